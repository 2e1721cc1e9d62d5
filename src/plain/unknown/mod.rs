//! What we do not know, and what is due: values that are late, missing or hidden, with the reason that was given; what comes
//! next, and by when; and the plan: what is measured, how, how often and by whom.

#[cfg(test)]
mod tests;

use super::opening::{link, opening};
use super::rows::{self, Row};
use crate::feed::Feed;
use crate::kinds::unknown::{Coming, Unknown};
pub(super) use crate::kinds::unknown::{coming, unknown as unknown_of};
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Date, State, TOTAL, Text, sorted};
use crate::part::feed_text;
use crate::say;
use crate::store::Site;

/// How many places and groups a row names.
const NAMED: usize = 6;

struct Sheet<'a> {
    setting: &'a Setting,
    site: &'a Site,
}

/// The page.
#[must_use]
pub fn unknown(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let sheet = Sheet { setting, site };
    let real = || feed.all().filter(|indicator| !indicator.header.example);
    let all: Vec<Unknown<'_>> = real().flat_map(unknown_of).collect();
    let of = |state: State| all.iter().filter(move |one| one.state == state);
    let late = sorted(of(State::Overdue).collect(), &|a: &&Unknown<'_>, b| sheet.day(a).cmp(&sheet.day(b)));
    let coming: Vec<Coming<'_>> = real().flat_map(|one| coming(one, setting.as_of())).collect();
    let coming = sorted(coming, &|a: &Coming<'_>, b| a.on.cmp(&b.on));
    let columns = ["gap-what", "unknown-where", "unknown-for", "unknown-why", "gap-responsible"];
    let dated = ["gap-what", "unknown-where", "unknown-for", "unknown-late", "unknown-why", "gap-responsible"];
    let section =
        |id, state| rows::table(setting, id, None, &columns, together(of(state).map(|one| sheet.row(one, false))));
    let next = ["gap-what", "unknown-on", "unknown-for", "unknown-why", "gap-responsible"];
    let plan = ["gap-what", "plan-how", "plan-often", "gap-responsible"];
    let measured: Vec<&Indicator> = real().filter(|one| one.data.kind().series().is_some()).collect();
    let (silent, said): (Vec<&Indicator>, Vec<&Indicator>) = measured.into_iter().partition(|one| is_silent(one));
    let none = (all.is_empty() && coming.is_empty()).then(|| el("p").add(words.get("unknown-none")));
    opening(setting, "more-unknown", words.get("about-unknown"))
        .add(none)
        .add(rows::table(
            setting,
            "unknown-overdue",
            None,
            &dated,
            together(late.into_iter().map(|one| sheet.row(one, true))),
        ))
        .add(section("unknown-missing", State::NotReported))
        .add(section("unknown-hidden", State::Suppressed))
        .add(rows::table(setting, "unknown-due", None, &next, coming.iter().map(|one| sheet.coming(one))))
        .add(rows::table(setting, "unknown-plan", None, &plan, together(said.iter().map(|one| sheet.plan(one)))))
        .add(sheet.silent(&silent))
}

/// Whether nobody says how an indicator is measured, or how often.
fn is_silent(one: &Indicator) -> bool {
    one.header.sheet.method.is_none() && one.header.sheet.frequency.is_none()
}

/// Rows that say the very same of several indicators become one, which names them all; in the order in which they come.
fn together(rows: impl Iterator<Item = (String, Row)>) -> std::vec::IntoIter<Row> {
    let mut found: Vec<(String, Vec<Node>, Row)> = Vec::new();
    for (said, mut row) in rows {
        let head = std::mem::replace(&mut row.head, Node::none());
        match found.iter_mut().find(|(known, ..)| *known == said) {
            Some((_, heads, _)) => heads.push(head),
            None => found.push((said, vec![head], row)),
        }
    }
    let one = |(_, mut heads, row): (String, Vec<Node>, Row)| match heads.len() {
        1 => Row { head: heads.remove(0), ..row },
        _ => Row { head: el("ul").all(heads.into_iter().map(|head| el("li").add(head))), ..row },
    };
    found.into_iter().map(one).collect::<Vec<_>>().into_iter()
}

impl Sheet<'_> {
    /// The day by which it was due.
    fn day(&self, one: &Unknown<'_>) -> Date {
        one.due.unwrap_or(one.periods[1].end)
    }

    /// A reason, or that there is none.
    fn why(&self, note: Option<&Text>) -> Node {
        let none = || el("em").add(self.setting.words.get("unknown-no-reason"));
        note.map_or_else(none, |note| feed_text(note, self.setting.language()))
    }

    /// The places and groups, a few by name.
    fn lines(&self, one: &Unknown<'_>) -> String {
        let words = &self.setting.words;
        let name = |(place, group): &(&crate::model::Id, &crate::model::Id)| {
            let place = self.setting.place(place);
            if **group == *TOTAL { place } else { format!("{place} ({})", self.setting.group(group)) }
        };
        let rest = one.lines.len().saturating_sub(NAMED);
        let number = words.locale().integer(rest as i64);
        let more = (rest > 0).then(|| words.with("unknown-more", &[("number", (&number).into())]));
        let named: Vec<String> = one.lines.iter().take(NAMED).map(name).chain(more).collect();
        words.locale().list(&named)
    }

    /// A row, and what it says of its indicator.
    fn row(&self, one: &Unknown<'_>, late: bool) -> (String, Row) {
        let (words, locale) = (&self.setting.words, self.setting.words.locale());
        let [first, last] = one.periods.map(|period| say::period(locale, period));
        let span = if first == last { first } else { locale.range(&first, &last) };
        let day = self.day(one);
        let (lines, who) = (self.lines(one), one.indicator.header.responsible.as_ref());
        let said = format!("{lines} {span} {:?} {:?} {who:?}", late.then_some(day), one.note);
        let by = late.then(|| {
            let days = self.setting.as_of().days_since(day).max(0) as usize;
            let on = say::date(locale, day);
            Node::none()
                .add(words.count("days", days))
                .add(el("small").add(words.with("gap-by", &[("date", (&on).into())])))
        });
        let cells = [lines.into(), span.into()].into_iter().chain(by);
        let cells = cells.chain([self.why(one.note), rows::who(self.setting, one.indicator)]).collect();
        (said, Row { within: None, head: link(self.setting, self.site, one.indicator), cells })
    }

    fn coming(&self, one: &Coming<'_>) -> Row {
        let locale = self.setting.words.locale();
        let note = one.note.map_or_else(Node::none, |note| feed_text(note, self.setting.language()));
        let cells = vec![
            say::date(locale, one.on).into(),
            say::period(locale, one.period).into(),
            note,
            rows::who(self.setting, one.indicator),
        ];
        Row { within: None, head: link(self.setting, self.site, one.indicator), cells }
    }

    /// How an indicator is measured, and the same as what it says.
    fn plan(&self, indicator: &Indicator) -> (String, Row) {
        let (sheet, language) = (&indicator.header.sheet, self.setting.language());
        let silent = || el("em").add(self.setting.words.get("plan-silent"));
        let said = |text: &Option<Text>| text.as_ref().map_or_else(silent, |text| feed_text(text, language));
        let cells = vec![said(&sheet.method), said(&sheet.frequency), rows::who(self.setting, indicator)];
        let said = format!("{:?} {:?} {:?}", sheet.method, sheet.frequency, indicator.header.responsible);
        (said, Row { within: None, head: link(self.setting, self.site, indicator), cells })
    }

    /// The indicators of which nobody says how or how often they are measured, under those who answer for them.
    fn silent(&self, all: &[&Indicator]) -> Option<Node> {
        let words = &self.setting.words;
        let mut by: Vec<(&Option<Text>, Vec<&Indicator>)> = Vec::new();
        for one in all {
            let who = &one.header.responsible;
            match by.iter_mut().find(|(known, _)| *known == who) {
                Some((_, ones)) => ones.push(one),
                None => by.push((who, vec![one])),
            }
        }
        let item = |one: &&Indicator| el("li").add(link(self.setting, self.site, one));
        let group = |(_, ones): &(&Option<Text>, Vec<&Indicator>)| {
            let who = ones.first().map(|one| rows::who(self.setting, one));
            Node::none().add(el("h3").all(who)).add(el("ul").all(ones.iter().map(item)))
        };
        let number = words.locale().integer(all.len() as i64);
        (!all.is_empty()).then(|| {
            el("section")
                .class("alike rows")
                .attr("aria-labelledby", "plan-unsaid")
                .add(el("h2").attr("id", "plan-unsaid").add(words.get("plan-unsaid")))
                .add(el("p").class("note").add(words.with("plan-unsaid-about", &[("number", (&number).into())])))
                .all(by.iter().map(group))
        })
    }
}

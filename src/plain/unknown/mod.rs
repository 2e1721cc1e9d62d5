//! What we do not know, and what is due: values that are late, missing or hidden, with the reason that was given; what comes
//! next, and by when; and the plan: what is measured, how, how often and by whom.

mod found;
#[cfg(test)]
mod tests;

use super::opening::{link, opening};
use super::rows::{self, Row};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Date, State, TOTAL, Text, sorted};
use crate::part::feed_text;
use crate::say;
use crate::store::Site;
use found::{Coming, Unknown};
pub(super) use found::{coming, unknown as unknown_of};

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
    let section = |id, state| rows::table(setting, id, None, &columns, of(state).map(|one| sheet.row(one, false)));
    let next = ["gap-what", "unknown-on", "unknown-for", "unknown-why", "gap-responsible"];
    let plan = ["gap-what", "plan-how", "plan-often", "gap-responsible"];
    let measured = real().filter(|one| one.data.kind().series().is_some());
    let none = (all.is_empty() && coming.is_empty()).then(|| el("p").add(words.get("unknown-none")));
    opening(setting, "more-unknown", words.get("about-unknown"))
        .add(none)
        .add(rows::table(setting, "unknown-overdue", None, &dated, late.into_iter().map(|one| sheet.row(one, true))))
        .add(section("unknown-missing", State::NotReported))
        .add(section("unknown-hidden", State::Suppressed))
        .add(rows::table(setting, "unknown-due", None, &next, coming.iter().map(|one| sheet.coming(one))))
        .add(rows::table(setting, "unknown-plan", None, &plan, measured.map(|one| sheet.plan(one))))
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

    fn row(&self, one: &Unknown<'_>, late: bool) -> Row {
        let (words, locale) = (&self.setting.words, self.setting.words.locale());
        let [first, last] = one.periods.map(|period| say::period(locale, period));
        let span = if first == last { first } else { locale.range(&first, &last) };
        let by = late.then(|| {
            let day = self.day(one);
            let days = self.setting.as_of().days_since(day).max(0) as usize;
            let on = say::date(locale, day);
            Node::none()
                .add(words.count("days", days))
                .add(el("small").add(words.with("gap-by", &[("date", (&on).into())])))
        });
        let cells = [self.lines(one).into(), span.into()].into_iter().chain(by);
        let cells = cells.chain([self.why(one.note), rows::who(self.setting, one.indicator)]).collect();
        Row { within: None, head: link(self.setting, self.site, one.indicator), cells }
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

    fn plan(&self, indicator: &Indicator) -> Row {
        let (sheet, language) = (&indicator.header.sheet, self.setting.language());
        let silent = || el("em").add(self.setting.words.get("plan-silent"));
        let said = |text: &Option<Text>| text.as_ref().map_or_else(silent, |text| feed_text(text, language));
        let cells = vec![said(&sheet.method), said(&sheet.frequency), rows::who(self.setting, indicator)];
        Row { within: None, head: link(self.setting, self.site, indicator), cells }
    }
}

//! Gaps that need someone: where a number is short of its target or has fallen back, who answers for it, and by when; and
//! which differences between groups have grown, beside what all have gained. Complete without a script; with one, the
//! reader's place narrows the tables and stands in the address.

mod map;
#[cfg(test)]
mod tests;

use super::opening::opening;
use super::rows::{self, Row};
use crate::feed::Feed;
use crate::kinds::gaps as found;
use crate::kinds::gaps::{Gap, Why, Widening};
use crate::kinds::{Indicator, Setting, View};
use crate::markup::{Node, el};
use crate::model::{Cell, Id, TOTAL, sorted};
use crate::part::feed_text;
use crate::say;
use crate::store::{Route, Site, link};

/// What a page says, and how.
struct Sheet<'a> {
    setting: &'a Setting,
    site: &'a Site,
}

/// The page.
#[must_use]
pub fn gaps(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let sheet = Sheet { setting, site };
    let real = || feed.all().filter(|indicator| !indicator.header.example);
    let all: Vec<Gap<'_>> = real().flat_map(|indicator| found::gaps(indicator, setting.as_of())).collect();
    let all = sorted(all, &|a: &Gap<'_>, b| b.size().total_cmp(&a.size()));
    let (short, fell): (Vec<_>, Vec<_>) = all.iter().partition(|gap| matches!(gap.why, Why::Short { .. }));
    let wider: Vec<Widening<'_>> = real().flat_map(|one| found::widening(&setting.programme, one)).collect();
    let none = (all.is_empty() && wider.is_empty()).then(|| el("p").add(words.get("gaps-none")));
    let places = all.iter().map(|gap| &gap.place).chain(wider.iter().map(|one| &one.place));
    opening(setting, "more-gaps", words.get("about-gaps"))
        .add(none)
        .add(map::spots(setting, feed, &all).and_then(|(spots, drawn)| map::map(setting, (&spots, drawn))))
        .add(sheet.choice(places.cloned().collect()))
        .add(sheet.table(
            "gaps-short",
            None,
            &["gap-now", "gap-target", "gap-to-go"],
            short.iter().map(|gap| sheet.gap(gap)),
        ))
        .add(sheet.table(
            "gaps-fell",
            None,
            &["gap-now", "gap-before", "gap-change"],
            fell.iter().map(|gap| sheet.gap(gap)),
        ))
        .add(sheet.widening(&wider))
}

impl Sheet<'_> {
    /// The reader's own place, among those that have gaps. It shows once its script runs.
    fn choice(&self, places: Vec<Id>) -> Option<Node> {
        let words = &self.setting.words;
        let name = |id: &Id| self.setting.place(id);
        let mut ids = Vec::new();
        for place in places.iter().flat_map(|place| self.setting.programme.within(place)) {
            if !ids.contains(&place) {
                ids.push(place);
            }
        }
        let ids = sorted(ids, &|a: &Id, b: &Id| name(a).to_lowercase().cmp(&name(b).to_lowercase()));
        let option = |id: &Id| el("option").attr("value", id.as_str().to_owned()).add(name(id));
        let select =
            el("select").attr("id", "gaps-place").add(el("option").attr("value", "").add(words.get("gaps-everywhere")));
        let said =
            el("p").attr("role", "status").attr("data-left", words.with("gaps-left", &[("number", "{0}".into())]));
        let label = el("label").attr("for", "gaps-place").add(words.get("gaps-place"));
        let seek = el("div").class("seek").add(label).add(select.all(ids.iter().map(option))).add(said);
        (ids.len() > 1).then_some(seek)
    }

    /// A table of gaps: where and what, columns of its own, who answers for it.
    fn table(
        &self,
        id: &'static str,
        about: Option<&str>,
        own: &[&'static str],
        rows: impl Iterator<Item = Row>,
    ) -> Option<Node> {
        let columns = [&["gap-where", "gap-what"], own, &["gap-responsible"]].concat();
        rows::table(self.setting, id, about, &columns, rows)
    }

    /// A row: where and of whom, what, which leads to the figures, and `cells`.
    fn row(&self, (indicator, place, group): (&Indicator, &Id, &Id), cells: Vec<Node>) -> Row {
        let (setting, header) = (self.setting, &indicator.header);
        let breakdown = setting.programme.breakdowns_of(group).first().map(|b| b.id.to_string());
        let by = breakdown.filter(|_| *group != *TOTAL);
        let view = View { place: Some(place.to_string()), by, ..View::default() };
        let href = self.site.href(&Route::Indicator(header.id.to_string())) + &link::query(&view);
        let link = el("a").attr("href", href).add(feed_text(&header.title, setting.language()));
        let group = (*group != *TOTAL).then(|| el("small").add(setting.group(group)));
        let within: Vec<String> = self.setting.programme.within(place).iter().map(ToString::to_string).collect();
        let who = rows::who(setting, indicator);
        Row {
            within: Some(within.join(" ")),
            head: Node::none().add(el("bdi").add(setting.place(place))).add(group),
            cells: std::iter::once(link).chain(cells).chain([who]).collect(),
        }
    }

    fn gap(&self, gap: &Gap<'_>) -> Row {
        let (words, header) = (&self.setting.words, &gap.indicator.header);
        let locale = words.locale();
        let figure = |n: f64| say::figure(locale, &header.unit, n);
        let small = |said: String| el("small").add(said);
        let dated = |cell: Cell<'_>| {
            let number = cell.number().map(figure).unwrap_or_default();
            Node::none().add(number).add(small(say::period(locale, cell.period())))
        };
        let cells = match &gap.why {
            Why::Short { mark, target, to_go, own } => {
                let by = words.with("gap-by", &[("date", (&say::date(locale, mark.period.end)).into())]);
                let whose = (!own).then(|| {
                    small(words.with("gap-of-whole", &[("place", (&self.setting.place(&mark.place)).into())]))
                });
                let target = Node::none().add(figure(*target)).add(small(by)).add(whose);
                vec![dated(gap.latest), target, say::difference(words, &header.unit, *to_go).into()]
            }
            Why::Fell { from, by } => {
                vec![dated(gap.latest), dated(*from), say::difference(words, &header.unit, by.abs()).into()]
            }
        };
        self.row((gap.indicator, &gap.place, &gap.group), cells)
    }

    /// The differences that have grown, with what all have gained.
    fn widening(&self, wider: &[Widening<'_>]) -> Option<Node> {
        let words = &self.setting.words;
        let row = |one: &Widening<'_>| {
            let header = &one.indicator.header;
            let figure = |cell: Cell<'_>| {
                cell.number().map(|n| say::figure(words.locale(), &header.unit, n)).unwrap_or_default()
            };
            let [then, now] = one.apart.map(|n| say::difference(words, &header.unit, n));
            let moved = |[then, now]: [Cell<'_>; 2]| self.then_now(&figure(then), &figure(now));
            let named = |pair: [Cell<'_>; 2]| {
                let name = self.setting.group(pair[1].group());
                Node::none().add(moved(pair)).add(el("small").add(name))
            };
            let years = [one.ahead[0], one.ahead[1]].map(|cell| say::period(words.locale(), cell.period()));
            let apart =
                Node::none().add(self.then_now(&then, &now)).add(el("small").add(self.then_now(&years[0], &years[1])));
            let all = one.all.map_or_else(|| words.get("unknown").into(), |pair| moved(pair).into());
            self.row(
                (one.indicator, &one.place, one.behind[1].group()),
                vec![apart, named(one.ahead), named(one.behind), all],
            )
        };
        let columns = ["gap-apart", "gap-ahead", "gap-behind", "gap-all"];
        self.table("gaps-widening", Some("gaps-widening-about"), &columns, wider.iter().map(row))
    }

    /// "40% → 55%".
    fn then_now(&self, then: &str, now: &str) -> String {
        self.setting.words.with("gap-from-to", &[("then", then.into()), ("now", now.into())])
    }
}

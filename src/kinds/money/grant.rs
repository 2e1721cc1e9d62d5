//! Grants beside local plans: whether money is promised before the plan is made into which it should go.

use super::data::Data;
use super::{calendar, text};
use crate::chart::{Calendar, Due, Scene, Sign};
use crate::kinds::{Setting, csv};
use crate::markup::{Node, el};
use crate::model::{Date, Header, Id, Text};
use crate::part::{Cell, Look, TableRow, at_each, data_table, pictures};
use crate::say;
use serde::{Deserialize, Serialize};

/// The most grants that have a row each in the picture.
const ROWS: usize = 30;

/// A grant.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Grant {
    /// Its stable name.
    pub id: Id,
    /// What it is called.
    pub what: Text,
    /// Its first and its last day.
    pub runs: (Date, Date),
    /// The day on which the money was firmly promised.
    pub promised: Option<Date>,
    /// Whether those who receive it may move it to where it is needed.
    pub flexible: Option<bool>,
    /// The first and the last day of the local planning year.
    pub plan: Option<(Date, Date)>,
    /// The day by which the plan for it is made.
    pub made: Option<Date>,
}

/// How the promise of money lies to the local plan.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Timing {
    /// Promised by the day on which the plan is made.
    Before,
    /// Promised after it.
    After,
    /// The plan is made, and nothing is promised.
    Missing,
    /// Nothing is promised, and the plan's day has not passed.
    Open,
}

impl Grant {
    /// How the promise lies to the plan on `as_of`; `None` where nobody says when the plan is made.
    #[must_use]
    pub fn timing(&self, as_of: Date) -> Option<Timing> {
        let made = self.made?;
        Some(match self.promised {
            Some(promised) if promised <= made => Timing::Before,
            Some(_) => Timing::After,
            None if made < as_of => Timing::Missing,
            None => Timing::Open,
        })
    }

    /// The days from the plan to the promise, or to `as_of` where there is none; none when in time.
    #[must_use]
    pub fn days_late(&self, as_of: Date) -> Option<i64> {
        Some(self.promised.unwrap_or(as_of).days_since(self.made?)).filter(|days| *days > 0)
    }

    /// Whether it runs for 24 months or more (the Grand Bargain's definition of multi-year funding).
    #[must_use]
    pub fn is_multi_year(&self) -> bool {
        let (start, end) = self.runs;
        let year = start.year() + 2;
        let after = Date::new(year, start.month(), start.day()).or_else(|| Date::month_end(year, start.month()));
        end.plus(1).zip(after).is_some_and(|(over, after)| over >= after)
    }
}

impl Data {
    /// How many grants were promised in time, and how many of all were, or came too late.
    #[must_use]
    pub fn planned(&self, as_of: Date) -> (usize, usize) {
        let count = |wanted: Timing| self.grants.iter().filter(|g| g.timing(as_of) == Some(wanted)).count();
        let before = count(Timing::Before);
        (before, before + count(Timing::After) + count(Timing::Missing))
    }

    /// The grant that came, or comes, the longest after its plan.
    #[must_use]
    pub fn longest_after(&self, as_of: Date) -> Option<&Grant> {
        let late = self.grants.iter().filter_map(|grant| Some((grant, grant.days_late(as_of)?)));
        late.max_by_key(|(_, days)| *days).map(|(grant, _)| grant)
    }
}

/// How late a grant is, in days under two months, else in months: "3 months".
fn late(setting: &Setting, grant: &Grant) -> Option<String> {
    say::age(&setting.words, grant.made?, grant.promised.unwrap_or(setting.as_of()))
}

/// How many grants were promised before the plan was made, and which came the longest after it, as sentences.
#[must_use]
pub fn said(setting: &Setting, data: &Data) -> Vec<String> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let (before, of) = data.planned(as_of);
    let [before, all] = [before, of].map(|n| words.locale().integer(n as i64));
    let count = (of > 0).then(|| words.with("grants-before", &[("number", (&before).into()), ("of", (&all).into())]));
    let longest = data.longest_after(as_of).and_then(|grant| {
        let date = |day: Date| say::date(words.locale(), day);
        let (late, plan) = (late(setting, grant)?, date(grant.made?));
        let (id, promised) = match grant.promised {
            Some(on) => ("grants-after", date(on)),
            None => ("grants-missing", String::new()),
        };
        let what = grant.what.in_language(setting.language());
        let arguments =
            [("what", what.into()), ("late", (&late).into()), ("plan", (&plan).into()), ("date", (&promised).into())];
        Some(words.with(id, &arguments))
    });
    count.into_iter().chain(longest).collect()
}

/// How the promise lies to the plan, in words.
fn lies(setting: &Setting, grant: &Grant) -> Option<String> {
    let words = &setting.words;
    Some(match grant.timing(setting.as_of())? {
        Timing::Before => words.get("grant-before"),
        Timing::After | Timing::Missing => words.with("grant-after", &[("late", (&late(setting, grant)?).into())]),
        Timing::Open => return None,
    })
}

/// The picture and the table; nothing where there are no grants.
#[must_use]
pub fn section(setting: &Setting, data: &Data) -> Option<Node> {
    let words = &setting.words;
    let (columns, rows) = table(setting, data);
    if rows.is_empty() {
        return None;
    }
    let draw = |width| picture(setting, data, width);
    let pictures = draw(720).map(|_| {
        let caption = el("figcaption").add(words.get("grants-caption"));
        Node::none().add(caption).add(pictures(&at_each(&draw), &said(setting, data).join(" ")))
    });
    let title = words.get("grants-heading");
    let heading = el("h2").attr("id", "grants").add(title.clone());
    Some(el("figure").class("chart").add(heading).add(pictures).add(data_table(&title, columns, rows, Look::Words)))
}

/// One row for each grant: how long it runs, the local plan, and when the money was promised.
#[must_use]
pub fn table(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let (words, locale) = (&setting.words, setting.words.locale());
    let columns = ["grant-what", "grant-runs", "grant-plan", "grant-promised"];
    let span = |(from, to): (Date, Date)| locale.range(&say::date(locale, from), &say::date(locale, to));
    let unknown = || words.get("unknown");
    let row = |grant: &Grant| {
        let flexible = grant.flexible.map(|is| if is { "grant-flexible" } else { "grant-fixed" });
        let length = if grant.is_multi_year() { "grant-multi-year" } else { "grant-shorter" };
        let terms: Vec<String> = [length].into_iter().chain(flexible).map(|id| words.get(id)).collect();
        let made = grant.made.map(|day| text::dated(setting, "grant-plan-made", day));
        let promised = match grant.promised {
            Some(on) => say::date(locale, on),
            None => words.get("grant-not-yet"),
        };
        let cells = vec![
            Cell { detail: Some(terms.join(" · ")), ..Cell::plain(span(grant.runs)).by(Some(grant.runs.0)) },
            Cell { detail: made, ..Cell::plain(grant.plan.map_or_else(unknown, span)).by(grant.made) },
            Cell { detail: lies(setting, grant), ..Cell::plain(promised).by(grant.promised) },
        ];
        (vec![grant.what.in_language(setting.language()).to_owned()], cells)
    };
    (columns.map(|id| words.get(id)).to_vec(), data.grants.iter().map(row).collect())
}

fn sign(timing: Timing) -> (Sign, &'static str) {
    match timing {
        Timing::Before => (Sign::Full, "grant-before"),
        Timing::After => (Sign::Square, "grant-late"),
        Timing::Missing => (Sign::Triangle, "grant-not-yet"),
        Timing::Open => (Sign::Ring, "grant-plan-day"),
    }
}

/// A row for each grant, from the day on which the plan is made to the day on which the money was promised, or to the
/// programme's day while it is not; `None` where no such day is known, or where there are too many.
pub(super) fn picture(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let timed: Vec<(&Grant, Timing)> = data.grants.iter().filter_map(|g| Some((g, g.timing(as_of)?))).collect();
    if timed.is_empty() || timed.len() > ROWS {
        return None;
    }
    let row = |(grant, timing): &(&Grant, Timing)| {
        let made = grant.made.map(|day| text::dated(setting, "grant-plan-made", day));
        let until = grant.promised.or((*timing == Timing::Missing).then_some(as_of));
        let parts = made.into_iter().chain(grant.promised.is_none().then(|| words.get("grant-not-yet")));
        Due {
            name: grant.what.in_language(setting.language()).to_owned(),
            said: parts.chain(lies(setting, grant)).collect::<Vec<_>>().join(" · "),
            promised: grant.made.map(Date::days),
            until: until.map(|day| (day.days(), sign(*timing).0)),
        }
    };
    let used = [Timing::Open, Timing::Before, Timing::After, Timing::Missing].into_iter();
    let used = used.filter(|one| *one == Timing::Open || timed.iter().any(|(_, timing)| timing == one));
    let days: Vec<Date> = timed.iter().flat_map(|(g, _)| g.made.into_iter().chain(g.promised)).collect();
    let scene = Calendar {
        rows: timed.iter().map(row).collect(),
        steps: calendar::steps(setting, &days),
        today: calendar::today(setting),
        key: used.map(sign).map(|(sign, id)| (sign, words.get(id))).collect(),
    }
    .draw(width);
    Some(scene.running(words.locale().dir()))
}

/// One row for each grant.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "grant",
        "what",
        "start",
        "end",
        "multi_year",
        "flexible",
        "plan_start",
        "plan_end",
        "plan_made",
        "promised",
        "days_after_plan",
        "example",
    ];
    let rows = data.grants.iter().map(|grant| {
        vec![
            csv::text(header.id.as_str()),
            csv::text(grant.id.as_str()),
            csv::feed_text(setting, Some(&grant.what)),
            csv::day(Some(grant.runs.0)),
            csv::day(Some(grant.runs.1)),
            grant.is_multi_year().to_string(),
            grant.flexible.map(|is| is.to_string()).unwrap_or_default(),
            csv::day(grant.plan.map(|plan| plan.0)),
            csv::day(grant.plan.map(|plan| plan.1)),
            csv::day(grant.made),
            csv::day(grant.promised),
            grant.days_late(setting.as_of()).map(|days| days.to_string()).unwrap_or_default(),
            header.example.to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

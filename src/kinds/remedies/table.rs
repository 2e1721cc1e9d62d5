//! Remedies as tables and as CSV, and the pictures: what became of complaints, and how long they wait.

use super::data::{Data, Fate, Topic};
use super::text::number;
use crate::chart::{Bar, Bars, Curve, Ink, Scene};
use crate::kinds::{Setting, csv};
use crate::model::Header;
use crate::part::{Cell, TableRow};
use crate::say;

fn whole(setting: &Setting, n: u64) -> Cell {
    Cell::plain(number(setting, n)).by(Some(n))
}

fn heads(setting: &Setting, ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| setting.words.get(id)).collect()
}

/// One row for each period.
#[must_use]
pub fn periods(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["remedy-period", "remedy-received", "remedy-resolved", "remedy-reopened", "remedy-open"];
    let known = |n: Option<u64>| n.map_or_else(|| Cell::plain(words.get("state-not-reported")), |n| whole(setting, n));
    let rows = data.counts.iter().map(|count| {
        let cells = [Some(count.received), count.resolved, count.reopened, count.open].map(known);
        (vec![say::period(words.locale(), &count.period)], cells.to_vec())
    });
    (heads(setting, &columns), rows.collect())
}

/// What became of the complaints whose times are known.
#[must_use]
pub fn fates(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let row = |(name, n, _): (String, u64, bool)| {
        let share = n as f64 / data.known().max(1) as f64 * 100.0;
        (vec![name], vec![whole(setting, n), Cell::plain(words.locale().percent(share, 0)).by(Some(share))])
    };
    let rows = outcomes(setting, data).into_iter().map(row).collect();
    (heads(setting, &["remedy-fate", "remedy-count", "remedy-share"]), rows)
}

/// Their names and numbers, and whether they took longer than was promised; without a promise only whether they are resolved.
fn outcomes(setting: &Setting, data: &Data) -> Vec<(String, u64, bool)> {
    let named = |fate: Fate| {
        let late = matches!(fate, Fate::Late | Fate::Overdue);
        Some((setting.words.get(&["remedy-", fate.name()].concat()), data.fate(fate)?, late))
    };
    if data.promise.is_some() {
        return Fate::ALL.into_iter().filter_map(named).collect();
    }
    let sum = |of: fn(&super::Time) -> u64| data.times.iter().map(of).sum();
    vec![
        (setting.words.get("remedy-resolved"), sum(|time| time.resolved), false),
        (setting.words.get("remedy-still-open"), sum(|time| time.open), false),
    ]
}

/// The life table: from how many, and how the share is worked out.
#[must_use]
pub fn life(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["remedy-days", "remedy-at-risk", "remedy-then-resolved", "remedy-then-open", "remedy-unresolved"];
    let rows = data.life().into_iter().map(|step| {
        let counts = [step.waiting, step.resolved, step.open].map(|n| whole(setting, n));
        let share = Cell::plain(words.locale().percent(step.unresolved * 100.0, 1)).by(Some(step.unresolved));
        (vec![number(setting, u64::from(step.days))], counts.into_iter().chain([share]).collect())
    });
    (heads(setting, &columns), rows.collect())
}

/// What they were about.
#[must_use]
pub fn topics(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let row = |topic: &Topic| (vec![name(setting, topic)], vec![whole(setting, topic.received)]);
    (heads(setting, &["remedy-topic", "remedy-received"]), data.topics.iter().map(row).collect())
}

fn name(setting: &Setting, topic: &Topic) -> String {
    let own = topic.name.as_ref().map(|name| name.in_language(setting.language()).to_owned());
    own.unwrap_or_else(|| setting.words.get("remedy-other-topics"))
}

/// What became of them, as bars.
#[must_use]
pub fn picture(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let bar = |(name, n, late): (String, u64, bool)| {
        let ink = Ink::Series(u8::from(late));
        Bar { name, number: Some(n as f64), value: number(setting, n), ink }
    };
    let bars = outcomes(setting, data).into_iter().map(bar).collect();
    let bars = Bars { bars, reference: None, most: None };
    (!data.times.is_empty()).then(|| bars.draw(width).running(setting.words.locale().dir()))
}

/// The share still unresolved by days of waiting, with the days that were promised and those after which half are resolved.
/// Nothing where there are too few.
#[must_use]
pub fn waiting(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let words = &setting.words;
    let days = |id: &str, days: u32| {
        let days_said = words.count("days", days as usize);
        (f64::from(days), words.with(id, &[("days", (&days_said).into())]))
    };
    let curve = Curve {
        steps: data.life().into_iter().map(|step| (f64::from(step.days), step.unresolved * 100.0)).collect(),
        marks: [
            data.median().map(|median| days("remedy-half", median)),
            data.promise.map(|promise| days("remedy-promised", promise.days)),
        ]
        .into_iter()
        .flatten()
        .collect(),
        percent: &|share| words.locale().percent(share, 0),
        whole: &|n| words.locale().integer(n as i64),
        below: words.get("remedy-axis-days"),
    };
    data.enough().then(|| curve.draw(width).running(words.locale().dir()))
}

/// One row for each period.
#[must_use]
pub fn periods_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = ["indicator", "period", "start", "end", "received", "resolved", "reopened", "open", "example"];
    let number = |n: Option<u64>| n.map_or_else(String::new, |n| n.to_string());
    let rows = data.counts.iter().map(|count| {
        vec![
            csv::text(header.id.as_str()),
            csv::text(&say::period(setting.words.locale(), &count.period)),
            count.period.start.to_string(),
            count.period.end.to_string(),
            count.received.to_string(),
            number(count.resolved),
            number(count.reopened),
            number(count.open),
            header.example.to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

/// One row for each number of days, with everything that the shares are worked out from.
#[must_use]
pub fn life_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = ["indicator", "days", "waiting", "resolved", "still_open", "share_unresolved", "example"];
    let rows = data.life().into_iter().map(|step| {
        let numbers = [u64::from(step.days), step.waiting, step.resolved, step.open].map(|n| n.to_string());
        let end = [step.unresolved.to_string(), header.example.to_string()];
        std::iter::once(csv::text(header.id.as_str())).chain(numbers).chain(end).collect()
    });
    csv::write((setting, header), &columns, rows)
}

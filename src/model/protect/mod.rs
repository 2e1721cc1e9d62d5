//! Small numbers of people are hidden, the others rounded, so that nobody can be recognised and nothing that is hidden
//! can be worked out from what is shown.
//!
//! # The rule
//!
//! The 10-5 rule, as research outputs from the data of the Office for National Statistics have it: counts of people
//! under 10 are hidden, all others rounded to 5. A feed may set other numbers, never below 5.
//!
//! - **Zero is hidden too.** Sources differ. NHS Digital shows zeros in its hospital statistics (["Disclosure control
//!   methodology for HES and ECDS"](https://digital.nhs.uk/data-and-information/data-tools-and-services/data-services/hospital-episode-statistics/change-to-disclosure-control-methodology-for-hes-and-ecds-from-september-2018));
//!   UK LLC's ["Statistical disclosure control"](https://guidebook.ukllc.ac.uk/docs/user_guide/sdc) releases no "counts
//!   <10, including zero". We follow the stricter: "none of the women in this village" says of each of them what "one of
//!   them" does not, and a zero that is shown would make "hidden" mean "somebody". Placeholders are no zeros here anyway.
//! - **Percentages** are hidden where numerator, complement or denominator is small ("0 of 20" and "20 of 20" speak of
//!   everybody), and else made anew from the rounded counts, as NHS Digital does. Where the feed gives only a sample
//!   size, the counts behind a percentage are worked out from it, as any reader can. A percentage alone is shown: there is
//!   nothing to multiply it with; `baraza check` says so.
//! - **Amounts** (hours, money) are hidden where fewer than 10 people were asked. Whether a few people make up most of a
//!   sum (dominance) is not judged.
//! - **Ranges and notes** of a hidden value are hidden with it. A range around a percentage moves with it and is widened
//!   to whole per cents, for its middle and width would tell the counts.
//! - **Targets and milestones** are plans, not people, and stay. A baseline is a measurement like any other.
//!
//! # What can be worked out
//!
//! A hidden number must not follow from others: totals and groups of any breakdown, joined ones (`F+U15`) too; a place
//! and the places within it; a year and its quarters; the periods of a cumulative indicator; numerator, complement and
//! denominator. [`relations`] lists what adds up. It is found in the data and not in promises: where parts come to the
//! whole, a reader may take that as known; where they come to less, what is missing is a number of people of its own;
//! where they come to more, people stand in several parts and nothing follows.
//!
//! For each hidden number [`worlds`] then looks for *another world*: numbers that agree with all that is shown, with
//! every relation, and with the rule itself (what is shown is at least the threshold and rounds to what stands there).
//! The hidden number must differ by the threshold, 10, between two such worlds, and by a whole rounding step, 5, between
//! one of them and the truth. Who only sees what is shown cannot tell those worlds from ours, and so knows no more than
//! that the number is small, and not how small. (Rounding helps: three rounded numbers are vague enough to show
//! together, two are not.) For numbers that stand nowhere but follow as a difference, and are small (a missing group,
//! the newcomers of a cumulative count), the worlds must leave at least five possible values, as many as the rounding of
//! a shown number leaves. Where no such world is found, the smallest of the numbers that pin it down is hidden as well,
//! until there is one. So what is claimed is never an estimate of bounds, but a case in hand; a search that fails only
//! hides more than it had to. What is found stays true when more is hidden, so each number is looked at once.
//!
//! `tests/protect.rs` sets a solver on it that knows nothing of this: for random tables it finds the whole range of every
//! hidden number.
//!
//! Not covered: numbers that the feed itself hides where they do not follow as a sum; what other indicators, earlier versions of the feed or the neighbours know; free text; and a reader who
//! works out from the order of our steps which of two hidden numbers was the small one.

mod relations;
mod worlds;

#[cfg(test)]
mod tests;

use super::{Header, Period, Programme, Range, Series, State, Text, Unit};
use relations::{Facts, Layer, Table};
use serde::{Deserialize, Serialize};
use worlds::Worlds;

/// The smallest threshold and rounding step that a feed may ask for.
pub const LEAST: u32 = 5;

/// The largest of both: beyond it nothing would be left.
const MOST: u32 = 1000;

/// Whom values count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Subjects {
    /// Service users, respondents, complainants.
    People,
    /// Office-holders, in their office.
    Officials,
    /// Organisations, groups.
    Organisations,
    /// Things, meetings, documents.
    Things,
}

/// Which protection the data have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Applied {
    /// None yet.
    None,
    /// Their source protected them.
    Source,
    /// `baraza protect` did.
    Baraza,
}

/// What a feed says of the protection of an indicator's data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Protection {
    /// Whom the values count.
    pub subjects: Subjects,
    /// Which protection the data have.
    pub applied: Applied,
    /// Counts below it are hidden.
    pub threshold: u32,
    /// To what the others are rounded.
    pub base: u32,
    /// By whom they were protected, and how.
    pub note: Option<Text>,
}

impl Default for Protection {
    fn default() -> Self {
        Self { subjects: Subjects::People, applied: Applied::None, threshold: 10, base: 5, note: None }
    }
}

impl Protection {
    /// The same with a threshold and a rounding step that protect: neither below [`LEAST`], and nothing that is shown is
    /// rounded to zero.
    #[must_use]
    pub fn mended(self) -> Self {
        let base = self.base.clamp(LEAST, MOST);
        Self { base, threshold: self.threshold.clamp(base, MOST), ..self }
    }

    /// Whether small numbers stand in the data that must not be shown.
    #[must_use]
    pub fn is_needed(&self) -> bool {
        self.subjects == Subjects::People && self.applied == Applied::None
    }

    /// A count, rounded half up.
    #[must_use]
    pub fn rounded(&self, count: i64) -> i64 {
        let base = i64::from(self.base);
        count.saturating_add(base / 2).div_euclid(base) * base
    }

    /// The counts that are shown as `shown`.
    fn shown_as(&self, shown: i64) -> (i64, i64) {
        let base = i64::from(self.base);
        (shown - base / 2, shown + (base - 1) / 2)
    }
}

/// Why a value is hidden.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// It is, or tells, a small count.
    Small,
    /// A hidden one could be worked out from it.
    Complement,
}

/// What was hidden.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Report {
    /// Rows of the series, in its order.
    pub rows: Vec<(usize, Reason)>,
    /// Whether the baseline was.
    pub baseline: bool,
}

/// Hides and rounds what `header.protection` asks for, in place, and says so there. Does nothing where it asks for
/// nothing.
pub fn protect(programme: &Programme, header: &mut Header, series: &mut Series) -> Report {
    let Some(protection) = header.protection.clone().filter(Protection::is_needed).map(Protection::mended) else {
        return Report::default();
    };
    let mut facts: Vec<Facts> =
        (0..series.len()).map(|row| Facts::of(&header.unit, series, row, &protection)).collect();
    let base = baseline(header, series, &protection);
    let linked = base.as_ref().and_then(|(key, _)| key.row);
    facts.extend(base.as_ref().filter(|_| linked.is_none()).map(|(_, facts)| facts.clone()));
    let extra = base.as_ref().filter(|_| linked.is_none()).map(|(key, _)| key);
    let table = Table::new(programme, series, extra, facts, header.sheet.accumulation);
    let hidden = hide(&protection, &table);
    let mut report = Report::default();
    for (row, reason) in hidden.iter().take(series.len()).enumerate() {
        match reason {
            Some(reason) => {
                report.rows.push((row, *reason));
                blank(series, row);
            }
            None => round(&protection, &header.unit, series, row),
        }
    }
    let rounded = |value: f64| protection.rounded(whole(value)) as f64;
    let is_count = matches!(header.unit, Unit::Count { .. });
    if let (Some(mark), Some((key, _))) = (&mut header.baseline, base) {
        report.baseline = hidden[key.row.unwrap_or(series.len())].is_some();
        mark.value = match key.row {
            _ if report.baseline => None,
            Some(row) if !matches!(header.unit, Unit::Amount { .. }) => Some(series.number[row]),
            None if is_count => mark.value.map(rounded),
            _ => mark.value,
        };
        if report.baseline {
            mark.reason = None;
        }
    }
    header.protection = Some(Protection { applied: Applied::Baraza, ..protection });
    report
}

/// The rows that are said to be protected by us and are not: small, or not rounded.
#[must_use]
pub fn breaches(header: &Header, series: &Series) -> Vec<usize> {
    let ours = |p: &&Protection| p.subjects == Subjects::People && p.applied == Applied::Baraza;
    let Some(protection) = header.protection.as_ref().filter(ours) else { return Vec::new() };
    let is_count = matches!(header.unit, Unit::Count { .. });
    let is_exact = |row: usize| {
        let counts = series.counts.get(row).copied().flatten().map(|(count, of)| [count, of]);
        let mut counts = counts.into_iter().flatten().map(i64::from);
        let number = Some(series.number[row]).filter(|_| is_count && series.state[row].has_number());
        number.is_some_and(|n| n != protection.rounded(whole(n)) as f64) || counts.any(|n| n != protection.rounded(n))
    };
    let breaks = |row: &usize| Facts::of(&header.unit, series, *row, protection).is_small || is_exact(*row);
    (0..series.len()).filter(breaks).collect()
}

/// Where a cell stands that may be no row of the series.
#[derive(Debug, Clone, PartialEq)]
struct Key {
    row: Option<usize>,
    place: super::Id,
    period: Period,
    group: super::Id,
}

/// The baseline as one more cell: a row of the series where there is one for the same place, period and group.
fn baseline(header: &Header, series: &Series, protection: &Protection) -> Option<(Key, Facts)> {
    let mark = header.baseline.as_ref()?;
    let value = mark.value?;
    let same = |c: &super::Cell<'_>| {
        let span = (c.period().start, c.period().end) == (mark.period.start, mark.period.end);
        *c.place() == mark.place && *c.group() == mark.group && span && c.number().is_some()
    };
    let row = series.cells().position(|c| same(&c));
    let mut facts = Facts::default();
    if matches!(header.unit, Unit::Count { .. }) {
        facts.is_known = true;
        facts.numbers[Layer::Count as usize] = Some(whole(value));
        facts.is_small = whole(value) < i64::from(protection.threshold);
    }
    Some((Key { row, place: mark.place.clone(), period: mark.period.clone(), group: mark.group.clone() }, facts))
}

/// A value as a whole number. Counts that are none (negative, absurdly large) stay within what can be added up.
fn whole(value: f64) -> i64 {
    value.round().clamp(-1e15, 1e15) as i64
}

/// The counts behind a value: given, or following from a percentage and its sample.
fn behind(unit: &Unit, number: f64, counts: Option<(u32, u32)>, sample: Option<u32>) -> Option<(i64, i64)> {
    let given = counts.map(|(count, of)| (i64::from(count), i64::from(of)));
    given.filter(|_| unit.is_percent()).or_else(|| {
        let of = sample.filter(|_| unit.is_percent() && (0.0..=100.0).contains(&number))?;
        Some((whole(number * f64::from(of) / 100.0), i64::from(of)))
    })
}

impl Facts {
    /// What a row tells of people.
    fn of(unit: &Unit, series: &Series, row: usize, protection: &Protection) -> Self {
        let state = series.state[row];
        let mut facts = Self { was_hidden: state == State::Suppressed, ..Self::default() };
        if !state.has_number() {
            return facts;
        }
        facts.is_known = true;
        let number = series.number[row];
        let counts = series.counts.get(row).copied().flatten();
        let sample = series.sample.get(row).copied().flatten();
        let behind = behind(unit, number, counts, sample);
        if let Unit::Count { .. } = unit {
            facts.numbers[Layer::Count as usize] = Some(whole(number));
        }
        if let Some((count, of)) = behind {
            facts.numbers[Layer::Count as usize] = Some(count);
            facts.numbers[Layer::Rest as usize] = Some(of - count);
            facts.numbers[Layer::Of as usize] = Some(of);
        }
        let sample = sample.map(i64::from);
        facts.numbers[Layer::Sample as usize] = sample.filter(|s| behind.is_none_or(|(_, of)| of != *s));
        let least = i64::from(protection.threshold);
        let beside = counts.filter(|_| !unit.is_percent()).map(|(count, of)| i64::from(count.min(of - count)));
        facts.is_small = facts.numbers.iter().flatten().any(|n| *n < least) || beside.is_some_and(|n| n < least);
        facts
    }
}

/// Which cells are hidden, and why: the small ones, and what must go with them.
fn hide(protection: &Protection, table: &Table) -> Vec<Option<Reason>> {
    let mut worlds = Worlds::new(protection, table);
    let small = |c: &relations::Node| (c.facts.is_small && c.facts.is_known).then_some(Reason::Small);
    let mut hidden: Vec<Option<Reason>> = table.nodes.iter().map(small).collect();
    for (node, _) in hidden.iter().enumerate().filter(|(_, h)| h.is_some()) {
        worlds.hide(node);
    }
    let mut waiting: Vec<usize> = worlds.sensitive().collect();
    waiting.reverse();
    while let Some(number) = waiting.pop() {
        if worlds.is_safe(number) {
            continue;
        }
        let Some(node) = worlds.next_to_hide(number) else { continue };
        hidden[node] = Some(Reason::Complement);
        waiting.push(number);
        waiting.extend(worlds.hide(node));
    }
    hidden.truncate(table.cells);
    hidden
}

/// Takes out all that a row says but that it is hidden.
fn blank(series: &mut Series, row: usize) {
    fn clear<T>(column: &mut [Option<T>], row: usize) {
        if let Some(place) = column.get_mut(row) {
            *place = None;
        }
    }
    series.state[row] = State::Suppressed;
    series.number[row] = f64::NAN;
    clear(&mut series.range, row);
    clear(&mut series.counts, row);
    clear(&mut series.sample, row);
    clear(&mut series.note, row);
}

/// Rounds what a row says of people.
fn round(protection: &Protection, unit: &Unit, series: &mut Series, row: usize) {
    let down = |n: u32| u32::try_from(protection.rounded(i64::from(n))).unwrap_or(u32::MAX);
    let step = f64::from(protection.base);
    if !series.state[row].has_number() {
        // what a feed wrote beside a value that it does not give, notes on what it hides included
        let state = series.state[row];
        let note = series.note.get(row).cloned().flatten();
        blank(series, row);
        series.state[row] = state;
        if let Some(place) = series.note.get_mut(row).filter(|_| state != State::Suppressed) {
            *place = note;
        }
        return;
    }
    let before = series.number[row];
    let counts = series.counts.get(row).copied().flatten();
    let sample = series.sample.get(row).copied().flatten();
    let mut range = series.range.get(row).copied().flatten();
    let mut after = before;
    if let Unit::Count { .. } = unit {
        after = protection.rounded(whole(before)) as f64;
        let around = |r: Range| Range {
            low: ((r.low / step).floor() * step).min(after),
            high: ((r.high / step).ceil() * step).max(after),
            ..r
        };
        range = range.map(around);
    }
    if let Some((count, of)) = behind(unit, before, counts, sample) {
        let of = protection.rounded(of);
        after = if of > 0 { 100.0 * protection.rounded(count) as f64 / of as f64 } else { before };
        let by = after - before;
        // a range that lay within 0 and 100 stays there
        let (least, most) = range.map_or((0.0, 100.0), |r| (r.low.min(0.0), r.high.max(100.0)));
        range = range.map(|r| Range {
            low: (r.low + by).floor().clamp(least, most),
            high: (r.high + by).ceil().clamp(least, most),
            ..r
        });
    }
    series.number[row] = after;
    if let Some(place) = series.range.get_mut(row) {
        *place = range;
    }
    if let Some(place) = series.counts.get_mut(row) {
        *place = counts.map(|(count, of)| (down(count).min(down(of)), down(of)));
    }
    if let Some(place) = series.sample.get_mut(row) {
        *place = sample.map(down);
    }
}

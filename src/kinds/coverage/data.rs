//! What coverage observations mean: where things stand, where they come from, where they should be.

use super::way::Way;
use crate::kinds::Standing;
use crate::model::{Better, Date, Header, Id, Mark, Series, State, TOTAL, Value};
use crate::model::{Cell, Due};
use crate::say;
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Coverage observations.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The observations.
    pub series: Arc<Series>,
}

/// A change between two values that may be compared.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Change<'a> {
    /// The earlier value.
    pub from: Cell<'a>,
    /// Difference as shown, later minus earlier, in the indicator's unit.
    pub by: f64,
}

/// What one line of observations says on the programme's day.
#[derive(Debug, Clone, PartialEq)]
pub struct Reading<'a> {
    /// Whose line it is.
    pub place: Id,
    /// Whose line it is.
    pub group: Id,
    /// The newest value that is a number.
    pub latest: Option<Cell<'a>>,
    /// The newest cell, when it is later than `latest` and has no number.
    pub absent: Option<Cell<'a>>,
    /// The due date of `absent`.
    pub due: Option<&'a Due>,
    /// Change since the first value that may be compared.
    pub since_first: Option<Change<'a>>,
    /// Change since the value before.
    pub since_last: Option<Change<'a>>,
    /// Whether a break in the way of measuring lies between the latest value and the one before it.
    pub after_break: bool,
    /// The target in force for this line.
    pub target: Option<(&'a Mark, f64)>,
    /// How far the latest value is from the target, as shown; positive is still to go, zero or less is reached.
    pub to_go: Option<f64>,
    /// Where it stands.
    pub standing: Standing,
}

/// The reading of the line that speaks for all: main place, total.
#[must_use]
pub fn reading<'a>(header: &'a Header, data: &'a Data, as_of: Date) -> Reading<'a> {
    let nowhere = Id::new("");
    let place = data.series.main_place().cloned().unwrap_or(nowhere);
    let total = Id::new(TOTAL);
    let has_total = data.series.line(&place, &total).next().is_some();
    let group = if has_total { total } else { data.series.main_group().cloned().unwrap_or(total) };
    reading_of(header, data, &place, &group, as_of)
}

/// The reading of one line.
///
/// How it is judged: *reached* when the latest value is at or beyond the target; before the target's last day *on
/// course* when the value is at or beyond the straight line from baseline to target at the end of the value's period,
/// else *behind*; after that day *short*. Without a target the change since the value before decides, by the
/// indicator's good direction. Values are compared as shown, and never across a break in the way of measuring.
#[must_use]
pub fn reading_of<'a>(header: &'a Header, data: &'a Data, place: &Id, group: &Id, as_of: Date) -> Reading<'a> {
    let cells: Vec<Cell<'a>> = data.series.line(place, group).collect();
    let numbers: Vec<Cell<'a>> = cells.iter().copied().filter(|c| c.number().is_some()).collect();
    let latest = numbers.last().copied();
    let absent = cells.last().copied().filter(|c| c.number().is_none());
    let due = absent.and_then(|c| header.due.iter().find(|d| d.period.code == c.period().code));
    let comparable = |earlier: &Cell<'a>, later: &Cell<'a>| {
        let (from, to) = (earlier.period().end, later.period().end);
        !header.breaks.iter().any(|b| from < b.period.start && b.period.start <= to)
    };
    let change = |from: Option<&Cell<'a>>| {
        let (from, latest) = (*from?, latest?);
        let by = say::gap(&header.unit, from.number()?, latest.number()?);
        (from != latest).then_some(Change { from, by })
    };
    let before = numbers.len().checked_sub(2).map(|i| &numbers[i]);
    let after_break = matches!((before, &latest), (Some(b), Some(l)) if !comparable(b, l));
    let first = latest.as_ref().and_then(|l| numbers.iter().find(|c| comparable(c, l)));
    let since_first = change(first);
    let since_last = change(before.filter(|_| !after_break));
    let fits =
        |m: &&Mark| m.place == *place && (m.group == *group || (m.group == *TOTAL && data.series.groups.len() == 1));
    let target = header.target().filter(fits).and_then(|t| t.value.map(|v| (t, v)));
    let to_go = target.zip(latest.and_then(Cell::number)).map(|((_, t), v)| match header.better {
        Better::Down => say::gap(&header.unit, t, v),
        Better::Up | Better::Neither => say::gap(&header.unit, v, t),
    });
    let baseline = header.baseline.as_ref().filter(fits);
    let standing = match (&latest, target, to_go) {
        (None, ..) => without_number(absent.map(Cell::state)),
        (Some(_), Some(_), Some(to_go)) if to_go <= 0.0 => Standing::Reached,
        (Some(latest), Some((mark, value)), _) => short_of(header, latest, mark, value, baseline, as_of),
        (Some(_), ..) => moving(header.better, since_last),
    };
    Reading {
        place: place.clone(),
        group: group.clone(),
        latest,
        absent,
        due,
        since_first,
        since_last,
        after_break,
        target,
        to_go,
        standing,
    }
}

fn without_number(state: Option<State>) -> Standing {
    match state {
        Some(State::Overdue) => Standing::Overdue,
        Some(State::NotYetDue) => Standing::NotYetDue,
        _ => Standing::NoReport,
    }
}

fn short_of(
    header: &Header,
    latest: &Cell<'_>,
    mark: &Mark,
    target: f64,
    baseline: Option<&Mark>,
    as_of: Date,
) -> Standing {
    if as_of > mark.period.end {
        return Standing::Short;
    }
    let Some((start, from)) = baseline.and_then(|b| b.value.map(|v| (b.period.end, v))) else {
        return Standing::Behind;
    };
    let Some(value) = latest.number() else { return Standing::NoReport };
    let way = Way { start: (start, from), target: (mark.period.end, target), latest: (latest.period().end, value) };
    let expected = way.expected();
    let lead = match header.better {
        Better::Down => say::gap(&header.unit, value, expected),
        Better::Up | Better::Neither => say::gap(&header.unit, expected, value),
    };
    if lead >= 0.0 { Standing::OnCourse } else { Standing::Behind }
}

fn moving(better: Better, change: Option<Change<'_>>) -> Standing {
    let Some(change) = change else { return Standing::Info };
    match better {
        Better::Neither => Standing::Info,
        _ if change.by == 0.0 => Standing::Steady,
        Better::Up if change.by > 0.0 => Standing::Better,
        Better::Down if change.by < 0.0 => Standing::Better,
        _ => Standing::Worse,
    }
}

impl Reading<'_> {
    /// The newest value, a number or the reason why there is none.
    #[must_use]
    pub fn value(&self) -> Value {
        self.latest.or(self.absent).map_or_else(|| Value::absent(State::NotReported), Cell::value)
    }
}

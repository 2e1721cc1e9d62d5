//! What was changed in figures that had been published.

use super::{Date, Id, Period, Series, State, Text};
use serde::{Deserialize, Serialize};

/// A value that was published, and changed later.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    /// The day on which it was changed.
    pub on: Date,
    /// The period of the value.
    pub period: Period,
    /// Its place.
    pub place: Id,
    /// Its group.
    pub group: Id,
    /// The value before, in the indicator's unit; `None` where there was none, or where it is hidden.
    pub from: Option<f64>,
    /// The value after it; `None` where it was taken away, or where it is hidden.
    pub to: Option<f64>,
    /// Why.
    pub reason: Text,
}

impl Revision {
    /// Whether its numbers are hidden to protect people.
    #[must_use]
    pub fn is_hidden(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Hides its numbers: together with what is shown now they might tell what is not.
    pub fn hide(&mut self) {
        (self.from, self.to) = (None, None);
    }
}

/// The figures as they stood before a day: what was changed since then is undone, the newest change first, and what became
/// known since then is not there.
#[must_use]
pub fn before(series: &Series, revisions: &[Revision], day: Date) -> Series {
    let mut out = series.clone();
    let mut undone: Vec<&Revision> = revisions.iter().filter(|r| r.on >= day && !r.is_hidden()).collect();
    undone.sort_by_key(|revision| std::cmp::Reverse(revision.on));
    for revision in undone {
        let at = (0..out.len()).find(|row| {
            out.places[out.place[*row] as usize] == revision.place
                && out.groups[out.group[*row] as usize] == revision.group
                && out.periods[out.period[*row] as usize].code == revision.period.code
        });
        let Some(row) = at else { continue };
        out.number[row] = revision.from.unwrap_or(f64::NAN);
        out.state[row] = if revision.from.is_some() { State::Observed } else { State::NotReported };
        // what stands beside the new value speaks of the new value
        if let Some(range) = out.range.get_mut(row) {
            *range = None;
        }
        if let Some(counts) = out.counts.get_mut(row) {
            *counts = None;
        }
        if let Some(sample) = out.sample.get_mut(row) {
            *sample = None;
        }
    }
    let later: Vec<bool> = series.cells().map(|cell| cell.reported().unwrap_or(cell.period().end) >= day).collect();
    for (row, _) in later.iter().enumerate().filter(|(_, later)| **later) {
        out.number[row] = f64::NAN;
        out.state[row] = State::NotYetDue;
    }
    out
}

/// The days on which figures were changed, newest first, each once.
#[must_use]
pub fn days(revisions: &[Revision]) -> Vec<Date> {
    let mut days: Vec<Date> = revisions.iter().map(|revision| revision.on).collect();
    days.sort_unstable_by(|a, b| b.cmp(a));
    days.dedup();
    days
}

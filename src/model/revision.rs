//! What was changed in figures that had been published.

use super::{Cell, Date, Id, Period, Series, State, Text};
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
    let later: Vec<bool> = series.cells().map(|cell| known(cell, revisions).0 >= day).collect();
    for (row, _) in later.iter().enumerate().filter(|(_, later)| **later) {
        out.number[row] = f64::NAN;
        out.state[row] = State::NotYetDue;
    }
    out
}

/// Since when a figure stands there, changed or not, and whether the feed names that day. Where it does not, it is the end
/// of the period; or the day before the figure's first change, where that came earlier. A report of a later day than a
/// change is that of the changed figure.
#[must_use]
pub fn known(cell: Cell<'_>, revisions: &[Revision]) -> (Date, bool) {
    let of_cell = |r: &&Revision| {
        r.from.is_some() && r.place == *cell.place() && r.group == *cell.group() && r.period.code == cell.period().code
    };
    let changed = revisions.iter().filter(of_cell).map(|revision| revision.on).min();
    match cell.reported() {
        Some(day) if changed.is_none_or(|changed| day < changed) => (day, true),
        _ => {
            let end = cell.period().end;
            (changed.and_then(|day| day.plus(-1)).map_or(end, |day| day.min(end)), false)
        }
    }
}

/// The days since which a series may say something else, up to that of the feed, oldest first, each once; and whether the
/// feed names the day. From one to the next nothing changes.
#[must_use]
pub fn turns(series: &Series, revisions: &[Revision], as_of: Date) -> Vec<(Date, bool)> {
    let known = series.cells().map(|cell| (known(cell, revisions), cell.number().is_some()));
    // what is not there yet turns when it comes; a figure of a period that is not over is there already
    let known = known.filter(|((day, _), number)| *number || *day <= as_of).map(|(turn, _)| turn);
    let changed = revisions.iter().filter(|revision| !revision.is_hidden()).map(|revision| (revision.on, true));
    let up_to = |(day, named): (Date, bool)| if day > as_of { (as_of, false) } else { (day, named) };
    let mut turns: Vec<(Date, bool)> = known.chain(changed).map(up_to).collect();
    // of two on one day the one that is not named comes first, and stays
    turns.sort_unstable();
    turns.dedup_by_key(|(day, _)| *day);
    turns
}

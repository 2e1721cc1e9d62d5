//! Observations in columns: place × period × group.

use super::{Date, Id, Period, Range, State, Text, Value};
use serde::{Deserialize, Serialize};

/// The group id of the total (SDMX `_T`).
pub const TOTAL: &str = "_T";

/// Observations in columns of equal length, with the places, periods and groups that they point to. Rows are unique
/// in (place, period, group) and sorted by it; periods are in time order.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Series {
    /// Places; the first is the main one.
    pub places: Vec<Id>,
    /// Periods, in time order.
    pub periods: Vec<Period>,
    /// Groups, the total among them where there is one.
    pub groups: Vec<Id>,
    /// Position in `places`, one a row.
    pub place: Vec<u32>,
    /// Position in `periods`, one a row.
    pub period: Vec<u32>,
    /// Position in `groups`, one a row.
    pub group: Vec<u32>,
    /// The values, NaN where there is none.
    pub number: Vec<f64>,
    /// The states.
    pub state: Vec<State>,
    /// Ranges, empty when no row has one.
    pub range: Vec<Option<Range>>,
    /// Numerators and denominators, empty when no row has them.
    pub counts: Vec<Option<(u32, u32)>>,
    /// Sample sizes, empty when no row has one.
    pub sample: Vec<Option<u32>>,
    /// When values were reported, empty when no row says it.
    pub reported: Vec<Option<Date>>,
    /// Notes on single values, empty when no row has one.
    pub note: Vec<Option<Text>>,
}

/// One row, read out.
#[derive(Debug, Clone, Copy)]
pub struct Cell<'a> {
    series: &'a Series,
    row: usize,
}

impl PartialEq for Cell<'_> {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self.series, other.series) && self.row == other.row
    }
}

impl Series {
    /// How many rows.
    #[must_use]
    pub fn len(&self) -> usize {
        self.number.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.number.is_empty()
    }

    /// All rows.
    pub fn cells(&self) -> impl DoubleEndedIterator<Item = Cell<'_>> {
        (0..self.len()).map(|row| Cell { series: self, row })
    }

    /// The rows of one place and group, in time order.
    pub fn line<'a>(&'a self, place: &Id, group: &Id) -> impl DoubleEndedIterator<Item = Cell<'a>> + use<'a> {
        let place = index(&self.places, place);
        let group = index(&self.groups, group);
        self.cells().filter(move |c| Some(self.place[c.row]) == place && Some(self.group[c.row]) == group)
    }

    /// Keeps the rows whose place and group `keep` wants, with the periods that they speak of.
    pub fn retain(&mut self, keep: impl Fn(&Id, &Id) -> bool) {
        let wanted: Vec<bool> = self.cells().map(|c| keep(c.place(), c.group())).collect();
        fn only<T>(column: &mut Vec<T>, wanted: &[bool]) {
            if column.len() == wanted.len() {
                let mut rows = wanted.iter();
                column.retain(|_| rows.next().copied().unwrap_or(false));
            }
        }
        only(&mut self.place, &wanted);
        only(&mut self.period, &wanted);
        only(&mut self.group, &wanted);
        only(&mut self.number, &wanted);
        only(&mut self.state, &wanted);
        only(&mut self.range, &wanted);
        only(&mut self.counts, &wanted);
        only(&mut self.sample, &wanted);
        only(&mut self.reported, &wanted);
        only(&mut self.note, &wanted);
        let mut used: Vec<u32> = self.period.clone();
        used.sort_unstable();
        used.dedup();
        self.periods = used.iter().map(|i| self.periods[*i as usize].clone()).collect();
        for period in &mut self.period {
            *period = used.binary_search(period).unwrap_or_default() as u32;
        }
    }

    /// The one cell of place, period and group.
    #[must_use]
    pub fn cell(&self, place: &Id, period: &str, group: &Id) -> Option<Cell<'_>> {
        self.line(place, group).find(|c| c.period().code == period)
    }

    /// The main place: the first one.
    #[must_use]
    pub fn main_place(&self) -> Option<&Id> {
        self.places.first()
    }

    /// The group that speaks for all: the total where the series has it, else the first.
    #[must_use]
    pub fn main_group(&self) -> Option<&Id> {
        self.groups.iter().find(|g| **g == *TOTAL).or_else(|| self.groups.first())
    }
}

fn index(list: &[Id], wanted: &Id) -> Option<u32> {
    list.iter().position(|id| id == wanted).and_then(|at| u32::try_from(at).ok())
}

impl<'a> Cell<'a> {
    /// The place.
    #[must_use]
    pub fn place(self) -> &'a Id {
        &self.series.places[self.series.place[self.row] as usize]
    }

    /// The period.
    #[must_use]
    pub fn period(self) -> &'a Period {
        &self.series.periods[self.series.period[self.row] as usize]
    }

    /// The group.
    #[must_use]
    pub fn group(self) -> &'a Id {
        &self.series.groups[self.series.group[self.row] as usize]
    }

    /// The state.
    #[must_use]
    pub fn state(self) -> State {
        self.series.state[self.row]
    }

    /// The number, if the state has one.
    #[must_use]
    pub fn number(self) -> Option<f64> {
        self.state().has_number().then(|| self.series.number[self.row])
    }

    /// The whole value.
    #[must_use]
    pub fn value(self) -> Value {
        let shown = self.state().has_number();
        Value {
            state: self.state(),
            number: self.number(),
            range: self.series.range.get(self.row).copied().flatten().filter(|_| shown),
            counts: self.series.counts.get(self.row).copied().flatten().filter(|_| shown),
            sample: self.series.sample.get(self.row).copied().flatten().filter(|_| shown),
        }
    }

    /// When it was reported.
    #[must_use]
    pub fn reported(self) -> Option<Date> {
        self.series.reported.get(self.row).copied().flatten()
    }

    /// The day that it speaks of: the period's last day, or the day of the report where that came earlier.
    #[must_use]
    pub fn known_on(self) -> Date {
        let end = self.period().end;
        self.reported().filter(|day| *day < end).unwrap_or(end)
    }

    /// A note on it.
    #[must_use]
    pub fn note(self) -> Option<&'a Text> {
        self.series.note.get(self.row).and_then(Option::as_ref)
    }
}

//! Observations in columns: place × period × group.

use super::value::Range as Ends;
use super::{Date, Id, Period, State, Text, Value};
use std::ops::Range;

/// The group id of the total (SDMX `_T`).
pub const TOTAL: &str = "_T";

/// Observations in columns of equal length, with the places, periods and groups that they point to. Rows are unique
/// and sorted by place, group and period, so that a line is found without reading the others; periods are in time order.
/// How they are written is said in [`super::packed`].
#[derive(Debug, Clone, PartialEq, Default)]
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
    pub range: Vec<Option<Ends>>,
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
        let found = index(&self.places, place).zip(index(&self.groups, group));
        self.rows_of(found.map_or(0..0, |(place, group)| self.span(place, group)))
    }

    /// The rows of one place and group by their positions.
    pub fn line_at(&self, place: usize, group: usize) -> impl DoubleEndedIterator<Item = Cell<'_>> {
        self.rows_of(self.span(place as u32, group as u32))
    }

    /// The positions of the periods of one place and group.
    #[must_use]
    pub fn periods_at(&self, place: usize, group: usize) -> &[u32] {
        &self.period[self.span(place as u32, group as u32)]
    }

    /// The states that there are, each once.
    #[must_use]
    pub fn states(&self) -> Vec<State> {
        let mut found: Vec<State> = Vec::new();
        for line in self.lines() {
            for state in &self.state[line] {
                if found.last() != Some(state) {
                    found.retain(|known| known != state);
                    found.push(*state);
                }
            }
        }
        found
    }

    /// The row of a place, a group and a period by their positions.
    #[must_use]
    pub fn cell_at(&self, place: usize, group: usize, period: usize) -> Option<Cell<'_>> {
        let span = self.span(place as u32, group as u32);
        let row = span.start + self.period[span.clone()].partition_point(|p| (*p as usize) < period);
        (row < span.end && self.period[row] as usize == period).then_some(Cell { series: self, row })
    }

    fn rows_of<'a>(&'a self, rows: Range<usize>) -> impl DoubleEndedIterator<Item = Cell<'a>> + use<'a> {
        rows.map(move |row| Cell { series: self, row })
    }

    /// The rows of one place and group.
    fn span(&self, place: u32, group: u32) -> Range<usize> {
        let below = |key: (u32, u32)| {
            let (mut from, mut to) = (0, self.len());
            while from < to {
                let middle = from.midpoint(to);
                if (self.place[middle], self.group[middle]) < key { from = middle + 1 } else { to = middle }
            }
            from
        };
        below((place, group))..below((place, group + 1))
    }

    /// The lines that there are, as rows each.
    pub fn lines(&self) -> impl Iterator<Item = Range<usize>> {
        let key = |row: usize| self.place.get(row).zip(self.group.get(row));
        let (mut from, mut length) = (0, 0);
        std::iter::from_fn(move || {
            let start = from;
            let line = Some(key(start)?);
            // most lines are as long as the one before
            let guess = start + length;
            let fits = length > 0 && key(guess - 1) == line && key(guess) != line;
            from = if fits { guess } else { (start..).find(|row| key(*row) != line)? };
            length = from - start;
            Some(start..from)
        })
    }

    /// The rows of one place and some groups alone, with the periods that they speak of.
    #[must_use]
    pub fn part(&self, place: &Id, groups: &[Id]) -> Self {
        let mut out = Self { places: self.places.clone(), groups: self.groups.clone(), ..Self::default() };
        let Some(place) = index(&self.places, place) else { return out };
        let wanted = (0..self.groups.len()).filter(|group| groups.contains(&self.groups[*group]));
        let spans: Vec<Range<usize>> = wanted.map(|group| self.span(place, group as u32)).collect();
        fn some<T: Clone>(from: &[T], spans: &[Range<usize>]) -> Vec<T> {
            spans.iter().flat_map(|span| from.get(span.clone()).unwrap_or_default()).cloned().collect()
        }
        out.place = some(&self.place, &spans);
        out.period = some(&self.period, &spans);
        out.group = some(&self.group, &spans);
        out.number = some(&self.number, &spans);
        out.state = some(&self.state, &spans);
        out.range = some(&self.range, &spans);
        out.counts = some(&self.counts, &spans);
        out.sample = some(&self.sample, &spans);
        out.reported = some(&self.reported, &spans);
        out.note = some(&self.note, &spans);
        out.keep_periods(&self.periods);
        out
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
        let periods = std::mem::take(&mut self.periods);
        self.keep_periods(&periods);
    }

    /// Takes those of `periods` that the rows speak of.
    fn keep_periods(&mut self, periods: &[Period]) {
        let mut rank = vec![0; periods.len()];
        for period in &self.period {
            rank[*period as usize] = 1;
        }
        self.periods = periods.iter().zip(&rank).filter(|(_, used)| **used == 1).map(|(p, _)| p.clone()).collect();
        let mut before = 0;
        for used in &mut rank {
            before += *used;
            *used = before;
        }
        for period in &mut self.period {
            *period = rank[*period as usize] - 1;
        }
    }

    /// The one cell of place, period and group.
    #[must_use]
    pub fn cell(&self, place: &Id, period: &str, group: &Id) -> Option<Cell<'_>> {
        let period = self.periods.iter().position(|p| p.code == period)?;
        let (place, group) = (index(&self.places, place)?, index(&self.groups, group)?);
        self.cell_at(place as usize, group as usize, period)
    }

    /// The main place: the first one.
    #[must_use]
    pub fn main_place(&self) -> Option<&Id> {
        self.places.first()
    }

    /// The group that speaks for all: the total where the series has it, else the first.
    #[must_use]
    pub fn main_group(&self) -> Option<&Id> {
        self.main_group_at().map(|at| &self.groups[at])
    }

    /// Its position.
    #[must_use]
    pub fn main_group_at(&self) -> Option<usize> {
        self.groups.iter().position(|g| *g == *TOTAL).or((!self.groups.is_empty()).then_some(0))
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

    /// The positions of place, group and period in the series.
    #[must_use]
    pub fn positions(self) -> [usize; 3] {
        [&self.series.place, &self.series.group, &self.series.period].map(|column| column[self.row] as usize)
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

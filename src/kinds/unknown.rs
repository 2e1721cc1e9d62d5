//! What is not known of an indicator, and when it should be.

use crate::kinds::Indicator;
use crate::model::{Cell, Date, Id, Period, State, Text};

/// Values that are not there for one reason.
#[derive(Debug, Clone, PartialEq)]
pub struct Unknown<'a> {
    /// Whose they are.
    pub indicator: &'a Indicator,
    /// Why there is no number.
    pub state: State,
    /// The reason that was given: with the value, else with its day.
    pub note: Option<&'a Text>,
    /// The first and the last period.
    pub periods: [&'a Period; 2],
    /// Of which places and groups, each once.
    pub lines: Vec<(&'a Id, &'a Id)>,
    /// How many values.
    pub count: usize,
    /// The day by which the last was due.
    pub due: Option<Date>,
}

/// A value that is still to come.
#[derive(Debug, Clone, PartialEq)]
pub struct Coming<'a> {
    /// Whose it is.
    pub indicator: &'a Indicator,
    /// For which period.
    pub period: &'a Period,
    /// By when: the day that the feed names, else the period's last.
    pub on: Date,
    /// Why it comes so late, where the feed says it.
    pub note: Option<&'a Text>,
}

/// The day on which the value of a period is due.
fn due<'a>(indicator: &'a Indicator, period: &Period) -> Option<&'a crate::model::Due> {
    indicator.header.due.iter().find(|due| due.period.code == period.code)
}

/// What is late, missing or hidden of an indicator, in the order of their states.
#[must_use]
pub fn unknown(indicator: &Indicator) -> Vec<Unknown<'_>> {
    let mut out: Vec<Unknown<'_>> = Vec::new();
    let Some(series) = indicator.data.kind().series() else { return out };
    let wanted = |cell: &Cell<'_>| matches!(cell.state(), State::Overdue | State::NotReported | State::Suppressed);
    for cell in series.cells().filter(wanted) {
        let (period, line) = (cell.period(), (cell.place(), cell.group()));
        let due = due(indicator, period);
        let on = due.map(|due| due.on);
        let note = cell.note().or(due.and_then(|due| due.note.as_ref()));
        match out.iter_mut().find(|one| one.state == cell.state() && one.note == note) {
            Some(one) => {
                one.count += 1;
                one.due = one.due.max(on);
                if period.start < one.periods[0].start {
                    one.periods[0] = period;
                }
                if period.end > one.periods[1].end {
                    one.periods[1] = period;
                }
                if !one.lines.contains(&line) {
                    one.lines.push(line);
                }
            }
            None => out.push(Unknown {
                indicator,
                state: cell.state(),
                note,
                periods: [period, period],
                lines: vec![line],
                count: 1,
                due: on,
            }),
        }
    }
    out
}

/// What is still to come of an indicator, each period once.
#[must_use]
pub fn coming(indicator: &Indicator, as_of: Date) -> Vec<Coming<'_>> {
    let Some(series) = indicator.data.kind().series() else { return Vec::new() };
    let mut out: Vec<Coming<'_>> = Vec::new();
    let named = indicator.header.due.iter().filter(|due| due.on >= as_of);
    let is_known = |period: &Period| series.cells().any(|c| c.period().code == period.code && c.number().is_some());
    for due in named.filter(|due| !is_known(&due.period)) {
        out.push(Coming { indicator, period: &due.period, on: due.on, note: due.note.as_ref() });
    }
    for cell in series.cells().filter(|cell| cell.state() == State::NotYetDue) {
        let period = cell.period();
        if due(indicator, period).is_none() && out.iter().all(|one| one.period.code != period.code) {
            out.push(Coming { indicator, period, on: period.end, note: cell.note() });
        }
    }
    out
}

//! Observations: columns of equal length, checked once, sorted, with due dates judged against the feed's own date.

use super::{decode::decode, reader::Reader, wire};
use crate::feed::{Feed, FeedError, document, document::step, limits};
use crate::kinds::Data;
use crate::model::{Date, Header, Id, Notice, Period, Programme, Range, Series, State, TOTAL, Text};
use std::collections::BTreeMap;

/// One row while it is being read.
struct Row {
    place: u32,
    period: u32,
    group: u32,
    number: f64,
    state: State,
    range: Option<Range>,
    counts: Option<(u32, u32)>,
    sample: Option<u32>,
    reported: Option<Date>,
    note: Option<Text>,
}

/// Whether a file that a feed names lies beside it or below: no scheme, no root, no way up.
#[must_use]
pub fn is_beside(file: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_./".contains(c);
    !file.is_empty() && !file.starts_with('/') && file.chars().all(plain) && !file.split('/').any(|part| part == ".." || part.is_empty())
}

/// Gives an indicator the file that it waits for.
pub fn supply(feed: &mut Feed, file: &str, bytes: Result<&[u8], FeedError>) {
    let languages = feed.programme.languages.iter().map(|l| l.code.clone()).collect();
    let mut r = Reader { languages, as_of: feed.programme.as_of, notices: std::mem::take(&mut feed.notices) };
    for indicator in &mut feed.indicators {
        let Data::Waiting { file: wanted, pointer } = &indicator.data else { continue };
        if wanted != file {
            continue;
        }
        let pointer = pointer.clone();
        let read = bytes.clone().and_then(document::parse).map_err(|e| e.to_string()).and_then(|(value, twice)| {
            let mut notices: Vec<Notice> = twice;
            let wire = decode::<wire::Observations>(value, "", &mut notices).map_err(|n| n.to_string());
            r.notices.extend(notices.into_iter().map(|n| Notice { pointer: format!("{pointer} ({file}){}", n.pointer), ..n }));
            wire
        });
        let series = match read {
            Ok(wire) => self::read(&mut r, &feed.programme, &indicator.header, &pointer, wire),
            Err(what) => {
                r.error(&pointer, format!("{file}: {what}"), "check that the file stands beside the programme file");
                None
            }
        };
        indicator.data = series.map_or(Data::Broken, |series| Data::of(&indicator.header.kind, series));
    }
    feed.notices = r.notices;
}

/// A series without observations: only what is due.
pub fn none(r: &mut Reader, header: &Header) -> Series {
    let place = header.target().map(|t| t.place.clone()).unwrap_or_else(|| Id::new(""));
    let mut series = Series { places: vec![place], groups: vec![Id::new(TOTAL)], ..Series::default() };
    fill(&mut series, Vec::new(), header, r.as_of);
    series
}

/// Reads observations; `None` when they cannot be shown at all.
pub fn read(r: &mut Reader, programme: &Programme, header: &Header, at: &str, w: wire::Observations) -> Option<Series> {
    let rows = length(r, at, &w)?;
    if rows > limits::ROWS {
        r.error(at, format!("{rows} rows are more than {}", limits::ROWS), "split the indicator");
        return None;
    }
    let places = names(r, &step(at, "places"), &w.places, |id| programme.place(id).is_some())?;
    let groups = if w.groups.is_empty() { vec![TOTAL.to_owned()] } else { w.groups.clone() };
    let known = |id: &Id| *id == *TOTAL || id.as_str().split('+').all(|part| programme.group(part).is_some());
    let groups = names(r, &step(at, "groups"), &groups, known)?;
    let periods = periods(r, &step(at, "periods"), w.periods.clone())?;
    let mut read = Vec::with_capacity(rows);
    for i in 0..rows {
        if let Some(row) = row(r, at, &w, i, [places.len(), periods.len(), groups.len()]) {
            read.push(row);
        }
    }
    let mut series = Series { places, groups, periods, ..Series::default() };
    let read = once(r, at, &series, read);
    fill(&mut series, read, header, r.as_of);
    Some(series)
}

fn length(r: &mut Reader, at: &str, w: &wire::Observations) -> Option<usize> {
    fn of<T>(column: Option<&wire::Column<T>>) -> Option<usize> {
        match column {
            Some(wire::Column::Dense(list)) => Some(list.len()),
            _ => None,
        }
    }
    let lengths: Vec<(&str, usize)> = [
        ("value", of(Some(&w.value))),
        ("place", of(w.place.as_ref())),
        ("period", of(w.period.as_ref())),
        ("group", of(w.group.as_ref())),
        ("low", of(w.low.as_ref())),
        ("high", of(w.high.as_ref())),
        ("level", of(w.level.as_ref())),
        ("sample", of(w.sample.as_ref())),
        ("count", of(w.count.as_ref())),
        ("of", of(w.of.as_ref())),
        ("status", of(w.status.as_ref())),
        ("reported", of(w.reported.as_ref())),
        ("note", of(w.note.as_ref())),
    ]
    .into_iter()
    .filter_map(|(name, length)| length.map(|l| (name, l)))
    .collect();
    let rows = w.rows.map(|rows| rows as usize).or_else(|| lengths.first().map(|l| l.1)).unwrap_or(1);
    match lengths.iter().find(|(_, length)| *length != rows) {
        None => Some(rows),
        Some((name, length)) => {
            r.error(&step(at, name), format!("this column has {length} rows, others have {rows}"), "give all columns the same length");
            None
        }
    }
}

fn names(r: &mut Reader, at: &str, names: &[String], known: impl Fn(&Id) -> bool) -> Option<Vec<Id>> {
    let mut fine = true;
    let mut read: Vec<Id> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let id = Id::new(name);
        if !known(&id) {
            r.error(&step(at, &i.to_string()), format!("the programme does not declare \"{name}\""), "declare it, or mend the spelling");
            fine = false;
        } else if read.contains(&id) {
            r.error(&step(at, &i.to_string()), format!("\"{name}\" stands here twice"), "keep one of them");
            fine = false;
        }
        read.push(id);
    }
    fine.then_some(read)
}

fn periods(r: &mut Reader, at: &str, periods: Vec<wire::Period>) -> Option<Vec<Period>> {
    let mut read = Vec::new();
    let mut fine = true;
    for (i, period) in periods.into_iter().enumerate() {
        let at = step(at, &i.to_string());
        let (code, label) = match period {
            wire::Period::Plain(code) => (code, None),
            wire::Period::Labelled { period, label } => (period, Some(label)),
        };
        match r.period(&at, &code) {
            Some(period) => {
                let label = label.and_then(|l| r.text(&step(&at, "label"), l));
                read.push(Period { label, ..period });
            }
            None => fine = false,
        }
    }
    fine.then_some(read)
}

fn get<T: Clone>(column: Option<&wire::Column<T>>, row: usize) -> Option<T> {
    match column? {
        wire::Column::Dense(list) => list.get(row).cloned().flatten(),
        wire::Column::Sparse(map) => map.get(&row.to_string()).cloned(),
        wire::Column::All(one) => Some(one.clone()),
    }
}

fn row(r: &mut Reader, at: &str, w: &wire::Observations, i: usize, sizes: [usize; 3]) -> Option<Row> {
    let here = |column: &str| step(&step(at, column), &i.to_string());
    let mut position = |column: Option<&wire::Column<u32>>, name: &str, size: usize| {
        let at_row = get(column, i).unwrap_or(0);
        if (at_row as usize) < size {
            return Some(at_row);
        }
        r.error(&here(name), format!("{at_row} points past the end of a list of {size}"), "positions count from 0");
        None
    };
    let place = position(w.place.as_ref(), "place", sizes[0])?;
    let period = position(w.period.as_ref(), "period", sizes[1])?;
    let group = position(w.group.as_ref(), "group", sizes[2])?;
    let number = get(Some(&w.value), i).filter(|n| n.is_finite());
    let state = state(r, &here("status"), get(w.status.as_ref(), i), number);
    let number = number.filter(|_| state.has_number());
    let range = range(r, &here("low"), get(w.low.as_ref(), i), get(w.high.as_ref(), i), get(w.level.as_ref(), i));
    let counts = match (get(w.count.as_ref(), i), get(w.of.as_ref(), i)) {
        (Some(count), Some(of)) if count <= of => Some((count, of)),
        (Some(count), Some(of)) => {
            r.warn(&here("count"), format!("{count} of {of} cannot be; the counts are left out"), "mend the counts");
            None
        }
        _ => None,
    };
    let reported = get(w.reported.as_ref(), i);
    let reported = r.date(&step(at, "reported"), &i.to_string(), reported.as_deref());
    let note = get(w.note.as_ref(), i).and_then(|text| r.text(&here("note"), text));
    let number = number.unwrap_or(f64::NAN);
    Some(Row { place, period, group, number, state, range, counts, sample: get(w.sample.as_ref(), i), reported, note })
}

fn state(r: &mut Reader, at: &str, status: Option<wire::Status>, number: Option<f64>) -> State {
    let state = match status {
        None if number.is_some() => State::Observed,
        None | Some(wire::Status::NotReported) => State::NotReported,
        Some(wire::Status::Observed) => State::Observed,
        Some(wire::Status::Estimated) => State::Estimated,
        Some(wire::Status::Provisional) => State::Provisional,
        Some(wire::Status::Suppressed) => State::Suppressed,
        Some(wire::Status::NotYetDue) => State::NotYetDue,
        Some(wire::Status::NotApplicable) => State::NotApplicable,
    };
    match (state.has_number(), number) {
        (true, None) => {
            r.warn(at, "the status promises a value and there is none; it is shown as not reported", "give the value or the reason");
            State::NotReported
        }
        (false, Some(_)) if state == State::Suppressed => {
            r.error(at, "the value is marked as suppressed, yet stands in the feed for all to read", "take the number out");
            state
        }
        (false, Some(_)) => {
            r.warn(at, "the status says that there is no value, so the number is not shown", "take out the number or the status");
            state
        }
        _ => state,
    }
}

fn range(r: &mut Reader, at: &str, low: Option<f64>, high: Option<f64>, level: Option<f64>) -> Option<Range> {
    let (low, high) = (low?, high?);
    if low > high {
        r.warn(at, format!("the range {low} to {high} is upside down and is left out"), "exchange low and high");
        return None;
    }
    Some(Range { low, high, level })
}

/// Rows whose place, period and group are their own; the others are left out, both rows named.
fn once(r: &mut Reader, at: &str, series: &Series, rows: Vec<Row>) -> Vec<Row> {
    let mut seen: BTreeMap<(u32, u32, u32), Vec<usize>> = BTreeMap::new();
    for (i, row) in rows.iter().enumerate() {
        seen.entry((row.place, row.group, row.period)).or_default().push(i);
    }
    if seen.len() == rows.len() {
        return rows;
    }
    for ((place, group, period), twice) in seen.iter().filter(|(_, twice)| twice.len() > 1) {
        let (place, group) = (&series.places[*place as usize], &series.groups[*group as usize]);
        let period = &series.periods[*period as usize].code;
        let list: Vec<_> = twice.iter().map(ToString::to_string).collect();
        let what = format!("rows {} are all for {place}, {period}, {group}, so none is shown", list.join(" and "));
        r.error(&step(at, "value"), what, "keep one of them");
    }
    rows.into_iter().filter(|row| seen.get(&(row.place, row.group, row.period)).is_some_and(|t| t.len() == 1)).collect()
}

/// Puts the rows into the series, periods in time order, and adds the rows that are due and missing.
fn fill(series: &mut Series, mut rows: Vec<Row>, header: &Header, as_of: Date) {
    for due in &header.due {
        let period = match series.periods.iter().position(|p| p.code == due.period.code) {
            Some(found) => found,
            None => {
                series.periods.push(due.period.clone());
                series.periods.len() - 1
            }
        } as u32;
        let group = series.groups.iter().position(|g| *g == *TOTAL).unwrap_or(0) as u32;
        if !rows.iter().any(|row| row.place == 0 && row.period == period && row.group == group) {
            let state = State::NotYetDue;
            rows.push(Row { place: 0, period, group, number: f64::NAN, state, range: None, counts: None, sample: None, reported: None, note: None });
        }
    }
    for row in rows.iter_mut().filter(|row| row.state == State::NotYetDue) {
        let period = &series.periods[row.period as usize];
        let on = header.due.iter().find(|d| d.period.code == period.code).map_or(period.end, |d| d.on);
        if as_of > on {
            row.state = State::Overdue;
        }
    }
    let mut order: Vec<usize> = (0..series.periods.len()).collect();
    order.sort_by_key(|i| (series.periods[*i].end, series.periods[*i].start));
    let mut rank = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        rank[*old] = new as u32;
    }
    series.periods = order.iter().map(|i| series.periods[*i].clone()).collect();
    for row in &mut rows {
        row.period = rank[row.period as usize];
    }
    rows.sort_by_key(|row| (row.place, row.group, row.period));
    columns(series, rows);
}

fn columns(series: &mut Series, rows: Vec<Row>) {
    let ranges = rows.iter().any(|row| row.range.is_some());
    let counts = rows.iter().any(|row| row.counts.is_some());
    let samples = rows.iter().any(|row| row.sample.is_some());
    let reported = rows.iter().any(|row| row.reported.is_some());
    let notes = rows.iter().any(|row| row.note.is_some());
    for row in rows {
        series.place.push(row.place);
        series.period.push(row.period);
        series.group.push(row.group);
        series.number.push(row.number);
        series.state.push(row.state);
        series.range.extend(ranges.then_some(row.range));
        series.counts.extend(counts.then_some(row.counts));
        series.sample.extend(samples.then_some(row.sample));
        series.reported.extend(reported.then_some(row.reported));
        series.note.extend(notes.then_some(row.note));
    }
}

//! Observations: columns of equal length, checked once, sorted, with due dates judged against the feed's own date.

use super::{columnar, decode::decode, reader::Reader, wire};
use crate::feed::{Feed, FeedError, document, document::step, limits};
use crate::kinds::Data;
use crate::model::{Date, Header, Id, Notice, Period, Programme, Range, Series, State, TOTAL, Text, order, sorted};
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The most rows that one notice names.
const NAMED: usize = 10;

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
    !file.is_empty()
        && !file.starts_with('/')
        && file.chars().all(plain)
        && !file.split('/').any(|part| part == ".." || part.is_empty())
}

/// Gives an indicator the file that it waits for.
pub fn supply(feed: &mut Feed, file: &str, bytes: Result<&[u8], FeedError>) {
    let languages = feed.programme.languages.iter().map(|l| l.code.clone()).collect();
    let mut r = Reader { languages, as_of: feed.programme.as_of, notices: std::mem::take(&mut feed.notices) };
    for indicator in feed.indicators.iter_mut().filter_map(Arc::get_mut) {
        let Data::Waiting { file: wanted, pointer, then } = &indicator.data else { continue };
        if wanted != file {
            continue;
        }
        let (pointer, then) = (pointer.clone(), then.clone());
        let plain = bytes.as_ref().ok().and_then(|b| columnar::read(&r, &feed.programme, &indicator.header, b));
        if let Some(series) = plain {
            indicator.data = then.with(series);
            continue;
        }
        let read = bytes.clone().and_then(document::parse).map_err(|e| e.to_string()).and_then(|(value, twice)| {
            let mut notices = twice;
            let wire = decode::<wire::Observations>(value, "", &mut notices).map_err(|n| n.to_string());
            r.notices.extend(
                notices.into_iter().map(|n| Notice { pointer: format!("{pointer} ({file}){}", n.pointer), ..n }),
            );
            wire
        });
        let series = match read {
            Ok(wire) => self::read(&mut r, &feed.programme, &indicator.header, &pointer, wire),
            Err(what) => {
                r.error(&pointer, &format!("{file}: {what}"), "check that the file stands beside the programme file");
                None
            }
        };
        indicator.data = series.map_or(Data::Broken, |series| then.with(series));
    }
    feed.notices = r.notices;
    feed.settle();
}

/// A series without observations: only what is due.
pub fn none(r: &mut Reader, header: &Header) -> Series {
    let mut series = Series { groups: vec![Id::new(TOTAL)], ..Series::default() };
    fill(&mut series, Vec::new(), header, r.as_of);
    series
}

/// Reads observations; `None` when they cannot be shown at all.
pub fn read(r: &mut Reader, programme: &Programme, header: &Header, at: &str, w: wire::Observations) -> Option<Series> {
    let rows = length(r, at, &w)?;
    if rows > limits::ROWS {
        r.error(at, &format!("{rows} rows are more than {}", limits::ROWS), "split the indicator");
        return None;
    }
    let (places, groups, periods) = lists(r, programme, at, (&w.places, &w.groups, w.periods.clone()))?;
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

/// The lists that rows point to: places, groups and periods.
pub(super) fn lists(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    (places, groups, periods): (&[String], &[String], Vec<Value>),
) -> Option<(Vec<Id>, Vec<Id>, Vec<Period>)> {
    let places = names(r, &step(at, "places"), places, |id| programme.place(id).is_some())?;
    let total = [TOTAL.to_owned()];
    let known = |id: &Id| *id == *TOTAL || id.as_str().split('+').all(|part| programme.group(part).is_some());
    let groups = names(r, &step(at, "groups"), if groups.is_empty() { &total } else { groups }, known)?;
    let periods = self::periods(r, &step(at, "periods"), periods)?;
    Some((places, groups, periods))
}

fn length(r: &mut Reader, at: &str, w: &wire::Observations) -> Option<usize> {
    let columns = [
        ("value", Some(&w.value)),
        ("place", w.place.as_ref()),
        ("period", w.period.as_ref()),
        ("group", w.group.as_ref()),
        ("low", w.low.as_ref()),
        ("high", w.high.as_ref()),
        ("level", w.level.as_ref()),
        ("sample", w.sample.as_ref()),
        ("count", w.count.as_ref()),
        ("of", w.of.as_ref()),
        ("status", w.status.as_ref()),
        ("reported", w.reported.as_ref()),
        ("note", w.note.as_ref()),
    ];
    let mut rows = w.rows.map(|rows| rows as usize);
    for (name, column) in columns {
        let Some(wire::Column(Value::Array(list))) = column else { continue };
        let wanted = *rows.get_or_insert(list.len());
        if list.len() != wanted {
            let what = format!("this column has {} rows, others have {wanted}", list.len());
            r.error(&step(at, name), &what, "give all columns the same length");
            return None;
        }
    }
    Some(rows.unwrap_or(1))
}

fn names(r: &mut Reader, at: &str, names: &[String], known: impl Fn(&Id) -> bool) -> Option<Vec<Id>> {
    let mut fine = true;
    let mut read: Vec<Id> = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let id = Id::new(name);
        if !known(&id) {
            r.error(
                &step(at, &i.to_string()),
                &format!("the programme does not declare \"{name}\""),
                "declare it, or mend the spelling",
            );
            fine = false;
        } else if read.contains(&id) {
            r.error(&step(at, &i.to_string()), &format!("\"{name}\" stands here twice"), "keep one of them");
            fine = false;
        }
        read.push(id);
    }
    fine.then_some(read)
}

fn periods(r: &mut Reader, at: &str, periods: Vec<Value>) -> Option<Vec<Period>> {
    let wanted = periods.len();
    let read = r.list(at, periods, |r, at, period: Value| {
        let (code, label) = match period {
            Value::String(code) => (code, None),
            labelled => r.part(at, labelled).map(|l: wire::Labelled| (l.period, l.label))?,
        };
        let period = r.period(at, &code)?;
        let label = label.and_then(|l| r.text(&step(at, "label"), l));
        Some(Period { label, ..period })
    });
    let twice = |i: &usize| read[..*i].iter().any(|p: &Period| p.code == read[*i].code);
    if let Some(i) = (0..read.len()).find(twice) {
        r.error(&step(at, &i.to_string()), &format!("\"{}\" stands here twice", read[i].code), "keep one of them");
        return None;
    }
    // rows point to periods by position: one that is missing would move the others
    (read.len() == wanted).then_some(read)
}

/// One row of the columns, and where it stands, for notices.
struct Here<'a> {
    at: &'a str,
    row: usize,
}

impl Here<'_> {
    fn pointer(&self, column: &str) -> String {
        step(&step(self.at, column), &self.row.to_string())
    }

    /// What stands in a column in this row.
    fn get<'a>(&self, column: Option<&'a wire::Column>) -> Option<&'a Value> {
        let value = match &column?.0 {
            Value::Array(list) => list.get(self.row)?,
            Value::Object(map) => map.get(&self.row.to_string())?,
            one => one,
        };
        (!value.is_null()).then_some(value)
    }

    fn number(&self, r: &mut Reader, name: &str, column: Option<&wire::Column>) -> Option<f64> {
        let value = self.get(column)?;
        if value.as_f64().is_none() {
            r.error(
                &self.pointer(name),
                "this is no number, so it is not shown",
                "write it without quotes, with a point",
            );
        }
        value.as_f64()
    }

    fn whole(&self, r: &mut Reader, name: &str, column: Option<&wire::Column>) -> Option<u32> {
        let value = self.get(column)?;
        let read = value.as_u64().and_then(|n| u32::try_from(n).ok());
        if read.is_none() {
            r.error(&self.pointer(name), "this is no whole number from 0", "give a whole number");
        }
        read
    }

    fn word<'a>(&self, r: &mut Reader, name: &str, column: Option<&'a wire::Column>) -> Option<&'a str> {
        let value = self.get(column)?;
        if value.as_str().is_none() {
            r.error(&self.pointer(name), "this is no text", "write it in quotes");
        }
        value.as_str()
    }

    /// A position in a list of `size`.
    fn position(&self, r: &mut Reader, name: &str, column: Option<&wire::Column>, size: usize) -> Option<u32> {
        let at = if self.get(column).is_some() { self.whole(r, name, column)? } else { 0 };
        if (at as usize) < size {
            return Some(at);
        }
        r.error(
            &self.pointer(name),
            &format!("{at} points past the end of a list of {size}"),
            "positions count from 0",
        );
        None
    }
}

/// Where the cells of a feed stand: place, period and group, to the row.
#[cfg(feature = "cli")]
pub(super) fn rows(w: &wire::Observations) -> BTreeMap<(String, String, String), usize> {
    let columns = [&w.place, &w.period, &w.group, &w.status, &w.count, &w.of];
    let lists = columns.into_iter().flatten().chain([&w.value]).filter_map(|c| c.0.as_array());
    let length = w.rows.map(|rows| rows as usize).or_else(|| lists.map(Vec::len).max()).unwrap_or(1);
    let total = [TOTAL.to_owned()];
    let groups = if w.groups.is_empty() { &total[..] } else { &w.groups[..] };
    let period = |p: &Value| p.as_str().or_else(|| p.get("period")?.as_str()).unwrap_or_default().trim().to_owned();
    let mut out = BTreeMap::new();
    for row in 0..length {
        let here = Here { at: "", row };
        let position = |column: &Option<wire::Column>| {
            here.get(column.as_ref()).map_or(Some(0), |v| v.as_u64().and_then(|n| usize::try_from(n).ok()))
        };
        let place = position(&w.place).and_then(|p| w.places.get(p).cloned());
        let period = position(&w.period).and_then(|p| w.periods.get(p).map(period));
        let group = position(&w.group).and_then(|g| groups.get(g).cloned());
        if let (Some(place), Some(period), Some(group)) = (place, period, group) {
            out.insert((place, period, group), row);
        }
    }
    out
}

fn row(r: &mut Reader, at: &str, w: &wire::Observations, i: usize, sizes: [usize; 3]) -> Option<Row> {
    let here = Here { at, row: i };
    let place = here.position(r, "place", w.place.as_ref(), sizes[0])?;
    let period = here.position(r, "period", w.period.as_ref(), sizes[1])?;
    let group = here.position(r, "group", w.group.as_ref(), sizes[2])?;
    let number = here.number(r, "value", Some(&w.value));
    let status = here.word(r, "status", w.status.as_ref());
    let state = state(r, &here, status, number);
    let number = number.filter(|_| state.has_number());
    let low = here.number(r, "low", w.low.as_ref());
    let high = here.number(r, "high", w.high.as_ref());
    let level = here.number(r, "level", w.level.as_ref());
    let range = range(r, &here.pointer("low"), low, high, level);
    let counts = match (here.whole(r, "count", w.count.as_ref()), here.whole(r, "of", w.of.as_ref())) {
        (Some(count), Some(of)) if count <= of => Some((count, of)),
        (Some(count), Some(of)) => {
            r.warn(
                &here.pointer("count"),
                || format!("{count} of {of} cannot be; the counts are left out"),
                "mend the counts",
            );
            None
        }
        _ => None,
    };
    let sample = here.whole(r, "sample", w.sample.as_ref());
    let reported = here.word(r, "reported", w.reported.as_ref());
    let reported = r.date(&step(at, "reported"), &i.to_string(), reported);
    let note = here.get(w.note.as_ref()).cloned();
    let note = note.and_then(|value| r.text(&here.pointer("note"), wire::Text(value)));
    let number = number.unwrap_or(f64::NAN);
    Some(Row { place, period, group, number, state, range, counts, sample, reported, note })
}

fn state(r: &mut Reader, here: &Here<'_>, status: Option<&str>, number: Option<f64>) -> State {
    let known = match status {
        None if number.is_some() => Some(State::Observed),
        None => Some(State::NotReported),
        Some(name) => State::NAMED.into_iter().find(|state| state.name() == name),
    };
    let at = &here.pointer("status");
    let Some(state) = known else {
        r.error(
            at,
            &format!("\"{}\" is no status, so the value is not shown", status.unwrap_or_default()),
            "use observed, estimated, provisional, suppressed, not-reported, not-yet-due or not-applicable",
        );
        return State::NotReported;
    };
    match (state.has_number(), number) {
        (true, None) => {
            r.warn(
                at,
                || "the status promises a value and there is none; it is shown as not reported".to_owned(),
                "give the value or the reason",
            );
            State::NotReported
        }
        (false, Some(_)) if state == State::Suppressed => {
            r.error(
                at,
                "the value is marked as suppressed, yet stands in the feed for all to read",
                "take the number out",
            );
            state
        }
        (false, Some(_)) => {
            r.warn(
                at,
                || "the status says that there is no value, so the number is not shown".to_owned(),
                "take out the number or the status",
            );
            state
        }
        _ => state,
    }
}

fn range(r: &mut Reader, at: &str, low: Option<f64>, high: Option<f64>, level: Option<f64>) -> Option<Range> {
    let (low, high) = (low?, high?);
    if low > high {
        r.warn(at, || format!("the range {low} to {high} is upside down and is left out"), "exchange low and high");
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
        let list: Vec<_> = twice.iter().take(NAMED).map(ToString::to_string).collect();
        let more = if twice.len() > NAMED { format!(" and {} more", twice.len() - NAMED) } else { String::new() };
        let rows = list.join(", ");
        let what = format!("rows {rows}{more} are all for {place}, {period}, {group}, so none is shown");
        r.error(&step(at, "value"), &what, "keep one of them");
    }
    rows.into_iter().filter(|row| seen.get(&(row.place, row.group, row.period)).is_some_and(|t| t.len() == 1)).collect()
}

/// Puts the rows into the series, periods in time order, and adds the rows that are due and missing.
fn fill(series: &mut Series, mut rows: Vec<Row>, header: &Header, as_of: Date) {
    if series.places.is_empty() {
        series.places.push(header.target().map(|t| t.place.clone()).unwrap_or_else(|| Id::new("")));
    }
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
            rows.push(Row {
                place: 0,
                period,
                group,
                number: f64::NAN,
                state,
                range: None,
                counts: None,
                sample: None,
                reported: None,
                note: None,
            });
        }
    }
    for row in rows.iter_mut().filter(|row| row.state == State::NotYetDue) {
        let period = &series.periods[row.period as usize];
        let on = header.due.iter().find(|d| d.period.code == period.code).map_or(period.end, |d| d.on);
        if as_of > on {
            row.state = State::Overdue;
        }
    }
    let when = |i: usize| (series.periods[i].end, series.periods[i].start);
    let order = order(series.periods.len(), &|a, b| when(a).cmp(&when(b)));
    let mut rank = vec![0; order.len()];
    for (new, old) in order.iter().enumerate() {
        rank[*old] = new as u32;
    }
    series.periods = order.iter().map(|i| series.periods[*i].clone()).collect();
    for row in &mut rows {
        row.period = rank[row.period as usize];
    }
    columns(series, sorted(rows, &|a, b| (a.place, a.group, a.period).cmp(&(b.place, b.group, b.period))));
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

//! Small numbers of people in the feed itself: where they stand, and the copy of the feed that may be public.
//!
//! Hiding in the page protects nothing while the feed lies beside it for all to read. So `check` names what stands in the
//! feed and must not ([`exposed`]), and everything that is published is made from a copy ([`protected`]): a programme
//! file in which the observations have been written anew from what may be shown, nothing of the old ones left. What could
//! not be read is left out of it, for nobody can say what it tells.

use super::reader::Reader;
use super::withheld::{text, withhold};
use super::{decode::decode, header, observations, wire};
use crate::feed::{Feed, FeedError, document, document::step};
use crate::kinds::Indicator;
use crate::model::protect::{Protection, Reason, breaches};
use crate::model::{Notice, Series, State, Unit};
use serde_json::{Map, Value, json};
use std::cell::OnceCell;
use std::collections::BTreeMap;

/// How many indicators one notice names.
const NAMED: usize = 50;

/// The copy of a feed that may be public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protected {
    /// The programme file.
    pub bytes: Vec<u8>,
    /// How many values were hidden.
    pub hidden: usize,
    /// The files whose observations stand in the programme file now.
    pub inlined: Vec<String>,
}

/// The copy that may be public of the programme file `bytes`, which `feed` was read from with all its files. `None` when
/// the file may be public as it is.
///
/// # Errors
/// When the file cannot be read.
pub fn protected(bytes: &[u8], feed: &Feed) -> Result<Option<Protected>, FeedError> {
    let (mut document, _) = document::parse(bytes)?;
    let mut out = Protected { bytes: Vec::new(), hidden: 0, inlined: Vec::new() };
    let mut changed = false;
    let languages = || feed.programme.languages.iter().map(|l| l.code.clone()).collect();
    for raw in document.get_mut("indicators").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(raw) = raw.as_object_mut() else { continue };
        let named = raw.get("id").and_then(Value::as_str).map(str::to_owned);
        changed |= withhold(raw, named.and_then(|id| feed.indicator(&id)), &feed.programme);
        let declared = raw.get("protection").cloned().unwrap_or_default();
        let mut r = Reader { languages: languages(), as_of: feed.programme.as_of, notices: Vec::new() };
        let Some(protection) = header::protection(&mut r, "", declared).filter(Protection::is_needed) else { continue };
        changed = true;
        let file = raw.get("data").and_then(Value::as_str).map(str::to_owned);
        out.inlined.extend(file.filter(|file| !out.inlined.contains(file)));
        let known = raw.get("id").and_then(Value::as_str).and_then(|id| feed.indicator(id)).cloned();
        out.hidden += rewrite(raw, known, feed);
        let note = raw.get("protection").and_then(|p| p.get("note")).cloned();
        let mut said = json!({
            "subjects": "people", "applied": "baraza", "threshold": protection.threshold, "base": protection.base,
        });
        if let (Some(said), Some(note)) = (said.as_object_mut(), note) {
            said.insert("note".to_owned(), note);
        }
        raw.insert("protection".to_owned(), said);
    }
    out.bytes = serde_json::to_vec(&document).unwrap_or_default();
    out.bytes.push(b'\n');
    Ok(changed.then_some(out))
}

/// Writes an indicator anew; gives how many values were hidden.
fn rewrite(raw: &mut Map<String, Value>, known: Option<Indicator>, feed: &Feed) -> usize {
    let had = raw.get("observations").is_some_and(|o| !o.is_null()) || raw.contains_key("data");
    raw.shift_remove("data");
    let Some(mut indicator) = known else {
        ["observations", "baseline", "revisions"].iter().for_each(|key| drop(raw.shift_remove(*key)));
        return 0;
    };
    let report = indicator.protect(&feed.programme);
    // a value before beside the value now might tell what is hidden
    for revision in raw.get_mut("revisions").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(revision) = revision.as_object_mut() {
            revision.retain(|key, _| !matches!(key.as_str(), "from" | "to"));
        }
    }
    match indicator.data.series_mut().filter(|_| had) {
        Some(series) => {
            let is_declared = |s: &&mut Series| s.places.iter().all(|p| feed.programme.place(p).is_some());
            let written = Some(series).filter(is_declared).map_or_else(|| columns(&Series::default()), |s| columns(s));
            raw.insert("observations".to_owned(), written);
        }
        None => {
            raw.shift_remove("observations");
        }
    }
    match (raw.get_mut("baseline").and_then(Value::as_object_mut), &indicator.header.baseline) {
        (Some(raw), Some(mark)) => {
            raw.insert("value".to_owned(), mark.value.map_or(Value::Null, number));
            if report.baseline {
                raw.shift_remove("reason");
            }
        }
        (_, None) => {
            raw.shift_remove("baseline");
        }
        (None, Some(_)) => {}
    }
    report.rows.len() + usize::from(report.baseline)
}

fn number(number: f64) -> Value {
    if number.fract() == 0.0 && number.abs() < 1e15 { json!(number as i64) } else { json!(number) }
}

/// A series as observations of a feed.
fn columns(series: &Series) -> Value {
    let periods = series.periods.iter().map(|p| match &p.label {
        Some(label) => json!({"period": p.code, "label": text(label)}),
        None => json!(p.code),
    });
    let ids = |ids: &[crate::model::Id]| ids.iter().map(|id| json!(id.as_str())).collect::<Vec<_>>();
    // that a value is overdue follows from its date
    let status = |s: &State| if *s == State::Overdue { State::NotYetDue.name() } else { s.name() };
    let mut out = Map::new();
    let mut put = |name: &str, column: Vec<Value>| out.insert(name.to_owned(), column.into());
    put("places", ids(&series.places));
    put("periods", periods.collect());
    put("groups", ids(&series.groups));
    put("place", series.place.iter().map(|n| json!(n)).collect());
    put("period", series.period.iter().map(|n| json!(n)).collect());
    put("group", series.group.iter().map(|n| json!(n)).collect());
    put("value", series.number.iter().map(|n| if n.is_finite() { number(*n) } else { Value::Null }).collect());
    put("status", series.state.iter().map(|s| json!(status(s))).collect());
    if !series.range.is_empty() {
        put("low", series.range.iter().map(|r| r.map_or(Value::Null, |r| number(r.low))).collect());
        put("high", series.range.iter().map(|r| r.map_or(Value::Null, |r| number(r.high))).collect());
        put("level", series.range.iter().map(|r| r.and_then(|r| r.level).map_or(Value::Null, number)).collect());
    }
    if !series.counts.is_empty() {
        put("count", series.counts.iter().map(|c| json!(c.map(|c| c.0))).collect());
        put("of", series.counts.iter().map(|c| json!(c.map(|c| c.1))).collect());
    }
    if !series.sample.is_empty() {
        put("sample", series.sample.iter().map(|s| json!(s)).collect());
    }
    if !series.reported.is_empty() {
        put("reported", series.reported.iter().map(|d| json!(d.map(|d| d.to_string()))).collect());
    }
    if !series.note.is_empty() {
        put("note", series.note.iter().map(|n| n.as_ref().map_or(Value::Null, text)).collect());
    }
    Value::Object(out)
}

/// Small numbers of people that stand in the programme file `bytes` or in `files`, from which `feed` was read, as they
/// are; and what does not say whom it counts.
#[must_use]
pub fn exposed(bytes: &[u8], files: &[(String, Vec<u8>)], feed: &Feed) -> Vec<Notice> {
    let Ok((document, _)) = document::parse(bytes) else { return Vec::new() };
    let mut out = Vec::new();
    let mut silent: Vec<&str> = Vec::new();
    for (i, raw) in document.get("indicators").and_then(Value::as_array).into_iter().flatten().enumerate() {
        let at = step("/indicators", &i.to_string());
        let known = raw.get("id").and_then(Value::as_str).and_then(|id| feed.indicator(id));
        let Some(indicator) = known else { continue };
        match &indicator.header.protection {
            None if counts(indicator) => silent.push(indicator.header.id.as_str()),
            None => {}
            Some(protection) => out.extend(small(indicator, protection, feed, &Found::of(&at, raw, files))),
        }
    }
    if !silent.is_empty() {
        let list = silent.iter().take(NAMED).copied().collect::<Vec<_>>().join(", ");
        let more = if silent.len() > NAMED { format!(" and {} more", silent.len() - NAMED) } else { String::new() };
        let what = format!("nothing says whether these count people, so nothing is hidden: {list}{more}");
        let hint = "add `\"protection\": {\"subjects\": \"people\"}`, or `officials`, `organisations`, `things`";
        out.push(Notice::warning("/indicators", what, hint));
    }
    out
}

/// Whether an indicator has counts.
fn counts(indicator: &Indicator) -> bool {
    let is_count = matches!(indicator.header.unit, Unit::Count { .. });
    let kind = indicator.data.kind();
    let Some(series) = kind.series() else { return false };
    let counted = |c: crate::model::Cell<'_>| {
        let value = c.value();
        value.counts.is_some() || (is_count && value.number.is_some())
    };
    series.cells().any(counted)
}

/// Where the observations of an indicator stand.
struct Found<'a> {
    at: String,
    observations: String,
    inline: Option<&'a Value>,
    file: Option<&'a [u8]>,
    /// By place, period and group; found out when there is something to say.
    rows: OnceCell<BTreeMap<(String, String, String), usize>>,
}

impl<'a> Found<'a> {
    fn of(at: &str, raw: &'a Value, files: &'a [(String, Vec<u8>)]) -> Self {
        let inline = raw.get("observations").filter(|o| !o.is_null());
        let file = raw.get("data").and_then(Value::as_str).filter(|_| inline.is_none());
        let bytes = file.and_then(|file| files.iter().find(|(name, _)| name == file));
        let data = step(at, "data");
        Self {
            at: at.to_owned(),
            observations: file.map_or_else(|| step(at, "observations"), |file| format!("{data} ({file})")),
            inline,
            file: bytes.map(|(_, bytes)| bytes.as_slice()),
            rows: OnceCell::new(),
        }
    }

    fn rows(&self) -> BTreeMap<(String, String, String), usize> {
        let parsed = || self.file.and_then(|bytes| document::parse(bytes).ok()).map(|(value, _)| value);
        let value = self.inline.cloned().or_else(parsed).unwrap_or_default();
        let wire = decode::<wire::Observations>(value, "", &mut Vec::new());
        wire.map(|w| observations::rows(&w)).unwrap_or_default()
    }

    /// Where the value of a row stands.
    fn pointer(&self, series: &Series, row: usize) -> String {
        let place = series.places[series.place[row] as usize].to_string();
        let period = series.periods[series.period[row] as usize].code.clone();
        let group = series.groups[series.group[row] as usize].to_string();
        let value = step(&self.observations, "value");
        self.rows
            .get_or_init(|| self.rows())
            .get(&(place, period, group))
            .map_or(value.clone(), |row| step(&value, &row.to_string()))
    }
}

fn small(indicator: &Indicator, protection: &Protection, feed: &Feed, found: &Found<'_>) -> Vec<Notice> {
    const COPY: &str =
        "this file must not be public: baraza protect writes the copy that may be, publish protects it too";
    let mut mine = indicator.clone();
    let before = mine.data.series_mut().map(std::mem::take).unwrap_or_default();
    let broken = breaches(&indicator.header, &before).into_iter().map(|row| {
        let what = "the value is said to be protected by Baraza, and is small or not rounded";
        Notice::error(found.pointer(&before, row), what, "run baraza protect on the unprotected file again")
    });
    let mut out: Vec<Notice> = broken.collect();
    if !protection.is_needed() {
        return out;
    }
    let threshold = protection.threshold;
    let report = indicator.clone().protect(&feed.programme);
    for (row, reason) in report.rows {
        let what = match reason {
            Reason::Small => {
                format!("a number of people under {threshold} stands in the feed, or follows from this value")
            }
            Reason::Complement => {
                "a number of people that is too small to be shown can be worked out from this value".to_owned()
            }
        };
        out.push(Notice::error(found.pointer(&before, row), what, COPY));
    }
    if report.baseline {
        let what = format!("the baseline tells a number of people under {threshold}");
        out.push(Notice::error(step(&step(&found.at, "baseline"), "value"), what, COPY));
    }
    let bare = |c: crate::model::Cell<'_>| {
        let value = c.value();
        value.number.is_some() && value.counts.is_none() && value.sample.is_none()
    };
    if indicator.header.unit.is_percent() && before.cells().any(bare) {
        let what =
            "percentages of people without `count` and `of`, or `sample`: whether few stand behind them is unknown";
        out.push(Notice::warning(found.observations.clone(), what, "add them, or say that the source protected them"));
    }
    out
}

//! # WHO Global Health Observatory, OData
//!
//! Specification: "GHO OData API" of the World Health Organization (`ghoapi.azureedge.net/api/INDICATOR`), which answers
//! in OData version 4 JSON.
//!
//! **Recognised by** an object with `value`, a list of objects that name `IndicatorCode` or `SpatialDim` together with
//! `NumericValue`, `TimeDim` or `Value`; or by that list alone.
//!
//! **Read:** `IndicatorCode` (what is measured), `SpatialDim` (place; its region is its parent where that is in the data
//! too), `TimeDimensionValue` or `TimeDim` (time; where the text is no period, its `TimeDimensionBegin` and
//! `TimeDimensionEnd`), `Dim1` to `Dim3` and `DataSourceDim` (breakdowns, named by their types: `SEX`, `AGEGROUP`),
//! `NumericValue` with `Low` and `High`. Where there is no number, `Value` is kept as text ("Yes"), and words such as
//! "No data received" mean "not reported". `Comments` are kept as marks of their cells. "Both sexes", "all ages" and the
//! like are totals; a row that lacks a breakdown that others have is the total too, unless there is one.
//!
//! **Said:** rows that are missing (`@odata.count`, `@odata.nextLink`), regions beside countries, cells that stand twice.
//! **Refused:** lists of indicators, of dimensions and of their values, which hold no data; error messages.
//!
//! ```json
//! "from": {"url": "https://ghoapi.azureedge.net/api/WSH_SANITATION_BASIC", "format": "who-gho",
//!          "at": {"RESIDENCEAREATYPE": "RESIDENCEAREATYPE_TOTL"}, "places": {"KEN": "kenya"}}
//! ```

use super::cube::Codes;
use super::{Category, Context, Cube, Fact, Role, json, state, time};
use crate::model::{Date, State};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let context = json::get(document, "@odata.context");
    let rows = document.get("value").unwrap_or(document).as_array()?;
    let row = rows.first();
    let has = |name: &str| row.is_some_and(|row| row.get(name).is_some());
    let data = (has("IndicatorCode") || has("SpatialDim")) && (has("NumericValue") || has("TimeDim") || has("Value"));
    let list = (has("IndicatorCode") && has("IndicatorName")) || (has("Code") && has("Title"));
    // other services of the WHO answer in OData too
    let from_who = context.contains("ghoapi") || (context.contains("who.int") && row.is_none());
    if data {
        return Some(if document.is_array() { "rows" } else { "OData 4" }.to_owned());
    }
    if document.is_array() {
        return None;
    }
    (list || from_who).then(|| "no data".to_owned())
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let rows = document.get("value").unwrap_or(&document).as_array().map(Vec::as_slice).unwrap_or_default();
    if let Some(error) = document.get("error") {
        let what = format!("this is an error message of the WHO, not data: {}", json::get(error, "message"));
        cx.error("/error", what, "check the indicator's code and the filter in the address");
        return Vec::new();
    }
    if rows.is_empty() {
        cx.error(
            "/value",
            "the WHO has no rows for this request",
            "check the indicator's code and the filter in the address",
        );
        return Vec::new();
    }
    if version(&document).as_deref() == Some("no data") {
        cx.error("/value", "this is a list of indicators or of codes, not data", "name one indicator: /api/CODE");
        return Vec::new();
    }
    pages(&document, rows.len(), cx);
    let types = types(rows);
    let mut reader = Reader::new(&types, named(&document), if document.is_array() { "" } else { "/value" });
    for (i, row) in rows.iter().enumerate() {
        reader.row(i, row, cx);
    }
    reader.finish(cx).into_iter().collect()
}

/// Says how many rows are missing.
fn pages(document: &Value, rows: usize, cx: &mut Context<'_>) {
    let count =
        document.get("@odata.count").and_then(Value::as_u64).filter(|n| u64::try_from(rows).is_ok_and(|r| r < *n));
    let hint = "ask for all rows: no $top in the address, or each next page too";
    if let Some(count) = count {
        cx.warn("/@odata.count", format!("these are {rows} of {count} rows: the others are missing"), hint);
    } else if document.get("@odata.nextLink").is_some_and(|link| !link.is_null()) {
        cx.warn("/@odata.nextLink", format!("these are the first {rows} rows: there are more"), hint);
    }
}

/// The indicator that the context of the answer names: `…/api/$metadata#WHOSIS_000001(SpatialDim,TimeDim)`.
fn named(document: &Value) -> String {
    let context = json::get(document, "@odata.context");
    let name = context.split_once("$metadata#").map(|(_, name)| name).unwrap_or_default();
    let name: String = name.chars().take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-')).collect();
    if name.is_empty() || name == "Collection" { "value".to_owned() } else { name }
}

/// The breakdowns that a row has: type and code.
fn breakdowns(row: &Value) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for name in ["Dim1", "Dim2", "Dim3", "DataSourceDim"] {
        let code = json::get(row, name);
        if code.is_empty() {
            continue;
        }
        let kind =
            Some(json::get(row, &format!("{name}Type"))).filter(|t| !t.is_empty()).unwrap_or_else(|| name.to_owned());
        let again = found
            .iter()
            .filter(|(k, _)| *k == kind || k.strip_prefix(&kind).is_some_and(|r| r.starts_with('_')))
            .count();
        let kind = if again == 0 { kind } else { format!("{kind}_{}", again + 1) };
        found.push((kind, code));
    }
    found
}

/// The types of breakdowns of all rows, in the order in which they come.
fn types(rows: &[Value]) -> Vec<String> {
    let mut known = BTreeSet::new();
    let mut list = Vec::new();
    for (kind, _) in rows.iter().flat_map(breakdowns) {
        if known.insert(kind.clone()) {
            list.push(kind);
        }
    }
    list
}

/// Whether a code stands for all of its kind.
fn is_total(code: &str) -> bool {
    let code = code.to_ascii_uppercase();
    let last = code.rsplit('_').next().unwrap_or_default();
    matches!(last, "BTSX" | "TOTL" | "TOTAL" | "YEARSALL" | "ALL" | "ALLAGES" | "BOTHSEX" | "T") || code == "GLOBAL"
}

/// The words that mean that there is no value.
fn no_data(text: &str) -> Option<State> {
    let text = text.trim().trim_end_matches('.').to_lowercase();
    match text.as_str() {
        "not applicable" => Some(State::NotApplicable),
        "no data"
        | "no data received"
        | "no data available"
        | "data not available"
        | "not available"
        | "no information"
        | "not reported"
        | "no response"
        | "no report"
        | "missing"
        | "data not received"
        | "not received"
        | "no data reported"
        | "information not available" => Some(State::NotReported),
        _ => None,
    }
}

struct Reader {
    cube: Cube,
    codes: Vec<Codes>,
    lines: Vec<usize>,
    /// Of each place, its type and the region that it is part of.
    places: BTreeMap<String, (String, String)>,
    /// Begin and end of each time, as the source gives them.
    spans: BTreeMap<String, (String, String)>,
    updated: String,
    /// The indicator of rows that name none.
    indicator: String,
    /// Where the rows stand.
    at: &'static str,
}

impl Reader {
    fn new(types: &[String], indicator: String, at: &'static str) -> Self {
        let mut cube = Cube { source: Some("World Health Organization".to_owned()), ..Cube::default() };
        cube.add("IndicatorCode", "Indicator", Role::Measure);
        cube.add("SpatialDim", "Place", Role::Place);
        cube.add("TimeDim", "Time", Role::Time);
        for kind in types {
            cube.add(kind, kind, Role::Breakdown);
        }
        let codes = cube.dimensions.iter().map(|_| Codes::default()).collect();
        Self {
            cube,
            codes,
            lines: Vec::new(),
            places: BTreeMap::new(),
            spans: BTreeMap::new(),
            updated: String::new(),
            indicator,
            at,
        }
    }

    fn row(&mut self, i: usize, row: &Value, cx: &mut Context<'_>) {
        if !row.is_object() {
            cx.warn(format!("{}/{i}", self.at), "this is no row, so it is left out", "check it at the source");
            return;
        }
        let get = |name: &str| json::get(row, name);
        let or = |a: String, b: String| if a.is_empty() { b } else { a };
        let label = or(get("TimeDimensionValue"), get("TimeDim"));
        let place = self.place(row);
        self.spans.entry(label.clone()).or_insert_with(|| (get("TimeDimensionBegin"), get("TimeDimensionEnd")));
        let mut wanted = vec![or(get("IndicatorCode"), self.indicator.clone()), place, label];
        let of = breakdowns(row);
        for dimension in self.cube.dimensions.iter().skip(3) {
            wanted.push(
                of.iter().find(|(kind, _)| *kind == dimension.id).map(|(_, code)| code.clone()).unwrap_or_default(),
            );
        }
        let mut at = Vec::with_capacity(wanted.len());
        for ((code, codes), dimension) in wanted.iter().zip(&mut self.codes).zip(&mut self.cube.dimensions) {
            let total = matches!(dimension.role, Role::Breakdown | Role::Place) && is_total(code);
            let label = if code.is_empty() { "—" } else { code };
            at.push(codes.position(dimension, code, || Category { total, ..Category::named(code, label) }));
        }
        let fact = fact(&format!("{}/{i}", self.at), row, cx);
        self.cube.push(&at, fact);
        self.lines.push(i);
        let date = get("Date");
        if date > self.updated {
            self.updated = date;
        }
    }

    /// The code of a row's place. Where one code has several types, all but the first are told apart by them.
    fn place(&mut self, row: &Value) -> String {
        let (code, kind) = (json::get(row, "SpatialDim"), json::get(row, "SpatialDimType"));
        let region = json::get(row, "ParentLocationCode");
        let known = self.places.entry(code.clone()).or_insert_with(|| (kind.clone(), region.clone()));
        if known.0 == kind {
            return code;
        }
        let longer = format!("{kind}:{code}");
        self.places.entry(longer.clone()).or_insert((kind, region));
        longer
    }

    fn finish(mut self, cx: &mut Context<'_>) -> Option<Cube> {
        self.times(cx);
        self.totals();
        self.regions(cx);
        let (lines, at) = (std::mem::take(&mut self.lines), self.at);
        json::settle(&mut self.cube, cx, |row| format!("{at}/{}", lines.get(row).copied().unwrap_or_default()));
        let mut cube = self.cube;
        if let Some([only]) = cube.dimensions.first().map(|d| d.categories.as_slice()) {
            (cube.id, cube.title) = (only.id.clone(), only.label.clone());
        }
        cube.updated = Some(self.updated).filter(|text| !text.is_empty());
        if cube.is_empty() {
            cx.error("/value", "no row could be read as data of the WHO", "check the address");
            return None;
        }
        for d in cube.dimensions.iter_mut().skip(3).filter(|d| d.id.starts_with("DataSource") || d.id == "DATASOURCE") {
            if d.categories.len() == 1 {
                d.role = Role::Constant;
            }
        }
        Some(cube)
    }

    /// Periods: the text where it is one, else the days that the source gives.
    fn times(&mut self, cx: &mut Context<'_>) {
        let Some(times) = self.cube.dimensions.get_mut(2) else { return };
        let labels: Vec<String> = times.categories.iter().map(|c| c.label.clone()).collect();
        let read = time::all(&labels.iter().map(String::as_str).collect::<Vec<_>>());
        for (category, period) in times.categories.iter_mut().zip(read) {
            let days = || {
                let (begin, end) = self.spans.get(&category.id)?;
                time::span(Date::parse(begin)?, Date::parse(end)?)
            };
            category.period = period.or_else(days);
        }
        json::periods(times, cx);
    }

    /// A row without a breakdown is for all, unless another category says that it is.
    fn totals(&mut self) {
        for dimension in self.cube.dimensions.iter_mut().skip(3) {
            if !dimension.categories.iter().any(|c| c.total) {
                dimension.categories.iter_mut().filter(|c| c.id.is_empty()).for_each(|c| c.total = true);
            }
        }
    }

    /// Regions: parents where they are there themselves; a warning where they stand beside countries.
    fn regions(&mut self, cx: &mut Context<'_>) {
        let Some(dimension) = self.cube.dimensions.get_mut(1) else { return };
        let all: BTreeSet<String> = dimension.categories.iter().map(|c| c.id.clone()).collect();
        let is_country = |kind: &str| kind.is_empty() || kind == "COUNTRY";
        let mut wide = Vec::new();
        for category in &mut dimension.categories {
            let Some((kind, region)) = self.places.get(&category.id) else { continue };
            category.parent = Some(region.clone()).filter(|r| *r != category.id && all.contains(r) && is_country(kind));
            if !is_country(kind) {
                wide.push(format!("{} ({kind})", category.id));
            }
        }
        if !wide.is_empty() && wide.len() < all.len() {
            let what = format!(
                "{} regions and groups stand beside countries, and hold them: {}",
                wide.len(),
                json::some(&wide)
            );
            cx.warn("", what, "do not add them up; choose places with `places`");
        }
    }
}

/// One cell.
fn fact(at: &str, row: &Value, cx: &mut Context<'_>) -> Fact {
    let number = row.get("NumericValue").unwrap_or(&Value::Null);
    let mut fact = json::fact(number, cx, || format!("{at}/NumericValue"));
    if fact.number.is_none() {
        fact = worded(&json::get(row, "Value"), fact);
    }
    let end = |name: &str, cx: &mut Context<'_>| {
        let value = row.get(name).unwrap_or(&Value::Null);
        json::fact(value, cx, || format!("{at}/{name}")).number
    };
    fact.low = end("Low", cx);
    fact.high = end("High", cx);
    let comment = json::get(row, "Comments");
    if !comment.is_empty() {
        if let Some(state) = state::of(&comment).filter(|s| s.has_number() && fact.number.is_some()) {
            fact.state = state;
        }
        fact.flags.push(comment);
    }
    fact
}

/// A cell without a number: a word that is the value, or one that says why there is none. Nothing is taken for hidden
/// here: "<1" is a rounded number.
fn worded(text: &str, bare: Fact) -> Fact {
    let marks = bare.flags.clone();
    let absent = |state: State| Fact {
        flags: marks.iter().cloned().chain((!text.is_empty()).then(|| text.to_owned())).collect(),
        ..Fact::absent(state)
    };
    if let Some(state) = no_data(text) {
        return absent(state);
    }
    let digits = text.bytes().any(|b| b.is_ascii_digit());
    match super::number::read(text) {
        super::number::Reading::Number(n, _) if marks.is_empty() && bare.text.is_none() => Fact::new(Some(n)),
        super::number::Reading::Absent(state) if !digits => absent(state),
        _ if text.is_empty() => bare,
        _ => Fact { text: Some(text.to_owned()), flags: bare.flags, ..Fact::absent(State::Observed) },
    }
}

#[cfg(test)]
mod tests;

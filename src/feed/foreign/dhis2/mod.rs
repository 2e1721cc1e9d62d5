//! DHIS2: how ministries of health answer queries for aggregate figures.
//!
//! Specification: *DHIS2 Web API*, resources `analytics` (aggregate), `analytics/events/aggregate` and `dataValueSets`.
//!
//! **Recognised by** `headers` (named columns, with `valueType`, `column` or `meta`) and `rows`; `metaData` with `items`,
//! `names` or `dimensions`; `dataValues` with a `dataElement` or `orgUnit`; headers with nothing but the names `dx`, `pe`,
//! `ou`, `value`; the lists, import reports and error messages of a DHIS2 server.
//!
//! **Read:** `dx` is the measure, `pe` the time, `ou` the place, each other column of categories (named by its UID, also
//! `co` and `ao`) a breakdown. Names come from `metaData.items`, of this file or, where the file is called
//! `X.data.json`, of `X.metadata.json` beside it. The *cells* are the rows; categories that `metaData.dimensions`
//! promises and no row has are listed too, so that a gap stays a gap. Fixed periods become days (the dates in the
//! metadata win, for calendars other than ISO); relative ones (`LAST_12_MONTHS`) have none, which is said.
//! Numerator, denominator, factor, multiplier and divisor stand with the value as flags, and are no cells. What
//! `metaData.dimensions` names and no column has (a filter) is a note, as are legend sets and the targets of a chart
//! in `X.visualization.json`. Texts in place of numbers stay texts; `NaN` and `Infinity` are no values.
//! In `dataValueSets`, deleted values are left out; who entered a value, and comments, are personal and dropped.
//!
//! **Left out, and said:** rows without a place, time or measure, two rows at one place, columns of no known meaning.
//!
//! **Refused:** error messages; metadata without rows; charts, legend sets and lists of things; single events, enrolments and tracked
//! entities (row data on people); columns that hold e-mail addresses, telephone numbers, user names or coordinates; the
//! table layout, which has no column `value`.
//!
//! Example: coverage by district and quarter, of one indicator.
//!
//! ```json
//! "from": {"url": "https://dhis2.example.org/api/analytics.json?dimension=…", "format": "dhis2", "time": "pe", "place": "ou",
//!          "at": {"dx": "Uvn6LCg7dVU"}, "group": ["uIuxlbV1vRT"], "places": {"jNb63DIHuwU": "bo-district"}}
//! ```

mod analytics;
mod meta;
mod periods;
#[cfg(test)]
mod tests;
mod values;

use super::{Context, Cube};
use crate::feed::clean::clean;
use crate::feed::limits;
use serde_json::Value;

/// The most complaints of one kind that are written out.
const SAID: usize = 20;

/// What a document of DHIS2 is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Shape {
    Analytics,
    DataValues,
    Metadata,
    Chart,
    Legends,
    /// Single events, enrolments or people.
    Single,
    /// A list of things, without data.
    Things,
    /// Places with their shapes, in DHIS2's own form.
    Shapes,
    /// What became of an import.
    Import,
    Error,
}

/// The lists of single events, enrolments and people.
const SINGLE: [&str; 7] = [
    "events",
    "instances",
    "enrollments",
    "trackedEntities",
    "trackedEntityInstances",
    "relationships",
    "dataValueChangelogs",
];
/// The lists of things that data are of.
const THINGS: [&str; 12] = [
    "organisationUnits",
    "organisationUnitGroups",
    "organisationUnitLevels",
    "dataElements",
    "dataElementGroups",
    "dataSets",
    "indicators",
    "indicatorGroups",
    "categoryOptionCombos",
    "programs",
    "visualizations",
    "dashboards",
];

fn shape(document: &Value) -> Option<Shape> {
    if let Some(Value::Object(first)) = document.get(0) {
        let own = ["na", "ty", "le", "co"].iter().all(|k| first.contains_key(*k));
        return own.then_some(Shape::Shapes);
    }
    let map = document.as_object()?;
    let list = |key: &str| map.get(key).and_then(Value::as_array);
    let first = |key: &str| list(key).and_then(|l| l.first());
    let has = |of: Option<&Value>, keys: &[&str]| of.is_some_and(|v| keys.iter().any(|k| v.get(*k).is_some()));
    let named = |v: &Value| v.get("name").is_some_and(Value::is_string);
    let told = |h: &Value| matches!(h.get("name").and_then(Value::as_str), Some("dx" | "pe" | "ou" | "value"));
    let bare = || list("headers").into_iter().flatten().filter(|h| told(h)).count() > 1;
    if first("headers").is_some_and(named)
        && (has(first("headers"), &["valueType", "column", "meta", "hidden"]) || bare())
        && list("rows").is_some()
    {
        return Some(Shape::Analytics);
    }
    if has(first("dataValues"), &["dataElement", "orgUnit", "categoryOptionCombo"]) {
        return Some(Shape::DataValues);
    }
    if list("dataValues").is_some_and(|l| l.is_empty()) && map.keys().all(|k| k != "headers") {
        return Some(Shape::DataValues);
    }
    let meta = map.get("metaData").filter(|m| m.is_object());
    if has(meta, &["items", "names", "dimensions"]) {
        return Some(Shape::Metadata);
    }
    if map.contains_key("dataDimensionItems")
        || (map.contains_key("rowDimensions") && map.contains_key("columnDimensions"))
    {
        return Some(Shape::Chart);
    }
    if has(first("legends"), &["startValue", "endValue"]) {
        return Some(Shape::Legends);
    }
    if SINGLE.iter().any(|k| has(first(k), &["orgUnit", "trackedEntity", "trackedEntityInstance"])) {
        return Some(Shape::Single);
    }
    let uid = |v: &Value| v.get("id").and_then(Value::as_str).is_some_and(is_uid);
    if THINGS.iter().any(|k| first(k).is_some_and(uid)) && map.values().filter(|v| v.is_array()).count() == 1 {
        return Some(Shape::Things);
    }
    if map.contains_key("importCount") || map.contains_key("importSummaries") {
        return Some(Shape::Import);
    }
    let path = map.get("path").and_then(Value::as_str).is_some_and(|p| p.contains("/api/"));
    let failed =
        map.contains_key("httpStatus") || map.contains_key("httpStatusCode") || (map.contains_key("error") && path);
    failed.then_some(Shape::Error)
}

/// Whether this is an identifier as DHIS2 makes them: 11 letters and digits, a letter first.
fn is_uid(text: &str) -> bool {
    text.len() == 11
        && text.starts_with(|c: char| c.is_ascii_alphabetic())
        && text.bytes().all(|b| b.is_ascii_alphanumeric())
}

/// Recognises an answer of DHIS2, and tells which.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let name = match shape(document)? {
        Shape::Analytics => "analytics",
        Shape::DataValues => "dataValueSets",
        Shape::Metadata => "metadata",
        Shape::Chart => "visualization",
        Shape::Legends => "legendSet",
        Shape::Single => "tracker",
        Shape::Things => "list",
        Shape::Shapes => "geoFeatures",
        Shape::Import => "import",
        Shape::Error => "error",
    };
    Some(name.to_owned())
}

/// Reads an answer of DHIS2: one data set.
#[must_use]
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let cube = match shape(&document) {
        Some(Shape::Analytics) => analytics::read(&document, cx),
        Some(Shape::DataValues) => values::read(&document, cx),
        other => {
            let (what, hint) = match other {
                Some(Shape::Metadata) => (
                    "this is the metadata part of a DHIS2 answer: it names things and has no rows of data".to_owned(),
                    "give the data part, X.data.json beside X.metadata.json, or ask without skipData",
                ),
                Some(Shape::Chart) => {
                    ("this describes a chart of DHIS2, and holds no data".to_owned(), "give the answer of analytics")
                }
                Some(Shape::Legends) => {
                    ("this is a legend set of DHIS2, and holds no data".to_owned(), "give the answer of analytics")
                }
                Some(Shape::Single) => (
                    "these are single events, enrolments or people, which are never shown".to_owned(),
                    "ask analytics for aggregate figures",
                ),
                Some(Shape::Things) => (
                    "this is a list of things that DHIS2 knows (places, data elements …), and holds no data".to_owned(),
                    "give the answer of analytics",
                ),
                Some(Shape::Shapes) => (
                    "these are places in DHIS2's own form (geoFeatures), and no data".to_owned(),
                    "ask for organisationUnits.geojson",
                ),
                Some(Shape::Import) => (
                    "this says what became of an import into DHIS2, and holds no data".to_owned(),
                    "give the answer of analytics",
                ),
                Some(Shape::Error) => (
                    format!("this is an error message of DHIS2, not data: {}", message(&document)),
                    "check the query that the address holds",
                ),
                _ => (
                    "this is no answer of DHIS2 that is known: there are no `headers` with `rows`, and no `dataValues`"
                        .to_owned(),
                    "give the answer of analytics",
                ),
            };
            cx.error("", what, hint);
            None
        }
    };
    cube.into_iter().collect()
}

/// What an error message says.
fn message(document: &Value) -> String {
    let part = |key: &str| document.get(key).and_then(cell).filter(|t| !t.is_empty());
    let said = part("message").or_else(|| part("devMessage")).or_else(|| part("error")).or_else(|| part("httpStatus"));
    let code = part("errorCode").or_else(|| part("httpStatusCode")).or_else(|| part("status"));
    let said = said.unwrap_or_else(|| "it does not say which".to_owned());
    code.map_or_else(|| said.clone(), |code| format!("{said} ({code})"))
}

/// What stands in a place of a row, as text; `None` for what is no single thing.
fn cell(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(clean(text, limits::TEXT).0),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(yes) => Some(yes.to_string()),
        Value::Null => Some(String::new()),
        Value::Array(_) | Value::Object(_) => None,
    }
}

/// Takes out what stands twice at one place; `lines` has the pointer to the row of each cell.
fn twice(cube: &mut Cube, lines: &[usize], path: &str, cx: &mut Context<'_>) {
    let found = cube.twice();
    let pointer = |row: usize| format!("{path}/{}", lines.get(row).copied().unwrap_or(row));
    for (later, first) in found.iter().take(SAID) {
        let what = format!("this value stands at the same place as {}: neither is shown", pointer(*first));
        cx.error(pointer(*later), what, "keep one of them");
    }
    if found.len() > SAID {
        cx.error(path, format!("{} values stand at the place of another", found.len()), "keep one of each");
    }
    let mut gone: Vec<usize> = found.iter().flat_map(|(a, b)| [*a, *b]).collect();
    gone.sort_unstable();
    gone.dedup();
    cube.remove(&gone);
}

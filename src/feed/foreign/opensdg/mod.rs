//! Open SDG: the JSON files that the platforms of statistics offices for the Sustainable Development Goals are built
//! from (sdg-build's output for Open SDG; <https://open-sdg.readthedocs.io>).
//!
//! **Recognised by** a `Value` column beside a `Year` column: columns in an object (`data/ID.json`), both inside
//! `{"data": …, "edges": …}` (`comb/ID.json`), a list of rows with nothing but Open SDG's own columns
//! (`headline/ID.json`), or such lists under the numbers of indicators (`headline/all.json`). An empty file says
//! nothing of its format; it is recognised by its place only (`…/data/ID.json`).
//!
//! **Read**
//! - `Year` is the time: years as numbers or text, `2014-16`, `2013/14`, `17 May to 11 June 2023`. `GeoCode` is the
//!   place, with names from the columns that say the same in words; without it, `Reference area` is, else the only
//!   column that is called country, region, province … (and does not only part town from country).
//! - `Units` and `Series` (also `UNIT_MEASURE`, `SERIES`) are measures. Any other column is a breakdown, or a constant
//!   where all rows say the same. An empty entry stands for the total. Keys without a translation (`data.sex`) are
//!   kept as they are.
//! - `Observation status` is the state of the cell, and so is a `COMMENT_OBS_0` of one letter (`p`). `Upper bound` and
//!   `Lower bound` are the range around it. `COMMENT_OBS`, `TIME_DETAIL`, `NATURE` and their like are kept as flags.
//!   `Unit multiplier` is kept beside the unit, and never applied.
//! - `meta/ID.json`, where it lies beside the data: title, unit, sources, notes, state of reporting.
//! - Older builds, too: columns as objects by row number, rows in place of columns, years as text.
//!
//! **Refused:** columns of unequal length (which value belongs to which row is not known), `edges/ID.json` (which
//! column needs which other) and `meta/ID.json` by themselves, empty files ("not reported yet"). **Left out, and said:**
//! two rows on the same thing (both), values that could be read in two ways.
//!
//! **A mapping**
//! ```json
//! "from": {"url": "https://example.org/en/data/1-2-1.json", "format": "open-sdg", "place": "GeoCode", "group": ["Sex"],
//!          "at": {"UNIT_MEASURE": "Percent"}, "places": {"11": "nyarugenge"}, "groups": {"Female": "women"}}
//! ```

mod columns;
mod kinds;
mod meta;
#[cfg(test)]
mod tests;

use super::{Context, Cube};
use columns::Table;
use meta::Meta;
use serde_json::{Map, Value};

/// What a file of Open SDG is; its shape stands for a version, which these files do not name.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let shape = match document {
        Value::Object(map) if is_comb(map) => "comb",
        Value::Object(map) if is_columns(map) => "data",
        Value::Object(map) if is_edge(map) => "edges",
        Value::Object(map) if meta::is_meta(map) => "meta",
        Value::Object(map) if is_all(map) => "all",
        Value::Array(rows) if is_headline(rows) => "headline",
        Value::Array(rows) if !rows.is_empty() && rows.iter().all(|r| r.as_object().is_some_and(is_edge)) => "edges",
        _ => return None,
    };
    Some(shape.to_owned())
}

/// Whether an empty file is one of Open SDG's, by its place: `…/data/1-2-1.json`.
#[must_use]
pub fn is_empty_file(document: &Value, name: &str) -> bool {
    let (folder, id) = place(name);
    is_nothing(document) && is_id(&id) && ["data", "headline", "comb", "edges", "meta"].contains(&folder.as_str())
}

/// Reads one file of Open SDG.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let (folder, id) = place(cx.name);
    match document {
        nothing if is_nothing(&nothing) => empty(&folder, &id, cx),
        Value::Object(mut map) if is_comb(&map) => match map.remove("data") {
            Some(data) if !is_nothing(&data) => one(data, "/data", &id, cx),
            _ => empty("comb", &id, cx),
        },
        Value::Object(map) if is_columns(&map) => one(Value::Object(map), "", &id, cx),
        Value::Object(map) if is_edge(&map) => edges(cx),
        Value::Object(map) if meta::is_meta(&map) => {
            let what = "this describes an indicator (Open SDG's metadata), and holds no data";
            refuse(cx, what, "name the file of the same number in the folder `data`")
        }
        Value::Object(map) if is_all(&map) => all(map, cx),
        Value::Array(rows) if rows.iter().all(|r| r.as_object().is_some_and(is_edge)) => edges(cx),
        rows @ (Value::Array(_) | Value::Object(_)) => one(rows, "", &id, cx),
        _ => refuse(cx, "this is no table of Open SDG", "name a file of the folder `data`"),
    }
}

/// Ends with the reason why there is no data.
fn refuse(cx: &mut Context<'_>, what: &str, hint: &str) -> Vec<Cube> {
    cx.error("", what, hint);
    Vec::new()
}

fn edges(cx: &mut Context<'_>) -> Vec<Cube> {
    let what = "this says which columns of an indicator need which others (Open SDG's edges), and holds no data";
    refuse(cx, what, "name the file of the same number in the folder `data`")
}

/// One indicator.
fn one(data: Value, base: &str, id: &str, cx: &mut Context<'_>) -> Vec<Cube> {
    let Some(table) = Table::new(data, base, cx) else { return Vec::new() };
    let meta = Meta::beside(cx, id);
    columns::cube(&table, id, &meta, cx).into_iter().collect()
}

/// Several indicators, each under its number.
fn all(map: Map<String, Value>, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut cubes = Vec::new();
    for (id, data) in map {
        if !is_nothing(&data) {
            let base = crate::feed::document::step("", &id);
            let table = Table::new(data, &base, cx);
            cubes.extend(table.and_then(|t| columns::cube(&t, &id, &Meta::default(), cx)));
        }
    }
    if cubes.is_empty() {
        return refuse(cx, "no indicator in this file has data", "name a file of the folder `data`");
    }
    cubes
}

/// Says what an empty file means where it lies.
fn empty(folder: &str, id: &str, cx: &mut Context<'_>) -> Vec<Cube> {
    let data = || (cx.beside)(&format!("../data/{id}.json")).is_some_and(|bytes| bytes.len() > 2);
    match folder {
        "edges" => edges(cx),
        "meta" => refuse(
            cx,
            "this indicator is not described yet (its metadata are empty)",
            "name a file of the folder `data`",
        ),
        "headline" if data() => {
            let what = "this indicator has no figure for all together, only for groups";
            refuse(cx, what, "name the file of the same number in the folder `data`")
        }
        "data" | "headline" | "comb" => {
            let status = Meta::beside(cx, id).status.map(|s| format!(" (its publisher says: {s})")).unwrap_or_default();
            let what = format!("this indicator is not reported yet{status}: its file is empty");
            refuse(cx, &what, "nothing is to be done until its publisher reports it")
        }
        _ => refuse(
            cx,
            "there is nothing in this file",
            "in Open SDG, this means that the indicator is not reported yet",
        ),
    }
}

/// The folder and the name (without its ending) of a file or address.
fn place(name: &str) -> (String, String) {
    let path = name.split(['?', '#']).next().unwrap_or_default();
    let mut parts = path.rsplit(['/', '\\']);
    let file = parts.next().unwrap_or_default();
    let id = file.strip_suffix(".json").unwrap_or(file);
    (parts.next().unwrap_or_default().to_owned(), id.to_owned())
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.values().all(|v| matches!(v, Value::Array(list) if list.is_empty())),
        _ => false,
    }
}

fn is_list(value: Option<&Value>) -> bool {
    matches!(value, Some(Value::Array(_) | Value::Object(_)))
}

/// Columns: `{"Year": […], "Value": […]}`.
fn is_columns(map: &Map<String, Value>) -> bool {
    is_list(map.get("Year")) && is_list(map.get("Value"))
}

fn is_comb(map: &Map<String, Value>) -> bool {
    let data = match map.get("data") {
        Some(Value::Object(data)) => is_columns(data) || data.is_empty(),
        Some(Value::Array(rows)) => rows.first().is_none_or(is_row),
        _ => false,
    };
    let edges = match map.get("edges") {
        Some(Value::Object(edges)) => is_edge(edges) || edges.is_empty(),
        Some(Value::Array(rows)) => rows.iter().all(|r| r.as_object().is_some_and(is_edge)),
        _ => false,
    };
    map.len() == 2 && data && edges
}

fn is_edge(map: &Map<String, Value>) -> bool {
    map.len() == 2 && map.contains_key("From") && map.contains_key("To")
}

/// A row with a year and a value, and nothing nested.
fn is_row(row: &Value) -> bool {
    row.as_object().is_some_and(|row| {
        row.contains_key("Year")
            && row.contains_key("Value")
            && !row.values().any(|v| matches!(v, Value::Array(_) | Value::Object(_)))
    })
}

/// Rows of a headline have no breakdowns: only columns that Open SDG itself knows.
fn is_headline(rows: &[Value]) -> bool {
    rows.first()
        .is_some_and(|row| is_row(row) && row.as_object().is_some_and(|row| row.keys().all(|k| kinds::is_own(k))))
}

/// The number of an indicator as a file name: `1-2-1`, `16-b-1`.
fn is_id(id: &str) -> bool {
    id == "all" || (id.contains('-') && id.starts_with(|c: char| c.is_ascii_digit()) && id.len() <= 20)
}

fn is_all(map: &Map<String, Value>) -> bool {
    let tables = |v: &Value| match v {
        Value::Array(rows) => rows.first().is_none_or(is_row),
        Value::Object(columns) => columns.is_empty() || is_columns(columns),
        _ => false,
    };
    let mut filled = map.values().filter(|v| !is_nothing(v)).peekable();
    filled.peek().is_some() && map.keys().all(|k| is_id(k)) && map.values().all(tables)
}

//! SDMX-JSON: how statistical offices, central banks and UN agencies answer data queries.
//!
//! Specification: *SDMX-JSON Data Message*, 1.0, 2.0 and 2.1 (SDMX Technical Working Group), and the working draft before
//! 1.0 that has no `data` around `header`, `dataSets` and `structure` (OECD, ECB).
//!
//! **Recognised by** `dataSets` beside `structure` or `structures` with `dimensions`, in `data` or at the top; or a
//! `$schema` of SDMX-JSON. The version is that of the schema, else it is told by the shape: `1.0.0-wd`, `1.0`, `2.0`.
//!
//! **Read:** flat observations, series, cross-sections and dimensions of the whole data set give the same cube, with its
//! dimensions in the order of the key. One data set of the message becomes one data set here. The *cells* are the
//! observations that the message holds, with or without a value (keys only, `null`, `NaN`), not every combination that
//! could be; with several measures, one cell for each of them. Categories are those that the structure lists, used or
//! not. Of attributes, at every level and written as index or as value: `OBS_STATUS` and `CONF_STATUS` give the state,
//! and stay as flags; `UNIT_MEASURE`, `UNIT_MULT` and `DECIMALS` give the unit (numbers are never multiplied); bounds
//! and sample sizes go to the cell; comments and what else is said of an observation are flags; what is said of the
//! whole is a note. Names are taken in English where there are several languages. The days of a period are those that
//! the message gives (`start`, `end`), else those of its code.
//!
//! **Left out, and said:** data sets with the action `Delete` (what was taken away is not data), keys that point to
//! nothing, values that are no numbers to rely on, two observations at one place. A value that is marked as confidential
//! or missing is not shown. Titles of series, contacts and links are not read.
//!
//! **Refused:** error messages, structure and reference metadata messages (they hold no data), messages with attributes
//! only, and the IMF's `CompactData`, which is SDMX-ML turned into JSON.
//!
//! Example: exchange rates, of which one type is wanted.
//!
//! ```json
//! "from": {"url": "https://example.org/data.json", "format": "sdmx-json", "time": "TIME_PERIOD", "group": ["CURRENCY"],
//!          "at": {"EXR_TYPE": "SP00", "FREQ": "M"}}
//! ```

mod attributes;
mod fact;
mod observations;
pub(super) mod periods;
mod structure;
#[cfg(test)]
mod tests;
mod units;

use super::{Context, Cube};
use crate::feed::clean::clean;
use crate::feed::limits;
use serde_json::{Map, Value};
use structure::Structure;

/// What a structure message may hold in `data`, in place of data.
const STRUCTURES: [&str; 8] = [
    "dataflows",
    "dataStructures",
    "codelists",
    "conceptSchemes",
    "categorySchemes",
    "agencySchemes",
    "contentConstraints",
    "hierarchicalCodelists",
];

/// Recognises SDMX-JSON and tells its version.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let told = schema(document);
    let shape = match body(document) {
        Some((_, data)) if data.contains_key("structures") => "2.0",
        Some(("", _)) => "1.0.0-wd",
        Some(_) => "1.0",
        None if told.is_some() || other(document).is_some() || is_error(document) => "",
        None => return None,
    };
    Some(told.filter(|t| !t.is_empty()).unwrap_or_else(|| shape.to_owned()))
}

/// Reads the data sets of a message.
#[must_use]
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let Some((at, data)) = body(&document) else {
        refuse(&document, cx);
        return Vec::new();
    };
    let error = errors(&document);
    if let Some(message) = &error {
        cx.warn("/errors", format!("the service reports an error: {message}"), "check whether the data are whole");
    }
    let sets: &[Value] = data.get("dataSets").and_then(Value::as_array).map_or(&[], Vec::as_slice);
    let (structures, path): (Vec<&Value>, &str) =
        match (data.get("structures").and_then(Value::as_array), data.get("structure")) {
            (Some(list), _) => (list.iter().collect(), "structures/"),
            (None, Some(one)) => (vec![one], "structure"),
            (None, None) => (Vec::new(), ""),
        };
    let mut known = Vec::new();
    for (n, one) in structures.iter().enumerate() {
        let number = if path.ends_with('/') { n.to_string() } else { String::new() };
        known.push(Structure::new(one, &format!("{at}/{path}{number}"), cx));
    }
    let cubes = cubes(sets, &known, &structures, at, cx);
    if cubes.is_empty() {
        let what = match error {
            Some(message) => format!("this is an error message of an SDMX service, not data: {message}"),
            None if sets.is_empty() => "this SDMX message describes a structure and holds no data".to_owned(),
            None if sets.iter().all(deletes) => "this SDMX message says what was deleted, and holds no data".to_owned(),
            None => "no data set of this SDMX message holds an observation that can be read".to_owned(),
        };
        cx.error("", what, "ask the service for data, and check the query");
        return cubes;
    }
    described(cubes, &document)
}

fn cubes(
    sets: &[Value],
    known: &[Option<Structure>],
    structures: &[&Value],
    at: &str,
    cx: &mut Context<'_>,
) -> Vec<Cube> {
    let mut cubes: Vec<Cube> = Vec::new();
    // all data sets together may not ask for more than one may
    let mut room = limits::ROWS;
    for (n, set) in sets.iter().enumerate() {
        let pointer = format!("{at}/dataSets/{n}");
        if deletes(set) {
            cx.warn(&pointer, "this data set says what was deleted, which is not data: left out", "nothing to do");
            continue;
        }
        let Some(structure) = described_by(set, n, structures).and_then(|i| known.get(i)) else {
            cx.error(&pointer, "the structure that this data set names is not in the message", "mend `structure`");
            continue;
        };
        // what is wrong with a structure was said where it stands
        let Some(structure) = structure else { continue };
        let size = structure.dimensions.iter().map(|d| d.dimension.categories.len()).sum::<usize>();
        if !observations::any(set) {
            continue;
        }
        let Some(left) = room.checked_sub(size + 1) else {
            cx.error(&pointer, "there are too many data sets with too many categories", "ask for fewer at once");
            break;
        };
        room = left;
        if let Some(cube) = observations::read(set, &pointer, structure, cx).filter(|c| !c.is_empty()) {
            cubes.push(cube);
        }
    }
    cubes
}

/// Which structure describes a data set: the one it names, else the one that names it, else the first.
fn described_by(set: &Value, n: usize, structures: &[&Value]) -> Option<usize> {
    match set.get("structure") {
        Some(Value::Null) | None => {
            let names = |s: &&Value| {
                s.get("dataSets")
                    .and_then(Value::as_array)
                    .is_some_and(|l| l.iter().any(|v| v.as_u64() == Some(n as u64)))
            };
            structures.iter().position(names).or(Some(0))
        }
        Some(index) => usize::try_from(index.as_u64()?).ok(),
    }
}

fn deletes(set: &Value) -> bool {
    set.get("action").and_then(Value::as_str).is_some_and(|a| a.trim().eq_ignore_ascii_case("delete"))
}

/// Adds who sent it and when, and sets data sets with the same code apart.
fn described(mut cubes: Vec<Cube>, document: &Value) -> Vec<Cube> {
    let header = document.get("meta").or_else(|| document.get("header"));
    let sender = header.and_then(|h| h.get("sender"));
    let source = sender
        .and_then(|s| [name(s), text(s.get("id"))].into_iter().flatten().find(|s| !s.eq_ignore_ascii_case("unknown")));
    let prepared = header.and_then(|h| text(h.get("prepared")));
    let mut seen = std::collections::BTreeMap::new();
    for cube in &mut cubes {
        cube.source = source.clone();
        cube.updated = cube.updated.take().or_else(|| prepared.clone());
        let count = seen.entry(cube.id.clone()).and_modify(|c| *c += 1).or_insert(1);
        if *count > 1 {
            cube.id = format!("{}#{count}", cube.id);
        }
    }
    cubes
}

/// The object with the data sets, and the pointer to it.
fn body(document: &Value) -> Option<(&'static str, &Map<String, Value>)> {
    let describes = |s: &Value| s.get("dimensions").is_some_and(|d| d.is_object() || d.is_array());
    let holds = |s: &Value| {
        s.get("series").is_some_and(Value::is_object) || s.get("observations").is_some_and(Value::is_object)
    };
    let fits = |map: &&Map<String, Value>| {
        let structured = map.get("structure").is_some_and(describes)
            || map.get("structures").and_then(Value::as_array).is_some_and(|l| l.iter().any(describes));
        let sets = map.get("dataSets").and_then(Value::as_array);
        structured || sets.is_some_and(|l| l.iter().any(holds))
    };
    let inner = document.get("data").and_then(Value::as_object).filter(fits).map(|data| ("/data", data));
    inner.or_else(|| document.as_object().filter(fits).map(|data| ("", data)))
}

/// The version in the address of the schema: `…/2.0.0/sdmx-json-data-schema.json`; empty where it tells none.
fn schema(document: &Value) -> Option<String> {
    let named = document.get("$schema").or_else(|| document.pointer("/meta/schema"))?.as_str()?;
    named.contains("sdmx-json").then(|| {
        let digits = |part: &&str| {
            part.starts_with(|c: char| c.is_ascii_digit()) && part.chars().all(|c| c.is_ascii_digit() || c == '.')
        };
        named.split('/').find(digits).unwrap_or_default().to_owned()
    })
}

/// What kind of message it is, if it is of SDMX and holds no data sets.
fn other(document: &Value) -> Option<&'static str> {
    let named = document
        .get("$schema")
        .or_else(|| document.pointer("/meta/schema"))
        .and_then(Value::as_str)
        .unwrap_or_default();
    let data = document.get("data").and_then(Value::as_object);
    let urn = |list: &Value| list.pointer("/0/urn").and_then(Value::as_str).is_some_and(|u| u.starts_with("urn:sdmx:"));
    let structures = data.is_some_and(|d| STRUCTURES.iter().any(|k| d.get(*k).is_some_and(Value::is_array)));
    let lists = ["CompactData", "GenericData"].iter().filter_map(|k| document.get(*k)).any(Value::is_object);
    if named.contains("sdmx-json-structure") || structures || document.get("resources").is_some_and(urn) {
        return Some("a structure message of SDMX (code lists, dataflows and the like)");
    }
    if named.contains("sdmx-json-metadata") || data.is_some_and(|d| d.contains_key("metadataSets")) {
        return Some("a reference metadata message of SDMX (texts about data)");
    }
    lists.then_some("SDMX-ML turned into JSON (CompactData, as the IMF served it), which is not SDMX-JSON")
}

fn refuse(document: &Value, cx: &mut Context<'_>) {
    let (what, hint) = match (errors(document), other(document)) {
        (Some(message), _) => (
            format!("this is an error message of an SDMX service, not data: {message}"),
            "check the query that the address holds",
        ),
        (None, Some(kind)) => {
            (format!("this is {kind}: there are no data in it"), "ask the service for data in SDMX-JSON")
        }
        (None, None) => {
            ("there are no data sets in this SDMX message".to_owned(), "ask the service for data, and check the query")
        }
    };
    cx.error("", what, hint);
}

/// Whether it is nothing but an error message of an SDMX service.
fn is_error(document: &Value) -> bool {
    let Some(map) = document.as_object() else { return false };
    let known = ["$schema", "meta", "header", "errors", "data"];
    let coded = |e: &Value| e.get("code").is_some_and(|c| c.is_number() || c.is_string());
    let list = map.get("errors").and_then(Value::as_array);
    map.keys().all(|k| known.contains(&k.as_str()))
        && list.is_some_and(|l| {
            !l.is_empty() && (map.contains_key("meta") || map.contains_key("header") || l.iter().all(coded))
        })
}

/// What the first error of a message says.
fn errors(document: &Value) -> Option<String> {
    let list = document.get("errors").or_else(|| document.pointer("/data/errors"))?.as_array()?;
    let first = list.first()?;
    let part = |one: &str, many: &str| locale(first.get(many)).or_else(|| text(first.get(one)));
    let code = text(first.get("code")).map(|c| format!(" (code {c})")).unwrap_or_default();
    let mut said: Vec<String> =
        [part("title", "titles"), part("detail", "details"), part("message", "messages"), text(Some(first))]
            .into_iter()
            .flatten()
            .collect();
    said.dedup();
    let said = if said.is_empty() { "it does not say which".to_owned() } else { said.join(": ") };
    Some(format!("{said}{code}"))
}

/// A text, number or truth value as text, cleaned; `None` where there is nothing.
fn text(value: Option<&Value>) -> Option<String> {
    let text = match value? {
        Value::String(text) => clean(text, limits::TEXT).0,
        Value::Number(number) => number.to_string(),
        Value::Bool(yes) => yes.to_string(),
        _ => return None,
    };
    (!text.is_empty()).then_some(text)
}

/// The English one of texts in several languages, else the first.
fn locale(value: Option<&Value>) -> Option<String> {
    let map = value?.as_object()?;
    english(map).or_else(|| map.values().find_map(|v| text(Some(v))))
}

fn english(map: &Map<String, Value>) -> Option<String> {
    let near = |key: &str| key.get(..3).is_some_and(|k| k.eq_ignore_ascii_case("en-") || k.eq_ignore_ascii_case("en_"));
    text(map.get("en")).or_else(|| map.iter().find_map(|(k, v)| near(k).then(|| text(Some(v)))?))
}

/// What something is called: in English, else as it is named, else in the first language there is.
fn name(of: &Value) -> Option<String> {
    said(of, "name", "names")
}

/// A text of a component and its translations; in drafts the text itself may be an object by language.
fn said(of: &Value, one: &str, many: &str) -> Option<String> {
    let translated = of.get(many).and_then(Value::as_object);
    let plain = of.get(one);
    translated.and_then(english).or_else(|| text(plain)).or_else(|| locale(plain)).or_else(|| locale(of.get(many)))
}

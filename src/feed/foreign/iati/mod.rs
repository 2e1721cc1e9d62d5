//! IATI: activities and organisations of development cooperation, after the IATI standard 2.03
//! (<https://iatistandard.org>), in the JSON of d-portal ("xson": `https://d-portal.org`, form `json` or `xson`).
//!
//! **Recognised by** keys that are IATI's paths: `/iati-activities/iati-activity`,
//! `/iati-organisations/iati-organisation`, or such objects in a list `xson`, or as `xson` of each of some `rows` (an
//! answer of d-portal's dQuery). Older files lack the stroke in front.
//!
//! **Read**, for each activity
//! - `result-1-indicator-2` …: each indicator of each result. Time (periods as spans of days, the year or day of a
//!   baseline), measure (`baseline`, `target`, `actual`), places and breakdowns where values have them. Unit, comments,
//!   title and description are kept; of several languages, English is taken, else the first.
//! - `budgets`, `planned-disbursements`, `transactions`: time, type, status, currency, who gave and who received.
//!   Nothing is added up, neither across currencies nor within one. Where the same is said of several amounts, a
//!   dimension `number` tells them apart, so none is lost. What is planned and what was paid are compared by choosing a
//!   slice of each. Without a type or status, the standard says "original" and "indicative".
//! - `recipients`, `sectors`, `country-budget-items`: shares in per cent, with a notice where they are not 100 together.
//! - The days planned and kept for its start and end, and its status, as notes.
//!
//! For each organisation: `total-budget`, `recipient-org-budget`, `recipient-region-budget`,
//! `recipient-country-budget`, `total-expenditure`, and their lines by themselves (`total-budget-lines` …), since a
//! total and its parts are never added up. Several activities or organisations in one file have their identifier before
//! the id: `GB-1-2:budgets`.
//!
//! **Not yet is not 0.** An actual value of 0 becomes "not yet due" where its own comment, or the description of its
//! indicator, says in English that it comes later: that it will (only) *be reported*, *be measured*, *be available* …
//! at the *end* of the project, at the *endline*, *later*; or that it is *not yet reported*. The sentence and the 0 are
//! kept as flags. A target that names the end of the project does not make a 0 late.
//!
//! **Not read:** people and addresses (`contact-info`; they are dropped first), documents, policy markers, loans
//! (`crs-add`), old forecasts (`fss`), humanitarian scopes, days of exchange (`value-date`: no amount is converted).
//!
//! **Refused:** IATI's own XML (this reads JSON: open the activity in d-portal and take its JSON); a file without any
//! value. **Left out, and said:** two values of which the same is said (both), amounts that could be read in two ways.
//! Amounts without a currency are kept, and named.
//!
//! **A mapping**
//! ```json
//! "from": {"url": "https://example.org/activity.json", "format": "iati", "dataset": "result-1-indicator-2",
//!          "at": {"measure": "actual"}}
//! ```

mod grid;
mod money;
mod results;
#[cfg(test)]
mod tests;
mod tree;
mod words;

use super::{Context, Cube, json};
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::limits;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use tree::Element;

/// The two kinds of files: the path of what they list, the name of the root, and that of one entry.
const ROOTS: [(&str, &str, &str); 2] = [
    ("/iati-activities/iati-activity", "iati-activities", "iati-activity"),
    ("/iati-organisations/iati-organisation", "iati-organisations", "iati-organisation"),
];

/// An activity or an organisation, and what holds for all of it.
pub struct Record<'a> {
    element: &'a Element,
    /// What stands before the ids of its data sets.
    prefix: String,
    /// The language of texts without one.
    usual: Option<&'a str>,
    /// The currency of amounts without one.
    currency: Option<&'a str>,
    source: Option<String>,
    updated: Option<String>,
    notes: Vec<String>,
}

/// The version of the IATI standard; where the file does not name it, what it lists.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let map = document.as_object()?;
    if let Some(rows) = answered(map) {
        return rows.iter().find_map(|row| version(row.get("xson")?));
    }
    if let Some(Value::Array(list)) = map.get("xson") {
        let first = list.first().filter(|first| first.get("xson").is_none())?;
        return version(first);
    }
    let own = |root: &str| {
        map.keys().any(|k| {
            k.strip_prefix('/').and_then(|k| k.strip_prefix(root)).is_some_and(|k| k.is_empty() || k.starts_with('/'))
        })
    };
    if older(map) {
        return version(&Value::Object(slashed(map.clone())));
    }
    let Some((list, root, _)) = ROOTS.into_iter().find(|(_, root, _)| own(root)) else {
        return entry(map).map(|kind| spoken(map, "").unwrap_or_else(|| plural(kind)));
    };
    let named = map.get(&format!("/{root}@version")).map(|v| json::text(Some(v))).filter(|v| !v.is_empty());
    let first = map.get(list).and_then(|l| l.get(0)).and_then(Value::as_object);
    named.or_else(|| spoken(first?, root)).or_else(|| Some(root.trim_start_matches("iati-").to_owned()))
}

/// Whether the paths lack the stroke in front, as those of older files do.
fn older(map: &Map<String, Value>) -> bool {
    ROOTS.iter().any(|(list, ..)| map.get(list.trim_start_matches('/')).is_some_and(Value::is_array))
}

/// The same with strokes.
fn slashed(map: Map<String, Value>) -> Map<String, Value> {
    map.into_iter().map(|(k, v)| if k.starts_with("iati-") { (format!("/{k}"), v) } else { (k, v) }).collect()
}

/// The rows of an answer to a query of d-portal's data base, each with its entry as `xson`.
fn answered(map: &Map<String, Value>) -> Option<&Vec<Value>> {
    let rows = map.get("rows").and_then(Value::as_array)?;
    rows.first().is_some_and(|row| row.get("xson").is_some_and(Value::is_object)).then_some(rows)
}

/// The version that an entry names.
fn spoken(map: &Map<String, Value>, root: &str) -> Option<String> {
    let keys = ["@version".to_owned(), format!("@{root}:version")];
    keys.iter().filter_map(|k| map.get(k)).map(|v| json::text(Some(v))).find(|v| !v.is_empty())
}

/// Whether an object is one activity or organisation by itself: the name of its element.
fn entry(map: &Map<String, Value>) -> Option<&'static str> {
    let paths = map.keys().filter(|k| k.starts_with('/')).count() > 1;
    match (map.contains_key("/iati-identifier"), map.contains_key("/organisation-identifier")) {
        (true, _) if paths => Some("iati-activity"),
        (_, true) if paths => Some("iati-organisation"),
        _ => None,
    }
}

fn plural(kind: &str) -> String {
    if kind == "iati-activity" { "activities" } else { "organisations" }.to_owned()
}

/// Reads all activities and organisations of a file.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut found = Vec::new();
    match document {
        Value::Object(mut map) if answered(&map).is_some() => {
            let rows = map.get_mut("rows").and_then(Value::as_array_mut).map(std::mem::take).unwrap_or_default();
            for (i, mut row) in rows.into_iter().enumerate() {
                let one = row.get_mut("xson").map(Value::take).unwrap_or_default();
                entries(one, &format!("/rows/{i}/xson"), &mut found);
            }
        }
        Value::Object(mut map) if map.get("xson").is_some_and(Value::is_array) => {
            if let Some(Value::Array(list)) = map.remove("xson") {
                list.into_iter().enumerate().for_each(|(i, one)| entries(one, &format!("/xson/{i}"), &mut found));
            }
        }
        other => entries(other, "", &mut found),
    }
    if found.is_empty() {
        cx.error(
            "",
            "there is no activity and no organisation in this file",
            "open the activity in d-portal and take its JSON",
        );
        return Vec::new();
    }
    let several = found.len() > 1;
    let mut known: BTreeMap<String, (String, usize)> = BTreeMap::new();
    let mut cubes = Vec::new();
    for (name, value, at) in found {
        let element = Element::new(name, &value, at);
        drop(value);
        cubes.extend(one(&element, several, &mut known, cx));
    }
    if cubes.is_empty() {
        let what = "this is IATI, but there are no results, budgets, transactions or shares with values in it";
        cx.error("", what, "take another activity, or ask its publisher");
    }
    cubes
}

/// The entries of a document: each with the name of its element, and where it stands.
fn entries(document: Value, base: &str, found: &mut Vec<(&'static str, Value, String)>) {
    let Value::Object(mut map) = document else { return };
    if older(&map) {
        map = slashed(map);
    }
    if let Some(kind) = entry(&map) {
        found.push((kind, Value::Object(map), base.to_owned()));
        return;
    }
    for (list, root, name) in ROOTS {
        let at = step(base, list);
        match map.remove(list) {
            Some(Value::Array(list)) => {
                found.extend(list.into_iter().enumerate().map(|(i, one)| (name, one, step(&at, &i.to_string()))));
            }
            Some(one @ Value::Object(_)) => found.push((name, one, at)),
            _ => {}
        }
        // the root as an element of its own, whose entries lie below
        let at = step(base, &format!("/{root}"));
        let roots = match map.remove(&format!("/{root}")) {
            Some(Value::Array(roots)) => {
                roots.into_iter().enumerate().map(|(i, one)| (one, step(&at, &i.to_string()))).collect()
            }
            Some(one) => vec![(one, at)],
            None => Vec::new(),
        };
        for (one, at) in roots {
            let Value::Object(mut inner) = one else { continue };
            let key = format!("/{name}");
            let at = step(&at, &key);
            match inner.remove(&key) {
                Some(Value::Array(list)) => {
                    found.extend(list.into_iter().enumerate().map(|(i, one)| (name, one, step(&at, &i.to_string()))));
                }
                Some(one @ Value::Object(_)) => found.push((name, one, at)),
                _ => {}
            }
        }
        // all of one entry in keys of the document
        let flat: Map<String, Value> = map
            .iter()
            .filter_map(|(k, v)| Some((k.strip_prefix(list)?.to_owned(), v.clone())))
            .filter(|(k, _)| k.starts_with(['/', '@']))
            .collect();
        if !flat.is_empty() {
            found.push((name, Value::Object(flat), base.to_owned()));
        }
    }
}

/// All data sets of one activity or organisation.
fn one(
    element: &Element,
    several: bool,
    known: &mut BTreeMap<String, (String, usize)>,
    cx: &mut Context<'_>,
) -> Vec<Cube> {
    let is_activity = element.name == "iati-activity";
    let id =
        element.one(if is_activity { "iati-identifier" } else { "organisation-identifier" }).map_or("", Element::text);
    let id = clean_text(id);
    let (first, count) = known.entry(id.clone()).or_insert_with(|| (element.at.clone(), 0));
    *count += 1;
    let prefix = match (several, *count) {
        (false, _) => String::new(),
        (true, 1) => format!("{id}:"),
        (true, n) => format!("{id}#{n}:"),
    };
    if *count > 1 {
        let what = format!("\"{id}\" stands here and at {first}; both are read, as \"{id}\" and \"{id}#{count}\"");
        cx.warn(&element.at, what, "give each its own identifier");
    }
    let usual = element.attribute("xml:lang");
    let record = Record {
        element,
        prefix,
        usual,
        currency: element.attribute("default-currency"),
        source: element.narrative_of("reporting-org", usual).or_else(|| element.narrative_of("name", usual)),
        updated: element
            .attribute("last-updated-datetime")
            .or_else(|| element.attribute("generated-datetime"))
            .map(clean_text),
        notes: notes(element, &id, usual),
    };
    if !is_activity {
        return money::organisation(&record, cx);
    }
    let mut cubes = results::read(&record, cx);
    cubes.extend(money::activity(&record, cx));
    cubes
}

/// What is to be known of all data of an activity or organisation.
fn notes(element: &Element, id: &str, usual: Option<&str>) -> Vec<String> {
    let mut notes = Vec::new();
    notes.extend(element.narrative_of("title", usual).map(|title| format!("{title} ({id})")));
    notes.extend(
        element
            .said("activity-status", "code")
            .map(|code| format!("Status: {}", clean_text(words::name(&words::STATUS, code)))),
    );
    let dates: Vec<String> = element
        .all("activity-date")
        .filter_map(|d| {
            Some(format!("{} {}", words::name(&words::DATE, d.attribute("type")?), d.attribute("iso-date")?))
        })
        .map(|d| clean_text(&d))
        .collect();
    if !dates.is_empty() {
        notes.push(format!("Dates: {}", dates.join(", ")));
    }
    if matches!(element.said("reporting-org", "secondary-reporter"), Some("1" | "true")) {
        notes.push(
            "Published by another organisation than the one that is responsible (a secondary reporter).".to_owned(),
        );
    }
    notes
}

fn clean_text(text: &str) -> String {
    clean(text, limits::TEXT).0
}

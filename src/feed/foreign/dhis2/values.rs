//! `dataValueSets`: single reported values, each with its place, period and categories.

use super::super::cube::{Category, Codes, Dimension};
use super::super::{Context, Cube, Role};
use super::meta::{self, Meta};
use super::{SAID, analytics, cell, twice};
use serde_json::Value;

/// What the values are of, by key.
const KEYS: [(&str, &str, Role); 5] = [
    ("dataElement", "Data element", Role::Measure),
    ("period", "Period", Role::Time),
    ("orgUnit", "Organisation unit", Role::Place),
    ("categoryOptionCombo", "Category option combination", Role::Breakdown),
    ("attributeOptionCombo", "Attribute option combination", Role::Breakdown),
];
/// What is about the people who work with the values.
const PERSONAL: [&str; 3] = ["storedBy", "comment", "createdBy"];

/// What was met on the way through the values.
#[derive(Default)]
struct Met {
    /// Where each cell stands in the list.
    lines: Vec<usize>,
    odd: usize,
    deleted: usize,
    personal: usize,
}

pub(super) fn read(document: &Value, cx: &mut Context<'_>) -> Option<Cube> {
    let list = document.get("dataValues")?.as_array()?;
    let meta = Meta::new(document, cx);
    let set = document.get("dataSet").and_then(cell);
    let mut cube = Cube {
        title: set.as_ref().and_then(|d| meta.name(d)).unwrap_or_default(),
        id: set.unwrap_or_else(|| "dataValues".to_owned()),
        ..Cube::default()
    };
    let told = |key: &str| list.iter().any(|v| part(v, document, key).is_some());
    for (key, label, role) in KEYS.iter().filter(|(key, _, role)| *role != Role::Breakdown || told(key)) {
        cube.add(key, label, cx.options.roles.get(*key).copied().unwrap_or(*role));
    }
    let mut codes: Vec<Codes> = cube.dimensions.iter().map(|_| Codes::default()).collect();
    let mut met = Met::default();
    for (line, value) in list.iter().enumerate() {
        met.personal += usize::from(PERSONAL.iter().any(|k| value.get(*k).is_some_and(|v| !v.is_null())));
        if value.get("deleted").is_some_and(|d| d.as_bool() == Some(true) || d.as_str() == Some("true")) {
            met.deleted += 1;
            continue;
        }
        let pointer = format!("/dataValues/{line}");
        let (at, what, hint) = match at(value, document, &mut cube, &mut codes, &meta) {
            Ok(at) => {
                let (mut fact, problem) = analytics::value(value.get("value"), cx);
                let marked = value.get("followup").or_else(|| value.get("followUp")).and_then(Value::as_bool);
                fact.flags.extend(marked.filter(|m| *m).map(|_| "marked for follow-up".to_owned()));
                cube.push(&at, fact);
                met.lines.push(line);
                let Some((what, hint)) = problem else { continue };
                (format!("{pointer}/value"), what, hint)
            }
            Err(key) => (pointer, format!("this value has no \"{key}\": left out"), "check it"),
        };
        met.odd += 1;
        if met.odd <= SAID {
            cx.warn(at, what, hint);
        }
    }
    met.say(cx);
    twice(&mut cube, &met.lines, "/dataValues", cx);
    for dimension in &mut cube.dimensions {
        meta::finish(dimension, "/dataValues", cx);
    }
    if cube.is_empty() {
        cx.error("/dataValues", "this data value set of DHIS2 holds no value that can be read", "check the query");
        return None;
    }
    Some(cube)
}

/// What a value is of; what all share may stand once, at the top.
fn part(value: &Value, document: &Value, key: &str) -> Option<String> {
    value.get(key).or_else(|| document.get(key)).and_then(cell).filter(|t| !t.is_empty())
}

/// Where a value stands; or the key that it lacks.
fn at(value: &Value, document: &Value, cube: &mut Cube, codes: &mut [Codes], meta: &Meta) -> Result<Vec<u32>, String> {
    let needed = |key: &str| KEYS.iter().any(|(k, _, role)| *k == key && *role != Role::Breakdown);
    let written = cube.dimensions.iter().map(|d| match part(value, document, &d.id) {
        None if needed(&d.id) => Err(d.id.clone()),
        code => Ok(code.unwrap_or_default()),
    });
    // categories are added only when the whole value is sound
    let written = written.collect::<Result<Vec<String>, String>>()?;
    let place = |((code, codes), dimension): ((&String, &mut Codes), &mut Dimension)| {
        let role = dimension.role;
        let new = || if code.is_empty() { Category::named("", "not told") } else { meta.category(code, role) };
        codes.position(dimension, code, new)
    };
    Ok(written.iter().zip(codes).zip(&mut cube.dimensions).map(place).collect())
}

impl Met {
    fn say(&self, cx: &mut Context<'_>) {
        let at = "/dataValues";
        if self.odd > SAID {
            cx.warn(at, format!("{} values in all are not as they should be", self.odd), "check them");
        }
        if self.deleted > 0 {
            cx.warn(at, format!("{} values are marked as deleted: left out", self.deleted), "nothing to do");
        }
        if self.personal > 0 {
            let what = format!("who entered {} values, and comments on them, are personal: dropped", self.personal);
            cx.warn(at, what, "leave them out at the source");
        }
    }
}

//! The facts of what was found, as JSON: what `baraza inspect` prints.

use super::{Cube, Dimension, Found, Role};
use crate::model::{Notice, Severity};
use serde_json::{Map, Number, Value, json};

/// All facts of a file. The shape is documented in `baraza inspect --help` and only grows.
#[must_use]
pub fn facts(file: &str, found: &Found) -> Value {
    let named = |text: &str| if text.is_empty() { Value::Null } else { json!(text) };
    json!({
        "file": file,
        "format": named(found.format),
        "version": named(&found.version),
        "datasets": found.cubes.iter().map(cube).collect::<Vec<_>>(),
        "notices": found.notices.iter().map(notice).collect::<Vec<_>>(),
    })
}

fn notice(notice: &Notice) -> Value {
    let level = if notice.severity == Severity::Error { "error" } else { "warning" };
    json!({"level": level, "where": notice.pointer, "what": notice.message, "hint": notice.hint})
}

/// A number as short as it can be said: whole numbers without a point.
fn number(n: f64) -> Value {
    if n.fract() == 0.0 && n.abs() <= 9_007_199_254_740_991.0 {
        return json!(n as i64);
    }
    Number::from_f64(n).map_or(Value::Null, Value::Number)
}

fn cube(cube: &Cube) -> Value {
    let numbers: Vec<f64> = (0..cube.len()).filter_map(|row| cube.number(row)).collect();
    let texts = (0..cube.len()).filter(|row| cube.number(*row).is_none() && cube.fact(*row).text.is_some()).count();
    let mut states: Map<String, Value> = Map::new();
    for row in 0..cube.len() {
        let name = cube.state(row).name();
        let count = states.get(name).and_then(Value::as_u64).unwrap_or(0);
        states.insert(name.to_owned(), json!(count + 1));
    }
    let extreme = |choose: fn(f64, f64) -> f64| numbers.iter().copied().reduce(choose).map_or(Value::Null, number);
    json!({
        "id": cube.id,
        "title": cube.title,
        "unit": cube.unit.as_ref().map(|u| u.label.clone()).filter(|u| !u.is_empty()).or_else(|| only_unit(cube)),
        "multiplier": cube.unit.as_ref().map(|u| u.multiplier).filter(|m| *m != 0),
        "source": cube.source,
        "updated": cube.updated,
        "cells": cube.len(),
        "values": numbers.len(),
        "texts": texts,
        "absent": cube.len() - numbers.len() - texts,
        "min": extreme(f64::min),
        "max": extreme(f64::max),
        "sum": if numbers.is_empty() { Value::Null } else { json!(sum(&numbers)) },
        "states": states,
        "dimensions": cube.dimensions.iter().map(dimension).collect::<Vec<_>>(),
        "periods": cube.dimensions.iter().filter(|d| d.role == Role::Time).flat_map(periods).collect::<Vec<_>>(),
        "places": cube.dimensions.iter().filter(|d| d.role == Role::Place).map(places).sum::<usize>(),
        "notes": cube.notes,
    })
}

/// The places of a dimension; "all together" is none.
fn places(d: &Dimension) -> usize {
    d.categories.iter().filter(|c| !(c.total && matches!(c.id.as_str(), "" | "_T"))).count()
}

/// The sum, free of the order's rounding (Neumaier's compensated sum).
fn sum(numbers: &[f64]) -> f64 {
    let (mut total, mut lost) = (0.0_f64, 0.0);
    for n in numbers {
        let next = total + n;
        lost += if total.abs() >= n.abs() { (total - next) + n } else { (n - next) + total };
        total = next;
    }
    total + lost
}

/// The unit, where all measures have the same.
fn only_unit(cube: &Cube) -> Option<String> {
    let measures = cube.dimensions.iter().filter(|d| d.role == Role::Measure);
    let mut units: Vec<&str> =
        measures.flat_map(|d| &d.categories).filter_map(|c| c.unit.as_ref()).map(|u| u.label.as_str()).collect();
    units.sort_unstable();
    units.dedup();
    match units.as_slice() {
        [one] if !one.is_empty() => Some((*one).to_owned()),
        _ => None,
    }
}

fn dimension(d: &Dimension) -> Value {
    let list: Vec<Value> = d
        .categories
        .iter()
        .map(|c| {
            let mut out = Map::new();
            out.insert("id".to_owned(), json!(c.id));
            out.insert("label".to_owned(), json!(c.label));
            if let Some(parent) = &c.parent {
                out.insert("parent".to_owned(), json!(parent));
            }
            if c.total {
                out.insert("total".to_owned(), json!(true));
            }
            if let Some(unit) = &c.unit {
                out.insert(
                    "unit".to_owned(),
                    json!({"label": unit.label, "decimals": unit.decimals, "multiplier": unit.multiplier}),
                );
            }
            Value::Object(out)
        })
        .collect();
    json!({"id": d.id, "label": d.label, "role": d.role.name(), "categories": list.len(), "list": list})
}

fn periods(d: &Dimension) -> Vec<Value> {
    let day = |c: &super::Category, end: bool| {
        c.period.as_ref().map(|p| if end { p.end.to_string() } else { p.start.to_string() })
    };
    d.categories.iter().map(|c| json!({"label": c.label, "start": day(c, false), "end": day(c, true)})).collect()
}

/// One cell, chosen by `dimension=code` pairs, of the first data set that has it (or of `dataset=id`). A dimension that is not named must have one category, or a total.
///
/// # Errors
/// A sentence on what does not choose one cell.
pub fn cell(found: &Found, choice: &[(String, String)]) -> Result<Value, String> {
    let mut refused = String::from("there is no such data set");
    let set = choice.iter().find(|(name, _)| name == "dataset").map(|(_, id)| id);
    let choice: Vec<_> = choice.iter().filter(|(name, _)| name != "dataset").cloned().collect();
    for cube in found.cubes.iter().filter(|cube| set.is_none_or(|id| cube.id == *id)) {
        match position(cube, &choice) {
            Ok(at) => {
                let Some(row) = (0..cube.len()).find(|row| cube.at(*row) == at) else {
                    return Ok(json!({"value": null, "state": "absent", "low": null, "high": null, "flags": []}));
                };
                let fact = cube.fact(row);
                return Ok(json!({
                    "value": cube.number(row).map(number),
                    "text": fact.text,
                    "state": fact.state.name(),
                    "low": fact.low.map(number),
                    "high": fact.high.map(number),
                    "sample": fact.sample,
                    "flags": fact.flags,
                }));
            }
            Err(why) => refused = why,
        }
    }
    Err(refused)
}

fn position(cube: &Cube, choice: &[(String, String)]) -> Result<Vec<u32>, String> {
    let ids = || cube.dimensions.iter().map(|d| d.id.as_str()).collect::<Vec<_>>().join(", ");
    if let Some((name, _)) = choice.iter().find(|(name, _)| cube.dimension(name).is_none()) {
        return Err(format!("there is no dimension \"{name}\"; there are {}", ids()));
    }
    let mut at = Vec::new();
    for d in &cube.dimensions {
        let wanted = choice.iter().find(|(name, _)| *name == d.id).map(|(_, code)| code);
        let found = match wanted {
            Some(code) => d
                .categories
                .iter()
                .position(|c| c.id == *code)
                .or_else(|| d.categories.iter().position(|c| c.label == *code))
                .ok_or_else(|| format!("\"{}\" has no category \"{code}\"", d.id))?,
            None if d.categories.len() == 1 => 0,
            None => d
                .categories
                .iter()
                .position(|c| c.total)
                .ok_or_else(|| format!("name a category of \"{}\" too: --at {}=…", d.id, d.id))?,
        };
        at.push(u32::try_from(found).unwrap_or(u32::MAX));
    }
    Ok(at)
}

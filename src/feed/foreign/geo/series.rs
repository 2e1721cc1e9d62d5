//! Open SDG's GeoJSON: the values of an indicator in the properties of its places.

use super::values::{category, pointer};
use super::{Raw, names};
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::foreign::cube::Codes;
use crate::feed::foreign::{Category, Context, Cube, Dimension, Fact, Measured, Role, json, state};
use crate::feed::limits;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The most columns of disaggregations.
const COLUMNS: usize = 100;

/// What Open SDG says with a column of disaggregations.
fn role(column: &str) -> Role {
    match column.trim().to_ascii_lowercase().replace('_', " ").as_str() {
        "series" | "units" | "unit" | "unit measure" | "unit mult" | "unit multiplier" => Role::Measure,
        _ => Role::Breakdown,
    }
}

fn is_unit(column: &str) -> bool {
    matches!(column.trim().to_ascii_lowercase().replace('_', " ").as_str(), "units" | "unit" | "unit measure")
}

/// Values by time, a list of them for each feature, and a list of what each is disaggregated by.
pub(super) fn fill(cube: &mut Cube, features: &[Raw], clear: &[(usize, u32)], cx: &mut Context<'_>) {
    let time = cube.add("Year", "", Role::Time);
    let mut columns: Vec<&str> = Vec::new();
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let lists = features.iter().filter_map(|f| f.properties.get("disaggregations")?.as_array());
    for name in lists.flatten().filter_map(Value::as_object).flat_map(Map::keys) {
        if columns.len() < COLUMNS && seen.insert(name) {
            columns.push(name);
        }
    }
    for name in &columns {
        let told = cx.options.roles.get(*name).copied();
        cube.add(&clean(name, limits::TEXT).0, "", told.unwrap_or_else(|| role(name)));
    }
    let mut codes: Vec<Codes> = cube.dimensions.iter().map(|_| Codes::default()).collect();
    let mut from: Vec<(usize, usize)> = Vec::new();
    let mut without: Vec<String> = Vec::new();
    for (i, place) in clear {
        let Some(feature) = features.get(*i) else { continue };
        let list =
            |name: &str| feature.properties.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        let (values, groups, marks) = (list("values"), list("disaggregations"), list("observation_attributes"));
        if values.is_empty() {
            without.push(feature.at.clone());
        }
        for (n, value) in values.iter().enumerate() {
            let at = || pointer(feature, &["properties", "values", &n.to_string()]);
            let (Some(value), Some(groups)) = (value.as_object(), groups.get(n).and_then(Value::as_object)) else {
                cx.error(at(), "whose values these are cannot be told; they are left out", "build the file again");
                continue;
            };
            let mut position = vec![*place, 0];
            for (c, name) in columns.iter().enumerate() {
                let dimension = &mut cube.dimensions[time + 1 + c];
                let code = groups.get(*name).and_then(names::text).unwrap_or_default();
                let role = dimension.role;
                position.push(codes[time + 1 + c].position(dimension, &code, || category(&code, role)));
            }
            for (label, value) in value {
                let label_clean = clean(label, limits::TEXT).0;
                position[1] = codes[time]
                    .position(&mut cube.dimensions[time], &label_clean, || Category::named(&label_clean, ""));
                let mut fact = json::fact(value, cx, || step(&at(), label));
                if let Some(own) = marks.get(n).and_then(|m| m.get(label)).and_then(Value::as_object) {
                    mark(&mut fact, own);
                }
                cube.push(&position, fact);
                from.push((*i, n));
            }
        }
    }
    if !without.is_empty() {
        cx.warn(
            without.first().cloned().unwrap_or_default(),
            format!("places without values: {}", json::some(&without)),
            "nothing to do, if there are none",
        );
    }
    settle(cube, time);
    json::periods(&mut cube.dimensions[time], cx);
    json::settle(cube, cx, |row| {
        let (i, n) = from.get(row).copied().unwrap_or_default();
        features.get(i).map(|f| pointer(f, &["properties", "values", &n.to_string()])).unwrap_or_default()
    });
}

/// What the source remarks on a value; a status says how far it can be trusted.
fn mark(fact: &mut Fact, own: &Map<String, Value>) {
    for (field, value) in own {
        let Some(text) = names::text(value) else { continue };
        if field.to_lowercase().contains("status")
            && let Some(said) = state::of(&text)
            && (fact.number.is_some() || !said.has_number())
        {
            fact.state = said;
        }
        fact.flags.push(text);
    }
}

/// Columns with one category are constant; the unit is the data set's.
fn settle(cube: &mut Cube, time: usize) {
    let mut unit = None;
    for Dimension { id, role, categories, .. } in cube.dimensions.iter_mut().skip(time + 1) {
        if is_unit(id) {
            for category in categories.iter_mut().filter(|c| !c.id.is_empty()) {
                category.unit = Some(Measured { label: category.label.clone(), ..Measured::default() });
            }
            if let [only] = categories.as_slice() {
                unit.clone_from(&only.unit);
            }
        }
        if *role == Role::Breakdown && categories.len() == 1 {
            *role = Role::Constant;
        }
    }
    cube.unit = unit;
}

//! The numbers in the properties of places, as a cube.

use super::names::{self, Key, Names};
use super::ranks::is_code;
use super::survey::Surveyed;
use super::{Raw, rings, series};
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::foreign::cube::{Codes, is_total};
use crate::feed::foreign::{Category, Context, Cube, Role, json, time};
use crate::feed::limits;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The data set of a layer; without cells where there are boundaries only.
pub(super) fn cube(surveyed: Surveyed, cx: &mut Context<'_>) -> Option<Cube> {
    let names = surveyed.names.as_ref()?;
    if surveyed.features.is_empty() {
        return None;
    }
    let mut cube = Cube { id: surveyed.id.clone(), title: surveyed.title.clone(), ..Cube::default() };
    let key = clean(names.key.name(), limits::TEXT).0;
    let place = cube.add(&key, "", Role::Place);
    let mut codes = Codes::default();
    let mut at: Vec<u32> = Vec::new();
    for (id, label) in &names.places {
        at.push(codes.position(&mut cube.dimensions[place], id, || Category::named(id, label)));
    }
    let clear: Vec<(usize, u32)> = at.into_iter().enumerate().filter(|(i, _)| !surveyed.unclear.contains(i)).collect();
    let series = |f: &Raw| {
        f.properties.get("values").is_some_and(Value::is_array)
            && f.properties.get("disaggregations").is_some_and(Value::is_array)
    };
    if surveyed.features.iter().any(series) {
        series::fill(&mut cube, &surveyed.features, &clear, cx);
    } else {
        plain(&mut cube, &surveyed.features, names, &clear, cx);
    }
    let drawn = surveyed.boundaries.features.iter().filter(|f| !f.polygons.is_empty()).count();
    let parts = surveyed.boundaries.features.iter().flat_map(|f| &f.polygons);
    cube.notes.push(match rings::bbox(parts) {
        Some(edges) => {
            let [w, s, e, n] = edges.map(|n| (n * 1e6).round() / 1e6);
            let places = if drawn == 1 { "1 place".to_owned() } else { format!("{drawn} places") };
            format!("boundaries of {places}, from {w}, {s} to {e}, {n}")
        }
        None => "no boundaries that can be drawn".to_owned(),
    });
    Some(cube)
}

/// Which properties hold what.
struct Plan {
    values: Vec<String>,
    /// Dimensions beside the place.
    beside: Vec<(String, Role)>,
}

fn plain(cube: &mut Cube, features: &[Raw], names: &Names, clear: &[(usize, u32)], cx: &mut Context<'_>) {
    let plan = plan(cube, features, names, cx);
    if plan.values.is_empty() {
        return;
    }
    let mut codes: Vec<Codes> = Vec::new();
    for (name, role) in &plan.beside {
        cube.add(&clean(name, limits::TEXT).0, "", *role);
        codes.push(Codes::default());
    }
    let labels: Vec<String> = plan.values.iter().map(|name| clean(name, limits::TEXT).0).collect();
    let periods = time::all(&labels.iter().map(String::as_str).collect::<Vec<_>>());
    let timed = periods.iter().all(Option::is_some) && plan.beside.iter().all(|(_, role)| *role != Role::Time);
    let property = if timed { cube.add("time", "", Role::Time) } else { cube.add("property", "", Role::Measure) };
    for (label, period) in labels.iter().zip(periods) {
        let period = period.filter(|_| timed);
        cube.dimensions[property].categories.push(Category { period, ..Category::named(label, label) });
    }
    let known: BTreeMap<&str, usize> = plan.values.iter().enumerate().map(|(v, name)| (name.as_str(), v)).collect();
    let mut from: Vec<(usize, usize)> = Vec::new();
    for (i, place) in clear {
        let Some(feature) = features.get(*i) else { continue };
        let mut at = vec![*place];
        for (d, (name, role)) in plan.beside.iter().enumerate() {
            let code = feature.properties.get(name).and_then(names::text).unwrap_or_default();
            let dimension = &mut cube.dimensions[1 + d];
            at.push(codes[d].position(dimension, &code, || category(&code, *role)));
        }
        at.push(0);
        for (name, value) in &feature.properties {
            let Some(v) = known.get(name.as_str()).copied() else { continue };
            let fact = json::fact(value, cx, || pointer(feature, &["properties", name]));
            if let (Some(last), Ok(position)) = (at.last_mut(), u32::try_from(v)) {
                *last = position;
                cube.push(&at, fact);
                from.push((*i, v));
            }
        }
    }
    for d in 1..property {
        if cube.dimensions[d].role == Role::Time {
            json::periods(&mut cube.dimensions[d], cx);
        }
    }
    let place = |row: usize| {
        let (i, v) = from.get(row).copied().unwrap_or_default();
        features
            .get(i)
            .map(|f| pointer(f, &["properties", plan.values.get(v).map_or("", String::as_str)]))
            .unwrap_or_default()
    };
    json::settle(cube, cx, place);
}

pub(super) fn pointer(feature: &Raw, steps: &[&str]) -> String {
    steps.iter().fold(feature.at.clone(), |at, key| step(&at, key))
}

/// A category of a disaggregation; an empty one stands for all.
pub(super) fn category(code: &str, role: Role) -> Category {
    match (code, role) {
        ("", Role::Breakdown | Role::Place | Role::Constant) => {
            Category { total: true, ..Category::named("", "total") }
        }
        ("", _) => Category::named("", "not stated"),
        _ => Category { total: role == Role::Breakdown && is_total(code, code), ..Category::named(code, code) },
    }
}

/// What is said of a property.
#[derive(Default)]
struct Column<'a> {
    numbers: Vec<f64>,
    texts: Vec<&'a str>,
    other: usize,
}

fn plan(cube: &mut Cube, features: &[Raw], names: &Names, cx: &mut Context<'_>) -> Plan {
    let mut order: Vec<&str> = Vec::new();
    let mut columns: BTreeMap<&str, Column<'_>> = BTreeMap::new();
    for (key, value) in features.iter().flat_map(|f| &f.properties) {
        let column = columns.entry(key).or_insert_with(|| {
            order.push(key);
            Column::default()
        });
        match value {
            Value::Number(n) => column.numbers.extend(n.as_f64()),
            Value::String(text) => column.texts.push(text),
            Value::Null => {}
            _ => column.other += 1,
        }
    }
    let told = &cx.options.values;
    let beside = beside(&order, features, names, cx);
    let own = |name: &str| names.key == Key::Property(name.to_owned()) || names.name.as_deref() == Some(name);
    let mut values: Vec<String> = Vec::new();
    let (mut codes, mut zeros, mut spelled) = (Vec::new(), Vec::new(), Vec::new());
    for name in order.into_iter().filter(|name| !own(name) && !beside.iter().any(|(known, _)| known == name)) {
        let Some(column) = columns.get(name) else { continue };
        if !told.is_empty() {
            values.extend(told.iter().find(|told| *told == name).cloned());
        } else if column.numbers.is_empty() || column.texts.len() + column.other > column.numbers.len() {
            let year = |t: &&str| t.parse().is_ok_and(|n| is_year(name, &[n]));
            if numeric(column) && !is_code(name) && !column.texts.iter().all(year) {
                spelled.push(name);
            }
        } else if is_code(name)
            || counts(&column.numbers)
            || is_year(name, &column.numbers)
            || is_moment(name, &column.numbers)
        {
            codes.push(name);
        } else if column.numbers.len() > 1 && column.numbers.iter().all(|n| *n == 0.0) {
            zeros.push(name);
        } else {
            values.push(name.to_owned());
        }
    }
    if let Some(missing) = told.iter().find(|name| !values.contains(name)) {
        cx.error(
            "",
            format!("no feature has the property \"{}\"", clean(missing, 80).0),
            "check `value` in the mapping",
        );
    }
    let text_hint = "if they are values, name it with `value` in the mapping";
    if !spelled.is_empty() {
        cx.warn("", format!("numbers written as text are not read as values: {}", json::some(&spelled)), text_hint);
    }
    if !zeros.is_empty() {
        let what = format!("0 in every place is taken for a filler, not for a value: {}", json::some(&zeros));
        cx.warn("", what, text_hint);
    }
    if !codes.is_empty() {
        cube.notes.push(format!(
            "codes, row numbers, moments and sizes of shapes, not read as values: {}",
            json::some(&codes)
        ));
    }
    Plan { values, beside }
}

/// Dimensions beside the place: those that the mapping names, and the time, where a place comes at several times.
fn beside(order: &[&str], features: &[Raw], names: &Names, cx: &Context<'_>) -> Vec<(String, Role)> {
    let own = |name: &str| names.key == Key::Property(name.to_owned());
    let mut found: Vec<(String, Role)> = order
        .iter()
        .filter(|name| !own(name))
        .filter_map(|name| Some(((*name).to_owned(), *cx.options.roles.get(*name)?)))
        .collect();
    let places: BTreeSet<&str> = names.places.iter().map(|(id, _)| id.as_str()).collect();
    if places.len() < features.len() && !found.iter().any(|(_, role)| *role == Role::Time) {
        let word = |name: &str| {
            matches!(
                name.to_lowercase().as_str(),
                "year" | "period" | "time" | "date" | "quarter" | "month" | "yr" | "jahr" | "año" | "année" | "mwaka"
            )
        };
        let read = |name: &str| {
            features
                .iter()
                .all(|f| f.properties.get(name).and_then(names::text).is_some_and(|t| time::read(&t).is_some()))
        };
        found.extend(order.iter().find(|name| word(name) && read(name)).map(|name| ((*name).to_owned(), Role::Time)));
    }
    found
}

/// Whether all texts are plain numbers, as values are written and codes mostly are not.
fn numeric(column: &Column<'_>) -> bool {
    let plain = |t: &&str| {
        t.parse::<f64>().is_ok_and(f64::is_finite) && !(t.len() > 1 && t.starts_with('0') && !t.starts_with("0."))
    };
    column.numbers.is_empty() && column.other == 0 && column.texts.len() > 1 && column.texts.iter().all(plain)
}

/// Whether numbers just count the features.
fn counts(numbers: &[f64]) -> bool {
    let first = numbers.first().copied().unwrap_or_default();
    numbers.len() > 4 && (first == 0.0 || first == 1.0) && numbers.windows(2).all(|w| w[1] - w[0] == 1.0)
}

/// Whether it is the year of something else.
fn is_year(name: &str, numbers: &[f64]) -> bool {
    name.to_lowercase().contains("year") && numbers.iter().all(|n| n.fract() == 0.0 && (1800.0..=2200.0).contains(n))
}

/// Whether it is the moment of something, counted in seconds or thousandths of them from 1970.
fn is_moment(name: &str, numbers: &[f64]) -> bool {
    let lower = name.to_lowercase();
    ["time", "date", "created", "modified"].iter().any(|word| lower.contains(word))
        && numbers.iter().all(|n| n.fract() == 0.0 && *n >= 1e8)
}

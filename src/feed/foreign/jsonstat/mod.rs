//! # JSON-stat
//!
//! Statistics offices (Eurostat, Ireland, Norway, Sweden, Finland, PxWeb everywhere) publish cubes as JSON-stat:
//! versions 1.00 to 1.03 (bundles of data sets) and 2.0 (one data set, or a collection). Specification:
//! <https://json-stat.org/full/>.
//!
//! **Recognised by** `class` (2.0), or by data sets with `dimension` and `value` below any key (1.x).
//!
//! **Read**: `value` as a list or as an object by position (sparse); `status` as one text, a list or an object;
//! `category.index` as a list or an object, or absent for a single category; labels, child hierarchies, notes, units
//! with decimals and multiplier; roles, and where they are missing time and place by their names and categories;
//! data sets embedded in a collection. A cell is each combination of categories: a sparse cube has cells without a
//! value too, which are *not reported*. Marks such as `:`, `..` and `c` become states; the mark is kept.
//!
//! Code, source and unit are also taken from where PxWeb, PxStat and Eurostat put them: `extension`, a dimension of
//! units, a dimension that was left out. Totals are told by their names, or by the category that the source puts in the
//! place of a dimension that is left out.
//!
//! **Refused**: a collection that only links to other files (name one of them), a dimension without data, a
//! description without values, PxWeb's own JSON. A cube larger than the limit on rows of which few cells are given keeps only those.
//!
//! **Worked mapping**: one line of a table by sector and quarter, the total over all sectors.
//!
//! ```json
//! "from": {
//!   "url": "https://example.org/NQQ25.json", "format": "json-stat",
//!   "time": "Quarter", "at": {"Sector": "-", "Statistic": "NQQ25C01"}
//! }
//! ```

mod cells;
mod roles;
#[cfg(test)]
mod tests;

use super::cube::is_total;
use super::{Category, Context, Cube, Dimension, Measured, Role};
use crate::feed::{clean::clean, document::step, limits};
use crate::model::Severity;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The version, if the document is JSON-stat.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    if let Some(list) = document.as_array() {
        return list.first().filter(|first| is_set(first)).and_then(version);
    }
    let root = document.as_object()?;
    let class = root.get("class").and_then(Value::as_str);
    if matches!(class, Some("dataset" | "collection" | "dimension" | "bundle")) && !root.contains_key("data") {
        return Some(root.get("version").and_then(Value::as_str).unwrap_or("2.0").to_owned());
    }
    if is_set(document) {
        return Some("2.0".to_owned());
    }
    if pxweb(document).is_some() {
        return Some("PxWeb".to_owned());
    }
    // an answer by JSON-RPC holds a data set of 2.0 below a key too
    let inner = root.values().find(|v| is_set(v))?;
    Some(if inner.get("class").is_some() { "2.0" } else { "1.x" }.to_owned())
}

/// Whether this is a data set: a cube of dimensions with values.
fn is_set(value: &Value) -> bool {
    let Some(dimension) = value.get("dimension").filter(|d| d.is_object()) else { return false };
    let ids = value.get("id").or_else(|| dimension.get("id"));
    ids.is_some_and(Value::is_array)
        && (value.get("value").is_some() || value.get("size").is_some() || dimension.get("size").is_some())
}

/// What else a PxWeb service answers.
fn pxweb(document: &Value) -> Option<&'static str> {
    let coded = |list: &str| document.get(list)?.get(0)?.get("code");
    if coded("columns").is_some() && document.pointer("/data/0/key").is_some_and(Value::is_array) {
        return Some("this is PxWeb's own JSON, which is not read");
    }
    (coded("variables").is_some() && document.pointer("/variables/0/valueTexts").is_some())
        .then_some("this describes a table of PxWeb, and holds no data")
}

/// Reads all data sets of the document.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut cubes = Vec::new();
    if let Some(what) = pxweb(&document) {
        cx.error("", what, "ask PxWeb for JSON-stat: {\"response\": {\"format\": \"json-stat2\"}}");
        return cubes;
    }
    let class = document.get("class").and_then(Value::as_str).unwrap_or_default().to_owned();
    match class.as_str() {
        "dimension" => {
            cx.error(
                "",
                "this is a list of categories (a JSON-stat dimension) without values",
                "name a data set in its place",
            );
            return cubes;
        }
        "collection" | "bundle" if document.get("link").is_some() => collection(&document, "", 0, cx, &mut cubes),
        _ if is_set(&document) || class == "dataset" => cubes.extend(set(&document, "", "", cx)),
        _ => {
            for (i, value) in document.as_array().into_iter().flatten().enumerate().filter(|(_, v)| is_set(v)) {
                cubes.extend(set(value, "", &format!("/{i}"), cx));
            }
            for (name, value) in document.as_object().into_iter().flatten().filter(|(_, v)| is_set(v)) {
                cubes.extend(set(value, name, &step("", name), cx));
            }
        }
    }
    if cubes.is_empty() && !cx.notices.iter().any(|n| n.severity == Severity::Error) {
        cx.error("", "there is no data set in this file", "check the address");
    }
    cubes
}

/// The data sets that a collection holds; links are said.
fn collection(document: &Value, at: &str, depth: usize, cx: &mut Context<'_>, cubes: &mut Vec<Cube>) {
    let items = document.pointer("/link/item").and_then(Value::as_array).cloned().unwrap_or_default();
    let mut links = Vec::new();
    for (i, item) in items.iter().enumerate() {
        let at = format!("{at}/link/item/{i}");
        if is_set(item) && item.get("value").is_some() {
            cubes.extend(set(item, "", &at, cx));
        } else if item.get("link").is_some() && depth < 8 {
            collection(item, &at, depth + 1, cx, cubes);
        } else if let Some(href) = item.get("href").and_then(Value::as_str) {
            links.push(clean(href, 200).0);
        }
    }
    if let Some(first) = links.first() {
        let what = format!("this collection only links to {} other files, whose data are not in it", links.len());
        let hint = format!("name one of them in its place: {first}");
        if cubes.is_empty() { cx.error(at, what, hint) } else { cx.warn(at, what, hint) }
    }
}

fn text(value: Option<&Value>) -> String {
    clean(value.and_then(Value::as_str).unwrap_or_default(), limits::TEXT).0
}

/// One data set.
fn set(value: &Value, name: &str, at: &str, cx: &mut Context<'_>) -> Option<Cube> {
    let within = value.get("dimension").and_then(Value::as_object);
    let Some(dimensions) = within else {
        cx.error(at, "the data set has no dimensions", "check that the file is complete");
        return None;
    };
    let beside = |key: &str| value.get(key).or_else(|| dimensions.get(key));
    let extended = |path: &str| text(value.pointer(&format!("/extension{path}")));
    let ids: Vec<String> = beside("id")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|id| Some(id.as_str()?.to_owned()))
        .collect();
    let size = beside("size").and_then(Value::as_array);
    let mut sizes: Vec<usize> = size
        .into_iter()
        .flatten()
        .map(|n| n.as_u64().and_then(|n| usize::try_from(n).ok()).unwrap_or(usize::MAX))
        .collect();
    if ids.is_empty() || ids.len() != sizes.len() {
        let what = format!("{} dimensions are named and {} sizes given", ids.len(), sizes.len());
        let counts: Vec<usize> = ids.iter().map(|id| count(dimensions.get(id))).collect();
        let product = |list: &[usize]| list.iter().try_fold(1_usize, |n, size| n.checked_mul(*size));
        if ids.is_empty() || sizes.is_empty() || product(&counts).is_none() || product(&counts) != product(&sizes) {
            cx.error(at, what, "check `id` and `size`");
            return None;
        }
        cx.warn(at, format!("{what}; the categories are as many as the cells, so they are counted"), "mend `size`");
        sizes = counts;
    }
    if let Some(twice) = ids.iter().enumerate().find_map(|(i, id)| ids[..i].contains(id).then_some(id)) {
        cx.error(at, format!("the dimension \"{}\" stands twice", clean(twice, 80).0), "name each dimension once");
        return None;
    }
    let mut cube = Cube {
        id: [
            if matches!(name, "dataset" | "result") { String::new() } else { name.to_owned() },
            extended("/id"),
            extended("/matrix"),
            extended("/px/tableid"),
            extended("/px/matrix"),
            text(value.get("href")),
            name.to_owned(),
        ]
        .into_iter()
        .find(|id| !id.is_empty())
        .unwrap_or_default(),
        title: [text(value.get("label")), text(value.get("title"))]
            .into_iter()
            .find(|t| !t.is_empty())
            .unwrap_or_default(),
        source: [text(value.get("source")), extended("/copyright/name")].into_iter().find(|s| !s.is_empty()),
        updated: Some(text(value.get("updated"))).filter(|s| !s.is_empty()),
        notes: notes(value.get("note")),
        ..Cube::default()
    };
    let told = beside("role");
    for (id, size) in ids.iter().zip(&sizes) {
        let at = step(&step(at, "dimension"), id);
        let d = dimension(id, dimensions.get(id), *size, &at, cx)?;
        cube.dimensions.push(d);
    }
    let roles = roles::roles(&cube.dimensions, told, cx);
    for (d, role) in cube.dimensions.iter_mut().zip(roles) {
        // the category that stands for a dimension which is left out is its total
        let total = [
            text(value.pointer(&format!("{}/extension/eliminationValueCode", step("/dimension", &d.id)))),
            extended(&step("/elimination", &d.id)),
        ];
        d.categories.iter_mut().filter(|c| total.contains(&c.id)).for_each(|c| c.total = true);
        roles::settle(d, role, &step(at, "dimension"), cx);
    }
    cube.unit = eliminated(dimensions, &ids);
    cells::fill(&mut cube, value, &sizes, at, cx)?;
    Some(cube)
}

/// The unit that PxWeb keeps in a dimension of one category that was left out of the cube.
fn eliminated(dimensions: &Map<String, Value>, ids: &[String]) -> Option<Measured> {
    let outside = dimensions.iter().filter(|(id, _)| !ids.contains(id));
    let units = outside.filter_map(|(_, d)| d.pointer("/category/unit")?.as_object());
    units.filter(|units| units.len() == 1).find_map(|units| Some(unit(units.values().next()?.as_object()?)))
}

fn notes(note: Option<&Value>) -> Vec<String> {
    match note {
        Some(Value::Array(list)) => list.iter().map(|n| text(Some(n))).filter(|n| !n.is_empty()).collect(),
        one => Some(text(one)).filter(|n| !n.is_empty()).into_iter().collect(),
    }
}

/// How many categories a dimension lists.
fn count(value: Option<&Value>) -> usize {
    let category = value.and_then(|v| v.get("category"));
    match category.and_then(|c| c.get("index")).or_else(|| category?.get("label")) {
        Some(Value::Array(list)) => list.len(),
        Some(Value::Object(map)) => map.len(),
        _ => 1,
    }
}

/// A dimension with its categories in the order of their positions.
fn dimension(id: &str, value: Option<&Value>, size: usize, at: &str, cx: &mut Context<'_>) -> Option<Dimension> {
    let category = value.and_then(|v| v.get("category"));
    if let (None, Some(href)) = (category, value.and_then(|v| v.get("href"))) {
        let what = format!("the categories of \"{}\" are in another file, which is not read", clean(id, 80).0);
        cx.error(at, what, format!("put them in here, from {}", text(Some(href))));
        return None;
    }
    let labels = category.and_then(|c| c.get("label")).and_then(Value::as_object);
    let codes: Vec<String> = match category.and_then(|c| c.get("index")) {
        Some(Value::Array(list)) => list.iter().map(code).collect(),
        Some(Value::Object(map)) => {
            let mut order: Vec<(u64, &String)> =
                map.iter().map(|(code, at)| (at.as_u64().unwrap_or(u64::MAX), code)).collect();
            order.sort();
            if order.iter().enumerate().any(|(i, (position, _))| *position != i as u64) {
                cx.error(
                    step(at, "category"),
                    "the positions of the categories have gaps or stand twice",
                    "number them from 0",
                );
                return None;
            }
            order.into_iter().map(|(_, code)| code.clone()).collect()
        }
        // a single category needs no index
        _ => match labels {
            Some(labels) => labels.keys().cloned().collect(),
            None if size == 1 => vec![id.to_owned()],
            None => Vec::new(),
        },
    };
    if codes.len() != size {
        let what = format!("\"{}\" has {} categories, and its size says {size}", clean(id, 80).0, codes.len());
        cx.error(step(at, "category"), what, "check `size` and `category`");
        return None;
    }
    let mut known = BTreeSet::new();
    if let Some(twice) = codes.iter().find(|code| !known.insert(code.as_str())) {
        let what = format!("the category \"{}\" of \"{}\" stands twice", clean(twice, 80).0, clean(id, 80).0);
        cx.error(step(at, "category"), what, "give each its own code");
        return None;
    }
    let units = category.and_then(|c| c.get("unit")).and_then(Value::as_object);
    let mut list: Vec<Category> = codes
        .iter()
        .map(|code| {
            let label = text(labels.and_then(|l| l.get(code)));
            let label = if label.is_empty() { clean(code, limits::TEXT).0 } else { label };
            let unit = units.and_then(|u| u.get(code)).and_then(Value::as_object).map(unit);
            Category { id: code.clone(), total: is_total(code, &label), label, unit, ..Category::default() }
        })
        .collect();
    for (parent, children) in category.and_then(|c| c.get("child")).and_then(Value::as_object).into_iter().flatten() {
        for child in children.as_array().into_iter().flatten().filter_map(Value::as_str) {
            if let Some(category) = list.iter_mut().find(|c| c.id == child && child != parent) {
                category.parent = Some(parent.clone());
            }
        }
    }
    let label = text(value.and_then(|v| v.get("label")));
    let label = if label.is_empty() { clean(id, limits::TEXT).0 } else { label };
    Some(Dimension { id: id.to_owned(), label, role: Role::Breakdown, categories: list })
}

fn code(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn unit(unit: &Map<String, Value>) -> Measured {
    let small = |key: &str| unit.get(key).and_then(Value::as_i64);
    let words = ["label", "symbol", "base"].map(|key| text(unit.get(key)));
    Measured {
        label: words.into_iter().find(|w| !w.is_empty()).unwrap_or_default(),
        decimals: small("decimals").and_then(|n| u8::try_from(n).ok()),
        multiplier: small("multiplier").and_then(|n| i8::try_from(n).ok()).unwrap_or(0),
    }
}

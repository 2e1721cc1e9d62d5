//! Frictionless Data: Data Package 1 and 2 (`datapackage.json`), Tabular Data Resource, Table Schema, CSV Dialect.
//!
//! **Recognised by**: `resources` with a `path` or `data` each; or one resource with `schema.fields`.
//!
//! **Read**: each tabular resource is one data set (`"sheet"` picks one by its name). Its files are read from beside the
//! description: CSV in the encoding and dialect that it names, JSON, or data inside the description; several paths are
//! one after the other. The fields' types, `missingValues`, `trueValues`, `decimalChar`, `groupChar`, `bareNumber` and
//! date formats are followed; fields are matched with the columns by name, else by position, which is said. A foreign
//! key takes the names from the resource that it points to.
//!
//! **Not read**: columns of points and shapes (`geopoint`, `geojson`), which are places and no values; objects, arrays
//! and lists; resources that are no tables. Hashes are not checked.
//!
//! **Refused**: paths to other hosts, absolute paths and paths with `..`: a description must not fetch what it likes.
//!
//! ```json
//! "from": {"url": "https://example.org/water/datapackage.json", "format": "frictionless", "sheet": "water-points", "place": "REF_AREA",
//!          "time": "Year", "group": ["SEX"], "at": {"UNIT_MEASURE": "PT"}}
//! ```

mod field;
mod resource;

use super::table::{self, Cell, Column, Kind, Table};
use super::{Context, Cube};
use crate::feed::{clean, limits};
use crate::model::Severity;
use resource::Loaded;
use serde_json::Value;
use std::collections::BTreeMap;

/// The most resources of a package.
const RESOURCES: usize = 200;

/// Recognises a data package or a tabular resource.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let holds = |r: &Value| {
        r.is_object()
            && (r.get("path").is_some_and(|p| p.is_string() || p.is_array())
                || r.get("data").is_some_and(|d| !d.is_null()))
    };
    let schema =
        document.get("$schema").or_else(|| document.get("profile")).and_then(Value::as_str).unwrap_or_default();
    let version = if schema.contains("/2.") { "2.0" } else { "1.0" };
    if let Some(resources) = document.get("resources").and_then(Value::as_array) {
        return (!resources.is_empty() && resources.iter().all(holds)).then(|| version.to_owned());
    }
    let fields = document.get("schema").and_then(|s| s.get("fields")).is_some_and(Value::is_array);
    (fields && holds(document)).then(|| format!("{version} resource"))
}

/// Reads a data package.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let alone = document.get("resources").is_none();
    let resources: Vec<&Value> = match document.get("resources").and_then(Value::as_array) {
        Some(list) => list.iter().take(RESOURCES).collect(),
        None => vec![&document],
    };
    let name = |i: usize| word(resources.get(i).copied(), "name").unwrap_or_else(|| i.to_string());
    let wanted: Vec<usize> =
        (0..resources.len()).filter(|i| cx.options.sheet.as_ref().is_none_or(|s| *s == name(*i))).collect();
    if let (true, Some(sheet)) = (wanted.is_empty(), &cx.options.sheet) {
        let names: Vec<String> = (0..resources.len()).map(name).collect();
        let what = format!("there is no resource \"{sheet}\"");
        cx.error("/resources", what, format!("use one of {}", clean::clean(&names.join(", "), 300).0));
        return Vec::new();
    }
    let mut cubes = Vec::new();
    for i in wanted.iter().copied() {
        let Some(resource) = resources.get(i) else { continue };
        let before = cx.notices.len();
        let id = name(i);
        let found = load(resource, &id, cx).and_then(|loaded| {
            let loaded = named(loaded, resource, &resources, &id, cx);
            table::cube(loaded, cx)
        });
        let at = if alone { String::new() } else { format!("resource \"{id}\"") };
        for notice in cx.notices.iter_mut().skip(before) {
            let comma = if at.is_empty() || notice.pointer.is_empty() { "" } else { ", " };
            notice.pointer = format!("{at}{comma}{}", notice.pointer);
            // a list of names beside a table of values is no fault
            if found.is_none() && wanted.len() > 1 {
                notice.severity = Severity::Warning;
            }
        }
        cubes.extend(found.map(|cube| described(cube, resource, &document)));
    }
    if cubes.is_empty() && cx.notices.last().is_none_or(|n| n.severity != Severity::Error) {
        cx.error("", "no resource holds data that can be shown", "see what is said of each resource");
    }
    cubes
}

/// A text of a description, cleaned.
fn word(of: Option<&Value>, key: &str) -> Option<String> {
    let text = clean::clean(of?.get(key)?.as_str()?, limits::TEXT).0;
    (!text.is_empty()).then_some(text)
}

/// What the description says of the whole.
fn described(cube: Cube, resource: &Value, package: &Value) -> Cube {
    let of = |key: &str| word(Some(resource), key).or_else(|| word(Some(package), key));
    let first = |key: &str| {
        package
            .get(key)
            .and_then(|list| list.get(0))
            .and_then(|s| word(Some(s), "title").or_else(|| word(Some(s), "name")))
    };
    let updated = ["updated", "last_updated", "modified", "created"].into_iter().find_map(of);
    Cube {
        title: of("title").unwrap_or(cube.title),
        source: first("sources").or_else(|| first("contributors")),
        updated,
        ..cube
    }
}

/// Reads the files of a resource into a table whose cells are of the types that its fields declare.
fn load(resource: &Value, id: &str, cx: &mut Context<'_>) -> Option<Table> {
    let Loaded { mut table, fields } = resource::load(resource, id, cx)?;
    let keys = keys(resource);
    let mut kept = Vec::new();
    for mut column in table.columns {
        let Some(field) = fields.iter().find(|f| f.name == column.name) else {
            kept.push(column);
            continue;
        };
        if field.is_shape() {
            cx.warn(
                format!("column \"{}\"", column.name),
                "this column holds points or shapes, which are places and no values; it is not read",
                "give them in a map of places",
            );
            continue;
        }
        let key = keys.contains(&column.name);
        column.kind = if key && field.kind() == Kind::Number { Kind::Text } else { field.kind() };
        column.label = if field.title.is_empty() { column.label } else { field.title.clone() };
        column.cells = column.cells.map(|cell| field.cell(cell.clone()));
        kept.push(column);
    }
    table.columns = kept;
    Some(table)
}

/// Fields that are keys: their numbers are names, not values.
fn keys(resource: &Value) -> Vec<String> {
    let schema = resource.get("schema");
    let primary = schema.and_then(|s| s.get("primaryKey")).map(words).unwrap_or_default();
    let foreign = foreign_keys(resource).into_iter().flat_map(|(field, _, _)| [field]);
    primary.into_iter().chain(foreign).collect()
}

/// One text or a list of texts.
fn words(value: &Value) -> Vec<String> {
    match value {
        Value::String(one) => vec![one.clone()],
        Value::Array(list) => list.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    }
}

/// The foreign keys of one field: the field, the other resource, and its field.
fn foreign_keys(resource: &Value) -> Vec<(String, String, String)> {
    let list = |of: Option<&Value>| {
        of.and_then(|o| o.get("foreignKeys")).and_then(Value::as_array).cloned().unwrap_or_default()
    };
    let all = list(resource.get("schema")).into_iter().chain(list(Some(resource)));
    all.filter_map(|key| {
        let reference = key.get("reference")?;
        let own = words(key.get("fields")?);
        let other = words(reference.get("fields")?);
        let (Some(field), [target]) = (own.first().filter(|_| own.len() == 1), other.as_slice()) else { return None };
        Some((
            field.clone(),
            reference.get("resource").and_then(Value::as_str).unwrap_or_default().to_owned(),
            target.clone(),
        ))
    })
    .collect()
}

/// Takes the names of keys from the resources that they point to.
fn named(mut table: Table, resource: &Value, resources: &[&Value], id: &str, cx: &mut Context<'_>) -> Table {
    for (field, other, target) in foreign_keys(resource) {
        let Some(at) = table.columns.iter().position(|c| c.name == field) else { continue };
        let Some(found) = resources.iter().find(|r| word(Some(r), "name").is_some_and(|n| n == other && n != id))
        else {
            continue;
        };
        // what is wrong with the other resource is said there
        let before = cx.notices.len();
        let labels = load(found, &other, cx).and_then(|t| labels(&t, &target));
        cx.notices.truncate(before);
        let (Some(labels), Some(column)) = (labels, table.columns.get(at)) else { continue };
        let cells = column.cells.map(|cell| labels.get(&key(cell)).map_or(Cell::Empty, |l| Cell::Text(l.clone())));
        let name = format!("{field} name");
        if !table.columns.iter().any(|c| c.name == name) {
            table.columns.insert(at + 1, Column { name, label: String::new(), kind: Kind::Text, cells });
        }
    }
    table
}

fn key(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.trim().to_owned(),
        Cell::Number(n) => n.to_string(),
        Cell::Bool(yes) => yes.to_string(),
        Cell::Empty => String::new(),
    }
}

/// The names that a resource gives its keys: from the column that is called a name, else its first other column of texts.
fn labels(table: &Table, target: &str) -> Option<BTreeMap<String, String>> {
    let keys = table.columns.iter().find(|c| c.name == target)?;
    let called = |c: &&Column| ["name", "title", "label"].iter().any(|w| c.name.to_lowercase().ends_with(w));
    let others = || table.columns.iter().filter(|c| c.name != target && c.kind == Kind::Text);
    let names = others().find(called).or_else(|| others().next())?;
    let pairs = keys.cells.iter().zip(names.cells.iter()).map(|(k, n)| (key(k), key(n)));
    Some(pairs.filter(|(k, n)| !k.is_empty() && !n.is_empty()).collect())
}

#[cfg(test)]
mod tests;

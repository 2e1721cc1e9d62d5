//! # HXL, the Humanitarian Exchange Language, as JSON
//!
//! Tables with a row of tags below their names are read as [`csv`](super::csv) and [`xlsx`](super::xlsx): the tags help to
//! tell what their columns are.
//!
//! Specification: HXL 1.1, "Tagging conventions" and "HXL hashtag dictionary" (`hxlstandard.org`); JSON encodings "array
//! of arrays" and "array of objects".
//!
//! **Recognised by** a list of lists in whose first 25 rows half of the filled cells, or more, are tags (`#adm1+name`), or
//! a list of objects whose keys are. The list may stand within an object; several lists are several data sets. A list of
//! lists without tags is recognised too, and refused by name.
//!
//! **Read:** `#country`, `#adm1` to `#adm5`, `#region`, `#loc` (place); `#date` (time; `+start` and `+end` are one span);
//! columns of numbers (`#affected`, `#reached`, `#targeted`, `#inneed`, `#population`, `#value`, `#indicator+value`, and
//! others with numbers) as measures; `+f`, `+m`, `+children`, `+elderly`, `+refugees` … on them are breakdowns by sex, age
//! and group; a column without them is the total. `#indicator+code`, `#currency` say what is measured; all other words are
//! breakdowns. `#adm1+code` and `#adm1+name` are one place. What stands above the tags names the columns.
//!
//! **Not read, and said:** columns without tags, `#contact` and other personal columns, points (`#geo`), `#meta`,
//! `#description`. **Refused:** tags below row 25.
//!
//! ```json
//! "from": {"url": "https://proxy.example.org/data.json", "format": "hxl", "place": "#adm1", "time": "#date",
//!          "at": {"measure": "#targeted"}, "groups": {"f": "women", "m": "men"}}
//! ```

mod columns;
mod tags;

use super::cube::Codes;
use super::{Category, Context, Cube, Dimension, Role, json, table, time};
use columns::{Across, Axis, Plan};
use serde_json::{Map, Value};
use tags::Tag;

/// How far down the tags may stand.
const ROWS: usize = 25;

/// A column: its tag, and what stands above it.
#[derive(Debug, Clone)]
struct Column {
    tag: Option<Tag>,
    header: String,
    /// Its key, in rows that are objects.
    key: String,
}

/// A list with tags.
struct List<'a> {
    /// Where it stands, as a JSON Pointer.
    pointer: String,
    columns: Vec<Column>,
    rows: &'a [Value],
    /// How many rows stand above the first of data.
    above: usize,
}

impl List<'_> {
    fn cell(&self, row: usize, column: usize) -> &Value {
        let found = match self.rows.get(row) {
            Some(Value::Array(cells)) => cells.get(column),
            Some(Value::Object(cells)) => self.columns.get(column).and_then(|c| cells.get(&c.key)),
            _ => None,
        };
        found.unwrap_or(&Value::Null)
    }

    /// A cell as text; a list within is joined.
    fn text(&self, row: usize, column: usize) -> String {
        match self.cell(row, column) {
            Value::Array(parts) => {
                parts.iter().map(|p| json::text(Some(p))).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(" | ")
            }
            other => json::text(Some(other)),
        }
    }

    /// How many cells its rows have.
    fn given(&self) -> usize {
        self.rows.iter().map(|row| row.as_array().map_or_else(|| row.as_object().map_or(0, Map::len), Vec::len)).sum()
    }

    fn is_empty_row(&self, row: usize) -> bool {
        (0..self.columns.len()).all(|column| self.text(row, column).is_empty())
    }

    fn at(&self, row: usize) -> String {
        format!("{}/{}", self.pointer, row + self.above)
    }
}

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let mut found = Vec::new();
    lists(document, String::new(), 0, &mut found);
    if let Some(list) = found.first() {
        return Some(if list.rows.first().is_some_and(Value::is_object) { "objects" } else { "arrays" }.to_owned());
    }
    let rows = document.as_array()?;
    let plain = |row: &Value| row.as_array().is_some_and(|cells| cells.iter().all(|c| !c.is_array() && !c.is_object()));
    let wide = rows.iter().take(50).any(|row| row.as_array().is_some_and(|cells| cells.len() > 1));
    (wide && rows.iter().all(plain)).then(|| "untagged".to_owned())
}

/// Finds the lists with tags, here or within objects.
fn lists<'a>(value: &'a Value, pointer: String, depth: usize, found: &mut Vec<List<'a>>) {
    const DEPTH: usize = 4;
    const LISTS: usize = 50;
    match value {
        Value::Array(rows) => found.extend(of_lists(rows, &pointer).or_else(|| of_objects(rows, &pointer))),
        Value::Object(inner) if depth < DEPTH => {
            for (key, value) in inner {
                if found.len() < LISTS {
                    lists(value, crate::feed::document::step(&pointer, key), depth + 1, found);
                }
            }
        }
        _ => {}
    }
}

/// A list of lists whose tags stand in one of the first rows.
fn of_lists<'a>(rows: &'a [Value], pointer: &str) -> Option<List<'a>> {
    let (at, tags) = rows.iter().take(ROWS).enumerate().find_map(|(i, row)| Some((i, tag_row(row)?)))?;
    let above = at.checked_sub(1).and_then(|i| rows.get(i));
    let columns = tags
        .into_iter()
        .enumerate()
        .map(|(i, tag)| Column { tag, header: json::text(above.and_then(|row| row.get(i))), key: String::new() })
        .collect();
    Some(List { pointer: pointer.to_owned(), columns, rows: rows.get(at + 1..)?, above: at + 1 })
}

/// The tags of a row, if it is the row of tags: half of the filled cells at least.
fn tag_row(row: &Value) -> Option<Vec<Option<Tag>>> {
    let cells: Vec<String> = row.as_array()?.iter().map(|cell| json::text(Some(cell))).collect();
    enough(cells.iter().map(String::as_str))
}

/// Whether a row of a table is one of tags, as HXL has them below the names of the columns.
#[must_use]
pub(super) fn is_tag_row(cells: &[String]) -> bool {
    enough(cells.iter().map(String::as_str)).is_some()
}

/// What the tags of a table say of its columns; columns that must not be read go out, and that is said.
pub(super) fn declare(columns: &mut Vec<table::Column>, names: &[String], tags: &[String], cx: &mut Context<'_>) {
    let tag_of = |name: &str| names.iter().position(|n| n == name).and_then(|at| Tag::parse(tags.get(at)?));
    let values = columns.iter().any(|c| tag_of(&c.name).is_some_and(|t| columns::kind(&t) == table::Kind::Number));
    let mapped = |name: &String| cx.options.roles.contains_key(name) || cx.options.values.contains(name);
    let untagged: Vec<String> =
        columns.iter().map(|c| &c.name).filter(|n| values && tag_of(n).is_none() && !mapped(n)).cloned().collect();
    columns.retain_mut(|column| {
        if untagged.contains(&column.name) {
            return false;
        }
        let Some(tag) = tag_of(&column.name) else { return true };
        let private = match tag.name.as_str() {
            "#contact" | "#respondee" => Some(table::Private::Personal),
            "#geo" | "#lat_deg" | "#lon_deg" if !tag.has(&["bounds"]) => Some(table::Private::Point),
            _ => None,
        };
        if let Some(private) = private {
            cx.warn(format!("column \"{}\"", column.name), private.says(&column.name), "publish the data without it");
            return false;
        }
        column.kind = columns::kind(&tag);
        true
    });
    if !untagged.is_empty() {
        let what = format!("not read: {}: columns without a tag", json::some(&untagged));
        cx.warn("", what, "tag the columns that are wanted, or name them in the mapping");
    }
}

fn enough<'a>(cells: impl Iterator<Item = &'a str>) -> Option<Vec<Option<Tag>>> {
    let mut filled = 0;
    let mut tags = Vec::new();
    for cell in cells {
        filled += usize::from(!cell.is_empty());
        tags.push(Tag::parse(cell));
    }
    let tagged = tags.iter().flatten().count();
    (tagged > 0 && tagged * 2 >= filled).then_some(tags)
}

/// A list of objects whose keys are tags.
fn of_objects<'a>(rows: &'a [Value], pointer: &str) -> Option<List<'a>> {
    let looks = |row: &Value| row.as_object().is_some_and(|o| enough(o.keys().map(|k| k.trim())).is_some());
    if !rows.iter().take(ROWS).any(looks) {
        return None;
    }
    let mut known = std::collections::BTreeSet::new();
    let mut columns = Vec::new();
    for key in rows.iter().filter_map(Value::as_object).flat_map(Map::keys) {
        if columns.len() < COLUMNS && known.insert(key) {
            columns.push(Column { tag: Tag::parse(key), header: String::new(), key: key.clone() });
        }
    }
    enough(columns.iter().map(|c| c.key.trim()))?;
    Some(List { pointer: pointer.to_owned(), columns, rows, above: 0 })
}

/// The most columns that are read.
const COLUMNS: usize = 1_000;

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut found = Vec::new();
    lists(&document, String::new(), 0, &mut found);
    if found.is_empty() {
        let rows = document.as_array().map(Vec::as_slice).unwrap_or_default();
        let (what, hint) = match rows.iter().position(|row| tag_row(row).is_some()) {
            Some(at) => (
                format!("its HXL tags stand in row {}, but must stand in the first {ROWS}", at + 1),
                "take out the rows above",
            ),
            None => (
                "this is a table without HXL tags".to_owned(),
                "add a row of tags below the names of the columns: #adm1, #date, #affected",
            ),
        };
        cx.error("", what, hint);
        return Vec::new();
    }
    let cubes: Vec<Cube> = found.iter().filter_map(|list| one(list, cx)).collect();
    if cubes.is_empty() {
        cx.error(
            "",
            "there is no column of numbers with a tag",
            "tag the values: #affected, #reached, #value, #indicator+value",
        );
    }
    cubes
}

/// One list.
fn one(list: &List<'_>, cx: &mut Context<'_>) -> Option<Cube> {
    if list.rows.len().saturating_mul(list.columns.len()) > table::room(list.given()) {
        cx.error(list.pointer.as_str(), "its rows have too few cells for its columns", "give each row all its cells");
        return None;
    }
    let rows: Vec<usize> = (0..list.rows.len()).filter(|row| !list.is_empty_row(*row)).collect();
    let plan = Plan::new(list, &rows, cx);
    if plan.values.is_empty() || rows.is_empty() {
        return None;
    }
    let id = list.pointer.rsplit('/').next().unwrap_or_default();
    let mut cube = Cube { id: id.to_owned(), title: id.to_owned(), ..Cube::default() };
    let mut codes: Vec<Codes> = Vec::new();
    for axis in &plan.axes {
        cube.add(&axis.id, &axis.label, axis.role);
        codes.push(Codes::default());
    }
    let across = plan.across(&mut cube);
    let mut from = Vec::new();
    for row in rows {
        let mut at = Vec::with_capacity(cube.dimensions.len());
        for ((axis, codes), dimension) in plan.axes.iter().zip(&mut codes).zip(&mut cube.dimensions) {
            at.push(category(list, row, axis, codes, dimension));
        }
        for (column, Across { at: more, .. }) in plan.values.iter().zip(&across) {
            let fact = json::fact(list.cell(row, *column), cx, || format!("{}/{}", list.at(row), list.step(*column)));
            cube.push(&[at.as_slice(), more].concat(), fact);
            from.push(row);
        }
    }
    for dimension in cube.dimensions.iter_mut().filter(|d| d.role == Role::Time) {
        let blank =
            dimension.categories.iter().position(|c| c.id.is_empty()).map(|i| (i, dimension.categories.remove(i)));
        json::periods(dimension, cx);
        if let Some((i, blank)) = blank {
            dimension.categories.insert(i, blank);
        }
    }
    json::settle(&mut cube, cx, |cell| from.get(cell).map(|row| list.at(*row)).unwrap_or_default());
    if cube.is_empty() {
        cx.error(&list.pointer, "no row can be told from the others", "tag the columns that tell them apart");
        return None;
    }
    Some(cube)
}

impl List<'_> {
    /// A column as a step of a pointer.
    fn step(&self, column: usize) -> String {
        match self.columns.get(column) {
            Some(c) if !c.key.is_empty() => c.key.replace('~', "~0").replace('/', "~1"),
            _ => column.to_string(),
        }
    }
}

/// The position of a row's category.
fn category(list: &List<'_>, row: usize, axis: &Axis, codes: &mut Codes, dimension: &mut Dimension) -> u32 {
    let read = |column: Option<usize>| column.map(|c| list.text(row, c)).unwrap_or_default();
    let (mut id, mut label) = (read(Some(axis.code)), read(axis.name));
    if let Some(end) = axis.end {
        let (from, to) = (id.clone(), list.text(row, end));
        if !to.is_empty() && to != from {
            id = format!("{from}/{to}");
        }
    }
    if id.is_empty() {
        id = std::mem::take(&mut label);
    }
    let new = || {
        let ends = id.split_once('/').filter(|_| axis.end.is_some());
        let period = ends.and_then(|(a, b)| time::span(time::read(a)?.start, time::read(b)?.end));
        let shown = if id.is_empty() { "—" } else { label.as_str() };
        Category { period, total: table::total(&id), ..Category::named(&id, shown) }
    };
    codes.position(dimension, &id, new)
}

#[cfg(test)]
mod tests;

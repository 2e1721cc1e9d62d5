//! From columns to a cube.

use super::kinds::{Kind, kind, power};
use super::meta::Meta;
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::foreign::cube::Codes;
use crate::feed::foreign::cube::is_total;
use crate::feed::foreign::number::Reading;
use crate::feed::foreign::{Category, Context, Cube, Dimension, Fact, Measured, Role, json, state, time};
use crate::feed::limits;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The most columns of one table.
const COLUMNS: usize = 200;

/// A table whose columns are equally long.
pub struct Table {
    columns: Vec<(String, Vec<Value>)>,
    rows: usize,
    base: String,
    /// Whether the file lists rows, for pointers.
    by_row: bool,
}

impl Table {
    /// The columns of a file; `None`, and said, where they do not belong together.
    pub fn new(data: Value, base: &str, cx: &mut Context<'_>) -> Option<Self> {
        let by_row = data.is_array();
        let columns = match data {
            Value::Array(rows) => turned(rows, base, cx)?,
            Value::Object(map) => listed(map, base, cx)?,
            _ => return None,
        };
        let Some((_, first)) = columns.iter().find(|(name, _)| kind(name) == Kind::Value).or(columns.first()) else {
            cx.error(base, "there are no columns", "name a file of the folder `data`");
            return None;
        };
        let rows = first.len();
        let unequal = columns.iter().find(|(_, cells)| cells.len() != rows);
        if let Some((name, cells)) = unequal {
            let what = format!(
                "the column \"{}\" has {} entries, but there are {rows} values",
                clean(name, 80).0,
                cells.len()
            );
            cx.error(step(base, name), what, "which value belongs to which row is not known: build the file again");
            return None;
        }
        if rows > limits::ROWS {
            cx.error(base, format!("there are more than {} rows", limits::ROWS), "take a smaller part");
            return None;
        }
        Some(Self { columns, rows, base: base.to_owned(), by_row })
    }

    /// Where an entry stands.
    fn pointer(&self, column: &str, row: usize) -> String {
        match self.by_row {
            true => step(&step(&self.base, &row.to_string()), column),
            false => step(&step(&self.base, column), &row.to_string()),
        }
    }
}

/// Columns as they are: lists, or objects by row number.
fn listed(map: Map<String, Value>, base: &str, cx: &mut Context<'_>) -> Option<Vec<(String, Vec<Value>)>> {
    let mut order: Option<Vec<String>> = None;
    let mut columns = Vec::new();
    for (name, cells) in map {
        match cells {
            Value::Array(cells) => columns.push((name, cells)),
            Value::Object(mut cells) => {
                let order = order.get_or_insert_with(|| cells.keys().cloned().collect());
                if cells.len() != order.len() || !order.iter().all(|k| cells.contains_key(k)) {
                    cx.error(
                        step(base, &name),
                        "this column has other rows than the first column",
                        "build the file again",
                    );
                    return None;
                }
                columns.push((name, order.iter().filter_map(|k| cells.remove(k)).collect()));
            }
            _ => cx.warn(step(base, &name), "this is no column, and left out", "take it out of the file"),
        }
        if columns.len() > COLUMNS {
            cx.error(base, format!("there are more than {COLUMNS} columns"), "take a smaller part");
            return None;
        }
    }
    Some(columns)
}

/// Rows as columns. A key that a row lacks is an empty entry.
fn turned(rows: Vec<Value>, base: &str, cx: &mut Context<'_>) -> Option<Vec<(String, Vec<Value>)>> {
    let mut columns: Vec<(String, Vec<Value>)> = Vec::new();
    for (n, row) in rows.into_iter().enumerate() {
        let Value::Object(row) = row else {
            cx.error(step(base, &n.to_string()), "this is no row", "build the file again");
            return None;
        };
        for (name, value) in row {
            let at = columns.iter().position(|(known, _)| *known == name).unwrap_or_else(|| {
                columns.push((name, Vec::new()));
                columns.len() - 1
            });
            columns[at].1.resize(n, Value::Null);
            columns[at].1.push(value);
        }
        if columns.len() > COLUMNS {
            cx.error(base, format!("there are more than {COLUMNS} columns"), "take a smaller part");
            return None;
        }
        columns.iter_mut().for_each(|(_, cells)| cells.resize(n + 1, Value::Null));
    }
    Some(columns)
}

/// An entry as text; `None` where it is empty.
fn text(value: &Value) -> Option<String> {
    Some(json::text(Some(value))).filter(|t| !t.is_empty())
}

/// The data of one indicator.
pub fn cube(table: &Table, id: &str, meta: &Meta, cx: &mut Context<'_>) -> Option<Cube> {
    let wanted = cx.options.values.first().map(String::as_str);
    let is_value = |name: &str| wanted.map_or(kind(name) == Kind::Value, |w| w == name);
    let Some((name, values)) = table.columns.iter().find(|(name, _)| is_value(name)) else {
        cx.error(&table.base, "there is no column \"Value\"", "name the column with `value` in the mapping");
        return None;
    };
    let mut cube =
        Cube { id: id.to_owned(), title: meta.title.clone(), source: meta.source.clone(), ..Cube::default() };
    cube.updated.clone_from(&meta.updated);
    cube.notes.clone_from(&meta.notes);
    let mut at: Vec<Vec<u32>> = vec![Vec::new(); table.rows];
    let lone = lone(table);
    let mut marks = None;
    let (mut low, mut high) = (None, None);
    let (mut remarks, mut details) = (Vec::new(), Vec::new());
    for (column, cells) in table.columns.iter().filter(|(column, _)| column != name) {
        match (cx.options.roles.get(column), kind(column)) {
            (None, Kind::Status) => marks = Some(cells),
            (None, Kind::Low) => low = Some(cells),
            (None, Kind::High) => high = Some(cells),
            (None, Kind::Remark) => remarks.push(cells),
            (None, Kind::Detail) => details.push((column, cells)),
            (told, kind) => {
                let said = told.copied().unwrap_or_else(|| role(kind, lone));
                let dimension = dimension(table, column, cells, said, &mut at, cx);
                cube.dimensions.push(dimension);
            }
        }
    }
    // details are remarks, unless rows are told apart by nothing else
    let apart = at.iter().collect::<BTreeSet<_>>().len() == at.len();
    for (column, cells) in details.iter().filter(|_| !apart) {
        let dimension = dimension(table, column, cells, Role::Breakdown, &mut at, cx);
        cube.dimensions.push(dimension);
    }
    details.retain(|_| apart);
    names(&mut cube, table);
    units(&mut cube, table, meta);
    let years = table.columns.iter().find(|(name, _)| kind(name) == Kind::Year);
    let said = |cells: &Vec<Value>, row: usize| cells.get(row).and_then(text);
    for (row, value) in values.iter().enumerate() {
        let year = years.and_then(|(_, cells)| said(cells, row));
        let mark = marks.and_then(|cells| said(cells, row));
        let noted: Vec<String> = remarks.iter().filter_map(|cells| said(cells, row)).collect();
        let detail = details.iter().filter_map(|(_, cells)| said(cells, row)).filter(|t| Some(t) != year.as_ref());
        // a remark of a letter is a mark
        let short = noted.iter().find(|t| t.len() == 1 && marks.is_none());
        let mut fact = fact(value, mark.as_ref().or(short).map(String::as_str), cx, || table.pointer(name, row));
        let end = |cells: Option<&Vec<Value>>| match json::reading(cells?.get(row)?, cx.options) {
            Reading::Number(n, _) => Some(n),
            _ => None,
        };
        (fact.low, fact.high) = (end(low), end(high));
        fact.flags.extend(mark);
        fact.flags.extend(noted);
        fact.flags.extend(detail);
        let Some(at) = at.get(row) else { continue };
        cube.push(at, fact);
    }
    json::settle(&mut cube, cx, |row| table.pointer(name, row));
    Some(cube)
}

/// Which kind of column says where, if it is one: the code, else the area, else the only region.
fn lone(table: &Table) -> Option<Kind> {
    let of = |wanted: Kind| table.columns.iter().filter(move |(name, _)| kind(name) == wanted);
    let towns = |cells: &[Value]| {
        let mut said = cells.iter().filter_map(text).map(|t| t.to_lowercase()).peekable();
        said.peek().is_none() || said.all(|t| ["urban", "rural"].iter().any(|word| t.contains(word)))
    };
    match (of(Kind::Place).next(), of(Kind::Area).next(), of(Kind::Region).collect::<Vec<_>>().as_slice()) {
        (Some(_), ..) => Some(Kind::Place),
        (None, Some(_), _) => Some(Kind::Area),
        (None, None, [(_, cells)]) if !towns(cells) => Some(Kind::Region),
        _ => None,
    }
}

fn role(kind: Kind, lone: Option<Kind>) -> Role {
    match kind {
        Kind::Year => Role::Time,
        Kind::Unit | Kind::Series | Kind::Multiplier => Role::Measure,
        kind if Some(kind) == lone => Role::Place,
        _ => Role::Breakdown,
    }
}

/// One column as a dimension; adds its positions to each row.
fn dimension(
    table: &Table,
    column: &str,
    cells: &[Value],
    role: Role,
    at: &mut [Vec<u32>],
    cx: &mut Context<'_>,
) -> Dimension {
    let label = clean(column, limits::TEXT).0;
    let mut dimension = Dimension { id: column.to_owned(), label, role, categories: Vec::new() };
    let mut codes = Codes::default();
    let stands_for_all = matches!(role, Role::Place | Role::Breakdown | Role::Constant);
    for (row, cell) in cells.iter().enumerate() {
        if cell.is_array() || cell.is_object() {
            cx.warn(
                table.pointer(column, row),
                "this is no single entry, and taken as empty",
                "write one text or number",
            );
        }
        let code = text(cell).unwrap_or_default();
        let position = codes.position(&mut dimension, &code, || match code.as_str() {
            "" if stands_for_all => Category { total: true, ..Category::named("", "total") },
            "" => Category::named("", "not stated"),
            code => Category::named(code, code),
        });
        at[row].push(position);
    }
    if stands_for_all && !dimension.categories.iter().any(|c| c.total) {
        dimension.categories.iter_mut().for_each(|c| c.total = is_total(&c.id, &c.label));
    }
    if role == Role::Breakdown && dimension.categories.len() == 1 {
        dimension.role = Role::Constant;
    }
    if role == Role::Time {
        let labels: Vec<&str> = dimension.categories.iter().map(|c| c.label.as_str()).collect();
        let periods = time::all(&labels);
        for (category, period) in dimension.categories.iter_mut().zip(periods) {
            if period.is_none() {
                let row = cells.iter().position(|c| text(c).unwrap_or_default() == category.id).unwrap_or(0);
                let what = format!("when \"{}\" is cannot be told for certain", category.label);
                cx.warn(table.pointer(column, row), what, "write 2015, 2014-2016, 2013/14 or a date");
            }
            category.period = period;
        }
    }
    dimension
}

/// Names the places: the columns that are empty where there is no place, and the same all over one place, say in words
/// which it is; the last of them says it most closely (country, then region). A name that two places share names none.
fn names(cube: &mut Cube, table: &Table) {
    let Some((_, codes)) = table.columns.iter().find(|(name, _)| kind(name) == Kind::Place) else { return };
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    for (_, cells) in
        table.columns.iter().filter(|(name, _)| matches!(kind(name), Kind::Group | Kind::Area | Kind::Region))
    {
        let mut says: BTreeMap<String, Option<String>> = BTreeMap::new();
        let alike = codes.iter().zip(cells).all(|(code, cell)| match (text(code), text(cell)) {
            (Some(code), said) => *says.entry(code).or_insert_with(|| said.clone()) == said,
            (None, said) => said.is_none(),
        });
        let several = says.values().flatten().collect::<BTreeSet<_>>().len() > 1;
        if alike && several {
            found.extend(says.into_iter().filter_map(|(code, said)| Some((code, said?))));
        }
    }
    let mut shared: BTreeMap<String, usize> = BTreeMap::new();
    found.values().for_each(|name| *shared.entry(name.clone()).or_default() += 1);
    found.retain(|_, name| shared.get(name) == Some(&1));
    for place in cube.dimensions.iter_mut().filter(|d| kind(&d.id) == Kind::Place).flat_map(|d| &mut d.categories) {
        if let Some(name) = found.get(&place.id) {
            place.label.clone_from(name);
        }
    }
}

/// The units: from their column, or from the metadata, with the power of ten that all values have.
fn units(cube: &mut Cube, table: &Table, meta: &Meta) {
    let powers = table.columns.iter().find(|(name, _)| kind(name) == Kind::Multiplier);
    let multiplier = powers.and_then(|(_, cells)| {
        let first = cells.first().and_then(text);
        cells.iter().all(|c| text(c) == first).then(|| power(&first?))?
    });
    let measured =
        |label: &str| Measured { label: label.to_owned(), decimals: None, multiplier: multiplier.unwrap_or(0) };
    let mut only = (!meta.unit.is_empty()).then(|| measured(&meta.unit));
    for dimension in &mut cube.dimensions {
        match kind(&dimension.id) {
            Kind::Unit => {
                for category in dimension.categories.iter_mut().filter(|c| !c.id.is_empty()) {
                    category.unit = Some(measured(&category.label));
                }
                only = match dimension.categories.as_slice() {
                    [one] => one.unit.clone(),
                    _ => None,
                };
            }
            Kind::Multiplier if dimension.categories.len() == 1 => dimension.role = Role::Constant,
            Kind::Multiplier => {
                for category in &mut dimension.categories {
                    let multiplier = power(&category.id).unwrap_or(0);
                    category.unit = Some(Measured { label: String::new(), decimals: None, multiplier });
                }
            }
            _ => {}
        }
    }
    cube.unit = only;
}

/// A value with the mark beside it, which says why it is missing, or how far it can be trusted; it does not make one.
fn fact(value: &Value, mark: Option<&str>, cx: &mut Context<'_>, at: impl Fn() -> String) -> Fact {
    let mut fact = json::fact(value, cx, at);
    match mark.and_then(state::of) {
        Some(said) if fact.number.is_some() || !said.has_number() => fact.state = said,
        _ => {}
    }
    fact
}

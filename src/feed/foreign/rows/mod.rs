//! # Rows of objects
//!
//! Specification: none; the shape that databases and small web services answer with. Named siblings of it are
//! [`postgrest`], [`clickhouse`], [`ckan`] and [`lines`].
//!
//! **Recognised by** a list of objects, bare, or as the `value`, `data`, `results`, `records`, `items` or `rows` of an
//! object (OData answers with `value`). It is the last format tried: what has a format of its own is not read as rows.
//!
//! **Read:** each key is a column. Objects within become columns with a point in their names (`county.name`). Numbers
//! written as text are numbers, whole numbers past 2^53 are refused (send them rounded), text is trimmed. Which column
//! says what follows from its name and content, or from the mapping; columns about persons are dropped, and that is said.
//!
//! **Not read, and said:** lists within rows, pages that are missing.
//!
//! ```json
//! "from": {"url": "https://db.example.org/water?select=county,year,value", "format": "rows",
//!          "place": "county", "time": "year", "value": "value", "places": {"Mombasa": "mombasa"}}
//! ```

pub mod ckan;
pub mod clickhouse;
pub mod lines;
pub mod plain;
pub mod postgrest;

use super::number::{self, Reading};
use super::table::{self, Cell, Cells, Column, Kind, Table};
use super::{Context, Cube, hxl, json};
use serde_json::{Map, Number, Value};
use std::collections::BTreeMap;

/// The names under which rows stand in an object.
const NAMES: [&str; 6] = ["value", "data", "results", "records", "items", "rows"];

/// Where the rows of a document are, as a step of its pointer.
fn rows(document: &Value) -> Option<(&'static str, &[Value])> {
    let objects = |list: &Value| list.as_array().is_some_and(|l| !l.is_empty() && l.iter().all(Value::is_object));
    if document.is_array() {
        return objects(document).then(|| ("", document.as_array().map(Vec::as_slice).unwrap_or_default()));
    }
    let object = document.as_object()?;
    let name = NAMES.into_iter().find(|name| object.get(*name).is_some_and(objects))?;
    Some((name, object.get(name)?.as_array()?))
}

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let (name, _) = rows(document)?;
    let odata = name == "value" && document.as_object().is_some_and(|o| o.keys().any(|k| k.starts_with("@odata.")));
    Some(
        match name {
            "value" if odata => "OData",
            "" => "list",
            name => name,
        }
        .to_owned(),
    )
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let Some((name, list)) = rows(&document) else {
        let what = if document.as_array().is_some_and(Vec::is_empty) {
            "this list is empty: there are no rows"
        } else {
            "there is no list of rows"
        };
        cx.error("", what, "check the address: its filter, its page, and whether it needs a key");
        return Vec::new();
    };
    let mut builder = Builder::default();
    for (i, row) in list.iter().enumerate() {
        if let Some(row) = row.as_object() {
            builder.row(row, i + 1);
        }
    }
    whole(&document, name, builder, cx)
}

/// The data set of all rows that were read of a document.
fn whole(document: &Value, name: &str, builder: Builder, cx: &mut Context<'_>) -> Vec<Cube> {
    paging(document, builder.lines.len(), cx);
    builder.cube(name, cx)
}

/// Says which rows are missing.
fn paging(document: &Value, rows: usize, cx: &mut Context<'_>) {
    let Some(object) = document.as_object() else { return };
    let all = json::first(object, &["@odata.count", "count", "total", "total_count"]).and_then(Value::as_u64);
    let next = json::first(object, &["@odata.nextLink", "next"])
        .is_some_and(|link| link.as_str().is_some_and(|l| !l.is_empty()));
    missing(rows, all, next, cx);
}

/// Says that rows are missing, if they are.
fn missing(rows: usize, all: Option<u64>, next: bool, cx: &mut Context<'_>) {
    let hint = "ask for all rows: no limit in the address, or a larger one";
    match all.filter(|all| u64::try_from(rows).is_ok_and(|rows| rows < *all)) {
        Some(all) => cx.warn("", format!("these are {rows} of {all} rows: the others are missing"), hint),
        None if next => {
            cx.warn("", format!("these are {rows} rows, and there are more pages: their rows are missing"), hint)
        }
        None => {}
    }
}

/// The most columns; what comes after is left out, and said.
const COLUMNS: usize = 1_000;

/// What stands in a cell.
enum Leaf<'a> {
    Cell(Cell),
    Text(&'a str),
}

/// A number of JSON; one that cannot be kept exactly is a text, which is refused with its row and column.
fn number(n: &Number) -> Cell {
    match number::json(n) {
        Reading::Number(n, _) => Cell::Number(n),
        _ => Cell::Text(n.to_string()),
    }
}

/// Makes a table of rows.
#[derive(Default)]
struct Builder {
    columns: Vec<Column>,
    known: BTreeMap<String, usize>,
    lines: Vec<usize>,
    /// How many cells of each column hold a list.
    lists: BTreeMap<String, usize>,
    /// How many cells there are, and how many of them were given.
    cells: usize,
    given: usize,
    /// Columns past the limit, and whether there are too many empty cells.
    past: usize,
    sparse: bool,
}

impl Builder {
    /// Declares a column; gives its position.
    fn declare(&mut self, name: &str, label: &str, kind: Kind) -> Option<usize> {
        if let Some(at) = self.known.get(name) {
            return Some(*at);
        }
        if self.columns.len() >= COLUMNS {
            self.past += 1;
            return None;
        }
        self.columns.push(Column { name: name.to_owned(), label: label.to_owned(), kind, cells: Cells::default() });
        self.known.insert(name.to_owned(), self.columns.len() - 1);
        Some(self.columns.len() - 1)
    }

    fn row(&mut self, row: &Map<String, Value>, line: usize) {
        self.lines.push(line);
        self.object("", row, 0);
    }

    /// The cells of a row in the order in which the columns were declared.
    fn list(&mut self, cells: &[Value], line: usize) {
        self.lines.push(line);
        for (at, cell) in cells.iter().enumerate().take(self.columns.len()) {
            self.value(Some(at), cell);
        }
    }

    fn object(&mut self, before: &str, object: &Map<String, Value>, depth: usize) {
        for (key, value) in object {
            let name = if before.is_empty() { key.clone() } else { format!("{before}.{key}") };
            match value {
                Value::Object(inner) if depth < 3 => self.object(&name, inner, depth + 1),
                Value::Array(_) | Value::Object(_) => *self.lists.entry(name).or_insert(0) += 1,
                leaf => {
                    let at = self.declare(&name, "", Kind::Unknown);
                    self.value(at, leaf);
                }
            }
        }
    }

    /// Puts a cell into the row that was begun last.
    fn value(&mut self, at: Option<usize>, value: &Value) {
        match value {
            Value::Number(n) => self.put(at, Leaf::Cell(number(n))),
            Value::String(text) => self.put(at, Leaf::Text(text)),
            Value::Bool(yes) => self.put(at, Leaf::Cell(Cell::Bool(*yes))),
            Value::Null => {}
            Value::Array(_) | Value::Object(_) => {
                let Some(column) = at.and_then(|at| self.columns.get(at)) else { return };
                // what is declared as a list is said where it is declared
                if column.kind != Kind::Ignore {
                    *self.lists.entry(column.name.clone()).or_insert(0) += 1;
                }
            }
        }
    }

    /// Puts what is no list into the row that was begun last.
    fn put(&mut self, at: Option<usize>, leaf: Leaf<'_>) {
        let leaf = if let Leaf::Text(text) = leaf { Leaf::Text(text.trim()) } else { leaf };
        let row = self.lines.len().saturating_sub(1);
        let Some(column) = at.and_then(|at| self.columns.get(at)) else { return };
        if column.cells.len() > row || matches!(leaf, Leaf::Text("") | Leaf::Cell(Cell::Empty)) {
            return;
        }
        self.given += 1;
        self.cells += row + 1 - column.cells.len();
        if self.too_sparse(self.cells) {
            return;
        }
        if let Some(column) = at.and_then(|at| self.columns.get_mut(at)) {
            column.cells.fill(row);
            match leaf {
                Leaf::Cell(cell) => column.cells.push(cell),
                Leaf::Text(text) => column.cells.push_text(text),
            }
        }
    }

    /// Whether there are too many empty cells for those that are given.
    fn too_sparse(&mut self, cells: usize) -> bool {
        self.sparse |= cells > table::room(self.given);
        self.sparse
    }

    fn table(mut self, id: &str, cx: &mut Context<'_>) -> Option<Table> {
        let rows = self.lines.len();
        if self.too_sparse(rows.saturating_mul(self.columns.len())) {
            cx.error("", "its rows have too few columns in common to be a table", "ask for fewer columns");
            return None;
        }
        if self.past > 0 {
            cx.warn(
                "",
                format!("it has more than {COLUMNS} columns: the others are left out"),
                "ask for fewer columns",
            );
        }
        if !self.lists.is_empty() {
            let names: Vec<String> = self.lists.iter().map(|(name, count)| format!("{name} ({count})")).collect();
            let what = format!("lists within rows are left out: {}", json::some(&names));
            cx.warn("", what, "publish them as rows of their own");
        }
        for column in &mut self.columns {
            column.cells.fill(rows);
        }
        // HXL keeps its tags in a first row, here too
        let first =
            |c: &Column| c.cells.get(0).map(|cell| if let Cell::Text(t) = cell { t.clone() } else { String::new() });
        let tags: Vec<String> = self.columns.iter().filter_map(first).collect();
        if rows > 1 && hxl::is_tag_row(&tags) {
            let names: Vec<String> = self.columns.iter().map(|c| c.name.clone()).collect();
            for column in &mut self.columns {
                column.cells.remove_first();
            }
            self.lines.remove(0);
            self.columns.retain(|c| c.kind != Kind::Ignore);
            hxl::declare(&mut self.columns, &names, &tags, cx);
        }
        Some(Table { id: id.to_owned(), title: String::new(), columns: self.columns, lines: self.lines })
    }

    fn cube(self, id: &str, cx: &mut Context<'_>) -> Vec<Cube> {
        if self.lines.is_empty() {
            cx.error("", "there are no rows", "check the address: its filter and its page");
            return Vec::new();
        }
        self.table(id, cx).and_then(|table| table::cube(table, cx)).into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::super::Options;
    use super::super::json::trial::{self, leaves, stands, tree};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn run(document: Value) -> (Vec<Cube>, Vec<String>) {
        trial::run(read, document)
    }

    fn table(document: &Value) -> (Table, Vec<String>) {
        let options = Options::default();
        let mut cx = Context::new("", &options, &|_| None);
        let mut builder = Builder::default();
        for (i, row) in rows(document).map(|(_, rows)| rows).unwrap_or_default().iter().enumerate() {
            if let Some(row) = row.as_object() {
                builder.row(row, i + 1);
            }
        }
        let table = builder.table("", &mut cx).unwrap_or_default();
        (table, cx.notices.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn rows_become_columns_of_equal_length() {
        let document = json!([
            {"county": {"code": 1, "name": " Mombasa "}, "year": 2019, "n": "376295", "tags": ["a"]},
            {"year": 2019, "open": true, "n": 9_007_199_254_740_993_u64, "שם": "x"}
        ]);
        let (table, notices) = table(&document);
        let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
        assert_eq!(names, ["county.code", "county.name", "year", "n", "open", "שם"]);
        assert!(table.columns.iter().all(|c| c.cells.len() == 2));
        assert!(table.columns[1].cells.iter().eq(&[Cell::Text("Mombasa".into()), Cell::Empty]));
        assert_eq!(
            table.columns[3].cells.get(1),
            Some(&Cell::Text("9007199254740993".into())),
            "too long for a number"
        );
        assert_eq!(notices.len(), 1, "{notices:?}");
    }

    #[test]
    fn a_row_of_tags_is_no_row() {
        let document = json!([{"Country": "#country+name", "Year": "#date+year", "People": "#affected"},
            {"Country": "Kenya", "Year": "2020", "People": "1200"}, {"Country": "Somalia", "Year": "2020", "People": "3400"}]);
        let (cubes, notices) = run(document);
        assert_eq!(
            (cubes[0].len(), cubes[0].number(0), cubes[0].number(1)),
            (2, Some(1200.0), Some(3400.0)),
            "{notices:?}"
        );
    }

    #[test]
    fn values_in_are_cells_out() {
        let rows: Vec<Value> = [("Mombasa", Value::Null), ("Nairobi", json!(23.0)), ("Kisumu", json!("7.5"))]
            .into_iter()
            .map(|(county, value)| json!({"county": county, "year": 2019, "value": value}))
            .collect();
        for document in [
            json!(rows),
            json!({"@odata.context": "x", "@odata.nextLink": "y", "value": rows}),
            json!({"count": 9, "results": rows}),
        ] {
            let (cubes, notices) = run(document.clone());
            assert_eq!(cubes.iter().map(Cube::len).sum::<usize>(), 3, "{notices:?}");
            assert!(stands(&cubes, &document));
            assert_eq!(document.is_array(), !notices.iter().any(|n| n.contains("missing")), "{notices:?}");
        }
    }

    #[test]
    fn what_is_no_list_of_objects_is_not_taken_for_rows() {
        for other in [
            json!({}),
            json!([1, 2]),
            json!([{"a": 1}, 2]),
            json!({"data": {"a": []}}),
            json!({"value": []}),
            json!("x"),
            json!([[1]]),
        ] {
            assert_eq!(version(&other), None, "{other}");
            assert!(run(other).0.is_empty());
        }
        let (cubes, notices) = run(json!([]));
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains("empty")));
    }

    #[test]
    fn a_great_many_columns_do_not_fill_the_memory() {
        let rows: Vec<Value> = (0..30_000).map(|i| json!({ format!("k{}", i % 3_000): i })).collect();
        let (cubes, notices) = run(json!(rows));
        assert!(
            cubes.is_empty() && notices.last().is_some_and(|n| n.contains("too few columns in common")),
            "{notices:?}"
        );
    }

    proptest! {
        #[test]
        fn never_panics_and_invents_nothing(
            rows in prop::collection::vec(prop::collection::vec((prop::sample::select(KEYS), tree(KEYS)), 0..5), 0..6)
        ) {
            let rows: Vec<Value> = rows.into_iter().map(|row| Value::Object(row.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())).collect();
            let document = json!(rows);
            let (cubes, _) = run(document.clone());
            // each column of values gives one cell a row
            prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= rows.len() * leaves(&document));
            prop_assert!(stands(&cubes, &document));
        }
    }
    const KEYS: &[&str] = &["county", "year", "value", "n", "sex", "unit", "_id"];
}

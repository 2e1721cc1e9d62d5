//! Rows and columns, as tables and row-shaped JSON have them, on their way to a cube.

use super::number::{self, Reading};
use super::{Context, Cube, json};
use crate::feed::{clean, limits};
use crate::model::State;
use axes::{Across, Axis, positions};
use cells::{Rows, fill};
pub use column::Cells;
use roles::Part;
use std::borrow::Cow;

mod axes;
mod cells;
mod column;
mod finish;
pub mod grid;
mod names;
mod pairs;
mod personal;
mod persons;
mod roles;
mod settle;
mod words;

pub use names::total;
pub use personal::{Private, private};

/// What stands in one cell of a table.
#[derive(Debug, Clone, PartialEq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A number that its format knows to be one.
    Number(f64),
    /// Text; may be a number that was written as text.
    Text(String),
    /// Yes or no.
    Bool(bool),
}

/// What a format itself declares of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Nothing is declared.
    Unknown,
    /// Numbers.
    Number,
    /// Text, codes.
    Text,
    /// Dates, times, periods.
    Time,
    /// Places.
    Place,
    /// Nothing that may be shown: sequence numbers, links, system columns.
    Ignore,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// Its name, unique in the table.
    pub name: String,
    /// Its name for readers; empty where there is none.
    pub label: String,
    /// What the format declares.
    pub kind: Kind,
    /// The cells, as many as the table has rows.
    pub cells: Cells,
}

impl Column {
    /// Its name for readers.
    fn says(&self) -> &str {
        if self.label.is_empty() { &self.name } else { &self.label }
    }
}

/// A table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Table {
    /// Its name.
    pub id: String,
    /// Its title.
    pub title: String,
    /// Columns of equal length.
    pub columns: Vec<Column>,
    /// The row of the file in which each row stands, from 1, for notices; empty where they are simply counted.
    pub lines: Vec<usize>,
}

impl Table {
    /// How many rows it has.
    #[must_use]
    pub fn len(&self) -> usize {
        self.columns.iter().map(|c| c.cells.len()).max().unwrap_or(0)
    }

    /// Whether it has no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Where a row stands in the file, from 1.
    fn line(&self, row: usize) -> usize {
        self.lines.get(row).copied().unwrap_or(row + 1)
    }

    fn cell(&self, column: usize, row: usize) -> &Cell {
        self.columns.get(column).and_then(|c| c.cells.get(row)).unwrap_or(&Cell::Empty)
    }
}

/// A cell as text.
fn text(cell: &Cell) -> Cow<'_, str> {
    match cell {
        Cell::Empty => Cow::Borrowed(""),
        Cell::Text(text) => Cow::Borrowed(text),
        Cell::Bool(yes) => Cow::Borrowed(if *yes { "true" } else { "false" }),
        Cell::Number(n) => Cow::Owned(n.to_string()),
    }
}

/// A cell in a value's place.
fn reading(cell: &Cell, cx: &Context<'_>) -> Reading {
    match cell {
        Cell::Empty => Reading::Absent(State::NotReported),
        Cell::Number(n) if n.is_finite() => Reading::Number(*n, None),
        Cell::Number(_) => Reading::Absent(State::NotReported),
        Cell::Bool(_) => Reading::Text,
        Cell::Text(text) => match (cx.options.decimal, cx.options.thousands) {
            (None, None) => number::read(text),
            (decimal, thousands) => number::with(text, decimal.unwrap_or('.'), thousands),
        },
    }
}

/// Turns a table into a data set: finds out which columns say where, when, of whom, and which hold values. Where there
/// is nothing to show, the last notice says why.
pub fn cube(table: Table, cx: &mut Context<'_>) -> Option<Cube> {
    asked(&table, cx);
    let parts = roles::parts(&table, cx);
    left_out(&table, &parts, cx);
    let mut cube = Cube { id: table.id.clone(), title: clean::clean(&table.title, limits::TEXT).0, ..Cube::default() };
    let values = axes::of_time(&table, values(&table, &parts, cx), &parts, cx);
    if values.is_empty() || table.is_empty() {
        let names: Vec<String> = table.columns.iter().map(|c| format!("\"{}\"", clean::clean(&c.name, 60).0)).collect();
        let what =
            if table.is_empty() { "there is no row of data" } else { "no column holds numbers that may be shown" };
        cx.error(
            "",
            what,
            format!("name the column with the values: \"value\"; there are {}", clean::clean(&names.join(", "), 300).0),
        );
        return None;
    }
    if let Some(columns) = finish::persons(&table, &parts) {
        cx.error(
            "",
            format!("each row is about one person ({columns}), so the rows are not shown"),
            "publish counts of persons, not the persons",
        );
        return None;
    }
    let mut axes: Vec<Axis> = parts.iter().enumerate().filter_map(|(i, part)| Axis::new(i, part, &parts)).collect();
    if axes.is_empty() && table.len() > ROWS {
        cx.error(
            "",
            "no column says where, when or of whom, and there are too many rows to tell them apart by their numbers",
            "name columns in the mapping: \"place\", \"time\", \"group\"",
        );
        return None;
    }
    if axes.is_empty() && table.len() > 1 {
        cx.warn(
            "",
            "no column says where, when or of whom, so the rows are told apart by their numbers",
            "name columns in the mapping: \"place\", \"time\", \"group\"",
        );
        axes.push(Axis::rows());
    }
    let positions = positions(&table, &axes, &mut cube);
    let across = Across::new(&table, &values, &axes, &mut cube, cx);
    let gone = axes::not_told_apart(&table, &parts, &axes, &positions, cx);
    fill(
        &mut cube,
        &table,
        &parts,
        &Rows { values: &values, positions: &positions, width: axes.len(), gone: &gone, across },
        cx,
    );
    finish::finish(&mut cube, &table, &parts, &values, &axes, cx);
    if cube.is_empty() {
        cx.error(
            "",
            "there is no cell that can be told from the others",
            "name the columns that tell the rows apart in the mapping: \"place\", \"time\", \"group\"",
        );
        return None;
    }
    Some(cube)
}

/// Says which columns of the mapping are not there.
fn asked(table: &Table, cx: &mut Context<'_>) {
    let there = |name: &str| table.columns.iter().any(|c| c.name == name);
    let missing: Vec<String> =
        cx.options.roles.keys().chain(&cx.options.values).filter(|n| !there(n)).cloned().collect();
    for name in missing {
        let names: Vec<&str> = table.columns.iter().map(|c| c.name.as_str()).collect();
        let hint = format!("use one of {}", clean::clean(&names.join(", "), 300).0);
        cx.warn("", format!("there is no column \"{name}\", which the mapping names"), hint);
    }
}

/// Says which columns are not read.
fn left_out(table: &Table, parts: &[Part], cx: &mut Context<'_>) {
    let mut plain = Vec::new();
    for (column, part) in table.columns.iter().zip(parts) {
        match part {
            Part::Private(why) => {
                let hint = match why {
                    Private::Personal => "publish the data without it",
                    Private::Point => "give places by code, and their points in a map of places",
                    Private::FreeText => "if it is a short list of words, name it in the mapping: \"group\"",
                };
                cx.warn(format!("column \"{}\"", column.name), why.says(&column.name), hint);
            }
            Part::Skip(why) if !why.is_empty() && *why != "it is empty" => {
                plain.push(format!("\"{}\": {why}", column.name))
            }
            _ => {}
        }
    }
    if !plain.is_empty() {
        cx.warn(
            "",
            format!("columns that are not read: {}", json::some(&plain)),
            "name a column in the mapping if it is wanted",
        );
    }
}

/// The columns of values: those that the mapping names, else all that hold numbers.
fn values(table: &Table, parts: &[Part], cx: &Context<'_>) -> Vec<usize> {
    let all = (0..parts.len()).filter(|i| parts[*i] == Part::Value);
    let named = |i: &usize| cx.options.values.contains(&table.columns[*i].name);
    if cx.options.values.is_empty() { all.collect() } else { all.filter(named).collect() }
}

/// How many cells a table may have, of which these many are given: few values in a great many rows and columns would fill
/// the memory with nothing.
#[must_use]
pub fn room(given: usize) -> usize {
    given.saturating_mul(8).saturating_add(500_000)
}

/// How many rows may be told apart by their numbers alone.
const ROWS: usize = 10_000;

/// How many of a kind are named one by one.
const NAMED: usize = 5;

#[cfg(test)]
mod tests;

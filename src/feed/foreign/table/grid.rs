//! Rows as they stand in a file, with titles above, notes below and names in one row or two, on their way to a table.

use super::{Cell, Column, Context, Kind, NAMED, Table, number, text, total};
use crate::feed::foreign::number::Reading;
use crate::feed::foreign::time;
use crate::feed::{clean, limits};
use std::collections::BTreeMap;

/// One row: where it stands in its file, from 1, and its cells.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// The line or row of the file.
    pub line: usize,
    /// Its cells.
    pub cells: Vec<Cell>,
}

impl Row {
    fn text(&self, i: usize) -> String {
        self.cells.get(i).map_or(String::new(), |c| clean::clean(&text(c), limits::TEXT).0)
    }

    /// The text of its first filled cell.
    fn first(&self) -> String {
        (0..self.cells.len()).find(|i| self.is_filled(*i)).map(|i| self.text(i)).unwrap_or_default()
    }

    fn filled(&self) -> usize {
        (0..self.cells.len()).filter(|i| self.is_filled(*i)).count()
    }

    fn is_filled(&self, i: usize) -> bool {
        self.cells.get(i).is_some_and(|c| !text(c).trim().is_empty())
    }

    /// Where its last filled cell stands, counted from 1.
    fn width(&self) -> usize {
        (0..self.cells.len()).rev().find(|i| self.is_filled(*i)).map_or(0, |i| i + 1)
    }

    /// Whether a number stands at this place that is not a year: no name of a column.
    fn is_number(&self, i: usize) -> bool {
        let Some(cell) = self.cells.get(i) else { return false };
        let text = text(cell);
        let number = matches!(cell, Cell::Number(_)) || matches!(number::read(&text), Reading::Number(..));
        let error = text.starts_with('#') && matches!(number::read(&text), Reading::Refused(..));
        error || (number && time::read(text.trim()).is_none())
    }

    fn has_number(&self) -> bool {
        (0..self.cells.len()).any(|i| self.is_number(i))
    }
}

/// Finds the names of the columns and makes a table of what stands below them.
pub fn table(rows: Vec<Row>, id: &str, title: &str, cx: &mut Context<'_>) -> Option<Table> {
    let rows: Vec<Row> = rows.into_iter().filter(|r| r.filled() > 0).collect();
    if rows.is_empty() {
        cx.error("", "there is nothing in it", "check the file");
        return None;
    }
    let head = head(&rows, cx);
    let title = if title.is_empty() { head.title.clone() } else { title.to_owned() };
    let body: Vec<Row> = rows.into_iter().skip(head.below).collect();
    let mut body = body_of(body, &head, cx);
    let columns = columns(&head.names, &mut body, cx);
    Some(Table { id: id.to_owned(), title, columns, lines: body.iter().map(|r| r.line).collect() })
}

/// A table of rows whose columns have these names.
pub fn with_names(rows: Vec<Row>, names: Vec<String>, id: &str, cx: &mut Context<'_>) -> Table {
    let rows: Vec<Row> = rows.into_iter().filter(|r| r.filled() > 0).collect();
    let head = Head { names, below: 0, title: String::new() };
    let mut body = body_of(rows, &head, cx);
    let columns = columns(&head.names, &mut body, cx);
    Table { id: id.to_owned(), title: String::new(), columns, lines: body.iter().map(|r| r.line).collect() }
}

/// What stands above the data.
struct Head {
    names: Vec<String>,
    /// How many rows stand above the first row of data.
    below: usize,
    title: String,
}

/// The names of the columns: from the row that the mapping names, else from the first row that is filled as the data is.
fn head(rows: &[Row], cx: &mut Context<'_>) -> Head {
    let at = match cx.options.header {
        Some(0) => None,
        Some(line) => rows.iter().position(|r| r.line >= line),
        None => guess(rows),
    };
    let Some((at, row)) = at.and_then(|at| Some((at, rows.get(at)?))) else {
        let width = rows.iter().map(Row::width).max().unwrap_or(0);
        if cx.options.header != Some(0) {
            cx.warn(
                "row 1",
                "no row names the columns, so they go by their numbers",
                "say which row does: \"header\": 1 in the mapping",
            );
        }
        return Head { names: (1..=width).map(|n| format!("column {n}")).collect(), below: 0, title: String::new() };
    };
    let above: Vec<String> = rows.iter().take(at).map(Row::first).collect();
    // a name and its value beside it are no title
    let title = rows.iter().take(at).find(|r| r.filled() == 1).map(Row::first).unwrap_or_default();
    let width = rows.iter().skip(at).map(Row::width).max().unwrap_or(0).min(row.cells.len().max(row.width()));
    let (names, below) = names(rows, at, width, cx);
    let above =
        above.into_iter().take(if below > at + 1 || !joins_above(rows, at) { at } else { at - 1 }).collect::<Vec<_>>();
    if !above.is_empty() && cx.options.header.is_none() {
        let said = clean::clean(&above.join(" / "), 100).0;
        cx.warn(
            format!("row {}", row.line),
            format!("the names of the columns were found here; what stands above is not data: \"{said}\""),
            format!("if it is so, say it: \"header\": {} in the mapping", row.line),
        );
    }
    Head { names, below, title }
}

/// The row with the names: the first that has as many cells as most rows have, and no numbers.
fn guess(rows: &[Row]) -> Option<usize> {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows.iter().take(1000) {
        *widths.entry(row.width()).or_insert(0) += 1;
    }
    let usual = widths.iter().max_by_key(|(width, count)| (**count, **width)).map_or(1, |(width, _)| *width);
    // names may lack over a column of labels, or stand over merged cells
    let enough = if usual < 3 { usual } else { usual.div_ceil(2) };
    let at = rows.iter().position(|r| r.filled() >= enough.max(1))?;
    let at = if usual > 1 && rows.get(at)?.filled() == 1 { rows.iter().position(|r| r.filled() > 1)? } else { at };
    (!rows.get(at)?.has_number()).then_some(at)
}

/// Whether the row above the names groups them: `,2023,,2024,` over `area,men,women,men,women`.
fn joins_above(rows: &[Row], at: usize) -> bool {
    let (Some(names), Some(above)) = (rows.get(at), at.checked_sub(1).and_then(|above| rows.get(above))) else {
        return false;
    };
    let close = above.line + 1 == names.line;
    let gaps = above.filled() < names.filled();
    close
        && gaps
        && above.width() <= names.width()
        && (above.filled() > 1 || (above.filled() == 1 && !above.is_filled(0)))
        && !above.has_number()
}

/// Whether the row below holds the rest of the names: it fills what the first row leaves empty, and numbers follow.
fn joins_below(rows: &[Row], at: usize) -> bool {
    let (Some(top), Some(low), Some(data)) = (rows.get(at), rows.get(at + 1), rows.get(at + 2)) else { return false };
    let width = low.width().max(top.width());
    let gap = (1..width).any(|i| !top.is_filled(i) && low.is_filled(i) && data.is_number(i));
    let first = top.is_filled(0) != low.is_filled(0);
    gap && first && !low.has_number() && data.has_number()
}

fn names(rows: &[Row], at: usize, width: usize, cx: &mut Context<'_>) -> (Vec<String>, usize) {
    let (top, low) = if joins_below(rows, at) {
        (rows.get(at), rows.get(at + 1))
    } else if joins_above(rows, at) {
        (rows.get(at - 1), rows.get(at))
    } else {
        (None, rows.get(at))
    };
    let Some(low) = low else { return (Vec::new(), at + 1) };
    let width = width.max(low.width());
    let Some(top) = top else { return ((0..width).map(|i| low.text(i)).collect(), at + 1) };
    let mut group = String::new();
    let mut out = Vec::new();
    for i in 0..width {
        if top.is_filled(i) {
            group = top.text(i);
        }
        let own = low.text(i);
        out.push(match (group.is_empty(), own.is_empty()) {
            (false, false) => format!("{group} / {own}"),
            (_, true) => top.text(i),
            (true, false) => own,
        });
    }
    cx.warn(
        format!("rows {} and {}", top.line, low.line),
        "the names of the columns stand in two rows, which were joined",
        "give each column one name, in one row",
    );
    (out, if joins_below(rows, at) { at + 2 } else { at + 1 })
}

/// The rows of data: without notes below, names repeated, and rows that have more cells than there are names.
fn body_of(body: Vec<Row>, head: &Head, cx: &mut Context<'_>) -> Vec<Row> {
    let width = head.names.len();
    let full = body.iter().rposition(|r| r.filled() > 1);
    let mut out: Vec<Row> = Vec::new();
    let (mut long, mut short, mut notes, mut again) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for (i, row) in body.into_iter().enumerate() {
        let repeated = (0..width).all(|i| row.text(i) == head.names.get(i).map_or("", String::as_str));
        if width > 1 && full.is_none_or(|full| i > full) && row.filled() == 1 && is_note(&row) {
            notes.push(row.line);
        } else if repeated {
            again.push(row.line);
        } else if row.width() > width {
            long.push(row.line);
        } else {
            if row.cells.len() < width {
                short.push(row.line);
            }
            out.push(row);
        }
    }
    let list = |lines: &[usize]| {
        let some: Vec<String> = lines.iter().take(NAMED).map(usize::to_string).collect();
        let word = if lines.len() == 1 { "row" } else { "rows" };
        let more = if lines.len() > NAMED { format!(" and {} more", lines.len() - NAMED) } else { String::new() };
        format!("{word} {}{more}", some.join(", "))
    };
    if !long.is_empty() {
        cx.warn(list(&long), format!("there are more cells than the {width} columns that have names, so it is not clear which is which; not read"), "put text with separators in quotes");
    }
    if !short.is_empty() {
        cx.warn(
            list(&short),
            format!("there are fewer cells than the {width} columns; what lacks is taken as not reported"),
            "give each row all its cells",
        );
    }
    if !again.is_empty() {
        cx.warn(list(&again), "the names of the columns are repeated here, which is not read", "take them out");
    }
    if !notes.is_empty() {
        cx.warn(list(&notes), "this is a note, not data", "keep notes out of the table");
    }
    if let Some((row, first)) =
        out.last().filter(|_| out.len() > 1).and_then(|r| Some((r, (0..width).find(|i| r.is_filled(*i))?)))
    {
        let before = out.iter().rev().skip(1).any(|r| r.text(first) == row.text(first));
        if total(&row.text(first)) && !before {
            cx.warn(
                format!("row {}, column \"{}\"", row.line, head.names[first]),
                "this row is the total of others; it is kept apart from them",
                "nothing is to be done",
            );
        }
    }
    out
}

fn is_note(row: &Row) -> bool {
    let text: String = (0..row.cells.len()).map(|i| row.text(i)).collect();
    let small = text.to_lowercase();
    let opens = [
        "source",
        "note",
        "quelle",
        "anmerkung",
        "fuente",
        "nota",
        "fonte",
        "chanzo",
        "last updated",
        "data from",
        "©",
        "(c)",
        "1)",
        "* ",
    ];
    text.chars().count() > 60 || opens.iter().any(|o| small.starts_with(o))
}

fn columns(names: &[String], body: &mut [Row], cx: &mut Context<'_>) -> Vec<Column> {
    let mut out = Vec::new();
    for (i, name) in names.iter().enumerate() {
        let twins: Vec<String> = (0..names.len()).filter(|j| names[*j] == *name).map(|j| (j + 1).to_string()).collect();
        let used = body.iter().any(|r| r.is_filled(i));
        if !name.is_empty() && twins.len() > 1 {
            if twins.first() == Some(&(i + 1).to_string()) {
                cx.error(
                    format!("columns {}", twins.join(" and ")),
                    format!("both are named \"{}\", so neither is read", clean::clean(name, 100).0),
                    "give each column its own name",
                );
            }
            continue;
        }
        if name.is_empty() && !used {
            continue;
        }
        let free = format!("column {}", i + 1);
        if name.is_empty() {
            cx.warn(free.clone(), "it has no name", "give it one");
        }
        let cells = body
            .iter_mut()
            .map(|r| r.cells.get_mut(i).map_or(Cell::Empty, |c| std::mem::replace(c, Cell::Empty)))
            .collect();
        let name = if name.is_empty() { free } else { name.clone() };
        out.push(Column { name, label: String::new(), kind: Kind::Unknown, cells });
    }
    out
}

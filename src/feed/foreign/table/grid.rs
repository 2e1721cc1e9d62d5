//! Rows as they stand in a file, with titles above, notes below and names in one row or two, on their way to a table.

use super::{Cell, Column, Context, Kind, NAMED, Table, number, room, text, total};
use crate::feed::foreign::number::Reading;
use crate::feed::foreign::{hxl, time};
use crate::feed::{clean, limits};
use std::collections::BTreeMap;

mod heads;

use heads::{Head, head};

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

    /// Whether a number stands here, which may be a year.
    fn counts(&self, i: usize) -> bool {
        self.cells.get(i).is_some_and(|c| matches!(c, Cell::Number(_)))
            || matches!(number::read(&self.text(i)), Reading::Number(..))
    }

    /// Whether a word stands here, no number and no mark for one that is missing.
    fn is_word(&self, i: usize) -> bool {
        self.is_filled(i) && matches!(number::read(&self.text(i)), Reading::Text)
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
    let (body, tags) = tagged(body, &head.names);
    let body = without_lists(without_second(body, cx), head.names.len(), cx);
    let mut body = body_of(body, &head, cx);
    let mut columns = columns(&head.names, &mut body, cx);
    if let Some(tags) = tags {
        hxl::declare(&mut columns, &head.names, &tags, cx);
    }
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

/// Takes out a second table that begins below an empty line with names of its own.
fn without_second(mut body: Vec<Row>, cx: &mut Context<'_>) -> Vec<Row> {
    let numbers = |rows: &[Row], i: usize| rows.iter().any(|row| row.counts(i));
    let begins = |at: usize| {
        let (Some(above), Some(below), Some(row)) = (body.get(..at), body.get(at + 1..), body.get(at)) else {
            return false;
        };
        let gap = above.last().is_some_and(|last| row.line > last.line + 1);
        let names = (0..row.width()).filter(|i| row.is_filled(*i)).collect::<Vec<_>>();
        // words over numbers, where numbers stood above
        gap && names.len() > 1
            && !row.has_number()
            && names.iter().any(|i| numbers(above, *i) && numbers(below, *i) && row.is_word(*i))
    };
    if let Some(at) = (1..body.len()).find(|at| begins(*at)) {
        let second = body.split_off(at);
        let (first, last) = (second.first().map_or(0, |r| r.line), second.last().map_or(0, |r| r.line));
        cx.warn(
            format!("rows {first} to {last}"),
            "a second table begins here, which is not read",
            "put it into a file or sheet of its own",
        );
    }
    body
}

/// Takes out a row of HXL tags below the names, and gives it.
fn tagged(mut body: Vec<Row>, names: &[String]) -> (Vec<Row>, Option<Vec<String>>) {
    let texts = |row: &Row| (0..names.len()).map(|i| row.text(i)).collect::<Vec<_>>();
    match body.iter().take(3).position(|row| hxl::is_tag_row(&texts(row))) {
        Some(at) => {
            let tags = texts(&body.remove(at));
            (body, Some(tags))
        }
        None => (body, None),
    }
}

/// Takes out a list that stands below the table behind an empty line, as footnotes do: few of the cells of a row each.
fn without_lists(mut body: Vec<Row>, width: usize, cx: &mut Context<'_>) -> Vec<Row> {
    let short = |row: &Row| row.cells.len() * 2 <= width;
    let Some(last) = body.iter().rposition(|row| !short(row)) else { return body };
    let gap = |pair: &[Row]| matches!(pair, [a, b] if b.line > a.line + 1);
    let Some(behind) = body.get(last..).and_then(|rest| rest.windows(2).position(gap)) else { return body };
    let below = body.split_off(last + behind + 1);
    // a note by itself is said as one
    if width < 3 || below.iter().all(|row| row.filled() == 1) {
        body.extend(below);
        return body;
    }
    if let (Some(first), Some(end)) = (below.first(), below.last()) {
        cx.warn(
            format!("rows {} to {}", first.line, end.line),
            "a list stands below the table, which is not read",
            "keep notes out of the table",
        );
    }
    body
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
    let given: usize = out.iter().map(|row| row.cells.len()).sum();
    let rows = room(given) / width.max(1);
    if let Some(line) = out.get(rows).map(|row| row.line) {
        cx.error(
            format!("row {line}"),
            format!("the rows have so few of the {width} cells that the rest is not read"),
            "give each row all its cells, or publish it in parts",
        );
        out.truncate(rows);
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
        "stand:",
        "data from",
        "©",
        "(c)",
        "1)",
        "* ",
    ];
    !text.contains(char::is_alphanumeric) || text.chars().count() > 60 || opens.iter().any(|o| small.starts_with(o))
}

fn columns(names: &[String], body: &mut [Row], cx: &mut Context<'_>) -> Vec<Column> {
    let mut out = Vec::new();
    let mut of_name: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (i, name) in names.iter().enumerate() {
        of_name.entry(name).or_default().push(i + 1);
    }
    for (i, name) in names.iter().enumerate() {
        let twins = of_name.get(name.as_str()).map_or(&[][..], Vec::as_slice);
        let used = body.iter().any(|r| r.is_filled(i));
        if !name.is_empty() && twins.len() > 1 {
            if twins.first() == Some(&(i + 1)) {
                let twins: Vec<String> = twins.iter().map(usize::to_string).collect();
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

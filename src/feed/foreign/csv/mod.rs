//! CSV: text with separators (RFC 4180, and what spreadsheets make of it).
//!
//! **Recognised by**: text in UTF-8 or UTF-16 that is neither JSON nor a web page, and whose lines have the same number
//! of cells, parted by `,` `;` TAB or `|`. A first line `sep=;` names the separator.
//!
//! **Read**: one data set. Titles above the names of the columns and notes below the data are left out, and said; names
//! in two or three rows are joined, and said. A row of HXL tags below the names tells what the columns are. Eurostat's own
//! tables (`unit,geo\TIME_PERIOD`, tabs, flags behind the values) become a row for each value. Which columns say where,
//! when and of whom, and which hold values, is told from their names and cells (see [`super::table`]); the mapping
//! can say it. Several columns of values become the dimension `measure`; columns named after years become the dimension
//! `time`.
//!
//! **Not read**: numbers that can be read in two ways (`12,5`; the notice offers `"decimal": ","`; `1.234` beside
//! `1.234.567` or `12,5`), spreadsheet errors, what a spreadsheet turned into a date (`2-Mar`): those cells are absent, and
//! named. Rows with more cells than columns, columns of the same name, a second table or a list below the first, rows that
//! the columns do not tell apart: left out, and named. Columns with personal data, exact points or free text are dropped,
//! and said. What follows a quote that is never closed.
//!
//! **Refused**: other encodings (Windows-1252 is named), since letters would be guessed.
//!
//! ```json
//! "from": {"url": "https://example.org/water.csv", "format": "csv", "place": "district", "time": "year", "group": ["sex"],
//!          "value": "share", "decimal": ",", "header": 3}
//! ```

mod eurostat;
mod rows;

pub use rows::{Dialect, Refusal, Rows, rows, rows_in};

use super::table::grid::{self, Row};
use super::table::{self, Cell};
use super::{Context, Cube};
use rows::{CELLS, best, decode, named_separator};

/// Whether this is a table with separators.
#[must_use]
pub fn looks(bytes: &[u8]) -> bool {
    let start = bytes.get(..bytes.len().min(64 * 1024)).unwrap_or(bytes);
    // the cut may go through a letter or a row: the last line does not count
    let Ok(text) = decode(start, None).or_else(|why| match why {
        Refusal::Letters { line, .. } if start.len() < bytes.len() || line > 1 => Ok(String::from_utf8_lossy(start)),
        _ => Err(why),
    }) else {
        return false;
    };
    let trimmed = text.trim_start();
    let binary = text.chars().take(4096).filter(|c| c.is_control() && !matches!(c, '\r' | '\n' | '\t' | '\0')).count();
    if trimmed.is_empty()
        || trimmed.starts_with(['{', '[', '<'])
        || bytes.starts_with(b"PK\x03\x04")
        || bytes.starts_with(b"%PDF")
        || binary > 4
    {
        return false;
    }
    named_separator(&text).is_some() || best(&text, &Dialect::default()).is_some()
}

/// Reads a table with separators.
pub fn read(bytes: &[u8], cx: &mut Context<'_>) -> Vec<Cube> {
    let Some(rows) = rows_of(bytes, &Dialect::default(), cx) else { return Vec::new() };
    grid::table(rows, "", "", cx).and_then(|table| table::cube(table, cx)).into_iter().collect()
}

/// The rows of a file with cells as a table has them; what is wrong is said. `None` where it cannot be read at all, and
/// the last notice says why.
pub fn rows_of(bytes: &[u8], dialect: &Dialect, cx: &mut Context<'_>) -> Option<Vec<Row>> {
    let rows = match rows_in(bytes, dialect) {
        Ok(rows) => rows,
        Err(why) => {
            let (at, what, hint) = why.says();
            cx.error(at, what, hint);
            return None;
        }
    };
    if rows.unsure {
        let sign =
            if rows.separator == b'\t' { "a tab".to_owned() } else { format!("\"{}\"", char::from(rows.separator)) };
        cx.warn(
            "row 1",
            format!("the cells were taken to be parted by {sign}; another sign would do as well"),
            format!("a first line sep={} says it", char::from(rows.separator)),
        );
    }
    if let Some(line) = rows.cut {
        cx.error(
            format!("row {line}"),
            format!("there are more than {CELLS} cells; the rest is not read"),
            "publish it in parts",
        );
    }
    if bytes.contains(&b'\r') {
        lone_returns(bytes, cx);
    }
    let first = rows.rows.first().map(|(_, cells)| cells.clone()).unwrap_or_default();
    let mut out = Vec::with_capacity(rows.rows.len());
    for (line, cells) in rows.rows {
        let cells = cells.into_iter().enumerate().map(|(i, cell)| {
            if cell.contains('\0') {
                let name = first.get(i).map_or_else(|| (i + 1).to_string(), |n| format!("\"{n}\""));
                cx.warn(
                    format!("row {line}, column {name}"),
                    "a NUL character stands in this cell, so it is not read",
                    "export the file again",
                );
                return Cell::Empty;
            }
            if cell.trim().is_empty() { Cell::Empty } else { Cell::Text(cell) }
        });
        out.push(Row { line, cells: cells.collect() });
    }
    if let Some(line) = rows.open {
        cx.error(
            format!("row {line}"),
            "a quote opens here and is never closed; this row and what follows is not read",
            "close the quote, or write it twice",
        );
    }
    Some(out)
}

/// Says that single carriage returns stand among other line ends: each of them ends a row.
fn lone_returns(bytes: &[u8], cx: &mut Context<'_>) {
    let alone = |i: usize| bytes.get(i) == Some(&b'\r') && bytes.get(i + 1) != Some(&b'\n');
    let utf16 = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    if utf16 || !bytes.contains(&b'\n') {
        return;
    }
    let mut quoted = false;
    for i in 0..bytes.len() {
        quoted ^= bytes.get(i) == Some(&b'"');
        if !quoted && alone(i) {
            let line = bytes.iter().take(i).filter(|b| **b == b'\n').count() + 1;
            cx.warn(
                format!("row {line}"),
                "a carriage return stands alone in this row; it was taken as the end of a row",
                "put the cell in quotes, or take it out",
            );
            return;
        }
    }
}

#[cfg(test)]
mod tests;

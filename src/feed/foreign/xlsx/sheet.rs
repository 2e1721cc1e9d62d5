//! The cells of a sheet, as a stream, on their way to rows.

use super::guard::Limits;
use super::said;
use crate::feed::foreign::Context;
use crate::feed::foreign::table::Cell;
use crate::feed::foreign::table::grid::Row;
use crate::feed::limits;
use calamine::{DataRef, ExcelDateTime, Xlsx};
use std::collections::BTreeMap;
use std::io::Cursor;

/// One cell and where it stands, counted from 0.
type Placed = (u32, u32, Cell);
type Book<'a> = Xlsx<Cursor<&'a [u8]>>;

/// Rows or columns that may stand empty within one table.
const GAP: u32 = 20;
/// Columns that may stand empty within one table.
const GAP_ACROSS: u32 = 3;
/// Merged cells, and rows that they may fill.
const MERGED: usize = 20_000;

/// The rows of a sheet; what is wrong is said. `None` where it cannot be read.
pub(super) fn rows(
    book: &mut Book<'_>,
    name: &str,
    recalculates: bool,
    limits: Limits,
    cx: &mut Context<'_>,
) -> Option<Vec<Row>> {
    let mut cells = cells(book, name, recalculates, limits, cx)?;
    cells.sort_by_key(|(row, column, _)| (*row, *column));
    twice(&mut cells, cx);
    merged(book, name, &mut cells, cx);
    let near = near(cells, cx);
    let columns: Vec<u32> = columns(&near);
    let count = near.chunk_by(|a, b| a.0 == b.0).count();
    if count.saturating_mul(columns.len()) > near.len().saturating_mul(20) + 10_000 {
        cx.error(
            "",
            "its cells are scattered over too many rows and columns to be a table",
            "put the table into a sheet of its own",
        );
        return None;
    }
    let (first, last) = (columns.first().copied().unwrap_or(0), columns.last().copied().unwrap_or(0));
    let width = usize::try_from(last - first + 1).unwrap_or(0);
    let mut out: Vec<Row> = Vec::with_capacity(count);
    let mut line = None;
    for (row, column, cell) in near {
        if line != Some(row) {
            line = Some(row);
            out.push(Row { line: usize::try_from(row).unwrap_or(0) + 1, cells: vec![Cell::Empty; width] });
        }
        let at = usize::try_from(column - first).unwrap_or(usize::MAX);
        if let Some(place) = out.last_mut().and_then(|r| r.cells.get_mut(at)) {
            *place = cell;
        }
    }
    Some(out)
}

/// Reads the cells that hold something.
fn cells(
    book: &mut Book<'_>,
    name: &str,
    recalculates: bool,
    limits: Limits,
    cx: &mut Context<'_>,
) -> Option<Vec<Placed>> {
    let mut out = Vec::new();
    let mut text = 0;
    let (mut without, mut stale) = (Vec::new(), Vec::new());
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(error) => {
            cx.error(
                "",
                format!("the sheet \"{name}\" cannot be read: {}", said(&error.to_string())),
                "open the workbook and save it again",
            );
            return None;
        }
    };
    loop {
        let record = match reader.next_cell_with_formula_metadata() {
            Ok(Some(record)) => record,
            Ok(None) => break,
            Err(error) => {
                let last =
                    out.last().map_or(String::new(), |(row, column, _)| format!(" after {}", address(*row, *column)));
                cx.error(
                    "",
                    format!("the sheet is broken{last}; the rest is not read: {}", said(&error.to_string())),
                    "open the workbook and save it again",
                );
                break;
            }
        };
        let (row, column) = record.pos;
        let value = cell(record.value);
        if let Cell::Text(t) = &value {
            text += t.len();
        }
        // some programs write 0 for what they leave to be calculated
        let placeholder = recalculates && value == Cell::Number(0.0);
        match (record.formula.is_some(), &value) {
            (true, Cell::Empty) => without.push((row, column)),
            (true, _) if placeholder => stale.push((row, column)),
            (false, Cell::Empty) => {}
            _ => out.push((row, column, value)),
        }
        if out.len() > limits.cells || text > limits.text {
            cx.error(
                "",
                format!(
                    "the sheet has more than {} cells or {} MB of text; the rest is not read",
                    limits.cells,
                    limits.text / 1024 / 1024
                ),
                "publish it in parts",
            );
            break;
        }
    }
    let hint = "open the workbook in a spreadsheet program, which calculates it, and save it";
    name_cells(&without, "these cells hold formulas without results, so they are not reported", hint, cx);
    name_cells(
        &stale,
        "these cells hold formulas that are still to be calculated; their 0 is not taken for a result",
        hint,
        cx,
    );
    Some(out)
}

fn name_cells(cells: &[(u32, u32)], what: &str, hint: &str, cx: &mut Context<'_>) {
    if cells.is_empty() {
        return;
    }
    let some: Vec<String> = cells.iter().take(5).map(|(row, column)| address(*row, *column)).collect();
    let more = if cells.len() > 5 { format!(" and {} more", cells.len() - 5) } else { String::new() };
    cx.warn(format!("{}{more}", some.join(", ")), what, hint);
}

/// `A1`, as spreadsheets name cells.
fn address(row: u32, column: u32) -> String {
    let mut letters = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        letters.insert(0, char::from(b'A' + u8::try_from((rest - 1) % 26).unwrap_or(0)));
        rest = (rest - 1) / 26;
    }
    format!("{}{}", letters.into_iter().collect::<String>(), row + 1)
}

fn cell(value: DataRef<'_>) -> Cell {
    let short = |text: &str| {
        let text: String = text.chars().take(limits::TEXT).collect();
        if text.trim().is_empty() { Cell::Empty } else { Cell::Text(text) }
    };
    match value {
        DataRef::Int(n) => Cell::Text(n.to_string()),
        DataRef::Float(n) => Cell::Number(n),
        DataRef::String(text) => short(&text),
        DataRef::SharedString(text) => short(text),
        DataRef::Bool(yes) => Cell::Bool(yes),
        DataRef::DateTime(date) => Cell::Text(day(&date)),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            short(text.strip_suffix("T00:00:00").unwrap_or(&text))
        }
        DataRef::Error(error) => Cell::Text(error.to_string()),
        DataRef::Empty => Cell::Empty,
    }
}

/// A date as its format in the workbook says: `2024-03-01`, `2024-03-01T12:30:00`; a span of time as `36:30:00`.
fn day(date: &ExcelDateTime) -> String {
    if date.is_duration() || date.as_f64() < 1.0 {
        let seconds = (date.as_f64() * 86_400.0).round();
        let (hours, rest) = ((seconds / 3600.0).floor(), seconds.rem_euclid(3600.0));
        return format!("{hours}:{:02}:{:02}", (rest / 60.0).floor(), rest.rem_euclid(60.0));
    }
    let (year, month, day, hour, minute, second, _) = date.to_ymd_hms_milli();
    let date = format!("{year:04}-{month:02}-{day:02}");
    if (hour, minute, second) == (0, 0, 0) { date } else { format!("{date}T{hour:02}:{minute:02}:{second:02}") }
}

/// Cells that stand twice in the file: neither is kept.
fn twice(cells: &mut Vec<Placed>, cx: &mut Context<'_>) {
    let same = |a: &Placed, b: &Placed| (a.0, a.1) == (b.0, b.1);
    let twins: Vec<(u32, u32)> = cells
        .chunk_by(same)
        .filter(|group| group.len() > 1)
        .filter_map(|group| group.first().map(|c| (c.0, c.1)))
        .collect();
    if !twins.is_empty() {
        cells.retain(|c| twins.binary_search(&(c.0, c.1)).is_err());
        name_cells(
            &twins,
            "these cells stand twice in the file, so neither is read",
            "open the workbook and save it again",
            cx,
        );
    }
}

/// The text of merged cells goes for all rows that it spans. A number does not: it would be counted again.
fn merged(book: &mut Book<'_>, name: &str, cells: &mut Vec<Placed>, cx: &mut Context<'_>) {
    let Ok(regions) = book.merge_cells_by_sheet_name(name) else { return };
    let rows: Vec<u32> = cells.chunk_by(|a, b| a.0 == b.0).filter_map(|g| g.first().map(|c| c.0)).collect();
    let (mut new, mut spans) = (Vec::new(), Vec::new());
    for region in regions.into_iter().take(MERGED) {
        let (top, left, bottom, right) = (region.start.0, region.start.1, region.end.0, region.end.1);
        let Ok(at) = cells.binary_search_by_key(&(top, left), |c| (c.0, c.1)) else { continue };
        let Some((_, _, Cell::Text(text))) = cells.get(at) else { continue };
        // names over several columns are joined where the names are found
        if left != right || bottom <= top || text.len() > 500 {
            continue;
        }
        spans.push((top, left));
        let from = rows.partition_point(|row| *row <= top);
        let below = rows.iter().skip(from).take_while(|row| **row <= bottom);
        new.extend(below.take(MERGED.saturating_sub(new.len())).map(|row| (*row, left, Cell::Text(text.clone()))));
    }
    // what a merged cell hides is not shown by it
    new.retain(|(row, column, _)| cells.binary_search_by_key(&(*row, *column), |c| (c.0, c.1)).is_err());
    if new.is_empty() {
        return;
    }
    name_cells(
        &spans,
        "the text of these merged cells is taken for all rows that they span",
        "give each row its own text",
        cx,
    );
    new.sort_by_key(|(row, column, _)| (*row, *column));
    new.dedup_by_key(|(row, column, _)| (*row, *column));
    cells.append(&mut new);
    cells.sort_by_key(|(row, column, _)| (*row, *column));
}

/// The cells of the largest block; what stands far from it is left out, and said.
fn near(cells: Vec<Placed>, cx: &mut Context<'_>) -> Vec<Placed> {
    let rows: BTreeMap<u32, usize> =
        cells.chunk_by(|a, b| a.0 == b.0).filter_map(|g| Some((g.first()?.0, g.len()))).collect();
    let (top, bottom) = largest(&rows, GAP);
    let mut across: BTreeMap<u32, usize> = BTreeMap::new();
    for (row, column, _) in &cells {
        if (top..=bottom).contains(row) {
            *across.entry(*column).or_insert(0) += 1;
        }
    }
    let (left, right) = largest(&across, GAP_ACROSS);
    let (kept, far): (Vec<Placed>, Vec<Placed>) =
        cells.into_iter().partition(|(row, column, _)| (top..=bottom).contains(row) && (left..=right).contains(column));
    let far: Vec<(u32, u32)> = far.into_iter().map(|(row, column, _)| (row, column)).collect();
    name_cells(
        &far,
        "these cells stand far from the table, so they are not read",
        "put them into a sheet of their own",
        cx,
    );
    kept
}

/// The longest run without a gap, by the cells in it.
fn largest(counts: &BTreeMap<u32, usize>, gap: u32) -> (u32, u32) {
    let mut best = (0, 0, 0);
    let mut run: Option<(u32, u32, usize)> = None;
    for (at, count) in counts {
        run = match run {
            Some((from, to, sum)) if at - to <= gap + 1 => Some((from, *at, sum + count)),
            _ => Some((*at, *at, *count)),
        };
        if let Some((from, to, sum)) = run.filter(|(_, _, sum)| *sum > best.2) {
            best = (from, to, sum);
        }
    }
    (best.0, best.1)
}

fn columns(cells: &[Placed]) -> Vec<u32> {
    let mut columns: Vec<u32> = cells.iter().map(|c| c.1).collect();
    columns.sort_unstable();
    columns.dedup();
    columns
}

//! The names of the columns: which row has them, and which rows have them together.

use super::{Context, Row, number};
use crate::feed::clean;
use crate::feed::foreign::number::Reading;
use std::collections::BTreeMap;

/// What stands above the data.
pub(super) struct Head {
    pub names: Vec<String>,
    /// How many rows stand above the first row of data.
    pub below: usize,
    pub title: String,
}

/// The names of the columns: from the row that the mapping names, else from the first row that is filled as the data is.
pub(super) fn head(rows: &[Row], cx: &mut Context<'_>) -> Head {
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
    let (names, below, first) = names(rows, at, width, cx);
    let above = above.into_iter().take(first).collect::<Vec<_>>();
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
    // lines of titles and notes are no table, however many there are
    if widths.iter().any(|(width, count)| *width > 1 && *count > 1) {
        widths.remove(&1);
    }
    let usual = widths.iter().max_by_key(|(width, count)| (**count, **width)).map_or(1, |(width, _)| *width);
    // names may lack over a column of labels, or stand over merged cells
    let most = rows.iter().map(Row::filled).max().unwrap_or(1);
    // a table may begin far from the first column
    let enough = if usual < 3 { usual } else { usual.div_ceil(2) }.min(most);
    let at = rows.iter().position(|r| r.filled() >= enough.max(1))?;
    let at = if usual > 1 && rows.get(at)?.filled() == 1 { rows.iter().position(|r| r.filled() > 1)? } else { at };
    (!rows.get(at)?.has_number()).then_some(at)
}

/// Whether a row above the names groups them: `,2023,,2024,` over `area,men,women,men,women`. `first` is the uppermost
/// row of names so far, `at` the lowest.
fn joins_above(rows: &[Row], first: usize, at: usize) -> bool {
    let above = first.checked_sub(1).and_then(|above| rows.get(above));
    let (Some(names), Some(below), Some(above)) = (rows.get(at), rows.get(first), above) else { return false };
    let close = above.line + 1 == below.line;
    let gaps = above.filled() < names.filled();
    let beside = above.filled() - usize::from(above.is_filled(0));
    close && gaps && above.width() <= names.width() && beside > usize::from(first < at) && !above.has_number()
}

/// The lowest row of names: the rows from `at` on that hold no numbers, up to three, where the last of them fills what the
/// others leave empty, and numbers follow.
fn lowest(rows: &[Row], at: usize) -> usize {
    let Some(data) = rows.iter().skip(at + 1).take(3).position(Row::has_number).map(|n| at + 1 + n) else { return at };
    let (Some(top), Some(low), Some(data_row)) = (rows.get(at), rows.get(data - 1), rows.get(data)) else { return at };
    let block = rows.get(at..data).unwrap_or_default();
    let close = block.windows(2).all(|pair| matches!(pair, [a, b] if a.line + 1 == b.line));
    let numbers: Vec<usize> = (1..data_row.width()).filter(|i| data_row.is_number(*i)).collect();
    let gap = numbers.iter().any(|i| !top.is_filled(*i) && low.is_filled(*i));
    let is_name = |i: &usize| low.is_filled(*i) && !matches!(number::read(&low.text(*i)), Reading::Absent(_));
    if data > at + 1 && close && gap && numbers.iter().all(is_name) { data - 1 } else { at }
}

/// The names of the columns, and how many rows stand above the data.
fn names(rows: &[Row], at: usize, width: usize, cx: &mut Context<'_>) -> (Vec<String>, usize, usize) {
    let last = lowest(rows, at);
    let mut first = at;
    while last == at && at - first < 2 && joins_above(rows, first, at) {
        first -= 1;
    }
    let levels = rows.get(first..=last).unwrap_or_default();
    let (Some(low), Some((bottom, upper))) = (rows.get(last), levels.split_last()) else {
        return (Vec::new(), at + 1, at);
    };
    let width = levels.iter().map(Row::width).max().unwrap_or(0).max(width);
    if upper.is_empty() {
        return ((0..width).map(|i| low.text(i)).collect(), at + 1, at);
    }
    // columns of labels have one name, the lowest
    let is_label = |i: usize| !rows.iter().skip(last + 1).take(50).any(|row| row.is_number(i));
    let mut groups = vec![String::new(); upper.len()];
    let mut out = Vec::new();
    for i in 0..width {
        for (group, row) in groups.iter_mut().zip(upper) {
            if row.is_filled(i) {
                *group = row.text(i);
            }
        }
        let own = bottom.text(i);
        let mut parts: Vec<&str> = groups.iter().map(String::as_str).filter(|g| !g.is_empty()).collect();
        if is_label(i) {
            let lowest = upper.iter().rev().find(|row| row.is_filled(i)).map(|row| row.text(i)).unwrap_or_default();
            out.push(if own.is_empty() { lowest } else { own });
            groups.fill(String::new());
            continue;
        }
        if !own.is_empty() {
            parts.push(&own);
        } else if upper.iter().all(|row| !row.is_filled(i)) {
            parts.clear();
        }
        parts.dedup();
        out.push(parts.join(" / "));
    }
    let (top, low) = (upper.first().map_or(0, |r| r.line), bottom.line);
    let (rows, number) = if upper.len() == 1 { ("and", "two") } else { ("to", "three") };
    cx.warn(
        format!("rows {top} {rows} {low}"),
        format!("the names of the columns stand in {number} rows, which were joined"),
        "give each column one name, in one row",
    );
    (out, last + 1, first)
}

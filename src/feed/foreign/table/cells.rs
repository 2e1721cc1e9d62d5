//! The cells of a table: numbers, the reasons why there is none, and the source's marks.

use super::axes::Across;
use super::roles::{self, Part};
use super::{Cell, NAMED, Table, reading, text};
use crate::feed::foreign::number::{self, Reading};
use crate::feed::foreign::{Context, Cube, Fact, state};
use crate::feed::{clean, limits};
use crate::model::State;
use std::collections::BTreeMap;

/// What the cells are made from.
pub(super) struct Rows<'a> {
    pub values: &'a [usize],
    pub positions: &'a [u32],
    pub width: usize,
    pub gone: &'a [bool],
    pub across: Across,
}

/// What is wrong with cells: the column and what it is; how many cells, and how many of them were named. The last column
/// of all counts those named in any.
type Slips = BTreeMap<(usize, &'static str), (usize, usize)>;

/// How many cells are named one by one, of all columns that have the same wrong.
const ALL: usize = 20;

pub(super) fn fill(cube: &mut Cube, table: &Table, parts: &[Part], rows: &Rows<'_>, cx: &mut Context<'_>) {
    let of = |wanted: Part| parts.iter().position(|p| *p == wanted);
    let (low, high, hides, sample) = (of(Part::Low), of(Part::High), of(Part::Hides), of(Part::Sample));
    let marks: Vec<usize> = (0..parts.len()).filter(|i| parts[*i] == Part::Mark).collect();
    let dotted: Vec<bool> = rows.values.iter().map(|column| is_dotted(table, *column, cx)).collect();
    let mut slips = Slips::new();
    for row in 0..table.len() {
        if rows.gone.get(row) == Some(&true) {
            continue;
        }
        for (n, column) in rows.values.iter().enumerate() {
            let mut at = rows.positions.get(row * rows.width..(row + 1) * rows.width).unwrap_or_default().to_vec();
            if rows.across == Across::Dimension {
                at.push(u32::try_from(n).unwrap_or(u32::MAX));
            }
            let mut fact = fact(table, (*column, dotted.get(n) == Some(&true)), row, &mut slips, cx);
            let end = |i: Option<usize>| match reading(table.cell(i?, row), cx) {
                Reading::Number(n, _) => Some(n),
                _ => None,
            };
            (fact.low, fact.high) = (end(low), end(high));
            fact.sample =
                end(sample).filter(|n| n.fract() == 0.0 && *n >= 0.0).and_then(|n| n.to_string().parse().ok());
            marked(&mut fact, &marks, table, row);
            let hidden = hides.is_some_and(|i| {
                matches!(text(table.cell(i, row)).trim().to_ascii_lowercase().as_str(), "true" | "yes")
            });
            if hidden {
                fact = Fact { flags: fact.flags, ..Fact::absent(State::Suppressed) };
            }
            cube.push(&at, fact);
        }
    }
    more(table, &slips, cx);
}

/// Says how many cells more there are with what was named some times.
fn more(table: &Table, slips: &Slips, cx: &mut Context<'_>) {
    let mut rest: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    for ((column, what), (count, named)) in slips {
        if count > named {
            rest.entry(what).or_default().push((*column, count - named));
        }
    }
    for (what, columns) in rest {
        if columns.len() > NAMED {
            let cells: usize = columns.iter().map(|(_, count)| count).sum();
            cx.warn("", format!("{cells} more cells in {} columns: {what}", columns.len()), "mend these too");
            continue;
        }
        for (column, count) in columns {
            let name = table.columns.get(column).map_or("", |c| c.name.as_str());
            let what = format!("{count} more cells of this column: {what}");
            cx.warn(format!("column \"{name}\""), what, "mend these too");
        }
    }
}

/// Whether numbers of this column are plainly written with points that part thousands, or with decimal commas: then
/// `1.234` beside them can be read in two ways.
fn is_dotted(table: &Table, column: usize, cx: &Context<'_>) -> bool {
    let plain = cx.options.decimal.is_none() && cx.options.thousands.is_none();
    let tells =
        |cell: &Cell| matches!(cell, Cell::Text(t) if number::points_part(t.trim()) || number::comma_is_decimal(t));
    plain && table.columns.get(column).is_some_and(|c| c.cells.kinds().iter().any(tells))
}

/// The value of one cell; what is wrong with it is said, the first times. With its column comes whether it [`is_dotted`].
fn fact(table: &Table, (column, dotted): (usize, bool), row: usize, slips: &mut Slips, cx: &mut Context<'_>) -> Fact {
    let cell = table.cell(column, row);
    let read = match reading(cell, cx) {
        Reading::Number(..) if dotted && matches!(cell, Cell::Text(t) if number::point_may_part(t)) => {
            Reading::Refused("its point may part thousands, as others of its column do", "say it in the mapping")
        }
        read => read,
    };
    let refused = matches!(read, Reading::Refused(..));
    let (fact, what, hint) = match read {
        Reading::Number(n, None) => return Fact::new(Some(n)),
        Reading::Absent(state) => {
            let flags = Some(clean::clean(&text(cell), 100).0).filter(|mark| !mark.is_empty()).into_iter().collect();
            return Fact { flags, ..Fact::absent(state) };
        }
        Reading::Number(n, Some(care)) => (Fact::new(Some(n)), care, ""),
        Reading::Refused(what, hint) => (Fact::absent(State::NotReported), what, hint),
        Reading::Text if cx.options.values.contains(&table.columns[column].name) => {
            let text = clean::clean(&text(cell), limits::TEXT).0;
            return Fact { state: State::Observed, text: Some(text), ..Fact::new(None) };
        }
        Reading::Text if roles::looks_mangled(&text(cell)) => (
            Fact::absent(State::NotReported),
            "this is a date where a number should be",
            "a spreadsheet may have made it of something else: check the source",
        ),
        Reading::Text => {
            (Fact::absent(State::NotReported), "this is no number", "write a number, or leave the cell empty")
        }
    };
    let all = slips.get(&(usize::MAX, what)).map_or(0, |(_, named)| *named);
    let (count, named) = slips.entry((column, what)).or_insert((0, 0));
    *count += 1;
    if *named < NAMED && all < ALL {
        *named += 1;
        slips.insert((usize::MAX, what), (0, all + 1));
        let at = format!("row {}, column \"{}\"", table.line(row), table.columns[column].name);
        let said = format!("{what}: \"{}\"", clean::clean(&text(cell), 60).0);
        cx.warn(at, said, if refused { offer(&text(cell), hint) } else { hint.to_owned() });
    }
    fact
}

/// What the mapping could say so that a number can be read.
fn offer(text: &str, hint: &str) -> String {
    let spaced = text.trim().contains(char::is_whitespace);
    let bare: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let comma = number::with(&bare, ',', Some('.'));
    let both =
        |sign: char, n: f64| format!("\"decimal\": \",\" in the mapping, with \"thousands\": \"{sign}\", if it is {n}");
    match (bare.find(','), bare.find('.'), comma) {
        // the last sign is the decimal one
        (Some(comma), Some(point), _) if comma < point => {
            "\"thousands\": \",\" in the mapping, if that is what its comma is".to_owned()
        }
        (Some(_), None, Reading::Number(n, _)) if spaced => both(' ', n),
        (Some(_), None, Reading::Number(n, _)) => {
            let threes = bare.rsplit(',').next().is_some_and(|last| last.len() == 3);
            let or = if let (true, Reading::Number(n, _)) = (threes, number::with(&bare, '.', Some(','))) {
                format!("; \"thousands\": \",\" if it is {n}")
            } else {
                String::new()
            };
            format!("\"decimal\": \",\" in the mapping if it is {n}{or}")
        }
        (Some(_), None, _) if matches!(number::with(&bare, '.', Some(',')), Reading::Number(..)) => {
            "\"thousands\": \",\" in the mapping, if that is what its commas are".to_owned()
        }
        (_, Some(_), Reading::Number(n, _)) => both('.', n),
        (None, None, Reading::Number(n, _)) if spaced => {
            format!("\"thousands\": \" \" in the mapping if it is {n}")
        }
        _ => hint.to_owned(),
    }
}

/// Puts the source's marks on a value.
fn marked(fact: &mut Fact, marks: &[usize], table: &Table, row: usize) {
    for column in marks {
        let mark = clean::clean(&text(table.cell(*column, row)), 100).0;
        if mark.is_empty() {
            continue;
        }
        let withheld = mark == "x" && table.columns.get(*column).is_some_and(|c| c.name.eq_ignore_ascii_case("status"));
        if let Some(state) = if withheld { Some(State::Suppressed) } else { state::of(&mark) } {
            let absent = fact.number.is_none() && fact.text.is_none();
            // a mark can hide a number or say why there is none; it cannot make one
            if !(absent && state.has_number()) && (fact.state == State::Observed || absent) {
                fact.state = state;
            }
        }
        fact.flags.push(mark);
    }
}

//! Values and their marks, cell by cell.

use crate::feed::foreign::number::{self, Reading};
use crate::feed::foreign::{Context, Cube, Fact, state};
use crate::feed::{clean::clean, document::step, limits};
use crate::model::State;
use serde_json::{Map, Value};

/// The status of cells, in each of its forms.
enum Marks<'a> {
    None,
    All(&'a str),
    List(&'a [Value]),
    Sparse(&'a Map<String, Value>),
}

impl<'a> Marks<'a> {
    fn of(value: Option<&'a Value>) -> Self {
        match value {
            Some(Value::String(all)) => Self::All(all),
            Some(Value::Array(list)) => match list.as_slice() {
                [Value::String(all)] => Self::All(all),
                list => Self::List(list),
            },
            // Eurostat's early form: the list below a key, beside its legend
            Some(Value::Object(map)) => match map.get("value") {
                Some(inner) if inner.is_array() || inner.is_object() => Self::of(Some(inner)),
                _ => Self::Sparse(map),
            },
            _ => Self::None,
        }
    }

    fn at(&self, cell: usize) -> Option<&'a str> {
        match self {
            Self::None => None,
            Self::All(mark) => Some(*mark),
            Self::List(list) => list.get(cell).and_then(Value::as_str),
            Self::Sparse(map) => map.get(&cell.to_string()).and_then(Value::as_str),
        }
        .filter(|mark| !mark.is_empty())
    }
}

/// Fills the cube: every combination of categories is a cell, in row-major order.
pub(super) fn fill(cube: &mut Cube, value: &Value, sizes: &[usize], at: &str, cx: &mut Context<'_>) -> Option<()> {
    let whole = sizes.iter().try_fold(1_usize, |n, size| n.checked_mul(*size)).unwrap_or(usize::MAX);
    let marks = Marks::of(value.get("status"));
    // what the source says that its marks mean
    let legend = ["/extension/status/label", "/status/label"].iter().find_map(|at| value.pointer(at)?.as_object());
    let at = step(at, "value");
    if whole == 0 {
        cx.error(at, "the data set has no cells: a dimension is without categories", "check what was asked for");
        return None;
    }
    let mut odd = Odd { legend, ..Odd::default() };
    match value.get("value") {
        Some(Value::Array(list)) => {
            if list.len() != whole {
                let what = format!(
                    "there are {} values for {} cells",
                    list.len(),
                    if whole == usize::MAX { "too many".to_owned() } else { whole.to_string() }
                );
                cx.warn(
                    at.clone(),
                    what,
                    "check `size`; values beyond the last cell are left out, cells without a value are not reported",
                );
            }
            if list.len().max(whole.min(list.len() + limits::ROWS)) > limits::ROWS {
                cx.error(at, format!("more than {} cells", limits::ROWS), "ask the source for a part of it");
                return None;
            }
            for cell in 0..whole {
                cube_cell(cube, sizes, cell, list.get(cell), &marks, &mut odd);
            }
        }
        Some(Value::Object(map)) if whole <= limits::ROWS => {
            for cell in 0..whole {
                cube_cell(cube, sizes, cell, map.get(&cell.to_string()), &marks, &mut odd);
            }
            let known = |key: &String| key.parse::<usize>().is_ok_and(|cell| cell < whole && cell.to_string() == *key);
            if let Some(key) = map.keys().find(|key| !known(key)) {
                cx.warn(
                    step(&at, key),
                    "this is no position of a cell, so the value is left out",
                    "positions count from 0",
                );
            }
        }
        Some(Value::Object(map)) => {
            cx.warn(
                at.clone(),
                "only the cells that are given are read: all of them would be too many",
                "ask the source for a part of it",
            );
            let mut given: Vec<usize> =
                map.keys().filter_map(|key| key.parse().ok()).filter(|cell| *cell < whole).collect();
            given.sort_unstable();
            // `1` and `01`
            given.dedup();
            for cell in given {
                cube_cell(cube, sizes, cell, map.get(&cell.to_string()), &marks, &mut odd);
            }
        }
        None => {
            cx.error(at, "this describes a data set, and holds no values", "ask the source for the data");
            return None;
        }
        _ => {
            cx.error(at, "the data set has no values", "check that the file is complete");
            return None;
        }
    }
    odd.say(&at, cx);
    Some(())
}

/// What marks mean, and what was odd in single cells: how many, and the first of each.
#[derive(Default)]
struct Odd<'a> {
    legend: Option<&'a Map<String, Value>>,
    hidden: Vec<usize>,
    refused: Vec<(usize, &'static str, &'static str)>,
}

impl Odd<'_> {
    fn say(&self, at: &str, cx: &mut Context<'_>) {
        if let Some(first) = self.hidden.first() {
            let what = format!("numbers whose mark says that there is none are not shown: {}", self.hidden.len());
            cx.warn(step(at, &first.to_string()), what, "ask the source");
        }
        for (cell, why, hint) in &self.refused {
            cx.warn(step(at, &cell.to_string()), format!("{why}, so it is not read"), *hint);
        }
    }
}

fn cube_cell(
    cube: &mut Cube,
    sizes: &[usize],
    cell: usize,
    value: Option<&Value>,
    marks: &Marks<'_>,
    odd: &mut Odd<'_>,
) {
    let mut at = vec![0_u32; sizes.len()];
    let mut rest = cell;
    for (position, size) in at.iter_mut().zip(sizes).rev() {
        *position = u32::try_from(rest % size).unwrap_or(u32::MAX);
        rest /= size;
    }
    let mark = marks.at(cell);
    let word = |text: String| Fact { text: Some(text), state: State::Observed, ..Fact::new(None) };
    let mut read = |reading: Reading, text: &str| match reading {
        Reading::Number(n, _) => Fact::new(Some(n)),
        // a mark in the value's place: what the source calls it says more
        Reading::Absent(absent) => {
            Fact { flags: vec![clean(text, 80).0], ..Fact::absent(state::of(text).unwrap_or(absent)) }
        }
        Reading::Refused(why, hint) => {
            odd.refused.push((cell, why, hint));
            Fact::new(None)
        }
        Reading::Text => word(clean(text, limits::TEXT).0),
    };
    let mut fact = match value {
        Some(Value::Number(n)) => read(number::json(n), ""),
        Some(Value::String(text)) => read(number::read(text), text),
        Some(Value::Bool(yes)) => word(yes.to_string()),
        _ => Fact::new(None),
    };
    if let Some(mark) = mark {
        let meaning = || state::of(odd.legend?.get(mark)?.as_str()?);
        let known = state::of(mark).or_else(meaning).filter(|s| fact.number.is_some() || !s.has_number());
        if known.is_some_and(|s| !s.has_number()) && fact.number.is_some() {
            odd.hidden.push(cell);
        }
        fact.state = known.unwrap_or(fact.state);
        // one mark for all is not kept with each cell that is not given
        if value.is_some() || !matches!(marks, Marks::All(_)) {
            fact.flags.push(clean(mark, 80).0);
        }
    }
    cube.push(&at, fact);
}

//! From a data set to observations of our own: which dimension is place, time and group, which slice is wanted.

mod axes;
mod names;
mod plan;

pub use names::Declared;

use super::Cube;
use crate::feed::native::wire;
use crate::model::{Period, State};
use axes::Axes;
use plan::Plan;
use serde_json::{Map, Value, json};

/// Observations in our own form, and what the programme must declare for them.
#[derive(Debug, Default)]
pub struct Mapped {
    /// The `observations` object.
    pub observations: Value,
    /// Places that the programme does not declare: id and name.
    pub places: Vec<(String, String)>,
    /// Groups that it does not declare.
    pub breakdowns: Vec<New>,
    /// What was left out.
    pub warnings: Vec<String>,
    /// The unit in the source's words, with its digits after the point.
    pub unit: Option<(String, Option<u8>)>,
}

/// A breakdown with groups that the programme does not declare.
#[derive(Debug)]
pub struct New {
    /// The breakdown's id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Id and name of each group.
    pub groups: Vec<(String, String)>,
}

/// Maps a data set.
///
/// # Errors
/// A sentence on what the mapping has to say, and how.
pub fn map(cube: &Cube, how: &wire::From, declared: &Declared<'_>) -> Result<Mapped, (String, String)> {
    let plan = Plan::new(cube, how)?;
    let mut axes = Axes::new(cube, how, declared, &plan);
    let mut rows: Vec<Row> = Vec::new();
    for row in 0..cube.len() {
        if plan.fixed.iter().any(|(d, category)| cube.at(row)[*d] != *category) {
            continue;
        }
        let (Some(place), Some(period)) = (axes.place(row)?, axes.period(row)?) else { continue };
        rows.push(Row { place, period, group: axes.group(row), row });
    }
    if rows.is_empty() {
        return Err(("no cell is left by this mapping".into(), "compare it with what `baraza inspect` shows".into()));
    }
    let unit = plan.unit(cube);
    let factor = how.scale.unwrap_or(1.0) * 10_f64.powi(i32::from(unit.as_ref().map_or(0, |u| u.multiplier)));
    let observations = observations(cube, &rows, &axes, factor);
    Ok(Mapped { observations, unit: unit.map(|u| (u.label, u.decimals)), ..axes.done() })
}

/// A row of observations: positions in the lists of places, periods and groups, and the cell's row.
struct Row {
    place: usize,
    period: usize,
    group: usize,
    row: usize,
}

fn observations(cube: &Cube, rows: &[Row], axes: &Axes<'_>, factor: f64) -> Value {
    let facts: Vec<_> = rows.iter().map(|r| cube.fact(r.row)).collect();
    let scaled =
        |n: Option<f64>| n.map(|n| if factor == 1.0 { n } else { round(n * factor) }).map_or(Value::Null, |n| json!(n));
    let mut out = Map::new();
    let mut set = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    set("places", json!(axes.places.list));
    let period = |(p, label): &(Period, String)| {
        if p.code == *label { json!(p.code) } else { json!({"period": p.code, "label": label}) }
    };
    set("periods", axes.periods.iter().map(period).collect());
    set("groups", json!(axes.groups.list));
    set("rows", json!(rows.len()));
    set("place", rows.iter().map(|r| r.place).collect());
    set("period", rows.iter().map(|r| r.period).collect());
    set("group", rows.iter().map(|r| r.group).collect());
    set("value", facts.iter().map(|f| scaled(f.number.filter(|_| f.state.has_number()))).collect());
    let status = |f: &super::Fact| match (f.state, f.number) {
        (State::Observed, Some(_)) => Value::Null,
        // a word in place of a number is shown as a note
        (State::Observed | State::Estimated | State::Provisional, None) => json!("not-reported"),
        (state, _) => json!(state.name()),
    };
    if facts.iter().any(|f| !status(f).is_null()) {
        set("status", facts.iter().map(status).collect());
    }
    let mut sparse = |key: &str, of: &dyn Fn(&super::Fact) -> Value| {
        let column: Map<String, Value> =
            facts.iter().enumerate().map(|(i, f)| (i.to_string(), of(f))).filter(|(_, v)| !v.is_null()).collect();
        if !column.is_empty() {
            set(key, Value::Object(column));
        }
    };
    sparse("low", &|f| scaled(f.low.filter(|_| f.high.is_some())));
    sparse("high", &|f| scaled(f.high.filter(|_| f.low.is_some())));
    sparse("sample", &|f| f.sample.map_or(Value::Null, |n| json!(n)));
    sparse("note", &|f| f.text.as_ref().map_or(Value::Null, |t| json!(t)));
    Value::Object(out)
}

/// Without the noise that multiplying brings: 15 digits that count.
fn round(n: f64) -> f64 {
    format!("{n:.14e}").parse().unwrap_or(n)
}

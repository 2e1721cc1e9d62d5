//! From a data set to observations of our own: which dimension is place, time and group, which slice is wanted.

mod axes;
mod names;
mod plan;

pub use names::Declared;

use super::{Cube, Fact};
use crate::feed::native::wire;
use crate::model::{Period, State};
use axes::Axes;
use plan::Plan;
use serde::Serialize;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::mem::take;

/// Observations in our own form, and what the programme must declare for them.
#[derive(Debug, Default)]
pub struct Mapped {
    /// The observations.
    pub observations: Observations,
    /// Places that the programme does not declare: id and name.
    pub places: Vec<(String, String)>,
    /// Groups that it does not declare.
    pub breakdowns: Vec<New>,
    /// What was left out.
    pub warnings: Vec<String>,
    /// The unit in the source's words, with its digits after the point.
    pub unit: Option<(String, Option<u8>)>,
}

/// Observations in our own form: the columns of an `observations` object.
#[derive(Debug, Default, Serialize)]
pub struct Observations {
    places: Vec<String>,
    periods: Vec<Value>,
    groups: Vec<String>,
    rows: usize,
    place: Vec<u32>,
    period: Vec<u32>,
    group: Vec<u32>,
    /// The values, of which some may be missing.
    pub value: Vec<Option<f64>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    status: Vec<Option<&'static str>>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    low: BTreeMap<usize, f64>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    high: BTreeMap<usize, f64>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    sample: BTreeMap<usize, u32>,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    note: BTreeMap<usize, String>,
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
    let observations = observations(cube, &rows, &mut axes, factor);
    Ok(Mapped { observations, unit: unit.map(|u| (u.label, u.decimals)), ..axes.done() })
}

/// A row of observations: positions in the lists of places, periods and groups, and the cell's row.
struct Row {
    place: u32,
    period: u32,
    group: u32,
    row: usize,
}

fn observations(cube: &Cube, rows: &[Row], axes: &mut Axes<'_>, factor: f64) -> Observations {
    let scaled = |n: f64| if factor == 1.0 { n } else { round(n * factor) };
    let period = |(p, label): (Period, String)| {
        if p.code == label { json!(p.code) } else { json!({"period": p.code, "label": label}) }
    };
    let mut out = Observations {
        places: take(&mut axes.places.list),
        periods: take(&mut axes.periods).into_iter().map(period).collect(),
        groups: take(&mut axes.groups.list),
        rows: rows.len(),
        place: rows.iter().map(|r| r.place).collect(),
        period: rows.iter().map(|r| r.period).collect(),
        group: rows.iter().map(|r| r.group).collect(),
        value: rows.iter().map(|r| cube.number(r.row).map(scaled)).collect(),
        ..Observations::default()
    };
    let status = |r: &Row| match (cube.state(r.row), cube.has_number(r.row)) {
        (State::Observed, true) => None,
        // a word in place of a number is shown as a note
        (State::Observed | State::Estimated | State::Provisional, false) => Some("not-reported"),
        (state, _) => Some(state.name()),
    };
    if rows.iter().any(|r| status(r).is_some()) {
        out.status = rows.iter().map(status).collect();
    }
    for (i, row) in rows.iter().enumerate().filter(|(_, r)| cube.has_more(r.row)) {
        let Fact { low, high, sample, text, .. } = cube.fact(row.row);
        if let (Some(low), Some(high)) = (low, high) {
            out.low.insert(i, scaled(low));
            out.high.insert(i, scaled(high));
        }
        out.sample.extend(sample.map(|n| (i, n)));
        out.note.extend(text.map(|text| (i, text)));
    }
    out
}

/// Without the noise that multiplying brings: 15 digits that count.
fn round(n: f64) -> f64 {
    format!("{n:.14e}").parse().unwrap_or(n)
}

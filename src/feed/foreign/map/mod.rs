//! From a data set to observations of our own: which dimension is place, time and group, which slice is wanted.

mod names;
mod plan;

pub use names::Declared;

use super::Cube;
use crate::feed::native::wire;
use crate::model::{Period, State, TOTAL};
use names::Named;
use plan::Plan;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

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

/// A row of observations while it is put together.
struct Row {
    place: usize,
    period: usize,
    group: usize,
    row: usize,
}

/// Maps a data set.
///
/// # Errors
/// A sentence on what the mapping has to say, and how.
pub fn map(cube: &Cube, how: &wire::From, declared: &Declared<'_>) -> Result<Mapped, (String, String)> {
    let plan = Plan::new(cube, how)?;
    let mut out = Mapped::default();
    let mut places = Names::default();
    let mut periods: Vec<(Period, String)> = Vec::new();
    let mut period_at: BTreeMap<u32, Option<usize>> = BTreeMap::new();
    let mut groups = Names::default();
    let mut new_groups: BTreeMap<usize, Vec<(String, String)>> = BTreeMap::new();
    let mut rows: Vec<Row> = Vec::new();
    let fixed = how.period.as_deref().and_then(super::time::read);
    for row in 0..cube.len() {
        let at = cube.at(row);
        if plan.fixed.iter().any(|(d, category)| at[*d] != *category) {
            continue;
        }
        let place = match plan.place {
            Some(d) => {
                let c = &cube.dimensions[d].categories[at[d] as usize];
                if how.only.as_ref().is_some_and(|only| !only.contains(&c.id)) {
                    continue;
                }
                let Named { id, new } = declared.place(c, how);
                if new && !out.places.iter().any(|(known, _)| *known == id) {
                    out.places.push((id.clone(), c.label.clone()));
                }
                id
            }
            None => about(how, declared)?,
        };
        let period = match plan.time {
            Some(d) => {
                let known = period_at.entry(at[d]).or_insert_with(|| {
                    let c = &cube.dimensions[d].categories[at[d] as usize];
                    let named = how.periods.get(&c.id).or_else(|| how.periods.get(&c.label));
                    let period = named.map_or_else(|| c.period.clone(), |code| Period::parse(code));
                    match period {
                        Some(period) => Some(add(&mut periods, period, &c.label)),
                        None => {
                            out.warnings.push(format!(
                                "\"{}\" is no period, so its values are left out; name it in `periods`",
                                c.label
                            ));
                            None
                        }
                    }
                });
                match known {
                    Some(at) => *at,
                    None => continue,
                }
            }
            None => match &fixed {
                Some(period) => add(&mut periods, period.clone(), &period.code),
                None => {
                    return Err((
                        "the data have no dimension of time".into(),
                        "name it as `time`, or say the `period` that they are for".into(),
                    ));
                }
            },
        };
        let mut parts = Vec::new();
        for d in &plan.groups {
            let c = &cube.dimensions[*d].categories[at[*d] as usize];
            if c.total && !how.groups.contains_key(&c.id) {
                continue;
            }
            let Named { id, new } = declared.group(c, &cube.dimensions[*d], how);
            let list = new_groups.entry(*d).or_default();
            if new && !list.iter().any(|(known, _)| *known == id) {
                list.push((id.clone(), c.label.clone()));
            }
            if id != TOTAL {
                parts.push(id);
            }
        }
        let group = if parts.is_empty() { TOTAL.to_owned() } else { parts.join("+") };
        rows.push(Row { place: places.position(place), period, group: groups.position(group), row });
    }
    if rows.is_empty() {
        return Err(("no cell is left by this mapping".into(), "compare it with what `baraza inspect` shows".into()));
    }
    out.breakdowns = new_groups
        .into_iter()
        .filter(|(_, groups)| !groups.is_empty())
        .map(|(d, groups)| New {
            id: declared.breakdown_id(&cube.dimensions[d]),
            name: cube.dimensions[d].label.clone(),
            groups,
        })
        .collect();
    let unit = plan.unit(cube);
    let factor = how.scale.unwrap_or(1.0) * 10_f64.powi(i32::from(unit.as_ref().map_or(0, |u| u.multiplier)));
    out.unit = unit.map(|u| (u.label, u.decimals));
    out.observations = observations(cube, &rows, &places.list, &periods, &groups.list, factor);
    Ok(out)
}

/// A list of names, each once, in the order in which they come.
#[derive(Default)]
struct Names {
    list: Vec<String>,
    known: BTreeMap<String, usize>,
}

impl Names {
    fn position(&mut self, name: String) -> usize {
        let next = self.list.len();
        *self.known.entry(name).or_insert_with_key(|name| {
            self.list.push(name.clone());
            next
        })
    }
}

fn add(periods: &mut Vec<(Period, String)>, period: Period, label: &str) -> usize {
    periods.iter().position(|(p, _)| p.code == period.code).unwrap_or_else(|| {
        periods.push((period, label.to_owned()));
        periods.len() - 1
    })
}

fn about(how: &wire::From, declared: &Declared<'_>) -> Result<String, (String, String)> {
    let told = how.about.clone().or_else(|| declared.own.places.first().map(|p| p.id.to_string()));
    told.ok_or_else(|| {
        ("the data have no places, and the programme declares none".into(), "say the place as `about`".into())
    })
}

fn observations(
    cube: &Cube,
    rows: &[Row],
    places: &[String],
    periods: &[(Period, String)],
    groups: &[String],
    factor: f64,
) -> Value {
    let facts: Vec<_> = rows.iter().map(|r| cube.fact(r.row)).collect();
    let scaled =
        |n: Option<f64>| n.map(|n| if factor == 1.0 { n } else { round(n * factor) }).map_or(Value::Null, |n| json!(n));
    let mut out = Map::new();
    let mut set = |key: &str, value: Value| {
        out.insert(key.to_owned(), value);
    };
    set("places", json!(places));
    let period = |(p, label): &(Period, String)| {
        if p.code == *label { json!(p.code) } else { json!({"period": p.code, "label": label}) }
    };
    set("periods", periods.iter().map(period).collect());
    set("groups", json!(groups));
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

//! From a data set to observations of our own: which dimension is place, time and group, which slice is wanted.

use super::{Category, Cube, Dimension, Role};
use crate::feed::native::wire;
use crate::model::{Id, Period, Programme, State, TOTAL};
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
pub fn map(cube: &Cube, how: &wire::From, programme: &Programme) -> Result<Mapped, (String, String)> {
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
                let id = place(c, how, programme);
                if programme.place(&Id::new(&id)).is_none() && !out.places.iter().any(|(known, _)| *known == id) {
                    out.places.push((id.clone(), c.label.clone()));
                }
                id
            }
            None => about(how, programme)?,
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
            let (id, declared) = group(c, &cube.dimensions[*d], how, programme);
            let list = new_groups.entry(*d).or_default();
            if !declared && !list.iter().any(|(known, _)| *known == id) {
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
        .map(|(d, groups)| New { id: slug(&cube.dimensions[d].id), name: cube.dimensions[d].label.clone(), groups })
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

/// What each dimension is.
struct Plan {
    place: Option<usize>,
    time: Option<usize>,
    groups: Vec<usize>,
    fixed: Vec<(usize, u32)>,
}

impl Plan {
    fn new(cube: &Cube, how: &wire::From) -> Result<Self, (String, String)> {
        let ids = || cube.dimensions.iter().map(|d| d.id.as_str()).collect::<Vec<_>>().join(", ");
        let named = |name: &String| {
            let missing = || (format!("the data have no dimension \"{name}\""), format!("they have {}", ids()));
            cube.dimension(name).ok_or_else(missing)
        };
        let mut fixed = Vec::new();
        for (name, code) in &how.at {
            let d = named(name)?;
            let list = &cube.dimensions[d].categories;
            let at = list.iter().position(|c| c.id == *code).or_else(|| list.iter().position(|c| c.label == *code));
            let at = at.ok_or_else(|| {
                (format!("\"{name}\" has no category \"{code}\""), format!("it has {}", listed(list)))
            })?;
            fixed.push((d, u32::try_from(at).unwrap_or(u32::MAX)));
        }
        let free = |d: usize, fixed: &[(usize, u32)]| !fixed.iter().any(|(f, _)| *f == d);
        let by_role = |role: Role, key: &str, fixed: &[(usize, u32)]| {
            let found: Vec<usize> =
                (0..cube.dimensions.len()).filter(|d| cube.dimensions[*d].role == role && free(*d, fixed)).collect();
            match found.as_slice() {
                [] => Ok(None),
                [one] => Ok(Some(*one)),
                several => {
                    let list: Vec<&str> = several.iter().map(|d| cube.dimensions[*d].id.as_str()).collect();
                    Err((
                        format!("several dimensions could be the {key}: {}", list.join(", ")),
                        format!("name one as `{key}`, and choose in the others with `at`"),
                    ))
                }
            }
        };
        let place = how
            .place
            .as_ref()
            .map(named)
            .transpose()?
            .map_or_else(|| by_role(Role::Place, "place", &fixed), |d| Ok(Some(d)))?;
        let time = how
            .time
            .as_ref()
            .map(named)
            .transpose()?
            .map_or_else(|| by_role(Role::Time, "time", &fixed), |d| Ok(Some(d)))?;
        let wanted =
            how.group.as_ref().map(|list| list.iter().map(named).collect::<Result<Vec<_>, _>>()).transpose()?;
        let mut groups = Vec::new();
        for (i, d) in cube.dimensions.iter().enumerate() {
            let told = wanted.as_ref().is_some_and(|list| list.contains(&i));
            if Some(i) == place
                || Some(i) == time
                || !free(i, &fixed)
                || (!told && place.is_some_and(|place| names(cube, i, place)))
            {
                continue;
            }
            let breakdown = wanted.as_ref().map_or(d.role == Role::Breakdown, |list| list.contains(&i));
            if breakdown {
                groups.push(i);
            } else if d.categories.len() == 1 {
                fixed.push((i, 0));
            } else if let Some(total) = d.categories.iter().position(|c| c.total) {
                fixed.push((i, u32::try_from(total).unwrap_or(u32::MAX)));
            } else {
                return Err((
                    format!("\"{}\" has {} categories, and only one can be shown", d.id, d.categories.len()),
                    format!("choose one with `at`: {}", listed(&d.categories)),
                ));
            }
        }
        Ok(Self { place, time, groups, fixed })
    }

    /// The unit: that of the chosen measure, else of the whole.
    fn unit(&self, cube: &Cube) -> Option<super::Measured> {
        let measure =
            self.fixed.iter().find_map(|(d, at)| cube.dimensions[*d].categories.get(*at as usize)?.unit.clone());
        measure.or_else(|| cube.unit.clone())
    }
}

/// Whether a dimension only repeats the names of places: "Reference area" beside a code.
fn names(cube: &Cube, d: usize, place: usize) -> bool {
    let category = |d: usize, row: usize| cube.dimensions[d].categories.get(cube.at(row)[d] as usize);
    cube.dimensions[d].categories.len() > 1
        && (0..cube.len()).all(|row| match (category(d, row), category(place, row)) {
            (Some(name), Some(place)) => name.label == place.label || (name.total && place.total),
            _ => false,
        })
}

/// The first categories, for messages.
fn listed(list: &[Category]) -> String {
    let named = |c: &Category| if c.id == c.label { c.id.clone() } else { format!("{} ({})", c.id, c.label) };
    let first: Vec<String> = list.iter().take(8).map(named).collect();
    if list.len() > 8 { format!("{} and {} more", first.join(", "), list.len() - 8) } else { first.join(", ") }
}

fn add(periods: &mut Vec<(Period, String)>, period: Period, label: &str) -> usize {
    periods.iter().position(|(p, _)| p.code == period.code).unwrap_or_else(|| {
        periods.push((period, label.to_owned()));
        periods.len() - 1
    })
}

/// The programme's place for a category: as mapped, else with its code or name, else the code as it is.
fn place(c: &Category, how: &wire::From, programme: &Programme) -> String {
    if let Some(id) = how.places.get(&c.id).or_else(|| how.places.get(&c.label)) {
        return id.clone();
    }
    let same = |p: &&crate::model::Place| p.id == *c.id || p.name.versions().any(|(_, name)| name == c.label);
    programme.places.iter().find(same).map_or_else(|| slug(&c.id), |p| p.id.to_string())
}

fn about(how: &wire::From, programme: &Programme) -> Result<String, (String, String)> {
    let told = how.about.clone().or_else(|| programme.places.first().map(|p| p.id.to_string()));
    told.ok_or_else(|| {
        ("the data have no places, and the programme declares none".into(), "say the place as `about`".into())
    })
}

/// The programme's group for a category, and whether the programme declares it.
fn group(c: &Category, d: &Dimension, how: &wire::From, programme: &Programme) -> (String, bool) {
    if let Some(id) = how.groups.get(&c.id).or_else(|| how.groups.get(&c.label)) {
        return (id.clone(), true);
    }
    let own = programme
        .breakdowns
        .iter()
        .filter(|b| b.id == *d.id || b.name.versions().any(|(_, n)| n.eq_ignore_ascii_case(&d.label)));
    let same = |g: &&crate::model::Group| g.id == *c.id || g.name.versions().any(|(_, name)| name == c.label);
    if let Some(g) = own.flat_map(|b| &b.groups).find(same) {
        return (g.id.to_string(), true);
    }
    // a code of another breakdown means something else
    let taken = programme.breakdowns.iter().flat_map(|b| &b.groups).any(|g| g.id == *c.id);
    let id = slug(&c.id);
    (if taken || id == TOTAL || id.is_empty() { slug(&format!("{}-{}", d.id, c.id)) } else { id }, false)
}

/// A code that may stand in a list of places or groups: without the sign that joins groups.
fn slug(code: &str) -> String {
    code.trim().replace('+', "-").chars().take(80).collect()
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

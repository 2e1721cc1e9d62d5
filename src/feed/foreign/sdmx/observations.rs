//! The observations of one data set, as a cube.

use super::super::cube::Category;
use super::super::{Context, Cube, Fact, Role};
use super::attributes::{Attribute, Level, Marks};
use super::fact::fact;
use super::structure::{Measure, Structure, identity};
use super::units::Units;
use crate::feed::document::step;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// The most complaints of one kind that are written out.
const SAID: usize = 20;
/// The most different sets of dimensions that groups of one data set may be of.
const MASKS: usize = 64;

/// Whether there is any observation.
pub(super) fn any(set: &Value) -> bool {
    let some = |of: &Value| of.get("observations").and_then(Value::as_object).is_some_and(|o| !o.is_empty());
    some(set) || set.get("series").and_then(Value::as_object).is_some_and(|s| s.values().any(some))
}

/// Reads a data set.
pub(super) fn read(set: &Value, pointer: &str, structure: &Structure, cx: &mut Context<'_>) -> Option<Cube> {
    if structure.measures.is_empty() {
        cx.error(pointer, "this data set has attributes only, and no measure", "ask the service for values");
        return None;
    }
    let mut cube = Cube {
        id: Some(structure.id.clone()).filter(|id| !id.is_empty()).unwrap_or_else(|| identity(set)),
        title: structure.title.clone(),
        dimensions: structure.dimensions.iter().map(|d| d.dimension.clone()).collect(),
        notes: structure.notes.clone(),
        ..Cube::default()
    };
    if structure.measures.len() > 1 {
        let id = ["MEASURE", "MEASURES", "_MEASURE"].into_iter().find(|id| cube.dimension(id).is_none())?;
        let at = cube.add(id, "Measure", Role::Measure);
        cube.dimensions[at].categories = structure.measures.iter().map(|m| Category::named(&m.id, &m.name)).collect();
    }
    let mut reader = Reader {
        structure,
        pointer,
        cube,
        units: Units::default(),
        origin: Vec::new(),
        groups: BTreeMap::new(),
        lost: 0,
        odd: 0,
        hidden: 0,
    };
    reader.all(set, cx);
    reader.twice(set, cx);
    reader.units.place(&mut reader.cube, structure);
    Some(reader.cube)
}

type Groups<'a> = BTreeMap<Vec<bool>, BTreeMap<Vec<u64>, &'a [Value]>>;

struct Reader<'a> {
    structure: &'a Structure,
    pointer: &'a str,
    cube: Cube,
    units: Units,
    /// In which series (none for flat ones) and at which place in it each cell stands.
    origin: Vec<(Option<u32>, u32)>,
    groups: Groups<'a>,
    lost: usize,
    odd: usize,
    hidden: usize,
}

impl<'a> Reader<'a> {
    fn all(&mut self, set: &'a Value, cx: &mut Context<'_>) {
        let structure = self.structure;
        self.groups(set, cx);
        let list = |of: &'a Value| of.get("attributes").and_then(Value::as_array).map_or(&[][..], Vec::as_slice);
        let mut of_set = self.marks(&structure.attributes[0], list(set), Level::Set, &[]);
        if let Some(first) = of_set.first() {
            self.cube.notes.extend(first.notes.iter().cloned());
            self.cube.updated.clone_from(&first.updated);
            match &first.title {
                Some(title) if self.cube.title.is_empty() => self.cube.title.clone_from(title),
                Some(title) if *title != self.cube.title => self.cube.notes.push(title.clone()),
                _ => {}
            }
        }
        of_set.iter_mut().for_each(|marks| marks.notes.clear());
        let nowhere: Vec<Option<u64>> = structure.dimensions.iter().map(|d| (d.at.len() == 1).then_some(0)).collect();
        let [by_series, by_observation] = &structure.keys;
        if let Some(flat) = set.get("observations").and_then(Value::as_object) {
            let both: Vec<usize> = by_series.iter().chain(by_observation).copied().collect();
            // all dimensions may be in the key, wherever the structure lists them
            let whole = flat.keys().next().is_some_and(|k| k.split(':').count() == both.len());
            self.list(
                flat,
                if whole { &both } else { by_observation },
                &nowhere,
                &of_set,
                None,
                &format!("{}/observations", self.pointer),
                cx,
            );
        }
        for (n, (key, series)) in set.get("series").and_then(Value::as_object).into_iter().flatten().enumerate() {
            let Some(observations) = series.get("observations").and_then(Value::as_object).filter(|o| !o.is_empty())
            else {
                continue;
            };
            let pointer = step(&format!("{}/series", self.pointer), key);
            let Some(at) = placed(key, by_series, &nowhere, structure) else {
                self.lose(
                    observations.len(),
                    &pointer,
                    "its key does not point to the categories of the structure",
                    cx,
                );
                continue;
            };
            let marks = self.marks(&structure.attributes[2], list(series), Level::Series, &of_set);
            self.list(
                observations,
                by_observation,
                &at,
                &marks,
                u32::try_from(n).ok(),
                &format!("{pointer}/observations"),
                cx,
            );
        }
        self.summary(cx);
    }

    /// What is said of each measure: the marks so far, and those of one more level.
    fn marks(&self, attributes: &[Attribute], values: &[Value], level: Level, so_far: &[Marks]) -> Vec<Marks> {
        let each = |(n, measure): (usize, &Measure)| {
            let mut marks = so_far.get(n).cloned().unwrap_or_default();
            marks.add(attributes, values, level, &measure.id);
            marks
        };
        self.structure.measures.iter().enumerate().map(each).collect()
    }

    #[allow(clippy::too_many_arguments)] // an observation is where all that is known comes together
    fn list(
        &mut self,
        list: &Map<String, Value>,
        key_of: &[usize],
        at: &[Option<u64>],
        marks: &[Marks],
        series: Option<u32>,
        pointer: &str,
        cx: &mut Context<'_>,
    ) {
        for (n, (key, value)) in list.iter().enumerate() {
            let at = placed(key, key_of, at, self.structure);
            let cells: &[Value] = match value {
                Value::Array(cells) => cells,
                Value::Null => &[],
                other => std::slice::from_ref(other),
            };
            let row = at.as_ref().and_then(|at| {
                at.iter()
                    .zip(&self.structure.dimensions)
                    .map(|(i, d)| d.at.get(usize::try_from((*i)?).ok()?).copied().flatten())
                    .collect::<Option<Vec<u32>>>()
            });
            let (Some(at), Some(row)) = (at, row) else {
                self.lose(1, &step(pointer, key), "its key does not point to the categories of the structure", cx);
                continue;
            };
            let origin = (series, u32::try_from(n).unwrap_or(u32::MAX));
            self.observation(&at, row, cells, marks, origin, &step(pointer, key), cx);
        }
    }

    #[allow(clippy::too_many_arguments)]
    fn observation(
        &mut self,
        at: &[Option<u64>],
        row: Vec<u32>,
        cells: &[Value],
        marks: &[Marks],
        origin: (Option<u32>, u32),
        pointer: &str,
        cx: &mut Context<'_>,
    ) {
        let structure = self.structure;
        let count = structure.measures.len();
        let rest = cells.get(count..).unwrap_or(&[]);
        let notes = rest.get(structure.attributes[3].len()..).unwrap_or(&[]);
        for (n, measure) in structure.measures.iter().enumerate() {
            let mut marks = marks.get(n).cloned().unwrap_or_default();
            for (mask, groups) in &self.groups {
                let key = mask.iter().zip(at).filter_map(|(used, i)| used.then_some(*i)).collect::<Option<Vec<u64>>>();
                if let Some(values) = key.and_then(|k| groups.get(&k)) {
                    marks.add(&structure.attributes[1], values, Level::Group, &measure.id);
                }
            }
            marks.add(&structure.attributes[3], rest, Level::Observation, &measure.id);
            let said =
                notes.iter().filter_map(|i| structure.annotations.get(usize::try_from(i.as_u64()?).ok()?)?.clone());
            marks.flags.extend(said);
            let (fact, problem) = fact(cells.get(n), measure, &mut marks, cx);
            if let Some((what, hint)) = problem {
                self.odd += 1;
                if self.odd <= SAID {
                    cx.warn(pointer, what, hint);
                }
            }
            self.hidden += usize::from(fact.number.is_some() && !fact.state.has_number());
            let fact = Fact { number: fact.number.filter(|_| fact.state.has_number()), ..fact };
            self.units.note(marks.unit);
            let mut row = row.clone();
            if count > 1 {
                row.push(u32::try_from(n).unwrap_or(u32::MAX));
            }
            self.cube.push(&row, fact);
            self.origin.push(origin);
        }
    }

    /// The attributes of groups, by the dimensions that each is of: `0::1:` is of the first and third.
    fn groups(&mut self, set: &'a Value, cx: &mut Context<'_>) {
        let Some(list) = set.get("dimensionGroupAttributes").and_then(Value::as_object) else { return };
        let width = self.structure.dimensions.len();
        let mut bad = 0;
        for (key, values) in list {
            let mut parts: Vec<&str> = key.split(':').map(|p| if p == "~" { "" } else { p }).collect();
            // the time may be left away at the end
            if parts.len() + 1 == width
                && self.structure.dimensions.last().is_some_and(|d| d.dimension.role == Role::Time)
            {
                parts.push("");
            }
            let index: Option<Vec<u64>> = parts.iter().filter(|p| !p.is_empty()).map(|p| index(p)).collect();
            let mask: Vec<bool> = parts.iter().map(|p| !p.is_empty()).collect();
            match (index, values.as_array()) {
                (Some(index), Some(values))
                    if mask.len() == width && (self.groups.contains_key(&mask) || self.groups.len() < MASKS) =>
                {
                    self.groups.entry(mask).or_default().insert(index, values);
                }
                _ => bad += 1,
            }
        }
        if bad > 0 {
            let at = format!("{}/dimensionGroupAttributes", self.pointer);
            cx.warn(
                at,
                format!("{bad} groups do not point to the dimensions of the structure: left out"),
                "check their keys",
            );
        }
    }

    fn lose(&mut self, count: usize, pointer: &str, why: &str, cx: &mut Context<'_>) {
        if self.lost < SAID {
            cx.error(pointer, format!("{why}: left out"), "check the key against the lists of values");
        }
        self.lost += count;
    }

    fn summary(&mut self, cx: &mut Context<'_>) {
        if self.lost > SAID {
            cx.error(
                self.pointer,
                format!("{} observations were left out, since their keys point to nothing", self.lost),
                "check the keys",
            );
        }
        if self.odd > SAID {
            cx.warn(self.pointer, format!("{} values in all are not as they should be", self.odd), "check them");
        }
        if self.hidden > 0 {
            let what = format!("{} numbers are marked as confidential or missing: they are not shown", self.hidden);
            cx.warn(self.pointer, what, "take them out at the source, or mend the marks");
        }
    }

    /// Takes out what stands twice at one place.
    fn twice(&mut self, set: &Value, cx: &mut Context<'_>) {
        let found = self.cube.twice();
        let mut gone: Vec<usize> = found.iter().flat_map(|(a, b)| [*a, *b]).collect();
        for (later, first) in found.iter().take(SAID) {
            let (a, b) = (self.written(set, *first), self.written(set, *later));
            cx.error(
                &b,
                format!("this observation stands at the same place as {a}: neither is shown"),
                "keep one of them",
            );
        }
        if found.len() > SAID {
            cx.error(
                self.pointer,
                format!("{} observations stand at the place of another", found.len()),
                "keep one of each",
            );
        }
        gone.sort_unstable();
        gone.dedup();
        if !gone.is_empty() {
            self.cube.remove(&gone);
            self.units.remove(&gone);
        }
    }

    /// The pointer to the observation that a cell comes from.
    fn written(&self, set: &Value, row: usize) -> String {
        let Some((series, n)) = self.origin.get(row).copied() else { return String::new() };
        let nth = |of: Option<&Value>, n: u32| {
            of.and_then(Value::as_object).and_then(|m| m.iter().nth(n as usize)).map(|(k, v)| (k.clone(), v.clone()))
        };
        let (pointer, of) = match series.and_then(|s| nth(set.get("series"), s)) {
            Some((key, of)) => (step(&format!("{}/series", self.pointer), &key), of.get("observations").cloned()),
            None => (self.pointer.to_owned(), set.get("observations").cloned()),
        };
        let key = nth(of.as_ref(), n).map(|(k, _)| k).unwrap_or_default();
        step(&format!("{pointer}/observations"), &key)
    }
}

/// The index of each dimension that a key gives, with those known before.
fn placed(key: &str, of: &[usize], before: &[Option<u64>], structure: &Structure) -> Option<Vec<Option<u64>>> {
    let mut at = before.to_vec();
    if of.is_empty() {
        return matches!(key, "" | "0").then_some(at);
    }
    let mut parts = key.split(':');
    for dimension in of {
        let index = index(parts.next()?)?;
        (index < structure.dimensions.get(*dimension)?.at.len() as u64).then_some(())?;
        *at.get_mut(*dimension)? = Some(index);
    }
    parts.next().is_none().then_some(at)
}

/// An index as keys have it: ASCII digits.
fn index(text: &str) -> Option<u64> {
    (!text.is_empty() && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

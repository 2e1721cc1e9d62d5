//! The places, periods and groups of the observations, found out once for each category.

use super::super::{Category, Cube, time};
use super::names::{Declared, Named};
use super::plan::Plan;
use super::{Mapped, New};
use crate::feed::native::wire;
use crate::model::{Period, TOTAL};
use std::collections::BTreeMap;

/// What the mapping has to say, and how.
type Missing = (String, String);

/// The axes while they are put together.
pub(super) struct Axes<'a> {
    cube: &'a Cube,
    how: &'a wire::From,
    declared: &'a Declared<'a>,
    plan: &'a Plan,
    pub(super) places: Names,
    pub(super) periods: Vec<(Period, String)>,
    pub(super) groups: Names,
    /// Position of a category in the list; `None` for one that is left out.
    place_of: BTreeMap<u32, Option<u32>>,
    period_of: BTreeMap<u32, Option<u32>>,
    group_of: BTreeMap<Vec<u32>, u32>,
    key: Vec<u32>,
    new: Mapped,
    new_groups: BTreeMap<usize, Vec<(String, String)>>,
}

impl<'a> Axes<'a> {
    pub(super) fn new(cube: &'a Cube, how: &'a wire::From, declared: &'a Declared<'a>, plan: &'a Plan) -> Self {
        Self {
            cube,
            how,
            declared,
            plan,
            places: Names::default(),
            periods: Vec::new(),
            groups: Names::default(),
            place_of: BTreeMap::new(),
            period_of: BTreeMap::new(),
            group_of: BTreeMap::new(),
            key: Vec::new(),
            new: Mapped::default(),
            new_groups: BTreeMap::new(),
        }
    }

    fn category(&self, d: usize, row: usize) -> (u32, &'a Category) {
        let at = self.cube.at(row)[d];
        (at, &self.cube.dimensions[d].categories[at as usize])
    }

    /// The place of a cell; `None` where it is not wanted.
    pub(super) fn place(&mut self, row: usize) -> Result<Option<u32>, Missing> {
        let Some(d) = self.plan.place else {
            let about = self.declared.about(self.how).ok_or_else(|| {
                let what = "the data have no places, and the programme has not just one that they could be about";
                (what.to_owned(), "say the place as `about`".to_owned())
            })?;
            return Ok(Some(self.places.position(about)));
        };
        let (at, category) = self.category(d, row);
        if let Some(known) = self.place_of.get(&at) {
            return Ok(*known);
        }
        let wanted = self.how.only.as_ref().is_none_or(|only| only.contains(&category.id));
        let position = wanted.then(|| {
            let Named { id, new } = self.declared.place(category, self.how);
            if new && !self.new.places.iter().any(|(known, _)| *known == id) {
                self.new.places.push((id.clone(), category.label.clone()));
            }
            self.places.position(id)
        });
        self.place_of.insert(at, position);
        Ok(position)
    }

    /// The period of a cell; `None` where it cannot be told.
    pub(super) fn period(&mut self, row: usize) -> Result<Option<u32>, Missing> {
        let Some(d) = self.plan.time else {
            let fixed = self.how.period.as_deref().and_then(time::read).ok_or_else(|| {
                let hint = "name it as `time`, or say the `period` that they are for";
                ("the data have no dimension of time".to_owned(), hint.to_owned())
            })?;
            let label = fixed.code.clone();
            return Ok(Some(self.add(fixed, &label)));
        };
        let (at, category) = self.category(d, row);
        if let Some(known) = self.period_of.get(&at) {
            return Ok(*known);
        }
        let named = self.how.periods.get(&category.id).or_else(|| self.how.periods.get(&category.label));
        let period = named.map_or_else(|| category.period.clone(), |code| Period::parse(code));
        if period.is_none() {
            let what = "is no period, so its values are left out; name it in `periods`";
            self.new.warnings.push(format!("\"{}\" {what}", category.label));
        }
        let position = period.map(|period| self.add(period, &category.label));
        self.period_of.insert(at, position);
        Ok(position)
    }

    fn add(&mut self, period: Period, label: &str) -> u32 {
        let at = self.periods.iter().position(|(p, _)| p.code == period.code).unwrap_or_else(|| {
            self.periods.push((period, label.to_owned()));
            self.periods.len() - 1
        });
        u32::try_from(at).unwrap_or(u32::MAX)
    }

    /// The group of a cell: those of several breakdowns joined, the total where all of them are totals.
    pub(super) fn group(&mut self, row: usize) -> u32 {
        let at = self.cube.at(row);
        self.key.clear();
        self.key.extend(self.plan.groups.iter().map(|d| at[*d]));
        if let Some(known) = self.group_of.get(&self.key) {
            return *known;
        }
        let mut parts = Vec::new();
        for d in &self.plan.groups {
            let (_, category) = self.category(*d, row);
            if category.total && !self.how.groups.contains_key(&category.id) {
                continue;
            }
            let Named { id, new } = self.declared.group(category, &self.cube.dimensions[*d], self.how);
            let list = self.new_groups.entry(*d).or_default();
            if new && !list.iter().any(|(known, _)| *known == id) {
                list.push((id.clone(), category.label.clone()));
            }
            if id != TOTAL {
                parts.push(id);
            }
        }
        let group = if parts.is_empty() { TOTAL.to_owned() } else { parts.join("+") };
        let position = self.groups.position(group);
        self.group_of.insert(self.key.clone(), position);
        position
    }

    /// What the programme must declare.
    pub(super) fn done(self) -> Mapped {
        let new = |(d, groups): (usize, Vec<(String, String)>)| {
            let dimension = &self.cube.dimensions[d];
            (!groups.is_empty()).then(|| New {
                id: self.declared.breakdown_id(dimension),
                name: dimension.label.clone(),
                groups,
            })
        };
        let breakdowns = self.new_groups.into_iter().filter_map(new).collect();
        Mapped { breakdowns, ..self.new }
    }
}

/// A list of names, each once, in the order in which they come.
#[derive(Default)]
pub(super) struct Names {
    pub(super) list: Vec<String>,
    known: BTreeMap<String, u32>,
}

impl Names {
    fn position(&mut self, name: String) -> u32 {
        let next = u32::try_from(self.list.len()).unwrap_or(u32::MAX);
        *self.known.entry(name).or_insert_with_key(|name| {
            self.list.push(name.clone());
            next
        })
    }
}

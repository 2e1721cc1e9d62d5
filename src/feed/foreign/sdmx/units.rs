//! The units of values, where the attributes of series and observations say them.

use super::super::cube::Measured;
use super::super::{Cube, Role};
use super::attributes::Unit;
use super::structure::Structure;
use std::collections::BTreeMap;

/// The units that attributes give to cells.
#[derive(Default)]
pub(super) struct Units {
    known: BTreeMap<Unit, u32>,
    of: Vec<u32>,
}

impl Units {
    /// The unit of the next cell.
    pub fn note(&mut self, unit: Unit) {
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX);
        self.of.push(*self.known.entry(unit).or_insert(next));
    }

    /// Forgets cells, given in rising order.
    pub fn remove(&mut self, gone: &[usize]) {
        let mut row = 0;
        self.of.retain(|_| {
            row += 1;
            gone.binary_search(&(row - 1)).is_err()
        });
    }

    /// Says the unit where it belongs: at the cube where all cells have the same, at the categories of a measure where
    /// these decide it, else at each cell.
    pub fn place(&self, cube: &mut Cube, structure: &Structure) {
        let mut list: Vec<(&Unit, u32)> = self.known.iter().map(|(u, n)| (u, *n)).collect();
        list.sort_by_key(|(_, n)| *n);
        let units: Vec<&Unit> = list.into_iter().map(|(u, _)| u).collect();
        let told = structure.dimensions.iter().position(|d| d.unit);
        let same =
            self.of.first().filter(|first| self.of.iter().all(|u| u == *first)).and_then(|u| units.get(*u as usize));
        if let Some(unit) = same {
            if **unit == Unit::default() {
                return;
            }
            match told.filter(|_| unit.label.is_none()) {
                Some(d) => {
                    cube.dimensions[d].categories.iter_mut().for_each(|c| c.unit = Some(measured(unit, &c.label)))
                }
                None => cube.unit = Some(measured(unit, "")),
            }
            return;
        }
        let measures = (0..cube.dimensions.len()).filter(|d| cube.dimensions[*d].role == Role::Measure);
        for d in told.into_iter().chain(measures) {
            if let Some(by) = self.decided_by(d, cube) {
                for (category, unit) in by {
                    let label = if told == Some(d) {
                        cube.dimensions[d].categories[category as usize].label.clone()
                    } else {
                        String::new()
                    };
                    if let Some(unit) = units.get(unit as usize) {
                        cube.dimensions[d].categories[category as usize].unit = Some(measured(unit, &label));
                    }
                }
                return;
            }
        }
        cube.notes.push("the values are in several units: see each value".to_owned());
        let mut flagged = Cube { dimensions: cube.dimensions.clone(), ..Cube::default() };
        for (row, unit) in self.of.iter().enumerate() {
            let mut fact = cube.fact(row);
            if let Some(unit) = units.get(*unit as usize) {
                fact.flags.push(format!("unit: {}", spoken(unit)));
            }
            flagged.push(cube.at(row), fact);
        }
        let whole = std::mem::take(cube);
        *cube = Cube {
            id: whole.id,
            title: whole.title,
            unit: whole.unit,
            source: whole.source,
            updated: whole.updated,
            notes: whole.notes,
            ..flagged
        };
    }

    /// The unit of each category of a dimension, if each has only one.
    fn decided_by(&self, d: usize, cube: &Cube) -> Option<BTreeMap<u32, u32>> {
        let mut by = BTreeMap::new();
        for (row, unit) in self.of.iter().enumerate() {
            let category = *cube.at(row).get(d)?;
            if *by.entry(category).or_insert(*unit) != *unit {
                return None;
            }
        }
        Some(by)
    }
}

fn measured(unit: &Unit, label: &str) -> Measured {
    Measured {
        label: unit.label.clone().unwrap_or_else(|| label.to_owned()),
        decimals: unit.decimals,
        multiplier: unit.multiplier,
    }
}

fn spoken(unit: &Unit) -> String {
    let label = unit.label.as_deref().unwrap_or("not told");
    if unit.multiplier == 0 { label.to_owned() } else { format!("{label}, times 10^{}", unit.multiplier) }
}

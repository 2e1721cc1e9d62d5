//! What each dimension is: place, time, group, or fixed to one category.

use super::super::{Category, Cube, Measured, Role};
use crate::feed::native::wire;

/// What each dimension is.
pub(super) struct Plan {
    pub(super) place: Option<usize>,
    pub(super) time: Option<usize>,
    pub(super) groups: Vec<usize>,
    pub(super) fixed: Vec<(usize, u32)>,
}

impl Plan {
    pub(super) fn new(cube: &Cube, how: &wire::From) -> Result<Self, (String, String)> {
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
    pub(super) fn unit(&self, cube: &Cube) -> Option<Measured> {
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

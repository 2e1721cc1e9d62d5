//! From foreign data to lists of our own: IATI becomes money, Open311 remedies, counted answers voices. They are read
//! when a site is published, never by the pages of readers.

mod money;
mod remedies;
mod voices;

use super::{Category, Cube, Found};
use crate::feed::native::wire;
use crate::model::Date;
use serde_json::Value;

/// The kinds that are lists and can come from elsewhere, and the part of an indicator that each becomes.
pub const KINDS: [(&str, &str); 3] = [("money", "money"), ("remedies", "remedies"), ("voices", "survey")];

/// A list in our own form.
#[derive(Debug, Default)]
pub struct Listed {
    /// What stands in the indicator's part of that kind.
    pub value: Value,
    /// What was left out, and what to do now.
    pub warnings: Vec<(String, &'static str)>,
}

/// Makes a list of a kind from what was found in a file. `own` is what the author wrote in that part, `as_of` the
/// programme's own day.
///
/// # Errors
/// A sentence on why nothing can be made of it, and what to do now.
pub fn list(
    kind: &str,
    found: &Found,
    bytes: &[u8],
    how: &wire::From,
    own: &Value,
    as_of: Option<Date>,
) -> Result<Listed, (String, String)> {
    match (kind, found.format) {
        ("money", "iati") => money::money(&found.cubes, how.dataset.as_deref(), as_of),
        ("remedies", "open311") => remedies::remedies(bytes, as_of),
        ("voices", _) => voices::voices(found, how, own),
        (kind, format) => {
            let from = if kind == "money" { "iati" } else { "open311" };
            Err((format!("{format} cannot become {kind}"), format!("give {from}, or write `{kind}` by hand")))
        }
    }
}

/// What a dimension says of a cell, where it says anything.
fn said<'a>(cube: &'a Cube, row: usize, dimension: &str) -> Option<&'a Category> {
    let at = cube.dimension(dimension)?;
    let category = cube.dimensions[at].categories.get(cube.at(row)[at] as usize)?;
    Some(category).filter(|category| !category.id.is_empty())
}

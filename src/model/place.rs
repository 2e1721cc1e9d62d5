//! Places, and the groups in which people are told apart.

use super::{Id, Text};
use serde::{Deserialize, Serialize};

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// ISO 3166 code or P-code.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// The place that it is part of.
    pub parent: Option<Id>,
    /// What it is: `country`, `province`, `district` …
    pub kind: Option<String>,
    /// How many people live there, where the feed says it.
    pub people: Option<u32>,
    /// Where it stands on a schematic map.
    pub tile: Option<Tile>,
}

/// The square of a place on a schematic map, where every place is of the same size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// Column, from 0 in the west.
    pub column: u8,
    /// Row, from 0 in the north.
    pub row: u8,
    /// A name of at most four characters, where the whole one does not fit.
    pub short: String,
}

impl Tile {
    /// The most columns or rows of a map.
    pub const MOST: u8 = 40;
}

/// A way in which people are told apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Breakdown {
    /// `sex`, `age`, `area` …
    pub id: Id,
    /// Its name for readers.
    pub name: Text,
    /// Its groups, without the total.
    pub groups: Vec<Group>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Its code, unique in the feed.
    pub id: Id,
    /// Its name for readers.
    pub name: Text,
}

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

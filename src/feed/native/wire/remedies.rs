//! Remedies: complaints, counted.

use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// Complaints, counted and never told one by one: how many came, what became of them, how long they took, and what those
/// say who complained.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Remedies {
    /// Where serious cases go: abuse, exploitation, corruption, threats. Shown before everything else.
    pub channel: Option<Channel>,
    /// What was promised to those who complain.
    pub promise: Option<WithinDays>,
    /// How many came and what became of them, one row for each period.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Complaints>"))]
    pub counts: Vec<Value>,
    /// How long they took or have waited so far.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Days>"))]
    pub times: Vec<Value>,
    /// What those say whose complaint was called resolved.
    pub confirmed: Option<Confirmed>,
    /// What they were about.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Topic>"))]
    pub topics: Vec<Value>,
}

/// A safe way for serious cases.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Channel {
    /// Who listens: an office or an organisation, never a private person; or the id of a partner.
    pub who: Text,
    /// How to reach them, and what they do with what they hear, in a sentence.
    pub how: Text,
    /// Their page.
    pub url: Option<String>,
}

/// A promise to those who complain.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct WithinDays {
    /// Days from the day on which a complaint came until it is resolved.
    pub days: u32,
    /// Of how many in a hundred this was promised; all, where it is absent.
    pub share: Option<f64>,
}

/// Complaints in a period.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Complaints {
    /// The period: `2025-Q1`.
    pub period: String,
    /// Came in it.
    pub received: u64,
    /// Were resolved in it, whenever they came.
    pub resolved: Option<u64>,
    /// Were opened again in it, because they were not really resolved.
    pub reopened: Option<u64>,
    /// Were open at its end.
    pub open: Option<u64>,
}

/// Complaints by how many days they took, or have waited so far. One that was opened again is open until it is resolved for
/// good.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Days {
    /// Days from the day on which they came: until they were resolved, or until the feed's own day. Of a span of days, its
    /// last.
    pub days: u32,
    /// How many were resolved after so many days.
    #[serde(default)]
    pub resolved: u64,
    /// How many are still open after so many days.
    #[serde(default)]
    pub open: u64,
}

/// The answers of those who were asked whether it is really fixed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Confirmed {
    /// How many were asked.
    pub asked: u64,
    /// How many answered.
    pub answered: u64,
    /// How many say that it is really fixed.
    pub fixed: u64,
}

/// What complaints were about.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Topic {
    /// Its name.
    pub name: Text,
    /// How many.
    pub received: u64,
}

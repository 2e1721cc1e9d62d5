//! Policy wins.

use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// A policy win: something that a law, plan or budget now says or does, and how far it got.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Win {
    /// A stable name within the indicator.
    pub id: String,
    /// What was won, in a few plain words: "District budget line for childcare".
    pub title: Text,
    /// The place it holds for.
    pub place: Option<String>,
    /// The stages that it has reached, in any order. A stage that is left out counts as passed when a later one is given.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Step>"))]
    pub stages: Vec<Value>,
    /// What the programme did for it, and who else did.
    pub contribution: Option<Text>,
    /// What undid it, in whole or in part.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Setback>"))]
    pub setback: Value,
    /// Whether it is invented to show how something looks.
    #[serde(default)]
    pub example: bool,
}

/// A stage that a win has reached.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Step {
    /// Which stage.
    pub stage: Stage,
    /// The day on which it was reached.
    pub on: Option<String>,
    /// A sentence on it.
    pub note: Option<Text>,
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
}

/// How far a win got; each stage counts more than the one before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stage {
    /// Somebody who can decide was asked for it.
    Raised,
    /// It is before those who decide.
    Tabled,
    /// It was decided.
    Adopted,
    /// There is money for it.
    Funded,
    /// It is being done.
    Implemented,
    /// The people it is for say that it makes a difference.
    Felt,
}

/// A document, page or recording that shows something.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Evidence {
    /// What it is: "Minutes of the district council".
    pub title: Text,
    /// Where it can be read.
    pub url: Option<String>,
}

/// Something that undid a win.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Setback {
    /// When.
    pub on: String,
    /// What happened.
    pub what: Text,
}

//! Promises.

#[cfg(feature = "cli")]
use super::Evidence;
use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// A promise, from somebody to somebody. With neither `kept` nor `broken` it is open, and late once its day has passed
/// on the feed's own day (`as_of`).
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Promise {
    /// A stable name within the indicator.
    pub id: String,
    /// What was promised, in a few plain words: "Open the clinic on market days".
    pub what: Text,
    /// Who promised.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// The place it holds for.
    pub place: Option<String>,
    /// The day on which it was promised.
    pub made: Option<String>,
    /// The day by which it should be kept.
    pub due: Option<String>,
    /// The day on which it was kept.
    pub kept: Option<String>,
    /// That it will not be kept.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Broken>"))]
    pub broken: Value,
    /// What shows it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Evidence>"))]
    pub evidence: Vec<Value>,
    /// A sentence on it.
    pub note: Option<Text>,
    /// The decision of a joint review that it comes from: the review's id, a slash, and the id of the decision's entry.
    pub decision: Option<String>,
    /// Whether it is invented to show how something looks.
    #[serde(default)]
    pub example: bool,
}

/// Who promised, or to whom: an office or organisation, never a private person.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Party {
    /// On which side they stand.
    pub side: Side,
    /// The id of a partner, or a name.
    pub name: Text,
}

/// The side on which a party stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    /// Those whose lives it is about.
    Community,
    /// Civil society organisations.
    CivilSociety,
    /// Government, at any level.
    Government,
    /// Donors and international organisations.
    InternationalPartner,
}

/// That a promise will not be kept.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Broken {
    /// When this became clear.
    pub on: Option<String>,
    /// The reason given.
    pub reason: Option<Text>,
}

//! What communities say.

use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// What a community says of an indicator or of one value.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Voice {
    /// Whether it confirms or disputes.
    pub stance: Stance,
    /// Which group speaks: a group, never a person.
    pub group: Text,
    /// When.
    pub on: String,
    /// In its own words.
    pub reason: Text,
    /// The place it speaks of; absent means all.
    pub place: Option<String>,
    /// Whether it spoke of a smaller place, which is not named since it would point at people; `baraza publish` writes it.
    #[serde(default)]
    pub coarsened: bool,
    /// The period it speaks of; absent means all.
    pub period: Option<String>,
    /// The reply, if there is one.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Reply>"))]
    pub reply: Value,
    /// Who may reply.
    pub may_reply: Option<Text>,
    /// Whether it is invented to show how something looks.
    #[serde(default)]
    pub example: bool,
}

/// Whether a community agrees with a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Stance {
    /// It matches what people see.
    Confirmed,
    /// It does not.
    Disputed,
}

/// A reply to a voice.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Reply {
    /// Who replies: an office or organisation.
    pub by: Text,
    /// When.
    pub on: String,
    /// In its own words.
    pub text: Text,
}

//! Voices: answers on a scale, scores, stories.

use super::Text;
use serde::Deserialize;
use serde_json::Value;

/// What people answered who were asked, counted.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Survey {
    /// When they were asked: `2025-09`.
    pub period: Option<String>,
    /// How they were chosen and asked, in a sentence.
    pub how: Option<Text>,
    /// Whether everybody had a known chance to be asked. Only then a margin is said.
    #[serde(default)]
    pub random: bool,
    /// The design effect, 1 or more: how much larger the sample must be than a simple random one of the same precision.
    pub design_effect: Option<f64>,
    /// How many were asked.
    pub asked: Option<u64>,
    /// How many answered.
    pub answered: Option<u64>,
    /// The steps of the scale, worst first, from 2 to 11. The middle one of an odd number is on neither side.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Text>"))]
    pub scale: Vec<Value>,
    /// What the better half of the scale means, in a word: "satisfied".
    pub good: Option<Text>,
    /// What the worse half means.
    pub bad: Option<Text>,
    /// Counts below this are hidden: 5, where it is absent.
    pub threshold: Option<u64>,
    /// The questions.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Question>"))]
    pub questions: Vec<Value>,
}

/// A question, with its answers.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Question {
    /// The question, or what it asks about.
    pub text: Text,
    /// The answers, by who gave them: one row of all, or rows in which each person is once.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Answers>"))]
    pub rows: Vec<Value>,
}

/// The answers of some people to a question.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Answers {
    /// Where they live; absent means everywhere.
    pub place: Option<String>,
    /// Which group they are; absent means everybody.
    pub group: Option<String>,
    /// How many gave each answer, in the order of the scale; `null` where the count is below the threshold.
    pub counts: Vec<Option<Counted>>,
    /// How many did not know or did not want to say.
    pub unsure: Option<Counted>,
}

/// How many.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(untagged)]
pub enum Counted {
    /// So many.
    Known(u64),
    /// Hidden: from so many to so many.
    Between([u64; 2]),
}

/// The community's scores beside the official ones, on one scale.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Scores {
    /// The lower end of the scale; 0, where it is absent.
    #[serde(default)]
    pub least: f64,
    /// The upper end of the scale: `100`, `5`.
    pub most: f64,
    /// When.
    pub period: Option<String>,
    /// Who gave the official scores: an office, or the id of a partner.
    pub official_by: Option<Text>,
    /// Who gave the community's, and how.
    pub community_by: Option<Text>,
    /// The scores.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Score>"))]
    pub rows: Vec<Value>,
}

/// Two scores of the same thing.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Score {
    /// The thing: a service, a water point.
    pub what: Text,
    /// Where.
    pub place: Option<String>,
    /// The official score.
    pub official: Option<f64>,
    /// The community's score.
    pub community: Option<f64>,
}

/// What people told.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(default)]
pub struct Stories {
    /// How they were chosen from all that were told. It is shown above them.
    pub chosen: Option<Text>,
    /// The stories.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Story>"))]
    pub told: Vec<Value>,
}

/// What somebody told.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Story {
    /// Its name in addresses: small letters, digits and hyphens.
    pub id: String,
    /// What was told. Take it out when consent is withdrawn.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Text>"))]
    pub text: Value,
    /// Who told it, as they want to be called: "a farmer from the north", never a name that leads to them unless they
    /// asked for it.
    pub by: Option<Text>,
    /// Whether it went well.
    pub tone: Tone,
    /// The indicator that it belongs to, by its id.
    pub about: Option<String>,
    /// Where.
    pub place: Option<String>,
    /// When it was told.
    pub on: Option<String>,
    /// What the person who told it allowed. Without it nothing is shown.
    pub consent: Option<Consent>,
}

/// Whether what is told went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Tone {
    /// It did.
    Good,
    /// It did not.
    Bad,
    /// Both.
    Mixed,
}

/// What the person who told a story allowed.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Consent {
    /// The day on which they agreed.
    pub given: String,
    /// The last day on which it may be shown; absent means until it is withdrawn.
    pub until: Option<String>,
    /// Where it may be shown: `site` for this site, `print` for paper.
    #[serde(default)]
    pub scope: Vec<Scope>,
    /// The day on which they withdrew it. It beats everything else.
    pub withdrawn: Option<String>,
}

/// Where a story may be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    /// This site, with its copies on readers' devices.
    Site,
    /// Paper, from which nothing can be taken back.
    Print,
}

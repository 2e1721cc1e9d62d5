//! The head of an indicator.

use super::Text;
#[cfg(feature = "cli")]
use super::{From, Money, Noun, Observations, Promise, Remedies, Scores, Stories, Survey, Voice, Win};
use serde::Deserialize;
use serde_json::Value;
#[cfg(feature = "cli")]
use std::collections::BTreeMap;

/// An indicator: header, reference sheet, targets, observations, voices.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Indicator {
    /// A stable name, part of the address: lower-case letters, digits and hyphens.
    pub id: String,
    /// The kind: `coverage` for a share, rate, average or count of people or things that a service reaches; `policy` for
    /// policy wins; `promises` for promises; `money` for money; `remedies` for complaints, counted; `voices` for answers on a scale, scores and stories. A kind that a reader does not know is shown as title, text and table.
    pub kind: String,
    /// The title, in a few plain words: "Births attended by skilled health staff".
    pub title: Text,
    /// One or two sentences on what it means for people.
    pub summary: Option<Text>,
    /// Whether the figures are invented to show how something looks. Shown on every picture.
    #[serde(default)]
    pub example: bool,
    /// What the values count; needed wherever there are values.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Unit>"))]
    pub unit: Value,
    /// Which direction is good: `up`, `down` or `neither`; needed wherever there are values.
    pub better: Option<Better>,
    /// Says that this is a stand-in for something that is not measured, and for what.
    pub proxy: Option<Text>,
    /// Codes in public lists: `{"sdg": "5.4.1"}`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "BTreeMap<String, String>"))]
    pub codes: Value,
    /// The reference sheet.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Sheet"))]
    pub sheet: Value,
    /// Who chose it, with whom and when.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Chosen>"))]
    pub chosen: Value,
    /// The id of the partner who is responsible, or a name.
    pub responsible: Option<Text>,
    /// The id of its source.
    pub source: Option<String>,
    /// Where things stood before the programme.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Mark>"))]
    pub baseline: Value,
    /// What should be reached on the way, in time order.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Mark>"))]
    pub milestones: Vec<Value>,
    /// What should be reached, oldest first; the last one is in force, the others are shown with the reason of the change.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Mark>"))]
    pub targets: Vec<Value>,
    /// When the value of a period is due.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Due>"))]
    pub due: Vec<Value>,
    /// Periods from which on values may not be compared with earlier ones.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Break>"))]
    pub breaks: Vec<Value>,
    /// What was changed in figures that had been published.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Revision>"))]
    pub revisions: Vec<Value>,
    /// The values.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Observations>"))]
    pub observations: Value,
    /// Or the file that holds them (one [`Observations`] object), relative to this file.
    pub data: Option<String>,
    /// Or where somebody else publishes them, and how to read them. `baraza publish` turns them into `data`; where both
    /// stand here, `data` holds what was read from there.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<From>"))]
    pub from: Value,
    /// Policy wins, of the kind `policy`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Win>"))]
    pub wins: Vec<Value>,
    /// Promises, of the kind `promises`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Promise>"))]
    pub promises: Vec<Value>,
    /// Money, of the kind `money`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Money>"))]
    pub money: Value,
    /// Complaints, of the kind `remedies`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Remedies>"))]
    pub remedies: Value,
    /// What people answered who were asked, of the kind `voices`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Survey>"))]
    pub survey: Value,
    /// The community's scores beside the official ones, of the kind `voices`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Scores>"))]
    pub scores: Value,
    /// What people told and allowed to be shown, of the kind `voices`.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Stories>"))]
    pub stories: Value,
    /// What communities say of it.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Voice>"))]
    pub voices: Vec<Value>,
    /// Whom the values count, and which protection they already have. Counts of people without one must not be public:
    /// `baraza protect` makes the copy that may be.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Protection>"))]
    pub protection: Value,
}

/// Whom values count, and which protection they have.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Protection {
    /// Whom they count. Only counts of `people` are protected.
    pub subjects: Subjects,
    /// Which protection they have: `none` (the default), `source` or `baraza`.
    pub applied: Option<Applied>,
    /// Counts below it are hidden: 10 unless told, at least 5.
    pub threshold: Option<u32>,
    /// The others are rounded to it: 5 unless told, at least 5, at most the threshold.
    pub base: Option<u32>,
    /// Who protected them at the source, and how.
    pub note: Option<Text>,
}

/// Whom values count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Subjects {
    /// Service users, respondents, complainants.
    People,
    /// Office-holders, in their office.
    Officials,
    /// Organisations, groups.
    Organisations,
    /// Things, meetings, documents.
    Things,
}

/// Which protection values have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Applied {
    /// None: small counts stand there as they are.
    None,
    /// Their source protected them; `note` says how.
    Source,
    /// `baraza protect` did.
    Baraza,
}

/// Which direction is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// Neither; the number informs.
    Neither,
}

/// What values count, and how they are said.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Unit {
    /// `percent`, `count` or `amount`.
    pub kind: UnitKind,
    /// Digits after the decimal point, 0 to 6. A count has none.
    #[serde(default)]
    pub decimals: u8,
    /// The counted noun of a `count` or `amount`: "# women", "# hours a week".
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Noun"))]
    pub noun: Value,
    /// What is counted by `count` and `of` behind a `percent`: "# households".
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Noun"))]
    pub of: Value,
    /// UCUM or SDMX UNIT_MEASURE code.
    pub code: Option<String>,
}

/// What kind of number a value is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum UnitKind {
    /// A percentage, 0 to 100 (and beyond, where it is an attainment).
    Percent,
    /// A number of whole things.
    Count,
    /// A measured amount.
    Amount,
}

/// The indicator reference sheet.
#[derive(Debug, Clone, PartialEq, Default, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Sheet {
    /// What exactly is measured.
    pub definition: Option<Text>,
    /// What is counted above the line.
    pub numerator: Option<Text>,
    /// What is counted below the line.
    pub denominator: Option<Text>,
    /// How it is collected.
    pub method: Option<Text>,
    /// How often it is collected.
    pub frequency: Option<Text>,
    /// How people were chosen, and how many.
    pub sampling: Option<Text>,
    /// The share of those asked who answered, in per cent, 0 to 100.
    pub response_rate: Option<f64>,
    /// What to be careful about.
    pub quality: Option<Text>,
    /// `per-period` (each value is for its period) or `cumulative` (each value holds all before it).
    pub accumulation: Option<Accumulation>,
    /// Whether adding values across places or activities counts people twice.
    pub adding: Option<Adding>,
    /// `input`, `output`, `outcome` or `impact` (IATI ResultType adds `other`).
    pub level: Option<String>,
}

/// Whether values hold what came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Accumulation {
    /// Each value is for its own period.
    PerPeriod,
    /// Each value holds all that came before.
    Cumulative,
}

/// Whether values may be added.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Adding {
    /// Parts are disjoint: they may be added.
    Safe,
    /// The same person may stand in several parts.
    CountsTwice,
    /// The source does not say.
    Unknown,
}

/// Who chose the indicator.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Chosen {
    /// Who proposed it.
    pub by: Text,
    /// With whom it was agreed.
    pub with: Option<Text>,
    /// When it was agreed.
    pub on: Option<String>,
    /// `local`, `shared` or `outside`.
    pub origin: Option<Origin>,
    /// What those who disagreed said.
    pub dissent: Option<Text>,
}

/// Where an indicator comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Origin {
    /// Chosen by the people it is about.
    Local,
    /// Agreed between local and outside partners.
    Shared,
    /// Brought from outside.
    Outside,
}

/// A baseline, milestone or target.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Mark {
    /// The period it holds for: `2016`, `2020-12-31`, `2020-Q4`, `2016-01-01/2020-12-31`.
    pub period: String,
    /// The value, in the indicator's unit. Absent means "not known".
    pub value: Option<f64>,
    /// The place it holds for; absent means the indicator's main place.
    pub place: Option<String>,
    /// The group it holds for; absent means the total.
    pub group: Option<String>,
    /// When it was set.
    pub set_on: Option<String>,
    /// Why it was set or changed.
    pub reason: Option<Text>,
}

/// When a value is due.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Due {
    /// The period whose value is due.
    pub period: String,
    /// The day on which it is due.
    pub on: String,
    /// Why it is late or comes so late.
    pub note: Option<Text>,
}

/// A value that was published, and changed later. `observations` hold the value as it is now.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Revision {
    /// The day on which it was changed.
    pub on: String,
    /// The period of the value.
    pub period: String,
    /// Its place; absent means the main place.
    pub place: Option<String>,
    /// Its group; absent means everybody.
    pub group: Option<String>,
    /// The value before; absent where there was none.
    pub from: Option<f64>,
    /// The value after; absent where it was taken away.
    pub to: Option<f64>,
    /// Why it was changed.
    pub reason: Text,
}

/// A break in the series.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Break {
    /// The first period of the new way of measuring.
    pub period: String,
    /// What changed.
    pub reason: Text,
}

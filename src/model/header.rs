//! What every indicator has, whatever its kind: title, unit, reference sheet, provenance, source.

use super::{Break, Date, Due, Id, Mark, Protection, Revision, Text, Unit, Voice};
use serde::{Deserialize, Serialize};

/// Which direction is good.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Better {
    /// More is better.
    Up,
    /// Less is better.
    Down,
    /// The number only informs.
    Neither,
}

/// Whether values hold what came before.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Accumulation {
    /// Each value is for its own period.
    PerPeriod,
    /// Each value holds all that came before.
    Cumulative,
}

/// Whether values may be added across places or activities.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Adding {
    /// Parts are disjoint.
    Safe,
    /// The same person may stand in several parts.
    CountsTwice,
    /// The source does not say.
    Unknown,
}

/// Where an indicator comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Origin {
    /// Chosen by the people it is about.
    Local,
    /// Agreed between local and outside partners.
    Shared,
    /// Brought from outside.
    Outside,
}

/// The indicator reference sheet.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Sheet {
    /// What exactly is measured.
    pub definition: Option<Text>,
    /// What is counted above the line.
    pub numerator: Option<Text>,
    /// What is counted below the line.
    pub denominator: Option<Text>,
    /// How it is collected.
    pub method: Option<Text>,
    /// How often.
    pub frequency: Option<Text>,
    /// How people were chosen, and how many.
    pub sampling: Option<Text>,
    /// The share of those asked who answered, in per cent.
    pub response_rate: Option<f64>,
    /// What to be careful about.
    pub quality: Option<Text>,
    /// Per period or cumulative.
    pub accumulation: Option<Accumulation>,
    /// Whether values may be added.
    pub adding: Option<Adding>,
    /// `input`, `output`, `outcome`, `impact`.
    pub level: Option<String>,
}

/// Who chose the indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Chosen {
    /// Who proposed it.
    pub by: Text,
    /// With whom it was agreed.
    pub with: Option<Text>,
    /// When.
    pub on: Option<Date>,
    /// Local, shared or from outside.
    pub origin: Option<Origin>,
    /// What those who disagreed said.
    pub dissent: Option<Text>,
}

/// The head of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Header {
    /// Its stable name.
    pub id: Id,
    /// The kind's name as written in the feed.
    pub kind: String,
    /// Its title.
    pub title: Text,
    /// What it means for people.
    pub summary: Option<Text>,
    /// Whether its figures are invented.
    pub example: bool,
    /// What the values count.
    pub unit: Unit,
    /// Which direction is good.
    pub better: Better,
    /// For what it stands in.
    pub proxy: Option<Text>,
    /// Codes in public lists.
    pub codes: Vec<(String, String)>,
    /// The reference sheet.
    pub sheet: Sheet,
    /// Who chose it.
    pub chosen: Option<Chosen>,
    /// Who is responsible.
    pub responsible: Option<Text>,
    /// The id of its source.
    pub source: Option<Id>,
    /// Where things stood before.
    pub baseline: Option<Mark>,
    /// What should be reached on the way, in time order.
    pub milestones: Vec<Mark>,
    /// What should be reached; the last is in force.
    pub targets: Vec<Mark>,
    /// When values are due.
    pub due: Vec<Due>,
    /// Breaks in the series, in time order.
    pub breaks: Vec<Break>,
    /// What was changed in figures that had been published, newest first.
    pub revisions: Vec<Revision>,
    /// What communities say.
    pub voices: Vec<Voice>,
    /// The indicators that tell stories which belong to this one.
    pub told_in: Vec<Id>,
    /// Whom it counts, and which protection its data have; `None` where the feed does not say it.
    pub protection: Option<Protection>,
}

impl Header {
    /// The target in force.
    #[must_use]
    pub fn target(&self) -> Option<&Mark> {
        self.targets.last()
    }
}

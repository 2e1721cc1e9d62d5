//! What policy wins mean: how far each got, and how many got how far.

use crate::kinds::{Standing, coverage};
use crate::model::{Date, Evidence, Header, Id, Text};
use serde::{Deserialize, Serialize};

/// Policy wins, one by one where they are known, and plain counts where only counts exist.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The wins, in the feed's order.
    pub wins: Vec<Win>,
    /// Counts, as observations.
    pub counts: coverage::Data,
}

/// How far a win got; each stage counts more than the one before (after the stages of outcome harvesting and OGP's
/// "early results").
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

impl Stage {
    /// All, in order.
    pub const ALL: [Self; 6] = [Self::Raised, Self::Tabled, Self::Adopted, Self::Funded, Self::Implemented, Self::Felt];

    /// Its name, as in messages and feeds.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Raised => "raised",
            Self::Tabled => "tabled",
            Self::Adopted => "adopted",
            Self::Funded => "funded",
            Self::Implemented => "implemented",
            Self::Felt => "felt",
        }
    }
}

/// A stage that a win has reached.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Which.
    pub stage: Stage,
    /// When, if the feed says it.
    pub on: Option<Date>,
    /// A sentence on it.
    pub note: Option<Text>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
}

/// A policy win.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Win {
    /// Its stable name.
    pub id: Id,
    /// What was won.
    pub title: Text,
    /// The place it holds for.
    pub place: Option<Id>,
    /// The stages that it reached, in order, each once; never empty.
    pub steps: Vec<Step>,
    /// What the programme did for it.
    pub contribution: Option<Text>,
    /// When and how it was undone.
    pub setback: Option<(Date, Text)>,
    /// Whether it is invented.
    pub example: bool,
}

impl Win {
    /// The furthest stage that it reached.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.steps.last().map_or(Stage::Raised, |step| step.stage)
    }

    /// The step of a stage, where the feed names it.
    #[must_use]
    pub fn step(&self, stage: Stage) -> Option<&Step> {
        self.steps.iter().find(|step| step.stage == stage)
    }
}

impl Data {
    /// How many wins got at least this far.
    #[must_use]
    pub fn at_least(&self, stage: Stage) -> usize {
        self.wins.iter().filter(|win| win.stage() >= stage).count()
    }

    /// How many wins stand at this stage now.
    #[must_use]
    pub fn at(&self, stage: Stage) -> usize {
        self.wins.iter().filter(|win| win.stage() == stage).count()
    }

    /// The newest dated step, with its win; of several on one day the furthest.
    #[must_use]
    pub fn latest(&self) -> Option<(&Win, &Step, Date)> {
        let steps = self.wins.iter().flat_map(|win| win.steps.iter().map(move |step| (win, step)));
        let dated = steps.filter_map(|(win, step)| step.on.map(|on| (win, step, on)));
        dated.max_by_key(|(_, step, on)| (*on, step.stage))
    }

    /// Whether there are counts.
    #[must_use]
    pub fn counted(&self) -> bool {
        !self.counts.series.is_empty()
    }

    /// Where it stands: as the counts do, where there are any; wins alone inform.
    #[must_use]
    pub fn standing(&self, header: &Header, as_of: Date) -> Standing {
        match (self.counted(), self.wins.is_empty()) {
            (true, _) => coverage::reading(header, &self.counts, as_of).standing,
            (false, false) => Standing::Info,
            (false, true) => Standing::NoReport,
        }
    }
}

//! What promises mean on the programme's day: kept, late, broken or open.

use crate::kinds::Standing;
use crate::model::{Date, Evidence, Id, Text, order};
use serde::{Deserialize, Serialize};

/// Promises, in the feed's order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The promises.
    pub promises: Vec<Promise>,
}

/// The side on which a party stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
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

impl Side {
    /// All, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Government, Self::InternationalPartner, Self::CivilSociety, Self::Community];

    /// Its name, as in messages and feeds.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::CivilSociety => "civil-society",
            Self::Government => "government",
            Self::InternationalPartner => "international-partner",
        }
    }
}

/// Who promised, or to whom.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Party {
    /// On which side they stand.
    pub side: Side,
    /// Who it is.
    pub name: Text,
}

/// What the feed says became of a promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Outcome {
    /// Nothing yet.
    Open,
    /// It was kept on this day.
    Kept(Date),
    /// It will not be kept: since when, and the reason given.
    Broken(Option<Date>, Option<Text>),
}

/// A promise.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Its stable name.
    pub id: Id,
    /// What was promised.
    pub what: Text,
    /// Who promised.
    pub from: Party,
    /// To whom.
    pub to: Party,
    /// The place it holds for.
    pub place: Option<Id>,
    /// When it was promised.
    pub made: Option<Date>,
    /// By when it should be kept.
    pub due: Option<Date>,
    /// What became of it.
    pub outcome: Outcome,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// A sentence on it.
    pub note: Option<Text>,
    /// The review and the entry of the decision that it comes from.
    pub decision: Option<(Id, Id)>,
    /// Whether it is invented.
    pub example: bool,
}

/// How a promise stands on the programme's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It was kept, in time or later.
    Kept,
    /// Its day has passed, and it is neither kept nor given up.
    Late,
    /// It will not be kept.
    Broken,
    /// Its day has not come, or none was agreed.
    Open,
}

impl State {
    /// All, in reading order.
    pub const ALL: [Self; 4] = [Self::Kept, Self::Late, Self::Broken, Self::Open];

    /// Its name, as in messages and classes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Late => "late",
            Self::Broken => "broken",
            Self::Open => "open",
        }
    }
}

impl Promise {
    /// How it stands on `as_of`.
    #[must_use]
    pub fn state(&self, as_of: Date) -> State {
        match &self.outcome {
            Outcome::Kept(_) => State::Kept,
            Outcome::Broken(..) => State::Broken,
            Outcome::Open if self.due.is_some_and(|due| due < as_of) => State::Late,
            Outcome::Open => State::Open,
        }
    }

    /// Days past its day: until it was kept, or until `as_of` while it is late; none when in time, open or broken.
    #[must_use]
    pub fn days_late(&self, as_of: Date) -> Option<i64> {
        let until = match &self.outcome {
            Outcome::Kept(on) => *on,
            Outcome::Open => as_of,
            Outcome::Broken(..) => return None,
        };
        Some(until.days_since(self.due?)).filter(|days| *days > 0)
    }
}

impl Data {
    /// How many stand so.
    #[must_use]
    pub fn count(&self, state: State, as_of: Date) -> usize {
        self.promises.iter().filter(|p| p.state(as_of) == state).count()
    }

    /// How many have come due: kept, broken, or past their day.
    #[must_use]
    pub fn due(&self, as_of: Date) -> usize {
        self.promises.iter().filter(|p| p.state(as_of) != State::Open).count()
    }

    /// The one that is late the longest, and its days.
    #[must_use]
    pub fn longest_late(&self, as_of: Date) -> Option<(&Promise, i64)> {
        let late = self.promises.iter().filter(|p| p.state(as_of) == State::Late);
        late.filter_map(|p| Some((p, p.days_late(as_of)?))).max_by_key(|(_, days)| *days)
    }

    /// The open one that comes due first.
    #[must_use]
    pub fn next(&self, as_of: Date) -> Option<(&Promise, Date)> {
        let open = self.promises.iter().filter(|p| p.state(as_of) == State::Open);
        open.filter_map(|p| Some((p, p.due?))).min_by_key(|(_, due)| *due)
    }

    /// The promises as they are read: late ones first, the longest late on top, then broken, open and kept ones, each by
    /// their day.
    #[must_use]
    pub fn in_reading_order(&self, as_of: Date) -> Vec<&Promise> {
        let rank = |p: &Promise| match p.state(as_of) {
            State::Late => 0,
            State::Broken => 1,
            State::Open => 2,
            State::Kept => 3,
        };
        let key = |i: usize| (rank(&self.promises[i]), self.promises[i].due.is_none(), self.promises[i].due, i);
        let order = order(self.promises.len(), &|a, b| key(a).cmp(&key(b)));
        order.into_iter().map(|i| &self.promises[i]).collect()
    }

    /// Where it stands: behind as soon as one is late or broken; reached when all are kept; on course when those that came
    /// due were kept; before that it only informs.
    #[must_use]
    pub fn standing(&self, as_of: Date) -> Standing {
        let count = |state| self.count(state, as_of);
        match (self.promises.len(), count(State::Late) + count(State::Broken), count(State::Kept)) {
            (0, ..) => Standing::NoReport,
            (_, 1.., _) => Standing::Behind,
            (all, 0, kept) if kept == all => Standing::Reached,
            (_, 0, 0) => Standing::Info,
            _ => Standing::OnCourse,
        }
    }
}

//! Decisions, and what became of them: a later review says it, or a promise of the feed that names the decision;
//! otherwise the feed's own day tells whether it is late.

use super::entry::{Entry, Owner, What};
use super::file::Review;
use super::fold::Thread;
use super::wire::Fate;
use crate::feed::Feed;
use crate::kinds::promises::{self, State as Promised};
use crate::kinds::{Data, Listed};
use crate::model::{Date, Id, Text};

/// A decision as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct Decided<'a> {
    /// Its entry; where two stand side by side, one of them.
    pub entry: &'a Entry,
    /// Its thread.
    pub thread: &'a Thread<'a>,
    /// What was decided.
    pub text: &'a Text,
    /// Who sees to it.
    pub owner: &'a Owner,
    /// By which day.
    pub due: Option<Date>,
}

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Became {
    /// It was done.
    Kept,
    /// It is late, as was said.
    Late,
    /// It was dropped.
    Dropped,
    /// Its day has not come.
    Open,
    /// Its day has passed, and nobody has said what became of it.
    Silent,
}

impl Became {
    /// A short name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Kept => "kept",
            Self::Late => "late",
            Self::Dropped => "dropped",
            Self::Open => "open",
            Self::Silent => "silent",
        }
    }
}

impl From<Fate> for Became {
    fn from(fate: Fate) -> Self {
        match fate {
            Fate::Kept => Self::Kept,
            Fate::Late => Self::Late,
            Fate::Dropped => Self::Dropped,
        }
    }
}

/// The decisions that stand, in order. Of two that stand side by side both are there.
#[must_use]
pub fn decisions<'a>(threads: &'a [Thread<'a>]) -> Vec<Decided<'a>> {
    let of = |thread: &'a Thread<'a>| {
        thread.now.iter().filter_map(move |entry| match &entry.what {
            What::Decision { text, owner, due, .. } => Some(Decided { entry, thread, text, owner, due: *due }),
            _ => None,
        })
    };
    threads.iter().flat_map(of).collect()
}

/// What became of a decision of `review`. Of reviews that speak of it the latest holds, and reviews hold over the feed.
#[must_use]
pub fn became(review: &Review, decided: &Decided<'_>, reviews: &[&Review], feed: &Feed) -> Became {
    let named = |id: &Id| decided.thread.holds(id);
    let said = reviews.iter().filter(|other| other.head.id != review.head.id).filter_map(|other| {
        let state = other.state();
        let mut said = state.threads.iter().flat_map(|thread| &thread.now).filter_map(|entry| match &entry.what {
            What::Outcome { review: of, decision, state, .. } if *of == review.head.id && named(decision) => {
                Some(*state)
            }
            _ => None,
        });
        said.next_back().map(|fate| ((other.head.as_of, other.head.id.clone()), fate))
    });
    if let Some((_, fate)) = said.max_by(|a, b| a.0.cmp(&b.0)) {
        return fate.into();
    }
    let as_of = feed.programme.as_of;
    let promised = feed.all().filter_map(|one| match &one.data {
        Data::Listed(Listed::Promises(data)) => Some(data),
        _ => None,
    });
    let of_it = |promise: &&promises::Promise| {
        promise.decision.as_ref().is_some_and(|(of, entry)| *of == review.head.id && named(entry))
    };
    let promise = promised.flat_map(|data| &data.promises).find(of_it);
    match promise.map(|promise| promise.state(as_of)) {
        Some(Promised::Kept) => Became::Kept,
        Some(Promised::Late) => Became::Late,
        Some(Promised::Broken) => Became::Dropped,
        Some(Promised::Open) => Became::Open,
        None if decided.due.is_some_and(|due| due < as_of) => Became::Silent,
        None => Became::Open,
    }
}

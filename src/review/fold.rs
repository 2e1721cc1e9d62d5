//! What a review says: a pure function of the set of its entries.
//!
//! An entry that takes the place of others names them in `supersedes`; it and they are one *thread*. What stands is
//! what nothing has taken the place of. When two devices change one entry apart from each other, both changes stand,
//! side by side, until an entry takes the place of both. A strike-out is such an entry too, so that a strike here and
//! an edit there stand side by side as well. An entry counts as superseded only by one with a higher counter, which
//! whoever has seen it writes by themselves; so there are no cycles. A dissent can only be changed by its own seat, a
//! confirmation by nobody, and it takes the place of nothing.

use super::entry::{Entry, What};
use super::file::Review;
use super::wire::Seat;
use crate::model::Id;
use std::collections::BTreeMap;

/// An entry and all that has taken its place.
#[derive(Debug, Clone, PartialEq)]
pub struct Thread<'a> {
    /// All of them, in order; never empty.
    pub versions: Vec<&'a Entry>,
    /// Those that stand: several when devices have said different things.
    pub now: Vec<&'a Entry>,
}

/// Something that is wrong with the entries, taken together.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// What.
    pub flaw: Flaw,
    /// The entry.
    pub entry: Id,
    /// The entry that it speaks of.
    pub other: Id,
}

/// What is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flaw {
    /// Two entries have one id and different contents: one of them was changed outside of the review.
    Twins,
    /// It speaks of an entry that is not there.
    Missing,
    /// It would take the place of an entry that does not come before it.
    NotBefore,
    /// It would change another seat's dissent.
    OthersDissent,
    /// It would change a confirmation; or it is one, and would take the place of something.
    Sealed,
}

impl Flaw {
    /// A short name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Twins => "twins",
            Self::Missing => "missing",
            Self::NotBefore => "not-before",
            Self::OthersDissent => "others-dissent",
            Self::Sealed => "sealed",
        }
    }
}

/// What a review says.
#[derive(Debug, Clone, PartialEq)]
pub struct State<'a> {
    /// All threads but confirmations, in the order of their first entries.
    pub threads: Vec<Thread<'a>>,
    /// What is wrong, in order.
    pub findings: Vec<Finding>,
}

impl Thread<'_> {
    /// Whether devices have said different things, and nobody has said which holds.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.now.len() > 1
    }

    /// Whether it was struck out.
    #[must_use]
    pub fn is_struck(&self) -> bool {
        matches!(self.now.as_slice(), [Entry { what: What::Strike(_), .. }])
    }

    /// Whether this id is one of its versions.
    #[must_use]
    pub fn holds(&self, id: &Id) -> bool {
        self.versions.iter().any(|entry| entry.id == *id)
    }
}

/// The highest counter of an entry that supersedes an id, by seat.
#[derive(Default, Clone, Copy)]
struct After {
    community: u64,
    international: u64,
}

impl After {
    fn see(&mut self, seat: Seat, counter: u64) {
        let own = match seat {
            Seat::Community => &mut self.community,
            Seat::International => &mut self.international,
        };
        *own = (*own).max(counter);
    }

    /// Whether an entry has been superseded.
    fn is_after(self, entry: &Entry) -> bool {
        let latest = match (&entry.what, entry.seat) {
            (What::Confirmation { .. }, _) => 0,
            (What::Dissent { .. }, Seat::Community) => self.community,
            (What::Dissent { .. }, Seat::International) => self.international,
            _ => self.community.max(self.international),
        };
        latest > entry.counter
    }
}

impl Review {
    /// What it says.
    #[must_use]
    pub fn state(&self) -> State<'_> {
        let entries = &self.entries;
        let mut named: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
        for (i, entry) in entries.iter().enumerate() {
            named.entry(&entry.id).or_default().push(i);
        }
        let mut findings = Vec::new();
        let mut groups = Groups((0..entries.len()).collect());
        for twins in named.values().filter(|own| own.len() > 1) {
            for pair in twins.windows(2) {
                groups.join(pair[0], pair[1]);
            }
            let id = entries[twins[0]].id.clone();
            findings.push(Finding { flaw: Flaw::Twins, entry: id.clone(), other: id });
        }
        let mut after: BTreeMap<&Id, After> = BTreeMap::new();
        for (i, entry) in entries.iter().enumerate() {
            for id in &entry.supersedes {
                let first = named.get(id).map(|own| (own[0], &entries[own[0]]));
                match first.map(|(at, target)| (at, flaw(entry, target))) {
                    Some((at, None)) => {
                        groups.join(at, i);
                        after.entry(id).or_default().see(entry.seat, entry.counter);
                    }
                    Some((_, Some(flaw))) => {
                        findings.push(Finding { flaw, entry: entry.id.clone(), other: id.clone() });
                    }
                    None => {
                        findings.push(Finding { flaw: Flaw::Missing, entry: entry.id.clone(), other: id.clone() });
                    }
                }
            }
            if let What::Dissent { decision, .. } = &entry.what
                && !named.contains_key(decision)
            {
                findings.push(Finding { flaw: Flaw::Missing, entry: entry.id.clone(), other: decision.clone() });
            }
        }
        findings.sort();
        findings.dedup();
        let mut threads: BTreeMap<usize, Thread<'_>> = BTreeMap::new();
        for (i, entry) in entries.iter().enumerate().filter(|(_, entry)| !entry.is_confirmation()) {
            let empty = || Thread { versions: Vec::new(), now: Vec::new() };
            let thread = threads.entry(groups.first(i)).or_insert_with(empty);
            thread.versions.push(entry);
            if !after.get(&entry.id).is_some_and(|after| after.is_after(entry)) {
                thread.now.push(entry);
            }
        }
        State { threads: threads.into_values().collect(), findings }
    }
}

/// Why an entry cannot take the place of another.
fn flaw(entry: &Entry, target: &Entry) -> Option<Flaw> {
    match &target.what {
        _ if target.counter >= entry.counter => Some(Flaw::NotBefore),
        _ if entry.is_confirmation() => Some(Flaw::Sealed),
        What::Confirmation { .. } => Some(Flaw::Sealed),
        What::Dissent { .. } if target.seat != entry.seat => Some(Flaw::OthersDissent),
        _ => None,
    }
}

/// Sets of positions, each known by its lowest (union-find with path halving: Tarjan and van Leeuwen, 1984).
struct Groups(Vec<usize>);

impl Groups {
    fn first(&mut self, mut at: usize) -> usize {
        while self.0[at] != at {
            self.0[at] = self.0[self.0[at]];
            at = self.0[at];
        }
        at
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.first(a), self.first(b));
        self.0[a.max(b)] = a.min(b);
    }
}

impl<'a> State<'a> {
    /// The thread that holds an entry.
    #[must_use]
    pub fn thread(&self, id: &Id) -> Option<&Thread<'a>> {
        self.threads.iter().find(|thread| thread.holds(id))
    }

    /// Threads in which two things stand side by side.
    pub fn conflicts(&self) -> impl Iterator<Item = &Thread<'a>> {
        self.threads.iter().filter(|thread| thread.is_conflict())
    }
}

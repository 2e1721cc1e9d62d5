//! What both co-chairs have agreed to. A confirmation names every entry that it covers with its hash, so that it can be
//! told which one was changed afterwards. The seats agree where both have confirmed the same state; what came after the
//! first such state is an amendment, also once both have confirmed that too.

use super::canonical::canonical;
use super::entry::{Entry, Signature, What};
use super::file::{Head, Review};
use super::hash::sha256;
use super::wire::Seat;
use crate::model::Id;
use serde_json::json;
use std::collections::BTreeMap;

/// A seat's confirmation.
#[derive(Debug, Clone, PartialEq)]
pub struct Confirmation<'a> {
    /// Its entry.
    pub entry: &'a Entry,
    /// The hash of what it confirms.
    pub state: &'a str,
    /// What it covers.
    pub covers: &'a BTreeMap<Id, String>,
    /// Its signature.
    pub signature: Option<&'a Signature>,
    /// What does not fit any more: none for a sound one.
    pub breaches: Vec<Breach>,
}

/// How a review differs from what a seat has confirmed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Breach {
    /// An entry was changed.
    Changed(Id),
    /// An entry is gone.
    Gone(Id),
    /// The head was changed, or the confirmation itself.
    State,
}

/// A state that both seats have confirmed.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement<'a> {
    /// Its hash.
    pub state: &'a str,
    /// What it covers.
    pub covers: &'a BTreeMap<Id, String>,
    /// The first confirmation of each seat, the community's first.
    pub by: [&'a Entry; 2],
}

/// The hash of a state: of the head and of the entries with their hashes.
#[must_use]
pub fn state_hash(head: &Head, covers: &BTreeMap<Id, String>) -> String {
    let covers: serde_json::Map<_, _> = covers.iter().map(|(id, hash)| (id.to_string(), json!(hash))).collect();
    sha256(canonical(&json!({"head": head.raw, "entries": covers})).as_bytes())
}

/// What a seat signs: names the programme, the review, the seat and the state, so that a signature holds for nothing
/// else.
#[must_use]
pub fn signed_text(head: &Head, seat: Seat, state: &str) -> String {
    canonical(&json!({"baraza_review": super::file::VERSION, "programme": head.programme.as_str(),
        "review": head.id.as_str(), "seat": seat, "state": state}))
}

/// What a confirmation that is made now covers, and its state.
#[must_use]
pub fn covered(review: &Review) -> (BTreeMap<Id, String>, String) {
    let entries = review.entries().iter().filter(|entry| !entry.is_confirmation());
    let covers: BTreeMap<Id, String> = entries.map(|entry| (entry.id.clone(), entry.hash.clone())).collect();
    let state = state_hash(&review.head, &covers);
    (covers, state)
}

/// All confirmations, in order, each held against the review.
#[must_use]
pub fn confirmations(review: &Review) -> Vec<Confirmation<'_>> {
    let mut known: BTreeMap<&Id, Vec<&str>> = BTreeMap::new();
    for entry in review.entries() {
        known.entry(&entry.id).or_default().push(&entry.hash);
    }
    let held = |entry, state: &str, covers: &BTreeMap<Id, String>| {
        let of = |(id, hash): (&Id, &String)| match known.get(id) {
            None => Some(Breach::Gone(id.clone())),
            Some(own) if own.contains(&hash.as_str()) => None,
            Some(_) => Some(Breach::Changed(id.clone())),
        };
        let mut breaches: Vec<Breach> = covers.iter().filter_map(of).collect();
        if state_hash(&review.head, covers) != state {
            breaches.push(Breach::State);
        }
        (entry, breaches)
    };
    let all = review.entries().iter().filter_map(|entry| match &entry.what {
        What::Confirmation { state, covers, signature } => {
            let (entry, breaches) = held(entry, state, covers);
            Some(Confirmation { entry, state, covers, signature: signature.as_ref(), breaches })
        }
        _ => None,
    });
    all.collect()
}

/// The states that both seats have confirmed and that still hold, from the smallest.
#[must_use]
pub fn agreements<'a>(confirmations: &[Confirmation<'a>]) -> Vec<Agreement<'a>> {
    let sound = || confirmations.iter().filter(|one| one.breaches.is_empty());
    let first = |seat: Seat, state: &str| sound().find(|one| one.entry.seat == seat && one.state == state);
    let mut found: Vec<Agreement<'a>> = Vec::new();
    for one in sound().filter(|one| one.entry.seat == Seat::Community) {
        let other = first(Seat::International, one.state);
        if let Some(other) = other
            && found.iter().all(|known| known.state != one.state)
        {
            found.push(Agreement { state: one.state, covers: one.covers, by: [one.entry, other.entry] });
        }
    }
    found.sort_by(|a, b| (a.covers.len(), a.state).cmp(&(b.covers.len(), b.state)));
    found
}

impl Agreement<'_> {
    /// Whether it covers an entry, as it stands.
    #[must_use]
    pub fn holds(&self, entry: &Entry) -> bool {
        self.covers.get(&entry.id) == Some(&entry.hash)
    }
}

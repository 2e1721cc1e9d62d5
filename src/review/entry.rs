//! One entry: who said it where in the order, and what. What it was read from is kept to the letter, also what this
//! version does not know: a hash and a merge speak of the file, not of our reading of it.

use super::canonical::canonical;
use super::hash::sha256;
use super::wire::{self, By, Fate, Role, Seat, Step};
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::native::reader::Reader;
use crate::model::{Date, Id, Text};
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

pub use super::wire::Signature;

/// Characters of what an unknown kind of entry shows.
const SHOWN: usize = 2_000;

/// Numbers up to here are exact in JSON (RFC 8785 writes doubles).
const EXACT: u64 = 1 << 53;

/// An entry.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// Its name.
    pub id: Id,
    /// The seat that speaks.
    pub seat: Seat,
    /// The device that wrote it.
    pub device: String,
    /// Its place in the order of what the device knew.
    pub counter: u64,
    /// What the device's clock said.
    pub clock: Option<String>,
    /// The entries that it takes the place of.
    pub supersedes: Vec<Id>,
    /// What it says.
    pub what: What,
    /// As it stands in the file.
    pub raw: Value,
    /// SHA-256 of its canonical JSON.
    pub hash: String,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq)]
pub enum What {
    /// A note.
    Note(Text, Option<About>),
    /// What a number really means here.
    Reinterpretation(Text, About),
    /// What was decided, who sees to it, by which day, and what it is about.
    Decision {
        /// What was decided.
        text: Text,
        /// Who sees to it.
        owner: Owner,
        /// By which day.
        due: Option<Date>,
        /// What it is about.
        about: Option<About>,
    },
    /// Held against a decision.
    Dissent {
        /// In their own words.
        text: Text,
        /// Against which entry.
        decision: Id,
        /// Who, where it is not the seat itself.
        by: Option<Owner>,
    },
    /// Who took part, and as what.
    Attendance(Owner, Role),
    /// What is done with an item of the agenda.
    Agenda {
        /// The item's key.
        item: String,
        /// What is done.
        step: Move,
        /// What it is about.
        about: Option<About>,
    },
    /// What became of a decision of another review.
    Outcome {
        /// The review.
        review: Id,
        /// The decision's entry.
        decision: Id,
        /// What became of it.
        state: Fate,
        /// In a sentence.
        text: Option<Text>,
    },
    /// Strikes out what it supersedes, for a reason.
    Strike(Text),
    /// A seat agrees.
    Confirmation {
        /// The hash of the state.
        state: String,
        /// The entries that it covers, with their hashes.
        covers: BTreeMap<Id, String>,
        /// A signature.
        signature: Option<Signature>,
    },
    /// What this version cannot read: its kind, and its content as text.
    Other(String, String),
}

/// What is done with an item of the agenda.
#[derive(Debug, Clone, PartialEq)]
pub enum Move {
    /// It comes onto it, before another item or at the end.
    Added(Text, Option<String>),
    /// It stands before another item or at the end.
    Moved(Option<String>),
    /// It is left for another time, for a reason.
    Parked(Text),
}

/// The figures that an entry is about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The indicator.
    pub indicator: Id,
    /// The place.
    pub place: Option<Id>,
    /// The period, as it is written.
    pub period: Option<String>,
    /// The group.
    pub group: Option<Id>,
}

/// A partner, an office, or an office of a partner: at least one of them is there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Owner {
    /// The partner.
    pub partner: Option<Id>,
    /// The office.
    pub office: Option<Text>,
}

impl Entry {
    /// Where it stands among all: first what devices knew, then names, so that the order depends on content alone.
    pub(super) fn key(&self) -> (u64, &str, &Id, &str) {
        (self.counter, &self.device, &self.id, &self.hash)
    }

    /// Whether a seat agrees with it; such an entry is no part of what is agreed.
    #[must_use]
    pub fn is_confirmation(&self) -> bool {
        matches!(self.what, What::Confirmation { .. })
    }

    /// Reads an entry; `None` when nobody could tell whose it is or where it stands, which is said.
    pub(super) fn read(r: &mut Reader, at: &str, raw: Value) -> Option<Self> {
        let Value::Object(fields) = &raw else {
            r.error(at, "this is no entry", "each entry is an object");
            return None;
        };
        let common = ["id", "kind", "seat", "device", "counter", "clock", "supersedes"];
        let (by, rest): (Map<_, _>, Map<_, _>) =
            fields.clone().into_iter().partition(|(key, _)| common.contains(&key.as_str()));
        let by: By = r.part(at, Value::Object(by))?;
        let named = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_".contains(&b));
        if !named(&by.id) || !(8..=64).contains(&by.id.len()) {
            let what = format!("\"{}\" cannot name an entry", clean(&by.id, 80).0);
            r.error(&step(at, "id"), &what, "use 8 to 64 letters, digits, hyphens and underscores");
            return None;
        }
        if !named(&by.device) || !(1..=64).contains(&by.device.len()) {
            r.error(&step(at, "device"), "this cannot name a device", "use up to 64 letters and digits");
            return None;
        }
        if by.counter >= EXACT {
            r.error(&step(at, "counter"), "the counter is too large to be exact", "count from 1, one by one");
            return None;
        }
        let what = what(r, at, &by.kind, rest.clone()).unwrap_or_else(|| other(&by.kind, rest));
        Some(Self {
            id: Id::new(&by.id),
            seat: by.seat,
            device: by.device,
            counter: by.counter,
            clock: by.clock.map(|clock| clean(&clock, 40).0),
            supersedes: by.supersedes.iter().map(|id| Id::new(id)).collect(),
            what,
            hash: sha256(canonical(&raw).as_bytes()),
            raw,
        })
    }
}

/// What this version cannot read, as text.
fn other(kind: &str, rest: Map<String, Value>) -> What {
    let text = match rest.get("text") {
        Some(Value::String(text)) => text.clone(),
        _ => canonical(&Value::Object(rest)),
    };
    What::Other(clean(kind, 40).0, clean(&text, SHOWN).0)
}

fn what(r: &mut Reader, at: &str, kind: &str, rest: Map<String, Value>) -> Option<What> {
    let rest = Value::Object(rest);
    match kind {
        "note" => {
            let note: wire::Note = body(r, at, rest)?;
            Some(What::Note(text(r, at, "text", note.text)?, about(note.about)))
        }
        "reinterpretation" => {
            let note: wire::Note = body(r, at, rest)?;
            let text = text(r, at, "text", note.text)?;
            let Some(about) = about(note.about) else {
                r.error(at, "it does not say which number it is about", "add `about` with an indicator");
                return None;
            };
            Some(What::Reinterpretation(text, about))
        }
        "decision" => {
            let decision: wire::Decision = body(r, at, rest)?;
            Some(What::Decision {
                text: text(r, at, "text", decision.text)?,
                owner: owner(r, &step(at, "owner"), decision.owner)?,
                due: r.date(at, "due", decision.due.as_deref()),
                about: about(decision.about),
            })
        }
        "dissent" => {
            let dissent: wire::Dissent = body(r, at, rest)?;
            Some(What::Dissent {
                text: text(r, at, "text", dissent.text)?,
                decision: Id::new(&dissent.decision),
                by: dissent.by.and_then(|by| owner(r, &step(at, "by"), by)),
            })
        }
        "attendance" => {
            let attendance: wire::Attendance = body(r, at, rest)?;
            Some(What::Attendance(owner(r, &step(at, "who"), attendance.who)?, attendance.role))
        }
        "agenda" => agenda(r, at, rest),
        "outcome" => {
            let outcome: wire::Outcome = body(r, at, rest)?;
            Some(What::Outcome {
                review: Id::new(&outcome.review),
                decision: Id::new(&outcome.decision),
                state: outcome.state,
                text: r.maybe_text(at, "text", outcome.text),
            })
        }
        "strike" => {
            let strike: wire::Strike = body(r, at, rest)?;
            Some(What::Strike(text(r, at, "reason", strike.reason)?))
        }
        "confirmation" => {
            let said: wire::Confirmation = body(r, at, rest)?;
            let covers = said.covers.iter().map(|(id, hash)| (Id::new(id), hash.clone())).collect();
            Some(What::Confirmation { state: said.state, covers, signature: said.signature })
        }
        _ => {
            let what = || format!("this version does not know the kind \"{}\"; it is shown as text", clean(kind, 40).0);
            r.warn(&step(at, "kind"), what, "check its spelling, or read the review with a newer version");
            None
        }
    }
}

fn agenda(r: &mut Reader, at: &str, rest: Value) -> Option<What> {
    let item: wire::Agenda = body(r, at, rest)?;
    let step = match item.step {
        Step::Added => {
            let said = item.text.and_then(|said| r.text(&step(at, "text"), said));
            let Some(said) = said else {
                r.error(at, "the item that is added says nothing", "add `text`");
                return None;
            };
            Move::Added(said, item.before)
        }
        Step::Moved => Move::Moved(item.before),
        Step::Parked => {
            let reason = item.reason.and_then(|reason| r.text(&step(at, "reason"), reason));
            let Some(reason) = reason else {
                r.error(at, "it does not say why the item is parked", "add `reason`");
                return None;
            };
            Move::Parked(reason)
        }
    };
    Some(What::Agenda { item: item.item, step, about: about(item.about) })
}

fn body<W: DeserializeOwned>(r: &mut Reader, at: &str, rest: Value) -> Option<W> {
    r.part(at, rest)
}

fn text(r: &mut Reader, at: &str, key: &str, said: crate::feed::native::wire::Text) -> Option<Text> {
    let at = step(at, key);
    let said = r.text(&at, said);
    if said.is_none() {
        r.error(&at, "this text is empty", "write it in at least one language");
    }
    said
}

fn about(about: Option<wire::About>) -> Option<About> {
    about.map(|about| About {
        indicator: Id::new(&about.indicator),
        place: about.place.map(|id| Id::new(&id)),
        period: about.period.map(|code| clean(&code, 40).0),
        group: about.group.map(|id| Id::new(&id)),
    })
}

fn owner(r: &mut Reader, at: &str, owner: wire::Owner) -> Option<Owner> {
    let office = r.maybe_text(at, "office", owner.office);
    if owner.partner.is_none() && office.is_none() {
        r.error(at, "it names nobody", "give the id of a `partner`, the name of an `office`, or both");
        return None;
    }
    Some(Owner { partner: owner.partner.map(|id| Id::new(&id)), office })
}

//! Promises.

use super::evidence::{evidence, name, past, place};
use super::{programme::unique, reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::promises::{Outcome, Party, Promise, Side};
use crate::model::{Id, Programme};
use serde_json::Value;

/// Reads the promises of an indicator.
pub fn promises(r: &mut Reader, programme: &Programme, at: &str, items: Vec<Value>) -> Vec<Promise> {
    let at = step(at, "promises");
    let read = r.list(&at, items, |r, at, p: wire::Promise| Some(promise(r, programme, at, p)));
    unique(r, &at, read, |promise| promise.id.clone())
}

fn promise(r: &mut Reader, programme: &Programme, at: &str, p: wire::Promise) -> Promise {
    let made = past(r, at, "made", p.made.as_deref());
    let due = r.date(at, "due", p.due.as_deref());
    if made.zip(due).is_some_and(|(made, due)| due < made) {
        r.warn(&step(at, "due"), || "it is due before it was made".to_owned(), "check the days");
    }
    let broken: Option<wire::Broken> = r.maybe(&step(at, "broken"), p.broken);
    let kept = past(r, at, "kept", p.kept.as_deref());
    let outcome = match (kept, broken) {
        (Some(_), Some(_)) => {
            r.error(&step(at, "broken"), "it cannot be kept and broken; it is shown as open", "keep one of them");
            Outcome::Open
        }
        (Some(on), None) => Outcome::Kept(on),
        (None, Some(b)) => {
            let at = step(at, "broken");
            Outcome::Broken(past(r, &at, "on", b.on.as_deref()), r.maybe_text(&at, "reason", b.reason))
        }
        (None, None) => Outcome::Open,
    };
    let decision = p.decision.and_then(|said| {
        let parts = said.split_once('/').map(|(review, entry)| (Id::new(review), Id::new(entry)));
        if parts.is_none() {
            r.warn(&step(at, "decision"), || "it names no decision".to_owned(), "write REVIEW/ENTRY, the ids of both");
        }
        parts
    });
    Promise {
        what: r.needed_text(at, "what", p.what, &p.id),
        from: party(r, programme, &step(at, "from"), p.from),
        to: party(r, programme, &step(at, "to"), p.to),
        id: Id::new(&p.id),
        place: place(r, programme, at, p.place),
        made,
        due,
        outcome,
        evidence: evidence(r, at, p.evidence),
        note: r.maybe_text(at, "note", p.note),
        decision,
        example: p.example,
    }
}

fn party(r: &mut Reader, programme: &Programme, at: &str, party: wire::Party) -> Party {
    Party { side: side(party.side), name: name(r, programme, at, "name", party.name) }
}

pub(super) fn side(side: wire::Side) -> Side {
    match side {
        wire::Side::Community => Side::Community,
        wire::Side::CivilSociety => Side::CivilSociety,
        wire::Side::Government => Side::Government,
        wire::Side::InternationalPartner => Side::InternationalPartner,
    }
}

//! Whether a review is what both co-chairs have agreed to: nothing changed since, each seat with its own confirmation,
//! each signature by a key that the programme names for that seat. Native only: who reads a published site is told
//! what was found when it was published.

use super::agreement::{Agreement, Breach, Confirmation, agreements, confirmations, signed_text};
use super::file::{Head, Review};
use super::fold::Flaw;
use super::wire::{Seat, Signature};
use crate::feed::native::Key;
use crate::model::{Id, Notice, Severity};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::VerifyingKey;

/// How a seat stands to the agreement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Word {
    /// Confirmed and signed with a key of its partner.
    Signed,
    /// Confirmed. Who confirmed it can only be told by comparing the number that is read aloud.
    Confirmed,
    /// Not confirmed.
    Silent,
}

/// What was found.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Why it is refused; empty when it is what was agreed.
    pub refused: Vec<Notice>,
    /// Whether something was changed, and not only not agreed yet.
    pub tampered: bool,
    /// How each seat stands to the first agreement.
    pub seats: [(Seat, Word); 2],
    /// The hash of the first state that both agreed to.
    pub state: Option<String>,
    /// How many entries came after it.
    pub amendments: usize,
}

/// Verifies a review against a programme and the keys that it names. `notices` are those of reading it.
#[must_use]
pub fn verify(review: &Review, notices: &[Notice], programme: &Id, keys: &[Key]) -> Report {
    let mut refused: Vec<Notice> = notices.iter().filter(|n| n.severity == Severity::Error).cloned().collect();
    let mut refuse = |what: String, hint: &str| refused.push(Notice::error("/entries", what, hint));
    if review.head.programme != *programme {
        let what = format!("this review is of the programme \"{}\", not of \"{programme}\"", review.head.programme);
        refuse(what, "verify it with its own programme");
    }
    for finding in review.state().findings.iter().filter(|finding| finding.flaw == Flaw::Twins) {
        let what = format!("the entry {} stands here with two contents", finding.entry);
        refuse(what, "one of them was changed outside of the review: ask both co-chairs for their copies");
    }
    let all = confirmations(review);
    for one in &all {
        let seat = one.entry.seat.name();
        for breach in &one.breaches {
            let what = match breach {
                Breach::Changed(id) => format!("the entry {id} was changed after the {seat} seat confirmed it"),
                Breach::Gone(id) => format!("the entry {id} is gone, which the {seat} seat confirmed"),
                Breach::State => format!("the {seat} seat confirmed another head or another list of entries than this"),
            };
            refuse(what, "take the copy that was saved when it was confirmed");
        }
        if let Some(signature) = one.signature
            && let Err((what, hint)) = signed(&review.head, one, signature, keys)
        {
            refuse(format!("the signature of the {seat} seat {what}"), hint);
        }
    }
    let agreed = agreements(&all);
    let first = agreed.first();
    let seats = Seat::BOTH.map(|seat| (seat, word(review, &all, first, seat, keys)));
    let tampered = !refused.is_empty();
    if first.is_none() && !tampered {
        let silent: Vec<&str> = seats.iter().filter(|(_, word)| *word == Word::Silent).map(|(s, _)| s.name()).collect();
        let what = format!("both co-chairs have not confirmed one state (missing: {})", silent.join(", "));
        refused.push(Notice::error("/entries", what, "let each seat confirm the same copy: merge their files first"));
    }
    let after = |first: &Agreement<'_>| {
        let entries = review.entries().iter().filter(|entry| !entry.is_confirmation());
        entries.filter(|entry| !first.holds(entry)).count()
    };
    Report {
        refused,
        tampered,
        seats,
        state: first.map(|one| one.state.to_owned()),
        amendments: first.map_or(0, after),
    }
}

/// How a seat stands to an agreement; without one, whether it has confirmed anything.
fn word(review: &Review, all: &[Confirmation<'_>], first: Option<&Agreement<'_>>, seat: Seat, keys: &[Key]) -> Word {
    let own = || {
        all.iter().filter(|one| {
            let same = first.is_none_or(|first| first.state == one.state);
            one.entry.seat == seat && one.breaches.is_empty() && same
        })
    };
    let is_signed = |one: &Confirmation<'_>| one.signature.is_some_and(|s| signed(&review.head, one, s, keys).is_ok());
    match () {
        () if own().any(is_signed) => Word::Signed,
        () if own().next().is_some() => Word::Confirmed,
        () => Word::Silent,
    }
}

type Wrong = (&'static str, &'static str);

/// Whether a signature is by a key of the partner in its seat.
fn signed(head: &Head, one: &Confirmation<'_>, signature: &Signature, keys: &[Key]) -> Result<(), Wrong> {
    let seat = one.entry.seat;
    let own = keys.iter().find(|key| {
        key.key == signature.key
            && key.seat == seat
            && head.chair(seat) == Some(&key.partner)
            && key.holds_on(head.as_of)
    });
    if own.is_none() {
        return Err((
            "is by a key that the programme does not name for this partner, seat and day",
            "see `review_keys` in the programme file",
        ));
    }
    let key = decode::<32>(&signature.key).and_then(|bytes| VerifyingKey::from_bytes(&bytes).ok());
    let value = decode::<64>(&signature.value).map(|bytes| ed25519_dalek::Signature::from_bytes(&bytes));
    let text = signed_text(head, seat, one.state);
    match key.zip(value) {
        Some((key, value)) if key.verify_strict(text.as_bytes(), &value).is_ok() => Ok(()),
        _ => Err(("does not belong to what is confirmed", "the review or the signature was changed: sign it again")),
    }
}

fn decode<const N: usize>(text: &str) -> Option<[u8; N]> {
    STANDARD.decode(text).ok()?.try_into().ok()
}

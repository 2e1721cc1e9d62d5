//! The review file, version 1, exactly as it stands in the file.
//!
//! These types are the specification: the JSON Schema in `public/schema/review-1.schema.json` is generated from them.
//! The file is a head, which never changes once the review has begun, and a list of entries, to which is only ever
//! added. Texts are plain text, in the review's language or as an object from language code to text. Dates are ISO
//! 8601.

use crate::feed::native::wire::Text;
pub use crate::feed::native::wire::{Role, Seat};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::collections::BTreeMap;

/// The whole file.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Review {
    /// Where the schema is; for editors only.
    #[serde(rename = "$schema", default, skip_serializing_if = "Option::is_none")]
    pub schema: Option<String>,
    /// The version of this format: `"1"`.
    pub baraza_review: String,
    /// A short, stable name: lower-case letters, digits and hyphens.
    pub id: String,
    /// The id of the programme that is reviewed.
    pub programme: String,
    /// The language of texts that are plain strings (BCP 47).
    pub language: String,
    /// The copy of the programme that the review looks at.
    pub frozen: Frozen,
    /// When it began, as the device's clock said. Nothing is judged by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub began: Option<String>,
    /// The two co-chairs, one in each seat.
    pub chairs: Vec<Chair>,
    /// Whether it is invented to show how a review looks.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub example: bool,
    /// What was said, in any order: the order of reading follows from counters, devices and ids.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Entry>"))]
    pub entries: Vec<Value>,
}

/// The frozen copy.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Frozen {
    /// The feed's own day (`as_of`), on which due and late are judged.
    pub as_of: String,
    /// SHA-256, in hexadecimal, of the canonical JSON of `files`.
    pub hash: String,
    /// The programme file and all files that it names.
    pub files: Vec<Version>,
}

/// One file of the frozen copy.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Version {
    /// Its name, relative to the programme file; or its address.
    pub file: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
    /// When this version was published or fetched, where it is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version: Option<String>,
}

/// A co-chair: the partner that holds a seat, never a person.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Chair {
    /// Which seat.
    pub seat: Seat,
    /// The id of a partner of the programme.
    pub partner: String,
}

/// An entry: who said it where, and what.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Entry {
    /// From whom, and where in the order.
    #[serde(flatten)]
    pub by: By,
    /// What it says.
    #[serde(flatten)]
    pub what: Body,
}

/// From whom an entry is, and where it stands.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct By {
    /// A random name that no other entry has: letters, digits, hyphens and underscores, 8 to 64.
    pub id: String,
    /// The kind of entry.
    #[serde(skip_serializing)]
    #[cfg_attr(feature = "cli", schemars(skip))]
    pub kind: String,
    /// The seat that speaks.
    pub seat: Seat,
    /// A random name of the device, the same for all that it writes in this review.
    pub device: String,
    /// One more than the highest counter that the device had seen in this review (Lamport's logical clock).
    pub counter: u64,
    /// What the device's clock said. Clocks are wrong: nothing is judged by it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clock: Option<String>,
    /// The ids of earlier entries that this one takes the place of: an edit, or one word for several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub supersedes: Vec<String>,
}

/// What an entry says.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Body {
    /// A note.
    Note(Note),
    /// What a number really means here.
    Reinterpretation(Note),
    /// A decision.
    Decision(Decision),
    /// What somebody holds against a decision, in their own words. Only their own seat can change it.
    Dissent(Dissent),
    /// That an office or organisation took part; never a person.
    Attendance(Attendance),
    /// An item of the agenda, added, moved or parked.
    Agenda(Agenda),
    /// What became of a decision of an earlier review.
    Outcome(Outcome),
    /// Strikes out what it supersedes.
    Strike(Strike),
    /// One seat agrees to all that it names.
    Confirmation(Confirmation),
}

/// A note, or what a number really means here.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Note {
    /// What was said.
    pub text: Text,
    /// What it is about; a reinterpretation must name its indicator.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// The figures that an entry is about.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct About {
    /// The id of an indicator.
    pub indicator: String,
    /// A place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<String>,
    /// A period.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub period: Option<String>,
    /// A group.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
}

/// A decision.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Decision {
    /// What was decided.
    pub text: Text,
    /// Who sees to it.
    pub owner: Owner,
    /// By which day.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub due: Option<String>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// A partner, an office, or an office of a partner; never a person.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Owner {
    /// The id of a partner of the programme.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub partner: Option<String>,
    /// The office: "District water office".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub office: Option<Text>,
}

/// What somebody holds against a decision.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Dissent {
    /// In their own words.
    pub text: Text,
    /// The id of the decision's entry.
    pub decision: String,
    /// Who dissents, where it is not the seat that writes it down.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Owner>,
}

/// Who took part.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Attendance {
    /// The organisation or office.
    pub who: Owner,
    /// As what.
    pub role: Role,
}

/// An item of the agenda.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Agenda {
    /// The item's key: that of an item made from the data, or the id of the entry that added it.
    pub item: String,
    /// What is done with it.
    pub step: Step,
    /// What it says, where it is added.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
    /// The key of the item before which it now stands; at the end where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<String>,
    /// Why it is parked; a parked item must say it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<Text>,
    /// What it is about.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<About>,
}

/// What is done with an item of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// It comes onto the agenda.
    Added,
    /// It stands elsewhere.
    Moved,
    /// It is left for another time.
    Parked,
}

/// What became of a decision.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Outcome {
    /// The id of the review that made it.
    pub review: String,
    /// The id of the decision's entry there.
    pub decision: String,
    /// What became of it.
    pub state: Fate,
    /// In a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub text: Option<Text>,
}

/// What became of a decision.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Fate {
    /// It was done.
    Kept,
    /// It is not done yet, and late.
    Late,
    /// It will not be done.
    Dropped,
}

/// A strike-out. What is struck out stays in the file, and can be read.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Strike {
    /// Why.
    pub reason: Text,
}

/// That a seat agrees to all that it names.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Confirmation {
    /// SHA-256, in hexadecimal, of the canonical JSON of `{"head": …, "entries": covers}`.
    pub state: String,
    /// The entries that it covers: id to SHA-256 of the entry's canonical JSON, in hexadecimal.
    pub covers: BTreeMap<String, String>,
    /// A signature with a key that the programme names.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub signature: Option<Signature>,
}

/// An Ed25519 signature (RFC 8032) over the canonical JSON of
/// `{"baraza_review": "1", "programme": …, "review": …, "seat": …, "state": …}`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Signature {
    /// The public key, 32 bytes in base64.
    pub key: String,
    /// The signature, 64 bytes in base64.
    pub value: String,
}

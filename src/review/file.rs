//! The review file: from bytes to the good part and the complaints, and back to bytes.

use super::canonical::canonical;
use super::entry::Entry;
use super::hash::sha256;
use super::wire::{self, Seat};
use crate::feed::native::reader::Reader;
use crate::feed::{FeedError, document, document::step, limits};
use crate::model::{Date, Id, Notice, Severity};
use crate::say::Locale;
use serde_json::{Map, Value, json};
use std::fmt;

/// The version of the format that this program reads.
pub const VERSION: &str = "1";

/// Bytes of a review file.
pub const BODY: usize = 8 * limits::MEGABYTE;

/// Entries of a review.
pub const ENTRIES: usize = 20_000;

/// A review as far as it could be read. Its entries are a set, in an order that depends on their content alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// What does not change once the review has begun.
    pub head: Head,
    pub(super) entries: Vec<Entry>,
}

/// The head of a review.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    /// Its stable name.
    pub id: Id,
    /// The programme.
    pub programme: Id,
    /// The language of plain texts.
    pub language: String,
    /// The day on which due and late are judged.
    pub as_of: Date,
    /// The hash of the frozen copy.
    pub frozen: String,
    /// The files of the frozen copy.
    pub files: Vec<Version>,
    /// When it began, as the device said.
    pub began: Option<String>,
    /// The partners in the chairs.
    pub chairs: Vec<(Seat, Id)>,
    /// Whether it is invented.
    pub example: bool,
    /// As it stands in the file, without `$schema`.
    pub raw: Value,
}

pub use super::wire::Version;

/// Why there is no review to show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewError {
    /// The file cannot be had, or is no JSON.
    File(FeedError),
    /// It is JSON, but no review: where, and what is wrong.
    NotAReview(String, String),
    /// It has more than [`ENTRIES`] entries. None is left out silently: what was agreed speaks of all of them.
    TooMany(usize),
}

impl fmt::Display for ReviewError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File(error) => error.fmt(f),
            Self::NotAReview(at, what) => {
                let at = if at.is_empty() { "/" } else { at };
                write!(f, "{at}: {what}; {HINT}")
            }
            Self::TooMany(n) => {
                write!(f, "/entries: there are {n} entries, more than {ENTRIES}; begin another review for the rest")
            }
        }
    }
}

impl std::error::Error for ReviewError {}

const HINT: &str = "compare with schema/review-1.schema.json";

/// Reads a review file. What cannot be read is in the notices, with its place; what this version does not know is kept.
///
/// # Errors
/// When there is no review to show at all.
pub fn read(bytes: &[u8]) -> Result<(Review, Vec<Notice>), ReviewError> {
    if bytes.len() > BODY {
        return Err(ReviewError::File(FeedError::TooLarge(BODY)));
    }
    let (document, notices) = document::parse(bytes).map_err(ReviewError::File)?;
    let Value::Object(mut fields) = document else {
        return Err(ReviewError::NotAReview(String::new(), "expected an object".to_owned()));
    };
    let entries = match fields.remove("entries") {
        Some(Value::Array(entries)) => entries,
        Some(_) => return Err(ReviewError::NotAReview("/entries".to_owned(), "expected a list".to_owned())),
        None => return Err(ReviewError::NotAReview(String::new(), "missing field \"entries\"".to_owned())),
    };
    if entries.len() > ENTRIES {
        return Err(ReviewError::TooMany(entries.len()));
    }
    fields.remove("$schema");
    let early = Date::new(1, 1, 1).ok_or_else(|| ReviewError::NotAReview(String::new(), "no day".to_owned()))?;
    let mut r = Reader { languages: Vec::new(), as_of: early, notices };
    let head = head(&mut r, fields)?;
    r.languages = languages(&head.language);
    let entries = entries.into_iter().enumerate();
    let entries = entries.filter_map(|(i, raw)| Entry::read(&mut r, &step("/entries", &i.to_string()), raw)).collect();
    let mut notices = r.notices;
    for notice in notices.iter_mut().filter(|n| n.hint.contains("programme-1.schema.json")) {
        HINT.clone_into(&mut notice.hint);
    }
    Ok((Review::of(head, entries), notices))
}

/// The languages that texts may have: the review's own, and those of the interface.
fn languages(own: &str) -> Vec<String> {
    let others = Locale::all().map(|locale| locale.code().to_owned()).filter(|code| code != own);
    std::iter::once(own.to_owned()).chain(others).collect()
}

fn head(r: &mut Reader, fields: Map<String, Value>) -> Result<Head, ReviewError> {
    let raw = Value::Object(fields.clone());
    let mut whole = fields;
    whole.insert("entries".to_owned(), json!([]));
    let at = r.notices.len();
    let Some(wire) = r.part::<wire::Review>("", Value::Object(whole)) else {
        let notice = r.notices.drain(at..).find(|n| n.severity == Severity::Error);
        let (pointer, what) = notice.map(|n| (n.pointer, n.message)).unwrap_or_default();
        return Err(ReviewError::NotAReview(pointer, what));
    };
    if wire.baraza_review != VERSION {
        let what = || format!("the review is in version {}, this program reads {VERSION}", wire.baraza_review);
        r.warn("/baraza_review", what, "some of it may not be shown: read it with a newer version");
    }
    let Some(id) = r.address("", &wire.id) else {
        let what = r.notices.pop().map(|n| n.message).unwrap_or_default();
        return Err(ReviewError::NotAReview("/id".to_owned(), what));
    };
    let as_of = Date::parse(&wire.frozen.as_of).ok_or_else(|| {
        let what = format!("\"{}\" is no date such as 2020-12-31", r.plain("", &wire.frozen.as_of));
        ReviewError::NotAReview("/frozen/as_of".to_owned(), what)
    })?;
    if frozen(&wire.frozen.files) != wire.frozen.hash {
        r.error("/frozen/hash", "this is not the hash of the files that are named", "take the file as it was saved");
    }
    let chairs: Vec<(Seat, Id)> = wire.chairs.iter().map(|c| (c.seat, Id::new(&c.partner))).collect();
    let count = |seat| chairs.iter().filter(|(own, _)| *own == seat).count();
    if count(Seat::Community) != 1 || count(Seat::International) != 1 {
        r.error("/chairs", "there is not one co-chair in each seat", "name a community and an international partner");
    }
    Ok(Head {
        id,
        programme: Id::new(&wire.programme),
        language: wire.language,
        as_of,
        frozen: wire.frozen.hash,
        files: wire.frozen.files,
        began: wire.began,
        chairs,
        example: wire.example,
        raw,
    })
}

/// The hash of a frozen copy, from its files.
#[must_use]
pub fn frozen(files: &[Version]) -> String {
    sha256(canonical(&serde_json::to_value(files).unwrap_or_default()).as_bytes())
}

impl Head {
    /// The partner in a seat.
    #[must_use]
    pub fn chair(&self, seat: Seat) -> Option<&Id> {
        self.chairs.iter().find(|(own, _)| *own == seat).map(|(_, partner)| partner)
    }
}

impl Review {
    /// A review with these entries: each once, in order.
    pub(super) fn of(head: Head, mut entries: Vec<Entry>) -> Self {
        entries.sort_by(|a, b| a.key().cmp(&b.key()));
        entries.dedup_by(|a, b| a.key() == b.key());
        Self { head, entries }
    }

    /// All entries, in their order.
    #[must_use]
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The counter of the next entry that is written here.
    #[must_use]
    pub fn next(&self) -> u64 {
        self.entries.last().map_or(1, |last| last.counter + 1)
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// What is wrong with it; the review stays as it was.
    pub fn add(&mut self, entry: &wire::Entry) -> Result<(), Notice> {
        self.add_raw(serde_json::to_value(entry).unwrap_or_default())
    }

    /// Adds an entry as it stands in a file.
    ///
    /// # Errors
    /// What is wrong with it; the review stays as it was.
    pub fn add_raw(&mut self, raw: Value) -> Result<(), Notice> {
        let languages = languages(&self.head.language);
        let mut r = Reader { languages, as_of: self.head.as_of, notices: Vec::new() };
        let read = Entry::read(&mut r, "", raw);
        if let Some(wrong) = r.notices.into_iter().find(|n| n.severity == Severity::Error) {
            return Err(wrong);
        }
        if let Some(entry) = read {
            let at = self.entries.partition_point(|other| other.key() < entry.key());
            if self.entries.get(at).is_none_or(|other| other.key() != entry.key()) {
                self.entries.insert(at, entry);
            }
        }
        Ok(())
    }

    /// The file: the head, then one line for each entry. The same review has the same bytes.
    #[must_use]
    pub fn write(&self) -> String {
        let head = canonical(&self.head.raw);
        let entries: Vec<String> = self.entries.iter().map(|entry| canonical(&entry.raw)).collect();
        let head = head.strip_suffix('}').unwrap_or(&head);
        format!("{head},\"entries\":[\n{}\n]}}\n", entries.join(",\n"))
    }
}

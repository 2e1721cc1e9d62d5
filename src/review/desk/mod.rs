//! What the page of a meeting asks, and what it is told: texts of JSON both ways. The page keeps what people write; what
//! a review says, it asks here, so that a meeting, the command line and a published page read a review in one way.

mod look;
mod take;
#[cfg(all(test, feature = "cli"))]
mod tests;

use super::agreement::{covered, signed_text};
use super::file::{Review, read};
use super::hash::spoken;
use super::merge::merge;
use super::wire::Seat;
use crate::feed::Feed;
use crate::feed::digest::{self, Snapshot};
use crate::kinds::Setting;
use crate::model::{Notice, Severity};
use crate::say::{Locale, Words};
use serde::Deserialize;
use serde_json::{Value, json};
use std::sync::Arc;

/// Where a review is worked on: the words, and the frozen copy that it looks at.
pub struct Desk {
    setting: Setting,
    feed: Feed,
}

/// What is asked.
#[derive(Deserialize)]
#[serde(tag = "ask", rename_all = "kebab-case")]
enum Ask {
    /// What a review says. `keys` are those of the agenda that was made from the data.
    Look { review: String, keys: Vec<String> },
    /// What an earlier review decided, as it stands on the agenda of the next.
    Last { review: String },
    /// Whether an entry can be added.
    Check { review: String, entry: Value },
    /// One review from two copies.
    Merge { review: String, other: String },
    /// What a seat confirms now, and what it signs.
    Confirm { review: String, seat: Seat },
    /// The file, in its one form; the minutes; the decisions as a table and as a calendar.
    Take { review: String, others: Vec<String> },
    /// A text as a QR code.
    Code { text: String },
}

impl Desk {
    /// A desk in a language, with the feed as it was published; `None` where one of the two is damaged.
    #[must_use]
    pub fn open(snapshot: &[u8], language: &str, words: &str) -> Option<Self> {
        let snapshot: Snapshot = digest::read(snapshot).ok()?;
        let (words, _) = Words::new(Locale::of(language)?, words);
        let setting = Setting { words, programme: Arc::new(snapshot.feed.programme.clone()) };
        Some(Self { setting, feed: snapshot.feed })
    }

    /// Answers a question. What is wrong with it is in `error`: where, what, and what to do.
    #[must_use]
    pub fn answer(&self, asked: &str) -> String {
        let answer = match serde_json::from_str(asked) {
            Ok(ask) => self.told(ask).unwrap_or_else(|wrong| json!({ "error": wrong })),
            Err(e) => json!({"error": {"at": "", "what": e.to_string(), "hint": ""}}),
        };
        answer.to_string()
    }

    fn told(&self, ask: Ask) -> Result<Value, Value> {
        match ask {
            Ask::Look { review, keys } => {
                let (review, notices) = opened(&review)?;
                Ok(look::look(&self.setting, &self.feed, &review, &notices, &keys))
            }
            Ask::Last { review } => {
                let (review, _) = opened(&review)?;
                Ok(look::last(&self.setting, &self.feed, &review))
            }
            Ask::Check { review, entry } => {
                let (mut review, _) = opened(&review)?;
                review.add_raw(entry).map_err(|n| said(&n))?;
                Ok(json!({ "count": review.entries().len() }))
            }
            Ask::Merge { review, other } => {
                let ((own, _), (other, _)) = (opened(&review)?, opened(&other)?);
                let both = merge(&own, &other).map_err(|differs| {
                    json!({"at": format!("/{}", differs.0), "what": differs.to_string(), "hint": "", "differs": differs.0})
                })?;
                let new = both.entries().iter().filter(|one| !own.entries().iter().any(|known| known.hash == one.hash));
                let new: Vec<&Value> = new.map(|one| &one.raw).collect();
                Ok(json!({ "new": new }))
            }
            Ask::Confirm { review, seat } => {
                let (review, _) = opened(&review)?;
                let (covers, state) = covered(&review);
                let covers: serde_json::Map<_, _> =
                    covers.iter().map(|(id, hash)| (id.to_string(), json!(hash))).collect();
                let text = signed_text(&review.head, seat, &state);
                Ok(json!({ "state": state, "covers": covers, "text": text, "number": spoken(&state) }))
            }
            Ask::Take { review, others } => {
                let (review, _) = opened(&review)?;
                let others: Vec<Review> = others.iter().filter_map(|one| Some(opened(one).ok()?.0)).collect();
                Ok(take::take(&self.setting, &self.feed, &review, &others))
            }
            Ask::Code { text } => take::code(&text),
        }
    }
}

/// A review from its text.
fn opened(text: &str) -> Result<(Review, Vec<Notice>), Value> {
    read(text.as_bytes()).map_err(|e| json!({"at": "", "what": e.to_string(), "hint": ""}))
}

/// A notice as the page gets it.
fn said(notice: &Notice) -> Value {
    let wrong = notice.severity == Severity::Error;
    json!({"at": notice.pointer, "what": notice.message, "hint": notice.hint, "wrong": wrong})
}

//! What communities say of an indicator or of one value.

use super::{Date, Id, Period, Text};
use serde::{Deserialize, Serialize};

/// Whether a community agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stance {
    /// It matches what people see.
    Confirmed,
    /// It does not.
    Disputed,
}

/// A reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// Who replies.
    pub by: Text,
    /// When.
    pub on: Date,
    /// In its own words.
    pub text: Text,
}

/// A community's voice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// Whether it confirms or disputes.
    pub stance: Stance,
    /// Which group speaks.
    pub group: Text,
    /// When.
    pub on: Date,
    /// In its own words.
    pub reason: Text,
    /// The place it speaks of.
    pub place: Option<Id>,
    /// The period it speaks of.
    pub period: Option<Period>,
    /// The reply.
    pub reply: Option<Reply>,
    /// Who may reply.
    pub may_reply: Option<Text>,
    /// Whether it is invented to show how something looks.
    pub example: bool,
}

impl Voice {
    /// Whether it disputes and nobody has replied.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.stance == Stance::Disputed && self.reply.is_none()
    }

    /// Days from the dispute to its reply, or to `as_of` while there is none.
    #[must_use]
    pub fn days_waiting(&self, as_of: Date) -> i64 {
        self.reply.as_ref().map_or(as_of, |reply| reply.on).days_since(self.on).max(0)
    }
}

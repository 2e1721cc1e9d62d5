//! Complaints about a feed: where, what, what now.

use serde::{Deserialize, Serialize};
use std::fmt;

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Severity {
    /// Something is left out or changed; the rest is shown.
    Warning,
    /// Something cannot be shown.
    Error,
}

/// A complaint: where, what, and what to do now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// How bad it is.
    pub severity: Severity,
    /// JSON Pointer (RFC 6901) to the place in the feed; empty for the whole feed.
    pub pointer: String,
    /// What is wrong.
    pub message: String,
    /// What to do now.
    pub hint: String,
}

impl Notice {
    /// Something that cannot be shown.
    #[must_use]
    pub fn error(pointer: impl Into<String>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Error, pointer: pointer.into(), message: message.into(), hint: hint.into() }
    }

    /// Something left out or changed.
    #[must_use]
    pub fn warning(pointer: impl Into<String>, message: impl Into<String>, hint: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(pointer, message, hint) }
    }
}

impl fmt::Display for Notice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let pointer = if self.pointer.is_empty() { "/" } else { &self.pointer };
        write!(f, "{pointer}: {}; {}", self.message, self.hint)
    }
}

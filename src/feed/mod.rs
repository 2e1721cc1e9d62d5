//! The only room that knows HTTP, JSON and formats: from bytes to `model` and `kinds::*::data`, once. It returns the
//! good part and the complaints; after it, nothing decodes or checks.

pub mod clean;
pub mod document;
pub mod error;
pub mod limits;
pub mod link;
#[cfg(feature = "csr")]
pub mod load;
pub mod native;

pub use error::FeedError;

use crate::kinds::Indicator;
use crate::model::{Notice, Programme};

/// A programme with its indicators, and what was wrong with the feed.
#[derive(Debug, Clone, PartialEq)]
pub struct Feed {
    /// Who, where, which questions.
    pub programme: Programme,
    /// The indicators that could be read, in the feed's order.
    pub indicators: Vec<Indicator>,
    /// What was wrong, in reading order.
    pub notices: Vec<Notice>,
    /// The same for the same programme file, however it is spaced: tells whether a newer copy says anything new.
    pub fingerprint: u64,
}

impl Feed {
    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.header.id == *id)
    }

    /// The complaints that hide something from readers.
    pub fn errors(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(|n| n.severity == crate::model::Severity::Error)
    }
}

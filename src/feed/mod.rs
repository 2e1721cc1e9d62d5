//! The only room that knows HTTP, JSON and formats: from bytes to `model` and `kinds::*::data`, once. It returns the
//! good part and the complaints; after it, nothing decodes or checks.

pub mod clean;
pub mod digest;
pub mod document;
pub mod error;
#[cfg(feature = "csr")]
pub mod files;
#[cfg(feature = "cli")]
pub mod foreign;
pub mod limits;
pub mod link;
#[cfg(feature = "csr")]
pub mod load;
pub mod native;

pub use error::FeedError;

use crate::kinds::{Data, Indicator};
use crate::model::{Notice, Programme};
use serde::{Deserialize, Serialize};

/// A programme with its indicators, and what was wrong with the feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Feed {
    /// Who, where, which questions.
    pub programme: Programme,
    /// The indicators that could be read, in the feed's order.
    pub indicators: Vec<Indicator>,
    /// What was wrong, in reading order.
    pub notices: Vec<Notice>,
    /// Of the programme file: tells whether another copy is the same.
    pub fingerprint: u64,
}

impl Feed {
    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.header.id == *id)
    }

    /// The files that observations are still to come from, each once.
    #[must_use]
    pub fn waiting(&self) -> Vec<String> {
        let mut files: Vec<String> = Vec::new();
        for indicator in &self.indicators {
            if let Data::Waiting { file, .. } = &indicator.data
                && !files.contains(file)
            {
                files.push(file.clone());
            }
        }
        files
    }

    /// Hides and rounds small numbers of people, where the feed has not done so. A feed that is public has told them by
    /// then; what is shown and taken away from here does not repeat it.
    pub fn protect(&mut self) {
        for indicator in &mut self.indicators {
            indicator.protect(&self.programme);
        }
    }

    /// The complaints that hide something from readers.
    pub fn errors(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(|n| n.severity == crate::model::Severity::Error)
    }
}

//! The only room that knows HTTP, JSON and formats: from bytes to `model` and `kinds::*::data`, once. It returns the
//! good part and the complaints; after it, nothing decodes or checks.

pub mod clean;
pub mod digest;
pub mod document;
pub mod error;
#[cfg(all(feature = "csr", feature = "reader"))]
pub mod files;
#[cfg(feature = "foreign")]
pub mod foreign;
pub mod limits;
pub mod link;
pub mod live;
#[cfg(feature = "csr")]
pub mod load;
#[cfg(feature = "reader")]
pub mod native;
#[cfg(feature = "cli")]
pub mod outline;
#[cfg(feature = "reader")]
mod tell;
#[cfg(all(feature = "csr", feature = "reader"))]
mod together;

pub use error::FeedError;
pub use live::Live;

use crate::kinds::{Data, Indicator};
#[cfg(feature = "reader")]
use crate::kinds::{Listed, money::Known};
#[cfg(feature = "cli")]
use crate::model::Date;
#[cfg(feature = "reader")]
use crate::model::Id;
use crate::model::{Notice, Programme};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// A programme with its indicators, and what was wrong with the feed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Feed {
    /// Who, where, which questions.
    pub programme: Programme,
    /// The indicators that could be read, in the feed's order.
    pub indicators: Vec<Arc<Indicator>>,
    /// What was wrong, in reading order.
    pub notices: Vec<Notice>,
    /// Indicators whose data are looked for anew by themselves.
    pub live: Vec<Live>,
    /// Of the programme file: tells whether another copy is the same.
    pub fingerprint: u64,
}

impl Feed {
    /// The indicator with this id.
    #[must_use]
    pub fn indicator(&self, id: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|i| i.header.id == *id).map(Arc::as_ref)
    }

    /// Takes out the stories whose consent has ended before a day.
    #[cfg(feature = "cli")]
    pub fn forget(&mut self, day: Date) {
        for indicator in &mut self.indicators {
            if matches!(&indicator.data, Data::Listed(Listed::Voices(_)))
                && let Data::Listed(Listed::Voices(data)) = &mut Arc::make_mut(indicator).data
            {
                data.forget(day);
            }
        }
        self.bind();
    }

    /// Says of each indicator where stories are told that belong to it and may be shown.
    #[cfg(feature = "reader")]
    fn bind(&mut self) {
        let told = self.all().flat_map(|indicator| {
            let stories = match &indicator.data {
                Data::Listed(Listed::Voices(data)) => data.stories.as_slice(),
                _ => &[],
            };
            let id = &indicator.header.id;
            stories.iter().filter_map(|story| Some((story.about.as_ref()?.0.clone(), id.clone())))
        });
        let told: Vec<(Id, Id)> = told.collect();
        for indicator in &mut self.indicators {
            let id = &indicator.header.id;
            let mut places: Vec<Id> =
                told.iter().filter(|(about, at)| about == id && at != id).map(|t| t.1.clone()).collect();
            places.dedup();
            if indicator.header.told_in != places {
                Arc::make_mut(indicator).header.told_in = places;
            }
        }
        self.settle();
    }

    /// Says of each condition in an agreement on money what the indicator that it names shows, as far as that is here.
    #[cfg(feature = "reader")]
    fn settle(&mut self) {
        for at in 0..self.indicators.len() {
            let Data::Listed(Listed::Money(data)) = &self.indicators[at].data else { continue };
            let known: Vec<_> = data.measures().map(|m| self.indicator(m.indicator.as_str()).map(Known::of)).collect();
            if data.measures().zip(&known).all(|(measure, known)| measure.known == *known) {
                continue;
            }
            if let Data::Listed(Listed::Money(data)) = &mut Arc::make_mut(&mut self.indicators[at]).data {
                data.settle(known);
            }
        }
    }

    /// Takes the outlines of places over from the published feed: they are drawn when a site is published, and are in no
    /// programme file.
    #[cfg(feature = "csr")]
    fn outline(&mut self, published: &Self) {
        for place in &mut self.programme.places {
            place.outline = published.programme.place(&place.id).and_then(|known| known.outline.clone());
        }
    }

    /// All indicators, in the feed's order.
    pub fn all(&self) -> impl Iterator<Item = &Indicator> {
        self.indicators.iter().map(Arc::as_ref)
    }

    /// This feed with an indicator whose observations have come, where it still waits for them.
    #[must_use]
    pub fn with(&self, whole: Arc<Indicator>) -> Self {
        let mut feed = self.clone();
        let waits = |i: &&mut Arc<Indicator>| i.header.id == whole.header.id && i.data.apart().is_some();
        if let Some(indicator) = feed.indicators.iter_mut().find(waits) {
            *indicator = whole;
        }
        feed
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
        let programme = &self.programme;
        // one that somebody else holds as well could not be changed, and so must not be shown; nobody does yet
        self.indicators.retain_mut(|indicator| Arc::get_mut(indicator).map(|i| i.protect(programme)).is_some());
        #[cfg(feature = "reader")]
        self.settle();
    }

    /// The complaints that hide something from readers.
    pub fn errors(&self) -> impl Iterator<Item = &Notice> {
        self.notices.iter().filter(|n| n.severity == crate::model::Severity::Error)
    }
}

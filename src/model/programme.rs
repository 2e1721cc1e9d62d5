//! A programme: who, where, which questions. Its indicators are in `kinds`, since each kind holds its own meaning.

use super::{Breakdown, Date, Group, Id, Period, Place, TOTAL, Text};
use serde::{Deserialize, Serialize};

/// How far a translation can be trusted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Review {
    /// The language in which the feed was written.
    Original,
    /// Read and mended by a speaker.
    Reviewed,
    /// Translated by a person, not yet read by another.
    Draft,
    /// Translated by a machine.
    Machine,
}

/// A language of the feed's own texts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Language {
    /// BCP 47 code.
    pub code: String,
    /// How far the translation can be trusted.
    pub review: Option<Review>,
}

/// A licence.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Licence {
    /// SPDX identifier or short name.
    pub id: String,
    /// Its name for readers.
    pub title: Option<Text>,
    /// Its text, a checked link.
    pub url: Option<String>,
}

/// A partner.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Partner {
    /// Its stable name.
    pub id: Id,
    /// The organisation's name.
    pub name: Text,
    /// Its roles, as words.
    pub roles: Vec<String>,
    /// An identifier in a public register.
    pub identifier: Option<String>,
    /// Its page, a checked link.
    pub url: Option<String>,
}

/// An office that answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Contact {
    /// The office.
    pub name: Text,
    /// Its address: a checked `mailto:` link's target.
    pub email: Option<String>,
    /// Its page, a checked link.
    pub url: Option<String>,
}

/// Where figures come from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Source {
    /// Its stable name.
    pub id: Id,
    /// The survey, report or register.
    pub title: Text,
    /// Who publishes it.
    pub publisher: Text,
    /// Where it can be read, a checked link.
    pub url: Option<String>,
    /// Its licence.
    pub licence: Option<Licence>,
    /// The day it was published or last changed.
    pub published: Option<Date>,
    /// What was changed on the way here.
    pub note: Option<Text>,
}

/// A reader's question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Section {
    /// Its stable name.
    pub id: Id,
    /// The question.
    pub question: Text,
    /// What the section can and cannot tell.
    pub note: Option<Text>,
    /// Its indicators, in reading order; all exist.
    pub indicators: Vec<Id>,
}

/// A programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Programme {
    /// Its stable name.
    pub id: Id,
    /// What it is called.
    pub title: Text,
    /// What it is about.
    pub summary: Option<Text>,
    /// The languages of its texts, in order of fallback; never empty.
    pub languages: Vec<Language>,
    /// The day on which "due", "late" and ages are judged.
    pub as_of: Date,
    /// When this version was published.
    pub published: Option<Date>,
    /// When the next version is expected.
    pub next_update: Option<Date>,
    /// How often it is published, a word.
    pub frequency: Option<String>,
    /// IATI ActivityStatus, a word.
    pub status: Option<String>,
    /// First and last day.
    pub period: Option<Period>,
    /// Who takes part.
    pub partners: Vec<Partner>,
    /// Who answers.
    pub contacts: Vec<Contact>,
    /// The feed's licence.
    pub licence: Option<Licence>,
    /// Where figures come from.
    pub sources: Vec<Source>,
    /// Places.
    pub places: Vec<Place>,
    /// Breakdowns.
    pub breakdowns: Vec<Breakdown>,
    /// The readers' questions.
    pub sections: Vec<Section>,
}

impl Programme {
    /// The place with this id.
    #[must_use]
    pub fn place(&self, id: &Id) -> Option<&Place> {
        self.places.iter().find(|p| p.id == *id)
    }

    /// The places with these ids. Lists of places mostly stand in the programme's order, so each is looked for behind the
    /// one before.
    #[must_use]
    pub fn places(&self, ids: &[Id]) -> Vec<Option<&Place>> {
        let mut next = 0;
        let mut find = |id: &Id| {
            let (before, behind) = self.places.split_at(next);
            let found = behind.iter().position(|p| p.id == *id).map(|at| next + at);
            let found = found.or_else(|| before.iter().position(|p| p.id == *id))?;
            next = found + 1;
            Some(&self.places[found])
        };
        ids.iter().map(&mut find).collect()
    }

    /// A place, and what it lies in, from near to far.
    #[must_use]
    pub fn within(&self, place: &Id) -> Vec<Id> {
        let mut out = vec![place.clone()];
        while let Some(parent) = out.last().and_then(|id| self.place(id)).and_then(|p| p.parent.clone()) {
            if out.contains(&parent) {
                break;
            }
            out.push(parent);
        }
        out
    }

    /// The source with this id.
    #[must_use]
    pub fn source(&self, id: &Id) -> Option<&Source> {
        self.sources.iter().find(|s| s.id == *id)
    }

    /// The breakdown and group of a simple (not joined) group id.
    #[must_use]
    pub fn group(&self, id: &str) -> Option<(&Breakdown, &Group)> {
        self.breakdowns.iter().find_map(|b| b.groups.iter().find(|g| g.id == *id).map(|g| (b, g)))
    }

    /// The breakdowns that a group id speaks of, in the order of its parts: `F+U15` is by sex and by age. Empty for
    /// the total.
    #[must_use]
    pub fn breakdowns_of(&self, group: &Id) -> Vec<&Breakdown> {
        if *group == *TOTAL {
            return Vec::new();
        }
        group.as_str().split('+').filter_map(|part| self.group(part).map(|(b, _)| b)).collect()
    }

    /// How far the feed's texts in `language` can be trusted; `None` when the feed has none in it.
    #[must_use]
    pub fn review(&self, language: &str) -> Option<Review> {
        let found = self.languages.iter().find(|l| l.code == language)?;
        Some(found.review.unwrap_or(Review::Draft))
    }
}

//! What every kind needs to speak: words, and the programme whose places and groups have names.

use super::Standing;
use crate::markup::Node;
use crate::model::{Date, Id, Programme, TOTAL};
use crate::part::badge;
use crate::say::Words;
use std::sync::Arc;

/// Words and programme; cheap to clone.
#[derive(Clone)]
pub struct Setting {
    /// The reader's language.
    pub words: Words,
    /// The programme.
    pub programme: Arc<Programme>,
}

/// What the reader looks at within one indicator; `None` is the indicator's own choice.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct View {
    /// The breakdown.
    pub by: Option<String>,
    /// The place.
    pub place: Option<String>,
    /// The period of the ranking.
    pub period: Option<String>,
}

impl Setting {
    /// The day on which "due" is judged.
    #[must_use]
    pub fn as_of(&self) -> Date {
        self.programme.as_of
    }

    /// The language's code.
    #[must_use]
    pub fn language(&self) -> &'static str {
        self.words.code()
    }

    /// Where an indicator stands, in words and shape.
    #[must_use]
    pub fn standing(&self, standing: Standing) -> Node {
        badge(standing.name(), standing.shape(), self.words.get(&["standing-", standing.name()].concat()))
    }

    /// A place's name; its id where the feed has no name for it.
    #[must_use]
    pub fn place(&self, id: &Id) -> String {
        self.programme.place(id).map_or_else(|| id.to_string(), |p| p.name.in_language(self.language()).to_owned())
    }

    /// The name of a place or a group.
    #[must_use]
    pub fn named(&self, id: &Id) -> String {
        if self.programme.place(id).is_some() { self.place(id) } else { self.group(id) }
    }

    /// A group's name: "Women", "Women, under 15", "All".
    #[must_use]
    pub fn group(&self, id: &Id) -> String {
        if *id == *TOTAL {
            return self.words.get("total");
        }
        let names = id.as_str().split('+').map(|part| match self.programme.group(part) {
            Some((_, group)) => group.name.in_language(self.language()).to_owned(),
            None => part.to_owned(),
        });
        let join = |first: String, rest: String| {
            self.words.with("group-joined", &[("first", (&first).into()), ("rest", (&rest).into())])
        };
        names.reduce(join).unwrap_or_default()
    }
}

//! What every list of things can do. It draws no charts of observations and holds nothing that changes while it is shown, so
//! that the reader of live feeds, which tells what lists say, carries neither.

use super::{Download, Part, Setting, Standing, coverage};
use crate::chart::Scene;
use crate::markup::Node;
use crate::model::Header;

/// A kind that is a list of things.
pub trait List {
    /// Where the indicator stands, as of the programme's date.
    fn standing(&self, setting: &Setting, header: &Header) -> Standing;

    /// The finding: whole sentences, the most important first.
    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String>;

    /// What a card shows below its title.
    fn summary(&self, setting: &Setting, header: &Header) -> Node;

    /// The figure that stands large on a card.
    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, header: &Header) -> Option<String>;

    /// What stands on the indicator's page, but for observations beside the list.
    fn inside(&self, setting: &Setting, header: &Header) -> Node;

    /// Whether its page needs the whole width.
    fn wide(&self) -> bool;

    /// All that is known, as tables to take away.
    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download>;

    /// The picture of the list at a width in CSS pixels; `None` where there is nothing to draw.
    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene>;

    /// The pictures of its page beside that one, as files.
    #[cfg(feature = "cli")]
    fn beside(&self, _setting: &Setting, _width: u32) -> Vec<super::Beside> {
        Vec::new()
    }

    /// The words by which it judges and marks, by their names in the glossary.
    fn terms(&self) -> Vec<String> {
        Vec::new()
    }

    /// The same words, each with its name and as it is written.
    fn named(&self, setting: &Setting) -> Vec<(String, String)> {
        let named = |id: String| {
            let word = setting.words.get(&id);
            (id, word)
        };
        self.terms().into_iter().map(named).collect()
    }

    /// What is too long for the indicator's page.
    fn parts(&self) -> Vec<Part> {
        Vec::new()
    }

    /// Such a part of the list, from page `here`.
    fn part(&self, _setting: &Setting, _header: &Header, _part: &Part, _here: usize) -> Node {
        Node::none()
    }

    /// Observations beside the list, where there are any.
    fn counts(&self) -> Option<&coverage::Data> {
        None
    }

    /// Whether there are no things, so that the observations alone speak.
    fn only_counts(&self) -> bool {
        false
    }
}

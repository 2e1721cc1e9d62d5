//! The kinds that are lists of things, and not of numbers to explore. There is nothing to choose in them, so the page's
//! program carries none of their code: whoever reads the feed – `publish`, or the reader in its worker – tells what they
//! say, in the reader's language ([`super::told`]).

use super::{
    Download, Items, Kind, List, Setting, Standing, View, coverage, money, policy, promises, remedies, told, voices,
};
use crate::chart::Scene;
use crate::markup::Node;
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Such a kind.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Listed {
    /// Policy wins.
    Policy(policy::Data),
    /// Promises.
    Promises(promises::Data),
    /// Money.
    Money(money::Data),
    /// Complaints.
    Remedies(remedies::Data),
    /// Answers, scores and stories.
    Voices(Box<voices::Data>),
}

impl Listed {
    /// Their names in the feed.
    pub const NAMES: [&str; 5] = ["policy", "promises", "money", "remedies", "voices"];

    /// The kind of this name in the feed, where it is one of these.
    #[must_use]
    pub fn of(kind: &str, items: Items) -> Option<Self> {
        Some(match kind {
            "policy" => Self::Policy(policy::Data { wins: items.wins, counts: coverage::Data::default() }),
            "promises" => Self::Promises(promises::Data { promises: items.promises }),
            "money" => Self::Money(items.money),
            "remedies" => Self::Remedies(items.remedies),
            "voices" => Self::Voices(Box::new(items.voices)),
            _ => return None,
        })
    }

    /// What it can do.
    #[must_use]
    pub fn list(&self) -> &dyn List {
        match self {
            Self::Policy(data) => data,
            Self::Promises(data) => data,
            Self::Money(data) => data,
            Self::Remedies(data) => data,
            Self::Voices(data) => &**data,
        }
    }

    /// The same with observations, where the kind has any.
    #[must_use]
    pub(super) fn with_shared(self, series: Arc<Series>) -> Self {
        match self {
            Self::Policy(data) => Self::Policy(policy::Data { counts: coverage::Data { series }, ..data }),
            rest => rest,
        }
    }

    pub(super) fn series_mut(&mut self) -> Option<&mut Series> {
        match self {
            Self::Policy(data) => Some(Arc::make_mut(&mut data.counts.series)),
            Self::Promises(_) | Self::Money(_) | Self::Remedies(_) | Self::Voices(_) => None,
        }
    }
}

/// Where whoever shows it has its code: the list, and the observations beside it, which can be explored.
impl Kind for Listed {
    fn standing(&self, setting: &Setting, header: &Header) -> Standing {
        self.list().standing(setting, header)
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        self.list().finding(setting, header)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        match self.list().counts().filter(|_| self.list().only_counts()) {
            Some(counts) => coverage::summary(setting, header, counts),
            None => self.list().summary(setting, header),
        }
    }

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, header: &Header) -> Option<String> {
        match self.list().counts().filter(|_| self.list().only_counts()) {
            Some(counts) => counts.figure(setting, header),
            None => self.list().figure(setting, header),
        }
    }

    fn detail(&self, setting: &Setting, header: &Header, view: Signal<View>, choose: Callback<View>) -> Node {
        let list = self.list();
        let explore = |counts| coverage::explore(setting, header, counts, (view, choose), &list.parts());
        Node::none().add(told::frame(list.inside(setting, header))).add(list.counts().map(explore))
    }

    fn wide(&self) -> bool {
        self.list().wide()
    }

    fn series(&self) -> Option<&Series> {
        self.list().counts().map(|counts| &*counts.series)
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        self.list().downloads(setting, header)
    }

    fn picture(&self, setting: &Setting, header: &Header, view: &View, width: u32) -> Option<Scene> {
        let counts = || self.list().counts()?.picture(setting, header, view, width);
        self.list().picture(setting, width).or_else(counts)
    }
}

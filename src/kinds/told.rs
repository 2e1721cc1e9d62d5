//! What a kind says whose code the page's program does not carry: worked out in the reader's language where the feed was
//! read. Its page is the published one, opened as a document of its own; where newer data have come, their reader sends
//! what stands on it.
//!
//! Why: policy wins, promises and money cost every reader 35 KB, though all that the app could do with them was to show
//! what the published page shows already; and each further kind would have cost as much again.

use super::parts::Part;
use super::{Download, Kind, Setting, Standing, View, coverage};
use crate::browser;
use crate::chart::Scene;
use crate::markup::{Node, Sent, as_shown, el};
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// What is told of an indicator.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    standing: Standing,
    finding: Vec<String>,
    /// What its card shows; nothing where the observations beside the list say it.
    summary: Option<Sent>,
    wide: bool,
    files: Vec<File>,
    /// The words by which it judges and marks: each by its name in the glossary, and as it is written.
    pub terms: Vec<(String, String)>,
    /// What stands on its page, where that is newer than the published one.
    inside: Option<Sent>,
    /// Observations beside the list, which can be explored.
    counts: Option<coverage::Data>,
    /// What stands on pages of its own.
    parts: Vec<Part>,
}

/// A file to take away.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct File {
    ending: String,
    label: String,
    size: usize,
    /// What is in it, where that is newer than the published one.
    text: Option<String>,
}

/// The element that holds what is told, on an indicator's page.
#[must_use]
pub(super) fn frame(inside: Node) -> Node {
    el("div").class("told").add(inside)
}

#[cfg(feature = "reader")]
impl Data {
    /// What a list says; with what stands on its page, and in its files, if `whole`: where its page is shown, and there is
    /// none of it yet.
    #[must_use]
    pub fn of(setting: &Setting, header: &Header, list: &dyn super::List, whole: bool) -> Self {
        use super::picture::{WIDTH, written};
        let finding = list.finding(setting, header);
        let svg = list.picture(setting, WIDTH).map(|scene| written(setting, header, &scene, &finding.join(" "), None));
        let svg = svg.map(|text| Download::made(".svg", "download-svg", text));
        let files = list.downloads(setting, header).into_iter().chain(svg).map(|file| File {
            text: whole.then(|| file.text()),
            ending: file.ending.into_owned(),
            label: file.label.into_owned(),
            size: file.size,
        });
        let summary = (!list.only_counts()).then(|| Sent::of(list.summary(setting, header)));
        Self {
            standing: list.standing(setting, header),
            finding,
            summary,
            wide: list.wide(),
            files: files.collect(),
            terms: list.named(setting),
            inside: whole.then(|| Sent::of(list.inside(setting, header))),
            counts: list.counts().cloned(),
            parts: list.parts(),
        }
    }
}

impl Kind for Data {
    fn standing(&self, _: &Setting, _: &Header) -> Standing {
        self.standing
    }

    fn finding(&self, _: &Setting, _: &Header) -> Vec<String> {
        self.finding.clone()
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        let counts = || self.counts.as_ref().map(|counts| coverage::summary(setting, header, counts));
        self.summary.as_ref().map(Node::from).or_else(counts).into()
    }

    fn detail(&self, setting: &Setting, header: &Header, view: Signal<View>, choose: Callback<View>) -> Node {
        let shown = || as_shown(&["[data-indicator=\"", header.id.as_str(), "\"] > .told"].concat());
        let inside = self.inside.as_ref().map(|inside| frame(inside.into())).or_else(shown);
        let inside = inside.unwrap_or_else(|| {
            browser::open_anew();
            frame(el("p").class("finding lead").add(self.finding.join(" ")))
        });
        let counts = self.counts.as_ref();
        let counts = counts.map(|counts| coverage::explore(setting, header, counts, (view, choose), &self.parts));
        Node::none().add(inside).add(counts)
    }

    fn wide(&self) -> bool {
        self.wide
    }

    fn series(&self) -> Option<&Series> {
        self.counts.as_ref().map(|counts| &*counts.series)
    }

    fn downloads(&self, _: &Setting, _: &Header) -> Vec<Download> {
        let files = self.files.iter().cloned();
        files
            .map(|File { ending, label, size, text }| Download {
                ending: ending.into(),
                label: label.into(),
                size,
                make: Arc::new(move || text.clone()),
            })
            .collect()
    }

    fn picture(&self, setting: &Setting, header: &Header, view: &View, width: u32) -> Option<Scene> {
        let own = self.files.iter().any(|file| file.ending == ".svg");
        self.counts.as_ref().filter(|_| !own)?.picture(setting, header, view, width)
    }
}

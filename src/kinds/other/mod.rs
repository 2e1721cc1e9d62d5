//! A kind that this version does not know: title, text and table. And one whose values cannot be had: text alone.

use super::{Download, Kind, Setting, Standing, View, facts, numbers, parted, parts};
use crate::chart::Scene;
use crate::markup::{Node, el};
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// Its observations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The observations.
    pub series: Arc<Series>,
}

impl Kind for Data {
    fn standing(&self, _: &Setting, _: &Header) -> Standing {
        Standing::Info
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        vec![setting.words.with("other-kind", &[("kind", (&header.kind).into())])]
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        el("p").class("finding").add(self.finding(setting, header).concat())
    }

    fn detail(&self, setting: &Setting, header: &Header, _: Signal<View>, _: Callback<View>) -> Node {
        let (total, all) = numbers(&self.series);
        Node::none()
            .add(el("p").class("finding lead").add(self.finding(setting, header).concat()))
            .add(facts(setting, header, Standing::Info, None))
            .add((total > 0).then(|| {
                let rows = parts::first(&all, total);
                parted((setting, header), &self.series, &all, &rows, 1)
            }))
    }

    fn series(&self) -> Option<&Series> {
        Some(&self.series)
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        vec![Download::series(setting, header, &self.series)]
    }

    fn picture(&self, _: &Setting, _: &Header, _: &View, _: u32) -> Option<Scene> {
        None
    }
}

/// Values that cannot be had, and the message that says why.
pub(super) struct Silent(pub &'static str);

impl Kind for Silent {
    fn standing(&self, _: &Setting, _: &Header) -> Standing {
        Standing::NoReport
    }

    fn finding(&self, setting: &Setting, _: &Header) -> Vec<String> {
        vec![setting.words.get(self.0)]
    }

    fn summary(&self, setting: &Setting, _: &Header) -> Node {
        el("p").class("finding").add(setting.words.get(self.0))
    }

    fn detail(&self, setting: &Setting, _: &Header, _: Signal<View>, _: Callback<View>) -> Node {
        el("p").class("finding lead").add(setting.words.get(self.0))
    }
}

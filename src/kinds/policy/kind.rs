//! Policy wins as a [`Kind`].

use super::{Data, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, Kind, Setting, Standing, View};
use crate::markup::Node;
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};

impl Kind for Data {
    fn standing(&self, setting: &Setting, header: &Header) -> Standing {
        self.standing(header, setting.as_of())
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    fn detail(&self, setting: &Setting, header: &Header, view: Signal<View>, choose: Callback<View>) -> Node {
        card::detail(setting, header, self, view, choose)
    }

    fn wide(&self) -> bool {
        !self.wins.is_empty()
    }

    fn series(&self) -> Option<&Series> {
        self.counted().then_some(&*self.counts.series)
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let mut out = if self.counted() { self.counts.downloads(setting, header) } else { Vec::new() };
        if !self.wins.is_empty() {
            let text = table::as_csv(setting, header, self);
            out.push(Download::made("-wins", "download-wins", text));
        }
        out
    }

    fn picture(&self, setting: &Setting, header: &Header, view: &View, width: u32) -> Option<Scene> {
        table::picture(setting, self, width).or_else(|| self.counts.picture(setting, header, view, width))
    }
}

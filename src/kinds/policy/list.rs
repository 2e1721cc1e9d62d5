//! Policy wins as a [`List`].

use super::{Data, Stage, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, Kind as _, List, Part, Setting, Standing, coverage};
use crate::markup::Node;
use crate::model::Header;

impl List for Data {
    fn standing(&self, setting: &Setting, header: &Header) -> Standing {
        self.standing(header, setting.as_of())
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, _: &Header) -> Option<String> {
        (!self.wins.is_empty()).then(|| setting.words.locale().integer(self.wins.len() as i64))
    }

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.wins.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let mut out = if self.counted() { self.counts.downloads(setting, header) } else { Vec::new() };
        if !self.wins.is_empty() {
            let text = table::as_csv(setting, header, self);
            out.push(Download::made("-wins.csv", "download-wins", text));
        }
        out
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width)
    }

    fn terms(&self) -> Vec<String> {
        Stage::ALL.iter().map(|stage| ["stage-", stage.name()].concat()).collect()
    }

    fn parts(&self) -> Vec<Part> {
        card::parts(self)
    }

    fn part(&self, setting: &Setting, header: &Header, part: &Part, here: usize) -> Node {
        card::part(setting, header, self, part, here)
    }

    fn counts(&self) -> Option<&coverage::Data> {
        self.counted().then_some(&self.counts)
    }

    fn only_counts(&self) -> bool {
        self.wins.is_empty() && self.counted()
    }
}

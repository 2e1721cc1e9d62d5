//! Promises as a [`List`].

use super::{Data, State, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, List, Part, Setting, Standing};
use crate::markup::Node;
use crate::model::Header;

impl List for Data {
    fn standing(&self, setting: &Setting, _: &Header) -> Standing {
        self.standing(setting.as_of())
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, _: &Header) -> Option<String> {
        text::figure(setting, self)
    }

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.promises.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let text = table::as_csv(setting, header, self);
        vec![Download::made(".csv", "download-csv", text)]
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width)
    }

    fn terms(&self) -> Vec<String> {
        State::ALL.iter().map(|state| ["promise-", state.name()].concat()).collect()
    }

    fn parts(&self) -> Vec<Part> {
        card::parts(self)
    }

    fn part(&self, setting: &Setting, header: &Header, part: &Part, here: usize) -> Node {
        card::part(setting, header, self, part, here)
    }
}

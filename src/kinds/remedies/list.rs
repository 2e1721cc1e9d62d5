//! Remedies as a [`List`].

use super::{Data, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, List, Setting, Standing};
use crate::markup::Node;
use crate::model::Header;

impl List for Data {
    fn standing(&self, _: &Setting, _: &Header) -> Standing {
        self.standing()
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let counts = || Download::made(".csv", "download-csv", table::periods_csv(setting, header, self));
        let life = || Download::made("-days.csv", "download-days", table::life_csv(header, self));
        let counts = (!self.counts.is_empty()).then(counts);
        counts.into_iter().chain((!self.times.is_empty()).then(life)).collect()
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width)
    }
}

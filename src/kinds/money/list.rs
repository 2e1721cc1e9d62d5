//! Money as a [`List`].

use super::{Data, Stage, State, calendar, card, table, text};
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

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.payments.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let amounts = Download::made(".csv", "download-csv", table::amounts_csv(setting, header, self));
        let payments =
            || Download::made("-payments.csv", "download-payments", table::payments_csv(setting, header, self));
        [amounts].into_iter().chain((!self.payments.is_empty()).then(payments)).collect()
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width).or_else(|| calendar::calendar(setting, self, width))
    }

    fn terms(&self) -> Vec<String> {
        let used = |stage: &&Stage| self.amounts.iter().any(|a| a.stage == **stage);
        let stages = Stage::ALL.iter().filter(used).map(|stage| ["money-", stage.name()].concat());
        let states = State::ALL.iter().filter(|_| !self.payments.is_empty());
        let states = states.map(|state| ["payment-", state.name()].concat());
        let audits = (!self.audits.is_empty()).then(|| "audits-heading".to_owned());
        stages.chain(states).chain(audits).collect()
    }

    fn parts(&self) -> Vec<Part> {
        card::parts(self)
    }

    fn part(&self, setting: &Setting, header: &Header, part: &Part, here: usize) -> Node {
        card::part(setting, header, self, part, here)
    }
}

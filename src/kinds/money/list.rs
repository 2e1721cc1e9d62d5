//! Money as a [`List`].

use super::{Data, Decision, Stage, State, agreement, calendar, card, decision, equity, grant, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, List, Part, Setting, Standing};
use crate::markup::Node;
use crate::model::Header;

/// Writes a list as CSV.
type Write = fn(&Setting, &Header, &Data) -> String;

/// A file whose label is no message but the words themselves, here where they are known: the page's program has none
/// for it, and shows a label without a message as it stands.
fn named(setting: &Setting, ending: &'static str, heading: &str, text: String) -> Download {
    let (words, kilobytes) = (&setting.words, (text.len() as f64 / 1000.0).max(0.1));
    let number = words.locale().number(kilobytes, u8::from(text.len() < 10_000));
    let size = words.with("kilobytes", &[("number", (&number).into())]);
    let label = words.with("download-list", &[("name", (&words.get(heading)).into()), ("size", (&size).into())]);
    Download { label: label.into(), ..Download::made(ending, "", text) }
}

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
        let tables = [self.payments.len(), self.grants.len(), self.agreements.len(), self.brokers.len()];
        tables.into_iter().any(|rows| rows > 0) || self.decisions.iter().any(Decision::has_figures)
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let amounts = Download::made(".csv", "download-csv", table::amounts_csv(setting, header, self));
        let payments =
            || Download::made("-payments.csv", "download-payments", table::payments_csv(setting, header, self));
        let own: [(&str, &str, bool, Write); 4] = [
            ("-grants.csv", "grants-heading", self.grants.is_empty(), grant::csv),
            ("-agreements.csv", "agreements-heading", self.agreements.is_empty(), agreement::csv),
            ("-decisions.csv", "decisions-heading", self.decisions.is_empty(), decision::csv),
            ("-brokers.csv", "brokers-heading", self.brokers.is_empty(), equity::csv),
        ];
        let own = own.into_iter().filter(|(.., empty, _)| !empty);
        let own = own.map(|(ending, heading, _, write)| named(setting, ending, heading, write(setting, header, self)));
        [amounts].into_iter().chain((!self.payments.is_empty()).then(payments)).chain(own).collect()
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width).or_else(|| calendar::calendar(setting, self, width))
    }

    #[cfg(feature = "cli")]
    fn beside(&self, setting: &Setting, width: u32) -> Vec<crate::kinds::Beside> {
        let title = setting.words.get("payments-heading");
        // where nothing stands at any stage, the payments are the main picture
        let scene = table::picture(setting, self, width).and_then(|_| calendar::calendar(setting, self, width));
        scene.map(|scene| crate::kinds::Beside { name: "payments", title, said: None, scene }).into_iter().collect()
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

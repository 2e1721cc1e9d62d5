//! Remedies as a [`List`].

use super::{Data, Fate, card, table, text};
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

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, _: &Header) -> Option<String> {
        text::figure(setting, self)
    }

    fn inside(&self, setting: &Setting, header: &Header) -> Node {
        card::inside(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.is_empty()
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let counts = || Download::made(".csv", "download-csv", table::periods_csv(setting, header, self));
        let life = || Download::made("-days.csv", "download-days", table::life_csv(setting, header, self));
        let counts = (!self.counts.is_empty()).then(counts);
        counts.into_iter().chain((!self.times.is_empty()).then(life)).collect()
    }

    fn picture(&self, setting: &Setting, width: u32) -> Option<Scene> {
        table::picture(setting, self, width)
    }

    #[cfg(feature = "cli")]
    fn beside(&self, setting: &Setting, width: u32) -> Vec<crate::kinds::Beside> {
        let scene = table::waiting(setting, self, width);
        let beside = |scene| crate::kinds::Beside {
            name: "waiting",
            title: setting.words.get("remedies-life"),
            said: None,
            scene,
        };
        scene.map(beside).into_iter().collect()
    }

    fn terms(&self) -> Vec<String> {
        let counted = ["remedy-received", "remedy-resolved", "remedy-reopened"].map(str::to_owned);
        let fates = Fate::ALL.iter().filter(|fate| self.fate(**fate).is_some() && !self.times.is_empty());
        let fates = fates.map(|fate| ["remedy-", fate.name()].concat());
        let serious = self.channel.as_ref().map(|_| "remedies-serious-heading".to_owned());
        let life = (!self.times.is_empty()).then(|| "remedies-life".to_owned());
        let counted = counted.into_iter().filter(|_| !self.counts.is_empty());
        serious.into_iter().chain(counted).chain(fates).chain(life).collect()
    }
}

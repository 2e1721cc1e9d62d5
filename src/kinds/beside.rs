//! Native only: the pictures of an indicator's page beside its main one, each as a file of its own. In a browser
//! `public/take.js` makes them of what is shown.

use super::picture::{WIDTH, written};
use super::{Data, Indicator, Setting, coverage};
use crate::chart::Scene;

/// A picture beside the main one.
#[derive(Debug, Clone, PartialEq)]
pub struct Beside {
    /// What its file is called, behind the indicator's id.
    pub name: &'static str,
    /// Its heading on the page.
    pub title: String,
    /// What it says, where that is more than the finding.
    pub said: Option<String>,
    /// The picture.
    pub scene: Scene,
}

impl Beside {
    /// The name of its file.
    #[must_use]
    pub fn file(&self, indicator: &Indicator) -> String {
        format!("{}-{}.svg", indicator.header.id, self.name)
    }

    /// The file: the picture with the indicator's title, its own, the finding, and below it how it is cited, with its
    /// address where that is known.
    #[must_use]
    pub fn svg(&self, setting: &Setting, indicator: &Indicator, address: Option<String>) -> String {
        let header = &indicator.header;
        let finding = indicator.data.kind().finding(setting, header);
        let said: Vec<String> = self.said.iter().cloned().chain(finding).collect();
        let said = [self.title.clone(), said.join(" ")].join(" · ");
        written(setting, header, &self.scene, &said, address)
    }
}

/// The pictures that an indicator's page shows at first, but for the main one.
#[must_use]
pub fn beside(setting: &Setting, indicator: &Indicator) -> Vec<Beside> {
    match &indicator.data {
        Data::Coverage(data) => coverage::beside(setting, &indicator.header, data, WIDTH),
        Data::Listed(listed) => {
            let list = listed.list();
            let counts = list.counts().filter(|_| list.only_counts());
            let counts = counts.map(|counts| coverage::beside(setting, &indicator.header, counts, WIDTH));
            list.beside(setting, WIDTH).into_iter().chain(counts.into_iter().flatten()).collect()
        }
        _ => Vec::new(),
    }
}

//! Observations too many for every page to fetch. What the board says of them is here; all of them are in a file of their
//! own, which is fetched when the indicator's page is opened.

use super::{Kind, Setting, Standing, View, coverage, other};
use crate::markup::{Node, el};
use crate::model::{Date, Header, Series};
use leptos::prelude::{Callback, Signal};
use serde::{Deserialize, Serialize};

/// The most rows that stand in what every page fetches: about 60 KB.
const ROWS: usize = 20_000;

/// The file, and what is here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The file, relative to the site's root.
    pub file: String,
    /// Its checksum (Subresource Integrity).
    pub sum: String,
    /// How many bytes it has.
    pub bytes: usize,
    /// The indicator with the rows that its card needs.
    pub brief: Box<super::Data>,
}

impl super::Indicator {
    /// The rows that have to go into a file of their own, and what stays; `None` where there are few.
    #[must_use]
    pub fn too_large(&self, as_of: Date) -> Option<(&Series, super::Data)> {
        match &self.data {
            super::Data::Coverage(data) if data.series.len() > ROWS => {
                let line = coverage::reading(&self.header, data, as_of);
                let brief = data.series.part(&line.place, std::slice::from_ref(&line.group));
                Some((&data.series, super::Data::Coverage(coverage::Data { series: brief.into() })))
            }
            super::Data::Other(data) if data.series.len() > ROWS => {
                Some((&data.series, super::Data::Other(other::Data { series: Series::default().into() })))
            }
            _ => None,
        }
    }
}

impl Kind for Data {
    fn standing(&self, setting: &Setting, header: &Header) -> Standing {
        self.brief.kind().standing(setting, header)
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        self.brief.kind().finding(setting, header)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        self.brief.kind().summary(setting, header)
    }

    fn detail(&self, setting: &Setting, header: &Header, _: Signal<View>, _: Callback<View>) -> Node {
        Node::none()
            .add(el("p").class("finding lead").add(self.finding(setting, header).join(" ")))
            .add(el("p").class("note").attr("role", "status").add(setting.words.get("data-waiting")))
    }
}

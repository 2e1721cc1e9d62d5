//! One room per kind of indicator, all with the same files: `data` (payload → meaning), `text` (the finding as
//! sentences), `table` (the figures), `scene` (the picture), `card` (the components), `tests`.
//!
//! Adding a kind is a folder, its lines in [`Data`] below, and its strings in `public/locales`.

pub mod apart;
pub mod coverage;
mod csv;
mod items;
mod kind;
pub mod other;
pub mod parts;
pub mod policy;
pub mod promises;
mod said;
mod setting;
mod status;
mod table;
#[cfg(test)]
mod trial;

pub use kind::{Download, Kind, Make};
pub use parts::Part;
pub use said::{age, disputes, example, facts};
pub use setting::{Setting, View};
pub use status::Standing;
pub use table::{Figure, Row, Table, full, numbers, parted};

use crate::model::{Header, Programme, Series, protect};
use serde::{Deserialize, Serialize};
use std::sync::Arc;

/// An indicator: its head and its meaning.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Indicator {
    /// What all kinds share.
    pub header: Header,
    /// What this kind means.
    pub data: Data,
}

/// The kinds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Data {
    /// A share, rate, average or count that a service reaches.
    Coverage(coverage::Data),
    /// Policy wins.
    Policy(policy::Data),
    /// Promises.
    Promises(promises::Data),
    /// A kind that this version does not know.
    Other(other::Data),
    /// The values are in a file that has not come yet.
    Waiting {
        /// The file, relative to the programme file.
        file: String,
        /// Where the feed names it.
        pointer: String,
        /// What is here already.
        then: Box<Data>,
    },
    /// The values are too many for every page to fetch.
    Apart(apart::Data),
    /// The values could not be read; a notice says why.
    Broken,
}

impl Data {
    /// What a kind, by its name in the feed, holds before its observations have come.
    #[must_use]
    pub fn of(kind: &str, wins: Vec<policy::Win>, promises: Vec<promises::Promise>) -> Self {
        let series = Arc::new(Series::default());
        match kind {
            "coverage" => Self::Coverage(coverage::Data { series }),
            "policy" => Self::Policy(policy::Data { wins, counts: coverage::Data { series } }),
            "promises" => Self::Promises(promises::Data { promises }),
            _ => Self::Other(other::Data { series }),
        }
    }

    /// The same with observations, where the kind has any.
    #[must_use]
    pub fn with(self, series: Series) -> Self {
        self.with_shared(Arc::new(series))
    }

    fn with_shared(self, series: Arc<Series>) -> Self {
        match self {
            Self::Coverage(_) => Self::Coverage(coverage::Data { series }),
            Self::Policy(data) => Self::Policy(policy::Data { counts: coverage::Data { series }, ..data }),
            Self::Other(_) => Self::Other(other::Data { series }),
            Self::Apart(data) => data.brief.with_shared(series),
            rest => rest,
        }
    }

    /// The file that the values are in, where they are too many for every page to fetch.
    #[must_use]
    pub fn apart(&self) -> Option<&apart::Data> {
        match self {
            Self::Apart(data) => Some(data),
            _ => None,
        }
    }

    /// The observations, where the kind has any.
    pub fn series_mut(&mut self) -> Option<&mut Series> {
        match self {
            Self::Coverage(data) => Some(Arc::make_mut(&mut data.series)),
            Self::Policy(data) => Some(Arc::make_mut(&mut data.counts.series)),
            Self::Other(data) => Some(Arc::make_mut(&mut data.series)),
            Self::Promises(_) | Self::Waiting { .. } | Self::Apart(_) | Self::Broken => None,
        }
    }

    /// What this kind can do.
    #[must_use]
    pub fn kind(&self) -> &dyn Kind {
        match self {
            Self::Coverage(data) => data,
            Self::Policy(data) => data,
            Self::Promises(data) => data,
            Self::Other(data) => data,
            Self::Waiting { .. } => &other::Silent("data-waiting"),
            Self::Apart(data) => data,
            Self::Broken => &other::Silent("data-broken"),
        }
    }
}

impl Indicator {
    /// Hides and rounds small numbers of people, where the feed has not done so: see [`protect`].
    pub fn protect(&mut self, programme: &Programme) -> protect::Report {
        let mut none = Series::default();
        protect::protect(programme, &mut self.header, self.data.series_mut().unwrap_or(&mut none))
    }

    /// Where the indicator stands, as of the programme's date.
    #[must_use]
    pub fn standing(&self, setting: &Setting) -> Standing {
        self.data.kind().standing(setting, &self.header)
    }

    /// The finding, in plain sentences.
    #[must_use]
    pub fn finding(&self, setting: &Setting) -> String {
        self.data.kind().finding(setting, &self.header).join(" ")
    }
}

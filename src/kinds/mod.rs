//! One room per kind of indicator, all with the same files: `data` (payload → meaning), `text` (the finding as
//! sentences), `table` (the figures), `scene` (the picture), `card` (the components), `tests`.
//!
//! Adding a kind is a folder, a line in each `match` below, and its strings in `public/locales`.

pub mod coverage;
pub mod other;
mod setting;
mod status;
mod table;

pub use setting::{Setting, View};
pub use status::Standing;
pub use table::{Figure, Row, Table, csv};

use crate::model::{Header, Series};
use serde::{Deserialize, Serialize};

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
    /// A kind that this version does not know.
    Other(other::Data),
    /// The values are in a file that has not come yet.
    Waiting {
        /// The file, relative to the programme file.
        file: String,
        /// Where the feed names it.
        pointer: String,
    },
    /// The values could not be read; a notice says why.
    Broken,
}

impl Data {
    /// The meaning of a series, by the kind's name in the feed.
    #[must_use]
    pub fn of(kind: &str, series: Series) -> Self {
        match kind {
            "coverage" => Self::Coverage(coverage::Data { series }),
            _ => Self::Other(other::Data { series }),
        }
    }

    /// The observations, where there are any.
    #[must_use]
    pub fn series(&self) -> Option<&Series> {
        match self {
            Self::Coverage(data) => Some(&data.series),
            Self::Other(data) => Some(&data.series),
            Self::Waiting { .. } | Self::Broken => None,
        }
    }
}

impl Indicator {
    /// Where the indicator stands, as of the programme's date.
    #[must_use]
    pub fn standing(&self, setting: &Setting) -> Standing {
        match &self.data {
            Data::Coverage(data) => coverage::reading(&self.header, data, setting.as_of()).standing,
            Data::Other(_) => Standing::Info,
            Data::Waiting { .. } | Data::Broken => Standing::NoReport,
        }
    }

    /// The finding, in plain sentences.
    #[must_use]
    pub fn finding(&self, setting: &Setting) -> String {
        match &self.data {
            Data::Coverage(data) => {
                let reading = coverage::reading(&self.header, data, setting.as_of());
                coverage::finding(setting, &self.header, &reading).join(" ")
            }
            Data::Other(_) => setting.words.with("other-kind", &[("kind", (&self.header.kind).into())]),
            Data::Waiting { .. } => setting.words.get("data-waiting"),
            Data::Broken => setting.words.get("data-broken"),
        }
    }
}

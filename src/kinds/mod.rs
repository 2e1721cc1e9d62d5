//! One room per kind of indicator, all with the same files: `data` (payload → meaning), `text` (the finding as
//! sentences), `table` (the figures), `scene` (the picture), `card` (the components), `tests`.
//!
//! Adding a kind is a folder, its lines in [`Listed`] – or in [`Data`] below, where it has numbers to explore – and its
//! strings in `public/locales`.

pub mod apart;
#[cfg(feature = "cli")]
mod beside;
mod cite;
pub mod coverage;
mod csv;
#[cfg(feature = "reader")]
pub mod gaps;
#[cfg(feature = "reader")]
mod items;
mod kind;
#[cfg(feature = "reader")]
mod list;
#[cfg(feature = "reader")]
mod listed;
#[cfg(feature = "reader")]
pub mod money;
pub mod other;
pub mod parts;
mod picture;
#[cfg(feature = "reader")]
pub mod policy;
#[cfg(feature = "reader")]
pub mod promises;
#[cfg(feature = "reader")]
pub mod remedies;
mod said;
mod setting;
mod status;
mod table;
pub mod told;
#[cfg(test)]
pub(crate) mod trial;
#[cfg(feature = "reader")]
pub mod unknown;
#[cfg(feature = "reader")]
pub mod voices;

#[cfg(feature = "cli")]
pub use beside::{Beside, beside};
pub use cite::{citation, sourced};
#[cfg(feature = "review")]
pub(crate) use csv::text as csv_field;
pub use kind::{Download, Kind, Make};
#[cfg(feature = "reader")]
pub use list::List;
#[cfg(feature = "reader")]
pub use listed::Listed;
pub use parts::Part;
pub use picture::picture;
pub use said::{age, disputes, example, facts};
pub use setting::{Setting, View};
pub use status::Standing;
pub use table::{Figure, Row, Table, full, numbers, parted};

use crate::model::{Header, Programme, Revision, Series, protect, voice};
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
    /// A list of things, as the page's program knows it: what it says.
    Told(Box<told::Data>),
    /// A list of things, as whoever reads feeds knows it. It stays behind the others: what is sent to the page's program
    /// counts them.
    #[cfg(feature = "reader")]
    Listed(Listed),
}

/// What an indicator has beside observations: each kind takes its own.
#[cfg(feature = "reader")]
#[derive(Debug, Default)]
pub struct Items {
    /// Policy wins.
    pub wins: Vec<policy::Win>,
    /// Promises.
    pub promises: Vec<promises::Promise>,
    /// Money.
    pub money: money::Data,
    /// Complaints.
    pub remedies: remedies::Data,
    /// Answers, scores and stories.
    pub voices: voices::Data,
}

impl Data {
    /// What a kind, by its name in the feed, holds before its observations have come.
    #[cfg(feature = "reader")]
    #[must_use]
    pub fn of(kind: &str, items: Items) -> Self {
        match Listed::of(kind, items) {
            Some(listed) => Self::Listed(listed),
            None if kind == "coverage" => Self::Coverage(coverage::Data::default()),
            None => Self::Other(other::Data { series: Arc::default() }),
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
            #[cfg(feature = "reader")]
            Self::Listed(listed) => Self::Listed(listed.with_shared(series)),
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

    /// The observations, where the kind has any. Unlike [`Kind::series`] it does not need the code that shows them, which the
    /// reader of live feeds does not carry.
    #[must_use]
    pub fn series(&self) -> Option<&Series> {
        match self {
            Self::Coverage(data) => Some(&data.series),
            Self::Other(data) => Some(&data.series),
            #[cfg(feature = "reader")]
            Self::Listed(listed) => listed.list().counts().map(|counts| &*counts.series),
            Self::Waiting { .. } | Self::Apart(_) | Self::Broken | Self::Told(_) => None,
        }
    }

    /// The same, to change them.
    pub fn series_mut(&mut self) -> Option<&mut Series> {
        match self {
            Self::Coverage(data) => Some(Arc::make_mut(&mut data.series)),
            Self::Other(data) => Some(Arc::make_mut(&mut data.series)),
            #[cfg(feature = "reader")]
            Self::Listed(listed) => listed.series_mut(),
            Self::Waiting { .. } | Self::Apart(_) | Self::Broken | Self::Told(_) => None,
        }
    }

    /// What this kind can do.
    #[must_use]
    pub fn kind(&self) -> &dyn Kind {
        match self {
            Self::Coverage(data) => data,
            Self::Other(data) => data,
            Self::Waiting { .. } => &other::Silent("data-waiting"),
            Self::Apart(data) => data,
            Self::Broken => &other::Silent("data-broken"),
            Self::Told(data) => &**data,
            #[cfg(feature = "reader")]
            Self::Listed(listed) => listed,
        }
    }

    /// Whether the page's program does not carry its code: its page is opened as a document of its own.
    #[must_use]
    pub fn is_told(&self) -> bool {
        match self {
            Self::Told(_) => true,
            #[cfg(feature = "reader")]
            Self::Listed(_) => true,
            _ => false,
        }
    }

    /// The words by which it judges and marks, where it has its own: each by its name in the glossary, and as it is written.
    #[must_use]
    pub fn terms(&self, _setting: &Setting) -> Vec<(String, String)> {
        match self {
            Self::Told(data) => data.terms.clone(),
            #[cfg(feature = "reader")]
            Self::Listed(listed) => listed.list().named(_setting),
            _ => Vec::new(),
        }
    }
}

impl Indicator {
    /// Hides and rounds small numbers of people, where the feed has not done so: see [`protect`]. Voices from places with few
    /// people speak of larger ones.
    pub fn protect(&mut self, programme: &Programme) -> protect::Report {
        let mut none = Series::default();
        if self.header.protection.as_ref().is_some_and(protect::Protection::is_needed) {
            self.header.revisions.iter_mut().for_each(Revision::hide);
        }
        let report = protect::protect(programme, &mut self.header, self.data.series_mut().unwrap_or(&mut none));
        let counts_people = self.header.protection.as_ref().is_none_or(|p| p.subjects == protect::Subjects::People);
        let hiding = self.data.series().filter(|_| counts_people);
        voice::coarsen(programme, &mut self.header.voices, hiding);
        report
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

//! Data that are looked for anew by themselves, indicator by indicator: each comes or fails alone, and where it fails the
//! last good copy stays, with its date.

use super::{Feed, FeedError};
use crate::kinds::{Data, Indicator};
use crate::model::{Date, Id};
use serde::{Deserialize, Serialize};

/// An indicator whose data stand elsewhere than in the programme file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Live {
    /// The indicator.
    pub indicator: Id,
    /// Where somebody else publishes them: scheme and host, as `https://stats.example.org`; `None` for a file of the site.
    pub origin: Option<String>,
    /// When the published copy was made.
    pub copied: Option<Date>,
    /// What became of looking for newer data.
    pub asked: Asked,
}

/// What became of looking for newer data.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Asked {
    /// Nothing yet.
    NotYet,
    /// They came.
    Fresh,
    /// They did not.
    Failed(FeedError),
}

impl Live {
    /// The host that is asked, as it is shown.
    #[must_use]
    pub fn host(&self) -> Option<&str> {
        self.origin.as_deref().and_then(|origin| origin.split_once("://")).map(|(_, host)| host)
    }

    /// Why the newest data are not here.
    #[must_use]
    pub fn trouble(&self) -> Option<&FeedError> {
        match &self.asked {
            Asked::Failed(because) => Some(because),
            Asked::NotYet | Asked::Fresh => None,
        }
    }
}

/// Scheme and host of an address: `https://stats.example.org`. Hosts are written in plain letters (with IDNA's `xn--`), as
/// a policy for browsers names them.
#[must_use]
pub fn origin(address: &str) -> Option<&str> {
    let (scheme, rest) = address.split_once("://").filter(|(scheme, _)| matches!(*scheme, "https" | "http"))?;
    let host = rest.split(['/', '?', '#']).next()?;
    let plain = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b':');
    let host = Some(host).filter(|host| !host.is_empty() && host.bytes().all(plain))?;
    address.get(..scheme.len() + 3 + host.len())
}

impl Feed {
    /// What is known of looking for newer data of an indicator.
    #[must_use]
    pub fn live(&self, id: &Id) -> Option<&Live> {
        self.live.iter().find(|live| live.indicator == *id)
    }

    /// All foreign hosts that the site asks, each once, with their scheme.
    #[must_use]
    pub fn origins(&self) -> Vec<&str> {
        let mut all: Vec<&str> = self.live.iter().filter_map(|live| live.origin.as_deref()).collect();
        all.sort_unstable();
        all.dedup();
        all
    }

    /// Whether anything that was looked for has not come.
    #[must_use]
    pub fn is_behind(&self) -> bool {
        self.live.iter().any(|live| live.trouble().is_some())
    }

    /// This feed with what is `known` of each indicator whose data have not come (yet), cannot be read, or end earlier
    /// than those that are known: nothing newer is ever replaced by something older, or by nothing.
    #[must_use]
    pub fn over(mut self, known: &Self) -> Self {
        for live in &mut self.live {
            let Some(fresh) = self.indicators.iter_mut().find(|i| i.header.id == live.indicator) else { continue };
            let old = known.indicators.iter().find(|i| i.header.id == live.indicator);
            let Some(old) = old.filter(|old| !is_missing(old)) else { continue };
            if is_missing(fresh) && live.asked == Asked::Fresh {
                live.asked = Asked::Failed(FeedError::NotAsMapped);
            } else if end(fresh).is_some_and(|end_here| end(old).is_some_and(|end| end > end_here)) {
                live.asked = Asked::Failed(FeedError::Older);
            }
            if live.asked == Asked::NotYet {
                live.asked = known.live(&live.indicator).map_or(Asked::NotYet, |before| before.asked.clone());
                *fresh = old.clone();
            } else if live.trouble().is_some() {
                *fresh = old.clone();
            }
        }
        self
    }
}

fn is_missing(indicator: &Indicator) -> bool {
    matches!(indicator.data, Data::Waiting { .. } | Data::Broken)
}

/// The last day that an indicator says anything of.
fn end(indicator: &Indicator) -> Option<Date> {
    let data = indicator.data.apart().map_or(&indicator.data, |apart| &apart.brief);
    data.kind().series()?.periods.last().map(|period| period.end)
}

//! Native only: pages that need no program. They are complete when they are published, weigh nothing in the app, and are
//! listed at the foot of every page. Their words stand in `locales/LANG/pages.ftl`, which the app never fetches; only
//! their titles, which every page shows, stand in `baraza.ftl`.

mod aloud;
mod annex;
mod bulletin;
mod compare;
mod device;
pub mod embed;
mod files;
mod find;
mod fit;
mod glance;
mod glossary;
mod gaps;
mod gsm;
mod history;
mod meeting;
mod opening;
mod part;
mod poster;
mod report;
mod reviews;
mod rows;
mod slotted;
mod sms;
mod story;
mod two_voices;
mod unknown;
mod who;

pub use bulletin::{Bulletin, Part, bulletin};
pub use compare::{Told, told};
pub use files::files;
pub use glance::{Glance, glance};
pub use glossary::GROUPS;
pub use gsm::{Alphabet, Length, fold, length};
pub use meeting::{items as agenda_items, meeting};
pub use part::{part, part_name};
pub use poster::{Block, Sheet, chosen, sheet};
pub use reviews::{Published, files as review_files, minutes, minutes_alone, title as review_title};
pub use sms::{Sms, of_indicator, of_programme};

use crate::feed::Feed;
use crate::feed::native::Who;
use crate::kinds::Setting;
use crate::markup::Node;
use crate::store::{Plain, Site};

/// What is known beside the feed.
#[derive(Debug, Clone, Copy, Default)]
pub struct Beside<'a> {
    /// The site's full address in the reader's language: what hangs on a wall has no links.
    pub address: Option<&'a str>,
    /// Joint reviews.
    pub reviews: &'a [Published],
    /// Who sits on committees, and which conflicts of interest were declared.
    pub who: Option<&'a Who>,
    /// Where the page of a joint review finds what it works with: attributes and their values.
    pub meeting: &'a [(&'static str, String)],
}

/// The page itself; its frame is [`crate::page::shell`].
#[must_use]
pub fn page(setting: &Setting, feed: &Feed, site: &Site, plain: Plain, beside: Beside<'_>) -> Node {
    match plain {
        Plain::Gaps => gaps::gaps(setting, feed, site),
        Plain::Unknown => unknown::unknown(setting, feed, site),
        Plain::TwoVoices => two_voices::two_voices(setting, feed, site),
        Plain::Story => story::story(setting, feed, site),
        Plain::Compare => compare::compare(setting, feed, site),
        Plain::History => history::history(setting, feed, site),
        Plain::Reviews => reviews::reviews(setting, feed, site, beside),
        Plain::Find => find::find(setting, feed, site),
        Plain::Report => report::report(setting, feed, site),
        Plain::Poster => poster::poster(setting, feed, site, beside.address),
        Plain::Glossary => glossary::glossary(setting),
        Plain::Aloud => aloud::aloud(setting, feed, site),
        Plain::Device => device::device(setting, site),
        Plain::Away => device::away(setting, site),
    }
}

/// The module that makes more of the page where scripts run, a file of `public/`.
#[must_use]
pub fn module(plain: Plain) -> Option<&'static str> {
    match plain {
        Plain::Gaps => Some("gaps.js"),
        Plain::Compare => Some("compare.js"),
        Plain::History => Some("history.js"),
        Plain::Find => Some("find.js"),
        Plain::Aloud => Some("listen.js"),
        Plain::Device => Some("device.js"),
        Plain::Unknown
        | Plain::TwoVoices
        | Plain::Story
        | Plain::Reviews
        | Plain::Report
        | Plain::Poster
        | Plain::Glossary
        | Plain::Away => None,
    }
}

/// What stands at the head of every sheet but the first, when the page is printed.
#[must_use]
pub fn running(setting: &Setting, plain: Plain) -> Option<String> {
    let words = &setting.words;
    let day = opening::as_of(setting);
    let title = setting.programme.title.in_language(setting.language());
    (plain == Plain::Report).then(|| words.with("page-title", &[("name", title.into()), ("programme", (&day).into())]))
}

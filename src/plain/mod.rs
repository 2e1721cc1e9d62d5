//! Native only: pages that need no program. They are complete when they are published, weigh nothing in the app, and are
//! listed at the foot of every page. Their words stand in `locales/LANG/pages.ftl`, which the app never fetches; only
//! their titles, which every page shows, stand in `baraza.ftl`.

mod aloud;
mod bulletin;
mod device;
mod find;
mod glossary;
mod gsm;
mod part;
mod sms;

pub use bulletin::{Bulletin, Part, bulletin};
pub use glossary::GROUPS;
pub use gsm::{Alphabet, Length, fold, length};
pub use part::{part, part_name};
pub use sms::{Sms, of_indicator, of_programme};

use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::Node;
use crate::store::{Plain, Site};

/// The page itself; its frame is [`crate::page::shell`].
#[must_use]
pub fn page(setting: &Setting, feed: &Feed, site: &Site, plain: Plain) -> Node {
    match plain {
        Plain::Find => find::find(setting, feed, site),
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
        Plain::Find => Some("find.js"),
        Plain::Aloud => Some("listen.js"),
        Plain::Device => Some("device.js"),
        Plain::Glossary | Plain::Away => None,
    }
}

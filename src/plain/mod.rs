//! Native only: pages that need no program. They are complete when they are published, weigh nothing in the app, and are
//! listed at the foot of every page. Their words stand in `locales/LANG/pages.ftl`, which the app never fetches; only
//! their titles, which every page shows, stand in `baraza.ftl`.

mod device;
mod find;

use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::Node;
use crate::store::{Plain, Site};

/// The page itself; its frame is [`crate::page::shell`].
#[must_use]
pub fn page(setting: &Setting, feed: &Feed, site: &Site, plain: Plain) -> Node {
    match plain {
        Plain::Find => find::find(setting, feed, site),
        Plain::Device => device::device(setting, site),
        Plain::Away => device::away(setting, site),
    }
}

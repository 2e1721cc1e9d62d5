//! Native only: pages that need no program. They are complete when they are published, weigh nothing in the app, and are
//! listed at the foot of every page. Their words stand in `locales/LANG/pages.ftl`, which the app never fetches; only
//! their titles, which every page shows, stand in `baraza.ftl`.

mod annex;
mod find;
mod fit;
mod glance;
mod poster;
mod report;

pub use glance::{Glance, glance};
pub use poster::{Block, Sheet, chosen, sheet};

use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::Node;
use crate::say;
use crate::store::{Plain, Site};

/// The page itself; its frame is [`crate::page::shell`]. `address` is the site's full address in the reader's language,
/// where it is known: what hangs on a wall has no links.
#[must_use]
pub fn page(setting: &Setting, feed: &Feed, site: &Site, plain: Plain, address: Option<&str>) -> Node {
    match plain {
        Plain::Find => find::find(setting, feed, site),
        Plain::Report => report::report(setting, feed, site),
        Plain::Poster => poster::poster(setting, feed, site, address),
    }
}

/// What stands at the head of every sheet but the first, when the page is printed.
#[must_use]
pub fn running(setting: &Setting, plain: Plain) -> Option<String> {
    let words = &setting.words;
    let day = words.with("as-of", &[("date", (&say::date(words.locale(), setting.as_of())).into())]);
    let title = setting.programme.title.in_language(setting.language());
    (plain == Plain::Report).then(|| words.with("page-title", &[("name", title.into()), ("programme", (&day).into())]))
}

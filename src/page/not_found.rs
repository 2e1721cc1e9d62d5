//! An address that leads nowhere.

use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::store::{Route, Site};

/// Says so, and leads back.
#[must_use]
pub fn not_found(setting: &Setting, site: &Site) -> Node {
    let words = &setting.words;
    let home = el("a").attr("href", site.href(&Route::Board)).add(words.get("home"));
    Node::none()
        .add(el("h1").add(words.get("not-found")))
        .add(el("p").add(words.get("not-found-hint")))
        .add(el("p").add(home))
}

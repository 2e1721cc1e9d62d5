//! What such a page begins with, and what leads from it to an indicator.

use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::part::feed_text;
use crate::say;
use crate::store::{Route, Site};

/// The day of the figures, in words.
pub(super) fn as_of(setting: &Setting) -> String {
    let words = &setting.words;
    words.with("as-of", &[("date", (&say::date(words.locale(), setting.as_of())).into())])
}

/// Title, by its message, what the page is about, and the day of its figures.
pub(super) fn opening(setting: &Setting, title: &str, about: impl Into<Node>) -> Node {
    Node::none()
        .add(el("h1").add(setting.words.get(title)))
        .add(el("p").class("summary").add(about))
        .add(el("p").class("age").add(as_of(setting)))
}

/// An indicator's title, which leads to its page.
pub(super) fn link(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let header = &indicator.header;
    let href = site.href(&Route::Indicator(header.id.to_string()));
    el("a").attr("href", href).add(feed_text(&header.title, setting.language()))
}

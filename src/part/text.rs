//! A text of the feed, isolated from its surroundings, in its own language.

use crate::markup::{Node, el};
use crate::model::Text;

/// A text of the feed. Where it is not in the reader's language it says which it is in, so that screen readers and
/// browsers speak it right.
#[must_use]
pub fn feed_text(text: &Text, language: &str) -> Node {
    let (shown, code) = text.get(language);
    let other = code.split('-').next() != Some(language);
    el("bdi").maybe("lang", other.then(|| code.to_owned())).add(shown.to_owned())
}

/// An element that holds nothing but a text of the feed; it runs in the text's own direction.
#[must_use]
pub fn feed_block(tag: &'static str, text: &Text, language: &str) -> Node {
    let other = text.get(language).1.split('-').next() != Some(language);
    el(tag).maybe("dir", other.then_some("auto")).add(feed_text(text, language))
}

/// A text that leads to another site, where there is a link.
#[must_use]
pub fn outside(text: Node, url: Option<&String>) -> Node {
    match url {
        Some(url) => el("a").attr("href", url.clone()).attr("rel", "noopener noreferrer external").add(text),
        None => text,
    }
}

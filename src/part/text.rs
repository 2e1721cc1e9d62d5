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

//! A status in words and shape.

use crate::markup::{Node, el};

/// A shape on a 16 by 16 grid, drawn with a line. It is hidden from screen readers: words stand beside it.
#[must_use]
pub fn icon(path: &'static str) -> Node {
    el("svg")
        .class("icon")
        .attr("viewBox", "0 0 16 16")
        .attr("width", "16")
        .attr("height", "16")
        .attr("aria-hidden", "true")
        .add(el("path").attr("d", path))
}

/// A status: shape and words, coloured by its name's class, never by colour alone.
#[must_use]
pub fn badge(name: &str, shape: &'static str, words: String) -> Node {
    el("span").class(["badge is-", name].concat()).add(icon(shape)).add(el("span").add(words))
}

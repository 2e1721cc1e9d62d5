//! One picture, drawn for several widths; the style sheet shows the one that fits, so that text never shrinks.

use crate::chart::{Scene, to_node};
use crate::markup::{Node, el};

/// Widths in CSS pixels and the classes that show them. The narrow one fits a 320 px screen.
pub const WIDTHS: [(u32, &str); 3] = [(272, "narrow"), (480, "middle"), (720, "wide")];

/// What `draw` makes at each of [`WIDTHS`]; nothing where there is nothing to draw.
#[must_use]
pub fn at_each(draw: &dyn Fn(u32) -> Option<Scene>) -> Vec<Scene> {
    WIDTHS.iter().filter_map(|(width, _)| draw(*width)).collect()
}

/// The same picture at each of [`WIDTHS`]; `name` says what it shows, in a sentence.
#[must_use]
pub fn pictures(scenes: &[Scene], name: &str) -> Node {
    let each = scenes.iter().zip(WIDTHS).map(|(scene, (_, class))| to_node(scene, name, class));
    el("div").class("pictures").all(each)
}

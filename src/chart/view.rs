//! A scene as a node.

use super::svg::{Piece, pieces, px, text_anchor};
use super::{Ink, Scene};
use crate::markup::{Node, el};

/// A picture. `name` is what a screen reader says of it, its values are in the table beside it; one without a name is
/// hidden from it. `class` decides at which width it is shown.
#[must_use]
pub fn to_node(scene: &Scene, name: &str, class: &'static str) -> Node {
    el("svg")
        .class(class)
        .attr("viewBox", format!("0 0 {} {}", scene.width, scene.height))
        .attr("width", scene.width.to_string())
        .attr("height", scene.height.to_string())
        .maybe("data-at", moments(scene))
        .maybe("data-panels", panels(scene))
        .maybe("role", (!name.is_empty()).then_some("img"))
        .maybe("aria-label", (!name.is_empty()).then(|| name.to_owned()))
        .maybe("aria-hidden", name.is_empty().then_some("true"))
        .all(pieces(scene).into_iter().map(piece))
}

/// Where the moments stand, so that a script can say what the table holds of them: "0:32 1:120.5".
fn moments(scene: &Scene) -> Option<String> {
    let each = scene.moments.iter().map(|(column, x)| format!("{column}:{}", px(*x)));
    (!scene.moments.is_empty()).then(|| each.collect::<Vec<_>>().join(" "))
}

/// Where small pictures with these moments stand: "row:across:over:under".
fn panels(scene: &Scene) -> Option<String> {
    let each = scene.panels.iter().map(|p| [p.row.to_string(), px(p.across), px(p.over), px(p.under)].join(":"));
    (!scene.panels.is_empty()).then(|| each.collect::<Vec<_>>().join(" "))
}

fn piece(piece: Piece) -> Node {
    match piece {
        Piece::Path(ink, data, filled) => {
            let form = if filled { " fill" } else { " line" };
            el("path").class([ink.class(), form].concat()).attr("d", data)
        }
        Piece::Circle(ink, x, y, r, filled) => {
            let form = if filled { "" } else { " hollow" };
            el("circle").class([ink.class(), form].concat()).attr("cx", x).attr("cy", y).attr("r", r)
        }
        Piece::Text(ink, x, y, anchor, size, text) => {
            let class = if size > 12 { format!("{} t{size}", ink.class()) } else { ink.class().to_owned() };
            let node = el("text").class(class).attr("x", x).attr("y", y);
            match (ink, text_anchor(anchor)) {
                (Ink::Label, "start") => node.add(text),
                (_, anchor) => node.attr("text-anchor", anchor).add(text),
            }
        }
    }
}

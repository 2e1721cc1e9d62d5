//! A scene as a view.

use super::svg::{Piece, pieces, text_anchor};
use super::{Ink, Scene};
use leptos::prelude::*;

/// A picture. Its name is what a screen reader says of it; its values are in the table beside it.
#[component]
pub fn SceneView(
    /// The picture.
    scene: Scene,
    /// What it shows, in a sentence.
    name: String,
    /// The class that decides at which width it is shown.
    class: &'static str,
) -> impl IntoView {
    let frame = format!("0 0 {} {}", scene.width, scene.height);
    let parts = pieces(&scene).into_iter().map(piece).collect_view();
    view! {
        <svg class=class viewBox=frame width=scene.width.to_string() height=scene.height.to_string() role="img" aria-label=name>
            {parts}
        </svg>
    }
}

fn piece(piece: Piece) -> AnyView {
    match piece {
        Piece::Path(ink, data, filled) => {
            let class = format!("{} {}", ink.class(), if filled { "fill" } else { "line" });
            view! { <path class=class d=data></path> }.into_any()
        }
        Piece::Circle(ink, x, y, r, filled) => {
            let class = if filled { ink.class().to_owned() } else { format!("{} hollow", ink.class()) };
            view! { <circle class=class cx=x cy=y r=r></circle> }.into_any()
        }
        Piece::Text(ink, x, y, anchor, size, text) => {
            let class = if size > 12 { format!("{} t{size}", ink.class()) } else { ink.class().to_owned() };
            match (ink, text_anchor(anchor)) {
                (Ink::Label, "start") => view! { <text class=class x=x y=y>{text}</text> }.into_any(),
                (_, anchor) => view! { <text class=class x=x y=y text-anchor=anchor>{text}</text> }.into_any(),
            }
        }
    }
}

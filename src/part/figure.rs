//! One picture, drawn for several widths; the style sheet shows the one that fits, so that text never shrinks.

use crate::chart::{Scene, SceneView};
use leptos::prelude::*;

/// Widths in CSS pixels and the classes that show them. The narrow one fits a 320 px screen.
pub const WIDTHS: [(u32, &str); 3] = [(288, "narrow"), (480, "middle"), (720, "wide")];

/// The same picture at each of [`WIDTHS`].
#[component]
pub fn Pictures(
    /// One scene for each of [`WIDTHS`].
    scenes: Vec<Scene>,
    /// What it shows, in a sentence.
    name: String,
) -> impl IntoView {
    let pictures = scenes.into_iter().zip(WIDTHS).map(|(scene, (_, class))| {
        view! { <SceneView scene=scene name=name.clone() class=class/> }
    });
    view! { <div class="pictures">{pictures.collect_view()}</div> }
}

//! A status in words and shape.

use super::Icon;
use leptos::prelude::*;

/// A status: shape and words, coloured by its class, never by colour alone.
#[component]
pub fn Badge(
    /// The status's name, as in class names: `reached`.
    name: &'static str,
    /// Its shape.
    shape: &'static str,
    /// Its words.
    words: String,
) -> impl IntoView {
    view! { <span class=format!("badge is-{name}")><Icon path=shape/><span>{words}</span></span> }
}

//! Small shapes that go with words.

use leptos::prelude::*;

/// A shape on a 16 by 16 grid, drawn with a line. It is hidden from screen readers: words stand beside it.
#[component]
pub fn Icon(
    /// SVG path data.
    path: &'static str,
) -> impl IntoView {
    view! { <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=path></path></svg> }
}

//! A text of the feed, isolated from its surroundings, in its own language.

use crate::model::Text;
use leptos::prelude::*;

/// A text of the feed. Where it is not in the reader's language it says which it is in, so that screen readers and
/// browsers speak it right.
#[component]
pub fn FeedText(
    /// The text.
    text: Text,
    /// The reader's language.
    language: &'static str,
) -> impl IntoView {
    let (shown, code) = text.get(language);
    let lang = (code.split('-').next() != Some(language)).then(|| code.to_owned());
    view! { <bdi lang=lang>{shown.to_owned()}</bdi> }
}

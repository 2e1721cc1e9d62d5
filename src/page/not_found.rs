//! An address that leads nowhere.

use crate::kinds::Setting;
use crate::store::{Route, Site};
use leptos::prelude::*;

/// Says so, and leads back.
#[component]
pub fn NotFound(
    /// Words and programme.
    setting: Setting,
    /// Where the site stands.
    site: Site,
) -> impl IntoView {
    view! {
        <h1>{setting.words.get("not-found")}</h1>
        <p>{setting.words.get("not-found-hint")}</p>
        <p><a href=site.href(&Route::Board)>{setting.words.get("home")}</a></p>
    }
}

//! The browser program: reads words and feed, draws the page beside the published one, takes its place, then looks for
//! newer data.
//!
//! Why the page is swapped and not hydrated: see `README.md`, "How the app takes over".

#![recursion_limit = "256"]

use baraza::app::App;
use baraza::browser;
use baraza::feed::{Feed, FeedError, load};
use baraza::say::{Locale, Words};
use baraza::store::{Load, Site};
use leptos::prelude::*;
use std::sync::Arc;

fn main() {
    std::panic::set_hook(Box::new(|info| browser::crashed(&info.to_string())));
    // Leptos's own executor starts with the first view
    wasm_bindgen_futures::spawn_local(start());
}

async fn start() {
    let page = browser::page();
    let languages = if page.languages.is_empty() { vec!["en".to_owned()] } else { page.languages.clone() };
    let language = page.language.clone().unwrap_or_else(|| languages[0].clone());
    let locale = Locale::of(&language).unwrap_or_default();
    let release = if page.release.is_empty() { String::new() } else { format!("?{}", page.release) };
    let words_at = format!("{}locales/{}/baraza.ftl{release}", page.base, locale.code());
    let programme_at = page.snapshot.clone().or_else(|| page.live.clone()).unwrap_or_default();
    let at = format!("{}{programme_at}", page.base);
    let source = match load::text(&words_at).await {
        Ok(source) => source,
        Err(error) => return browser::crashed(&format!("{words_at}: {error}")),
    };
    let (words, _) = Words::new(locale, &source);
    let first = load::feed(&at).await.map(Arc::new);
    let feed = RwSignal::new(Load::Waiting.refreshed(first));
    let Some(stage) = browser::stage() else { return };
    let site = Site { base: page.base.clone(), language: locale.code().to_owned(), languages };
    let view_feed = Signal::from(feed);
    mount_to(stage.clone(), move || view! { <App words=words site=site feed=view_feed/> }).forget();
    // effects of the first drawing run before the page is shown
    leptos::task::tick().await;
    browser::take_over(&stage);
    if let (Some(_), Some(live)) = (page.snapshot, page.live) {
        let fresh = load::feed(&format!("{}{live}", page.base)).await;
        refresh(feed, fresh);
    }
}

/// Takes newer data in; an older release never replaces a newer one, and a failure leaves what is here.
fn refresh(feed: RwSignal<Load<Arc<Feed>>>, fresh: Result<Feed, FeedError>) {
    let fresh = fresh.and_then(|fresh| {
        let older =
            feed.with_untracked(|now| now.value().is_some_and(|now| now.programme.as_of > fresh.programme.as_of));
        if older { Err(FeedError::Older) } else { Ok(fresh) }
    });
    let same =
        |fresh: &Feed| feed.with_untracked(|now| now.value().is_some_and(|now| now.fingerprint == fresh.fingerprint));
    if fresh.as_ref().is_ok_and(same) {
        return;
    }
    feed.update(|now| *now = now.clone().refreshed(fresh.map(Arc::new)));
}

//! The browser program: reads words and feed, draws the page beside the published one, takes its place, then looks for
//! newer data.
//!
//! Why the page is swapped and not hydrated: see `README.md`, "How the app takes over".

#![recursion_limit = "256"]

use baraza::app::{App, indicator_at};
use baraza::browser::{self, Open, Program};
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
    let at = |path: &str| [&page.base, path].concat();
    let release = if page.release.is_empty() { String::new() } else { format!("?{}", page.release) };
    let words_in = |name: &str| at(&format!("locales/{}/{name}{release}", locale.code()));
    let words_at = words_in("baraza.ftl");
    let source = match load::text(&words_at).await {
        Ok(source) => source,
        Err(error) => return browser::crashed(&format!("{words_at}: {error}")),
    };
    let (words, _) = Words::new(locale, &source);
    let id = indicator_at(&page.path, &page.base).map(str::to_owned);
    let open =
        Open { language: locale.code().to_owned(), words: source, more: words_in("lists.ftl"), indicator: id.clone() };
    let live_at = page.live.as_deref().map(at);
    let mut reader = Program { base: page.base.clone(), ..page.reader };
    let first = match &page.snapshot {
        Some(snapshot) => load::snapshot(&at(snapshot), &page.snapshot_sum).await.map(|snapshot| {
            reader = Program { base: page.base.clone(), ..snapshot.reader.unwrap_or_default() };
            snapshot.feed
        }),
        // in development there is no snapshot
        None => match &live_at {
            Some(live) => first_live(live, &reader, open.clone()).await,
            None => Err(FeedError::Unreachable),
        },
    };
    let coming = words.get("data-coming");
    let base = page.base.clone();
    let whole = async move |feed: Arc<Feed>, id: String| {
        let fetched = load::whole(&base, &feed, &id, &|share| browser::progress(&coming, Some(share))).await;
        browser::progress("", None);
        fetched
    };
    let mut first = first.map(Arc::new);
    if let (Ok(feed), Some(id)) = (&first, id) {
        match whole(Arc::clone(feed), id.clone()).await {
            Ok(None) => {}
            Ok(Some(whole)) => first = Ok(Arc::new(feed.with(whole))),
            // the published page says more than the app could
            Err(error) => return browser::crashed(&format!("{id}: {error}")),
        }
    }
    let feed = RwSignal::new(Load::Waiting.refreshed(first));
    let whole = Arc::new(whole);
    let whole = Callback::new(move |id: String| {
        let (whole, Some(now)) = (Arc::clone(&whole), feed.with_untracked(|now| now.value().cloned())) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            match whole(now, id).await {
                Ok(None) => {}
                // newer data may have come meanwhile
                Ok(Some(whole)) => feed.update(|now| *now = now.map(|feed| Arc::new(feed.with(whole)))),
                Err(error) => feed.update(|now| *now = now.clone().refreshed(Err(error))),
            }
        });
    });
    let Some(stage) = browser::stage() else { return };
    browser::breathe().await;
    browser::begin("draw");
    let site = Site { base: page.base, language: locale.code().to_owned(), languages };
    let view_feed = Signal::from(feed);
    mount_to(stage.clone(), move || view! { <App words=words site=site feed=view_feed whole=whole/> }).forget();
    // effects of the first drawing run before the page is shown
    leptos::task::tick().await;
    browser::take_over(&stage);
    browser::end("draw");
    if let (Some(_), Some(live)) = (page.snapshot, live_at) {
        look_for_newer(feed, &live, &reader, &open).await;
    }
}

/// Looks for newer data, and again whenever a connection comes back, until nothing is missing.
async fn look_for_newer(feed: RwSignal<Load<Arc<Feed>>>, live: &str, reader: &Program, open: &Open) {
    loop {
        let known = feed.with_untracked(|now| now.value().cloned());
        load::live(live, known.as_deref(), reader, open.clone(), &mut |fresh| refresh(feed, fresh)).await;
        let settled = |now: &Load<Arc<Feed>>| now.trouble().is_none() && now.value().is_some_and(|f| !f.is_behind());
        if feed.with_untracked(settled) {
            return;
        }
        browser::back_online().await;
    }
}

/// The first feed that a reader of live feeds gives.
async fn first_live(live: &str, reader: &Program, open: Open) -> Result<Feed, FeedError> {
    let mut first = Err(FeedError::Unreachable);
    load::live(live, None, reader, open, &mut |fresh| {
        first = fresh.and_then(|feed| feed.ok_or(FeedError::Unreachable))
    })
    .await;
    first
}

/// Takes newer data in; an older release never replaces a newer one, and a failure leaves what is here.
fn refresh(feed: RwSignal<Load<Arc<Feed>>>, fresh: Result<Option<Feed>, FeedError>) {
    let known = feed.with_untracked(|now| now.value().cloned());
    let fresh = match (fresh, known) {
        (Ok(None), Some(known)) => Ok(known),
        (Ok(None), None) => return,
        (Ok(Some(fresh)), Some(known)) if known.programme.as_of > fresh.programme.as_of => Err(FeedError::Older),
        (Ok(Some(fresh)), Some(known)) => Ok(Arc::new(fresh.over(&known))),
        (Ok(Some(fresh)), None) => Ok(Arc::new(fresh)),
        (Err(error), _) => Err(error),
    };
    let came = fresh.is_ok();
    feed.update(|now| *now = now.clone().refreshed(fresh));
    if came {
        browser::mark_after_paint("live-ready");
    }
}

//! Contexts and the route table: what the browser program shows for each address.
//!
//! Another language is another published page, so the router's base is the language's folder and only `/` and
//! `/i/:id` are routes of the app.

use crate::browser;
use crate::feed::{Feed, FeedError};
use crate::kinds::{Setting, View};
use crate::markup::Node;
use crate::page::{board, indicator_page, not_found, shell, title};
use crate::say::Words;
use crate::store::{Load, Route, Site, link};
use leptos::prelude::*;
use leptos_router::NavigateOptions;
use leptos_router::components::{FlatRoutes, Route as At, Router};
use leptos_router::hooks::{use_navigate, use_params_map, use_query_map};
use leptos_router::path;
use std::sync::Arc;

/// Everything that the routes need; `Copy`, so that they can share it.
#[derive(Clone, Copy)]
struct Shared {
    words: StoredValue<Words>,
    site: StoredValue<Site>,
    feed: Signal<Load<Arc<Feed>>>,
    whole: Callback<String>,
}

/// The app: the same pages as the published ones, with choices.
#[component]
pub fn App(
    /// The reader's words.
    words: Words,
    /// Where the site stands; its base is a full path.
    site: Site,
    /// The feed.
    #[prop(into)]
    feed: Signal<Load<Arc<Feed>>>,
    /// Is told the indicator that is looked at and whose observations are still to be fetched.
    whole: Callback<String>,
) -> impl IntoView {
    let base = format!("{}{}", site.base, site.prefix(&site.language));
    let base = base.trim_end_matches('/').to_owned();
    provide_context(Shared { words: StoredValue::new(words), site: StoredValue::new(site), feed, whole });
    view! {
        <Router base=base>
            <FlatRoutes fallback=|| view! { <Page route=Route::Lost/> }>
                <At path=path!("/") view=|| view! { <Page route=Route::Board/> }/>
                <At path=path!("/index.html") view=|| view! { <Page route=Route::Board/> }/>
                <At path=path!("/i/:id") view=AtIndicator/>
                <At path=path!("/i/:id/index.html") view=AtIndicator/>
            </FlatRoutes>
        </Router>
    }
}

/// The indicator whose page has this path, on a site that stands at `base`.
#[must_use]
pub fn indicator_at<'a>(path: &'a str, base: &str) -> Option<&'a str> {
    let mut folders = path.strip_prefix(base)?.split('/').skip_while(|folder| *folder != "i").skip(1);
    folders.next().filter(|id| !id.is_empty())
}

#[component]
fn AtIndicator() -> impl IntoView {
    let params = use_params_map();
    let id = Memo::new(move |_| params.read().get("id").unwrap_or_default());
    move || view! { <Page route=Route::Indicator(id.get())/> }
}

/// The page of a route, from whatever feed there is.
#[component]
fn Page(route: Route) -> impl IntoView {
    let Some(Shared { words, site, feed, whole }) = use_context::<Shared>() else { return ().into_any() };
    let query = use_query_map();
    let address = Memo::new(move |_| link::view(|name| query.read().get(name)));
    let view = RwSignal::new(address.get_untracked());
    Effect::new(move |_| {
        let asked = address.get();
        if view.with_untracked(|now| *now != asked) {
            view.set(asked);
        }
    });
    let navigate = use_navigate();
    let here = route.clone();
    // first the page, then its address
    let choose = Callback::new(move |wanted: View| {
        view.set(wanted.clone());
        let (navigate, here) = (navigate.clone(), here.clone());
        browser::after_paint(move || {
            // the newest choice counts, and none when the page has gone
            if view.try_with_untracked(|now| *now == wanted) == Some(true) {
                let query = link::with_look(link::query(&wanted), browser::look());
                let to = site.with_value(|s| s.href(&here)) + &query;
                let options = NavigateOptions { scroll: false, resolve: false, ..NavigateOptions::default() };
                navigate(&to, options);
            }
        });
    });
    Effect::new(move |before: Option<View>| {
        let now = view.get();
        let changed = before.is_some_and(|b| b != now);
        browser::mark_after_paint(if changed { "update-done" } else { "chart-ready" });
        now
    });
    let arrived = Memo::new_with_compare(
        move |_| feed.with(|f| f.value().cloned()),
        |before, now| before.map(|f| f.as_ref().map(Arc::as_ptr)) != now.map(|f| f.as_ref().map(Arc::as_ptr)),
    );
    if let Route::Indicator(id) = route.clone() {
        Effect::new(move |_| {
            let is_apart = |feed: &Arc<Feed>| feed.indicator(&id).is_some_and(|i| i.data.apart().is_some());
            if arrived.with(|feed| feed.as_ref().is_some_and(is_apart)) {
                whole.run(id.clone());
            }
        });
    }
    let trouble = Signal::derive(move || feed.with(|f| f.trouble().cloned()));
    let shown = move || {
        let words = words.get_value();
        let site = site.get_value();
        let Some(feed) = arrived.get() else {
            let text = trouble.get().map(|t| (words.get("feed-none"), t.name()));
            return view! { <main id="main">{text.map(|(text, why)| view! { <h1>{text}</h1><p><code>{why}</code></p> })}</main> }.into_any();
        };
        let setting = Setting { words, programme: Arc::new(feed.programme.clone()) };
        browser::describe_page(setting.language(), setting.words.locale().dir(), &title(&setting, &feed, &route));
        framed(&setting, &feed, &site, &route, trouble, view.into(), choose).into_any()
    };
    shown.into_any()
}

/// A page in its frame: what `publish` writes and what the app shows are this one node. `trouble` says why the feed
/// could not be refreshed, `view` what the reader looks at, `choose` what the reader wants to look at.
#[must_use]
pub fn framed(
    setting: &Setting,
    feed: &Feed,
    site: &Site,
    route: &Route,
    trouble: Signal<Option<FeedError>>,
    view: Signal<View>,
    choose: Callback<View>,
) -> Node {
    let page = match route {
        Route::Board => board(setting, feed, site),
        Route::Indicator(id) => match feed.indicator(id) {
            Some(indicator) => indicator_page(setting, site, indicator, feed.live(&indicator.header.id), view, choose),
            None => not_found(setting, site),
        },
        // the app has no address for plain pages: the published ones are visited
        Route::Part(..) | Route::Plain(_) | Route::Lost => not_found(setting, site),
        #[cfg(feature = "cli")]
        Route::Minutes(_) | Route::Meeting | Route::Embeds => not_found(setting, site),
    };
    shell(setting, feed, site, route, trouble, page)
}

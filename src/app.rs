//! Contexts and the route table: what the browser program shows for each address.
//!
//! Another language is another published page, so the router's base is the language's folder and only `/` and
//! `/i/:id` are routes of the app.

use crate::browser;
use crate::feed::Feed;
use crate::kinds::{Setting, View};
use crate::page::{Board, IndicatorPage, NotFound, Shell, title};
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
) -> impl IntoView {
    let base = format!("{}{}", site.base, site.prefix(&site.language));
    let base = base.trim_end_matches('/').to_owned();
    provide_context(Shared { words: StoredValue::new(words), site: StoredValue::new(site), feed });
    view! {
        <Router base=base>
            <FlatRoutes fallback=|| view! { <Page route=Route::Indicator(String::new())/> }>
                <At path=path!("/") view=|| view! { <Page route=Route::Board/> }/>
                <At path=path!("/index.html") view=|| view! { <Page route=Route::Board/> }/>
                <At path=path!("/i/:id") view=AtIndicator/>
                <At path=path!("/i/:id/index.html") view=AtIndicator/>
            </FlatRoutes>
        </Router>
    }
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
    let Some(Shared { words, site, feed }) = use_context::<Shared>() else { return ().into_any() };
    let query = use_query_map();
    let view = Memo::new(move |_| link::view(|name| query.read().get(name)));
    let navigate = use_navigate();
    let here = route.clone();
    let choose = Callback::new(move |wanted: View| {
        let to = format!("{}{}", site.with_value(|s| s.href(&here)), link::query(&wanted));
        let options = NavigateOptions { scroll: false, resolve: false, ..NavigateOptions::default() };
        navigate(&to, options);
    });
    Effect::new(move |before: Option<View>| {
        let now = view.get();
        let changed = before.is_some_and(|b| b != now);
        browser::mark_after_paint(if changed { "update-done" } else { "chart-ready" });
        now
    });
    let arrived = Memo::new(move |_| feed.with(|f| f.value().cloned()));
    let trouble = Signal::derive(move || feed.with(|f| f.trouble().cloned()));
    let shown = move || {
        let words = words.get_value();
        let site = site.get_value();
        let Some(feed) = arrived.get() else {
            let text = trouble.get().map(|t| (words.get("feed-none"), t.to_string()));
            return view! { <main id="main">{text.map(|(text, why)| view! { <h1>{text}</h1><p><code>{why}</code></p> })}</main> }.into_any();
        };
        let setting = Setting { words, programme: Arc::new(feed.programme.clone()) };
        browser::describe_page(setting.language(), setting.words.locale().dir(), &title(&setting, &feed, &route));
        framed(setting, feed, site, route.clone(), trouble, view.into(), choose).into_any()
    };
    shown.into_any()
}

/// A page in its frame: what `publish` writes and what the app shows are this one view.
pub fn framed(
    setting: Setting,
    feed: Arc<Feed>,
    site: Site,
    route: Route,
    trouble: Signal<Option<crate::feed::FeedError>>,
    view: Signal<View>,
    choose: Callback<View>,
) -> impl IntoView {
    let inside = match &route {
        Route::Board => view! { <Board setting=setting.clone() feed=feed.clone() site=site.clone()/> }.into_any(),
        Route::Indicator(id) => match feed.indicator(id).cloned() {
            Some(indicator) => {
                view! { <IndicatorPage setting=setting.clone() site=site.clone() indicator=indicator view=view choose=choose/> }.into_any()
            }
            None => view! { <NotFound setting=setting.clone() site=site.clone()/> }.into_any(),
        },
    };
    view! { <Shell setting=setting feed=feed site=site route=route trouble=trouble>{inside}</Shell> }
}

//! What every page has: skip link, header, languages, notices, footer.

use crate::feed::{Feed, FeedError};
use crate::kinds::Setting;
use crate::model::Review;
use crate::part::FeedText;
use crate::say;
use crate::store::{Route, Site};
use leptos::prelude::*;
use std::sync::Arc;

/// The page's title, as in the browser's tab.
#[must_use]
pub fn title(setting: &Setting, feed: &Feed, route: &Route) -> String {
    let programme = setting.programme.title.in_language(setting.language());
    match route {
        Route::Board => programme.to_owned(),
        Route::Indicator(id) => match feed.indicator(id) {
            Some(indicator) => {
                let name = indicator.header.title.in_language(setting.language());
                setting.words.with("page-title", &[("name", name.into()), ("programme", programme.into())])
            }
            None => setting.words.with("page-title", &[("name", (&setting.words.get("not-found")).into()), ("programme", programme.into())]),
        },
    }
}

/// The page in a sentence, for link previews and search.
#[must_use]
pub fn description(setting: &Setting, feed: &Feed, route: &Route) -> String {
    match route {
        Route::Board => setting.programme.summary.as_ref().map(|s| s.in_language(setting.language()).to_owned()).unwrap_or_default(),
        Route::Indicator(id) => feed.indicator(id).map(|i| i.finding(setting)).unwrap_or_default(),
    }
}

/// The frame around a page.
#[component]
pub fn Shell(
    /// Words and programme.
    setting: Setting,
    /// The feed, for its notices.
    feed: Arc<Feed>,
    /// Where the site stands.
    site: Site,
    /// Which page this is.
    route: Route,
    /// Why the feed could not be refreshed; only the app knows.
    #[prop(into)]
    trouble: Signal<Option<FeedError>>,
    /// The page.
    children: Children,
) -> impl IntoView {
    let words = setting.words.clone();
    let home = site.href(&Route::Board);
    let programme = setting.programme.title.clone();
    let language = setting.language();
    view! {
        <a class="skip" href="#main">{words.get("skip")}</a>
        <header class="top">
            <a class="brand" href=home><FeedText text=programme language=language/></a>
            <Languages setting=setting.clone() site=site route=route/>
        </header>
        <Draft setting=setting.clone()/>
        <Trouble setting=setting.clone() trouble=trouble/>
        <main id="main" tabindex="-1">{children()}</main>
        <Notices setting=setting.clone() feed=feed/>
        <Footer setting=setting/>
    }
}

#[component]
fn Languages(setting: Setting, site: Site, route: Route) -> impl IntoView {
    let links = site.languages.iter().filter_map(|code| say::Locale::of(code)).map(|locale| {
        let code = locale.code();
        let here = code == setting.language();
        // another language is another published page: a full visit, not a route of the app
        view! {
            <li>
                <a rel="external" href=site.href_in(&route, code) hreflang=code lang=code dir=locale.dir() aria-current=here.then_some("true")>
                    {locale.name()}
                </a>
            </li>
        }
    });
    view! { <nav class="languages" aria-label=setting.words.get("languages")><ul>{links.collect_view()}</ul></nav> }
}

/// Says that words or texts in this language were not yet read by a speaker.
#[component]
fn Draft(setting: Setting) -> impl IntoView {
    let words = setting.words.clone();
    let interface = words.get("review") != "reviewed";
    let feed = !matches!(setting.programme.review(setting.language()), Some(Review::Original | Review::Reviewed));
    (interface || feed).then(|| view! { <p class="draft" role="note">{words.get("draft-translation")}</p> })
}

/// Why the feed could not be refreshed.
#[component]
fn Trouble(setting: Setting, trouble: Signal<Option<FeedError>>) -> impl IntoView {
    let words = setting.words.clone();
    let date = say::date(words.locale(), setting.as_of());
    view! {
        <div class="trouble" role="status" data-live-only="">
            {move || trouble.get().map(|why| {
                let reason = words.get(&format!("feed-{}", why.name()));
                let text = words.with("feed-stale", &[("date", (&date).into()), ("reason", (&reason).into())]);
                view! { <p title=why.to_string()>{text}</p> }
            })}
        </div>
    }
}

/// What was wrong with the feed: where, what, what now.
#[component]
fn Notices(setting: Setting, feed: Arc<Feed>) -> impl IntoView {
    let errors: Vec<_> = feed.errors().cloned().collect();
    (!errors.is_empty()).then(|| {
        let items = errors.iter().map(|n| view! { <li lang="en" dir="ltr"><code>{n.pointer.clone()}</code>" "{n.message.clone()}"; "{n.hint.clone()}</li> });
        let items = items.collect_view();
        view! { <details class="notices"><summary>{setting.words.count("notices", errors.len())}</summary><ul>{items}</ul></details> }
    })
}

#[component]
fn Footer(setting: Setting) -> impl IntoView {
    let (words, language) = (setting.words.clone(), setting.language());
    let programme = &setting.programme;
    let partners = programme.partners.iter().map(|p| {
        let roles: Vec<String> = p.roles.iter().map(|r| words.term("role", r)).collect();
        let roles = words.locale().list(&roles);
        view! { <li><FeedText text=p.name.clone() language=language/>" "<small>{roles}</small></li> }
    });
    let contacts = programme.contacts.iter().map(|c| {
        let email = c.email.clone().map(|e| view! { " "<a href=format!("mailto:{e}")>{e.clone()}</a> });
        view! { <li><FeedText text=c.name.clone() language=language/>{email}</li> }
    });
    let licence = programme.licence.as_ref().map(|l| {
        let name = l.title.as_ref().map_or(l.id.clone(), |t| t.in_language(language).to_owned());
        view! { <p>{words.with("licence-of-feed", &[("licence", (&name).into())])}</p> }
    });
    view! {
        <footer>
            <div>
                <h2>{words.get("partners")}</h2>
                <ul>{partners.collect_view()}</ul>
            </div>
            <div>
                <h2>{words.get("contacts")}</h2>
                <ul>{contacts.collect_view()}</ul>
                {licence}
                <p>{words.get("privacy")}</p>
                <p class="maker">{words.get("made-with")}</p>
            </div>
        </footer>
    }
}

//! What every page has: header, languages, notices, footer. What is around it, `publish` alone writes.

use crate::feed::{Feed, FeedError};
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::Review;
use crate::part::feed_text;
use crate::say;
use crate::store::{Plain, Route, Site};
use leptos::prelude::{Get, Signal};

/// The page's title, as in the browser's tab.
#[must_use]
pub fn title(setting: &Setting, feed: &Feed, route: &Route) -> String {
    let programme = setting.programme.title.in_language(setting.language());
    let indicator = match route {
        Route::Board => return programme.to_owned(),
        Route::Indicator(id) | Route::Part(id, _) => feed.indicator(id),
        Route::Plain(plain) => {
            let name = setting.words.get(&["more-", plain.name()].concat());
            return setting.words.with("page-title", &[("name", (&name).into()), ("programme", programme.into())]);
        }
        Route::Lost => None,
        #[cfg(feature = "cli")]
        Route::Minutes(_) | Route::Meeting | Route::Embeds => None,
    };
    let lost = setting.words.get("not-found");
    let name = indicator.map_or(lost.as_str(), |i| i.header.title.in_language(setting.language()));
    setting.words.with("page-title", &[("name", name.into()), ("programme", programme.into())])
}

/// The page in a sentence, for link previews and search.
#[must_use]
pub fn description(setting: &Setting, feed: &Feed, route: &Route) -> String {
    match route {
        Route::Board => {
            setting.programme.summary.as_ref().map(|s| s.in_language(setting.language()).to_owned()).unwrap_or_default()
        }
        Route::Indicator(id) | Route::Part(id, _) => feed.indicator(id).map(|i| i.finding(setting)).unwrap_or_default(),
        Route::Plain(plain) => setting.words.get(&["about-", plain.name()].concat()),
        Route::Lost => setting.words.get("not-found-hint"),
        #[cfg(feature = "cli")]
        Route::Minutes(_) => setting.words.get("about-reviews"),
        #[cfg(feature = "cli")]
        Route::Meeting => setting.words.get("meet-about"),
        #[cfg(feature = "cli")]
        Route::Embeds => setting.words.get("embed-about"),
    }
}

/// The frame around a page. `trouble` says why the feed could not be refreshed; only the app knows.
#[must_use]
pub fn shell(
    setting: &Setting,
    feed: &Feed,
    site: &Site,
    route: &Route,
    trouble: Signal<Option<FeedError>>,
    page: Node,
) -> Node {
    let brand = el("a").class("brand").attr("href", site.href(&Route::Board));
    Node::none()
        .add(
            el("header")
                .class("top")
                .add(brand.add(feed_text(&setting.programme.title, setting.language())))
                .add(languages(setting, site, route)),
        )
        .add(draft(setting))
        .add(stale(setting, trouble))
        .add(el("main").attr("id", "main").attr("tabindex", "-1").add(page))
        .add(notices(setting, feed))
        .add(footer(setting, feed, site, route))
}

/// Links to the same page in the other languages. Another language is another published page: a full visit, not a
/// route of the app.
fn languages(setting: &Setting, site: &Site, route: &Route) -> Node {
    let links = site.languages.iter().filter_map(|code| say::Locale::of(code)).map(|locale| {
        let code = locale.code();
        let link = el("a")
            .attr("rel", "external")
            .attr("href", site.href_in(route, code))
            .attr("hreflang", code)
            .attr("lang", code)
            .attr("dir", locale.dir())
            .maybe("aria-current", (code == setting.language()).then_some("true"));
        el("li").add(link.add(locale.name()))
    });
    el("nav").class("languages").attr("aria-label", setting.words.get("languages")).add(el("ul").all(links))
}

/// Says that words or texts in this language were not yet read by a speaker, and how to mend them; and in which language
/// the programme's own texts are, where it is another.
#[must_use]
pub fn draft(setting: &Setting) -> Option<Node> {
    let words = &setting.words;
    let other = setting.programme.title.get(setting.language()).1;
    let fallback = other.split('-').next() != Some(setting.language());
    let feed = matches!(setting.programme.review(setting.language()), Some(Review::Original | Review::Reviewed));
    let draft = (words.get("review") != "reviewed" || !(feed || fallback)).then(|| {
        let email = setting.programme.contacts.iter().find_map(|c| c.email.as_ref());
        let link = email.map(|email| {
            let link = el("a").attr("href", ["mailto:", email].concat()).add(words.get("draft-correct"));
            Node::none().add(" ").add(link)
        });
        el("p").add(words.get("draft-translation")).add(link)
    });
    let fallback = fallback.then(|| {
        let name = say::Locale::of(other).map_or(other, |locale| locale.name());
        el("p").add(words.with("feed-fallback", &[("language", name.into())]))
    });
    (draft.is_some() || fallback.is_some()).then(|| el("aside").class("draft").add(draft).add(fallback))
}

/// Why the feed could not be refreshed.
fn stale(setting: &Setting, trouble: Signal<Option<FeedError>>) -> Node {
    let words = setting.words.clone();
    let date = say::date(words.locale(), setting.as_of());
    let text = move || {
        trouble.get().map(|why| {
            let reason = words.get(&["feed-", why.name()].concat());
            el("p").add(words.with("feed-stale", &[("date", (&date).into()), ("reason", (&reason).into())]))
        })
    };
    let said = Node::view(move || text().map_or_else(Node::none, Node::from));
    el("div").class("notices trouble").attr("role", "status").attr("data-live-only", "").add(said)
}

/// What was wrong with the feed: where, what, what now.
fn notices(setting: &Setting, feed: &Feed) -> Option<Node> {
    let items: Vec<Node> = feed
        .errors()
        .map(|n| {
            let text = format!(" {}; {}", n.message, n.hint);
            el("li").attr("lang", "en").attr("dir", "ltr").add(el("code").add(n.pointer.clone())).add(text)
        })
        .collect();
    let title = setting.words.count("notices", items.len());
    let hint = (setting.language() != "en").then(|| el("p").add(setting.words.get("notices-english")));
    let list = |items: Vec<Node>| {
        el("details").class("notices").add(el("summary").add(title)).add(hint).add(el("ul").all(items))
    };
    (!items.is_empty()).then(|| list(items))
}

/// What is kept of the reader, and who else learns of the visit.
fn privacy(setting: &Setting, feed: &Feed) -> String {
    let hosts: Vec<String> =
        feed.origins().iter().filter_map(|o| o.split_once("://")).map(|(_, h)| h.to_owned()).collect();
    if hosts.is_empty() {
        return setting.words.get("privacy");
    }
    let hosts = setting.words.locale().list(&hosts);
    setting.words.with("privacy-live", &[("hosts", (&hosts).into())])
}

fn footer(setting: &Setting, feed: &Feed, site: &Site, route: &Route) -> Node {
    let (words, language, programme) = (&setting.words, setting.language(), &setting.programme);
    let partners = programme.partners.iter().map(|p| {
        let roles: Vec<String> = p.roles.iter().map(|r| words.term("role", r)).collect();
        let roles = words.locale().list(&roles);
        el("li").add(feed_text(&p.name, language)).add(" – ").add(el("small").add(roles))
    });
    let contacts = programme.contacts.iter().map(|c| {
        let email = c.email.as_ref().map(|e| el("a").attr("href", ["mailto:", e].concat()).add(e.clone()));
        el("li").add(feed_text(&c.name, language)).add(email.map(|email| Node::none().add(" – ").add(email)))
    });
    let licence = programme.licence.as_ref().map(|l| {
        let name = l.title.as_ref().map_or(l.id.clone(), |t| t.in_language(language).to_owned());
        el("p").add(words.with("licence-of-feed", &[("licence", (&name).into())]))
    });
    let follow = (*route == Route::Board).then(|| {
        let href = [&site.href(route), "changes.xml"].concat();
        el("p").add(el("a").attr("href", href).attr("rel", "external").add(words.get("follow")))
    });
    let more = Plain::ALL.map(|plain| {
        let href = site.href(&Route::Plain(plain));
        let link = el("a").attr("href", href).attr("rel", "external");
        let here = (*route == Route::Plain(plain)).then_some("page");
        el("li").add(link.maybe("aria-current", here).add(words.get(&["more-", plain.name()].concat())))
    });
    let more = el("nav").class("more").attr("aria-label", words.get("more")).add(el("ul").all(more));
    // a heading over nothing says nothing
    let list = |title: &str, items: Vec<Node>| {
        (!items.is_empty()).then(|| Node::none().add(el("h2").add(words.get(title))).add(el("ul").all(items)))
    };
    let left = el("div").add(list("partners", partners.collect()));
    let right = el("div")
        .add(list("contacts", contacts.collect()))
        .add(licence)
        .add(follow)
        .add(el("p").add(privacy(setting, feed)))
        .add(el("p").class("maker").add(words.get("made-with")));
    el("footer").add(more).add(left).add(right)
}

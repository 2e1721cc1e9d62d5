//! Find: every indicator and every place by name. Complete without a script; with one, what is typed narrows the lists.

use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Id, sorted};
use crate::part::feed_text;
use crate::store::{Route, Site, link};

/// The page.
#[must_use]
pub fn find(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let title = |i: &Indicator| i.header.title.in_language(setting.language()).to_lowercase();
    let indicators =
        sorted(feed.indicators.iter().collect(), &|a: &&Indicator, b: &&Indicator| title(a).cmp(&title(b)));
    let rows = indicators.into_iter().map(|indicator| {
        let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
        el("li")
            .add(el("a").attr("href", href).add(feed_text(&indicator.header.title, setting.language())))
            .add(" ")
            .add(setting.standing(indicator.standing(setting)))
    });
    let list = |id: &'static str, rows: Vec<Node>| {
        el("section")
            .attr("aria-labelledby", id)
            .add(el("h2").attr("id", id).add(words.get(id)))
            .add(el("ul").class("found").all(rows))
    };
    let places = places(setting, feed, site);
    Node::none()
        .add(el("h1").add(words.get("more-find")))
        .add(el("p").class("summary").add(words.get("about-find")))
        .add(list("find-indicators", rows.collect()))
        .add((!places.is_empty()).then(|| list("find-places", places)))
}

/// Every place with the indicators that have values for it.
fn places(setting: &Setting, feed: &Feed, site: &Site) -> Vec<Node> {
    let has = |indicator: &Indicator, place: &Id| {
        indicator.data.kind().series().is_some_and(|s| s.cells().any(|c| c.place() == place))
    };
    let name = |id: &Id| setting.place(id).to_lowercase();
    let ids = feed.programme.places.iter().map(|p| p.id.clone()).collect();
    let ids = sorted(ids, &|a: &Id, b: &Id| name(a).cmp(&name(b)));
    let row = |place: &Id| {
        let found: Vec<Node> = feed
            .indicators
            .iter()
            .filter(|i| has(i, place))
            .map(|i| {
                let view = crate::kinds::View { place: Some(place.to_string()), ..crate::kinds::View::default() };
                let to = site.href(&Route::Indicator(i.header.id.to_string())) + &link::query(&view);
                el("li").add(el("a").attr("href", to).add(feed_text(&i.header.title, setting.language())))
            })
            .collect();
        (!found.is_empty()).then(|| el("li").add(el("h3").add(setting.place(place))).add(el("ul").all(found)))
    };
    ids.iter().filter_map(row).collect()
}

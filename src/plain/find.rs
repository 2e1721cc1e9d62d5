//! Find: every indicator and every place by name. Complete without a script; with one, what is typed narrows the lists.

use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Id, Unit, sorted};
use crate::part::feed_text;
use crate::store::{Route, Site, link};

/// The page.
#[must_use]
pub fn find(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let title = |i: &Indicator| i.header.title.in_language(setting.language()).to_lowercase();
    let indicators = sorted(feed.all().collect(), &|a: &&Indicator, b: &&Indicator| title(a).cmp(&title(b)));
    let rows = indicators.into_iter().map(|indicator| {
        let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
        el("li")
            .attr("data-also", also(setting, indicator))
            .add(el("a").attr("href", href).add(feed_text(&indicator.header.title, setting.language())))
            .add(" ")
            .add(setting.standing(indicator.standing(setting)))
    });
    let list = |id: &'static str, rows: Vec<Node>| {
        el("section")
            .attr("aria-labelledby", id)
            .attr("data-found", id)
            .add(el("h2").attr("id", id).add(words.get(id)))
            .add(el("ul").class("found").all(rows))
    };
    let places = places(setting, feed, site);
    Node::none()
        .add(el("h1").add(words.get("more-find")))
        .add(el("p").class("summary").add(words.get("about-find")))
        .add(field(setting))
        .add(list("find-indicators", rows.collect()))
        .add((!places.is_empty()).then(|| list("find-places", places)))
        .add(super::embed::way(setting, site))
}

/// The field that narrows the lists, and what it answers. It shows once its script runs; its place is kept till then.
fn field(setting: &Setting) -> Node {
    let words = &setting.words;
    // what is counted is filled in by the script
    let left = words.with("find-left", &[("indicators", "{0}".into()), ("places", "{1}".into())]);
    let input = el("input").attr("id", "find-type").attr("type", "search").attr("maxlength", "100");
    let input = input.attr("autocomplete", "off").attr("autocapitalize", "off").attr("spellcheck", "false");
    let said = el("p").attr("role", "status").attr("data-left", left).attr("data-nothing", words.get("find-nothing"));
    el("div")
        .class("seek")
        .attr("role", "search")
        .add(el("label").attr("for", "find-type").add(words.get("find-type")))
        .add(input)
        .add(said)
}

/// By what else an indicator is found: its question, what it counts, what it means.
fn also(setting: &Setting, indicator: &Indicator) -> String {
    let (language, header) = (setting.language(), &indicator.header);
    let section = setting.programme.sections.iter().find(|s| s.indicators.contains(&header.id));
    let texts = section.map(|s| &s.question).into_iter().chain(&header.summary).chain(&header.sheet.definition);
    let noun = match &header.unit {
        Unit::Percent { of: noun, .. } | Unit::Count { noun } | Unit::Amount { noun, .. } => noun,
    };
    let nouns = noun.forms(language).into_iter().flat_map(|(_, forms)| forms.iter().map(|(_, form)| form.as_str()));
    let all: Vec<&str> = texts.map(|t| t.in_language(language)).chain(nouns).collect();
    all.join(" ")
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

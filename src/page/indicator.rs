//! One indicator: finding, pictures, tables, voices, downloads, and everything about the number.

use super::about::about;
use super::live;
use super::voices::voices;
use crate::browser;
use crate::feed::Live;
use crate::kinds::{Download, Indicator, Setting, View, picture};
use crate::markup::{Node, el};
use crate::part::{feed_block, feed_text};
use crate::store::{Route, Site};
use leptos::prelude::{Callback, GetUntracked, Signal};

/// The indicator's page: `origin` is where its data stand, `view` what the reader looks at, `choose` what the reader
/// wants to look at.
#[must_use]
pub fn indicator_page(
    setting: &Setting,
    site: &Site,
    indicator: &Indicator,
    origin: Option<&Live>,
    view: Signal<View>,
    choose: Callback<View>,
) -> Node {
    let (words, header, language) = (&setting.words, &indicator.header, setting.language());
    let board = site.href(&Route::Board);
    let section = setting.programme.sections.iter().find(|s| s.indicators.contains(&header.id));
    let question = section.map(|s| {
        let href = format!("{board}#{}", s.id);
        el("li").add(el("a").attr("href", href).add(feed_text(&s.question, language)))
    });
    let way = el("ul").add(el("li").add(el("a").attr("href", board.clone()).add(words.get("home")))).add(question);
    let proxy = header
        .proxy
        .as_ref()
        .map(|p| el("p").class("proxy").add(el("strong").add(words.get("proxy"))).add(" ").add(feed_text(p, language)));
    let inside = indicator.data.kind().detail(setting, header, view, choose);
    let article = el("article")
        .class(if indicator.data.kind().wide() { "indicator wide-page" } else { "indicator" })
        .attr("data-indicator", header.id.to_string())
        .add(el("h1").add(feed_text(&header.title, language)))
        .add(header.summary.as_ref().map(|s| feed_block("p", s, language).class("summary")))
        .add(proxy)
        .add(inside)
        .add(origin.and_then(|live| live::origin(setting, live)))
        .add(voices(setting, header))
        .add(downloads(setting, indicator, view))
        .add(about(setting, site, indicator));
    Node::none().add(el("nav").class("way").attr("aria-label", words.get("way")).add(way)).add(article)
}

/// CSV with all values, SVG of the shown picture. The links are plain files of the published site; the app makes them
/// from what it shows. JSON-stat and the feed of changes are only published.
fn downloads(setting: &Setting, indicator: &Indicator, view: Signal<View>) -> Option<Node> {
    let (words, id) = (&setting.words, &indicator.header.id);
    let size = |bytes: usize| {
        let kilobytes = words.locale().number((bytes as f64 / 1000.0).max(0.1), u8::from(bytes < 10_000));
        words.with("kilobytes", &[("number", (&kilobytes).into())])
    };
    let link = |file: Download| {
        let mime = if file.ending.ends_with(".svg") { "image/svg+xml" } else { "text/csv;charset=utf-8" };
        let name = [id.as_str(), &file.ending].concat();
        let label = words.with(&file.label, &[("size", (&size(file.size)).into())]);
        let (offered, make) = (name.clone(), file.make);
        let offer = Callback::new(move |event: web_sys::Event| {
            if let Some(text) = make() {
                event.prevent_default();
                browser::download(&offered, mime, &text);
            }
        });
        let link = el("a").attr("href", name.clone()).attr("download", name).attr("rel", "external").on("click", offer);
        el("li").add(link.add(label))
    };
    let kind = indicator.data.kind();
    let svg = picture(setting, &indicator.header, kind, &View::default()).map(|text| {
        let (setting, indicator) = (setting.clone(), indicator.clone());
        let now = move || picture(&setting, &indicator.header, indicator.data.kind(), &view.get_untracked());
        Download { make: Box::new(now), ..Download::made(".svg", "download-svg", text) }
    });
    let files = kind.downloads(setting, &indicator.header).into_iter().chain(svg);
    let (pictures, tables): (Vec<_>, Vec<_>) = files.partition(|file| file.ending.ends_with(".svg"));
    let (pictures, tables): (Vec<_>, Vec<_>) =
        (pictures.into_iter().map(link).collect(), tables.into_iter().map(link).collect());
    let published = |name: String| el("a").attr("href", name).attr("rel", "external");
    let json_link = kind.series().filter(|s| !s.is_empty()).map(|_| {
        let name = format!("{id}.json");
        el("li").add(published(name.clone()).attr("download", name).add(words.get("download-json")))
    });
    let follow = el("li").add(published("changes.xml".to_owned()).add(words.get("follow")));
    (!tables.is_empty() || !pictures.is_empty()).then(|| {
        el("section")
            .class("downloads")
            .attr("aria-labelledby", "downloads")
            .add(el("h2").attr("id", "downloads").add(words.get("downloads")))
            .add(el("ul").all(tables).add(json_link).all(pictures).add(follow))
    })
}

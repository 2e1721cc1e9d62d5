//! One indicator: finding, pictures, tables, voices, downloads, and everything about the number.

use super::about::{about, address};
use super::live;
use super::voices::{stories, voices};
use crate::browser;
use crate::feed::Live;
use crate::kinds::{Download, Indicator, Setting, View, picture};
use crate::markup::{Node, el};
use crate::part::{feed_block, feed_text};
use crate::store::{Route, Site};
use leptos::prelude::{Callback, GetUntracked, Signal};
use std::sync::Arc;

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
        .add(stories(setting, site, header))
        .add(downloads(setting, site, indicator, view))
        .add(about(setting, site, indicator, view));
    Node::none().add(el("nav").class("way").attr("aria-label", words.get("way")).add(way)).add(article)
}

/// CSV with all values, SVG and PNG of the shown picture, CSV of the shown table. The links are plain files of the published
/// site; the app makes them from what it shows. `public/take.js` makes a PNG of an SVG, and takes the table from the page.
/// JSON-stat and the feed of changes are only published.
fn downloads(setting: &Setting, site: &Site, indicator: &Indicator, view: Signal<View>) -> Option<Node> {
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
    let svg = picture(setting, &indicator.header, kind, &View::default(), None).map(|text| {
        let (setting, site, indicator) = (setting.clone(), site.clone(), indicator.clone());
        let now = move || {
            let (view, header) = (view.get_untracked(), &indicator.header);
            let here = address(&site, header.id.as_str(), &view);
            picture(&setting, header, indicator.data.kind(), &view, Some(here))
        };
        Download { make: Arc::new(now), ..Download::made(".svg", "download-svg", text) }
    });
    // what a script makes of a published file
    let made = |what: &'static str, ending: &str| {
        let label = words.get(&["download-", what].concat());
        el("a").attr("href", [id.as_str(), ending].concat()).attr("data-take", what).attr("rel", "external").add(label)
    };
    let png = |svg: &Download| {
        let make = Arc::clone(&svg.make);
        let give = Callback::new(move |event| {
            if let Some(text) = make() {
                browser::hand_over(&event, &text);
            }
        });
        el("li").add(made("png", &svg.ending).on("click", give))
    };
    let files = kind.downloads(setting, &indicator.header).into_iter().chain(svg);
    let (pictures, tables): (Vec<_>, Vec<_>) = files.partition(|file| file.ending.ends_with(".svg"));
    let pngs: Vec<_> = pictures.iter().map(png).collect();
    let (pictures, tables): (Vec<_>, Vec<_>) =
        (pictures.into_iter().map(link).collect(), tables.into_iter().map(link).collect());
    let shown = kind.series().filter(|s| !s.is_empty()).map(|_| el("li").add(made("table", ".csv")));
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
            .add(el("ul").all(tables).add(shown).add(json_link).all(pictures).all(pngs).add(follow))
    })
}

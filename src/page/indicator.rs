//! One indicator: finding, pictures, tables, voices, downloads, and everything about the number.

use super::about::about;
use super::live;
use super::voices::voices;
use crate::browser;
use crate::chart::to_svg;
use crate::feed::Live;
use crate::kinds::{Indicator, Setting, View};
use crate::markup::{Node, el};
use crate::part::{feed_block, feed_text};
use crate::say;
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

/// The indicator's picture as a file: the shown view, with title, finding, source, licence, date and dispute.
#[must_use]
pub fn picture(setting: &Setting, indicator: &Indicator, view: &View) -> Option<String> {
    let header = &indicator.header;
    let scene = indicator.data.kind().picture(setting, header, view, 720)?;
    let (words, language) = (&setting.words, setting.language());
    let mut notes = Vec::new();
    if let Some(source) = header.source.as_ref().and_then(|id| setting.programme.source(id)) {
        let licence = source.licence.as_ref().map(|l| l.id.clone()).unwrap_or_default();
        let names = [
            ("title", source.title.in_language(language)),
            ("publisher", source.publisher.in_language(language)),
            ("licence", &licence),
        ];
        notes.push(words.with("note-source", &names.map(|(name, text)| (name, text.into()))));
    }
    let date = say::date(words.locale(), setting.as_of());
    notes.push(words.with("as-of", &[("date", (&date).into())]));
    let title = header.title.in_language(language);
    Some(to_svg(&scene, title, &indicator.finding(setting), &notes, words.locale().dir() == "rtl"))
}

/// Makes a file when it is asked for.
type Make = Box<dyn Fn() -> Option<String> + Send + Sync>;

/// CSV with all values, SVG of the shown picture. The links are plain files of the published site; the app makes them
/// from what it shows. JSON-stat and the feed of changes are only published.
fn downloads(setting: &Setting, indicator: &Indicator, view: Signal<View>) -> Option<Node> {
    let words = &setting.words;
    let size = |bytes: usize| {
        let kilobytes = words.locale().number((bytes as f64 / 1000.0).max(0.1), u8::from(bytes < 10_000));
        words.with("kilobytes", &[("number", (&kilobytes).into())])
    };
    let link = |name: String, label: &str, mime: &'static str, bytes: usize, make: Make| {
        let label = words.with(label, &[("size", (&size(bytes)).into())]);
        let offered = name.clone();
        let offer = Callback::new(move |event: web_sys::Event| {
            if let Some(text) = make() {
                event.prevent_default();
                browser::download(&offered, mime, &text);
            }
        });
        let link = el("a").attr("href", name.clone()).attr("download", name).attr("rel", "external").on("click", offer);
        el("li").add(link.add(label))
    };
    let id = &indicator.header.id;
    let tables = indicator.data.kind().downloads(setting, &indicator.header);
    let tables: Vec<Node> = tables
        .into_iter()
        .map(|file| {
            let make: Make = Box::new(move || Some((file.make)()));
            link(format!("{id}{}.csv", file.suffix), file.label, "text/csv;charset=utf-8", file.size, make)
        })
        .collect();
    let svg_link = picture(setting, indicator, &View::default()).map(|text| {
        let (setting, indicator) = (setting.clone(), indicator.clone());
        let name = format!("{}.svg", indicator.header.id);
        let make: Make = Box::new(move || picture(&setting, &indicator, &view.get_untracked()));
        link(name, "download-svg", "image/svg+xml", text.len(), make)
    });
    let published = |name: String| el("a").attr("href", name).attr("rel", "external");
    let json_link = indicator.data.kind().series().filter(|s| !s.is_empty()).map(|_| {
        let name = format!("{id}.json");
        el("li").add(published(name.clone()).attr("download", name).add(words.get("download-json")))
    });
    let follow = el("li").add(published("changes.xml".to_owned()).add(words.get("follow")));
    (!tables.is_empty() || svg_link.is_some()).then(|| {
        el("section")
            .class("downloads")
            .attr("aria-labelledby", "downloads")
            .add(el("h2").attr("id", "downloads").add(words.get("downloads")))
            .add(el("ul").all(tables).add(json_link).add(svg_link).add(follow))
    })
}

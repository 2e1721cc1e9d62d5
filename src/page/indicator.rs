//! One indicator: finding, pictures, tables, voices, downloads, and everything about the number.

use super::about::About;
use super::voices::Voices;
use crate::browser;
use crate::chart::to_svg;
use crate::kinds::{Data, Indicator, Setting, Standing, Table, View, coverage, csv};
use crate::model::Series;
use crate::part::{Badge, Cell, DataTable, FeedText};
use crate::say;
use crate::store::{Route, Site};
use leptos::prelude::*;

/// The indicator's page.
#[component]
pub fn IndicatorPage(
    /// Words and programme.
    setting: Setting,
    /// Where the site stands.
    site: Site,
    /// The indicator; it is in the feed.
    indicator: Indicator,
    /// What the reader looks at.
    view: Signal<View>,
    /// What the reader wants to look at.
    choose: Callback<View>,
) -> impl IntoView {
    let words = setting.words.clone();
    let header = indicator.header.clone();
    let language = setting.language();
    let section = setting.programme.sections.iter().find(|s| s.indicators.contains(&header.id));
    let way = section.map(|s| {
        let href = format!("{}#{}", site.href(&Route::Board), s.id);
        view! { <li><a href=href><FeedText text=s.question.clone() language=language/></a></li> }
    });
    let summary = header.summary.clone().map(|s| view! { <p class="summary"><FeedText text=s language=language/></p> });
    let proxy = header.proxy.clone().map(|p| view! {
        <p class="proxy"><strong>{words.get("proxy")}</strong>" "<FeedText text=p language=language/></p>
    });
    let inside = match indicator.data.clone() {
        Data::Coverage(data) => {
            view! { <coverage::Detail setting=setting.clone() header=header.clone() data=data view=view choose=choose/> }.into_any()
        }
        Data::Other(data) => plain(&setting, &indicator, &data.series).into_any(),
        Data::Waiting { .. } | Data::Broken => view! { <p class="finding lead">{indicator.finding(&setting)}</p> }.into_any(),
    };
    let downloads = indicator.data.series().is_some().then(|| Downloads(DownloadsProps { setting: setting.clone(), indicator: indicator.clone(), view }));
    view! {
        <nav class="way" aria-label=words.get("way")><ul><li><a href=site.href(&Route::Board)>{words.get("home")}</a></li>{way}</ul></nav>
        <article class="indicator" data-indicator=header.id.to_string()>
            <h1><FeedText text=header.title.clone() language=language/></h1>
            {summary}
            {proxy}
            {inside}
            <Voices setting=setting.clone() header=header.clone()/>
            {downloads}
            <About setting=setting indicator=indicator/>
        </article>
    }
}

/// A kind that this version does not know: text and table.
fn plain(setting: &Setting, indicator: &Indicator, series: &Series) -> impl IntoView + use<> {
    let table = Table::of(setting, &indicator.header, series);
    let columns: Vec<String> = table.head.into_iter().chain(table.columns).collect();
    let rows = table.rows.into_iter().map(|row| {
        (row.heads, row.figures.into_iter().map(|f| Cell { text: f.text, detail: f.detail, state: f.state.map(|s| s.name()) }).collect())
    });
    let rows: Vec<_> = rows.collect();
    let standing = indicator.standing(setting);
    let words = setting.words.get(&format!("standing-{}", standing.name()));
    view! {
        <p class="finding lead">{indicator.finding(setting)}</p>
        <p class="facts"><Badge name=Standing::name(standing) shape=standing.shape() words=words/></p>
        {(!rows.is_empty()).then(|| view! { <DataTable caption=table.caption columns=columns rows=rows/> })}
    }
}

/// The indicator's picture as a file: the shown view, with title, finding, source, licence, date and dispute.
#[must_use]
pub fn picture(setting: &Setting, indicator: &Indicator, view: &View) -> Option<String> {
    let Data::Coverage(data) = &indicator.data else { return None };
    let header = &indicator.header;
    let shown = coverage::shown(setting, data, view);
    let scene = coverage::picture(setting, header, data, &shown, 720)?;
    let (words, language) = (&setting.words, setting.language());
    let mut notes = Vec::new();
    if let Some(source) = header.source.as_ref().and_then(|id| setting.programme.source(id)) {
        let licence = source.licence.as_ref().map(|l| l.id.clone()).unwrap_or_default();
        let names = [("title", source.title.in_language(language)), ("publisher", source.publisher.in_language(language)), ("licence", &licence)];
        notes.push(words.with("note-source", &names.map(|(name, text)| (name, text.into()))));
    }
    let date = say::date(words.locale(), setting.as_of());
    notes.push(words.with("as-of", &[("date", (&date).into())]));
    let title = header.title.in_language(language);
    Some(to_svg(&scene, title, &indicator.finding(setting), &notes, words.locale().dir() == "rtl"))
}

/// CSV with all values, SVG of the shown picture. The links are plain files of the published site; the app makes them
/// from what it shows.
#[component]
fn Downloads(setting: Setting, indicator: Indicator, view: Signal<View>) -> impl IntoView {
    let words = setting.words.clone();
    let id = indicator.header.id.to_string();
    let table = indicator.data.series().map(|series| csv(&setting, &indicator.header, series));
    let size = |text: &str| {
        let kilobytes = words.locale().number((text.len() as f64 / 1000.0).max(0.1), u8::from(text.len() < 10_000));
        words.with("kilobytes", &[("number", (&kilobytes).into())])
    };
    let csv_name = format!("{id}.csv");
    let csv_link = table.map(|text| {
        let (name, label) = (csv_name.clone(), words.with("download-csv", &[("size", (&size(&text)).into())]));
        let offer = move |e: leptos::ev::MouseEvent| {
            e.prevent_default();
            browser::download(&csv_name, "text/csv;charset=utf-8", &text);
        };
        view! { <li><a href=name.clone() download=name rel="external" on:click=offer>{label}</a></li> }
    });
    let svg_name = format!("{id}.svg");
    let svg_link = picture(&setting, &indicator, &View::default()).map(|text| {
        let (name, label) = (svg_name.clone(), words.with("download-svg", &[("size", (&size(&text)).into())]));
        let offer = move |e: leptos::ev::MouseEvent| {
            e.prevent_default();
            if let Some(text) = picture(&setting, &indicator, &view.get_untracked()) {
                browser::download(&svg_name, "image/svg+xml", &text);
            }
        };
        view! { <li><a href=name.clone() download=name rel="external" on:click=offer>{label}</a></li> }
    });
    view! {
        <section class="downloads" aria-labelledby="downloads">
            <h2 id="downloads">{words.get("downloads")}</h2>
            <ul>{csv_link}{svg_link}</ul>
        </section>
    }
}

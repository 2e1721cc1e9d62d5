//! The components: a card for the board, the detail for the indicator's page.

use super::data::{Data, Reading, reading, reading_of};
use super::table::{Choices, Shown, choices, shown};
use super::{scene, text};
use crate::chart::{Scene, SceneView};
use crate::kinds::{Setting, Table, View};
use crate::model::{Header, Id, Stance};
use crate::part::{Badge, Cell, DataTable, Pictures, TableRow, WIDTHS};
use crate::say;
use leptos::prelude::*;

/// What a card shows below its title: number, sentence, change, line, status, dispute, age.
#[component]
pub fn Summary(
    /// Words and programme.
    setting: Setting,
    /// The indicator's head.
    header: Header,
    /// Its observations.
    data: Data,
) -> impl IntoView {
    let words = setting.words.clone();
    let reading = reading(&header, &data, setting.as_of());
    let value = reading.value();
    let number = value.number.map(|n| say::figure(words.locale(), &header.unit, n));
    let spark = scene::spark(&setting, &header, &data, &reading.place, &reading.group)
        .map(|scene| view! { <span class="spark" aria-hidden="true"><SceneView scene=scene name=String::new() class="spark"/></span> });
    let change = reading.since_last.map(|c| view! { <span class="change">{text::change(&setting, &header, &c)}</span> });
    let sentence = text::short(&setting, &header, &reading);
    let target = reading.target.map(|(_, target)| {
        let target = say::figure(words.locale(), &header.unit, target);
        view! { <span class="against">{words.with("card-target", &[("target", (&target).into())])}</span> }
    });
    view! {
        {number.map(|n| view! { <p class="number"><span>{n}</span>{spark}</p> })}
        <p class="finding">{sentence}</p>
        <p class="facts">
            <Status setting=setting.clone() header=header.clone() standing=reading.standing/>
            {change}{target}
            <Age setting=setting.clone() cell_end=reading.latest.map(|c| c.period().end)/>
        </p>
    }
}

/// Status, example mark and dispute mark.
#[component]
fn Status(setting: Setting, header: Header, standing: crate::kinds::Standing) -> impl IntoView {
    let words = setting.words;
    let disputes = header.voices.iter().filter(|v| v.stance == Stance::Disputed && v.reply.is_none()).count();
    let disputed = (disputes > 0).then(|| view! { <Badge name="disputed" shape="M3 3h10v8H8l-3 3v-3H3z" words=words.get("disputed")/> });
    let example = header.example.then(|| view! { <Badge name="example" shape="M2 4h12v8H2zM5 7h6M5 9h4" words=words.get("example")/> });
    view! {
        <Badge name=standing.name() shape=standing.shape() words=words.get(&format!("standing-{}", standing.name()))/>
        {disputed}{example}
    }
}

/// How old the newest value is, on the feed's own day.
#[component]
fn Age(setting: Setting, cell_end: Option<crate::model::Date>) -> impl IntoView {
    let age = cell_end.and_then(|end| say::age(&setting.words, end, setting.as_of()));
    age.map(|age| view! { <span class="age">{setting.words.with("age", &[("age", (&age).into())])}</span> })
}

/// Everything of the indicator's page that is this kind's own: finding, controls, pictures, tables, voices.
#[component]
pub fn Detail(
    /// Words and programme.
    setting: Setting,
    /// The indicator's head.
    header: Header,
    /// Its observations.
    data: Data,
    /// What the reader looks at.
    view: Signal<View>,
    /// What the reader wants to look at.
    choose: Callback<View>,
) -> impl IntoView {
    let overall = reading(&header, &data, setting.as_of());
    let finding = text::finding(&setting, &header, &overall).join(" ");
    let standing = overall.standing;
    let age = overall.latest.map(|c| c.period().end);
    let start = shown(&setting, &data, &view.get_untracked());
    let offered = choices(&setting, &data, &start);
    let controls = Controls(ControlsProps { setting: setting.clone(), offered, shown: start, view, choose });
    let figures = {
        let (setting, header, data) = (setting.clone(), header.clone(), data.clone());
        move || {
            let shown = shown(&setting, &data, &view.get());
            figures(&setting, &header, &data, &shown)
        }
    };
    view! {
        <p class="finding lead">{finding}</p>
        <p class="facts">
            <Status setting=setting.clone() header=header.clone() standing=standing/>
            <Age setting=setting.clone() cell_end=age/>
        </p>
        {controls}
        {figures}
    }
}

/// The reader's choices, as plain selects. Without the app they are hidden: the page shows everything anyway.
#[component]
fn Controls(setting: Setting, offered: Choices, shown: Shown, view: Signal<View>, choose: Callback<View>) -> impl IntoView {
    let words = setting.words;
    let by = shown.by.as_ref().map_or_else(|| super::table::NONE.to_owned(), ToString::to_string);
    let period = shown.period.as_ref().map(|p| p.code.clone()).unwrap_or_default();
    let set = move |change: fn(&mut View, String)| {
        move |value: String| {
            let mut next = view.get_untracked();
            change(&mut next, value);
            choose.run(next);
        }
    };
    let any = !(offered.by.is_empty() && offered.places.is_empty() && offered.periods.is_empty());
    any.then(|| {
        view! {
            <form class="controls" aria-label=words.get("controls")>
                <Select name="place" label=words.get("choose-place") options=offered.places chosen=shown.place.to_string()
                    choose=Callback::new(set(|v, value| v.place = Some(value)))/>
                <Select name="by" label=words.get("choose-by") options=offered.by chosen=by
                    choose=Callback::new(set(|v, value| v.by = Some(value)))/>
                <Select name="period" label=words.get("choose-period") options=offered.periods chosen=period
                    choose=Callback::new(set(|v, value| v.period = Some(value)))/>
            </form>
        }
    })
}

/// A labelled select; nothing where there is nothing to choose.
#[component]
fn Select(name: &'static str, label: String, options: Vec<(String, String)>, chosen: String, choose: Callback<String>) -> impl IntoView {
    (!options.is_empty()).then(|| {
        let options = options.into_iter().map(|(value, text)| {
            let selected = value == chosen;
            view! { <option value=value selected=selected>{text}</option> }
        });
        view! {
            <label>
                <span>{label}</span>
                <select name=name autocomplete="off" data-bench-filter="" on:change:target=move |e| choose.run(e.target().value())>
                    {options.collect_view()}
                </select>
            </label>
        }
    })
}

fn figures(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> impl IntoView + use<> {
    let words = &setting.words;
    let at_each = |draw: &dyn Fn(u32) -> Option<Scene>| WIDTHS.iter().filter_map(|(width, _)| draw(*width)).collect::<Vec<_>>();
    let trend = at_each(&|width| scene::picture(setting, header, data, shown, width));
    let ranking = at_each(&|width| scene::ranking(setting, header, data, shown, width));
    let group = shown.groups.first().cloned().unwrap_or_else(|| Id::new(""));
    let reading = reading_of(header, data, &shown.place, &group, setting.as_of());
    let short = text::short(setting, header, &reading);
    let spread = shown.by.as_ref().and_then(|by| text::spread(setting, header, data, &shown.place, by));
    let heading = heading(setting, shown, &reading);
    let key = has_open(data, shown).then(|| view! { <p class="key">{words.get("chart-key-open")}</p> });
    let table = shown_table(setting, header, data, shown);
    let ranked = shown.period.as_ref().map(|period| {
        let when = say::period(words.locale(), period);
        let title = words.with("heading-places", &[("when", (&when).into())]);
        let rows = ranking_rows(setting, header, data, shown);
        let name = title.clone();
        view! {
            <figure class="chart ranking">
                <h2>{title.clone()}</h2>
                <figcaption>{words.get(order(header))}</figcaption>
                <Pictures scenes=ranking name=name/>
                <DataTable caption=title columns=vec![words.get("place"), when] rows=rows hidden=true/>
            </figure>
        }
    });
    let all = Table::of(setting, header, &data.series);
    let many = (all.rows.len() > shown.groups.len()).then(|| {
        let title = words.count("all-numbers", all.rows.len());
        view! { <details id="numbers"><summary>{title}</summary><Full table=all/></details> }
    });
    view! {
        <figure class="chart">
            <h2>{heading}</h2>
            <figcaption><span>{short.clone()}</span>{spread.map(|s| view! { " " <span>{s}</span> })}</figcaption>
            <Pictures scenes=trend name=short/>
            {key}
            {table}
        </figure>
        {ranked}
        {many}
    }
}

fn heading(setting: &Setting, shown: &Shown, reading: &Reading<'_>) -> String {
    let place = setting.place(&reading.place);
    let by = shown.by.as_ref().map(|by| super::table::breakdown_name(setting, by.as_str()));
    match by {
        Some(by) => setting.words.with("heading-trend-by", &[("place", (&place).into()), ("by", (&by).into())]),
        None => setting.words.with("heading-trend", &[("place", (&place).into())]),
    }
}

fn order(header: &Header) -> &'static str {
    match header.better {
        crate::model::Better::Neither => "ranking-order-value",
        _ => "ranking-order-need",
    }
}

fn has_open(data: &Data, shown: &Shown) -> bool {
    shown.groups.iter().any(|group| {
        data.series.line(&shown.place, group).any(|c| {
            matches!(c.state(), crate::model::State::Estimated | crate::model::State::Provisional)
        })
    })
}

/// The table of what the first picture shows.
fn shown_table(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> impl IntoView + use<> {
    let mut series = data.series.clone();
    let keep = |place: &Id, group: &Id| *place == shown.place && shown.groups.contains(group);
    series.retain(keep);
    let table = Table::of(setting, header, &series);
    view! { <Full table=table/> }
}

fn ranking_rows(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Vec<TableRow> {
    let (Some(period), Some(group)) = (&shown.period, data.series.main_group()) else { return Vec::new() };
    let cells = data.series.places.iter().filter_map(|place| data.series.cell(place, &period.code, group));
    cells
        .map(|cell| {
            let value = cell.value();
            let text = value.number.map_or_else(
                || setting.words.state(value.state),
                |n| say::figure(setting.words.locale(), &header.unit, n),
            );
            (vec![setting.place(cell.place())], vec![Cell { text, detail: None, state: None }])
        })
        .collect()
}

/// A [`Table`] as it stands.
#[component]
fn Full(table: Table) -> impl IntoView {
    let columns = table.head.into_iter().chain(table.columns).collect();
    let rows = table.rows.into_iter().map(|row| {
        let figures = row.figures.into_iter().map(|f| Cell { text: f.text, detail: f.detail, state: f.state.map(|s| s.name()) });
        (row.heads, figures.collect())
    });
    view! { <DataTable caption=table.caption columns=columns rows=rows.collect()/> }
}

//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, Reading, reading, reading_of};
use super::table::{Choices, NONE, Shown, breakdown_name, choices, shown};
use super::{scene, text};
use crate::chart::to_node;
use crate::kinds::{Part, Setting, Table, View, age, facts, full, numbers, parted, parts};
use crate::markup::{Node, el};
use crate::model::{self, Better, Header, Id, State, sorted};
use crate::part::{Cell, Look, TableRow, data_table, pictures, widths};
use crate::say;
use leptos::prelude::*;

/// What a card shows below its title: number, line, sentence, status, change, target, age.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let words = &setting.words;
    let reading = reading(header, data, setting.as_of());
    let figure = |n| say::figure(words.locale(), &header.unit, n);
    let spark = scene::spark(setting, header, data, &reading.place, &reading.group)
        .map(|scene| el("span").class("spark").attr("aria-hidden", "true").add(to_node(&scene, "", "spark")));
    let number = reading.value().number.map(|n| el("p").class("number").add(el("span").add(figure(n))).add(spark));
    let change = reading.since_last.map(|c| el("span").class("change").add(text::change(setting, header, &c)));
    let target = reading.target.map(|(_, target)| {
        el("span").class("against").add(words.with("card-target", &[("target", (&figure(target)).into())]))
    });
    let facts = facts(setting, header, reading.standing, None).add(change).add(target);
    Node::none()
        .add(number)
        .add(el("p").class("finding").add(text::short(setting, header, &reading)))
        .add(facts.add(age(setting, reading.latest.map(model::Cell::known_on))))
}

/// Everything of the indicator's page that is this kind's own: finding, then [`explore`].
#[must_use]
pub fn detail(setting: &Setting, header: &Header, data: &Data, view: Signal<View>, choose: Callback<View>) -> Node {
    let overall = reading(header, data, setting.as_of());
    let end = overall.latest.map(model::Cell::known_on);
    let finding = text::finding(setting, header, &overall).join(" ");
    Node::none()
        .add(el("p").class("finding lead").add(finding))
        .add(facts(setting, header, overall.standing, end))
        .add(explore(setting, header, data, (view, choose), &numbers(&data.series).1))
}

/// Controls, pictures, tables. `view` is what the reader looks at, `choose` what the reader wants to look at, `all` what
/// of the indicator stands on pages of its own.
#[must_use]
pub fn explore(
    setting: &Setting,
    header: &Header,
    data: &Data,
    (view, choose): (Signal<View>, Callback<View>),
    all: &[Part],
) -> Node {
    let start = shown(setting, data, &view.get_untracked());
    let controls = controls(setting, choices(setting, data, &start), &start, view, choose);
    let numbers = all_numbers(setting, header, data, all);
    let (setting, header, data) = (setting.clone(), header.clone(), data.clone());
    let figures = move || figures(&setting, &header, &data, &shown(&setting, &data, &view.get()));
    Node::none().add(controls).add(Node::view(figures)).add(numbers)
}

/// The reader's choices, as plain selects. Without the app they are hidden: the page shows everything anyway.
fn controls(
    setting: &Setting,
    offered: Choices,
    shown: &Shown,
    view: Signal<View>,
    choose: Callback<View>,
) -> Option<Node> {
    let words = &setting.words;
    let by = shown.by.as_ref().map_or(NONE, Id::as_str);
    let period = shown.period.as_ref().map_or("", |p| p.code.as_str());
    let set = |change: fn(&mut View, String)| {
        Callback::new(move |event: web_sys::Event| {
            let mut next = view.get_untracked();
            change(&mut next, event_target_value(&event));
            choose.run(next);
        })
    };
    let selects: Vec<Node> = [
        ("place", "choose-place", offered.places, shown.place.as_str(), set(|v, value| v.place = Some(value))),
        ("by", "choose-by", offered.by, by, set(|v, value| v.by = Some(value))),
        ("period", "choose-period", offered.periods, period, set(|v, value| v.period = Some(value))),
    ]
    .into_iter()
    .filter(|(_, _, options, ..)| !options.is_empty())
    .map(|(name, label, options, chosen, set)| {
        let options = options.into_iter().map(|(value, text)| {
            let selected = (value == chosen).then_some("");
            el("option").attr("value", value).maybe("selected", selected).add(text)
        });
        let select = el("select").attr("name", name).attr("autocomplete", "off").attr("data-bench-filter", "");
        el("label").add(el("span").add(words.get(label))).add(select.on("change", set).all(options))
    })
    .collect();
    let form = |selects: Vec<Node>| el("form").class("controls").attr("aria-label", words.get("controls")).all(selects);
    (!selects.is_empty()).then(|| form(selects))
}

fn figures(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Node {
    Node::none().add(over_time(setting, header, data, shown)).add(by_place(setting, header, data, shown))
}

/// Every number, where the indicator's own view does not show them all already.
fn all_numbers(setting: &Setting, header: &Header, data: &Data, all: &[Part]) -> Option<Node> {
    let (total, own) = numbers(&data.series);
    let rows = parts::first(&own, total);
    let title = setting.words.count("all-numbers", total);
    (total > shown(setting, data, &View::default()).groups.len()).then(|| {
        let table = parted((setting, header), &data.series, all, &rows, 1);
        el("details").attr("id", "numbers").add(el("summary").add(title)).add(table)
    })
}

/// The main picture with its table: the shown place over time, by the shown breakdown.
fn over_time(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Node {
    let group = shown.groups.first().cloned().unwrap_or_else(|| Id::new(""));
    let reading = reading_of(header, data, &shown.place, &group, setting.as_of());
    let short = text::short(setting, header, &reading);
    let spread = shown.by.as_ref().and_then(|by| text::spread(setting, header, data, &shown.place, by));
    let trend = scene::pictures(setting, header, data, shown, &widths());
    let series = data.series.part(&shown.place, &shown.groups);
    // only lines have points
    let several = series.periods.len() > 1;
    let key = (several && has_open(data, shown)).then(|| el("p").class("key").add(setting.words.get("chart-key-open")));
    el("figure")
        .class("chart")
        .add(el("h2").add(heading(setting, shown, &reading)))
        .add(el("figcaption").add(short.clone()).add(spread.map(|s| Node::none().add(" ").add(s))))
        .add((!trend.is_empty()).then(|| pictures(&trend, &short)))
        .add(key)
        .add(full(Table::of(setting, header, &series)))
}

/// The places ranked in the shown period.
fn by_place(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Option<Node> {
    let words = &setting.words;
    let when = say::period(words.locale(), shown.period.as_ref()?);
    let title = words.with("heading-places", &[("when", (&when).into())]);
    let order = if header.better == Better::Neither { "ranking-order-value" } else { "ranking-order-need" };
    let ranking = scene::rankings(setting, header, data, shown, &widths());
    let (cells, total) = scene::ranked(setting, header, data, shown);
    let cut =
        (cells.len() < total).then(|| Node::none().add(" ").add(parts::rows_of(setting, &(0..cells.len()), total)));
    let rows = ranking_rows(setting, header, data, shown, cells);
    Some(
        el("figure")
            .class("chart ranking")
            .add(el("h2").add(title.clone()))
            .add(el("figcaption").add(words.get(order)).add(cut))
            .add(pictures(&ranking, &title))
            .add(data_table(&title, vec![words.get("place"), when], rows, Look::Hidden)),
    )
}

fn heading(setting: &Setting, shown: &Shown, reading: &Reading<'_>) -> String {
    let place = setting.place(&reading.place);
    let by = shown.by.as_ref().map(|by| breakdown_name(setting, by.as_str()));
    match by {
        Some(by) => setting.words.with("heading-trend-by", &[("place", (&place).into()), ("by", (&by).into())]),
        None => setting.words.with("heading-trend", &[("place", (&place).into())]),
    }
}

fn has_open(data: &Data, shown: &Shown) -> bool {
    let open = |state| matches!(state, State::Estimated | State::Provisional);
    shown.groups.iter().any(|group| data.series.line(&shown.place, group).any(|c| open(c.state())))
}

/// The whole, then the ranked places in the feed's order.
fn ranking_rows(
    setting: &Setting,
    header: &Header,
    data: &Data,
    shown: &Shown,
    ranked: Vec<model::Cell<'_>>,
) -> Vec<TableRow> {
    let (Some(period), Some(group)) = (&shown.period, data.series.main_group()) else { return Vec::new() };
    let whole = data.series.main_place().and_then(|place| data.series.cell(place, &period.code, group));
    let ranked = sorted(ranked, &|a, b| a.positions()[0].cmp(&b.positions()[0]));
    let cells = whole.into_iter().chain(ranked);
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

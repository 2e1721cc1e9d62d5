//! The figures of an indicator's page, each with its words and its table.

use super::data::{Data, Reading, reading_of};
use super::looks::{It, Looks, below, drawn, follow};
use super::table::{Shown, breakdown_name};
use super::{map, scene, text};
use crate::kinds::{Setting, Table, full};
use crate::markup::{Node, el};
use crate::model::{self, Better, Header, Id, State, sorted};
use crate::part::{Cell, Look, TableRow, data_table};
use crate::say;
use leptos::prelude::*;
use std::sync::Arc;

/// The main picture with its table: the shown place over time, by the shown breakdown.
pub(super) fn over_time(it: &Arc<It>, looks: Looks) -> Node {
    let is_drawn = {
        let it = Arc::clone(it);
        Memo::new(move |_| scene::is_drawn(&it.setting, &it.header, &it.data, &looks.now.get()))
    };
    let it_too = Arc::clone(it);
    let picture = move || {
        let draw = |it: &It, shown: &Shown, width| scene::picture(&it.setting, &it.header, &it.data, shown, width);
        Node::from(is_drawn.get().then(|| drawn(&it_too, looks, ".over-time", draw, sentence)))
    };
    // only lines have points
    let key = |it: &It, shown: &Shown| {
        let key = || el("p").class("key").add(it.setting.words.get("chart-key-open"));
        Node::from(has_open(&it.data, shown).then(key))
    };
    let table = |it: &It, shown: &Shown| {
        full(Table::of(&it.setting, &it.header, &it.data.series.part(&shown.place, &shown.groups)))
    };
    el("figure")
        .class("chart over-time")
        .add(follow(it, looks.now, heading))
        .add(Node::view(picture))
        .add(follow(it, looks.now, key))
        .add(below(it, looks, ".over-time > .scroll", table))
}

/// The finding of the shown line.
fn sentence(It { setting, header, data }: &It, shown: &Shown) -> String {
    text::short(setting, header, &first_reading(setting, header, data, shown))
}

fn first_reading<'a>(setting: &Setting, header: &'a Header, data: &'a Data, shown: &Shown) -> Reading<'a> {
    let group = shown.groups.first().cloned().unwrap_or_else(|| Id::new(""));
    reading_of(header, data, &shown.place, &group, setting.as_of())
}

/// The places on a schematic map; nothing where the feed does not say where they stand on one.
pub(super) fn on_map(it: &Arc<It>, looks: Looks) -> Option<Node> {
    map::mapped(&it.setting, &it.data, &looks.now.get_untracked())?;
    let draw = |it: &It, shown: &Shown, width| map::map(&it.setting, &it.header, &it.data, shown, width);
    let ends = |it: &It, shown: &Shown| map::ends(&it.setting, &it.header, &it.data, shown).unwrap_or_default();
    let head = |it: &It, shown: &Shown| {
        let title = it.setting.words.with("heading-map", &[("when", (&ranking_when(it, shown)).into())]);
        let ends = map::ends(&it.setting, &it.header, &it.data, shown);
        Node::none().add(el("h2").add(title)).add(ends.map(|ends| el("figcaption").add(ends)))
    };
    let key = |it: &It, shown: &Shown| {
        let key = map::key(&it.setting, &it.header, &it.data, shown);
        let names = map::names(&it.setting, &it.data, shown);
        Node::none().add(key).add(el("p").class("key").add(it.setting.words.get("map-about"))).add(names)
    };
    let figure = el("figure").class("chart on-map");
    Some(
        figure
            .add(follow(it, looks.now, head))
            .add(drawn(it, looks, ".on-map", draw, ends))
            .add(follow(it, looks.now, key)),
    )
}

/// The places ranked in the shown period.
pub(super) fn by_place(it: &Arc<It>, looks: Looks) -> Node {
    let draw = |it: &It, shown: &Shown, width| scene::ranking(&it.setting, &it.header, &it.data, shown, width);
    let head = |it: &It, shown: &Shown| {
        let order = if it.header.better == Better::Neither { "ranking-order-value" } else { "ranking-order-need" };
        let (cells, total) = scene::ranked(&it.setting, &it.header, &it.data, shown);
        let cut = (cells.len() < total).then(|| {
            let words = &it.setting.words;
            let count = |n: usize| words.locale().integer(n as i64);
            words.with("ranking-cut", &[("shown", (&count(cells.len())).into()), ("total", (&count(total)).into())])
        });
        let cut = cut.map(|cut| Node::none().add(" ").add(cut));
        Node::none()
            .add(el("h2").add(ranking_title(it, shown)))
            .add(el("figcaption").add(it.setting.words.get(order)).add(cut))
    };
    let table = |it: &It, shown: &Shown| {
        let cells = scene::ranked(&it.setting, &it.header, &it.data, shown).0;
        let rows = ranking_rows(&it.setting, &it.header, &it.data, shown, cells);
        let columns = vec![it.setting.words.get("place"), ranking_when(it, shown)];
        data_table(&ranking_title(it, shown), columns, rows, Look::Hidden)
    };
    el("figure")
        .class("chart ranking")
        .add(follow(it, looks.now, head))
        .add(drawn(it, looks, ".ranking", draw, ranking_title))
        .add(below(it, looks, ".ranking > .visually-hidden", table))
}

fn ranking_when(it: &It, shown: &Shown) -> String {
    shown.period.as_ref().map(|period| say::period(it.setting.words.locale(), period)).unwrap_or_default()
}

fn ranking_title(it: &It, shown: &Shown) -> String {
    it.setting.words.with("heading-places", &[("when", (&ranking_when(it, shown)).into())])
}

/// What the main picture shows, and what it says.
fn heading(it: &It, shown: &Shown) -> Node {
    let (setting, place) = (&it.setting, it.setting.place(&shown.place));
    let by = shown.by.as_ref().map(|by| breakdown_name(setting, by.as_str()));
    let title = match by {
        Some(by) => setting.words.with("heading-trend-by", &[("place", (&place).into()), ("by", (&by).into())]),
        None => setting.words.with("heading-trend", &[("place", (&place).into())]),
    };
    let by = shown.by.as_ref();
    let spread = by.and_then(|by| text::spread(setting, &it.header, &it.data, &shown.place, by));
    let spread = spread.map(|spread| Node::none().add(" ").add(spread));
    Node::none().add(el("h2").add(title)).add(el("figcaption").add(sentence(it, shown)).add(spread))
}

/// Whether some of the points that are shown are estimates.
fn has_open(data: &Data, shown: &Shown) -> bool {
    let open = |state| matches!(state, State::Estimated | State::Provisional);
    let cells = || shown.groups.iter().flat_map(|group| data.series.line(&shown.place, group));
    let first = cells().next().map(|c| c.positions()[2]);
    cells().any(|c| open(c.state())) && cells().any(|c| Some(c.positions()[2]) != first)
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
            (vec![setting.place(cell.place())], vec![Cell::plain(text)])
        })
        .collect()
}

//! The figures of an indicator's page, each with its words and its table.

use super::data::{Data, Reading, reading_of};
use super::form::{Form, Lines};
use super::looks::{It, Looks, below, drawn, follow};
use super::table::{Shown, breakdown_name};
use super::{form, heat, map, scene, text};
use crate::kinds::{Setting, Table, full};
use crate::markup::{Node, el};
use crate::model::{Better, Header, Id, State, TOTAL};
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
    let key = |it: &It, shown: &Shown| {
        let (form, lines) = form::groups(&it.header, &it.data, shown);
        let whole = lines.first().is_some_and(|(group, _)| *group == *TOTAL).then(|| it.setting.words.get("total"));
        // only lines have points
        let open = has_open(&it.data, shown).then(|| it.setting.words.get("chart-key-open"));
        key(it, form, &shown.place, whole, (&lines, &[])).add(open.map(|open| el("p").class("key").add(open)))
    };
    let table = |it: &It, shown: &Shown| {
        let series = it.data.series.part(&shown.place, &shown.groups);
        let table = Table::of(&it.setting, &it.header, &series);
        let (form, lines) = form::groups(&it.header, &it.data, shown);
        if form != Form::Heat { full(table) } else { heat::of(table, &series, &lines) }
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

/// The places on a map; nothing where the feed says neither where they stand on one nor what their boundaries are.
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
        Node::none().add(key).add(map::about(&it.setting, &it.data, shown))
    };
    let figure = el("figure").class("chart on-map");
    Some(
        figure
            .add(follow(it, looks.now, head))
            .add(drawn(it, looks, ".on-map", draw, ends))
            .add(follow(it, looks.now, key)),
    )
}

/// The places in the shown period, or over time.
pub(super) fn by_place(it: &Arc<It>, looks: Looks) -> Node {
    let is_drawn = {
        let it = Arc::clone(it);
        Memo::new(move |_| form::places(&it.setting, &it.header, &it.data, &looks.now.get()).0 != Form::Heat)
    };
    let it_too = Arc::clone(it);
    let picture = move || {
        let draw = |it: &It, shown: &Shown, width| scene::by_place(&it.setting, &it.header, &it.data, shown, width);
        Node::from(is_drawn.get().then(|| drawn(&it_too, looks, ".ranking", draw, ranking_title)))
    };
    let head = |it: &It, shown: &Shown| {
        let words = &it.setting.words;
        let order = if it.header.better == Better::Neither { "ranking-order-value" } else { "ranking-order-need" };
        let (form, lines) = form::places(&it.setting, &it.header, &it.data, shown);
        let total = scene::ranked(&it.setting, &it.header, &it.data, shown).1;
        let cut = (lines.len() < total).then(|| {
            let count = |n: usize| words.locale().integer(n as i64);
            words.with("ranking-cut", &[("shown", (&count(lines.len())).into()), ("total", (&count(total)).into())])
        });
        let when = matches!(form, Form::Small | Form::Heat)
            .then(|| words.with("order-when", &[("when", (&ranking_when(it, shown)).into())]));
        let order = (form != Form::Slope).then(|| words.get(order));
        let said = [order, when, cut].into_iter().flatten().collect::<Vec<_>>().join(" ");
        Node::none()
            .add(el("h2").add(ranking_title(it, shown)))
            .add((!said.is_empty()).then(|| el("figcaption").add(said)))
    };
    let key = |it: &It, shown: &Shown| {
        let (form, lines) = form::places(&it.setting, &it.header, &it.data, shown);
        let main = it.data.series.main_place();
        let whole = main.map(|main| it.setting.place(main));
        let main = main.cloned().unwrap_or_else(|| shown.place.clone());
        key(it, form, &main, whole, (&lines, &scene::periods(&lines)))
    };
    let table = |it: &It, shown: &Shown| heat::places(it, shown, &ranking_title(it, shown), ranking_when(it, shown));
    el("figure")
        .class("chart ranking")
        .add(follow(it, looks.now, head))
        .add(Node::view(picture))
        .add(follow(it, looks.now, key))
        .add(below(it, looks, ".ranking > [role=region]", table))
}

/// What the lines of a picture are, in words: about `place`, with the `whole` by its name, in these periods.
fn key(it: &It, form: Form, place: &Id, whole: Option<String>, (lines, periods): (&Lines<'_>, &[usize])) -> Node {
    let words = &it.setting.words;
    let (mut said, mut shades) = (Vec::new(), None);
    match form {
        Form::Small => {
            said.push(words.get("small-about"));
            said.extend(whole.map(|whole| words.with("small-whole", &[("whole", (&whole).into())])));
            let target = it.header.target().filter(|mark| mark.place == *place && mark.group == *TOTAL);
            said.extend(target.and_then(|mark| mark.value).map(|value| {
                let value = say::figure(words.locale(), &it.header.unit, value);
                words.with("small-target", &[("value", (&value).into())])
            }));
            said.extend((!it.header.breaks.is_empty()).then(|| words.get("small-break")));
        }
        Form::Slope => {
            said.push(words.get("slope-about"));
            let missing = lines.iter().filter(|(_, cells)| cells.iter().filter(|c| c.number().is_some()).count() < 2);
            let missing: Vec<String> = missing.map(|(id, _)| it.setting.named(id)).collect();
            let missing = words.locale().list(&missing);
            said.extend((!missing.is_empty()).then(|| words.with("slope-missing", &[("names", (&missing).into())])));
        }
        Form::Heat => {
            said.extend(it.header.breaks.iter().map(|split| {
                let when = say::period(words.locale(), &split.period);
                words.with("named-row", &[("name", (&when).into()), ("what", (&words.get("finding-break")).into())])
            }));
            shades = Some(heat::key(&it.setting, &it.header, lines, periods));
        }
        Form::Moment | Form::Lines => {}
    }
    Node::none().add(shades).add((!said.is_empty()).then(|| el("p").class("key").add(said.join(" "))))
}

pub(super) fn ranking_when(it: &It, shown: &Shown) -> String {
    shown.period.as_ref().map(|period| say::period(it.setting.words.locale(), period)).unwrap_or_default()
}

pub(super) fn ranking_title(it: &It, shown: &Shown) -> String {
    let (form, lines) = form::places(&it.setting, &it.header, &it.data, shown);
    let periods = scene::periods(&lines);
    let locale = it.setting.words.locale();
    let at = |at: Option<&usize>| at.map(|at| say::period(locale, &it.data.series.periods[*at])).unwrap_or_default();
    let when = match form {
        Form::Moment | Form::Lines => ranking_when(it, shown),
        _ => locale.range(&at(periods.first()), &at(periods.last())),
    };
    it.setting.words.with("heading-places", &[("when", (&when).into())])
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

//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, reading};
use super::figures::{by_place, on_map, over_time};
use super::form::{self, Form};
use super::looks::{It, Looks, as_published_if};
use super::table::{Choices, NONE, Shown, choices, shown};
use super::{map, scene, text};
use crate::browser;
use crate::chart::to_node;
use crate::kinds::{Part, Setting, View, age, facts, numbers, parted, parts};
use crate::markup::{Node, as_published, el};
use crate::model::{self, Header, Id};
use crate::say;
use leptos::prelude::*;
use std::sync::Arc;

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

/// Controls, pictures, tables. `view` is what the reader looks at, `choose` what the reader wants to look at, `all`
/// what of the indicator stands on pages of its own.
#[must_use]
pub fn explore(
    setting: &Setting,
    header: &Header,
    data: &Data,
    (view, choose): (Signal<View>, Callback<View>),
    all: &[Part],
) -> Node {
    let start = shown(setting, data, &view.get_untracked());
    let offered = || {
        let mut choices = choices(setting, data, &start);
        // both periods are seen already
        if form::places(setting, header, data, &start).0 == Form::Slope && map::mapped(setting, data, &start).is_none()
        {
            choices.periods.clear();
        }
        choices
    };
    let controls = controls(setting, &offered, &start, view, choose);
    let numbers = all_numbers(setting, header, data, all);
    let it = Arc::new(It { setting: setting.clone(), header: header.clone(), data: data.clone() });
    let looks = Looks::of(&it, view);
    let by_place = start.period.is_some().then(|| by_place(&it, looks));
    Node::none().add(controls).add(over_time(&it, looks)).add(on_map(&it, looks)).add(by_place).add(numbers)
}

/// The reader's choices, as plain selects. Without the app they are hidden: the page shows everything anyway.
fn controls(
    setting: &Setting,
    offered: &dyn Fn() -> Choices,
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
    let sets = [
        set(|v, value| v.place = Some(value)),
        set(|v, value| v.by = Some(value)),
        set(|v, value| v.period = Some(value)),
    ];
    let names = ["place", "by", "period"];
    let published = view.get_untracked() == View::default() && browser::is_published(".controls");
    let mut lists = if published { None } else { Some(offered()) };
    let mut options = |name: &str| {
        let lists = lists.as_mut()?;
        let list = match name {
            "place" => &mut lists.places,
            "by" => &mut lists.by,
            _ => &mut lists.periods,
        };
        Some(std::mem::take(list))
    };
    let chosen = |name: &str| match name {
        "place" => shown.place.as_str(),
        "by" => by,
        _ => period,
    };
    let mut selects = Vec::new();
    for (name, set) in names.into_iter().zip(sets) {
        let options = options(name);
        let selector = [".controls select[name=", name, "]"].concat();
        if options.as_ref().map_or(!browser::is_published(&selector), Vec::is_empty) {
            continue;
        }
        let select = as_published_if(published, &selector, || {
            let options = options.unwrap_or_default().into_iter().map(|(value, text)| {
                let selected = (value == chosen(name)).then_some("");
                el("option").attr("value", value).maybe("selected", selected).add(text)
            });
            el("select").attr("name", name).attr("autocomplete", "off").attr("data-bench-filter", "").all(options)
        });
        let label = el("span").add(words.get(&["choose-", name].concat()));
        selects.push(el("label").add(label).add(select.on("change", set)));
    }
    let form = |selects: Vec<Node>| el("form").class("controls").attr("aria-label", words.get("controls")).all(selects);
    (!selects.is_empty()).then(|| form(selects))
}

/// Every number, where the indicator's own view does not show them all already.
fn all_numbers(setting: &Setting, header: &Header, data: &Data, all: &[Part]) -> Option<Node> {
    let (total, own) = numbers(&data.series);
    let rows = parts::first(&own, total);
    let title = setting.words.count("all-numbers", total);
    (total > shown(setting, data, &View::default()).groups.len()).then(|| {
        as_published("#numbers", || {
            let table = parted((setting, header), &data.series, all, &rows, 1);
            el("details").attr("id", "numbers").add(el("summary").add(title)).add(table)
        })
    })
}

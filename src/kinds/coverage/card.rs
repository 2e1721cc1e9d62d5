//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, Reading, reading, reading_of};
use super::table::{Choices, NONE, Shown, breakdown_name, choices, shown};
use super::{scene, text};
use crate::browser;
use crate::chart::{Scene, to_node};
use crate::kinds::{Part, Setting, Table, View, age, facts, full, numbers, parted, parts};
use crate::markup::{Node, as_published, el};
use crate::model::{self, Better, Header, Id, State, sorted};
use crate::part::{Cell, Look, TableRow, WIDTHS, data_table};
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
    let controls = controls(setting, &|| choices(setting, data, &start), &start, view, choose);
    let numbers = all_numbers(setting, header, data, all);
    let it = Arc::new(It { setting: setting.clone(), header: header.clone(), data: data.clone() });
    let looks = Looks::of(&it, view);
    let by_place = start.period.is_some().then(|| by_place(&it, looks));
    Node::none().add(controls).add(over_time(&it, looks)).add(by_place).add(numbers)
}

/// The indicator, for what is drawn again at each choice.
struct It {
    setting: Setting,
    header: Header,
    data: Data,
}

/// What is shown. The visible pictures and their words follow each choice at once; tables when those are painted; and
/// pictures for other widths when they come to be seen, or are printed.
#[derive(Clone, Copy)]
struct Looks {
    now: Memo<Shown>,
    late: Memo<Shown>,
    unseen: Memo<Shown>,
    /// The class of the pictures that have been seen last.
    seen: StoredValue<Option<&'static str>>,
    /// Whether nothing else has been chosen than what is published.
    published: bool,
}

impl Looks {
    fn of(it: &Arc<It>, view: Signal<View>) -> Self {
        let later = RwSignal::new(view.get_untracked());
        let unseen = RwSignal::new(view.get_untracked());
        let published = view.get_untracked() == View::default();
        // not asked before the first painting: the browser would lay everything out to answer
        let seen = StoredValue::new(None);
        let watched = StoredValue::new_local(None);
        let set = move |signal: RwSignal<View>, view: View| {
            if signal.try_get_untracked().is_some_and(|before| before != view) {
                signal.try_set(view);
            }
        };
        let resized = move |printing: bool| {
            let now = visible();
            if let Some(view) = view.try_get_untracked().filter(|_| printing || seen.try_get_value() != Some(now)) {
                seen.try_set_value(now);
                set(unseen, view);
            }
        };
        Effect::new(move |_| {
            let view = view.get();
            browser::after_paint(move || {
                // the page may have gone; now it is laid out, so that asking costs nothing
                if seen.try_get_value() == Some(None) {
                    seen.try_set_value(visible());
                    // the figures stay where their pictures come and go
                    watched.try_set_value(browser::on_resize("figure.chart", resized));
                    // what was chosen before that
                    set(unseen, view.clone());
                }
                set(later, view);
            });
        });
        let shown = |view: Signal<View>| {
            let it = Arc::clone(it);
            Memo::new(move |_| shown(&it.setting, &it.data, &view.get()))
        };
        Self { now: shown(view), late: shown(later.into()), unseen: shown(unseen.into()), seen, published }
    }
}

/// Which of the pictures, each drawn for several widths, are seen.
fn visible() -> Option<&'static str> {
    WIDTHS.into_iter().map(|(_, class)| class).find(|class| browser::is_shown(&[".pictures > .", class].concat()))
}

/// What stands below a figure, for `selector` as published.
fn below(it: &Arc<It>, looks: Looks, selector: &'static str, make: fn(&It, &Shown) -> Node) -> Node {
    let it = Arc::clone(it);
    Node::view(move || {
        let shown = looks.late.get();
        let make = || make(&it, &shown);
        as_published_if(looks.published, selector, make)
    })
}

fn as_published_if(published: bool, selector: &str, make: impl FnOnce() -> Node) -> Node {
    if published { as_published(selector, make) } else { make() }
}

/// What follows a choice.
fn follow(it: &Arc<It>, shown: Memo<Shown>, make: fn(&It, &Shown) -> Node) -> Node {
    let it = Arc::clone(it);
    Node::view(move || make(&it, &shown.get()))
}

/// A picture at each width.
fn drawn(
    it: &Arc<It>,
    looks: Looks,
    figure: &'static str,
    draw: fn(&It, &Shown, u32) -> Option<Scene>,
    name: fn(&It, &Shown) -> String,
) -> Node {
    let each = WIDTHS.into_iter().map(|(width, class)| {
        let it = Arc::clone(it);
        // it listens to both, since which one is seen changes with the window
        let shown = Memo::new(move |_| {
            let (now, unseen) = (looks.now.get(), looks.unseen.get());
            if looks.seen.get_value() == Some(class) { now } else { unseen }
        });
        Node::view(move || {
            let shown = shown.get();
            let make = || Node::from(draw(&it, &shown, width).map(|scene| to_node(&scene, &name(&it, &shown), class)));
            let selector = || [figure, " > .pictures > .", class].concat();
            as_published_if(looks.published, &selector(), make)
        })
    });
    el("div").class("pictures").all(each)
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

/// The main picture with its table: the shown place over time, by the shown breakdown.
fn over_time(it: &Arc<It>, looks: Looks) -> Node {
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

/// The places ranked in the shown period.
fn by_place(it: &Arc<It>, looks: Looks) -> Node {
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
            (vec![setting.place(cell.place())], vec![Cell { text, detail: None, state: None }])
        })
        .collect()
}

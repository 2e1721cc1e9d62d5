//! The page of a joint review. Without a script it is the agenda, to print; with one it is the meeting: all words and all
//! forms stand here, and `public/review.js` shows what is true.

mod forms;

use super::Beside;
use super::opening::opening;
use super::reviews::{Published, newest};
use super::slotted::{bare, slotted};
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::Id;
use crate::review::{Item, Last, Reason, agenda};
use crate::say::Words;
use crate::store::{Plain, Route, Site};

/// What a script fills into a line stands between these.
const LINES: [(&str, &[&str]); 31] = [
    ("unable", &[]),
    ("handed", &["entries", "date"]),
    ("kept", &[]),
    ("kept-not", &[]),
    ("keeping", &["done", "all"]),
    ("keep-failed", &["why"]),
    ("room", &[]),
    ("refused", &[]),
    ("write-failed", &["why"]),
    ("elsewhere", &[]),
    ("other-day", &[]),
    ("no-agenda", &[]),
    ("core", &[]),
    ("closed", &[]),
    ("merged", &["entries"]),
    ("merged-none", &[]),
    ("differs", &["field"]),
    ("last-other", &["programme"]),
    ("not-file", &["why"]),
    ("code-long", &[]),
    ("key-wrong", &[]),
    ("key-ready", &[]),
    ("conflicts", &[]),
    ("confirmed", &["seat"]),
    ("confirmed-before", &["seat"]),
    ("unconfirmed", &["seat"]),
    ("agreed", &["number"]),
    ("late", &["entries"]),
    ("signed", &["seat"]),
    ("signed-other", &["seat"]),
    ("signed-wrong", &["seat"]),
];

/// The agenda as the data make it today.
#[must_use]
pub fn items(setting: &Setting, feed: &Feed, published: &[Published]) -> Vec<Item> {
    let last = newest(published).first().map(|one| &one.review);
    agenda(setting, feed, Last { feed: None, review: last })
}

/// The page.
#[must_use]
pub fn meeting(setting: &Setting, feed: &Feed, site: &Site, beside: Beside<'_>) -> Node {
    let (published, data) = (beside.reviews, beside.meeting);
    let words = &setting.words;
    let up = el("a").attr("href", site.href(&Route::Plain(Plain::Reviews))).add(words.get("more-reviews"));
    let lines = LINES.map(|(name, slots)| {
        let line = slotted(words, &["meet-", name].concat(), slots);
        el("p").attr("data-line", name).add(line)
    });
    let tools = el("div").class("meeting").attr("hidden", "");
    let tools = data.iter().fold(tools, |tools, (name, value)| tools.attr(name, value.clone()));
    let tools = labels(words).into_iter().fold(tools, |tools, (name, value)| tools.attr(name, value));
    Node::none()
        .add(el("p").class("up").add(up))
        .add(opening(setting, "meet-title", words.get("meet-about")))
        .add(el("p").class("note").attr("data-plain", "").add(words.get("meet-plain")))
        .add(tools.all(forms::forms(setting, feed, site)).add(el("template").attr("data-lines", "").all(lines)))
        .add(as_data_make_it(setting, feed, site, published))
}

/// What the script writes into what is there already.
fn labels(words: &Words) -> [(&'static str, String); 9] {
    let place = words.with("meet-place", &[("at", "#1".into()), ("all", "#2".into())]);
    [
        ("data-digits", (0..10).map(|n| words.locale().plain(n)).collect::<String>()),
        ("data-community", words.get("seat-community")),
        ("data-international", words.get("seat-international")),
        ("data-title", bare(&words.with("reviews-title", &[("date", "#".into())]))),
        ("data-place", bare(&place)),
        ("data-added", words.get("meet-added")),
        ("data-hold", words.get("meet-hold")),
        ("data-write", words.get("meet-do-write")),
        ("data-change", words.get("meet-do-change")),
    ]
}

/// The agenda of today, by reason, for who prints it.
fn as_data_make_it(setting: &Setting, feed: &Feed, site: &Site, published: &[Published]) -> Node {
    let items = items(setting, feed, published);
    let part = |reason: Reason| {
        let own: Vec<Node> =
            items.iter().filter(|item| item.reason == reason).map(|item| line(setting, feed, site, item)).collect();
        let heading = || el("h3").add(reason.label(&setting.words));
        (!own.is_empty()).then(|| Node::none().add(heading()).add(el("ul").class("agenda-items").all(own)))
    };
    let heading = el("h2").attr("id", "agenda-today").add(setting.words.get("meet-agenda"));
    let parts = Reason::ALL.into_iter().filter_map(part);
    el("section").class("agenda-today").attr("aria-labelledby", "agenda-today").add(heading).all(parts)
}

fn line(setting: &Setting, feed: &Feed, site: &Site, item: &Item) -> Node {
    let indicator = item.indicator.as_ref().and_then(|id| feed.indicator(id.as_str()));
    let name = indicator.map(|one| el("p").class("about").add(super::opening::link(setting, site, one)));
    let mark = item.example.then(|| el("small").class("mark").add(setting.words.get("example")));
    el("li").add(name).add(el("p").add(item.sentence.clone())).add(mark)
}

/// The choices of a list of partners or indicators.
fn options<'a>(words: &Words, none: &str, all: impl Iterator<Item = (&'a Id, Node)>) -> Vec<Node> {
    let first = el("option").attr("value", "").add(words.get(none));
    std::iter::once(first).chain(all.map(|(id, name)| el("option").attr("value", id.to_string()).add(name))).collect()
}

/// The programme's partners, to choose from.
fn partners(setting: &Setting, none: &str) -> Vec<Node> {
    let all = setting.programme.partners.iter();
    options(&setting.words, none, all.map(|one| (&one.id, one.name.in_language(setting.language()).to_owned().into())))
}

/// The programme's indicators, to choose from.
fn indicators(setting: &Setting, feed: &Feed, none: &str) -> Vec<Node> {
    let title = |one: &crate::kinds::Indicator| Node::from(one.header.title.in_language(setting.language()).to_owned());
    options(&setting.words, none, feed.indicators.iter().map(|one| (&one.header.id, title(one))))
}

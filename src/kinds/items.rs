//! What kinds share that are lists of things and not of numbers: a picture with a table of words, the things one by one,
//! and what shows them.

use super::Setting;
use crate::chart::Scene;
use crate::markup::{Node, el};
use crate::model::Evidence;
use crate::part::{Look, TableRow, at_each, data_table, feed_text, outside, pictures};

/// The messages of a figure.
pub(super) struct Said {
    /// Its heading.
    pub heading: &'static str,
    /// What the picture shows.
    pub caption: &'static str,
    /// What the table, and then the list, hold.
    pub list: &'static str,
}

/// The picture, which `draw` makes at a width and `name` says in a sentence, and the same as a table of words.
pub(super) fn figure(
    setting: &Setting,
    said: &Said,
    draw: &dyn Fn(u32) -> Option<Scene>,
    name: &str,
    (columns, rows): (Vec<String>, Vec<TableRow>),
) -> Node {
    let words = &setting.words;
    el("figure")
        .class("chart")
        .add(el("h2").add(words.get(said.heading)))
        .add(el("figcaption").add(words.get(said.caption)))
        .add(pictures(&at_each(draw), name))
        .add(data_table(&words.get(said.list), columns, rows, Look::Words))
}

/// The things one by one, below a heading with this id.
pub(super) fn list(setting: &Setting, said: &Said, id: &'static str, items: impl Iterator<Item = Node>) -> Node {
    let title = el("h2").attr("id", id).add(setting.words.get(said.list));
    el("section").class("items").attr("aria-labelledby", id).add(title).add(el("ul").all(items))
}

/// What shows a step or a promise, as links.
pub(super) fn shown_evidence(setting: &Setting, evidence: &[Evidence]) -> Option<Node> {
    let language = setting.language();
    let items = evidence.iter().map(|e| el("li").add(outside(feed_text(&e.title, language), e.url.as_ref())));
    let title = el("p").add(setting.words.get("evidence"));
    (!evidence.is_empty()).then(|| el("div").class("evidence").add(title).add(el("ul").all(items)))
}

//! What kinds share that are lists of things and not of numbers: a picture with a table of words, the things one by one,
//! and what shows them.

use super::Setting;
use super::parts::{self, List, Part};
use crate::chart::Scene;
use crate::markup::{Node, el};
use crate::model::Evidence;
use crate::part::{Look, TableRow, at_each, data_table, feed_text, outside, pictures};
use std::ops::Range;

/// The messages of a list of things.
pub(super) struct Said {
    /// The heading of its picture.
    pub heading: &'static str,
    /// What the picture shows.
    pub caption: &'static str,
    /// What the table, and then the list, hold.
    pub list: &'static str,
    /// How to read it, where that needs words.
    pub key: Option<&'static str>,
}

/// Things, as a table of words and one by one, in the same order.
pub(super) struct Things {
    /// The messages.
    pub said: Said,
    /// The id of the list.
    pub id: &'static str,
    /// Heads and rows of the table.
    pub table: (Vec<String>, Vec<TableRow>),
    /// The things one by one.
    pub items: Vec<Node>,
}

impl Things {
    /// What of it stands on the indicator's own page, below the picture, which `draw` makes at a width and `name` says in a
    /// sentence. `all` are the indicator's parts.
    pub(super) fn page(self, setting: &Setting, all: &[Part], draw: &dyn Fn(u32) -> Option<Scene>, name: &str) -> Node {
        let rows = parts::first(&things(self.items.len()), self.items.len());
        let words = &setting.words;
        let head = el("figure")
            .class("chart")
            .add(el("h2").add(words.get(self.said.heading)))
            .add(el("figcaption").add(words.get(self.said.caption)))
            .add(pictures(&at_each(draw), name));
        let key = self.said.key.map(|key| el("p").class("key").add(words.get(key)));
        let (table, list) = self.rows(setting, all, &rows, 1);
        Node::none().add(head.add(table).add(key)).add(list)
    }

    /// What of it stands on page `here`.
    pub(super) fn part(self, setting: &Setting, all: &[Part], rows: &Range<usize>, here: usize) -> Node {
        let (table, list) = self.rows(setting, all, rows, here);
        Node::none().add(table).add(list)
    }

    /// These rows as a table, and as a list with the ways to the others.
    fn rows(self, setting: &Setting, all: &[Part], rows: &Range<usize>, here: usize) -> (Node, Node) {
        let title = setting.words.get(self.said.list);
        let ways = parts::ways(setting, all, List::Things, self.items.len(), here);
        let (columns, table) = self.table;
        let table = table.into_iter().skip(rows.start).take(rows.len()).collect();
        let items = self.items.into_iter().skip(rows.start).take(rows.len());
        let section = el("section").class("items").attr("aria-labelledby", self.id);
        let heading = el("h2").attr("id", self.id).add(title.clone());
        (data_table(&title, columns, table, Look::Words), section.add(heading).add(el("ul").all(items)).add(ways))
    }
}

/// The parts of so many things.
pub(super) fn things(total: usize) -> Vec<Part> {
    parts::parts(List::Things, total, 1)
}

/// What shows a step or a promise, as links.
pub(super) fn shown_evidence(setting: &Setting, evidence: &[Evidence]) -> Option<Node> {
    let language = setting.language();
    let items = evidence.iter().map(|e| el("li").add(outside(feed_text(&e.title, language), e.url.as_ref())));
    let title = el("p").add(setting.words.get("evidence"));
    (!evidence.is_empty()).then(|| el("div").class("evidence").add(title).add(el("ul").all(items)))
}

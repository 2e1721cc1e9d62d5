//! The agenda as the committee has it: the items made from the data, and what was added, moved and parked since. Steps
//! are taken in the order of entries, so where two speak of one item the later one holds; both are named, so that
//! nobody's step is lost.

use super::entry::{About, Entry, Move, What};
use super::fold::{State, Thread};
use crate::model::Text;
use std::collections::BTreeMap;

/// One line of the agenda as the committee has it.
#[derive(Debug, Clone, PartialEq)]
pub struct Line<'a> {
    /// The item's key: that of an item made from the data, or the id of the entry that added it.
    pub key: String,
    /// What it says, where it was added.
    pub text: Option<&'a Text>,
    /// What it is about, where an entry says it.
    pub about: Option<&'a About>,
    /// Why it is parked. An item that is moved after that is taken up again.
    pub parked: Option<&'a Text>,
    /// The entries that added, moved or parked it, in order, with a strike-out that stands beside one of them.
    pub entries: Vec<&'a Entry>,
}

/// The lines of the agenda in their order. `keys` are those of the items made from the data, in theirs.
///
/// An item that stands before one that is not there stands at the end; so does what was moved or parked without being
/// on the agenda, as on a device that does not have the last review.
#[must_use]
pub fn order<'a>(keys: &[&str], state: &State<'a>) -> Vec<Line<'a>> {
    let mut desk = Desk::default();
    for key in keys {
        let at = desk.line(key);
        desk.known.entry((*key).to_owned()).or_insert(at);
    }
    // a thread of which no step stands was struck out, or became something else
    let all: Vec<&Thread<'a>> =
        state.threads.iter().filter(|thread| thread.now.iter().any(|e| step(e).is_some())).collect();
    let own: Vec<Option<usize>> = all.iter().map(|thread| is_added(thread).then(|| desk.added(thread))).collect();
    let mut steps = Vec::new();
    for (thread, own) in all.into_iter().zip(own) {
        let item = thread.versions.iter().rev().find_map(|entry| step(entry)).map_or("", |(item, _)| item);
        // names of entries hold over names that authors chose
        if let Some(at) = own {
            desk.known.entry(item.to_owned()).or_insert(at);
        }
        for entry in &thread.now {
            // an edit of what was added does not send it back to the end
            let first = thread.versions.first().filter(|_| matches!(step(entry), Some((_, Move::Added(..)))));
            steps.push((*first.unwrap_or(entry), *entry, own, step(entry).map_or(item, |(item, _)| item)));
        }
    }
    steps.sort_by(|a, b| (a.0.key(), a.1.key()).cmp(&(b.0.key(), b.1.key())));
    for (_, entry, own, item) in steps {
        desk.take(entry, own, item);
    }
    let mut lines: Vec<Option<Line<'a>>> = desk.lines.into_iter().map(Some).collect();
    let mut ordered: Vec<Line<'a>> = desk.order.iter().filter_map(|at| lines[*at].take()).collect();
    for line in &mut ordered {
        line.entries.sort_by(|a, b| a.key().cmp(&b.key()));
    }
    ordered
}

/// The lines, and how they lie on the desk.
#[derive(Default)]
struct Desk<'a> {
    lines: Vec<Line<'a>>,
    order: Vec<usize>,
    known: BTreeMap<String, usize>,
}

impl<'a> Desk<'a> {
    /// A line at the end.
    fn line(&mut self, key: &str) -> usize {
        let at = self.lines.len();
        self.lines.push(Line { key: key.to_owned(), text: None, about: None, parked: None, entries: Vec::new() });
        self.order.push(at);
        at
    }

    /// The line of an item that was added. Where only a later step stands, it still says what it said. A decision of an
    /// earlier review keeps its name, under which is written what became of it.
    fn added(&mut self, thread: &Thread<'a>) -> usize {
        let own = thread.versions.first().map_or("", |entry| entry.id.as_str());
        let item = thread.versions.iter().find_map(|entry| step(entry)).map_or("", |(item, _)| item);
        let key = if item.starts_with("decision/") { item } else { own };
        let at = self.known.get(key).copied().unwrap_or_else(|| self.line(key));
        for entry in &thread.versions {
            self.known.entry(entry.id.to_string()).or_insert(at);
        }
        for entry in thread.versions.iter().chain(&thread.now) {
            if let What::Agenda { step: Move::Added(text, _), about, .. } = &entry.what {
                self.lines[at].text = Some(text);
                self.lines[at].about = about.as_ref();
            }
        }
        at
    }

    /// Takes one step: of an item's own thread, or of the item that it names.
    fn take(&mut self, entry: &'a Entry, own: Option<usize>, item: &str) {
        let at = own.or_else(|| self.known.get(item).copied());
        let at = at.unwrap_or_else(|| {
            let at = self.line(item);
            self.known.insert(item.to_owned(), at);
            at
        });
        self.lines[at].entries.push(entry);
        match step(entry).map(|(_, step)| step) {
            Some(Move::Added(_, before)) => self.put(at, before.as_deref()),
            Some(Move::Moved(before)) => {
                self.put(at, before.as_deref());
                self.lines[at].parked = None;
            }
            Some(Move::Parked(reason)) => self.lines[at].parked = Some(reason),
            None => {}
        }
        let line = &mut self.lines[at];
        if let What::Agenda { about: Some(about), .. } = &entry.what
            && line.about.is_none()
        {
            line.about = Some(about);
        }
    }

    /// Puts a line before another one, or at the end.
    fn put(&mut self, at: usize, before: Option<&str>) {
        let before = before.and_then(|key| self.known.get(key).copied());
        if before == Some(at) {
            return;
        }
        self.order.retain(|other| *other != at);
        let place = before.and_then(|before| self.order.iter().position(|other| *other == before));
        self.order.insert(place.unwrap_or(self.order.len()), at);
    }
}

/// What an entry does with the agenda, and with which item.
fn step(entry: &Entry) -> Option<(&str, &Move)> {
    match &entry.what {
        What::Agenda { item, step, .. } => Some((item, step)),
        _ => None,
    }
}

/// Whether an item was added in this thread.
fn is_added(thread: &Thread<'_>) -> bool {
    thread.versions.iter().any(|entry| matches!(step(entry), Some((_, Move::Added(..)))))
}

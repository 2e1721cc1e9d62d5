//! Messages of pages on which a script fills in what only it can know.

use crate::markup::{Node, el};
use crate::say::Words;

/// A message with places for what the script will fill in. Every place is isolated from the text around it.
pub(super) fn slotted(words: &Words, id: &str, slots: &[&'static str]) -> Node {
    let mark = |at: usize| char::from_u32(0xE000 + at as u32).unwrap_or_default().to_string();
    let marks: Vec<String> = (0..slots.len()).map(mark).collect();
    let arguments: Vec<_> = slots.iter().zip(&marks).map(|(name, mark)| (*name, mark.into())).collect();
    let text = bare(&words.with(id, &arguments));
    let pieces = text.split_inclusive(|c| marks.iter().any(|mark| mark.starts_with(c)));
    pieces.fold(Node::none(), |node, piece| {
        let slot = marks.iter().position(|mark| piece.ends_with(mark.as_str()));
        let said = slot.map_or(piece, |at| piece.trim_end_matches(marks[at].as_str()));
        node.add(said.to_owned()).add(slot.map(|at| el("bdi").attr("data-slot", slots[at])))
    })
}

/// Without the marks that isolate what was filled in: a `bdi` does that here.
pub(super) fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

//! What lists of things share: what shows them, days that must not lie ahead, places and names.

use super::{reader::Reader, wire};
use crate::feed::document::step;
use crate::model::{Date, Evidence, Id, Programme, Text};
use serde_json::Value;

/// Reads a list of evidence.
pub fn evidence(r: &mut Reader, at: &str, items: Vec<Value>) -> Vec<Evidence> {
    r.list(&step(at, "evidence"), items, |r, at, e: wire::Evidence| {
        Some(Evidence { title: r.needed_text(at, "title", e.title, "–"), url: r.link(at, "url", e.url) })
    })
}

/// A day on which something happened: it cannot lie after the feed's own day.
pub fn past(r: &mut Reader, at: &str, key: &str, day: Option<&str>) -> Option<Date> {
    let day = r.date(at, key, day)?;
    if day > r.as_of {
        let what = format!("{day} lies after the feed's day, {}, so it is left out", r.as_of);
        r.error(&step(at, key), &what, "mend the day, or `as_of`");
        return None;
    }
    Some(day)
}

/// A place that the programme declares.
pub fn place(r: &mut Reader, programme: &Programme, at: &str, place: Option<String>) -> Option<Id> {
    let id = Id::new(&place?);
    if programme.place(&id).is_none() {
        r.warn(&step(at, "place"), || format!("the programme does not declare \"{id}\""), "add it to `places`");
    }
    Some(id)
}

/// The name of the partner whose id stands in place of a name.
pub fn partner(programme: &Programme, text: &wire::Text) -> Option<Text> {
    let id = text.0.as_str()?;
    programme.partners.iter().find(|p| p.id == *id).map(|p| p.name.clone())
}

/// The name of a partner by its id, or a name as written.
pub fn name(r: &mut Reader, programme: &Programme, at: &str, key: &str, text: wire::Text) -> Text {
    partner(programme, &text).unwrap_or_else(|| r.needed_text(at, key, text, "–"))
}

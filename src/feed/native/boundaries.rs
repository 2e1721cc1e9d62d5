//! The files of boundaries that a programme names: only who publishes reads them.

use super::decode::decode;
use super::wire;
use crate::feed::document::{self, step};
use crate::model::Notice;
use serde_json::Value;

/// The files of boundaries, each with its pointer, and what was wrong with how they are named. What is wrong with the
/// programme itself has been said where it was read.
#[must_use]
pub fn boundaries(bytes: &[u8]) -> (Vec<(String, wire::Boundaries)>, Vec<Notice>) {
    let mut notices = Vec::new();
    let named = document::parse(bytes).ok().and_then(|(mut document, _)| Some(document.get_mut("boundaries")?.take()));
    let list = match named.unwrap_or_default() {
        Value::Null => Vec::new(),
        Value::Array(list) => list,
        _ => {
            let hint = "write \"boundaries\": [{\"url\": \"places.geojson\"}]";
            notices.push(Notice::error("/boundaries", "this is no list of files", hint));
            Vec::new()
        }
    };
    let mut out = Vec::new();
    for (i, value) in list.into_iter().enumerate() {
        let at = step("/boundaries", &i.to_string());
        match decode(value, &at, &mut notices) {
            Ok(one) => out.push((at, one)),
            Err(notice) => notices.push(notice),
        }
    }
    (out, notices)
}

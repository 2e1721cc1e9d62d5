//! Reads what is live again: what the worker of a reader's page does.

use super::{Adopted, Adopting, Get};
use crate::feed::native::wire;
use crate::feed::{FeedError, document, native};
use crate::model::{Id, Severity};
use serde::Deserialize;
use serde_json::Value;
use std::cell::Cell;

/// Reads the live data of a published programme anew. Where they cannot be had, the indicator keeps the file that it has.
/// `get` sets `late` for a file that is still on its way; nothing is said of an indicator that needs it.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn refresh(bytes: &[u8], get: Get<'_>, late: &Cell<bool>) -> Result<Adopted, FeedError> {
    let (document, _) = document::parse(bytes)?;
    let mut adopting = Adopting::new(document, native::read(bytes)?.programme);
    adopting.each(&is_live, |adopting, at, indicator| {
        let said = [adopting.files.len(), adopting.notices.len(), adopting.refused.len()];
        late.set(false);
        let _ = adopting.one(indicator, at, get);
        if adopting.refused.len() > said[2] {
            // the page says it beside the copy that it shows
            adopting.notices[said[1]..].iter_mut().for_each(|notice| notice.severity = Severity::Warning);
        }
        if late.get() {
            adopting.files.truncate(said[0]);
            adopting.notices.truncate(said[1]);
            adopting.refused.truncate(said[2]);
            adopting.waiting.extend(indicator.get("id").and_then(Value::as_str).map(Id::new));
        }
    })?;
    Ok(adopting.done())
}

/// The addresses that are asked, before any of them is read, and the most bytes that each may answer.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn addresses(bytes: &[u8]) -> Result<Vec<(String, usize)>, FeedError> {
    let (document, _) = document::parse(bytes)?;
    let list = document.get("indicators").and_then(Value::as_array);
    let from = |i: &Value| wire::From::deserialize(i.get("from")?).ok();
    let found = list.into_iter().flatten().filter(|i| is_live(i)).filter_map(from);
    Ok(found.map(|from| (from.url.clone(), from.limit())).collect())
}

fn is_live(indicator: &Value) -> bool {
    let live = indicator.get("from").and_then(|from| from.get("live")).and_then(Value::as_bool);
    live == Some(true) && indicator.get("data").is_some_and(Value::is_string)
}

//! An indicator whose list comes from elsewhere: it becomes a part of the programme file.

use super::one::{Came, Refused, came};
use super::{Adopting, Get, step_into};
use crate::feed::foreign::list::{self, Listed};
use crate::model::{Date, Id, Notice};
use serde_json::{Value, json};

/// The kind of an indicator that is a list and comes from elsewhere, and the part of it that the list becomes.
pub(super) type Kind = (&'static str, &'static str);

pub(super) fn kind(indicator: &Value) -> Option<Kind> {
    let kind = indicator.get("kind").and_then(Value::as_str)?;
    list::KINDS.into_iter().find(|(known, _)| *known == kind)
}

impl Adopting {
    /// Reads the list of an indicator and writes it into it; what is wrong is said. What its author wrote stays.
    pub(super) fn list(&mut self, indicator: &mut Value, (kind, part): Kind, at: &str, get: Get<'_>) {
        let as_of = self.document.get("as_of").and_then(Value::as_str).and_then(Date::parse);
        let notices = &mut self.notices;
        let mut say = |notice: Notice| notices.push(Notice { pointer: step_into(at, &notice.pointer), ..notice });
        let made = came(indicator, get, &mut say).and_then(|Came { how, bytes, found }| {
            let own = indicator.get(part).unwrap_or(&Value::Null);
            let made = list::list(kind, &found, &bytes, &how, own, as_of);
            made.map(|listed| (listed, how.live)).map_err(|(what, hint)| Refused::unfit(what, hint))
        });
        let title = indicator.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let Some(root) = indicator.as_object_mut() else { return };
        if root.get("title").is_none_or(Value::is_null) {
            root.insert("title".to_owned(), json!(title));
        }
        let (Listed { value, warnings }, live) = match made {
            Ok(made) => made,
            Err(refused) => {
                let Refused { notice, because } = *refused;
                say(notice);
                self.refused.push((Id::new(&title), because));
                return;
            }
        };
        warnings.into_iter().for_each(|(what, hint)| say(Notice::warning("", what, hint)));
        if live {
            let what = format!("{kind} is read when the site is published, never by the pages of readers");
            say(Notice::warning("/live", what, "take `live` out, and publish the site again when the data change"));
        }
        root.remove("from");
        let own = root.entry(part).or_insert_with(|| json!({}));
        if own.is_null() {
            *own = json!({});
        }
        let Some(own) = own.as_object_mut() else { return };
        for (key, value) in value.as_object().cloned().unwrap_or_default() {
            if own.contains_key(&key) {
                let what = format!("`{key}` stands in the programme too, and is not taken from here");
                say(Notice::warning("", what, "take one of the two out"));
            } else {
                own.insert(key, value);
            }
        }
    }
}

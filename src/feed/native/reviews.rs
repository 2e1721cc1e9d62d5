//! What a programme file says of joint reviews. Only who shows or verifies them reads it: no page's program does.

use super::reader::Reader;
use super::{is_beside, wire};
use crate::feed::{FeedError, document, document::step};
use crate::model::{Date, Id, Notice};
use serde_json::Value;

pub use super::wire::Seat;

/// The most review files of a programme.
const FILES: usize = 200;

/// The reviews of a programme.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Reviews {
    /// Their files, relative to the programme file.
    pub files: Vec<String>,
    /// The keys that they may be signed with.
    pub keys: Vec<Key>,
    /// What was wrong.
    pub notices: Vec<Notice>,
}

/// A key that speaks for a partner in a seat.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// The partner.
    pub partner: Id,
    /// The seat.
    pub seat: Seat,
    /// The public key, 32 bytes in base64.
    pub key: String,
    /// The first day of frozen copies that it may sign for.
    pub from: Option<Date>,
    /// The last one.
    pub until: Option<Date>,
}

impl Key {
    /// Whether it may sign for a frozen copy of this day.
    #[must_use]
    pub fn holds_on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.until.is_none_or(|until| day <= until)
    }
}

/// Reads what a programme file says of reviews.
///
/// # Errors
/// When the file is no JSON.
pub fn reviews(bytes: &[u8]) -> Result<Reviews, FeedError> {
    let (document, _) = document::parse_any(bytes)?;
    let early = Date::new(1, 1, 1).ok_or(FeedError::Damaged)?;
    let mut r = Reader { languages: vec!["en".to_owned()], as_of: early, notices: Vec::new() };
    for key in ["reviews", "review_keys"] {
        if document.get(key).is_some_and(|value| !value.is_array() && !value.is_null()) {
            r.error(&step("", key), "this is no list", "write it in square brackets");
        }
    }
    let list = |key: &str| document.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let partners = list("partners");
    let is_partner = |id: &str| partners.iter().any(|p| p.get("id").and_then(Value::as_str) == Some(id));
    let all = list("reviews");
    if all.len() > FILES {
        r.error("/reviews", &format!("there are {} reviews; the first {FILES} are shown", all.len()), "name fewer");
    }
    let all = all.into_iter().take(FILES).collect();
    let mut files: Vec<String> = Vec::new();
    for url in r.list("/reviews", all, |r, at, file: wire::ReviewFile| {
        let beside = is_beside(&file.url);
        if !beside {
            let what = "a review must lie beside the programme file";
            r.error(&step(at, "url"), what, "name it relative to it, such as reviews/2025-06.json");
        }
        beside.then_some(file.url)
    }) {
        if files.contains(&url) {
            r.warn("/reviews", || format!("\"{url}\" is named twice"), "name it once");
        } else {
            files.push(url);
        }
    }
    let keys = r.list("/review_keys", list("review_keys"), |r, at, key: wire::ReviewKey| {
        if !is_partner(&key.partner) {
            let what = format!("there is no partner \"{}\"", r.plain(at, &key.partner));
            r.error(&step(at, "partner"), &what, "name one of `partners` by its id");
            return None;
        }
        if !is_key(&key.key) {
            r.error(&step(at, "key"), "this is no Ed25519 key", "give its 32 bytes in base64, 44 characters");
            return None;
        }
        let [from, until] = [("from", &key.from), ("until", &key.until)].map(|(k, day)| r.date(at, k, day.as_deref()));
        if from.zip(until).is_some_and(|(from, until)| until < from) {
            r.error(&step(at, "until"), "the key ends before it begins", "change the two days");
            return None;
        }
        Some(Key { partner: Id::new(&key.partner), seat: key.seat, key: key.key, from, until })
    });
    Ok(Reviews { files, keys, notices: r.notices })
}

/// Whether a text can be 32 bytes in base64: 43 characters, of which the last stands for four bits, and one `=`.
fn is_key(text: &str) -> bool {
    let digit = |b: u8| b.is_ascii_alphanumeric() || b == b'+' || b == b'/';
    text.len() == 44
        && text.ends_with('=')
        && text[..43].bytes().all(digit)
        && "AEIMQUYcgkosw048".contains(&text[42..43])
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn keys_and_files_are_checked_where_they_stand() {
        let key = "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
        let programme = json!({"partners": [{"id": "forum"}], "reviews": [
            {"url": "reviews/1.json"}, {"url": "../1.json"}, {"url": "https://x.org/1.json"},
            {"url": "reviews/1.json"}, 5,
        ], "review_keys": [
            {"partner": "forum", "seat": "community", "key": key, "from": "2025-01-01", "until": "2025-12-31"},
            {"partner": "nobody", "seat": "community", "key": key},
            {"partner": "forum", "seat": "chair", "key": key},
            {"partner": "forum", "seat": "community", "key": "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURp="},
            {"partner": "forum", "seat": "community", "key": "short"},
            {"partner": "forum", "seat": "community", "key": key, "from": "2025-02-01", "until": "2025-01-01"},
        ]});
        let read = reviews(programme.to_string().as_bytes()).expect("JSON");
        assert_eq!(read.files, ["reviews/1.json"]);
        assert_eq!(read.keys.len(), 1);
        let on = |day: &str| read.keys[0].holds_on(Date::parse(day).expect("a day"));
        assert_eq!(
            [on("2024-12-31"), on("2025-01-01"), on("2025-12-31"), on("2026-01-01")],
            [false, true, true, false]
        );
        let at: Vec<&str> = read.notices.iter().map(|n| n.pointer.as_str()).collect();
        assert_eq!(
            at,
            [
                "/reviews/1/url",
                "/reviews/2/url",
                "/reviews/4",
                "/reviews",
                "/review_keys/1/partner",
                "/review_keys/2/seat",
                "/review_keys/3/key",
                "/review_keys/4/key",
                "/review_keys/5/until"
            ]
        );
    }

    #[test]
    fn what_is_no_list_is_named() {
        let read = reviews(br#"{"reviews": {"url": "a.json"}, "review_keys": 5}"#).expect("JSON");
        let at: Vec<&str> = read.notices.iter().map(|n| n.pointer.as_str()).collect();
        assert_eq!((at, read.files.len()), (vec!["/reviews", "/review_keys"], 0));
    }

    #[test]
    fn hostile_keys_are_no_keys() {
        for key in ["", "é".repeat(22).as_str(), &"A".repeat(44), &format!("{}=", "é".repeat(21))] {
            assert!(!is_key(key), "{key}");
        }
    }
}

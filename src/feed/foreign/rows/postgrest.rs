//! # PostgREST
//!
//! Specification: PostgREST documentation, "Tables and Views", "Pagination and Count", "Errors"
//! (`docs.postgrest.org`).
//!
//! **Recognised by** its error message, an object with `code`, `message`, `details` and `hint`. Its data are a bare list
//! of rows like those of many others, so they are recognised as `rows`, or read as `postgrest` where the mapping names it;
//! then a single object (`application/vnd.pgrst.object+json`) is one row too.
//!
//! **Read:** as [`rows`](super); `bigint` comes as a number, `numeric` as a number or text.
//!
//! **Not known:** whether rows are missing, for PostgREST says it in a header. Ask for all, or name a range that holds
//! them. **Refused:** error messages, with their words.
//!
//! ```json
//! "from": {"url": "https://db.example.org/water?indicator=eq.piped", "format": "postgrest",
//!          "place": "county", "time": "year", "value": "value"}
//! ```

use super::super::{Context, Cube, json};
use serde_json::{Value, json};

/// Recognises its error message.
pub fn version(document: &Value) -> Option<String> {
    let object = document.as_object()?;
    let known = |name: &str| object.get(name).is_some_and(|v| v.is_null() || v.is_string());
    let error = known("message") && known("code") && (known("hint") || known("details")) && object.len() <= 5;
    error.then(|| "message".to_owned())
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    if version(&document).is_some() {
        let words: Vec<String> = ["message", "details", "hint"]
            .iter()
            .map(|name| json::get(&document, name))
            .filter(|t| !t.is_empty())
            .collect();
        let what = format!("this is an error message of the database, not data: {}", words.join("; "));
        cx.error("", what, "check the address: the table, its columns, and whether it may be read without a key");
        return Vec::new();
    }
    let flat =
        document.as_object().is_some_and(|o| !o.is_empty() && o.values().all(|v| !v.is_array() && !v.is_object()));
    super::read(if flat { json!([document]) } else { document }, cx)
}

#[cfg(test)]
mod tests {
    use super::super::super::json::trial;
    use super::*;

    #[test]
    fn error_messages_are_refused_with_their_words() {
        let document = json!({"code": "42P01", "details": null, "hint": "Perhaps you meant water", "message": "relation \"wtaer\" does not exist"});
        assert!(version(&document).is_some());
        let (cubes, notices) = trial::run(read, document);
        assert!(cubes.is_empty());
        assert!(notices.last().is_some_and(|n| n.contains("does not exist; Perhaps you meant water")), "{notices:?}");
    }

    #[test]
    fn lists_and_single_objects() {
        let row = json!({"county": "Mombasa", "year": 2019, "value": 23.5});
        assert_eq!(version(&row), None);
        for document in [row.clone(), json!([row])] {
            let (cubes, notices) = trial::run(read, document);
            assert_eq!(cubes.iter().map(Cube::len).sum::<usize>(), 1, "{notices:?}");
        }
        for other in [json!(null), json!([]), json!({"message": "x"}), json!({"message": [], "code": 1, "hint": 2})] {
            assert_eq!(version(&other), None);
        }
    }
}

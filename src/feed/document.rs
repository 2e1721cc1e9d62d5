//! From bytes to JSON: encoding, byte order mark, depth, duplicate keys, web pages in place of data.

use super::error::FeedError;
use super::limits;
use crate::model::Notice;
use serde::de::{DeserializeSeed, Error as _, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::cell::RefCell;
use std::collections::BTreeSet;
use std::fmt;

/// Reads one JSON document. A key that stands twice in an object is taken out, and said; only a series of SDMX that is
/// written in pieces under its one key is put together.
///
/// # Errors
/// When the bytes are more than [`limits::BODY`], in another encoding, a web page, or not JSON.
pub fn parse(bytes: &[u8]) -> Result<(Value, Vec<Notice>), FeedError> {
    if bytes.len() > limits::BODY { Err(FeedError::TooLarge(limits::BODY)) } else { parse_any(bytes) }
}

/// The same for bytes whose number is limited otherwise.
///
/// # Errors
/// When they are in another encoding, a web page, or not JSON.
pub fn parse_any(bytes: &[u8]) -> Result<(Value, Vec<Notice>), FeedError> {
    let bytes = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => rest,
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => return Err(FeedError::Encoding("UTF-16".to_owned())),
        all => all,
    };
    let text = std::str::from_utf8(bytes).map_err(|_| FeedError::Encoding("not UTF-8".to_owned()))?;
    if text.trim_start().starts_with('<') {
        return Err(FeedError::WebPage);
    }
    let twice = RefCell::new(Vec::new());
    let mut reader = serde_json::Deserializer::from_str(text);
    let node = Node { pointer: String::new(), depth: 0, twice: &twice };
    let value = node.deserialize(&mut reader).and_then(|value| reader.end().map(|()| value)).map_err(|e| {
        let what = e.to_string();
        let what = what.split(" at line ").next().unwrap_or_default().to_owned();
        FeedError::NotJson { what, line: e.line(), column: e.column(), cut: e.is_eof() }
    })?;
    let notices = twice
        .into_inner()
        .into_iter()
        .map(|at: String| {
            Notice::error(at, "this key stands twice in its object, so neither is shown", "keep one of them")
        })
        .collect();
    Ok((value, notices))
}

/// One step of a JSON Pointer (RFC 6901).
#[must_use]
#[inline(never)]
pub fn step(pointer: &str, key: &str) -> String {
    format!("{pointer}/{}", key.replace('~', "~0").replace('/', "~1"))
}

struct Node<'a> {
    pointer: String,
    depth: usize,
    twice: &'a RefCell<Vec<String>>,
}

impl Node<'_> {
    fn inner(&self, key: &str) -> Self {
        Node { pointer: step(&self.pointer, key), depth: self.depth + 1, twice: self.twice }
    }
}

impl<'de> DeserializeSeed<'de> for Node<'_> {
    type Value = Value;

    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        if self.depth > limits::DEPTH {
            return Err(D::Error::custom(format_args!("nested deeper than {}", limits::DEPTH)));
        }
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Node<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_bool<E>(self, v: bool) -> Result<Value, E> {
        Ok(Value::Bool(v))
    }

    fn visit_i64<E>(self, v: i64) -> Result<Value, E> {
        Ok(Value::Number(v.into()))
    }

    fn visit_u64<E>(self, v: u64) -> Result<Value, E> {
        Ok(Value::Number(v.into()))
    }

    fn visit_f64<E>(self, v: f64) -> Result<Value, E> {
        Ok(Number::from_f64(v).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E>(self, v: &str) -> Result<Value, E> {
        Ok(Value::String(v.to_owned()))
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Value, A::Error> {
        let mut out = Vec::new();
        while let Some(value) = list.next_element_seed(self.inner(&out.len().to_string()))? {
            out.push(value);
        }
        Ok(Value::Array(out))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut out = Map::new();
        let mut twice = BTreeSet::new();
        while let Some(key) = map.next_key::<String>()? {
            let value = map.next_value_seed(self.inner(&key))?;
            if let Some(first) = out.get_mut(&key) {
                if !continues(first, value) {
                    twice.insert(key);
                }
            } else {
                out.insert(key, value);
            }
        }
        for key in twice {
            out.remove(&key);
            self.twice.borrow_mut().push(step(&self.pointer, &key));
        }
        Ok(Value::Object(out))
    }
}

/// Adds a further piece of a series to what its key has already, where nothing of it stands there otherwise: services
/// that write as they read repeat the key of a series for each of its times.
fn continues(first: &mut Value, again: Value) -> bool {
    let (Value::Object(first), Value::Object(mut again)) = (first, again) else { return false };
    let Some(Value::Object(more)) = again.remove("observations") else { return false };
    let same = first.len() == again.len() + 1 && again.iter().all(|(key, value)| first.get(key) == Some(value));
    match first.get_mut("observations") {
        Some(Value::Object(known)) if same && !more.keys().any(|key| known.contains_key(key)) => {
            known.extend(more);
            true
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(bytes: &[u8]) -> &'static str {
        parse(bytes).err().map_or("fine", |e| e.name())
    }

    #[test]
    fn names_what_is_not_json() {
        assert_eq!(name(b"\xEF\xBB\xBF{\"a\":1}"), "fine");
        assert_eq!(name(b"\xFF\xFE{\0}\0"), "encoding");
        assert_eq!(name(b"{\"a\": \"\xE9\"}"), "encoding");
        assert_eq!(name(b" <!DOCTYPE html><title>Log in</title>"), "web-page");
        assert_eq!(name(b"{\"a\": [1, 2"), "cut");
        assert_eq!(name(b"{\"a\": [1,, 2]}"), "not-json");
        assert_eq!(name(b""), "cut");
        assert_eq!(name(b"{} {}"), "not-json");
    }

    #[test]
    fn stops_at_the_depth_limit() {
        let nested = |n: usize| format!("{}{}", "[".repeat(n), "]".repeat(n));
        assert_eq!(name(nested(limits::DEPTH).as_bytes()), "fine");
        assert_eq!(name(nested(limits::DEPTH + 2).as_bytes()), "not-json");
        assert_eq!(name(nested(100_000).as_bytes()), "not-json");
    }

    #[test]
    fn takes_out_keys_that_stand_twice_and_says_where() {
        let (value, notices) = parse(br#"{"x": [{"a/b": 1, "a/b": 2, "c": 3}]}"#).expect("this is JSON");
        assert_eq!(value, serde_json::json!({"x": [{"c": 3}]}));
        assert_eq!(notices.iter().map(|n| n.pointer.as_str()).collect::<Vec<_>>(), ["/x/0/a~1b"]);
    }
    #[test]
    fn puts_a_series_in_pieces_together_and_nothing_else() {
        let (value, notices) =
            parse(br#"{"0:0": {"attributes": [], "observations": {"0": [1]}}, "0:0": {"attributes": [], "observations": {"1": [2]}}}"#)
                .expect("this is JSON");
        assert_eq!(value, serde_json::json!({"0:0": {"attributes": [], "observations": {"0": [1], "1": [2]}}}));
        assert_eq!(notices, []);
        for other in [
            r#"{"attributes": [], "observations": {"0": [2]}}"#,
            r#"{"attributes": [1], "observations": {"1": [2]}}"#,
            r#"{"observations": {"1": [2]}}"#,
            "7",
        ] {
            let text = format!(r#"{{"0:0": {{"attributes": [], "observations": {{"0": [1]}}}}, "0:0": {other}}}"#);
            let (value, notices) = parse(text.as_bytes()).expect("this is JSON");
            assert_eq!((value, notices.len()), (serde_json::json!({}), 1), "{other}");
        }
    }
}

//! From a JSON value to a wire type: unknown fields are reported, faults are placed by pointer.
//!
//! A deserializer of our own, because of what it leaves out: `serde_json` also reads structs from lists and everything
//! from everything, and the usual trackers (`serde_path_to_error`, `serde_ignored`) are compiled anew for every type;
//! together they were a third of the program.

use crate::feed::document::step;
use crate::model::Notice;
use serde::de::value::StrDeserializer;
use serde::de::{
    self, DeserializeOwned, DeserializeSeed, Deserializer, IntoDeserializer as _, MapAccess, SeqAccess, Visitor,
};
use serde_json::{Value, map};
use std::cell::RefCell;
use std::fmt;

/// What to do about a value that has the wrong shape.
const HINT: &str = "compare with schema/programme-1.schema.json";

/// Reads `value`, which stands at `at`, as a `T`. Fields that `T` lacks become warnings.
///
/// # Errors
/// The notice that says where and what is wrong.
pub fn decode<T: DeserializeOwned>(value: Value, at: &str, notices: &mut Vec<Notice>) -> Result<T, Notice> {
    let unknown = RefCell::new(Vec::new());
    let read = T::deserialize(Json { value, key: "", unknown: &unknown });
    for key in unknown.into_inner() {
        let what = "this version does not know this field, so it is not shown";
        notices.push(Notice::warning(
            step(at, &key),
            what,
            "check its spelling, or read the feed with a newer version",
        ));
    }
    read.map_err(|fault: Fault| fault.notice(at))
}

/// What is wrong, and where below the value that is read.
#[derive(Debug)]
struct Fault {
    pointer: String,
    what: String,
}

impl Fault {
    #[inline(never)]
    fn new(what: &str) -> Self {
        let plain = |c| if c == '`' { '"' } else { c };
        Self { pointer: String::new(), what: what.chars().map(plain).collect() }
    }

    #[inline(never)]
    fn within(mut self, key: &str) -> Self {
        self.pointer = step("", key) + &self.pointer;
        self
    }

    #[inline(never)]
    fn notice(self, at: &str) -> Notice {
        Notice::error(at.to_owned() + &self.pointer, self.what, HINT)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.what)
    }
}

impl std::error::Error for Fault {}

impl de::Error for Fault {
    fn custom<T: fmt::Display>(what: T) -> Self {
        Self::new(&what.to_string())
    }
}

/// A JSON value on its way into a wire type.
struct Json<'a> {
    value: Value,
    /// The key it stands under.
    key: &'a str,
    /// Keys that nobody asked for.
    unknown: &'a RefCell<Vec<String>>,
}

impl Json<'_> {
    #[inline(never)]
    fn wrong(&self, wanted: &str) -> Fault {
        let found = match &self.value {
            Value::Null => "nothing",
            Value::Bool(_) => "true or false",
            Value::Number(_) => "a number",
            Value::String(_) => "a text",
            Value::Array(_) => "a list",
            Value::Object(_) => "an object",
        };
        Fault::new(&format!("expected {wanted}, found {found}"))
    }

    fn number(&self, wanted: &str) -> Result<f64, Fault> {
        self.value.as_f64().ok_or_else(|| self.wrong(wanted))
    }

    #[inline(never)]
    fn whole(&self) -> Result<u64, Fault> {
        self.value.as_u64().ok_or_else(|| self.wrong("a whole number from 0"))
    }
}

impl<'de> Deserializer<'de> for Json<'_> {
    type Error = Fault;

    /// For fields that stay JSON.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.value.deserialize_any(visitor).map_err(|e| Fault::new(&e.to_string()))
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        let value = self.value.as_bool().ok_or_else(|| self.wrong("true or false"))?;
        visitor.visit_bool(value)
    }

    fn deserialize_f64<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_f64(self.number("a number")?)
    }

    fn deserialize_u8<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.whole()?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_u64(self.whole()?)
    }

    fn deserialize_string<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Value::String(text) => visitor.visit_string(text),
            _ => Err(self.wrong("a text")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        if self.value.is_null() { visitor.visit_none() } else { visitor.visit_some(self) }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, _: &'static str, visitor: V) -> Result<V::Value, Fault> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        match self.value {
            Value::Array(list) => visitor.visit_seq(List { list: list.into_iter(), at: 0, unknown: self.unknown }),
            _ => Err(self.wrong("a list")),
        }
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match self.value {
            Value::Object(map) => visitor.visit_map(Fields { map: map.into_iter(), now: None, unknown: self.unknown }),
            _ => Err(self.wrong("an object")),
        }
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Fault> {
        match &self.value {
            Value::String(name) => visitor.visit_enum(name.as_str().into_deserializer()),
            _ => Err(self.wrong("a text")),
        }
    }

    fn deserialize_ignored_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Fault> {
        self.unknown.borrow_mut().push(self.key.to_owned());
        visitor.visit_unit()
    }

    serde::forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u16 u64 u128 f32 char str bytes byte_buf unit unit_struct tuple tuple_struct map identifier
    }
}

/// The fields of an object.
struct Fields<'a> {
    map: map::IntoIter,
    now: Option<(String, Value)>,
    unknown: &'a RefCell<Vec<String>>,
}

impl<'de> MapAccess<'de> for Fields<'_> {
    type Error = Fault;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Fault> {
        self.now = self.map.next();
        let Some((key, _)) = &self.now else { return Ok(None) };
        let key: StrDeserializer<'_, Fault> = key.as_str().into_deserializer();
        seed.deserialize(key).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Fault> {
        let (key, value) = self.now.take().unwrap_or_default();
        let json = Json { value, key: &key, unknown: self.unknown };
        seed.deserialize(json).map_err(|fault| fault.within(&key))
    }
}

/// The items of a list.
struct List<'a> {
    list: std::vec::IntoIter<Value>,
    at: usize,
    unknown: &'a RefCell<Vec<String>>,
}

impl<'de> SeqAccess<'de> for List<'_> {
    type Error = Fault;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Fault> {
        let Some(value) = self.list.next() else { return Ok(None) };
        let json = Json { value, key: "", unknown: self.unknown };
        let read = seed.deserialize(json).map_err(|fault| fault.within(&self.at.to_string()));
        self.at += 1;
        read.map(Some)
    }
}

#[cfg(test)]
mod tests {
    use super::super::wire;
    use super::*;
    use serde_json::json;

    fn read<T: DeserializeOwned>(value: Value) -> (Result<T, String>, Vec<String>) {
        let mut notices = Vec::new();
        let read = decode(value, "/x", &mut notices).map_err(|n| format!("{}: {}", n.pointer, n.message));
        (read, notices.into_iter().map(|n| n.pointer).collect())
    }

    #[test]
    fn places_faults_and_unknown_fields() {
        let (due, mut unknown) = read::<wire::Due>(json!({"period": "2020", "on": "2020-12-31", "wen": 1, "a/b": 2}));
        assert!(due.is_ok());
        unknown.sort();
        assert_eq!(unknown, ["/x/a~1b", "/x/wen"]);
        let fault = |value| read::<wire::Section>(value).0.expect_err("this is wrong");
        assert_eq!(
            fault(json!({"id": 5, "question": "?", "indicators": []})),
            "/x/id: expected a text, found a number"
        );
        assert_eq!(
            fault(json!({"id": "a", "question": "?", "indicators": ["b", 1]})),
            "/x/indicators/1: expected a text, found a number"
        );
        assert_eq!(fault(json!({"id": "a", "question": "?"})), "/x: missing field \"indicators\"");
        assert_eq!(fault(json!([1])), "/x: expected an object, found a list");
        let (voice, _) = read::<wire::Voice>(json!({"stance": "angry", "group": "g", "on": "x", "reason": "r"}));
        assert!(voice.expect_err("no such stance").starts_with("/x/stance: unknown variant \"angry\""));
    }
}

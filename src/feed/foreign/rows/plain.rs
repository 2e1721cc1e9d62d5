//! The common case of many rows, straight from their bytes: objects without lists or objects in them. No tree of JSON is
//! built, so the memory that they take is that of the table. Whatever is odd (a key that stands twice, an error) is left to
//! the careful way in [`super`], which says where it is.

use super::{Builder, Cell, Context, Cube, Kind, Leaf, NAMES, number, whole};
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fmt;
use std::mem::take;

/// Rows that have been read.
pub struct Plain {
    /// The document with only some of its rows: the first, and one of each other kind. Whatever a format is recognised by
    /// stands in it.
    pub sample: Value,
    name: &'static str,
    builder: Builder,
}

impl Plain {
    /// The data set.
    pub fn read(self, cx: &mut Context<'_>) -> Vec<Cube> {
        whole(&self.sample, self.name, self.builder, cx)
    }
}

/// Reads them; `None` when it is not the common case. Then nothing has been said of it.
#[must_use]
pub fn scan(bytes: &[u8]) -> Option<Plain> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    if !bytes.iter().find(|b| !b.is_ascii_whitespace()).is_some_and(|first| b"[{".contains(first)) {
        return None;
    }
    let mut rows = Rows::default();
    let mut reader = serde_json::Deserializer::from_str(std::str::from_utf8(bytes).ok()?);
    let (name, sample) = Document(&mut rows).deserialize(&mut reader).ok()?;
    reader.end().ok()?;
    (!rows.builder.lines.is_empty()).then_some(Plain { sample, name, builder: rows.builder })
}

/// How many of the first rows are in the sample, and how many there may be in all.
const FIRST: usize = 50;
const MOST: usize = 250;

/// The rows while they are read.
#[derive(Default)]
struct Rows<'de> {
    builder: Builder,
    sample: Vec<Value>,
    /// Which columns rows have, in which order, and what kind of thing stands in them.
    shapes: BTreeSet<Vec<(usize, u8)>>,
    /// The row that is being read: its columns and what stands in them.
    row: Vec<(usize, Scalar<'de>)>,
    /// Whether those are the first columns in their order.
    in_order: bool,
}

/// What stands under a key.
enum Scalar<'de> {
    Null,
    Bool(bool),
    Number(Number),
    Text(Cow<'de, str>),
}

impl Scalar<'_> {
    fn kind(&self) -> u8 {
        match self {
            Self::Null => 0,
            Self::Bool(_) => 1,
            Self::Number(_) => 2,
            Self::Text(_) => 3,
        }
    }

    fn value(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(yes) => Value::Bool(*yes),
            Self::Number(n) => Value::Number(n.clone()),
            Self::Text(text) => Value::String(text.as_ref().to_owned()),
        }
    }

    fn leaf(&self) -> Leaf<'_> {
        match self {
            Self::Null => Leaf::Cell(Cell::Empty),
            Self::Bool(yes) => Leaf::Cell(Cell::Bool(*yes)),
            Self::Number(n) => Leaf::Cell(number(n)),
            Self::Text(text) => Leaf::Text(text),
        }
    }
}

impl Rows<'_> {
    /// The column of a key; `None` where it stands in this row already, or there are too many columns.
    fn column(&mut self, key: &str) -> Option<usize> {
        let next = self.row.len();
        self.in_order &= self.builder.columns.get(next).is_some_and(|column| column.name == key);
        if self.in_order {
            return Some(next);
        }
        let at = self.builder.declare(key, "", Kind::Unknown)?;
        self.row.iter().all(|(other, _)| *other != at).then_some(at)
    }

    /// Puts the row into the table, and into the sample if it is unlike the others; `None` where too many are.
    fn end(&mut self) -> Option<()> {
        let number = self.builder.lines.len() + 1;
        let shape: Vec<(usize, u8)> = self.row.iter().map(|(at, scalar)| (*at, scalar.kind())).collect();
        if number <= FIRST || !self.shapes.contains(&shape) {
            let named = |(at, scalar): &(usize, Scalar<'_>)| {
                self.builder.columns.get(*at).map(|column| (column.name.clone(), scalar.value()))
            };
            self.sample.push(Value::Object(self.row.iter().filter_map(named).collect()));
            self.shapes.insert(shape);
        }
        self.builder.lines.push(number);
        for (at, scalar) in &self.row {
            self.builder.put(Some(*at), scalar.leaf());
        }
        (self.sample.len() <= MOST).then_some(())
    }
}

/// What is not the common case.
fn odd<E: Error>() -> E {
    E::custom("odd")
}

/// A list of rows, or an object that holds one under a known name.
struct Document<'a, 'de>(&'a mut Rows<'de>);

impl<'de> DeserializeSeed<'de> for Document<'_, 'de> {
    type Value = (&'static str, Value);

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Self::Value, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Document<'_, 'de> {
    type Value = (&'static str, Value);

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("rows")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        while list.next_element_seed(Row(self.0))?.is_some() {}
        Ok(("", Value::Array(take(&mut self.0.sample))))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut sample = Map::new();
        let mut found = None;
        while let Some(key) = map.next_key::<String>()? {
            let name = NAMES.into_iter().find(|name| *name == key);
            let value = match name.filter(|_| found.is_none()) {
                Some(name) => {
                    found = Some(name);
                    let ("", rows) = map.next_value_seed(Document(&mut *self.0))? else { return Err(odd()) };
                    rows
                }
                None => map.next_value_seed(One)?.value(),
            };
            if sample.insert(key, value).is_some() {
                return Err(odd());
            }
        }
        Ok((found.ok_or_else(odd)?, Value::Object(sample)))
    }
}

/// One row.
struct Row<'a, 'de>(&'a mut Rows<'de>);

impl<'de> DeserializeSeed<'de> for Row<'_, 'de> {
    type Value = ();

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Row<'_, 'de> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a row")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Self(rows) = self;
        rows.row.clear();
        rows.in_order = true;
        while let Some(at) = map.next_key_seed(Key(rows))? {
            let scalar = map.next_value_seed(One)?;
            rows.row.push((at, scalar));
        }
        rows.end().ok_or_else(odd)
    }
}

/// The key of a cell.
struct Key<'a, 'de>(&'a mut Rows<'de>);

impl<'de> DeserializeSeed<'de> for Key<'_, 'de> {
    type Value = usize;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Key<'_, '_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<usize, E> {
        self.0.column(key).ok_or_else(odd)
    }
}

/// One thing that is no list and no object.
struct One;

impl<'de> DeserializeSeed<'de> for One {
    type Value = Scalar<'de>;

    fn deserialize<D: serde::Deserializer<'de>>(self, from: D) -> Result<Scalar<'de>, D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for One {
    type Value = Scalar<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a text, a number, a truth value or null")
    }

    fn visit_unit<E>(self) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Null)
    }

    fn visit_bool<E>(self, yes: bool) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Bool(yes))
    }

    fn visit_i64<E>(self, n: i64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(n.into()))
    }

    fn visit_u64<E>(self, n: u64) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Number(n.into()))
    }

    fn visit_f64<E>(self, n: f64) -> Result<Scalar<'de>, E> {
        Ok(Number::from_f64(n).map_or(Scalar::Null, Scalar::Number))
    }

    fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Borrowed(text)))
    }

    fn visit_str<E>(self, text: &str) -> Result<Scalar<'de>, E> {
        Ok(Scalar::Text(Cow::Owned(text.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::foreign::json::trial::tree;
    use crate::feed::foreign::{self, Options};
    use proptest::prelude::*;
    use serde_json::json;

    /// What is read of a document, by itself or with a list in one of its rows at the end, which is the careful way.
    fn both(rows: &[Value], in_object: Option<&str>) -> (foreign::Found, foreign::Found) {
        let read = |list: &[Value]| {
            let document = in_object.map_or_else(|| json!(list), |name| json!({"a": 1, name: list}));
            foreign::read(document.to_string().as_bytes(), "", &Options::default(), &|_| None)
        };
        let plain = read(rows);
        let mut careful = rows.to_vec();
        if let Some(Value::Object(last)) = careful.last_mut() {
            last.insert("list".to_owned(), json!([1]));
        }
        let mut careful = read(&careful);
        careful.notices.retain(|n| !n.message.contains("lists within rows"));
        (plain, careful)
    }

    proptest! {
        /// The quick way and the careful way read the same, and complain of the same.
        #[test]
        fn the_quick_way_is_the_careful_way(
            rows in prop::collection::vec(prop::collection::vec(("county|year|value|sex|name|_id", "[a-c]{0,2}| x |[0-9]{1,3}|20[0-2][0-9]|<5|null|true|-0.0|1e3|9007199254740993"), 1..5), 1..12),
            name in prop::option::of(prop::sample::select(NAMES.to_vec())),
        ) {
            let value = |text: &String| serde_json::from_str(text).unwrap_or_else(|_| json!(text));
            let rows: Vec<Value> = rows.iter().map(|row| row.iter().map(|(key, text)| (key.clone(), value(text))).collect::<Map<_, _>>().into()).collect();
            prop_assert!(scan(json!(rows).to_string().as_bytes()).is_some());
            let (plain, careful) = both(&rows, name);
            prop_assert_eq!(format!("{plain:?}"), format!("{careful:?}"));
        }

        #[test]
        fn never_panics(document in tree(&["value", "rows", "county"]), text in "[\\[\\]{}:,0-9nul.\"av -]{0,40}") {
            let _ = (scan(document.to_string().as_bytes()), scan(text.as_bytes()));
        }
    }

    #[test]
    fn what_is_odd_is_left_to_the_careful_way() {
        for odd in [
            "[]",
            "{}",
            "[1]",
            "[{\"a\":1,\"a\":2}]",
            "[{\"b\":1,\"a\":1,\"b\":null}]",
            "[{\"a\":[1]}]",
            "[{\"a\":1}] x",
            "[{\"a\":1},]",
            "[{\"a\":1e999}]",
            "{\"data\":[{\"a\":1}],\"data\":[]}",
            "{\"data\":[{\"a\":1}],\"rows\":[{\"a\":1}]}",
            "{\"data\":{\"a\":1}}",
            "{\"data\":{\"rows\":[{\"a\":1}]}}",
        ] {
            assert!(scan(odd.as_bytes()).is_none(), "{odd}");
        }
        assert!(scan(b"\xEF\xBB\xBF [{\"a\":1}]\n").is_some());
    }

    #[test]
    fn a_row_that_is_unlike_the_others_is_in_the_sample() {
        let mut rows: Vec<Value> = (0..1000).map(|i| json!({"year": 2000 + i, "value": i})).collect();
        rows.insert(900, json!({"_uuid": "a", "_submission_time": "2024-03-01T06:22:42", "year": 1}));
        let plain = scan(json!(rows).to_string().as_bytes()).expect("these are rows");
        assert_eq!(plain.sample.as_array().map(Vec::len), Some(51));
        assert!(plain.sample.to_string().contains("_uuid"));
    }
}

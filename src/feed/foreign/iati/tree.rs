//! d-portal's JSON as the tree of elements that it was made from. An element is an object under its path, a key of its
//! parent (`/period-start@iso-date`), or both; all forms of it give the same tree.

use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::foreign::json;
use crate::feed::limits;
use serde_json::Value;
use std::collections::BTreeMap;

/// Elements that are not read: people's names and addresses, links, and what needs no place in memory.
const LEFT_OUT: [&str; 7] =
    ["contact-info", "document-link", "person-name", "email", "telephone", "mailing-address", "legacy-data"];

/// How deep elements may lie in each other; IATI needs eight.
const DEPTH: usize = 16;

/// A plain value: as text, and whether it was written as a number.
#[derive(Debug, Default)]
struct Plain {
    text: String,
    number: bool,
}

impl Plain {
    fn new(value: &Value) -> Self {
        Self { text: json::text(Some(value)), number: value.is_number() }
    }

    fn value(&self) -> Value {
        let number = self.number.then(|| self.text.parse().ok().map(Value::Number)).flatten();
        number.unwrap_or_else(|| if self.text.is_empty() { Value::Null } else { Value::String(self.text.clone()) })
    }
}

/// An element.
#[derive(Debug, Default)]
pub struct Element {
    /// Its name, without its parents'.
    pub name: String,
    /// Where it stands in the document.
    pub at: String,
    text: Plain,
    attributes: Vec<(String, Plain)>,
    children: Vec<Element>,
}

/// A part of an element: what is left of its key, its value, and where it stands.
type Part<'a> = (&'a str, &'a Value, String);

impl Element {
    /// The element that an object (or a plain text) stands for.
    pub fn new(name: &str, value: &Value, at: String) -> Self {
        Self::deep(name, value, at, DEPTH)
    }

    fn deep(name: &str, value: &Value, at: String, depth: usize) -> Self {
        let mut element = Self { name: name.to_owned(), at, ..Self::default() };
        match value {
            Value::Object(map) => {
                let parts = map.iter().map(|(key, value)| (key.as_str(), value, step(&element.at, key))).collect();
                element.take(parts, depth);
            }
            plain => element.text = Plain::new(plain),
        }
        element
    }

    fn take(&mut self, parts: Vec<Part<'_>>, depth: usize) {
        let mut below: BTreeMap<&str, Vec<Part<'_>>> = BTreeMap::new();
        for (key, value, at) in parts {
            if key.is_empty() {
                self.text = Plain::new(value);
            } else if let Some(name) = key.strip_prefix('@') {
                self.attributes.push((name.to_owned(), Plain::new(value)));
            } else if let Some(path) = key.strip_prefix('/').filter(|_| depth > 0) {
                let (name, rest) = path.split_at(path.find(['/', '@']).unwrap_or(path.len()));
                if !LEFT_OUT.contains(&name) {
                    below.entry(name).or_default().push((rest, value, at));
                }
            }
        }
        for (name, parts) in below {
            self.children.extend(Self::named(name, parts, depth - 1));
        }
    }

    /// All elements of one name: each entry of a list is one; what stands in keys of the parent is one together.
    fn named(name: &str, parts: Vec<Part<'_>>, depth: usize) -> Vec<Self> {
        let mut out = Vec::new();
        let mut flat = Vec::new();
        for (rest, value, at) in parts {
            match value {
                Value::Array(list) if rest.is_empty() => {
                    let each = list.iter().enumerate();
                    out.extend(each.map(|(i, item)| Self::deep(name, item, step(&at, &i.to_string()), depth)));
                }
                Value::Object(_) if rest.is_empty() => out.push(Self::deep(name, value, at, depth)),
                _ => flat.push((rest, value, at)),
            }
        }
        if let Some((.., at)) = flat.first() {
            let mut one = Self { name: name.to_owned(), at: at.clone(), ..Self::default() };
            one.take(flat, depth);
            // older files number them: `/activity-date/1@type`
            let counted = |c: &Self| c.name.bytes().all(|b| b.is_ascii_digit());
            if one.attributes.is_empty() && !one.children.is_empty() && one.children.iter().all(counted) {
                one.children.iter_mut().for_each(|c| name.clone_into(&mut c.name));
                out.splice(0..0, one.children);
            } else {
                out.insert(0, one);
            }
        }
        out
    }

    /// The elements with this name in it.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |c| c.name == name)
    }

    /// The first element with this name in it.
    pub fn one(&self, name: &str) -> Option<&Self> {
        self.children.iter().find(|c| c.name == name)
    }

    /// An attribute, if it says something.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.text.as_str()).filter(|v| !v.is_empty())
    }

    /// An attribute as it was written: a number or a text.
    pub fn attribute_value(&self, name: &str) -> Option<Value> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, v)| v.value())
    }

    /// The text as it was written: a number or a text.
    pub fn value(&self) -> Value {
        self.text.value()
    }

    /// An attribute of the first element with this name in it.
    pub fn said(&self, name: &str, attribute: &str) -> Option<&str> {
        self.one(name)?.attribute(attribute)
    }

    /// The text of the element itself.
    pub fn text(&self) -> &str {
        &self.text.text
    }

    /// What it says to readers: its narrative in English, else the first. `usual` is the language of those without one.
    pub fn narrative(&self, usual: Option<&str>) -> Option<String> {
        // older files have the language as a path: `/narrative/en`
        let by_path = |n: &'_ Self| n.children.iter().map(|c| (Some(c.name.clone()), c.text().to_owned())).collect();
        let of = |n: &'_ Self| match n.text() {
            "" => by_path(n),
            text => vec![(n.attribute("xml:lang").or(usual).map(str::to_owned), text.to_owned())],
        };
        let said: Vec<(Option<String>, String)> =
            self.all("narrative").flat_map(of).filter(|(_, text)| !text.is_empty()).collect();
        let english = |language: &Option<String>| {
            language.as_deref().is_none_or(|language| language.to_ascii_lowercase().starts_with("en"))
        };
        let best = said.iter().find(|(language, _)| english(language)).or_else(|| said.first());
        let text = best.map_or(self.text(), |(_, text)| text);
        Some(clean(text, limits::TEXT).0).filter(|t| !t.is_empty())
    }

    /// The narrative of the first element with this name in it.
    pub fn narrative_of(&self, name: &str, usual: Option<&str>) -> Option<String> {
        self.all(name).find_map(|c| c.narrative(usual))
    }
}

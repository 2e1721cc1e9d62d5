//! A field of a Table Schema: its type, and what its texts mean.

use super::{Cell, Kind, word, words};
use crate::feed::foreign::number::{self, Reading};
use crate::feed::foreign::time;
use crate::model::Date;
use serde_json::Value;
use std::collections::BTreeMap;

/// A field.
#[derive(Debug, Clone, Default)]
pub(super) struct Field {
    pub name: String,
    pub title: String,
    kind: String,
    format: String,
    missing: Vec<String>,
    yes: Vec<String>,
    no: Vec<String>,
    decimal: Option<char>,
    group: Option<char>,
    /// Whether only the number stands in a cell, no `€` or `%`.
    bare: bool,
    /// Names of codes.
    categories: BTreeMap<String, String>,
}

impl Field {
    pub(super) fn new(field: &Value, schema: &Value) -> Option<Self> {
        let list = |of: &Value, key: &str| of.get(key).map(texts);
        let sign = |key: &str| field.get(key).and_then(Value::as_str).and_then(|s| s.chars().next());
        let or = |key: &str, standard: &[&str]| {
            list(field, key).unwrap_or_else(|| standard.iter().map(|s| (*s).to_owned()).collect())
        };
        let categories = field.get("categories").and_then(Value::as_array).into_iter().flatten();
        let pair = |c: &Value| Some((plain(c.get("value")?)?, word(Some(c), "label")?));
        Some(Self {
            name: word(Some(field), "name")?,
            title: word(Some(field), "title").unwrap_or_default(),
            kind: field.get("type").and_then(Value::as_str).unwrap_or("any").to_owned(),
            format: field.get("format").and_then(Value::as_str).unwrap_or("default").to_owned(),
            missing: list(field, "missingValues")
                .or_else(|| list(schema, "missingValues"))
                .unwrap_or_else(|| vec![String::new()]),
            yes: or("trueValues", &["true", "True", "TRUE", "1"]),
            no: or("falseValues", &["false", "False", "FALSE", "0"]),
            decimal: sign("decimalChar"),
            group: sign("groupChar"),
            bare: field.get("bareNumber").and_then(Value::as_bool).unwrap_or(true),
            categories: categories.filter_map(pair).collect(),
        })
    }

    /// Whether it holds points or shapes.
    pub(super) fn is_shape(&self) -> bool {
        matches!(self.kind.as_str(), "geopoint" | "geojson")
    }

    pub(super) fn kind(&self) -> Kind {
        match self.kind.as_str() {
            _ if !self.categories.is_empty() => Kind::Text,
            "number" | "integer" => Kind::Number,
            "date" | "datetime" | "year" | "yearmonth" => Kind::Time,
            "string" | "boolean" | "time" | "duration" => Kind::Text,
            "object" | "array" | "list" => Kind::Ignore,
            _ => Kind::Unknown,
        }
    }

    /// A cell as the field's type says.
    pub(super) fn cell(&self, cell: Cell) -> Cell {
        let Cell::Text(text) = cell else { return cell };
        let bare = text.trim();
        if bare.is_empty() || self.missing.iter().any(|m| *m == text || m == bare) {
            return Cell::Empty;
        }
        if let Some(name) = self.categories.get(bare) {
            return Cell::Text(name.clone());
        }
        match self.kind.as_str() {
            "number" | "integer" => self.number(bare).map_or(Cell::Text(text), Cell::Number),
            "boolean" if self.yes.iter().any(|t| t == bare) => Cell::Bool(true),
            "boolean" if self.no.iter().any(|t| t == bare) => Cell::Bool(false),
            "date" | "datetime" if self.format.contains('%') => self.date(bare).map_or(Cell::Text(text), Cell::Text),
            _ => Cell::Text(text),
        }
    }

    fn number(&self, text: &str) -> Option<f64> {
        let number = |c: char| c.is_ascii_digit() || matches!(c, '-' | '+' | '.') || Some(c) == self.decimal;
        let text = if self.bare { text } else { text.trim_matches(|c| !number(c)) };
        let said = self.decimal.is_some() || self.group.is_some();
        let reading =
            if said { number::with(text, self.decimal.unwrap_or('.'), self.group) } else { number::read(text) };
        match reading {
            Reading::Number(n, None) => Some(n),
            _ => None,
        }
    }

    /// A date in a pattern of digits: `%d/%m/%Y`, `%Y-%m-%d %H:%M`.
    fn date(&self, text: &str) -> Option<String> {
        let (mut year, mut month, mut day) = (None, None, None);
        let mut rest = text;
        let mut pattern = self.format.chars();
        while let Some(c) = pattern.next() {
            if c != '%' {
                rest = rest.strip_prefix(c)?;
                continue;
            }
            let sign = pattern.next()?;
            let most = if sign == 'Y' { 4 } else { 2 };
            let end = rest.bytes().take(most).take_while(u8::is_ascii_digit).count();
            let number: u32 = rest.get(..end)?.parse().ok()?;
            rest = rest.get(end..)?;
            match sign {
                'Y' => year = Some(number),
                'm' => month = Some(number),
                'd' => day = Some(number),
                'H' | 'M' | 'S' => {}
                _ => return None,
            }
        }
        let (year, month) = (i32::try_from(year?).ok()?, month.map(u8::try_from));
        let iso = match (month, day) {
            (None, _) => year.to_string(),
            (Some(month), None) => format!("{year:04}-{:02}", month.ok()?),
            (Some(month), Some(day)) => Date::new(year, month.ok()?, u8::try_from(day).ok()?)?.to_string(),
        };
        (rest.is_empty() && time::read(&iso).is_some()).then_some(iso)
    }
}

/// A text or number as text.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(n) => Some(n.to_string()),
        _ => None,
    }
}

/// A list of texts, or of objects with a `value`.
fn texts(value: &Value) -> Vec<String> {
    let Some(list) = value.as_array() else { return words(value) };
    list.iter().filter_map(|v| plain(v).or_else(|| plain(v.get("value")?))).collect()
}

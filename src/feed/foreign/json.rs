//! What the readers of row-shaped JSON share: texts and numbers of JSON values, the words of error messages, periods,
//! and cells that stand twice.

use super::number::{self, Reading};
use super::{Context, Cube, Dimension, Fact, Options, time};
use crate::feed::{clean, limits};
use crate::model::State;
use serde_json::{Map, Value};
use std::collections::BTreeSet;

/// The text of a text, number or truth value, made safe to show; empty for all else.
#[must_use]
pub fn text(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => clean::clean(text, limits::TEXT).0,
        Some(Value::Number(n)) => n.to_string(),
        Some(Value::Bool(yes)) => yes.to_string(),
        _ => String::new(),
    }
}

/// The text that an object has under a name.
#[must_use]
pub fn get(object: &Value, name: &str) -> String {
    text(object.get(name))
}

/// What an object has under the first of some names that stands in it.
#[must_use]
pub fn first<'a>(object: &'a Map<String, Value>, names: &[&str]) -> Option<&'a Value> {
    names.iter().find_map(|name| object.get(*name))
}

/// Reads what stands in a value's place; numbers written as text by the signs that the mapping names.
#[must_use]
pub fn reading(value: &Value, options: &Options) -> Reading {
    match value {
        Value::Null => Reading::Absent(State::NotReported),
        Value::Number(n) => number::json(n),
        Value::String(text) => match options.decimal {
            Some(decimal) => number::with(text, decimal, options.thousands),
            None if options.thousands.is_some() => number::with(text, '.', options.thousands),
            None => number::read(text),
        },
        Value::Bool(_) => Reading::Text,
        Value::Array(_) | Value::Object(_) => Reading::Refused("a list or an object stands here", "give one number"),
    }
}

/// A cell from what stands in a value's place. What is no number stays as text; what cannot be relied on is left out,
/// kept as a mark, and said.
pub fn fact(value: &Value, cx: &mut Context<'_>, at: impl Fn() -> String) -> Fact {
    match reading(value, cx.options) {
        Reading::Number(n, care) => {
            if let Some(care) = care {
                cx.warn(at(), care, "check it at the source");
            }
            Fact::new(Some(n))
        }
        Reading::Absent(state) => {
            let mark = text(Some(value));
            Fact { flags: Some(mark).filter(|m| !m.is_empty()).into_iter().collect(), ..Fact::absent(state) }
        }
        Reading::Refused(why, hint) => {
            cx.warn(at(), format!("this value is left out: {why}"), hint);
            let mark = text(Some(value));
            Fact {
                flags: Some(mark).filter(|m| !m.is_empty()).into_iter().collect(),
                ..Fact::absent(State::NotReported)
            }
        }
        Reading::Text => Fact { text: Some(text(Some(value))), ..Fact::absent(State::Observed) },
    }
}

/// Reads the labels of a time dimension; those that cannot be read are named once.
pub fn periods(dimension: &mut Dimension, cx: &mut Context<'_>) {
    let labels: Vec<String> =
        dimension.categories.iter().map(|c| c.label.strip_prefix("YR").unwrap_or(&c.label).to_owned()).collect();
    let found = time::all(&labels.iter().map(String::as_str).collect::<Vec<_>>());
    for (category, period) in dimension.categories.iter_mut().zip(found) {
        category.period = category.period.take().or(period);
    }
    let unread: Vec<&str> =
        dimension.categories.iter().filter(|c| c.period.is_none()).map(|c| c.label.as_str()).collect();
    if !unread.is_empty() {
        let what = format!("{} of {} times cannot be told: {}", unread.len(), labels.len(), some(&unread));
        cx.warn("", what, "write times as 2017, 2017-Q1, 2017-03 or 2017-03-05");
    }
}

/// The first few of a list, for a sentence.
#[must_use]
pub fn some<T: AsRef<str>>(list: &[T]) -> String {
    const FEW: usize = 8;
    let mut shown: Vec<String> = list.iter().take(FEW).map(|t| clean::clean(t.as_ref(), 80).0).collect();
    if list.len() > FEW {
        shown.push(format!("and {} more", list.len() - FEW));
    }
    shown.join(", ")
}

/// Takes out cells that stand at one place: neither is kept, and both are named. `at` says where a cell was found.
pub fn settle(cube: &mut Cube, cx: &mut Context<'_>, at: impl Fn(usize) -> String) {
    const NAMED: usize = 20;
    let twice = cube.twice();
    for (row, earlier) in twice.iter().take(NAMED) {
        let what = format!("this cell stands at {} too, so neither is shown", at(*earlier));
        cx.error(at(*row), what, "keep one of them, or say in what they differ");
    }
    if twice.len() > NAMED {
        cx.error("", format!("{} more cells stand twice, and are not shown", twice.len() - NAMED), "keep one of each");
    }
    let gone: BTreeSet<usize> = twice.into_iter().flat_map(|(row, earlier)| [row, earlier]).collect();
    cube.remove(&gone.into_iter().collect::<Vec<_>>());
}

/// What the tests of readers share.
#[cfg(test)]
pub(crate) mod trial {
    use super::super::number::Reading;
    use super::super::{Context, Cube, Options};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    /// Reads a document; gives the data sets and the notices as sentences.
    pub(crate) fn run(
        read: impl Fn(Value, &mut Context<'_>) -> Vec<Cube>,
        document: Value,
    ) -> (Vec<Cube>, Vec<String>) {
        let options = Options::default();
        let mut cx = Context::new("", &options, &|_| None);
        let cubes = read(document, &mut cx);
        (cubes, cx.notices.iter().map(ToString::to_string).collect())
    }

    /// Any JSON, with these keys among its keys.
    pub(crate) fn tree(keys: &'static [&'static str]) -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            any::<bool>().prop_map(Value::from),
            any::<i64>().prop_map(Value::from),
            any::<f64>().prop_map(|n| json!(n)),
            "[0-9.,eE<*: -]{0,6}".prop_map(Value::from),
            "\\PC{0,8}".prop_map(Value::from),
        ];
        leaf.prop_recursive(3, 24, 4, move |inner| {
            let key = prop_oneof!["[a-z_#+/]{0,3}", prop::sample::select(keys).prop_map(str::to_owned)];
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::vec((key, inner), 0..4).prop_map(|p| Value::Object(p.into_iter().collect()))
            ]
        })
    }

    /// All numbers in a document, written as numbers or as text.
    pub(crate) fn numbers(value: &Value, out: &mut Vec<f64>) {
        match value {
            Value::Array(list) => list.iter().for_each(|v| numbers(v, out)),
            Value::Object(map) => map.values().for_each(|v| numbers(v, out)),
            leaf => {
                if let Reading::Number(n, _) = super::reading(leaf, &Options::default()) {
                    out.push(n);
                }
            }
        }
    }

    /// How many values stand in a document.
    pub(crate) fn leaves(value: &Value) -> usize {
        match value {
            Value::Array(list) => list.iter().map(leaves).sum(),
            Value::Object(map) => map.values().map(leaves).sum(),
            _ => 1,
        }
    }

    /// Whether every number of the data sets stands in the document.
    pub(crate) fn stands(cubes: &[Cube], document: &Value) -> bool {
        let mut all = Vec::new();
        numbers(document, &mut all);
        cubes.iter().all(|cube| (0..cube.len()).filter_map(|row| cube.number(row)).all(|n| all.contains(&n)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn numbers_that_lose_digits_are_refused() {
        let options = Options::default();
        assert!(matches!(reading(&json!(9_007_199_254_740_993_u64), &options), Reading::Refused(..)));
        assert_eq!(reading(&json!("376295"), &options), Reading::Number(376_295.0, None));
        assert_eq!(reading(&json!(null), &options), Reading::Absent(State::NotReported));
        assert_eq!(reading(&json!(true), &options), Reading::Text);
        let comma = Options { decimal: Some(','), ..Options::default() };
        assert_eq!(reading(&json!("12,5"), &comma), Reading::Number(12.5, None));
    }
}

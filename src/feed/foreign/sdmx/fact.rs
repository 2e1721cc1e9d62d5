//! One value, with what the marks on it say.

use super::super::{Context, Fact, number, state};
use super::attributes::Marks;
use super::structure::Measure;
use super::{locale, name, text};
use crate::model::State;
use serde_json::Value;

/// What is wrong with a value, and what to do.
type Problem = Option<(String, &'static str)>;

/// What a value and the marks on it say together, and what is wrong with the value.
pub(super) fn fact(value: Option<&Value>, measure: &Measure, marks: &mut Marks, cx: &Context<'_>) -> (Fact, Problem) {
    let coded = value.and_then(Value::as_u64).and_then(|i| measure.values.get(usize::try_from(i).ok()?));
    let value = match coded {
        Some(code) => {
            code.get("value").cloned().or_else(|| name(code).or_else(|| text(code.get("id"))).map(Value::from))
        }
        None => value.cloned(),
    };
    let written = text(value.as_ref());
    let sentinel = written.as_ref().and_then(|w| measure.sentinels.iter().find(|(v, _)| v == w));
    let (mut fact, problem) = match (&value, sentinel) {
        (_, Some((mark, meaning))) => {
            marks.flags.push(if meaning.is_empty() { mark.clone() } else { meaning.clone() });
            let state = state::of(meaning).filter(|s| !s.has_number()).unwrap_or(State::NotReported);
            (Fact::absent(state), None)
        }
        (Some(value), None) => read(value, cx),
        (None, None) => (Fact::new(None), None),
    };
    let there = fact.number.is_some() || fact.text.is_some();
    if let Some(state) = marks.state.filter(|s| there || !s.has_number()) {
        fact.state = state;
    }
    if fact.state == State::Suppressed {
        fact.text = None;
    }
    if fact.state.has_number() {
        (fact.low, fact.high) = (marks.low, marks.high);
    }
    fact.sample = marks.sample;
    fact.flags = std::mem::take(&mut marks.flags);
    (fact, problem)
}

/// Reads what stands in a value's place.
fn read(value: &Value, cx: &Context<'_>) -> (Fact, Problem) {
    let said = |text: Option<String>| match text {
        Some(text) => Fact { state: State::Observed, text: Some(text), ..Fact::new(None) },
        None => Fact::new(None),
    };
    match value {
        Value::Number(n) => match number::json(n) {
            number::Reading::Number(n, _) => (Fact::new(Some(n)), None),
            number::Reading::Refused(why, hint) => (Fact::new(None), Some((format!("{n} is not read: {why}"), hint))),
            _ => (Fact::new(None), None),
        },
        Value::String(_) => written(&text(Some(value)).unwrap_or_default(), cx),
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().filter_map(|v| text(Some(v)).or_else(|| locale(Some(v)))).collect();
            (said((!parts.is_empty()).then(|| parts.join("; "))), None)
        }
        Value::Object(_) => (said(locale(Some(value))), None),
        Value::Bool(yes) => (said(Some(yes.to_string())), None),
        Value::Null => (Fact::new(None), None),
    }
}

/// Reads a value that is written as text: a number, `NaN`, or words.
fn written(text: &str, cx: &Context<'_>) -> (Fact, Problem) {
    let reading = match cx.options.decimal {
        Some(sign) => number::with(text, sign, cx.options.thousands),
        None => number::read(text),
    };
    match reading {
        number::Reading::Number(n, care) => {
            (Fact::new(Some(n)), care.map(|c| (format!("\"{text}\": {c}"), "check it")))
        }
        number::Reading::Absent(state) => (Fact::absent(state), None),
        number::Reading::Refused(why, hint) => {
            (Fact::new(None), Some((format!("\"{text}\" is no value that can be read: {why}"), hint)))
        }
        number::Reading::Text if text == "#N/A" => (Fact::new(None), None),
        number::Reading::Text => {
            (Fact { state: State::Observed, text: Some(text.to_owned()), ..Fact::new(None) }, None)
        }
    }
}

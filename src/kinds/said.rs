//! What all kinds say in the same way: marks below the finding, age, disputes.

use super::{Setting, Standing};
use crate::markup::{Node, el};
use crate::model::{Date, Header, Voice};
use crate::part::badge;
use crate::say::{self, Arg};

/// Status, dispute and example marks, and the age of the newest value, known since `end`.
#[must_use]
pub fn facts(setting: &Setting, header: &Header, standing: Standing, end: Option<Date>) -> Node {
    let words = &setting.words;
    let disputed = open(header).next().map(|_| badge("disputed", "M3 3h10v8H8l-3 3v-3H3z", words.get("disputed")));
    let example = header.example.then(|| example(setting));
    el("p").class("facts").add(setting.standing(standing)).add(disputed).add(example).add(age(setting, end))
}

/// The mark of what is invented.
#[must_use]
pub fn example(setting: &Setting) -> Node {
    badge("example", "M2 4h12v8H2zM5 7h6M5 9h4", setting.words.get("example"))
}

/// How old a value is, on the feed's own day.
#[must_use]
pub fn age(setting: &Setting, end: Option<Date>) -> Option<Node> {
    let age = say::age(&setting.words, end?, setting.as_of())?;
    Some(el("span").class("age").add(setting.words.with("age", &[("age", (&age).into())])))
}

/// Disputes that wait for a reply, a sentence each.
#[must_use]
pub fn disputes(setting: &Setting, header: &Header) -> Vec<String> {
    open(header).map(|voice| dispute(setting, voice)).collect()
}

fn open(header: &Header) -> impl Iterator<Item = &Voice> {
    header.voices.iter().filter(|v| v.is_open())
}

fn dispute(setting: &Setting, voice: &Voice) -> String {
    let words = &setting.words;
    let group = voice.group.in_language(setting.language());
    let days = voice.days_waiting(setting.as_of());
    let number = words.locale().integer(days);
    let on = say::date(words.locale(), voice.on);
    let arguments =
        [("group", group.into()), ("on", (&on).into()), ("n", Arg::Number(days as f64)), ("number", (&number).into())];
    words.with("finding-disputed", &arguments)
}

//! The finding, as sentences.

use super::data::{Data, Party, Promise, State};
use crate::kinds::{Setting, disputes};
use crate::model::Header;
use crate::say::{self, Arg};

/// The finding in plain sentences: how many stand how, how many of those that came due were kept, the longest late, the
/// next to come.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, data: &Data) -> Vec<String> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let mut out = Vec::new();
    out.extend(header.example.then(|| words.get("example-sentence")));
    if data.promises.is_empty() {
        out.push(words.get("promises-none"));
    } else {
        out.push(counts(setting, data));
        out.extend(kept(setting, data));
        out.extend(data.longest_late(as_of).map(|(promise, days)| late(setting, promise, days)));
        out.extend(data.next(as_of).map(|(promise, due)| {
            let date = say::date(words.locale(), due);
            said(setting, "promises-next", promise, &[("date", (&date).into())])
        }));
    }
    out.extend(disputes(setting, header));
    out
}

/// How many of those that came due were kept, as a sentence; `None` where none has.
#[must_use]
pub fn kept(setting: &Setting, data: &Data) -> Option<String> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let due = data.due(as_of);
    let kept = words.locale().integer(data.count(State::Kept, as_of) as i64);
    (due > 0).then(|| words.count_with("promises-due", due, &[("kept", (&kept).into())]))
}

/// The same as a figure: "3 of 6".
#[must_use]
pub fn figure(setting: &Setting, data: &Data) -> Option<String> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let whole = |n: usize| words.locale().integer(n as i64);
    let (kept, due) = (whole(data.count(State::Kept, as_of)), whole(data.due(as_of)));
    (data.due(as_of) > 0).then(|| words.with("count-of", &[("count", (&kept).into()), ("of", (&due).into())]))
}

/// How many stand how: "7 promises: 3 kept, 2 late, 1 broken and 1 open."
#[must_use]
pub fn counts(setting: &Setting, data: &Data) -> String {
    let words = &setting.words;
    let all: Vec<&Promise> = data.promises.iter().collect();
    words.count_with("promises-all", data.promises.len(), &[("states", (&states(setting, &all)).into())])
}

/// "3 kept, 2 late and 1 open", of these promises.
#[must_use]
pub fn states(setting: &Setting, promises: &[&Promise]) -> String {
    let words = &setting.words;
    let counted = |state: State| {
        let n = promises.iter().filter(|p| p.state(setting.as_of()) == state).count();
        (n > 0).then(|| words.count(&["count-", state.name()].concat(), n))
    };
    words.locale().list(&State::ALL.into_iter().filter_map(counted).collect::<Vec<_>>())
}

fn late(setting: &Setting, promise: &Promise, days: i64) -> String {
    let number = setting.words.locale().integer(days);
    said(setting, "promises-longest", promise, &[("n", Arg::Number(days as f64)), ("number", (&number).into())])
}

fn said(setting: &Setting, id: &str, promise: &Promise, more: &[(&str, Arg<'_>)]) -> String {
    let name = |party: &Party| party.name.in_language(setting.language()).to_owned();
    let (from, to) = (name(&promise.from), name(&promise.to));
    let what = promise.what.in_language(setting.language());
    let mut arguments = vec![("what", what.into()), ("from", (&from).into()), ("to", (&to).into())];
    arguments.extend_from_slice(more);
    setting.words.with(id, &arguments)
}

/// A party with its side: "Ministry of Health (Government)".
#[must_use]
pub fn party(setting: &Setting, party: &Party) -> String {
    let side = setting.words.get(&["side-", party.side.name()].concat());
    let name = party.name.in_language(setting.language());
    setting.words.with("party", &[("name", name.into()), ("side", (&side).into())])
}

/// When it was kept, or how late it is: "kept 3 May 2020, 12 days late", "30 days late"; `None` where its day says all.
#[must_use]
pub fn outcome(setting: &Setting, promise: &Promise) -> Option<String> {
    use super::data::Outcome;
    let (words, as_of) = (&setting.words, setting.as_of());
    let days = promise.days_late(as_of);
    let number = words.locale().integer(days.unwrap_or_default());
    let late = [("n", Arg::Number(days.unwrap_or_default() as f64)), ("number", (&number).into())];
    let dated = |id: &str, day| words.with(id, &[("date", (&say::date(words.locale(), day)).into())]);
    match &promise.outcome {
        Outcome::Kept(on) if days.is_some() => {
            let date = say::date(words.locale(), *on);
            let [n, number] = late;
            Some(words.with("promise-kept-late", &[n, number, ("date", (&date).into())]))
        }
        Outcome::Kept(on) => Some(dated("promise-kept-on", *on)),
        Outcome::Broken(on, _) => on.map(|on| dated("promise-broken-on", on)),
        Outcome::Open => days.map(|_| words.with("promise-days-late", &late)),
    }
}

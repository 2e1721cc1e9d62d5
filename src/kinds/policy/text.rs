//! The finding, as sentences.

use super::data::{Data, Stage};
use crate::kinds::{Setting, coverage, disputes};
use crate::model::Header;
use crate::say;

/// The finding in plain sentences: how many wins got how far, the latest step, what was undone; and the counts, where
/// there are any.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, data: &Data) -> Vec<String> {
    let words = &setting.words;
    if data.counted() {
        let mut out = coverage::finding(setting, header, &coverage::reading(header, &data.counts, setting.as_of()));
        let after_example = usize::from(header.example);
        out.splice(after_example..after_example, wins(setting, data));
        return out;
    }
    let mut out = Vec::new();
    out.extend(header.example.then(|| words.get("example-sentence")));
    out.extend(wins(setting, data));
    if data.wins.is_empty() {
        out.push(words.get("policy-none"));
    }
    out.extend(disputes(setting, header));
    out
}

/// The first sentence alone, for cards.
#[must_use]
pub fn short(setting: &Setting, data: &Data) -> String {
    wins(setting, data).into_iter().next().unwrap_or_else(|| setting.words.get("policy-none"))
}

/// How many wins got how far, the latest step, how many were set back; nothing where there are no wins.
#[must_use]
pub fn wins(setting: &Setting, data: &Data) -> Vec<String> {
    let words = &setting.words;
    if data.wins.is_empty() {
        return Vec::new();
    }
    let at = |stage: &Stage| Some(data.at(*stage)).filter(|n| *n > 0);
    let counted = |stage: Stage| Some(words.count(&["at-", stage.name()].concat(), at(&stage)?));
    let stages: Vec<String> = Stage::ALL.into_iter().rev().filter_map(counted).collect();
    let stages = words.locale().list(&stages);
    let mut out = vec![words.count_with("policy-wins", data.wins.len(), &[("stages", (&stages).into())])];
    out.extend(data.latest().map(|(win, step, on)| {
        let on = say::date(words.locale(), on);
        let title = win.title.in_language(setting.language());
        let arguments = [("stage", step.stage.name().into()), ("title", title.into()), ("date", (&on).into())];
        words.with("policy-latest", &arguments)
    }));
    let undone = data.wins.iter().filter(|win| win.setback.is_some()).count();
    out.extend((undone > 0).then(|| words.count("policy-setbacks", undone)));
    out
}

//! The guard: whether two figures may be compared, and why not.
//!
//! **Rules are data.** What each side is stands in *facts*: a key that can be equal or not, and what it is called.
//! [`RULES`] says which facts must agree, and how grave it is where they do not. Facts and rules are made here and
//! published beside the page; `public/compare.js` knows no unit, source or place, it goes through the published rules
//! in the same few ways ([`When`]). The cases in `tests/compare.json` are held against both.
//!
//! **What is not asked.** Definitions differ between any two indicators, so a rule about them would refuse
//! everything: what is counted, and how, must agree instead. Where the feed is silent about what a percent is of,
//! nothing is guessed: it agrees with itself alone. Two sources may have asked in the same way (the tables of one
//! census are such), so another source is a reason for care; another *method* is a reason not to compare.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Something that is said of a side: the key by which it agrees with the other side's, and its words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fact(pub String, pub String);

/// What a period says of a side.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Cell {
    /// The period's code.
    pub period: String,
    /// Whether there is a number.
    pub known: bool,
    /// The state's name.
    pub state: String,
    /// The ends of its range, where it has one.
    #[serde(default)]
    pub range: Option<[f64; 2]>,
    /// How many were asked or counted, where that is known.
    #[serde(default)]
    pub sample: Option<u32>,
}

/// One of two that are compared: an indicator at a place, of a group.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Side {
    /// What is said of it, by the fact's name.
    pub facts: BTreeMap<String, Fact>,
    /// What holds it, by the fact's name, as keys: the places around its place, the groups around its group.
    #[serde(default)]
    pub within: BTreeMap<String, Vec<String>>,
    /// Its periods, in time order.
    pub cells: Vec<Cell>,
}

/// How grave a reason is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Weight {
    /// Compare, but know this.
    Care,
    /// These periods may not be compared.
    Periods,
    /// Nothing may be compared.
    Never,
}

/// In which way a rule looks at two sides.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum When {
    /// All of these facts are the same.
    Same(&'static [&'static str]),
    /// Both sides say all of these facts, and differ in each.
    Differ(&'static [&'static str]),
    /// One lies within the other.
    Part(&'static str),
    /// A side says this, and that is the reason.
    Says(&'static str),
    /// No period has a number on both sides.
    Apart(()),
    /// The newest numbers are of different periods.
    Latest(()),
    /// In some period a side is in this state.
    State(&'static str),
    /// In some period the ranges meet.
    Meet(()),
    /// In some period a number stands on fewer than so many.
    Fewer(u32),
}

/// A rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Rule {
    /// Its name: its sentence is `compare-` and this.
    pub about: &'static str,
    /// How grave it is.
    pub weight: Weight,
    /// When it speaks.
    pub when: When,
}

/// Of fewer than this, one more or less changes much: the measure of answers and complaints as well.
pub const FEW: u32 = 20;

const fn rule(about: &'static str, weight: Weight, when: When) -> Rule {
    Rule { about, weight, when }
}

/// The rules, the gravest first. The first is about the very same, of which there is nothing more to say.
pub const RULES: [Rule; 20] = [
    rule("same", Weight::Never, When::Same(&["indicator", "place", "group"])),
    rule("invented", Weight::Never, When::Differ(&["invented"])),
    rule("currency", Weight::Never, When::Differ(&["currency"])),
    rule("counted", Weight::Never, When::Differ(&["counted"])),
    rule("accumulation", Weight::Never, When::Differ(&["accumulation"])),
    rule("method", Weight::Never, When::Differ(&["method"])),
    rule("apart", Weight::Never, When::Apart(())),
    rule("provisional", Weight::Periods, When::State("provisional")),
    rule("length", Weight::Care, When::Differ(&["length"])),
    rule("source", Weight::Care, When::Differ(&["source"])),
    rule("places", Weight::Care, When::Differ(&["indicator", "place"])),
    rule("groups", Weight::Care, When::Differ(&["indicator", "group"])),
    rule("place-part", Weight::Care, When::Part("place")),
    rule("group-part", Weight::Care, When::Part("group")),
    rule("overlap", Weight::Care, When::Differ(&["breakdown"])),
    rule("chance", Weight::Care, When::Meet(())),
    rule("few", Weight::Care, When::Fewer(FEW)),
    rule("estimated", Weight::Care, When::State("estimated")),
    rule("hidden", Weight::Care, When::State("suppressed")),
    rule("latest", Weight::Care, When::Latest(())),
];

/// What a side says by itself: coverage, a break in the way of measuring, what its makers warn of. Each is a sentence.
pub const SAYS: [Rule; 3] = [
    rule("silent", Weight::Care, When::Says("silent")),
    rule("break", Weight::Care, When::Says("break")),
    rule("quality", Weight::Care, When::Says("quality")),
];

/// A reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    /// The rule's name.
    pub about: String,
    /// How grave it is.
    pub weight: Weight,
    /// What the one is and the other, in the order of the sentence; or the side's own sentence.
    pub said: Vec<String>,
    /// The periods that it is about, by their codes.
    pub periods: Vec<String>,
}

/// All reasons, in the order of the rules. What forbids each period that both have forbids everything.
#[must_use]
pub fn guard(a: &Side, b: &Side) -> Vec<Reason> {
    let mut out = Vec::new();
    for rule in RULES.iter().chain(&SAYS) {
        let reason = |(said, periods)| Reason { about: rule.about.to_owned(), weight: rule.weight, said, periods };
        out.extend(look(rule.when, a, b).into_iter().map(reason));
        if matches!(rule.when, When::Same(_)) && !out.is_empty() {
            return out;
        }
    }
    for reason in out.iter_mut().filter(|reason| reason.weight == Weight::Periods) {
        if both(a, b).all(|(one, _)| reason.periods.contains(&one.period)) {
            reason.weight = Weight::Never;
        }
    }
    out
}

/// What a way of looking finds: what to say, and of which periods.
fn look(when: When, a: &Side, b: &Side) -> Vec<(Vec<String>, Vec<String>)> {
    let whole = |said: Option<Vec<String>>| said.map(|said| (said, Vec::new())).into_iter().collect();
    let some = |found: Vec<String>| (!found.is_empty()).then(|| (Vec::new(), found)).into_iter().collect();
    let agree = |name: &&str| a.facts.get(*name).zip(b.facts.get(*name)).map(|(a, b)| a.0 == b.0);
    match when {
        When::Same(names) => whole(names.iter().all(|name| agree(name) == Some(true)).then(Vec::new)),
        When::Differ(names) => {
            let all = names.iter().all(|name| agree(name) == Some(false));
            whole(names.last().filter(|_| all).map(|name| vec![a.said(name), b.said(name)]))
        }
        When::Part(name) => {
            let lies = |part: &Side, of: &Side| {
                let key = of.facts.get(name).map(|fact| &fact.0);
                part.within.get(name).zip(key).is_some_and(|(around, key)| around.contains(key))
            };
            let [first, second] = [(a, b), (b, a)].map(|(part, of)| (part, of, lies(part, of)));
            let found = [first, second].into_iter().find(|(.., lies)| *lies);
            whole(found.map(|(part, of, _)| vec![part.said(name), of.said(name)]))
        }
        When::Says(name) => {
            let mut said: Vec<String> =
                [a, b].iter().filter_map(|side| side.facts.get(name)).map(|f| f.1.clone()).collect();
            said.dedup();
            said.into_iter().map(|said| (vec![said], Vec::new())).collect()
        }
        When::Apart(()) => whole(both(a, b).next().is_none().then(Vec::new)),
        When::Latest(()) => some(latest(a, b)),
        When::State(state) => {
            let of =
                |side: &'_ Side| side.cells.iter().filter(|c| c.state == state).map(|c| c.period.clone()).collect();
            some(merged(of(a), of(b)))
        }
        When::Meet(()) => some(periods(a, b, |a, b| {
            a.range.zip(b.range).is_some_and(|([low, high], [from, to])| low <= to && from <= high)
        })),
        When::Fewer(least) => {
            let few = |cell: &Cell| cell.sample.is_some_and(|n| n < least);
            some(periods(a, b, |a, b| few(a) || few(b)))
        }
    }
}

impl Side {
    fn said(&self, name: &str) -> String {
        self.facts.get(name).map(|fact| fact.1.clone()).unwrap_or_default()
    }
}

/// The periods that have a number on both sides, in the order of the one.
fn both<'a>(a: &'a Side, b: &'a Side) -> impl Iterator<Item = (&'a Cell, &'a Cell)> {
    let other = |one: &'a Cell| b.cells.iter().find(|cell| cell.period == one.period && cell.known);
    a.cells.iter().filter(|cell| cell.known).filter_map(move |one| Some((one, other(one)?)))
}

fn periods(a: &Side, b: &Side, found: impl Fn(&Cell, &Cell) -> bool) -> Vec<String> {
    both(a, b).filter(|(a, b)| found(a, b)).map(|(one, _)| one.period.clone()).collect()
}

/// The periods of the newest numbers, where there are two; none where nothing is in common, which says more.
fn latest(a: &Side, b: &Side) -> Vec<String> {
    let [one, other] = [a, b].map(|side| side.cells.iter().rfind(|cell| cell.known).map(|cell| cell.period.clone()));
    match (one, other) {
        (Some(one), Some(other)) if one != other && both(a, b).next().is_some() => vec![one, other],
        _ => Vec::new(),
    }
}

fn merged(mut one: Vec<String>, other: Vec<String>) -> Vec<String> {
    for period in other {
        if !one.contains(&period) {
            one.push(period);
        }
    }
    one
}

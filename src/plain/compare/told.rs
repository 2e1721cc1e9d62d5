//! What the page's script is told: the facts of all that can be chosen, the rules, and the sentences with their gaps.
//! Values are not among them, they stand in the JSON-stat file beside each indicator.

use super::facts::{self, Facts};
use super::guard::{FEW, Fact, RULES, Rule, SAYS};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, disputes};
use crate::model::Unit;
use crate::say::{Arg, Signs};
use serde::Serialize;
use std::collections::BTreeMap;

/// What the script is told, in the reader's language.
#[derive(Debug, Clone, Serialize)]
pub struct Told {
    rules: Vec<Rule>,
    /// By rule: its sentence, with `{0}` and `{1}` for the sides and `{2}` for periods.
    say: BTreeMap<&'static str, String>,
    /// Other texts, by what they are for.
    words: BTreeMap<&'static str, String>,
    /// How numbers are written.
    signs: Signs,
    indicators: BTreeMap<String, Chosen>,
    /// What lies around each place.
    places: BTreeMap<String, Vec<String>>,
    groups: BTreeMap<String, Whose>,
    /// First and last day of each period, by its code, as ISO 8601; and where it stands on a time axis, in years.
    periods: BTreeMap<String, (String, String, f64)>,
}

#[derive(Debug, Clone, Serialize)]
struct Chosen {
    facts: Facts,
    /// Whether numbers are percentages.
    percent: bool,
    /// Decimals that are shown at least.
    decimals: u8,
    /// What stands beside the figure: that it is invented, and who disputes it without a reply.
    marks: Vec<String>,
    /// The days since which it is measured in another way, as ISO 8601.
    breaks: Vec<String>,
    /// Facts of single places: parts that did not report.
    silent: BTreeMap<String, Fact>,
}

#[derive(Debug, Clone, Serialize)]
struct Whose {
    within: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    breakdown: Option<Fact>,
}

/// The sentences that have gaps for both sides, and those that name periods.
const SAID: [(&str, [&str; 2]); 8] = [
    ("currency", ["a", "b"]),
    ("counted", ["a", "b"]),
    ("method", ["a", "b"]),
    ("length", ["a", "b"]),
    ("source", ["a", "b"]),
    ("places", ["a", "b"]),
    ("groups", ["a", "b"]),
    ("overlap", ["a", "b"]),
];

/// A rule's sentence.
#[must_use]
pub fn sentence(setting: &Setting, about: &str, [one, other]: [&str; 2], periods: &str) -> String {
    let names = if SAID.iter().any(|(name, _)| *name == about) { ["a", "b"] } else { ["part", "whole"] };
    let least = setting.words.locale().integer(i64::from(FEW));
    let known =
        [(names[0], one.into()), (names[1], other.into()), ("periods", periods.into()), ("least", (&least).into())];
    setting.words.with(&["compare-", about].concat(), &known)
}

/// Everything.
#[must_use]
pub fn told(setting: &Setting, feed: &Feed) -> Told {
    let words = &setting.words;
    let all: Vec<&Indicator> = feed.all().filter(|indicator| facts::series(indicator).is_some()).collect();
    let series = || all.iter().filter_map(|indicator| facts::series(indicator));
    let text = |name: &'static str| (name, words.get(&["compare-", name].concat()));
    let texts = [
        "a",
        "b",
        "pick",
        "free",
        "careful",
        "never",
        "minus",
        "points",
        "latest-of",
        "nothing",
        "lost",
        "period",
        "split",
    ];
    // a list is isolated as a whole: marks around each part would hide from it which way its letters run
    let more = words.with("compare-more", &[("first", "{0}".into()), ("rest", "{1}".into())]);
    let more = more.replace(['\u{2068}', '\u{2069}'], "");
    let unknown = words.with("compare-unknown", &[("asked", "{0}".into())]);
    let sides = ["a", "value-a", "when-a", "b", "value-b", "when-b"];
    let gaps: Vec<String> = (0..sides.len()).map(|at| format!("{{{at}}}")).collect();
    let gaps: Vec<(&str, Arg<'_>)> = sides.into_iter().zip(gaps.iter().map(Arg::from)).collect();
    let picture = words.with("compare-picture", &gaps);
    let places = series().flat_map(|s| &s.places);
    let groups = series().flat_map(|s| &s.groups);
    let whose = |group| Whose { within: facts::around_group(group), breakdown: facts::breakdown(setting, group) };
    Told {
        rules: RULES.iter().chain(&SAYS).copied().collect(),
        say: RULES.iter().map(|rule| (rule.about, sentence(setting, rule.about, ["{0}", "{1}"], "{2}"))).collect(),
        words: texts
            .into_iter()
            .map(text)
            .chain([("more", more), ("unknown", unknown), ("picture", picture)])
            .collect(),
        signs: words.locale().signs(),
        indicators: all.iter().map(|one| (one.header.id.to_string(), chosen(setting, one))).collect(),
        places: places.map(|id| (id.to_string(), facts::around_place(&setting.programme, id))).collect(),
        groups: groups.map(|id| (id.to_string(), whose(id))).collect(),
        periods: series()
            .flat_map(|s| &s.periods)
            .map(|p| (p.code.clone(), (p.start.to_string(), p.end.to_string(), p.at())))
            .collect(),
    }
}

fn chosen(setting: &Setting, indicator: &Indicator) -> Chosen {
    let (header, unit) = (&indicator.header, &indicator.header.unit);
    let example = header.example.then(|| setting.words.get("example"));
    Chosen {
        facts: facts::of_indicator(setting, indicator),
        percent: matches!(unit, Unit::Percent { .. }),
        decimals: unit.decimals(),
        marks: example.into_iter().chain(disputes(setting, header)).collect(),
        breaks: header.breaks.iter().map(|one| one.period.start.to_string()).collect(),
        silent: facts::silent(setting, indicator),
    }
}

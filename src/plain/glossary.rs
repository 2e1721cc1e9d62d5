//! The glossary: every word that the interface uses in a sense of its own, in plain words, with an example. An entry's
//! heading is the very message that the interface shows, its anchor is that message's name, and what it means stands in
//! `term-…`.

use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::say::{self, Arg};

/// Headings of groups, each with the messages that it explains.
pub const GROUPS: [(&str, &[&str]); 12] = [
    (
        "glossary-numbers",
        &[
            "find-indicators",
            "about-numerator",
            "about-denominator",
            "total",
            "choose-by",
            "points",
            "about-sampling",
            "range-level",
            "about-accumulation",
            "about-adding",
            "about-better",
            "proxy",
            "about-break",
            "as-of",
            "age",
        ],
    ),
    ("glossary-goals", &["about-baseline", "about-milestones", "about-target", "about-due", "about-judged"]),
    (
        "glossary-standings",
        &[
            "standing-reached",
            "standing-on-course",
            "standing-better",
            "standing-steady",
            "standing-info",
            "standing-behind",
            "standing-short",
            "standing-worse",
            "standing-overdue",
            "standing-not-yet-due",
            "standing-no-report",
        ],
    ),
    (
        "glossary-states",
        &[
            "state-observed",
            "state-estimated",
            "state-provisional",
            "state-suppressed",
            "state-not-reported",
            "state-not-yet-due",
            "state-overdue",
            "state-not-applicable",
        ],
    ),
    ("glossary-voices", &["disputed", "voice-confirmed"]),
    ("glossary-levels", &["about-level", "level-input", "level-output", "level-outcome", "level-impact"]),
    (
        "glossary-policy",
        &[
            "stage-raised",
            "stage-tabled",
            "stage-adopted",
            "stage-funded",
            "stage-implemented",
            "stage-felt",
            "setback",
            "contribution",
            "evidence",
        ],
    ),
    ("glossary-promises", &["promise-kept", "promise-late", "promise-broken", "promise-open"]),
    (
        "glossary-money",
        &[
            "money-budgeted",
            "money-committed",
            "money-received",
            "money-disbursed",
            "money-spent",
            "money-to-local",
            "money-supplier-local",
            "money-for-core",
            "payment-paid",
            "payment-paid-late",
            "payment-late",
            "payment-coming",
            "audits-heading",
            "opinion-qualified",
        ],
    ),
    (
        "glossary-remedies",
        &[
            "remedies-serious-heading",
            "remedy-received",
            "remedy-resolved",
            "remedy-reopened",
            "remedy-still-open",
            "remedy-in-time",
            "remedy-late",
            "remedy-waiting",
            "remedy-overdue",
            "remedies-life",
            "word-fixed",
        ],
    ),
    (
        "glossary-answers",
        &[
            "about-response",
            "answer-margin",
            "answer-few",
            "score-official",
            "score-community",
            "score-distance",
            "stories-heading",
            "stories-chosen",
            "word-consent",
            "word-withdrawn",
        ],
    ),
    (
        "glossary-sources",
        &[
            "about-source",
            "licence",
            "about-example",
            "draft-translation",
            "download-csv",
            "download-json",
            "download-svg",
            "follow",
        ],
    ),
];

/// The page.
#[must_use]
pub fn glossary(setting: &Setting) -> Node {
    let words = &setting.words;
    let links = GROUPS.iter().map(|(group, _)| {
        let href = ["#", group].concat();
        el("li").add(el("a").attr("href", href).attr("rel", "external").add(words.get(group)))
    });
    let contents =
        el("nav").class("groups").attr("aria-label", words.get("glossary-contents")).add(el("ul").all(links));
    let groups = GROUPS.iter().map(|(group, terms)| {
        el("section")
            .class("terms")
            .attr("aria-labelledby", *group)
            .add(el("h2").attr("id", *group).add(words.get(group)))
            .add(el("dl").all(terms.iter().map(|term| entry(setting, term))))
    });
    Node::none()
        .add(el("h1").add(words.get("more-glossary")))
        .add(el("p").class("summary").add(words.get("about-glossary")))
        .add(contents)
        .all(groups)
}

fn entry(setting: &Setting, term: &'static str) -> Node {
    let meaning = setting.words.get(&["term-", term].concat());
    el("div").attr("id", term).add(el("dt").add(heading(setting, term))).add(el("dd").add(meaning))
}

/// What the interface shows, filled in as on its pages; without the colon that leads to what follows there.
fn heading(setting: &Setting, term: &str) -> String {
    let (words, locale) = (&setting.words, setting.words.locale());
    let with = |name: &'static str, text: &str| words.with(term, &[(name, text.into())]);
    let date = say::date(locale, setting.as_of());
    let size = || words.with("kilobytes", &[("number", locale.integer(2).as_str().into())]);
    let said = match term {
        "points" => words.count(term, 15),
        "age" => with("age", &words.count("months", 15)),
        "as-of" | "setback" => with("date", &date),
        "download-csv" | "download-svg" => with("size", &size()),
        "range-level" => {
            let range = locale.range(&locale.percent(63.0, 0), &locale.percent(80.0, 0));
            let level = locale.percent(95.0, 0);
            words.with(term, &[("range", Arg::from(&range)), ("level", (&level).into())])
        }
        _ => words.get(term),
    };
    said.trim_end_matches([':', '\u{202f}', '\u{a0}', ' ']).to_owned()
}

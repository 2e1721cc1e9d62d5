//! The glossary explains every word that the interface links to it, in every language, and no other.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
mod common;

use baraza::kinds::Standing;
use baraza::model::State;
use baraza::plain::{self, GROUPS};
use baraza::store::{Plain, Site};
use baraza::{kinds, page};
use common::{LANGUAGES, file, sample, setting, words};
use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};
use std::collections::BTreeSet;
use std::fs;

fn site(language: &str) -> Site {
    Site { base: "../../".into(), language: language.into(), languages: vec!["en".into(), language.into()] }
}

fn entries() -> Vec<&'static str> {
    GROUPS.iter().flat_map(|(_, terms)| terms.iter().copied()).collect()
}

/// The values of an attribute.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    html.split(&format!(" {attribute}=\"")).skip(1).filter_map(|rest| rest.split('"').next()).collect()
}

#[test]
fn every_entry_has_an_anchor_of_its_own_and_a_meaning_in_every_language() {
    let feed = sample();
    for language in LANGUAGES {
        let setting = setting(&feed, &words(language));
        let owner = Owner::new();
        let html = owner.with(|| {
            plain::page(&setting, &feed, &site(language), Plain::Glossary, plain::Beside::default()).to_html()
        });
        owner.cleanup();
        let ids = values(&html, "id");
        let unique: BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), unique.len(), "{language}: an id stands twice");
        for term in entries() {
            assert!(unique.contains(term), "{language}: {term} has no anchor");
            let meaning = setting.words.get(&["term-", term].concat());
            assert!(meaning.ends_with(['.', '”', '»', '؟']) && meaning.len() > 20, "{language}: {term}: {meaning}");
            // its heading is an example itself
            if term == "range-level" {
                continue;
            }
            let example = setting.words.get("example");
            assert!(
                meaning.contains(&format!("{example}:")) || meaning.contains(&format!("{example}\u{202f}:")),
                "{language}: {term} has no example: {meaning}"
            );
        }
        assert!(!html.contains("term-"), "{language}: a message is missing");
    }
}

#[test]
fn every_entry_is_a_term_that_the_interface_uses_and_every_meaning_has_its_entry() {
    let read =
        |name: &str| fs::read_to_string(file(&format!("public/locales/en/{name}"))).expect("its words are there");
    let names = |source: &str| -> BTreeSet<String> {
        source.lines().filter_map(|line| line.split_once(" = ").map(|(name, _)| name.to_owned())).collect()
    };
    let app = names(&[read("baraza.ftl"), read("lists.ftl")].join("\n"));
    let pages = names(&read("pages.ftl"));
    for term in entries() {
        let known = app.contains(term) || (pages.contains(term) && !term.starts_with("term-"));
        assert!(known, "{term} is no message of the interface");
    }
    let meant: BTreeSet<&str> = pages.iter().filter_map(|name| name.strip_prefix("term-")).collect();
    assert_eq!(meant, entries().into_iter().collect(), "meanings and entries");
}

#[test]
fn what_the_app_judges_and_marks_by_is_explained() {
    let explained: BTreeSet<&str> = entries().into_iter().collect();
    for label in page::EXPLAINED {
        assert!(explained.contains(label), "{label} leads nowhere");
    }
    let standings = Standing::ALL.map(|standing| format!("standing-{}", standing.name()));
    let states = State::NAMED.into_iter().chain([State::Overdue]).map(|state| format!("state-{}", state.name()));
    let stages = kinds::policy::Stage::ALL.map(|stage| format!("stage-{}", stage.name()));
    let promises = kinds::promises::State::ALL.map(|state| format!("promise-{}", state.name()));
    let money = kinds::money::Stage::ALL.map(|stage| format!("money-{}", stage.name()));
    let payments = kinds::money::State::ALL.map(|state| format!("payment-{}", state.name()));
    let fates = kinds::remedies::Fate::ALL.map(|fate| format!("remedy-{}", fate.name()));
    let lists = promises.into_iter().chain(money).chain(payments).chain(fates);
    for word in standings.into_iter().chain(states).chain(stages).chain(lists) {
        assert!(explained.contains(word.as_str()), "{word} is not explained");
    }
}

#[test]
fn every_link_of_an_indicators_page_leads_to_an_entry() {
    let feed = sample();
    let setting = setting(&feed, &words("en"));
    let explained: BTreeSet<&str> = entries().into_iter().collect();
    let mut linked = BTreeSet::new();
    for indicator in &feed.indicators {
        let owner = Owner::new();
        let html = owner.with(|| {
            let (view, choose) = (Signal::stored(kinds::View::default()), Callback::new(|_| {}));
            page::indicator_page(&setting, &site("en"), indicator, None, view, choose).to_html()
        });
        owner.cleanup();
        let anchors = values(&html, "href").into_iter().filter_map(|href| href.strip_prefix("../../glossary/#"));
        let anchors: Vec<String> = anchors.map(str::to_owned).collect();
        assert!(anchors.len() > 2, "{}: {anchors:?}", indicator.header.id);
        linked.extend(anchors);
    }
    let lost: Vec<&String> = linked.iter().filter(|id| !explained.contains(id.as_str())).collect();
    assert!(lost.is_empty(), "{lost:?}");
    // what the pages of lists judge and mark by leads there too
    for word in ["payment-paid-late", "remedy-overdue", "remedies-life", "score-distance", "stories-heading"] {
        assert!(linked.contains(word), "{word}: {linked:?}");
    }
    assert!(linked.len() > 40, "{linked:?}");
}

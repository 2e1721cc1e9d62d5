//! The interface's own words: none is forgotten in the code, and the English ones are easy to read.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use baraza::app::framed;
use baraza::feed::native;
use baraza::kinds::{Setting, View};
use baraza::page::shell;
use baraza::plain;
use baraza::say::{Locale, Words};
use baraza::store::{Plain, Route, Site};
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::sync::Arc;

fn english() -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales/en");
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("its words are there");
    ["baraza.ftl", "lists.ftl", "pages.ftl", "review.ftl"].map(read).join("\n")
}

/// Every text of a pattern, its variants included.
fn texts(pattern: &mut Pattern<String>, act: &mut dyn FnMut(&mut String)) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => act(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| texts(&mut variant.value, act));
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

/// The pseudo-locale: English in letters that no code would write by itself.
fn pseudo(source: &str) -> String {
    let mut resource = fluent_syntax::parser::parse(source.to_owned()).expect("it can be read");
    let strange = |c: char| match c {
        'a'..='z' => char::from_u32(u32::from(c) - u32::from('a') + 0x24D0).unwrap_or(c),
        'A'..='Z' => char::from_u32(u32::from(c) - u32::from('A') + 0x24B6).unwrap_or(c),
        other => other,
    };
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry
            && let Some(pattern) = &mut message.value
        {
            texts(pattern, &mut |text| *text = text.chars().map(strange).collect());
        }
    }
    fluent_syntax::serializer::serialize(&resource)
}

/// A programme whose own texts hold no Latin letter, with an indicator of every kind.
fn foreign() -> Value {
    let mark = json!({"period": "2025", "value": 70, "set_on": "2020-01-01", "reason": "Λ"});
    let values = json!({
        "places": ["1", "2", "3"], "periods": ["2023", {"period": "2024", "label": "Ξ"}, "2025"], "groups": ["_T", "4", "5"],
        "place": [0, 0, 0, 1, 2, 0, 0], "period": [0, 1, 2, 1, 1, 1, 1], "group": [0, 0, 0, 0, 0, 1, 2],
        "value": [40, 55, null, 50, 60, 50, 60], "status": {"2": "suppressed", "1": "provisional"},
        "low": {"1": 50}, "high": {"1": 60}, "level": 95, "count": {"1": 110}, "of": {"1": 200}, "sample": {"1": 200},
        "reported": {"1": "2025-02-01"}, "note": {"1": "Ν"},
    });
    let sheet = json!({"definition": "Δ", "numerator": "Δ", "denominator": "Δ", "method": "Δ", "frequency": "Δ", "sampling": "Δ",
        "response_rate": 90, "quality": "Δ", "accumulation": "cumulative", "adding": "counts-twice", "level": "outcome"});
    let voice =
        |stance: &str| json!({"stance": stance, "group": "Γ", "on": "2026-01-01", "reason": "Ρ", "may_reply": "Γ"});
    let coverage = json!({
        "id": "0-1", "kind": "coverage", "title": "Τ", "summary": "Σ", "example": true, "proxy": "Π", "source": "6",
        "protection": {"subjects": "people", "applied": "baraza", "note": "Ν"},
        "unit": {"kind": "percent", "of": {"ar": {"other": "# Ω"}}}, "better": "up", "sheet": sheet, "responsible": "Φ",
        "chosen": {"by": "Φ", "with": "Φ", "on": "2020-01-01", "origin": "shared", "dissent": "Φ"},
        "baseline": mark, "milestones": [mark], "targets": [mark, mark], "due": [{"period": "2026", "on": "2026-04-01", "note": "Ν"}],
        "breaks": [{"period": "2024", "reason": "Β"}], "voices": [voice("disputed"), voice("confirmed")], "observations": values,
    });
    let evidence = json!([{"title": "Ε"}]);
    let policy = json!({"id": "0-2", "kind": "policy", "title": "Τ", "wins": [
        {"id": "1", "title": "Τ", "place": "1", "contribution": "Κ", "setback": {"on": "2025-01-01", "what": "Χ"},
         "stages": [{"stage": "raised", "on": "2024-01-01", "note": "Ν", "evidence": evidence}, {"stage": "funded"}]}]});
    let party = |side: &str| json!({"side": side, "name": "Ψ"});
    let promise = |id: &str, more: Value| {
        let mut all = json!({"id": id, "what": "Ω", "from": party("government"), "to": party("civil-society"), "made": "2024-01-01",
            "place": "1", "evidence": evidence});
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        all
    };
    let promises = json!({"id": "0-3", "kind": "promises", "title": "Τ", "promises": [
        promise("1", json!({"due": "2024-02-01", "kept": "2024-03-01"})), promise("2", json!({"due": "2024-02-01"})),
        promise("3", json!({"broken": {"on": "2025-01-01", "reason": "Ρ"}})), promise("4", json!({"due": "2026-12-01"})),
    ]});
    json!({
        "baraza": "1", "id": "0", "title": "Θ", "summary": "Σ", "as_of": "2026-05-12", "languages": [{"code": "ar"}],
        "published": "2026-05-01", "next_update": "2026-11-01", "licence": {"id": "Λ"},
        "partners": [{"id": "7", "name": "Π", "roles": ["funding", "community", "government"]}],
        "contacts": [{"name": "Κ"}], "sources": [{"id": "6", "title": "Σ", "publisher": "Π", "published": "2025-01-01", "note": "Ν",
            "licence": {"id": "Λ"}}],
        "places": [{"id": "1", "name": "Α"}, {"id": "2", "name": "Β", "parent": "1"}, {"id": "3", "name": "Γ", "parent": "1"}],
        "breakdowns": [{"id": "8", "name": "Β", "groups": [{"id": "4", "name": "Γ"}, {"id": "5", "name": "Δ"}]}],
        "sections": [{"id": "9", "question": "Ω;", "note": "Ν", "indicators": ["0-1", "0-2", "0-3"]}],
        "indicators": [coverage, policy, promises],
    })
}

/// What a reader sees or hears of a page: its texts and labels.
fn heard(html: &str) -> Vec<String> {
    let mut out = Vec::new();
    for piece in html.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').expect("every tag ends");
        for label in tag.split(" aria-label=\"").skip(1) {
            out.push(label.split('"').next().unwrap_or_default().to_owned());
        }
        out.push(text.to_owned());
    }
    out
}

#[test]
fn no_word_is_forgotten_in_the_code() {
    // numbers and dates of a language without Latin letters
    let (words, faults) = Words::new(Locale::of("ar").expect("there is Arabic"), &pseudo(&english()));
    assert_eq!(faults, Vec::<String>::new());
    let feed = native::read(foreign().to_string().as_bytes()).expect("there is a programme");
    assert_eq!(feed.notices.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let setting = Setting { words, programme: Arc::new(feed.programme.clone()) };
    let site = Site { base: "/".into(), language: "ar".into(), languages: vec!["ar".into()] };
    let ids = ["0-1", "0-2", "0-3"].map(|id| Route::Indicator(id.to_owned()));
    let (mut forgotten, mut strange) = (Vec::new(), 0);
    let routes = ids.into_iter().chain([Route::Board, Route::Lost]).chain(Plain::ALL.map(Route::Plain));
    let states = [plain::embed::State::Live, plain::embed::State::Frozen("0")];
    let embeds =
        plain::embed::What::all(&setting, &feed).into_iter().flat_map(|what| states.map(|state| (what.clone(), state)));
    let embeds: Vec<String> =
        embeds.map(|(what, state)| plain::embed::article(&setting, &feed, &site, &what, state).to_html()).collect();
    for said in embeds.iter().flat_map(|html| heard(html)) {
        let words = said.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() > 1);
        forgotten.extend(words.map(|word| format!("an embed: \"{word}\" in \"{said}\"")));
    }
    for route in routes {
        let owner = Owner::new();
        let html = owner.with(|| {
            let choose = Callback::new(|_: View| {});
            if let Route::Plain(page) = route {
                let inside = plain::page(&setting, &feed, &site, page, plain::Beside::default());
                return shell(&setting, &feed, &site, &route, Signal::stored(None), inside).to_html();
            }
            framed(&setting, &feed, &site, &route, Signal::stored(None), Signal::stored(View::default()), choose)
                .to_html()
        });
        owner.cleanup();
        for said in heard(&html) {
            strange += usize::from(said.contains(|c| ('\u{24B6}'..='\u{24E9}').contains(&c)));
            // names of files are in no language
            let words = said.split(|c: char| !c.is_ascii_alphabetic()).filter(|w| w.len() > 1);
            forgotten.extend(words.map(|word| format!("{route:?}: \"{word}\" in \"{said}\"")));
        }
    }
    assert!(strange > 150, "{strange} texts of the interface were heard");
    assert!(forgotten.is_empty(), "{}", forgotten.join("\n"));
}

/// Syllables of an English word, by its groups of vowels.
fn syllables(word: &str) -> usize {
    let word = word.to_lowercase();
    let vowels = word.split(|c| !"aeiouy".contains(c)).filter(|group| !group.is_empty()).count();
    let silent = word.ends_with('e') && !word.ends_with("le") && vowels > 1;
    let ed = word.ends_with("ed") && !word.ends_with("ted") && !word.ends_with("ded") && vowels > 1;
    (vowels - usize::from(silent || ed)).max(1)
}

/// The grade of American schools in which a text is understood (Kincaid et al. 1975): 0.39 × words per sentence + 11.8 ×
/// syllables per word − 15.59.
fn grade(sentences: &[String]) -> f64 {
    let words: Vec<&str> = sentences
        .iter()
        .flat_map(|s| s.split(|c: char| !c.is_alphanumeric() && c != '’').filter(|w| !w.is_empty()))
        .collect();
    let (count, syllables) = (words.len() as f64, words.iter().map(|w| syllables(w)).sum::<usize>() as f64);
    0.39 * count / sentences.len() as f64 + 11.8 * syllables / count - 15.59
}

/// The interface's sentences, with a plain word for each thing that is filled in.
fn sentences() -> Vec<(String, Vec<String>)> {
    let resource = fluent_syntax::parser::parse(english()).expect("it can be read");
    fn flat(pattern: &Pattern<String>) -> String {
        let piece = |element: &PatternElement<String>| match element {
            PatternElement::TextElement { value } => value.clone(),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter().rfind(|v| v.default).map(|v| flat(&v.value)).unwrap_or_default()
            }
            PatternElement::Placeable { .. } => "this".to_owned(),
        };
        pattern.elements.iter().map(piece).collect()
    }
    let mut out = Vec::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let said = message.value.as_ref().map(flat).unwrap_or_default();
        let whole = said.trim_end().ends_with('.');
        let parts = said.split_inclusive(['.', ':', ';']).map(|s| s.trim().to_owned()).filter(|s| s.len() > 1);
        if whole {
            out.push((message.id.name, parts.collect()));
        }
    }
    out
}

#[test]
fn the_english_interface_is_read_in_the_eighth_grade() {
    let all = sentences();
    let every: Vec<String> = all.iter().flat_map(|(_, s)| s.clone()).collect();
    assert!(every.len() > 50, "{}", every.len());
    let whole = grade(&every);
    assert!(whole <= 8.0, "the whole interface: grade {whole:.1}");
    let hard: Vec<String> =
        all.iter().filter(|(_, s)| grade(s) > 12.0).map(|(id, s)| format!("{id}: {:.1}", grade(s))).collect();
    assert!(hard.is_empty(), "single messages that are hard: {hard:?}");
}

#[test]
fn the_grade_tells_plain_from_hard() {
    let one = |text: &str| grade(&[text.to_owned()]);
    assert!(one("The cat sat on the mat.") < 2.0);
    assert!(one("Disaggregated quantitative indicators necessitate methodological harmonisation.") > 15.0);
}

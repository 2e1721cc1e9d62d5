//! Every language is complete: the same messages with the same arguments, plural forms that the language needs, and
//! nothing that the resolver does not know.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// What a message shows, what it chooses by, and the plural forms that it has.
#[derive(Debug, Default, PartialEq)]
struct Facts {
    shown: BTreeSet<String>,
    chosen: BTreeSet<String>,
    plurals: Vec<BTreeSet<String>>,
    wrong: Vec<String>,
}

fn facts(pattern: &Pattern<String>, out: &mut Facts) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(InlineExpression::VariableReference { id }) => {
                out.shown.insert(id.name.clone());
            }
            Expression::Inline(InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }) => {}
            Expression::Inline(InlineExpression::MessageReference { .. } | InlineExpression::TermReference { .. }) => {}
            Expression::Inline(_) => out.wrong.push("an expression that the resolver does not know".into()),
            Expression::Select { selector, variants } => {
                let InlineExpression::VariableReference { id } = selector else {
                    out.wrong.push("a selector that is no variable".into());
                    continue;
                };
                out.chosen.insert(id.name.clone());
                let keys = variants.iter().filter_map(|v| match &v.key {
                    VariantKey::Identifier { name } => Some(name.clone()),
                    VariantKey::NumberLiteral { value } => {
                        if value.parse::<u32>().is_err() {
                            out.wrong.push(format!("a variant [{value}]: only whole numbers are chosen by"));
                        }
                        None
                    }
                });
                if id.name == "n" {
                    out.plurals.push(keys.collect());
                }
                variants.iter().for_each(|v| facts(&v.value, out));
            }
        }
    }
    if out.shown.contains("n") {
        out.wrong.push("`$n` only chooses a form: show `$number`".into());
    }
}

fn messages(language: &str) -> BTreeMap<String, Facts> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales").join(language);
    let read = |name: &str| fs::read_to_string(folder.join(name)).unwrap_or_else(|e| panic!("{language}/{name}: {e}"));
    let source = ["baraza.ftl", "lists.ftl", "pages.ftl", "review.ftl"].map(read).join("\n");
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(_, e)| panic!("{language}: {e:?}"));
    let mut out = BTreeMap::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let mut found = Facts::default();
                if let Some(pattern) = &message.value {
                    facts(pattern, &mut found);
                }
                assert!(message.attributes.is_empty(), "{language}: {} has attributes", message.id.name);
                assert!(
                    out.insert(message.id.name.clone(), found).is_none(),
                    "{language}: {} stands twice",
                    message.id.name
                );
            }
            Entry::Junk { content } => panic!("{language}: cannot be read: {content}"),
            _ => {}
        }
    }
    out
}

/// The plural forms that each language needs (CLDR; Kinyarwanda has no rule there and changes nothing).
const LANGUAGES: [(&str, &[&str]); 7] = [
    ("en", &["one", "other"]),
    ("fr", &["one", "other"]),
    ("ar", &["zero", "one", "two", "few", "many", "other"]),
    ("rw", &["other"]),
    ("sw", &["one", "other"]),
    ("es", &["one", "many", "other"]),
    ("pt", &["one", "many", "other"]),
];

#[test]
fn no_language_is_left_out() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales");
    let folders =
        fs::read_dir(folder).expect("the languages are there").map(|e| e.expect("it can be read").file_name());
    let found: BTreeSet<String> = folders.map(|name| name.to_string_lossy().into_owned()).collect();
    assert_eq!(found, LANGUAGES.iter().map(|(code, _)| (*code).to_owned()).collect());
}

#[test]
fn every_language_says_everything() {
    let english = messages("en");
    for (language, forms) in LANGUAGES {
        let other = messages(language);
        let missing: Vec<_> = english.keys().filter(|id| !other.contains_key(*id)).collect();
        let extra: Vec<_> = other.keys().filter(|id| !english.contains_key(*id)).collect();
        assert!(missing.is_empty() && extra.is_empty(), "{language}: missing {missing:?}, unknown {extra:?}");
        for (id, found) in &other {
            assert!(found.wrong.is_empty(), "{language}: {id}: {:?}", found.wrong);
            let wanted = &english[id];
            let known: BTreeSet<_> = wanted.shown.union(&wanted.chosen).collect();
            let unknown: Vec<_> = found.shown.iter().filter(|name| !known.contains(name)).collect();
            assert!(unknown.is_empty(), "{language}: {id} shows {unknown:?}, which English does not");
            let silent: Vec<_> = wanted.shown.difference(&found.shown).filter(|name| *name != "number").collect();
            assert!(silent.is_empty(), "{language}: {id} leaves out {silent:?}");
            for plural in &found.plurals {
                let lacking: Vec<_> = forms.iter().filter(|form| !plural.contains(**form)).collect();
                assert!(lacking.is_empty(), "{language}: {id} lacks the plural forms {lacking:?}");
            }
        }
    }
}

#[test]
fn every_message_that_the_program_names_exists() {
    let english = messages("en");
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("src")];
    let mut missing = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("the folder is there") {
            let path = entry.expect("it can be read").path();
            if path.is_dir() {
                folders.push(path);
                continue;
            }
            let text = fs::read_to_string(&path).expect("text");
            let text = text.split("#[cfg(test)]").next().unwrap_or_default();
            for call in [
                "words.get(\"",
                "words.with(\"",
                "words.count(\"",
                ".with(\"finding",
                " row(\"",
                "(row(\"",
                "[row(\"",
                "text_row(setting, \"",
            ] {
                for rest in text.split(call).skip(1) {
                    let id = rest.split('"').next().unwrap_or_default();
                    let id = if call == ".with(\"finding" { format!("finding{id}") } else { id.to_owned() };
                    if !english.contains_key(&id) && !path.ends_with("tests.rs") {
                        missing.push(format!("{}: {id}", path.display()));
                    }
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

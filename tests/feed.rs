//! The programme feed as publishers meet it: the schema is current, the sample is sound, faults are named with place
//! and hint, one broken part leaves the others, and no text becomes markup.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use baraza::feed::{FeedError, native};
use baraza::kinds::Data;
use baraza::model::Severity;
use baraza::publish;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn sample() -> PathBuf {
    root().join("public/programmes/power/programme.json")
}

fn document() -> Value {
    serde_json::from_slice(&fs::read(sample()).expect("the sample is there")).expect("the sample is JSON")
}

fn errors(document: &Value) -> Vec<String> {
    let feed = native::read(document.to_string().as_bytes()).expect("there is a programme");
    feed.notices.iter().filter(|n| n.severity == Severity::Error).map(ToString::to_string).collect()
}

#[test]
fn the_published_schema_is_current() {
    let file = root().join("public/schema/programme-1.schema.json");
    let published = fs::read_to_string(&file).expect("the schema is there");
    assert_eq!(published, publish::schema(), "run: target/cli/baraza schema > public/schema/programme-1.schema.json");
    let file = root().join("public/schema/review-1.schema.json");
    let published = fs::read_to_string(&file).expect("the schema is there");
    let how = "run: target/cli/baraza schema review > public/schema/review-1.schema.json";
    assert_eq!(published, publish::review_schema(), "{how}");
}

#[test]
fn the_sample_is_sound_and_honest() {
    let bundle = publish::bundle(&sample()).expect("it reads");
    assert_eq!(bundle.feed.errors().count(), 0, "{:?}", bundle.feed.errors().collect::<Vec<_>>());
    let overdue = bundle.feed.indicators.iter().filter(|i| {
        i.data.kind().series().is_some_and(|s| s.cells().any(|c| c.state() == baraza::model::State::Overdue))
    });
    assert_eq!(overdue.count(), 14, "the 13 placeholder zeros and the one assessment are due and missing");
    let power = |i: &&baraza::kinds::Indicator| i.header.codes.iter().any(|(list, _)| list == "iati");
    for indicator in bundle.feed.all().filter(power) {
        let places = indicator.data.kind().series().map(|s| s.places.len());
        assert_eq!(places, Some(1), "{}: the programme gives no figures by country", indicator.header.id);
    }
    for indicator in &bundle.feed.indicators {
        assert!(indicator.header.example || indicator.header.source.is_some(), "{}: no source", indicator.header.id);
    }
}

#[test]
fn a_damaged_copy_is_named_with_pointer_fault_and_hint() {
    let mut damaged = document();
    damaged["indicators"][0]["better"] = json!("sideways");
    damaged["indicators"][1]["observations"]["value"] = json!(["many"]);
    damaged["indicators"][2]["targets"][0]["period"] = json!("01/02/2024");
    let errors = errors(&damaged);
    let named = |pointer: &str, words: &str| errors.iter().any(|e| e.starts_with(pointer) && e.contains(words));
    assert!(named("/indicators/0/better: ", "unknown variant \"sideways\""), "{errors:#?}");
    assert!(named("/indicators/1/observations/value/0: ", "no number"), "{errors:#?}");
    assert!(named("/indicators/2/targets/0/period: ", "no period; write it as 2017"), "{errors:#?}");
}

#[test]
fn one_broken_indicator_leaves_the_others() {
    let whole = native::read(document().to_string().as_bytes()).expect("it reads").indicators.len();
    let mut damaged = document();
    damaged["indicators"][5] = json!({"id": 7});
    let feed = native::read(damaged.to_string().as_bytes()).expect("it still reads");
    assert_eq!(feed.indicators.len(), whole - 1);
}

#[test]
fn unknown_fields_warn_and_newer_versions_are_named() {
    let mut newer = document();
    newer["baraza"] = json!("2");
    newer["colour"] = json!("red");
    let feed = native::read(newer.to_string().as_bytes()).expect("it reads");
    assert_eq!(feed.errors().count(), 0);
    let said = |pointer: &str| feed.notices.iter().any(|n| n.pointer == pointer);
    assert!(said("/baraza") && said("/colour"), "{:?}", feed.notices);
}

#[test]
fn ids_that_stand_twice_are_both_named_and_neither_shown() {
    let mut twice = document();
    let first = twice["indicators"][0].clone();
    let id = first["id"].as_str().expect("an id").to_owned();
    twice["indicators"][3] = first;
    let feed = native::read(twice.to_string().as_bytes()).expect("it reads");
    assert!(feed.indicator(&id).is_none());
    assert!(feed.errors().any(|n| n.pointer == "/indicators/0" && n.message.contains("/indicators/3")));
}

#[test]
fn what_is_no_programme_has_a_name() {
    for (bytes, name) in [
        (&b"<!doctype html><title>Log in</title>"[..], "web-page"),
        (b"{\"baraza\": \"1\", \"id\": \"x\"", "cut"),
        (b"{}", "not-a-programme"),
        (b"[1, 2]", "not-a-programme"),
        (b"\xFF\xFE{\0}\0", "encoding"),
    ] {
        assert_eq!(native::read(bytes).err().as_ref().map(FeedError::name), Some(name));
    }
}

#[test]
fn observation_files_are_supplied_and_their_faults_stay_with_them() {
    let mut split = document();
    let observations =
        split["indicators"][0].as_object_mut().and_then(|i| i.remove("observations")).expect("they are inline");
    split["indicators"][0]["data"] = json!("data/first.json");
    let id = split["indicators"][0]["id"].as_str().expect("an id").to_owned();
    let read = || native::read(split.to_string().as_bytes()).expect("it reads");
    let mut feed = read();
    native::supply(&mut feed, "data/first.json", Ok(observations.to_string().as_bytes()));
    assert!(feed.indicator(&id).is_some_and(|i| i.data.kind().series().is_some()), "{:?}", feed.notices);
    let mut feed = read();
    native::supply(&mut feed, "data/first.json", Err(FeedError::Status(404)));
    assert!(feed.indicator(&id).is_some_and(|i| i.data == Data::Broken));
    assert!(feed.errors().any(|n| n.message.contains("data/first.json")));
    for outside in ["../x.json", "/x.json", "https://example.org/x.json", "a//b.json"] {
        assert!(!native::is_beside(outside), "{outside}");
    }
}

#[test]
fn schema_and_reader_know_the_same_fields() {
    let schema: Value = serde_json::from_str(&publish::schema()).expect("the schema is JSON");
    let keys = |name: &str| -> Vec<String> {
        let at = if name.is_empty() { &schema["properties"] } else { &schema["$defs"][name]["properties"] };
        at.as_object().unwrap_or_else(|| panic!("{name} is in the schema")).keys().cloned().collect()
    };
    let mut document = document();
    for key in keys("") {
        document.as_object_mut().expect("an object").entry(key).or_insert(Value::Null);
    }
    let indicator = document["indicators"][0].as_object_mut().expect("an object");
    for key in keys("Indicator") {
        indicator.entry(key).or_insert(Value::Null);
    }
    let feed = native::read(document.to_string().as_bytes());
    let unknown: Vec<_> =
        feed.iter().flat_map(|f| &f.notices).filter(|n| n.message.contains("does not know this field")).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

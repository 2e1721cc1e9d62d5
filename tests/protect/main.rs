//! Small numbers of people: the command line names them, and nothing that is published holds them. A solver that knows
//! nothing of how they were hidden tries to work them out.
#![cfg(feature = "cli")]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
#[path = "../common/mod.rs"]
mod common;
mod solver;

use baraza::feed::{Feed, native};
use baraza::model::{Applied, State};
use baraza::publish;
use common::{coverage, file, programme, read};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// An empty folder of this test's own.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder of its own");
    folder
}

/// Women who came to a clinic: 4 of the 60 in Kigali, and numbers that tell it.
fn small() -> Value {
    coverage(json!({
        "unit": {"kind": "count", "noun": {"en": {"one": "# person", "other": "# people"}}},
        "protection": {"subjects": "people"},
        "observations": {
            "places": ["RW", "K"], "periods": ["2024", "2023"], "groups": ["_T", "F", "M"],
            "place": [1, 1, 1, 0, 0], "period": 0, "group": [0, 1, 2, 0, 1],
            "value": [60, 4, 56, 7351, 1234],
            "note": [null, "only the 4 who could pay", null, null, null],
        },
    }))
}

fn exposed(indicator: Value) -> Vec<String> {
    let text = programme(json!([indicator])).to_string();
    let feed = native::read(text.as_bytes()).expect("it reads");
    native::exposed(text.as_bytes(), &[], &feed).iter().map(ToString::to_string).collect()
}

/// The copy that may be public, and what a reader gets from it.
fn copy(document: &Value) -> (Value, Feed) {
    let text = document.to_string();
    let feed = native::read(text.as_bytes()).expect("it reads");
    let copy = native::protected(text.as_bytes(), &feed).expect("it is JSON").expect("there is something to protect");
    let feed = native::read(&copy.bytes).expect("the copy reads");
    (serde_json::from_slice(&copy.bytes).expect("JSON"), feed)
}

#[test]
fn check_names_each_number_with_its_row() {
    let found = exposed(small());
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].starts_with("/indicators/0/observations/value/1: a number of people under 10"), "{found:#?}");
    assert!(
        found[1].starts_with("/indicators/0/observations/value/2: a number of people that is too small"),
        "{found:#?}"
    );
    assert!(found.iter().all(|n| n.contains("baraza protect")));
}

#[test]
fn check_asks_once_whom_the_counts_count() {
    let mut silent = small();
    silent.as_object_mut().expect("an object").remove("protection");
    let mut twin = silent.clone();
    twin["id"] = json!("twin");
    let text = programme(json!([
        silent,
        twin,
        coverage(json!({"id": "share", "observations": {"places": ["RW"], "periods": ["2024"], "value": [4]}}))
    ]));
    let feed = read(&text);
    let found = native::exposed(text.to_string().as_bytes(), &[], &feed);
    assert_eq!(found.len(), 1);
    assert!(found[0].to_string().contains("nothing is hidden: x, twin;"), "{}", found[0]);
    assert_eq!(feed.errors().count(), 0);
}

#[test]
fn check_finds_a_lie() {
    let mut lie = small();
    lie["protection"]["applied"] = json!("baraza");
    let found = exposed(lie);
    assert_eq!(found.len(), 4, "4 is small; 56, 7351 and 1234 are not rounded: {found:#?}");
}

#[test]
fn check_accepts_the_copy() {
    let (copy, feed) = copy(&programme(json!([small()])));
    assert_eq!(native::exposed(copy.to_string().as_bytes(), &[], &feed), []);
    assert_eq!(feed.notices, []);
    assert_eq!(native::protected(copy.to_string().as_bytes(), &feed), Ok(None), "nothing is left to protect");
    assert_eq!(copy["indicators"][0]["protection"]["applied"], json!("baraza"));
    let observations = &copy["indicators"][0]["observations"];
    let mut shown: Vec<_> = observations["value"].as_array().expect("a column").iter().map(Value::to_string).collect();
    shown.sort();
    assert_eq!(shown, ["1235", "60", "7350", "null", "null"]);
    assert!(!copy.to_string().contains("who could pay"));
}

#[test]
fn the_live_feed_is_protected_like_the_copy() {
    let document = programme(json!([small()]));
    let mut live = read(&document);
    live.protect();
    let (_, copied) = copy(&document);
    let seen = |feed: &Feed| {
        let series = feed.indicators[0].data.kind().series().expect("observations").clone();
        let cells = series.cells().map(|c| (c.place().clone(), c.period().code.clone(), c.group().clone(), c.value()));
        cells.collect::<Vec<_>>()
    };
    assert_eq!(seen(&live), seen(&copied));
    let protection = live.indicators[0].header.protection.clone();
    assert_eq!(protection.map(|p| p.applied), Some(Applied::Baraza));
}

/// 4 of the people of Kigali came, and a group there disputes it; so does one of all of Rwanda.
fn disputed(subjects: &str) -> Value {
    let voice = |place: &str| json!({"stance": "disputed", "group": "Women of the clinic", "on": "2025-01-02", "reason": "We waited.", "place": place});
    coverage(json!({
        "unit": {"kind": "count", "noun": {"en": {"one": "# person", "other": "# people"}}},
        "protection": {"subjects": subjects},
        "voices": [voice("K"), voice("RW")],
        "observations": {"places": ["RW", "K"], "periods": ["2024"], "place": [0, 1], "period": 0, "value": [400, 4]},
    }))
}

#[test]
fn a_dispute_from_a_place_with_few_people_speaks_of_a_larger_one() {
    let document = programme(json!([disputed("people")]));
    let mut live = read(&document);
    live.protect();
    let said = |feed: &Feed| {
        let voices = feed.indicators[0].header.voices.iter();
        voices.map(|v| (v.place.as_ref().map(ToString::to_string), v.coarsened)).collect::<Vec<_>>()
    };
    let rwanda = Some("RW".to_owned());
    assert_eq!(said(&live), [(rwanda.clone(), true), (rwanda.clone(), false)]);
    let (copy, copied) = copy(&document);
    assert_eq!(said(&copied), said(&live), "the copy that is public says no more");
    assert!(!copy["indicators"][0]["voices"].to_string().contains("\"K\""));
    assert_eq!(copy["indicators"][0]["voices"][0]["coarsened"], json!(true));
    // pumps are no people
    let pumps = programme(json!([disputed("things")]));
    let mut things = read(&pumps);
    things.protect();
    assert_eq!(said(&things), [(Some("K".to_owned()), false), (rwanda.clone(), false)]);
    // but where few people live, whatever is counted
    let mut few = pumps;
    few["places"][1]["people"] = json!(99);
    let mut hamlet = read(&few);
    hamlet.protect();
    assert_eq!(said(&hamlet), [(rwanda.clone(), true), (rwanda.clone(), false)]);
    few["places"][1]["people"] = json!(100);
    let mut village = read(&few);
    village.protect();
    assert_eq!(said(&village), [(Some("K".to_owned()), false), (rwanda, false)]);
}

#[test]
fn what_cannot_be_read_is_left_out_of_the_copy() {
    let secret = "424242";
    let mut broken = small();
    broken["observations"]["value"] = json!([secret, 424_242]);
    let mut twice = small();
    twice["observations"]["value"] = json!([1, 2, 3, 4, 424_242]);
    twice["baseline"] = json!({"period": "2020", "value": 424_242});
    let mut nameless = twice.clone();
    nameless["id"] = json!("No Address");
    let mut undeclared = twice.clone();
    undeclared["id"] = json!("other");
    undeclared["protection"] = json!({"subject": "people"});
    undeclared["observations"]["value"] = json!([1, 2, 3, 4, 6]);
    undeclared["baseline"] = Value::Null;
    let (copy, _) = copy(&programme(json!([broken, nameless, twice, twice, undeclared])));
    assert!(!copy.to_string().contains(secret), "{copy}");
    let hidden = copy["indicators"][4]["observations"]["status"].to_string();
    assert_eq!(hidden.matches("suppressed").count(), 5, "a declaration that cannot be read protects");
}

#[test]
fn protection_below_five_is_refused() {
    let mut weak = small();
    weak["protection"] = json!({"subjects": "people", "threshold": 2, "base": 1});
    let feed = read(&programme(json!([weak])));
    let said: Vec<_> = feed.notices.iter().map(|n| n.pointer.as_str()).collect();
    assert_eq!(said, ["/indicators/0/protection/threshold", "/indicators/0/protection/base"]);
    let protection = feed.indicators[0].header.protection.clone().expect("declared");
    assert_eq!((protection.threshold, protection.base), (5, 5));
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("a folder").map(|e| e.expect("it can be read").path());
    entries.flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] }).collect()
}

/// Whether a secret stands in a text; digits within a longer number are another number.
fn holds(text: &str, secret: &str) -> bool {
    let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    text.match_indices(secret)
        .any(|(at, _)| !digit(text[..at].chars().next_back()) && !digit(text[at + secret.len()..].chars().next()))
}

#[test]
fn nothing_that_is_published_holds_a_hidden_number() {
    let at = folder("published");
    let (own, out) = (at.join("own"), at.join("out"));
    // numbers that stand nowhere else
    let secrets = ["7331", "7321", "only the 10 left out"];
    let mut indicator = small();
    let mut observations = indicator["observations"].take();
    indicator.as_object_mut().expect("an object").remove("observations");
    indicator["data"] = json!("data/visits.json");
    observations["value"] = json!([7331, 7321, 10, 90_001, 60_007]);
    observations["note"][2] = json!("only the 10 left out");
    indicator["protection"] = json!({"subjects": "people", "threshold": 20});
    let document = programme(json!([indicator]));
    fs::create_dir_all(own.join("data")).expect("a folder");
    fs::write(own.join("programme.json"), document.to_string()).expect("written");
    fs::write(own.join("data/visits.json"), observations.to_string()).expect("written");
    // what Trunk would have built, with the unprotected files copied along
    for (name, text) in [
        ("index.html", "<script data-js=\"/a.js\" data-wasm=\"/a.wasm\"></script>"),
        ("baraza-a.css", ""),
        ("plain-a.css", ""),
        ("a.js", ""),
        ("a.wasm", ""),
        ("boot.js", ""),
        ("baraza-1.css", ""),
        ("plain-1.css", ""),
        ("embed-1.css", ""),
        ("meeting-1.css", ""),
        ("reader.js", ""),
        ("keep.js", ""),
        ("builder.js", ""),
        ("look.js", ""),
        ("charts.js", ""),
        ("tables.js", ""),
        ("take.js", ""),
        ("find.js", ""),
        ("gaps.js", ""),
        ("compare.js", ""),
        ("versus.js", ""),
        ("history.js", ""),
        ("listen.js", ""),
        ("device.js", ""),
        ("icons/icon.svg", ""),
        ("baraza-reader.js", ""),
        ("baraza-reader_bg.wasm", ""),
        ("baraza-review.js", ""),
        ("baraza-review_bg.wasm", ""),
        ("programmes/p/programme.json", &document.to_string()),
        ("programmes/p/data/visits.json", &observations.to_string()),
        ("programmes/folder-of-another-name/programme.json", &document.to_string()),
        ("programmes/folder-of-another-name/data/visits.json", &observations.to_string()),
    ] {
        let file = out.join(name);
        fs::create_dir_all(file.parent().expect("a folder")).expect("made");
        fs::write(file, text).expect("written");
    }
    for script in publish::MEETING {
        fs::write(out.join(script), "").expect("written");
    }
    let files_of = |language| ["baraza", "lists", "pages", "review"].map(|words| (language, words));
    for (language, words) in ["en", "fr", "ar"].into_iter().flat_map(files_of) {
        let name = format!("locales/{language}/{words}.ftl");
        fs::create_dir_all(out.join(&name).parent().expect("a folder")).expect("made");
        fs::copy(file(&format!("public/{name}")), out.join(&name)).expect("copied");
    }
    let programme = own.join("programme.json");
    let bundle = publish::bundle(&programme).expect("it reads");
    assert!(
        bundle.exposed.iter().any(|n| n.pointer == "/indicators/0/data (data/visits.json)/value/2"),
        "{:?}",
        bundle.exposed
    );
    assert_eq!((bundle.hidden, &bundle.inlined[..]), (Some(2), &["data/visits.json".to_owned()][..]));
    publish::publish(&bundle, &programme, &out, &publish::Address::below("/"), &[]).expect("it is published");
    assert!(!out.join("programmes/p/data/visits.json").exists());
    assert!(files(&out.join("programmes/folder-of-another-name")).is_empty());
    // the snapshot holds numbers in binary: what it says is what a reader of it is shown
    let snapshot = files(&out).into_iter().find(|f| f.extension().is_some_and(|e| e == "bin")).expect("a snapshot");
    let snapshot = baraza::feed::digest::read::<baraza::feed::digest::Snapshot>(&fs::read(snapshot).expect("read"));
    let said = format!("{:?}", snapshot.expect("whole").feed);
    let plain =
        |n: &str| n.chars().filter(|c| !matches!(c, ',' | '.' | '\u{A0}' | '\u{202F}' | '\u{66C}')).collect::<String>();
    let texts = files(&out).into_iter().filter_map(|f| Some((f.display().to_string(), fs::read_to_string(&f).ok()?)));
    for (name, text) in texts.chain([("the snapshot".to_owned(), said)]) {
        let western: String = text
            .chars()
            .map(|c| match c {
                '٠'..='٩' => char::from(b'0' + (c as u32 - '٠' as u32) as u8),
                c => c,
            })
            .collect();
        for secret in secrets {
            assert!(!holds(&text, secret) && !holds(&plain(&western), secret), "{secret} stands in {name}");
        }
    }
    let copy = fs::read(out.join("programmes/p/programme.json")).expect("the feed lies beside its pages");
    let live = native::read(&copy).expect("it reads");
    assert_eq!(live.fingerprint, bundle.feed.fingerprint, "the app need not read it again");
}

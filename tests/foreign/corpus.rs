//! Hostile and odd inputs (`tests/corpus`, see its SOURCES.md): each is read rightly or refused, and nothing crashes.

use super::{root, sound};
use baraza::feed::foreign::{self, Options, number, time};
use baraza::feed::{FeedError, document};
use baraza::model::State;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::time::Instant;

fn files(folder: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = fs::read_dir(root().join("tests/corpus").join(folder))
        .expect("the corpus is there")
        .map(|entry| entry.expect("it can be read").path())
        .filter(|path| path.is_file())
        .collect();
    found.sort();
    found
}

fn inspect(path: &std::path::Path) -> Value {
    let name = path.to_string_lossy();
    let found = foreign::read(&fs::read(path).expect("it can be read"), &name, &Options::default(), &|_| None);
    foreign::facts(&name, &found)
}

#[test]
fn json_is_accepted_and_rejected_as_the_test_suite_says() {
    let (mut accepted, mut rejected) = (0, 0);
    for path in files("json-nst/test_parsing") {
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let read = document::parse(&fs::read(&path).expect("it can be read"));
        match &name[..2] {
            "y_" => {
                assert!(read.is_ok(), "{name}: {read:?}");
                accepted += 1;
            }
            "n_" => {
                match read.expect_err(&name) {
                    FeedError::NotJson { line, column, .. } => assert!(line >= 1 || column == 0, "{name}"),
                    // an encoding or a web page is named as such
                    FeedError::Encoding(_) | FeedError::WebPage => {}
                    other => panic!("{name}: {other:?}"),
                }
                rejected += 1;
            }
            _ => {}
        }
    }
    assert_eq!((accepted, rejected), (95, 188));
}

#[test]
fn nothing_in_the_corpus_breaks_a_reader() {
    let folders = [
        "json-nst/test_parsing",
        "own",
        "xlsx-calamine/tests",
        "csv-spectrum/csvs",
        "csv-spectrum/json",
        "blns",
        "geojson-invalid/examples/invalid_geometries",
        "geojson-invalid/examples/invalid_structure",
        "geojson-invalid/examples/problematic_geometries",
        "geojson-invalid/examples/problematic_structure",
        "geojson-invalid/examples/valid",
    ];
    let mut read = 0;
    for path in folders.iter().flat_map(|folder| files(folder)) {
        let facts = inspect(&path);
        let sets = facts["datasets"].as_array().map_or(0, Vec::len);
        let notices = facts["notices"].as_array().expect("a list");
        assert!(sets > 0 || notices.last().is_some_and(|n| n["level"] == "error"), "{}: why?", path.display());
        for notice in notices {
            assert!(
                notice["what"].as_str().is_some_and(|t| t.len() > 5)
                    && notice["hint"].as_str().is_some_and(|t| t.len() > 2),
                "{notice}"
            );
        }
        read += 1;
    }
    assert!(read > 450, "{read}");
}

#[test]
fn what_fuzzing_has_found_stays_mended() {
    for path in files("fuzz") {
        let bytes = fs::read(&path).expect("it can be read");
        let begun = Instant::now();
        foreign::names().into_iter().map(Some).chain([None]).for_each(|format| sound::reader(format, &bytes));
        sound::feed(&bytes);
        sound::mapping(&bytes);
        sound::review(&bytes);
        assert!(begun.elapsed().as_secs() < 60, "{} is slow", path.display());
    }
}

/// A little of what `make fuzz` does for long: bytes of reviews are changed, left out, doubled and moved at random.
#[test]
fn reviews_survive_any_bytes() {
    let mut seeds: Vec<Vec<u8>> = fs::read_dir(root().join("fuzz/seeds/review"))
        .expect("there are seeds")
        .map(|entry| fs::read(entry.expect("a file").path()).expect("it can be read"))
        .collect();
    seeds.sort();
    seeds.push(fs::read(root().join("public/programmes/power/reviews/2025-11.json")).expect("the sample's"));
    seeds.iter().for_each(|seed| sound::review(seed));
    // Knuth's linear congruential generator: the same changes every time
    let mut state = 6_u64;
    let mut draw = |n: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % n.max(1)
    };
    let mut read = 0;
    for round in 0..600 {
        let mut bytes = seeds[round % seeds.len()].clone();
        for _ in 0..=draw(3) {
            let (at, length) = (draw(bytes.len()), draw(24));
            let end = (at + length).min(bytes.len());
            match draw(5) {
                0 => bytes[at] = b"0123456789{}[]\",:-e\\u\x1e"[draw(22)],
                1 => drop(bytes.drain(at..end)),
                2 => {
                    let piece = bytes[at..end].to_vec();
                    bytes.splice(at..at, piece);
                }
                3 => {
                    let (piece, to) = (bytes[at..end].to_vec(), draw(bytes.len()));
                    bytes.splice(to..to, piece);
                }
                _ => bytes[at] = draw(256) as u8,
            }
        }
        read += usize::from(baraza::review::read(&bytes).is_ok());
        sound::review(&bytes);
    }
    assert!(read > 50, "most are no reviews any more: {read}");
}

#[test]
fn dates_and_periods() {
    let cases: Value =
        serde_json::from_str(&fs::read_to_string(root().join("tests/corpus/own/dates.json")).unwrap()).unwrap();
    for case in cases["period"].as_array().expect("a list") {
        let (written, wanted) = (&case[0], case[1].as_bool().expect("yes or no"));
        // only text, and numbers as JSON writes them
        let text = written
            .as_str()
            .map_or_else(|| if written.is_number() { written.to_string() } else { String::new() }, str::to_owned);
        assert_eq!(time::read(&text).is_some(), wanted, "{case}");
    }
}

#[test]
fn numbers_in_a_value_s_place() {
    let cases: Value =
        serde_json::from_str(&fs::read_to_string(root().join("tests/corpus/own/numbers.json")).unwrap()).unwrap();
    for case in cases["cases"].as_array().expect("a list") {
        let read = number::read(case[0].as_str().expect("text"));
        match &case[1] {
            Value::Number(n) => {
                assert!(matches!(&read, number::Reading::Number(m, _) if Some(*m) == n.as_f64()), "{case}: {read:?}")
            }
            Value::String(s) if s == "suppressed" => {
                assert_eq!(read, number::Reading::Absent(State::Suppressed), "{case}")
            }
            Value::String(_) => assert_eq!(read, number::Reading::Absent(State::NotReported), "{case}"),
            _ => assert!(!matches!(read, number::Reading::Number(..)), "{case}: {read:?}"),
        }
    }
}

#[test]
fn naughty_strings_come_through_as_they_are() {
    let strings: Vec<String> =
        serde_json::from_str(&fs::read_to_string(root().join("tests/corpus/blns/blns.json")).unwrap()).unwrap();
    assert_eq!(strings.len(), 515);
    // as names of categories, titles, notes and marks: nothing is lost but what would disturb its neighbours
    let codes: Vec<String> = (0..strings.len()).map(|i| format!("c{i}")).collect();
    let labels: serde_json::Map<String, Value> = codes.iter().cloned().zip(strings.iter().map(|s| json!(s))).collect();
    let document = json!({
        "class": "dataset", "label": strings[42], "id": ["naughty"], "size": [strings.len()], "note": strings,
        "dimension": {"naughty": {"label": strings[7], "category": {"index": codes, "label": labels}}},
        "value": vec![1; strings.len()], "status": strings,
    });
    let found = foreign::read(document.to_string().as_bytes(), "x", &Options::default(), &|_| None);
    let cube = found.cubes.first().expect("a data set");
    assert_eq!(cube.len(), strings.len());
    for (category, string) in cube.dimensions[0].categories.iter().zip(&strings) {
        let kept = baraza::feed::clean::clean(string, 8_000).0;
        assert_eq!(category.label, if kept.is_empty() { category.id.clone() } else { kept }, "{string:?}");
    }
}

//! What the page of a meeting is told.

use super::Desk;
use crate::feed::digest::{self, Snapshot};
use crate::feed::native;
use serde_json::{Value, json};

const PROGRAMME: &[u8] = include_bytes!("../../../public/programmes/power/programme.json");
const REVIEW: &str = include_str!("../../../public/programmes/power/reviews/2025-11.json");

fn desk() -> Desk {
    let feed = native::read(PROGRAMME).expect("the sample");
    let snapshot = digest::write(&Snapshot { feed, reader: None });
    let words =
        [include_str!("../../../public/locales/en/baraza.ftl"), include_str!("../../../public/locales/en/review.ftl")];
    Desk::open(&snapshot, "en", &words.concat()).expect("words and feed")
}

fn ask(desk: &Desk, what: &Value) -> Value {
    serde_json::from_str(&desk.answer(&what.to_string())).expect("JSON")
}

fn note(id: &str, counter: u64, text: &str) -> Value {
    json!({"id": id, "kind": "note", "seat": "community", "device": "d1", "counter": counter, "text": text})
}

/// The sample's head with these entries.
fn review(entries: &[Value]) -> String {
    let mut review: Value = serde_json::from_str(REVIEW).expect("JSON");
    review["entries"] = json!(entries);
    review.to_string()
}

#[test]
fn the_page_is_told_what_a_review_says() {
    let desk = desk();
    let said = ask(&desk, &json!({"ask": "look", "review": REVIEW, "keys": ["better/a", "worse/b"]}));
    assert_eq!(said["error"], Value::Null);
    assert_eq!(said["notices"], json!([]));
    assert!(said["agreed"]["late"].as_u64().is_some_and(|late| late > 0), "{said}");
    let keys: Vec<&str> = said["lines"].as_array().expect("lines").iter().filter_map(|l| l["key"].as_str()).collect();
    assert!(keys.contains(&"better/a") && keys.contains(&"worse/b"), "{keys:?}");
    let threads = said["threads"].as_array().expect("threads");
    assert!(threads.iter().all(|thread| thread["now"][0]["tree"].is_array()));
    assert_eq!(said["number"].as_str().map(|number| number.split(' ').count()), Some(6));
}

#[test]
fn what_two_wrote_apart_stands_side_by_side_and_one_word_settles_it() {
    let desk = desk();
    let change = |id: &str, text: &str, of: &[&str], counter: u64| {
        let mut entry = note(id, counter, text);
        entry["supersedes"] = json!(of);
        entry
    };
    let first = note("entry-00001", 1, "five pumps");
    let mine = review(&[first.clone(), change("entry-00002", "six pumps", &["entry-00001"], 2)]);
    let other = review(&[first, change("entry-00003", "seven pumps", &["entry-00001"], 2)]);
    let merged = ask(&desk, &json!({"ask": "merge", "review": mine, "other": other}));
    assert_eq!(merged["new"].as_array().map(Vec::len), Some(1));
    let mut entries: Vec<Value> =
        serde_json::from_str::<Value>(&mine).expect("JSON")["entries"].as_array().expect("list").clone();
    entries.push(merged["new"][0].clone());
    let said = ask(&desk, &json!({"ask": "look", "review": review(&entries), "keys": []}));
    assert_eq!((said["conflicts"].as_u64(), said["threads"][0]["now"].as_array().map(Vec::len)), (Some(1), Some(2)));
    entries.push(change("entry-00004", "six pumps", &["entry-00002", "entry-00003"], 3));
    let said = ask(&desk, &json!({"ask": "look", "review": review(&entries), "keys": []}));
    assert_eq!((said["conflicts"].as_u64(), said["count"].as_u64()), (Some(0), Some(4)));
}

#[test]
fn a_confirmation_that_is_written_as_told_holds() {
    let desk = desk();
    let mut entries = vec![note("entry-00001", 1, "five pumps")];
    for (at, seat) in ["community", "international"].into_iter().enumerate() {
        let told = ask(&desk, &json!({"ask": "confirm", "review": review(&entries), "seat": seat}));
        assert!(told["text"].as_str().is_some_and(|text| text.contains(seat)));
        entries.push(json!({"id": format!("confirm-{at}"), "kind": "confirmation", "seat": seat, "device": "d1",
            "counter": 2 + at, "state": told["state"], "covers": told["covers"]}));
    }
    let said = ask(&desk, &json!({"ask": "look", "review": review(&entries), "keys": []}));
    assert_eq!((said["agreed"]["late"].as_u64(), &said["agreed"]["state"]), (Some(0), &said["state"]));
    entries[0]["text"] = json!("six pumps");
    let said = ask(&desk, &json!({"ask": "look", "review": review(&entries), "keys": []}));
    assert_eq!(
        (&said["agreed"], &said["confirmed"][0]["sound"]),
        (&Value::Null, &json!(false)),
        "it was tampered with"
    );
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_taken() {
    let desk = desk();
    let empty = review(&[]);
    let check = |entry: Value| ask(&desk, &json!({"ask": "check", "review": empty, "entry": entry}));
    assert_eq!(check(note("entry-00001", 1, "five pumps"))["count"], 1);
    assert!(check(note("entry-00001", 1, " "))["error"]["what"].is_string());
    assert!(check(json!({"kind": "note"}))["error"]["what"].is_string());
    assert!(ask(&desk, &json!({"ask": "look", "review": "{}", "keys": []}))["error"]["what"].is_string());
    assert!(ask(&desk, &json!({"ask": "dance"}))["error"]["what"].is_string());
    let mut other: Value = serde_json::from_str(&empty).expect("JSON");
    other["id"] = json!("another");
    let differs = ask(&desk, &json!({"ask": "merge", "review": empty, "other": other.to_string()}));
    assert_eq!(differs["error"]["differs"], "id");
}

#[test]
fn what_an_earlier_review_decided_comes_onto_the_agenda() {
    let told = ask(&desk(), &json!({"ask": "last", "review": REVIEW}));
    assert_eq!(told["programme"], "power");
    let items = told["items"].as_array().expect("items");
    assert!(!items.is_empty(), "{told}");
    for item in items {
        assert!(item["key"].as_str().is_some_and(|key| key.starts_with("decision/2025-11/")), "{item}");
        assert!(item["sentence"].as_str().is_some_and(|said| said.len() > 20), "{item}");
    }
    assert!(ask(&desk(), &json!({"ask": "last", "review": "{}"}))["error"]["what"].is_string());
}

#[test]
fn a_short_text_is_a_code_and_a_long_one_is_refused() {
    let desk = desk();
    let rows = ask(&desk, &json!({"ask": "code", "text": "https://example.org/review/#r=abc"}));
    let rows = rows["rows"].as_array().expect("rows").clone();
    assert!(rows.len() >= 21 && rows.iter().all(|row| row.as_str().is_some_and(|row| row.len() == rows.len())));
    // the three corners by which a reader finds it
    assert!(rows[0].as_str().is_some_and(|row| row.starts_with("1111111") && row.ends_with("1111111")));
    assert_eq!(ask(&desk, &json!({"ask": "code", "text": "x".repeat(3000)}))["error"]["long"], true);
}

#[test]
fn what_is_carried_away_is_what_the_site_publishes() {
    let told = ask(&desk(), &json!({"ask": "take", "review": REVIEW, "others": []}));
    assert!(told["file"].as_str().is_some_and(|file| file.contains("\"baraza_review\":\"1\"")));
    assert!(told["table"].as_str().is_some_and(|table| table.lines().count() == 4));
    assert!(told["calendar"].as_str().is_some_and(|file| file.starts_with("BEGIN:VCALENDAR")));
    assert!(told["minutes"].to_string().contains("minutes-decisions"));
}

//! What promises say, tried empty, with one, with many, late on the feed's own day, and in Arabic with long names.

use super::{Data, Side, State};
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Indicator, Standing, View};
use serde_json::{Value, json};

fn feed(promises: &Value) -> Feed {
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30",
        "languages": [{"code": "en", "review": "original"}, {"code": "ar"}],
        "partners": [{"id": "forum", "name": "Water forum"}],
        "places": [{"id": "KE-17", "name": "Kisumu"}],
        "indicators": [{"id": "x", "kind": "promises", "title": "X", "promises": promises}],
    });
    native::read(programme.to_string().as_bytes()).expect("the programme reads")
}

fn first(feed: &Feed) -> (&Indicator, &Data) {
    let indicator = feed.indicators.first().expect("the indicator reads");
    let crate::kinds::Data::Listed(crate::kinds::Listed::Promises(data)) = &indicator.data else { panic!("promises") };
    (indicator, data)
}

fn says(promises: Value) -> (String, Standing) {
    let feed = feed(&promises);
    let setting = setting(&feed.programme, "en");
    let indicator = first(&feed).0;
    (plain(&indicator.finding(&setting)), indicator.standing(&setting))
}

fn promise(id: &str, more: Value) -> Value {
    let mut all = json!({
        "id": id, "what": format!("Do {id}"),
        "from": {"side": "government", "name": "Office"}, "to": {"side": "community", "name": "forum"},
    });
    all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    all
}

#[test]
fn the_publishers_example_is_sound() {
    let readme = include_str!("README.md");
    let example = readme.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let example: Value = serde_json::from_str(example).expect("it is JSON");
    let feed = feed(&example["promises"]);
    assert_eq!(feed.notices, Vec::new());
    let setting = setting(&feed.programme, "en");
    assert_eq!(
        plain(&feed.indicators[0].finding(&setting)),
        "3 promises: 1 kept, 1 late, and 1 broken. 1 of 3 promises that have come due were kept. \
Longest late: “Send two volunteers to each clinic day” (from Water forum, to County health office), 181 days."
    );
}

#[test]
fn late_is_judged_on_the_feeds_own_day() {
    let (said, standing) = says(json!([promise("a", json!({"due": "2025-06-30"}))]));
    assert_eq!(said, "1 promise: 1 open. Next due: “Do a” (from Office, to Water forum), on 30 June 2025.");
    assert_eq!(standing, Standing::Info, "its own day is still in time");
    let (said, standing) = says(json!([promise("a", json!({"due": "2025-06-29"}))]));
    assert_eq!(
        said,
        "1 promise: 1 late. 0 of 1 promise that has come due was kept. Longest late: “Do a” (from Office, to Water forum), 1 day."
    );
    assert_eq!(standing, Standing::Behind);
}

#[test]
fn kept_late_is_kept_and_says_so() {
    let feed = feed(&json!([promise("a", json!({"due": "2024-01-01", "kept": "2024-01-31"}))]));
    let setting = setting(&feed.programme, "en");
    let (indicator, data) = first(&feed);
    assert_eq!(data.promises[0].state(setting.as_of()), State::Kept);
    let (_, rows) = super::table::rows(&setting, data);
    let cell = rows[0].1.last().expect("a state");
    assert_eq!(
        (cell.text.as_str(), plain(cell.detail.as_deref().unwrap_or_default())),
        ("Kept", "kept 31 January 2024, 30 days late".to_owned())
    );
    assert_eq!(indicator.standing(&setting), Standing::Reached);
}

#[test]
fn nothing_promised_is_said() {
    assert_eq!(says(json!([])), ("No promise is in this feed yet.".to_owned(), Standing::NoReport));
}

#[test]
fn every_direction_is_told_apart() {
    let sides = ["community", "civil-society", "government", "international-partner"];
    let all: Vec<Value> = sides
        .iter()
        .flat_map(|from| sides.iter().map(move |to| (from, to)))
        .enumerate()
        .map(|(i, (from, to))| {
            promise(&format!("p{i}"), json!({"from": {"side": from, "name": "A"}, "to": {"side": to, "name": "B"}}))
        })
        .collect();
    let feed = feed(&json!(all));
    let (_, data) = first(&feed);
    for from in Side::ALL {
        for to in Side::ALL {
            assert_eq!(data.promises.iter().filter(|p| p.from.side == from && p.to.side == to).count(), 1);
        }
    }
}

#[test]
fn faults_are_named_and_hide_nothing_else() {
    let good = promise("good", json!({}));
    for (bad, at) in [
        (promise("bad", json!({"kept": "2025-07-01"})), "/indicators/0/promises/0/kept"),
        (promise("bad", json!({"kept": "2025-01-01", "broken": {}})), "/indicators/0/promises/0/broken"),
        (promise("bad", json!({"from": {"side": "king", "name": "A"}})), "/indicators/0/promises/0/from/side"),
        (promise("good", json!({})), "/indicators/0/promises/0"),
        (json!({"id": "bad", "what": "x"}), "/indicators/0/promises/0"),
    ] {
        let feed = feed(&json!([bad, good, promise("other", json!({}))]));
        assert!(feed.errors().any(|n| n.pointer == at), "{at}: {:?}", feed.notices);
        assert!(first(&feed).1.promises.iter().any(|p| p.id.as_str() == "other"));
    }
    let feed = feed(&json!([promise("a", json!({"made": "2025-02-01", "due": "2025-01-01"}))]));
    assert_eq!(feed.notices.len(), 1, "due before it was made: {:?}", feed.notices);
}

#[test]
fn two_hundred_promises_with_long_arabic_names_fit() {
    let what = "فتح المركز الصحي في أيام السوق كلها مع طبيبة وممرضتين على الأقل طوال العام بلا انقطاع".to_owned();
    assert!(what.chars().count() >= 80);
    let all: Vec<Value> = (0..200)
        .map(|i| {
            promise(
                &format!("p{i}"),
                json!({"what": {"ar": what}, "due": if i % 2 == 0 { "2024-01-01" } else { "2026-01-01" }}),
            )
        })
        .collect();
    let feed = feed(&json!(all));
    assert_eq!(feed.errors().count(), 0);
    let setting = setting(&feed.programme, "ar");
    let (indicator, data) = first(&feed);
    let kind = indicator.data.kind();
    assert_eq!(super::table::rows(&setting, data).1.len(), 200);
    assert!(kind.picture(&setting, &indicator.header, &View::default(), 272).is_some_and(|scene| scene.height > 200));
    let file = &kind.downloads(&setting, &indicator.header)[0];
    assert_eq!((file.text().lines().count(), file.size), (201, file.text().len()));
}

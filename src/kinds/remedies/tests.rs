use super::{Data, Fate};
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Data as All, Indicator, Listed, Standing, View};
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};

fn feed(remedies: &Value) -> Feed {
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}, {"code": "ar"}],
        "indicators": [{"id": "c", "kind": "remedies", "title": "Complaints", "remedies": remedies}]
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

fn first(feed: &Feed) -> (&Indicator, &Data) {
    match &feed.indicators[0].data {
        All::Listed(Listed::Remedies(data)) => (&feed.indicators[0], data),
        other => panic!("remedies were read as {other:?}"),
    }
}

fn says(remedies: Value) -> (String, Standing) {
    let feed = feed(&remedies);
    let setting = setting(&feed.programme, "en");
    let indicator = &feed.indicators[0];
    (plain(&indicator.finding(&setting)), indicator.standing(&setting))
}

/// The example of the publisher's page.
fn example() -> Value {
    let text = include_str!("README.md");
    let json = text.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    serde_json::from_str::<Value>(json).expect("JSON")["remedies"].clone()
}

#[test]
fn the_life_table_is_that_of_a_known_case() {
    // remission of leukaemia with 6-MP, weeks (Freireich and others 1963), as in every textbook; + is still in remission
    let times = [
        (6, 3, 1),
        (7, 1, 0),
        (9, 0, 1),
        (10, 1, 1),
        (11, 0, 1),
        (13, 1, 0),
        (16, 1, 0),
        (17, 0, 1),
        (19, 0, 1),
        (20, 0, 1),
        (22, 1, 0),
        (23, 1, 0),
        (25, 0, 1),
        (32, 0, 2),
        (34, 0, 1),
        (35, 0, 1),
    ];
    let times: Vec<Value> =
        times.iter().map(|(days, resolved, open)| json!({"days": days, "resolved": resolved, "open": open})).collect();
    let feed = feed(&json!({"times": times}));
    let (_, data) = first(&feed);
    let at = |days| {
        data.life().into_iter().find(|step| step.days == days).map(|s| (s.waiting, (s.unresolved * 1000.0).round()))
    };
    assert_eq!(at(6), Some((21, 857.0)));
    assert_eq!(at(7), Some((17, 807.0)));
    assert_eq!(at(10), Some((15, 753.0)));
    assert_eq!(at(13), Some((12, 690.0)));
    assert_eq!(at(16), Some((11, 627.0)));
    assert_eq!(at(22), Some((7, 538.0)));
    assert_eq!(at(23), Some((6, 448.0)));
    assert_eq!((data.median(), data.known(), data.open()), (Some(23), 21, Some(12)));
}

#[test]
fn the_example_is_worked_out_by_hand() {
    let feed = feed(&example());
    let (_, data) = first(&feed);
    // 76 waited; day 7: 55/76; day 14: 55/76 × 37/55 = 37/76; day 30: × 21/33; day 60: × 8/15
    let shares: Vec<f64> = data.life().iter().map(|step| (step.unresolved * 10_000.0).round()).collect();
    assert_eq!(shares, [7237.0, 4868.0, 3098.0, 1652.0, 1652.0]);
    assert_eq!((data.median(), data.oldest()), (Some(14), Some(120)));
    assert_eq!(data.within(30).map(f64::round), Some(69.0));
    assert_eq!(data.within(121), None, "none has been watched for so long");
    assert_eq!(Fate::ALL.map(|fate| data.fate(fate)), [51, 7, 10, 8].map(Some));
    let (said, standing) = says(example());
    assert_eq!(standing, Standing::Behind, "69 of 100 are fewer than the 90 that were promised");
    assert_eq!(
        said,
        "Complaints, 1st quarter 2025\u{2009}–\u{2009}2nd quarter 2025: 76 received, 61 resolved, 3 opened again, and 18 open now. \
         The time within which half are resolved, those still open counted too: 14 days. \
         Resolved within the promised time (30 days): 69%. Open for longer than that: 8. \
         Of 50 people who were asked, 31 answered, and 24 of them say that it is really fixed. \
         For serious cases: Ombudsperson of the county. Call 0800 000 000, free of charge. No name is written down."
    );
}

#[test]
fn hard_cases_that_stay_open_make_nothing_look_better() {
    let resolved = json!({"times": [{"days": 5, "resolved": 20}]});
    let with_open = json!({"times": [{"days": 5, "resolved": 20}, {"days": 300, "open": 30}]});
    assert_eq!(first(&feed(&resolved)).1.median(), Some(5));
    let (said, _) = says(with_open);
    assert!(said.contains("Fewer than half have been resolved; the longest wait so far: 300 days."), "{said}");
}

#[test]
fn of_few_no_time_is_said() {
    let few = json!({"promise": {"days": 30}, "times": [{"days": 5, "resolved": 19}]});
    let (said, standing) = says(few);
    assert!(said.contains("Too few complaints (19) to say how long they take. Promised time: 30 days."), "{said}");
    assert_eq!(standing, Standing::Info);
    let enough = json!({"promise": {"days": 30}, "times": [{"days": 5, "resolved": 20}]});
    assert_eq!(says(enough).1, Standing::OnCourse);
    assert_eq!(says(json!({})), ("No complaints are in this feed yet.".to_owned(), Standing::NoReport));
}

#[test]
fn few_people_cannot_be_told_from_topics() {
    let topic = |name: &str, received: u64| json!({"name": name, "received": received});
    let named = |topics: Value| {
        let feed = feed(&json!({"topics": topics, "counts": [{"period": "2025", "received": 60}]}));
        let names =
            first(&feed).1.topics.iter().map(|t| (t.name.as_ref().map(|n| n.in_language("en").to_owned()), t.received));
        names.collect::<Vec<_>>()
    };
    let some = |name: &str| Some(name.to_owned());
    assert_eq!(
        named(json!([topic("Abuse", 2), topic("Pump", 40), topic("Water", 18)])),
        [(some("Pump"), 40), (None, 20)],
        "one alone would be told by its being alone"
    );
    assert_eq!(
        named(json!([topic("A", 2), topic("B", 3), topic("Pump", 40), topic("Water", 18)])),
        [(some("Pump"), 40), (some("Water"), 18), (None, 5)]
    );
}

#[test]
fn what_cannot_be_is_said() {
    let feed = feed(&json!({
        "promise": {"days": 30, "share": 120}, "confirmed": {"asked": 10, "answered": 4, "fixed": 7},
        "counts": [{"period": "2025", "received": 10}], "times": [{"days": 3, "resolved": 30}]
    }));
    let said: Vec<&str> = feed.notices.iter().map(|n| n.pointer.as_str()).collect();
    let at = |end: &str| said.iter().any(|pointer| *pointer == format!("/indicators/0/remedies/{end}"));
    assert!(at("promise/share") && at("confirmed") && at("times") && at("channel"), "{said:?}");
    assert_eq!((first(&feed).1.promise, first(&feed).1.confirmed), (None, None));
}

#[test]
fn serious_cases_come_first_and_every_number_stands_in_a_table() {
    let feed = feed(&example());
    for language in ["en", "ar"] {
        let setting = setting(&feed.programme, language);
        let (indicator, data) = first(&feed);
        let page = super::card::inside(&setting, &indicator.header, data).to_html();
        let at = |what: &str| page.find(what).unwrap_or_else(|| panic!("{what} is not on the page"));
        assert!(at("0800 000 000") < at("class=\"finding lead\""), "serious cases come first");
        assert_eq!(page.matches("0800 000 000").count(), 1);
        let rows = super::fates(&setting, data).1;
        for width in [272, 720] {
            let scene = indicator.data.kind().picture(&setting, &indicator.header, &View::default(), width);
            let scene = scene.expect("a picture");
            for (names, cells) in &rows {
                let shown = |text: &str| format!("{:?}", scene.marks).contains(text);
                assert!(shown(&cells[0].text), "{names:?}");
            }
        }
        let files = indicator.data.kind().downloads(&setting, &indicator.header);
        assert_eq!(files.iter().map(|f| f.text().lines().count()).collect::<Vec<_>>(), [3, 6]);
    }
}

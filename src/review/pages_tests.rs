//! The agenda, the minutes, and what is carried away.

use super::*;
use crate::feed::{Feed, native};
use crate::kinds::Setting;
use crate::kinds::trial::{coverage, paged, plain};
use crate::markup::el;
use crate::model::Id;
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};

fn feed(as_of: &str, indicators: &Value) -> Feed {
    let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": as_of, "languages": [{"code": "en"}],
        "partners": [{"id": "forum", "name": "Forum", "roles": ["community"]}],
        "places": [{"id": "all", "name": "Everywhere"}], "indicators": indicators});
    let feed = native::read(programme.to_string().as_bytes()).expect("a programme");
    assert_eq!(feed.errors().count(), 0, "{:?}", feed.notices);
    feed
}

fn lists() -> Vec<Value> {
    let party = |side: &str, name: &str| json!({"side": side, "name": name});
    let promise = |id: &str, due: &str, more: &Value| {
        let mut all = json!({"id": id, "what": id, "from": party("government", "Office"),
            "to": party("community", "Village"), "due": due});
        for (key, value) in more.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        all
    };
    let payment = |id: &str, due: &str| {
        json!({"id": id, "amount": 500, "currency": "EUR", "from": "Fund",
        "to": "Forum", "due": due})
    };
    vec![
        json!({"id": "promises", "kind": "promises", "title": "Promises", "promises": [
            promise("late-one", "2026-01-31", &json!({})),
            promise("soon-one", "2026-06-30", &json!({})),
            promise("far-one", "2027-06-30", &json!({})),
            promise("kept-one", "2026-01-31", &json!({"kept": "2026-01-30", "decision": "2026-01/kept-decision"})),
        ]}),
        json!({"id": "money", "kind": "money", "title": "Money",
            "money": {"payments": [payment("late-pay", "2026-04-12"), payment("next-pay", "2026-06-12")]}}),
        json!({"id": "complaints", "kind": "remedies", "title": "Complaints", "protection": {"subjects": "things"},
            "remedies": {"promise": {"days": 10, "share": 80}, "times": [
                {"days": 5, "resolved": 20, "open": 2}, {"days": 30, "resolved": 1, "open": 7}]}}),
    ]
}

fn last() -> Review {
    let decision = |id: &str, counter: u64, due: &str| {
        json!({"id": id, "kind": "decision", "seat": "community", "device": "a", "counter": counter, "text": id,
            "owner": {"partner": "forum"}, "due": due})
    };
    let files = json!([{"file": "programme.json", "sha256": "00"}]);
    let hash = frozen(&serde_json::from_value::<Vec<Version>>(files.clone()).expect("files"));
    let file = json!({"baraza_review": "1", "id": "2026-01", "programme": "p", "language": "en",
        "frozen": {"as_of": "2025-12-31", "hash": hash, "files": files},
        "chairs": [{"seat": "community", "partner": "forum"}, {"seat": "international", "partner": "donor"}],
        "entries": [decision("kept-decision", 1, "2026-01-31"), decision("past-decision", 2, "2026-03-31"),
            decision("open-decision", 3, "2026-12-31"),
            {"id": "her-dissent", "kind": "dissent", "seat": "international", "device": "b", "counter": 4,
                "text": "<i>Too</i> late; =1+1", "decision": "open-decision"},
            {"id": "hers-notes", "kind": "note", "seat": "community", "device": "a", "counter": 5, "text": "A slip"},
            {"id": "her-strike", "kind": "strike", "seat": "community", "device": "a", "counter": 6,
                "reason": "Misheard",
                "supersedes": ["hers-notes"]}]});
    let (review, notices) = read(file.to_string().as_bytes()).expect("a review");
    assert_eq!(notices, Vec::new());
    review
}

fn made(feed: &Feed, last: Last<'_>) -> Vec<(Reason, String, String)> {
    let setting = paged(&feed.programme);
    let said = |item: Item| (item.reason, item.key, plain(&item.sentence));
    agenda(&setting, feed, last).into_iter().map(said).collect()
}

#[test]
fn the_agenda_says_what_needs_the_committee() {
    let voice = json!({"stance": "disputed", "group": "Farmers", "on": "2026-05-02", "reason": "Dry."});
    let revision =
        |on: &str| json!({"on": on, "period": "2024", "place": "all", "from": 41, "to": 40, "reason": "Twice."});
    let mut indicators = vec![
        coverage("rises", &json!([40, 50]), &json!({"responsible": "forum"})),
        coverage("falls", &json!([40, 30]), &json!({"responsible": "forum"})),
        coverage("gap", &json!([40, 30]), &json!({})),
        coverage(
            "old",
            &json!([40, null]),
            &json!({"responsible": "forum", "voices": [voice],
            "revisions": [revision("2025-06-01"), revision("2026-02-01")]}),
        ),
    ];
    indicators.extend(lists());
    let (now, review) = (feed("2026-05-12", &json!(indicators)), last());
    let then = feed(
        "2025-12-31",
        &json!([
            coverage("rises", &json!([40, null]), &json!({})),
            coverage("falls", &json!([40, null]), &json!({})),
            coverage("gap", &json!([40, 30]), &json!({})),
        ]),
    );
    let items = made(&now, Last { feed: Some(&then), review: Some(&review) });
    let keys: Vec<&str> = items.iter().map(|(_, key, _)| key.as_str()).collect();
    assert_eq!(
        keys,
        [
            "better/rises",
            "worse/falls",
            "missing/old/not-reported/2025",
            "revised/old/2026-02-01/2024/0",
            "disputed/old/2026-05-02/0",
            "promise/promises/late-one",
            "promise/promises/soon-one",
            "payment/money/late-pay",
            "remedy/complaints",
            "gap/gap",
            "decision/2026-01/kept-decision",
            "decision/2026-01/past-decision",
            "decision/2026-01/open-decision",
        ],
        "{items:#?}"
    );
    let said = |key: &str| items.iter().find(|item| item.1 == key).map(|item| item.2.clone()).unwrap_or_default();
    assert_eq!(said("better/rises"), "Everywhere: 50% (2025), before that 40% (2024).");
    assert_eq!(said("disputed/old/2026-05-02/0"), "Farmers, 10 days without an answer: “Dry.”");
    assert!(said("payment/money/late-pay").contains("late by 30 days"), "{items:#?}");
    assert!(said("remedy/complaints").starts_with("7 complaints"), "{items:#?}");
    assert!(said("decision/2026-01/kept-decision").ends_with("done"), "{items:#?}");
    assert!(said("decision/2026-01/past-decision").ends_with("nothing was said of it"), "{items:#?}");
    assert!(items.iter().all(|(_, _, sentence)| !sentence.contains('{') && !sentence.contains("agenda-")));
    // before the first review, all that the figures say is news
    let first = made(&now, Last::default());
    assert_eq!(first.iter().filter(|item| item.0 == Reason::Worse).count(), 2);
    assert_eq!(first.iter().filter(|item| item.0 == Reason::Revised).count(), 2);
    assert_eq!(first, made(&now, Last::default()), "the same feed makes the same agenda");
}

#[test]
fn a_later_review_says_what_became_of_a_decision() {
    let (feed, review) = (feed("2026-05-12", &json!(lists())), last());
    let outcome = json!({"id": "an-outcome", "kind": "outcome", "seat": "community", "device": "a", "counter": 1,
        "review": "2026-01", "decision": "open-decision", "state": "dropped"});
    let text = review.write().replace("\"id\":\"2026-01\"", "\"id\":\"2026-04\"").replace("2025-12-31", "2026-04-30");
    let (head, _) = text.split_once("\"entries\":").expect("entries");
    let later = read(format!("{head}\"entries\":[{outcome}]}}").as_bytes()).expect("a review").0;
    let state = review.state();
    let fates = |reviews: &[&Review]| {
        decisions(&state.threads).iter().map(|one| became(&review, one, reviews, &feed)).collect::<Vec<_>>()
    };
    assert_eq!(fates(&[]), [Became::Kept, Became::Silent, Became::Open]);
    assert_eq!(fates(&[&review, &later]), [Became::Kept, Became::Silent, Became::Dropped]);
}

fn minutes(setting: &Setting, feed: &Feed, review: &Review) -> String {
    let name = |id: &Id| el("b").add(id.to_string());
    plain(&Minutes { setting, feed, review, reviews: &[review], name: &name }.node().to_html())
}

#[test]
fn the_minutes_hold_everything_and_no_markup() {
    let (feed, review) = (feed("2026-05-12", &json!([])), last());
    let setting = paged(&feed.programme);
    let html = minutes(&setting, &feed, &review);
    for part in [
        "kept-decision",
        "31 March 2026",
        "Forum",
        "&lt;i&gt;Too&lt;/i&gt; late",
        "does not agree",
        "A slip",
        "Misheard",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
    assert!(html.contains("have not yet confirmed") && !html.contains("<i>"), "{html}");
    let order = ["open-decision", "late; =1+1", "A slip"].map(|part| html.find(part));
    assert!(order.is_sorted(), "a dissent stands below its decision");
}

#[test]
fn decisions_are_carried_away_as_table_and_calendar() {
    let (feed, review) = (feed("2026-05-12", &json!(lists())), last());
    let setting = paged(&feed.programme);
    let csv = table(&setting, &feed, &review, &[&review]);
    assert!(csv.starts_with("\u{FEFF}review,decision,text,owner,due,state,"), "{csv}");
    assert!(
        csv.contains("2026-01,open-decision,open-decision,Forum,2026-12-31,open,,,\"<i>Too</i> late; =1+1\",false")
    );
    let lines: Vec<&str> = csv.trim_end().split("\r\n").collect();
    assert_eq!(lines.len(), 4);
    let ics = calendar(&setting, &review);
    assert!(ics.starts_with("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n") && ics.ends_with("END:VCALENDAR\r\n"));
    assert_eq!(ics.matches("BEGIN:VEVENT").count(), 3);
    assert!(ics.contains("UID:past-decision@2026-01.p\r\n") && ics.contains("DTSTART;VALUE=DATE:20260331\r\n"));
    assert!(ics.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
    // an edit keeps the name of the event
    let edit = json!({"id": "an-edit-01", "kind": "decision", "seat": "community", "device": "a", "counter": 9,
        "text": "=SUM(A1)", "owner": {"partner": "forum"}, "due": "2026-04-30", "supersedes": ["past-decision"]});
    let text = review.write().replacen("\"entries\":[", &format!("\"entries\":[{edit},"), 1);
    let edited = read(text.as_bytes()).expect("a review").0;
    let ics = calendar(&setting, &edited);
    assert!(ics.contains("UID:past-decision@2026-01.p\r\nDTSTAMP:20251231T000000Z\r\nSEQUENCE:1\r\n"), "{ics}");
    assert!(ics.contains("DTSTART;VALUE=DATE:20260430"));
    assert!(table(&setting, &feed, &edited, &[]).contains(",'=SUM(A1),"), "no spreadsheet runs it");
}

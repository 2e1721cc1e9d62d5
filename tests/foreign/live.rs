//! Data of others that the pages of readers look for anew: the published programme, and the same code that reads it again in
//! a browser.

use super::{programme, read, today, water};
use baraza::feed::foreign::adopt::{addresses, refresh};
use baraza::feed::live::Asked;
use baraza::feed::{Feed, FeedError, limits, native};
use baraza::kinds::{Data, Indicator, apart};
use serde_json::{Value, json};
use std::cell::Cell;
use std::fs;
use std::sync::Arc;

const URL: &str = "https://example.org/water.json";

fn live(url: &str) -> Value {
    json!({"id": "water", "kind": "coverage", "better": "up", "from": {"url": url, "at": {"unit": "PC"}, "live": true}})
}

fn document(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).expect("JSON")
}

/// A published programme read again, as the worker does.
fn again(published: &[u8], get: &dyn Fn(&str) -> Result<Vec<u8>, FeedError>) -> Feed {
    let adopted = refresh(published, &|name, _| get(name), &Cell::new(false)).expect("a programme");
    let mut feed = native::read(&adopted.programme).expect("a programme");
    for (file, bytes) in &adopted.files {
        native::supply(&mut feed, file, Ok(bytes));
    }
    for live in &mut feed.live {
        let failed = adopted.refused.iter().find(|(id, _)| *id == live.indicator);
        live.asked = failed.map_or(Asked::Fresh, |(_, because)| Asked::Failed(because.clone()));
    }
    feed
}

#[test]
fn what_is_live_is_published_with_its_address_and_all_else_without() {
    let other = json!({"id": "other", "kind": "coverage", "better": "up", "from": {"url": URL, "at": {"unit": "PC"}}});
    let bytes = programme(json!([live(URL), other]));
    let (feed, adopted) = read(&bytes, &[(URL, water().to_string().into_bytes())]);
    let published = document(&adopted.programme);
    assert_eq!(
        published["indicators"][0]["from"],
        json!({"url": URL, "at": {"unit": "PC"}, "live": true, "copied": "2026-01-02", "format": "json-stat"})
    );
    assert_eq!(published["indicators"][1]["from"], Value::Null);
    assert_eq!(published["adopted"], json!({"places": ["N"], "groups": ["X"]}));
    assert_eq!(feed.origins(), ["https://example.org"]);
    assert_eq!(feed.live.len(), 1);
    assert_eq!((feed.live[0].host(), feed.live[0].copied), (Some("example.org"), today()));
    assert_eq!(feed.notices, []);
}

#[test]
fn what_readers_must_not_ask_for_is_read_once_and_said() {
    let kobo = fs::read(super::root().join("tests/formats/kobo.json")).expect("it is there");
    let table = || b"district,2020,2021\nNorth,1,2\nSouth,3,4\n".to_vec();
    let cases = [
        ("https://example.org/kobo.json", json!({"dataset": "satisfied", "about": "RW"}), kobo, "data of persons"),
        ("https://example.org/a.csv?api_key=1", json!({}), table(), "a key"),
        ("https://10.0.0.1/a.csv", json!({}), table(), "public https address"),
        ("a.csv", json!({}), table(), "public https address"),
    ];
    for (url, mut how, body, why) in cases {
        how["url"] = json!(url);
        how["live"] = json!(true);
        let bytes = programme(json!([{"id": "water", "kind": "coverage", "better": "up", "from": how}]));
        let (feed, adopted) = read(&bytes, &[(url, body)]);
        assert!(feed.live.is_empty(), "{url}");
        assert!(!matches!(feed.indicators[0].data, Data::Broken), "{url}: it is shown all the same");
        let said: Vec<String> = adopted.notices.iter().map(ToString::to_string).collect();
        assert!(said.iter().any(|n| n.contains(why)), "{url}: {said:?}");
        assert!(!String::from_utf8_lossy(&adopted.programme).contains(url), "{url} is not published");
    }
}

#[test]
fn reading_again_gives_the_same_names() {
    // two sources that call different places and groups by the same codes
    let mut other = water();
    other["dimension"]["geo"]["category"]["label"]["N"] = json!("Nord");
    other["dimension"]["sex"]["label"] = json!("Gender");
    other["dimension"]["sex"]["category"]["label"]["X"] = json!("Diverse");
    let second = json!({"id": "second", "kind": "coverage", "better": "up",
        "from": {"url": "https://example.com/b.json", "at": {"unit": "PC"}, "live": true}});
    let files =
        [(URL, water().to_string().into_bytes()), ("https://example.com/b.json", other.to_string().into_bytes())];
    let get = |name: &str| files.iter().find(|(n, _)| *n == name).map(|(_, b)| b.clone()).ok_or(FeedError::Unreachable);
    let (first, adopted) = read(&programme(json!([live(URL), second])), &files);
    let feed = again(&adopted.programme, &get);
    assert_eq!(feed.programme, first.programme);
    assert_eq!(format!("{:?}", feed.indicators), format!("{:?}", first.indicators));
    assert!(feed.live.iter().all(|live| live.asked == Asked::Fresh));
    assert_eq!(
        addresses(&adopted.programme),
        Ok(vec![(URL.to_owned(), limits::BODY), ("https://example.com/b.json".to_owned(), limits::BODY)])
    );
}

#[test]
fn every_format_of_the_demonstration_reads_the_same_again() {
    let folder = super::root().join("tests/formats");
    let mut document = document(&fs::read(folder.join("programme.json")).expect("it is there"));
    for indicator in document["indicators"].as_array_mut().expect("a list") {
        let url = format!("https://data.example.org/{}", indicator["from"]["url"].as_str().expect("an address"));
        indicator["from"]["url"] = json!(url);
        indicator["from"]["live"] = json!(true);
    }
    let get = |name: &str| {
        let file = name.strip_prefix("https://data.example.org/").ok_or(FeedError::Unreachable)?;
        fs::read(folder.join(file)).map_err(|_| FeedError::Status(404))
    };
    let bytes = document.to_string().into_bytes();
    let adopted = baraza::feed::foreign::adopt(&bytes, &|name, _| get(name), today())
        .expect("a programme")
        .expect("it names data");
    let mut first = native::read(&adopted.programme).expect("a programme");
    for (file, bytes) in &adopted.files {
        native::supply(&mut first, file, Ok(bytes));
    }
    // all but forms, reports of persons, the workbook, and lists
    assert_eq!(first.live.len(), first.indicators.len() - 6);
    let feed = again(&adopted.programme, &get);
    assert_eq!(feed.programme, first.programme);
    for live in &first.live {
        let shown = |feed: &Feed| format!("{:?}", feed.indicator(live.indicator.as_str()));
        assert_eq!(shown(&feed), shown(&first));
    }
}

#[test]
fn each_fails_alone_and_keeps_its_last_good_copy() {
    let second = json!({"id": "second", "kind": "coverage", "better": "up",
        "from": {"url": "https://example.com/b.json", "at": {"unit": "PC"}, "live": true}});
    let good = water().to_string().into_bytes();
    let files = [(URL, good.clone()), ("https://example.com/b.json", good.clone())];
    let (published, adopted) = read(&programme(json!([live(URL), second])), &files);
    let mut newer = water();
    newer["value"][0] = json!(77);
    let newer = newer.to_string().into_bytes();
    let mut older = water();
    older["dimension"]["time"]["category"]["index"] = json!(["2019Q4", "2020Q1"]);
    let older = older.to_string().into_bytes();
    let faults: [(Result<Vec<u8>, FeedError>, FeedError); 7] = [
        (Err(FeedError::TimedOut), FeedError::TimedOut),
        (Err(FeedError::NotAllowed), FeedError::NotAllowed),
        (Err(FeedError::Status(503)), FeedError::Status(503)),
        (Ok(b"<!doctype html><title>Log in</title>".to_vec()), FeedError::NotAsMapped),
        (Ok(good[..good.len() / 2].to_vec()), FeedError::NotAsMapped),
        (
            Ok(b"{\"class\":\"dataset\",\"version\":\"2.0\",\"id\":[],\"size\":[],\"value\":[]}".to_vec()),
            FeedError::NotAsMapped,
        ),
        (Ok(older), FeedError::Older),
    ];
    for (fault, because) in faults {
        let get = |name: &str| if name == URL { fault.clone() } else { Ok(newer.clone()) };
        let feed = again(&adopted.programme, &get).over(&published);
        let shown = |feed: &Feed, id: &str| format!("{:?}", feed.indicator(id).map(|i| &i.data));
        assert_eq!(shown(&feed, "water"), shown(&published, "water"), "{because:?}");
        assert_ne!(shown(&feed, "second"), shown(&published, "second"), "{because:?}: its neighbour is new");
        let asked = |id: &str| feed.live(&id.into()).map(|live| live.asked.clone());
        assert_eq!(asked("water"), Some(Asked::Failed(because)));
        assert_eq!(asked("second"), Some(Asked::Fresh));
        assert!(feed.is_behind());
        // the next time it comes
        let after = again(&adopted.programme, &|_| Ok(newer.clone())).over(&feed);
        assert!(!after.is_behind());
        assert_eq!(shown(&after, "water"), shown(&after, "second"));
    }
}

#[test]
fn what_is_too_large_for_the_snapshot_is_not_rolled_back_either() {
    let (mut published, adopted) = read(&programme(json!([live(URL)])), &[(URL, water().to_string().into_bytes())]);
    let whole = published.indicators[0].as_ref().clone();
    let brief = Box::new(whole.data.clone());
    let apart = Data::Apart(apart::Data { file: String::new(), sum: String::new(), bytes: 0, brief });
    published.indicators[0] = Arc::new(Indicator { data: apart, ..whole });
    let mut older = water();
    older["dimension"]["time"]["category"]["index"] = json!(["2019Q4", "2020Q1"]);
    let feed = again(&adopted.programme, &|_| Ok(older.to_string().into_bytes())).over(&published);
    assert_eq!(feed.live[0].asked, Asked::Failed(FeedError::Older));
    assert!(feed.indicators[0].data.apart().is_some());
}

#[test]
fn nothing_is_said_of_what_is_on_its_way() {
    let (published, adopted) = read(&programme(json!([live(URL)])), &[(URL, water().to_string().into_bytes())]);
    let late = Cell::new(false);
    let get = |_: &str, _: usize| {
        late.set(true);
        Err(FeedError::Unreachable)
    };
    let half = refresh(&adopted.programme, &get, &late).expect("a programme");
    assert_eq!((half.notices.len(), half.refused.len(), half.files.len()), (0, 0, 0));
    assert_eq!(half.waiting, [baraza::model::Id::new("water")]);
    let feed = native::read(&half.programme).expect("a programme").over(&published);
    assert_eq!(feed.live[0].asked, Asked::NotYet);
    assert_eq!(format!("{:?}", feed.indicators), format!("{:?}", published.indicators));
}

//! Data that others publish become an indicator like any other.
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands")]

mod corpus;
mod faults;
mod formats;
mod lists;
mod live;
mod sound;

use baraza::feed::foreign::{Adopted, adopt};
use baraza::feed::{Feed, FeedError, native};
use baraza::kinds::Data;
use baraza::model::{Date, State};
use serde_json::{Value, json};

fn root() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn programme(indicators: Value) -> Vec<u8> {
    json!({
        "baraza": "1", "id": "test", "title": "Test", "as_of": "2024-12-31", "languages": [{"code": "en"}],
        "places": [{"id": "RW", "name": "Rwanda"}, {"id": "RW-02", "name": "Eastern"}],
        "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "F", "name": "Women"}, {"id": "M", "name": "Men"}]}],
        "sections": [{"id": "all", "question": "What?", "indicators": ["water"]}],
        "indicators": indicators
    })
    .to_string()
    .into_bytes()
}

fn water() -> Value {
    json!({
        "version": "2.0", "class": "dataset", "label": "Households with water",
        "id": ["geo", "sex", "unit", "time"], "size": [2, 3, 2, 2],
        "role": {"geo": ["geo"], "time": ["time"], "metric": ["unit"]},
        "dimension": {
            "geo": {"category": {"index": ["E", "N"], "label": {"E": "Eastern", "N": "Northern"}}},
            "sex": {"category": {"index": ["T", "F", "X"], "label": {"T": "Total", "F": "Women", "X": "Other"}}},
            "unit": {"category": {"index": ["PC", "THS"], "label": {"PC": "Percentage", "THS": "Thousands"},
                "unit": {"PC": {"label": "%", "decimals": 1}, "THS": {"label": "households", "decimals": 0, "multiplier": 3}}}},
            "time": {"category": {"index": ["2020Q4", "2021Q1"]}}
        },
        "value": (0..24).map(f64::from).collect::<Vec<_>>(),
        "status": {"1": "p", "4": "c"}
    })
}

fn today() -> Option<Date> {
    Date::new(2026, 1, 2)
}

/// Adopts what a programme names, with these files, and reads the result as any programme.
fn read(bytes: &[u8], files: &[(&str, Vec<u8>)]) -> (Feed, Adopted) {
    let get = |name: &str| files.iter().find(|(n, _)| *n == name).map(|(_, b)| b.clone()).ok_or(FeedError::Status(404));
    let adopted = adopt(bytes, &|name, _| get(name), today()).expect("a programme").expect("it names foreign data");
    let mut feed = native::read(&adopted.programme).expect("a programme");
    for file in feed.waiting() {
        let bytes = adopted.files.iter().find(|(name, _)| *name == file).map(|(_, b)| b.as_slice());
        native::supply(&mut feed, &file, bytes.ok_or(FeedError::Unreachable));
    }
    (feed, adopted)
}

#[test]
fn a_foreign_data_set_is_shown_like_our_own() {
    let how = json!({"url": "https://example.org/water.json", "format": "json-stat", "at": {"unit": "PC"}, "groups": {"X": "M"}});
    let bytes = programme(json!([{"id": "water", "kind": "coverage", "better": "up", "from": how}]));
    let (feed, adopted) = read(&bytes, &[("https://example.org/water.json", water().to_string().into_bytes())]);
    let said: Vec<String> = adopted.notices.iter().map(ToString::to_string).collect();
    assert_eq!(
        said,
        ["/indicators/0/from (/value/4): numbers whose mark says that there is none are not shown: 1; ask the source"]
    );
    assert_eq!(feed.notices, []);
    let water = feed.indicator("water").expect("it is there");
    assert_eq!(water.header.title.in_language("en"), "Households with water");
    assert!(water.header.unit.is_percent());
    let series = water.data.kind().series().expect("observations");
    assert_eq!(series.len(), 12);
    // the programme's own place by its name; a new one with the source's
    let places: Vec<&str> = series.places.iter().map(|p| p.as_str()).collect();
    assert_eq!(places, ["RW-02", "N"]);
    assert_eq!(feed.programme.place(&"N".into()).expect("declared").name.in_language("en"), "Northern");
    let groups: Vec<&str> = series.groups.iter().map(|g| g.as_str()).collect();
    assert_eq!(groups, ["_T", "F", "M"]);
    let cell = |place: &str, period: &str, group: &str| {
        series.cell(&place.into(), period, &group.into()).expect("a cell").value()
    };
    assert_eq!(
        (cell("RW-02", "2020-Q4", "_T").number, cell("RW-02", "2021-Q1", "_T").state),
        (Some(0.0), State::Provisional)
    );
    assert_eq!((cell("RW-02", "2020-Q4", "F").number, cell("RW-02", "2020-Q4", "F").state), (None, State::Suppressed));
    assert_eq!(cell("N", "2021-Q1", "M").number, Some(21.0));
}

#[test]
fn multiplier_and_scale_give_the_real_amount() {
    let how = json!({"url": "water.json", "at": {"unit": "Thousands"}, "scale": 0.1, "only": ["N"]});
    let bytes = programme(json!([{"id": "water", "kind": "coverage", "from": how}]));
    let (feed, adopted) = read(&bytes, &[("water.json", water().to_string().into_bytes())]);
    assert!(adopted.notices.iter().any(|n| n.message.contains("recognised as json-stat 2.0")), "{:?}", adopted.notices);
    let series = feed.indicator("water").expect("it is there").data.kind().series().expect("observations").clone();
    assert_eq!(
        series.cells().filter_map(|c| c.number()).collect::<Vec<_>>(),
        [1400.0, 1500.0, 1800.0, 1900.0, 2200.0, 2300.0]
    );
}

#[test]
fn a_mapping_that_does_not_choose_says_what_there_is() {
    let said = |how: Value| {
        let bytes = programme(
            json!([{"id": "water", "kind": "coverage", "from": how}, {"id": "other", "kind": "coverage", "title": "Other",
            "better": "up", "unit": {"kind": "percent"}, "observations": {"places": ["RW"], "periods": ["2020"], "value": 5}}]),
        );
        let (feed, adopted) =
            read(&bytes, &[("water.json", water().to_string().into_bytes()), ("page.json", b"<html>log in".to_vec())]);
        assert_eq!(feed.indicators.len(), 2, "its neighbour lives, and it has its place");
        assert_eq!(feed.indicator("water").expect("it is there").data, Data::Broken);
        let last = adopted.notices.last().expect("a notice").clone();
        assert!(last.pointer.starts_with("/indicators/0/from"), "{last}");
        last.to_string()
    };
    let cases = [
        (json!({"url": "water.json"}), "\"unit\" has 2 categories"),
        (json!({"url": "water.json"}), "PC (Percentage), THS (Thousands)"),
        (json!({"url": "water.json", "at": {"unit": "XX"}}), "has no category \"XX\""),
        (json!({"url": "water.json", "at": {"units": "PC"}}), "they have geo, sex, unit, time"),
        (json!({"url": "water.json", "dataset": "b", "at": {"unit": "PC"}}), "no data set \"b\""),
        (json!({"url": "missing.json"}), "the server answered 404"),
        (json!({"url": "page.json"}), "nothing could be read"),
        (json!({"url": "../up.json"}), "could not be reached"),
        (json!({"urll": "water.json"}), "unknown field `urll`"),
        (json!({"url": "water.json", "format": "jsonstat"}), "nothing could be read"),
    ];
    for (how, wanted) in cases {
        let text = said(how.clone());
        assert!(text.contains(wanted), "{how}: {text}");
    }
}

#[test]
fn a_code_that_two_sources_use_for_different_things_stays_two() {
    let of = |place: &str, sex: &str, group: &str| {
        json!({"class": "dataset", "label": "x", "id": ["geo", "trait", "time"], "size": [1, 1, 1], "role": {"geo": ["geo"], "time": ["time"]},
            "dimension": {"geo": {"category": {"index": ["1"], "label": {"1": place}}}, "trait": {"label": sex, "category": {"index": ["A"], "label": {"A": group}}},
                "time": {"category": {"index": ["2020"]}}}, "value": [5]}).to_string().into_bytes()
    };
    let how = |url: &str| json!({"url": url, "format": "json-stat", "group": ["trait"]});
    let bytes = programme(json!([
        {"id": "a", "kind": "coverage", "from": how("a.json")}, {"id": "b", "kind": "coverage", "from": how("b.json")},
        {"id": "c", "kind": "coverage", "from": how("c.json")},
    ]));
    let files = [
        ("a.json", of("Alpha", "Colour", "Azure")),
        ("b.json", of("Beta", "Kind", "Ant")),
        ("c.json", of("Alpha", "Colour", "Azure")),
    ];
    let (feed, _) = read(&bytes, &files);
    let shown = |id: &str| {
        let series = feed.indicator(id).expect("it is there").data.kind().series().expect("observations").clone();
        let (place, group) = (series.places[0].clone(), series.groups[0].clone());
        let (breakdown, group) = feed.programme.group(group.as_str()).expect("declared");
        [feed.programme.place(&place).expect("declared").name.clone(), breakdown.name.clone(), group.name.clone()]
            .map(|t| t.in_language("en").to_owned())
    };
    assert_eq!(shown("a"), ["Alpha", "Colour", "Azure"]);
    assert_eq!(shown("b"), ["Beta", "Kind", "Ant"]);
    assert_eq!(shown("c"), shown("a"));
    assert_eq!(feed.programme.breakdowns.len(), 3);
}

#[test]
fn data_without_a_place_are_about_the_one_that_is_told() {
    let data = json!({"class": "dataset", "label": "x", "id": ["time"], "size": [1], "role": {"time": ["time"]},
        "dimension": {"time": {"category": {"index": ["2020"]}}}, "value": [5]});
    let shown = |about: Value, parent: Value| {
        let mut from = json!({"url": "x.json", "format": "json-stat"});
        if about.is_string() {
            from["about"] = about;
        }
        let mut document: Value =
            serde_json::from_slice(&programme(json!([{"id": "x", "kind": "coverage", "from": from}]))).expect("JSON");
        document["places"][1]["parent"] = parent;
        let (feed, _) = read(document.to_string().as_bytes(), &[("x.json", data.to_string().into_bytes())]);
        feed.indicator("x").expect("it is there").data.kind().series().map(|s| s.places[0].to_string())
    };
    assert_eq!(shown(json!("RW-02"), Value::Null).as_deref(), Some("RW-02"));
    assert_eq!(shown(Value::Null, json!("RW")).as_deref(), Some("RW"), "the only whole");
    assert_eq!(shown(Value::Null, Value::Null), None, "two could be meant: nothing is guessed");
}

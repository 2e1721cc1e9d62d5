//! No feed breaks the reader, and one broken part breaks no other.

use super::pictures::{scenes, within};
use super::*;

/// A small feed with every field that a feed may have.
fn whole_feed() -> Value {
    let mark = json!({"period": "2024", "value": 70, "place": "RW", "group": "_T", "set_on": "2020-01-01", "reason": "agreed"});
    let full = |id: &str| {
        coverage(json!({
            "id": id, "summary": "s", "example": false, "proxy": "p", "codes": {"iati": "1"}, "source": "old", "responsible": "us",
            "unit": {"kind": "percent", "decimals": 1, "of": {"en": {"one": "# home", "other": "# homes"}}, "code": "%"},
            "sheet": {"definition": "d", "response_rate": 90, "accumulation": "per-period", "adding": "safe", "level": "output"},
            "chosen": {"by": "us", "with": "them", "on": "2020-01-01", "origin": "local", "dissent": "none"},
            "baseline": mark, "milestones": [mark], "targets": [mark], "due": [{"period": "2025", "on": "2026-01-31", "note": "n"}],
            "breaks": [{"period": "2022", "reason": "new questions"}],
            "voices": [{"stance": "disputed", "group": "g", "on": "2026-01-01", "reason": "r", "place": "RW", "period": "2024",
                "reply": {"by": "us", "on": "2026-02-01", "text": "t"}, "may_reply": "us", "example": false}],
            "observations": {
                "places": ["RW", "K"], "periods": ["2020", {"period": "2024", "label": "Round 2"}], "groups": ["_T", "F"],
                "place": [0, 0, 1, 0], "period": [0, 1, 1, 1], "group": [0, 0, 0, 1], "value": [40, 55.5, null, 60],
                "low": [35, 50, null, null], "high": [45, 60, null, null], "level": 95, "count": {"1": 111}, "of": {"1": 200},
                "sample": [100, 200, null, 90], "status": {"0": "observed", "1": "estimated", "2": "suppressed", "3": "observed"},
                "reported": [null, "2025-01-01", null, null], "note": {"1": "n"},
            },
        }))
    };
    let evidence = json!([{"title": "Minutes", "url": "https://example.org/minutes"}]);
    let wins = json!([
        {"id": "a", "title": "Budget line", "place": "K", "contribution": "c", "example": false,
         "stages": [{"stage": "raised", "on": "2023-03-08", "note": "n", "evidence": evidence}, {"stage": "adopted"}],
         "setback": {"on": "2025-01-01", "what": "undone"}},
        {"id": "b", "title": "By-law", "stages": [{"stage": "felt", "on": "2024-01-01"}]},
    ]);
    let mut policy = full("policy");
    (policy["kind"], policy["wins"]) = (json!("policy"), wins);
    let party = |side: &str, name: &str| json!({"side": side, "name": name});
    let (office, us) = (party("government", "Office"), party("community", "us"));
    let promises = json!({"id": "promises", "kind": "promises", "title": "P", "promises": [
        {"id": "a", "what": "Open", "from": office, "to": us, "place": "K", "made": "2023-01-01", "due": "2024-01-01",
         "kept": "2024-02-01", "evidence": evidence, "note": "n", "example": false},
        {"id": "b", "what": "Come", "from": us, "to": office, "due": "2024-01-01"},
        {"id": "c", "what": "Pay", "from": party("civil-society", "A"), "to": party("international-partner", "B"),
         "broken": {"on": "2025-01-01", "reason": "no money"}},
    ]});
    let mut feed = programme(json!([full("first"), full("second"), full("third"), policy, promises]));
    let more = json!({
        "$schema": "s", "summary": "s", "published": "2026-05-01", "next_update": "2026-11-01", "frequency": "annual",
        "status": "implementation", "period": "2016/2026", "licence": {"id": "CC-BY-4.0", "title": "t", "url": "https://example.org/"},
        "partners": [{"id": "us", "name": "Us", "roles": ["community"], "identifier": "X-1", "url": "https://example.org/"}],
        "contacts": [{"name": "Office", "email": "a@example.org", "url": "https://example.org/"}], "boundaries": [{"url": "places.geojson", "code": "id", "object": "o", "source": "s"}],
        "sections": [{"id": "one", "question": "Is it so?", "note": "n", "indicators": ["first", "second", "third"]}],
    });
    feed.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    feed
}

/// Pointers to everything below `value`.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), v)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        let at = format!("{at}/{key}");
        pointers(value, &at, out);
        out.push(at);
    }
}

/// Any JSON: empty, deep, wrong, and what is right elsewhere in a feed.
fn anything() -> impl Strategy<Value = Json> {
    let words = vec![
        "",
        " ",
        "en",
        "RW",
        "K",
        "_T",
        "F",
        "F+M",
        "+",
        "2020",
        "2024-W53",
        "2020-12-31",
        "2019-10-30T16:28:59Z",
        "9999-12-31",
        "2200",
        "observed",
        "not-yet-due",
        "suppressed",
        "percent",
        "count",
        "up",
        "coverage",
        "other-kind",
        "first",
        "../x.json",
        "data/x.json",
        "https://example.org/",
        "javascript:alert(1)",
        "\u{202E}a\u{2066}",
        "#",
        "{ $value }",
        "e\u{0301}",
    ];
    let numbers =
        vec![0.0, -0.0, 1.0, 2.0, -1.0, 0.5, 4.0, 7.0, 100.0, 1e15, 1e300, -1e300, f64::MAX, f64::MIN, 5e-324];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(numbers).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(words).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z]{1,4}".prop_map(Value::from),
    ];
    let keys =
        select(vec!["en", "ar", "id", "name", "period", "value", "0", "1", "other", "kind", "places", "periods", "on"]);
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(keys.clone(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
    .prop_map(Json)
}

/// Says, tabulates and draws all that a feed holds.
fn show(feed: &baraza::feed::Feed) -> Result<(), TestCaseError> {
    for words in WORDS.iter() {
        let setting = setting(feed, words);
        for indicator in &feed.indicators {
            let said = indicator.finding(&setting);
            prop_assert!(!said.contains("NaN"), "{}", said);
            let _ = indicator.standing(&setting);
            let (kind, header) = (indicator.data.kind(), &indicator.header);
            let _ = kind.downloads(&setting, header);
            if let Some(series) = kind.series() {
                let _ = Table::of(&setting, header, series);
            }
            for width in [272, 480, 720] {
                kind.picture(&setting, header, &View::default(), width).map_or(Ok(()), |s| within(&s, false))?;
            }
            if let Data::Coverage(data) = &indicator.data {
                scenes(&setting, indicator, data).iter().try_for_each(|scene| within(scene, false))?;
            }
            // the whole page, as it is published
            let owner = Owner::new();
            let html = owner.with(|| {
                let choose = Callback::new(|_: View| {});
                let detail = kind.detail(&setting, header, Signal::stored(View::default()), choose);
                [kind.summary(&setting, header).to_html(), detail.to_html()].concat()
            });
            owner.cleanup();
            prop_assert!(!html.contains("NaN"));
        }
    }
    Ok(())
}

static WHOLE: LazyLock<(Value, Vec<String>)> = LazyLock::new(|| {
    let feed = whole_feed();
    let mut all = Vec::new();
    pointers(&feed, "", &mut all);
    (feed, all)
});

#[test]
fn the_feed_that_is_damaged_below_is_sound() {
    let feed = read(&WHOLE.0);
    assert_eq!(feed.notices, Vec::new());
    assert_eq!(feed.indicators.len(), 5);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_value_in_any_place_breaks_the_reader(pointer in select(WHOLE.1.clone()), value in anything()) {
        let whole = &WHOLE.0;
        let mut damaged = whole.clone();
        *damaged.pointer_mut(&pointer).expect("it is there") = value.0;
        let Ok(feed) = native::read(damaged.to_string().as_bytes()) else {
            prop_assert!(!pointer.starts_with("/indicators/"), "one indicator hides the programme: {}", pointer);
            return Ok(());
        };
        show(&feed)?;
        // only what stands in an indicator is changed by it
        let mut parts = pointer.split('/').skip(1);
        let (Some("indicators"), Some(number)) = (parts.next(), parts.next()) else { return Ok(()) };
        let ids: Vec<&str> = damaged["indicators"].as_array().into_iter().flatten().filter_map(|i| i["id"].as_str()).collect();
        prop_assume!(ids.iter().collect::<BTreeSet<_>>().len() == ids.len());
        let sound = read(whole);
        for (i, before) in sound.indicators.iter().enumerate().filter(|(i, _)| i.to_string() != number) {
            let after = feed.indicator(before.header.id.as_str());
            // in words, since no number equals one that is not there
            prop_assert_eq!(format!("{:?}", after), format!("{:?}", Some(before)), "{} changes indicator {}", pointer, i);
        }
        let outside = feed.notices.iter().find(|n| !n.pointer.starts_with("/indicators/") && !n.pointer.starts_with("/sections/"));
        prop_assert_eq!(outside, None);
    }

    #[test]
    fn no_bytes_break_the_reader(text in any::<String>(), cut in any::<prop::sample::Index>(), put in any::<u8>()) {
        let _ = native::read(text.as_bytes());
        let mut bytes = WHOLE.0.to_string().into_bytes();
        let at = cut.index(bytes.len());
        prop_assert!(native::read(&bytes[..at]).is_err());
        bytes[at] = put;
        if let Ok(feed) = native::read(&bytes) {
            show(&feed)?;
        }
    }
}

/// A due date adds a row for the main place, and here there is none.
#[test]
fn observations_without_places_do_not_break_the_page() {
    let due = json!([{"period": "2025", "on": "2026-01-31"}]);
    let observations = json!({"places": [], "periods": ["2020"], "value": []});
    show(&read(&programme(json!([coverage(json!({"due": due, "observations": observations}))])))).expect("it is shown");
}

/// Columns are found by the period's code: of two with one code, the table would show the first twice.
#[test]
fn a_period_that_stands_twice_is_named() {
    let observations = json!({"places": ["RW"], "periods": ["2020", "2020"], "period": [0, 1], "value": [40, 50]});
    let feed = read(&programme(json!([coverage(json!({"observations": observations}))])));
    assert!(feed.errors().any(|n| n.pointer.starts_with("/indicators/0/observations")), "{:?}", feed.notices);
}

use crate::feed::{Feed, native};
use crate::kinds::gaps::{self, Why, gaps, widening};
use crate::kinds::trial::{paged, plain, setting};
use crate::model::Date;
use crate::store::Site;
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};

/// A programme whose one indicator has these lines: place, group, and the values of 2020 and 2024.
fn feed(lines: &[(&str, &str, f64, f64)], more: &Value) -> Feed {
    let places = ["all", "north", "far"];
    let groups = ["_T", "women", "men"];
    let at = |list: &[&str], id: &str| list.iter().position(|one| *one == id).expect("known");
    let mut observations = json!({"places": places, "periods": ["2020", "2024"], "groups": groups,
        "place": [], "period": [], "group": [], "value": []});
    for (place, group, then, now) in lines {
        for (period, value) in [then, now].into_iter().enumerate() {
            let row = [
                ("place", json!(at(&places, place))),
                ("group", json!(at(&groups, group))),
                ("period", json!(period)),
                ("value", json!(value)),
            ];
            for (column, cell) in row {
                observations[column].as_array_mut().expect("a column").push(cell);
            }
        }
    }
    let mut indicator = json!({"id": "water", "kind": "coverage", "title": "Water", "better": "up",
        "unit": {"kind": "percent", "decimals": 0}, "observations": observations});
    for (key, value) in more.as_object().expect("an object") {
        indicator[key] = value.clone();
    }
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}],
        "places": [{"id": "all", "name": "Everywhere"}, {"id": "north", "name": "North", "parent": "all"},
            {"id": "far", "name": "Far end", "parent": "north"}],
        "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "women", "name": "Women"}, {"id": "men", "name": "Men"}]}],
        "indicators": [indicator]
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

fn day() -> Date {
    Date::parse("2025-06-30").expect("a day")
}

/// Place, group, how far to go or by how much it fell, and whether the target is its own.
fn found(feed: &Feed) -> Vec<(String, String, f64, Option<bool>)> {
    let row = |gap: &gaps::Gap<'_>| match gap.why {
        Why::Short { to_go, own, .. } => (gap.place.to_string(), gap.group.to_string(), to_go, Some(own)),
        Why::Fell { by, .. } => (gap.place.to_string(), gap.group.to_string(), by, None),
    };
    gaps(&feed.indicators[0], day()).iter().map(row).collect()
}

fn row(place: &str, group: &str, by: f64, own: Option<bool>) -> (String, String, f64, Option<bool>) {
    (place.to_owned(), group.to_owned(), by, own)
}

#[test]
fn a_target_that_is_missed_is_a_gap_and_so_is_who_is_left_behind_where_the_whole_has_reached_it() {
    let lines = [
        ("all", "_T", 40.0, 80.0),
        ("north", "_T", 30.0, 85.0),
        ("far", "_T", 30.0, 50.0),
        ("far", "women", 20.0, 42.0),
    ];
    let with =
        |target: f64, end: &str| feed(&lines, &json!({"targets": [{"period": end, "value": target, "place": "all"}]}));
    // missed: 80 of 90; whoever is below 90 is below the target of all
    assert_eq!(
        found(&with(90.0, "2024")),
        [
            row("far", "women", 48.0, Some(false)),
            row("far", "_T", 40.0, Some(false)),
            row("all", "_T", 10.0, Some(true)),
            row("north", "_T", 5.0, Some(false)),
        ]
    );
    // reached by all, and yet not by those far away
    assert_eq!(
        found(&with(75.0, "2024")),
        [row("far", "women", 33.0, Some(false)), row("far", "_T", 25.0, Some(false))]
    );
}

#[test]
fn on_course_is_no_gap() {
    let lines = [("all", "_T", 40.0, 80.0), ("far", "_T", 30.0, 50.0)];
    let more = json!({"baseline": {"period": "2020", "value": 40, "place": "all"}, "targets": [{"period": "2030", "value": 90, "place": "all"}]});
    assert_eq!(found(&feed(&lines, &more)), []);
}

#[test]
fn without_a_target_a_step_back_is_a_gap() {
    let lines = [("all", "_T", 40.0, 44.0), ("far", "_T", 50.0, 41.0)];
    assert_eq!(found(&feed(&lines, &json!({}))), [row("far", "_T", -9.0, None)]);
    assert_eq!(found(&feed(&lines, &json!({"better": "down"}))), [row("all", "_T", 4.0, None)]);
    assert_eq!(found(&feed(&lines, &json!({"better": "neither"}))), []);
    assert_eq!(found(&feed(&lines, &json!({"breaks": [{"period": "2022", "reason": "New questions"}]}))), []);
}

#[test]
fn differences_that_grow_are_shown_beside_what_all_have_gained() {
    let lines = [
        ("all", "_T", 50.0, 62.0),
        ("all", "men", 55.0, 72.0),
        ("all", "women", 45.0, 52.0),
        ("far", "men", 50.0, 55.0),
        ("far", "women", 40.0, 50.0),
    ];
    let feed = feed(&lines, &json!({}));
    let found = widening(&feed.programme, &feed.indicators[0]);
    assert_eq!(found.len(), 1, "at the far end it has become smaller");
    let one = &found[0];
    assert_eq!((one.place.as_str(), one.apart), ("all", [10.0, 20.0]));
    assert_eq!((one.ahead[1].group().as_str(), one.behind[1].group().as_str()), ("men", "women"));
    assert_eq!(one.all.map(|pair| pair.map(|cell| cell.number())), Some([Some(50.0), Some(62.0)]));
}

#[test]
fn the_page_leads_to_the_figures_names_who_answers_and_knows_the_way_up() {
    let lines = [("all", "_T", 40.0, 80.0), ("far", "women", 20.0, 42.0)];
    let more = json!({"targets": [{"period": "2024", "value": 90, "place": "all"}]});
    let feed = feed(&lines, &more);
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let page = super::gaps(&setting(&feed.programme, "en"), &feed, &site).to_html();
    for part in ["href=\"../i/water/?place=far&amp;by=sex\"", "data-within=\"far north all\"", "Women", "42%", "90%"] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.find("Far end") < page.find(">Everywhere</bdi>"), "the largest gap comes first");
}

#[test]
fn what_is_invented_is_no_gap() {
    let feed = feed(&[("all", "_T", 50.0, 40.0)], &json!({"example": true}));
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let page = super::gaps(&setting(&feed.programme, "en"), &feed, &site).to_html();
    assert!(!page.contains("<table"), "{page}");
}

#[test]
fn squares_count_what_lies_in_a_place() {
    let mut raw = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}],
        "places": [{"id": "all", "name": "Everywhere"}],
        "indicators": [{"id": "water", "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent"},
            "observations": {"places": ["all", "a", "b", "c", "part"], "periods": ["2020", "2024"],
                "place": [0, 0, 1, 1, 2, 2, 3, 3, 4, 4], "period": [0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
                "value": [50, 60, 50, 40, 50, 70, 50, 30, 50, 20]}}]
    });
    let places = raw["places"].as_array_mut().expect("places");
    for (column, id) in ["a", "b", "c", "d"].into_iter().enumerate() {
        places.push(json!({"id": id, "name": id, "kind": "county", "parent": "all", "tile": {"column": column, "row": 0, "short": id}}));
    }
    places.push(json!({"id": "part", "name": "Part", "kind": "ward", "parent": "b"}));
    let feed = native::read(raw.to_string().as_bytes()).expect("a programme");
    let setting = paged(&feed.programme);
    let gaps = gaps(&feed.indicators[0], day());
    let (spots, drawn) = super::map::spots(&setting, &feed, &gaps).expect("enough places");
    assert!(drawn.tiles && !drawn.outlines);
    let counted: Vec<_> = spots.iter().map(|spot| (spot.place.id.as_str(), spot.gaps)).collect();
    let expected = [("a", Some([0, 1])), ("b", Some([0, 1])), ("c", Some([0, 1])), ("d", None)];
    assert_eq!(counted, expected, "a and c fell, of b a part fell, of d nothing is known");
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let html = plain(&super::gaps(&setting, &feed, &site).to_html());
    assert!(html.contains("Where the gaps are") && html.contains("Most gaps: a, b, and c (1)."), "{html}");
    assert!(html.contains("<li><span class=\"swatch hatch\" aria-hidden=\"true\"></span>no figure: 1</li>"), "{html}");
}

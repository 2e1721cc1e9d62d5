//! What readers get, word for word and line for line: a change of a sentence or of a picture is seen in review.
//!
//! A wanted change is taken over with `INSTA_UPDATE=always cargo test --features ssr,cli --test snapshots`, then read
//! in the difference of `tests/snapshots/`. Sentences stand there without the isolates (U+2068, U+2069) around what was
//! filled in; pictures as a line for each mark, in whole CSS pixels from the upper left.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
mod common;

use baraza::chart::{Anchor, Ink, Mark, Scene, Shape, UNIT, to_svg};
use baraza::kinds::coverage::{self, shown};
use baraza::kinds::{Data, Indicator, Setting, View};
use common::{coverage, file, programme, read, setting, words};
use serde_json::{Value, json};

fn hold(name: &str, about: &str, text: &str) {
    insta::with_settings!({omit_expression => true, prepend_module_to_snapshot => false, description => about}, {
        insta::assert_snapshot!(name, text);
    });
}

/// A text without the isolates around what was filled in.
fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

// ── sentences ────────────────────────────────────────────────────────────────────────────────────────────────────────

fn findings(language: &str) {
    let bytes = std::fs::read(file("public/programmes/power/programme.json")).expect("the sample is there");
    let feed = baraza::feed::native::read(&bytes).expect("it reads");
    let setting = setting(&feed, &words(language));
    let lines = feed.indicators.iter().map(|i| format!("{}: {}\n", i.header.id, plain(&i.finding(&setting))));
    hold(
        &format!("findings-{language}"),
        "What each indicator of the sample programme says.",
        &lines.collect::<String>(),
    );
}

#[test]
fn findings_of_the_sample_in_english() {
    findings("en");
}

#[test]
fn findings_of_the_sample_in_french() {
    findings("fr");
}

#[test]
fn findings_of_the_sample_in_arabic() {
    findings("ar");
}

// ── pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

fn px(units: i32) -> i32 {
    (f64::from(units) / f64::from(UNIT)).round() as i32
}

fn ink(ink: Ink) -> String {
    match ink {
        Ink::Series(n) => format!("series {n}"),
        Ink::Band(n) => format!("band {n}"),
        other => format!("{other:?}").to_lowercase(),
    }
}

fn line(mark: &Mark) -> String {
    let path = |points: &[(i32, i32)]| {
        points.iter().map(|(x, y)| format!("{},{}", px(*x), px(*y))).collect::<Vec<_>>().join(" ")
    };
    let shape = match &mark.shape {
        Shape::Line(points) => format!("line   {}", path(points)),
        Shape::Area(points) => format!("area   {}", path(points)),
        Shape::Circle(x, y, r, filled) => {
            let form = if *filled { "filled" } else { "hollow" };
            format!("circle {},{} radius {} {form}", px(*x), px(*y), px(*r))
        }
        Shape::Text { at, anchor, size, text } => {
            let side = match anchor {
                Anchor::Left => "starts at the left",
                Anchor::Middle => "centred",
                Anchor::Right => "ends at the right",
            };
            format!("text   {},{} {side}, size {size}: {}", px(at.0), px(at.1), plain(text))
        }
    };
    format!("{:<9} {shape}\n", ink(mark.ink))
}

fn readable(scene: &Scene) -> String {
    let marks: String = scene.marks.iter().map(line).collect();
    format!("{} wide, {} high\n{marks}", scene.width, scene.height)
}

/// Draws an indicator in a language.
fn drawn(language: &str, more: &Value, draw: impl Fn(&Setting, &Indicator, &coverage::Data) -> Option<Scene>) -> Scene {
    let feed = read(&programme(json!([coverage(more.clone())])));
    assert_eq!(feed.errors().count(), 0, "{:?}", feed.notices);
    let indicator = &feed.indicators[0];
    let Data::Coverage(data) = &indicator.data else { panic!("coverage") };
    draw(&setting(&feed, &words(language)), indicator, data).expect("there is something to draw")
}

fn picture(language: &str, more: &Value, width: u32) -> Scene {
    drawn(language, more, |setting, indicator, data| {
        coverage::picture(setting, &indicator.header, data, &shown(setting, data, &View::default()), width)
    })
}

fn ranking(language: &str, more: &Value, width: u32) -> Scene {
    drawn(language, more, |setting, indicator, data| {
        coverage::ranking(setting, &indicator.header, data, &shown(setting, data, &View::default()), width)
    })
}

fn spark(language: &str, more: &Value) -> Scene {
    drawn(language, more, |setting, indicator, data| {
        let reading = coverage::reading(&indicator.header, data, setting.as_of());
        coverage::spark(setting, &indicator.header, data, &reading.place, &reading.group)
    })
}

/// Seven moments with all that can stand in a trend: two ranges that join and one alone, a value that is missing, a
/// new way of measuring, an estimate at the end, a milestone and a target to come.
fn eventful() -> Value {
    json!({
        "breaks": [{"period": "2020", "reason": "new questions"}],
        "milestones": [{"period": "2022", "value": 65}],
        "targets": [{"period": "2026", "value": 80}],
        "observations": {
            "places": ["RW"], "periods": ["2012", "2014", "2016", "2018", "2020", "2022", "2024"], "period": [0, 1, 2, 3, 4, 5, 6],
            "value": [30, 38.5, null, 46, 50, 61, 66], "low": [25, 33, null, 40, null, null, null], "high": [35, 44, null, 52, null, null, null],
            "status": ["observed", "observed", "suppressed", "observed", "observed", "observed", "estimated"],
        },
    })
}

/// Two values between one that is missing before and one that is missing after.
fn missing_at_both_ends() -> Value {
    json!({"observations": {
        "places": ["RW"], "periods": ["2000", "2010", "2020", "2024"], "period": [0, 1, 2, 3], "value": [null, 40, 50, null],
    }})
}

/// Two groups whose lines end close to each other.
fn grouped() -> Value {
    json!({"observations": {
        "places": ["RW"], "periods": ["2015", "2020"], "groups": ["F", "M"],
        "period": [0, 1, 0, 1], "group": [0, 0, 1, 1], "value": [50, 61, 58, 62],
    }})
}

/// Six lines: the whole, four groups over three moments, one of which misses a value, and a group without any; a target
/// and a new way of measuring.
fn many() -> Value {
    json!({
        "breaks": [{"period": "2020", "reason": "new questions"}],
        "targets": [{"period": "2030", "value": 80}],
        "observations": {
            "places": ["RW"], "periods": ["2015", "2020", "2025"], "groups": ["_T", "A1", "A2", "A3", "A4", "A5"],
            "period": [0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2],
            "group": [0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4, 5, 5, 5],
            "value": [50, 61, 66, 48, 60, 68, 52, 62, 64, 20, null, 31, 90, 95, 99, null, null, null],
            "status": {"10": "not-reported", "15": "suppressed", "16": "suppressed", "17": "suppressed"},
        },
    })
}

/// Three places and the whole in two moments; one place has only the second.
fn sloping() -> Value {
    json!({"observations": {
        "places": ["RW", "K", "S", "W"], "periods": ["2015", "2020"], "place": [0, 0, 1, 1, 2, 2, 3, 3],
        "period": [0, 1, 0, 1, 0, 1, 0, 1], "value": [55, 61, 72.5, 70, 48, 60.5, null, 44], "status": {"6": "not-reported"},
    }})
}

/// One value, where it came from, and where it should be.
fn single() -> Value {
    json!({
        "baseline": {"period": "2016", "value": 12},
        "targets": [{"period": "2016-01-01/2026-12-31", "value": 75}],
        "observations": {"places": ["RW"], "periods": ["2024"], "value": [42.5], "low": [36], "high": [49]},
    })
}

/// Three places and the whole; one place is hidden.
fn ranked() -> Value {
    json!({"observations": {
        "places": ["RW", "K", "S", "W"], "periods": ["2024"], "place": [0, 1, 2, 3], "value": [55, 72.5, 48, null],
        "status": {"3": "suppressed"},
    }})
}

#[test]
fn a_trend_with_ranges_a_gap_a_break_a_milestone_and_a_target() {
    hold("trend", "Lines over time.", &readable(&picture("en", &eventful(), 480)));
}

#[test]
fn a_trend_that_misses_its_ends() {
    let scene = picture("en", &missing_at_both_ends(), 480);
    hold(
        "trend-missing-ends",
        "Years without a value keep their place, and no year stands where another is.",
        &readable(&scene),
    );
}

#[test]
fn the_same_trend_from_right_to_left() {
    hold(
        "trend-rtl",
        "Lines over time, in Arabic: time runs to the left.",
        &readable(&picture("ar", &eventful(), 480)),
    );
}

#[test]
fn a_trend_of_groups_on_a_narrow_screen() {
    hold("trend-groups-narrow", "Two lines with their names.", &readable(&picture("en", &grouped(), 272)));
}

#[test]
fn six_lines_side_by_side() {
    hold("multiples-narrow", "Two beside each other.", &readable(&picture("en", &many(), 272)));
    hold("multiples-rtl", "As many as fit, in Arabic.", &readable(&picture("ar", &many(), 720)));
}

#[test]
fn places_from_one_moment_to_the_next() {
    let draw = |language: &str, width: u32| {
        drawn(language, &sloping(), |setting, indicator, data| {
            coverage::by_place(setting, &indicator.header, data, &shown(setting, data, &View::default()), width)
        })
    };
    hold("slope-narrow", "Names on the right alone; what falls is broken.", &readable(&draw("en", 272)));
    hold("slope-rtl", "Names on both sides, in Arabic.", &readable(&draw("ar", 480)));
}

#[test]
fn a_value_against_its_target() {
    hold("bullet", "One value, its range, its start and its target.", &readable(&picture("en", &single(), 480)));
}

#[test]
fn a_value_against_its_target_from_right_to_left() {
    hold("bullet-rtl", "The same in Arabic.", &readable(&picture("ar", &single(), 480)));
}

#[test]
fn places_ranked() {
    hold("bars", "Places, the one with furthest to go first.", &readable(&ranking("en", &ranked(), 480)));
}

#[test]
fn places_ranked_on_a_narrow_screen() {
    hold("bars-narrow", "The names stand above their bars.", &readable(&ranking("en", &ranked(), 272)));
}

#[test]
fn places_ranked_from_right_to_left() {
    hold("bars-rtl", "The same in Arabic.", &readable(&ranking("ar", &ranked(), 480)));
}

#[test]
fn a_line_beside_a_sentence() {
    hold("spark", "A line without words.", &readable(&spark("en", &eventful())));
}

#[test]
fn a_line_beside_a_sentence_from_right_to_left() {
    hold("spark-rtl", "The same in Arabic.", &readable(&spark("ar", &eventful())));
}

/// The provinces of the sample, as `publish` reads them.
fn provinces(width: u32) -> Scene {
    let bundle = baraza::publish::bundle(&file("public/programmes/power/programme.json")).expect("it reads");
    let numbers = [Some(57.0), Some(41.2), None, Some(12.5), Some(33.0)];
    let places = bundle.feed.programme.places.iter().filter(|place| place.outline.is_some());
    let places: Vec<_> = places.collect();
    let (places, drawn) = baraza::chart::on_map(places, &|place| *place).expect("a map");
    let areas = places.into_iter().zip(numbers).map(|(place, number)| {
        let value = number.map_or_else(|| "–".to_owned(), |n| format!("{n}%"));
        let (name, brief) = (place.name.in_language("en").to_owned(), value.clone());
        baraza::chart::Area { place, name, number, value, brief, focus: place.id == *"RW-04" }
    });
    baraza::chart::Map { areas: areas.collect(), bounds: vec![20.0, 40.0] }.draw(drawn, width)
}

#[test]
fn places_on_a_map() {
    hold("map", "The provinces of the sample in their shapes.", &readable(&provinces(480)));
}

#[test]
fn places_on_a_narrow_map() {
    hold("map-narrow", "The same on a narrow screen: squares.", &readable(&provinces(272)));
}

#[test]
fn a_picture_as_a_file() {
    let notes = ["Source: File, Us".to_owned()];
    let svg = to_svg(&picture("en", &single(), 272), "Water & health", "42.5% in 2024 (Rwanda).", &notes, false);
    let (before, rest) = svg.split_once("<style>").expect("the colours");
    let (_, after) = rest.split_once("</style>").expect("their end");
    let lines = plain(&[before, "<style>…</style>", after].concat()).replace("><", ">\n<");
    hold("export", "A picture as an SVG file of its own, a line for each element, without the colours.", &lines);
}

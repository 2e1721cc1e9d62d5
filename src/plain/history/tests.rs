use super::states::on;
use super::*;
use crate::feed::native;
use crate::kinds::Data;
use crate::kinds::trial::{paged, plain};
use crate::model::revision;
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};

fn feed(revisions: &Value, protection: &Value) -> Feed {
    reported(revisions, protection, &Value::Null)
}

/// The feed with the days on which its figures were reported.
fn reported(revisions: &Value, protection: &Value, days: &Value) -> Feed {
    let observations = json!({"places": ["all"], "periods": ["2022", "2023", "2024"], "period": [0, 1, 2],
        "value": [40, 52, 60]});
    let mut indicator = json!({"id": "water", "kind": "coverage", "title": "Water", "better": "up",
        "unit": {"kind": "percent"}, "protection": protection, "revisions": revisions, "observations": observations});
    if !days.is_null() {
        indicator["observations"]["reported"] = days.clone();
    }
    let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
        "places": [{"id": "all", "name": "Everywhere"}], "indicators": [indicator]});
    let feed = native::read(programme.to_string().as_bytes()).expect("a programme");
    assert_eq!(feed.notices, []);
    feed
}

fn page(feed: &Feed) -> String {
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    plain(&history(&paged(&feed.programme), feed, &site).to_html())
}

fn changes() -> Value {
    json!([
        {"on": "2024-06-01", "period": "2023", "from": 55, "to": 54, "reason": "A village was counted twice."},
        {"on": "2025-06-01", "period": "2023", "from": 54, "to": 52, "reason": "A second one, too."},
    ])
}

#[test]
fn what_it_said_before_each_change() {
    let feed = feed(&changes(), &Value::Null);
    let Data::Coverage(data) = &feed.indicators[0].data else { panic!("coverage") };
    let revisions = &feed.indicators[0].header.revisions;
    let at = |day: &str| {
        let then = revision::before(&data.series, revisions, Date::parse(day).expect("a day"));
        then.cells().map(|cell| cell.number()).collect::<Vec<_>>()
    };
    assert_eq!(at("2026-01-01"), [Some(40.0), Some(52.0), Some(60.0)], "as it is now");
    assert_eq!(at("2025-06-01"), [Some(40.0), Some(54.0), Some(60.0)]);
    assert_eq!(at("2024-06-01"), [Some(40.0), Some(55.0), None], "2024 was not over");
    let page = page(&feed);
    let order = ["1 June 2025", "54%", "52%", "A second one, too.", "1 June 2024", "55%", "Since 1 June 2025 it says:"];
    let mut rest = page.as_str();
    for part in order {
        let at = rest.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
        rest = &rest[at..];
    }
    assert!(page.contains("55% in 2023 (Everywhere), up from 40% in 2022."), "{page}");
}

/// What the page says of days: the headings of its states, and what stands after them.
fn days(page: &str) -> Vec<String> {
    let text = |rest: &str| rest.split(['<']).next().unwrap_or_default().to_owned();
    let heading = |rest: &str| rest.split_once("<h3>").map(|(_, rest)| text(rest)).unwrap_or_default();
    let mut out: Vec<String> = page.split("<figure class=\"chart\" data-first").skip(1).map(heading).collect();
    out.extend(page.split("data-last=\"").last().and_then(|rest| rest.split_once('>')).map(|(_, rest)| text(rest)));
    out
}

#[test]
fn each_state_names_its_days_and_whether_the_feed_does() {
    let feed = feed(&changes(), &Value::Null);
    let guessed = [
        "Since 1 June 2025 it says:",
        "Probably from 31 December 2024 until 31 May 2025 it said:",
        "From 1 June 2024 until 30 December 2024 it said:",
        "Probably from 31 December 2023 until 31 May 2024 it said:",
        "Probably from 31 December 2022 until 30 December 2023 it said:",
        "Before 31 December 2022 probably nothing had been reported.",
    ];
    let shown = page(&feed);
    assert_eq!(days(&shown), guessed);
    assert!(shown.contains("the feed does not say when a figure was reported"), "{shown}");
    let feed = reported(&changes(), &Value::Null, &json!(["2023-02-01", "2024-02-01", "2025-06-01"]));
    let named = [
        // on one day a figure was changed and another came
        "Since 1 June 2025 it says:",
        "From 1 June 2024 until 31 May 2025 it said:",
        "From 1 February 2024 until 31 May 2024 it said:",
        "From 1 February 2023 until 31 January 2024 it said:",
        "Before 1 February 2023 nothing had been reported.",
    ];
    let shown = page(&feed);
    assert_eq!(days(&shown), named);
    assert!(!shown.contains("Probably"), "{shown}");
    assert!(shown.contains("min=\"2023-02-01\" max=\"2026-03-10\""), "{shown}");
}

#[test]
fn a_report_of_a_later_day_than_a_change_is_that_of_the_changed_figure() {
    let feed = reported(&changes(), &Value::Null, &json!(["2023-02-01", "2025-06-01", "2025-02-01"]));
    let said = states(&paged(&feed.programme), &feed.indicators[0]).expect("it was changed");
    let first = said.states.iter().find(|state| state.said.contains("55%")).expect("what was published at first");
    assert_eq!((first.from.to_string().as_str(), first.named), ("2023-12-31", false));
}

/// The states say of each day what is worked out for that day alone.
fn hold(feed: &Feed) -> usize {
    let setting = paged(&feed.programme);
    let mut tried = 0;
    for one in feed.all() {
        let Some(said) = states(&setting, one) else { continue };
        let mut day = said.first().expect("a state");
        assert!(said.older || on(&setting, one, day.plus(-1).expect("a day")) != on(&setting, one, day));
        while day <= setting.as_of() {
            let on_day = |state: &&State| state.from <= day && state.until.is_none_or(|until| day <= until);
            let found: Vec<&State> = said.states.iter().filter(on_day).collect();
            assert_eq!(found.len(), 1, "{day}");
            let (text, scene) = on(&setting, one, day);
            assert_eq!((&found[0].said, &found[0].scene), (&text, &scene), "{day}");
            (day, tried) = (day.plus(1).expect("a day"), tried + 1);
        }
    }
    tried
}

#[test]
fn between_two_turns_nothing_changes() {
    assert!(hold(&feed(&changes(), &Value::Null)) > 1000);
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/programmes/power/programme.json");
    let sample = native::read(&std::fs::read(path).expect("the sample")).expect("a programme");
    assert!(hold(&sample) > 300);
}

#[test]
fn what_is_too_old_or_too_much_is_said() {
    let periods: Vec<String> = (2001..2025).map(|year| year.to_string()).collect();
    let revision = json!({"on": "2024-06-01", "period": "2023", "from": 55, "to": 54, "reason": "Counted twice."});
    let indicator = |id: usize| {
        json!({"id": format!("i{id}"), "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent"},
            "revisions": [revision], "observations": {"places": ["all"], "periods": periods,
            "period": (0..24).collect::<Vec<_>>(), "value": (0..24).map(|n| if n == 22 { 54 } else { n + 30 })
                .collect::<Vec<_>>()}})
    };
    let feed = |count: usize| {
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10",
            "languages": [{"code": "en"}], "places": [{"id": "all", "name": "Everywhere"}],
            "indicators": (0..count).map(indicator).collect::<Vec<_>>()});
        native::read(programme.to_string().as_bytes()).expect("a programme")
    };
    let one = page(&feed(1));
    assert_eq!(days(&one).len(), states::MOST + 1);
    assert!(days(&one).last().is_some_and(|last| last.starts_with("What it said before")), "{one}");
    assert!(!one.contains("in words only"), "{one}");
    let many = page(&feed(9));
    assert_eq!(many.matches("<figure").count(), 9 * states::MOST);
    assert_eq!(many.matches("<svg").count(), DRAWN);
    assert!(many.contains("in words only"), "{many}");
}

#[test]
fn a_change_does_not_tell_what_is_hidden() {
    let mut feed = feed(&changes(), &json!({"subjects": "people"}));
    feed.protect();
    let page = page(&feed);
    assert!(page.contains("A village was counted twice.") && !page.contains("55%") && !page.contains("54%"), "{page}");
    assert!(!page.contains("<figure"), "{page}");
}

#[test]
fn where_nothing_was_changed_it_says_so() {
    assert!(page(&feed(&json!([]), &Value::Null)).contains("Nothing that was published here has been changed"));
}

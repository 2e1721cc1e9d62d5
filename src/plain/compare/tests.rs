use super::facts::{main_side, side, silent};
use super::guard::{Reason, Side, Weight, guard};
use super::told::told;
use crate::feed::{Feed, native};
use crate::kinds::trial::{paged, plain};
use crate::model::Id;
use crate::store::Site;
use leptos::prelude::RenderHtml as _;
use serde::Deserialize;
use serde_json::{Value, json};

/// A case that the guard here and the one of the page's script are held against.
#[derive(Deserialize)]
struct Case {
    what: String,
    a: Side,
    b: Side,
    reasons: Vec<Reason>,
}

#[test]
fn the_guard_gives_the_reasons_that_were_worked_out_by_hand() {
    let cases: Vec<Case> = serde_json::from_str(include_str!("../../../tests/compare.json")).expect("cases");
    for case in cases {
        assert_eq!(guard(&case.a, &case.b), case.reasons, "{}", case.what);
        let weights = |reasons: &[Reason]| reasons.iter().map(|r| (r.about.clone(), r.weight)).collect::<Vec<_>>();
        assert_eq!(weights(&guard(&case.b, &case.a)), weights(&case.reasons), "turned round: {}", case.what);
    }
}

/// An indicator with the values of 2020 and 2024, for everybody everywhere and in two places.
fn indicator(id: &str, unit: Value, more: &Value) -> Value {
    let observations = json!({
        "places": ["all", "north", "south"], "periods": ["2020", "2024"], "groups": ["_T", "women", "towns"],
        "place": [0, 0, 1, 1, 2, 2, 0, 0], "period": [0, 1, 0, 1, 0, 1, 1, 1], "group": [0, 0, 0, 0, 0, 0, 1, 2],
        "value": [40, 55, 30, 45, 50, null, 52, 60],
        "status": {"5": "not-reported"},
    });
    let mut out = json!({"id": id, "kind": "coverage", "title": id.to_uppercase(), "better": "up", "unit": unit,
        "observations": observations, "source": "survey"});
    for (key, value) in more.as_object().expect("an object") {
        out[key] = value.clone();
    }
    out
}

fn noun(one: &str) -> Value {
    json!({"en": {"one": format!("# {one}"), "other": format!("# {one}s")}})
}

fn percent(of: &str) -> Value {
    json!({"kind": "percent", "of": noun(of)})
}

fn feed(indicators: &[Value]) -> Feed {
    let source = |id: &str| json!({"id": id, "title": id.to_uppercase(), "publisher": "P"});
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}],
        "sources": [source("survey"), source("register")],
        "places": [{"id": "all", "name": "Everywhere"}, {"id": "north", "name": "North", "parent": "all"},
            {"id": "south", "name": "South", "parent": "all"}],
        "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "women", "name": "Women"}]},
            {"id": "area", "name": "Area", "groups": [{"id": "towns", "name": "Towns"}]}],
        "indicators": indicators
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

/// The reasons between two indicators as they are chosen at first: name, weight, and what is said of the sides.
fn between(one: Value, other: Value) -> Vec<(String, Weight, Vec<String>)> {
    let feed = feed(&[one, other]);
    let setting = paged(&feed.programme);
    let [a, b] = [0, 1].map(|at| main_side(&setting, &feed.indicators[at]).expect("a side"));
    let said = |r: Reason| (r.about, r.weight, r.said.iter().map(|text| plain(text)).collect());
    guard(&a, &b).into_iter().filter(|reason| reason.about != "silent").map(said).collect()
}

fn reason(about: &str, weight: Weight, said: [&str; 2]) -> (String, Weight, Vec<String>) {
    (about.to_owned(), weight, said.map(str::to_owned).to_vec())
}

#[test]
fn shares_of_the_same_are_compared_and_of_others_are_not() {
    let water = || indicator("water", percent("household"), &json!({}));
    assert_eq!(between(water(), indicator("soap", percent("Household"), &json!({}))), []);
    let births = indicator("births", percent("birth"), &json!({}));
    let said = ["a percent of households", "a percent of births"];
    assert_eq!(between(water(), births), [reason("counted", Weight::Never, said)]);
    let homes = indicator("homes", json!({"kind": "count", "noun": noun("household")}), &json!({}));
    let said = ["a percent of households", "a number of households"];
    assert_eq!(between(water(), homes), [reason("counted", Weight::Never, said)]);
}

#[test]
fn what_nobody_says_is_not_guessed() {
    let bare = |id: &str, more: Value| indicator(id, json!({"kind": "percent"}), &more);
    let unsaid = "a percent, and nobody says of what";
    assert_eq!(
        between(bare("one", json!({})), bare("other", json!({}))),
        [reason("counted", Weight::Never, [unsaid, unsaid])]
    );
    // its sheet may say it
    let sheet = || json!({"sheet": {"denominator": "All homes"}});
    assert_eq!(between(bare("one", sheet()), bare("other", sheet())), []);
}

#[test]
fn money_of_two_currencies_is_not_compared_and_other_amounts_are_by_their_code() {
    let amount =
        |id: &str, code: &str| indicator(id, json!({"kind": "amount", "noun": noun("unit"), "code": code}), &json!({}));
    assert_eq!(
        between(amount("one", "KES"), amount("other", "EUR")),
        [reason("currency", Weight::Never, ["KES", "EUR"])]
    );
    assert_eq!(between(amount("one", "KES"), amount("other", "KES")), []);
    let [one, other] = ["an amount in units"; 2];
    assert_eq!(between(amount("one", "h/wk"), amount("other", "km")), [reason("counted", Weight::Never, [one, other])]);
}

#[test]
fn method_source_accumulation_and_what_is_invented() {
    let with = |id: &str, more: Value| indicator(id, percent("household"), &more);
    let sheet = |method: &str, kind: &str| json!({"sheet": {"method": method, "accumulation": kind}});
    assert_eq!(
        between(with("one", sheet("Asked.", "per-period")), with("other", sheet("Seen.", "cumulative"))),
        [reason("accumulation", Weight::Never, ["", ""]), reason("method", Weight::Never, ["Asked.", "Seen."])]
    );
    // the feed is silent about one
    assert_eq!(between(with("one", sheet("Asked.", "per-period")), with("other", json!({}))), []);
    assert_eq!(
        between(with("one", json!({})), with("other", json!({"source": "register", "example": true}))),
        [reason("invented", Weight::Never, ["", ""]), reason("source", Weight::Care, ["SURVEY", "REGISTER"])]
    );
}

#[test]
fn places_and_groups_of_one_indicator() {
    let feed = feed(&[indicator("water", percent("household"), &json!({}))]);
    let setting = paged(&feed.programme);
    let of = |place: &str, group: &str| side(&setting, &feed.indicators[0], &Id::new(place), &Id::new(group));
    let names = |a: [&str; 2], b: [&str; 2]| {
        let [a, b] = [a, b].map(|[place, group]| of(place, group).expect("a side"));
        guard(&a, &b).into_iter().map(|reason| reason.about).collect::<Vec<_>>()
    };
    assert_eq!(names(["north", "_T"], ["south", "_T"]), ["latest"]);
    assert_eq!(names(["north", "_T"], ["all", "_T"]), ["place-part", "silent"]);
    assert_eq!(names(["all", "women"], ["all", "_T"]), ["group-part", "silent"]);
    assert_eq!(names(["all", "women"], ["all", "towns"]), ["overlap", "silent"]);
    assert_eq!(names(["all", "_T"], ["all", "_T"]), ["same"]);
    assert!(of("north", "women").is_none());
}

#[test]
fn parts_that_did_not_report_are_counted() {
    let feed = feed(&[indicator("water", percent("household"), &json!({}))]);
    let found = silent(&paged(&feed.programme), &feed.indicators[0]);
    assert_eq!(found.keys().collect::<Vec<_>>(), ["all"]);
    let want = "“WATER”: parts of Everywhere that did not report for 2024: 1 of 2.";
    assert_eq!(plain(&found["all"].1), want);
}

#[test]
fn the_page_groups_what_counts_the_same_and_says_why_the_rest_stands_alone() {
    let feed = feed(&[
        indicator("water", percent("household"), &json!({})),
        indicator("soap", percent("household"), &json!({"source": "register"})),
        indicator("light", percent("household"), &json!({"example": true})),
        indicator("births", percent("birth"), &json!({})),
        indicator("trust", json!({"kind": "percent"}), &json!({})),
        json!({"id": "promises", "kind": "promises", "title": "PROMISES", "promises": []}),
    ]);
    let setting = paged(&feed.programme);
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let page = plain(&super::compare(&setting, &feed, &site).to_html());
    let section = |id: &str| {
        let rest = page.split(&format!("<section class=\"alike\" aria-labelledby=\"{id}\"")).nth(1).expect(id);
        rest.split("</section>").next().expect("it ends").to_owned()
    };
    let alike = section("compare-alike");
    for part in [
        "a percent of households",
        "href=\"../i/water/\"",
        "The other is real.<ul><li>WATER and LIGHT</li><li>SOAP and LIGHT</li></ul>",
        "One comes from “SURVEY”, the other from “REGISTER”.",
        "They may have asked in other ways.<ul><li>WATER and SOAP</li></ul>",
        "Places: 3; groups: 3",
    ] {
        assert!(alike.contains(part), "{part}: {alike}");
    }
    assert!(!alike.contains("births"), "{alike}");
    assert!(section("compare-alone").contains("a percent of births"));
    assert!(section("compare-unsaid").contains("../i/trust/"));
    assert!(section("compare-lists").contains("../i/promises/"));
    assert!(!page.contains("compare-lost"), "every message has words");
}

#[test]
fn the_script_is_told_facts_rules_and_sentences_with_gaps_for_both_sides() {
    let voice = json!({"stance": "disputed", "group": "Water users", "on": "2025-05-31", "reason": "Dry."});
    let more = json!({"example": true, "voices": [voice],
        "breaks": [{"period": "2023", "reason": "Asked by telephone."}]});
    let feed = feed(&[indicator("water", percent("household"), &more)]);
    let told = serde_json::to_value(told(&paged(&feed.programme), &feed)).expect("it can be written");
    let counted = json!(["%households", "a percent of \u{2068}households\u{2069}"]);
    assert_eq!(told["indicators"]["water"]["facts"]["counted"], counted);
    let marks = told["indicators"]["water"]["marks"].as_array().expect("marks");
    assert_eq!(marks[0], "Example");
    assert!(marks[1].as_str().is_some_and(|said| said.contains("Water users")), "{marks:?}");
    assert_eq!(told["places"]["north"], json!(["all"]));
    assert_eq!(told["groups"]["women"], json!({"within": ["_T"], "breakdown": ["sex", "Sex"]}));
    assert_eq!(told["periods"]["2024"], json!(["2024-01-01", "2024-12-31", 2024.0]));
    assert_eq!(told["rules"][3], json!({"about": "counted", "weight": "never", "when": {"differ": ["counted"]}}));
    assert_eq!(told["indicators"]["water"]["breaks"], json!(["2023-01-01"]));
    let picture = plain(told["words"]["picture"].as_str().expect("a sentence"));
    assert!((0..6).all(|gap| picture.contains(&format!("{{{gap}}}"))), "{picture}");
    let counted = plain(told["say"]["counted"].as_str().expect("a sentence"));
    assert_eq!(counted, "They count different things. One is {0}, the other {1}.");
    assert_eq!(told["words"]["more"], "{0}, {1}");
    let part = plain(told["say"]["place-part"].as_str().expect("a sentence"));
    assert!(part.starts_with("{0} lies in {1}"), "{part}");
}

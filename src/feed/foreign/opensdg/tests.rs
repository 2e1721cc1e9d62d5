//! Payloads built from the documentation of Open SDG and sdg-build.

use super::*;
use crate::feed::foreign::json::trial::numbers;
use crate::feed::foreign::{Options, Role};
use crate::model::{Notice, State};
use proptest::prelude::*;
use serde_json::json;

fn with(document: Value, name: &str, beside: &dyn Fn(&str) -> Option<Vec<u8>>) -> (Vec<Cube>, Vec<Notice>) {
    let options = Options::default();
    let mut cx = Context::new(name, &options, beside);
    let cubes = read(document, &mut cx);
    (cubes, cx.notices)
}

fn plain(document: Value) -> (Vec<Cube>, Vec<Notice>) {
    with(document, "en/data/1-2-1.json", &|_| None)
}

fn shape(cube: &Cube) -> Vec<(&str, Role, usize)> {
    cube.dimensions.iter().map(|d| (d.id.as_str(), d.role, d.categories.len())).collect()
}

fn places() -> Value {
    json!({
        "Year": [2015, "2016", "2014-16", "2013/14", "17 May to 11 June 2023"],
        "Units": ["%", "%", "%", "%", "%"],
        "Country": [null, "England", "England", "Scotland", ""],
        "Region": [null, "North", "South", null, null],
        "data.sex": [null, null, null, null, "data.female"],
        "Observation status": ["Normal value", "Estimated", "Missing", "Undefined", "Suppressed"],
        "Unit multiplier": ["Thousands", "Thousands", "Thousands", "Thousands", "Thousands"],
        "COMMENT_OBS": [null, "from a survey", null, null, null],
        "GeoCode": [null, "E1", "E2", "S1", null],
        "Value": [1, 2.5, null, "3.5", null]
    })
}

#[test]
fn columns_say_where_when_and_of_whom() {
    assert_eq!(version(&places()).as_deref(), Some("data"));
    let (cubes, notices) = plain(places());
    let cube = &cubes[0];
    assert_eq!(notices, []);
    assert_eq!(cube.id, "1-2-1");
    assert_eq!(
        shape(cube),
        [
            ("Year", Role::Time, 5),
            ("Units", Role::Measure, 1),
            ("Country", Role::Breakdown, 3),
            ("Region", Role::Breakdown, 3),
            ("data.sex", Role::Breakdown, 2),
            ("Unit multiplier", Role::Constant, 1),
            ("GeoCode", Role::Place, 4),
        ]
    );
    let states: Vec<State> = (0..5).map(|row| cube.state(row)).collect();
    assert_eq!(states, [State::Observed, State::Estimated, State::NotReported, State::Observed, State::Suppressed]);
    assert_eq!((0..5).filter_map(|row| cube.number(row)).collect::<Vec<_>>(), [1.0, 2.5, 3.5]);
    assert_eq!(cube.fact(1).flags, ["Estimated", "from a survey"]);
    let places: Vec<&str> = cube.dimensions[6].categories.iter().map(|c| c.label.as_str()).collect();
    assert_eq!(places, ["total", "North", "South", "Scotland"]);
    assert!(cube.dimensions[6].categories[0].total && cube.dimensions[4].categories[0].total);
    let ends: Vec<String> =
        cube.dimensions[0].categories.iter().filter_map(|c| c.period.as_ref()).map(|p| p.end.to_string()).collect();
    assert_eq!(ends, ["2015-12-31", "2016-12-31", "2016-12-31", "2014-12-31", "2023-06-11"]);
    let unit = cube.unit.as_ref().expect("one unit");
    assert_eq!((unit.label.as_str(), unit.multiplier), ("%", 3));
}

#[test]
fn combined_rows_and_many_indicators() {
    let comb = json!({"data": places(), "edges": [{"From": "Country", "To": "Region"}]});
    assert_eq!(version(&comb).as_deref(), Some("comb"));
    assert_eq!(plain(comb).0[0].len(), 5);
    let headline = json!([{"Year": 2015, "Value": 1.5, "GeoCode": null, "SERIES": "a"}, {"Year": 2016, "Value": null, "SERIES": "a"}]);
    assert_eq!(version(&headline).as_deref(), Some("headline"));
    let (cubes, _) = plain(headline.clone());
    assert_eq!(shape(&cubes[0]), [("Year", Role::Time, 2), ("GeoCode", Role::Place, 1), ("SERIES", Role::Measure, 1)]);
    let all = json!({"1-1-1": headline, "1-2-1": [], "16-b-1": {"Year": [2015], "Value": [3]}});
    assert_eq!(version(&all).as_deref(), Some("all"));
    assert_eq!(plain(all).0.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["1-1-1", "16-b-1"]);
    let by_number = json!({"Year": {"0": 2015, "1": 2016}, "Value": {"1": 2, "0": 1}});
    let cube = &plain(by_number).0[0];
    assert_eq!((cube.number(0), cube.number(1)), (Some(1.0), Some(2.0)));
}

#[test]
fn the_metadata_beside_the_data_describe_it() {
    let meta = json!({
        "indicator_number": "1.2.1", "indicator_name": "name", "graph_title": "Poverty", "computation_units": "Percent",
        "source_active_1": true, "source_organisation_1": "Office", "source_active_2": false, "source_organisation_2": "No",
        "source_contact_1": "someone@example.org", "reporting_status": "complete", "other_info": "<p>note</p>"
    });
    assert_eq!(version(&meta).as_deref(), Some("meta"));
    let beside = |file: &str| (file == "../meta/1-2-1.json").then(|| meta.to_string().into_bytes());
    let (cubes, _) = with(json!({"Year": [2015], "Value": [1]}), "https://example.org/en/data/1-2-1.json?v=2", &beside);
    assert_eq!((cubes[0].title.as_str(), cubes[0].source.as_deref()), ("Poverty", Some("Office")));
    assert_eq!(cubes[0].unit.as_ref().map(|u| u.label.as_str()), Some("Percent"));
    assert_eq!(cubes[0].notes, ["<p>note</p>"]);
}

#[test]
fn what_is_no_data_says_so() {
    let last = |document: Value, name: &str| {
        let started = json!({"indicator_number": "1.2.1", "reporting_status": "notstarted"}).to_string();
        let beside = |file: &str| (file == "../meta/1-2-1.json").then(|| started.clone().into_bytes());
        let (cubes, notices) = with(document, name, &beside);
        assert_eq!(cubes, []);
        notices.last().map(|n| n.message.clone()).unwrap_or_default()
    };
    assert!(is_empty_file(&json!({}), "https://example.org/en/data/1-2-1.json"));
    assert!(!is_empty_file(&json!({}), "settings.json"));
    assert!(last(json!({}), "en/data/1-2-1.json").contains("not reported yet (its publisher says: notstarted)"));
    assert!(last(json!([]), "en/headline/1-2-1.json").contains("not reported yet"));
    assert!(last(json!({"Year": [], "Value": []}), "en/data/1-2-1.json").contains("not reported yet"));
    assert!(last(json!({"data": [], "edges": []}), "en/comb/1-2-1.json").contains("not reported yet"));
    assert!(last(json!([]), "x.json").contains("nothing in this file"));
    assert!(last(json!([]), "en/edges/1-2-1.json").contains("edges"));
    assert!(last(json!({"From": ["Sex"], "To": ["Age"]}), "x").contains("edges"));
    assert!(last(json!([{"From": "Sex", "To": "Age"}]), "x").contains("edges"));
    assert!(last(json!({"goal_meta_link": "", "reporting_status": ""}), "x").contains("metadata"));
    assert!(last(json!({"Year": [1, 2], "Sex": ["a"], "Value": [1, 2]}), "x").contains("\"Sex\" has 1 entries"));
}

#[test]
fn two_rows_on_the_same_are_both_named() {
    let (cubes, notices) = plain(json!({"Year": [2015, 2016, 2015], "Value": [1, 2, 3]}));
    assert_eq!((cubes[0].len(), cubes[0].number(0)), (1, Some(2.0)));
    assert_eq!(notices[0].pointer, "/Value/2");
    assert!(notices[0].message.contains("/Value/0"));
}

#[test]
fn values_that_are_no_plain_numbers() {
    let (cubes, notices) =
        plain(json!({"Year": [2001, 2002, 2003, 2004, 2005, 2006], "Value": ["1,5", "..", "Yes", "*", true, [1]]}));
    let cube = &cubes[0];
    assert_eq!((0..6).filter_map(|row| cube.number(row)).count(), 0);
    assert_eq!(cube.fact(2).text.as_deref(), Some("Yes"));
    assert_eq!(cube.state(3), State::Suppressed);
    assert_eq!(notices.iter().map(|n| n.pointer.as_str()).collect::<Vec<_>>(), ["/Value/0", "/Value/5"]);
}

#[test]
fn others_are_not_taken_for_it() {
    for other in [
        json!({}),
        json!([]),
        json!({"data": [{"Year": 1}]}),
        json!([{"year": 2015, "value": 1}]),
        json!([{"Year": 2015, "Value": 1, "Region": "North"}]),
        json!({"class": "dataset", "value": [1]}),
        json!({"Value": [1]}),
        json!(1),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1000..3000_i64).prop_map(Value::from),
        (-1e3..1e3_f64).prop_map(Value::from),
        "[a-z0-9/.,*-]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(3, 24, 5, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            prop::collection::btree_map("(Year|Value|data|edges|Sex|GeoCode|Units|From|To|1-1-1)", inner, 0..6)
                .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

fn column() -> impl Strategy<Value = Value> {
    let cell = prop_oneof![3 => (2000..2010_i64).prop_map(Value::from), 1 => Just(Value::Null), 1 => anything()];
    prop_oneof![4 => prop::collection::vec(cell, 0..5).prop_map(Value::from), 1 => anything()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]
    #[test]
    fn nothing_is_invented_and_nothing_panics(
        columns in prop::collection::btree_map("(Year|Value|Sex|GeoCode|Units|Region|Observation status)", column(), 0..6),
        other in anything(),
    ) {
        for document in [Value::Object(columns.into_iter().collect()), other] {
            let _ = version(&document);
            let mut known = Vec::new();
            numbers(&document, &mut known);
            let (cubes, notices) = plain(document);
            prop_assert!(!cubes.is_empty() || notices.last().is_some_and(|n| n.severity == crate::model::Severity::Error));
            let found: Vec<f64> = cubes.iter().flat_map(|c| (0..c.len()).filter_map(|row| c.number(row))).collect();
            prop_assert!(found.len() <= known.len());
            prop_assert!(found.iter().all(|n| known.contains(n)));
        }
    }
}

#[test]
fn attributes_of_values_are_no_breakdowns() {
    let (cubes, notices) = plain(json!({
        "Year": ["2019", "2020", "2021"], "Land": [null, null, null], "REPORTING_TYPE": ["N", "N", "N"], "TIME_DETAIL": ["2019", "2020", "2020-2021"],
        "NATURE": ["C", "C", "C"], "COMMENT_OBS_0": [null, "|", "p"], "COMMENT_OBS_1": [null, null, "rounded"],
        "Upper bound": [2, "3.5", null], "Lower bound": [1, 2.5, null], "Value": [1.5, 3, 4]
    }));
    let cube = &cubes[0];
    assert_eq!(notices, []);
    assert_eq!(
        shape(cube),
        [("Year", Role::Time, 3), ("Land", Role::Constant, 1), ("REPORTING_TYPE", Role::Constant, 1)]
    );
    assert_eq!([0, 1, 2].map(|row| cube.state(row)), [State::Observed, State::Observed, State::Provisional]);
    assert_eq!((cube.fact(1).low, cube.fact(1).high, cube.fact(2).high), (Some(2.5), Some(3.5), None));
    assert_eq!(cube.fact(2).flags, ["p", "rounded", "2020-2021", "C"]);
    // where rows are told apart by nothing else, it is
    let (cubes, notices) = plain(json!({"Year": [2020, 2020], "NATURE": ["C", "E"], "Value": [1, 2]}));
    assert_eq!((notices, cubes[0].len()), (vec![], 2));
    assert_eq!(shape(&cubes[0]), [("Year", Role::Time, 1), ("NATURE", Role::Breakdown, 2)]);
}

#[test]
fn the_only_column_of_regions_is_the_place() {
    let of = |columns: Value| {
        let mut document = json!({"Year": [2020, 2020], "Value": [1, 2]});
        document.as_object_mut().expect("an object").extend(columns.as_object().cloned().expect("an object"));
        shape(&plain(document).0[0]).into_iter().map(|(id, role, _)| (id.to_owned(), role)).collect::<Vec<_>>()
    };
    let roles = |pairs: &[(&str, Role)]| {
        let time = [("Year".to_owned(), Role::Time)];
        time.into_iter().chain(pairs.iter().map(|(id, role)| ((*id).to_owned(), *role))).collect::<Vec<_>>()
    };
    let country = json!({"Country": ["Albania", "Armenia"]});
    assert_eq!(of(country), roles(&[("Country", Role::Place)]));
    let towns = json!({"Geographic Location": ["Urban", "Rural areas"]});
    assert_eq!(of(towns), roles(&[("Geographic Location", Role::Breakdown)]));
    let nested = json!({"Country": ["A", "A"], "Region": ["B", "C"]});
    assert_eq!(of(nested), roles(&[("Country", Role::Constant), ("Region", Role::Breakdown)]));
    let coded = json!({"Region": ["B", "C"], "GeoCode": ["1", "2"]});
    assert_eq!(of(coded), roles(&[("Region", Role::Breakdown), ("GeoCode", Role::Place)]));
}

use super::super::json::trial::{self, stands, tree};
use super::*;
use proptest::prelude::*;
use serde_json::json;

fn run(document: Value) -> (Vec<Cube>, Vec<String>) {
    trial::run(read, document)
}

fn row(place: (&str, &str, &str), date: &str, value: Value) -> Value {
    json!({"indicator": {"id": "SP.POP.TOTL", "value": "Population, total"},
        "country": {"id": place.0, "value": place.2}, "countryiso3code": place.1,
        "date": date, "value": value, "unit": "", "obs_status": "", "decimal": 0})
}
const KENYA: (&str, &str, &str) = ("KE", "KEN", "Kenya");

#[test]
fn version_2_with_groups_projections_and_pages() {
    let rows = json!([
        row(KENYA, "2023", json!(55_339_003)),
        row(KENYA, "2022", Value::Null),
        row(KENYA, "2050", json!(83_000_000)),
        row(("XD", "", "High income"), "2023", json!(1_400_000_000)),
        row(("1W", "WLD", "World"), "2023", json!("8061876001"))
    ]);
    let head = json!({"page": 1, "pages": 4, "per_page": 5, "total": 20, "sourceid": "2", "lastupdated": "2024-06-28"});
    let document = json!([head, rows]);
    assert_eq!(version(&document).as_deref(), Some("v2"));
    let (cubes, notices) = run(document);
    let cube = &cubes[0];
    assert_eq!((cube.len(), cube.id.as_str(), cube.title.as_str()), (5, "SP.POP.TOTL", "Population, total"));
    let states: Vec<&str> = (0..5).map(|i| cube.state(i).name()).collect();
    assert_eq!(states, ["observed", "not-reported", "estimated", "observed", "observed"]);
    let places = &cube.dimensions[1].categories;
    assert_eq!(
        places.iter().map(|c| (c.id.as_str(), c.total)).collect::<Vec<_>>(),
        [("KEN", false), ("XD", false), ("WLD", true)]
    );
    assert_eq!(cube.number(4), Some(8_061_876_001.0));
    let all = notices.join("\n");
    assert!(all.contains("page 1 of 4") && all.contains("High income, World") && all.contains("projections"), "{all}");
}

#[test]
fn version_1_and_all_forms_of_time() {
    let old = |date: &str, value: Value| {
        json!({"indicator": {"id": "X", "value": "X rate"}, "country": {"id": "RW", "value": "Rwanda"},
        "value": value, "decimal": "0", "date": date})
    };
    let rows: Vec<Value> = [
        ("2013", json!("57.75")),
        ("2012", Value::Null),
        ("2013Q1", json!("5")),
        ("2013M01", json!("-.5")),
        ("MRV", json!("1,5")),
    ]
    .into_iter()
    .map(|(d, v)| old(d, v))
    .collect();
    let document = json!([{"page": "1", "pages": "1", "per_page": "50", "total": "5"}, rows]);
    assert_eq!(version(&document).as_deref(), Some("v1"));
    let (cubes, notices) = run(document);
    let cube = &cubes[0];
    let numbers: Vec<Option<f64>> = (0..cube.len()).map(|row| cube.number(row)).collect();
    assert_eq!(numbers, [Some(57.75), None, Some(5.0), Some(-0.5), None]);
    let days: Vec<String> = cube.dimensions[2]
        .categories
        .iter()
        .map(|c| c.period.as_ref().map_or("?".into(), |p| format!("{} {}", p.start, p.end)))
        .collect();
    assert_eq!(
        days,
        ["2013-01-01 2013-12-31", "2012-01-01 2012-12-31", "2013-01-01 2013-03-31", "2013-01-01 2013-01-31", "?"]
    );
    assert!(notices.iter().any(|n| n.contains("MRV")), "{notices:?}");
    assert!(notices.iter().any(|n| n.contains("/1/4/value")), "{notices:?}");
}

#[test]
fn errors_and_empty_answers_are_refused_by_name() {
    for (document, want) in [
        (
            json!([{"message": [{"id": "120", "key": "Invalid value", "value": "The provided parameter value is not valid"}]}]),
            "error message of the World Bank, not data: Invalid value: The provided",
        ),
        (
            json!([{"page": 0, "pages": 0, "per_page": 50, "total": 0, "sourceid": null, "lastupdated": null}, null]),
            "no rows",
        ),
        (
            json!([{"page": 1, "pages": 1, "per_page": "50", "total": 1}, [{"id": "ABW", "iso2Code": "AW", "name": "Aruba"}]]),
            "not data",
        ),
    ] {
        assert!(version(&document).is_some());
        let (cubes, notices) = run(document);
        assert!(cubes.is_empty());
        assert!(notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
    }
}

#[test]
fn cells_that_stand_twice_are_both_left_out_and_named() {
    let rows = json!([row(KENYA, "2023", json!(1)), row(KENYA, "2022", json!(2)), row(KENYA, "2023", json!(1))]);
    let (cubes, notices) = run(json!([{"page": 1, "pages": 1}, rows]));
    assert_eq!((cubes[0].len(), cubes[0].number(0)), (1, Some(2.0)));
    assert!(notices.iter().any(|n| n.contains("/1/2") && n.contains("/1/0")), "{notices:?}");
}

#[test]
fn marks_are_kept_and_understood() {
    let mut marked = row(KENYA, "2023", json!(3));
    marked["obs_status"] = json!("E");
    let mut strange = row(KENYA, "2022", json!(4));
    strange["obs_status"] = json!("¿");
    let (cubes, notices) = run(json!([{"page": 1, "pages": 1}, [marked, strange]]));
    assert_eq!((cubes[0].state(0), cubes[0].fact(0).flags), (State::Estimated, vec!["E".to_owned()]));
    assert_eq!(cubes[0].state(1), State::Observed);
    assert!(notices.iter().any(|n| n.contains('¿')), "{notices:?}");
}

#[test]
fn rows_alone_and_answers_by_source_are_read() {
    let bare = json!([row(KENYA, "2022", json!(5)), row(KENYA, "2021", Value::Null), row(KENYA, "2020", json!("1,5"))]);
    assert_eq!(version(&bare).as_deref(), Some("v2"));
    let (cubes, notices) = run(bare);
    assert_eq!((cubes[0].len(), cubes[0].number(0), cubes[0].number(1)), (3, Some(5.0), None));
    assert!(notices.join("\n").contains("/2/value"), "{notices:?}");
    let named = |time: &str, value: Value| {
        json!({"variable": [{"concept": "Country", "id": "KEN", "value": "Kenya"}, {"concept": "Series", "id": "S", "value": "A series"},
            {"concept": "Time", "id": format!("YR{time}"), "value": time}, {"concept": "Version", "id": "1", "value": "1"}], "value": value})
    };
    let answer = json!({"page": 1, "pages": 1, "total": 4, "lastupdated": "2024-06-28", "source": {"id": "57", "name": "Archives",
        "data": [named("2020", json!(5)), named("2021", Value::Null), named("2020", json!(6)), {"variable": [], "value": 7}]}});
    assert_eq!(version(&answer).as_deref(), Some("v2 sources"));
    let (cubes, notices) = run(answer);
    let cube = &cubes[0];
    let roles: Vec<Role> = cube.dimensions.iter().map(|d| d.role).collect();
    assert_eq!(roles, [Role::Place, Role::Measure, Role::Time, Role::Constant]);
    assert_eq!((cube.id.as_str(), cube.len(), cube.state(0)), ("57", 1, State::NotReported));
    let period = cube.dimensions[2].categories[1].period.as_ref();
    assert_eq!(period.map(|p| p.start.to_string()).as_deref(), Some("2021-01-01"));
    let all = notices.join("\n");
    assert!(all.contains("/source/data/2") && all.contains("/source/data/3"), "{all}");
    for nothing in [
        json!({"page": 1, "pages": 1, "source": [{"id": "2", "name": "WDI", "concept": []}]}),
        json!({"page": 1, "pages": 1, "source": {"id": "2", "name": "WDI", "data": []}}),
    ] {
        assert!(version(&nothing).is_some());
        assert!(run(nothing).0.is_empty());
    }
    assert_eq!(version(&json!({"page": 1, "pages": 2, "source": "x"})), None);
}

#[test]
fn other_lists_are_not_taken_for_it() {
    for other in [
        json!([]),
        json!({}),
        json!([{"a": 1}]),
        json!([{"page": 1}, []]),
        json!([[1], [2]]),
        json!(null),
        json!([{"message": "no"}]),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
}

const NAMES: &[&str] =
    &["indicator", "country", "countryiso3code", "date", "value", "unit", "obs_status", "decimal", "id"];

proptest! {
    #[test]
    fn never_panics_and_invents_nothing(
        head in tree(&["page", "pages", "total", "lastupdated", "message", "key"]),
        changes in prop::collection::vec((0..6_usize, 0..8_usize, tree(NAMES)), 0..12),
        values in prop::collection::vec(tree(NAMES), 6),
    ) {
        let mut rows: Vec<Value> =
            values.iter().enumerate().map(|(i, v)| row(KENYA, &format!("{}", 2000 + i), v.clone())).collect();
        for (i, name, v) in changes {
            rows[i][NAMES[name]] = v;
        }
        let document = json!([head, rows]);
        let (cubes, _) = run(document.clone());
        prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= 6);
        prop_assert!(stands(&cubes, &document));
        let _ = (version(&head), run(head));
    }
}

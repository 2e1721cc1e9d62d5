use super::{read, version};
use crate::feed::foreign::json::trial::numbers;
use crate::feed::foreign::{Context, Cube, Options, Role, cell, facts, format::Found};
use crate::model::{Notice, State};
use proptest::prelude::*;
use serde_json::{Value, json};

fn of(document: Value) -> (Vec<Cube>, Vec<Notice>) {
    let options = Options::default();
    let mut cx = Context::new("x.json", &options, &|_| None);
    let cubes = read(document, &mut cx);
    (cubes, cx.notices)
}

/// After the specification of 2.0: three dimensions, sparse values, marks by position, roles told.
fn modern() -> Value {
    json!({
        "version": "2.0", "class": "dataset", "label": "Households with water", "source": "An office", "updated": "2024-05-02",
        "id": ["geo", "sex", "metric", "time"], "size": [2, 3, 1, 2],
        "role": {"geo": ["geo"], "time": ["time"], "metric": ["metric"]},
        "dimension": {
            "geo": {"label": "Region", "category": {"index": {"N": 0, "S": 1}, "label": {"N": "North", "S": "South"}, "child": {"N": ["S"]}}},
            "sex": {"category": {"index": ["T", "F", "M"], "label": {"T": "Total", "F": "Women", "M": "Men"}}},
            "metric": {"category": {"label": {"share": "Share"}, "unit": {"share": {"label": "%", "decimals": 1, "multiplier": 0}}}},
            "time": {"category": {"index": ["2020Q4", "2021Q1"]}}
        },
        "value": {"0": 61.5, "1": 62, "2": 0, "5": 70.25, "11": 12.5},
        "status": {"1": "p", "3": "c", "4": "..", "11": "e"}
    })
}

#[test]
fn sparse_values_have_all_their_cells() {
    let (cubes, notices) = of(modern());
    assert_eq!(notices, []);
    let [cube] = cubes.as_slice() else { panic!("one data set") };
    assert_eq!((cube.len(), cube.dimensions.len()), (12, 4));
    let roles: Vec<Role> = cube.dimensions.iter().map(|d| d.role).collect();
    assert_eq!(roles, [Role::Place, Role::Breakdown, Role::Measure, Role::Time]);
    let found = Found { cubes, ..Found::default() };
    let at = |pairs: &[(&str, &str)]| {
        let pairs: Vec<_> = pairs.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
        cell(&found, &pairs).expect("one cell")
    };
    assert_eq!(at(&[("geo", "N"), ("time", "2020Q4")])["value"], json!(61.5));
    assert_eq!(
        at(&[("geo", "N"), ("time", "2021Q1")]),
        json!({"value": 62, "text": null, "state": "provisional", "low": null, "high": null, "sample": null, "flags": ["p"]})
    );
    assert_eq!(at(&[("geo", "N"), ("sex", "F"), ("time", "2020Q4")])["value"], json!(0));
    assert_eq!(at(&[("geo", "N"), ("sex", "F"), ("time", "2021Q1")])["state"], json!("suppressed"));
    assert_eq!(at(&[("geo", "N"), ("sex", "M"), ("time", "2020Q4")])["state"], json!("not-reported"));
    assert_eq!(at(&[("geo", "South"), ("sex", "Men"), ("time", "2021Q1")])["state"], json!("estimated"));
    let facts = &facts("x", &found)["datasets"][0];
    assert_eq!((&facts["values"], &facts["absent"], &facts["sum"]), (&json!(5), &json!(7), &json!(206.25)));
    assert_eq!((&facts["unit"], &facts["places"]), (&json!("%"), &json!(2)));
    assert_eq!(facts["periods"][0], json!({"label": "2020Q4", "start": "2020-10-01", "end": "2020-12-31"}));
    assert_eq!(facts["dimensions"][0]["list"][1]["parent"], json!("N"));
}

/// After 1.x: a bundle of two, ids and roles below `dimension`, one status for all, no labels, no index.
#[test]
fn bundles_of_the_first_versions() {
    let document = json!({
        "births": {
            "label": "Births", "value": [10, null, 12], "status": "a",
            "dimension": {"id": ["tid", "one"], "size": [3, 1], "tid": {"category": {"index": ["1990M01", "1990M02", "1990M03"]}},
                "one": {"category": {"label": {"x": "Everything"}}}}
        },
        "deaths": {
            "value": ["3", "..", "."], "status": ["a"],
            "dimension": {"id": ["year"], "size": [3], "role": {"time": ["year"]}, "year": {"category": {"index": {"2001": 0, "2002": 1, "2003": 2}}}}
        }
    });
    assert_eq!(version(&document).as_deref(), Some("1.x"));
    let (cubes, _) = of(document);
    let names: Vec<(&str, usize)> = cubes.iter().map(|c| (c.id.as_str(), c.len())).collect();
    assert_eq!(names, [("births", 3), ("deaths", 3)]);
    assert_eq!(cubes[0].dimensions[0].role, Role::Time);
    assert_eq!(
        cubes[0].dimensions[0].categories[1].period.as_ref().map(|p| p.end.to_string()).as_deref(),
        Some("1990-02-28")
    );
    assert_eq!(cubes[0].dimensions[1].role, Role::Constant);
    let states: Vec<State> = (0..3).map(|row| cubes[1].state(row)).collect();
    assert_eq!(states, [State::Observed, State::NotReported, State::NotApplicable]);
    assert_eq!(cubes[1].number(0), Some(3.0));
}

#[test]
fn collections_give_what_they_hold_and_name_what_they_link_to() {
    let mut inner = modern();
    inner["label"] = json!("Inside");
    let (cubes, notices) = of(
        json!({"version": "2.0", "class": "collection", "link": {"item": [inner, {"class": "dataset", "href": "https://example.org/b.json"}]}}),
    );
    assert_eq!(cubes.len(), 1);
    assert!(notices[0].hint.contains("https://example.org/b.json"), "{notices:?}");
    let (cubes, notices) = of(
        json!({"version": "2.0", "class": "collection", "link": {"item": [{"class": "dataset", "href": "https://example.org/b.json"}]}}),
    );
    assert!(cubes.is_empty() && notices[0].message.contains("only links"), "{notices:?}");
}

#[test]
fn a_hidden_number_stays_hidden() {
    let (cubes, notices) = of(json!({
        "class": "dataset", "id": ["year"], "size": [2], "dimension": {"year": {"category": {"index": ["2001", "2002"]}}}, "value": [1, 2], "status": {"1": "c"}
    }));
    assert_eq!((cubes[0].number(0), cubes[0].number(1)), (Some(1.0), None));
    assert!(notices[0].message.contains("not shown"), "{notices:?}");
}

#[test]
fn what_does_not_fit_is_said_and_never_allocated() {
    let huge = json!({"class": "dataset", "id": ["a", "b"], "size": [1_000_000_000_u64, 1_000_000_000_u64], "dimension": {"a": {}, "b": {}}, "value": {"7": 1}});
    let (cubes, notices) = of(huge);
    assert!(cubes.is_empty() && notices[0].message.contains("0 categories"), "{notices:?}");
    for wrong in [
        json!({"class": "dataset"}),
        json!({"class": "dataset", "id": "x", "size": 3, "dimension": [], "value": {}}),
        json!({"class": "dataset", "id": ["a"], "size": [2], "dimension": {"a": {"category": {"index": {"x": 0, "y": 5}}}}, "value": [1, 2]}),
        json!({"class": "dataset", "id": ["a"], "size": [1], "dimension": {"a": {"category": {"index": ["x"]}}}, "value": "x"}),
        json!({"class": "dimension", "category": {"index": ["x"]}}),
        json!({"class": "collection"}),
    ] {
        let (cubes, notices) = of(wrong.clone());
        assert!(cubes.is_empty() && !notices.is_empty(), "{wrong}");
    }
}

/// One row of cells over places, sexes and quarters as PxWeb and PxStat write them.
fn office() -> Value {
    json!({
        "version": "2.0", "class": "dataset", "label": "Persons", "id": ["Bezirk", "sex", "Tid"], "size": [1, 2, 2],
        "role": {"time": ["Tid"]},
        "dimension": {
            "ContentsCode": {"label": "left out", "category": {"index": ["c"], "unit": {"c": {"base": "persons", "decimals": 0}}}},
            "Bezirk": {"label": "NUTS 3 region", "category": {"label": {"x": "X"}}},
            "sex": {"category": {"index": ["-", "1"], "label": {"-": "Alla", "1": "Women"}}, "extension": {"eliminationValueCode": "-"}},
            "Tid": {"label": "kvartal", "category": {"index": ["2023K4", "2024K1"], "label": {"2024K1": "2024K1*"}}}
        },
        "extension": {"matrix": "TAB1", "copyright": {"name": "An office"}, "status": {"label": {"%": "estimated"}}},
        "value": [1, 2, 3, null], "status": {"1": "s", "2": "%", "3": "b p"}
    })
}

#[test]
fn code_source_unit_and_total_are_found_where_offices_put_them() {
    let (cubes, notices) = of(office());
    assert_eq!(notices, []);
    let cube = &cubes[0];
    assert_eq!((cube.id.as_str(), cube.source.as_deref(), cube.len()), ("TAB1", Some("An office"), 4));
    assert_eq!(cube.unit.as_ref().map(|u| (u.label.as_str(), u.decimals)), Some(("persons", Some(0))));
    let roles: Vec<Role> = cube.dimensions.iter().map(|d| d.role).collect();
    assert_eq!(roles, [Role::Place, Role::Breakdown, Role::Time]);
    assert!(cube.dimensions[1].categories[0].total && !cube.dimensions[1].categories[1].total);
    let ends: Vec<_> =
        cube.dimensions[2].categories.iter().filter_map(|c| Some(c.period.as_ref()?.end.to_string())).collect();
    assert_eq!(ends, ["2023-12-31", "2024-03-31"]);
    let states: Vec<State> = (0..4).map(|row| cube.state(row)).collect();
    assert_eq!(states, [State::Observed, State::Estimated, State::Estimated, State::NotReported]);
    // the same by JSON-RPC; and Ireland's list of totals
    let mut inner = office();
    inner["dimension"]["sex"]["extension"] = Value::Null;
    inner["extension"]["elimination"] = json!({"sex": "-", "Tid": null});
    let answer = json!({"jsonrpc": "2.0", "id": 1, "result": inner});
    assert_eq!(version(&answer).as_deref(), Some("2.0"));
    let list = json!([office(), office()]);
    assert_eq!((version(&list).as_deref(), of(list).0.len()), (Some("2.0"), 2));
    let (cubes, _) = of(answer);
    assert_eq!((cubes[0].id.as_str(), cubes[0].dimensions[1].categories[0].total), ("TAB1", true));
}

#[test]
fn roles_without_being_told() {
    let roles = |dimensions: &[(&str, &[(&str, &str)])]| {
        let ids: Vec<&str> = dimensions.iter().map(|(id, _)| *id).collect();
        let sizes: Vec<usize> = dimensions.iter().map(|(_, list)| list.len()).collect();
        let mut document = json!({"class": "dataset", "id": ids, "size": sizes, "value": {}, "dimension": {}});
        for (id, list) in dimensions {
            let codes: Vec<&str> = list.iter().map(|(code, _)| *code).collect();
            let labels: serde_json::Map<String, Value> =
                list.iter().map(|(code, label)| ((*code).to_owned(), json!(label))).collect();
            document["dimension"][*id] = json!({"category": {"index": codes, "label": labels}});
        }
        let (cubes, _) = of(document);
        (cubes[0].dimensions.iter().map(|d| d.role).collect::<Vec<_>>(), cubes)
    };
    // codes of municipalities are no years, and a month alone is no time beside a year
    let towns: &[_] = &[("1804", "Bodø"), ("1806", "Narvik")];
    let years: &[_] = &[("2021", "2021"), ("2022", "2022")];
    let months: &[_] = &[("1", "January"), ("2", "February")];
    let (found, _) = roles(&[("municipality code", towns), ("Year", years), ("Month", months)]);
    assert_eq!(found, [Role::Place, Role::Time, Role::Breakdown]);
    let (found, _) = roles(&[("town", towns), ("x", years)]);
    assert_eq!(found, [Role::Breakdown, Role::Time]);
    let (found, cubes) = roles(&[
        ("country of birth", towns),
        ("unit", &[("PC", "Percent")]),
        ("Trimestre", &[("a", "2005 - 1"), ("b", "2005")]),
    ]);
    assert_eq!(found, [Role::Breakdown, Role::Measure, Role::Time]);
    assert_eq!(cubes[0].dimensions[1].categories[0].unit.as_ref().map(|u| u.label.as_str()), Some("Percent"));
    let period = cubes[0].dimensions[2].categories[0].period.as_ref();
    assert_eq!(period.map(|p| p.end.to_string()).as_deref(), Some("2005-03-31"));
}

#[test]
fn what_is_no_data_is_refused_with_the_reason() {
    let year = json!({"category": {"index": ["2020", "2021"]}});
    for (document, words) in [
        (json!({"class": "dataset", "id": ["y"], "size": [2], "dimension": {"y": year}}), "holds no values"),
        (
            json!({"class": "dataset", "id": ["y"], "size": [0], "dimension": {"y": {"category": {"index": {}}}}, "value": {}}),
            "no cells",
        ),
        (
            json!({"class": "dataset", "id": ["y"], "size": [2], "dimension": {"y": {"href": "https://example.org/y"}}, "value": [1, 2]}),
            "in another file",
        ),
        (
            json!({"class": "collection", "link": {"item": [{"class": "dataset", "href": "https://example.org/a", "id": ["y"], "size": [2], "dimension": {"y": year}}]}}),
            "only links",
        ),
        (
            json!({"class": "dataset", "id": ["y", "y"], "size": [2, 2], "dimension": {"y": year}, "value": [1, 2, 3, 4]}),
            "stands twice",
        ),
        (
            json!({"class": "dataset", "id": ["y"], "size": [2], "dimension": {"y": {"category": {"index": ["a", "a"]}}}, "value": [1, 2]}),
            "stands twice",
        ),
        (json!({"columns": [{"code": "y"}], "data": [{"key": ["2020"], "values": ["1"]}]}), "PxWeb's own JSON"),
        (
            json!({"title": "T", "variables": [{"code": "y", "values": ["2020"], "valueTexts": ["2020"]}]}),
            "describes a table",
        ),
    ] {
        assert!(version(&document).is_some(), "{document}");
        let (cubes, notices) = of(document);
        assert!(cubes.is_empty(), "{words}");
        assert!(notices.last().is_some_and(|n| n.message.contains(words)), "{words}: {notices:?}");
    }
}

#[test]
fn a_size_too_few_is_counted_where_it_is_certain() {
    let one = |id: &str| json!({"category": {"index": [id]}});
    let document = |size: Value| json!({"d": {"value": [1, 2], "dimension": {"id": ["a", "b", "c"], "size": size, "a": one("x"), "b": one("y"), "c": {"category": {"index": {"m": 1, "n": 0}}}}}});
    let (cubes, notices) = of(document(json!([2, 1])));
    assert_eq!((cubes[0].len(), cubes[0].at(1), cubes[0].number(1)), (2, &[0, 0, 1][..], Some(2.0)));
    assert!(notices[0].message.contains("counted"), "{notices:?}");
    assert!(of(document(json!([3, 1]))).0.is_empty());
}

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[a-z0-9:.]{0,6}".prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(
                "(value|status|category|index|label|id|size|role|dimension|a|0|1)",
                inner,
                0..5
            )
            .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    /// Whatever stands in place of a part: no panic, and no number that the document does not hold.
    #[test]
    fn nothing_breaks_it_and_nothing_is_invented(part in prop::sample::select(vec!["/value", "/status", "/id", "/size", "/role", "/dimension", "/dimension/sex", "/dimension/time/category", "/dimension/geo/category/index"]), instead in any_json()) {
        let mut document = modern();
        if let Some(place) = document.pointer_mut(part) {
            *place = instead;
        }
        let mut written = Vec::new();
        numbers(&document, &mut written);
        let (cubes, _) = of(document);
        for cube in &cubes {
            for n in (0..cube.len()).filter_map(|row| cube.number(row)) {
                prop_assert!(written.contains(&n), "{n} was invented");
            }
        }
    }

    /// Cells in are cells out: as many as the sizes say, each with the value that stands at its position.
    #[test]
    fn cells_in_are_cells_out(a in 1_usize..4, b in 1_usize..5, numbers in prop::collection::vec(prop::option::of(-1e6..1e6_f64), 20)) {
        let numbers = &numbers[..a * b];
        let codes = |n: usize| (0..n).map(|i| format!("c{i}")).collect::<Vec<_>>();
        let document = json!({"class": "dataset", "id": ["a", "b"], "size": [a, b], "value": numbers,
            "dimension": {"a": {"category": {"index": codes(a)}}, "b": {"category": {"index": codes(b)}}}});
        let (cubes, _) = of(document);
        prop_assert_eq!(cubes[0].len(), a * b);
        for (row, number) in numbers.iter().enumerate() {
            prop_assert_eq!(cubes[0].at(row), &[(row / b) as u32, (row % b) as u32]);
            prop_assert_eq!(cubes[0].number(row), *number);
        }
    }
}

use super::super::{Fact, Role, format};
use super::*;
use crate::feed::foreign::json::trial::numbers;
use crate::model::State;
use proptest::prelude::*;
use serde_json::json;

type Beside<'a> = &'a dyn Fn(&str) -> Option<Vec<u8>>;

fn named(document: &Value, name: &str, beside: Beside<'_>) -> (Option<Cube>, Vec<String>) {
    let options = format::Options::default();
    let mut cx = Context::new(name, &options, beside);
    let mut cubes = read(document.clone(), &mut cx);
    assert!(cubes.len() <= 1);
    (cubes.pop(), cx.notices.iter().map(ToString::to_string).collect())
}

fn of(document: &Value) -> (Option<Cube>, Vec<String>) {
    named(document, "https://dhis2.example.org/api/analytics.json?dimension=dx:a", &|_| None)
}

fn only(document: &Value) -> Cube {
    let (cube, notices) = of(document);
    cube.unwrap_or_else(|| panic!("no data: {notices:?}"))
}

fn cell_at(cube: &Cube, codes: &[&str]) -> Fact {
    let row = (0..cube.len()).find(|row| {
        let at = cube.at(*row).iter().zip(&cube.dimensions).map(|(i, d)| d.categories[*i as usize].id.as_str());
        at.eq(codes.iter().copied())
    });
    cube.fact(row.unwrap_or_else(|| panic!("no cell at {codes:?}")))
}

fn header(name: &str, column: &str, kind: &str, meta: bool) -> Value {
    json!({"name": name, "column": column, "valueType": kind, "type": "java.lang.String", "hidden": false, "meta": meta})
}

/// One indicator by district, week and sex, with what stands beside its values.
fn coverage() -> Value {
    json!({
        "headers": [header("dx", "Data", "TEXT", true), header("pe", "Period", "TEXT", true), header("ou", "Organisation unit", "TEXT", true),
            header("Cbuj0VCyDjL", "Gender", "TEXT", true), header("value", "Value", "NUMBER", false), header("numerator", "Numerator", "NUMBER", false),
            header("denominator", "Denominator", "NUMBER", false), header("factor", "Factor", "NUMBER", false), header("multiplier", "Multiplier", "NUMBER", false), header("divisor", "Divisor", "NUMBER", false)],
        "metaData": {
            "items": {
                "Uvn6LCg7dVU": {"uid": "Uvn6LCg7dVU", "name": "Measles coverage", "dimensionItemType": "INDICATOR", "indicatorType": {"name": "Per cent", "factor": 100}, "legendSet": "fqs276KXCXi"},
                "fqs276KXCXi": {"name": "Coverage classes"}, "Cbuj0VCyDjL": {"name": "Sex"}, "F": {"name": "Female"},
                "2020W1": {"name": "Week 1 2020"}, "O6uvpzGd5pu": {"name": "Bo"}, "ImspTQPwCqd": {"name": "Sierra Leone"}, "LAST_4_WEEKS": {"name": "Last 4 weeks"},
                "filter": {"name": "Ownership"}, "own": {"name": "Public"}},
            "dimensions": {"dx": ["Uvn6LCg7dVU"], "pe": ["2020W1", "2020W10", "2020W11"], "ou": ["ImspTQPwCqd", "O6uvpzGd5pu"], "Cbuj0VCyDjL": ["F", "M"], "filter": ["own"], "co": []},
            "ouHierarchy": {"O6uvpzGd5pu": "/ImspTQPwCqd", "ImspTQPwCqd": ""}},
        "rows": [
            ["Uvn6LCg7dVU", "2020W1", "O6uvpzGd5pu", "F", "68.1", "27.0", "159.0", "401.1", "36500", "91"],
            ["Uvn6LCg7dVU", "2020W10", "O6uvpzGd5pu", "F", 70, 3, "4.0"],
            ["Uvn6LCg7dVU", "2020W10", "ImspTQPwCqd", "F", "NaN", "", "", "", "", ""],
            ["Uvn6LCg7dVU", "2020W10", "ImspTQPwCqd", "M", "Infinity", "1.0", "0.0"],
            ["Uvn6LCg7dVU", "2020W1", "ImspTQPwCqd", "F", ""],
            ["Uvn6LCg7dVU", "2020W1", "ImspTQPwCqd", "M", "No measles this week"],
            ["Uvn6LCg7dVU", "LAST_4_WEEKS", "ImspTQPwCqd", "M", "5"],
            ["Uvn6LCg7dVU", "2020W10"],
            ["", "2020W10", "ImspTQPwCqd", "M", "5"],
            "row"],
        "height": 9, "width": 10, "headerWidth": 10
    })
}

#[test]
fn rows_become_cells_with_names_from_the_metadata() {
    let document = coverage();
    assert_eq!(version(&document).as_deref(), Some("analytics"));
    let (cube, notices) = of(&document);
    let cube = cube.expect("there are rows");
    assert_eq!((cube.len(), cube.title.as_str()), (7, "Measles coverage"));
    let dimensions: Vec<_> =
        cube.dimensions.iter().map(|d| (d.id.as_str(), d.label.as_str(), d.role, d.categories.len())).collect();
    assert_eq!(
        dimensions,
        [
            ("dx", "Data", Role::Measure, 1),
            ("pe", "Period", Role::Time, 4),
            ("ou", "Organisation unit", Role::Place, 2),
            ("Cbuj0VCyDjL", "Sex", Role::Breakdown, 2)
        ]
    );
    let unit = cube.dimensions[0].categories[0].unit.clone();
    assert_eq!(unit.map(|u| u.label).as_deref(), Some("Per cent"));
    let days: Vec<_> = cube.dimensions[1]
        .categories
        .iter()
        .map(|c| (c.label.clone(), c.period.as_ref().map(|p| p.start.to_string())))
        .collect();
    assert_eq!(days[0], ("Week 1 2020".to_owned(), Some("2019-12-30".to_owned())));
    assert_eq!(days[2], ("2020W11".to_owned(), Some("2020-03-09".to_owned())));
    assert_eq!(days[3], ("Last 4 weeks".to_owned(), None));
    assert_eq!(cube.dimensions[2].categories[1].parent.as_deref(), Some("ImspTQPwCqd"));
    let at = |codes: [&str; 3]| cell_at(&cube, &["Uvn6LCg7dVU", codes[0], codes[1], codes[2]]);
    let first = at(["2020W1", "O6uvpzGd5pu", "F"]);
    assert_eq!((first.number, first.flags.len(), first.flags[0].as_str()), (Some(68.1), 5, "numerator 27.0"));
    assert_eq!(at(["2020W10", "O6uvpzGd5pu", "F"]).number, Some(70.0));
    let nan = at(["2020W10", "ImspTQPwCqd", "F"]);
    assert_eq!((nan.state, nan.number, nan.flags), (State::NotReported, None, vec!["NaN".to_owned()]));
    assert_eq!(at(["2020W10", "ImspTQPwCqd", "M"]).state, State::NotReported);
    assert_eq!(at(["2020W1", "ImspTQPwCqd", "F"]).state, State::NotReported);
    assert_eq!(at(["2020W1", "ImspTQPwCqd", "M"]).text.as_deref(), Some("No measles this week"));
    assert_eq!(cube.notes, ["Ownership: Public", "\"Measles coverage\" has the legend \"Coverage classes\""]);
    for said in [
        "divided by zero",
        "LAST_4_WEEKS",
        "/rows/7: there is no \"ou\"",
        "/rows/8: its \"dx\" is empty",
        "/rows/9: this is no list",
    ] {
        assert!(notices.iter().any(|n| n.contains(said)), "{said}: {notices:?}");
    }
}

#[test]
fn names_and_targets_come_from_files_beside() {
    let mut data = coverage();
    let meta = json!({"metaData": data["metaData"].take(), "rows": [], "height": 0});
    data["metaData"] = json!({});
    assert_eq!(version(&meta).as_deref(), Some("metadata"));
    let chart = json!({"name": "Coverage", "targetLineValue": 90, "targetLineLabel": "Goal", "baseLineValue": 50, "legendSet": {"id": "a", "name": "Three colours"}, "dataDimensionItems": []});
    let files = |name: &str| match name {
        "weeks.metadata.json" => serde_json::to_vec(&meta).ok(),
        "weeks.visualization.json" => serde_json::to_vec(&chart).ok(),
        _ => None,
    };
    let (cube, _) = named(&data, "https://example.org/feeds/weeks.data.json?v=1", &files);
    let cube = cube.expect("there are rows");
    assert_eq!((cube.title.as_str(), cube.dimensions[2].categories[1].label.as_str()), ("Coverage", "Bo"));
    assert_eq!(&cube.notes[2..], ["target: 90 (Goal)", "baseline: 50", "the chart has the legend \"Three colours\""]);
    let (cube, notices) = named(&data, "weeks.data.json", &|_| None);
    assert_eq!(cube.map(|c| c.dimensions[2].categories[0].label.clone()).as_deref(), Some("O6uvpzGd5pu"));
    assert!(notices.iter().any(|n| n.contains("no names")), "{notices:?}");
    let (cube, _) = named(&data, "weeks.data.json", &|_| Some(b"<html>".to_vec()));
    assert!(cube.is_some());
}

#[test]
fn older_servers_have_names_beside_lists() {
    let cube = only(&json!({
        "headers": [{"name": "dx", "column": "Data", "type": "java.lang.String", "hidden": false, "meta": true}, {"name": "pe", "meta": true},
            {"name": "co", "column": "Category option combo", "meta": true}, {"name": "value", "column": "Value", "meta": false}, {"name": "ouname", "column": "Name", "meta": false}],
        "metaData": {"pe": ["2012Q1", "2012Q2"], "names": {"2012Q1": "Jan to Mar 2012", "a": "Total", "dxA": "Coverage"}},
        "rows": [["dxA", "2012Q1", "a", "1"], ["dxA", "2012Q1", "b", "2"], ["dxA", "2012Q1", "b", "3"]]}));
    assert_eq!((cube.len(), cube.title.as_str()), (1, "Coverage"));
    assert_eq!(
        cube.dimensions[1].categories.iter().map(|c| c.label.as_str()).collect::<Vec<_>>(),
        ["Jan to Mar 2012", "2012Q2"]
    );
    assert!(cube.dimensions[2].categories[0].total);
    assert_eq!(cell_at(&cube, &["dxA", "2012Q1", "a"]).number, Some(1.0));
}

#[test]
fn events_counted_by_a_legend_have_a_category_without_value() {
    let cube = only(&json!({
        "headers": [header("st.age", "Age in years", "TEXT", true), header("ou", "Organisation unit", "TEXT", true), header("value", "Value", "NUMBER", false)],
        "metaData": {"items": {"pZz": {"name": "0 - 10"}, "": {"name": "None given"}}, "dimensions": {"st.age": ["pZz", ""], "ou": ["o"]}},
        "rows": [["pZz", "o", "482"], ["", "o", "14"]]}));
    assert_eq!(cube.dimensions[0].categories[1].label, "None given");
    assert_eq!(cell_at(&cube, &["", "o"]).number, Some(14.0));
}

#[test]
fn reported_values_are_read_without_their_people() {
    let document = json!({"dataSet": "pBOMPrpg1QX", "period": "202001", "dataValues": [
        {"dataElement": "a", "orgUnit": "o", "categoryOptionCombo": "c", "value": "12", "storedBy": "jane", "comment": "tel. 0700", "followup": true},
        {"dataElement": "a", "period": "202002B", "orgUnit": "o", "value": "true"},
        {"dataElement": "b", "orgUnit": "o", "categoryOptionCombo": "c", "value": "9", "deleted": true},
        {"dataElement": "b", "categoryOptionCombo": "c", "value": "9"}]});
    assert_eq!(version(&document).as_deref(), Some("dataValueSets"));
    let (cube, notices) = of(&document);
    let cube = cube.expect("there are values");
    assert_eq!((cube.id.as_str(), cube.len()), ("pBOMPrpg1QX", 2));
    let first = cell_at(&cube, &["a", "202001", "o", "c"]);
    assert_eq!((first.number, first.flags), (Some(12.0), vec!["marked for follow-up".to_owned()]));
    assert_eq!(cell_at(&cube, &["a", "202002B", "o", ""]).text.as_deref(), Some("true"));
    assert!(!format!("{cube:?}{notices:?}").contains("jane"));
    assert!(!format!("{cube:?}{notices:?}").contains("0700"));
    for said in ["deleted", "personal", "no \"orgUnit\""] {
        assert!(notices.iter().any(|n| n.contains(said)), "{said}: {notices:?}");
    }
}

#[test]
fn what_is_no_data_is_refused_by_name() {
    let table = |headers: Value| json!({"headers": headers, "rows": [["1", "2"]], "metaData": {"items": {}}});
    for (document, version_of, said) in [
        (
            json!({"httpStatus": "Conflict", "httpStatusCode": 409, "status": "ERROR", "message": "Dimension dx is not present", "errorCode": "E7124"}),
            "error",
            "Dimension dx is not present (E7124)",
        ),
        (
            json!({"timestamp": 1, "status": 404, "error": "Not Found", "path": "/api/analytics.json"}),
            "error",
            "Not Found (404)",
        ),
        (json!({"metaData": {"items": {}, "dimensions": {}}, "rows": [], "width": 0}), "metadata", "metadata part"),
        (json!({"dataDimensionItems": [], "columns": [], "rows": []}), "visualization", "a chart"),
        (json!({"name": "l", "legends": [{"startValue": 0, "endValue": 1}]}), "legendSet", "legend set"),
        (json!({"dataValues": []}), "dataValueSets", "no value"),
        (
            table(json!([header("psi", "Event", "TEXT", false), header("ou", "Unit", "TEXT", true)])),
            "analytics",
            "single events",
        ),
        (
            table(json!([header("a.b", "E-mail", "EMAIL", true), header("value", "Value", "NUMBER", false)])),
            "analytics",
            "personal data (EMAIL)",
        ),
        (
            table(json!([
                header("Organisation unit", "organisationunitid", "TEXT", true),
                header("a", "A", "NUMBER", false)
            ])),
            "analytics",
            "no column `value`",
        ),
        (
            json!({"headers": [header("dx", "Data", "TEXT", true), header("value", "Value", "NUMBER", false)], "rows": []}),
            "analytics",
            "no rows",
        ),
        (
            json!({"headers": [header("dx", "Data", "TEXT", true), header("value", "Value", "NUMBER", false)], "rows": [1, {}, []]}),
            "analytics",
            "no row of",
        ),
    ] {
        assert_eq!(version(&document).as_deref(), Some(version_of), "{document}");
        let (cube, notices) = of(&document);
        assert!(cube.is_none() && notices.last().is_some_and(|n| n.contains(said)), "{said}: {notices:?}");
    }
}

#[test]
fn other_formats_are_not_taken_for_it() {
    for document in [
        json!({"meta": [{"name": "a", "type": "UInt64"}], "data": [], "rows": 3}),
        json!({"fields": [], "records": []}),
        json!({"dimensions": {}, "dataSets": []}),
        json!({"headers": ["a"], "rows": [["1"]]}),
        json!({"error": {"code": 1}}),
        json!({"metaData": {"a": 1}}),
        json!([[1]]),
        json!("x"),
    ] {
        assert_eq!(version(&document), None, "{document}");
    }
}

fn mutate(value: &mut Value, steps: &[u8], new: &Value) {
    let Some((first, rest)) = steps.split_first() else {
        *value = new.clone();
        return;
    };
    let n = usize::from(*first);
    match value {
        Value::Array(list) if !list.is_empty() => {
            let n = n % list.len();
            mutate(&mut list[n], rest, new);
        }
        Value::Object(map) if !map.is_empty() => {
            let n = n % map.len();
            if let Some(inner) = map.values_mut().nth(n) {
                mutate(inner, rest, new);
            }
        }
        other => *other = new.clone(),
    }
}

fn anything() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[0-9A-Z_]{0,10}".prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        prop::collection::vec("[0-9.]{0,4}", 0..12).prop_map(Value::from),
        prop::collection::btree_map("[a-z]{0,5}", "[0-9.]{0,4}", 0..4)
            .prop_map(|m| Value::Object(m.into_iter().map(|(k, v)| (k, Value::from(v))).collect())),
        Just(json!({"name": "value"})),
        Just(json!(["dx", "pe", "ou", "F", "1"])),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn whatever_comes_nothing_is_invented(which in 0..2, changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..6), anything()), 0..5)) {
        let mut document = if which == 0 { coverage() } else {
            json!({"period": "2020", "dataValues": [{"dataElement": "a", "orgUnit": "o", "value": "12"}, {"dataElement": "b", "orgUnit": "o", "value": 7.5, "deleted": false}]})
        };
        for (steps, new) in &changes {
            mutate(&mut document, steps, new);
        }
        let _ = version(&document);
        let (cube, notices) = of(&document);
        prop_assert!(cube.is_some() || !notices.is_empty());
        let mut there = Vec::new();
        numbers(&document, &mut there);
        let rows = ["rows", "dataValues"].iter().filter_map(|k| document.get(*k)?.as_array()).map(Vec::len).max().unwrap_or(0);
        if let Some(cube) = cube {
            prop_assert!(cube.len() <= rows);
            for row in 0..cube.len() {
                if let Some(n) = cube.fact(row).number {
                    prop_assert!(there.contains(&n), "{n} is invented");
                }
                for (at, d) in cube.at(row).iter().zip(&cube.dimensions) {
                    prop_assert!((*at as usize) < d.categories.len());
                }
            }
        }
    }
}

#[test]
fn periods_of_the_month_calendar_win_over_the_code() {
    let cube = only(&json!({
        "headers": [header("pe", "Period", "TEXT", true), header("value", "Value", "NUMBER", false)],
        "metaData": {"items": {"201205": {"name": "Tir 2012", "startDate": "2020-01-10T00:00:00.000", "endDate": "2020-02-08T00:00:00.000"}}},
        "rows": [["201205", "4"], [201206, 5]]}));
    let days: Vec<_> = cube.dimensions[0]
        .categories
        .iter()
        .map(|c| c.period.as_ref().map(|p| format!("{} {}", p.start, p.end)))
        .collect();
    assert_eq!(days, [Some("2020-01-10 2020-02-08".to_owned()), Some("2012-06-01 2012-06-30".to_owned())]);
}

#[test]
fn headers_may_be_bare_and_options_go_by_their_codes() {
    let bare = json!({"headers": [{"name": "dx"}, {"name": "pe"}, {"name": "ou"}, {"name": "value"}], "rows": [["a", "2022W01", "o", "2"]]});
    assert_eq!(version(&bare).as_deref(), Some("analytics"));
    assert_eq!(cell_at(&only(&bare), &["a", "2022W01", "o"]).number, Some(2.0));
    assert_eq!(version(&json!({"headers": [{"name": "a"}, {"name": "value"}], "rows": [["x", 1]]})), None);
    let events = json!({
        "headers": [header("sex00000000", "Sex", "TEXT", true), header("pe", "Period", "TEXT", true), header("pestartdate", "Start", "DATETIME", false), header("value", "Value", "NUMBER", false)],
        "metaData": {"items": {"uidMale0000": {"code": "M", "name": "Male"}, "uidFemale00": {"code": "F", "name": "Female"}}, "dimensions": {"sex00000000": ["uidMale0000", "uidFemale00"], "pe": ["2024"]}},
        "rows": [["M", "2024", "2024-01-01", "12"], ["Female", "2024", "2024-01-01", "30"]]
    });
    let (cube, notices) = of(&events);
    let cube = cube.expect("data");
    assert_eq!((notices.len(), cube.dimensions[0].categories.len()), (0, 2));
    assert_eq!(cell_at(&cube, &["uidFemale00", "2024"]).number, Some(30.0));
}

#[test]
fn lists_and_single_events_are_named_and_refused() {
    for (document, shape, words) in [
        (json!({"instances": [{"event": "e", "orgUnit": "o", "dataValues": []}]}), "tracker", "never shown"),
        (
            json!({"pager": {}, "organisationUnits": [{"id": "Rp268JB6Ne4", "displayName": "A"}]}),
            "list",
            "holds no data",
        ),
        (json!([{"id": "a", "na": "Bo", "ty": 2, "le": 2, "co": "[]"}]), "geoFeatures", "no data"),
        (
            json!({"responseType": "ImportSummary", "status": "SUCCESS", "importCount": {"imported": 3}}),
            "import",
            "import",
        ),
    ] {
        assert_eq!(version(&document).as_deref(), Some(shape));
        let (cube, notices) = of(&document);
        assert!(cube.is_none() && notices.len() == 1 && notices[0].contains(words), "{notices:?}");
    }
}

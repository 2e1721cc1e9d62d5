use super::super::{Fact, Role, format};
use super::*;
use crate::feed::foreign::json::trial::numbers;
use crate::model::State;
use proptest::prelude::*;
use serde_json::json;
use std::collections::BTreeMap;

fn with(document: &Value, options: &format::Options) -> (Vec<Cube>, Vec<String>) {
    let mut cx = Context::new("test.json", options, &|_| None);
    let cubes = read(document.clone(), &mut cx);
    (cubes, cx.notices.iter().map(ToString::to_string).collect())
}

fn of(document: &Value) -> (Vec<Cube>, Vec<String>) {
    with(document, &format::Options::default())
}

fn only(document: &Value) -> Cube {
    let (mut cubes, notices) = of(document);
    assert_eq!(cubes.len(), 1, "{notices:?}");
    cubes.remove(0)
}

/// The cell with these codes, in the order of the dimensions.
fn cell(cube: &Cube, codes: &[&str]) -> Fact {
    let row = (0..cube.len()).find(|row| {
        let at = cube.at(*row).iter().zip(&cube.dimensions).map(|(i, d)| d.categories[*i as usize].id.as_str());
        at.eq(codes.iter().copied())
    });
    cube.fact(row.unwrap_or_else(|| panic!("no cell at {codes:?}")))
}

fn value(id: &str, name: &str) -> Value {
    json!({"id": id, "name": name, "names": {"fr": format!("fr {name}"), "en": name}})
}

fn dimension(id: &str, position: u64, values: &[(&str, &str)]) -> Value {
    let values: Vec<Value> = values.iter().map(|(id, name)| value(id, name)).collect();
    json!({"id": id, "name": id, "keyPosition": position, "values": values})
}

/// Areas and years; a unit said of the whole, a status of each.
fn structure(set: Value, series: Value, observation: Value) -> Value {
    json!({
        "name": "Water", "names": {"en": "Water"}, "description": "Who has it",
        "links": [{"rel": "dataflow", "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.Dataflow=UN:WATER(1.0)"}],
        "dimensions": {"dataSet": set, "series": series, "observation": observation},
        "attributes": {
            "dataSet": [
                {"id": "UNIT_MEASURE", "name": "Unit", "values": [{"id": "PS", "name": "Persons"}]},
                {"id": "UNIT_MULT", "name": "Unit multiplier", "values": [{"id": "3", "name": "Thousands"}]},
                {"id": "DECIMALS", "values": [{"id": "1"}]},
                {"id": "LICENCE", "name": "Licence"}],
            "dimensionGroup": [], "series": [{"id": "COMMENT_TS", "name": "Comment", "values": [{"value": {"fr": "Enquête", "en": "Survey"}}]}],
            "observation": [
                {"id": "OBS_STATUS", "name": "Status", "values": [{"id": "A", "name": "Normal value"}, {"id": "E", "name": "Estimated value"}, {"id": "M", "name": "Missing value"}]},
                {"id": "CONF_STATUS", "values": [{"id": "F", "name": "Free"}, {"id": "C", "name": "Confidential"}]},
                {"id": "LOWER_BOUND"}, {"id": "UPPER_BOUND"}, {"id": "OBS_COMMENT", "name": "Comment"}]},
        "annotations": [{"title": "T", "texts": {"en": "read with care"}}]
    })
}

fn freq() -> Value {
    dimension("FREQ", 0, &[("A", "Annual")])
}
fn area() -> Value {
    dimension("REF_AREA", 1, &[("KE", "Kenya"), ("_T", "Total")])
}
fn time() -> Value {
    dimension("TIME_PERIOD", 2, &[("2019", "2019"), ("2020", "2020")])
}

fn message(structure: Value, set: Value) -> Value {
    json!({"meta": {"id": "x", "prepared": "2021-01-01T00:00:00Z", "sender": {"id": "UN", "names": {"fr": "ONU", "en": "United Nations"}}},
           "data": {"structure": structure, "dataSets": [set]}})
}

#[test]
fn all_layouts_give_the_same_cube() {
    let attributes = json!([0, 0, 0, "CC BY"]);
    let flat = message(
        structure(json!([freq()]), json!([]), json!([area(), time()])),
        json!({"action": "Information", "attributes": attributes, "observations": {
            "0:0": [10.5, 0, 0, 9.5, "11.5"], "0:1": [11, 1, null, null, null, "from a model"], "1:0": [null, 2], "1:1": [7, 0, 1]}}),
    );
    let series = message(
        structure(json!([freq()]), json!([area()]), json!([time()])),
        json!({"attributes": attributes, "series": {
            "0": {"observations": {"0": [10.5, 0, 0, 9.5, "11.5"], "1": [11, 1, null, null, null, "from a model"]}},
            "1": {"attributes": [], "observations": {"0": [null, 2], "1": [7, 0, 1]}}}}),
    );
    let cross = message(
        structure(json!([freq()]), json!([time()]), json!([area()])),
        json!({"attributes": attributes, "series": {
            "0": {"observations": {"0": [10.5, 0, 0, 9.5, "11.5"], "1": [null, 2]}},
            "1": {"observations": {"0": [11, 1, null, null, null, "from a model"], "1": [7, 0, 1]}}}}),
    );
    for document in [&flat, &series, &cross] {
        assert_eq!(version(document).as_deref(), Some("1.0"));
        let cube = only(document);
        assert_eq!((cube.id.as_str(), cube.title.as_str(), cube.len()), ("WATER", "Water", 4));
        assert_eq!(cube.source.as_deref(), Some("United Nations"));
        assert_eq!(cube.notes, ["Who has it", "Licence: CC BY"]);
        let unit = cube.unit.clone().unwrap_or_default();
        assert_eq!((unit.label.as_str(), unit.multiplier, unit.decimals), ("Persons", 3, Some(1)));
        let roles: Vec<_> =
            cube.dimensions.iter().map(|d| (d.id.as_str(), d.role.name(), d.categories.len())).collect();
        assert_eq!(roles, [("FREQ", "constant", 1), ("REF_AREA", "place", 2), ("TIME_PERIOD", "time", 2)]);
        assert!(cube.dimensions[1].categories[1].total);
        let kenya = cell(&cube, &["A", "KE", "2019"]);
        assert_eq!(
            (kenya.number, kenya.low, kenya.high, kenya.state),
            (Some(10.5), Some(9.5), Some(11.5), State::Observed)
        );
        assert_eq!(kenya.flags, ["A", "F"]);
        let estimated = cell(&cube, &["A", "KE", "2020"]);
        assert_eq!((estimated.state, estimated.number), (State::Estimated, Some(11.0)));
        assert_eq!(estimated.flags, ["E", "Estimated value", "from a model"]);
        assert_eq!(cell(&cube, &["A", "_T", "2019"]).state, State::NotReported);
        let hidden = cell(&cube, &["A", "_T", "2020"]);
        assert_eq!((hidden.state, hidden.number), (State::Suppressed, None));
    }
}

#[test]
fn the_draft_without_a_wrapper_is_read() {
    let draft = json!({
        "header": {"id": "1", "prepared": "2015-06-19", "sender": {"id": "OECD", "name": "OECD"}},
        "dataSets": [{"action": "Information", "series": {
            "0:0:0": {"attributes": [null, 0, 0, null], "observations": {"0": [102.5, null], "1": [103.4, 0]}},
            "0:1:0": {"attributes": [null, 0, 0, null], "observations": {"1": [null, 1]}}}}],
        "structure": {
            "links": [{"href": "https://stats.example.org/sdmx-json/dataflow/QNA/all", "rel": "dataflow"}],
            "name": "Accounts",
            "dimensions": {
                "series": [
                    {"keyPosition": 0, "id": "LOCATION", "name": "Country", "role": "REF_AREA", "values": [{"id": "AUS", "name": "Australia"}]},
                    {"keyPosition": 1, "id": "SUBJECT", "name": "Subject", "values": [{"id": "B1", "name": "GDP"}, {"id": "P3", "name": "Consumption"}]},
                    {"keyPosition": 3, "id": "FREQUENCY", "name": "Frequency", "role": "FREQ", "values": [{"id": "Q", "name": "Quarterly"}]}],
                "observation": [{"id": "TIME_PERIOD", "keyPosition": 4, "name": "Period", "role": "TIME_PERIOD", "values": [
                    {"id": "2010-Q1", "name": "Q1-2010"}, {"id": "2010-Q2", "name": "Q2-2010"}]}]},
            "attributes": {
                "dataSet": [],
                "series": [{"id": "TIME_FORMAT", "values": []}, {"id": "UNIT", "role": "UNIT_MEASURE", "values": [{"id": "IDX", "name": "Index"}]},
                           {"id": "POWERCODE", "role": "UNIT_MULT", "values": [{"id": "6", "name": "Millions"}]}, {"id": "REFERENCEPERIOD", "values": []}],
                "observation": [{"id": "OBS_STATUS", "values": [{"id": "P", "name": "Provisional value"}, {"id": "M", "name": "Missing"}]}]}}});
    assert_eq!(version(&draft).as_deref(), Some("1.0.0-wd"));
    let cube = only(&draft);
    assert_eq!((cube.id.as_str(), cube.len()), ("QNA", 3));
    assert_eq!(cube.unit.clone().map(|u| (u.label, u.multiplier)), Some(("Index".to_owned(), 6)));
    assert_eq!(
        cube.dimensions.iter().map(|d| d.role).collect::<Vec<_>>(),
        [Role::Place, Role::Measure, Role::Constant, Role::Time]
    );
    let quarter = cube.dimensions[3].categories[1].clone();
    assert_eq!(
        (quarter.label.as_str(), quarter.period.map(|p| p.end.to_string()).as_deref()),
        ("Q2-2010", Some("2010-06-30"))
    );
    assert_eq!(cell(&cube, &["AUS", "B1", "Q", "2010-Q2"]).state, State::Provisional);
    assert_eq!(cell(&cube, &["AUS", "B1", "Q", "2010-Q2"]).number, Some(103.4));
}

/// 2.x: several measures, values in place of indexes, groups, sentinel values.
fn modern() -> Value {
    json!({
        "$schema": "https://json.sdmx.org/2.0.0/sdmx-json-data-schema.json",
        "meta": {"prepared": "2024-02-03", "sender": {"id": "NSO"}},
        "data": {
            "structures": [
                {"name": "unused", "dimensions": {"observation": [{"id": "X", "values": []}]}},
                {"name": "Jobs", "dataSets": [0], "dimensions": {
                    "dataSet": [{"id": "GEO", "keyPosition": 0, "roles": ["REF_AREA"], "values": [{"id": "KE", "names": {"sw": "Kenya"}}]}],
                    "observation": [
                        {"id": "SEX", "keyPosition": 1, "values": [{"id": "F", "name": "Women", "parent": "T"}, {"id": "T", "name": "All people"}]},
                        {"id": "TIME_PERIOD", "keyPosition": 2, "roles": ["TIME_PERIOD"], "values": [
                            {"value": "2019", "start": "2019-07-01T00:00:00Z", "end": "2020-06-30T23:59:59Z"}, {"value": "2020-01"}]}]},
                 "measures": {"observation": [
                    {"id": "OBS_VALUE", "name": "Value", "format": {"dataType": "Double", "sentinelValues": [{"value": "-1", "name": "Not applicable"}]}},
                    {"id": "KIND", "name": "Kind", "values": [{"id": "W", "name": "Wage"}, {"id": "O", "name": "Own account"}]}]},
                 "attributes": {
                    "dimensionGroup": [{"id": "UNIT_MEASURE", "values": [{"id": "PS", "name": "Persons"}]}, {"id": "COMMENT_GEO"}],
                    "observation": [
                        {"id": "OBS_STATUS", "default": "A", "relationship": {"measures": ["OBS_VALUE"]}, "values": [null, {"id": "A", "name": "Normal value"}, {"id": "P", "name": "Provisional"}, {"id": "B", "name": "Break"}]},
                        {"id": "SOURCE", "name": "Source", "format": {"isMultiLingual": true, "maxOccurs": 2}}]}}],
            "dataSets": [{"structure": 1, "action": "Merge",
                "dimensionGroupAttributes": {"0::": [0], "0:1:": [0, "all of them"], "9": [0]},
                "observations": {
                    "0:0": ["1.5", 0, [2, 3], [{"fr": "Enquête", "en": "Survey"}, {"en": "Census"}]],
                    "0:1": ["NaN", null, null, "#N/A"],
                    "1:0": [-1, 1],
                    "1:1": []}}]},
        "errors": []
    })
}

#[test]
fn measures_groups_and_values_in_place_of_indexes() {
    let document = modern();
    assert_eq!(version(&document).as_deref(), Some("2.0.0"));
    let (cubes, notices) = of(&document);
    assert!(notices.iter().any(|n| n.contains("dimensionGroupAttributes")), "{notices:?}");
    let cube = &cubes[0];
    assert_eq!((cube.title.as_str(), cube.len()), ("Jobs", 8));
    assert_eq!(
        cube.dimensions.iter().map(|d| d.role).collect::<Vec<_>>(),
        [Role::Place, Role::Breakdown, Role::Time, Role::Measure]
    );
    assert_eq!(cube.dimensions[0].categories[0].label, "Kenya");
    assert_eq!(cube.dimensions[1].categories[0].parent.as_deref(), Some("T"));
    assert!(cube.dimensions[1].categories[1].total);
    let first = cell(cube, &["KE", "F", "2019", "OBS_VALUE"]);
    assert_eq!((first.number, first.state), (Some(1.5), State::Provisional));
    assert_eq!(first.flags, ["P", "Provisional", "B", "Break", "Source: Survey; Census"]);
    assert_eq!(cell(cube, &["KE", "F", "2019", "KIND"]).text.as_deref(), Some("Wage"));
    assert_eq!(cell(cube, &["KE", "F", "2020-01", "OBS_VALUE"]).state, State::NotReported);
    let sentinel = cell(cube, &["KE", "T", "2019", "OBS_VALUE"]);
    assert_eq!((sentinel.number, sentinel.state), (None, State::NotApplicable));
    assert!(sentinel.flags.contains(&"all of them".to_owned()));
    assert_eq!(cell(cube, &["KE", "T", "2020-01", "OBS_VALUE"]).number, None);
    let fiscal = cube.dimensions[2].categories[0].period.clone().map(|p| format!("{} {}", p.start, p.end));
    assert_eq!(fiscal.as_deref(), Some("2019-07-01 2020-06-30"));
    assert_eq!(cube.unit.as_ref().map(|u| u.label.as_str()), Some("Persons"));
}

#[test]
fn units_stand_where_they_are_decided() {
    let measure = |values: &[(&str, &str)], id| dimension(id, 0, values);
    let units = json!([{"id": "UNIT_MULT", "values": [{"id": "0"}, {"id": "3"}]}]);
    let document = |dims: Value| {
        json!({"data": {"structure": {"name": "n", "dimensions": {"series": [dims], "observation": [time()]}, "attributes": {"series": units}},
            "dataSets": [{"series": {"0": {"attributes": [0], "observations": {"0": [1], "1": [2]}}, "1": {"attributes": [1], "observations": {"0": [3]}}}}]}})
    };
    let cube = only(&document(measure(&[("PS", "Persons"), ("USD", "Dollars")], "UNIT_MEASURE")));
    let said = |cube: &Cube, n: usize| cube.dimensions[0].categories[n].unit.clone().map(|u| (u.label, u.multiplier));
    assert_eq!((said(&cube, 0), said(&cube, 1)), (Some(("Persons".into(), 0)), Some(("Dollars".into(), 3))));
    assert_eq!(cell(&cube, &["USD", "2019"]).number, Some(3.0));
    let cube = only(&document(measure(&[("a", "A"), ("b", "B")], "CROP")));
    assert_eq!(cube.unit, None);
    assert_eq!(cell(&cube, &["b", "2019"]).flags, ["unit: not told, times 10^3"]);
}

#[test]
fn a_constant_that_the_data_set_does_not_point_to_holds_all_the_same() {
    let of = |set: Value| only(&message(structure(json!([freq()]), json!([]), json!([area(), time()])), set));
    let unsaid = of(json!({"observations": {"0:0": [10.5, 0]}}));
    let unit = unsaid.unit.clone().unwrap_or_default();
    assert_eq!((unit.label.as_str(), unit.multiplier, unit.decimals), ("Persons", 3, Some(1)));
    let said = of(json!({"attributes": [0, null], "observations": {"0:0": [10.5, 0]}}));
    let unit = said.unit.clone().unwrap_or_default();
    assert_eq!((unit.label.as_str(), unit.multiplier), ("Persons", 0), "what it leaves out on purpose stays out");
}

#[test]
fn what_was_deleted_is_no_data() {
    let mut document = modern();
    document["data"]["dataSets"][0]["action"] = json!("Delete");
    let (cubes, notices) = of(&document);
    assert!(cubes.is_empty());
    assert!(notices.last().is_some_and(|n| n.contains("deleted")), "{notices:?}");
}

#[test]
fn messages_without_data_are_refused_by_name() {
    for (document, version_of, said) in [
        (
            json!({"errors": [{"code": 404, "title": "No Results Found", "details": {"fr": "Rien", "en": "Nothing there"}}]}),
            "",
            "No Results Found: Nothing there (code 404)",
        ),
        (json!({"meta": {"id": "1"}, "errors": ["bad key"]}), "", "bad key"),
        (
            json!({"$schema": "https://json.sdmx.org/2.0.0/sdmx-json-structure-schema.json", "data": {"codelists": []}}),
            "2.0.0",
            "structure message",
        ),
        (json!({"meta": {}, "data": {"dataflows": [{"id": "A"}]}}), "", "structure message"),
        (json!({"meta": {}, "data": {"metadataSets": []}}), "", "reference metadata"),
        (json!({"CompactData": {"Header": {}, "DataSet": {}}}), "", "SDMX-ML"),
        (json!({"header": {}, "structure": {"dimensions": {"observation": [time()]}}}), "1.0.0-wd", "holds no data"),
        (
            message(structure(json!([freq()]), json!([]), json!([area(), time()])), json!({"observations": {}})),
            "1.0",
            "no data set",
        ),
    ] {
        assert_eq!(version(&document).as_deref(), Some(version_of), "{document}");
        let (cubes, notices) = of(&document);
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(said)), "{said}: {notices:?}");
    }
}

#[test]
fn other_formats_are_not_taken_for_it() {
    for document in [
        json!({"errors": [{"message": "no", "locations": []}], "data": null}),
        json!({"dataSets": [{"id": "a", "displayName": "b"}]}),
        json!({"data": [{"a": 1}], "meta": [{"name": "a"}]}),
        json!({"class": "dataset", "dimension": {}, "value": []}),
        json!({"headers": [], "rows": []}),
        json!({"meta": {}, "data": {}}),
        json!([]),
        json!(1),
    ] {
        assert_eq!(version(&document), None, "{document}");
    }
}

#[test]
fn several_data_sets_stay_apart_and_doubles_go() {
    let mut document = message(
        structure(json!([freq()]), json!([]), json!([area(), time()])),
        json!({"observations": {"0:0": [1], "00:0": [2], "0:1": [3], "7:0": [4], "0": [5], "0:-1": [6]}}),
    );
    document["data"]["dataSets"].as_array_mut().expect("a list").push(json!({"observations": {"1:1": [9]}}));
    let (cubes, notices) = of(&document);
    assert_eq!(cubes.iter().map(|c| (c.id.as_str(), c.len())).collect::<Vec<_>>(), [("WATER", 1), ("WATER#2", 1)]);
    let twice = "/data/dataSets/0/observations/00:0: this observation stands at the same place as /data/dataSets/0/observations/0:0:";
    assert!(notices.iter().any(|n| n.starts_with(twice)), "{notices:?}");
    assert_eq!(notices.iter().filter(|n| n.contains("its key")).count(), 3, "{notices:?}");
}

#[test]
fn the_feed_may_say_what_a_dimension_says() {
    let document = json!({"data": {"structure": {"name": "n", "dimensions": {"observation": [
        dimension("WHERE", 0, &[("a", "A"), ("b", "B")]), dimension("WHEN", 1, &[("2019", "2019"), ("x", "x")])]}},
        "dataSets": [{"observations": {"0:0": [1], "1:1": ["1,5"]}}]}});
    let roles = BTreeMap::from([("WHERE".to_owned(), Role::Place), ("WHEN".to_owned(), Role::Time)]);
    let (cubes, notices) =
        with(&document, &format::Options { roles, decimal: Some(','), ..format::Options::default() });
    assert_eq!(cubes[0].dimensions.iter().map(|d| d.role).collect::<Vec<_>>(), [Role::Place, Role::Time]);
    assert_eq!(cell(&cubes[0], &["b", "x"]).number, Some(1.5));
    assert!(notices.iter().any(|n| n.contains("\"x\"")), "{notices:?}");
    let (cubes, notices) = of(&document);
    assert_eq!(cell(&cubes[0], &["b", "x"]).number, None);
    assert!(notices.iter().any(|n| n.contains("comma")), "{notices:?}");
}

#[test]
fn a_country_of_birth_is_no_place_beside_one() {
    let other = |id: &str, name: &str| {
        let mut d = dimension(id, 0, &[("1", "One"), ("2", "Two")]);
        (d["name"], d["names"]) = (json!(name), Value::Null);
        d
    };
    let roles = |series: Value| {
        let set = json!({"series": {"0:0": {"observations": {"0": [1]}}}});
        only(&message(structure(json!([]), series, json!([time()])), set))
            .dimensions
            .iter()
            .map(|d| d.role)
            .collect::<Vec<_>>()
    };
    let found = roles(json!([other("COUNTRY", "Country of birth"), other("REGION", "Region")]));
    assert_eq!(found, [Role::Breakdown, Role::Place, Role::Time]);
    let found = roles(json!([other("REGION", "State of origin"), other("COUNTRY", "Country of destination")]));
    assert_eq!(found, [Role::Place, Role::Place, Role::Time]);
}

#[test]
fn sender_code_and_day_of_change_are_found_where_services_put_them() {
    let mut document = message(
        structure(json!([freq()]), json!([area()]), json!([time()])),
        json!({"links": [{"rel": "DataStructure", "urn": "urn:sdmx:org.sdmx.infomodel.datastructure.DataStructure=AG:DSD_X(1.0)"}],
            "attributes": ["2025-04-22T13:00:00Z"], "series": {"0": {"observations": {"0": [1], "1": [null, 0]}}}}),
    );
    document["meta"]["sender"] = json!({"id": "AG", "name": "Unknown"});
    let of_data = &mut document["data"]["structure"];
    of_data["links"] = Value::Null;
    of_data["attributes"] = json!({"dataSet": [{"id": "UPDATE_DATE"}],
        "observation": [{"id": "OBS_STATUS", "values": [{"id": "n", "name": "not available for publication"}]}]});
    let cube = only(&document);
    assert_eq!((cube.id.as_str(), cube.source.as_deref()), ("DSD_X", Some("AG")));
    assert_eq!(cube.updated.as_deref(), Some("2025-04-22T13:00:00Z"));
    // the name of a mark outweighs its letter, which means something else elsewhere
    assert_eq!(cube.state(1), State::Suppressed);
}

/// How many observations a document could hold at the most.
fn most(value: &Value) -> usize {
    match value {
        Value::Array(list) => list.iter().map(most).sum(),
        Value::Object(map) => {
            let own = map.get("observations").and_then(Value::as_object).map_or(0, Map::len);
            own + map.values().map(most).sum::<usize>()
        }
        _ => 0,
    }
}

/// Puts something else where a walk of steps through the document leads.
fn mutate(value: &mut Value, steps: &[u8], new: &Value) {
    let Some((first, rest)) = steps.split_first() else {
        *value = new.clone();
        return;
    };
    match value {
        Value::Array(list) if !list.is_empty() => {
            let n = usize::from(*first) % list.len();
            mutate(&mut list[n], rest, new);
        }
        Value::Object(map) if !map.is_empty() => {
            let n = usize::from(*first) % map.len();
            if let Some(inner) = map.values_mut().nth(n) {
                mutate(inner, rest, new);
            }
        }
        other => *other = new.clone(),
    }
}

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        "[0-9:]{0,6}".prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        Just(json!("_T")),
        Just(json!("Delete")),
        Just(json!(1e18)),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(
                prop_oneof![
                    Just("id".to_owned()),
                    Just("values".to_owned()),
                    Just("observations".to_owned()),
                    Just("name".to_owned()),
                    "[0-9:]{0,4}"
                ],
                inner,
                0..4
            )
            .prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]
    #[test]
    fn whatever_comes_nothing_is_invented(
        which in 0..2,
        changes in prop::collection::vec((prop::collection::vec(any::<u8>(), 1..9), anything()), 0..5),
    ) {
        let mut document = if which == 0 { modern() } else {
            message(structure(json!([freq()]), json!([area()]), json!([time()])),
                json!({"attributes": [0, 0, 0, "x"], "series": {"0": {"attributes": [0], "observations": {"0": [10.5, 0, 0, 9.5], "1": ["11"]}}, "1": {"observations": {"0": [null, 2, 1, 1, 2, "c", 0]}}}}))
        };
        for (steps, new) in &changes {
            mutate(&mut document, steps, new);
        }
        let _ = version(&document);
        let (cubes, notices) = of(&document);
        prop_assert!(!cubes.is_empty() || !notices.is_empty());
        let mut there = Vec::new();
        numbers(&document, &mut there);
        let cells: usize = cubes.iter().map(|c| c.len()).sum();
        let lists = document.pointer("/data/structures").and_then(Value::as_array).into_iter().flatten();
        let measures = lists.filter_map(|s| s.pointer("/measures/observation")?.as_array()).map(Vec::len).max().unwrap_or(1).max(1);
        prop_assert!(cells <= most(&document) * measures);
        for cube in &cubes {
            for row in 0..cube.len() {
                let fact = cube.fact(row);
                for n in [fact.number, fact.low, fact.high].into_iter().flatten() {
                    prop_assert!(there.contains(&n), "{n} is invented");
                }
                for (at, d) in cube.at(row).iter().zip(&cube.dimensions) {
                    prop_assert!((*at as usize) < d.categories.len());
                }
            }
        }
    }
}

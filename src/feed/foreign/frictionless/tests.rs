use super::*;
use crate::feed::foreign::{Found, Options, Role};
use proptest::prelude::*;
use serde_json::json;

fn with(document: &Value, files: &[(&str, &str)], options: &Options) -> Found {
    let beside = |path: &str| files.iter().find(|(name, _)| *name == path).map(|(_, text)| text.as_bytes().to_vec());
    let mut cx = Context::new("datapackage.json", options, &beside);
    let cubes = read(document.clone(), &mut cx);
    Found { format: "frictionless", version: String::new(), cubes, notices: cx.notices }
}

fn of(document: &Value, files: &[(&str, &str)]) -> Found {
    with(document, files, &Options::default())
}

fn numbers(found: &Found) -> Vec<Option<f64>> {
    found.cubes.iter().flat_map(|c| (0..c.len()).map(|row| c.number(row))).collect()
}

fn said(found: &Found) -> String {
    found.notices.iter().map(|n| format!("{n}\n")).collect()
}

fn package(resource: Value) -> Value {
    json!({"name": "p", "title": "Package", "resources": [resource]})
}

#[test]
fn recognises_packages_and_resources() {
    let fields = json!({"fields": [{"name": "a"}]});
    assert_eq!(version(&package(json!({"name": "r", "path": "r.csv"}))).as_deref(), Some("1.0"));
    assert_eq!(
        version(
            &json!({"$schema": "https://datapackage.org/profiles/2.0/datapackage.json", "resources": [{"data": []}]})
        )
        .as_deref(),
        Some("2.0")
    );
    assert_eq!(version(&json!({"path": "r.csv", "schema": fields})).as_deref(), Some("1.0 resource"));
    for other in [
        json!({"resources": []}),
        json!({"resources": [{"url": "x"}]}),
        json!({"resources": 5}),
        json!([]),
        json!({"data": [], "fields": []}),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
}

#[test]
fn follows_types_missing_values_and_number_signs() {
    let package =
        package(json!({"name": "r", "path": "r.csv", "encoding": "utf-8", "dialect": {"delimiter": ";"}, "schema": {
        "missingValues": ["", "-99"],
        "fields": [
            {"name": "code", "type": "string"},
            {"name": "day", "type": "date", "format": "%d/%m/%Y"},
            {"name": "share", "type": "number", "decimalChar": ",", "groupChar": ".", "bareNumber": false},
            {"name": "done", "type": "boolean", "trueValues": ["ja"], "falseValues": ["nein"]},
            {"name": "n", "type": "integer", "title": "Number of wells"},
        ]}}));
    let found = of(
        &package,
        &[("r.csv", "\u{FEFF}code;day;share;done;n\n007;31/12/2020;1.234,5 €;ja;5\n008;30/02/2020;-99;nein;zz\n")],
    );
    let cube = &found.cubes[0];
    assert_eq!((cube.id.as_str(), cube.title.as_str()), ("r", "Package"));
    assert_eq!(numbers(&found), [Some(1234.5), Some(5.0), None, None]);
    let time = &cube.dimensions[1];
    assert_eq!(
        (time.role, time.categories[0].id.as_str(), time.categories[1].period.is_none()),
        (Role::Time, "2020-12-31", true)
    );
    assert_eq!(cube.dimensions[0].categories[0].id, "007");
    assert_eq!(cube.dimensions[2].categories[1].id, "false");
    assert_eq!(cube.dimensions[3].categories[1].label, "Number of wells");
    assert!(said(&found).contains("row 3, column \"n\": this is no number: \"zz\""), "{}", said(&found));
}

#[test]
fn foreign_keys_give_names_and_keys_are_no_values() {
    let package = json!({"resources": [
        {"name": "values", "path": ["v1.csv", "v2.csv"], "schema": {"primaryKey": ["place_id", "year"], "fields": [
            {"name": "place_id", "type": "integer"}, {"name": "year", "type": "year"}, {"name": "value", "type": "number"}],
            "foreignKeys": [{"fields": "place_id", "reference": {"resource": "places", "fields": "id"}}]}},
        {"name": "places", "data": [["id", "name", "at"], [1, "North", "1,2"], [2, "South", "3,4"]], "schema": {"fields": [
            {"name": "id", "type": "integer"}, {"name": "name", "type": "string"}, {"name": "at", "type": "geopoint"}]}},
    ]});
    let found = of(
        &package,
        &[("v1.csv", "place_id,year,value\n1,2020,5\n2,2020,6\n"), ("v2.csv", "place_id,year,value\n1,2021,7\n")],
    );
    let place = &found.cubes[0].dimensions[0];
    assert_eq!((place.id.as_str(), place.role, place.categories[1].label.as_str()), ("place_id", Role::Place, "South"));
    assert_eq!(numbers(&found)[..3], [Some(5.0), Some(6.0), Some(7.0)]);
    assert!(said(&found).contains("resource \"places\", column \"at\": this column holds points"), "{}", said(&found));
}

#[test]
fn names_that_differ_from_the_fields_are_matched_and_said() {
    let schema = json!({"fields": [{"name": "REF_AREA", "type": "string"}, {"name": "OBS", "type": "number"}]});
    let found = of(
        &package(json!({"name": "r", "path": "r.csv", "schema": schema})),
        &[("r.csv", "Area of reference,Result\nNorth,5\n")],
    );
    assert_eq!(found.cubes[0].dimensions[0].id, "REF_AREA");
    assert_eq!(found.cubes[0].dimensions[0].label, "Area of reference");
    assert!(said(&found).contains("matched by their places: \"Area of reference\" is REF_AREA"), "{}", said(&found));
    let found =
        of(&package(json!({"name": "r", "path": "r.csv", "schema": schema})), &[("r.csv", "OBS,REF_AREA\n5,North\n")]);
    assert_eq!((numbers(&found), said(&found)), (vec![Some(5.0)], String::new()));
    let found = of(
        &package(json!({"name": "r", "path": "r.csv", "dialect": {"header": false}, "schema": schema})),
        &[("r.csv", "North,5\nSouth,6\n")],
    );
    assert_eq!(numbers(&found), [Some(5.0), Some(6.0)]);
}

#[test]
fn data_may_stand_inside() {
    let objects = json!([{"year": 2020, "value": 1.5}, {"value": null, "year": 2021}]);
    assert_eq!(numbers(&of(&package(json!({"name": "r", "data": objects})), &[])), [Some(1.5), None]);
    assert_eq!(numbers(&of(&package(json!({"name": "r", "data": "year,value\n2020,7\n"})), &[])), [Some(7.0)]);
    assert_eq!(
        numbers(&of(
            &package(json!({"name": "r", "path": "r.json", "format": "json"})),
            &[("r.json", "[[\"year\",\"value\"],[2020,7]]")]
        )),
        [Some(7.0)]
    );
}

#[test]
fn refuses_paths_that_lead_elsewhere() {
    for (path, words) in [
        ("https://example.org/a.csv", "on another host"),
        ("/etc/a.csv", "leads out of the package"),
        ("data/../../a.csv", "leads out of the package"),
        ("C:\\a.csv", "leads out of the package"),
        ("gone.csv", "is not there"),
        ("a.pdf", "no table in CSV or JSON"),
    ] {
        let found = of(
            &package(json!({"name": "r", "path": path})),
            &[("https://example.org/a.csv", "a,b\n1,2\n"), ("/etc/a.csv", "a,b\n1,2\n")],
        );
        assert!(found.cubes.is_empty() && said(&found).contains(words), "{path}: {}", said(&found));
        assert!(found.notices.last().is_some_and(|n| n.severity == Severity::Error));
    }
    let found = with(
        &package(json!({"name": "r", "data": []})),
        &[],
        &Options { sheet: Some("x".into()), ..Options::default() },
    );
    assert!(said(&found).contains("there is no resource \"x\""));
}

#[test]
fn strange_shapes_are_survived() {
    let odd = [
        json!(null),
        json!(5),
        json!("x"),
        json!([]),
        json!({}),
        json!([[1], 2, {"a": []}]),
        json!({"fields": [5, {"name": 7}, {"name": "a", "type": [], "missingValues": 5}]}),
    ];
    for a in &odd {
        for key in ["path", "data", "schema", "dialect", "format", "encoding", "name", "title"] {
            let mut resource =
                json!({"name": "r", "data": [["a", "year"], [1, 2020]], "schema": {"fields": [{"name": "a"}]}});
            resource[key] = a.clone();
            let _ = version(&package(resource.clone()));
            let _ = of(&package(resource), &[]);
        }
        let _ = of(&json!({"resources": a}), &[]);
        let _ = of(a, &[]);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn never_panics_and_invents_nothing(rows in proptest::collection::vec(("[a-c]{0,2}", "[0-9,.x%-]{0,6}", "20[0-2][0-9]|q"), 0..8), kind in "number|integer|string|year|any|date|geopoint", format in "default|%d/%m/%Y|%Y%m|%%|%") {
        let text: String = rows.iter().map(|(a, b, c)| format!("{a};{b};{c}\n")).collect();
        let fields = json!([{"name": "area", "type": "string"}, {"name": "value", "type": kind, "format": format}, {"name": "year", "type": "date", "format": format}]);
        let found = of(&package(json!({"name": "r", "path": "r.csv", "dialect": {"delimiter": ";"}, "schema": {"fields": fields}})), &[("r.csv", &format!("area;value;year\n{text}"))]);
        prop_assert!(numbers(&found).len() <= rows.len() * 3);
        for n in numbers(&found).into_iter().flatten() {
            prop_assert!(rows.iter().any(|(a, b, c)| [a, b, c].iter().any(|t| t.parse() == Ok(n))), "{}", n);
        }
    }
}

use super::super::json::trial::{self, stands, tree};
use super::*;
use proptest::prelude::*;
use serde_json::json;

fn run(document: Value) -> (Vec<Cube>, Vec<String>) {
    trial::run(read, document)
}

fn row(place: &str, year: i32, sex: Option<&str>, number: Value, text: Value) -> Value {
    json!({"Id": 1, "IndicatorCode": "WHS_1", "SpatialDimType": "COUNTRY", "SpatialDim": place, "TimeDimType": "YEAR",
        "ParentLocationCode": "AFR", "ParentLocation": "Africa", "TimeDim": year, "Dim1Type": sex.map(|_| "SEX"), "Dim1": sex,
        "Dim2Type": null, "Dim2": null, "Dim3Type": null, "Dim3": null, "DataSourceDimType": null, "DataSourceDim": null,
        "Value": text, "NumericValue": number, "Low": null, "High": null, "Comments": null, "Date": "2022-01-07T09:12:41.027+01:00",
        "TimeDimensionValue": year.to_string(), "TimeDimensionBegin": format!("{year}-01-01T00:00:00+01:00"),
        "TimeDimensionEnd": format!("{year}-12-31T00:00:00+01:00")})
}

#[test]
fn numbers_with_ranges_sexes_and_regions() {
    let mut ranged = row("RWA", 2019, Some("SEX_BTSX"), json!(34.3), json!("34.3 [26.1-45.8]"));
    (ranged["Low"], ranged["High"]) = (json!(26.1), json!("45.8"));
    let mut region = row("AFR", 2019, Some("SEX_FMLE"), json!(61.0), json!("61.0"));
    (region["SpatialDimType"], region["ParentLocationCode"], region["Comments"]) =
        (json!("REGION"), Value::Null, json!("modelled"));
    let document =
        json!({"@odata.context": "https://x/api/$metadata#WHS_1", "@odata.count": 9, "value": [ranged, region]});
    assert_eq!(version(&document).as_deref(), Some("OData 4"));
    let (cubes, notices) = run(document);
    let cube = &cubes[0];
    assert_eq!(
        cube.dimensions.iter().map(|d| d.id.as_str()).collect::<Vec<_>>(),
        ["IndicatorCode", "SpatialDim", "TimeDim", "SEX"]
    );
    let fact = cube.fact(0);
    assert_eq!((fact.number, fact.low, fact.high), (Some(34.3), Some(26.1), Some(45.8)));
    assert_eq!(cube.fact(1).flags, ["modelled"]);
    assert!(cube.dimensions[3].categories[0].total && !cube.dimensions[3].categories[1].total);
    assert_eq!(cube.dimensions[1].categories[0].parent.as_deref(), Some("AFR"));
    let all = notices.join("\n");
    assert!(all.contains("2 of 9 rows") && all.contains("AFR (REGION)"), "{all}");
}

#[test]
fn words_are_values_or_say_that_there_is_none() {
    let words = ["Yes", "No data received", "Not applicable", "No", "<1", "..", "12 345", ""];
    let rows: Vec<Value> =
        words.iter().enumerate().map(|(i, w)| row("AFG", 2000 + i as i32, None, Value::Null, json!(w))).collect();
    let (cubes, _) = run(json!({"value": rows}));
    let cube = &cubes[0];
    let found: Vec<(Option<String>, &str)> =
        (0..cube.len()).map(|i| (cube.fact(i).text, cube.state(i).name())).collect();
    let text = |t: &str| Some(t.to_owned());
    assert_eq!(
        found,
        [
            (text("Yes"), "observed"),
            (None, "not-reported"),
            (None, "not-applicable"),
            (text("No"), "observed"),
            (text("<1"), "observed"),
            (None, "not-reported"),
            (text("12 345"), "observed"),
            (None, "not-reported"),
        ]
    );
    assert_eq!(cube.fact(1).flags, ["No data received"]);
}

#[test]
fn breakdowns_by_type_whatever_their_place() {
    let mut a = row("KEN", 2020, Some("SEX_MLE"), json!(1), json!("1"));
    (a["Dim2Type"], a["Dim2"]) = (json!("AGEGROUP"), json!("AGEGROUP_YEARSALL"));
    let mut b = row("KEN", 2020, None, json!(2), json!("2"));
    (b["Dim1Type"], b["Dim1"], b["Dim2Type"], b["Dim2"]) =
        (json!("AGEGROUP"), json!("AGEGROUP_YEARS15-19"), json!("SEX"), json!("SEX_MLE"));
    let c = row("KEN", 2020, None, json!(3), json!("3"));
    let mut survey = row("KEN", 2021, None, json!(4), json!("4"));
    survey["TimeDimensionValue"] = json!("2021 round");
    let (cubes, _) = run(json!({"value": [a, b, c, survey]}));
    let cube = &cubes[0];
    assert_eq!(cube.len(), 4);
    let sizes: Vec<(&str, usize)> =
        cube.dimensions.iter().skip(3).map(|d| (d.id.as_str(), d.categories.len())).collect();
    assert_eq!(sizes, [("SEX", 2), ("AGEGROUP", 3)]);
    assert!(cube.dimensions[3].categories[1].total, "a row without sex is for both");
    assert!(!cube.dimensions[4].categories[2].total, "all ages is named already");
    let round = cube.dimensions[2].categories[1].period.as_ref().map(|p| p.end.to_string());
    assert_eq!(round.as_deref(), Some("2021-12-31"));
}

#[test]
fn the_context_names_the_indicator_of_rows_that_do_not() {
    let (cubes, _) = run(
        json!({"@odata.context": "https://ghoapi.azureedge.net/api/$metadata#WHS4_100(SpatialDim,TimeDim,NumericValue)",
        "value": [{"SpatialDim": "KEN", "TimeDim": 2019, "NumericValue": 66.5}]}),
    );
    assert_eq!((cubes[0].id.as_str(), cubes[0].number(0)), ("WHS4_100", Some(66.5)));
}

#[test]
fn rows_alone_are_read_and_other_services_left_to_others() {
    let document =
        json!([row("KEN", 2019, None, json!(5), json!("5")), row("KEN", 2018, None, json!("1,5"), json!("5")), 7]);
    assert_eq!(version(&document).as_deref(), Some("rows"));
    let (cubes, notices) = run(document);
    assert_eq!((cubes[0].len(), cubes[0].number(0)), (2, Some(5.0)));
    let all = notices.join("\n");
    assert!(all.contains("/1/NumericValue") && all.contains("/2"), "{all}");
    let other = json!({"@odata.context": "https://xmart-api-public.who.int/FLUMART/$metadata#VIW_FNT", "value": [{"COUNTRY_CODE": "KEN", "INF_ALL": 10}]});
    assert_eq!(version(&other), None);
    assert_eq!(version(&json!([{"Code": "KEN", "Title": "Kenya"}])), None);
}

#[test]
fn cells_that_stand_twice_are_left_out() {
    let twice = row("KEN", 2020, None, json!(2), json!("2"));
    let (cubes, notices) = run(json!({"value": [twice.clone(), row("UGA", 2020, None, json!(1), json!("1")), twice]}));
    assert_eq!(cubes[0].len(), 1);
    assert!(notices.iter().any(|n| n.contains("/value/2") && n.contains("/value/0")), "{notices:?}");
}

#[test]
fn lists_and_errors_are_refused() {
    for (document, want) in [
        (json!({"value": [{"IndicatorCode": "A", "IndicatorName": "B", "Language": "EN"}]}), "list of indicators"),
        (
            json!({"value": [{"Code": "AFR", "Title": "Africa", "Dimension": "REGION"}]}),
            "list of indicators or of codes",
        ),
        (json!({"@odata.context": "https://ghoapi.azureedge.net/api/$metadata#X", "value": []}), "no rows"),
    ] {
        assert!(version(&document).is_some(), "{document}");
        let (cubes, notices) = run(document);
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
    }
    for other in
        [json!({"value": [1, 2]}), json!({"value": {"a": 1}}), json!([]), json!({"value": [{"__id": "uuid:a"}]})]
    {
        assert_eq!(version(&other), None, "{other}");
    }
}

const NAMES: &[&str] = &[
    "IndicatorCode",
    "SpatialDim",
    "SpatialDimType",
    "TimeDim",
    "Dim1",
    "Dim1Type",
    "Dim2",
    "Dim2Type",
    "NumericValue",
    "Value",
    "Low",
    "High",
    "Comments",
    "TimeDimensionValue",
    "TimeDimensionBegin",
    "Date",
];

proptest! {
    #[test]
    fn never_panics_and_invents_nothing(
        changes in prop::collection::vec((0..6_usize, 0..16_usize, tree(NAMES)), 0..16),
        other in tree(NAMES),
    ) {
        let mut rows: Vec<Value> = (0..6).map(|i| row("KEN", 2000 + i, Some("SEX_MLE"), json!(i), json!("x"))).collect();
        for (i, name, v) in changes {
            rows[i][NAMES[name]] = v;
        }
        rows.push(other.clone());
        let document = json!({"value": rows});
        let (cubes, _) = run(document.clone());
        prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= 7);
        prop_assert!(stands(&cubes, &document));
        let _ = (version(&other), run(json!({"value": other})));
    }
}

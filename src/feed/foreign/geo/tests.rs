use super::*;
use crate::feed::foreign::{Found, Options, facts};
use crate::model::{Notice, Severity, State};
use serde_json::json;

/// What a reader of one of the two formats gives.
fn found(document: Value, options: &Options) -> Found {
    let mut cx = Context::new("", options, &|_| None);
    let cubes = match topojson::version(&document) {
        Some(_) => topojson::read(document, &mut cx),
        None => geojson::read(document, &mut cx),
    };
    Found { format: "geojson", version: String::new(), cubes, notices: cx.notices }
}

pub(super) fn read(document: Value) -> Found {
    found(document, &Options::default())
}

pub(super) fn drawn(document: Value) -> (Boundaries, Vec<Notice>) {
    let options = Options::default();
    let mut cx = Context::new("", &options, &|_| None);
    let boundaries = boundaries(document, &mut cx).unwrap_or_default();
    (boundaries, cx.notices)
}

fn says(notices: &[Notice], words: &str) -> bool {
    notices.iter().any(|n| n.message.contains(words))
}

pub(super) fn square(x: f64, y: f64) -> Value {
    json!({"type": "Polygon", "coordinates": [[[x, y], [x + 1.0, y], [x + 1.0, y + 1.0], [x, y + 1.0], [x, y]]]})
}

pub(super) fn feature(properties: Value, geometry: Value) -> Value {
    json!({"type": "Feature", "properties": properties, "geometry": geometry})
}

pub(super) fn collection(features: Vec<Value>) -> Value {
    json!({"type": "FeatureCollection", "features": features})
}

#[test]
fn numbers_in_properties_are_cells_by_place_and_property() {
    let found = read(collection(vec![
        feature(
            json!({"ISO": "KE", "name": "Kenya", "literacy": 81.5, "births": 1200, "objectid": 17, "census_year": 2019}),
            square(37.0, 0.0),
        ),
        feature(
            json!({"ISO": "UG", "name": "Uganda", "literacy": null, "births": "*", "objectid": 4, "census_year": 2014}),
            square(32.0, 1.0),
        ),
        feature(
            json!({"ISO": "TZ", "name": "Tanzania", "births": 0, "objectid": 9, "census_year": 2012}),
            square(35.0, -6.0),
        ),
    ]));
    assert_eq!(found.notices, []);
    let facts = facts("x", &found);
    let set = &facts["datasets"][0];
    assert_eq!(
        (&set["cells"], &set["values"], &set["absent"], &set["places"]),
        (&json!(5), &json!(3), &json!(2), &json!(3))
    );
    assert_eq!((&set["min"], &set["max"], &set["sum"]), (&json!(0), &json!(1200), &json!(1281.5)));
    assert_eq!(set["states"], json!({"observed": 3, "not-reported": 1, "suppressed": 1}));
    assert_eq!(set["dimensions"][0]["list"][1], json!({"id": "UG", "label": "Uganda"}));
    assert_eq!(set["dimensions"][1]["role"], "measure");
    assert!(set["notes"][0].as_str().is_some_and(|n| n.contains("objectid, census_year")), "{}", set["notes"]);
}

#[test]
fn properties_named_as_times_are_times_and_features_may_repeat_by_year() {
    let wide = read(collection(vec![
        feature(json!({"code": "A", "2019": 1.5, "2020": 2.5}), square(0.0, 0.0)),
        feature(json!({"code": "B", "2019": 3.5}), square(2.0, 0.0)),
    ]));
    let set = &facts("x", &wide)["datasets"][0];
    assert_eq!((&set["cells"], &set["sum"]), (&json!(3), &json!(7.5)));
    assert_eq!(set["periods"][1], json!({"label": "2020", "start": "2020-01-01", "end": "2020-12-31"}));
    let row = |id: &str, year: u16, rate: f64| feature(json!({"id": id, "year": year, "rate": rate}), square(0.0, 0.0));
    let long = read(collection(vec![row("A", 2019, 1.0), row("A", 2020, 2.0), row("B", 2019, 3.0)]));
    let set = &facts("x", &long)["datasets"][0];
    assert_eq!(
        (&set["cells"], &set["places"], &set["periods"][0]["start"]),
        (&json!(3), &json!(2), &json!("2019-01-01"))
    );
    let twice = read(collection(vec![row("A", 2019, 1.0), row("A", 2019, 2.0), row("B", 2019, 3.0)]));
    assert_eq!(twice.cubes[0].len(), 1);
    assert!(
        twice
            .notices
            .iter()
            .any(|n| n.pointer == "/features/1/properties/rate" && n.message.contains("/features/0/properties/rate"))
    );
}

#[test]
fn open_sdg_values_by_year_and_disaggregation() {
    let region = |code: &str, values: Value| {
        let groups = json!([{"SEX": "", "Units": "Percent"}, {"SEX": "F", "Units": "Percent"}]);
        let marks = json!([{}, {"2020": {"OBS_STATUS": "E"}}]);
        feature(
            json!({"name": format!("Region {code}"), "geocode": code, "density": 0, "values": values, "disaggregations": groups, "observation_attributes": marks}),
            square(30.0, 0.0),
        )
    };
    let found = read(collection(vec![
        region("1", json!([{"2015": 88.9, "2020": 93.0}, {"2020": 95}])),
        region("2", json!([{"2015": null}, {"2013/14": "n/a"}])),
        feature(json!({"name": "Region 3", "geocode": "3", "density": 0}), square(33.0, 0.0)),
    ]));
    let set = &facts("x", &found)["datasets"][0];
    assert_eq!(
        (&set["cells"], &set["values"], &set["unit"], &set["places"]),
        (&json!(5), &json!(3), &json!("Percent"), &json!(3))
    );
    assert_eq!(set["states"], json!({"observed": 2, "estimated": 1, "not-reported": 2}));
    let roles: Vec<&Value> = set["dimensions"].as_array().expect("list").iter().map(|d| &d["role"]).collect();
    assert_eq!(roles, ["place", "time", "breakdown", "measure"]);
    assert_eq!(set["dimensions"][2]["list"][0], json!({"id": "", "label": "total", "total": true}));
    let cube = &found.cubes[0];
    assert_eq!((0..cube.len()).map(|row| cube.state(row)).filter(|s| *s == State::Estimated).count(), 1);
    assert!(says(&found.notices, "places without values"));
}

#[test]
fn fillers_codes_and_spelled_numbers_are_no_values_unless_named() {
    let document = collection(vec![
        feature(json!({"name": "A", "density": 0, "nr": 0, "pop": "1200"}), square(0.0, 0.0)),
        feature(json!({"name": "B", "density": 0, "nr": 1, "pop": "1300"}), square(2.0, 0.0)),
        feature(json!({"name": "C", "density": 0, "nr": 2, "pop": "1400"}), square(4.0, 0.0)),
    ]);
    let plain = read(document.clone());
    assert_eq!((plain.cubes.len(), plain.cubes[0].len()), (1, 0));
    assert!(says(&plain.notices, "0 in every place") && says(&plain.notices, "written as text"));
    let options = Options { values: vec!["pop".to_owned()], ..Options::default() };
    assert_eq!(facts("x", &found(document.clone(), &options))["datasets"][0]["sum"], json!(3900.0));
    let options = Options { values: vec!["gone".to_owned()], ..Options::default() };
    assert!(says(&found(document, &options).notices, "no feature has the property \"gone\""));
    let counted = (1..=5)
        .map(|i| feature(json!({"name": format!("P{i}"), "row": i, "rate": i * i}), square(f64::from(i) * 2.0, 0.0)));
    assert_eq!(facts("x", &read(collection(counted.collect())))["datasets"][0]["sum"], json!(55.0));
    for name in ["COVID", "paid", "aid", "hiv_rate", "code_red_days"] {
        let one = read(feature(json!({"name": "A", name: 5.5}), square(0.0, 0.0)));
        assert_eq!(one.cubes[0].len(), 1, "{name}");
    }
}

pub(super) fn topology() -> Value {
    // two squares with a border between them, and a hole in the left one; quantized, differences, a shared arc run backwards
    json!({"type": "Topology", "transform": {"scale": [0.1, 0.1], "translate": [30, -2]},
        "arcs": [[[20, 0], [0, 20]], [[20, 20], [-20, 0], [0, -20], [20, 0]], [[20, 0], [20, 0], [0, 20], [-20, 0]], [[5, 5], [5, 0], [0, 5], [-5, -5]]],
        "objects": {
            "districts": {"type": "GeometryCollection", "geometries": [
                {"type": "Polygon", "id": "L", "properties": {"name": "Left", "rate": 1.5}, "arcs": [[0, 1], [3]]},
                {"type": "MultiPolygon", "id": "R", "properties": {"name": "Right", "rate": 2}, "arcs": [[[2, -1]]]},
                {"type": null, "id": "N", "properties": {"name": "None", "rate": null}},
                {"type": "Polygon", "id": "X", "arcs": [[9]]},
                {"type": "GeometryCollection", "id": "G", "geometries": [{"type": "Point", "coordinates": [1, 1]}, {"type": "LineString", "arcs": [0]}]}]},
            "all": {"type": "Polygon", "arcs": [[1, 2]]}}})
}

#[test]
fn topologies_are_put_together_from_their_arcs() {
    let found = read(topology());
    assert_eq!(
        found.cubes.iter().map(|c| (c.id.as_str(), c.len())).collect::<Vec<_>>(),
        [("districts", 3), ("all", 0)]
    );
    let (out, notices) = drawn(topology());
    let [left, right, none, lost, nested] = out.features.as_slice() else { panic!("{out:?}") };
    let corners =
        |f: &Feature| f.polygons[0].outer.iter().map(|p| p.map(|n| (n * 10.0).round() / 10.0)).collect::<Vec<_>>();
    assert_eq!(corners(left), [[32.0, -2.0], [32.0, 0.0], [30.0, 0.0], [30.0, -2.0], [32.0, -2.0]]);
    assert_eq!(corners(right), [[32.0, -2.0], [34.0, -2.0], [34.0, 0.0], [32.0, 0.0], [32.0, -2.0]]);
    assert_eq!((left.polygons[0].holes.len(), right.polygons[0].outer.contains(&left.polygons[0].outer[1])), (1, true));
    assert!(none.polygons.is_empty() && lost.polygons.is_empty() && nested.polygons.is_empty());
    for words in ["\"districts\" is taken", "no arc with this number", "geometry is null", "points are", "lines are"] {
        assert!(says(&notices, words), "{words}: {notices:?}");
    }
    assert_eq!(left.properties.get("rate"), Some(&Property::Number(1.5)));
    let mut gap = topology();
    gap["objects"]["districts"]["geometries"][0]["arcs"] = json!([[0, 3]]);
    assert!(says(&drawn(gap).1, "does not begin where"));
    assert_eq!(topojson::version(&topology()).as_deref(), Some("quantized"));
}

#[test]
fn places_keep_their_place_where_the_shape_cannot_be_drawn() {
    let ring = |a: Value, b: Value| json!({"type": "Polygon", "coordinates": [[[0, 0], a, b, [0, 1], [0, 0]]]});
    let mut deep = json!({"type": "Point", "coordinates": [1, 1]});
    for _ in 0..12 {
        deep = json!({"type": "GeometryCollection", "geometries": [deep]});
    }
    for (geometry, words) in [
        (Value::Null, "geometry is null"),
        (json!("POINT(1 1)"), "not an object"),
        (json!({"type": "Polygon", "coordinates": []}), "shape is empty"),
        (json!({"type": "MultiPolygon", "coordinates": [[]]}), "shape is empty"),
        (json!({"type": "Point", "coordinates": []}), "shape is empty"),
        (json!({"type": "Polygon"}), "no `coordinates`"),
        (json!({"type": "Circle", "coordinates": [1, 1]}), "no kind of shape \"Circle\""),
        (ring(json!(["1", "0"]), json!([1, 1])), "other than numbers"),
        (ring(json!(["NaN", 0]), json!([1, 1])), "other than numbers"),
        (ring(json!([null, 0]), json!([1, 1])), "other than numbers"),
        (ring(json!([]), json!([1, 1])), "fewer than two"),
        (ring(json!({"lon": 1}), json!([1, 1])), "is missing here"),
        (json!({"type": "Polygon", "coordinates": [[0, 0], [1, 0], [1, 1], [0, 0]]}), "is missing here"),
        (deep, "nested more than"),
        (ring(json!([1, 95]), json!([1, 1])), "beyond 90"),
    ] {
        let (out, notices) = drawn(collection(vec![
            feature(json!({"name": "Bad"}), geometry),
            feature(json!({"name": "Good"}), square(3.0, 3.0)),
            feature(json!({"name": "Fine"}), square(5.0, 3.0)),
            feature(json!({"name": "Well"}), square(7.0, 3.0)),
        ]));
        let parts: Vec<usize> = out.features.iter().map(|f| f.polygons.len()).collect();
        assert_eq!(parts, [0, 1, 1, 1], "{words}");
        assert!(
            notices.iter().any(|n| n.message.contains(words) && n.pointer.starts_with("/features/0")),
            "{words}: {notices:?}"
        );
    }
}

#[test]
fn coordinates_that_are_no_degrees_are_refused_by_name_and_exchanged_ones_only_where_certain() {
    let crs = |name: &str| {
        let mut document = collection(vec![feature(json!({"name": "A", "rate": 5}), square(1.0, 1.0))]);
        document["crs"] = json!({"type": "name", "properties": {"name": name}});
        document
    };
    for name in [
        "urn:ogc:def:crs:OGC:1.3:CRS84",
        "EPSG:4326",
        "urn:ogc:def:crs:EPSG::4326",
        "http://www.opengis.net/def/crs/OGC/1.3/CRS84",
    ] {
        assert_eq!(drawn(crs(name)).0.features[0].polygons.len(), 1, "{name}");
    }
    assert_eq!(geojson::version(&crs("EPSG:4326")).as_deref(), Some("2008"));
    let other = read(crs("urn:ogc:def:crs:EPSG::32632"));
    assert!(says(&other.notices, "EPSG:32632") && other.cubes[0].len() == 1);
    assert!(drawn(crs("EPSG:3857")).0.features[0].polygons.is_empty());
    let metres = drawn(collection(vec![feature(json!({"name": "A"}), square(797_494.0, 5_827_326.0))]));
    assert!(metres.0.features[0].polygons.is_empty() && says(&metres.1, "not degrees"));
    let swapped = drawn(collection(vec![
        feature(json!({"name": "A"}), square(-7.0, 110.0)),
        feature(json!({"name": "B"}), square(-5.0, 120.0)),
    ]));
    assert_eq!(swapped.0.bbox, Some([110.0, -7.0, 121.0, -4.0]));
    assert!(says(&swapped.1, "exchanged"));
    let partly = drawn(collection(vec![
        feature(json!({"name": "A"}), square(-7.0, 110.0)),
        feature(json!({"name": "B"}), square(-5.0, 89.5)),
    ]));
    assert!(partly.0.features.iter().all(|f| f.polygons.is_empty()) && says(&partly.1, "may be exchanged"));
}

#[test]
fn a_code_that_stands_twice_is_one_place_only_under_one_name() {
    let at = |id: &str, name: &str, x: f64| json!({"type": "Feature", "id": id, "properties": {"name": name, "rate": x}, "geometry": square(x, 0.0)});
    let two = collection(vec![at("1", "North", 1.0), at("1", "South", 3.0), at("2", "East", 5.0)]);
    let (out, notices) = drawn(two.clone());
    assert_eq!(out.features.iter().map(|f| f.polygons.len()).collect::<Vec<_>>(), [0, 1]);
    assert!(
        notices
            .iter()
            .any(|n| n.pointer == "/features/1" && n.message.contains("/features/0") && n.severity == Severity::Error)
    );
    assert_eq!(read(two).cubes[0].len(), 1);
    let (parts, notices) = drawn(collection(vec![at("1", "North", 1.0), at("1", "North", 3.0), at("2", "East", 5.0)]));
    assert_eq!(parts.features.iter().map(|f| f.polygons.len()).collect::<Vec<_>>(), [2, 1]);
    assert!(says(&notices, "put together"));
}

#[test]
fn persons_and_exact_points_are_not_shown() {
    let point = |x: f64, y: f64| json!({"type": "Point", "coordinates": [x, y]});
    let found = read(collection(vec![
        feature(json!({"name": "Amina W.", "household_size": 5}), point(36.81234, -1.28765)),
        feature(json!({"name": "Clinic", "phone": "+254 700 000000", "beds": 12}), point(36.81, -1.28)),
        feature(json!({"name": "School", "pupils": 250}), point(36.8123, -1.28)),
        feature(json!({"name": "Ward", "pupils": 300, "chief_email": "a@example.org"}), square(36.0, -1.0)),
    ]));
    let text = format!("{found:?}");
    for hidden in ["Amina", "254 700", "a@example.org", "36.81"] {
        assert!(!text.contains(hidden), "{hidden}: {text}");
    }
    assert!(
        says(&found.notices, "persons or homes")
            && says(&found.notices, "as exact as a home")
            && says(&found.notices, "chief_email")
    );
    assert!(
        found.notices.iter().any(|n| n.severity == Severity::Error && n.pointer == "/features/2"),
        "{:?}",
        found.notices
    );
}

#[test]
fn what_is_no_geojson_is_refused_in_a_sentence() {
    for (document, words) in [
        (json!({"type": "FeatureCollection"}), "no `features`"),
        (json!({"type": "FeatureCollection", "features": {}}), "no list"),
        (json!({"type": "FeatureCollection", "features": []}), "no features"),
        (json!({"type": "FeatureCollection", "features": [null, 5, {"type": "Row"}]}), "no feature of this file"),
        (json!({"type": "notafc", "features": []}), "no type \"notafc\""),
        (json!({"type": null, "features": []}), "does not say its type"),
        (json!({"coordinates": [1, 2]}), "does not say its type"),
        (json!({"type": "Polygon", "coordinates": [5]}), "cannot be read"),
        (
            json!({"geometryType": "esriGeometryPolygon", "features": [{"attributes": {}, "geometry": {"rings": []}}]}),
            "Esri",
        ),
        (json!({"type": "Topology"}), "no `objects`"),
        (json!({"type": "Topology", "objects": [], "arcs": []}), "have no names"),
        (json!({"type": "Topology", "objects": {}, "arcs": []}), "no place"),
        (
            json!({"type": "Topology", "objects": {"a": {"type": "GeometryCollection", "geometries": []}}, "arcs": 5}),
            "arcs are no list",
        ),
        (json!({"type": "Topology", "objects": {}, "arcs": [], "transform": {"scale": "x"}}), "two scales"),
    ] {
        assert!(geojson::version(&document).or(topojson::version(&document)).is_some(), "{document}");
        let found = read(document.clone());
        let last = found.notices.last().expect("a reason");
        assert!(
            found.cubes.is_empty() && last.severity == Severity::Error && last.message.contains(words),
            "{document}: {last}"
        );
    }
    let list =
        read(json!([feature(json!({"name": "A"}), square(0.0, 0.0)), feature(json!({"name": "B"}), square(2.0, 0.0))]));
    assert!(list.cubes.len() == 1 && says(&list.notices, "stand alone"));
    let bare = read(square(0.0, 0.0));
    assert_eq!(bare.cubes[0].dimensions[0].categories.len(), 1);
    let paged = read(
        json!({"type": "FeatureCollection", "numberMatched": 47, "numberReturned": 1, "features": [feature(json!({"name": "A"}), square(0.0, 0.0))]}),
    );
    assert!(says(&paged.notices, "only 1 of 47"));
    for other in [
        json!({"version": "2.0", "class": "dataset", "value": []}),
        json!([1, 2]),
        json!([{"type": "Row"}]),
        json!({"data": []}),
        json!({"type": "Feature2"}),
        json!(5),
    ] {
        assert_eq!((geojson::version(&other), topojson::version(&other)), (None, None), "{other}");
    }
}

#[test]
fn a_bounding_box_is_checked_and_worked_out() {
    let with = |bbox: Value| {
        let mut document = collection(vec![feature(json!({"name": "A"}), square(13.0, 52.0))]);
        document["bbox"] = bbox;
        drawn(document)
    };
    assert_eq!(with(json!([13, 52, 14, 53])), with(json!([13, 52, 0, 14, 53, 9])));
    assert_eq!(with(json!([13, 52, 14, 53])).1, []);
    for bad in [json!([52, 13, 53, 14]), json!([1, 2, 3]), json!("x"), json!([1, 2, 3, "4"])] {
        let (out, notices) = with(bad);
        assert!(says(&notices, "`bbox`") && out.bbox == Some([13.0, 52.0, 14.0, 53.0]));
    }
}

#[test]
fn limits_and_mixed_shapes_are_said() {
    let mut left = 4;
    let shape = shape::geometry(&geojson::Written, &square(0.0, 0.0), "", &mut left);
    assert!(shape.wrong.is_some_and(|w| w.what.contains("more than")));
    let mixed = json!({"type": "GeometryCollection", "geometries": [square(0.0, 0.0), {"type": "LineString", "coordinates": [[0, 0], [1, 1, 7]]}]});
    let (out, notices) = drawn(collection(vec![feature(json!({"name": "A"}), mixed)]));
    assert_eq!(out.features[0].polygons.len(), 1);
    assert!(says(&notices, "lines are") && says(&notices, "heights"));
}

#[test]
fn where_labels_stand_and_moments_are_no_values() {
    let of = |code: &str, x: f64| json!({"code": code, "rate": x, "latitude": 0.51234, "label-x": 0.4, "longitude": "36.81234", "time": 1_507_425_650_893_u64});
    let found =
        read(collection(vec![feature(of("A", 1.0), square(0.0, 0.0)), feature(of("B", 2.0), square(2.0, 0.0))]));
    assert_eq!(found.notices, []);
    let codes = |d: usize| found.cubes[0].dimensions[d].categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>();
    assert_eq!((codes(0), codes(1)), (vec!["A", "B"], vec!["rate"]));
}

//! Shapes made by hand, from degrees to outlines.

use super::*;
use crate::feed::FeedError;
use crate::model::Ring;
use arcs::area2;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A ring through these positions, closed.
fn ring(points: &[(f64, f64)]) -> Vec<[f64; 2]> {
    points.iter().chain(points.first()).map(|(x, y)| [*x, *y]).collect()
}

fn polygon(outer: &[(f64, f64)]) -> Polygon {
    Polygon { outer: ring(outer), holes: Vec::new() }
}

/// The border of two places from south to north along 31°, with bays of a tenth of a degree and small ones of a thousandth.
fn border() -> Vec<(f64, f64)> {
    let bay = |n: i32| f64::from(n % 40 - 20).abs() * 0.005 + f64::from(n % 2) * 0.001;
    (0..=200).map(|n| (31.0 + bay(n), -2.0 + f64::from(n) * 0.01)).collect()
}

fn west() -> Polygon {
    let mut points = vec![(30.0, 0.0), (30.0, -2.0)];
    points.extend(border());
    polygon(&points)
}

fn east() -> Polygon {
    let mut points = vec![(32.0, -2.0), (32.0, 0.0)];
    points.extend(border().into_iter().rev());
    polygon(&points)
}

fn drawn(places: &[Vec<Polygon>]) -> Vec<Vec<Ring>> {
    shapes::shapes(places).into_iter().map(|shape| shape.map(|(_, rings)| rings).unwrap_or_default()).collect()
}

fn sum(rings: &[Ring]) -> i64 {
    rings.iter().map(|ring| area2(ring)).sum()
}

/// How often each edge is gone along; the same edge the other way counts against it.
fn balance(places: &[Vec<Ring>]) -> BTreeMap<(Point, Point), i32> {
    let mut out = BTreeMap::new();
    for ring in places.iter().flatten() {
        for (from, to) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (edge, way) = if from < to { ((*from, *to), 1) } else { ((*to, *from), -1) };
            *out.entry(edge).or_insert(0) += way;
        }
    }
    out
}

#[test]
fn neighbours_share_their_border_after_it_is_simplified() {
    let places = drawn(&[vec![west()], vec![east()]]);
    let points = places[0][0].len();
    assert!((12..120).contains(&points), "{points} points of 203");
    let shared = balance(&places).values().filter(|n| **n == 0).count();
    assert!(shared > 8, "edges that both have, each the other way round: {shared}");
    // no gap, no overlap: both together are the square around them
    assert_eq!(sum(&places[0]) + sum(&places[1]), sum(&drawn(&[vec![west(), east()]])[0]));
    let outside = balance(&places).into_iter().filter(|(_, n)| *n != 0).flat_map(|((a, b), _)| [a, b]);
    let outside: Vec<Point> = outside.collect();
    let edge = |n: i32| n == 0 || n >= 998;
    assert!(outside.len() >= 4 && outside.iter().all(|(x, y)| edge(*x) || edge(*y)), "{outside:?}");
}

#[test]
fn an_enclave_fills_its_hole_however_small_it_is() {
    for size in [0.5, 0.02, 0.000_1] {
        let (low, high) = (30.5, 30.5 + size);
        let inner = [(low, -1.0), (high, -1.0), (high, -1.0 + size), (low, -1.0 + size)];
        let mut around = polygon(&[(30.0, -2.0), (32.0, -2.0), (32.0, 0.0), (30.0, 0.0)]);
        around.holes.push(ring(&[inner[0], inner[3], inner[2], inner[1]]));
        let places = drawn(&[vec![around], vec![polygon(&inner)]]);
        assert!(!places[1].is_empty(), "{size}");
        if size > 0.01 {
            assert_eq!(places[0].len(), 2, "{size}");
            assert_eq!(sum(&places[0]).abs() + sum(&places[1]).abs(), area2(&places[0][0]).abs(), "{size}");
        } else {
            assert_eq!(places[1][0].len(), 4, "a dot");
        }
    }
}

#[test]
fn islands_that_nobody_sees_go_but_never_the_last_of_a_place() {
    let island = |x: f64, size: f64| polygon(&[(x, 0.5), (x + size, 0.5), (x + size, 0.5 + size), (x, 0.5 + size)]);
    let archipelago = vec![island(33.0, 0.002), island(33.1, 0.003), island(33.2, 0.2)];
    let far = vec![island(34.0, 0.002), island(34.1, 0.004)];
    let places = drawn(&[vec![west()], archipelago, far]);
    assert_eq!([places[1].len(), places[2].len()], [1, 1]);
    assert!(sum(&places[1]).abs() > 64);
    assert!(!places[2][0].is_empty());
}

#[test]
fn what_was_cut_at_the_180th_meridian_is_whole_again() {
    let cut = vec![
        polygon(&[(178.0, -18.0), (180.0, -18.0), (180.0, -16.0), (178.0, -16.0)]),
        polygon(&[(-180.0, -18.0), (-179.0, -18.0), (-179.0, -16.0), (-180.0, -16.0)]),
    ];
    let places = drawn(&[cut]);
    assert_eq!(places[0].len(), 1);
    assert_eq!(places[0][0].len(), 4, "{:?}", places[0]);
}

#[test]
fn the_label_stands_within_the_shape() {
    for shape in shapes::shapes(&[vec![west()], vec![east()]]).into_iter().flatten() {
        let ([x, y, wide, high], rings) = shape;
        let xs = || rings[0].iter().map(|p| p.0);
        assert!(xs().min() < Some(x - wide) && xs().max() > Some(x + wide), "{x} {wide}");
        assert!(y - high > 0 && y + high < 1000 && high > 100, "{y} {high}");
    }
}

/// Squares in a row, each with a name, and codes that begin so.
fn squares(names: &[&str], codes: &str) -> Value {
    let feature = |(i, name): (usize, &&str)| {
        let (w, e) = (30 + i, 31 + i);
        json!({"type": "Feature", "properties": {"code": format!("{codes}{i}"), "country": "RW", "name": name}, "geometry": {
            "type": "Polygon", "coordinates": [[[w, -2], [e, -2], [e, -1], [w, -1], [w, -2]]]}})
    };
    json!({"type": "FeatureCollection", "features": names.iter().enumerate().map(feature).collect::<Vec<_>>()})
}

/// A programme with three districts, and what is said of its boundaries.
fn outlined(boundaries: &Value, file: &Value) -> (Programme, Vec<String>) {
    let place = |id: &str, name: &str| json!({"id": id, "name": {"en": name, "fr": format!("{name} (fr)")}, "kind": "district"});
    let feed = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-01-01", "indicators": [],
        "languages": [{"code": "en"}, {"code": "fr"}], "boundaries": boundaries,
        "sources": [{"id": "atlas", "title": "Atlas", "publisher": "Us"}],
        "places": [{"id": "RW", "name": "Rwanda", "kind": "country"},
                   place("RW0", "Huye"), place("RW1", "Nyanza"), place("RW2", "Saint-Louis")]});
    let bytes = feed.to_string().into_bytes();
    let mut programme = native::read(&bytes).expect("it reads").programme;
    let file = file.to_string().into_bytes();
    let get =
        |name: &str, _: usize| if name == "places.geojson" { Ok(file.clone()) } else { Err(FeedError::Status(404)) };
    let notices = outline(&mut programme, &bytes, &get);
    (programme, notices.iter().map(ToString::to_string).collect())
}

fn with_outlines(programme: &Programme) -> Vec<&str> {
    programme.places.iter().filter(|p| p.outline.is_some()).map(|p| p.id.as_str()).collect()
}

#[test]
fn places_are_found_by_the_property_that_tells_them_apart() {
    let named = json!([{"url": "places.geojson", "source": "atlas"}]);
    // by name, in any language and writing; the code of the country finds one place only
    let (programme, said) = outlined(&named, &squares(&["NYANZA", "saint louis", "Huye (fr)"], "X"));
    assert_eq!(said, Vec::<String>::new());
    assert_eq!(with_outlines(&programme), ["RW0", "RW1", "RW2"]);
    let x = |at: usize| programme.places[at].outline.as_ref().map(|outline| outline.read().0[0]);
    assert!(x(2) < x(3) && x(3) < x(1), "each has its own");
    let source = programme.places[1].outline.as_ref().and_then(|outline| outline.source.clone());
    assert_eq!(source, Some(Id::new("atlas")));
    // by code, as told
    let told = json!([{"url": "places.geojson", "code": "code"}]);
    let (programme, _) = outlined(&told, &squares(&["NYANZA", "saint louis", "Huye"], "RW"));
    let x = |at: usize| programme.places[at].outline.as_ref().map(|outline| outline.read().0[0]);
    assert!(x(1) < x(2) && x(2) < x(3));
}

#[test]
fn what_does_not_fit_is_said_and_the_rest_is_drawn() {
    let named = json!([{"url": "places.geojson"}]);
    let (programme, said) = outlined(&named, &squares(&["Huye", "Elsewhere"], "X"));
    assert_eq!(with_outlines(&programme), ["RW0"]);
    assert_eq!(said.len(), 2, "{said:?}");
    assert!(said[0].contains("Elsewhere") && said[1].contains("RW1, RW2; they are in tables only"), "{said:?}");
    let mut broken = squares(&["Huye", "Nyanza", "Saint-Louis"], "X");
    broken["features"][1]["geometry"]["coordinates"] = json!([[[30, -2], ["x", 1]]]);
    let (programme, said) = outlined(&named, &broken);
    assert_eq!(with_outlines(&programme), ["RW0", "RW2"]);
    assert!(said[0].starts_with("/boundaries/0 (/features/1/geometry"), "{said:?}");
}

#[test]
fn a_file_that_cannot_be_had_leaves_all_places_in_tables() {
    for (boundaries, at) in [
        (json!([{"url": "gone.geojson"}]), "/boundaries/0/url: "),
        (json!([{"file": "places.geojson"}]), "/boundaries/0"),
        (json!("places.geojson"), "/boundaries: "),
        (json!([{"url": "places.geojson", "source": "nobody"}]), "/boundaries/0/source: there is no source"),
    ] {
        let (programme, said) = outlined(&boundaries, &squares(&["Huye", "Nyanza", "Saint-Louis"], "X"));
        assert!(said.iter().any(|said| said.starts_with(at)), "{said:?}");
        assert_eq!(with_outlines(&programme).len(), if at.contains("source") { 3 } else { 0 });
    }
    assert_eq!(outlined(&Value::Null, &Value::Null).1, Vec::<String>::new());
}

//! A map of shapes: what a programme's file of boundaries becomes on its pages.

use super::{Files, published, sound, text};
use baraza::publish::Address;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PLACES: [(&str, &str); 5] = [("A", "Aland"), ("B", "Beland"), ("C", "Celand"), ("D", "Deland"), ("E", "Eland")];

/// A country with five districts, of which one has no figure.
fn programme(more: Value) -> Value {
    let district = |(id, name): &(&str, &str)| json!({"id": id, "name": name, "kind": "district", "parent": "X"});
    let places =
        [json!({"id": "X", "name": "Xland", "kind": "country"})].into_iter().chain(PLACES.iter().map(district));
    let mut feed = json!({
        "baraza": "1", "id": "shapes", "title": "Shapes", "summary": "Water in Xland.", "as_of": "2026-01-01", "licence": {"id": "CC0-1.0"},
        "languages": [{"code": "en"}], "places": places.collect::<Vec<_>>(),
        "sources": [{"id": "atlas", "title": "Atlas of Xland", "publisher": "Survey of Xland",
                     "licence": {"id": "CC-BY-4.0"}}],
        "sections": [{"id": "all", "question": "All?", "indicators": ["water"]}],
        "indicators": [{"id": "water", "kind": "coverage", "title": "Water", "unit": {"kind": "percent"}, "better": "up",
            "targets": [{"period": "2025", "value": 60}],
            "observations": {"places": ["X", "A", "B", "C", "D", "E"], "periods": ["2024"], "place": [0, 1, 2, 3, 4, 5],
                "period": [0, 0, 0, 0, 0, 0], "value": [50, 20, 41, 62, 77, null],
                "status": ["observed", "observed", "observed", "observed", "observed", "not-reported"]}}],
    });
    feed.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    feed
}

/// Two rows of districts with a border between them that goes up and down, told in words of others.
fn boundaries() -> Value {
    let border = |from: i32, to: i32| (from * 40..=to * 40).map(|n| (f64::from(n) * 0.025, f64::from(n % 2) * 0.004));
    let feature = |name: &str, from: i32, to: i32, north: bool| {
        let edge = if north { 1.0 } else { -1.0 };
        let mut ring: Vec<_> = border(from, to).collect();
        ring.extend([(f64::from(to), edge), (f64::from(from), edge)]);
        ring.extend(border(from, from));
        let ring: Vec<_> = ring.into_iter().map(|(x, y)| json!([x + 20.0, y])).collect();
        json!({"type": "Feature", "properties": {"district": name.to_uppercase(), "country": "X"},
               "geometry": {"type": "Polygon", "coordinates": [ring]}})
    };
    json!({"type": "FeatureCollection", "features": [
        feature("Aland", 0, 3, true), feature("Beland", 3, 4, true), feature("Celand", 0, 1, false),
        feature("Deland", 1, 2, false), feature("Eland", 2, 4, false),
    ]})
}

fn pages(name: &str, more: Value) -> Files {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("{name}-feed"));
    fs::create_dir_all(&folder).expect("a folder");
    fs::write(folder.join("districts.geojson"), boundaries().to_string()).expect("written");
    let file = folder.join("programme.json");
    fs::write(&file, programme(more).to_string()).expect("written");
    let files = published(name, &file, &Address::below("/"));
    sound(&files);
    files
}

/// The elements that begin so, in a picture of this class on the map.
fn count(page: &str, class: &str, what: &str) -> usize {
    let map = page.split("chart on-map").nth(1).unwrap_or_default().split("</figure>").next().unwrap_or_default();
    let picture = map.split("<svg").find(|svg| svg.contains(&format!("class=\"{class}\""))).unwrap_or_default();
    picture.split("</svg>").next().unwrap_or_default().matches(what).count()
}

#[test]
fn the_map_has_the_shapes_and_its_key_in_words() {
    let files = pages("shapes", json!({"boundaries": [{"url": "districts.geojson", "source": "atlas"}]}));
    let page = text(&files, "i/water/index.html");
    for class in ["narrow", "middle", "wide"] {
        let shapes: usize = (0..6).map(|n| count(page, class, &format!("<path class=\"c{n} fill\""))).sum();
        assert_eq!(shapes, 4, "{class}");
        assert_eq!(count(page, class, "<path class=\"axis line\""), 1, "{class}: who has no figure is hatched");
        assert_eq!(count(page, class, "<text"), 10, "{class}: each its name and its value");
    }
    assert_eq!(count(page, "wide", "class=\"unseen\""), 0, "there is room for all");
    let said = page.replace(['\u{2068}', '\u{2069}'], "");
    for words in [
        "under 30%: 1",
        "40% to under 50%: 1",
        "60% to under 70%: 1",
        "70% or more: 1",
        "no figure: 1",
        "Lowest: Aland (20%). Highest: Deland (77%).",
        "Borders are simplified",
        "Source: Atlas of Xland, Survey of Xland. Licence: CC-BY-4.0",
    ] {
        assert!(said.contains(words), "{words}");
    }
    assert!(!said.contains("Each square is one place"));
    // the page of gaps has the same map: of each district something is known
    let gaps = text(&files, "gaps/index.html");
    assert_eq!((0..6).map(|n| count(gaps, "wide", &format!("<path class=\"c{n} fill\""))).sum::<usize>(), 5);
    // a few hundred bytes: the border of forty small steps is none on a screen
    let map = page.split("chart on-map").nth(1).unwrap_or_default();
    let longest = map.split("fill\" d=\"").skip(1).map(|path| path.split('"').next().unwrap_or_default().len()).max();
    assert!(longest < Some(600), "{longest:?}");
    assert!(files.contains_key("programmes/shapes/districts.geojson"), "the feed is whole");
}

#[test]
fn a_programme_without_boundaries_has_no_map_and_squares_stay_squares() {
    let files = pages("shapeless", json!({}));
    assert!(!text(&files, "i/water/index.html").contains("chart on-map"));
    let tile = |(i, (id, name)): (usize, &(&str, &str))| json!({"id": id, "name": name, "kind": "district", "tile": {"column": i, "row": 0, "short": id}});
    let country = json!({"id": "X", "name": "Xland", "kind": "country"});
    let places: Vec<Value> = [country].into_iter().chain(PLACES.iter().enumerate().map(tile)).collect();
    let squares = pages("squares", json!({"places": places}));
    let page = text(&squares, "i/water/index.html");
    assert_eq!((0..6).map(|n| count(page, "wide", &format!("<path class=\"c{n} fill\""))).sum::<usize>(), 4);
    assert!(page.contains("Each square is one place") && !page.contains("Borders are simplified"));
    // with both, squares stand on small screens
    let both = pages("both", json!({"places": places, "boundaries": [{"url": "districts.geojson"}]}));
    let page = text(&both, "i/water/index.html");
    assert_eq!((0..6).map(|n| count(page, "narrow", &format!("<path class=\"c{n} fill\""))).sum::<usize>(), 4);
    assert_eq!((0..6).map(|n| count(page, "wide", &format!("<path class=\"c{n} fill\""))).sum::<usize>(), 4);
    assert!(page.contains("<div class=\"as-squares\"><p class=\"key\">Each square is one place"));
    assert!(page.contains("Borders are simplified"));
}

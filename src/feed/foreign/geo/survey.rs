//! From features as they stand in the file to places with mended shapes.

use super::mend::{Lost, Mender};
use super::names::{self, Names};
use super::shape::Shape;
use super::{Boundaries, Feature, Layer, Polygon, Property, Raw, rings};
use crate::feed::clean::clean;
use crate::feed::foreign::Context;
use crate::feed::foreign::table::{self, Private};
use crate::feed::limits;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// A layer, looked through.
#[derive(Debug, Default)]
pub(super) struct Surveyed {
    pub id: String,
    pub title: String,
    pub boundaries: Boundaries,
    /// What the features say, those of persons left out; each with its code and name.
    pub features: Vec<Raw>,
    pub names: Option<Names>,
    /// Features whose code stands for two places.
    pub unclear: BTreeSet<usize>,
}

/// Looks through a layer: what may be shown, what places are called, which shapes they have.
pub(super) fn survey(layer: Layer, cx: &mut Context<'_>) -> Surveyed {
    let Layer { at, id, title, mut features, crs, spherical, .. } = layer;
    few(&mut features, &at, cx);
    persons(&mut features, cx);
    private(&mut features, &at, cx);
    let names = names::choose(&features, cx.options);
    let mut mender = Mender::new(spherical);
    if names.key == names::Key::Counted && !features.is_empty() {
        let hint = "give each feature an id and a name";
        mender.said.warn(&at, "the places have neither codes nor names; they are counted from 1", hint);
    }
    let shapes = shapes(&mut features, &at, crs, &mut mender);
    let mut out = Surveyed { id, title, ..Surveyed::default() };
    out.boundaries.features = join(&features, &names, shapes, &mut out.unclear, &mut mender);
    out.boundaries.bbox = rings::bbox(out.boundaries.features.iter().flat_map(|f| &f.polygons));
    mender.said.hand(cx);
    out.features = features;
    out.names = Some(names);
    out
}

/// The most different properties of one file.
const PROPERTIES: usize = 2_000;

/// Leaves out properties beyond the limit.
fn few(features: &mut [Raw], at: &str, cx: &mut Context<'_>) {
    let mut known: BTreeSet<String> = BTreeSet::new();
    let mut more = false;
    for feature in features {
        feature.properties.retain(|key, _| {
            let keep = known.contains(key) || known.len() < PROPERTIES;
            if keep && !known.contains(key) {
                known.insert(key.clone());
            }
            more |= !keep;
            keep
        });
    }
    if more {
        let what = format!("there are more than {PROPERTIES} different properties; those that come later are left out");
        cx.error(at, what, "give the same few properties to all features");
    }
}

/// Words that say that a point is one person or home.
const PERSONS: [&str; 14] = [
    "household",
    "hh",
    "respondent",
    "beneficiary",
    "patient",
    "person",
    "victim",
    "complainant",
    "interviewee",
    "farmer",
    "client",
    "caregiver",
    "survivor",
    "refugee",
];

/// Takes out points of persons: neither the point nor what is said of the person may be shown.
fn persons(features: &mut Vec<Raw>, cx: &mut Context<'_>) {
    let person = |feature: &Raw| {
        feature.shape.points > 0
            && feature.properties.iter().any(|(key, value)| {
                let text = value.as_str().unwrap_or_default();
                let word = key.to_lowercase().split(|c: char| !c.is_alphanumeric()).any(|w| PERSONS.contains(&w));
                word || table::private(key, &[text], value.is_number()) == Some(Private::Personal)
            })
    };
    let found: Vec<String> = features.iter().filter(|f| person(f)).map(|f| f.at.clone()).collect();
    if let Some(first) = found.first() {
        // by their place in the file: their names must not be told either
        let what = format!("{} features are points of persons or homes; they are left out", found.len());
        let what = if found.len() == 1 {
            "this feature is the point of a person or home; it is left out".to_owned()
        } else {
            what
        };
        cx.error(first.clone(), what, "publish how many there are by area, not where each lives");
        features.retain(|f| !person(f));
    }
}

/// Drops properties about single persons, and exact places.
fn private(features: &mut [Raw], at: &str, cx: &mut Context<'_>) {
    let mut columns: BTreeMap<&str, (Vec<&str>, Vec<String>)> = BTreeMap::new();
    for (key, value) in features.iter().flat_map(|f| &f.properties) {
        let column = columns.entry(key).or_default();
        match value {
            Value::String(text) => column.0.push(text),
            Value::Number(n) => column.1.push(n.to_string()),
            _ => {}
        }
    }
    // where the label of an area stands is no exact point of anybody
    let areas = features.iter().all(|f| f.shape.points == 0) && features.iter().any(|f| !f.shape.polygons.is_empty());
    let mut gone: BTreeMap<String, String> = BTreeMap::new();
    for (key, (texts, numbers)) in columns {
        let numeric = texts.is_empty();
        let all: Vec<&str> = texts.into_iter().chain(numbers.iter().map(String::as_str)).collect();
        if let Some(why) = table::private(key, &all, numeric).filter(|why| !areas || *why != Private::Point) {
            gone.insert(key.to_owned(), why.says(&clean(key, 80).0).replace("the column", "the property"));
        }
    }
    for what in gone.values() {
        cx.warn(at, what.clone(), "leave it out of the file");
    }
    for feature in features {
        feature.properties.retain(|key, _| !gone.contains_key(key));
    }
}

/// How the coordinates of a layer are to be read.
enum Degrees {
    Plain,
    /// Latitude stands first, in all of them.
    Swapped,
    /// They are something else.
    No(String),
}

fn degrees(features: &[Raw]) -> Degrees {
    let extents: Vec<[f64; 4]> =
        features.iter().filter(|f| !f.shape.polygons.is_empty()).filter_map(|f| f.shape.extent).collect();
    let beyond = extents.iter().filter(|e| is_beyond(e)).count();
    if beyond == 0 {
        return Degrees::Plain;
    }
    let swapped =
        |[w, s, e, n]: &[f64; 4]| (*s > 90.0 || *n < -90.0) && *s >= -180.0 && *n <= 180.0 && *w >= -90.0 && *e <= 90.0;
    if extents.iter().all(swapped) {
        return Degrees::Swapped;
    }
    if beyond * 4 <= extents.len() {
        return Degrees::Plain;
    }
    let all = extents.into_iter().reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
    let [w, s, e, n] = all.unwrap_or_default();
    let which = if w >= -90.0 && e <= 90.0 && s >= -180.0 && n <= 180.0 {
        "; latitude and longitude may be exchanged"
    } else {
        ""
    };
    Degrees::No(format!("the coordinates are not degrees: they reach from {w} to {e} and from {s} to {n}{which}"))
}

fn is_beyond([w, s, e, n]: &[f64; 4]) -> bool {
    *s < -90.0 - 1e-6 || *n > 90.0 + 1e-6 || *w < -540.0 || *e > 540.0
}

/// The mended areas of each feature; none where there is no shape that can be drawn.
fn shapes(features: &mut [Raw], whole: &str, crs: Option<String>, mender: &mut Mender) -> Vec<Vec<Polygon>> {
    let reference = "export the shapes in WGS 84 (EPSG:4326), longitude first";
    let mut refused = crs.is_some();
    if let Some(what) = crs {
        mender.said.error("/crs", format!("{what}; no shape is drawn"), reference);
    }
    let mut swapped = false;
    match degrees(features) {
        _ if refused => {}
        Degrees::Plain => {}
        Degrees::Swapped => {
            swapped = true;
            let what = "every latitude lies beyond 90: latitude stands before longitude here; they were exchanged";
            mender.said.warn(whole, what, "write longitude first");
        }
        Degrees::No(what) => {
            refused = true;
            mender.said.error(whole, format!("{what}; no shape is drawn"), reference);
        }
    }
    let mut out = Vec::new();
    for feature in features {
        let Raw { at, shape, .. } = feature;
        let mut shape = std::mem::take(shape);
        if swapped {
            shape.polygons.iter_mut().flatten().flatten().for_each(|p| p.swap(0, 1));
            shape.extent = shape.extent.map(|[w, s, e, n]| [s, w, n, e]);
        }
        notes(&shape, at, mender);
        out.push(match areas(shape, at, refused, mender) {
            Ok(polygons) => polygons,
            Err(why) => {
                if !why.is_empty() {
                    mender.said.warn(
                        at,
                        format!("{why}; this place is in tables only"),
                        "mend the shape, and export it again",
                    );
                }
                Vec::new()
            }
        });
    }
    out
}

/// What of a shape is not kept.
fn notes(shape: &Shape, at: &str, mender: &mut Mender) {
    if shape.exact {
        let hint = "round points of people and homes to 2 digits, or give the area";
        let what =
            "points are told to more than 2 digits after the decimal point, as exact as a home; they are left out";
        mender.said.error(at, what, hint);
    } else if shape.points > 0 {
        mender.said.warn(at, "points are no areas; they are left out", "give the area");
    }
    if shape.lines > 0 {
        mender.said.warn(at, "lines are no areas; they are left out", "give the area");
    }
    if shape.height {
        mender.said.warn(at, "heights (the third number of positions) were dropped", "leave them out");
    }
}

fn areas(shape: Shape, at: &str, refused: bool, mender: &mut Mender) -> Result<Vec<Polygon>, Lost> {
    if let Some(wrong) = shape.wrong {
        if !refused || wrong.what.starts_with("there is") {
            let what = format!("{}; this place is in tables only", wrong.what);
            mender.said.warn(&wrong.at, what, "mend the shape, and export it again");
        }
        return Err("");
    }
    if shape.polygons.is_empty() {
        return Err(if shape.points + shape.lines > 0 { "" } else { "the shape is empty" });
    }
    if refused {
        return Err("");
    }
    if shape.extent.is_some_and(|e| is_beyond(&e)) {
        return Err("its coordinates are beyond 90 degrees of latitude or far beyond 180 of longitude (exchanged?)");
    }
    mender.areas(shape.polygons, at)
}

/// Puts features and shapes together by code: a place may come in several parts, but a code is one place's.
fn join(
    features: &[Raw],
    names: &Names,
    shapes: Vec<Vec<Polygon>>,
    unclear: &mut BTreeSet<usize>,
    mender: &mut Mender,
) -> Vec<Feature> {
    let by_name = names.key.name() == names.name.as_deref().unwrap_or_default();
    let mut known: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let mut out: Vec<Feature> = Vec::new();
    for (i, ((id, name), polygons)) in names.places.iter().zip(shapes).enumerate() {
        let Some((first, at)) = known.get(id.as_str()).copied() else {
            known.insert(id, (i, out.len()));
            let properties = features.get(i).map(properties).unwrap_or_default();
            out.push(Feature { id: id.clone(), name: name.clone(), properties, polygons });
            continue;
        };
        let (Some(place), Some(feature)) = (out.get_mut(at), features.get(i)) else { continue };
        // the same shape again: one place at several times
        if place.name == *name && (polygons.is_empty() || polygons == place.polygons) {
            continue;
        }
        if place.name == *name && !by_name && !unclear.contains(&first) {
            mender.said.warn(
                &feature.at,
                "features with the same code and name were put together as one place",
                "write one feature",
            );
            place.polygons.extend(polygons);
            continue;
        }
        let earlier = features.get(first).map(|f| f.at.as_str()).unwrap_or_default();
        let what =
            format!("the code \"{}\" stands at {earlier} too, for another place; neither is shown", clean(id, 80).0);
        mender.said.error(&feature.at, what, "give each place its own code");
        place.polygons.clear();
        unclear.extend([first, i]);
    }
    out
}

fn properties(feature: &Raw) -> BTreeMap<String, Property> {
    let kept = feature.properties.iter().filter_map(|(key, value)| {
        let value = match value {
            Value::Number(n) => Property::Number(n.as_f64()?),
            Value::String(text) => Property::Text(clean(text, limits::TEXT).0),
            _ => return None,
        };
        Some((clean(key, limits::TEXT).0, value))
    });
    kept.collect()
}

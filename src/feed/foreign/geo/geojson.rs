//! GeoJSON: from a document to features.

use super::said::Said;
use super::shape::{self, POSITIONS, Shape, Source, Wrong};
use super::{Layer, Position, Raw, Ring};
use crate::feed::clean::clean;
use crate::feed::foreign::{Context, Cube};
use crate::feed::limits;
use serde_json::{Map, Value};

const SHAPES: [&str; 7] =
    ["Point", "MultiPoint", "LineString", "MultiLineString", "Polygon", "MultiPolygon", "GeometryCollection"];

/// Recognises GeoJSON, and what was clearly meant to be: `RFC 7946`, or `2008` where it names a reference system. A
/// version without words is no valid GeoJSON; [`read`] says why.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let object = match document {
        Value::Array(list) => {
            return list.iter().take(100).any(is_feature).then(|| "RFC 7946".to_owned());
        }
        Value::Object(object) => object,
        _ => return None,
    };
    let version = if object.contains_key("crs") { "2008" } else { "RFC 7946" };
    match object.get("type").and_then(Value::as_str) {
        Some("FeatureCollection" | "Feature") => Some(version.to_owned()),
        Some(kind) if SHAPES.contains(&kind) && object.keys().all(|k| k != "features") => Some(version.to_owned()),
        _ if object.get("features").is_some_and(|f| f.is_array() || f.is_object()) => Some(String::new()),
        _ if object.get("coordinates").is_some_and(Value::is_array) => Some(String::new()),
        _ => None,
    }
}

/// Reads GeoJSON as places and the numbers in their properties.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    match layer(document, cx) {
        Some(layer) => super::cubes(vec![layer], cx),
        None => Vec::new(),
    }
}

fn is_feature(value: &Value) -> bool {
    value.get("type").and_then(Value::as_str) == Some("Feature")
}

/// All features of a document. Where there are none, the last notice says why.
pub(super) fn layer(document: Value, cx: &mut Context<'_>) -> Option<Layer> {
    let mut said = Said::default();
    let layer = open(document, &mut said);
    let layer = match layer {
        Ok(layer) if layer.features.is_empty() => Err(none(!layer.broken)),
        other => other,
    };
    said.hand(cx);
    layer.map_err(|(at, what, hint)| cx.error(at, what, hint)).ok()
}

/// Why there are no features.
fn none(valid: bool) -> (String, String, &'static str) {
    let what = if valid {
        "this is GeoJSON, but it has no features: no place is in it"
    } else {
        "no feature of this file can be read"
    };
    (String::new(), what.to_owned(), "check where the file comes from")
}

type Refused = (String, String, &'static str);

fn open(document: Value, said: &mut Said) -> Result<Layer, Refused> {
    let refuse = |at: &str, what: String, hint| Err((at.to_owned(), what, hint));
    let mut object = match document {
        Value::Array(list) => {
            said.warn("", "the features stand alone, without the FeatureCollection around them", "wrap them");
            let mut layer = Layer::default();
            features(list, "", &mut layer, said);
            return Ok(layer);
        }
        Value::Object(object) => object,
        _ => return refuse("", "this is no GeoJSON: not an object".to_owned(), "check the address"),
    };
    let kind = object.get("type").and_then(Value::as_str).map(|kind| clean(kind, 60).0);
    let mut layer = Layer { crs: reference(&object), ..Layer::default() };
    layer.id = object.get("name").and_then(Value::as_str).map(|n| clean(n, limits::TEXT).0).unwrap_or_default();
    layer.title =
        object.get("title").and_then(Value::as_str).map_or_else(|| layer.id.clone(), |n| clean(n, limits::TEXT).0);
    match kind.as_deref() {
        Some("Feature") => {
            layer.id.clear();
            layer.title.clear();
            features(vec![Value::Object(object)], "", &mut layer, said);
        }
        Some(kind) if SHAPES.contains(&kind) => {
            let shape = shape::geometry(&Written, &Value::Object(object.clone()), "", &mut { POSITIONS });
            bbox(object.get("bbox"), "", shape.extent, said);
            if let Some(Wrong { at, what }) = shape.wrong {
                return refuse(&at, format!("this is one shape, and it cannot be read: {what}"), "export it again");
            }
            layer.features.push(Raw { shape, ..Raw::default() });
        }
        Some("Topology") => {
            return refuse("", "this is TopoJSON, not GeoJSON".to_owned(), "name it with `format`: topojson");
        }
        Some(kind) if kind.eq_ignore_ascii_case("FeatureCollection") => {
            if kind != "FeatureCollection" {
                said.warn("/type", format!("\"{kind}\" should be \"FeatureCollection\""), "write it so");
            }
            paging(&object, said);
            let given = object.remove("bbox");
            match object.remove("features") {
                Some(Value::Array(list)) => features(list, "/features", &mut layer, said),
                Some(_) => return refuse("/features", "the features are no list".to_owned(), "export the file again"),
                None => {
                    return refuse("", "the FeatureCollection has no `features`".to_owned(), "export the file again");
                }
            }
            let all = layer.features.iter().filter_map(|f| f.shape.extent);
            bbox(
                given.as_ref(),
                "",
                all.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]),
                said,
            );
        }
        _ if object.contains_key("geometryType") || object.contains_key("spatialReference") => {
            return refuse(
                "",
                "this is Esri's own JSON, not GeoJSON".to_owned(),
                "ask the server for GeoJSON: f=geojson",
            );
        }
        Some(kind) => {
            return refuse(
                "/type",
                format!("this looks like GeoJSON, but there is no type \"{kind}\""),
                "export the file again",
            );
        }
        None => {
            return refuse(
                "/type",
                "this looks like GeoJSON, but does not say its type".to_owned(),
                "export the file again",
            );
        }
    }
    Ok(layer)
}

fn features(list: Vec<Value>, at: &str, layer: &mut Layer, said: &mut Said) {
    let mut left = POSITIONS;
    let alone = list.len() == 1 && at.is_empty();
    for (i, value) in list.into_iter().enumerate() {
        let at = if alone { String::new() } else { format!("{at}/{i}") };
        let Value::Object(object) = value else {
            said.error(&at, "there is no feature here", "take it out");
            layer.broken = true;
            continue;
        };
        match object.get("type").and_then(Value::as_str) {
            Some("Feature") => layer.features.push(feature(object, at, layer.crs.is_none(), &mut left, said)),
            Some(kind) if SHAPES.contains(&kind) => {
                said.warn(&at, "a shape stands here without its feature", "wrap it in a feature with a name");
                let shape = shape::geometry(&Written, &Value::Object(object), &at, &mut left);
                layer.features.push(Raw { at, shape, ..Raw::default() });
            }
            _ if object.contains_key("geometry") => {
                said.warn(&at, "the feature does not say its type", "write \"type\": \"Feature\"");
                layer.features.push(feature(object, at, layer.crs.is_none(), &mut left, said));
            }
            _ => {
                said.error(&at, "this is no feature", "take it out");
                layer.broken = true;
            }
        }
    }
}

fn feature(mut object: Map<String, Value>, at: String, plain: bool, left: &mut usize, said: &mut Said) -> Raw {
    let id = match object.remove("id") {
        None | Some(Value::Null) => None,
        Some(value @ (Value::String(_) | Value::Number(_))) => super::names::text(&value),
        Some(_) => {
            said.warn(&at, "the `id` of the feature is neither text nor a number", "mend it");
            None
        }
    };
    let properties = match object.remove("properties") {
        Some(Value::Object(map)) => map,
        None | Some(Value::Null) => Map::new(),
        Some(_) => {
            said.warn(&at, "the `properties` of the feature are not an object; they are left out", "mend them");
            Map::new()
        }
    };
    let own = object.get("geometry").and_then(Value::as_object);
    let crs = if plain { reference(&object).or_else(|| own.and_then(reference)) } else { None };
    let mut shape = match object.get("geometry") {
        Some(Value::Null) => no_shape(&at, "the place has no shape (its geometry is null)"),
        Some(value @ Value::Object(_)) => shape::geometry(&Written, value, &format!("{at}/geometry"), left),
        Some(_) => no_shape(&format!("{at}/geometry"), "the geometry is not an object"),
        None => no_shape(&at, "the feature has no `geometry`"),
    };
    bbox(object.get("bbox"), &at, shape.extent, said);
    bbox(own.and_then(|g| g.get("bbox")), &format!("{at}/geometry"), shape.extent, said);
    if let Some(what) = crs {
        shape = no_shape(&at, &what);
    }
    Raw { at, id, properties, shape }
}

fn no_shape(at: &str, what: &str) -> Shape {
    Shape { wrong: Some(Wrong { at: at.to_owned(), what: what.to_owned() }), ..Shape::default() }
}

/// Whether a server kept features back.
fn paging(object: &Map<String, Value>, said: &mut Said) {
    let number = |key: &str| object.get(key).and_then(Value::as_u64);
    let flag = |o: Option<&Value>| o.and_then(|p| p.get("exceededTransferLimit")) == Some(&Value::Bool(true));
    let here =
        number("numberReturned").or_else(|| object.get("features").and_then(Value::as_array).map(|l| l.len() as u64));
    let all = number("numberMatched").or_else(|| number("totalFeatures"));
    let cut = object.get("exceededTransferLimit") == Some(&Value::Bool(true)) || flag(object.get("properties"));
    if let (Some(here), Some(all)) = (here, all)
        && here < all
    {
        said.warn(
            "",
            format!("only {here} of {all} features are in this file"),
            "ask for all of them: limit= or count=",
        );
    } else if cut {
        said.warn("", "the server kept features back (exceededTransferLimit)", "ask for them in parts, or simplified");
    }
}

/// Why the coordinates are not longitudes and latitudes, where a reference system is named (GeoJSON of 2008).
pub(super) fn reference(object: &Map<String, Value>) -> Option<String> {
    let crs = object.get("crs")?;
    if crs.is_null() {
        return Some("the file says that where its coordinates lie is not known (`crs` is null)".to_owned());
    }
    let member = |key: &str| crs.get("properties").and_then(|p| p.get(key)).and_then(Value::as_str);
    let Some(name) = member("name").or_else(|| crs.as_str()) else {
        let code = crs.get("properties").and_then(|p| p.get("code")).map(ToString::to_string);
        return match (code.as_deref(), member("href")) {
            (Some("4326"), _) => None,
            (_, Some(href)) => {
                Some(format!("its coordinates are in a reference system named by a link: {}", clean(href, 200).0))
            }
            _ => Some("its coordinates are in a reference system that has no name (`crs`)".to_owned()),
        };
    };
    let plain: String = name.to_ascii_uppercase();
    let code = plain.rsplit([':', '/', '#']).next().unwrap_or_default();
    // longitudes and latitudes all of them; they differ by less than any map here can show
    let degrees = [
        "CRS84", "CRS84H", "4326", "4979", "4258", "4269", "4283", "7844", "4674", "4617", "WGS84", "WGS 84",
        "EPSG4326",
    ];
    let epsg = if code.bytes().all(|b| b.is_ascii_digit()) { "EPSG:" } else { "" };
    (!degrees.contains(&code)).then(|| {
        format!(
            "its coordinates are in another reference system ({epsg}{}), not in degrees of WGS 84",
            clean(code, 60).0
        )
    })
}

/// Compares a bounding box with what is in it. It is never used, only checked: the own one is worked out.
pub(super) fn bbox(given: Option<&Value>, at: &str, extent: Option<[f64; 4]>, said: &mut Said) {
    let Some(given) = given.filter(|g| !g.is_null()) else { return };
    let numbers: Option<Vec<f64>> = given.as_array().and_then(|list| list.iter().map(Value::as_f64).collect());
    let edges = match numbers.as_deref() {
        Some([w, s, e, n] | [w, s, _, e, n, _]) => [*w, *s, *e, *n],
        _ => return said.warn(at, "the `bbox` is not four or six numbers; it is not used", "take it out"),
    };
    let Some([w, s, e, n]) = extent else { return };
    let slack = |a: f64, b: f64| 0.01 + (b - a).abs() / 100.0;
    let (dx, dy) = (slack(w, e), slack(s, n));
    // west greater than east crosses the 180th meridian
    let x = edges[0] > edges[2] || (w >= edges[0] - dx && e <= edges[2] + dx);
    if !(x && s >= edges[1] - dy && n <= edges[3] + dy) {
        said.warn(at, "the `bbox` does not hold the shapes (west, south, east, north); it is not used", "take it out");
    }
}

/// Lines and points that are written out.
pub(super) struct Written;

impl Source for Written {
    fn member(&self) -> &'static str {
        "coordinates"
    }

    fn line(&self, value: &Value, at: &str, left: &mut usize) -> Result<(Ring, bool), Wrong> {
        let list = shape::list(value, at)?;
        shape::take(left, list.len(), at)?;
        let mut ring = Vec::with_capacity(list.len());
        let mut heights = false;
        for (i, value) in list.iter().enumerate() {
            let (position, height) = shape::position(value, || format!("{at}/{i}"))?;
            heights |= height;
            ring.push(position);
        }
        Ok((ring, heights))
    }

    fn point(&self, value: &Value, at: &str) -> Result<(Position, bool), Wrong> {
        shape::position(value, || at.to_owned())
    }
}

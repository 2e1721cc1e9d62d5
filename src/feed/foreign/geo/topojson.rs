//! TopoJSON: from a document to layers of features.

use super::said::Said;
use super::shape::{self, POSITIONS, Shape, Source, Wrong};
use super::{Layer, Position, Raw, Ring};
use crate::feed::clean::clean;
use crate::feed::document::step;
use crate::feed::foreign::{Context, Cube};
use crate::feed::limits;
use serde_json::{Map, Value};

/// Recognises a topology, and whether it is quantized.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let topology = document.get("type").and_then(Value::as_str) == Some("Topology");
    let quantized = document.get("transform").is_some_and(Value::is_object);
    topology.then(|| if quantized { "quantized" } else { "not quantized" }.to_owned())
}

/// Reads each object of a topology as places and the numbers in their properties.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let layers = layers(document, cx);
    super::cubes(layers, cx)
}

/// All objects of a topology. Where there are none, the last notice says why.
pub(super) fn layers(document: Value, cx: &mut Context<'_>) -> Vec<Layer> {
    let mut said = Said::default();
    let found = open(document, &mut said);
    said.hand(cx);
    match found {
        Ok(layers) if layers.iter().all(|l| l.features.is_empty()) => {
            cx.error("/objects", "this is TopoJSON, but no place is in it", "check where the file comes from");
            Vec::new()
        }
        Ok(layers) => layers,
        Err((at, what)) => {
            cx.error(at, what, "export the file again");
            Vec::new()
        }
    }
}

fn open(mut document: Value, said: &mut Said) -> Result<Vec<Layer>, (&'static str, &'static str)> {
    let Some(topology) = document.as_object_mut() else { return Err(("", "this is no TopoJSON: not an object")) };
    let arcs = match topology.remove("arcs") {
        Some(Value::Array(list)) => list,
        // points need no arcs
        None => Vec::new(),
        Some(_) => return Err(("/arcs", "the arcs are no list")),
    };
    let objects = match topology.remove("objects") {
        Some(Value::Object(objects)) => objects,
        Some(_) => return Err(("/objects", "the objects of the topology have no names")),
        None => return Err(("", "the topology has no `objects`")),
    };
    let transform = match topology.get("transform") {
        None | Some(Value::Null) => None,
        Some(value) => Some(transform(value).ok_or(("/transform", "the transform has no two scales and two offsets"))?),
    };
    let crs = super::geojson::reference(topology);
    let arcs = Arcs::decode(&arcs, transform);
    let mut left = POSITIONS;
    let mut layers = Vec::new();
    for (name, object) in objects {
        let mut layer =
            Layer { id: clean(&name, limits::TEXT).0, crs: crs.clone(), spherical: true, ..Layer::default() };
        layer.title.clone_from(&layer.id);
        let at = step("/objects", &name);
        layer.at.clone_from(&at);
        match object {
            Value::Object(mut object) if object.get("type").and_then(Value::as_str) == Some("GeometryCollection") => {
                let Some(Value::Array(list)) = object.remove("geometries") else {
                    said.error(&at, "the collection has no `geometries`", "export the file again");
                    continue;
                };
                for (i, part) in list.into_iter().enumerate() {
                    layer.features.extend(feature(part, format!("{at}/geometries/{i}"), &arcs, &mut left, said));
                }
            }
            other => layer.features.extend(feature(other, at, &arcs, &mut left, said)),
        }
        layers.push(layer);
    }
    let extents = layers.iter().flat_map(|l| &l.features).filter_map(|f| f.shape.extent);
    let all = extents.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])]);
    super::geojson::bbox(topology.get("bbox"), "", all, said);
    Ok(layers)
}

fn feature(value: Value, at: String, arcs: &Arcs, left: &mut usize, said: &mut Said) -> Option<Raw> {
    let Value::Object(mut object) = value else {
        said.error(&at, "there is no feature here", "take it out");
        return None;
    };
    let id = object.remove("id").as_ref().and_then(super::names::text);
    let properties = match object.remove("properties") {
        Some(Value::Object(map)) => map,
        _ => Map::new(),
    };
    let shape = match object.get("type") {
        // how a feature with a null geometry is written
        Some(Value::Null) => Shape {
            wrong: Some(Wrong { at: at.clone(), what: "the place has no shape (its geometry is null)".to_owned() }),
            ..Shape::default()
        },
        _ => shape::geometry(arcs, &Value::Object(object), &at, left),
    };
    Some(Raw { at, id, properties, shape })
}

/// Scales and offsets of x and y.
type Transform = [[f64; 2]; 2];

fn transform(value: &Value) -> Option<Transform> {
    let pair = |key: &str| {
        let list = value.get(key)?.as_array()?;
        Some([list.first()?.as_f64()?, list.get(1)?.as_f64()?])
    };
    Some([pair("scale")?, pair("translate")?])
}

fn place([x, y]: Position, transform: Option<Transform>) -> Position {
    match transform {
        Some([scale, offset]) => [x * scale[0] + offset[0], y * scale[1] + offset[1]],
        None => [x, y],
    }
}

/// A line and whether it had heights, or what is wrong with it.
type Arc = Result<(Ring, bool), Wrong>;

/// The arcs of a topology, decoded once.
struct Arcs {
    arcs: Vec<Arc>,
    transform: Option<Transform>,
}

impl Arcs {
    fn decode(arcs: &[Value], transform: Option<Transform>) -> Self {
        let arcs = arcs.iter().enumerate().map(|(i, arc)| {
            let at = format!("/arcs/{i}");
            let (mut x, mut y, mut heights) = (0.0, 0.0, false);
            let mut line = Vec::new();
            for (i, value) in shape::list(arc, &at)?.iter().enumerate() {
                let (step, height) = shape::position(value, || format!("{at}/{i}"))?;
                // a quantized topology writes each position as the difference from the one before
                [x, y] = if transform.is_some() { [x + step[0], y + step[1]] } else { step };
                heights |= height;
                line.push(place([x, y], transform));
            }
            Ok((line, heights))
        });
        Self { arcs: arcs.collect(), transform }
    }

    /// The arc with this index; a negative one (`~i`) runs backwards.
    fn get(&self, index: &Value) -> Option<(&Arc, bool)> {
        let index = index.as_i64()?;
        let (at, back) = if index < 0 { (!index, true) } else { (index, false) };
        Some((self.arcs.get(usize::try_from(at).ok()?)?, back))
    }
}

impl Source for Arcs {
    fn member(&self) -> &'static str {
        "arcs"
    }

    fn line(&self, value: &Value, at: &str, left: &mut usize) -> Result<(Ring, bool), Wrong> {
        let mut line: Ring = Vec::new();
        let mut heights = false;
        for (i, index) in shape::list(value, at)?.iter().enumerate() {
            let Some((arc, back)) = self.get(index) else {
                return shape::wrong(format!("{at}/{i}"), "there is no arc with this number");
            };
            let (arc, height) = match arc {
                Ok((arc, height)) => (arc, *height),
                Err(wrong) => return Err(wrong.clone()),
            };
            shape::take(left, arc.len(), at)?;
            heights |= height;
            let mut part: Vec<Position> = if back { arc.iter().rev().copied().collect() } else { arc.clone() };
            if let (Some(end), Some(start)) = (line.last(), part.first()) {
                if (end[0] - start[0]).abs() > 1e-9 || (end[1] - start[1]).abs() > 1e-9 {
                    return shape::wrong(format!("{at}/{i}"), "this arc does not begin where the one before it ends");
                }
                part.remove(0);
            }
            line.append(&mut part);
        }
        Ok((line, heights))
    }

    fn point(&self, value: &Value, at: &str) -> Result<(Position, bool), Wrong> {
        let (position, height) = shape::position(value, || at.to_owned())?;
        Ok((place(position, self.transform), height))
    }
}

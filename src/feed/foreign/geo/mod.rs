//! Boundaries of places, and the numbers that stand with them: GeoJSON and TopoJSON.
//!
//! **What it is.** GeoJSON (RFC 7946, and the version of 2008 with its `crs`) writes places as features: a shape in
//! longitudes and latitudes, and properties. TopoJSON writes the lines that neighbours share once, as arcs. Open SDG's
//! GeoJSON carries the values of an indicator in the properties `values` and `disaggregations`.
//!
//! **Recognised by** a `type` of `FeatureCollection`, `Feature`, one of the seven shapes, or `Topology`; also a bare list of
//! features, and what has `features` or `coordinates` and is no valid GeoJSON, so that the reason can be told.
//!
//! **Read.** As data: each feature is a place, each number in its properties a cell, by property (or by time, where
//! properties are named `2015`, `2016` …); Open SDG's values by year and disaggregation, an empty one standing for all.
//! A file with boundaries only is a data set of places without cells. Where features with one code say their time
//! (`year`), that is a dimension. Codes, row numbers, moments, where labels stand, and sizes of shapes are no values (a
//! note names them), unless the mapping's `value` does. As boundaries: [`boundaries`] gives areas with holes, mended: open rings closed, wrong ways
//! round turned, doubled positions, spikes, holes outside their area taken out, longitudes beyond 180 brought back, shapes
//! over the 180th meridian cut there and those around a pole closed along it, latitude before longitude exchanged where every position says so. Each is said.
//! Rings that cross themselves are kept, to be drawn even-odd. The code of a place is the first that all features have
//! and that tells them apart: `geocode`, the finest `ADM2_PCODE` or `GID_1`, `shapeISO`, ISO codes, `code`, `id`, the
//! feature's own `id` (unless most stand for several places that have names of their own), its name; also words for code
//! and name in other languages (`AGS`, `COD_REG`, `DEN_REG`); `place` in the mapping names another.
//!
//! **Not read.** Points and lines are no areas and are not drawn. The place stays, without its shape, where the shape is
//! missing, empty, not numbers, wrongly nested, beyond degrees, in another reference system (named), or its rings cross each
//! other. A code that stands twice with two names: both are named, neither is shown. Points of persons are
//! left out whole, exact points of anything are an error, personal properties are dropped. Heights are dropped. Refused:
//! no features at all, no list of features, an unknown type, Esri's own JSON; more than 2,000,000 positions.
//!
//! **A worked mapping.** Provinces from `https://example.org/indicator_3-1-2.geojson`, the urban part:
//!
//! ```json
//! "from": {"url": "https://example.org/indicator_3-1-2.geojson", "format": "geojson", "place": "geocode",
//!          "time": "Year", "at": {"URBANISATION": "URBAN"}, "places": {"5": "east"}}
//! ```
//!
//! In TopoJSON each object is a data set: `"dataset": "provinces"`.

mod cross;
#[cfg(test)]
mod damage;
pub mod geojson;
mod globe;
mod mend;
mod names;
mod ranks;
pub mod rings;
mod said;
mod series;
mod shape;
mod survey;
#[cfg(test)]
mod tests;
pub mod topojson;
mod values;

use super::{Context, Cube};
use serde_json::{Map, Value};
use shape::Shape;
use std::collections::BTreeMap;

/// Longitude and latitude in degrees.
pub type Position = [f64; 2];

/// A closed line: the last position is the first again.
pub type Ring = Vec<Position>;

/// An area. To be drawn even-odd, since rings may cross themselves.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Polygon {
    /// Its outer ring, against the clock.
    pub outer: Ring,
    /// What is not part of it, with the clock.
    pub holes: Vec<Ring>,
}

/// What is known of a place beside its shape.
#[derive(Debug, Clone, PartialEq)]
pub enum Property {
    /// A number.
    Number(f64),
    /// A text, made safe to show.
    Text(String),
}

/// A place.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Feature {
    /// Its code, unique among all.
    pub id: String,
    /// Its name; the code where there is none.
    pub name: String,
    /// What else is said of it; nothing personal.
    pub properties: BTreeMap<String, Property>,
    /// Its areas; none where there is no shape that can be drawn.
    pub polygons: Vec<Polygon>,
}

/// The places of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Boundaries {
    /// The places, in the source's order.
    pub features: Vec<Feature>,
    /// West, south, east, north of all areas, worked out.
    pub bbox: Option<[f64; 4]>,
}

/// The places of a GeoJSON or TopoJSON file. Of a topology's several objects `sheet` in the options chooses one, else
/// the first of those with most places is taken, and said.
pub fn boundaries(document: Value, cx: &mut Context<'_>) -> Option<Boundaries> {
    let mut layers = match topojson::version(&document) {
        Some(_) => topojson::layers(document, cx),
        None => geojson::layer(document, cx).into_iter().collect(),
    };
    let names: Vec<String> = layers.iter().map(|layer| layer.id.clone()).collect();
    let at = match &cx.options.sheet {
        Some(wanted) if layers.len() > 1 => names.iter().position(|name| name == wanted).or_else(|| {
            cx.error(
                "/objects",
                format!("there is no object \"{wanted}\""),
                format!("use one of {}", names.join(", ")),
            );
            None
        })?,
        _ => {
            let most = layers.iter().map(|layer| layer.features.len()).max()?;
            let at = layers.iter().position(|layer| layer.features.len() == most)?;
            if layers.len() > 1 {
                let what = format!("of the objects {}, \"{}\" is taken", names.join(", "), names.get(at)?);
                cx.warn("/objects", what, "choose another with `sheet`");
            }
            at
        }
    };
    let surveyed = survey::survey(layers.swap_remove(at), cx);
    (!surveyed.boundaries.features.is_empty()).then_some(surveyed.boundaries)
}

/// Each layer as a data set.
fn cubes(layers: Vec<Layer>, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut cubes = Vec::new();
    for layer in layers {
        if let Some(cube) = values::cube(survey::survey(layer, cx), cx) {
            cubes.push(cube);
        }
    }
    // the last notice says why there is nothing
    if cubes.is_empty() && cx.notices.last().is_none_or(|n| n.severity != crate::model::Severity::Error) {
        cx.error("", "no place of this file can be shown", "see what is said of its features");
    }
    cubes
}

/// A feature as it stands in the file.
#[derive(Debug, Default)]
struct Raw {
    /// Where it stands.
    at: String,
    /// Its own `id`.
    id: Option<String>,
    properties: Map<String, Value>,
    shape: Shape,
}

/// Features that belong together.
#[derive(Debug, Default)]
struct Layer {
    /// Where it stands.
    at: String,
    id: String,
    title: String,
    features: Vec<Raw>,
    /// Why no coordinates of it can be used.
    crs: Option<String>,
    /// Whether outer rings run with the clock, as in TopoJSON.
    spherical: bool,
    /// Whether things that are no features stood among them.
    broken: bool,
}

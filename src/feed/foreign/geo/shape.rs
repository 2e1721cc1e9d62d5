//! Shapes as they stand in a file: read strictly, mended later.

use super::{Position, Ring};
use crate::feed::clean::clean;
use serde_json::Value;

/// The most positions of one file.
pub(super) const POSITIONS: usize = 2_000_000;
/// How deep collections of shapes may be nested.
const NESTED: usize = 8;

/// The shape of one feature.
#[derive(Debug, Default)]
pub(super) struct Shape {
    /// Areas: rings, the outer one first.
    pub polygons: Vec<Vec<Ring>>,
    /// How many points there are; they are not kept.
    pub points: usize,
    /// Whether a point is told more exactly than to two digits after the decimal point.
    pub exact: bool,
    /// How many lines there are; they are not kept.
    pub lines: usize,
    /// Whether positions have more than two numbers.
    pub height: bool,
    /// West, south, east, north of all positions as they came.
    pub extent: Option<[f64; 4]>,
    /// Why there is no shape: where, and what.
    pub wrong: Option<Wrong>,
}

/// What cannot be read: where, and why.
#[derive(Debug, Clone)]
pub(super) struct Wrong {
    pub at: String,
    pub what: String,
}

pub(super) fn wrong<T>(at: impl Into<String>, what: impl Into<String>) -> Result<T, Wrong> {
    Err(Wrong { at: at.into(), what: what.into() })
}

/// Where lines and points come from: written out (GeoJSON), or put together from arcs (TopoJSON).
pub(super) trait Source {
    /// The member that holds lines and rings.
    fn member(&self) -> &'static str;
    /// One line or ring, and whether it had heights.
    fn line(&self, value: &Value, at: &str, left: &mut usize) -> Result<(Ring, bool), Wrong>;
    /// One point, and whether it had a height.
    fn point(&self, value: &Value, at: &str) -> Result<(Position, bool), Wrong>;
}

/// Reads one geometry object. `left` is how many positions the file may still have.
pub(super) fn geometry(source: &dyn Source, value: &Value, at: &str, left: &mut usize) -> Shape {
    let mut shape = Shape::default();
    if let Err(wrong) = fill(&mut shape, source, value, at, left) {
        shape.polygons = Vec::new();
        shape.wrong = Some(wrong);
    }
    shape
}

fn fill(shape: &mut Shape, source: &dyn Source, value: &Value, at: &str, left: &mut usize) -> Result<(), Wrong> {
    let mut open = vec![(value, at.to_owned(), 0)];
    while let Some((value, at, depth)) = open.pop() {
        let Value::Object(object) = value else {
            return wrong(at, if value.is_null() { "there is no shape here" } else { "the shape is not an object" });
        };
        let member = |name: &str| match object.get(name) {
            Some(value) => list(value, &format!("{at}/{name}")).map(|list| (list, format!("{at}/{name}"))),
            None => wrong(&at, format!("the shape has no `{name}`")),
        };
        match object.get("type").and_then(Value::as_str) {
            Some("Point") => {
                let value = object.get("coordinates").unwrap_or(&Value::Null);
                // TopoJSON and older GeoJSON write an empty list for "nowhere"
                if !value.as_array().is_some_and(Vec::is_empty) {
                    shape.point(source.point(value, &format!("{at}/coordinates"))?);
                }
            }
            Some("MultiPoint") => {
                let (list, at) = member("coordinates")?;
                for (i, point) in list.iter().enumerate() {
                    shape.point(source.point(point, &format!("{at}/{i}"))?);
                }
            }
            Some("LineString") => {
                let at = format!("{at}/{}", source.member());
                shape.line(source.line(object.get(source.member()).unwrap_or(&Value::Null), &at, left)?);
            }
            Some("MultiLineString") => {
                let (list, at) = member(source.member())?;
                for (i, line) in list.iter().enumerate() {
                    shape.line(source.line(line, &format!("{at}/{i}"), left)?);
                }
            }
            Some("Polygon") => {
                let (list, at) = member(source.member())?;
                shape.polygon(source, list, &at, left)?;
            }
            Some("MultiPolygon") => {
                let (parts, at) = member(source.member())?;
                for (i, part) in parts.iter().enumerate() {
                    let at = format!("{at}/{i}");
                    shape.polygon(source, list(part, &at)?, &at, left)?;
                }
            }
            Some("GeometryCollection") if depth >= NESTED => {
                return wrong(at, format!("collections are nested more than {NESTED} deep"));
            }
            Some("GeometryCollection") => {
                let (parts, at) = member("geometries")?;
                open.extend(parts.iter().enumerate().rev().map(|(i, part)| (part, format!("{at}/{i}"), depth + 1)));
            }
            Some(other) => return wrong(at, format!("there is no kind of shape \"{}\"", clean(other, 60).0)),
            None => return wrong(at, "the shape does not say its `type`"),
        }
    }
    Ok(())
}

impl Shape {
    fn point(&mut self, (at, height): (Position, bool)) {
        self.points += 1;
        self.height |= height;
        self.exact |= at.iter().any(|n| (n * 100.0).round() / 100.0 != *n);
        self.stretch(at);
    }

    fn line(&mut self, (line, height): (Ring, bool)) {
        self.lines += 1;
        self.height |= height;
        line.into_iter().for_each(|at| self.stretch(at));
    }

    fn polygon(&mut self, source: &dyn Source, rings: &[Value], at: &str, left: &mut usize) -> Result<(), Wrong> {
        let mut polygon = Vec::new();
        for (i, ring) in rings.iter().enumerate() {
            let (ring, height) = source.line(ring, &format!("{at}/{i}"), left)?;
            self.height |= height;
            ring.iter().for_each(|at| self.stretch(*at));
            polygon.push(ring);
        }
        if !polygon.is_empty() {
            self.polygons.push(polygon);
        }
        Ok(())
    }

    fn stretch(&mut self, [x, y]: Position) {
        let [w, s, e, n] = self.extent.unwrap_or([x, y, x, y]);
        self.extent = Some([w.min(x), s.min(y), e.max(x), n.max(y)]);
    }
}

pub(super) fn list<'a>(value: &'a Value, at: &str) -> Result<&'a [Value], Wrong> {
    match value.as_array() {
        Some(list) => Ok(list),
        None => wrong(at, "a list is missing here: the coordinates are not nested as this kind of shape needs"),
    }
}

/// A position: two numbers or more.
pub(super) fn position(value: &Value, at: impl Fn() -> String) -> Result<(Position, bool), Wrong> {
    let Some(list) = value.as_array() else {
        return wrong(at(), "a position (longitude and latitude) is missing here");
    };
    match (list.first().map(Value::as_f64), list.get(1).map(Value::as_f64)) {
        (Some(Some(x)), Some(Some(y))) if x.is_finite() && y.is_finite() => Ok(([x, y], list.len() > 2)),
        (None, _) | (_, None) => wrong(at(), "a position has fewer than two numbers"),
        _ if list.iter().any(Value::is_array) => {
            wrong(at(), "a position is a list of lists: the coordinates are nested too deep for this kind of shape")
        }
        _ => wrong(at(), "a position has something other than numbers"),
    }
}

/// Takes positions from what the file may have.
pub(super) fn take(left: &mut usize, count: usize, at: &str) -> Result<(), Wrong> {
    match left.checked_sub(count) {
        Some(rest) => {
            *left = rest;
            Ok(())
        }
        None => wrong(at, format!("the file has more than {POSITIONS} positions; shapes from here on are left out")),
    }
}

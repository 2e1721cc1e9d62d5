//! Safe fixes of rings, each said; what cannot be fixed for certain costs the shape, not the place.

use super::cross;
use super::globe::{around, bounds, reach, shift, size, split, unroll};
use super::rings::turn;
use super::said::Said;
use super::{Polygon, Position, Ring};

/// How many pairs of edges are compared in one file, to find crossings.
const COMPARISONS: usize = 60_000_000;

/// What mending needs beside the rings.
#[derive(Debug)]
pub(super) struct Mender {
    pub said: Said,
    /// Whether outer rings run clockwise, as TopoJSON has them: that is no fault.
    pub spherical: bool,
    budget: usize,
}

/// Why a shape is left out.
pub(super) type Lost = &'static str;

impl Mender {
    pub fn new(spherical: bool) -> Self {
        Self { said: Said::default(), spherical, budget: COMPARISONS }
    }

    /// Mends the areas of one feature.
    pub fn areas(&mut self, parts: Vec<Vec<Ring>>, at: &str) -> Result<Vec<Polygon>, Lost> {
        let mut mended = Vec::new();
        for part in parts {
            mended.append(&mut self.area(part, at)?);
        }
        if mended.is_empty() {
            Err("nothing of the shape is left: it has fewer than 3 different points")
        } else {
            Ok(mended)
        }
    }

    fn area(&mut self, rings: Vec<Ring>, at: &str) -> Result<Vec<Polygon>, Lost> {
        let mut rings = rings.into_iter();
        let outer = self.ring(rings.next().unwrap_or_default(), at);
        if outer.len() < 3 {
            self.said.warn(
                at,
                "an area with fewer than 3 different points was left out",
                "take it out, or draw it anew",
            );
            return Ok(Vec::new());
        }
        let mut holes = Vec::new();
        for hole in rings {
            let hole = self.ring(hole, at);
            if hole.len() < 3 {
                self.said.warn(at, "a hole with fewer than 3 different points was left out", "take it out");
            } else {
                holes.push(hole);
            }
        }
        let mut polygon = Polygon { outer, holes };
        self.straighten(&mut polygon, at)?;
        self.blunt(&mut polygon, at);
        if polygon.outer.len() < 3 {
            self.said.warn(at, "an area that is only a line was left out", "take it out, or draw it anew");
            return Ok(Vec::new());
        }
        self.check(&mut polygon, at)?;
        self.wind(&mut polygon, at);
        let split = split(polygon);
        if split.len() > 1 {
            self.said.warn(
                at,
                "the shape crosses the 180th meridian; it was cut there",
                "cut it there (RFC 7946, 3.1.9)",
            );
        }
        Ok(split.into_iter().map(close).collect())
    }

    /// Takes out of a ring what says nothing. It comes back open: its last position is not the first again.
    fn ring(&mut self, mut ring: Ring, at: &str) -> Ring {
        let closed = ring.len() > 1 && ring.first() == ring.last();
        if closed {
            ring.pop();
        }
        let before = ring.len();
        ring.dedup();
        while ring.len() > 1 && ring.first() == ring.last() {
            ring.pop();
        }
        if ring.len() < before && before > 1 {
            self.said.warn(at, "positions that stand twice in a row were taken out", "take them out");
        }
        if !closed && ring.len() > 2 {
            self.said.warn(at, "a ring was not closed; it was closed", "end each ring where it begins");
        }
        ring
    }

    /// Takes out spikes; a hole that is only a line goes with them.
    fn blunt(&mut self, polygon: &mut Polygon, at: &str) {
        let count = |p: &Polygon| p.outer.len() + p.holes.iter().map(Vec::len).sum::<usize>();
        let before = count(polygon);
        for ring in std::iter::once(&mut polygon.outer).chain(&mut polygon.holes) {
            *ring = spikes(std::mem::take(ring));
        }
        polygon.holes.retain(|hole| hole.len() > 2);
        if count(polygon) < before && polygon.outer.len() > 2 {
            self.said.warn(at, "a spike (the line runs out and back on itself) was taken out", "take it out");
        }
    }

    /// Makes longitudes run on without jumps, beginning between -180 and 180.
    fn straighten(&mut self, polygon: &mut Polygon, at: &str) -> Result<(), Lost> {
        let beyond = std::iter::once(&polygon.outer).chain(&polygon.holes).flatten().any(|p| p[0].abs() > 180.0 + 1e-9);
        let mut rounds: Vec<usize> = Vec::new();
        for (i, ring) in std::iter::once(&mut polygon.outer).chain(&mut polygon.holes).enumerate() {
            if beyond {
                // such longitudes run on already: a long step among them is a slip of the pen
                if cross::edges(ring).any(|(from, to)| (to[0] - from[0]).abs() > 180.0) {
                    return Err(
                        "a longitude lies beyond 180 and half the globe from the next: where the shape lies is unclear",
                    );
                }
            } else if !unroll(ring) {
                if !around(ring) {
                    return Err("a ring runs around the globe: what is inside it is unclear");
                }
                rounds.push(i);
                self.said.warn(
                    at,
                    "a ring runs around a pole; it was closed along the pole",
                    "cut it at the 180th meridian",
                );
            }
        }
        if beyond {
            self.said.warn(at, "longitudes beyond 180 were brought back", "write longitudes from -180 to 180");
        }
        // of two rings around a pole the wider is the outer one, whichever stands first
        if let [0, rest @ ..] = rounds.as_slice() {
            for i in rest {
                let Some(hole) = polygon.holes.get_mut(i - 1) else { continue };
                if turn(hole).abs() > turn(&polygon.outer).abs() {
                    std::mem::swap(hole, &mut polygon.outer);
                }
            }
        }
        let (west, east) = reach(&polygon.outer);
        let away = ((west + 180.0 + 1e-9) / 360.0).floor() * 360.0;
        shift(&mut polygon.outer, -away);
        for hole in &mut polygon.holes {
            let (from, to) = reach(hole);
            let offset = (((west + east) / 2.0 - (from + to) / 2.0) / 360.0).round() * 360.0;
            shift(hole, offset - away);
        }
        Ok(())
    }

    /// Looks for crossings, and for holes that are none.
    fn check(&mut self, polygon: &mut Polygon, at: &str) -> Result<(), Lost> {
        let rings: Vec<&[Position]> =
            std::iter::once(&polygon.outer).chain(&polygon.holes).map(Vec::as_slice).collect();
        let Some(found) = cross::crossings(&rings, &mut self.budget) else {
            self.said.warn(
                at,
                "there are too many edges to look for crossings; it is drawn as it came",
                "simplify the shapes",
            );
            return Ok(());
        };
        if found.iter().any(|(a, b)| a == b) {
            self.said.warn(
                at,
                "a ring crosses itself; it is drawn so that each crossing changes between inside and outside",
                "draw it anew",
            );
        }
        if found.iter().any(|(a, b)| a != b) {
            return Err("the rings of the shape cross each other, so what is inside cannot be told; it is not drawn");
        }
        self.holes(polygon, at);
        Ok(())
    }

    /// Takes out holes outside their area, and holes inside other holes.
    fn holes(&mut self, polygon: &mut Polygon, at: &str) {
        let mut kept: Vec<(Ring, [f64; 4])> = Vec::new();
        let mut holes = std::mem::take(&mut polygon.holes);
        // the larger first, so that only earlier ones can hold later ones
        holes.sort_by(|a, b| size(bounds(b)).total_cmp(&size(bounds(a))));
        for hole in holes {
            let own = bounds(&hole);
            if cross::within(&hole, &polygon.outer, &mut self.budget) == Some(false) {
                self.said.warn(
                    at,
                    "a hole outside its area was left out",
                    "take it out, or make it an area of its own",
                );
                continue;
            }
            self.budget = self.budget.saturating_sub(kept.len());
            let inside = self.budget > 0
                && kept.iter().any(|(other, box_)| {
                    let may = own[0] >= box_[0] && own[1] >= box_[1] && own[2] <= box_[2] && own[3] <= box_[3];
                    may && cross::within(&hole, other, &mut self.budget) == Some(true)
                });
            if inside {
                self.said.warn(
                    at,
                    "a hole inside another hole was left out",
                    "take it out, or make it an area of its own",
                );
            } else {
                kept.push((hole, own));
            }
        }
        polygon.holes = kept.into_iter().map(|(hole, _)| hole).collect();
    }

    /// Turns rings so that outer ones run against the clock and holes with it (RFC 7946, 3.1.6).
    fn wind(&mut self, polygon: &mut Polygon, at: &str) {
        let mut turned = false;
        if turn(&polygon.outer) < 0.0 {
            polygon.outer.reverse();
            turned = true;
        }
        for hole in polygon.holes.iter_mut().filter(|hole| turn(hole) > 0.0) {
            hole.reverse();
            turned = true;
        }
        if turned && !self.spherical {
            self.said.warn(
                at,
                "rings that ran the wrong way round were turned",
                "outer rings run against the clock, holes with it",
            );
        }
    }
}

fn close(mut polygon: Polygon) -> Polygon {
    for ring in std::iter::once(&mut polygon.outer).chain(&mut polygon.holes) {
        ring.extend(ring.first().copied());
    }
    polygon
}

/// Takes out positions where the line turns back on itself.
fn spikes(ring: Ring) -> Ring {
    let mut out: Ring = Vec::with_capacity(ring.len());
    for point in ring {
        out.push(point);
        while let [.., a, b, c] = out.as_slice() {
            if a == c {
                // out to b and straight back
                out.truncate(out.len() - 2);
            } else if back(*a, *b, *c) {
                let end = *c;
                out.truncate(out.len() - 2);
                out.push(end);
            } else {
                break;
            }
        }
    }
    // where the end meets the beginning
    let mut start = 0;
    while let [a, b, .., y, z] | [a, b @ y, z] = out.get(start..).unwrap_or_default() {
        if a == z || y == a || back(*y, *z, *a) {
            out.pop();
        } else if z == b || back(*z, *a, *b) {
            start += 1;
        } else {
            break;
        }
    }
    out.drain(..start);
    out
}

/// Whether the way from b to c runs back on the way from a to b.
fn back(a: Position, b: Position, c: Position) -> bool {
    let (ux, uy, vx, vy) = (b[0] - a[0], b[1] - a[1], c[0] - b[0], c[1] - b[1]);
    let slack = 1e-12 * (ux.abs() + uy.abs()) * (vx.abs() + vy.abs());
    (ux * vy - uy * vx).abs() <= slack && ux * vx + uy * vy < 0.0
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::foreign::{Context, Options};

    fn mend(parts: &[&[Position]]) -> (Result<Vec<Polygon>, Lost>, String) {
        let mut mender = Mender::new(false);
        let out = mender.areas(vec![parts.iter().map(|r| r.to_vec()).collect()], "/x");
        let options = Options::default();
        let mut cx = Context::new("", &options, &|_| None);
        mender.said.hand(&mut cx);
        (out, cx.notices.iter().map(|n| n.message.clone()).collect::<Vec<_>>().join("|"))
    }

    const SQUARE: &[Position] = &[[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]];

    #[test]
    fn a_good_ring_stays_as_it_is_and_nothing_is_said() {
        let (out, said) = mend(&[SQUARE, &[[1.0, 1.0], [1.0, 2.0], [2.0, 2.0], [2.0, 1.0], [1.0, 1.0]]]);
        let out = out.expect("good");
        assert_eq!((out[0].outer.as_slice(), out[0].holes.len(), said.as_str()), (SQUARE, 1, ""));
    }

    #[test]
    fn rings_are_closed_turned_and_freed_of_doubles_and_spikes() {
        let open = mend(&[&SQUARE[..4]]);
        assert_eq!(open.0.expect("closed")[0].outer, SQUARE);
        assert!(open.1.contains("closed"), "{}", open.1);
        let clockwise: Vec<Position> = SQUARE.iter().rev().copied().collect();
        let turned = mend(&[&clockwise]);
        assert_eq!(turn(&turned.0.expect("turned")[0].outer[..4]), turn(&SQUARE[..4]));
        assert!(turned.1.contains("turned"));
        let doubled = mend(&[&[[0.0, 0.0], [4.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0], [0.0, 0.0]]]);
        assert_eq!(doubled.0.expect("single")[0].outer, SQUARE);
        assert!(doubled.1.contains("twice in a row"));
        let spiked = mend(&[&[[0.0, 0.0], [4.0, 0.0], [9.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 0.0]]]);
        assert_eq!(spiked.0.expect("blunt")[0].outer, SQUARE);
        assert!(spiked.1.contains("spike"));
        let start = mend(&[&[[0.0, 9.0], [0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0], [0.0, 9.0]]]);
        assert_eq!(start.0.expect("blunt")[0].outer.len(), 5);
        assert!(start.1.contains("spike"));
        for bad in [
            &SQUARE[..1],
            &[[0.0, 0.0], [1.0, 1.0], [0.0, 0.0]],
            &[[0.0, 0.0], [1.0, 1.0], [2.0, 2.0], [0.0, 0.0]],
            &[],
        ] {
            assert!(mend(&[bad]).0.is_err());
        }
    }

    #[test]
    fn crossings_are_drawn_by_turns_and_holes_must_be_inside() {
        let tie = mend(&[&[[0.0, 0.0], [4.0, 4.0], [4.0, 0.0], [0.0, 4.0], [0.0, 0.0]]]);
        assert_eq!(tie.0.expect("kept").len(), 1);
        assert!(tie.1.contains("crosses itself"));
        let outside = mend(&[SQUARE, &[[5.0, 1.0], [5.0, 2.0], [6.0, 2.0], [5.0, 1.0]]]);
        assert_eq!(outside.0.expect("kept")[0].holes.len(), 0);
        assert!(outside.1.contains("outside"));
        let over = mend(&[SQUARE, &[[3.0, 1.0], [3.0, 2.0], [6.0, 2.0], [3.0, 1.0]]]);
        assert!(over.0.is_err_and(|why| why.contains("cross each other")));
        let nested = mend(&[
            SQUARE,
            &[[1.5, 1.5], [1.5, 2.0], [2.0, 2.0], [1.5, 1.5]],
            &[[1.0, 1.0], [1.0, 3.0], [3.0, 3.0], [3.0, 1.0], [1.0, 1.0]],
        ]);
        assert_eq!(nested.0.expect("kept")[0].holes.len(), 1);
        assert!(nested.1.contains("inside another"));
    }

    #[test]
    fn shapes_over_the_180th_meridian_are_cut_and_longitudes_brought_back() {
        let fiji: &[Position] = &[[177.0, -18.0], [-179.0, -18.0], [-179.0, -16.0], [177.0, -16.0], [177.0, -18.0]];
        let beyond: &[Position] = &[[177.0, -18.0], [181.0, -18.0], [181.0, -16.0], [177.0, -16.0], [177.0, -18.0]];
        let below: &[Position] = &[[-183.0, -18.0], [-179.0, -18.0], [-179.0, -16.0], [-183.0, -16.0], [-183.0, -18.0]];
        for (ring, word) in [(fiji, "cut"), (beyond, "brought back"), (below, "brought back")] {
            let (out, said) = mend(&[ring]);
            let out = out.expect("cut");
            let reaches: Vec<_> = out.iter().map(|p| reach(&p.outer)).collect();
            assert_eq!(reaches, [(177.0, 180.0), (-180.0, -179.0)]);
            assert!(said.contains(word) && said.contains("180th"), "{said}");
        }
        let far = mend(&[&[[190.0, 0.0], [195.0, 0.0], [195.0, 5.0], [190.0, 0.0]]]);
        assert_eq!(reach(&far.0.expect("brought back")[0].outer), (-170.0, -165.0));
        let pole = mend(&[&[[-120.0, -70.0], [0.0, -70.0], [120.0, -70.0], [-120.0, -70.0]]]);
        let area: f64 = pole.0.expect("closed along the pole").iter().map(|p| turn(&p.outer)).sum();
        assert_eq!((area, pole.1.contains("around a pole")), (2.0 * 360.0 * 20.0, true), "{}", pole.1);
        let coast: &[Position] = &[[-120.0, -70.0], [0.0, -75.0], [120.0, -70.0], [-120.0, -70.0]];
        let line: &[Position] = &[[-120.0, -89.9], [0.0, -89.9], [120.0, -89.9], [-120.0, -89.9]];
        let between = mend(&[line, coast]).0.expect("the area between");
        assert!(
            between.iter().map(|p| turn(&p.outer)).sum::<f64>() > 10_000.0
                && between.iter().all(|p| p.holes.len() == 1)
        );
        assert!(mend(&[&[[-120.0, 10.0], [0.0, 10.0], [120.0, 10.0], [-120.0, 10.0]]]).0.is_err());
        assert!(mend(&[&[[-190.6, 52.3], [12.6, 51.8], [13.3, 51.8], [13.3, 52.3], [-190.6, 52.3]]]).0.is_err());
        let cut: &[Position] =
            &[[-180.0, -90.0], [180.0, -90.0], [180.0, -70.0], [0.0, -65.0], [-180.0, -70.0], [-180.0, -90.0]];
        let (out, said) = mend(&[cut]);
        assert_eq!((out.expect("whole")[0].outer.as_slice(), said.as_str()), (cut, ""));
        let both = mend(&[&[[170.0, 0.0], [180.0, 0.0], [-180.0, 5.0], [170.0, 5.0], [170.0, 0.0]]]);
        assert_eq!(reach(&both.0.expect("one side")[0].outer), (170.0, 180.0));
    }
}

//! From the boundaries of the places of one map to their outlines.

use super::arcs::{Net, Way, area2, clean};
use super::project::{FINE, project};
use super::room::room;
use super::thin::{Aim, thin};
use crate::feed::foreign::geo::Polygon;
use crate::model::Ring;
use std::collections::BTreeSet;

/// Twice the area of the smallest triangle that is kept, in units of the grid that is drawn: about two pixels each way, on a
/// map that is 700 pixels wide.
const TRIANGLE: i64 = 16;

/// At most so many points are kept of all borders of a map, each counted once: about 4 KB of a page.
const POINTS: usize = 700;

/// Twice the area of the smallest island or hole that is seen: about four pixels each way.
const SEEN: i64 = 64;

/// How far a place that would not be seen reaches from its middle.
const DOT: i32 = 4;

/// The room for the label of each place, and its rings; none for those that have no areas.
#[must_use]
pub fn shapes(places: &[Vec<Polygon>]) -> Vec<Option<([i32; 4], Vec<Ring>)>> {
    let projected = project(places);
    let mut net = Net::of(&projected);
    let least = least(&net);
    let fine = i64::from(FINE);
    thin(&mut net.arcs, &least, Aim { area2: TRIANGLE * fine * fine, most: POINTS });
    for arc in &mut net.arcs {
        arc.iter_mut().for_each(|point| *point = (coarse(point.0), coarse(point.1)));
    }
    let kept = seen(&net);
    let shape = |ways: &Vec<Vec<Way>>| -> Vec<Ring> {
        let kept = ways.iter().filter(|ring| kept.contains(ring.as_slice()));
        kept.map(|ring| clean(&net.ring(ring))).filter(|ring| !ring.is_empty()).collect()
    };
    let place = |(ways, source): (&Vec<Vec<Way>>, &Vec<Ring>)| {
        let mut rings = shape(ways);
        if rings.is_empty() {
            rings.extend(dot(source));
        }
        (!rings.is_empty()).then(|| (room(&rings), rings))
    };
    net.places.iter().zip(&projected).map(place).collect()
}

fn coarse(n: i32) -> i32 {
    (n + FINE / 2).div_euclid(FINE)
}

/// How many points each arc needs between its ends, so that no ring falls together: two where it is a whole ring, one where
/// it is half of one.
fn least(net: &Net) -> Vec<usize> {
    let mut out = vec![0; net.arcs.len()];
    for ring in net.places.iter().flatten() {
        for (arc, _) in ring {
            out[*arc] = out[*arc].max(3_usize.saturating_sub(ring.len()));
        }
    }
    out
}

/// The rings that are drawn: of each place the largest, and all that are large enough to be seen; and the holes in which
/// these lie.
fn seen(net: &Net) -> BTreeSet<&[Way]> {
    let size = |ring: &&Vec<Way>| area2(&net.ring(ring)).abs();
    let mut kept = BTreeSet::new();
    for rings in &net.places {
        let largest = rings.iter().max_by_key(size);
        kept.extend(largest.map(Vec::as_slice));
        kept.extend(rings.iter().filter(|ring| size(ring) >= SEEN).map(Vec::as_slice));
    }
    let drawn: BTreeSet<Way> = kept.iter().copied().flatten().copied().collect();
    let around = |ring: &&Vec<Way>| ring.iter().any(|(arc, forwards)| drawn.contains(&(*arc, !forwards)));
    kept.extend(net.places.iter().flatten().filter(around).map(Vec::as_slice));
    kept
}

/// A place that is smaller than the grid, as a small square on its tip.
fn dot(rings: &[Ring]) -> Option<Ring> {
    let (x, y) = rings.iter().flatten().map(|(x, y)| (coarse(*x), coarse(*y))).next()?;
    Some(vec![(x - DOT, y), (x, y + DOT), (x + DOT, y), (x, y - DOT)])
}

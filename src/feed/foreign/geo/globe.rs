//! Longitudes go round: rings over the 180th meridian and around poles.

use super::rings::turn;
use super::{Polygon, Position, Ring, cross};

/// Lets longitudes run on over 180 where they jump; false where a ring does not come back to where it began.
pub(super) fn unroll(ring: &mut Ring) -> bool {
    // a jump of a full circle is an edge along a parallel (Antarctica's), or a step over the meridian: whichever closes
    [360.0 - 1e-6, 360.0 + 1e-6].into_iter().any(|most| {
        let jump = |from: Position, to: Position| match to[0] - from[0] {
            d if d > 180.0 && d < most => -360.0,
            d if d < -180.0 && d > -most => 360.0,
            _ => 0.0,
        };
        let mut offset = 0.0;
        let mut out: Ring = Vec::with_capacity(ring.len());
        for (from, to) in cross::edges(ring) {
            out.push([from[0] + offset, from[1]]);
            offset += jump(from, to);
        }
        let closes = offset == 0.0;
        if closes {
            *ring = out;
        }
        closes
    })
}

/// Closes a ring around a pole along the pole, where it keeps to that end of the globe.
pub(super) fn around(ring: &mut Ring) -> bool {
    let pole = match bounds(ring) {
        [_, _, _, north] if north < -50.0 => -90.0,
        [_, south, _, _] if south > 50.0 => 90.0,
        _ => return false,
    };
    let jump = |from: Position, to: Position| match to[0] - from[0] {
        step if step > 180.0 => -1.0,
        step if step < -180.0 => 1.0,
        _ => 0.0,
    };
    let way: f64 = cross::edges(ring).map(|(from, to)| jump(from, to)).sum();
    let cut = cross::edges(ring).position(|(from, to)| jump(from, to) == way);
    let (Some(cut), true) = (cut, way.abs() == 1.0) else { return false };
    // begin behind the step over the 180th meridian, exactly on it
    let first = (cut + 1) % ring.len();
    ring.rotate_left(first);
    let (Some([x, y]), Some([last, end])) = (ring.first().copied(), ring.last().copied()) else { return false };
    let (edge, width) = (180.0 * way, x + 360.0 * way - last);
    let share = if width == 0.0 { 0.0 } else { (edge - last) / width };
    let at = end + share * (y - end);
    let mut out = vec![[-edge, at]];
    let mut offset = 0.0;
    for (from, to) in cross::edges(ring) {
        out.push([from[0] + offset, from[1]]);
        offset += 360.0 * jump(from, to);
    }
    out.extend([[edge, at], [edge, pole], [-edge, pole]]);
    *ring = out;
    true
}

pub(super) fn reach(ring: &[Position]) -> (f64, f64) {
    let [west, _, east, _] = bounds(ring);
    (west, east)
}

pub(super) fn bounds(ring: &[Position]) -> [f64; 4] {
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    ring.iter().fold(none, |b, p| [b[0].min(p[0]), b[1].min(p[1]), b[2].max(p[0]), b[3].max(p[1])])
}

pub(super) fn size([w, s, e, n]: [f64; 4]) -> f64 {
    (e - w) * (n - s)
}

pub(super) fn shift(ring: &mut Ring, by: f64) {
    if by != 0.0 {
        ring.iter_mut().for_each(|p| p[0] += by);
    }
}

/// Cuts a polygon at 180, 540 … and brings the parts back to -180 to 180.
pub(super) fn split(polygon: Polygon) -> Vec<Polygon> {
    let (_, east) = reach(&polygon.outer);
    if east <= 180.0 + 1e-9 {
        return vec![polygon];
    }
    let mut parts = Vec::new();
    let mut from = -180.0;
    // longitudes are at most 540 apart from 0, so there are few parts
    while from < east - 1e-9 && parts.len() < 8 {
        let part = |ring: &Ring| {
            let mut part = clip(&clip(ring, from, 1.0), from + 360.0, -1.0);
            shift(&mut part, -from - 180.0);
            part.dedup();
            part
        };
        let outer = part(&polygon.outer);
        if outer.len() >= 3 && turn(&outer) != 0.0 {
            let holes = polygon.holes.iter().map(part).filter(|h| h.len() >= 3 && turn(h) != 0.0).collect();
            parts.push(Polygon { outer, holes });
        }
        from += 360.0;
    }
    parts
}

/// The part of a ring on one side of a meridian (Sutherland and Hodgman): east of it for 1, west of it for -1.
pub(super) fn clip(ring: &[Position], at: f64, side: f64) -> Ring {
    let keep = |p: Position| (p[0] - at) * side >= 0.0;
    let mut out = Vec::new();
    for (from, to) in cross::edges(ring) {
        if keep(from) {
            out.push(from);
        }
        if keep(from) != keep(to) {
            let share = (at - from[0]) / (to[0] - from[0]);
            out.push([at, from[1] + share * (to[1] - from[1])]);
        }
    }
    out
}

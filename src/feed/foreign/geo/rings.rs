//! Arithmetic of areas: size, middle, bounds, and fewer points without gaps between neighbours.

use super::{Boundaries, Polygon, Position, Ring};
use std::collections::{BTreeMap, BTreeSet};

/// The radius of a sphere as large as the earth, in kilometres.
const RADIUS: f64 = 6371.0088;

/// Twice the signed area of a ring in square degrees: above 0 where it runs against the clock. The ring may be closed
/// or open.
#[must_use]
pub fn turn(ring: &[Position]) -> f64 {
    // from the first point, so that small rings far from 0 keep their digits
    let [ox, oy] = ring.first().copied().unwrap_or_default();
    let next = ring.iter().cycle().skip(1);
    ring.iter().zip(next).map(|(a, b)| (a[0] - ox) * (b[1] - oy) - (b[0] - ox) * (a[1] - oy)).sum()
}

/// The area in square kilometres, holes taken off, on a sphere.
#[must_use]
pub fn area(polygon: &Polygon) -> f64 {
    let ring = |ring: &Ring| {
        let next = ring.iter().cycle().skip(1);
        let sum: f64 = ring
            .iter()
            .zip(next)
            .map(|(a, b)| (b[0] - a[0]).to_radians() * (2.0 + a[1].to_radians().sin() + b[1].to_radians().sin()))
            .sum();
        (sum * RADIUS * RADIUS / 2.0).abs()
    };
    (ring(&polygon.outer) - polygon.holes.iter().map(ring).sum::<f64>()).max(0.0)
}

/// The middle of the largest area by its weight; it may lie outside a bent one.
#[must_use]
pub fn centroid(polygons: &[Polygon]) -> Option<Position> {
    let largest = polygons.iter().max_by(|a, b| area(a).total_cmp(&area(b)))?;
    let [ox, oy] = *largest.outer.first()?;
    let (mut weight, mut x, mut y) = (0.0, 0.0, 0.0);
    for ring in std::iter::once(&largest.outer).chain(&largest.holes) {
        for (a, b) in ring.iter().zip(ring.iter().cycle().skip(1)) {
            let (ax, ay, bx, by) = (a[0] - ox, a[1] - oy, b[0] - ox, b[1] - oy);
            let cross = ax * by - bx * ay;
            weight += cross;
            x += (ax + bx) * cross;
            y += (ay + by) * cross;
        }
    }
    if weight == 0.0 {
        return Some([ox, oy]);
    }
    Some([ox + x / (3.0 * weight), oy + y / (3.0 * weight)])
}

/// West, south, east and north of all areas.
#[must_use]
pub fn bbox<'a>(polygons: impl IntoIterator<Item = &'a Polygon>) -> Option<[f64; 4]> {
    let points = polygons.into_iter().flat_map(|p| &p.outer).map(|p| [p[0], p[1], p[0], p[1]]);
    points.reduce(|a, b| [a[0].min(b[0]), a[1].min(b[1]), a[2].max(b[2]), a[3].max(b[3])])
}

/// How often each point of a border is looked at, at most, on average.
const EFFORT: usize = 64;

/// A position as a key.
type At = (u64, u64);

fn key(p: Position) -> At {
    // 0 and -0 are the same place
    ((p[0] + 0.0).to_bits(), (p[1] + 0.0).to_bits())
}

/// Where a border begins, and which way it goes from there: neighbours that share it have the same.
type Border = (At, At);

/// Leaves out points that lie less than `tolerance` degrees beside the line. Borders that neighbours share are thinned
/// in the same way for both, so no gap opens between them. Small islands and holes vanish; the largest area of a feature
/// never does.
#[must_use]
pub fn simplify(boundaries: &Boundaries, tolerance: f64) -> Boundaries {
    let rings = |b: &Boundaries| -> Vec<Ring> {
        let all = b.features.iter().flat_map(|f| &f.polygons);
        all.flat_map(|p| std::iter::once(&p.outer).chain(&p.holes)).map(|r| open(r).to_vec()).collect()
    };
    let ends = junctions(&rings(boundaries));
    let mut finer: BTreeMap<Border, i32> = BTreeMap::new();
    loop {
        let mut lost: BTreeSet<Border> = BTreeSet::new();
        let mut thin = |ring: &Ring, keep: bool| -> Option<Ring> {
            let borders = cut(open(ring), &ends);
            let mut out: Ring = Vec::new();
            for border in &borders {
                let halved = finer.get(&name(border)).copied().unwrap_or(0);
                let tolerance = if halved > 6 { 0.0 } else { tolerance / f64::from(4).powi(halved) };
                let thinned = thinned(border, tolerance);
                out.extend(thinned.iter().take(thinned.len().saturating_sub(1)));
            }
            if out.len() >= 3 && turn(&out) != 0.0 {
                out.extend(out.first().copied());
                return Some(out);
            }
            if keep {
                lost.extend(borders.iter().map(name).filter(|b| finer.get(b).is_none_or(|halved| *halved <= 6)));
            }
            None
        };
        let mut out = boundaries.clone();
        for feature in &mut out.features {
            let largest =
                feature.polygons.iter().map(area).enumerate().max_by(|a, b| a.1.total_cmp(&b.1)).map(|(i, _)| i);
            let mut polygons = Vec::new();
            for (i, polygon) in feature.polygons.iter().enumerate() {
                let outer = match thin(&polygon.outer, Some(i) == largest) {
                    Some(outer) => outer,
                    None if Some(i) == largest => polygon.outer.clone(),
                    None => continue,
                };
                let holes = polygon.holes.iter().filter_map(|hole| thin(hole, false)).collect();
                polygons.push(Polygon { outer, holes });
            }
            feature.polygons = polygons;
        }
        if lost.is_empty() {
            out.bbox = bbox(out.features.iter().flat_map(|f| &f.polygons));
            return out;
        }
        for border in lost {
            *finer.entry(border).or_insert(0) += 1;
        }
    }
}

fn open(ring: &Ring) -> &[Position] {
    match ring.as_slice() {
        [first, rest @ .., last] if first == last && !rest.is_empty() => &ring[..ring.len() - 1],
        all => all,
    }
}

/// The positions where borders meet: those whose neighbours are not the same in all rings.
fn junctions(rings: &[Ring]) -> BTreeSet<At> {
    let mut seen: BTreeMap<At, (At, At)> = BTreeMap::new();
    let mut ends = BTreeSet::new();
    for ring in rings {
        let n = ring.len();
        for i in 0..n {
            let (before, at, after) = (key(ring[(i + n - 1) % n]), key(ring[i]), key(ring[(i + 1) % n]));
            let pair = (before.min(after), before.max(after));
            if *seen.entry(at).or_insert(pair) != pair {
                ends.insert(at);
            }
        }
    }
    ends
}

/// A ring as borders from junction to junction, in its order; a ring without any is one border that comes back.
fn cut(ring: &[Position], ends: &BTreeSet<At>) -> Vec<Ring> {
    let n = ring.len();
    let Some(first) = (0..n).find(|i| ends.contains(&key(ring[*i]))) else {
        // the same beginning for all rings that are alike
        let first = (0..n).min_by_key(|i| key(ring[*i])).unwrap_or(0);
        let whole: Ring = ring.iter().cycle().skip(first).take(n + 1).copied().collect();
        return if n == 0 { Vec::new() } else { vec![whole] };
    };
    let mut out = Vec::new();
    let mut border: Ring = Vec::new();
    for point in ring.iter().cycle().skip(first).take(n + 1) {
        border.push(*point);
        if border.len() > 1 && ends.contains(&key(*point)) {
            out.push(std::mem::replace(&mut border, vec![*point]));
        }
    }
    out
}

/// Whether a border must be turned round to run as its neighbour's does.
fn turned(border: &[Position]) -> bool {
    let forth = border.iter().map(|p| key(*p));
    forth.cmp(border.iter().rev().map(|p| key(*p))).is_gt()
}

fn name(border: &Ring) -> Border {
    let at = |i: Option<usize>| i.and_then(|i| border.get(i)).map_or((0, 0), |p| key(*p));
    let n = border.len();
    if turned(border) { (at(n.checked_sub(1)), at(n.checked_sub(2))) } else { (at(Some(0)), at(Some(1))) }
}

/// Thins a border (Douglas and Peucker), in the direction that it has for all.
fn thinned(border: &Ring, tolerance: f64) -> Ring {
    let mut line = border.clone();
    let back = turned(&line);
    if back {
        line.reverse();
    }
    let mut keep = vec![false; line.len()];
    let Some(last) = line.len().checked_sub(1) else { return line };
    (keep[0], keep[last]) = (true, true);
    let mut open = vec![(0, last)];
    let mut left = line.len().saturating_mul(EFFORT);
    while let Some((from, to)) = open.pop() {
        left = left.saturating_sub(to - from);
        if left == 0 {
            // a line made to be slow keeps the rest of its points
            keep.iter_mut().take(to).skip(from).for_each(|k| *k = true);
            continue;
        }
        let far = (from + 1..to).map(|i| (i, beside(line[i], line[from], line[to]))).max_by(|a, b| a.1.total_cmp(&b.1));
        // a border that comes back is parted at its farthest point, however near
        if let Some((i, distance)) = far
            && (distance > tolerance || (line[from] == line[to] && distance > 0.0))
        {
            keep[i] = true;
            open.extend([(from, i), (i, to)]);
        }
    }
    let mut out: Ring = line.into_iter().zip(keep).filter(|(_, keep)| *keep).map(|(p, _)| p).collect();
    if back {
        out.reverse();
    }
    out
}

/// How far a point is from a piece of a line.
fn beside(p: Position, a: Position, b: Position) -> f64 {
    let (ux, uy) = (b[0] - a[0], b[1] - a[1]);
    let length = ux * ux + uy * uy;
    let share = if length == 0.0 { 0.0 } else { (((p[0] - a[0]) * ux + (p[1] - a[1]) * uy) / length).clamp(0.0, 1.0) };
    (p[0] - a[0] - share * ux).hypot(p[1] - a[1] - share * uy)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::foreign::geo::Feature;

    fn polygon(outer: &[Position]) -> Polygon {
        Polygon { outer: outer.to_vec(), holes: Vec::new() }
    }

    fn feature(id: &str, polygons: Vec<Polygon>) -> Feature {
        Feature { id: id.to_owned(), name: id.to_owned(), properties: BTreeMap::new(), polygons }
    }

    #[test]
    fn sizes_middles_and_bounds() {
        let degree = polygon(&[[0.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 1.0], [0.0, 0.0]]);
        assert!((area(&degree) - 12_364.0).abs() < 1.0, "{}", area(&degree));
        assert_eq!(centroid(std::slice::from_ref(&degree)), Some([0.5, 0.5]));
        assert_eq!(bbox([&degree]), Some([0.0, 0.0, 1.0, 1.0]));
        assert!(turn(&degree.outer) > 0.0);
        let holed =
            Polygon { holes: vec![vec![[0.5, 0.25], [0.5, 0.75], [0.9, 0.75], [0.9, 0.25], [0.5, 0.25]]], ..degree };
        assert!(area(&holed) < 10_000.0);
        assert!(centroid(&[holed]).is_some_and(|[x, _]| x < 0.5));
        assert_eq!((centroid(&[]), bbox([])), (None, None));
    }

    /// Two neighbours with a wavy border between them, an island in a lake of one, and a speck.
    fn neighbours() -> Boundaries {
        let wave: Vec<Position> =
            (0..=40).map(|i| [5.0 + f64::from(i % 2) * 0.05 + f64::from(i / 10) * 0.3, f64::from(i) / 4.0]).collect();
        let mut west = vec![[0.0, 0.0]];
        west.extend(&wave);
        west.extend([[0.0, 10.0], [0.0, 0.0]]);
        let mut east: Vec<Position> = wave.iter().rev().copied().collect();
        east.extend([[10.0, 0.0], [10.0, 10.0]]);
        east.extend(east.first().copied());
        let lake: Vec<Position> =
            (0..=36).map(|i| f64::from(i % 36).to_radians() * 10.0).map(|a| [2.0 + a.cos(), 5.0 + a.sin()]).collect();
        let hole: Vec<Position> = lake.iter().rev().copied().collect();
        let speck = polygon(&[[20.0, 0.0], [20.001, 0.0], [20.0, 0.001], [20.0, 0.0]]);
        let features = vec![
            feature("west", vec![Polygon { outer: west, holes: vec![hole] }]),
            feature("east", vec![polygon(&east), speck.clone()]),
            feature("island", vec![polygon(&lake)]),
            feature("speck", vec![polygon(&[[30.0, 0.0], [30.001, 0.0], [30.0, 0.001], [30.0, 0.0]])]),
        ];
        Boundaries { bbox: bbox(features.iter().flat_map(|f| &f.polygons)), features }
    }

    #[test]
    fn neighbours_keep_one_border() {
        let thin = simplify(&neighbours(), 0.1);
        let ring = |i: usize| thin.features[i].polygons[0].outer.clone();
        let (west, east) = (ring(0), ring(1));
        assert!(west.len() < 16 && west.len() > 5, "{west:?}");
        let inner =
            |ring: &Ring| ring.iter().filter(|p| p[0] > 4.0 && p[0] < 9.0).map(|p| key(*p)).collect::<BTreeSet<_>>();
        assert_eq!(inner(&west), inner(&east));
        let lake = &thin.features[0].polygons[0].holes[0];
        assert_eq!(lake.iter().map(|p| key(*p)).collect::<BTreeSet<_>>(), ring(2).iter().map(|p| key(*p)).collect());
        assert!(lake.len() < 20);
        // the speck beside the east is gone, the place that is nothing but a speck is not
        assert_eq!((thin.features[1].polygons.len(), thin.features[3].polygons.len()), (1, 1));
        assert_eq!(simplify(&neighbours(), 0.0).features[1].polygons.len(), 2);
    }

    #[test]
    fn no_place_vanishes_however_coarse() {
        for tolerance in [0.5, 5.0, 500.0, f64::INFINITY] {
            let thin = simplify(&neighbours(), tolerance);
            assert!(
                thin.features.iter().all(|f| !f.polygons.is_empty() && f.polygons[0].outer.len() >= 4),
                "{tolerance}"
            );
        }
    }
}

//! Where the label of a place stands: the middle of the largest rectangle, twice as wide as high, that fits into its shape.

use super::Point;
use crate::model::Ring;

/// The largest ring is looked through in so many steps each way.
const STEPS: i32 = 24;

/// The middle of the rectangle, and half its width and height, rounded down: as wide as the shape is at that height. Rings
/// are those of one place, its holes among them.
#[must_use]
pub fn room(rings: &[Ring]) -> [i32; 4] {
    let size = |ring: &&Ring| super::arcs::area2(ring).abs();
    let Some(largest) = rings.iter().max_by_key(size) else { return [0; 4] };
    let reach = |of: fn(&Point) -> i32| {
        let all = || largest.iter().map(of);
        (all().min().unwrap_or(0), all().max().unwrap_or(0))
    };
    let ((west, east), (north, south)) = (reach(|p| p.0), reach(|p| p.1));
    let (wide, high) = ((east - west).max(1), (south - north).max(1));
    let at = |i: i32, j: i32| {
        let part =
            |from: i32, span: i32, n: i32| f64::from(from) + f64::from(span * (2 * n + 1)) / f64::from(2 * STEPS);
        [part(west, wide, i), part(north, high, j)]
    };
    let better = |best: ([f64; 2], f64), at: [f64; 2]| {
        let free = free(rings, at);
        if free > best.1 { (at, free) } else { best }
    };
    let middle = [f64::from(west + wide / 2), f64::from(north + high / 2)];
    let all = (0..STEPS).flat_map(|i| (0..STEPS).map(move |j| at(i, j)));
    let mut best = all.fold((middle, 0.0), better);
    // around the best of them, in ever smaller steps
    let mut step = f64::from(wide.max(high)) / f64::from(2 * STEPS);
    while step > 0.5 {
        let [x, y] = best.0;
        let around = [[x - step, y], [x + step, y], [x, y - step], [x, y + step]];
        best = around.into_iter().fold(best, better);
        step /= 1.5;
    }
    let ([x, y], half) = best;
    let (x, y, high) = (x.round() as i32, y.round() as i32, (half - 1.0).max(0.0) as i32);
    [x, y, across(rings, [f64::from(x), f64::from(y)], f64::from(high)) as i32, high]
}

fn edges(rings: &[Ring], [x, y]: [f64; 2]) -> impl Iterator<Item = [[f64; 2]; 2]> {
    let from = move |p: &Point| [f64::from(p.0) - x, f64::from(p.1) - y];
    rings
        .iter()
        .flat_map(move |ring| ring.iter().zip(ring.iter().cycle().skip(1)).map(move |(a, b)| [from(a), from(b)]))
}

/// Half the height of the largest rectangle, twice as wide as high, around a point; 0 where the point lies outside.
fn free(rings: &[Ring], at: [f64; 2]) -> f64 {
    let mut inside = false;
    let mut least = f64::INFINITY;
    for [a, b] in edges(rings, at) {
        if (a[1] > 0.0) != (b[1] > 0.0) && a[0] + (b[0] - a[0]) * a[1] / (a[1] - b[1]) > 0.0 {
            inside = !inside;
        }
        least = least.min(far([a[0] / 2.0, a[1]], [b[0] / 2.0, b[1]]));
    }
    if inside { least } else { 0.0 }
}

/// How far an edge lies from the origin, where far is the larger of across and down: the least of that is at an end, or
/// where the edge crosses an axis or a diagonal.
fn far(a: [f64; 2], b: [f64; 2]) -> f64 {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let crossings = [(a[0], dx), (a[1], dy), (a[0] - a[1], dx - dy), (a[0] + a[1], dx + dy)];
    let shares =
        crossings.into_iter().map(|(from, step)| if step == 0.0 { 0.0 } else { (-from / step).clamp(0.0, 1.0) });
    let at = |share: f64| (a[0] + share * dx).abs().max((a[1] + share * dy).abs());
    shares.chain([0.0, 1.0]).map(at).fold(f64::INFINITY, f64::min)
}

/// How far the shape reaches to both sides, at this height around a point; a step less, so that nothing touches.
fn across(rings: &[Ring], at: [f64; 2], high: f64) -> f64 {
    let near = edges(rings, at).filter_map(|[a, b]| {
        let (low, top) = (a[1].min(b[1]), a[1].max(b[1]));
        if low >= high || top <= -high {
            return None;
        }
        // the part of the edge within that height
        let x = |y: f64| a[0] + (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]);
        let ends = if low == top { [a[0], b[0]] } else { [x(low.max(-high)), x(top.min(high))] };
        let apart = if ends[0] * ends[1] <= 0.0 { 0.0 } else { ends[0].abs().min(ends[1].abs()) };
        Some(apart)
    });
    (near.fold(f64::INFINITY, f64::min) - 1.0).clamp(0.0, 1e6)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_room_is_the_middle_of_a_square_and_as_wide_as_it() {
        let [x, y, wide, high] = room(&[vec![(0, 0), (100, 0), (100, 100), (0, 100)]]);
        assert!((x - 50).abs() <= 1 && (25..=75).contains(&y), "{x} {y}");
        assert!((47..=50).contains(&wide) && (22..=25).contains(&high), "{wide} {high}");
    }

    #[test]
    fn the_room_lies_within_the_shape_and_beside_its_holes() {
        // a ring, and a horseshoe: the middles of both lie outside
        let outer = vec![(0, 0), (300, 0), (300, 300), (0, 300)];
        let hole = vec![(50, 50), (50, 250), (200, 250), (200, 50)];
        let [x, _, wide, high] = room(&[outer, hole]);
        assert!(x - wide >= 200 && x + wide <= 300 && high >= 20, "{x} {wide} {high}");
        let horseshoe = vec![(0, 0), (300, 0), (300, 60), (60, 60), (60, 240), (300, 240), (300, 300), (0, 300)];
        let [x, y, wide, high] = room(&[horseshoe]);
        let inside =
            |x: i32, y: i32| (0..=300).contains(&x) && (0..=300).contains(&y) && (x <= 60 || !(60..240).contains(&y));
        for (across, down) in [(-1, -1), (-1, 1), (1, -1), (1, 1)] {
            assert!(inside(x + across * wide, y + down * high), "{x} {y} {wide} {high}");
        }
        assert!(wide >= 55 && high >= 25, "{wide} {high}");
    }

    #[test]
    fn a_place_without_room_has_none() {
        assert_eq!(room(&[]), [0; 4]);
        let [.., high] = room(&[vec![(0, 0), (2, 0), (2, 2), (0, 2)]]);
        assert_eq!(high, 0);
    }
}

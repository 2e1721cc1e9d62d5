//! Which rings cross themselves or each other, and what lies inside what.

use super::Position;
use std::collections::BTreeSet;

struct Segment {
    from: Position,
    to: Position,
    low: f64,
    high: f64,
    right: f64,
    ring: usize,
}

/// The pairs of rings that cross; a ring with itself where it crosses itself. Touching is not crossing. `None` when it
/// takes more than `budget` comparisons to find out.
pub(super) fn crossings(rings: &[&[Position]], budget: &mut usize) -> Option<BTreeSet<(usize, usize)>> {
    let mut segments = Vec::new();
    for (ring, points) in rings.iter().enumerate() {
        for (from, to) in edges(points) {
            // the left end first
            let (from, to) = if from[0] <= to[0] { (from, to) } else { (to, from) };
            segments.push(Segment { from, to, low: from[1].min(to[1]), high: from[1].max(to[1]), right: to[0], ring });
        }
    }
    segments.sort_by(|a, b| a.from[0].total_cmp(&b.from[0]));
    let mut found = BTreeSet::new();
    let mut open: Vec<&Segment> = Vec::new();
    for segment in &segments {
        open.retain(|other| other.right >= segment.from[0]);
        *budget = budget.checked_sub(open.len())?;
        for other in &open {
            let pair = (segment.ring.min(other.ring), segment.ring.max(other.ring));
            if other.high >= segment.low && other.low <= segment.high && !found.contains(&pair) && cross(segment, other)
            {
                found.insert(pair);
            }
        }
        open.push(segment);
    }
    Some(found)
}

/// The edges of a ring whose last position is not the first again.
pub(super) fn edges(ring: &[Position]) -> impl Iterator<Item = (Position, Position)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1)).take(ring.len())
}

/// On which side of a line a point lies: -1, 0 (on it, as far as numbers can tell) or 1.
fn side(from: Position, to: Position, point: Position) -> i8 {
    let (ax, ay) = (to[0] - from[0], to[1] - from[1]);
    let (bx, by) = (point[0] - from[0], point[1] - from[1]);
    let cross = ax * by - ay * bx;
    let slack = 1e-11 * (ax.abs() + ay.abs()) * (bx.abs() + by.abs()).max(1e-4);
    if cross > slack {
        1
    } else if cross < -slack {
        -1
    } else {
        0
    }
}

fn cross(a: &Segment, b: &Segment) -> bool {
    side(a.from, a.to, b.from) * side(a.from, a.to, b.to) < 0
        && side(b.from, b.to, a.from) * side(b.from, b.to, a.to) < 0
}

/// Whether a point is inside a ring; `None` where it is on it.
pub(super) fn inside(point: Position, ring: &[Position]) -> Option<bool> {
    let [x, y] = point;
    let mut inside = false;
    for (a, b) in edges(ring) {
        let near = x >= a[0].min(b[0]) - 1e-12
            && x <= a[0].max(b[0]) + 1e-12
            && y >= a[1].min(b[1]) - 1e-12
            && y <= a[1].max(b[1]) + 1e-12;
        if near && side(a, b, point) == 0 {
            return None;
        }
        if (a[1] > y) != (b[1] > y) && x < (b[0] - a[0]) * (y - a[1]) / (b[1] - a[1]) + a[0] {
            inside = !inside;
        }
    }
    Some(inside)
}

/// Whether one ring lies inside another that it does not cross; rings that are alike do.
pub(super) fn within(inner: &[Position], outer: &[Position], budget: &mut usize) -> Option<bool> {
    let middles = edges(inner).map(|(a, b)| [(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0]);
    for point in inner.iter().copied().chain(middles) {
        *budget = budget.checked_sub(outer.len())?;
        if let Some(inside) = inside(point, outer) {
            return Some(inside);
        }
    }
    Some(true)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn crossing_is_not_touching() {
        let all = |rings: &[&[Position]]| crossings(rings, &mut 10_000).map(|set| set.into_iter().collect::<Vec<_>>());
        let square: &[Position] = &[[0.0, 0.0], [4.0, 0.0], [4.0, 4.0], [0.0, 4.0]];
        let tie: &[Position] = &[[0.0, 0.0], [4.0, 4.0], [4.0, 0.0], [0.0, 4.0]];
        let touching: &[Position] = &[[0.0, 1.0], [2.0, 0.0], [2.0, 2.0]];
        let over: &[Position] = &[[3.0, 1.0], [5.0, 1.0], [5.0, 2.0], [3.0, 2.0]];
        assert_eq!(all(&[square]), Some(vec![]));
        assert_eq!(all(&[tie]), Some(vec![(0, 0)]));
        assert_eq!(all(&[square, touching]), Some(vec![]));
        assert_eq!(all(&[square, over]), Some(vec![(0, 1)]));
        assert_eq!(crossings(&[square, over], &mut 3), None);
        assert_eq!(within(touching, square, &mut 1000), Some(true));
        assert_eq!(within(&[[5.0, 5.0], [6.0, 5.0], [6.0, 6.0]], square, &mut 1000), Some(false));
        assert_eq!(within(square, square, &mut 1000), Some(true));
        assert_eq!(inside([4.0, 1.0], square), None);
    }
}

//! Fewer points: those whose triangle with their neighbours is smallest go first (M. Visvalingam and J. D. Whyatt, *Line
//! generalisation by repeated elimination of points*, The Cartographic Journal 30, 1993). A point stays where another lies in
//! its triangle, so that no border comes to cross another.

use super::Point;
use super::arcs::area2;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BinaryHeap};

/// What is to be left.
#[derive(Debug, Clone, Copy)]
pub struct Aim {
    /// Triangles of which twice the area is smaller go, on the fine grid.
    pub area2: i64,
    /// So many points at most, in all arcs together.
    pub most: usize,
}

/// Edge of the cells in which points are looked for, on the fine grid.
const CELL: i32 = 256;

/// Thins arcs; their ends stay, and of each at least so many points between them.
pub fn thin(arcs: &mut [Vec<Point>], least: &[usize], aim: Aim) {
    let mut net = Points::of(arcs);
    let mut queue: BinaryHeap<Reverse<(i64, usize)>> = (0..net.all.len()).filter_map(|at| net.weighed(at, 0)).collect();
    let mut left = net.all.len();
    while let Some(Reverse((area, at))) = queue.pop() {
        if area >= aim.area2 && left <= aim.most {
            break;
        }
        let arc = net.all[at].arc;
        // what was weighed before a neighbour went is out of date
        if net.all[at].gone || net.all[at].area != area || net.inner[arc] <= least[arc] || net.holds_another(at) {
            continue;
        }
        let (before, after) = net.take(at);
        left -= 1;
        queue.extend([before, after].into_iter().filter_map(|next| net.weighed(next, area)));
    }
    arcs.iter_mut().for_each(Vec::clear);
    net.all.iter().filter(|point| !point.gone).for_each(|point| arcs[point.arc].push(point.at));
}

/// A point of an arc, between its neighbours that are left.
struct Node {
    at: Point,
    arc: usize,
    before: Option<usize>,
    after: Option<usize>,
    /// Twice the area of its triangle, when last weighed.
    area: i64,
    gone: bool,
}

struct Points {
    all: Vec<Node>,
    /// How many points each arc has between its ends.
    inner: Vec<usize>,
    cells: BTreeMap<Point, Vec<usize>>,
}

fn cell(at: Point) -> Point {
    (at.0.div_euclid(CELL), at.1.div_euclid(CELL))
}

impl Points {
    fn of(arcs: &[Vec<Point>]) -> Self {
        let mut points = Self { all: Vec::new(), inner: Vec::new(), cells: BTreeMap::new() };
        for (arc, line) in arcs.iter().enumerate() {
            points.inner.push(line.len().saturating_sub(2));
            for (i, at) in line.iter().enumerate() {
                let number = points.all.len();
                let before = (i > 0).then(|| number - 1);
                let after = (i + 1 < line.len()).then_some(number + 1);
                points.all.push(Node { at: *at, arc, before, after, area: -1, gone: false });
                points.cells.entry(cell(*at)).or_default().push(number);
            }
        }
        points
    }

    fn triangle(&self, at: usize) -> Option<[Point; 3]> {
        let point = &self.all[at];
        Some([self.all[point.before?].at, point.at, self.all[point.after?].at])
    }

    /// A point with the area of its triangle, at least that of the point that went before it; none for ends of arcs.
    fn weighed(&mut self, at: usize, least: i64) -> Option<Reverse<(i64, usize)>> {
        let area = area2(&self.triangle(at)?).abs().max(least);
        self.all[at].area = area;
        Some(Reverse((area, at)))
    }

    /// Whether another point lies in the triangle of this one, or on its edge.
    fn holds_another(&self, at: usize) -> bool {
        let Some(triangle) = self.triangle(at) else { return true };
        let corner = |pick: fn(i32, i32) -> i32| {
            let [a, b, c] = triangle;
            cell((pick(pick(a.0, b.0), c.0), pick(pick(a.1, b.1), c.1)))
        };
        let (low, high) = (corner(i32::min), corner(i32::max));
        let within = |point: Point| {
            let [a, b, c] = triangle;
            let turns = [[a, b, point], [b, c, point], [c, a, point]].map(|corners| area2(&corners).signum());
            let outside = turns.contains(&1) && turns.contains(&-1);
            !outside && !triangle.contains(&point)
        };
        (low.0..=high.0).any(|x| {
            let cells = self.cells.range((x, low.1)..=(x, high.1)).flat_map(|(_, points)| points);
            cells.map(|number| &self.all[*number]).any(|point| !point.gone && within(point.at))
        })
    }

    /// Takes a point out; its neighbours.
    fn take(&mut self, at: usize) -> (usize, usize) {
        let Node { before, after, arc, .. } = self.all[at];
        self.all[at].gone = true;
        self.inner[arc] -= 1;
        if let Some(before) = before {
            self.all[before].after = after;
        }
        if let Some(after) = after {
            self.all[after].before = before;
        }
        (before.unwrap_or(at), after.unwrap_or(at))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ALL: Aim = Aim { area2: i64::MAX, most: 0 };

    #[test]
    fn the_smallest_triangles_go_first() {
        let line = vec![(0, 0), (100, 3), (200, 0), (300, 90), (400, 0), (500, -1), (600, 0)];
        let thinned = |aim: Aim| {
            let mut arcs = vec![line.clone()];
            thin(&mut arcs, &[0], aim);
            arcs.remove(0)
        };
        assert_eq!(thinned(Aim { area2: 1000, most: 99 }), [(0, 0), (200, 0), (300, 90), (400, 0), (600, 0)]);
        assert_eq!(thinned(Aim { area2: 0, most: 3 }), [(0, 0), (300, 90), (600, 0)]);
        assert_eq!(thinned(Aim { area2: 0, most: 99 }), line);
        assert_eq!(thinned(ALL), [(0, 0), (600, 0)]);
    }

    #[test]
    fn an_arc_keeps_what_a_ring_needs() {
        let mut arcs = vec![vec![(0, 0), (0, 9), (5, 12), (9, 9), (9, 0), (0, 0)]];
        thin(&mut arcs, &[2], ALL);
        assert_eq!(arcs[0].len(), 4);
        assert!(area2(&arcs[0]) != 0);
    }

    #[test]
    fn no_border_is_drawn_over_a_point_of_another() {
        // the bay of one border holds the end of another
        let mut arcs = vec![vec![(0, 0), (50, 40), (100, 0)], vec![(50, 20), (50, -60)]];
        thin(&mut arcs, &[0, 0], ALL);
        assert_eq!(arcs[0].len(), 3, "it would cross the other");
        let mut arcs = vec![vec![(0, 0), (50, 40), (100, 0)], vec![(50, 60), (50, 160)]];
        thin(&mut arcs, &[0, 0], ALL);
        assert_eq!(arcs[0].len(), 2);
    }
}

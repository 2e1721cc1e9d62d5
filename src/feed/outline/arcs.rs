//! Shared borders: rings are cut into arcs where three borders meet, and each arc is kept once, so that both its sides
//! change alike. The way of TopoJSON (M. Bostock, *How to infer topology*, 2013).

use super::Point;
use crate::model::Ring;
use std::collections::{BTreeMap, BTreeSet};

/// An arc, and whether it is gone along forwards.
pub type Way = (usize, bool);

/// Places as rings of arcs.
#[derive(Debug, Default)]
pub struct Net {
    /// Each border once.
    pub arcs: Vec<Vec<Point>>,
    /// The rings of each place.
    pub places: Vec<Vec<Vec<Way>>>,
}

/// Twice the area of a ring; its sign says which way round it runs.
#[must_use]
pub fn area2(ring: &[Point]) -> i64 {
    let cross = |(a, b): (&Point, &Point)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1);
    ring.iter().zip(ring.iter().cycle().skip(1)).map(cross).sum()
}

/// A ring without its closing point, points that stand twice, and spikes: empty where nothing is left.
#[must_use]
pub fn clean(ring: &[Point]) -> Ring {
    let mut out: Ring = Vec::with_capacity(ring.len());
    for point in ring {
        if out.len() > 1 && out[out.len() - 2] == *point {
            out.pop();
        } else if out.last() != Some(point) {
            out.push(*point);
        }
    }
    // the same over the end
    loop {
        match out.as_slice() {
            [first, .., last] if first == last => drop(out.pop()),
            [first, .., before, _] if first == before => out.truncate(out.len() - 2),
            [_, second, .., last] if second == last => drop((out.remove(0), out.pop())),
            _ => break,
        }
    }
    if out.len() < 3 { Vec::new() } else { out }
}

impl Net {
    /// Cuts the rings of places. What lies between two rings of one place is taken out.
    #[must_use]
    pub fn of(places: &[Vec<Ring>]) -> Self {
        let net = Self::cut_all(places);
        let joined: Vec<Vec<Ring>> = net.places.iter().map(|rings| net.joined(rings)).collect();
        // where only such a border ended, none ends now
        Self::cut_all(&joined)
    }

    fn cut_all(places: &[Vec<Ring>]) -> Self {
        let places: Vec<Vec<Ring>> =
            places.iter().map(|rings| rings.iter().map(|ring| clean(ring)).collect()).collect();
        let ends = junctions(places.iter().flatten());
        let mut net = Self::default();
        let mut known = BTreeMap::new();
        for rings in &places {
            let rings = rings.iter().filter(|ring| !ring.is_empty());
            let ways: Vec<Vec<Way>> = rings.map(|ring| net.cut(ring, &ends, &mut known)).collect();
            net.places.push(ways);
        }
        net
    }

    /// A ring as arcs, from junction to junction.
    fn cut(&mut self, ring: &[Point], ends: &BTreeSet<Point>, known: &mut BTreeMap<Vec<Point>, usize>) -> Vec<Way> {
        let least = || ring.iter().enumerate().min_by_key(|(_, point)| **point).map_or(0, |(at, _)| at);
        let first = ring.iter().position(|point| ends.contains(point)).unwrap_or_else(least);
        let mut out = Vec::new();
        let mut arc = vec![ring[first]];
        for point in ring.iter().cycle().skip(first + 1).take(ring.len()) {
            arc.push(*point);
            if ends.contains(point) {
                out.push(self.way(std::mem::replace(&mut arc, vec![*point]), known));
            }
        }
        if arc.len() > 1 {
            out.push(self.way(arc, known));
        }
        out
    }

    /// The number of an arc: the same for both its directions.
    fn way(&mut self, arc: Vec<Point>, known: &mut BTreeMap<Vec<Point>, usize>) -> Way {
        let back: Vec<Point> = arc.iter().rev().copied().collect();
        let forwards = arc <= back;
        let arc = if forwards { arc } else { back };
        let number = *known.entry(arc).or_insert_with_key(|arc| {
            self.arcs.push(arc.clone());
            self.arcs.len() - 1
        });
        (number, forwards)
    }

    /// The rings of a place without the arcs that it has on both sides.
    fn joined(&self, rings: &[Vec<Way>]) -> Vec<Ring> {
        let all: BTreeSet<Way> = rings.iter().flatten().copied().collect();
        let inside = |(arc, forwards): &Way| all.contains(&(*arc, !forwards));
        if !all.iter().any(inside) {
            return rings.iter().map(|ring| self.ring(ring)).collect();
        }
        let mut left: BTreeMap<Point, Vec<Way>> = BTreeMap::new();
        let mut starts = Vec::new();
        for way in rings.iter().flatten().filter(|way| !inside(way)) {
            starts.push(self.ends(*way).0);
            left.entry(self.ends(*way).0).or_default().push(*way);
        }
        let mut out = Vec::new();
        for start in starts {
            let (mut ring, mut at) = (Vec::new(), start);
            while let Some(way) = left.get_mut(&at).and_then(Vec::pop) {
                ring.push(way);
                at = self.ends(way).1;
                if at == start {
                    break;
                }
            }
            if at == start && !ring.is_empty() {
                out.push(self.ring(&ring));
            }
        }
        out
    }

    fn ends(&self, (arc, forwards): Way) -> (Point, Point) {
        let arc = &self.arcs[arc];
        let (first, last) = (arc[0], arc[arc.len() - 1]);
        if forwards { (first, last) } else { (last, first) }
    }

    /// The points of a ring.
    #[must_use]
    pub fn ring(&self, ways: &[Way]) -> Ring {
        let mut out = Vec::new();
        for (arc, forwards) in ways {
            let arc = &self.arcs[*arc];
            // the last point is the first of the next
            let points = arc.len() - 1;
            if *forwards {
                out.extend(&arc[..points]);
            } else {
                out.extend(arc[1..].iter().rev());
            }
        }
        out
    }
}

/// Points where more than two borders meet.
fn junctions<'a>(rings: impl Iterator<Item = &'a Ring>) -> BTreeSet<Point> {
    let mut beside: BTreeMap<Point, Vec<Point>> = BTreeMap::new();
    for ring in rings {
        for (at, point) in ring.iter().enumerate() {
            let next = ring[(at + 1) % ring.len()];
            for (one, other) in [(*point, next), (next, *point)] {
                let known = beside.entry(one).or_default();
                if !known.contains(&other) {
                    known.push(other);
                }
            }
        }
    }
    beside.into_iter().filter(|(_, known)| known.len() > 2).map(|(point, _)| point).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(x: i32, y: i32) -> Ring {
        vec![(x, y), (x, y + 10), (x + 10, y + 10), (x + 10, y), (x, y)]
    }

    #[test]
    fn a_border_of_two_squares_is_one_arc() {
        let net = Net::of(&[vec![square(0, 0)], vec![square(10, 0)]]);
        assert_eq!(net.arcs.len(), 3);
        let shared = net.arcs.iter().position(|arc| *arc == [(10, 0), (10, 10)]).expect("the border");
        let uses = |place: usize| net.places[place][0].iter().find(|(arc, _)| *arc == shared).map(|way| way.1);
        assert_eq!(uses(0).map(|forwards| !forwards), uses(1), "once each way");
        for (place, at) in net.places.iter().zip([square(0, 0), square(10, 0)]) {
            assert_eq!(area2(&net.ring(&place[0])), area2(&at));
        }
    }

    #[test]
    fn an_enclave_and_the_hole_around_it_are_one_arc() {
        let outer = vec![(0, 0), (0, 30), (30, 30), (30, 0), (0, 0)];
        let mut hole = square(10, 10);
        hole.reverse();
        // the same ring, begun elsewhere
        let enclave = vec![(20, 20), (20, 10), (10, 10), (10, 20), (20, 20)];
        let net = Net::of(&[vec![outer, hole], vec![enclave]]);
        assert_eq!(net.arcs.len(), 2);
        assert_eq!(net.places[0][1][0].0, net.places[1][0][0].0);
        assert_ne!(net.places[0][1][0].1, net.places[1][0][0].1);
    }

    #[test]
    fn what_lies_between_two_parts_of_one_place_is_no_border() {
        // a place that was cut at the 180th meridian, beside another
        let net = Net::of(&[vec![square(0, 0), square(10, 0)], vec![square(20, 0)]]);
        assert_eq!(net.places[0].len(), 1);
        let ring = net.ring(&net.places[0][0]);
        assert_eq!(area2(&ring), 2 * area2(&square(0, 0)));
        assert!(!ring.windows(2).any(|pair| pair == [(10, 0), (10, 10)] || pair == [(10, 10), (10, 0)]));
    }

    #[test]
    fn spikes_and_points_that_stand_twice_go() {
        assert_eq!(clean(&[(0, 0), (0, 9), (0, 9), (5, 9), (7, 9), (5, 9), (9, 0), (0, 0)]).len(), 4);
        assert_eq!(clean(&[(3, 3), (0, 0), (0, 9), (9, 0), (0, 0), (3, 3)]), [(0, 0), (0, 9), (9, 0)]);
        assert_eq!(clean(&[(0, 0), (5, 5), (0, 0)]), Ring::new());
        assert_eq!(clean(&[(1, 1)]), Ring::new());
    }
}

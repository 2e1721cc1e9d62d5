//! From degrees to whole numbers on a plane.
//!
//! The projection is the cylindrical equal-area one, true along the middle latitude of the map (J. P. Snyder, *Map
//! Projections: A Working Manual*, USGS Professional Paper 1395, 1987, equations 10-1 and 10-2). On a map whose colours are
//! values, a place twice as large must look twice as large; and within one country angles are nearly true as well: 5° from
//! the middle latitude, at 45°, a length is about a tenth too long one way and too short the other.

use super::Point;
use crate::feed::foreign::geo::{Polygon, Position};
use crate::model::{Outline, Ring};

/// Shapes are cut and simplified on a finer grid than they are drawn on: so many of its units are one.
pub const FINE: i32 = 16;

/// No map is stretched more than ten times: around the poles nothing else could be seen.
const LEAST: f64 = 0.1;

/// The rings of each place on the fine grid: x to the east, y to the south, from 0; the longer direction reaches
/// [`Outline::MOST`] units of the grid that is drawn. The first point is repeated as it is in the source.
#[must_use]
pub fn project(places: &[Vec<Polygon>]) -> Vec<Vec<Ring>> {
    let rings = || places.iter().flatten().flat_map(|polygon| std::iter::once(&polygon.outer).chain(&polygon.holes));
    let start = start(rings().map(|ring| bounds(ring)).map(|[west, _, east, _]| (west, east)).collect());
    let turned = |[x, y]: Position| [if x < start { x + 360.0 } else { x }, y];
    let all: Vec<Position> = rings().flatten().map(|position| turned(*position)).collect();
    let [west, south, east, north] = bounds(&all);
    let along = ((south + north) / 2.0).to_radians().cos().max(LEAST);
    let height = |latitude: f64| latitude.to_radians().sin() / along;
    let width = |longitude: f64| longitude.to_radians() * along;
    let span = (width(east) - width(west)).max(height(north) - height(south));
    let scale = f64::from(Outline::MOST * FINE) / if span > 0.0 { span } else { 1.0 };
    let place = |position: &Position| -> Point {
        let [x, y] = turned(*position);
        let whole = |n: f64| (n * scale).round() as i32;
        (whole(width(x) - width(west)), whole(height(north) - height(y)))
    };
    let ring = |ring: &Vec<Position>| ring.iter().map(place).collect();
    let of =
        |polygon: &Polygon| -> Vec<Ring> { std::iter::once(&polygon.outer).chain(&polygon.holes).map(ring).collect() };
    places.iter().map(|polygons| polygons.iter().flat_map(of).collect()).collect()
}

/// The longitude at which a map begins: behind the widest gap, so that what lies on both sides of the 180th meridian
/// stands together.
fn start(mut reaches: Vec<(f64, f64)>) -> f64 {
    reaches.sort_by(|a, b| a.0.total_cmp(&b.0));
    let Some((first, mut end)) = reaches.first().copied() else { return -180.0 };
    let mut gaps = Vec::new();
    for (west, east) in reaches {
        gaps.push((west - end, west));
        end = end.max(east);
    }
    let around = (first + 360.0 - end, first);
    gaps.into_iter().fold(around, |widest, gap| if gap.0 > widest.0 { gap } else { widest }).1
}

fn bounds(ring: &[Position]) -> [f64; 4] {
    let none = [f64::INFINITY, f64::INFINITY, f64::NEG_INFINITY, f64::NEG_INFINITY];
    ring.iter().fold(none, |b, p| [b[0].min(p[0]), b[1].min(p[1]), b[2].max(p[0]), b[3].max(p[1])])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn square(west: f64, south: f64, size: f64) -> Vec<Polygon> {
        let (east, north) = (west + size, south + size);
        let outer = vec![[west, south], [east, south], [east, north], [west, north], [west, south]];
        vec![Polygon { outer, holes: Vec::new() }]
    }

    fn area(ring: &[Point]) -> f64 {
        super::super::arcs::area2(ring).abs() as f64 / 2.0
    }

    #[test]
    fn a_map_fills_the_grid_and_keeps_areas() {
        let places = [square(30.0, -3.0, 1.0), square(31.0, -1.0, 1.0), square(30.0, 58.0, 1.0)];
        let drawn = project(&places);
        let all: Vec<Point> = drawn.iter().flatten().flatten().copied().collect();
        let most = Outline::MOST * FINE;
        assert_eq!(all.iter().map(|p| p.0.min(p.1)).min(), Some(0));
        assert_eq!(all.iter().map(|p| p.0.max(p.1)).max(), Some(most));
        // a square degree at 58.5° has cos 58.5° / cos 2.5° of the area of one at 2.5°
        let ratio = area(&drawn[2][0]) / area(&drawn[0][0]);
        let known = 58.5_f64.to_radians().cos() / 2.5_f64.to_radians().cos();
        assert!((ratio - known).abs() < 0.01, "{ratio} {known}");
        // one place lies north-east of the other
        assert!(drawn[1][0][0].0 > drawn[0][0][0].0 && drawn[1][0][0].1 < drawn[0][0][0].1);
    }

    #[test]
    fn what_lies_on_both_sides_of_the_180th_meridian_stands_together() {
        // Fiji: the reader has cut it there
        let places = [square(177.0, -18.0, 3.0), square(-180.0, -18.0, 1.0)];
        let drawn = project(&places);
        let reach = |at: usize| {
            let xs = || drawn[at][0].iter().map(|p| p.0);
            (xs().min().unwrap_or(0), xs().max().unwrap_or(0))
        };
        assert_eq!(reach(0).1, reach(1).0, "they share the meridian");
        assert_eq!(reach(0).0, 0);
        assert_eq!(reach(1).1, Outline::MOST * FINE);
    }

    #[test]
    fn maps_begin_behind_the_widest_gap() {
        assert_eq!(start(vec![(10.0, 20.0), (-5.0, 3.0)]), -5.0);
        assert_eq!(start(vec![(170.0, 180.0), (-180.0, -170.0)]), 170.0);
        assert_eq!(start(vec![(-180.0, 180.0)]), -180.0);
        assert_eq!(start(Vec::new()), -180.0);
    }
}

//! A schematic map: each place a square of the same size, about where it lies. Small places are seen as well as large
//! ones, and each square has room for its name and its value.

use super::ink::CLASSES;
use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

/// One place.
#[derive(Debug, Clone, PartialEq)]
pub struct Tile {
    /// Column, from 0 in the west.
    pub column: u8,
    /// Row, from 0 in the north.
    pub row: u8,
    /// Its name.
    pub name: String,
    /// Its name where the whole one does not fit.
    pub short: String,
    /// Its value; `None` where there is none.
    pub number: Option<f64>,
    /// The value as written, or what stands instead of one.
    pub value: String,
    /// The value in fewer characters, where the whole one does not fit.
    pub brief: String,
    /// Whether it is the one in focus.
    pub focus: bool,
}

/// The places of a map.
#[derive(Debug, Clone, PartialEq)]
pub struct Tiles {
    /// The places.
    pub tiles: Vec<Tile>,
    /// Where one class of values ends and the next begins, rising.
    pub bounds: Vec<f64>,
}

const TEXT: u8 = 12;

/// The widest square, in CSS pixels.
const WIDEST: u32 = 96;

/// Round numbers between the lowest and the highest value, rising, which divide them into at most six classes of the same
/// size: steps of 1, 2, 2.5 or 5 and of these times a power of ten, the smallest that will do.
#[must_use]
pub fn bounds(low: f64, high: f64) -> Vec<f64> {
    let span = high - low;
    if !(span.is_finite() && span > 0.0) {
        return Vec::new();
    }
    let power = 10_f64.powf((span / f64::from(CLASSES)).log10().floor());
    let steps = [1.0, 2.0, 2.5, 5.0, 10.0, 20.0].map(|n| n * power);
    let cut = |step: f64| -> Vec<f64> {
        let first = (low / step).floor() + 1.0;
        (0..=CLASSES).map(|n| (first + f64::from(n)) * step).take_while(|bound| *bound < high).collect()
    };
    steps.into_iter().map(cut).find(|bounds| bounds.len() < usize::from(CLASSES)).unwrap_or_default()
}

/// The class of a value, from 0: that of its lower bound.
#[must_use]
pub fn class_of(bounds: &[f64], value: f64) -> u8 {
    bounds.iter().filter(|bound| **bound <= value).count() as u8
}

/// The inks of so many classes, spread over those that there are, so that few classes are well apart.
#[must_use]
pub fn inks(classes: usize) -> &'static [u8] {
    match classes {
        0 | 1 => &[1],
        2 => &[1, 4],
        3 => &[0, 2, 4],
        4 => &[0, 2, 4, 5],
        5 => &[0, 1, 3, 4, 5],
        _ => &[0, 1, 2, 3, 4, 5],
    }
}

impl Tiles {
    /// The map at a width in CSS pixels. East is on the right in every language.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let most = |of: fn(&Tile) -> u8| u32::from(self.tiles.iter().map(of).max().unwrap_or(0)) + 1;
        let (columns, rows) = (most(|t| t.column), most(|t| t.row));
        let wide = ((width - 2) / columns).min(WIDEST);
        let names: Option<Vec<Vec<String>>> = self.tiles.iter().map(|tile| whole(&tile.name, wide - 6)).collect();
        // widths are estimated a little too wide
        let fits = self.tiles.iter().all(|tile| text_width(&tile.value, TEXT) <= wide);
        let high = if names.is_some() { 64 } else { wide.min(52) };
        let mut scene = Scene::new(width, rows * high + 2);
        let left = (width - columns * wide) / 2;
        let px = |n: u32| n.cast_signed() * UNIT;
        let corner = |tile: &Tile| (px(left + u32::from(tile.column) * wide), px(1 + u32::from(tile.row) * high));
        let square = |tile: &Tile| {
            let (x, y) = corner(tile);
            let (right, below) = (x + px(wide - 3), y + px(high - 3));
            vec![(x, y), (right, y), (right, below), (x, below)]
        };
        let inks = inks(self.bounds.len() + 1);
        let class = |tile: &Tile| tile.number.map(|number| inks[usize::from(class_of(&self.bounds, number))]);
        // neighbours of one class share a path
        for n in inks {
            for tile in self.tiles.iter().filter(|tile| class(tile) == Some(*n)) {
                scene.push(Ink::Class(*n), Shape::Area(square(tile)));
            }
        }
        for tile in self.tiles.iter().filter(|tile| tile.number.is_none()) {
            for line in hatch(corner(tile), px(wide - 3), px(high - 3)) {
                scene.push(Ink::Axis, Shape::Line(line.to_vec()));
            }
        }
        for tile in self.tiles.iter().filter(|tile| tile.focus) {
            let mut around = square(tile);
            around.push(around[0]);
            scene.push(Ink::Series(1), Shape::Line(around));
        }
        for (i, tile) in self.tiles.iter().enumerate() {
            let lines = names.as_ref().map_or_else(|| vec![self.short(i, wide - 5)], |names| names[i].clone());
            let (x, y) = corner(tile);
            let ink = class(tile).map_or(Ink::Label, Ink::OnClass);
            let all = lines.len() as u32 + 1;
            let first = px(high - 3) / 2 - px((all - 1) * 8) + px(4);
            let texts = lines.iter().chain([if fits { &tile.value } else { &tile.brief }]).enumerate();
            for (n, text) in texts {
                let strong = if tile.number.is_some() { ink } else { Ink::Label };
                scene.text(strong, (x + px(wide - 3) / 2, y + first + px(n as u32 * 16)), Anchor::Middle, TEXT, text);
            }
        }
        scene
    }

    fn short(&self, at: usize, width: u32) -> String {
        let tile = &self.tiles[at];
        let name = if tile.short.is_empty() { &tile.name } else { &tile.short };
        wrap(name, TEXT, width, 1).into_iter().next().unwrap_or_default()
    }
}

/// The whole name in at most two lines, broken at blanks and after hyphens; `None` where it does not fit.
fn whole(name: &str, width: u32) -> Option<Vec<String>> {
    if text_width(name, TEXT) <= width {
        return Some(vec![name.to_owned()]);
    }
    let broken = name.replace('-', "- ");
    let lines = wrap(&broken, TEXT, width, 2);
    (lines.iter().map(|line| line.chars().filter(|c| !c.is_whitespace()).count()).sum::<usize>()
        == broken.chars().filter(|c| !c.is_whitespace()).count())
    .then_some(lines)
}

/// Slanting lines within a square.
fn hatch((x, y): (i32, i32), wide: i32, high: i32) -> Vec<[(i32, i32); 2]> {
    let step = 9 * UNIT;
    let ends = |d: i32| {
        // the line of points whose distances from the left and the top add up to `d`
        let from = if d <= high { (x, y + d) } else { (x + d - high, y + high) };
        let to = if d <= wide { (x + d, y) } else { (x + wide, y + d - wide) };
        [from, to]
    };
    (1..(wide + high) / step + 1).map(|n| n * step).filter(|d| *d < wide + high).map(ends).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tile(column: u8, row: u8, name: &str, number: Option<f64>) -> Tile {
        let value = number.map_or("–".into(), |n| format!("{n}%"));
        let short = name.chars().take(3).collect();
        Tile { column, row, name: name.into(), short, number, brief: value.clone(), value, focus: false }
    }

    #[test]
    fn classes_are_few_round_and_of_one_size() {
        assert_eq!(bounds(17.3, 90.7), [20.0, 40.0, 60.0, 80.0]);
        assert_eq!(bounds(0.0, 100.0), [20.0, 40.0, 60.0, 80.0]);
        assert_eq!(bounds(-3.0, 7.0), [-2.0, 0.0, 2.0, 4.0, 6.0]);
        assert_eq!(bounds(6.9, 52.4), [10.0, 20.0, 30.0, 40.0, 50.0]);
        assert_eq!(bounds(5.0, 5.0), Vec::<f64>::new());
        assert_eq!(bounds(f64::NAN, 5.0), Vec::<f64>::new());
        for (low, high) in [(0.001, 0.0017), (3.0, 4e9), (99.2, 99.9), (-8e5, -1.0)] {
            let cut = bounds(low, high);
            assert!((2..6).contains(&cut.len()), "{low} {high} {cut:?}");
            assert!(cut.iter().all(|b| *b > low && *b < high), "{cut:?}");
        }
        let cut = [20.0, 40.0];
        assert_eq!([19.99, 20.0, 40.0].map(|v| class_of(&cut, v)), [0, 1, 2]);
    }

    #[test]
    fn squares_stand_where_their_places_lie_and_texts_stay_within() {
        let names = ["Turkana", "Elgeyo-Marakwet", "Trans Nzoia", "Nairobi City"];
        let at = [(2, 0), (3, 1), (1, 1), (6, 7)];
        let numbers = [Some(17.3), Some(40.0), None, Some(90.7)];
        let tiles: Vec<Tile> =
            at.iter().zip(names).zip(numbers).map(|((&(c, r), name), n)| tile(c, r, name, n)).collect();
        let map = Tiles { tiles, bounds: bounds(17.3, 90.7) };
        for width in [272, 480, 720] {
            let scene = map.draw(width);
            let inside = |x: i32| (0..=scene.width.cast_signed() * UNIT).contains(&x);
            let areas: Vec<_> = scene.marks.iter().filter(|m| matches!(m.shape, Shape::Area(_))).collect();
            assert_eq!(areas.len(), 3, "who has no value has no colour");
            assert!(areas.iter().any(|m| m.ink == Ink::Class(5)) && areas.iter().any(|m| m.ink == Ink::Class(0)));
            for mark in &scene.marks {
                if let Shape::Text { at, text, .. } = &mark.shape {
                    let half = text_width(text, TEXT).cast_signed() * UNIT / 2;
                    assert!(inside(at.0 - half) && inside(at.0 + half), "{text} at {width}");
                    assert!(!text.contains('…'), "{text} at {width}");
                }
                if let Shape::Line(points) = &mark.shape {
                    assert!(points.iter().all(|p| inside(p.0)));
                }
            }
        }
        let said = |scene: &Scene| -> Vec<String> {
            scene
                .marks
                .iter()
                .filter_map(|m| match &m.shape {
                    Shape::Text { text, .. } => Some(text.clone()),
                    _ => None,
                })
                .collect()
        };
        assert!(said(&map.draw(272)).contains(&"Tur".to_owned()), "{:?}", said(&map.draw(272)));
        assert!(said(&map.draw(720)).contains(&"Marakwet".to_owned()), "{:?}", said(&map.draw(720)));
    }
}

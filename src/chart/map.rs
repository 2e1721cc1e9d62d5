//! Places on a map, in the colours of their classes; what has no figure is hatched.

use super::ink::CLASSES;
use super::tiles::TEXT;
use super::{Anchor, Ink, Scene, Shape, UNIT, outlines, tiles};
use crate::model::{Place, Ring};

/// The fewest places that make a map.
pub const FEWEST: usize = 4;

/// From this width on, in CSS pixels, shapes have room for values; below, squares are read better.
const ROOM: u32 = 480;

/// One place.
#[derive(Debug, Clone, PartialEq)]
pub struct Area<'a> {
    /// Where it stands: its square, its shape.
    pub place: &'a Place,
    /// Its name.
    pub name: String,
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
pub struct Map<'a> {
    /// The places.
    pub areas: Vec<Area<'a>>,
    /// Where one class of values ends and the next begins, rising.
    pub bounds: Vec<f64>,
}

/// A place with its form, in scene units.
pub(super) struct Laid<'a> {
    pub area: &'a Area<'a>,
    pub rings: Vec<Ring>,
    /// The middle of the first line's base.
    pub at: (i32, i32),
    /// Its name in one line or two, and its value.
    pub lines: Vec<String>,
    /// How many of the first lines have no room.
    pub unseen: usize,
}

/// How the places of one kind can be drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Drawn {
    /// As their shapes.
    pub outlines: bool,
    /// As squares.
    pub tiles: bool,
}

/// Of the places of one kind those that stand on a map, and how: as their shapes where enough have one, on small screens as
/// squares where each of these has one; else as squares. `None` where there are too few for a map.
#[must_use]
pub fn on_map<'a, T>(places: Vec<T>, place: &dyn Fn(&T) -> &'a Place) -> Option<(Vec<T>, Drawn)> {
    let outlines = places.iter().filter(|one| place(one).outline.is_some()).count() >= FEWEST;
    let stands = |one: &T| if outlines { place(one).outline.is_some() } else { place(one).tile.is_some() };
    let places: Vec<T> = places.into_iter().filter(stands).collect();
    let tiles = places.iter().all(|one| place(one).tile.is_some());
    (places.len() >= FEWEST).then_some((places, Drawn { outlines, tiles }))
}

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

impl Map<'_> {
    /// The map at a width in CSS pixels. East is on the right in every language.
    #[must_use]
    pub fn draw(&self, drawn: Drawn, width: u32) -> Scene {
        let outlines = drawn.outlines && (width >= ROOM || !drawn.tiles);
        let (high, places) = if outlines { outlines::lay(&self.areas, width) } else { tiles::lay(&self.areas, width) };
        let mut scene = Scene::new(width, high);
        let inks = inks(self.bounds.len() + 1);
        let class = |one: &Laid<'_>| one.area.number.map(|n| inks[usize::from(class_of(&self.bounds, n))]);
        if outlines {
            // each by itself, so that a pointer finds it
            for one in &places {
                fill(&mut scene, one, class(one), true);
                write(&mut scene, one, class(one));
            }
        } else {
            // neighbours of one class share a path
            for n in inks.iter().map(|n| Some(*n)).chain([None]) {
                places.iter().filter(|one| class(one) == n).for_each(|one| fill(&mut scene, one, n, false));
            }
        }
        for one in places.iter().filter(|one| one.area.focus) {
            around(&mut scene, one, Ink::Series(1));
        }
        if !outlines {
            places.iter().for_each(|one| write(&mut scene, one, class(one)));
        }
        scene
    }
}

/// A place in the colour of its class; hatched where it has none.
fn fill(scene: &mut Scene, one: &Laid<'_>, class: Option<u8>, edged: bool) {
    if let Some(class) = class {
        one.rings.iter().for_each(|ring| scene.push(Ink::Class(class), Shape::Area(ring.clone())));
        return;
    }
    if edged {
        around(scene, one, Ink::Axis);
    }
    hatch(&one.rings).into_iter().for_each(|line| scene.push(Ink::Axis, Shape::Line(line.to_vec())));
}

fn around(scene: &mut Scene, one: &Laid<'_>, ink: Ink) {
    for ring in &one.rings {
        let mut line = ring.clone();
        line.extend(ring.first());
        scene.push(ink, Shape::Line(line));
    }
}

fn write(scene: &mut Scene, one: &Laid<'_>, class: Option<u8>) {
    for (n, text) in one.lines.iter().enumerate() {
        let ink = class.map_or(Ink::Label, Ink::OnClass);
        let ink = if n < one.unseen { Ink::Unseen } else { ink };
        scene.text(ink, (one.at.0, one.at.1 + 16 * UNIT * n as i32), Anchor::Middle, TEXT, text);
    }
}

/// Slanting lines within rings, those of holes left out: along each, what lies between every other of its crossings.
fn hatch(rings: &[Ring]) -> Vec<[(i32, i32); 2]> {
    let step = 9 * UNIT;
    // points of one line have the same distance from the left and the top together
    let edges = || rings.iter().flat_map(|ring| ring.iter().zip(ring.iter().cycle().skip(1)));
    let first = edges().map(|((x, y), _)| x + y).min().unwrap_or(0);
    let last = edges().map(|((x, y), _)| x + y).max().unwrap_or(0);
    let mut out = Vec::new();
    for line in (first + step..last).step_by(step.cast_unsigned() as usize) {
        let mut crossings: Vec<i32> = Vec::new();
        for ((ax, ay), (bx, by)) in edges() {
            let (a, b) = (line - ax - ay, bx + by - ax - ay);
            if (a > 0) != (a > b) {
                let x = ax + (i64::from(bx - ax) * i64::from(a) / i64::from(b)) as i32;
                crossings.insert(crossings.iter().filter(|other| **other < x).count(), x);
            }
        }
        out.extend(crossings.chunks_exact(2).map(|ends| [ends[0], ends[1]].map(|x| (x, line - x))));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::text_width;
    use crate::model::{Id, Outline, Text, Tile};

    fn place(id: &str, tile: Option<(u8, u8)>, outline: Option<Outline>) -> Place {
        let short = id.chars().take(3).collect();
        let tile = tile.map(|(column, row)| Tile { column, row, short });
        let (id, name) = (Id::new(id), Text::one("en", id));
        Place { id, name, parent: None, kind: None, people: None, tile, outline }
    }

    fn area<'a>(place: &'a Place, number: Option<f64>) -> Area<'a> {
        let value = number.map_or("–".into(), |n| format!("{n}%"));
        let name = place.name.in_language("en").to_owned();
        Area { place, name, number, brief: value.clone(), value, focus: false }
    }

    fn said(scene: &Scene, seen: bool) -> Vec<&str> {
        let texts = scene.marks.iter().filter_map(|mark| match &mark.shape {
            Shape::Text { text, .. } if (mark.ink != Ink::Unseen) == seen => Some(text.as_str()),
            _ => None,
        });
        texts.collect()
    }

    const TILES: Drawn = Drawn { outlines: false, tiles: true };
    const BOTH: Drawn = Drawn { outlines: true, tiles: true };
    const OUTLINES: Drawn = Drawn { outlines: true, tiles: false };

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
        let places: Vec<Place> = names.into_iter().zip(at).map(|(name, at)| place(name, Some(at), None)).collect();
        let areas = places.iter().zip(numbers).map(|(place, number)| area(place, number)).collect();
        let map = Map { areas, bounds: bounds(17.3, 90.7) };
        for width in [272, 480, 720] {
            let scene = map.draw(TILES, width);
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
        assert!(said(&map.draw(TILES, 272), true).contains(&"Tur"));
        assert!(said(&map.draw(TILES, 720), true).contains(&"Marakwet"));
    }

    /// Four places side by side: a wide one, one with a hole, a narrow one, an island.
    fn shaped() -> Vec<Place> {
        let square =
            |x: i32, y: i32, wide: i32, high: i32| vec![(x, y), (x, y + high), (x + wide, y + high), (x + wide, y)];
        let mut hole = square(450, 50, 100, 100);
        hole.reverse();
        let outlines = [
            Outline::new(None, [200, 200, 190, 95], &[square(0, 0, 400, 400)]),
            Outline::new(None, [500, 280, 95, 90], &[square(400, 0, 200, 400), hole]),
            Outline::new(None, [605, 200, 4, 2], &[square(600, 0, 10, 400)]),
            Outline::new(None, [950, 200, 45, 22], &[square(900, 150, 100, 100), square(700, 10, 5, 5)]),
        ];
        let names = ["Wide", "Around", "Narrow", "Isle"];
        names.into_iter().zip(outlines).map(|(name, outline)| place(name, Some((1, 1)), Some(outline))).collect()
    }

    #[test]
    fn words_stand_on_shapes_where_they_have_room_and_are_there_for_the_keyboard_where_not() {
        let places = shaped();
        let numbers = [Some(10.0), Some(90.0), Some(50.0), None];
        let areas = places.iter().zip(numbers).map(|(place, number)| area(place, number)).collect();
        let map = Map { areas, bounds: vec![40.0, 80.0] };
        let scene = map.draw(OUTLINES, 720);
        assert_eq!(scene.height, 289, "400 of 1000 on 718 pixels, and a pixel around");
        assert_eq!(said(&scene, true), ["Wide", "10%", "Around", "90%", "Isle", "–"]);
        assert_eq!(said(&scene, false), ["Narrow", "50%"]);
        assert_eq!(said(&map.draw(OUTLINES, 272), true), ["Wide", "10%", "Around", "90%"]);
        // the hole of the second is no part of it: its ring runs the other way round
        let rings: Vec<&Ring> = scene
            .marks
            .iter()
            .filter_map(|mark| match &mark.shape {
                Shape::Area(ring) if mark.ink == Ink::Class(4) => Some(ring),
                _ => None,
            })
            .collect();
        let turn = |ring: &Ring| {
            let edges = ring.iter().zip(ring.iter().cycle().skip(1));
            edges.map(|(a, b)| i64::from(a.0) * i64::from(b.1) - i64::from(b.0) * i64::from(a.1)).sum::<i64>().signum()
        };
        assert_eq!(rings.len(), 2);
        assert_eq!(turn(rings[0]), -turn(rings[1]));
    }

    #[test]
    fn small_screens_have_squares_where_there_are_some() {
        let places = shaped();
        let areas = places.iter().map(|place| area(place, Some(50.0))).collect();
        let map = Map { areas, bounds: Vec::new() };
        let corners = |drawn, width| {
            let scene = map.draw(drawn, width);
            scene.marks.iter().filter(|mark| matches!(&mark.shape, Shape::Area(_))).count()
        };
        assert_eq!([corners(BOTH, 272), corners(BOTH, 480)], [4, 6], "a square each, or all their rings");
        assert_eq!(corners(OUTLINES, 272), 6);
        let drawn = on_map(places.iter().collect(), &|place| *place).map(|(_, drawn)| drawn);
        assert_eq!(drawn, Some(BOTH));
        assert_eq!(on_map(places.iter().take(3).collect(), &|place| *place), None, "too few");
    }

    #[test]
    fn hatches_keep_to_the_shape_and_leave_its_holes() {
        let outer = vec![(0, 0), (0, 3200), (3200, 3200), (3200, 0)];
        let hole = vec![(800, 800), (2400, 800), (2400, 2400), (800, 2400)];
        let lines = hatch(&[outer, hole]);
        assert!(lines.len() > 40, "{}", lines.len());
        for [a, b] in lines {
            assert_eq!(a.0 + a.1, b.0 + b.1, "one slant");
            let (x, y) = ((a.0 + b.0) / 2, (a.1 + b.1) / 2);
            assert!((0..=3200).contains(&x) && (0..=3200).contains(&y));
            assert!(!((801..2400).contains(&x) && (801..2400).contains(&y)), "{a:?} {b:?}");
        }
    }
}

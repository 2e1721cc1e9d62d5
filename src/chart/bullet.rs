//! One value against its baseline and target.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

/// One value, where it came from and where it should be.
#[derive(Debug, Clone, PartialEq)]
pub struct Bullet {
    /// The value; `None` where there is none.
    pub number: Option<f64>,
    /// The value as written.
    pub value: String,
    /// Baseline and its label.
    pub baseline: Option<(f64, String)>,
    /// Target and its label.
    pub target: Option<(f64, String)>,
    /// Range around the value.
    pub range: Option<(f64, f64)>,
    /// Largest value of the scale, where it has an end.
    pub most: Option<f64>,
}

impl Bullet {
    /// The picture at a width in CSS pixels.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let mut scene = Scene::new(width, 104);
        let right = (width.cast_signed() - 2) * UNIT;
        let ends = [
            self.number,
            self.baseline.as_ref().map(|b| b.0),
            self.target.as_ref().map(|t| t.0),
            self.range.map(|r| r.1),
        ];
        let high = ends.iter().flatten().copied().fold(0.0, f64::max);
        let low = ends.iter().flatten().copied().fold(0.0, f64::min).min(self.range.map_or(0.0, |r| r.0));
        let high = self.most.filter(|most| high <= *most).unwrap_or(if high > low { high } else { low + 1.0 });
        let x = |value: f64| 2 * UNIT + ((value - low) / (high - low) * f64::from(right - 2 * UNIT)).round() as i32;
        let rect = |from: i32, to: i32, top: i32, bottom: i32| {
            let (top, bottom) = (top * UNIT, bottom * UNIT);
            Shape::Area(vec![(from, top), (to, top), (to, bottom), (from, bottom)])
        };
        scene.push(Ink::Grid, rect(x(low), x(high), 38, 62));
        if let Some(number) = self.number {
            scene.push(Ink::Series(0), rect(x(low.max(0.0)), x(number), 38, 62));
        }
        if let Some((from, to)) = self.range {
            scene.push(Ink::Axis, Shape::Line(vec![(x(from), 50 * UNIT), (x(to), 50 * UNIT)]));
        }
        let mut taken = None;
        if let Some((value, name)) = &self.baseline {
            scene.push(Ink::Baseline, Shape::Line(vec![(x(*value), 34 * UNIT), (x(*value), 74 * UNIT)]));
            taken = Some(label(&mut scene, Ink::Label, x(*value), 90, name, 12));
        }
        if let Some((value, name)) = &self.target {
            scene.push(Ink::Target, Shape::Line(vec![(x(*value), 30 * UNIT), (x(*value), 70 * UNIT)]));
            // on a line of its own where it would touch the other label
            let (from, to) = span(&scene, x(*value), name, 12);
            let apart = taken.is_none_or(|(left, right)| to + 8 * UNIT < left || right + 8 * UNIT < from);
            scene.height += if apart { 0 } else { 16 };
            label(&mut scene, Ink::Target, x(*value), if apart { 90 } else { 106 }, name, 12);
        }
        label(&mut scene, Ink::Strong, self.number.map_or(2 * UNIT, x), 24, &self.value, 16);
        scene
    }
}

/// Where a text near `x` begins and ends, moved so that it stays within the picture.
fn span(scene: &Scene, x: i32, text: &str, size: u8) -> (i32, i32) {
    let width = text_width(text, size).cast_signed() * UNIT;
    let from = (x - width / 2).min(scene.width.cast_signed() * UNIT - width).max(0);
    (from, from + width)
}

/// A text near `x`, and where it came to lie; smaller, and at last cut, where it is too wide for the picture.
fn label(scene: &mut Scene, ink: Ink, x: i32, y: i32, text: &str, size: u8) -> (i32, i32) {
    let fits = |size| text_width(text, size) <= scene.width;
    let size = if fits(size) { size } else { 12 };
    let text = &if fits(size) { text.to_owned() } else { wrap(text, size, scene.width, 1).concat() };
    let (from, to) = span(scene, x, text, size);
    let (x, anchor) = match (from, to) {
        (0, _) => (0, Anchor::Left),
        (_, to) if to == scene.width.cast_signed() * UNIT => (to, Anchor::Right),
        _ => (x, Anchor::Middle),
    };
    scene.text(ink, (x, y * UNIT), anchor, size, text);
    (from, to)
}

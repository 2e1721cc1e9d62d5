//! One value against its baseline and target.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width};

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
        if let Some((value, name)) = &self.baseline {
            scene.push(Ink::Baseline, Shape::Line(vec![(x(*value), 34 * UNIT), (x(*value), 74 * UNIT)]));
            label(&mut scene, Ink::Label, x(*value), 90, name, 12);
        }
        if let Some((value, name)) = &self.target {
            scene.push(Ink::Target, Shape::Line(vec![(x(*value), 30 * UNIT), (x(*value), 70 * UNIT)]));
            let baseline = self.baseline.as_ref().map(|(at, text)| (x(*at), text_width(text, 12).cast_signed() * UNIT));
            let half = text_width(name, 12).cast_signed() * UNIT;
            let close = baseline.is_some_and(|(at, width)| (x(*value) - at).abs() < width + half / 2);
            label(&mut scene, Ink::Target, x(*value), if close { 100 } else { 90 }, name, 12);
        }
        label(&mut scene, Ink::Strong, self.number.map_or(2 * UNIT, x), 24, &self.value, 16);
        scene
    }
}

/// A text near `x`, moved so that it stays within the picture.
fn label(scene: &mut Scene, ink: Ink, x: i32, y: i32, text: &str, size: u8) {
    let half = text_width(text, size).cast_signed() * UNIT / 2;
    let right = scene.width.cast_signed() * UNIT;
    let (x, anchor) = if x - half < 0 {
        (0, Anchor::Left)
    } else if x + half > right {
        (right, Anchor::Right)
    } else {
        (x, Anchor::Middle)
    };
    scene.text(ink, (x, y * UNIT), anchor, size, text);
}

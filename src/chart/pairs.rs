//! Two values of the same things, with the distance between them.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

/// A thing with two values.
#[derive(Debug, Clone, PartialEq)]
pub struct Pair {
    /// Its name.
    pub name: String,
    /// Both values, on the scale of the picture; `None` where there is none.
    pub values: [Option<f64>; 2],
    /// The distance, or the reason why there is none, as written behind them.
    pub distance: String,
}

/// Such things, in the order given: the first value hollow, the second filled.
#[derive(Debug, Clone, PartialEq)]
pub struct Pairs {
    /// The things.
    pub pairs: Vec<Pair>,
    /// The ends of the scale.
    pub ends: [f64; 2],
    /// The ends of the scale as written.
    pub names: [String; 2],
}

const NAME: u8 = 13;

impl Pairs {
    /// The picture at a width in CSS pixels: on narrow ones the name stands above its line.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let stacked = width < 400;
        let row: i32 = if stacked { 46 } else { 38 };
        let widest =
            |text: fn(&Pair) -> &String| self.pairs.iter().map(|p| text_width(text(p), NAME)).max().unwrap_or(0);
        let room = if stacked { 0 } else { (width * 2 / 5).min(widest(|p| &p.name) + 14) };
        let last = width.saturating_sub(widest(|p| &p.distance) + 12).max(room + 60).cast_signed();
        let bottom = 4 + row * self.pairs.len() as i32;
        let mut scene = Scene::new(width, (bottom + 22).cast_unsigned());
        let (from, to) = ((room.cast_signed() + 8) * UNIT, (last - 8) * UNIT);
        let [low, high] = self.ends;
        let x = |value: f64| from + ((value - low) / (high - low) * f64::from(to - from)).round() as i32;
        for (end, name, anchor) in [(low, &self.names[0], Anchor::Left), (high, &self.names[1], Anchor::Right)] {
            scene.push(Ink::Grid, Shape::Line(vec![(x(end), 4 * UNIT), (x(end), bottom * UNIT)]));
            scene.text(Ink::Label, (x(end), (bottom + 16) * UNIT), anchor, 12, name);
        }
        for (i, pair) in self.pairs.iter().enumerate() {
            let top = (4 + row * i as i32) * UNIT;
            let y = if stacked { top + 32 * UNIT } else { top + row / 2 * UNIT };
            let lines = wrap(
                &pair.name,
                NAME,
                if stacked { width } else { room.saturating_sub(12) },
                if stacked { 1 } else { 2 },
            );
            let first = if stacked { y - 14 * UNIT } else { y + (5 - 8 * (lines.len() as i32 - 1)) * UNIT };
            for (line, text) in lines.iter().enumerate() {
                scene.text(Ink::Label, (0, first + 16 * UNIT * line as i32), Anchor::Left, NAME, text);
            }
            if let [Some(first), Some(second)] = pair.values {
                let (a, b) = (x(first), x(second));
                let (a, b) = (a.min(b), a.max(b));
                scene.push(Ink::Muted, Shape::Line(vec![(a, y), (b, y)]));
            }
            for (value, ink, filled) in [(pair.values[0], Ink::Baseline, false), (pair.values[1], Ink::Series(0), true)]
            {
                if let Some(value) = value {
                    scene.push(ink, Shape::Circle(x(value), y, 6 * UNIT, filled));
                }
            }
            scene.text(Ink::Strong, ((last + 6) * UNIT, y + 5 * UNIT), Anchor::Left, NAME, &pair.distance);
        }
        scene
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_values_stand_on_one_scale() {
        let pair = |first, second| Pair { name: "Pump".into(), values: [first, second], distance: "12 apart".into() };
        let pairs = [pair(Some(0.0), Some(100.0)), pair(Some(50.0), None), pair(None, None)];
        let all = Pairs { pairs: pairs.to_vec(), ends: [0.0, 100.0], names: ["0".into(), "100".into()] };
        for width in [272, 720] {
            let scene = all.draw(width);
            let circles: Vec<(i32, bool)> = scene
                .marks
                .iter()
                .filter_map(|mark| match mark.shape {
                    Shape::Circle(x, _, _, filled) => Some((x, filled)),
                    _ => None,
                })
                .collect();
            assert_eq!(circles.len(), 3);
            assert_eq!((circles[0].1, circles[1].1, circles[2].1), (false, true, false));
            assert_eq!(circles[2].0, i32::midpoint(circles[0].0, circles[1].0));
            let right = scene.width.cast_signed() * UNIT;
            assert!(circles.iter().all(|(x, _)| (6 * UNIT..right).contains(x)));
        }
    }
}

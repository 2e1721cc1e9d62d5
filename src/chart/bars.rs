//! Bars in a ranked list: places or groups, each with name, bar and value.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// Its value; `None` where there is none.
    pub number: Option<f64>,
    /// The value, or the reason why there is none, as written behind the bar.
    pub value: String,
    /// What it is for: [`Ink::Muted`] beside those in focus.
    pub ink: Ink,
}

/// Bars, in the order given.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// The bars.
    pub bars: Vec<Bar>,
    /// A value to compare with, and its name: the whole programme, a target.
    pub reference: Option<(f64, String)>,
    /// Largest value of the scale, where it has an end.
    pub most: Option<f64>,
}

const NAME: u8 = 13;

impl Bars {
    /// The picture at a width in CSS pixels: on narrow ones the name stands above its bar.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let stacked = width < 400;
        let row: u32 = if stacked { 42 } else { 26 };
        let top: u32 = if self.reference.is_some() { 22 } else { 4 };
        let mut scene = Scene::new(width, top + row * self.bars.len() as u32 + 4);
        let room = if stacked { 0 } else { (width * 2 / 5).min(self.widest(|b| &b.name) + 12) };
        let end = self.widest(|b| &b.value) + 10;
        let (from, to) = (room.cast_signed() * UNIT, width.saturating_sub(end).max(room + 40).cast_signed() * UNIT);
        let numbers = || self.bars.iter().filter_map(|b| b.number).chain(self.reference.iter().map(|r| r.0));
        let low = numbers().fold(0.0, f64::min);
        let high = numbers().fold(0.0, f64::max);
        let high = self.most.filter(|most| high <= *most).unwrap_or(if high > low { high } else { low + 1.0 });
        let x = |value: f64| from + ((value - low) / (high - low) * f64::from(to - from)).round() as i32;
        let zero = x(0.0);
        let mut values = Vec::new();
        for (i, bar) in self.bars.iter().enumerate() {
            let y = (top + row * i as u32).cast_signed() * UNIT;
            let (name_y, bar_y) = if stacked { (y + 14 * UNIT, y + 20 * UNIT) } else { (y + 17 * UNIT, y + 4 * UNIT) };
            let (name_x, anchor, most) = if stacked {
                (0, Anchor::Left, width)
            } else {
                (from - 10 * UNIT, Anchor::Right, room.saturating_sub(10))
            };
            let name = wrap(&bar.name, NAME, most, 1).into_iter().next().unwrap_or_default();
            scene.text(
                if bar.ink == Ink::Muted { Ink::Label } else { Ink::Strong },
                (name_x, name_y),
                anchor,
                NAME,
                &name,
            );
            let mut end = zero;
            if let Some(number) = bar.number {
                end = x(number);
                let below = bar_y + 16 * UNIT;
                scene.push(bar.ink, Shape::Area(vec![(zero, bar_y), (end, bar_y), (end, below), (zero, below)]));
            }
            // a long reason stays within the picture
            let last = width.saturating_sub(text_width(&bar.value, NAME)).cast_signed() * UNIT;
            let after = |x: i32| (x + 6 * UNIT).min(last);
            let (from, room) = (after(end.max(zero)), text_width(&bar.value, NAME).cast_signed() * UNIT);
            // beside the line to compare with, not on it
            let line = self.reference.as_ref().map(|(value, _)| x(*value));
            let crossed = line.filter(|line| (from - 4 * UNIT..from + room).contains(line));
            let from = crossed.map(|line| line + 6 * UNIT).filter(|from| *from <= last).unwrap_or(from);
            values.push((from, bar_y + 13 * UNIT));
        }
        // values stand in front of the line that they may lie on
        self.refer(&mut scene, x, top);
        for (bar, at) in self.bars.iter().zip(values) {
            let ink = if bar.number.is_some() { Ink::Strong } else { Ink::Label };
            scene.text(ink, at, Anchor::Left, NAME, &bar.value);
        }
        scene
    }

    fn refer(&self, scene: &mut Scene, x: impl Fn(f64) -> i32, top: u32) {
        let Some((value, name)) = &self.reference else { return };
        let at = x(*value);
        let bottom = (scene.height.cast_signed() - 4) * UNIT;
        scene.push(Ink::Target, Shape::Line(vec![(at, (top.cast_signed() - 4) * UNIT), (at, bottom)]));
        let width = text_width(name, 12).cast_signed() * UNIT;
        let (anchor, at) = if at + width / 2 > scene.width.cast_signed() * UNIT {
            (Anchor::Right, scene.width.cast_signed() * UNIT)
        } else if at < width / 2 {
            (Anchor::Left, 0)
        } else {
            (Anchor::Middle, at)
        };
        scene.text(Ink::Target, (at, 13 * UNIT), anchor, 12, name);
    }

    fn widest(&self, text: impl Fn(&Bar) -> &String) -> u32 {
        self.bars.iter().map(|bar| text_width(text(bar), NAME)).max().unwrap_or(0)
    }
}

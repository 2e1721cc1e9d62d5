//! Answers on a scale: for each question one bar, parted at the middle of its scale.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

/// A step of the scale in one bar.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Its share in per cent; where the count is hidden, the most that it can be.
    pub share: f64,
    /// How far from the middle of the scale: -1 and 1 are next to it, 0 is it.
    pub side: i8,
    /// Whether its count is known.
    pub known: bool,
}

/// One bar.
#[derive(Debug, Clone, PartialEq)]
pub struct Answered {
    /// Its name.
    pub name: String,
    /// The steps from one end of the scale to the other; none where there are too few answers.
    pub steps: Vec<Step>,
    /// The shares of both sides, as written at the bar's ends; or, in the second, the reason why there are none.
    pub ends: [String; 2],
}

/// Such bars, in the order given.
#[derive(Debug, Clone, PartialEq)]
pub struct Diverging {
    /// The bars.
    pub bars: Vec<Answered>,
}

const NAME: u8 = 13;
const BAR: i32 = 18;

impl Diverging {
    /// The picture at a width in CSS pixels: one scale for all bars, the middle of all scales on one line; on narrow
    /// ones the name stands above its bar.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let stacked = width < 560;
        let lines = if stacked { 1 } else { 2 };
        let room = if stacked { 0 } else { (width * 2 / 5).min(self.widest(|bar| &bar.name) + 14) };
        let row: i32 = if stacked { 68 } else { 38 };
        let mut scene = Scene::new(width, (row * self.bars.len() as i32 + 8).cast_unsigned());
        let drawn = || self.bars.iter().filter(|bar| !bar.steps.is_empty());
        let end = |i: usize| drawn().map(|bar| text_width(&bar.ends[i], NAME)).max().unwrap_or(0).cast_signed() + 8;
        let (from, to) = if stacked {
            (0, width.cast_signed())
        } else {
            (room.cast_signed() + end(0), width.cast_signed() - end(1))
        };
        let reach = |side: fn(&Answered) -> f64| drawn().map(side).fold(0.0, f64::max);
        let (before, after) = (reach(|bar| bar.side(-1)), reach(|bar| bar.side(1)));
        let unit = f64::from((to - from).max(40)) / (before + after).max(1.0);
        let x = |share: f64| from * UNIT + ((before + share) * unit * f64::from(UNIT)).round() as i32;
        for (i, bar) in self.bars.iter().enumerate() {
            let y = (4 + row * i as i32) * UNIT;
            let bar_y = if stacked { y + 20 * UNIT } else { y + (row - BAR) / 2 * UNIT };
            bar.name(&mut scene, stacked, lines, (room, width), bar_y);
            let below = bar_y + BAR * UNIT;
            let mut at = -bar.side(-1);
            for step in bar.steps.iter().filter(|step| step.share > 0.0) {
                let (left, right) = (x(at), x(at + step.share));
                at += step.share;
                // steps are told apart by a gap, too
                let gap = if right - left > 3 * UNIT { UNIT } else { 0 };
                // what is hidden is lower than what is known
                let inset = if step.known { 0 } else { 5 * UNIT };
                let (top, bottom) = (bar_y + inset, below - inset);
                let area = vec![(left, top), (right - gap, top), (right - gap, bottom), (left, bottom)];
                scene.push(if step.known { Ink::Step(step.side) } else { Ink::Unknown }, Shape::Area(area));
            }
            let line = bar_y + 14 * UNIT;
            if bar.steps.is_empty() {
                let last = width.saturating_sub(text_width(&bar.ends[1], NAME)).cast_signed() * UNIT;
                let at = if stacked { 0 } else { x(0.0).min(last).max(room.cast_signed() * UNIT) };
                scene.text(Ink::Label, (at, line), Anchor::Left, NAME, &bar.ends[1]);
                continue;
            }
            if stacked {
                // below the bar, at the ends of the picture
                let line = below + 15 * UNIT;
                scene.text(Ink::Strong, (0, line), Anchor::Left, NAME, &bar.ends[0]);
                scene.text(Ink::Strong, (width.cast_signed() * UNIT, line), Anchor::Right, NAME, &bar.ends[1]);
                continue;
            }
            scene.text(Ink::Strong, (x(-bar.side(-1)) - 6 * UNIT, line), Anchor::Right, NAME, &bar.ends[0]);
            scene.text(Ink::Strong, (x(bar.side(1)) + 6 * UNIT, line), Anchor::Left, NAME, &bar.ends[1]);
        }
        if drawn().next().is_some() {
            let bottom = (scene.height.cast_signed() - 2) * UNIT;
            // in pieces, so that it crosses no name
            for (i, _) in self.bars.iter().enumerate().filter(|(_, bar)| !bar.steps.is_empty()) {
                let y = (4 + row * i as i32 + if stacked { 17 } else { (row - BAR) / 2 - 3 }) * UNIT;
                scene.push(Ink::Axis, Shape::Line(vec![(x(0.0), y), (x(0.0), (y + (BAR + 6) * UNIT).min(bottom))]));
            }
        }
        scene
    }

    fn widest(&self, text: impl Fn(&Answered) -> &String) -> u32 {
        self.bars.iter().map(|bar| text_width(text(bar), NAME)).max().unwrap_or(0)
    }
}

impl Answered {
    /// How far the bar reaches to a side of the line, in per cent: that side's steps, and half of the middle.
    fn side(&self, side: i8) -> f64 {
        let all = self.steps.iter().map(|step| match step.side {
            0 => step.share / 2.0,
            at if at.signum() == side => step.share,
            _ => 0.0,
        });
        all.sum()
    }

    fn name(&self, scene: &mut Scene, stacked: bool, lines: usize, (room, width): (u32, u32), bar_y: i32) {
        let most = if stacked { width } else { room.saturating_sub(14) };
        let lines = wrap(&self.name, NAME, most, lines);
        let first = if stacked { bar_y - 6 * UNIT } else { bar_y + 14 * UNIT - (lines.len() as i32 - 1) * 8 * UNIT };
        for (i, line) in lines.iter().enumerate() {
            scene.text(Ink::Label, (0, first + 16 * UNIT * i as i32), Anchor::Left, NAME, line);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bar(shares: [f64; 5]) -> Answered {
        let steps = shares.iter().zip(-2..).map(|(share, side)| Step { share: *share, side, known: *share != 3.0 });
        Answered { name: "A question".to_owned(), steps: steps.collect(), ends: ["10%".into(), "80%".into()] }
    }

    #[test]
    fn the_middle_of_every_scale_stands_on_one_line_and_nothing_leaves_the_picture() {
        let few =
            Answered { name: "Few".to_owned(), steps: Vec::new(), ends: [String::new(), "too few answers".to_owned()] };
        let all = Diverging { bars: vec![bar([5.0, 5.0, 10.0, 30.0, 50.0]), bar([60.0, 20.0, 0.0, 17.0, 3.0]), few] };
        for width in [272, 384, 560, 720] {
            let scene = all.draw(width);
            let right = width.cast_signed() * UNIT;
            let mut lines = Vec::new();
            for mark in &scene.marks {
                match &mark.shape {
                    Shape::Line(points) => lines.push(points[0].0),
                    Shape::Area(points) => assert!(points.iter().all(|(x, _)| (0..=right).contains(x)), "{width}"),
                    Shape::Text { at, anchor, text, size } => {
                        let room = text_width(text, *size).cast_signed() * UNIT;
                        let from = if *anchor == Anchor::Right { at.0 - room } else { at.0 };
                        assert!(from >= -UNIT && from + room <= right + UNIT, "{width}: {text}");
                    }
                    Shape::Circle(..) => {}
                }
            }
            assert_eq!(lines.len(), 2);
            assert_eq!(lines[0], lines[1]);
            // half of the middle step lies on either side
            let middle = scene.marks.iter().find_map(|mark| match (&mark.ink, &mark.shape) {
                (Ink::Step(0), Shape::Area(points)) => Some((points[0].0, points[1].0 + UNIT)),
                _ => None,
            });
            let (from, to) = middle.expect("a middle");
            assert!((lines[0] - i32::midpoint(from, to)).abs() <= UNIT, "{from} {to} {}", lines[0]);
            assert_eq!(scene.marks.iter().filter(|mark| mark.ink == Ink::Unknown).count(), 1);
        }
    }
}

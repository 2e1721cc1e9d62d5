//! From one moment to the next: a line between two axes, with its name and value at both ends.

use super::labels::apart;
use super::trend::Trend;
use super::{Anchor, Ink, Scene, Shape, UNIT, text_width, wrap};

const NAME: u8 = 13;
const ROW: i32 = 16;
/// Where the axes begin, in CSS pixels.
const TOP: i32 = 28;
/// A line that falls is broken: so long is a piece with the gap behind it, across, in CSS pixels.
const PIECE: i32 = 11;

impl Trend<'_> {
    /// The picture at a width in CSS pixels, of lines that have a value at each of two moments; the others are left
    /// out. With `whole`, the first line is the whole, and stands out. On narrow pictures names stand on the right
    /// alone.
    #[must_use]
    pub fn slope(&self, whole: bool, width: u32) -> Scene {
        let points = || self.lines.iter().flat_map(|line| line.runs.iter().flatten());
        let (from, to) = points().fold((f64::MAX, f64::MIN), |(from, to), p| (from.min(p.x), to.max(p.x)));
        let at = |n: usize, x: f64| self.lines[n].runs.iter().flatten().find(|p| p.x == x);
        let drawn: Vec<_> = (0..self.lines.len()).filter_map(|n| Some((n, [at(n, from)?, at(n, to)?]))).collect();
        let room = if width < 400 { [width / 5, width * 9 / 20] } else { [width / 3; 2] };
        let named = |side: usize| side == 1 || width >= 400;
        let label = |n: usize, y: f64, side: usize| {
            let value = (self.figure)(y);
            let name = &self.lines[n].name;
            let text = if named(side) && !name.is_empty() { [&value, " ", name].concat() } else { value };
            wrap(&text, NAME, room[side], 3)
        };
        let labels = |side: usize| drawn.iter().map(|(n, ends)| label(*n, ends[side].y, side)).collect::<Vec<_>>();
        let labels = [labels(0), labels(1)];
        let heights =
            |side: usize| labels[side].iter().map(|l| (l.len() as i32 * ROW + 3) * UNIT).collect::<Vec<i32>>();
        let most = [0, 1].map(|side| heights(side).iter().sum::<i32>()).into_iter().max().unwrap_or(0) / UNIT;
        let height = (TOP + most + 12).max(if width < 400 { 240 } else { 300 });
        let mut scene = Scene::new(width, height.cast_unsigned());
        let widest = |side: usize| labels[side].iter().flatten().map(|text| text_width(text, NAME)).max().unwrap_or(0);
        let x = [widest(0) + 22, width - widest(1) - 22].map(|x| x.cast_signed() * UNIT);
        let (low, high) = drawn
            .iter()
            .flat_map(|(_, ends)| ends)
            .fold((f64::MAX, f64::MIN), |(low, high), p| (low.min(p.y), high.max(p.y)));
        // halves, since the largest numbers lie further apart than a number can say
        let part = |y: f64| if high > low { (y / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0) } else { 0.5 };
        let (over, under) = ((TOP + 12) * UNIT, (height - 14) * UNIT);
        let y = |value: f64| under - (part(value) * f64::from(under - over)).round() as i32;
        for (side, time) in [from, to].into_iter().enumerate() {
            scene.push(Ink::Axis, Shape::Line(vec![(x[side], TOP * UNIT), (x[side], (height - 4) * UNIT)]));
            let text = self.ticks.iter().find(|(x, _)| *x == time).map_or("", |(_, text)| text);
            let half = text_width(text, 12).cast_signed() * UNIT / 2;
            let middle = x[side].max(half).min(width.cast_signed() * UNIT - half);
            scene.text(Ink::Label, (middle, 16 * UNIT), Anchor::Middle, 12, text);
        }
        let ink = |n: usize| if whole && n == 0 { Ink::Strong } else { Ink::Series((n % 6) as u8) };
        for (n, [first, last]) in drawn.iter().rev() {
            let (start, end) = ((x[0], y(first.y)), (x[1], y(last.y)));
            let pieces = if last.y < first.y { ((end.0 - start.0) / (PIECE * UNIT)).max(1) } else { 1 };
            let on = |of: i32, whole: i32, from: i32, to: i32| {
                from + ((to - from) / whole) * of + (to - from) % whole * of / whole
            };
            let point = |tenths: i32| {
                let whole = pieces * 10;
                (on(tenths, whole, start.0, end.0), on(tenths, whole, start.1, end.1))
            };
            for piece in 0..pieces {
                let long = if pieces > 1 && piece + 1 < pieces { 6 } else { 10 };
                scene.push(ink(*n), Shape::Line(vec![point(piece * 10), point(piece * 10 + long)]));
            }
            for (p, at) in [(first, start), (last, end)] {
                scene.push(ink(*n), Shape::Circle(at.0, at.1, 4 * UNIT, !p.open));
            }
        }
        for side in [0, 1] {
            let (anchor, away) = if side == 0 { (Anchor::Right, -1) } else { (Anchor::Left, 1) };
            let points: Vec<i32> = drawn.iter().map(|(_, ends)| y(ends[side].y)).collect();
            let heights = heights(side);
            // the first line of a label stands beside its point, so that labels keep the order of the points
            let wanted: Vec<i32> = points.iter().map(|y| y - ROW / 2 * UNIT).collect();
            let tops = apart(&wanted, &heights, (TOP - 4) * UNIT, height * UNIT);
            for (i, (n, _)) in drawn.iter().enumerate() {
                let middle = tops[i] + ROW / 2 * UNIT;
                let lead = [(6, points[i]), (17, middle)].map(|(far, y)| (x[side] + away * far * UNIT, y));
                if (middle - points[i]).abs() > 3 * UNIT {
                    scene.push(Ink::Axis, Shape::Line(lead.to_vec()));
                }
                for (line, text) in labels[side][i].iter().enumerate() {
                    let at = (x[side] + away * 20 * UNIT, tops[i] + (13 + ROW * line as i32) * UNIT);
                    scene.text(ink(*n), at, anchor, NAME, text);
                }
            }
        }
        let column = |at: f64| self.moments.iter().find(|(x, _)| *x == at).map(|(_, column)| *column);
        scene.moments = [(from, x[0]), (to, x[1])].into_iter().filter_map(|(at, x)| Some((column(at)?, x))).collect();
        scene
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::{Line, Point};

    fn slope(values: &[[f64; 2]]) -> impl Fn(u32) -> Scene {
        let point = |x: f64, y: f64| Point { x, y, range: None, open: false };
        let line = |(n, [a, b]): (usize, &[f64; 2])| Line {
            name: format!("Place with a long name {n}"),
            value: String::new(),
            runs: vec![vec![point(2015.0, *a), point(2020.0, *b)]],
        };
        let lines: Vec<Line> = values.iter().enumerate().map(line).collect();
        move |width| {
            let trend = Trend {
                lines: lines.clone(),
                target: None,
                milestones: Vec::new(),
                breaks: Vec::new(),
                ticks: vec![(2015.0, "2015".into()), (2020.0, "2020".into())],
                moments: vec![(2015.0, 3), (2020.0, 4)],
                axis: &|v| format!("{v}%"),
                figure: &|v| format!("{v}%"),
                most: Some(100.0),
            };
            trend.slope(true, width)
        }
    }

    #[test]
    fn no_label_covers_another_and_each_stands_in_the_order_of_its_point() {
        let values: Vec<[f64; 2]> =
            (0..12).map(|n| [50.0 + f64::from(n % 3), f64::from(n * n % 7) * 0.5 + 60.0]).collect();
        for width in [272, 480, 720] {
            let scene = slope(&values)(width);
            let mut boxes = Vec::new();
            for mark in &scene.marks {
                if let Shape::Text { at, anchor, size, text } = &mark.shape {
                    let room = text_width(text, *size).cast_signed() * UNIT;
                    let left = match anchor {
                        Anchor::Left => at.0,
                        Anchor::Middle => at.0 - room / 2,
                        Anchor::Right => at.0 - room,
                    };
                    assert!(left >= 0 && left + room <= width.cast_signed() * UNIT, "{width}: {text}");
                    assert!(at.1 <= scene.height.cast_signed() * UNIT, "{width}: {text}");
                    boxes.push((left, left + room, at.1 - i32::from(*size) * UNIT, at.1));
                }
            }
            for (i, a) in boxes.iter().enumerate() {
                let free = boxes[..i].iter().all(|b| a.1 <= b.0 || b.1 <= a.0 || a.3 <= b.2 || b.3 <= a.2);
                assert!(free, "{width}: {a:?}");
            }
            assert_eq!(scene.moments.iter().map(|(column, _)| *column).collect::<Vec<_>>(), [3, 4]);
        }
    }

    #[test]
    fn what_falls_is_broken_and_the_whole_stands_out() {
        let scene = slope(&[[40.0, 50.0], [60.0, 20.0]])(480);
        let lines = |ink: Ink| {
            scene
                .marks
                .iter()
                .filter(move |m| m.ink == ink && matches!(m.shape, Shape::Line(_)))
                .map(|m| m.shape.clone())
        };
        assert_eq!(lines(Ink::Strong).count(), 1);
        assert!(lines(Ink::Series(1)).count() > 5);
        let ends: Vec<(i32, i32)> =
            lines(Ink::Series(1)).flat_map(|s| if let Shape::Line(p) = s { p } else { Vec::new() }).collect();
        let circles: Vec<(i32, i32)> = scene
            .marks
            .iter()
            .filter_map(|m| match m.shape {
                Shape::Circle(x, y, ..) if m.ink == Ink::Series(1) => Some((x, y)),
                _ => None,
            })
            .collect();
        assert_eq!([ends[0], ends[ends.len() - 1]], [circles[0], circles[1]], "it reaches both points");
    }
}

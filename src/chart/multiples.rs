//! Lines side by side, each in a small picture of its own, all on one scale.

use super::trend::{Line, Trend};
use super::{Anchor, Ink, Panel, Scene, Shape, UNIT, text_width, wrap};

const TEXT: u8 = 12;
const NAME: u8 = 13;
/// How high the lines stand, in CSS pixels.
const PLOT: i32 = 64;
/// The narrowest small picture, in CSS pixels.
const NARROWEST: u32 = 112;
/// With more moments than this, nothing stands behind a line: the page would carry every one of them again.
const BEHIND: usize = 60;

impl Trend<'_> {
    /// The lines side by side at a width in CSS pixels, in the order given: two beside each other on narrow pictures,
    /// up to six on wide ones. With `whole`, the first line stands behind each of the others, and not by itself.
    /// `rows` are the lines' rows in the table beside the picture.
    #[must_use]
    pub fn multiples(&self, whole: bool, rows: &[usize], width: u32) -> Scene {
        let behind = self.lines.first().filter(|_| whole);
        let lines = &self.lines[usize::from(whole)..];
        let (low, high, values) = self.scale();
        let (zero, top) = (values.first().copied().unwrap_or(low), values.last().copied().unwrap_or(high));
        let axis = [zero, top].map(|value| (self.axis)(value));
        let left = axis.iter().map(|text| text_width(text, TEXT)).max().unwrap_or(0).min(width / 4) + 6;
        let columns = ((width - left) / NARROWEST).clamp(2, 6);
        let high_rows = (lines.len() as u32).div_ceil(columns).max(1);
        // rows of the same length, where that can be
        let columns = (lines.len() as u32).div_ceil(high_rows).max(2);
        let wide = (width - left) / columns;
        // the last value stands behind its point
        let values = lines.iter().filter(|line| !line.runs.is_empty()).map(|line| text_width(&line.value, NAME));
        let across = (wide - values.max().unwrap_or(0).min(wide / 2) - 18).cast_signed() * UNIT;
        let names = lines.iter().map(|line| {
            let name = wrap(&line.name, NAME, wide - 10, 2);
            let cut = name.iter().any(|text| text.ends_with('…'));
            if cut { wrap(&line.name.replace('-', "- "), NAME, wide - 10, 2) } else { name }
        });
        let names: Vec<Vec<String>> = names.collect();
        let head = 17 * names.iter().map(Vec::len).max().unwrap_or(1) as i32;
        let high_of_all = head + PLOT + 38;
        let mut scene = Scene::new(width, high_rows * high_of_all.cast_unsigned());
        let moment = |n: usize| self.moments.get(n).map_or(0.0, |(at, _)| *at);
        let (from, to) = (moment(0), moment(self.moments.len().saturating_sub(1)));
        let time = |at: f64| self.ticks.iter().find(|(x, _)| *x == at).map_or("", |(_, text)| text);
        for (i, (line, name)) in lines.iter().zip(&names).enumerate() {
            let x0 = (left + i as u32 % columns * wide).cast_signed() * UNIT + 4 * UNIT;
            let y0 = (i as u32 / columns).cast_signed() * high_of_all * UNIT;
            let (over, under) = (y0 + (head + 8) * UNIT, y0 + (head + 8 + PLOT) * UNIT);
            let x = |time: f64| x0 + ((time - from) / (to - from) * f64::from(across)).round() as i32;
            // halves, since the largest numbers lie further apart than a number can say
            let part = |value: f64| (value / 2.0 - low / 2.0) / (high / 2.0 - low / 2.0);
            let y = |value: f64| under - (part(value) * f64::from(PLOT * UNIT)).round() as i32;
            for (n, text) in name.iter().enumerate() {
                let at = (x0 - 4 * UNIT, y0 + 14 * UNIT + 17 * UNIT * n as i32);
                scene.text(Ink::Strong, at, Anchor::Left, NAME, text);
            }
            for (value, ink) in [(top, Ink::Grid), (zero, Ink::Axis)] {
                scene.push(ink, Shape::Line(vec![(x0, y(value)), (x0 + across, y(value))]));
            }
            let known = !line.runs.is_empty();
            for split in self.breaks.iter().filter(|_| known) {
                scene.push(Ink::Break, Shape::Line(vec![(x(split.x), over), (x(split.x), under)]));
            }
            if let Some(goal) = self.target.as_ref().filter(|_| known) {
                scene.push(Ink::Target, Shape::Line(vec![(x0, y(goal.y)), (x0 + across, y(goal.y))]));
            }
            for run in behind.iter().filter(|_| known && self.moments.len() <= BEHIND).flat_map(|line| &line.runs) {
                scene.push(Ink::Baseline, Shape::Line(run.iter().map(|p| (x(p.x), y(p.y))).collect()));
            }
            if (i as u32).is_multiple_of(columns) {
                for (value, text) in [zero, top].iter().zip(&axis) {
                    let at = (x0 - 8 * UNIT, y(*value) + 4 * UNIT);
                    scene.text(Ink::Label, at, Anchor::Right, TEXT, text);
                }
            }
            let (left_end, right_end) = (x0 - 4 * UNIT, x0 + (wide.cast_signed() - 14) * UNIT);
            let mut free = left_end;
            for (at, gap) in [(from, 0), (to, 6 * UNIT)] {
                let room = text_width(time(at), TEXT).cast_signed() * UNIT;
                let start = (x(at) - room / 2).min(right_end - room).max(left_end);
                if start >= free + gap {
                    scene.text(Ink::Label, (start, under + 18 * UNIT), Anchor::Left, TEXT, time(at));
                    free = start + room;
                }
            }
            line.small(&mut scene, &x, &y, (x0, wide - 10, over));
            let row = rows.get(i + usize::from(whole)).copied().unwrap_or(i);
            scene.panels.push(Panel { row, across: x0 - 4 * UNIT - left.cast_signed() * UNIT, over, under });
        }
        let start = (left.cast_signed() + 4) * UNIT;
        let place = |time: f64| start + ((time - from) / (to - from) * f64::from(across)).round() as i32;
        scene.moments = self.moments.iter().map(|(time, column)| (*column, place(*time))).collect();
        scene
    }
}

impl Line {
    /// The line, the point at its end and the value behind it; the reason where there is no value.
    fn small(
        &self,
        scene: &mut Scene,
        x: &dyn Fn(f64) -> i32,
        y: &dyn Fn(f64) -> i32,
        (from, wide, top): (i32, u32, i32),
    ) {
        let Some(end) = self.runs.last().and_then(|run| run.last()) else {
            for (n, text) in wrap(&self.value, NAME, wide, 3).iter().enumerate() {
                let at = (from, top + (18 + 17 * n as i32) * UNIT);
                scene.text(Ink::Label, at, Anchor::Left, NAME, text);
            }
            return;
        };
        for run in &self.runs {
            if let [alone] = &run[..] {
                scene.push(Ink::Series(0), Shape::Circle(x(alone.x), y(alone.y), 3 * UNIT, !alone.open));
            } else {
                scene.push(Ink::Series(0), Shape::Line(run.iter().map(|p| (x(p.x), y(p.y))).collect()));
            }
        }
        let at = (x(end.x), y(end.y));
        scene.push(Ink::Series(0), Shape::Circle(at.0, at.1, 4 * UNIT, !end.open));
        scene.text(Ink::Strong, (at.0 + 8 * UNIT, at.1 + 5 * UNIT), Anchor::Left, NAME, &self.value);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Point;

    #[test]
    fn small_pictures_have_one_scale_and_no_word_covers_another() {
        let run = |values: &[f64]| {
            let point = |(n, y): (usize, &f64)| Point { x: 2010.0 + n as f64 * 5.0, y: *y, range: None, open: false };
            values.iter().enumerate().map(point).collect::<Vec<_>>()
        };
        let line = |n: usize| Line {
            name: format!("A group with a name {n}"),
            value: format!("{}.5%", n * 8),
            runs: if n == 7 { Vec::new() } else { vec![run(&[5.0, 20.0, n as f64 * 8.0])] },
        };
        let trend = Trend {
            lines: (0..12).map(line).collect(),
            target: None,
            milestones: Vec::new(),
            breaks: Vec::new(),
            ticks: [2010, 2015, 2020].map(|year| (f64::from(year), year.to_string())).into(),
            moments: vec![(2010.0, 0), (2015.0, 1), (2020.0, 2)],
            axis: &|v| format!("{v}%"),
            figure: &|v| format!("{v}%"),
            most: Some(100.0),
        };
        for (width, columns) in [(272, 2), (480, 3), (720, 6)] {
            let rows: Vec<usize> = (0..12).map(|n| 20 + n).collect();
            let scene = trend.multiples(true, &rows, width);
            assert_eq!(scene.panels.iter().map(|p| p.row).collect::<Vec<_>>(), rows[1..], "the whole has none");
            let beside = scene.panels.iter().filter(|panel| panel.over == scene.panels[0].over).count();
            assert_eq!(beside, columns, "{width}");
            // the same value stands at the same height in each; the last moment where its panel says
            let last = scene.moments[2].1;
            let circles: Vec<(i32, i32)> = scene
                .marks
                .iter()
                .filter_map(|m| match m.shape {
                    Shape::Circle(x, y, ..) => Some((x, y)),
                    _ => None,
                })
                .collect();
            let drawn: Vec<_> = scene.panels.iter().enumerate().filter(|(n, _)| *n != 6).collect();
            assert_eq!(circles.len(), drawn.len());
            for ((n, panel), (x, y)) in drawn.into_iter().zip(circles) {
                assert_eq!(x, last + panel.across);
                let value = (n as i32 + 1) * 8;
                assert!((panel.under - y - value * PLOT * UNIT / 100).abs() <= 1, "{n} {value}");
            }
            let mut boxes: Vec<[i32; 4]> = Vec::new();
            for mark in &scene.marks {
                if let Shape::Text { at, anchor, size, text } = &mark.shape {
                    let room = text_width(text, *size).cast_signed() * UNIT;
                    let left = if *anchor == Anchor::Right { at.0 - room } else { at.0 };
                    assert!(left >= 0 && left + room <= width.cast_signed() * UNIT, "{width}: {text}");
                    let this = [left, left + room, at.1 - i32::from(*size) * UNIT, at.1];
                    let free = |b: &[i32; 4]| this[1] <= b[0] || b[1] <= this[0] || this[3] <= b[2] || b[3] <= this[2];
                    assert!(boxes.iter().all(free), "{width}: {text}");
                    boxes.push(this);
                }
            }
        }
    }
}

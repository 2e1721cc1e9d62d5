//! How many still wait, by how long they have: a falling line of steps, with days that matter marked.

use super::{Anchor, Ink, Scene, Shape, UNIT, text_width};

/// Such a line.
pub struct Curve<'a> {
    /// What is left, in per cent, from each x on; before the first it is all.
    pub steps: Vec<(f64, f64)>,
    /// Places on the x axis to mark, with their names.
    pub marks: Vec<(f64, String)>,
    /// Writes a share.
    pub percent: &'a dyn Fn(f64) -> String,
    /// Writes an x.
    pub whole: &'a dyn Fn(f64) -> String,
    /// What the x axis counts.
    pub below: String,
}

const TEXT: u8 = 12;
const HEIGHT: i32 = 150;

impl Curve<'_> {
    /// The picture at a width in CSS pixels.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let top = 20 * self.marks.len() as i32 + 8;
        let mut scene = Scene::new(width, (top + HEIGHT + 42).cast_unsigned());
        let shares = [100.0, 50.0, 0.0];
        let left = shares.iter().map(|s| text_width(&(self.percent)(*s), TEXT)).max().unwrap_or(0).cast_signed() + 8;
        let right = width.cast_signed() - 6;
        let last = self.steps.iter().map(|s| s.0).chain(self.marks.iter().map(|m| m.0)).fold(1.0, f64::max);
        let x = |days: f64| left * UNIT + (days / last * f64::from((right - left) * UNIT)).round() as i32;
        let y = |share: f64| top * UNIT + ((100.0 - share) / 100.0 * f64::from(HEIGHT * UNIT)).round() as i32;
        for share in shares {
            scene.push(Ink::Grid, Shape::Line(vec![(x(0.0), y(share)), (x(last), y(share))]));
            let at = ((left - 6) * UNIT, y(share) + 4 * UNIT);
            scene.text(Ink::Label, at, Anchor::Right, TEXT, &(self.percent)(share));
        }
        let mut line = vec![(x(0.0), y(100.0))];
        let mut before = 100.0;
        for (days, share) in &self.steps {
            line.push((x(*days), y(before)));
            line.push((x(*days), y(*share)));
            before = *share;
        }
        let area = line.iter().copied().chain([(line[line.len() - 1].0, y(0.0)), (x(0.0), y(0.0))]);
        scene.push(Ink::Band(0), Shape::Area(area.collect()));
        for (i, (days, name)) in self.marks.iter().enumerate() {
            let baseline = (14 + 20 * i as i32) * UNIT;
            scene.push(Ink::Target, Shape::Line(vec![(x(*days), baseline + 4 * UNIT), (x(*days), y(0.0))]));
            // beside its line, on the side that has room
            let room = text_width(name, TEXT).cast_signed() * UNIT;
            let (at, anchor) = match x(*days) {
                x if x + room / 2 > right * UNIT => (right * UNIT, Anchor::Right),
                x if x - room / 2 < 0 => (0, Anchor::Left),
                x => (x, Anchor::Middle),
            };
            scene.text(Ink::Target, (at, baseline), anchor, TEXT, name);
        }
        scene.push(Ink::Series(0), Shape::Line(line));
        let under = y(0.0) + 16 * UNIT;
        let half = (last / 2.0).round();
        for (days, anchor) in [(0.0, Anchor::Left), (half, Anchor::Middle), (last, Anchor::Right)] {
            scene.text(Ink::Label, (x(days), under), anchor, TEXT, &(self.whole)(days));
        }
        scene.text(Ink::Label, (x(last), under + 17 * UNIT), Anchor::Right, TEXT, &self.below);
        scene
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_falls_and_stays_inside() {
        let curve = |last: f64| Curve {
            steps: vec![(1.0, 90.0), (19.0, 48.0), (last, 12.5)],
            marks: vec![(19.0, "half: 19 days".to_owned()), (30.0, "promised: 30 days".to_owned())],
            percent: &|n| format!("{n}%"),
            whole: &|n| n.to_string(),
            below: "days of waiting".to_owned(),
        };
        for (width, last) in [(272, 200.0), (720, 31.0), (272, 20.0)] {
            let scene = curve(last).draw(width);
            let (right, bottom) = (width.cast_signed() * UNIT, scene.height.cast_signed() * UNIT);
            for mark in &scene.marks {
                match &mark.shape {
                    Shape::Line(points) | Shape::Area(points) => {
                        assert!(points.iter().all(|(x, y)| (0..=right).contains(x) && (0..=bottom).contains(y)));
                    }
                    Shape::Text { at, anchor, text, size } => {
                        let room = text_width(text, *size).cast_signed() * UNIT;
                        let from = match anchor {
                            Anchor::Left => at.0,
                            Anchor::Middle => at.0 - room / 2,
                            Anchor::Right => at.0 - room,
                        };
                        assert!(from >= -UNIT && from + room <= right + UNIT, "{text}: {from} {room} {right}");
                    }
                    Shape::Circle(..) => {}
                }
            }
            let line = scene.marks.iter().rev().find_map(|mark| match (&mark.ink, &mark.shape) {
                (Ink::Series(0), Shape::Line(points)) => Some(points),
                _ => None,
            });
            assert!(line.expect("a line").windows(2).all(|two| two[0].0 <= two[1].0 && two[0].1 <= two[1].1));
        }
    }
}

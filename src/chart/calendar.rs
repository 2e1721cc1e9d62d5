//! Days on a time axis, a row for each thing: the day that was promised, and the day that came of it.

use super::units::key;
use super::{Anchor, Ink, Scene, Shape, Sign, UNIT, text_width, wrap};

/// A row. Days are counted from any one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Due {
    /// Its name.
    pub name: String,
    /// What became of it, in words.
    pub said: String,
    /// The day that was promised, a ring.
    pub promised: Option<i64>,
    /// The day on which it was done, or up to which it is late, and the sign for that.
    pub until: Option<(i64, Sign)>,
}

/// Rows, in the order given.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Calendar {
    /// The rows.
    pub rows: Vec<Due>,
    /// Days and what is written at them, in several steps, the finest first: the first that fits is used.
    pub steps: Vec<Vec<(i64, String)>>,
    /// The day on which all is judged, and its name.
    pub today: (i64, String),
    /// What each sign means.
    pub key: Vec<(Sign, String)>,
}

const TEXT: u8 = 12;
const NAME: u8 = 13;
/// How high a row's part of the axis is, in CSS pixels.
const TRACK: i32 = 26;

impl Calendar {
    /// The picture at a width in CSS pixels: on narrow ones the words stand above their part of the axis.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let stacked = width < 560;
        let room = if stacked { width } else { width * 2 / 5 };
        let words: Vec<[Vec<String>; 2]> = self
            .rows
            .iter()
            .map(|row| [wrap(&row.name, NAME, room.saturating_sub(12), 2), wrap(&row.said, TEXT, room - 12, 3)])
            .collect();
        let all = || self.rows.iter().flat_map(|r| r.promised.into_iter().chain(r.until.map(|(day, _)| day)));
        let (first, last) = all().fold((self.today.0, self.today.0), |(a, b), day| (a.min(day), b.max(day)));
        let days = (last - first).max(1);
        let from = i64::from(if stacked { 9 } else { room + 9 });
        let across = i64::from(width) - 10 - from;
        let x = |day: i64| (from + (day - first) * across / days) as i32;
        let ticks = self.ticks(&x, (first, last), width.cast_signed());
        let mut scene = Scene::new(width, 0);
        for (day, text) in ticks.iter().filter(|(_, text)| !text.is_empty()) {
            scene.text(Ink::Label, (x(*day) * UNIT, 13 * UNIT), Anchor::Left, TEXT, text);
        }
        let mut y = 20;
        for (row, [name, said]) in self.rows.iter().zip(&words) {
            let high = 17 * name.len() as i32 + 16 * said.len() as i32 + 8;
            let (text_y, track, next) = if stacked {
                (y, y + high, y + high + TRACK + 8)
            } else {
                let next = y + high.max(TRACK);
                (y, y + (next - y - TRACK) / 2, next)
            };
            let mut line = text_y;
            for (texts, ink, size, step) in [(name, Ink::Strong, NAME, 17), (said, Ink::Label, TEXT, 16)] {
                for text in texts {
                    line += step;
                    scene.text(ink, (0, line * UNIT), Anchor::Left, size, text);
                }
            }
            // pieces between the words of narrow pictures, whole lines on wide ones
            let (over, under) = if stacked { (track, track + TRACK) } else { (y, next) };
            for (day, _) in &ticks {
                scene.push(Ink::Grid, upright(x(*day), over, under));
            }
            scene.push(Ink::Target, upright(x(self.today.0), over, under));
            row.draw(&mut scene, &x, track + TRACK / 2);
            y = next;
        }
        let half = text_width(&self.today.1, TEXT).cast_signed() / 2;
        let middle = x(self.today.0).min(width.cast_signed() - half).max(half);
        scene.text(Ink::Target, (middle * UNIT, (y + 15) * UNIT), Anchor::Middle, TEXT, &self.today.1);
        let y = key(&mut scene, y + 24, &self.key);
        scene.height = y.max(1).cast_unsigned();
        scene
    }

    /// The finest step whose texts fit beside each other, but for one at the edge; of the last, those that do not are
    /// left out.
    fn ticks(&self, x: &dyn Fn(i64) -> i32, (first, last): (i64, i64), width: i32) -> Vec<(i64, String)> {
        let mut found = Vec::new();
        for step in &self.steps {
            found = step.iter().filter(|(day, _)| (first..=last).contains(day)).cloned().collect::<Vec<_>>();
            let (mut free, mut all) = (i32::MIN, true);
            for (day, text) in &mut found {
                let (from, room) = (x(*day), text_width(text, TEXT).cast_signed());
                if from < free || from + room > width {
                    all &= from >= free;
                    text.clear();
                } else {
                    free = from + room + 6;
                }
            }
            if all {
                break;
            }
        }
        found
    }
}

fn upright(x: i32, over: i32, under: i32) -> Shape {
    Shape::Line(vec![(x * UNIT, over * UNIT), (x * UNIT, under * UNIT)])
}

impl Due {
    fn draw(&self, scene: &mut Scene, x: &dyn Fn(i64) -> i32, y: i32) {
        if let Some((promised, (until, _))) = self.promised.zip(self.until).filter(|(a, (b, _))| a != b) {
            let ink = if until > promised { Ink::Series(1) } else { Ink::Muted };
            scene.push(ink, Shape::Line(vec![(x(promised) * UNIT, y * UNIT), (x(until) * UNIT, y * UNIT)]));
        }
        for (day, sign) in self.promised.map(|day| (day, Sign::Ring)).into_iter().chain(self.until) {
            sign.draw(scene, x(day), y);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(promised: Option<i64>, until: Option<(i64, Sign)>) -> Due {
        Due { name: "EUR 24,000 ".repeat(6), said: "days late: 46 · ".repeat(5), promised, until }
    }

    fn calendar() -> Calendar {
        let step = |days: i64, name: &str| (0..40).map(|n| (n * days, format!("{name} {n}"))).collect();
        Calendar {
            rows: vec![
                row(Some(31), Some((28, Sign::Full))),
                row(Some(60), Some((106, Sign::Square))),
                row(Some(90), Some((120, Sign::Triangle))),
                row(Some(400), None),
                row(None, None),
            ],
            steps: vec![step(31, "month"), step(91, "quarter"), step(365, "year")],
            today: (120, "as of that day".into()),
            key: vec![(Sign::Ring, "promised".into()), (Sign::Full, "paid".into())],
        }
    }

    #[test]
    fn days_stand_in_their_order_and_nothing_leaves_the_picture() {
        for width in [272, 480, 720] {
            let scene = calendar().draw(width);
            let (right, bottom) = (width.cast_signed() * UNIT, scene.height.cast_signed() * UNIT);
            let inside = |(x, y): (i32, i32)| (0..=right).contains(&x) && (0..=bottom).contains(&y);
            let mut rings = Vec::new();
            for mark in &scene.marks {
                match &mark.shape {
                    Shape::Line(points) | Shape::Area(points) => assert!(points.iter().all(|p| inside(*p)), "{width}"),
                    Shape::Circle(x, y, r, filled) => {
                        assert!(inside((x - r, y - r)) && inside((x + r, y + r)), "{width}");
                        rings.extend((!filled).then_some(*x));
                    }
                    Shape::Text { at, anchor, size, text } => {
                        let room = text_width(text, *size).cast_signed() * UNIT;
                        let left = if *anchor == Anchor::Middle { at.0 - room / 2 } else { at.0 };
                        assert!(inside((left, at.1)) && left + room <= right, "{width}: {text}");
                    }
                }
            }
            assert!(rings[..4].windows(2).all(|two| two[0] < two[1]), "{rings:?}");
            // a late one reaches to the day of judgement, and only what is late has such a line
            let late: Vec<_> = scene.marks.iter().filter(|m| m.ink == Ink::Series(1)).collect();
            assert_eq!(late.len(), 3, "two lines and a triangle");
        }
    }

    #[test]
    fn the_axis_has_the_finest_step_whose_texts_fit() {
        let wide = |days: i64| {
            let calendar = Calendar { rows: vec![row(Some(days), None)], ..calendar() };
            let scene = calendar.draw(720);
            let texts = scene.marks.iter().filter_map(|m| match &m.shape {
                Shape::Text { at, text, .. } if at.1 == 13 * UNIT => Some(text.clone()),
                _ => None,
            });
            texts.collect::<Vec<_>>()
        };
        assert_eq!(wide(250), ["month 4", "month 5", "month 6", "month 7"]);
        assert_eq!(wide(600), ["quarter 2", "quarter 3", "quarter 4", "quarter 5", "quarter 6"]);
        assert_eq!(wide(3000).first().map(String::as_str), Some("year 1"));
    }
}

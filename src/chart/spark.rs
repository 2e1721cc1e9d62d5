//! A line so small that it fits beside a sentence.

use super::{Ink, Scene, Shape, UNIT};

/// Runs of (time, value), and the target.
#[derive(Debug, Clone, PartialEq)]
pub struct Spark {
    /// Runs of points that may be joined.
    pub runs: Vec<Vec<(f64, f64)>>,
    /// The target.
    pub target: Option<f64>,
}

impl Spark {
    /// The picture: 120 by 36 CSS pixels, without words, since the sentence beside it has them.
    #[must_use]
    pub fn draw(&self) -> Scene {
        const PAD: i32 = 5 * UNIT;
        let mut scene = Scene::new(120, 36);
        let points = || self.runs.iter().flatten();
        let (from, to) = points().fold((f64::MAX, f64::MIN), |(a, b), p| (a.min(p.0), b.max(p.0)));
        let values = points().map(|p| p.1).chain(self.target);
        let (low, high) = values.fold((0.0_f64, f64::MIN), |(a, b), v| (a.min(v), b.max(v)));
        let place = |value: f64, low: f64, high: f64, from: i32, to: i32| {
            let share = if high > low { (value - low) / (high - low) } else { 0.5 };
            from + (share * f64::from(to - from)).round() as i32
        };
        let x = |time: f64| place(time, from, to, PAD, 120 * UNIT - PAD);
        let y = |value: f64| place(value, low, high, 36 * UNIT - PAD, PAD);
        if let Some(target) = self.target {
            scene.push(Ink::Target, Shape::Line(vec![(PAD, y(target)), (120 * UNIT - PAD, y(target))]));
        }
        for run in self.runs.iter().filter(|run| run.len() > 1) {
            scene.push(Ink::Series(0), Shape::Line(run.iter().map(|p| (x(p.0), y(p.1))).collect()));
        }
        if let Some(last) = self.runs.last().and_then(|run| run.last()) {
            scene.push(Ink::Series(0), Shape::Circle(x(last.0), y(last.1), 3 * UNIT, true));
        }
        scene
    }
}

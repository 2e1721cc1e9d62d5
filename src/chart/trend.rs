//! Lines over time: values, ranges, target, milestones, breaks, and names at the line's end.

use super::backend::SceneBackend;
use super::labels::apart;
use super::{Anchor, Ink, Scene, UNIT, text_width, wrap};
use plotters::coord::Shift;
use plotters::prelude::*;

/// A point of a line.
#[derive(Debug, Clone, PartialEq)]
pub struct Point {
    /// Time, in years.
    pub x: f64,
    /// Value.
    pub y: f64,
    /// Range around it.
    pub range: Option<(f64, f64)>,
    /// Whether the value is estimated or provisional.
    pub open: bool,
}

/// A line: runs of points that may be joined. A gap or a break lies between runs.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// Its name, written at its end.
    pub name: String,
    /// Its last value, written behind its name.
    pub value: String,
    /// Its runs.
    pub runs: Vec<Vec<Point>>,
}

/// A target or milestone.
#[derive(Debug, Clone, PartialEq)]
pub struct Goal {
    /// When, in years.
    pub x: f64,
    /// The value.
    pub y: f64,
    /// What is written beside it; empty for milestones.
    pub name: String,
}

/// A break in the series.
#[derive(Debug, Clone, PartialEq)]
pub struct Split {
    /// Between the values before and after, in years.
    pub x: f64,
    /// What is written beside it.
    pub name: String,
}

/// Everything that a trend picture needs, formatted.
pub struct Trend<'a> {
    /// Lines; the first is the one that speaks for all.
    pub lines: Vec<Line>,
    /// The target in force.
    pub target: Option<Goal>,
    /// Milestones.
    pub milestones: Vec<Goal>,
    /// Breaks.
    pub breaks: Vec<Split>,
    /// Labels of the time axis: year and text.
    pub ticks: Vec<(f64, String)>,
    /// The moments of the table beside the picture: year and column.
    pub moments: Vec<(f64, usize)>,
    /// Writes a value on the axis.
    pub axis: &'a dyn Fn(f64) -> String,
    /// Writes a value beside its point.
    pub figure: &'a dyn Fn(f64) -> String,
    /// Largest value of the axis, where the scale has an end (100 for percentages).
    pub most: Option<f64>,
}

const TEXT: u8 = 12;
const NAME: u8 = 13;
/// Where points stand closer than this, in CSS pixels, they would hide the line: only the last has its dot, and those
/// that are open.
const DOT: f64 = 4.0;
/// Names at the lines' ends stay this far above the picture's lower edge, clear of the time axis.
const NAMES_END: u32 = 26;

impl Trend<'_> {
    /// The picture at a width in CSS pixels.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let (low, high, ticks) = self.scale();
        let left = ticks.iter().map(|v| text_width(&(self.axis)(*v), TEXT)).max().unwrap_or(0) + 10;
        // the lines keep a tenth of the picture, however long the numbers beside them
        let left = left.min(width * 2 / 5);
        let names: Vec<Vec<String>> = self.lines.iter().map(|line| self.name(line, width)).collect();
        let right = names.iter().flatten().map(|text| text_width(text, NAME)).max().unwrap_or(0) + 14;
        let rows: usize = names.iter().map(|lines| lines.len() * usize::from(NAME + 3) + 4).sum();
        let height = if width < 400 { 240 } else { 300 };
        let mut scene = Scene::new(width, height.max(rows as u32 + NAMES_END));
        let frame = Frame { left, right: right.min(width / 2), top: 18, bottom: 26, low, high, ends: self.ends() };
        let drawn = self.plot(&mut scene, &frame, &ticks);
        // drawing into a scene cannot fail: its error type has no values
        if let Ok(marks) = drawn {
            self.write(&mut scene, &frame, &ticks, &names, &marks);
            scene.moments = self.moments.iter().map(|(_, column)| *column).zip(marks.moments).collect();
        }
        scene
    }

    fn name(&self, line: &Line, width: u32) -> Vec<String> {
        let room = (width * 3 / 10).max(84);
        let mut lines = if line.name.is_empty() { Vec::new() } else { wrap(&line.name, NAME, room, 3) };
        lines.push(line.value.clone());
        lines
    }

    /// The value axis: from zero (or the least negative value) to a little above all that is drawn, and its ticks.
    pub(super) fn scale(&self) -> (f64, f64, Vec<f64>) {
        let mut low = 0.0_f64;
        let mut high = 0.0_f64;
        for point in self.lines.iter().flat_map(|line| line.runs.iter().flatten()) {
            let (a, b) = point.range.unwrap_or((point.y, point.y));
            low = low.min(a).min(point.y);
            high = high.max(b).max(point.y);
        }
        for goal in self.target.iter().chain(&self.milestones) {
            low = low.min(goal.y);
            high = high.max(goal.y);
        }
        if let Some(most) = self.most.filter(|most| high <= *most && high > most * 0.6) {
            high = most;
        }
        // quarters are subtracted, since the largest numbers lie further apart than a number can say
        let step = step(high / 4.0 - low / 4.0);
        // whole steps are counted, so that no tick is 0.30000000000000004
        let (first, last) = ((low / step).floor() as i32, ((high / step).ceil() as i32).max(1));
        let at = |n: i32| (f64::from(n) * step).clamp(f64::MIN, f64::MAX);
        (at(first), at(last), (first..=last).map(at).collect())
    }

    /// First and last moment on the time axis, those without a value among them: a report that is missing at either end
    /// leaves its place empty, and no label moves to where another moment stands.
    pub(super) fn ends(&self) -> (f64, f64) {
        let times = self.lines.iter().flat_map(|line| line.runs.iter().flatten().map(|p| p.x));
        let times = times.chain(self.target.iter().chain(&self.milestones).map(|g| g.x));
        let times = times.chain(self.ticks.iter().map(|(x, _)| *x));
        let (from, to) = times.fold((f64::MAX, f64::MIN), |(from, to), x| (from.min(x), to.max(x)));
        if from < to { (from, to) } else { (from - 0.5, from + 0.5) }
    }

    fn plot(&self, scene: &mut Scene, frame: &Frame, ticks: &[f64]) -> Result<Placed, Box<dyn std::error::Error>> {
        let scene_width = scene.width;
        let area = SceneBackend(scene).into_drawing_area();
        let unit = UNIT.cast_unsigned();
        let inner: DrawingArea<SceneBackend<'_>, Shift> =
            area.margin(frame.top * unit, frame.bottom * unit, frame.left * unit, frame.right * unit);
        let mut chart =
            ChartBuilder::on(&inner).build_cartesian_2d(frame.ends.0..frame.ends.1, frame.low..frame.high)?;
        for y in ticks {
            let ink = if *y == 0.0 { Ink::Axis } else { Ink::Grid };
            chart.draw_series(LineSeries::new([(frame.ends.0, *y), (frame.ends.1, *y)], ink.color()))?;
        }
        for split in &self.breaks {
            chart.draw_series(LineSeries::new([(split.x, frame.low), (split.x, frame.high)], Ink::Break.color()))?;
        }
        for (n, line) in self.lines.iter().enumerate().rev() {
            for run in &line.runs {
                let band: Vec<_> = run.iter().filter_map(|p| p.range.map(|r| (p.x, r))).collect();
                if band.len() > 1 {
                    let back = band.iter().rev().map(|(x, r)| (*x, r.1));
                    let outline: Vec<_> = band.iter().map(|(x, r)| (*x, r.0)).chain(back).collect();
                    chart.draw_series([Polygon::new(outline, Ink::Band(n as u8).color())])?;
                }
            }
        }
        if let Some(target) = &self.target {
            chart.draw_series(LineSeries::new(
                [(frame.ends.0, target.y), (frame.ends.1, target.y)],
                Ink::Target.color(),
            ))?;
        }
        for goal in &self.milestones {
            chart.draw_series([Circle::new((goal.x, goal.y), 4 * UNIT, Ink::Target.color())])?;
        }
        let mut ends = Vec::new();
        let room = f64::from((scene_width - frame.left - frame.right).cast_signed()) / (frame.ends.1 - frame.ends.0);
        for (n, line) in self.lines.iter().enumerate().rev() {
            let ink = Ink::Series(n as u8).color();
            let mut end = None;
            for run in &line.runs {
                let crowded = run.len() > 2 && (run[run.len() - 1].x - run[0].x) * room < DOT * (run.len() - 1) as f64;
                if run.len() > 1 {
                    chart.draw_series(LineSeries::new(run.iter().map(|p| (p.x, p.y)), ink))?;
                }
                for (i, p) in run.iter().enumerate() {
                    end = Some(chart.backend_coord(&(p.x, p.y)));
                    if crowded && !p.open && i + 1 < run.len() {
                        continue;
                    }
                    if let Some((low, high)) = p.range.filter(|_| run.len() == 1) {
                        let band = Ink::Band(n as u8).color();
                        chart.draw_series(LineSeries::new([(p.x, low), (p.x, high)], band))?;
                    }
                    let style = if p.open { ShapeStyle::from(&ink) } else { ink.filled() };
                    chart.draw_series([Circle::new((p.x, p.y), 4 * UNIT, style)])?;
                }
            }
            ends.push((n, end));
        }
        let runs = self.lines.iter().flat_map(|line| &line.runs);
        let touched = runs.flat_map(|run| {
            let ranges = run.iter().flat_map(|p| p.range.into_iter().flat_map(|(low, high)| [(p.x, low), (p.x, high)]));
            run.iter().map(|p| (p.x, p.y)).chain(ranges).chain(run.windows(2).flat_map(between)).collect::<Vec<_>>()
        });
        let touched = touched.map(|point| chart.backend_coord(&point)).collect();
        Ok(Placed {
            ends,
            touched,
            target: self.target.as_ref().map(|t| chart.backend_coord(&(frame.ends.0, t.y))),
            breaks: self.breaks.iter().map(|b| chart.backend_coord(&(b.x, frame.high))).collect(),
            ticks: self.ticks.iter().map(|(x, _)| chart.backend_coord(&(*x, frame.low))).collect(),
            moments: self.moments.iter().map(|(x, _)| chart.backend_coord(&(*x, frame.low)).0).collect(),
            values: ticks.iter().map(|y| chart.backend_coord(&(frame.ends.0, *y)).1).collect(),
        })
    }

    fn write(&self, scene: &mut Scene, frame: &Frame, ticks: &[f64], names: &[Vec<String>], placed: &Placed) {
        let left = frame.left.cast_signed() * UNIT;
        for (value, y) in ticks.iter().zip(&placed.values) {
            scene.text(Ink::Label, (left - 6 * UNIT, y + 4 * UNIT), Anchor::Right, TEXT, &(self.axis)(*value));
        }
        self.write_times(scene, frame, placed);
        let edge = (scene.width - frame.right).cast_signed() * UNIT;
        for (split, at) in self.breaks.iter().zip(&placed.breaks) {
            // beside the line, on the side with more room
            let width = text_width(&split.name, TEXT).cast_signed() * UNIT;
            let (x, anchor) = if at.0 - left > edge - at.0 {
                ((at.0 - 4 * UNIT).max(width), Anchor::Right)
            } else {
                let last = scene.width.cast_signed() * UNIT - width;
                ((at.0 + 4 * UNIT).min(last.max(0)), Anchor::Left)
            };
            scene.text(Ink::Label, (x, at.1 - 5 * UNIT), anchor, TEXT, &split.name);
        }
        if let (Some(goal), Some(at)) = (&self.target, placed.target) {
            self.write_goal(scene, (left, edge), at.1, &goal.name, &placed.touched);
        }
        let row = i32::from(NAME + 3) * UNIT;
        let shown: Vec<_> = placed.ends.iter().filter_map(|(n, end)| end.map(|end| (*n, end))).collect();
        let heights: Vec<i32> = shown.iter().map(|(n, _)| names[*n].len() as i32 * row + 4 * UNIT).collect();
        let wanted: Vec<i32> = shown.iter().zip(&heights).map(|((_, end), height)| end.1 - height / 2).collect();
        let tops = apart(&wanted, &heights, 0, (scene.height - NAMES_END).cast_signed() * UNIT);
        for ((n, _), top) in shown.iter().zip(tops) {
            for (i, text) in names[*n].iter().enumerate() {
                let y = top + row * (i as i32 + 1) - 3 * UNIT;
                scene.text(Ink::Series(*n as u8), (edge + 10 * UNIT, y), Anchor::Left, NAME, text);
            }
        }
    }

    /// The target's name beside its line, at the end and on the side where the fewest values lie.
    fn write_goal(&self, scene: &mut Scene, plot: (i32, i32), y: i32, name: &str, touched: &[(i32, i32)]) {
        let width = text_width(name, TEXT).cast_signed() * UNIT;
        let (left, right) = (plot.0 + 2 * UNIT, plot.1 - 2 * UNIT);
        let (above, below) = (y - 5 * UNIT, y + 15 * UNIT);
        let places = [(left, above), (right - width, above), (left, below), (right - width, below)];
        let covered = |(from, base): &(i32, i32)| {
            let (over, under) = (base - 14 * UNIT, base + 5 * UNIT);
            let hit = |(x, y): &&(i32, i32)| {
                *x >= from - 6 * UNIT && *x <= from + width + 6 * UNIT && *y >= over && *y <= under
            };
            touched.iter().filter(hit).count()
        };
        let fits = |(_, base): &&(i32, i32)| *base > 13 * UNIT && *base < (scene.height.cast_signed() - 26) * UNIT;
        let (from, base) = places.iter().filter(fits).min_by_key(|place| covered(place)).copied().unwrap_or(places[0]);
        if from == left {
            scene.text(Ink::Target, (left, base), Anchor::Left, TEXT, name);
        } else {
            scene.text(Ink::Target, (right, base), Anchor::Right, TEXT, name);
        }
    }

    /// Labels of the time axis: the last one always, then as many from the start as fit.
    fn write_times(&self, scene: &mut Scene, frame: &Frame, placed: &Placed) {
        let y = (scene.height - 6).cast_signed() * UNIT;
        let (from, to) = (frame.left.cast_signed() * UNIT, (scene.width.cast_signed() - 2) * UNIT);
        let spans: Vec<_> = self
            .ticks
            .iter()
            .zip(&placed.ticks)
            .map(|((_, text), at)| {
                let fits = text_width(text, TEXT) <= scene.width;
                let text = if fits { text.clone() } else { wrap(text, TEXT, scene.width, 1).concat() };
                let half = text_width(&text, TEXT).cast_signed() * UNIT / 2;
                let middle = at.0.clamp(((from - 20 * UNIT).max(0) + half).min(to - half), (to - half).max(from));
                (middle - half, middle + half, middle, text)
            })
            .collect();
        let gap = 10 * UNIT;
        let mut taken: Vec<(i32, i32)> = Vec::new();
        for (a, b, middle, text) in spans.last().into_iter().chain(&spans[..spans.len().saturating_sub(1)]) {
            if taken.iter().all(|(from, to)| b + gap < *from || a - gap > *to) {
                taken.push((*a, *b));
                scene.text(Ink::Label, (*middle, y), Anchor::Middle, TEXT, text);
            }
        }
    }
}

/// The plot's place within the picture, in CSS pixels, and the spans of its axes.
struct Frame {
    left: u32,
    right: u32,
    top: u32,
    bottom: u32,
    low: f64,
    high: f64,
    ends: (f64, f64),
}

/// Points on the way between two neighbours, close enough that no label slips through.
fn between(two: &[Point]) -> impl Iterator<Item = (f64, f64)> + use<> {
    let (a, b) = ((two[0].x, two[0].y), (two[1].x, two[1].y));
    (1..8).map(move |i| {
        let part = f64::from(i) / 8.0;
        (a.0 + (b.0 - a.0) * part, a.1 * (1.0 - part) + b.1 * part)
    })
}

/// Where things came to lie, in scene units.
struct Placed {
    /// Places that a label should leave free: values, ranges, and the lines between them.
    touched: Vec<(i32, i32)>,
    ends: Vec<(usize, Option<(i32, i32)>)>,
    target: Option<(i32, i32)>,
    breaks: Vec<(i32, i32)>,
    ticks: Vec<(i32, i32)>,
    moments: Vec<i32>,
    values: Vec<i32>,
}

/// The next larger of 1, 2, 2.5, 5, 10 … times a power of ten.
fn step(rough: f64) -> f64 {
    if rough <= 0.0 || !rough.is_finite() {
        return 1.0;
    }
    let mut power = 1.0;
    while power * 10.0 <= rough {
        power *= 10.0;
    }
    while power > rough {
        power /= 10.0;
    }
    [1.0, 2.0, 2.5, 5.0].into_iter().map(|m| m * power).find(|s| *s >= rough * 0.999).unwrap_or(10.0 * power)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chart::Shape;

    #[test]
    fn a_missing_first_or_last_value_keeps_its_place() {
        let point = |x: f64| Point { x, y: 50.0, range: None, open: false };
        let trend = Trend {
            lines: vec![Line {
                name: String::new(),
                value: "50%".into(),
                runs: vec![vec![point(2010.0), point(2020.0)]],
            }],
            target: None,
            milestones: Vec::new(),
            breaks: Vec::new(),
            ticks: [2000, 2010, 2020, 2024].map(|year| (f64::from(year), year.to_string())).into(),
            moments: vec![(2010.0, 1), (2020.0, 2)],
            axis: &|v| format!("{v}%"),
            figure: &|v| format!("{v}%"),
            most: Some(100.0),
        };
        for width in [272_u32, 480, 720] {
            let scene = trend.draw(width);
            let (marks, moments) = (scene.marks.clone(), scene.moments.clone());
            let points: Vec<i32> = marks
                .iter()
                .filter_map(|mark| match mark.shape {
                    Shape::Circle(x, ..) => Some(x),
                    _ => None,
                })
                .collect();
            let label = |wanted: &str| {
                marks.iter().find_map(|mark| match &mark.shape {
                    Shape::Text { at, text, .. } if text == wanted => Some(at.0),
                    _ => None,
                })
            };
            // what is asked of a moment is asked where its points stand, mirrored or not
            assert_eq!(moments, [(1, points[0]), (2, points[1])]);
            let right = width.cast_signed() * UNIT;
            assert_eq!(scene.mirrored().moments, [(1, right - points[0]), (2, right - points[1])]);
            // a label without room is left out
            assert_eq!(label("2010"), Some(points[0]), "{width}");
            assert!(label("2020").is_none_or(|at| at == points[1]), "{width}");
            assert!(label("2000") < Some(points[0]) && label("2024") > Some(points[1]), "{width}");
        }
    }

    #[test]
    fn the_largest_numbers_have_few_ticks() {
        let run = [(2010.0, f64::MIN), (2020.0, f64::MAX)];
        let run = run.map(|(x, y)| Point { x, y, range: None, open: false });
        let trend = Trend {
            lines: vec![Line { name: String::new(), value: String::new(), runs: vec![run.into()] }],
            target: None,
            milestones: Vec::new(),
            breaks: Vec::new(),
            ticks: Vec::new(),
            moments: Vec::new(),
            axis: &|_| String::new(),
            figure: &|_| String::new(),
            most: None,
        };
        assert!(trend.draw(480).marks.len() < 20);
    }

    #[test]
    fn steps_are_round() {
        let steps = [0.0, 0.03, 0.9, 1.0, 3.0, 21.0, 25.0, 26.0, 4900.0].map(step);
        for (got, want) in steps.into_iter().zip([1.0, 0.05, 1.0, 1.0, 5.0, 25.0, 25.0, 50.0, 5000.0]) {
            assert!((got - want).abs() < 1e-9, "{got} {want}");
        }
    }
}

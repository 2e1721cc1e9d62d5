//! The pictures: lines over time, one value against its target, places ranked, a line beside a sentence.

use super::data::{Data, reading_of};
use super::form::{Form, Lines, groups, places};
use super::table::{Shown, ranked_places};
use crate::chart::{Bar, Bars, Bullet, Goal, Ink, Line, Point, Scene, Spark, Split, Trend};
use crate::kinds::Setting;
use crate::model::{Better, Cell, Header, Id, Mark, State, TOTAL, sorted};
use crate::say;

/// The most lines that a picture draws; the table has them all.
const LINES: usize = 8;

/// The most bars of a ranking; the table of all numbers has the other places.
const BARS: usize = 50;

/// The main picture at a width in CSS pixels; `None` where there is nothing to draw. Where the shaded table is the
/// picture on a page, small ones side by side stand for it in files.
#[must_use]
pub fn picture(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let (form, mut lines) = groups(header, data, shown);
    if form == Form::Moment {
        return Some(bullet(setting, header, data, shown, width)?.running(setting.words.locale().dir()));
    }
    if form == Form::Lines {
        lines.truncate(LINES);
    }
    let whole = lines.first().is_some_and(|(group, _)| *group == *TOTAL);
    // rows of the table are in the series' order
    let order = |id: &Id| data.series.groups.iter().position(|group| group == id);
    let rows: Vec<usize> = lines
        .iter()
        .map(|(group, _)| shown.groups.iter().filter(|other| order(other) < order(group)).count())
        .collect();
    let lines: Vec<_> = lines.into_iter().map(|(group, cells)| (setting.group(&group), cells)).collect();
    let scene = trend(setting, header, (&shown.place, moments(data, shown)), &lines, &|trend| match form {
        Form::Lines => trend.draw(width),
        Form::Slope => trend.slope(whole, width),
        _ => trend.multiples(whole, &rows, width),
    });
    Some(scene.running(setting.words.locale().dir()))
}

/// Whether there is something to draw on a page.
#[must_use]
pub fn is_drawn(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> bool {
    match groups(header, data, shown).0 {
        // one value needs no more than the last drawing step
        Form::Moment => picture(setting, header, data, shown, 272).is_some(),
        form => form != Form::Heat,
    }
}

fn most(header: &Header) -> Option<f64> {
    header.unit.is_percent().then_some(100.0)
}

/// The moments of the table beside the picture: year and column.
fn moments(data: &Data, shown: &Shown) -> Vec<(f64, usize)> {
    let line = |group: &Id| (group.clone(), data.series.line(&shown.place, group).collect());
    let lines: Vec<(Id, Vec<Cell<'_>>)> = shown.groups.iter().map(line).collect();
    periods(&lines)
        .into_iter()
        .map(|at| data.series.periods[at].at())
        .enumerate()
        .map(|(column, x)| (x, column))
        .collect()
}

/// Draws lines: with their names, for the place whose target counts, with the moments of the table beside them.
fn trend(
    setting: &Setting,
    header: &Header,
    (place, moments): (&Id, Vec<(f64, usize)>),
    lines: &[(String, Vec<Cell<'_>>)],
    draw: &dyn Fn(&Trend<'_>) -> Scene,
) -> Scene {
    let locale = setting.words.locale();
    let here = |m: &&Mark| m.place == *place && m.group == *TOTAL;
    let mut ticks: Vec<(f64, String)> = Vec::new();
    for cell in lines.iter().flat_map(|(_, cells)| cells) {
        let at = cell.period().at();
        if !ticks.iter().any(|(x, _)| *x == at) {
            ticks.push((at, say::period(locale, cell.period())));
        }
    }
    let target = header.target().filter(here).and_then(|t| t.value.map(|v| (t, v)));
    if let Some((mark, _)) = target {
        let at = mark.period.at();
        if !ticks.iter().any(|(x, _)| (*x - at).abs() < 0.01) {
            ticks.push((at, say::period(locale, &mark.period)));
        }
    }
    let ticks = sorted(ticks, &|a, b| a.0.total_cmp(&b.0));
    let several = lines.len() > 1;
    let drawn = lines
        .iter()
        .map(|(name, cells)| line(setting, header, if several { name.clone() } else { String::new() }, cells));
    draw(&Trend {
        lines: drawn.collect(),
        target: target.map(|(mark, value)| Goal {
            x: mark.period.at(),
            y: value,
            name: goal_name(setting, header, value),
        }),
        milestones: header
            .milestones
            .iter()
            .filter(here)
            .filter_map(|m| m.value.map(|y| Goal { x: m.period.at(), y, name: String::new() }))
            .collect(),
        breaks: splits(setting, header, lines),
        ticks,
        moments,
        axis: &|v| say::axis(locale, &header.unit, v),
        figure: &|v| say::figure(locale, &header.unit, v),
        most: most(header),
    })
}

fn goal_name(setting: &Setting, header: &Header, value: f64) -> String {
    let shown = say::figure(setting.words.locale(), &header.unit, value);
    setting.words.with("chart-target", &[("value", (&shown).into())])
}

fn line(setting: &Setting, header: &Header, name: String, cells: &[Cell<'_>]) -> Line {
    let mut runs: Vec<Vec<Point>> = vec![Vec::new()];
    let mut before: Option<&Cell<'_>> = None;
    for cell in cells {
        let Some(y) = cell.number() else {
            runs.push(Vec::new());
            continue;
        };
        let broken = before.is_some_and(|b| {
            header.breaks.iter().any(|k| b.period().end < k.period.start && k.period.start <= cell.period().end)
        });
        if broken {
            runs.push(Vec::new());
        }
        let open = matches!(cell.state(), State::Estimated | State::Provisional);
        let range = cell.value().range.map(|r| (r.low, r.high));
        if let Some(run) = runs.last_mut() {
            run.push(Point { x: cell.period().at(), y, range, open });
        }
        before = Some(cell);
    }
    runs.retain(|run| !run.is_empty());
    let last = cells.iter().rev().find_map(|c| c.number());
    let value = last.map_or_else(
        || setting.words.state(cells.last().map_or(State::NotReported, |cell| cell.state())),
        |n| say::figure(setting.words.locale(), &header.unit, n),
    );
    Line { name, value, runs }
}

/// Where the way of measuring changed: between the last value before and the first value after.
fn splits(setting: &Setting, header: &Header, lines: &[(String, Vec<Cell<'_>>)]) -> Vec<Split> {
    let times = |keep: &dyn Fn(&Cell<'_>) -> bool| -> Vec<f64> {
        lines
            .iter()
            .flat_map(|(_, cells)| cells.iter().filter(|c| c.number().is_some() && keep(c)).map(|c| c.period().at()))
            .collect()
    };
    let between = header.breaks.iter().filter_map(|b| {
        let before = times(&|c| c.period().end < b.period.start).into_iter().max_by(f64::total_cmp)?;
        let after = times(&|c| c.period().end >= b.period.start).into_iter().min_by(f64::total_cmp)?;
        Some(Split { x: f64::midpoint(before, after), name: setting.words.get("chart-break") })
    });
    between.collect()
}

fn bullet(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let group = shown.groups.first()?;
    let reading = reading_of(header, data, &shown.place, group, setting.as_of());
    let locale = setting.words.locale();
    let baseline = header.baseline.as_ref().filter(|m| m.place == shown.place).and_then(|m| m.value.map(|v| (m, v)));
    if reading.latest.is_none() && reading.target.is_none() {
        return None;
    }
    let value = reading.value();
    let label = |id: &str, period: &crate::model::Period, v: f64| {
        let (shown, when) = (say::figure(locale, &header.unit, v), say::date(locale, period.end));
        let when = if period.grain == crate::model::Grain::Year { say::period(locale, period) } else { when };
        setting.words.with(id, &[("value", (&shown).into()), ("when", (&when).into())])
    };
    let bullet = Bullet {
        number: value.number,
        value: value.number.map_or_else(|| setting.words.state(value.state), |n| say::figure(locale, &header.unit, n)),
        baseline: baseline.map(|(m, v)| (v, label("chart-baseline-when", &m.period, v))),
        target: reading.target.map(|(m, v)| (v, label("chart-target-when", &m.period, v))),
        range: value.range.map(|r| (r.low, r.high)),
        most: most(header),
    };
    Some(bullet.draw(width))
}

/// Places in the shown period, by their value: the one with furthest to go first where there is a good direction.
/// Places without a number stand at the end, with the reason. Of very many only the first are here, and the shown one.
#[must_use]
pub fn ranked<'a>(setting: &Setting, header: &Header, data: &'a Data, shown: &Shown) -> (Vec<Cell<'a>>, usize) {
    let series = &data.series;
    let period = shown.period.as_ref().and_then(|p| series.periods.iter().position(|known| known.code == p.code));
    let (Some(period), Some(group)) = (period, series.main_group_at()) else { return (Vec::new(), 0) };
    let cells =
        ranked_places(setting, data, &shown.place).into_iter().filter_map(|place| series.cell_at(place, group, period));
    let cells: Vec<_> = cells.map(|c| (c, c.number())).collect();
    let cells = sorted(cells, &|a, b| match (a.1, b.1) {
        (Some(x), Some(y)) if header.better == Better::Up => x.total_cmp(&y),
        (Some(x), Some(y)) => y.total_cmp(&x),
        (x, y) => y.is_some().cmp(&x.is_some()),
    });
    let total = cells.len();
    // a few too many are no reason to leave any out
    let most = if total > BARS + BARS / 4 { BARS } else { total };
    let cells = cells.into_iter().map(|(cell, _)| cell).enumerate();
    (cells.filter(|(i, cell)| *i < most || *cell.place() == shown.place).map(|(_, cell)| cell).collect(), total)
}

/// The places of [`ranked`] as bars.
#[must_use]
pub fn ranking(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let period = shown.period.as_ref()?;
    let main = data.series.main_place()?;
    let group = data.series.main_group()?;
    let locale = setting.words.locale();
    let bars = ranked(setting, header, data, shown).0.into_iter().map(|cell| Bar {
        name: setting.place(cell.place()),
        number: cell.number(),
        value: cell
            .number()
            .map_or_else(|| setting.words.state(cell.state()), |n| say::figure(locale, &header.unit, n)),
        ink: if *cell.place() == shown.place || shown.place == *main { Ink::Series(0) } else { Ink::Muted },
    });
    let whole = data.series.cell(main, &period.code, group).and_then(Cell::number);
    let bars = Bars {
        bars: bars.collect(),
        reference: whole.map(|n| {
            let (place, value) = (setting.place(main), say::figure(locale, &header.unit, n));
            (n, setting.words.with("chart-reference", &[("place", (&place).into()), ("value", (&value).into())]))
        }),
        most: most(header),
    };
    Some(bars.draw(width).running(locale.dir()))
}

/// The ranked places as they are seen best: over time, the whole with them, or as bars in the shown period. `None`
/// where the table itself is the picture.
#[must_use]
pub fn by_place(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let (form, lines) = places(setting, header, data, shown);
    (form != Form::Heat).then(|| placed(setting, header, data, (shown, form, lines), width))?
}

/// The same as a file, where small pictures side by side stand for the table.
#[cfg(feature = "cli")]
pub fn by_place_in_file(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let (form, lines) = places(setting, header, data, shown);
    placed(setting, header, data, (shown, form, lines), width)
}

fn placed(
    setting: &Setting,
    header: &Header,
    data: &Data,
    (shown, form, lines): (&Shown, Form, Lines<'_>),
    width: u32,
) -> Option<Scene> {
    let main = data.series.main_place().zip(data.series.main_group());
    let (Form::Slope | Form::Small | Form::Heat, Some((main, group))) = (form, main) else {
        return ranking(setting, header, data, shown, width);
    };
    let all = [(main.clone(), data.series.line(main, group).collect())].into_iter().chain(lines);
    let all: Vec<(Id, Vec<Cell<'_>>)> = all.collect();
    let periods = periods(&all[1..]);
    let lines = all.into_iter().map(|(place, cells)| {
        let cells = cells.into_iter().filter(|cell| periods.contains(&cell.positions()[2])).collect();
        (setting.place(&place), cells)
    });
    let lines: Vec<(String, Vec<Cell<'_>>)> = lines.collect();
    let moments = periods.iter().enumerate().map(|(column, at)| (data.series.periods[*at].at(), column)).collect();
    let rows: Vec<usize> = (0..lines.len()).collect();
    let scene = trend(setting, header, (main, moments), &lines, &|trend| match form {
        Form::Slope => trend.slope(true, width),
        _ => trend.multiples(true, &rows, width),
    });
    Some(scene.running(setting.words.locale().dir()))
}

/// The periods of lines, as positions in the series.
#[must_use]
pub fn periods(lines: &[(Id, Vec<Cell<'_>>)]) -> Vec<usize> {
    let mut periods: Vec<usize> = lines.iter().flat_map(|(_, cells)| cells).map(|cell| cell.positions()[2]).collect();
    periods.sort_unstable();
    periods.dedup();
    periods
}

/// The line beside a card's sentence; `None` where there are fewer than two values.
#[must_use]
pub fn spark(setting: &Setting, header: &Header, data: &Data, place: &Id, group: &Id) -> Option<Scene> {
    let cells: Vec<_> = data.series.line(place, group).collect();
    let line = line(setting, header, String::new(), &cells);
    let runs: Vec<Vec<(f64, f64)>> = line.runs.iter().map(|run| run.iter().map(|p| (p.x, p.y)).collect()).collect();
    if runs.iter().map(Vec::len).sum::<usize>() < 2 {
        return None;
    }
    let target = header.target().filter(|t| t.place == *place).and_then(|t| t.value);
    Some(Spark { runs, target }.draw().running(setting.words.locale().dir()))
}

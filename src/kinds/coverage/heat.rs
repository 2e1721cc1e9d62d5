//! Tables beside pictures, and tables whose cells are shaded: place or group by period.

use super::form::{self, Form, Lines};
use super::looks::It;
use super::map::scale;
use super::table::Shown;
use crate::chart::{bounds, class_of, inks};
use crate::kinds::{Setting, Table};
use crate::markup::Node;
use crate::model::{self, Header, Series, sorted};
use crate::part::{Cell, Look, TableRow, data_table};
use crate::say;

/// The shades, by the inks of classes.
const SHADES: [&str; 6] = ["shaded c0", "shaded c1", "shaded c2", "shaded c3", "shaded c4", "shaded c5"];

/// Where the classes of these lines end: those of all periods, so that a shade means the same in each.
fn classes(lines: &Lines<'_>) -> Vec<f64> {
    let numbers = lines.iter().flat_map(|(_, cells)| cells).filter_map(|cell| cell.number());
    let (low, high) = numbers.fold((f64::MAX, f64::MIN), |(low, high), n| (low.min(n), high.max(n)));
    bounds(low, high)
}

fn shade(bounds: &[f64], number: f64) -> &'static str {
    SHADES[usize::from(inks(bounds.len() + 1)[usize::from(class_of(bounds, number))])]
}

/// The table of some groups, shaded; `series` holds these alone.
pub(super) fn of(table: Table, series: &Series, lines: &Lines<'_>) -> Node {
    let bounds = classes(lines);
    let (caption, columns, mut rows) = table.into_parts();
    for ((_, cells), line) in rows.iter_mut().zip(series.lines()) {
        for cell in series.line_at(series.place[line.start] as usize, series.group[line.start] as usize) {
            if let Some(number) = cell.number() {
                cells[cell.positions()[2]].state = Some(shade(&bounds, number));
            }
        }
    }
    data_table(&caption, columns, rows, Look::Heat)
}

/// Which shade is which, in words.
pub(super) fn key(setting: &Setting, header: &Header, lines: &Lines<'_>, periods: &[usize]) -> Node {
    let all = lines.iter().flat_map(|(_, cells)| cells.iter().map(|cell| cell.number()));
    // a cell that the feed says nothing of has no figure either
    let gap = lines.iter().any(|(_, cells)| cells.len() < periods.len()).then_some(None);
    scale(setting, header, &classes(lines), &all.chain(gap).collect::<Vec<_>>(), false)
}

/// The table of the ranked places, the whole first: of the shown period, in the feed's order, where it stands beside
/// bars; of all periods beside lines; shaded, in the order of the ranking, where it is the picture.
pub(super) fn places(it: &It, shown: &Shown, caption: &str, when: String) -> Node {
    let (setting, header, series) = (&it.setting, &it.header, &it.data.series);
    let (form, lines) = form::places(setting, header, &it.data, shown);
    let bounds = classes(&lines);
    let one = shown.period.as_ref().and_then(|p| series.periods.iter().position(|known| known.code == p.code));
    let (periods, look) = match form {
        Form::Moment | Form::Lines => (one.into_iter().collect(), Look::Hidden),
        Form::Heat => (super::scene::periods(&lines), Look::Heat),
        Form::Slope | Form::Small => (super::scene::periods(&lines), Look::Hidden),
    };
    let (Some(main), Some(group)) = (series.main_place(), series.main_group()) else { return Node::none() };
    let lines = if look == Look::Heat || form == Form::Small {
        lines
    } else {
        let place = |line: &(model::Id, Vec<model::Cell<'_>>)| line.1.first().map(|cell| cell.positions()[0]);
        sorted(lines, &|a, b| place(a).cmp(&place(b)))
    };
    let whole = (main.clone(), series.line(main, group).collect());
    let rows = [whole].into_iter().chain(lines).map(|(place, line)| -> TableRow {
        let cell = |at: &usize| {
            let Some(cell) = line.iter().find(|cell| cell.positions()[2] == *at) else {
                return Cell::plain(String::new());
            };
            let text = |n| say::figure(setting.words.locale(), &header.unit, n);
            let shade = cell.number().filter(|_| look == Look::Heat).map(|number| shade(&bounds, number));
            let text = cell.number().map_or_else(|| setting.words.state(cell.state()), text);
            Cell { state: shade, ..Cell::plain(text) }.by(cell.number())
        };
        (vec![setting.place(&place)], periods.iter().map(cell).collect())
    });
    let rows = rows.collect();
    let name = |at: &usize| say::period(setting.words.locale(), &series.periods[*at]);
    let columns = if periods.len() > 1 { periods.iter().map(name).collect() } else { vec![when] };
    let columns = [setting.words.get("place")].into_iter().chain(columns).collect();
    data_table(caption, columns, rows, look)
}

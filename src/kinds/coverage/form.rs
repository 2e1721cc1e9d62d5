//! Which picture shows which data. The rule is one function, [`form`].

use super::data::Data;
use super::scene::ranked;
use super::table::Shown;
use crate::kinds::Setting;
use crate::model::{Cell, Header, Id};

/// How lines over time are seen best.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// One moment by itself: a value against its target, places as bars.
    Moment,
    /// All lines in one picture; places as bars, in the moment that the reader chooses.
    Lines,
    /// From one moment to the next, with names at both ends.
    Slope,
    /// Each line in a small picture of its own.
    Small,
    /// The table itself, its cells shaded.
    Heat,
}

/// The picture for so many lines, the whole among them where it is one, over so many moments. `joined` says that
/// nothing else has to be seen: no target, no range, no break.
///
/// | lines | one moment | two | three to twelve | more |
/// |---|---|---|---|---|
/// | 1 | moment | line | line | line |
/// | 2 to 5 | moment | slope | lines | lines |
/// | 6 to 12 | moment | slope | small multiples | small multiples |
/// | more | moment | heat table | heat table | the first lines |
///
/// What is not joined is lines where it would be a slope, or small multiples from six lines on.
#[must_use]
pub fn form(lines: usize, moments: usize, joined: bool) -> Form {
    match (lines, moments) {
        (_, ..2) => Form::Moment,
        (1, _) | (13.., 13..) => Form::Lines,
        (13.., _) => Form::Heat,
        (_, 2) if joined => Form::Slope,
        (..6, _) => Form::Lines,
        _ => Form::Small,
    }
}

/// Lines by the group or the place that they speak of.
pub type Lines<'a> = Vec<(Id, Vec<Cell<'a>>)>;

fn form_of(header: &Header, lines: &Lines<'_>, places: bool) -> Form {
    let cells = || lines.iter().flat_map(|(_, cells)| cells).filter(|cell| cell.number().is_some());
    let mut moments: Vec<f64> = Vec::new();
    for at in cells().map(|cell| cell.period().at()) {
        // more than a dozen are all the same
        if moments.len() < 13 && !moments.contains(&at) {
            moments.push(at);
        }
    }
    let marks = !places && (header.target().is_some() || !header.milestones.is_empty());
    let joined = !marks && header.breaks.is_empty() && cells().all(|cell| cell.value().range.is_none());
    form(lines.len(), moments.len(), joined)
}

/// The lines of the shown groups, and how they are seen best. Only small pictures can say why a line has no value.
#[must_use]
pub fn groups<'a>(header: &Header, data: &'a Data, shown: &Shown) -> (Form, Lines<'a>) {
    let line = |group: &Id| (group.clone(), data.series.line(&shown.place, group).collect::<Vec<_>>());
    let mut lines: Lines<'a> = shown.groups.iter().map(line).collect();
    let form = form_of(header, &lines, false);
    if form != Form::Small {
        lines.retain(|(_, cells)| cells.iter().any(|c| c.number().is_some()));
    }
    (form, lines)
}

/// The ranked places in the moments that they have values or reasons for, and how they are seen best.
#[must_use]
pub fn places<'a>(setting: &Setting, header: &Header, data: &'a Data, shown: &Shown) -> (Form, Lines<'a>) {
    let Some(group) = data.series.main_group_at() else { return (Form::Moment, Vec::new()) };
    let line = |cell: Cell<'a>| (cell.place().clone(), data.series.line_at(cell.positions()[0], group).collect());
    let lines: Lines<'a> = ranked(setting, header, data, shown).0.into_iter().map(line).collect();
    (form_of(header, &lines, true), lines)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_number_of_lines_and_moments_has_one_picture() {
        for (lines, moments, joined, apart) in [
            (0, 0, Form::Moment, Form::Moment),
            (40, 1, Form::Moment, Form::Moment),
            (1, 2, Form::Lines, Form::Lines),
            (2, 2, Form::Slope, Form::Lines),
            (12, 2, Form::Slope, Form::Small),
            (13, 2, Form::Heat, Form::Heat),
            (5, 3, Form::Lines, Form::Lines),
            (6, 3, Form::Small, Form::Small),
            (12, 120, Form::Small, Form::Small),
            (13, 12, Form::Heat, Form::Heat),
            (13, 13, Form::Lines, Form::Lines),
        ] {
            assert_eq!([form(lines, moments, true), form(lines, moments, false)], [joined, apart], "{lines} {moments}");
        }
    }
}

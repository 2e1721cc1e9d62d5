//! The dimensions of a table: its columns of categories, and its columns of values among each other.

use super::names::Name;
use super::roles::Part;
use super::{NAMED, Table, text, total};
use crate::feed::foreign::cube::all_differ;
use crate::feed::foreign::{Category, Context, Cube, Role, time};
use crate::feed::{clean, limits};
use crate::model::{Grain, Period};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// A column of categories, or two that say the same.
#[derive(Debug)]
pub(super) struct Axis {
    /// `None` where rows are told apart by their numbers.
    pub column: Option<usize>,
    name: Option<usize>,
    pub role: Role,
}

impl Axis {
    pub(super) fn new(i: usize, part: &Part, parts: &[Part]) -> Option<Self> {
        let Part::Dimension(role) = part else { return None };
        Some(Self { column: Some(i), name: parts.iter().position(|p| *p == Part::NameOf(i)), role: *role })
    }

    pub(super) fn rows() -> Self {
        Self { column: None, name: None, role: Role::Breakdown }
    }

    /// What a row's category follows from: which cells they are of its column and of the column of names.
    fn kinds(&self, table: &Table, row: usize) -> (usize, usize) {
        let kind = |i: Option<usize>| i.and_then(|i| table.columns.get(i)?.cells.kind(row)).unwrap_or(usize::MAX);
        if self.column.is_none() { (row, 0) } else { (kind(self.column), kind(self.name)) }
    }

    /// The code and the name of a row's category.
    fn category(&self, table: &Table, row: usize) -> (String, String) {
        let Some(column) = self.column else { return (table.line(row).to_string(), String::new()) };
        let read = |i: usize| clean::clean(&text(table.cell(i, row)), limits::TEXT).0;
        let code = read(column);
        let name = self.name.map(read).unwrap_or_default();
        // a place without a code goes by its name
        if code.is_empty() { (name, String::new()) } else { (code, name) }
    }
}

/// What stands for an empty cell in a column of categories.
pub(super) const BLANK: &str = "—";

/// Adds the dimensions with their categories; gives the position of each row in each.
pub(super) fn positions(table: &Table, axes: &[Axis], cube: &mut Cube) -> Vec<u32> {
    let mut seen: Vec<BTreeMap<(usize, usize), u32>> = vec![BTreeMap::new(); axes.len()];
    let mut known: Vec<BTreeMap<String, u32>> = vec![BTreeMap::new(); axes.len()];
    for axis in axes.iter() {
        let (id, label) =
            axis.column.and_then(|i| table.columns.get(i)).map_or(("row", "row"), |c| (c.name.as_str(), c.says()));
        cube.add(id, &clean::clean(label, limits::TEXT).0, axis.role);
    }
    let mut out = Vec::with_capacity(table.len() * axes.len());
    for row in 0..table.len() {
        let maps = seen.iter_mut().zip(&mut known).zip(&mut cube.dimensions);
        for (axis, ((seen, known), dimension)) in axes.iter().zip(maps) {
            out.push(*seen.entry(axis.kinds(table, row)).or_insert_with(|| {
                let (code, name) = axis.category(table, row);
                let next = u32::try_from(known.len()).unwrap_or(u32::MAX);
                *known.entry(code).or_insert_with_key(|code| {
                    let mut category = Category::named(code, &name);
                    if category.label.is_empty() {
                        category.label = BLANK.to_owned();
                    }
                    category.total = matches!(axis.role, Role::Place | Role::Breakdown)
                        && (total(&category.label) || total(&category.id));
                    dimension.categories.push(category);
                    next
                })
            }));
        }
    }
    out
}

/// What the columns of values are among each other.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Across {
    /// There is one.
    Nothing,
    /// The columns are categories of one more dimension.
    Dimension,
}

impl Across {
    pub(super) fn new(table: &Table, values: &[usize], axes: &[Axis], cube: &mut Cube, cx: &mut Context<'_>) -> Self {
        let names: Vec<&str> = values.iter().map(|i| table.columns[*i].name.as_str()).collect();
        let bare: Vec<String> = names.iter().map(|n| year_of(n)).collect();
        let periods = periods(&bare.iter().map(String::as_str).collect::<Vec<_>>());
        let read = periods.iter().flatten().count();
        let times = axes.iter().any(|a| a.role == Role::Time);
        let wide = !times && read * 2 > names.len();
        if names.len() == 1 && !wide {
            return Self::Nothing;
        }
        let (id, role) = if wide { ("time", Role::Time) } else { ("measure", Role::Measure) };
        let id = if cube.dimension(id).is_some() { format!("{id}_columns") } else { id.to_owned() };
        let at = cube.add(&id, "", role);
        for (i, period) in values.iter().zip(periods) {
            let column = &table.columns[*i];
            let mut category = Category::named(&column.name, &clean::clean(column.says(), limits::TEXT).0);
            category.total = !wide && total(&column.name);
            if wide && period.is_none() {
                cx.warn(
                    format!("column \"{}\"", column.name),
                    "it stands among columns named by their time, and its name is no time",
                    "name the columns of values in the mapping: \"value\"",
                );
            }
            category.period = period.filter(|_| wide);
            cube.dimensions[at].categories.push(category);
        }
        Self::Dimension
    }
}

/// The periods of labels. `2022-T1` is the first quarter to some and the first third of the year to others: not read,
/// unless a fourth one tells.
pub(super) fn periods(labels: &[&str]) -> Vec<Option<Period>> {
    let third = |label: &str| {
        let bare: Vec<char> = label.chars().filter(|c| c.is_ascii_alphanumeric()).collect();
        bare.len() == 6 && bare.iter().filter(|c| matches!(c, 'T' | 't')).count() == 1
    };
    let read = time::all(labels);
    let several =
        read.iter().zip(labels).any(|(p, l)| third(l) && p.as_ref().is_some_and(|p| p.grain == Grain::Quarter));
    read.into_iter().zip(labels).map(|(p, l)| p.filter(|_| several || !third(l))).collect()
}

/// The columns of values, where most of them are named after times: only those. The others are said.
pub(super) fn of_time(table: &Table, values: Vec<usize>, parts: &[Part], cx: &mut Context<'_>) -> Vec<usize> {
    if parts.contains(&Part::Dimension(Role::Time)) || !cx.options.values.is_empty() {
        return values;
    }
    let name = |i: &usize| table.columns.get(*i).map_or("", |c| c.name.as_str());
    let bare: Vec<String> = values.iter().map(|i| year_of(name(i))).collect();
    let read = periods(&bare.iter().map(String::as_str).collect::<Vec<_>>());
    let times = read.iter().flatten().count();
    if times < 2 || times * 2 <= values.len() || times == values.len() {
        return values;
    }
    let (kept, other): (Vec<_>, Vec<_>) = values.into_iter().zip(read).partition(|(_, period)| period.is_some());
    let names: Vec<String> = other.iter().map(|(i, _)| format!("\"{}\"", name(i))).collect();
    let some = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    let more = if names.len() > NAMED { format!(" and {} more", names.len() - NAMED) } else { String::new() };
    cx.warn(
        format!("columns {some}{more}"),
        "the columns of values are named by their time, and these are not, so they are not read",
        "name the columns of values in the mapping: \"value\"",
    );
    kept.into_iter().map(|(i, _)| i).collect()
}

/// A column named after a year: `2015 [YR2015]`, `YR2015`, `Y2015`, `X2015`, `Year / 2015`.
pub(super) fn year_of(name: &str) -> String {
    let name = name.split_once(" [YR").map_or(name, |(year, _)| year).trim();
    let name = match name.split_once(" / ") {
        Some((group, rest)) if Name::of(group).time_only() => rest.trim(),
        _ => name,
    };
    let digits = name.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let bare = digits.len() == 4
        && matches!(&name[..name.len() - 4], "YR" | "Yr" | "yr" | "Y" | "y" | "X" | "x" | "F" | "year" | "Year");
    if bare { digits.to_owned() } else { name.to_owned() }
}

/// Rows that the columns do not tell apart: none of them is read, and all are named.
pub(super) fn not_told_apart(
    table: &Table,
    parts: &[Part],
    axes: &[Axis],
    positions: &[u32],
    cx: &mut Context<'_>,
) -> Vec<bool> {
    let width = axes.len();
    let at = |row: usize| positions.get(row * width..(row + 1) * width).unwrap_or_default();
    if all_differ(table.len(), &at) {
        return vec![false; table.len()];
    }
    let mut rows: Vec<usize> = (0..table.len()).collect();
    rows.sort_by(|a, b| at(*a).cmp(at(*b)).then(a.cmp(b)));
    let mut gone = vec![false; table.len()];
    let mut groups: Vec<&[usize]> = rows.chunk_by(|a, b| at(*a) == at(*b)).filter(|group| group.len() > 1).collect();
    groups.sort_unstable_by_key(|group| group.first().copied());
    for row in groups.iter().copied().flatten() {
        gone[*row] = true;
    }
    let hint = apart(table, parts, &groups);
    for group in groups.iter().take(NAMED) {
        let lines: Vec<String> = group.iter().take(NAMED).map(|row| table.line(*row).to_string()).collect();
        let more = if group.len() > NAMED { format!(" and {} more", group.len() - NAMED) } else { String::new() };
        cx.warn(
            format!("rows {}{more}", lines.join(", ")),
            "the columns do not tell these rows apart, so none of them is read",
            hint.clone(),
        );
    }
    if groups.len() > NAMED {
        let more: usize = groups.iter().skip(NAMED).map(|g| g.len()).sum();
        cx.warn("", format!("{more} more rows are not read, since the columns do not tell them apart"), hint);
    }
    gone
}

/// What to do about such rows: a column that tells them apart, if there is one that may be shown.
fn apart(table: &Table, parts: &[Part], groups: &[&[usize]]) -> String {
    let differs = |i: usize| {
        groups.iter().all(|group| {
            let mut texts: Vec<Cow<'_, str>> = group.iter().map(|row| text(table.cell(i, *row))).collect();
            let all = texts.len();
            texts.sort_unstable();
            texts.dedup();
            texts.len() == all
        })
    };
    let free = |i: &usize| matches!(parts[*i], Part::Skip(_));
    match (0..parts.len()).filter(free).find(|i| differs(*i)) {
        Some(i) => format!("the column \"{0}\" could: \"group\": [\"{0}\"] in the mapping", table.columns[i].name),
        None => "publish a column that tells them apart, or their sums".to_owned(),
    }
}

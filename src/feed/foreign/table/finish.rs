//! What is told of a table once its cells are read: periods, units, totals; and whether its rows are single persons.

use super::axes::{Axis, BLANK, periods};
use super::names::words;
use super::personal::{Private, are_humans, speaks_of_persons};
use super::persons::{SUBJECT, listed};
use super::roles::Part;
use super::{NAMED, Table, text};
use crate::feed::foreign::{Context, Cube, Dimension, Measured, Role};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// Periods, units, and what stands the same in all rows.
pub(super) fn finish(
    cube: &mut Cube,
    table: &Table,
    parts: &[Part],
    values: &[usize],
    axes: &[Axis],
    cx: &mut Context<'_>,
) {
    for (n, dimension) in cube.dimensions.iter_mut().enumerate() {
        let axis = axes.get(n);
        match dimension.role {
            Role::Time if axis.is_some() => times(dimension, cx),
            Role::Breakdown if dimension.categories.len() == 1 && axis.is_some_and(|a| a.column.is_some()) => {
                dimension.role = Role::Constant
            }
            Role::Measure
                if words(&dimension.id).iter().any(|w| w.starts_with("unit") || w == "uom" || w == "currency") =>
            {
                for category in &mut dimension.categories {
                    category.unit = Some(Measured { label: category.label.clone(), ..Measured::default() });
                }
            }
            _ => {}
        }
    }
    blanks_are_totals(cube, table, values);
    let Some(multiplier) = parts.iter().position(|p| *p == Part::Multiplier) else { return };
    let mut all: Vec<Cow<'_, str>> = table.columns[multiplier].cells.kinds().iter().map(text).collect();
    all.sort_unstable();
    all.dedup();
    let powers: Vec<i8> = all.iter().filter_map(|t| t.trim().parse().ok()).collect();
    match powers.as_slice() {
        [one] if all.len() == 1 => {
            let unit =
                cube.dimensions.iter().flat_map(|d| &d.categories).find_map(|c| c.unit.clone()).unwrap_or_default();
            cube.unit = Some(Measured { multiplier: *one, ..unit });
        }
        _ => cx.warn(
            format!("column \"{}\"", table.columns[multiplier].name),
            "the rows are to be multiplied with different powers of ten, and are shown as written",
            "publish them in one unit",
        ),
    }
}

/// Reads the periods of a dimension.
fn times(dimension: &mut Dimension, cx: &mut Context<'_>) {
    let labels: Vec<&str> = dimension.categories.iter().map(|c| c.label.as_str()).collect();
    let ids: Vec<&str> = dimension.categories.iter().map(|c| c.id.as_str()).collect();
    let (by_label, by_id) = (periods(&labels), periods(&ids));
    let unread: Vec<String> = labels
        .iter()
        .zip(&by_label)
        .zip(&by_id)
        .filter(|((l, a), b)| a.is_none() && b.is_none() && **l != BLANK)
        .map(|((l, _), _)| format!("\"{l}\""))
        .collect();
    if !unread.is_empty() {
        let some = unread.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
        let more = if unread.len() > NAMED { format!(" and {} more", unread.len() - NAMED) } else { String::new() };
        cx.warn(
            format!("column \"{}\"", dimension.id),
            format!("these are no times that can be relied on: {some}{more}"),
            format!("write them as {}", crate::model::period::FORMS),
        );
    }
    for (category, period) in dimension.categories.iter_mut().zip(by_label.into_iter().zip(by_id)) {
        category.period = period.0.or(period.1);
    }
}

/// Open SDG's tables (first column `Year`, one column `Value`) leave a column empty where a row is for all of it.
fn blanks_are_totals(cube: &mut Cube, table: &Table, values: &[usize]) {
    let first = table.columns.first().is_some_and(|c| c.name == "Year");
    if !first || !matches!(values, [one] if table.columns[*one].name == "Value") {
        return;
    }
    let columns = cube.dimensions.iter_mut().filter(|d| matches!(d.role, Role::Breakdown | Role::Place));
    for category in columns.flat_map(|d| &mut d.categories).filter(|c| c.id.is_empty()) {
        category.total = true;
    }
}

/// The columns that say that each row is about one person: personal data, different in most rows, beside a sex or an age,
/// where
/// nothing says where, when or of whom, or the names of those whom the rows are about.
pub(super) fn persons(table: &Table, parts: &[Part]) -> Option<String> {
    let says = table.columns.iter().any(|c| words(&c.name).iter().any(|w| speaks_of_persons(w)))
        || !parts.iter().any(|p| matches!(p, Part::Dimension(_)));
    let different = |i: usize| {
        let texts: BTreeSet<Cow<'_, str>> = table
            .columns
            .get(i)
            .into_iter()
            .flat_map(|c| c.cells.kinds())
            .map(text)
            .filter(|t| !t.trim().is_empty())
            .collect();
        texts.len() * 2 > table.len()
    };
    let personal: Vec<usize> =
        (0..parts.len()).filter(|i| parts[*i] == Part::Private(Private::Personal)).filter(|i| different(*i)).collect();
    let subject = personal
        .iter()
        .filter_map(|i| table.columns.get(*i))
        .any(|c| words(&c.name).iter().any(|w| listed(SUBJECT, w)) && are_humans(c.cells.iter().map(text)));
    let says = says || subject;
    let names: Vec<String> =
        personal.iter().filter_map(|i| table.columns.get(*i)).map(|c| format!("\"{}\"", c.name)).collect();
    (says && !names.is_empty() && table.len() > 1).then(|| names.join(", "))
}

//! From a list of facts with what is said of each to a cube.

use super::Record;
use super::tree::Element;
use crate::feed::document::step;
use crate::feed::foreign::cube::Codes;
use crate::feed::foreign::{Category, Context, Cube, Fact, Role, json, time};
use crate::model::{Date, Period, State};
use std::collections::BTreeMap;

/// A dimension to be.
pub struct Axis {
    /// Its code.
    pub id: String,
    /// Its name.
    pub label: String,
    /// What it says.
    pub role: Role,
    /// Whether it stays when nothing is said of it.
    pub stays: bool,
    /// Whether those of whom nothing is said are all together.
    pub total: bool,
}

impl Axis {
    /// A dimension whose facts are apart where nothing is said.
    pub fn new(id: &str, label: &str, role: Role, stays: bool) -> Self {
        Self { id: id.to_owned(), label: label.to_owned(), role, stays, total: false }
    }
}

/// A fact, what is said of it on each axis, and where it stands.
pub struct Item {
    /// What is said of it, in the order of the axes.
    pub says: Vec<Option<Category>>,
    /// The fact.
    pub fact: Fact,
    /// Where it stands in the document.
    pub at: String,
}

/// What becomes of facts of which the same is said.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Alike {
    /// They contradict each other, and none is shown.
    Contradict,
    /// They are several facts, and counted: a dimension numbers them.
    Counted,
}

/// Builds the cube; `None` when there are no facts.
pub fn cube(
    record: &Record<'_>,
    id: &str,
    title: &str,
    axes: &[Axis],
    mut items: Vec<Item>,
    alike: Alike,
    cx: &mut Context<'_>,
) -> Option<Cube> {
    if items.is_empty() {
        return None;
    }
    let mut cube = Cube { id: format!("{}{id}", record.prefix), title: title.to_owned(), ..Cube::default() };
    cube.source.clone_from(&record.source);
    cube.updated.clone_from(&record.updated);
    let mut at: Vec<Vec<u32>> = vec![Vec::new(); items.len()];
    for (i, axis) in axes.iter().enumerate() {
        let said = |item: &Item| item.says.get(i).cloned().flatten();
        if !axis.stays && items.iter().all(|item| said(item).is_none()) {
            continue;
        }
        let d = cube.add(&axis.id, &axis.label, axis.role);
        let mut codes = Codes::default();
        for (position, item) in at.iter_mut().zip(&items) {
            let unsaid = || Category {
                total: axis.total,
                ..Category::named("", if axis.total { "total" } else { "not stated" })
            };
            let category = said(item).unwrap_or_else(unsaid);
            let code = category.id.clone();
            position.push(codes.position(&mut cube.dimensions[d], &code, || category));
        }
    }
    match alike {
        Alike::Counted => count(&mut cube, &mut at),
        Alike::Contradict => (at, items) = filled(at, items),
    }
    let places: Vec<String> = items.iter().map(|item| item.at.clone()).collect();
    for (position, item) in at.iter().zip(items) {
        cube.push(position, item.fact);
    }
    json::settle(&mut cube, cx, |row| places.get(row).cloned().unwrap_or_default());
    Some(cube)
}

/// Leaves out what holds nothing where there is a number for the same: it does not contradict it. Its comment stays.
fn filled(at: Vec<Vec<u32>>, items: Vec<Item>) -> (Vec<Vec<u32>>, Vec<Item>) {
    let mut numbers: BTreeMap<Vec<u32>, Vec<String>> = BTreeMap::new();
    for (place, _) in at.iter().zip(&items).filter(|(_, item)| item.fact.number.is_some()) {
        numbers.insert(place.clone(), Vec::new());
    }
    let mut kept = Vec::new();
    for (place, item) in at.into_iter().zip(items) {
        let empty = item.fact.number.is_none() && item.fact.text.is_none() && item.fact.state == State::NotReported;
        match numbers.get_mut(&place).filter(|_| empty) {
            Some(comments) => comments.extend(item.fact.flags),
            None => kept.push((place, item)),
        }
    }
    for (place, item) in &mut kept {
        item.fact.flags.extend(numbers.remove(place).unwrap_or_default());
    }
    kept.into_iter().unzip()
}

/// Numbers the facts of which the same is said, where there are any.
fn count(cube: &mut Cube, at: &mut [Vec<u32>]) {
    let mut seen: BTreeMap<Vec<u32>, u32> = BTreeMap::new();
    let next = |place: &Vec<u32>| *seen.entry(place.clone()).and_modify(|n| *n += 1).or_insert(0);
    let numbers: Vec<u32> = at.iter().map(next).collect();
    let Some(most) = numbers.iter().max().filter(|most| **most > 0) else { return };
    let d = cube.add("number", "number among those of which the same is said", Role::Breakdown);
    cube.dimensions[d].categories = (1..=most + 1).map(|n| Category::named(&n.to_string(), "")).collect();
    at.iter_mut().zip(numbers).for_each(|(p, n)| p.push(n));
}

/// A day as XML writes it, which may have a time zone: `2016-01-01`, `2016-01-01Z`, `2016-01-01+01:00`.
fn day(text: &str) -> Option<Date> {
    let (date, zone) = text.split_at_checked(10)?;
    let is_zone = zone.is_empty() || zone.starts_with(['T', 'Z', '+', '-']);
    Date::parse(date).filter(|_| is_zone)
}

/// The span of days of a budget or period, as a category; `None`, and said, where there is none.
pub fn span(holder: &Element, cx: &mut Context<'_>) -> Option<Category> {
    let said = |name: &str| holder.said(name, "iso-date").unwrap_or_default().to_owned();
    let (start, end) = (said("period-start"), said("period-end"));
    let period = day(&start).zip(day(&end)).and_then(|(start, end)| time::span(start, end));
    if period.is_none() {
        let what = match (start.as_str(), end.as_str()) {
            ("", "") => "it is not said for which days this is".to_owned(),
            (start, end) => format!("from \"{start}\" to \"{end}\" is no span of days"),
        };
        cx.warn(&holder.at, what, "give its first and last day as 2016-01-01 and 2016-12-31");
    }
    if start.is_empty() && end.is_empty() {
        return None;
    }
    let label = format!("{start}/{end}");
    Some(Category { period, ..Category::named(&label, "") })
}

/// A day (or a year) as a category; `None`, and said, where there is none.
pub fn moment(written: Option<&str>, holder: &Element, cx: &mut Context<'_>) -> Option<Category> {
    let period = written.and_then(|w| day(w).and_then(|d| Period::parse(&d.to_string())).or_else(|| time::read(w)));
    if period.is_none() {
        let what = written.map_or("it is not said when this was".to_owned(), |w| format!("\"{w}\" is no day"));
        cx.warn(&holder.at, what, "write the day as 2016-12-31");
    }
    written.map(|w| Category { period, ..Category::named(w, "") })
}

/// A fact from an attribute.
pub fn attribute(element: &Element, name: &str, cx: &mut Context<'_>) -> Fact {
    let value = element.attribute_value(name).unwrap_or_default();
    json::fact(&value, cx, || step(&element.at, &format!("@{name}")))
}

//! Which column says what: by the mapping, by its name, by what stands in it.

use super::names::Name;
use super::personal::{Private, private, speaks_of_persons};
use super::{Cell, Column, Context, Kind, Table, reading, text};
use crate::feed::foreign::number::Reading;
use crate::feed::foreign::{Role, state, time};
use std::borrow::Cow;
use std::collections::BTreeSet;

/// What a column is for.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Part {
    /// Its texts are categories.
    Dimension(Role),
    /// Its texts name the codes of this other column.
    NameOf(usize),
    /// Its cells are values.
    Value,
    /// Its cells are the lower ends of ranges around the values.
    Low,
    /// Its cells are the upper ends.
    High,
    /// Its cells are marks on the values.
    Mark,
    /// Yes means that the value is hidden.
    Hides,
    /// The power of ten of the values.
    Multiplier,
    /// It must not be read.
    Private(Private),
    /// It is not read; why.
    Skip(&'static str),
}

/// What stands in a column, counted.
#[derive(Debug, Default)]
pub(super) struct Profile<'a> {
    pub filled: usize,
    numbers: usize,
    whole: usize,
    refused: usize,
    texts: usize,
    bools: usize,
    /// `01`, `007`: codes, not numbers
    padded: usize,
    pub distinct: BTreeSet<Cow<'a, str>>,
}

impl<'a> Profile<'a> {
    pub(super) fn of(column: &'a Column, cx: &Context<'_>) -> Self {
        let mut p = Self::default();
        for cell in &column.cells {
            let text = text(cell);
            if text.trim().is_empty() {
                continue;
            }
            p.filled += 1;
            match reading(cell, cx) {
                Reading::Number(n, _) => {
                    p.numbers += 1;
                    p.whole += usize::from(n.fract() == 0.0);
                    let bare = text.trim();
                    p.padded += usize::from(
                        bare.len() > 1 && bare.starts_with('0') && bare.bytes().all(|b| b.is_ascii_digit()),
                    );
                }
                Reading::Refused(..) => p.refused += 1,
                // what a spreadsheet makes of 2-3
                Reading::Text if looks_mangled(&text) => p.refused += 1,
                Reading::Text => p.texts += 1,
                Reading::Absent(_) => {}
            }
            p.bools += usize::from(
                matches!(cell, Cell::Bool(_))
                    || matches!(text.trim().to_ascii_lowercase().as_str(), "true" | "false" | "yes" | "no"),
            );
            p.distinct.insert(text);
        }
        p
    }

    /// Whether it holds numbers, but for a few slips.
    fn numeric(&self, name: &Name) -> bool {
        let numbers = self.numbers + self.refused;
        let slips = if name.value_sure() { self.texts <= numbers } else { self.texts * 4 <= numbers };
        numbers > 0 && slips && self.padded == 0
    }

    fn texts(&self) -> Vec<&str> {
        self.distinct.iter().map(AsRef::as_ref).collect()
    }

    /// How many of the different texts are periods, and whether all of them are.
    fn periods(&self) -> (usize, bool) {
        let read = time::all(&self.texts()).into_iter().flatten().count();
        (read, read > 0 && read == self.distinct.len())
    }
}

/// `2-Mar`, `Jan-20`: what a spreadsheet makes of a range or a code.
pub(super) fn looks_mangled(text: &str) -> bool {
    let Some((a, b)) = text.trim().split_once(['-', ' ']) else { return false };
    let month = |t: &str| t.len() == 3 && "janfebmaraprmayjunjulaugsepoctnovdec".contains(&t.to_ascii_lowercase());
    let number = |t: &str| (1..=2).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    (month(a) && number(b)) || (number(a) && month(b))
}

/// Whether the texts are kinds of places and not places.
fn are_kinds(p: &Profile<'_>) -> bool {
    const KINDS: &[&str] = &[
        "urban",
        "rural",
        "peri urban",
        "semi urban",
        "total",
        "open",
        "closed",
        "active",
        "inactive",
        "pending",
        "done",
        "country",
        "county",
        "sub county",
        "subcounty",
        "region",
        "district",
        "province",
        "city",
        "town",
        "ward",
        "national",
        "state",
        "xxx",
    ];
    p.distinct.len() <= 12 && !p.distinct.is_empty() && p.distinct.iter().all(|t| Name::of(t).is(KINDS))
}

/// What each column is for.
pub(super) fn parts(table: &Table, cx: &mut Context<'_>) -> Vec<Part> {
    let names: Vec<Name> = table.columns.iter().map(|c| Name::of(&c.name)).collect();
    let mut parts = Vec::new();
    let mut seen = Vec::new();
    for (column, name) in table.columns.iter().zip(&names) {
        // one column at a time: the different texts of a large file would stand in memory all at once
        let p = Profile::of(column, cx);
        let part = chosen(column, name, &p, cx).unwrap_or_else(|| part(column, name, &p, table.len()));
        seen.push(Seen { periods: p.periods(), distinct: p.distinct.len(), years: years(&p), codes: codes(&p) });
        parts.push(part);
    }
    one_time(table, &names, &seen, &mut parts, cx);
    months(&names, &mut parts);
    ranges(&mut parts);
    persons(table, &names, &seen, &mut parts, cx);
    super::pairs::join(table, &names, &seen, &mut parts, cx);
    parts
}

/// What is kept of a profile.
#[derive(Debug)]
pub(super) struct Seen {
    periods: (usize, bool),
    pub distinct: usize,
    /// All are whole numbers from 1900 to 2100, two at least.
    years: bool,
    /// All are short and without small letters.
    pub codes: bool,
}

fn years(p: &Profile<'_>) -> bool {
    let year = |t: &str| t.len() == 4 && t.parse::<u32>().is_ok_and(|y| (1900..=2100).contains(&y));
    p.distinct.len() > 1 && p.distinct.iter().all(|t| year(t.trim().trim_end_matches(".0")))
}

fn codes(p: &Profile<'_>) -> bool {
    !p.distinct.is_empty() && p.distinct.iter().all(|t| t.chars().count() <= 12 && !t.chars().any(char::is_lowercase))
}

/// What the mapping says of a column. It cannot make personal data public.
fn chosen(column: &Column, name: &Name, p: &Profile<'_>, cx: &Context<'_>) -> Option<Part> {
    let role = cx.options.roles.get(&column.name).copied();
    let value = cx.options.values.contains(&column.name);
    if role.is_none() && !value {
        return None;
    }
    let numeric = p.numeric(name) || column.kind == Kind::Number;
    match private(&column.name, &p.texts(), numeric) {
        Some(private @ (Private::Personal | Private::Point)) => Some(Part::Private(private)),
        _ if value => Some(Part::Value),
        _ => role.map(Part::Dimension),
    }
}

/// What a column is for, as far as it can be told by itself.
fn part(column: &Column, name: &Name, p: &Profile<'_>, rows: usize) -> Part {
    if column.kind == Kind::Ignore {
        return Part::Skip("");
    }
    let declared = column.kind == Kind::Number && (p.filled == 0 || p.numbers + p.refused > 0);
    let numeric = column.kind != Kind::Text && (declared || p.numeric(name));
    let links = p.filled > 0 && p.distinct.iter().all(|t| t.starts_with("http://") || t.starts_with("https://"));
    if links || (name.system() && p.filled > 0) {
        return Part::Skip("it holds numbers of records or links");
    }
    if let Some(private) = private(&column.name, &p.texts(), numeric) {
        return Part::Private(private);
    }
    if p.filled == 0 {
        // an empty column of values is one of values not reported; any other says nothing
        let says = name.value_sure() || (column.kind == Kind::Number && !name.time() && !name.place());
        return if says { Part::Value } else { Part::Skip("it is empty") };
    }
    if name.footnote() {
        return Part::Skip("it holds notes");
    }
    if name.multiplier() {
        return Part::Multiplier;
    }
    if name.mark() && (!numeric || p.distinct.iter().all(|t| state::of(t).is_some())) {
        return Part::Mark;
    }
    if name.hides() && p.bools == p.filled {
        return Part::Hides;
    }
    if numeric { number_part(column, name, p) } else { text_part(column, name, p, rows) }
}

fn number_part(column: &Column, name: &Name, p: &Profile<'_>) -> Part {
    let (read, all) = p.periods();
    if column.kind == Kind::Time {
        return Part::Dimension(Role::Time);
    }
    let whole = p.whole == p.numbers && p.refused == 0;
    let row_number = |t: &Cow<'_, str>| t.trim().parse::<usize>().is_ok_and(|n| n <= p.filled);
    if name.time() && read * 2 > p.distinct.len() && !name.value_sure() && (all || name.time_only()) {
        return Part::Dimension(Role::Time);
    }
    if name.calendar() && whole {
        return Part::Dimension(Role::Time);
    }
    if whole && name.place_code() {
        return Part::Dimension(Role::Place);
    }
    if whole && name.measure() && name.code() {
        return Part::Dimension(Role::Measure);
    }
    if whole && name.record_number() && p.distinct.len() * 10 > p.filled * 9 && p.filled > 9 {
        return Part::Skip("it holds numbers of records or links");
    }
    if whole && name.code() && name.words.len() > 1 && !name.has(&["number", "no"]) {
        return Part::Dimension(Role::Breakdown);
    }
    if name.words.is_empty() && whole && p.distinct.len() == p.filled && p.distinct.iter().all(row_number) {
        return Part::Skip("it counts the rows");
    }
    if name.low() {
        return Part::Low;
    }
    if name.high() {
        return Part::High;
    }
    Part::Value
}

fn text_part(column: &Column, name: &Name, p: &Profile<'_>, rows: usize) -> Part {
    let (read, all) = p.periods();
    let plain = p.distinct.iter().all(|t| t.bytes().all(|b| b.is_ascii_digit()));
    if name.stamp() && p.distinct.len() > 1 && p.distinct.len() * 2 > rows && (all || column.kind == Kind::Time) {
        return Part::Skip("it says when the record was written");
    }
    if column.kind == Kind::Time || name.calendar() || (name.time() && read * 2 > p.distinct.len()) || (all && !plain) {
        return Part::Dimension(Role::Time);
    }
    if are_kinds(p) {
        return Part::Dimension(Role::Breakdown);
    }
    let places = name.place();
    if name.measure() && (!places || name.has(&["unit"])) {
        return Part::Dimension(Role::Measure);
    }
    Part::Dimension(if places { Role::Place } else { Role::Breakdown })
}

/// Leaves one time: the mapping's, else the finest. Where there is none, a vague column of years is one, and that is said.
fn one_time(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &mut Context<'_>) {
    let mapped = |i: usize| table.columns.get(i).is_some_and(|c| cx.options.roles.contains_key(&c.name));
    let times: Vec<usize> = (0..parts.len()).filter(|i| parts[*i] == Part::Dimension(Role::Time)).collect();
    let best = times.iter().copied().find(|i| mapped(*i)).or_else(|| {
        times
            .iter()
            .copied()
            .max_by_key(|i| (names[*i].calendar() && seen[*i].periods.1, seen[*i].periods.0, usize::MAX - i))
    });
    if let Some(best) = best {
        let stem = names[best].stem();
        for i in times {
            // the code and the name of one time become one dimension later
            if i != best && !mapped(i) && names[i].stem() != stem {
                parts[i] = Part::Dimension(Role::Breakdown);
            }
        }
        return;
    }
    let values = parts.iter().filter(|p| **p == Part::Value).count();
    let vague = |i: &usize| {
        names[*i].vague() && seen[*i].years && values > usize::from(parts[*i] == Part::Value) && !mapped(*i)
    };
    let found: Vec<usize> = (0..parts.len())
        .filter(|i| matches!(parts[*i], Part::Value | Part::Dimension(Role::Breakdown | Role::Measure)))
        .filter(vague)
        .collect();
    if let [one] = found.as_slice() {
        parts[*one] = Part::Dimension(Role::Time);
        let name = &table.columns[*one].name;
        cx.warn(
            format!("column \"{name}\""),
            "all its numbers could be years, so it is read as the time",
            format!("if it is, say so: \"time\": \"{name}\""),
        );
    }
}

/// Months and quarters beside a year are parts of the year, not times by themselves.
fn months(names: &[Name], parts: &mut [Part]) {
    let time = parts.iter().position(|p| *p == Part::Dimension(Role::Time));
    for (i, name) in names.iter().enumerate() {
        let part_of_year = name.is(&["month"]) || name.is(&["quarter"]) || name.is(&["week"]);
        if part_of_year && time.is_some_and(|t| t != i) && matches!(parts[i], Part::Value) {
            parts[i] = Part::Dimension(Role::Breakdown);
        }
    }
}

/// Ends of ranges belong to one column of values; else they are values by themselves.
fn ranges(parts: &mut [Part]) {
    let count = |wanted: &Part| parts.iter().filter(|p| *p == wanted).count();
    if count(&Part::Low) == 1 && count(&Part::High) == 1 && count(&Part::Value) == 1 {
        return;
    }
    for part in parts.iter_mut().filter(|p| matches!(p, Part::Low | Part::High)) {
        *part = Part::Value;
    }
}

/// A bare "name" is that of a person where the other columns speak of persons.
fn persons(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &Context<'_>) {
    let about = parts.contains(&Part::Private(Private::Personal))
        || names.iter().any(|n| n.words.iter().any(|w| speaks_of_persons(w)));
    let both = names.iter().any(|n| n.is(&["first"])) && names.iter().any(|n| n.is(&["last"]));
    for (i, column) in table.columns.iter().enumerate() {
        let Some((name, seen)) = names.get(i).zip(seen.get(i)) else { continue };
        let bare = ["name", "names", "nom", "nombre", "nome", "jina", "nama"].iter().any(|n| name.is(&[n]));
        let half = both && (name.is(&["first"]) || name.is(&["last"]));
        let each = seen.distinct * 2 > table.len() && !cx.options.roles.contains_key(&column.name);
        if (half || (bare && about && each)) && parts[i] == Part::Dimension(Role::Breakdown) {
            parts[i] = Part::Private(Private::Personal);
        }
    }
}

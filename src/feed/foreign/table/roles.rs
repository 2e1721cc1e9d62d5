//! Which column says what: by the mapping, by its name, by what stands in it.

use super::axes::year_of;
use super::names::Name;
use super::personal::{Private, private};
use super::settle;
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
    /// Its cells say how many were asked or counted.
    Sample,
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
        for (cell, count) in column.cells.kinds().iter().zip(column.cells.counts()) {
            let text = text(cell);
            if text.trim().is_empty() {
                continue;
            }
            let count_if = |yes: bool| if yes { count } else { 0 };
            p.filled += count;
            match reading(cell, cx) {
                Reading::Number(n, _) => {
                    p.numbers += count;
                    p.whole += count_if(n.fract() == 0.0);
                    let bare = text.trim();
                    p.padded +=
                        count_if(bare.len() > 1 && bare.starts_with('0') && bare.bytes().all(|b| b.is_ascii_digit()));
                }
                Reading::Refused(..) => p.refused += count,
                // what a spreadsheet makes of 2-3
                Reading::Text if looks_mangled(&text) => p.refused += count,
                Reading::Text => p.texts += count,
                Reading::Absent(_) => {}
            }
            p.bools += count_if(
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

/// `13/01/2023`, `31.12.2021`, `5/19/2006 0:00:00`.
fn looks_like_day(text: &str) -> bool {
    let date = text.trim().split(' ').next().unwrap_or_default();
    let parts: Vec<&str> = date.split(['/', '.']).collect();
    matches!(parts.as_slice(), [d, m, y] if [d, m].iter().all(|t| (1..=2).contains(&t.len())) && matches!(y.len(), 2 | 4))
        && date.bytes().all(|b| b.is_ascii_digit() || b == b'/' || b == b'.')
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
        seen.push(Seen {
            periods: p.periods(),
            distinct: p.distinct.len(),
            years: years(&p),
            whole: p.filled > 0 && p.whole == p.filled,
            codes: codes(&p),
        });
        parts.push(part);
    }
    settle::settle(table, &names, &seen, &mut parts, cx);
    super::pairs::join(table, &names, &seen, &mut parts, cx);
    parts
}

/// What is kept of a profile.
#[derive(Debug)]
pub(super) struct Seen {
    pub periods: (usize, bool),
    pub distinct: usize,
    /// All are whole numbers from 1900 to 2100, two at least.
    pub years: bool,
    /// All are whole numbers.
    pub whole: bool,
    /// All are short and without small letters.
    pub codes: bool,
}

fn years(p: &Profile<'_>) -> bool {
    let year = |t: &str| t.len() == 4 && t.parse::<u32>().is_ok_and(|y| (1900..=2100).contains(&y));
    p.distinct.len() > 1 && p.distinct.iter().all(|t| year(t.trim().trim_end_matches(".0")))
}

fn codes(p: &Profile<'_>) -> bool {
    !p.distinct.is_empty() && p.distinct.iter().all(|t| t.chars().count() <= 16 && !t.chars().any(char::is_lowercase))
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
    if [":@computed_", ":id", ":created_at", ":updated_at", ":version"].iter().any(|own| column.name.starts_with(own))
        || name.bookkeeping()
        || (p.filled > 0 && numbers_of_series(name, p))
    {
        return Part::Skip("");
    }
    let private = private(&column.name, &p.texts(), numeric);
    if let Some(private) = private.filter(|_| p.filled > 0) {
        return Part::Private(private);
    }
    if p.filled == 0 {
        // an empty column of values is one of values not reported; any other says nothing
        let says = name.value_sure() || (column.kind == Kind::Number && !name.time() && !name.place());
        let year = private.is_none() && time::read(&year_of(&column.name)).is_some();
        return if says || year { Part::Value } else { Part::Skip("it is empty") };
    }
    if name.footnote() {
        return Part::Skip("it holds notes");
    }
    if name.multiplier() {
        return Part::Multiplier;
    }
    if name.mark() && (!numeric || p.distinct.iter().all(|t| state::of(t).is_some())) || signs(name, p) {
        return Part::Mark;
    }
    if name.hides() && p.bools == p.filled {
        return Part::Hides;
    }
    // columns named after years hold values, even where few of them are numbers
    let year = matches!(column.kind, Kind::Unknown | Kind::Text) && time::read(&year_of(&column.name)).is_some();
    if year && p.texts * 2 <= p.filled {
        return Part::Value;
    }
    let nothing = p.numbers + p.refused + p.texts == 0 && p.bools == 0;
    if nothing && column.kind == Kind::Unknown && p.distinct.iter().all(|t| !t.contains(char::is_alphabetic)) {
        let says_else = name.time() || name.place() || name.code() || name.label() || name.measure();
        return if says_else { text_part(column, name, p, rows) } else { Part::Value };
    }
    if numeric { number_part(column, name, p) } else { text_part(column, name, p, rows) }
}

/// The numbers under which Statistics Canada keeps its series: `v466668`, `1.2.1`.
fn numbers_of_series(name: &Name, p: &Profile<'_>) -> bool {
    let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
    let all = |f: &dyn Fn(&str) -> bool| p.distinct.iter().all(|t| f(t.trim()));
    name.is(&["vector"]) && all(&|t| t.strip_prefix(['v', 'V']).is_some_and(digits))
        || name.is(&["coordinate"]) && all(&|t| t.split('.').all(digits))
}

/// Whether the column is one of signs beside the values, as some call it symbol or status: `x`, `..`, `E`.
fn signs(name: &Name, p: &Profile<'_>) -> bool {
    let sign = |t: &str| t.chars().count() <= 2 && (t == "x" || state::of(t).is_some());
    (name.is(&["symbol"]) || name.is(&["status"])) && p.distinct.iter().all(|t| sign(t.trim()))
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
    if whole && (name.place_code() || column.kind == Kind::Place) {
        return Part::Dimension(Role::Place);
    }
    if whole && name.measure() && name.code() {
        return Part::Dimension(Role::Measure);
    }
    if whole && name.record_number() && p.distinct.len() * 10 > p.filled * 9 && p.filled > 9 {
        return Part::Skip("it holds numbers of records or links");
    }
    if whole && name.code() && !name.has(&["number", "no", "key"]) {
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
    // days that may be read in two ways are times all the same; that is said
    if name.time() && p.distinct.iter().filter(|t| looks_like_day(t)).count() * 2 > p.distinct.len() {
        return Part::Dimension(Role::Time);
    }
    let places = name.place() || name.places() || column.kind == Kind::Place;
    if name.measure() && (!places || name.has(&["unit"])) {
        return Part::Dimension(Role::Measure);
    }
    Part::Dimension(if places { Role::Place } else { Role::Breakdown })
}

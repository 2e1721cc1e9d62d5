//! Figures as a table.

use super::Setting;
use super::parts::{self, List, Part};
use crate::markup::Node;
use crate::model::{Header, Series, State, TOTAL};
use crate::part::{Cell, Look, TableRow, data_table};
use crate::say;
use std::ops::Range;

/// A cell: the figure as shown, and the state where it is not simply observed.
#[derive(Debug, Clone, PartialEq)]
pub struct Figure {
    /// The figure or the reason why there is none; empty where the feed says nothing at all.
    pub text: String,
    /// The figure as it is known, not rounded.
    pub number: Option<f64>,
    /// Range, counts, sample: what stands below the figure.
    pub detail: Option<String>,
    /// The state, where it is not simply observed.
    pub state: Option<State>,
}

/// A row: its heads and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    /// Place and group.
    pub heads: Vec<String>,
    /// One figure for each period.
    pub figures: Vec<Figure>,
}

/// A table of places and groups by period.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Heads of the head columns.
    pub head: Vec<String>,
    /// Periods.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Row>,
    /// Whether the first row is the whole of which the others are parts.
    pub whole: bool,
}

impl Table {
    /// All observations of a series: one row for each place and group, one column for each period. Heads that would
    /// be the same in every row are left out.
    #[must_use]
    pub fn of(setting: &Setting, header: &Header, series: &Series) -> Self {
        Self::of_rows(setting, header, series, &(0..usize::MAX))
    }

    /// Some rows of it, counted from 0.
    #[must_use]
    pub fn of_rows(setting: &Setting, header: &Header, series: &Series, wanted: &Range<usize>) -> Self {
        let words = &setting.words;
        let places = series.place.first() != series.place.last();
        let groups = series.lines().any(|rows| series.group[rows.start] != series.group[0]);
        let mut rows = Vec::new();
        for line in series.lines().skip(wanted.start).take(wanted.len()) {
            let mut figures =
                vec![Figure { text: String::new(), number: None, detail: None, state: None }; series.periods.len()];
            let (place, group) = (series.place[line.start] as usize, series.group[line.start] as usize);
            for cell in series.line_at(place, group) {
                figures[cell.positions()[2]] = figure(setting, header, &cell.value());
            }
            let mut heads = Vec::new();
            if places || !groups {
                heads.push(setting.place(&series.places[place]));
            }
            if groups {
                heads.push(setting.group(&series.groups[group]));
            }
            rows.push(Row { heads, figures });
        }
        let mut head = Vec::new();
        if places || !groups {
            head.push(words.get("place"));
        }
        if groups {
            head.push(words.get("group"));
        }
        Self {
            caption: words.with("table-caption", &[("name", header.title.in_language(setting.language()).into())]),
            head,
            columns: series.periods.iter().map(|p| column(setting, p)).collect(),
            whole: wanted.start == 0 && rows.len() > 1 && is_whole_first(setting, series, places),
            rows,
        }
    }

    /// Caption, heads and rows, as [`data_table`](crate::part::data_table) takes them.
    #[must_use]
    pub fn into_parts(self) -> (String, Vec<String>, Vec<TableRow>) {
        let columns = self.head.into_iter().chain(self.columns).collect();
        let mut rows = Vec::new();
        for row in self.rows {
            let cell = |f: Figure| {
                let state = f.state.map(State::name);
                Cell { text: f.text, detail: f.detail, state, value: None }.by(f.number)
            };
            rows.push((row.heads, row.figures.into_iter().map(cell).collect()));
        }
        (self.caption, columns, rows)
    }
}

/// Whether the first line of a series is of everybody, and of the place that holds all the others where there are several.
fn is_whole_first(setting: &Setting, series: &Series, places: bool) -> bool {
    let everybody = series.group.first().is_some_and(|group| series.groups[*group as usize] == *TOTAL);
    let holds = || {
        let places = setting.programme.places(&series.places).into_iter();
        let mut within =
            places.map(|place| place.and_then(|p| p.parent.as_ref()).is_some_and(|p| series.places.contains(p)));
        within.next() == Some(false) && within.all(|within| within)
    };
    everybody && (!places || holds())
}

fn column(setting: &Setting, period: &crate::model::Period) -> String {
    let when = say::period(setting.words.locale(), period);
    match &period.label {
        Some(label) => {
            let label = label.in_language(setting.language());
            setting.words.with("period-labelled", &[("period", (&when).into()), ("label", label.into())])
        }
        None => when,
    }
}

fn figure(setting: &Setting, header: &Header, value: &crate::model::Value) -> Figure {
    let (words, locale) = (&setting.words, setting.words.locale());
    let state = (value.state != State::Observed).then_some(value.state);
    let Some(number) = value.number else {
        return Figure { text: words.state(value.state), number: None, detail: None, state };
    };
    let short = |n: f64| say::figure(locale, &header.unit, n);
    let mut details = Vec::new();
    if let Some((count, of)) = value.counts {
        let (count, of) = (locale.integer(i64::from(count)), locale.integer(i64::from(of)));
        details.push(words.with("count-of", &[("count", (&count).into()), ("of", (&of).into())]));
    }
    if let Some(range) = value.range {
        let ends = locale.range(&short(range.low), &short(range.high));
        details.push(match range.level {
            Some(level) => {
                let level = locale.percent(level, 0);
                words.with("range-level", &[("range", (&ends).into()), ("level", (&level).into())])
            }
            None => ends,
        });
    }
    if let Some(sample) = value.sample {
        let sample = locale.integer(i64::from(sample));
        details.push(words.with("sample-short", &[("number", (&sample).into())]));
    }
    if let Some(state) = state {
        details.push(words.state(state));
    }
    // each detail stays in one piece, in its own direction
    let together = |detail: String| detail.replace(' ', "\u{A0}").replace("\u{A0}(", " (");
    let whole = |detail: String| ["\u{2068}", &together(detail), "\u{2069}"].concat();
    let details: Vec<String> = details.into_iter().map(whole).collect();
    Figure {
        text: short(number),
        number: Some(number),
        detail: (!details.is_empty()).then(|| details.join("\u{A0}· ")),
        state,
    }
}

/// How many rows the [`Table`] of a series has, and its parts after the first, where it is too long for a page.
#[must_use]
pub fn numbers(series: &Series) -> (usize, Vec<Part>) {
    let total = series.lines().count();
    (total, parts::parts(List::Numbers, total, series.periods.len()))
}

/// The rows of a series' [`Table`] that stand on page `here` with the ways to the others; `all` are the indicator's parts.
#[must_use]
pub fn parted(
    (setting, header): (&Setting, &Header),
    series: &Series,
    all: &[Part],
    rows: &Range<usize>,
    here: usize,
) -> Node {
    let ways = parts::ways(setting, all, List::Numbers, series.lines().count(), here);
    Node::none().add(full(Table::of_rows(setting, header, series, rows))).add(ways)
}

/// A [`Table`] as it stands.
#[must_use]
pub fn full(table: Table) -> Node {
    let whole = table.whole.then_some("");
    let (caption, columns, rows) = table.into_parts();
    data_table(&caption, columns, rows, Look::Figures).maybe("data-whole", whole)
}

//! Figures as a table, and as CSV.

use super::Setting;
use crate::model::{Header, Series, State};
use crate::part::{Cell, TableRow};
use crate::say;

/// A cell: the figure as shown, and the state where it is not simply observed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure {
    /// The figure or the reason why there is none; empty where the feed says nothing at all.
    pub text: String,
    /// Range, counts, sample: what stands below the figure.
    pub detail: Option<String>,
    /// The state, where it is not simply observed.
    pub state: Option<State>,
}

/// A row: its heads and its figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Place and group.
    pub heads: Vec<String>,
    /// One figure for each period.
    pub figures: Vec<Figure>,
}

/// A table of places and groups by period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// Heads of the head columns.
    pub head: Vec<String>,
    /// Periods.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Row>,
}

impl Table {
    /// All observations of a series: one row for each place and group, one column for each period. Heads that would
    /// be the same in every row are left out.
    #[must_use]
    pub fn of(setting: &Setting, header: &Header, series: &Series) -> Self {
        let words = &setting.words;
        let several = |mut ids: Box<dyn Iterator<Item = u32> + '_>| {
            let first = ids.next();
            ids.any(|id| Some(id) != first)
        };
        let places = several(Box::new(series.place.iter().copied()));
        let groups = several(Box::new(series.group.iter().copied()));
        let mut rows = Vec::new();
        for place in &series.places {
            for group in &series.groups {
                let cells: Vec<_> = series.line(place, group).collect();
                if cells.is_empty() {
                    continue;
                }
                let figures = series.periods.iter().map(|period| {
                    let cell = cells.iter().find(|c| c.period().code == period.code);
                    cell.map_or(Figure { text: String::new(), detail: None, state: None }, |c| {
                        figure(setting, header, &c.value())
                    })
                });
                let mut heads = Vec::new();
                if places || !groups {
                    heads.push(setting.place(place));
                }
                if groups {
                    heads.push(setting.group(group));
                }
                rows.push(Row { heads, figures: figures.collect() });
            }
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
            rows,
        }
    }
}

impl Table {
    /// Caption, heads and rows, as [`data_table`](crate::part::data_table) takes them.
    #[must_use]
    pub fn into_parts(self) -> (String, Vec<String>, Vec<TableRow>) {
        let columns = self.head.into_iter().chain(self.columns).collect();
        let mut rows = Vec::new();
        for row in self.rows {
            let cell = |f: Figure| Cell { text: f.text, detail: f.detail, state: f.state.map(State::name) };
            rows.push((row.heads, row.figures.into_iter().map(cell).collect()));
        }
        (self.caption, columns, rows)
    }
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
    let Some(number) = value.number else { return Figure { text: words.state(value.state), detail: None, state } };
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
    let whole = |detail: String| ["\u{2068}", &detail.replace(' ', "\u{A0}"), "\u{2069}"].concat();
    let details: Vec<String> = details.into_iter().map(whole).collect();
    Figure { text: short(number), detail: (!details.is_empty()).then(|| details.join("\u{A0}· ")), state }
}

/// All observations as CSV (RFC 4180, UTF-8 with a byte order mark so that spreadsheets read it), one row each, with
/// machine-readable codes and names in the reader's language. Numbers are exact; text that a spreadsheet would run as
/// a formula gets an apostrophe.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, series: &Series) -> String {
    let language = setting.language();
    let mut out = String::from("\u{FEFF}");
    let columns = [
        "indicator",
        "place",
        "place_name",
        "period",
        "group",
        "group_name",
        "value",
        "unit",
        "low",
        "high",
        "level",
        "count",
        "of",
        "sample",
        "status",
        "reported",
        "note",
        "example",
        "source",
        "licence",
    ];
    out.push_str(&columns.join(","));
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let source_name = source.map(|s| s.title.in_language(language).to_owned()).unwrap_or_default();
    let licence = source.and_then(|s| s.licence.as_ref()).map(|l| l.id.clone()).unwrap_or_default();
    let plain = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    for cell in series.cells() {
        let value = cell.value();
        let whole = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        let row = [
            text(header.title.in_language(language)),
            text(cell.place().as_str()),
            text(&setting.place(cell.place())),
            text(&cell.period().code),
            text(cell.group().as_str()),
            text(&setting.group(cell.group())),
            plain(value.number),
            text(header.unit.code()),
            plain(value.range.map(|r| r.low)),
            plain(value.range.map(|r| r.high)),
            plain(value.range.and_then(|r| r.level)),
            whole(value.counts.map(|c| c.0)),
            whole(value.counts.map(|c| c.1)),
            whole(value.sample),
            text(value.state.name()),
            cell.reported().map(|d| d.to_string()).unwrap_or_default(),
            text(cell.note().map_or("", |n| n.in_language(language))),
            header.example.to_string(),
            text(&source_name),
            text(&licence),
        ];
        out.push_str("\r\n");
        out.push_str(&row.join(","));
    }
    out.push_str("\r\n");
    out
}

/// Text as a CSV field that no spreadsheet runs.
fn text(text: &str) -> String {
    let isolates = |c: char| !matches!(c, '\u{2066}'..='\u{2069}');
    let text: String = text.chars().filter(|c| isolates(*c)).collect();
    let guarded = if text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) { format!("'{text}") } else { text };
    if guarded.contains(['"', ',', '\n', '\r', ';']) {
        format!("\"{}\"", guarded.replace('"', "\"\""))
    } else {
        guarded
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn exports_are_harmless() {
        assert_eq!(text("=HYPERLINK(\"x\")"), "\"'=HYPERLINK(\"\"x\"\")\"");
        assert_eq!(text("-12.5"), "'-12.5");
        assert_eq!(text("a, b"), "\"a, b\"");
        assert_eq!(text("water"), "water");
    }
}

//! What is known, as CSV.

use super::Setting;
use crate::model::{Cell, Date, Evidence, Header, Id, Series, Text};

/// All observations as CSV, one row each, with
/// machine-readable codes and names in the reader's language. Numbers are exact; text that a spreadsheet would run as
/// a formula gets an apostrophe.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, series: &Series) -> String {
    let language = setting.language();
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
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let source_name = source.map(|s| s.title.in_language(language).to_owned()).unwrap_or_default();
    let licence = source.and_then(|s| s.licence.as_ref()).map(|l| l.id.clone()).unwrap_or_default();
    let plain = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |cell: Cell<'_>| {
        let value = cell.value();
        let whole = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        vec![
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
        ]
    };
    write(&columns, series.cells().map(row))
}

/// Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8.
pub(super) fn write(columns: &[&str], rows: impl Iterator<Item = Vec<String>>) -> String {
    let mut out = String::from("\u{FEFF}");
    out.push_str(&columns.join(","));
    for row in rows {
        out.push_str("\r\n");
        out.push_str(&row.join(","));
    }
    out.push_str("\r\n");
    out
}

/// A day as a CSV field.
pub(super) fn day(day: Option<Date>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// A text of the feed as a CSV field.
pub(super) fn feed_text(setting: &Setting, version: Option<&Text>) -> String {
    text(version.map_or("", |t| t.in_language(setting.language())))
}

/// A place as two CSV fields: its id and its name.
pub(super) fn place(setting: &Setting, place: Option<&Id>) -> [String; 2] {
    [text(place.map_or("", Id::as_str)), text(&place.map(|p| setting.place(p)).unwrap_or_default())]
}

/// Evidence as one CSV field: titles, each with its address.
pub(super) fn evidence(setting: &Setting, evidence: &[Evidence]) -> String {
    let one = |e: &Evidence| {
        let title = e.title.in_language(setting.language());
        e.url.as_ref().map_or_else(|| title.to_owned(), |url| format!("{title} {url}"))
    };
    text(&evidence.iter().map(one).collect::<Vec<_>>().join("; "))
}

/// Text as a CSV field that no spreadsheet runs.
pub(super) fn text(text: &str) -> String {
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

//! What is known, as CSV.

#[cfg(feature = "reader")]
mod lists;
#[cfg(feature = "reader")]
pub(super) use lists::{evidence, feed_text, place, write};

use super::{Setting, citation};
use crate::model::{Cell, Date, Header, Id, Series};

const COLUMNS: &str = "indicator,place,place_name,period,group,group_name,value,unit,low,high,level,count,of,sample,\
status,reported,note,example,source,licence,citation";

/// Of more rows than twice this many, so many say how large the file is.
const SAMPLE: usize = 1_000;

/// All observations as CSV, one row each, with
/// machine-readable codes and names in the reader's language. Numbers are exact; text that a spreadsheet would run as
/// a formula gets an apostrophe. The first row says how the indicator is cited.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, series: &Series) -> String {
    let fields = Fields::of(setting, header, series);
    let mut out = [MARK, COLUMNS].concat();
    let mut cite = text(&citation(setting, header));
    for cell in series.cells() {
        fields.row(setting, cell, &mut out);
        out.push_str(&std::mem::take(&mut cite));
    }
    out.push_str("\r\n");
    out
}

/// How many bytes [`csv`] makes: of a large series, from some of its rows.
#[must_use]
pub fn csv_size(setting: &Setting, header: &Header, series: &Series) -> usize {
    let fields = Fields::of(setting, header, series);
    let step = (series.len() / SAMPLE).max(1);
    let (mut rows, mut row, mut bytes) = (0, String::new(), 0);
    for cell in series.cells().step_by(step) {
        row.clear();
        fields.row(setting, cell, &mut row);
        rows += 1;
        bytes += row.len();
    }
    let cite = text(&citation(setting, header)).len();
    MARK.len() + COLUMNS.len() + 2 + cite + if step == 1 { bytes } else { bytes * series.len() / rows }
}

/// What many rows share, written once.
struct Fields {
    title: String,
    places: Vec<String>,
    periods: Vec<String>,
    groups: Vec<String>,
    unit: String,
    end: String,
}

impl Fields {
    fn of(setting: &Setting, header: &Header, series: &Series) -> Self {
        let language = setting.language();
        let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
        let source_name = source.map(|s| s.title.in_language(language).to_owned()).unwrap_or_default();
        let licence = source.and_then(|s| s.licence.as_ref()).map(|l| l.id.clone()).unwrap_or_default();
        let named = |id: &Id, name: String| [text(id.as_str()), text(&name)].join(",");
        Self {
            title: text(header.title.in_language(language)),
            places: series.places.iter().map(|id| named(id, setting.place(id))).collect(),
            periods: series.periods.iter().map(|p| text(&p.code)).collect(),
            groups: series.groups.iter().map(|id| named(id, setting.group(id))).collect(),
            unit: text(header.unit.code()),
            end: [header.example.to_string(), text(&source_name), text(&licence), String::new()].join(","),
        }
    }

    fn row(&self, setting: &Setting, cell: Cell<'_>, out: &mut String) {
        let value = cell.value();
        let plain = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
        let whole = |n: Option<u32>| n.map(|n| n.to_string()).unwrap_or_default();
        let [place, group, period] = cell.positions();
        out.push_str("\r\n");
        let fields = [
            &self.title,
            &self.places[place],
            &self.periods[period],
            &self.groups[group],
            &plain(value.number),
            &self.unit,
            &plain(value.range.map(|r| r.low)),
            &plain(value.range.map(|r| r.high)),
            &plain(value.range.and_then(|r| r.level)),
            &whole(value.counts.map(|c| c.0)),
            &whole(value.counts.map(|c| c.1)),
            &whole(value.sample),
            &text(value.state.name()),
            &day(cell.reported()),
            &text(cell.note().map_or("", |n| n.in_language(setting.language()))),
        ];
        for field in fields {
            out.push_str(field);
            out.push(',');
        }
        out.push_str(&self.end);
    }
}

/// The byte order mark, so that spreadsheets read UTF-8.
const MARK: &str = "\u{FEFF}";

/// A day as a CSV field.
pub(in crate::kinds) fn day(day: Option<Date>) -> String {
    day.map(|d| d.to_string()).unwrap_or_default()
}

/// Text as a CSV field that no spreadsheet runs.
pub(crate) fn text(text: &str) -> String {
    if !text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n'])
        && text.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_ .".contains(&b))
    {
        return text.to_owned();
    }
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

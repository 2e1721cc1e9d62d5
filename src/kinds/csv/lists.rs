//! Lists of things as CSV.

use super::{MARK, text};
use crate::kinds::{Setting, citation};
use crate::model::{Evidence, Header, Id, Text};

/// Rows as CSV (RFC 4180), with a byte order mark so that spreadsheets read it as UTF-8. The first row says how the
/// indicator is cited.
pub(in crate::kinds) fn write(
    (setting, header): (&Setting, &Header),
    columns: &[&str],
    rows: impl Iterator<Item = Vec<String>>,
) -> String {
    let mut out = String::from(MARK);
    out.push_str(&columns.join(","));
    out.push_str(",citation");
    let mut cite = text(&citation(setting, header));
    for row in rows {
        out.push_str("\r\n");
        out.push_str(&row.join(","));
        out.push(',');
        out.push_str(&std::mem::take(&mut cite));
    }
    out.push_str("\r\n");
    out
}

/// A text of the feed as a CSV field.
pub(in crate::kinds) fn feed_text(setting: &Setting, version: Option<&Text>) -> String {
    text(version.map_or("", |t| t.in_language(setting.language())))
}

/// A place as two CSV fields: its id and its name.
pub(in crate::kinds) fn place(setting: &Setting, place: Option<&Id>) -> [String; 2] {
    [text(place.map_or("", Id::as_str)), text(&place.map(|p| setting.place(p)).unwrap_or_default())]
}

/// Evidence as one CSV field: titles, each with its address.
pub(in crate::kinds) fn evidence(setting: &Setting, evidence: &[Evidence]) -> String {
    let one = |e: &Evidence| {
        let title = e.title.in_language(setting.language());
        e.url.as_ref().map_or_else(|| title.to_owned(), |url| format!("{title} {url}"))
    };
    text(&evidence.iter().map(one).collect::<Vec<_>>().join("; "))
}

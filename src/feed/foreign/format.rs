//! The one list of formats, and how a file is recognised.

#[cfg(feature = "workbooks")]
use super::xlsx;
use super::{
    Cube, Role, csv, decidim, dhis2, frictionless, geo, gho, hxl, iati, jsonstat, kobo, open311, opensdg, own, rows,
    sdmx, worldbank,
};
use crate::feed::{FeedError, clean::clean, document, limits};
use crate::model::{Notice, Severity};
use serde_json::Value;
use std::collections::BTreeMap;

/// A format that is JSON.
struct Format {
    /// Its name in mappings and answers.
    name: &'static str,
    /// Its version (or a word on its shape), if the document is in this format.
    version: fn(&Value) -> Option<String>,
    /// Reads it. What cannot be read is left out, and said; no data set at all means that it is no data.
    read: fn(Value, &mut Context<'_>) -> Vec<Cube>,
}

/// All formats that are JSON, the most telling first.
const FORMATS: [Format; 20] = [
    Format { name: "baraza", version: own::version, read: own::read },
    Format { name: "json-stat", version: jsonstat::version, read: jsonstat::read },
    Format { name: "topojson", version: geo::topojson::version, read: geo::topojson::read },
    Format { name: "geojson", version: geo::geojson::version, read: geo::geojson::read },
    Format { name: "sdmx-json", version: sdmx::version, read: sdmx::read },
    Format { name: "dhis2", version: dhis2::version, read: dhis2::read },
    Format { name: "iati", version: iati::version, read: iati::read },
    Format { name: "decidim", version: decidim::version, read: decidim::read },
    Format { name: "open-sdg", version: opensdg::version, read: opensdg::read },
    Format { name: "worldbank", version: worldbank::version, read: worldbank::read },
    Format { name: "who-gho", version: gho::version, read: gho::read },
    Format { name: "kobo", version: kobo::version, read: kobo::read },
    Format { name: "odk", version: kobo::odk::version, read: kobo::odk::read },
    Format { name: "open311", version: open311::version, read: open311::read },
    Format { name: "ckan", version: rows::ckan::version, read: rows::ckan::read },
    Format { name: "clickhouse", version: rows::clickhouse::version, read: rows::clickhouse::read },
    Format { name: "postgrest", version: rows::postgrest::version, read: rows::postgrest::read },
    Format { name: "frictionless", version: frictionless::version, read: frictionless::read },
    Format { name: "hxl", version: hxl::version, read: hxl::read },
    Format { name: "rows", version: rows::version, read: rows::read },
];

/// A format that is told by its bytes, before anything is taken for JSON.
struct Plain {
    /// Its name in mappings and answers.
    name: &'static str,
    /// Its version, if the bytes are in this format.
    version: fn(&[u8]) -> Option<String>,
    /// Reads it, as [`Format::read`] does.
    read: fn(&[u8], &mut Context<'_>) -> Vec<Cube>,
}

/// All formats that are told by their bytes.
const PLAIN: &[Plain] = &[
    // what reads workbooks is as large as all the rest
    #[cfg(feature = "workbooks")]
    Plain { name: "xlsx", version: |bytes| xlsx::looks(bytes).then(String::new), read: xlsx::read },
    Plain { name: "ndjson", version: rows::lines::looks, read: rows::lines::read },
    Plain { name: "csv", version: |bytes| csv::looks(bytes).then(String::new), read: csv::read },
];

/// What was found in a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    /// The format's name; empty where none was recognised.
    pub format: &'static str,
    /// Its version, as written or told by its shape; may be empty.
    pub version: String,
    /// The data sets.
    pub cubes: Vec<Cube>,
    /// What was wrong. Where there is no data set, the last one says why.
    pub notices: Vec<Notice>,
}

/// What a feed says of how a file is to be read. All of it may be left out.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Options {
    /// The format; wins over what the file looks like.
    pub format: Option<String>,
    /// The decimal sign of numbers that are written as text.
    pub decimal: Option<char>,
    /// The sign that sets thousands apart in numbers that are written as text.
    pub thousands: Option<char>,
    /// The sheet of a workbook, or the part of a package.
    pub sheet: Option<String>,
    /// The row of a table that names its columns, from 1.
    pub header: Option<usize>,
    /// What a column or dimension says, by its name.
    pub roles: BTreeMap<String, Role>,
    /// The columns of a table that hold values.
    pub values: Vec<String>,
    /// The most bytes of one file; [`limits::BODY`] unless told.
    pub limit: Option<usize>,
}

impl Options {
    /// The most bytes of one file.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit.unwrap_or(limits::BODY)
    }
}

/// What a reader works with beside the document.
pub struct Context<'a> {
    /// The name or address of the file.
    pub name: &'a str,
    /// How it is to be read.
    pub options: &'a Options,
    /// Gets a file that this one names or that belongs to it, by its address relative to this one.
    pub beside: &'a dyn Fn(&str) -> Option<Vec<u8>>,
    /// What was wrong so far.
    pub notices: Vec<Notice>,
    /// What was wrong beyond what is kept.
    pub more: usize,
}

/// The most notices of one file; what comes after is only counted.
const NOTICES: usize = 200;

impl<'a> Context<'a> {
    /// Nothing is wrong yet.
    #[must_use]
    pub fn new(name: &'a str, options: &'a Options, beside: &'a dyn Fn(&str) -> Option<Vec<u8>>) -> Self {
        Self { name, options, beside, notices: Vec::new(), more: 0 }
    }

    /// Something that cannot be shown. `at` is a JSON Pointer, or row and column: `row 7, column "value"`.
    pub fn error(&mut self, at: impl Into<String>, what: impl Into<String>, hint: impl Into<String>) {
        self.say(Notice::error(at, what, hint));
    }

    /// Something left out, changed or unclear.
    pub fn warn(&mut self, at: impl Into<String>, what: impl Into<String>, hint: impl Into<String>) {
        self.say(Notice::warning(at, what, hint));
    }

    /// Keeps a notice; past the limit only the latest is kept, and the others are counted.
    fn say(&mut self, notice: Notice) {
        if self.notices.len() > NOTICES {
            self.notices.pop();
            self.more += 1;
        }
        self.notices.push(notice);
    }
}

/// The names of all formats.
#[must_use]
pub fn names() -> Vec<&'static str> {
    FORMATS.iter().map(|f| f.name).chain(PLAIN.iter().map(|f| f.name)).collect()
}

/// Reads a file in the format named, or in the one that it looks like.
#[must_use]
pub fn read(bytes: &[u8], name: &str, options: &Options, beside: &dyn Fn(&str) -> Option<Vec<u8>>) -> Found {
    let mut cx = Context::new(name, options, beside);
    let (format, version, cubes) = document(bytes, options.format.as_deref(), &mut cx);
    let (mut notices, mut more) = (cx.notices, cx.more);
    // why there is nothing at all is said last
    let why = notices.iter().rposition(|n| cubes.is_empty() && n.severity == Severity::Error);
    let last = why.map(|at| notices.remove(at));
    more += notices.len().saturating_sub(NOTICES);
    notices.truncate(NOTICES);
    if more > 0 {
        notices.push(Notice::warning("", format!("and {more} notices more"), "mend these first"));
    }
    notices.extend(last);
    Found { format, version, cubes, notices }
}

fn document(bytes: &[u8], wanted: Option<&str>, cx: &mut Context<'_>) -> (&'static str, String, Vec<Cube>) {
    let limit = cx.options.limit();
    if bytes.len() > limit {
        cx.notices.push(refusal(&FeedError::TooLarge(limit)));
        return Default::default();
    }
    let told = |f: &&Plain| wanted.map_or_else(|| (f.version)(bytes).is_some(), |name| name == f.name);
    if let Some(format) = PLAIN.iter().find(told) {
        return (format.name, (format.version)(bytes).unwrap_or_default(), (format.read)(bytes, cx));
    }
    if is_xml(bytes) {
        cx.error(
            "",
            "this is XML, and only JSON and tables are read",
            "export it as JSON or CSV (for IATI: d-portal gives JSON)",
        );
        return Default::default();
    }
    if matches!(wanted, None | Some("rows" | "postgrest"))
        && let Some(plain) = rows::plain::scan(bytes)
        && let Some((format, version)) = recognised(&plain.sample).filter(|(format, _)| format.name == "rows")
    {
        let name = FORMATS.iter().find(|f| Some(f.name) == wanted).map_or(format.name, |f| f.name);
        let version = if name == format.name { version } else { String::new() };
        return (name, version, plain.read(cx));
    }
    let value = match document::parse_any(bytes) {
        Ok((value, notices)) => {
            cx.notices.extend(notices);
            value
        }
        // it does not even begin like JSON
        Err(FeedError::NotJson { line: 1, column: 0..=1, cut: false, .. }) => {
            cx.error("", "this is neither JSON nor a table", "check the address; name the format with `format`");
            return Default::default();
        }
        Err(error) => {
            cx.notices.push(refusal(&error));
            return Default::default();
        }
    };
    let looks = recognised(&value);
    let (format, version) = match (wanted, looks) {
        (None, Some(looks)) => looks,
        (Some(name), looks) => match FORMATS.iter().find(|f| f.name == name) {
            Some(format) => {
                let version = (format.version)(&value);
                // rows without more could be of many formats
                if version.is_none() && looks.as_ref().is_none_or(|(f, _)| f.name != "rows") {
                    let like = looks.map_or("no format that is known".to_owned(), |(f, _)| f.name.to_owned());
                    cx.warn("", format!("this is to be read as {name}, but looks like {like}"), "check `format`");
                }
                (format, version.unwrap_or_default())
            }
            None => {
                cx.error("", format!("there is no format \"{name}\""), format!("use one of {}", names().join(", ")));
                return Default::default();
            }
        },
        // an empty file says nothing by its content
        (None, None) if opensdg::is_empty_file(&value, cx.name) => {
            return ("open-sdg", "empty".to_owned(), opensdg::read(value, cx));
        }
        (None, None) if value.as_array().is_some_and(Vec::is_empty) => {
            cx.error("", "this list is empty: there are no rows", "check the question that was asked");
            return Default::default();
        }
        (None, None) if said_error(&value).is_some() => {
            let what = said_error(&value).unwrap_or_default();
            cx.error(
                "",
                format!("this is an error message, not data: {what}"),
                "check the address, and what it asks for",
            );
            return Default::default();
        }
        (None, None) => {
            cx.error(
                "",
                "this is JSON, but in no format that is known",
                format!("name it with `format`: {}", names().join(", ")),
            );
            return Default::default();
        }
    };
    let cubes = (format.read)(value, cx);
    (format.name, version, cubes)
}

/// The format that a document looks like, and its version.
fn recognised(document: &Value) -> Option<(&'static Format, String)> {
    FORMATS.iter().find_map(|f| Some((f, (f.version)(document)?)))
}

/// What a service says that answers nothing but an error: `{"error": {"message": …}}`, `{"message": …, "code": …}`,
/// Eurostat's `{"error": [{"label": …}]}`.
fn said_error(value: &Value) -> Option<String> {
    let map = value.as_object().filter(|map| map.len() <= 6)?;
    let inner = ["error", "errors", "warning"].iter().find_map(|key| map.get(*key));
    let inner =
        inner.or_else(|| ["code", "status", "statusCode"].iter().any(|key| map.contains_key(*key)).then_some(value))?;
    let inner = inner.get(0).unwrap_or(inner);
    let said = ["message", "label", "title", "detail", "description"].iter().find_map(|key| inner.get(*key)?.as_str());
    let said = clean(said.or_else(|| inner.as_str())?, 200).0;
    (!said.is_empty()).then_some(said)
}

/// Whether the bytes are XML, but no web page.
fn is_xml(bytes: &[u8]) -> bool {
    let start: String = String::from_utf8_lossy(&bytes[..bytes.len().min(300)])
        .trim_start_matches('\u{FEFF}')
        .trim_start()
        .to_lowercase();
    (start.starts_with("<?xml") || start.starts_with("<iati-") || start.starts_with("<message:"))
        && !start.contains("<html")
        && !start.contains("doctype html")
}

/// What is found of a file that could not be had.
#[must_use]
pub fn refused(error: &FeedError) -> Found {
    Found { notices: vec![refusal(error)], ..Found::default() }
}

/// Why a file could not be read at all, as a notice.
fn refusal(error: &FeedError) -> Notice {
    let text = error.to_string();
    let (at, rest) = text.split_once(": ").unwrap_or(("/", &text));
    let (what, hint) = rest.rsplit_once("; ").unwrap_or((rest, "check the file"));
    Notice::error(if at == "/" { "" } else { at }, what, hint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn an_error_message_is_told_from_data() {
        for (value, said) in [
            (json!({"error": [{"status": 400, "id": 150, "label": "No such filter"}]}), Some("No such filter")),
            (json!({"error": {"code": "", "message": "No such property"}}), Some("No such property")),
            (json!({"error": "Parameter error"}), Some("Parameter error")),
            (json!({"status": 404, "code": 40400, "message": "No such dataflow"}), Some("No such dataflow")),
            (json!({"warning": {"status": 413, "label": "Later"}}), Some("Later")),
            (json!({"message": "Good morning"}), None),
            (json!({"error": null}), None),
            (json!([]), None),
        ] {
            assert_eq!(said_error(&value).as_deref(), said, "{value}");
        }
    }
}

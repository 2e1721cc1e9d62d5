//! The one list of formats, and how a file is recognised.

use super::{Cube, Role, jsonstat};
use crate::feed::{FeedError, document};
use crate::model::Notice;
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
const FORMATS: [Format; 1] = [Format { name: "json-stat", version: jsonstat::version, read: jsonstat::read }];

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
}

/// The most notices of one file; what comes after is only counted.
const NOTICES: usize = 200;

impl Context<'_> {
    /// Something that cannot be shown. `at` is a JSON Pointer, or row and column: `row 7, column "value"`.
    pub fn error(&mut self, at: impl Into<String>, what: impl Into<String>, hint: impl Into<String>) {
        self.notices.push(Notice::error(at, what, hint));
    }

    /// Something left out, changed or unclear.
    pub fn warn(&mut self, at: impl Into<String>, what: impl Into<String>, hint: impl Into<String>) {
        self.notices.push(Notice::warning(at, what, hint));
    }
}

/// The names of all formats.
#[must_use]
pub fn names() -> Vec<&'static str> {
    FORMATS.iter().map(|f| f.name).collect()
}

/// Reads a file in the format named, or in the one that it looks like.
#[must_use]
pub fn read(bytes: &[u8], name: &str, options: &Options, beside: &dyn Fn(&str) -> Option<Vec<u8>>) -> Found {
    let mut cx = Context { name, options, beside, notices: Vec::new() };
    let (format, version, cubes) = document(bytes, options.format.as_deref(), &mut cx);
    let mut notices = cx.notices;
    if notices.len() > NOTICES {
        let more = notices.len() - NOTICES;
        notices.truncate(NOTICES);
        notices.push(Notice::warning("", format!("and {more} more of this kind"), "mend these first"));
    }
    Found { format, version, cubes, notices }
}

fn document(bytes: &[u8], wanted: Option<&str>, cx: &mut Context<'_>) -> (&'static str, String, Vec<Cube>) {
    let value = match document::parse(bytes) {
        Ok((value, notices)) => {
            cx.notices.extend(notices);
            value
        }
        Err(error) => {
            cx.notices.push(refusal(&error));
            return Default::default();
        }
    };
    let looks = FORMATS.iter().find_map(|f| Some((f, (f.version)(&value)?)));
    let (format, version) = match (wanted, looks) {
        (None, Some(looks)) => looks,
        (Some(name), looks) => match FORMATS.iter().find(|f| f.name == name) {
            Some(format) => {
                let version = (format.version)(&value);
                if version.is_none() {
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

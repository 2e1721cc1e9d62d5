//! # JSON lines: NDJSON, and ClickHouse's JSONEachRow and its kin
//!
//! Specification: NDJSON (`ndjson.org`), JSON Lines (`jsonlines.org`); ClickHouse documentation, "Formats for input and
//! output data": `JSONEachRow`, `JSONStringsEachRow`, `JSONCompactEachRowWithNames`, `…WithNamesAndTypes`,
//! `JSONEachRowWithProgress`.
//!
//! **Recognised by** bytes of which the first line is a JSON object or list by itself, and another line follows; or by
//! the words with which ClickHouse says an error.
//!
//! **Read:** each line is a row. Lists have the names of their columns in the first line, and may have their types in
//! the second. Lines that hold submissions of a form are counted, as [`super::super::kobo`] does, and never shown.
//!
//! **Not read, and said:** a line that is broken, by its number; progress and totals. **Refused:** an exception; lists
//! without names.
//!
//! ```json
//! "from": {"url": "https://example.org/water.ndjson", "format": "ndjson", "place": "county", "time": "year", "value": "value"}
//! ```

use super::super::{Context, Cube, json, kobo, open311, table::Kind};
use super::{Builder, clickhouse};
use crate::feed::document;
use serde_json::Value;

/// The lines that are not empty, with their numbers from 1.
fn lines(bytes: &[u8]) -> impl Iterator<Item = (usize, &[u8])> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    bytes
        .split(|b| *b == b'\n')
        .map(<[u8]>::trim_ascii)
        .enumerate()
        .map(|(i, line)| (i + 1, line))
        .filter(|(_, line)| !line.is_empty())
}

/// The words of an error of ClickHouse.
fn exception(bytes: &[u8]) -> Option<String> {
    let start = std::str::from_utf8(bytes.get(..bytes.len().min(400))?.trim_ascii()).ok()?;
    (start.starts_with("Code: ") && start.contains("DB::")).then(|| start.lines().next().unwrap_or_default().to_owned())
}

/// Recognises it.
#[must_use]
pub fn looks(bytes: &[u8]) -> Option<String> {
    if exception(bytes).is_some() {
        return Some("exception".to_owned());
    }
    let mut lines = lines(bytes);
    let (_, first) = lines.next()?;
    let (_, second) = lines.next()?;
    let whole =
        |line: &[u8]| matches!((line.first(), line.last()), (Some(b'{'), Some(b'}')) | (Some(b'['), Some(b']')));
    if !whole(first) || !second.first().is_some_and(|b| b"{[".contains(b)) {
        return None;
    }
    match document::parse(first).ok()?.0 {
        Value::Object(_) => Some("JSONEachRow".to_owned()),
        Value::Array(_) => Some("JSONCompactEachRow".to_owned()),
        _ => None,
    }
}

/// Reads it.
pub fn read(bytes: &[u8], cx: &mut Context<'_>) -> Vec<Cube> {
    if let Some(said) = exception(bytes) {
        cx.error(
            "",
            format!("this is an error message of ClickHouse, not data: {}", json::text(Some(&Value::String(said)))),
            "mend the query",
        );
        return Vec::new();
    }
    let mut rows = Vec::new();
    let mut broken = Vec::new();
    for (number, line) in lines(bytes) {
        match document::parse(line) {
            Ok((value, notices)) => {
                for notice in notices {
                    cx.error(format!("line {number}{}", notice.pointer), notice.message, notice.hint);
                }
                rows.push((number, value));
            }
            Err(error) => broken.push((number, error.to_string())),
        }
    }
    for (number, why) in broken.iter().take(5) {
        cx.error(
            format!("line {number}"),
            format!("this line is no JSON, so it is left out: {why}"),
            "mend it, or export again",
        );
    }
    if broken.len() > 5 {
        cx.error("", format!("{} more lines are no JSON, and are left out", broken.len() - 5), "export again");
    }
    if rows.first().is_some_and(|(_, row)| row.is_array()) {
        return compact(&rows, cx);
    }
    let Some(rows) = unwrapped(rows, cx) else { return Vec::new() };
    // submissions and requests of persons keep their protection, whatever way they come
    let all = || Value::Array(rows.iter().take(3).map(|(_, row)| row.clone()).collect());
    for (version, read) in [
        (kobo::version as fn(&Value) -> Option<String>, kobo::read as fn(Value, &mut Context<'_>) -> Vec<Cube>),
        (open311::version, open311::read),
    ] {
        if version(&all()).is_some() {
            return read(Value::Array(rows.into_iter().map(|(_, row)| row).collect()), cx);
        }
    }
    let mut builder = Builder::default();
    for (number, row) in &rows {
        match row.as_object() {
            Some(row) => builder.row(row, *number),
            None => {
                cx.warn(format!("line {number}"), "this is no row, so it is left out", "write an object on each line")
            }
        }
    }
    builder.cube("", cx)
}

/// The rows of a stream that says its progress too; `None` where it ends with an error.
fn unwrapped(rows: Vec<(usize, Value)>, cx: &mut Context<'_>) -> Option<Vec<(usize, Value)>> {
    let only = |row: &Value, name: &str| row.as_object().is_some_and(|o| o.len() == 1 && o.contains_key(name));
    if let Some((number, row)) = rows.iter().find(|(_, row)| only(row, "exception")) {
        let what = format!(
            "ClickHouse stopped with an error, so this is not all of the data: {}",
            json::get(row, "exception")
        );
        cx.error(format!("line {number}"), what, "mend the query");
        return None;
    }
    if !rows.iter().any(|(_, row)| only(row, "row")) {
        return Some(rows);
    }
    let inner = |(number, mut row): (usize, Value)| Some((number, row.get_mut("row")?.take()));
    Some(rows.into_iter().filter_map(inner).collect())
}

/// Lists: names in the first line, perhaps types in the second.
fn compact(rows: &[(usize, Value)], cx: &mut Context<'_>) -> Vec<Cube> {
    let texts = |i: usize| -> Option<Vec<&str>> { rows.get(i)?.1.as_array()?.iter().map(Value::as_str).collect() };
    let Some(names) = texts(0).filter(|names| {
        !names.is_empty() && names.iter().all(|n| super::super::time::read(n).is_none() && n.parse::<f64>().is_err())
    }) else {
        cx.error(
            "line 1",
            "these rows are lists without names",
            "export them with names: JSONEachRow or JSONCompactEachRowWithNames",
        );
        return Vec::new();
    };
    let typed = |name: &str| clickhouse::kind(name) != Kind::Unknown || name == "Bool";
    let types = texts(1).filter(|types| types.len() == names.len() && types.iter().all(|t| typed(t)));
    let mut builder = Builder::default();
    for (i, name) in names.iter().enumerate() {
        let kind = types.as_ref().and_then(|types| types.get(i)).map_or(Kind::Unknown, |t| clickhouse::kind(t));
        builder.declare(name, "", kind);
    }
    for (number, row) in rows.iter().skip(1 + usize::from(types.is_some())) {
        match row.as_array() {
            Some(cells) => builder.list(cells, *number),
            None => cx.warn(format!("line {number}"), "this is no list, so it is left out", "export again"),
        }
    }
    builder.cube("", cx)
}

#[cfg(test)]
mod tests {
    use super::super::super::Options;
    use super::super::super::json::trial::stands;
    use super::*;
    use proptest::prelude::*;

    fn run(bytes: &[u8]) -> (Vec<Cube>, Vec<String>) {
        let options = Options::default();
        let mut cx = Context::new("", &options, &|_| None);
        let cubes = read(bytes, &mut cx);
        (cubes, cx.notices.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn lines_are_rows_and_broken_ones_are_named() {
        let text = "\u{FEFF}{\"county\": \"Mombasa\", \"year\": 2019, \"value\": null}\r\n\r\n{\"county\": \"Nairobi\", \"year\": 2019, \"value\": 23.0}\n{\"county\": \"Kis\n{\"county\": \"Garissa\", \"year\": 2019, \"value\": \"7\"}\n";
        assert_eq!(looks(text.as_bytes()).as_deref(), Some("JSONEachRow"));
        let (cubes, notices) = run(text.as_bytes());
        assert_eq!(cubes.iter().map(Cube::len).sum::<usize>(), 3, "{notices:?}");
        assert!(notices.iter().any(|n| n.starts_with("line 4:")), "{notices:?}");
    }

    #[test]
    fn lists_with_names_and_types() {
        for types in ["", "[\"String\", \"Date\", \"UInt64\"]\n"] {
            let text = format!(
                "[\"county\", \"month\", \"value\"]\n{types}[\"Mombasa\", \"2019-08-01\", \"376295\"]\n[\"Nairobi\", \"2019-08-01\", null]\n"
            );
            assert_eq!(looks(text.as_bytes()).as_deref(), Some("JSONCompactEachRow"));
            let (cubes, notices) = run(text.as_bytes());
            assert_eq!(
                cubes.iter().map(|c| (c.len(), c.number(0))).collect::<Vec<_>>(),
                [(2, Some(376_295.0))],
                "{notices:?}"
            );
        }
        let (cubes, notices) = run(b"[1, 2]\n[3, 4]\n");
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains("without names")));
    }

    #[test]
    fn progress_and_exceptions() {
        let text = "{\"meta\":[]}\n{\"row\":{\"county\":\"A\",\"year\":2019,\"value\":1}}\n{\"progress\":{\"read_rows\":\"5\"}}\n{\"row\":{\"county\":\"B\",\"year\":2019,\"value\":2}}\n";
        assert_eq!(run(text.as_bytes()).0.iter().map(Cube::len).sum::<usize>(), 2);
        for text in [
            "{\"a\":1}\n{\"exception\":\"Code: 1. DB::Exception: no\"}\n",
            "Code: 62. DB::Exception: Syntax error: failed at position 8 (SYNTAX_ERROR)\n",
        ] {
            assert!(looks(text.as_bytes()).is_some(), "{text}");
            let (cubes, notices) = run(text.as_bytes());
            assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains("DB::Exception")), "{notices:?}");
        }
    }

    #[test]
    fn one_document_is_not_lines() {
        for text in
            ["{\"a\": 1}", "[\n{\"a\": 1},\n{\"a\": 2}\n]", "{\n\"a\": 1\n}", "a,b\n1,2\n", "", "{}\nx", "[1,\n2]"]
        {
            assert_eq!(looks(text.as_bytes()), None, "{text}");
        }
    }

    #[test]
    fn submissions_of_persons_are_not_rows() {
        let line = "{\"_id\": 1, \"_uuid\": \"a\", \"_submission_time\": \"2024-03-01T06:22:42\", \"name\": \"Amina\", \"sat\": \"good\"}\n";
        let (cubes, _) = run(line.repeat(2).as_bytes());
        assert!(!format!("{cubes:?}").contains("Amina"));
    }

    proptest! {
        #[test]
        fn never_panics_and_invents_nothing(lines in prop::collection::vec(prop_oneof!["[\\[\\]{}\":,a-c0-9 ]{0,20}", "\\{\"a\": \"[a-c]\", \"value\": [0-9]{1,3}\\}"], 0..8)) {
            let text = lines.join("\n");
            let (cubes, _) = run(text.as_bytes());
            let rows: Vec<Value> = lines.iter().filter_map(|l| serde_json::from_str(l.trim()).ok()).collect();
            prop_assert!(stands(&cubes, &Value::Array(rows)));
            let _ = looks(text.as_bytes());
        }
    }
}

//! # CKAN datastore
//!
//! Specification: CKAN documentation, "DataStore extension": `datastore_search` and `datastore_search_sql`.
//!
//! **Recognised by** an object with `success`, true or false, and `result` or `error`.
//!
//! **Read:** `records` as objects, lists, CSV or TSV (`records_format`), by `fields` wherever they stand: their types say
//! what is a number or a time, for numbers often come as text; `info.label` names a column for readers. Names of columns
//! may be in any script. Padding is trimmed. `_id`, `_full_text` and `rank` are passed over.
//!
//! **Said:** rows that are missing (`total`, `records_truncated`). **Refused:** `"success": false`, with its words;
//! descriptions of packages and resources, which hold no rows.
//!
//! ```json
//! "from": {"url": "https://data.example.org/api/3/action/datastore_search?resource_id=ID&limit=32000", "format": "ckan",
//!          "place": "Kommune", "time": "date", "value": "Antal"}
//! ```

use super::super::{Context, Cube, json, table::Kind};
use super::Builder;
use serde_json::Value;

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let object = document.as_object()?;
    object.get("success").filter(|s| s.is_boolean())?;
    match object.get("result").filter(|r| !r.is_null()) {
        Some(result) if result.get("records").is_some() => Some("datastore".to_owned()),
        Some(_) => Some("no data".to_owned()),
        None => object.get("error").map(|_| "message".to_owned()),
    }
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    if document.get("success") != Some(&Value::Bool(true)) {
        let what = format!(
            "this is an error message of CKAN, not data: {}",
            words(document.get("error").unwrap_or(&Value::Null))
        );
        cx.error("/error", what, "check the resource's id, the filters, and whether it may be read without a key");
        return Vec::new();
    }
    let Some(result) = document.get("result").filter(|r| r.get("records").is_some()) else {
        let what = "this is what CKAN says of a data set, not its data";
        cx.error("/result", what, "ask for the rows of one resource: /api/3/action/datastore_search?resource_id=ID");
        return Vec::new();
    };
    let mut builder = Builder::default();
    let fields = result.get("fields").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    for field in fields {
        let info = field.get("info").unwrap_or(&Value::Null);
        let name = json::get(field, "id");
        builder.declare(&name, &json::get(info, "label"), kind(&name, &json::get(field, "type")));
    }
    match result.get("records") {
        Some(Value::Array(records)) => {
            for (i, record) in records.iter().enumerate() {
                match record {
                    Value::Object(row) => builder.row(row, i + 1),
                    Value::Array(cells) => builder.list(cells, i + 1),
                    _ => cx.warn(
                        format!("/result/records/{i}"),
                        "this is no row, so it is left out",
                        "check it at the source",
                    ),
                }
            }
        }
        Some(Value::String(text)) => {
            let separator = if json::get(result, "records_format") == "tsv" { '\t' } else { ',' };
            for (i, cells) in separated(text, separator).iter().enumerate() {
                builder.list(cells, i + 1);
            }
        }
        _ => {}
    }
    // without a declaration they are known by their names
    for column in builder.columns.iter_mut().filter(|c| is_system(&c.name)) {
        column.kind = Kind::Ignore;
    }
    moments(&mut builder, cx);
    let all = result.get("total").and_then(Value::as_u64);
    super::missing(builder.lines.len(), all, result.get("records_truncated") == Some(&Value::Bool(true)), cx);
    builder.cube(&json::get(result, "resource_id"), cx)
}

/// Beside a column that is plainly the date, others of moments say when something else was, or how long it took (waiting
/// times are written as moments of their day).
fn moments(builder: &mut Builder, cx: &mut Context<'_>) {
    const DATES: [&str; 16] = [
        "date",
        "year",
        "month",
        "period",
        "quarter",
        "week",
        "time",
        "datum",
        "dato",
        "fecha",
        "data",
        "tarehe",
        "jahr",
        "año",
        "année",
        "תאריך",
    ];
    let is_date = |name: &str| DATES.contains(&name.to_lowercase().as_str());
    if !builder.columns.iter().any(|c| is_date(&c.name)) {
        return;
    }
    let others: Vec<&mut super::super::table::Column> =
        builder.columns.iter_mut().filter(|c| c.kind == Kind::Time && !is_date(&c.name)).collect();
    if others.is_empty() {
        return;
    }
    let names: Vec<String> = others.iter().map(|c| c.name.clone()).collect();
    for column in others {
        column.kind = Kind::Ignore;
    }
    let what = format!("columns of moments beside the date are not read: {}", json::some(&names));
    cx.warn("/result/fields", what, "if one of them is the time of the values, name it: \"time\"");
}

fn is_system(name: &str) -> bool {
    matches!(name, "_id" | "_full_text" | "_full_count" | "_rank") || name == "rank" || name.starts_with("rank ")
}

fn kind(name: &str, declared: &str) -> Kind {
    let declared = declared.to_ascii_lowercase();
    if is_system(name) {
        return Kind::Ignore;
    }
    match declared.as_str() {
        "json" | "nested" | "tsvector" | "uuid" => Kind::Ignore,
        _ if declared.starts_with('_') || declared.ends_with("[]") => Kind::Ignore,
        "date" | "time" => Kind::Time,
        _ if declared.starts_with("timestamp") => Kind::Time,
        "numeric" | "money" | "real" | "double precision" | "bigint" | "integer" | "smallint" | "number" => {
            Kind::Number
        }
        _ if declared.starts_with("int") || declared.starts_with("float") => Kind::Number,
        // text may hold numbers
        _ => Kind::Unknown,
    }
}

/// The words of an error: its message, or what is wrong with each parameter.
fn words(error: &Value) -> String {
    let message = json::get(error, "message");
    if !message.is_empty() || error.is_string() {
        return if message.is_empty() { json::text(Some(error)) } else { message };
    }
    let all = error.as_object().into_iter().flatten().filter(|(key, _)| !key.starts_with("__"));
    let said: Vec<String> = all
        .filter_map(|(key, value)| {
            let first = json::text(Some(value.get(0).unwrap_or(value)));
            (!first.is_empty()).then(|| format!("{key}: {first}"))
        })
        .collect();
    if said.is_empty() { json::get(error, "__type") } else { json::some(&said) }
}

/// Rows of separated text, with quotes as in RFC 4180.
fn separated(text: &str, separator: char) -> Vec<Vec<Value>> {
    let (mut rows, mut row, mut cell, mut quoted) = (Vec::new(), Vec::new(), String::new(), false);
    let mut signs = text.chars().peekable();
    while let Some(c) = signs.next() {
        match c {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' if quoted || cell.is_empty() => quoted = !quoted,
            _ if quoted => cell.push(c),
            _ if c == separator => row.push(Value::String(std::mem::take(&mut cell))),
            '\r' => {}
            '\n' => {
                row.push(Value::String(std::mem::take(&mut cell)));
                rows.push(std::mem::take(&mut row));
            }
            _ => cell.push(c),
        }
    }
    if !row.is_empty() || !cell.is_empty() {
        row.push(Value::String(cell));
        rows.push(row);
    }
    rows
}

#[cfg(test)]
mod tests {
    use super::super::super::json::trial::{self, leaves, stands, tree};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn fields() -> Value {
        json!([{"id": "_id", "type": "int"}, {"id": "עיר", "type": "text"}, {"id": "שנה", "type": "text"},
            {"id": "value", "type": "numeric", "info": {"label": "Homes"}}])
    }

    #[test]
    fn records_as_objects_lists_and_text_with_the_fields_behind() {
        for records in [
            json!([{"_id": 1, "עיר": "חיפה   ", "שנה": "2019", "value": "12"}, {"_id": 2, "עיר": "יפו", "שנה": "2019", "value": null}]),
            json!([[1, "חיפה   ", "2019", "12"], [2, "יפו", "2019", null]]),
            json!("1,\"חיפה   \",2019,12\r\n2,יפו,2019,\r\n"),
        ] {
            let document: Value = serde_json::from_str(&format!(
                "{{\"help\": \"x\", \"success\": true, \"result\": {{\"records\": {records}, \"fields\": {}, \"total\": 5}}}}", fields())).expect("this is JSON");
            assert_eq!(version(&document).as_deref(), Some("datastore"));
            let (cubes, notices) = trial::run(read, document);
            let cube = &cubes[0];
            assert_eq!((cube.len(), cube.number(0), cube.number(1)), (2, Some(12.0), None), "{notices:?}");
            assert_eq!(cube.dimensions[0].categories[0].label, "חיפה");
            assert!(cube.dimensions.iter().all(|d| d.id != "_id"));
            assert!(notices.iter().any(|n| n.contains("2 of 5 rows")), "{notices:?}");
        }
    }

    #[test]
    fn moments_beside_the_date_are_no_times() {
        let fields = json!([{"type": "text", "id": "date"}, {"type": "timestamp", "id": "AvgWaiting"}, {"type": "text", "id": "desk"}, {"type": "int4", "id": "waiting"}]);
        let records = json!([{"date": "2017-05-22", "AvgWaiting": "2017-05-22T00:03:00", "desk": "Pas", "waiting": 3}]);
        let (cubes, notices) =
            trial::run(read, json!({"success": true, "result": {"fields": fields, "records": records}}));
        let times: Vec<&str> = cubes[0]
            .dimensions
            .iter()
            .filter(|d| d.role == super::super::super::Role::Time)
            .map(|d| d.id.as_str())
            .collect();
        assert_eq!((times, cubes[0].len()), (vec!["date"], 1));
        assert!(notices.iter().any(|n| n.contains("AvgWaiting")), "{notices:?}");
    }

    #[test]
    fn errors_and_descriptions_are_refused() {
        for (document, want) in [
            (
                json!({"success": false, "error": {"__type": "Not Found Error", "message": "Not found: Resource"}}),
                "Not found: Resource",
            ),
            (
                json!({"success": false, "error": {"__type": "Validation Error", "resource_id": ["Missing value"]}}),
                "resource_id: Missing value",
            ),
            (json!({"success": false, "error": {"__type": "Authorization Error"}}), "Authorization Error"),
            (json!({"success": true, "result": {"name": "water", "resources": []}}), "not its data"),
            (json!({"success": true, "result": {"records": [], "fields": []}}), "no rows"),
        ] {
            assert!(version(&document).is_some());
            let (cubes, notices) = trial::run(read, document);
            assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
        }
        for other in [
            json!({"success": true}),
            json!({"success": "yes", "result": {}}),
            json!({"result": {"records": []}}),
            json!([]),
        ] {
            assert_eq!(version(&other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_invents_nothing(records in tree(&["value", "a", "_id"]), fields in tree(&["id", "type", "info"]), rows in prop::collection::vec(tree(&["value", "a"]), 0..5)) {
            for records in [records, json!(rows)] {
                let document = json!({"success": true, "result": {"records": records, "fields": fields}});
                let (cubes, _) = trial::run(read, document.clone());
                prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= leaves(&document) * 4);
                if !document["result"]["records"].is_string() {
                    prop_assert!(stands(&cubes, &document));
                }
            }
        }
    }
}

//! # ClickHouse: JSON, JSONCompact, JSONStrings, JSONCompactStrings, JSONColumnsWithMetadata
//!
//! Specification: ClickHouse documentation, "Formats for input and output data". `JSONEachRow` and its kin are lines:
//! see [`lines`](super::lines).
//!
//! **Recognised by** an object with `meta`, a list of columns with `name` and `type`, and `data`; or by `exception`.
//!
//! **Read:** `data` as objects, as lists in the order of `meta`, or as columns. The declared type decides what a column
//! holds, so `UInt64` and `Decimal` in quotes are numbers; `NaN` and infinity, which come as `null`, are "not reported".
//!
//! **Not read, and said:** the row of `totals`, which is none of the data; `Array`, `Map` and `Tuple`. `extremes` and
//! `statistics` are passed over. Rows cut by `LIMIT` are said (`rows_before_limit_at_least`). **Refused:** an
//! `exception`, for what stands before it is only a part.
//!
//! ```json
//! "from": {"url": "https://play.example.org/?query=SELECT…FORMAT+JSON", "format": "clickhouse",
//!          "place": "county", "time": "month", "value": "value"}
//! ```

use super::super::{Context, Cube, json, table::Kind};
use super::Builder;
use serde_json::Value;

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let object = document.as_object()?;
    if object.get("exception").is_some_and(|e| e.as_str().is_some_and(|e| e.contains("Code:"))) {
        return Some("exception".to_owned());
    }
    let meta = object.get("meta")?.as_array()?;
    let typed = |column: &Value| {
        column.get("name").is_some_and(Value::is_string) && column.get("type").is_some_and(Value::is_string)
    };
    if meta.is_empty() || !meta.iter().all(typed) {
        return None;
    }
    match object.get("data")? {
        Value::Object(_) => Some("JSONColumnsWithMetadata".to_owned()),
        Value::Array(rows) if rows.first().is_some_and(Value::is_array) => Some("JSONCompact".to_owned()),
        Value::Array(_) => Some("JSON".to_owned()),
        _ => None,
    }
}

/// What a declared type holds.
pub(super) fn kind(declared: &str) -> Kind {
    let mut inner = declared.trim();
    while let Some(rest) = ["Nullable(", "LowCardinality("].iter().find_map(|p| inner.strip_prefix(p)) {
        inner = rest.strip_suffix(')').unwrap_or(rest).trim();
    }
    if let Some((_, rest)) = inner.strip_prefix("SimpleAggregateFunction(").and_then(|r| r.split_once(',')) {
        return kind(rest.strip_suffix(')').unwrap_or(rest));
    }
    let name = inner.split('(').next().unwrap_or_default();
    match name {
        "Array" | "Map" | "Tuple" | "Nested" | "JSON" | "Object" | "Dynamic" | "Variant" | "Point" | "Ring"
        | "Polygon" | "MultiPolygon" | "AggregateFunction" | "UUID" => Kind::Ignore,
        "Date" | "Date32" | "DateTime" | "DateTime64" => Kind::Time,
        "String" | "FixedString" | "Enum8" | "Enum16" | "IPv4" | "IPv6" => Kind::Text,
        "BFloat16" => Kind::Number,
        _ if ["Int", "UInt", "Float", "Decimal"].iter().any(|p| name.starts_with(p)) => Kind::Number,
        _ => Kind::Unknown,
    }
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    if let Some(exception) = document.get("exception") {
        let what = format!(
            "ClickHouse stopped with an error, so this is not all of the data: {}",
            json::text(Some(exception))
        );
        cx.error("/exception", what, "mend the query");
        return Vec::new();
    }
    let list = |name: &str| document.get(name).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let mut builder = Builder::default();
    let mut skipped = Vec::new();
    for column in list("meta") {
        let (name, declared) = (json::get(column, "name"), json::get(column, "type"));
        let kind = kind(&declared);
        if kind == Kind::Ignore {
            skipped.push(format!("{name} ({declared})"));
        }
        builder.declare(&name, "", kind);
    }
    if !skipped.is_empty() {
        cx.warn(
            "/meta",
            format!("these columns cannot be shown, and are left out: {}", json::some(&skipped)),
            "select plain columns",
        );
    }
    if document.get("totals").is_some_and(|t| !t.is_null()) {
        cx.warn(
            "/totals",
            "the row of totals is not read: it is none of the data",
            "select the total as a row, if it is wanted",
        );
    }
    for (i, row) in list("data").iter().enumerate() {
        match row {
            Value::Object(row) => builder.row(row, i + 1),
            Value::Array(cells) => builder.list(cells, i + 1),
            _ => cx.warn(format!("/data/{i}"), "this is no row, so it is left out", "check it at the source"),
        }
    }
    if let Some(columns) = document.get("data").and_then(Value::as_object) {
        by_columns(columns, &mut builder);
    }
    let all = document.get("rows_before_limit_at_least").and_then(Value::as_u64);
    super::missing(builder.lines.len(), all, false, cx);
    builder.cube("", cx)
}

/// Columns, each a list of its cells.
fn by_columns(columns: &serde_json::Map<String, Value>, builder: &mut Builder) {
    let cells = |name: &str| columns.get(name).and_then(Value::as_array);
    let names: Vec<String> = builder.columns.iter().map(|c| c.name.clone()).collect();
    let rows = names.iter().filter_map(|name| cells(name)).map(Vec::len).max().unwrap_or(0);
    for row in 0..rows {
        builder.lines.push(row + 1);
        for (at, name) in names.iter().enumerate() {
            builder.value(Some(at), cells(name).and_then(|cells| cells.get(row)).unwrap_or(&Value::Null));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::json::trial::{self, leaves, stands, tree};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn meta() -> Value {
        json!([{"name": "county", "type": "LowCardinality(String)"}, {"name": "month", "type": "Date"},
            {"name": "value", "type": "Nullable(Float64)"}, {"name": "tags", "type": "Array(String)"}])
    }

    #[test]
    fn declared_types() {
        for (declared, want) in [
            ("UInt64", Kind::Number),
            ("Nullable(Decimal(18, 2))", Kind::Number),
            ("LowCardinality(Nullable(String))", Kind::Text),
            ("DateTime('UTC')", Kind::Time),
            ("Array(UInt8)", Kind::Ignore),
            ("SimpleAggregateFunction(sum, UInt64)", Kind::Number),
            ("Bool", Kind::Unknown),
            ("Nullable(", Kind::Unknown),
            ("", Kind::Unknown),
        ] {
            assert_eq!(kind(declared), want, "{declared}");
        }
    }

    #[test]
    fn the_three_layouts_say_the_same() {
        let objects = json!([{"county": "Mombasa", "month": "2019-08-01", "value": null, "tags": []},
            {"county": "Nairobi", "month": "2019-08-01", "value": "1494676", "tags": ["a"]}]);
        let lists = json!([["Mombasa", "2019-08-01", null, []], ["Nairobi", "2019-08-01", "1494676", ["a"]]]);
        let columns = json!({"county": ["Mombasa", "Nairobi"], "month": ["2019-08-01", "2019-08-01"], "value": [null, "1494676"], "tags": [[], ["a"]]});
        for (data, name) in [(objects, "JSON"), (lists, "JSONCompact"), (columns, "JSONColumnsWithMetadata")] {
            let document = json!({"meta": meta(), "data": data, "rows": 2, "totals": {"county": "", "month": "1970-01-01", "value": 99},
                "extremes": {"min": {}, "max": {}}, "rows_before_limit_at_least": 47});
            assert_eq!(version(&document).as_deref(), Some(name));
            let (cubes, notices) = trial::run(read, document);
            assert_eq!(cubes.iter().map(Cube::len).sum::<usize>(), 2, "{notices:?}");
            let numbers: Vec<f64> = cubes.iter().flat_map(|c| (0..c.len()).filter_map(|row| c.number(row))).collect();
            assert_eq!(numbers, [1_494_676.0]);
            let all = notices.join("\n");
            assert!(all.contains("totals") && all.contains("2 of 47 rows") && all.contains("tags"), "{all}");
        }
    }

    #[test]
    fn exceptions_are_refused() {
        let document =
            json!({"meta": meta(), "data": [], "exception": "Code: 395. DB::Exception: Value passed to 'throwIf'"});
        let (cubes, notices) = trial::run(read, document);
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains("throwIf")), "{notices:?}");
        for other in [
            json!({"meta": [], "data": []}),
            json!({"meta": [{"name": 1}], "data": []}),
            json!({"meta": {}, "data": []}),
            json!([]),
        ] {
            assert_eq!(version(&other), None);
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_invents_nothing(data in tree(&["county", "month", "value", "tags"]), rows in prop::collection::vec(tree(&["county", "value"]), 0..5)) {
            for data in [data, json!(rows)] {
                let document = json!({"meta": meta(), "data": data});
                let (cubes, _) = trial::run(read, document.clone());
                prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= leaves(&document) * 4);
                prop_assert!(stands(&cubes, &document));
            }
        }
    }
}

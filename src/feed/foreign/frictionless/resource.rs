//! The files of a resource, and which of their columns is which field.

use super::field::Field;
use super::{Cell, Context, Table, words};
use crate::feed::foreign::csv::{self, Dialect};
use crate::feed::foreign::table::grid::{self, Row};
use crate::feed::{clean, document};
use serde_json::Value;

/// What was read of a resource.
pub(super) struct Loaded {
    pub table: Table,
    pub fields: Vec<Field>,
}

/// Reads the rows of a resource; what is wrong is said. `None` where there is no table.
pub(super) fn load(resource: &Value, id: &str, cx: &mut Context<'_>) -> Option<Loaded> {
    let schema = inside(resource, "schema", cx);
    let fields: Vec<Field> = schema
        .get("fields")
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
        .filter_map(|f| Field::new(f, &schema))
        .collect();
    let (head, body) = match resource.get("data").filter(|d| !d.is_null()) {
        Some(data) => inline(data.clone(), resource, cx)?,
        None => files(resource, cx)?,
    };
    let names = match_names(head, &fields, &body, cx);
    let mut table = grid::with_names(body, names.iter().map(|(name, _)| name.clone()).collect(), id, cx);
    for column in &mut table.columns {
        if let Some((_, label)) = names.iter().find(|(name, _)| *name == column.name) {
            column.label.clone_from(label);
        }
    }
    Some(Loaded { table, fields })
}

/// A part of the description, which may stand in a file of its own.
fn inside(resource: &Value, key: &str, cx: &mut Context<'_>) -> Value {
    match resource.get(key) {
        Some(Value::String(path)) => {
            get(path, cx).and_then(|bytes| document::parse(&bytes).ok()).map(|(value, _)| value).unwrap_or_default()
        }
        Some(value) => value.clone(),
        None => Value::Null,
    }
}

/// Gets a file that lies beside the description; any other is refused, and that is said.
fn get(path: &str, cx: &mut Context<'_>) -> Option<Vec<u8>> {
    let shown = clean::clean(path, 200).0;
    if path.contains("://") || path.starts_with("//") {
        cx.error(
            "",
            format!("the file {shown} lies on another host and is not fetched"),
            "name its address in the programme itself",
        );
        return None;
    }
    if path.starts_with(['/', '\\', '~'])
        || path.contains([':', '\0'])
        || path.split(['/', '\\']).any(|step| step == "..")
    {
        cx.error(
            "",
            format!("the path {shown} leads out of the package and is refused"),
            "keep the files of a package in its folder",
        );
        return None;
    }
    let found = (cx.beside)(path);
    if found.is_none() {
        cx.error(
            "",
            format!("the file {shown}, which the package names, is not there"),
            "publish it beside datapackage.json",
        );
    }
    found
}

type Rows = (Option<Vec<String>>, Vec<Row>);

/// The names and rows of all files of a resource, one after the other.
fn files(resource: &Value, cx: &mut Context<'_>) -> Option<Rows> {
    let paths = resource.get("path").map(words).unwrap_or_default();
    let format = resource
        .get("format")
        .or_else(|| resource.get("mediatype"))
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_ascii_lowercase();
    let mut all: Option<Rows> = None;
    for path in &paths {
        let end = path.rsplit_once('.').map_or("", |(_, end)| end).to_ascii_lowercase();
        let json = format.contains("json") || (format.is_empty() && end == "json");
        if !json
            && !matches!(end.as_str(), "csv" | "tsv" | "txt" | "tab" | "dat")
            && !["csv", "tsv"].iter().any(|f| format.contains(f))
        {
            cx.error(
                "",
                format!("the file {} is no table in CSV or JSON", clean::clean(path, 200).0),
                "publish it as CSV",
            );
            return None;
        }
        let bytes = get(path, cx)?;
        let (head, rows) = if json {
            let Ok((value, _)) = document::parse(&bytes) else {
                cx.error("", format!("the file {} is not JSON", clean::clean(path, 200).0), "check the file");
                return None;
            };
            inline(value, resource, cx)?
        } else {
            table(&bytes, resource, cx)?
        };
        match &mut all {
            None => all = Some((head, rows)),
            // files that follow may or may not repeat the names
            Some((names, body)) => {
                let again = match (&*names, head) {
                    (Some(names), Some(head)) if *names != head => {
                        Some(Row { line: 1, cells: head.into_iter().map(Cell::Text).collect() })
                    }
                    _ => None,
                };
                body.extend(again);
                body.extend(rows);
            }
        }
    }
    if all.is_none() {
        cx.error("", "the resource names no file and holds no data", "give it a `path`");
    }
    all
}

/// The names and rows of one CSV file.
fn table(bytes: &[u8], resource: &Value, cx: &mut Context<'_>) -> Option<Rows> {
    let dialect = inside(resource, "dialect", cx);
    let of = |key: &str| dialect.get("csv").and_then(|d| d.get(key)).or_else(|| dialect.get(key));
    let sign = |key: &str| of(key).and_then(Value::as_str).and_then(|s| s.bytes().next()).filter(u8::is_ascii);
    let tabs = resource.get("format").and_then(Value::as_str) == Some("tsv");
    let how = Dialect {
        separator: sign("delimiter").or_else(|| tabs.then_some(b'\t')),
        quote: sign("quoteChar"),
        escape: sign("escapeChar"),
        comment: sign("commentChar"),
        encoding: resource.get("encoding").and_then(Value::as_str).map(str::to_owned),
    };
    let mut rows = csv::rows_of(bytes, &how, cx)?;
    let headless = of("header").and_then(Value::as_bool) == Some(false);
    let numbers = |key: &str| {
        of(key).and_then(Value::as_array).map(|list| list.iter().filter_map(Value::as_u64).collect::<Vec<_>>())
    };
    let heads = match (headless, cx.options.header, numbers("headerRows")) {
        (true, ..) => Vec::new(),
        (_, Some(line), _) => vec![u64::try_from(line).unwrap_or(1)],
        (.., Some(list)) => list,
        _ => vec![1],
    };
    let comments = numbers("commentRows").unwrap_or_default();
    let last = heads.iter().copied().max().and_then(|n| usize::try_from(n).ok()).unwrap_or(0);
    let taken: Vec<Row> = rows
        .iter()
        .take(last)
        .enumerate()
        .filter(|(i, _)| heads.iter().any(|h| usize::try_from(*h) == Ok(i + 1)))
        .map(|(_, r)| r.clone())
        .collect();
    let mut at = 0_u64;
    rows.retain(|_| {
        at += 1;
        usize::try_from(at).is_ok_and(|n| n > last) && !comments.contains(&at)
    });
    let join = of("headerJoin").and_then(Value::as_str).unwrap_or(" ").to_owned();
    let width = taken.iter().map(|r| r.cells.len()).max().unwrap_or(0);
    let name = |i: usize| {
        taken.iter().filter_map(|r| r.cells.get(i)).map(text).filter(|t| !t.is_empty()).collect::<Vec<_>>().join(&join)
    };
    Some(((!taken.is_empty()).then(|| (0..width).map(name).collect()), rows))
}

fn text(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => clean::clean(text, 500).0,
        _ => String::new(),
    }
}

/// Data in the description itself: CSV, a list of lists, or a list of objects.
fn inline(data: Value, resource: &Value, cx: &mut Context<'_>) -> Option<Rows> {
    let list = match data {
        Value::String(text) => return table(text.as_bytes(), resource, cx),
        Value::Array(list) => list,
        _ => {
            cx.error("", "the data of the resource is no table", "give it as a list of rows");
            return None;
        }
    };
    if list.first().is_some_and(Value::is_object) {
        let mut names: Vec<String> = Vec::new();
        for key in list.iter().filter_map(Value::as_object).flat_map(|o| o.keys()) {
            if !names.contains(key) && names.len() < 1000 {
                names.push(key.clone());
            }
        }
        let row = |(i, o): (usize, Value)| Row {
            line: i + 1,
            cells: names.iter().map(|n| o.get(n).map_or(Cell::Empty, cell)).collect(),
        };
        let rows = list.into_iter().enumerate().map(row).collect();
        return Some((Some(names.clone()), rows));
    }
    let mut rows: Vec<Row> = Vec::new();
    for (i, row) in list.iter().enumerate() {
        let Some(cells) = row.as_array() else {
            cx.error(format!("row {}", i + 1), "this is no row", "give each row as a list");
            continue;
        };
        rows.push(Row { line: i + 1, cells: cells.iter().map(cell).collect() });
    }
    let headless = resource.get("dialect").and_then(|d| d.get("header")).and_then(Value::as_bool) == Some(false);
    if headless || rows.is_empty() {
        return Some((None, rows));
    }
    let head = rows.remove(0);
    Some((Some(head.cells.iter().map(text).collect()), rows))
}

fn cell(value: &Value) -> Cell {
    match value {
        Value::Number(n) => n.as_f64().map_or(Cell::Empty, Cell::Number),
        Value::String(text) if !text.trim().is_empty() => Cell::Text(text.clone()),
        Value::Bool(yes) => Cell::Bool(*yes),
        _ => Cell::Empty,
    }
}

/// The name and label of each column: by the fields' names, else by their positions, which is said.
fn match_names(
    head: Option<Vec<String>>,
    fields: &[Field],
    body: &[Row],
    cx: &mut Context<'_>,
) -> Vec<(String, String)> {
    let field = |i: usize| fields.get(i).map(|f| (f.name.clone(), String::new()));
    let Some(head) = head else {
        let width = body.iter().map(|r| r.cells.len()).max().unwrap_or(0).max(fields.len());
        return (0..width).map(|i| field(i).unwrap_or_else(|| (format!("column {}", i + 1), String::new()))).collect();
    };
    let known = |name: &String| fields.iter().any(|f| f.name == *name);
    if fields.is_empty() || head.iter().all(known) {
        return head.into_iter().map(|name| (name, String::new())).collect();
    }
    let titled = |i: usize, name: &String| fields.get(i).is_some_and(|f| f.name == *name || f.title == *name);
    if head.len() == fields.len() {
        let pairs: Vec<String> = head
            .iter()
            .zip(fields)
            .filter(|(h, f)| **h != f.name)
            .map(|(h, f)| format!("\"{h}\" is {}", f.name))
            .collect();
        let sure = head.iter().enumerate().all(|(i, name)| titled(i, name));
        let what = if sure {
            "columns are named by their titles"
        } else {
            "columns have other names than the fields, and were matched by their places"
        };
        cx.warn(
            "",
            format!("{what}: {}", clean::clean(&pairs.join(", "), 300).0),
            "give the columns the fields' names",
        );
        return head
            .into_iter()
            .enumerate()
            .map(|(i, name)| (field(i).map_or(name.clone(), |(f, _)| f), name))
            .collect();
    }
    let strange: Vec<&str> = head.iter().filter(|n| !known(n)).map(String::as_str).collect();
    cx.warn(
        "",
        format!(
            "the file has {} columns, the description {} fields; these columns are not described: {}",
            head.len(),
            fields.len(),
            clean::clean(&strange.join(", "), 300).0
        ),
        "describe each column",
    );
    head.into_iter().map(|name| (name, String::new())).collect()
}

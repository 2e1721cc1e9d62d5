//! The answer of analytics: rows under headers.

use super::super::cube::{Category, Codes, Dimension};
use super::super::{Context, Cube, Fact, Role, number};
use super::meta::{self, Meta};
use super::{SAID, cell, twice};
use crate::model::State;
use serde_json::Value;
use std::collections::BTreeSet;

/// Columns that belong to the value.
const BESIDE: [&str; 5] = ["numerator", "denominator", "factor", "multiplier", "divisor"];
/// Columns that only single events, enrolments and people have.
const SINGLE: [&str; 8] =
    ["psi", "pi", "tei", "trackedentity", "enrollment", "eventdate", "enrollmentdate", "storedby"];
/// Types of values that tell who someone is or where exactly something happened.
const PERSONAL: [&str; 8] =
    ["EMAIL", "PHONE_NUMBER", "USERNAME", "COORDINATE", "GEOJSON", "FILE_RESOURCE", "IMAGE", "TRACKER_ASSOCIATE"];
/// The most columns.
const COLUMNS: usize = 200;

/// What the columns are: positions in a row.
struct Columns {
    /// Each dimension of the cube.
    dimensions: Vec<usize>,
    value: usize,
    beside: Vec<(usize, String)>,
}

pub(super) fn read(document: &Value, cx: &mut Context<'_>) -> Option<Cube> {
    let headers = document.get("headers")?.as_array()?;
    let rows = document.get("rows")?.as_array()?;
    let meta = Meta::new(document, cx);
    let mut cube = Cube { id: "analytics".to_owned(), ..Cube::default() };
    let columns = columns(headers, &meta, &mut cube, cx)?;
    if rows.is_empty() {
        cx.error("/rows", "this answer of DHIS2 has no rows: there are no data for what was asked", "check the query");
        return None;
    }
    if meta.is_empty() {
        cx.warn(
            "/metaData",
            "no names come with the data: places and measures are shown by their codes",
            "ask without skipMeta, or put X.metadata.json beside X.data.json",
        );
    }
    let mut codes = promised(&mut cube, &meta);
    let mut lines = Vec::new();
    let mut said = 0;
    for (line, row) in rows.iter().enumerate() {
        let pointer = format!("/rows/{line}");
        match at(row, &columns, &mut codes, &mut cube, &meta) {
            Ok(at) => {
                let (fact, problem) = fact(row, &columns, cx);
                cube.push(&at, fact);
                lines.push(line);
                if let Some((what, hint)) = problem {
                    said += 1;
                    if said <= SAID {
                        cx.warn(format!("{pointer}/{}", columns.value), what, hint);
                    }
                }
            }
            Err(why) => {
                said += 1;
                if said <= SAID {
                    cx.error(pointer, format!("{why}: this row is left out"), "check the row");
                }
            }
        }
    }
    if said > SAID {
        cx.warn("/rows", format!("{said} rows in all are not as they should be"), "check them");
    }
    twice(&mut cube, &lines, "/rows", cx);
    finish(&mut cube, headers, &meta, cx);
    if cube.is_empty() {
        cx.error("/rows", "no row of this answer of DHIS2 can be read", "check the rows");
        return None;
    }
    Some(cube)
}

/// Finds out what each column is; `None`, with the reason, where they are no aggregate figures.
fn columns(headers: &[Value], meta: &Meta, cube: &mut Cube, cx: &mut Context<'_>) -> Option<Columns> {
    let name = |h: &Value| h.get("name").and_then(cell).unwrap_or_default();
    let low = |h: &Value| name(h).to_ascii_lowercase();
    if let Some(h) = headers.iter().find(|h| SINGLE.contains(&low(h).as_str())) {
        let what = format!("these are single events or people (column \"{}\"), which are never shown", name(h));
        cx.error("/headers", what, "ask for aggregate figures");
        return None;
    }
    let kind = |h: &Value| h.get("valueType").and_then(Value::as_str).unwrap_or_default().to_ascii_uppercase();
    if let Some(h) = headers.iter().find(|h| PERSONAL.contains(&kind(h).as_str())) {
        let label = h.get("column").and_then(cell).unwrap_or_else(|| name(h));
        let what = format!("the column \"{label}\" holds personal data ({}), which are never shown", kind(h));
        cx.error("/headers", what, "ask for the figures without this column");
        return None;
    }
    let Some(value) = headers.iter().position(|h| low(h) == "value") else {
        cx.error(
            "/headers",
            "there is no column `value`: this is laid out as a table, or lists single events",
            "ask for analytics without tableLayout",
        );
        return None;
    };
    if headers.len() > COLUMNS {
        cx.error(
            "/headers",
            format!("there are {} columns, more than any answer has", headers.len()),
            "ask for fewer dimensions",
        );
        return None;
    }
    let mut columns = Columns { dimensions: Vec::new(), value, beside: Vec::new() };
    for (n, header) in headers.iter().enumerate() {
        let (id, low) = (name(header), low(header));
        let known = matches!(low.as_str(), "dx" | "pe" | "ou" | "co" | "ao");
        let listed = header.get("meta").and_then(Value::as_bool).unwrap_or(true);
        if n == value || BESIDE.contains(&low.as_str()) {
            if n != value {
                columns.beside.push((n, id));
            }
            continue;
        }
        // the days of a period and the places around a place, once more
        if matches!(low.as_str(), "pestartdate" | "peenddate") || (!listed && low.starts_with("oulevel")) {
            continue;
        }
        if id.is_empty() || cube.dimension(&id).is_some() || (!known && !listed) {
            cx.warn(
                format!("/headers/{n}"),
                format!("the column \"{id}\" says nothing that is known, or stands twice: left out"),
                "nothing to do",
            );
            continue;
        }
        let label = meta.name(&id).or_else(|| header.get("column").and_then(cell)).unwrap_or_default();
        let role = cx.options.roles.get(&id).or_else(|| cx.options.roles.get(&label)).copied();
        let role = role.unwrap_or(match low.as_str() {
            "dx" => Role::Measure,
            "pe" => Role::Time,
            "ou" => Role::Place,
            _ => Role::Breakdown,
        });
        cube.add(&id, &label, role);
        columns.dimensions.push(n);
    }
    Some(columns)
}

/// Lists the categories that the metadata promise, in their order.
fn promised(cube: &mut Cube, meta: &Meta) -> Vec<Codes> {
    let asked = meta.asked();
    let each = |dimension: &mut Dimension| {
        let mut codes = Codes::default();
        let role = dimension.role;
        for code in asked.get(dimension.id.as_str()).into_iter().flatten() {
            codes.position(dimension, code, || meta.category(code, role));
        }
        codes
    };
    cube.dimensions.iter_mut().map(each).collect()
}

/// Where a row stands; or why it stands nowhere.
fn at(row: &Value, columns: &Columns, codes: &mut [Codes], cube: &mut Cube, meta: &Meta) -> Result<Vec<u32>, String> {
    let cells = row.as_array().ok_or("this is no list of cells")?;
    let written = columns.dimensions.iter().zip(&cube.dimensions).map(|(n, d)| {
        let code = cells.get(*n).and_then(cell).ok_or_else(|| format!("there is no \"{}\"", d.id))?;
        let needed = matches!(d.role, Role::Place | Role::Time | Role::Measure);
        if needed && code.is_empty() { Err(format!("its \"{}\" is empty", d.id)) } else { Ok(code) }
    });
    // categories are added only when the whole row is sound
    let written = written.collect::<Result<Vec<String>, String>>()?;
    let place = |((code, codes), dimension): ((&String, &mut Codes), &mut Dimension)| {
        let role = dimension.role;
        // an option is listed by its UID, and written by its code or name
        let option = |c: &&Category| {
            meta.item(&c.id).and_then(|i| i.get("code")).and_then(cell).as_ref() == Some(code) || c.label == *code
        };
        let known = role != Role::Breakdown || dimension.categories.iter().any(|c| c.id == *code);
        let uid = if known { None } else { dimension.categories.iter().find(option).map(|c| c.id.clone()) };
        let code = uid.as_ref().unwrap_or(code);
        codes.position(dimension, code, || -> Category { meta.category(code, role) })
    };
    Ok(written.iter().zip(codes).zip(&mut cube.dimensions).map(place).collect())
}

/// The value of a row with what belongs to it, and what is wrong with it.
fn fact(row: &Value, columns: &Columns, cx: &Context<'_>) -> (Fact, Option<(String, &'static str)>) {
    let (mut fact, problem) = value(row.get(columns.value), cx);
    for (n, name) in &columns.beside {
        if let Some(text) = row.get(*n).and_then(cell).filter(|t| !t.is_empty()) {
            fact.flags.push(format!("{name} {text}"));
        }
    }
    (fact, problem)
}

/// Reads a value: a number (mostly written as text), a text, or nothing.
pub(super) fn value(written: Option<&Value>, cx: &Context<'_>) -> (Fact, Option<(String, &'static str)>) {
    let text = match written {
        Some(Value::Number(n)) if n.as_f64().is_some_and(|n| n.abs() <= 9_007_199_254_740_991.0) => {
            return (Fact::new(n.as_f64()), None);
        }
        Some(other) => cell(other).unwrap_or_default(),
        None => return (Fact::new(None), Some(("there is no value in this row".to_owned(), "check the row"))),
    };
    let flagged = |state| Fact { flags: vec![text.clone()], ..Fact::absent(state) };
    let reading = match cx.options.decimal {
        Some(sign) => number::with(&text, sign, cx.options.thousands),
        None => number::read(&text),
    };
    match reading {
        number::Reading::Number(n, care) => {
            (Fact::new(Some(n)), care.map(|c| (format!("\"{text}\": {c}"), "check it")))
        }
        number::Reading::Absent(state) if text.is_empty() => (Fact::absent(state), None),
        number::Reading::Absent(state) => (flagged(state), None),
        number::Reading::Refused(why, hint) => {
            (flagged(State::NotReported), Some((format!("\"{text}\" is no value that can be read: {why}"), hint)))
        }
        number::Reading::Text if text.trim_start_matches(['-', '+']).eq_ignore_ascii_case("infinity") => (
            flagged(State::NotReported),
            Some((format!("\"{text}\" is no number: it was divided by zero"), "check the denominator")),
        ),
        number::Reading::Text => (Fact { state: State::Observed, text: Some(text), ..Fact::new(None) }, None),
    }
}

/// Notes, the title, and what can only be said when all rows are read.
fn finish(cube: &mut Cube, headers: &[Value], meta: &Meta, cx: &mut Context<'_>) {
    let asked = meta.asked();
    for dimension in &mut cube.dimensions {
        let listed = asked.get(dimension.id.as_str()).map_or(0, |l| l.iter().collect::<BTreeSet<_>>().len());
        if let Some(first) = dimension.categories.get(listed).filter(|_| listed > 0) {
            let what = format!("rows name \"{}\" in \"{}\", which was not asked for", first.id, dimension.id);
            cx.warn("/rows", what, "check whether these rows belong to the data");
        }
        meta::finish(dimension, "/rows", cx);
    }
    for (id, list) in asked {
        let filter = cube.dimension(id).is_none() && id != "co" && !list.is_empty();
        if filter && (meta.item(id).is_some() || matches!(id, "dx" | "pe" | "ou")) {
            let names: Vec<String> = list.iter().take(20).map(|c| meta.name(c).unwrap_or_else(|| c.clone())).collect();
            let more = if list.len() > names.len() {
                format!(" and {} more", list.len() - names.len())
            } else {
                String::new()
            };
            let label = meta.name(id).unwrap_or_else(|| id.to_owned());
            cube.notes.push(format!("{label}: {}{more}", names.join(", ")));
        }
    }
    for header in headers {
        if let Some(legend) = meta.legend(header) {
            let label = header.get("column").and_then(cell).unwrap_or_default();
            cube.notes.push(format!("\"{label}\" is grouped by the legend \"{legend}\""));
        }
    }
    let measures: Vec<(String, String)> = cube
        .dimensions
        .iter()
        .filter(|d| d.role == Role::Measure)
        .flat_map(|d| d.categories.iter().map(|c| (c.id.clone(), c.label.clone())))
        .collect();
    for (id, label) in &measures {
        if let Some(legend) = meta.item(id).and_then(|i| meta.legend(i)) {
            cube.notes.push(format!("\"{label}\" has the legend \"{legend}\""));
        }
    }
    if let [(_, only)] = measures.as_slice() {
        cube.title.clone_from(only);
    }
    chart(cube, meta);
}

/// What a chart beside the data adds: its title, its target and base lines, its legend.
fn chart(cube: &mut Cube, meta: &Meta) {
    let Some(chart) = &meta.chart else { return };
    let part = |key: &str| chart.get(key).and_then(cell).filter(|t| !t.is_empty());
    if let Some(title) = part("title").or_else(|| part("displayName")).or_else(|| part("name")) {
        cube.title = title;
    }
    for (word, value, label) in
        [("target", "targetLineValue", "targetLineLabel"), ("baseline", "baseLineValue", "baseLineLabel")]
    {
        if let Some(number) = part(value) {
            let label = part(label).map(|l| format!(" ({l})")).unwrap_or_default();
            cube.notes.push(format!("{word}: {number}{label}"));
        }
    }
    let lines = chart.get("axes").and_then(Value::as_array).into_iter().flatten();
    for line in lines.flat_map(|axis| [("target", axis.get("targetLine")), ("baseline", axis.get("baseLine"))]) {
        let (word, Some(of)) = line else { continue };
        if let Some(number) = of.get("value").and_then(cell).filter(|t| !t.is_empty()) {
            let label = of
                .pointer("/title/text")
                .and_then(cell)
                .filter(|l| !l.is_empty())
                .map(|l| format!(" ({l})"))
                .unwrap_or_default();
            cube.notes.push(format!("{word}: {number}{label}"));
        }
    }
    if let Some(legend) = meta.legend(chart.get("legend").map_or(chart, |l| l.get("set").map_or(chart, |_| l))) {
        cube.notes.push(format!("the chart has the legend \"{legend}\""));
    }
}

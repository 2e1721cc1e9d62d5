//! Answers by source (`/v2/sources/2/country/…/series/…/time/…`), whose rows name a value by its concepts.

use super::super::cube::Codes;
use super::super::{Category, Context, Cube, Role, json};
use serde_json::Value;

/// Whether it is such an answer: with data, or a list of sources and their concepts.
pub(super) fn version(document: &Value) -> Option<&'static str> {
    let head = document.as_object().filter(|map| map.contains_key("page") && map.contains_key("pages"))?;
    let source = head.get("source")?;
    let data = source.get("data").is_some_and(Value::is_array);
    let list = source.get(0).is_some_and(|s| s.get("id").is_some() && s.get("name").is_some());
    (data || list).then_some("v2 sources")
}

/// Reads it.
pub(super) fn read(document: &Value, cx: &mut Context<'_>) -> Option<Cube> {
    let rows = document.pointer("/source/data").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let Some(first) = rows.iter().find_map(concepts) else {
        let what = "this is a list of the World Bank's sources and concepts, not data, or an answer without rows";
        cx.error("/source", what, "name country, series and time: /v2/sources/2/country/KEN/series/CODE/time/all");
        return None;
    };
    super::pages(document, rows.len(), "", cx);
    let text = |at: &str| json::text(document.pointer(at));
    let mut cube = Cube {
        id: text("/source/id"),
        title: text("/source/name"),
        source: Some("World Bank".to_owned()),
        updated: Some(text("/lastupdated")).filter(|text| !text.is_empty()),
        ..Cube::default()
    };
    for (concept, ..) in &first {
        let role = match concept.to_lowercase().as_str() {
            "country" => Role::Place,
            "series" => Role::Measure,
            "time" => Role::Time,
            _ => Role::Breakdown,
        };
        cube.add(concept, concept, role);
    }
    let mut codes: Vec<Codes> = first.iter().map(|_| Codes::default()).collect();
    let mut lines = Vec::new();
    for (i, row) in rows.iter().enumerate() {
        let at = format!("/source/data/{i}");
        let named = concepts(row).unwrap_or_default();
        let place = |d: &str| named.iter().find(|(concept, ..)| concept == d);
        let wanted: Option<Vec<_>> = cube.dimensions.iter().map(|d| place(&d.id)).collect();
        let (Some(wanted), Some(value)) = (wanted, row.get("value")) else {
            cx.warn(at, "this row lacks a concept or a value, so it is left out", "check it at the source");
            continue;
        };
        let position: Vec<u32> = wanted
            .into_iter()
            .zip(cube.dimensions.iter_mut().zip(&mut codes))
            .map(|((_, code, name), (dimension, codes))| {
                let total = dimension.role == Role::Place && matches!(code.as_str(), "WLD" | "1W");
                codes.position(dimension, code, || Category { total, ..Category::named(code, name) })
            })
            .collect();
        cube.push(&position, json::fact(value, cx, || format!("{at}/value")));
        lines.push(i);
    }
    for d in &mut cube.dimensions {
        match d.role {
            Role::Time => json::periods(d, cx),
            Role::Breakdown if d.categories.len() == 1 => d.role = Role::Constant,
            _ => {}
        }
    }
    json::settle(&mut cube, cx, |row| format!("/source/data/{}", lines.get(row).copied().unwrap_or_default()));
    super::groups(&cube, cx);
    if cube.is_empty() {
        cx.error("/source/data", "no row could be read as data of the World Bank", "check the address");
        return None;
    }
    Some(cube)
}

/// The concepts of a row: each with its code and name.
fn concepts(row: &Value) -> Option<Vec<(String, String, String)>> {
    let list = row.get("variable")?.as_array().filter(|list| (1..=16).contains(&list.len()))?;
    let mut named: Vec<(String, String, String)> = Vec::new();
    for one in list {
        let concept = json::get(one, "concept");
        if concept.is_empty() || named.iter().any(|(known, ..)| *known == concept) {
            return None;
        }
        named.push((concept, json::get(one, "id"), json::get(one, "value")));
    }
    Some(named)
}

//! # ODK Central submissions, OData
//!
//! Specification: ODK Central API, "OData Endpoints" (`docs.getodk.org/central-api-odata-endpoints`).
//!
//! **Recognised by** an object with `value`, a list of objects with `__id`, or with a context that ends in
//! `$metadata#Submissions`.
//!
//! **Read:** as [KoboToolbox submissions](super): answers are counted by month of `__system/submissionDate` and never shown
//! as rows. Groups are objects within, and their questions are named with a stroke: `loc/district`. Repeated groups that
//! were asked for with `$expand=*` count their entries; those behind a link are said. Submissions that were rejected or
//! deleted are left out.
//!
//! **Dropped, and said:** as there; who submitted, the device, and points (GeoJSON). **Said:** pages that are missing.
//! **Refused:** error messages, with their words; the list of tables.
//!
//! ```json
//! "from": {"url": "https://central.example.org/v1/projects/1/forms/water.svc/Submissions?$expand=*", "format": "odk",
//!          "dataset": "sat_water", "time": "month", "group": ["answer"]}
//! ```

use super::super::{Context, Cube, json};
use super::form::{self, Form};
use serde_json::Value;

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let problem = document.get("code").is_some_and(|c| c.as_f64().is_some_and(|c| c.fract() != 0.0));
    if problem && document.get("message").is_some_and(Value::is_string) {
        return Some("message".to_owned());
    }
    let rows = document.get("value")?.as_array()?;
    let context = json::get(document, "@odata.context");
    let submission = |row: &Value| {
        row.get("__id").is_some()
            && (context.contains("$metadata#Submissions") || row.as_object().is_some_and(|o| o.len() > 1))
    };
    if rows.first().is_some_and(submission) || context.contains("$metadata#Submissions") {
        return Some("OData 4".to_owned());
    }
    let table = |row: &Value| json::get(row, "kind") == "EntitySet";
    rows.first().is_some_and(table).then(|| "tables".to_owned())
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let rows = document.get("value").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    match version(&document).as_deref() {
        Some("message") => {
            let what =
                format!("this is an error message of ODK Central, not data: {}", json::get(&document, "message"));
            cx.error("", what, "check the address, and whether it may be read without signing in");
            return Vec::new();
        }
        Some("tables") => {
            cx.error("/value", "this is the list of a form's tables, not data", "name one: …svc/Submissions");
            return Vec::new();
        }
        _ if rows.is_empty() => {
            cx.error("/value", "there are no submissions", "check the address and its filter");
            return Vec::new();
        }
        _ => {}
    }
    let all = document
        .get("@odata.count")
        .and_then(Value::as_u64)
        .filter(|n| u64::try_from(rows.len()).is_ok_and(|l| l < *n));
    form::pages(rows.len(), all, document.get("@odata.nextLink").is_some_and(Value::is_string), cx);
    let mut form = Form::default();
    let context = json::get(&document, "@odata.context");
    let repeat = context.split_once("#Submissions.").map(|(_, group)| group.replace('.', "/"));
    for row in rows {
        if let Some(group) = &repeat {
            form.entry(group, row);
            continue;
        }
        let system = row.get("__system").unwrap_or(&Value::Null);
        if json::get(system, "reviewState") == "rejected" || !json::get(system, "deletedAt").is_empty() {
            form.rejected += 1;
            continue;
        }
        form.submission(&json::get(system, "submissionDate"), row);
    }
    form.cubes("ODK Central", cx)
}

#[cfg(test)]
mod tests {
    use super::super::super::json::trial::{self, tree};
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    fn row(i: u32, answers: &Value) -> Value {
        let mut all = json!({"__id": format!("uuid:{i}"), "meta": {"instanceID": "x"}, "members@odata.navigationLink": "Submissions('x')/members",
            "__system": {"submissionDate": "2024-03-01T06:22:42.000Z", "submitterName": "collector", "deviceId": "d1", "reviewState": null, "deletedAt": null}});
        for (key, value) in answers.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        all
    }

    fn document(rows: &[Value]) -> Value {
        json!({"@odata.context": "https://x/f.svc/$metadata#Submissions", "@odata.count": 40, "@odata.nextLink": "https://x", "value": rows})
    }

    #[test]
    fn groups_points_links_and_rejected_ones() {
        let point = json!({"type": "Point", "coordinates": [30.149, -2.2042, 1400], "properties": {"accuracy": 4.5}});
        let mut rows: Vec<Value> = (0..12).map(|i| row(i, &json!({"loc": {"gps": point, "district": "bugesera"}, "minutes": 30 + i, "kids": [{"sex": "f", "__id": "k"}]}))).collect();
        let mut rejected = row(99, &json!({"loc": {"district": "kigali"}}));
        rejected["__system"]["reviewState"] = json!("rejected");
        rows.push(rejected);
        let document = document(&rows);
        assert_eq!(version(&document).as_deref(), Some("OData 4"));
        let (cubes, notices) = trial::run(read, document);
        let found: Vec<(&str, Option<f64>)> = cubes.iter().map(|c| (c.id.as_str(), c.number(0))).collect();
        assert_eq!(found, [("loc/district", Some(12.0)), ("minutes", Some(12.0)), ("kids/sex", Some(12.0))]);
        assert_eq!(cubes[1].number(1), Some(35.5));
        let all = format!("{cubes:?}");
        for secret in ["2.2042", "collector", "kigali", "d1", "uuid"] {
            assert!(!all.contains(secret), "{secret}");
        }
        let said = notices.join("\n");
        for word in ["loc/gps", "members", "rejected", "13 of 40", "__system"] {
            assert!(said.contains(word), "{word}: {said}");
        }
    }

    #[test]
    fn a_table_of_a_repeated_group_counts_its_entries() {
        let rows: Vec<Value> =
            (0..9).map(|i| json!({"__id": format!("e{i}"), "__Submissions-id": "s", "sex": "f"})).collect();
        let (cubes, notices) = trial::run(
            read,
            json!({"@odata.context": "https://x/f.svc/$metadata#Submissions.g.members", "value": rows}),
        );
        assert_eq!(
            (cubes[0].number(0), cubes[0].unit.as_ref().map(|u| u.label.as_str())),
            (Some(9.0), Some("entries"))
        );
        assert!(cubes[0].notes[0].contains("\"g/members\"") && !notices.iter().any(|n| n.contains("no date")));
    }

    #[test]
    fn errors_and_tables_are_refused() {
        for (document, want) in [
            (json!({"code": 404.1, "message": "Could not find the resource you were looking for."}), "Could not find"),
            (
                json!({"@odata.context": "x/$metadata", "value": [{"name": "Submissions", "kind": "EntitySet", "url": "Submissions"}]}),
                "list of a form's tables",
            ),
            (document(&[]), "no submissions"),
        ] {
            assert!(version(&document).is_some(), "{document}");
            let (cubes, notices) = trial::run(read, document);
            assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
        }
        for other in [
            json!([]),
            json!({"value": [{"__id": 1}]}),
            json!({"code": 404, "message": "x"}),
            json!({"value": [{"a": 1}]}),
        ] {
            assert_eq!(version(&other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_shows_no_small_count(answers in prop::collection::vec(tree(&["q", "loc", "name"]), 0..8), other in tree(&["value", "__id", "code", "message"])) {
            let rows: Vec<Value> = answers.iter().enumerate().map(|(i, a)| row(i as u32, a)).collect();
            let (cubes, _) = trial::run(read, document(&rows));
            for cube in &cubes {
                let counts = (0..cube.len()).filter(|row| cube.unit.is_some() || cube.at(*row).first() == Some(&0));
                prop_assert!(counts.filter_map(|row| cube.number(row)).all(|n| n == 0.0 || n >= 5.0), "{cube:?}");
            }
            let _ = (version(&other), trial::run(read, other));
        }
    }
}

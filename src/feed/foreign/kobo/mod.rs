//! # KoboToolbox submissions
//!
//! Specification: KoboToolbox API v2, `/api/v2/assets/UID/data.json`; question types of XLSForm (`xlsform.org`).
//!
//! **Recognised by** an object with `count`, `next`, `previous` and `results`, or a bare list, of objects with
//! `_submission_time`, `_xform_id_string`, `formhub/uuid` or `meta/instanceID`.
//!
//! **Submissions are of persons, and are never shown as rows.** Each question with given answers (select one, select
//! multiple) becomes a data set of its own: how many gave each answer in each month of submission, with the number of all
//! who answered as the sample. Each question with numbers becomes one with the number of answers and, from ten answers on,
//! their mean. Counts of 1 to 4 are hidden, and with them those from which they could be worked out. Questions in a
//! repeated group count the group's entries. "NaN" is no answer. Submissions that were not approved are left out.
//!
//! **Dropped, and said:** names, telephone numbers, addresses and other personal questions, points on the map, free text,
//! dates, pictures and recordings, identity numbers, and what the device recorded. The form's own labels are not in these
//! data, so answers have the form's codes. What is a choice and what is free text is told by the answers: one word each,
//! coming back. **Said:** pages that are missing. **Refused:** lists of forms; error messages,
//! with their words.
//!
//! Publishing hides and rounds once more, by the programme's own rule.
//!
//! ```json
//! "from": {"url": "https://kf.example.org/api/v2/assets/UID/data.json", "format": "kobo",
//!          "dataset": "group_w/water_source", "time": "month", "group": ["answer"]}
//! ```

mod form;
pub mod odk;
mod question;

use super::{Context, Cube, json};
use form::Form;
use serde_json::Value;

/// Whether this is a submission.
fn is_submission(value: &Value) -> bool {
    let has = |name: &str| value.get(name).is_some();
    (has("_submission_time") && (has("_id") || has("_uuid")))
        || has("_xform_id_string")
        || has("formhub/uuid")
        || has("meta/instanceID")
}

/// The submissions of a document.
fn submissions(document: &Value) -> Option<&[Value]> {
    let list = document.get("results").unwrap_or(document).as_array()?;
    list.iter().take(50).any(is_submission).then_some(list)
}

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    if submissions(document).is_some() {
        return Some(if document.is_array() { "list" } else { "v2" }.to_owned());
    }
    let object = document.as_object()?;
    if object.len() == 1 && object.get("detail").is_some_and(Value::is_string) {
        return Some("message".to_owned());
    }
    let page = ["count", "next", "previous", "results"].iter().all(|name| object.contains_key(*name));
    let results = object.get("results")?.as_array()?;
    let forms = results.first().is_some_and(|r| r.get("asset_type").is_some() && r.get("uid").is_some());
    (page && (forms || results.is_empty())).then(|| if forms { "forms" } else { "v2" }.to_owned())
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    if version(&document).as_deref() == Some("message") {
        let what = format!("this is an error message, not data: {}", json::get(&document, "detail"));
        cx.error("/detail", what, "check the address, and whether it needs a key");
        return Vec::new();
    }
    let Some(list) = submissions(&document) else {
        let forms = version(&document).as_deref() == Some("forms");
        let what = if forms { "this is a list of forms, not data" } else { "there are no submissions" };
        cx.error("/results", what, "name one form: /api/v2/assets/UID/data.json");
        return Vec::new();
    };
    let all = document.get("count").and_then(Value::as_u64).filter(|n| u64::try_from(list.len()).is_ok_and(|l| l < *n));
    let next = document.get("next").is_some_and(Value::is_string);
    form::pages(list.len(), all, next, cx);
    let mut form = Form::default();
    for submission in list {
        let status = submission.get("_validation_status").map(|s| json::get(s, "uid")).unwrap_or_default();
        if status == "validation_status_not_approved" {
            form.rejected += 1;
            continue;
        }
        form.submission(&json::get(submission, "_submission_time"), submission);
    }
    form.cubes("KoboToolbox", cx)
}

#[cfg(test)]
mod tests {
    use super::super::json::trial::{self, leaves, tree};
    use super::*;
    use crate::model::State;
    use proptest::prelude::*;
    use serde_json::json;

    fn submission(i: usize, answers: &Value) -> Value {
        let mut all = json!({"_id": i, "formhub/uuid": "f0", "start": "2024-03-01T08:00:00.872+02:00", "deviceid": "ee.x:1", "_uuid": format!("u-{i}"),
            "meta/instanceID": format!("uuid:{i}"), "_submission_time": "2024-03-01T06:22:42", "_geolocation": [-2.2042, 30.149], "_tags": [],
            "_validation_status": {}, "_submitted_by": "amina"});
        for (key, value) in answers.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        all
    }

    fn page(list: &[Value]) -> Value {
        json!({"count": list.len() + 5, "next": "https://x/?start=2", "previous": null, "results": list})
    }

    fn cube<'a>(cubes: &'a [Cube], id: &str) -> &'a Cube {
        cubes.iter().find(|c| c.id == id).expect("a data set for the question")
    }

    #[test]
    fn answers_are_counted_and_small_counts_hidden() {
        let answer = |i: usize| {
            json!({
                "w/source": if i < 20 { "public_tap rainwater" } else { "public_tap" },
                "sat": if i < 12 { "satisfied" } else if i < 22 { "unsure" } else { "bad" },
                "w/minutes": (i * 2).to_string(), "w/score": "NaN", "respondent_name": format!("Amina {i}"), "gps": "-2.2042 30.1490 1400 4.5",
                "comment": "the pump broke down again", "born": "1980-02-03", "photo": format!("{i}.jpg")
            })
        };
        let list: Vec<Value> = (0..25).map(|i| submission(i, &answer(i))).collect();
        let document = page(&list);
        assert_eq!(version(&document).as_deref(), Some("v2"));
        let (cubes, notices) = trial::run(read, document);
        assert_eq!(cubes.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["w/source", "sat", "w/minutes"]);
        let sat = cube(&cubes, "sat");
        let shown: Vec<(&str, Option<f64>)> = (0..sat.len())
            .map(|row| (sat.dimensions[0].categories[sat.at(row)[0] as usize].id.as_str(), sat.number(row)))
            .collect();
        assert_eq!(shown, [("bad", None), ("satisfied", Some(12.0)), ("unsure", None)], "3 hides, and 10 with it");
        assert_eq!((sat.state(0), sat.fact(1).sample), (State::Suppressed, Some(25)));
        let source = cube(&cubes, "w/source");
        assert_eq!((0..2).map(|row| source.number(row)).collect::<Vec<_>>(), [Some(25.0), Some(20.0)]);
        let minutes = cube(&cubes, "w/minutes");
        assert_eq!((0..2).map(|row| minutes.number(row)).collect::<Vec<_>>(), [Some(25.0), Some(24.0)]);
        let period = sat.dimensions[1].categories[0].period.as_ref().map(|p| format!("{} {}", p.start, p.end));
        assert_eq!(period.as_deref(), Some("2024-03-01 2024-03-31"));
        let all = format!("{cubes:?}");
        for secret in ["Amina", "amina", "pump", "2.2042", "ee.x", "1980", "jpg", "u-1"] {
            assert!(!all.contains(secret), "{secret}");
        }
        let said = notices.join("\n");
        for word in ["respondent_name", "gps", "comment", "born", "photo", "deviceid", "25 of 30"] {
            assert!(said.contains(word), "{word}: {said}");
        }
    }

    #[test]
    fn entries_of_repeats_and_few_numbers() {
        let list: Vec<Value> = (0..6).map(|i| submission(i, &json!({"g/members": [{"g/members/sex": "f", "g/members/age": 30}, {"g/members/sex": "m", "g/members/name": "Juma"}]}))).collect();
        let (cubes, _) = trial::run(read, json!(list));
        let sex = cube(&cubes, "g/members/sex");
        assert_eq!((sex.len(), sex.number(0), sex.number(1), sex.fact(0).sample), (2, Some(6.0), Some(6.0), Some(12)));
        let age = cube(&cubes, "g/members/age");
        assert_eq!(
            (age.number(0), age.number(1), age.state(1)),
            (Some(6.0), None, State::Suppressed),
            "a mean of six is not shown"
        );
        assert!(!format!("{cubes:?}").contains("Juma"));
    }

    #[test]
    fn what_could_be_names_is_no_choice() {
        for (key, words) in [
            ("q", ["Amina", "Juma", "Wanjiru"]),
            ("q", ["the pump broke", "no water here", "too far away"]),
            ("q", ["KE123456", "KE123457", "KE123458"]),
            ("q", ["+254 700 123456", "+254 700 123457", "0700123458"]),
        ] {
            let list: Vec<Value> = words.iter().enumerate().map(|(i, w)| submission(i, &json!({key: w}))).collect();
            let (cubes, notices) = trial::run(read, json!(list));
            assert!(
                cubes.is_empty() && notices.last().is_some_and(|n| n.contains("no question")),
                "{words:?} {notices:?}"
            );
        }
    }

    #[test]
    fn rejected_forms_and_other_lists() {
        let mut no = submission(1, &json!({"q": "yes"}));
        no["_validation_status"] = json!({"uid": "validation_status_not_approved"});
        let (cubes, notices) = trial::run(read, page(&[no]));
        assert!(cubes.is_empty() && notices.iter().any(|n| n.contains("not approved")), "{notices:?}");
        let forms =
            json!({"count": 1, "next": null, "previous": null, "results": [{"uid": "a", "asset_type": "survey"}]});
        assert_eq!(version(&forms).as_deref(), Some("forms"));
        assert!(trial::run(read, forms).1.last().is_some_and(|n| n.contains("list of forms")));
        let message = json!({"detail": "Authentication credentials were not provided."});
        assert_eq!(version(&message).as_deref(), Some("message"));
        assert!(trial::run(read, message).1.last().is_some_and(|n| n.contains("credentials were not provided")));
        for other in
            [json!([]), json!({"results": [{"a": 1}]}), json!([{"county": 1}]), json!({"count": 1, "results": []})]
        {
            assert_eq!(version(&other), None, "{other}");
        }
    }

    proptest! {
        #[test]
        fn never_panics_and_shows_no_small_count(answers in prop::collection::vec(tree(KEYS), 0..8)) {
            let list: Vec<Value> = answers.iter().enumerate().map(|(i, a)| submission(i, a)).collect();
            let document = json!(list);
            let (cubes, _) = trial::run(read, document.clone());
            for cube in &cubes {
                let counts = (0..cube.len()).filter(|row| cube.unit.is_some() || cube.at(*row).first() == Some(&0));
                prop_assert!(counts.filter_map(|row| cube.number(row)).all(|n| n == 0.0 || n >= 5.0), "{cube:?}");
                prop_assert!(cube.len() <= leaves(&document) * 9);
            }
        }
    }
    const KEYS: &[&str] = &["q", "w/q", "members", "members/age", "name", "gps"];
}

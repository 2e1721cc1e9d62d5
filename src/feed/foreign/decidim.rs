//! Decidim: how far the results of a participatory process are, as its GraphQL API gives them
//! (<https://docs.decidim.org/en/develop/develop/api/>; the type `Result` of the accountability component).
//!
//! **Recognised by** `"results": {"nodes": […]}` (or `edges` with a `node` each) below `data`, whose entries have a
//! `progress` or a `status`; or one `result` with a `progress` and a `title`.
//!
//! **Read:** one data set for each component: the results (with names in English, else in their first language, and
//! the result that they are part of; also those in `children` of others) and, where they say it, the day of their last change as the time; `progress` in
//! per cent. No progress is "not reported". The key of the status, which each organisation chooses, is kept as a flag
//! with its name, and so are the planned days.
//!
//! **Not read:** entries of the timeline (texts), authors, comments and attachments. **Said:** pages that are missing
//! (`hasNextPage`), progress that is no share of 0 to 100.
//!
//! **A mapping**
//! ```json
//! "from": {"url": "https://example.org/results.json", "format": "decidim", "dataset": "7", "at": {"result": "17"}}
//! ```

use super::cube::Codes;
use super::{Category, Context, Cube, Measured, Role, json, time};
use crate::feed::document::step;
use serde_json::Value;
use std::collections::BTreeSet;

/// What Decidim's JSON holds that is read, if it is that.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let data = document.get("data").filter(|d| d.is_object())?;
    let mut lists = Vec::new();
    find(data, "/data", &Value::Null, 0, &mut lists);
    (!lists.is_empty()).then(|| "accountability".to_owned())
}

/// A list of results: where it stands, the component that holds it, and its entries with their places.
struct List<'a> {
    at: String,
    component: &'a Value,
    results: Vec<Entry<'a>>,
    more: bool,
}

/// A result: where it stands, what is said of it, and the id of the one that it was found in.
struct Entry<'a> {
    at: String,
    result: &'a Value,
    parent: Option<String>,
}

/// How deep lists of results are looked for.
const DEPTH: usize = 12;

fn find<'a>(value: &'a Value, at: &str, component: &'a Value, depth: usize, lists: &mut Vec<List<'a>>) {
    if depth > DEPTH {
        return;
    }
    match value {
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(i, v)| find(v, &step(at, &i.to_string()), v, depth + 1, lists))
        }
        Value::Object(map) => {
            for (key, inner) in map {
                let at = step(at, key);
                let single = key == "result" && inner.get("progress").is_some() && inner.get("title").is_some();
                let results = match key.as_str() {
                    "results" => entries(inner, &at),
                    _ if single => whole(vec![(at.clone(), inner)]),
                    _ => Vec::new(),
                };
                if results.is_empty() {
                    let holds = ["results", "result"].iter().any(|k| inner.get(*k).is_some());
                    let holder = if holds { inner } else { component };
                    find(inner, &at, holder, depth + 1, lists);
                } else {
                    let more = inner.pointer("/pageInfo/hasNextPage") == Some(&Value::Bool(true));
                    lists.push(List { at, component, results, more });
                }
            }
        }
        _ => {}
    }
}

/// The results of a connection; nothing where these are other things.
fn entries<'a>(connection: &'a Value, at: &str) -> Vec<Entry<'a>> {
    let list = |key: &str| connection.get(key).and_then(Value::as_array).into_iter().flatten().enumerate();
    let mut all: Vec<_> = list("nodes").map(|(i, v)| (format!("{at}/nodes/{i}"), v)).collect();
    if all.is_empty() {
        // the same results again, where both are asked for
        all.extend(list("edges").filter_map(|(i, v)| Some((format!("{at}/edges/{i}/node"), v.get("node")?))));
    }
    if all.iter().any(|(_, v)| is_result(v)) { whole(all) } else { Vec::new() }
}

fn is_result(v: &Value) -> bool {
    v.get("id").is_some() && (v.get("progress").is_some() || v.get("status").is_some())
}

/// Results with those that are given as their children only.
fn whole(list: Vec<(String, &Value)>) -> Vec<Entry<'_>> {
    let mut known: BTreeSet<String> = list.iter().map(|(_, v)| json::get(v, "id")).collect();
    let mut all: Vec<Entry<'_>> = list.into_iter().map(|(at, result)| Entry { at, result, parent: None }).collect();
    let mut next = 0;
    while let Some(Entry { at, result, .. }) = all.get(next) {
        let (base, parent) = (step(at, "children"), json::get(result, "id"));
        let children = result.get("children").and_then(Value::as_array).into_iter().flatten().enumerate();
        for (i, child) in children.filter(|(_, child)| is_result(child)) {
            if known.insert(json::get(child, "id")) {
                let at = format!("{base}/{i}");
                all.push(Entry { at, result: child, parent: Some(parent.clone()) });
            }
        }
        next += 1;
    }
    all
}

/// Reads the results of all components.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut lists = Vec::new();
    find(&document, "", &Value::Null, 0, &mut lists);
    let mut cubes: Vec<Cube> = Vec::new();
    for (n, list) in lists.iter().enumerate() {
        let mut cube = one(list, cx);
        if cube.id.is_empty() || cubes.iter().any(|other| other.id == cube.id) {
            cube.id = format!("results-{}", n + 1);
        }
        cubes.push(cube);
    }
    if cubes.is_empty() {
        let said = document.pointer("/errors/0/message").map(|m| json::text(Some(m)));
        let what = said.map_or("there are no results of Decidim in this file".to_owned(), |m| {
            format!("Decidim answered with an error: {m}")
        });
        cx.error("", what, "ask the API for components { … on Accountability { results { nodes { id progress } } } }");
    }
    cubes
}

fn one(list: &List<'_>, cx: &mut Context<'_>) -> Cube {
    if list.more {
        cx.warn(&list.at, "there are more results than are given here", "ask the API for the pages behind, too");
    }
    let mut cube =
        Cube { id: json::get(list.component, "id"), title: words(list.component.get("name")), ..Cube::default() };
    cube.unit = Some(Measured { label: "%".to_owned(), decimals: None, multiplier: 0 });
    let changed = |result: &Value| json::get(result, "updatedAt");
    let times = list
        .results
        .iter()
        .any(|entry| !changed(entry.result).is_empty())
        .then(|| cube.add("time", "Last change", Role::Time));
    let what = cube.add("result", "Result", Role::Breakdown);
    let (mut days, mut codes) = (Codes::default(), Codes::default());
    let mut places = Vec::new();
    for Entry { at: place, result, parent: around } in &list.results {
        let id = json::get(result, "id");
        if id.is_empty() {
            cx.warn(place, "this result has no id, and is left out", "ask the API for the id");
            continue;
        }
        let mut at = Vec::new();
        if let Some(times) = times {
            let day = changed(result);
            at.push(days.position(&mut cube.dimensions[times], &day, || {
                let period = day.get(..10).and_then(time::read);
                Category { period, ..Category::named(&day, if day.is_empty() { "not stated" } else { "" }) }
            }));
        }
        at.push(codes.position(&mut cube.dimensions[what], &id, || {
            let parent = result.get("parent").map(|p| json::get(p, "id")).filter(|p| !p.is_empty());
            let parent = parent.or_else(|| around.clone());
            Category { parent, ..Category::named(&id, &words(result.get("title"))) }
        }));
        let progress = step(place, "progress");
        let mut fact = json::fact(result.get("progress").unwrap_or(&Value::Null), cx, || progress.clone());
        if fact.number.is_some_and(|n| !(0.0..=100.0).contains(&n)) {
            cx.warn(progress, "this progress is no share of 0 to 100 per cent", "check it at the source");
        }
        fact.flags.extend(flags(result));
        cube.push(&at, fact);
        places.push(place.clone());
    }
    json::settle(&mut cube, cx, |row| places.get(row).cloned().unwrap_or_default());
    cube
}

/// The status and the planned days of a result.
fn flags(result: &Value) -> Vec<String> {
    let status = result.get("status").unwrap_or(&Value::Null);
    let (key, name) = (json::get(status, "key"), words(status.get("name")));
    let (start, end) = (json::get(result, "startDate"), json::get(result, "endDate"));
    let status = if name.is_empty() || name == key { key } else { format!("{key}: {name}") };
    let days = if start.is_empty() && end.is_empty() { String::new() } else { format!("{start}/{end}") };
    [status, days].into_iter().filter(|flag| !flag.is_empty()).collect()
}

/// A text that may have translations: the English one, else the first.
fn words(value: Option<&Value>) -> String {
    let Some(value) = value else { return String::new() };
    let list = value.get("translations").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    let said = |t: &&Value| !json::get(t, "text").is_empty();
    let english = list.iter().filter(said).find(|t| json::get(t, "locale").starts_with("en"));
    let best = english.or_else(|| list.iter().find(said)).map(|t| json::get(t, "text"));
    best.or_else(|| Some(json::get(value, "translation")).filter(|t| !t.is_empty()))
        .unwrap_or_else(|| json::text(Some(value)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::foreign::Options;
    use crate::feed::foreign::json::trial::numbers;
    use crate::model::{Notice, Severity, State};
    use proptest::prelude::*;
    use serde_json::json;

    fn plain(document: Value) -> (Vec<Cube>, Vec<Notice>) {
        let options = Options::default();
        let mut cx = Context::new("", &options, &|_| None);
        let cubes = read(document, &mut cx);
        (cubes, cx.notices)
    }

    fn components() -> Value {
        json!({"data": {"participatoryProcesses": [{"components": [
            {"id": "7", "name": {"translations": [{"locale": "ca", "text": "Obres"}, {"locale": "en", "text": "Works"}]},
             "results": {"pageInfo": {"hasNextPage": true}, "nodes": [
                {"id": "1", "title": {"translation": "Bridge"}, "progress": 0, "status": {"key": "planned", "name": "Planned"},
                 "updatedAt": "2024-05-01T10:00:00Z", "endDate": "2025-01-01"},
                {"id": "2", "title": {"translations": [{"locale": "es", "text": "Camino"}]}, "progress": null, "parent": {"id": "1"}},
                {"id": "3", "progress": "120"},
                {"title": "nameless", "progress": 5}
             ]}},
            {"id": "8", "results": {"edges": [{"node": {"id": "1", "status": null, "progress": 12.5}}]}},
            {"id": "9", "proposals": {"nodes": [{"id": "1"}]}}
        ]}]}})
    }

    #[test]
    fn progress_of_each_result() {
        assert_eq!(version(&components()).as_deref(), Some("accountability"));
        let (cubes, notices) = plain(components());
        assert_eq!(
            cubes.iter().map(|c| (c.id.as_str(), c.title.as_str(), c.len())).collect::<Vec<_>>(),
            [("7", "Works", 3), ("8", "", 1)]
        );
        let works = &cubes[0];
        assert_eq!([0, 1, 2].map(|row| works.number(row)), [Some(0.0), None, Some(120.0)]);
        assert_eq!(works.state(1), State::NotReported);
        assert_eq!(works.fact(0).flags, ["planned: Planned", "/2025-01-01"]);
        let results = &works.dimensions[1].categories;
        assert_eq!(results.iter().map(|c| c.label.as_str()).collect::<Vec<_>>(), ["Bridge", "Camino", "3"]);
        assert_eq!(results[1].parent.as_deref(), Some("1"));
        let said: Vec<&str> = notices.iter().map(|n| n.pointer.as_str()).collect();
        let base = "/data/participatoryProcesses/0/components/0/results";
        assert_eq!(said, [base.to_owned(), format!("{base}/nodes/2/progress"), format!("{base}/nodes/3")]);
    }

    #[test]
    fn a_result_that_stands_twice_is_left_out() {
        let node = |n: i32| json!({"id": 1, "progress": n});
        let (cubes, notices) = plain(json!({"data": {"component": {"results": {"nodes": [node(1), node(2)]}}}}));
        assert!(cubes[0].is_empty() && notices[0].message.contains("/nodes/0"));
    }

    #[test]
    fn children_are_results_too_and_one_may_stand_alone() {
        let road = json!({"id": "1", "progress": 50, "title": {"translation": "Road"}, "children": [{"id": "2", "progress": 25}, {"id": "3", "progress": 75}, {"id": "4"}]});
        let list = json!({"data": {"component": {"results": {"nodes": [road, {"id": "3", "progress": 75}]}}}});
        let (cubes, notices) = plain(list);
        let codes: Vec<_> =
            cubes[0].dimensions[0].categories.iter().map(|c| (c.id.as_str(), c.parent.as_deref())).collect();
        assert_eq!((codes, notices), (vec![("1", None), ("3", None), ("2", Some("1"))], vec![]));
        let single = json!({"data": {"component": {"id": "7", "result": road}}});
        assert_eq!(version(&single).as_deref(), Some("accountability"));
        assert_eq!(plain(single).0[0].len(), 3);
    }

    #[test]
    fn what_it_is_not() {
        for other in [
            json!({}),
            json!({"data": []}),
            json!({"data": {"results": [{"id": 1}]}}),
            json!({"results": {"nodes": [{"id": 1, "progress": 1}]}}),
        ] {
            assert_eq!(version(&other), None, "{other}");
        }
        let (cubes, notices) = plain(json!({"errors": [{"message": "no such field"}], "data": null}));
        assert!(cubes.is_empty() && notices[0].message.ends_with("no such field"));
    }

    fn anything() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Null),
            (-200..200_i64).prop_map(Value::from),
            "[a-z0-9.,-]{0,5}".prop_map(Value::from)
        ];
        leaf.prop_recursive(6, 60, 5, |inner| {
            let keys = "(data|results|nodes|edges|node|id|progress|status|updatedAt|title|name)";
            prop_oneof![
                prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
                prop::collection::btree_map(keys, inner, 0..6).prop_map(|m| Value::Object(m.into_iter().collect())),
            ]
        })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]
        #[test]
        fn nothing_is_invented_and_nothing_panics(node in anything(), other in anything()) {
            for document in [other, json!({"data": {"results": {"nodes": [node, {"id": 5, "progress": 7}]}}})] {
                let _ = version(&document);
                let mut known = Vec::new();
                numbers(&document, &mut known);
                let (cubes, notices) = plain(document);
                prop_assert!(!cubes.is_empty() || notices.last().is_some_and(|n| n.severity == Severity::Error));
                let found: Vec<f64> = cubes.iter().flat_map(|c| (0..c.len()).filter_map(|row| c.number(row))).collect();
                prop_assert!(found.len() <= known.len() && found.iter().all(|n| known.contains(n)));
            }
        }
    }
}

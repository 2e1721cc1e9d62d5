//! Whatever comes: nothing is invented, nothing stops the program.

use super::tests::{collection, drawn, feature, read, square, topology};
use super::*;
use crate::feed::foreign::json::trial::numbers;
use crate::model::Severity;
use proptest::prelude::*;
use serde_json::json;

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-4i64..5).prop_map(Value::from),
        (-720.0..720.0f64).prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        prop::sample::select(vec![
            "Polygon",
            "Feature",
            "Topology",
            "GeometryCollection",
            "Point",
            "2015",
            "1e5",
            "*",
            ""
        ])
        .prop_map(Value::from),
    ]
}

fn tree() -> impl Strategy<Value = Value> {
    let keys = prop::sample::select(vec![
        "type",
        "features",
        "geometry",
        "coordinates",
        "geometries",
        "properties",
        "id",
        "arcs",
        "objects",
        "bbox",
        "crs",
        "name",
        "values",
        "disaggregations",
        "2015",
        "year",
    ]);
    leaf().prop_recursive(5, 60, 6, move |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((keys.clone(), inner), 0..6)
                .prop_map(|pairs| Value::Object(pairs.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
}

/// Puts something else at one place of a document.
fn mutate(value: &mut Value, mut at: usize, with: &Value) {
    let mut here = value;
    loop {
        let count = match here {
            Value::Array(list) => list.len(),
            Value::Object(map) => map.len(),
            _ => 0,
        };
        if count == 0 || at % 7 == 6 {
            *here = with.clone();
            return;
        }
        let next = at % count;
        at /= count;
        at = at.wrapping_mul(31).wrapping_add(17) / 2;
        here = match here {
            Value::Array(list) => &mut list[next],
            Value::Object(map) => map.values_mut().nth(next).expect("there are as many"),
            _ => return,
        };
    }
}

fn sample(which: usize) -> Value {
    let groups = json!([{"SEX": "", "Units": "%"}, {"SEX": "F", "Units": "%"}]);
    match which {
        0 => topology(),
        1 => collection(vec![
            feature(
                json!({"name": "A", "geocode": "1", "values": [{"2015": 1.5, "2016": 2}, {"2015": 3}], "disaggregations": groups}),
                square(0.0, 0.0),
            ),
            feature(
                json!({"name": "B", "geocode": "2", "values": [{"2015": 4}], "disaggregations": groups}),
                square(2.0, 0.0),
            ),
        ]),
        _ => collection(vec![
            feature(json!({"name": "A", "id": 1, "rate": 0.5, "cases": 7}), square(178.5, 0.0)),
            feature(
                json!({"name": "B", "id": 2, "rate": 0.25, "cases": null}),
                json!({"type": "GeometryCollection", "geometries": [square(2.0, 0.0), square(2.5, 0.5)]}),
            ),
        ]),
    }
}

fn holds(document: &Value) -> Result<(), TestCaseError> {
    let mut known = Vec::new();
    numbers(document, &mut known);
    let found = read(document.clone());
    let mut cells = 0;
    for cube in &found.cubes {
        cells += cube.len();
        for number in (0..cube.len()).filter_map(|row| cube.number(row)) {
            prop_assert!(known.contains(&number), "{} is invented", number);
        }
    }
    // a cell is a number, an absence or a text of the document, each a value of its own
    fn leaves(value: &Value) -> usize {
        match value {
            Value::Array(list) => 1 + list.iter().map(leaves).sum::<usize>(),
            Value::Object(map) => 1 + map.values().map(leaves).sum::<usize>(),
            _ => 1,
        }
    }
    prop_assert!(cells <= leaves(document));
    prop_assert!(!found.cubes.is_empty() || found.notices.last().is_some_and(|n| n.severity == Severity::Error));
    let (out, _) = drawn(document.clone());
    for feature in &out.features {
        for ring in feature.polygons.iter().flat_map(|p| std::iter::once(&p.outer).chain(&p.holes)) {
            prop_assert!(ring.len() >= 4 && ring.first() == ring.last());
            prop_assert!(ring.iter().all(|p| p[0].abs() <= 180.001 && p[1].abs() <= 90.001), "{:?}", ring);
        }
    }
    for tolerance in [0.0, 0.3, 100.0] {
        let thin = rings::simplify(&out, tolerance);
        let kept = |b: &Boundaries| b.features.iter().filter(|f| !f.polygons.is_empty()).count();
        prop_assert_eq!(kept(&thin), kept(&out));
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(400) })]

    #[test]
    fn nothing_is_invented_whatever_comes(document in tree()) {
        holds(&document)?;
    }

    #[test]
    fn nothing_is_invented_from_damaged_files(which in 0usize..3, at in prop::collection::vec((any::<usize>(), tree()), 1..4)) {
        let mut document = sample(which);
        for (at, with) in &at {
            mutate(&mut document, *at, with);
        }
        holds(&document)?;
    }

    #[test]
    fn any_rings_are_mended_or_left_out(rings in prop::collection::vec(prop::collection::vec((-4i32..5, -4i32..5), 0..9), 1..4), scale in prop::sample::select(vec![1.0, 20.0, 44.0, 130.0])) {
        let rings: Vec<Vec<[f64; 2]>> = rings.into_iter().map(|r| r.into_iter().map(|(x, y)| [f64::from(x) * scale, f64::from(y) * scale.min(22.0)]).collect()).collect();
        holds(&collection(vec![feature(json!({"name": "A", "rate": 1}), json!({"type": "Polygon", "coordinates": rings}))]))?;
    }
}

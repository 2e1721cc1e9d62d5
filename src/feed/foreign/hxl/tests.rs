use super::super::json::trial::{self, leaves, stands, tree};
use super::*;
use proptest::prelude::*;
use serde_json::json;

fn run(document: Value) -> (Vec<Cube>, Vec<String>) {
    trial::run(read, document)
}

fn dims(cube: &Cube) -> Vec<(&str, &str, usize)> {
    cube.dimensions.iter().map(|d| (d.id.as_str(), d.role.name(), d.categories.len())).collect()
}

#[test]
fn tags_below_titles_with_sexes_ages_and_joined_codes() {
    let document = json!([
        ["A title", "", "", "", "", "", "", "", ""],
        ["No", "County", "Code", "When", "Girls", "Boys", "All", "Phone", "Remark"],
        [
            "",
            "#adm1+name",
            "#adm1+code",
            "#date",
            "#reached+f+children",
            "#reached +m +children",
            "#reached",
            "#contact+phone",
            "#description"
        ],
        ["1", "Kilifi", "KE003", "2024-03", "10", 12, "40", "0700123456", "fine"],
        ["2", "Kwale", "KE002", "2024-03", "", "n/a", "1,5", "0700123457", "fine"],
        ["", "", "", "", "", "", "", "", ""]
    ]);
    assert_eq!(version(&document).as_deref(), Some("arrays"));
    let (cubes, notices) = run(document);
    let cube = &cubes[0];
    assert_eq!(
        dims(cube),
        [
            ("#adm1", "place", 2),
            ("#date", "time", 1),
            ("measure", "measure", 1),
            ("sex", "breakdown", 3),
            ("age", "breakdown", 2)
        ]
    );
    let numbers: Vec<Option<f64>> = (0..cube.len()).map(|row| cube.number(row)).collect();
    assert_eq!(numbers, [Some(10.0), Some(12.0), Some(40.0), None, None, None]);
    assert_eq!(cube.dimensions[0].categories[0], Category::named("KE003", "Kilifi"));
    assert!(cube.dimensions[3].categories[2].total && cube.dimensions[4].categories[1].total);
    let said = notices.join("\n");
    assert!(said.contains("#contact+phone") && said.contains("#description") && said.contains("/4/6"), "{said}");
    assert!(!format!("{cubes:?}").contains("0700"));
}

#[test]
fn objects_with_missing_keys_nested_in_an_object() {
    let rows = json!([
        {"": "001", "#sector+es": "WASH", "#targeted+f": "100", "#targeted+m": "90", "#country": "Panamá", "#date+start": "2015-03-01", "#date+end": "2015-05-31"},
        {"": "002", "#sector+es": "Salud", "#country": "Colombia"}
    ]);
    for document in [json!({"status": "OK", "results": rows}), rows.clone()] {
        assert_eq!(version(&document).as_deref(), Some("objects"));
        let (cubes, _) = run(document);
        let cube = &cubes[0];
        assert_eq!((cube.len(), (0..4).filter_map(|row| cube.number(row)).sum::<f64>()), (4, 190.0));
        let spans: Vec<String> = cube
            .dimensions
            .iter()
            .filter(|d| d.role == Role::Time)
            .flat_map(|d| &d.categories)
            .map(|c| c.period.as_ref().map_or("-".into(), |p| format!("{} {}", p.start, p.end)))
            .collect();
        assert_eq!(spans, ["2015-03-01 2015-05-31", "-"]);
    }
}

#[test]
fn several_lists_and_indicators() {
    let document = json!({
        "a": [["#adm1", "#affected"], ["Coast", "100"]],
        "b": [["#country+code", "#indicator+code", "#indicator+name", "#indicator+value+num", "#value+currency"], ["KE", "X1", "Wells", 7, "KES"], ["KE", "X2", "Taps", 8, "KES"]]
    });
    let (cubes, _) = run(document);
    assert_eq!(cubes.iter().map(|c| (c.id.as_str(), c.len())).collect::<Vec<_>>(), [("a", 1), ("b", 2)]);
    assert_eq!(dims(&cubes[1])[1], ("#indicator", "measure", 2));
    assert_eq!(cubes[1].dimensions[1].categories[1].label, "Taps");
}

#[test]
fn look_alikes_are_refused_by_name() {
    let late: Vec<Value> =
        (0..30).map(|i| if i == 27 { json!(["#adm1", "#affected"]) } else { json!(["a", i]) }).collect();
    for (document, want) in [
        (json!([["Qué?", "Quién?"], ["WASH", "100"], ["#1", "#2"]]), "without HXL tags"),
        (json!(late), "row 28"),
        (json!([["#adm1", "#sector"], ["Coast", "WASH"]]), "no column of numbers"),
    ] {
        assert!(version(&document).is_some(), "{document}");
        let (cubes, notices) = run(document);
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
    }
    for other in [
        json!([]),
        json!({}),
        json!([[1]]),
        json!([{"a": 1}]),
        json!([{"# of people": 1}]),
        json!([[["a", 1]]]),
        json!({"a": {"b": 1}}),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
}

proptest! {
    #[test]
    fn never_panics_and_invents_nothing(
        tags in prop::collection::vec(prop::sample::select(TAGS), 1..6),
        rows in prop::collection::vec(prop::collection::vec(tree(TAGS), 0..6), 0..6),
        other in tree(TAGS),
    ) {
        let mut list = vec![json!(tags)];
        list.extend(rows.iter().map(|row| json!(row)));
        list.push(other.clone());
        for document in [json!(list), json!({"x": list}), json!(rows.iter().map(|row| tags.iter().zip(row).map(|(k, v)| ((*k).to_owned(), v.clone())).collect::<Map<_, _>>()).collect::<Vec<_>>())] {
            let (cubes, _) = run(document.clone());
            prop_assert!(cubes.iter().map(Cube::len).sum::<usize>() <= (rows.len() + 2) * 6);
            prop_assert!(stands(&cubes, &document));
            prop_assert!(leaves(&document) > 0 || cubes.is_empty());
        }
        let _ = (version(&other), run(other));
    }
}
const TAGS: &[&str] = &[
    "#adm1+name",
    "#adm1+code",
    "#date",
    "#affected",
    "#affected+f",
    "#affected +m",
    "#sector",
    "#date+start",
    "#date+end",
    "#value+num",
    "#",
];

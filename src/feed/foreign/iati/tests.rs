//! Payloads built from the IATI standard 2.03 and the rules of d-portal's JSON.

use super::*;
use crate::feed::foreign::{Options, Role};
use crate::model::{Notice, Severity, State};
use proptest::prelude::*;
use serde_json::json;

fn plain(document: Value) -> (Vec<Cube>, Vec<Notice>) {
    let options = Options::default();
    let mut cx = Context::new("activity.json", &options, &|_| None);
    let cubes = read(document, &mut cx);
    (cubes, cx.notices)
}

fn named<'a>(cubes: &'a [Cube], id: &str) -> &'a Cube {
    cubes.iter().find(|c| c.id == id).unwrap_or_else(|| panic!("no data set {id}"))
}

fn shape(cube: &Cube) -> Vec<(&str, Role, usize)> {
    cube.dimensions.iter().map(|d| (d.id.as_str(), d.role, d.categories.len())).collect()
}

fn labels(cube: &Cube, id: &str) -> Vec<String> {
    let d = cube.dimension(id).expect("a dimension");
    cube.dimensions[d].categories.iter().map(|c| c.label.clone()).collect()
}

fn text(text: &str) -> Value {
    json!([{"": text, "@xml:lang": "en"}])
}

fn activity() -> Value {
    json!({
        "/iati-identifier": "XX-1", "@default-currency": "USD", "@xml:lang": "fr", "@version": "2.03",
        "/title/narrative": [{"": "Eau"}, {"": "Water", "@xml:lang": "en"}, {"": "Agua", "@xml:lang": "es"}],
        "/reporting-org/narrative": [{"": "Bureau"}],
        "/reporting-org@ref": "XX-ORG",
        "/activity-date": [{"@iso-date": "2020-01-01", "@type": "1"}, {"@iso-date": "2020-03-01", "@type": "2"}],
        "/contact-info": [{"/person-name/narrative": text("Jane Doe"), "/email": [{"": "jane@example.org"}]}],
        "/location": [{"@ref": "L1", "/name/narrative": text("North")}],
        "/result": [{
            "@type": "2", "@aggregation-status": "0", "/title/narrative": text("People drink safely"),
            "/indicator": [
                {
                    "@measure": "2", "@ascending": "0", "/title/narrative": text("Share of people"),
                    "/baseline": [{"@year": "2019", "@value": "12.5", "/comment/narrative": text("A survey")}],
                    "/period": [
                        {
                            "/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31",
                            "/target": [
                                {"@value": "20", "/dimension": [{"@name": "sex", "@value": "female"}], "/location": [{"@ref": "L1"}]},
                                {"@value": "30"}
                            ],
                            "/actual": [{"@value": "0"}]
                        },
                        {
                            "/period-start@iso-date": "2021-01-01Z", "/period-end@iso-date": "2021-12-31Z",
                            "/target": [{"@value": "N/A"}],
                            "/actual": [{"@value": "0", "/comment/narrative": text("Small. It will be measured at the end of the project.")}]
                        }
                    ]
                },
                {
                    "@measure": "5", "/title/narrative": text("How people feel"),
                    "/baseline": [{"@iso-date": "2019-06-30", "/comment/narrative": text("Uneasy")}],
                    "/period": [{"/period-start@iso-date": "2021-12-31", "/period-end@iso-date": "2021-01-01", "/actual": [{"@value": "Calm"}]}]
                },
                {"/title/narrative": text("Without values"), "/period": [{"/period-start@iso-date": "2020-01-01"}]}
            ]
        }],
        "/budget": [
            {"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/value": 1000, "@type": "2", "@status": "2"},
            {"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/value": "900.5", "/value@currency": "EUR"}
        ],
        "/planned-disbursement": [{"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-06-30", "/value": "400"}],
        "/transaction": [
            {"/transaction-type@code": "3", "/transaction-date@iso-date": "2020-02-01", "/value": "100", "/value@currency": "EUR",
             "/provider-org/narrative": text("Giver"), "/description/narrative": text("First"), "@ref": "T1"},
            {"/transaction-type@code": "3", "/transaction-date@iso-date": "2020-02-01", "/value": "100", "/value@currency": "EUR",
             "/provider-org/narrative": text("Giver")},
            {"/transaction-type@code": "4", "/transaction-date@iso-date": "soon", "/value": "1,5"}
        ],
        "/recipient-country": [{"@code": "RW", "@percentage": "40"}, {"@code": "GH", "@percentage": 30, "/narrative": text("Until 2021 only")}],
        "/recipient-region": [{"@code": "298", "@percentage": "20", "@vocabulary": "1"}],
        "/country-budget-items/budget-item": [{"@code": "1.1.1", "@percentage": "33.33"}, {"@code": "1.2.1", "@percentage": "66.66"}]
    })
}

#[test]
fn results_with_baseline_target_and_actual() {
    let document = json!({"/iati-activities/iati-activity": [activity()], "/iati-activities@version": "2.03"});
    assert_eq!(version(&document).as_deref(), Some("2.03"));
    let (cubes, notices) = plain(document);
    let cube = named(&cubes, "result-1-indicator-1");
    assert_eq!((cube.title.as_str(), cube.source.as_deref()), ("Share of people", Some("Bureau")));
    assert_eq!(
        shape(cube),
        [
            ("time", Role::Time, 3),
            ("measure", Role::Measure, 3),
            ("location", Role::Place, 2),
            ("sex", Role::Breakdown, 2)
        ]
    );
    assert_eq!(labels(cube, "time"), ["2019", "2020-01-01/2020-12-31", "2021-01-01Z/2021-12-31Z"]);
    assert_eq!(labels(cube, "location"), ["total", "North"]);
    let numbers: Vec<Option<f64>> = (0..cube.len()).map(|row| cube.number(row)).collect();
    assert_eq!(numbers, [Some(12.5), Some(20.0), Some(30.0), Some(0.0), None, None]);
    assert_eq!((cube.state(4), cube.state(5)), (State::NotReported, State::NotYetDue));
    assert_eq!(cube.fact(5).flags[..2], ["0", "It will be measured at the end of the project."]);
    assert!(notices.iter().any(|n| n.pointer.ends_with("/~1period/1/~1actual/0/@value")));
    assert_eq!(cube.unit.as_ref().map(|u| u.label.as_str()), Some("Percentage"));
    assert!(cube.notes.iter().any(|n| n == "Lower values are better."));
    assert!(cube.notes.iter().any(|n| n == "Dates: planned start 2020-01-01, actual start 2020-03-01"));
    assert!(cube.notes.iter().any(|n| n == "Water (XX-1)"));
    let feeling = named(&cubes, "result-1-indicator-2");
    assert_eq!((feeling.fact(0).text.as_deref(), feeling.fact(1).text.as_deref()), (Some("Uneasy"), Some("Calm")));
    assert!(feeling.dimensions[0].categories[1].period.is_none());
    assert!(!format!("{cubes:?}{notices:?}").contains("jane") && !format!("{cubes:?}").contains("Jane"));
}

#[test]
fn a_description_that_promises_a_value_makes_zeros_late() {
    let indicator = |description: &str, value: &str| {
        let period = json!({"/period-start@iso-date": "2016-01-01", "/period-end@iso-date": "2020-12-31",
            "/target": [{"@value": "0"}], "/actual": [{"@value": value}]});
        let indicator = json!({"/description/narrative": text(description), "/baseline": [{"@value": "0", "@year": 2016}], "/period": [period]});
        let (cubes, _) = plain(
            json!({"/iati-activities/iati-activity": [{"/iati-identifier": "X", "/result": [{"/indicator": [indicator]}]}]}),
        );
        let cube = &cubes[0];
        (0..cube.len()).map(|row| (cube.number(row), cube.state(row))).collect::<Vec<_>>()
    };
    let (zero, late) = ((Some(0.0), State::Observed), (None, State::NotYetDue));
    assert_eq!(indicator("This will only be reported at the end of the project", "0"), [zero, zero, late]);
    assert_eq!(indicator("This will only be reported at the end of the project", ""), [zero, zero, late]);
    assert_eq!(
        indicator("This will only be reported at the end of the project", "7"),
        [zero, zero, (Some(7.0), State::Observed)]
    );
    assert_eq!(indicator("Women who will report more income by the end of the project", "0"), [zero, zero, zero]);
}

#[test]
fn amounts_keep_their_currency_and_are_never_added() {
    let (cubes, notices) = plain(json!({"/iati-activities/iati-activity": [activity()]}));
    let budgets = named(&cubes, "budgets");
    assert_eq!(labels(budgets, "currency"), ["USD", "EUR"]);
    assert_eq!(
        (labels(budgets, "type"), labels(budgets, "status")),
        (vec!["Revised".into(), "Original".into()], vec!["Committed".into(), "Indicative".into()])
    );
    let paid = named(&cubes, "transactions");
    assert_eq!(paid.len(), 3);
    assert_eq!(
        shape(paid),
        [
            ("time", Role::Time, 2),
            ("type", Role::Measure, 2),
            ("provider", Role::Breakdown, 2),
            ("currency", Role::Measure, 2),
            ("number", Role::Breakdown, 2)
        ]
    );
    assert_eq!((0..3).filter_map(|row| paid.number(row)).collect::<Vec<_>>(), [100.0, 100.0]);
    assert_eq!(paid.fact(0).flags, ["T1", "First"]);
    assert!(notices.iter().any(|n| n.message.contains("\"soon\" is no day")));
    assert!(notices.iter().any(|n| n.message.contains("comma") && n.pointer.ends_with("/~1transaction/2/~1value")));
    assert_eq!(named(&cubes, "planned-disbursements").number(0), Some(400.0));
}

#[test]
fn shares_that_are_not_a_hundred_are_said() {
    let (cubes, notices) = plain(json!({"/iati-activities/iati-activity": [activity()]}));
    let cube = named(&cubes, "recipients");
    assert_eq!(labels(cube, "recipient"), ["RW", "GH", "298"]);
    assert_eq!(cube.unit.as_ref().map(|u| u.label.as_str()), Some("%"));
    let said: Vec<&str> =
        notices.iter().filter(|n| n.message.contains("per cent together")).map(|n| n.message.as_str()).collect();
    assert_eq!(said, ["the shares in \"Recipient countries and regions\" are 90 per cent together, and not 100"]);
}

#[test]
fn an_amount_without_a_currency_is_named() {
    let budget = json!({"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/value": 5});
    let (cubes, notices) =
        plain(json!({"/iati-activities/iati-activity": {"/iati-identifier": "X", "/budget": budget}}));
    assert_eq!((cubes[0].number(0), labels(&cubes[0], "currency")), (Some(5.0), vec!["not stated".into()]));
    assert!(notices[0].message.contains("currency"));
}

#[test]
fn organisations() {
    let budget = json!({
        "/period-start@iso-date": "2018-01-01", "/period-end@iso-date": "2018-12-31", "/value": "100", "@status": "2",
        "/budget-line": [{"@ref": "1", "/narrative": text("Roads"), "/value": "60"}, {"@ref": "2", "/value": "-3", "/value@currency": "EUR"}]
    });
    let country = json!({"/period-start@iso-date": "2018-01-01", "/period-end@iso-date": "2018-12-31", "/value": 7,
        "/recipient-country@code": "RW", "/recipient-country/narrative": text("Rwanda")});
    let spent = json!({"/period-start@iso-date": "2017-01-01", "/period-end@iso-date": "2017-12-31", "/value": "90"});
    let document = json!({
        "/iati-organisations@version": 2.03,
        "/iati-organisations/iati-organisation": [{
            "/organisation-identifier": "XX-ORG", "/name/narrative": text("Ministry"), "@default-currency": "DKK",
            "/total-budget": [budget], "/recipient-country-budget": [country], "/total-expenditure": [spent]
        }]
    });
    assert_eq!(version(&document).as_deref(), Some("2.03"));
    let (cubes, notices) = plain(document);
    assert_eq!(notices, []);
    let ids: Vec<&str> = cubes.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(ids, ["total-budget", "total-budget-lines", "recipient-country-budget", "total-expenditure"]);
    assert_eq!(cubes[0].source.as_deref(), Some("Ministry"));
    assert_eq!(
        (labels(&cubes[1], "line"), labels(&cubes[1], "currency")),
        (vec!["Roads".into(), "2".into()], vec!["DKK".into(), "EUR".into()])
    );
    assert_eq!(labels(&cubes[2], "recipient"), ["Rwanda"]);
    assert_eq!(cubes[3].number(0), Some(90.0));
}

/// All elements as lists, as d-portal writes them without knowledge of the standard.
fn unfolded(value: &Value) -> Value {
    fn set(out: &mut Map<String, Value>, path: &str, value: &Value) {
        let Some(path) = path.strip_prefix('/') else {
            out.insert(path.to_owned(), value.clone());
            return;
        };
        let end = path.find(['/', '@']).unwrap_or(path.len());
        let list = out.entry(format!("/{}", &path[..end])).or_insert_with(|| json!([]));
        let Value::Array(list) = list else { return };
        if let (Value::Array(all), true) = (value, end == path.len()) {
            list.extend(all.iter().map(unfolded));
            return;
        }
        if list.is_empty() {
            list.push(json!({}));
        }
        if let Some(Value::Object(inner)) = list.get_mut(0) {
            set(inner, &path[end..], value);
        }
    }
    let mut out = Map::new();
    value.as_object().into_iter().flatten().for_each(|(key, value)| set(&mut out, key, value));
    Value::Object(out)
}

#[test]
fn all_forms_of_d_portals_json_say_the_same() {
    let (want, _) = plain(json!({"/iati-activities/iati-activity": [activity()]}));
    let flat: Map<String, Value> = activity()
        .as_object()
        .into_iter()
        .flatten()
        .map(|(k, v)| (format!("/iati-activities/iati-activity{k}"), v.clone()))
        .collect();
    for document in [
        json!({"/iati-activities": [{"/iati-activity": [unfolded(&activity())]}]}),
        json!({"/iati-activities/iati-activity": activity()}),
        json!({"xson": [{"/iati-activities/iati-activity": [activity()]}]}),
        json!({"xson": [activity()]}),
        activity(),
        Value::Object(flat),
    ] {
        assert!(version(&document).is_some(), "{document}");
        // written out, since a number that is missing equals nothing
        assert!(format!("{:?}", plain(document).0) == format!("{want:?}"));
    }
}

#[test]
fn several_activities_are_told_apart() {
    let budget = json!([{"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/value": 5, "/value@currency": "EUR"}]);
    let one = |id: &str| json!({"/iati-identifier": id, "/budget": budget});
    let (cubes, notices) = plain(json!({"/iati-activities/iati-activity": [one("A-1"), one("B-1"), one("A-1")]}));
    assert_eq!(
        cubes.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(),
        ["A-1:budgets", "B-1:budgets", "A-1#2:budgets"]
    );
    assert_eq!(notices[0].pointer, "/~1iati-activities~1iati-activity/2");
    assert!(notices[0].message.contains("/~1iati-activities~1iati-activity/0"));
}

#[test]
fn values_of_which_the_same_is_said_are_both_left_out() {
    let actual = json!({"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/actual": [{"@value": "1"}, {"@value": "2"}]});
    let (cubes, notices) = plain(
        json!({"/iati-activities/iati-activity": [{"/iati-identifier": "X", "/result": [{"/indicator": [{"/period": [actual]}]}]}]}),
    );
    assert!(cubes[0].is_empty());
    assert!(notices[0].pointer.ends_with("/~1actual/1") && notices[0].message.contains("/~1actual/0"));
}

#[test]
fn what_is_no_iati_and_what_has_no_values() {
    for other in [
        json!({}),
        json!([]),
        json!({"xson": []}),
        json!({"/x": 1}),
        json!({"/iati-identifier": "X"}),
        json!({"iati-activities": []}),
        json!({"rows": []}),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
    for (document, why) in [
        (json!({"/iati-activities/iati-activity": []}), "no activity"),
        (json!({"/iati-activities/iati-activity": [{"/iati-identifier": "X", "/budget": []}]}), "no results"),
        (json!({"/iati-activities/iati-activity": [1, null, [[]]]}), "no results"),
        (json!(null), "no activity"),
    ] {
        let (cubes, notices) = plain(document);
        assert_eq!(cubes, []);
        let last = notices.last().expect("a reason");
        assert!(last.severity == Severity::Error && last.message.contains(why), "{}", last.message);
    }
}

#[test]
fn endless_paths_end() {
    let key = "/a".repeat(100_000);
    let mut nested = json!({"/value": 1});
    for _ in 0..50 {
        nested = json!({"/budget/budget/budget": [nested]});
    }
    let (cubes, _) =
        plain(json!({"/iati-activities/iati-activity": [{"/iati-identifier": "X", key: 1, "/budget": [nested]}]}));
    assert_eq!(cubes[0].len(), 1);
}

const KEYS: &str = "(/result|/indicator|/period|/baseline|/actual|/target|/budget|/transaction|/value|/value@currency|@value|@year|\
    /period-start@iso-date|/period-end@iso-date|/transaction-date@iso-date|/dimension|@name|/iati-identifier|/recipient-country|@percentage|\
    @code|/comment/narrative|/title/narrative|@measure||/total-budget|/budget-line)";

fn anything() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        (-1000..3000_i64).prop_map(Value::from),
        (-1e3..1e3_f64).prop_map(Value::from),
        "(0|5|2020|2020-01-01|[a-z0-9/.,*-]{0,6}|not yet reported)".prop_map(Value::from),
    ];
    leaf.prop_recursive(6, 80, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(Value::from),
            prop::collection::btree_map(KEYS, inner, 0..7).prop_map(|m| Value::Object(m.into_iter().collect())),
        ]
    })
}

fn all(value: &Value, visit: &mut dyn FnMut(&Value)) {
    visit(value);
    match value {
        Value::Array(list) => list.iter().for_each(|v| all(v, visit)),
        Value::Object(map) => map.values().for_each(|v| all(v, visit)),
        _ => {}
    }
}

/// A place in the activity above, to be broken.
fn broken(value: &mut Value, at: &mut usize, with: &Value) {
    if *at == 0 {
        *value = with.clone();
    }
    *at = at.wrapping_sub(1);
    match value {
        _ if *at > 10_000 => {}
        Value::Array(list) => list.iter_mut().for_each(|v| broken(v, at, with)),
        Value::Object(map) => map.values_mut().for_each(|v| broken(v, at, with)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]
    #[test]
    fn nothing_is_invented_and_nothing_panics(other in anything(), at in 0..250_usize, list in any::<bool>()) {
        let mut activity = activity();
        broken(&mut activity, &mut at.clone(), &other);
        let root = if list { "/iati-organisations/iati-organisation" } else { "/iati-activities/iati-activity" };
        for document in [other.clone(), json!({root: [other]}), json!({root: activity})] {
            let _ = version(&document);
            let (mut known, mut plain_values) = (Vec::new(), 0);
            all(&document, &mut |v| match v {
                Value::Number(n) => { known.extend(n.as_f64()); plain_values += 1; }
                Value::String(s) => { known.extend(s.trim().parse::<f64>()); plain_values += 1; }
                _ => {}
            });
            let (cubes, notices) = plain(document);
            prop_assert!(!cubes.is_empty() || notices.last().is_some_and(|n| n.severity == Severity::Error));
            let found: Vec<f64> = cubes.iter().flat_map(|c| (0..c.len()).filter_map(|row| c.number(row))).collect();
            prop_assert!(found.len() <= plain_values);
            prop_assert!(found.iter().all(|n| known.contains(n)), "{found:?}");
        }
    }
}

#[test]
fn an_answer_of_dquery_holds_an_activity_in_each_row() {
    let row = |id: &str| {
        json!({"aid": id, "pid": "XX", "root": "/iati-activities/iati-activity", "xson": {"/iati-identifier": id, "@default-currency": "USD",
        "/budget": [{"/value": 10, "/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31"}]}})
    };
    let document = json!({"rows": [row("XX-1"), row("XX-2")], "time": 0.7});
    assert_eq!(version(&document).as_deref(), Some("activities"));
    assert_eq!(version(&json!({"rows": [{"xson": {"@code": "AF"}}]})), None);
    let (cubes, notices) = plain(document);
    assert_eq!(
        (cubes.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), notices),
        (vec!["XX-1:budgets", "XX-2:budgets"], vec![])
    );
}

#[test]
fn older_files_lack_strokes_and_have_languages_and_numbers_as_paths() {
    let document = json!({"iati-activities@version": "2.01", "iati-activities/iati-activity": [{
        "/iati-identifier": "XX-1", "/title/narrative/fr": "Eau", "/title/narrative/en": "Water",
        "/activity-date/1@iso-date": "2012-04-15", "/activity-date/1@type": "1", "/activity-date/2@iso-date": "2012-04-28", "/activity-date/2@type": "2",
        "/result": [{"/indicator/title/narrative/en": "Wells", "/indicator/baseline@value": "10", "/indicator/baseline@year": "2012"}]}]});
    assert_eq!(version(&document).as_deref(), Some("2.01"));
    let (cubes, notices) = plain(document);
    assert_eq!((cubes.len(), notices), (1, vec![]));
    assert_eq!((cubes[0].title.as_str(), cubes[0].number(0)), ("Wells", Some(10.0)));
    assert!(cubes[0].notes.iter().any(|n| n == "Water (XX-1)"));
    assert!(cubes[0].notes.iter().any(|n| n == "Dates: planned start 2012-04-15, actual start 2012-04-28"));
}

#[test]
fn what_holds_only_a_comment_does_not_contradict_a_value() {
    let actual = json!([{"@value": "3"}, {"/comment/narrative": text("Schools were closed")}]);
    let period =
        json!({"/period-start@iso-date": "2020-01-01", "/period-end@iso-date": "2020-12-31", "/actual": actual});
    let (cubes, notices) =
        plain(json!({"/iati-identifier": "XX-1", "/result": [{"/indicator": [{"/period": [period]}]}]}));
    assert_eq!((notices, cubes[0].len()), (vec![], 1));
    assert_eq!((cubes[0].number(0), cubes[0].fact(0).flags), (Some(3.0), vec!["Schools were closed".to_owned()]));
}

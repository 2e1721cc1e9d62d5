//! What holds for every feed, number, period and picture, tried with ones that nobody thought of.
//!
//! The cases are the same every time. `PROPTEST_RNG_SEED=… PROPTEST_CASES=…` tries other ones and more.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
#[path = "../common/mod.rs"]
mod common;
mod feeds;
mod numbers;
mod periods;
mod pictures;
mod sentences;

use baraza::chart::{Anchor, Ink, Scene, Shape, UNIT, text_width};
use baraza::feed::native;
use baraza::kinds::coverage::{self, shown};
use baraza::kinds::{Data, Indicator, Setting, Table, View};
use baraza::model::{Grain, Period, Series, Stance, State, Unit};
use baraza::say::{self, Locale, Words};
use common::{cases, coverage, file, programme, read, setting, words};
use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// Every language that Baraza speaks.
static WORDS: LazyLock<Vec<Words>> = LazyLock::new(|| {
    let folders = fs::read_dir(file("public/locales")).expect("the languages are there");
    let mut codes: Vec<String> =
        folders.map(|f| f.expect("it can be read").file_name().to_string_lossy().into_owned()).collect();
    codes.sort();
    codes.iter().map(|code| words(code)).collect()
});

/// JSON that is told as such when a case fails.
#[derive(Clone, PartialEq)]
struct Json(Value);

impl std::fmt::Debug for Json {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// Values as programmes have them.
fn modest() -> impl Strategy<Value = f64> {
    let tenths = (-200_000..1_000_000_i32).prop_map(|n| f64::from(n) / 10.0);
    prop_oneof![Just(0.0), 0.0..100.0_f64, -100.0..100.0_f64, 0.0..0.1_f64, tenths, Just(100.0), Just(1.0), Just(2.0)]
}

/// Values that no programme should have.
fn wild() -> impl Strategy<Value = f64> {
    let extremes =
        vec![-0.0, 5e-324, 1e-9, -1e-9, 0.05, 99.95, 1e15, 9_007_199_254_740_993.0, -1e21, 1e22, 1e300, -1e300];
    prop_oneof![3 => modest(), 1 => select(extremes), 1 => -1e18..1e18_f64]
}

fn unit() -> impl Strategy<Value = Value> {
    let noun = json!({
        "en": {"one": "# household", "other": "# households"},
        "fr": {"one": "# ménage", "many": "# de ménages", "other": "# ménages"},
        "ar": {"zero": "لا أسر", "one": "أسرة واحدة", "two": "أسرتان", "few": "# أسر", "many": "# أسرة", "other": "# أسرة"},
    });
    let of = noun.clone();
    prop_oneof![
        2 => (0..=6_u8).prop_map(|d| json!({"kind": "percent", "decimals": d})),
        2 => (0..=2_u8).prop_map(move |d| json!({"kind": "percent", "decimals": d, "of": of.clone()})),
        1 => Just(json!({"kind": "count", "noun": noun.clone()})),
        1 => (0..=6_u8).prop_map(|d| json!({"kind": "amount", "decimals": d, "noun": {"en": {"other": "# hours"}}})),
    ]
}

/// Periods of every form, far apart and overlapping.
const PERIODS: [&str; 10] = [
    "2009",
    "2015",
    "2018-Q2",
    "2020",
    "2020-01-01/2020-12-31",
    "2021-03",
    "2022-W09",
    "2023-03-05",
    "2016/2024",
    "2031",
];

fn period() -> impl Strategy<Value = &'static str> {
    select(&PERIODS[..])
}

/// One row: value, state, counts, range, sample.
fn row(value: BoxedStrategy<f64>) -> impl Strategy<Value = Map<String, Value>> {
    let states = State::NAMED.map(State::name).to_vec();
    let counts = (0..5_000_u32, 0..5_000_u32).prop_map(|(a, b)| (a.min(b), a.max(b)));
    let range = (value.clone(), value.clone(), proptest::option::of(select(vec![90.0, 95.0, 99.9])));
    let parts =
        (value, select(states), proptest::option::of(counts), proptest::option::of(range), any::<Option<u16>>());
    parts.prop_map(|(value, status, counts, range, sample)| {
        let measured = ["observed", "estimated", "provisional"].contains(&status);
        let mut row = Map::new();
        row.insert("value".into(), if measured { json!(value) } else { Value::Null });
        row.insert("status".into(), json!(status));
        row.insert("count".into(), json!(counts.map(|c| c.0)));
        row.insert("of".into(), json!(counts.map(|c| c.1)));
        row.insert("low".into(), json!(range.map(|r| r.0.min(r.1))));
        row.insert("high".into(), json!(range.map(|r| r.0.max(r.1))));
        row.insert("level".into(), json!(range.and_then(|r| r.2)));
        row.insert("sample".into(), json!(sample));
        row
    })
}

/// Observations of up to four places, five periods and three groups, each cell there or not.
fn observations(value: BoxedStrategy<f64>) -> impl Strategy<Value = Value> {
    let sizes = (1..=4_usize, proptest::sample::subsequence(&PERIODS[..], 1..=5), any::<bool>());
    sizes.prop_flat_map(move |(places, periods, groups)| {
        let groups = if groups { vec!["_T", "F", "M"] } else { vec!["_T"] };
        let cells = places * periods.len() * groups.len();
        let rows = proptest::collection::vec(proptest::option::weighted(0.8, row(value.clone())), cells);
        rows.prop_map(move |rows| {
            let mut columns: Map<String, Value> = Map::new();
            let mut push = |column: &str, value: Value| {
                let column = columns.entry(column).or_insert_with(|| json!([]));
                column.as_array_mut().expect("a list").push(value);
            };
            for (at, row) in rows.into_iter().enumerate() {
                let Some(row) = row else { continue };
                push("place", json!(at / groups.len() / periods.len()));
                push("period", json!(at / groups.len() % periods.len()));
                push("group", json!(at % groups.len()));
                row.into_iter().for_each(|(name, value)| push(&name, value));
            }
            columns.entry("value").or_insert_with(|| json!([]));
            columns.insert("places".into(), json!(["RW", "K", "S", "W"][..places]));
            columns.insert("periods".into(), json!(periods));
            columns.insert("groups".into(), json!(groups));
            Value::Object(columns)
        })
    })
}

/// An indicator with all that its sentences and pictures may speak of.
fn indicator(value: impl Strategy<Value = f64> + 'static) -> impl Strategy<Value = Json> {
    let value = value.boxed();
    let mark = |value: &BoxedStrategy<f64>| {
        (period(), value.clone()).prop_map(|(period, value)| json!({"period": period, "value": value}))
    };
    let due = (period(), select(vec!["2020-01-31", "2026-05-12", "2030-12-31"]));
    let voice =
        (select(vec!["disputed", "confirmed"]), select(vec!["2026-05-12", "2026-05-11", "2026-02-01", "2027-01-01"]));
    let head = (
        unit(),
        select(vec!["up", "down", "neither"]),
        any::<bool>(),
        proptest::option::of(Just("old")),
        proptest::option::of(due.prop_map(|(period, on)| json!({"period": period, "on": on}))),
        proptest::option::of(period().prop_map(|p| json!({"period": p, "reason": "new questions"}))),
        proptest::option::of(voice.prop_map(
            |(stance, on)| json!({"stance": stance, "group": "Water users", "on": on, "reason": "It is broken."}),
        )),
    );
    let marks =
        (proptest::option::of(mark(&value)), proptest::option::of(mark(&value)), proptest::option::of(mark(&value)));
    (head, marks, observations(value)).prop_map(|(head, marks, observations)| {
        let (unit, better, example, source, due, split, voice) = head;
        let list = |one: Option<Value>| Value::Array(one.into_iter().collect());
        Json(coverage(json!({
            "unit": unit, "better": better, "example": example, "source": source, "due": list(due), "breaks": list(split),
            "voices": list(voice), "baseline": marks.0, "milestones": list(marks.1), "targets": list(marks.2),
            "observations": observations,
        })))
    })
}

/// Reads the indicator and hands it over in every language.
fn each_language(
    indicator: &Json,
    mut see: impl FnMut(&Setting, &Indicator, &coverage::Data) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let feed = read(&programme(json!([indicator.0])));
    prop_assert_eq!(feed.errors().count(), 0, "{:?}", feed.notices);
    let Data::Coverage(data) = &feed.indicators[0].data else { panic!("coverage") };
    WORDS.iter().try_for_each(|words| see(&setting(&feed, words), &feed.indicators[0], data))
}

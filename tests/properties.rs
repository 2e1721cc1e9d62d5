//! What holds for every feed, number, period and picture, tried with ones that nobody thought of.
//!
//! The cases are the same every time. `PROPTEST_RNG_SEED=… PROPTEST_CASES=…` tries other ones and more.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

mod common;

use baraza::chart::{Anchor, Ink, Scene, Shape, UNIT, text_width};
use baraza::feed::native;
use baraza::kinds::coverage::{self, shown};
use baraza::kinds::{Data, Indicator, Setting, Table, View};
use baraza::model::{Grain, Period, Series, Stance, State, Unit};
use baraza::say::{self, Locale, Words};
use common::{coverage, file, programme, read, setting, words};
use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::RngSeed;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::sync::LazyLock;

/// So many cases, and the same ones, unless the environment says otherwise.
fn cases(n: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { n },
        rng_seed: if asked.rng_seed == RngSeed::Random { RngSeed::Fixed(2026) } else { asked.rng_seed },
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..asked
    }
}

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

// ── indicators ───────────────────────────────────────────────────────────────────────────────────────────────────────

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

// ── sentences ────────────────────────────────────────────────────────────────────────────────────────────────────────

/// What ends a sentence in the languages of `public/locales`.
const STOP: char = '.';

/// The text without marks that nobody sees.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{061C}' | '\u{2066}'..='\u{2069}')).collect()
}

/// The numbers in a text as they are written, with sign, groups and decimals. Marks of direction and isolates part them.
fn numbers(text: &str) -> Vec<String> {
    let text: Vec<char> = text.chars().collect();
    let digit = |at: usize| text.get(at).is_some_and(|c| c.is_numeric());
    let mut found = Vec::new();
    let mut at = 0;
    while at < text.len() {
        if !digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        if at > 0 && text[at - 1] == '-' && !(at > 1 && digit(at - 2)) {
            number.push('-');
        }
        while digit(at) || (digit(at + 1) && matches!(text.get(at), Some('.' | ',' | '\u{00A0}' | '\u{202F}'))) {
            number.push(text[at]);
            at += 1;
        }
        found.push(number);
    }
    found
}

/// The series of one line alone, as the page shows it below its picture.
fn line(data: &coverage::Data, reading: &coverage::Reading<'_>) -> Series {
    let mut series = data.series.clone();
    series.retain(|place, group| *place == reading.place && *group == reading.group);
    series
}

/// All numbers in a table: its columns, figures and details.
fn held(table: &Table) -> BTreeSet<String> {
    let figures = table.rows.iter().flat_map(|row| &row.figures);
    let figures = figures.flat_map(|f| [Some(f.text.as_str()), f.detail.as_deref()]).flatten();
    table.columns.iter().map(String::as_str).chain(figures).flat_map(numbers).collect()
}

proptest! {
    #![proptest_config(cases(192))]

    #[test]
    fn every_sentence_is_whole_and_ends_once(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let reading = coverage::reading(&indicator.header, data, setting.as_of());
            let sentences = coverage::finding(setting, &indicator.header, &reading);
            prop_assert!(!sentences.is_empty());
            prop_assert_eq!(sentences.join(" "), indicator.finding(setting));
            for sentence in sentences {
                let text: Vec<char> = seen(&sentence).chars().collect();
                let shown: String = text.iter().collect();
                // a stop between two digits is a decimal sign, or belongs to an ordinal: 2.º
                let number = |at: usize| text.get(at).is_some_and(|c| c.is_numeric() || "ºª".contains(*c));
                let stops: Vec<usize> = (0..text.len())
                    .filter(|at| text[*at] == STOP && !(*at > 0 && number(at - 1) && number(at + 1)))
                    .collect();
                prop_assert_eq!(stops, vec![text.len() - 1], "{}: {}", setting.language(), shown);
                prop_assert!(!text.windows(2).any(|two| two.iter().all(|c| c.is_whitespace())), "two spaces: {}", shown);
                prop_assert!(!text[0].is_whitespace(), "{}", shown);
                for wrong in [" .", " ,", " ،", "( ", " )", "()", ",,", "NaN", " inf ", " inf%", "(inf", "–%", "{", "}", "$", "finding-", "state-"] {
                    prop_assert!(!shown.contains(wrong), "\"{}\" in {}", wrong, shown);
                }
                prop_assert_eq!(sentence.matches('\u{2068}').count(), sentence.matches('\u{2069}').count());
            }
            Ok(())
        })?;
    }

    #[test]
    fn the_table_holds_what_the_sentences_say(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let header = &indicator.header;
            let reading = coverage::reading(header, data, setting.as_of());
            let mut known = held(&Table::of(setting, header, &line(data, &reading)));
            let inside = |text: &str, known: &BTreeSet<String>| {
                let missing: Vec<_> = numbers(text).into_iter().filter(|n| !known.contains(n)).collect();
                prop_assert!(missing.is_empty(), "{:?} of {:?} are not in {:?}", missing, seen(text), known);
                Ok(())
            };
            if reading.latest.is_some() {
                inside(&coverage::short(setting, header, &reading), &known)?;
            }
            // what the table does not hold stands in "About this number" and among the voices, or follows from them
            let locale = setting.words.locale();
            let mut say = |text: String| known.extend(numbers(&text));
            if let Some((mark, target)) = reading.target {
                say(say::figure(locale, &header.unit, target));
                say(say::date(locale, mark.period.end));
                if let Some(latest) = reading.latest.and_then(|c| c.number()) {
                    say(say::difference(&setting.words, &header.unit, say::gap(&header.unit, latest, target)));
                }
            }
            if let Some(cell) = reading.absent {
                say(say::date(locale, reading.due.map_or(cell.period().end, |due| due.on)));
            }
            if let Some(level) = reading.latest.and_then(|c| c.value().range?.level) {
                say(locale.percent(level, 0));
            }
            for voice in header.voices.iter().filter(|v| v.stance == Stance::Disputed) {
                say(say::date(locale, voice.on));
                say(locale.integer(setting.as_of().days_since(voice.on).max(0)));
            }
            coverage::finding(setting, header, &reading).iter().try_for_each(|sentence| inside(sentence, &known))
        })?;
    }

    #[test]
    fn nothing_is_said_of_a_value_that_is_absent(
        mut indicator in indicator(wild()),
        states in proptest::collection::vec(select(State::NAMED[3..].to_vec()), 60),
    ) {
        let rows = indicator.0["observations"]["value"].as_array().map_or(0, Vec::len);
        let absent: Vec<&str> = states[..rows].iter().map(|state| state.name()).collect();
        indicator.0["observations"]["value"] = Value::Null;
        indicator.0["observations"]["rows"] = json!(rows);
        indicator.0["observations"]["status"] = json!(absent);
        each_language(&indicator, |setting, indicator, data| {
            let header = &indicator.header;
            let reading = coverage::reading(header, data, setting.as_of());
            prop_assert_eq!(reading.latest, None);
            prop_assert_eq!(reading.to_go, None);
            let bare = |text: &str| seen(text).replace('\u{00A0}', "");
            let zero = bare(&say::figure(setting.words.locale(), &header.unit, 0.0));
            let sentences = coverage::finding(setting, header, &reading);
            // a target of zero is said, and in a sentence of its own
            for sentence in sentences.iter().skip(usize::from(header.example)).skip(usize::from(reading.target.is_some())) {
                prop_assert!(!sentence.contains('%') && !sentence.contains('٪'), "{}", sentence);
                prop_assert!(!header.unit.is_percent() || !bare(sentence).contains(&zero), "{}", sentence);
            }
            for row in Table::of(setting, header, &data.series).rows {
                for figure in row.figures {
                    prop_assert_eq!(numbers(&figure.text), Vec::<String>::new());
                    prop_assert_eq!(figure.detail, None);
                }
            }
            let spark = coverage::spark(setting, header, data, &reading.place, &reading.group);
            prop_assert!(spark.is_none());
            for scene in scenes(setting, indicator, data) {
                let drawn = scene.marks.iter().find(|mark| matches!(mark.ink, Ink::Series(_) | Ink::Band(_)));
                prop_assert_eq!(drawn, None);
            }
            Ok(())
        })?;
    }

    #[test]
    fn up_down_and_the_same_are_what_the_shown_figures_are(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let reading = coverage::reading(&indicator.header, data, setting.as_of());
            let latest = reading.latest.and_then(|c| c.number());
            let (Some(change), Some(latest)) = (reading.since_first, latest) else { return Ok(()) };
            let from = change.from.number().unwrap_or_default();
            let figure = |n: f64| say::figure(setting.words.locale(), &indicator.header.unit, n);
            prop_assert_eq!(change.by == 0.0, figure(from) == figure(latest), "{} to {}: {}", from, latest, change.by);
            prop_assert!(change.by == 0.0 || (change.by > 0.0) == (latest > from), "{} to {}: {}", from, latest, change.by);
            Ok(())
        })?;
    }
}

/// The largest numbers there are lie further apart than any number can say.
#[test]
fn the_largest_numbers_are_not_the_same() {
    let unit = Unit::Percent { decimals: 0, of: baraza::model::Noun::default() };
    assert!(say::gap(&unit, -f64::MAX, f64::MAX) > 0.0, "shown as \"the same as\"");
}

// ── numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// Reads a number back, by the digits and the decimal sign that the language uses for others.
fn number_in(locale: Locale, text: &str) -> String {
    let digits: Vec<char> = (0..10).filter_map(|n| locale.plain(n).chars().next()).collect();
    let decimal = locale.number(0.5, 1).chars().find(|c| !digits.contains(c));
    let minus = locale.plain(-1).chars().find(|c| *c == '-' || *c == '\u{2212}');
    let mut out = String::new();
    for c in text.chars() {
        if let Some(digit) = digits.iter().position(|d| *d == c) {
            out.push_str(&digit.to_string());
        } else if Some(c) == decimal {
            out.push('.');
        } else if Some(c) == minus {
            out.push('-');
        }
    }
    out
}

/// `digits / 10^places` with so many decimals, half away from zero, in whole numbers.
fn rounded(digits: i64, places: u32, decimals: u32) -> String {
    let ten = |n: u32| 10_i128.pow(n);
    let scaled = i128::from(digits.unsigned_abs()) * ten(decimals);
    let whole = (scaled * 2 + ten(places)) / (2 * ten(places));
    let sign = if digits < 0 && whole > 0 { "-" } else { "" };
    let (before, after) = (whole / ten(decimals), whole % ten(decimals));
    if decimals == 0 {
        format!("{sign}{before}")
    } else {
        format!("{sign}{before}.{after:0width$}", width = decimals as usize)
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_written_number_reads_back_as_the_rounded_value(
        digits in -999_999_999_999_999..=999_999_999_999_999_i64,
        shorter in 0..15_u32,
        places in 0..=12_u32,
        decimals in 0..=6_u8,
    ) {
        let digits = digits / 10_i64.pow(shorter);
        let x: f64 = format!("{digits}e-{places}").parse().expect("a number");
        let wanted = rounded(digits, places, decimals.into());
        for locale in Locale::all() {
            let text = locale.number(x, decimals);
            prop_assert_eq!(number_in(locale, &text), wanted.clone(), "{:?}: {}", locale, text);
            let text = locale.percent(x, decimals);
            prop_assert_eq!(number_in(locale, &text), wanted.clone(), "{:?}: {}", locale, text);
            let short = number_in(locale, &locale.number_short(x, decimals));
            let wanted = if decimals > 0 { wanted.trim_end_matches('0').trim_end_matches('.') } else { wanted.as_str() };
            prop_assert_eq!(short, wanted, "{:?}", locale);
        }
    }

    #[test]
    fn whole_numbers_read_back(n in any::<i64>()) {
        for locale in Locale::all() {
            prop_assert_eq!(number_in(locale, &locale.integer(n)), n.to_string());
            prop_assert_eq!(number_in(locale, &locale.plain(n)), n.to_string());
        }
    }

    #[test]
    fn any_number_at_all_can_be_written(x in any::<f64>(), decimals in 0..=6_u8) {
        for locale in Locale::all() {
            let text = number_in(locale, &locale.number(x, decimals));
            let read: f64 = text.parse().unwrap_or(f64::NAN);
            // half a unit of the last decimal, and what binary fractions cannot say
            let near = 0.5 * 10.0_f64.powi(-i32::from(decimals)) * (1.0 + 1e-9) + x.abs() * f64::EPSILON;
            prop_assert_eq!(x.is_finite(), (read - x).abs() <= near, "{:?}: {} is written {}", locale, x, text);
        }
    }

    #[test]
    fn a_gap_is_the_difference_of_the_shown_figures(
        a in -999_999_999_999_i64..=999_999_999_999,
        b in -999_999_999_999_i64..=999_999_999_999,
        places in 0..=9_u32,
        decimals in 0..=4_u8,
    ) {
        let unit = Unit::Percent { decimals, of: baraza::model::Noun::default() };
        let number = |digits: i64| format!("{digits}e-{places}").parse::<f64>().expect("a number");
        let shown = |digits: i64| rounded(digits, places, decimals.into()).replace('.', "").parse::<i64>().expect("whole");
        let gap = say::gap(&unit, number(a), number(b));
        prop_assert_eq!(gap, rounded(shown(b) - shown(a), decimals.into(), decimals.into()).parse::<f64>().expect("a number"));
    }
}

// ── periods ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A period in one of its forms, and how long it may be.
fn form() -> impl Strategy<Value = (String, Grain, std::ops::RangeInclusive<i64>)> {
    (1800..=2200_i32, 1..=4_u8, 1..=12_u8, 1..=53_u8, 1..=31_u8, 0..=4_u8).prop_map(
        |(year, quarter, month, week, day, form)| match form {
            0 => (format!("{year}"), Grain::Year, 365..=366),
            1 => (format!("{year}-Q{quarter}"), Grain::Quarter, 90..=92),
            2 => (format!("{year}-{month:02}"), Grain::Month, 28..=31),
            3 => (format!("{year}-W{week:02}"), Grain::Week, 7..=7),
            _ => (format!("{year}-{month:02}-{day:02}"), Grain::Day, 1..=1),
        },
    )
}

fn sound(period: &Period) -> Result<(), TestCaseError> {
    prop_assert!(period.start <= period.end, "{:?}", period);
    prop_assert!(period.at().is_finite() && period.middle().is_finite());
    prop_assert_eq!(Period::parse(&period.code), Some(period.clone()));
    let ends = format!("{}/{}", period.start, period.end);
    let span = Period::parse(&ends).map(|p| (p.start, p.end));
    // a week may begin in the year before the first that is read, or end in the one after the last
    let within = |year: i32| (1800..=2200).contains(&year);
    let readable = within(period.start.year()) && within(period.end.year());
    prop_assert_eq!(span, readable.then_some((period.start, period.end)));
    for locale in Locale::all() {
        prop_assert!(!say::period(locale, period).is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_period_keeps_its_code_and_has_its_length((code, grain, days) in form()) {
        let Some(period) = Period::parse(&code) else {
            // what no calendar has: 30 February, a week 53 in most years
            prop_assert!(matches!(grain, Grain::Day | Grain::Week), "{}", code);
            return Ok(());
        };
        prop_assert_eq!(&period.code, &code);
        prop_assert_eq!(period.grain, grain);
        prop_assert!(days.contains(&(period.end.days_since(period.start) + 1)), "{:?}", period);
        prop_assert!(grain != Grain::Week || (period.start.days() + 3).rem_euclid(7) == 0, "weeks begin on Monday");
        sound(&period)?;
    }

    #[test]
    fn a_span_runs_from_the_first_to_the_last_day((from, ..) in form(), (to, ..) in form()) {
        let code = format!("{from}/{to}");
        let (Some(first), Some(last)) = (Period::parse(&from), Period::parse(&to)) else { return Ok(()) };
        let span = Period::parse(&code);
        prop_assert_eq!(span.is_some(), first.start <= last.end);
        if let Some(span) = span {
            prop_assert_eq!((span.start, span.end, span.grain), (first.start, last.end, Grain::Span));
            sound(&span)?;
        }
    }

    #[test]
    fn no_text_is_too_odd_to_be_tried_as_a_period(
        any in any::<String>(),
        near in "[0-9]{3,5}[-/ ]?[QWT]?[0-9٠é]{0,2}[-/]?[0-9]{0,4}",
    ) {
        for text in [any, near] {
            if let Some(period) = Period::parse(&text) {
                prop_assert_eq!(&period.code, text.trim());
                sound(&period)?;
            }
        }
    }
}

// ── pictures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

/// The widths of pages, and the narrowest there may be.
const WIDTHS: [u32; 4] = [200, 272, 480, 720];

/// Everything that is drawn of an indicator.
fn scenes(setting: &Setting, indicator: &Indicator, data: &coverage::Data) -> Vec<Scene> {
    let header = &indicator.header;
    let mut out = Vec::new();
    let bys = [None, Some("sex".to_owned()), Some("all".to_owned())];
    for by in bys {
        let shown = shown(setting, data, &View { by, ..View::default() });
        for width in WIDTHS {
            out.extend(coverage::picture(setting, header, data, &shown, width));
            out.extend(coverage::ranking(setting, header, data, &shown, width));
        }
    }
    let reading = coverage::reading(header, data, setting.as_of());
    out.extend(coverage::spark(setting, header, data, &reading.place, &reading.group));
    out
}

/// Left, top, right and bottom of every mark; a text's width too where `texts` asks for it.
fn boxes(scene: &Scene, texts: bool) -> Vec<([i32; 4], String)> {
    let bounds = |shape: &Shape| match shape {
        Shape::Line(points) | Shape::Area(points) => {
            let (x, y) = (points.iter().map(|p| p.0), points.iter().map(|p| p.1));
            [x.clone().min(), y.clone().min(), x.max(), y.max()].map(Option::unwrap_or_default)
        }
        Shape::Circle(x, y, r, _) => [x - r, y - r, x + r, y + r],
        Shape::Text { at, anchor, size, text } => {
            let width = if texts { text_width(text, *size).cast_signed() * UNIT } else { 0 };
            let left = match anchor {
                Anchor::Left => at.0,
                Anchor::Middle => at.0 - width / 2,
                Anchor::Right => at.0 - width,
            };
            [left, at.1, left + width, at.1]
        }
    };
    scene.marks.iter().map(|mark| (bounds(&mark.shape), format!("{mark:?}"))).collect()
}

fn within(scene: &Scene, texts: bool) -> Result<(), TestCaseError> {
    let (right, bottom) = (scene.width.cast_signed() * UNIT, scene.height.cast_signed() * UNIT);
    for ([x0, y0, x1, y1], mark) in boxes(scene, texts) {
        let inside = x0 >= 0 && y0 >= 0 && x1 <= right && y1 <= bottom;
        prop_assert!(
            inside,
            "{} by {}: {} reaches {:?}",
            scene.width,
            scene.height,
            mark,
            [x0, y0, x1, y1].map(|n| n / UNIT)
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(128))]

    #[test]
    fn pictures_of_anything_stay_in_their_frame(indicator in indicator(wild())) {
        each_language(&indicator, |setting, indicator, data| {
            let drawn = scenes(setting, indicator, data);
            prop_assert_eq!(&drawn, &scenes(setting, indicator, data), "the same data give the same pictures");
            for scene in drawn {
                within(&scene, false)?;
                prop_assert_eq!(&scene.clone().mirrored().mirrored(), &scene);
            }
            Ok(())
        })?;
    }

    #[test]
    fn words_in_pictures_of_modest_numbers_are_not_cut_off(indicator in indicator(modest())) {
        each_language(&indicator, |setting, indicator, data| {
            scenes(setting, indicator, data).iter().filter(|scene| scene.width >= 272).try_for_each(|scene| within(scene, true))
        })?;
    }
}

// ── feeds ────────────────────────────────────────────────────────────────────────────────────────────────────────────

/// A small feed with every field that a feed may have.
fn whole_feed() -> Value {
    let mark = json!({"period": "2024", "value": 70, "place": "RW", "group": "_T", "set_on": "2020-01-01", "reason": "agreed"});
    let full = |id: &str| {
        coverage(json!({
            "id": id, "summary": "s", "example": false, "proxy": "p", "codes": {"iati": "1"}, "source": "old", "responsible": "us",
            "unit": {"kind": "percent", "decimals": 1, "of": {"en": {"one": "# home", "other": "# homes"}}, "code": "%"},
            "sheet": {"definition": "d", "response_rate": 90, "accumulation": "per-period", "adding": "safe", "level": "output"},
            "chosen": {"by": "us", "with": "them", "on": "2020-01-01", "origin": "local", "dissent": "none"},
            "baseline": mark, "milestones": [mark], "targets": [mark], "due": [{"period": "2025", "on": "2026-01-31", "note": "n"}],
            "breaks": [{"period": "2022", "reason": "new questions"}],
            "voices": [{"stance": "disputed", "group": "g", "on": "2026-01-01", "reason": "r", "place": "RW", "period": "2024",
                "reply": {"by": "us", "on": "2026-02-01", "text": "t"}, "may_reply": "us", "example": false}],
            "observations": {
                "places": ["RW", "K"], "periods": ["2020", {"period": "2024", "label": "Round 2"}], "groups": ["_T", "F"],
                "place": [0, 0, 1, 0], "period": [0, 1, 1, 1], "group": [0, 0, 0, 1], "value": [40, 55.5, null, 60],
                "low": [35, 50, null, null], "high": [45, 60, null, null], "level": 95, "count": {"1": 111}, "of": {"1": 200},
                "sample": [100, 200, null, 90], "status": {"0": "observed", "1": "estimated", "2": "suppressed", "3": "observed"},
                "reported": [null, "2025-01-01", null, null], "note": {"1": "n"},
            },
        }))
    };
    let evidence = json!([{"title": "Minutes", "url": "https://example.org/minutes"}]);
    let wins = json!([
        {"id": "a", "title": "Budget line", "place": "K", "contribution": "c", "example": false,
         "stages": [{"stage": "raised", "on": "2023-03-08", "note": "n", "evidence": evidence}, {"stage": "adopted"}],
         "setback": {"on": "2025-01-01", "what": "undone"}},
        {"id": "b", "title": "By-law", "stages": [{"stage": "felt", "on": "2024-01-01"}]},
    ]);
    let mut policy = full("policy");
    (policy["kind"], policy["wins"]) = (json!("policy"), wins);
    let party = |side: &str, name: &str| json!({"side": side, "name": name});
    let (office, us) = (party("government", "Office"), party("community", "us"));
    let promises = json!({"id": "promises", "kind": "promises", "title": "P", "promises": [
        {"id": "a", "what": "Open", "from": office, "to": us, "place": "K", "made": "2023-01-01", "due": "2024-01-01",
         "kept": "2024-02-01", "evidence": evidence, "note": "n", "example": false},
        {"id": "b", "what": "Come", "from": us, "to": office, "due": "2024-01-01"},
        {"id": "c", "what": "Pay", "from": party("civil-society", "A"), "to": party("international-partner", "B"),
         "broken": {"on": "2025-01-01", "reason": "no money"}},
    ]});
    let mut feed = programme(json!([full("first"), full("second"), full("third"), policy, promises]));
    let more = json!({
        "$schema": "s", "summary": "s", "published": "2026-05-01", "next_update": "2026-11-01", "frequency": "annual",
        "status": "implementation", "period": "2016/2026", "licence": {"id": "CC-BY-4.0", "title": "t", "url": "https://example.org/"},
        "partners": [{"id": "us", "name": "Us", "roles": ["community"], "identifier": "X-1", "url": "https://example.org/"}],
        "contacts": [{"name": "Office", "email": "a@example.org", "url": "https://example.org/"}], "boundaries": "places.geojson",
        "sections": [{"id": "one", "question": "Is it so?", "note": "n", "indicators": ["first", "second", "third"]}],
    });
    feed.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    feed
}

/// Pointers to everything below `value`.
fn pointers(value: &Value, at: &str, out: &mut Vec<String>) {
    let inner: Vec<(String, &Value)> = match value {
        Value::Array(list) => list.iter().enumerate().map(|(i, v)| (i.to_string(), v)).collect(),
        Value::Object(map) => map.iter().map(|(k, v)| (k.clone(), v)).collect(),
        _ => Vec::new(),
    };
    for (key, value) in inner {
        let at = format!("{at}/{key}");
        pointers(value, &at, out);
        out.push(at);
    }
}

/// Any JSON: empty, deep, wrong, and what is right elsewhere in a feed.
fn anything() -> impl Strategy<Value = Json> {
    let words = vec![
        "",
        " ",
        "en",
        "RW",
        "K",
        "_T",
        "F",
        "F+M",
        "+",
        "2020",
        "2024-W53",
        "2020-12-31",
        "2019-10-30T16:28:59Z",
        "9999-12-31",
        "2200",
        "observed",
        "not-yet-due",
        "suppressed",
        "percent",
        "count",
        "up",
        "coverage",
        "other-kind",
        "first",
        "../x.json",
        "data/x.json",
        "https://example.org/",
        "javascript:alert(1)",
        "\u{202E}a\u{2066}",
        "#",
        "{ $value }",
        "e\u{0301}",
    ];
    let numbers =
        vec![0.0, -0.0, 1.0, 2.0, -1.0, 0.5, 4.0, 7.0, 100.0, 1e15, 1e300, -1e300, f64::MAX, f64::MIN, 5e-324];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        select(numbers).prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        select(words).prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[a-z]{1,4}".prop_map(Value::from),
    ];
    let keys =
        select(vec!["en", "ar", "id", "name", "period", "value", "0", "1", "other", "kind", "places", "periods", "on"]);
    leaf.prop_recursive(3, 24, 5, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::btree_map(keys.clone(), inner, 0..5)
                .prop_map(|map| Value::Object(map.into_iter().map(|(k, v)| (k.to_owned(), v)).collect())),
        ]
    })
    .prop_map(Json)
}

/// Says, tabulates and draws all that a feed holds.
fn show(feed: &baraza::feed::Feed) -> Result<(), TestCaseError> {
    for words in WORDS.iter() {
        let setting = setting(feed, words);
        for indicator in &feed.indicators {
            let said = indicator.finding(&setting);
            prop_assert!(!said.contains("NaN"), "{}", said);
            let _ = indicator.standing(&setting);
            let (kind, header) = (indicator.data.kind(), &indicator.header);
            let _ = kind.downloads(&setting, header);
            if let Some(series) = kind.series() {
                let _ = Table::of(&setting, header, series);
            }
            for width in [272, 480, 720] {
                kind.picture(&setting, header, &View::default(), width).map_or(Ok(()), |s| within(&s, false))?;
            }
            if let Data::Coverage(data) = &indicator.data {
                scenes(&setting, indicator, data).iter().try_for_each(|scene| within(scene, false))?;
            }
            // the whole page, as it is published
            let owner = Owner::new();
            let html = owner.with(|| {
                let choose = Callback::new(|_: View| {});
                let detail = kind.detail(&setting, header, Signal::stored(View::default()), choose);
                [kind.summary(&setting, header).to_html(), detail.to_html()].concat()
            });
            owner.cleanup();
            prop_assert!(!html.contains("NaN"));
        }
    }
    Ok(())
}

static WHOLE: LazyLock<(Value, Vec<String>)> = LazyLock::new(|| {
    let feed = whole_feed();
    let mut all = Vec::new();
    pointers(&feed, "", &mut all);
    (feed, all)
});

#[test]
fn the_feed_that_is_damaged_below_is_sound() {
    let feed = read(&WHOLE.0);
    assert_eq!(feed.notices, Vec::new());
    assert_eq!(feed.indicators.len(), 5);
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn no_value_in_any_place_breaks_the_reader(pointer in select(WHOLE.1.clone()), value in anything()) {
        let whole = &WHOLE.0;
        let mut damaged = whole.clone();
        *damaged.pointer_mut(&pointer).expect("it is there") = value.0;
        let Ok(feed) = native::read(damaged.to_string().as_bytes()) else {
            prop_assert!(!pointer.starts_with("/indicators/"), "one indicator hides the programme: {}", pointer);
            return Ok(());
        };
        show(&feed)?;
        // only what stands in an indicator is changed by it
        let mut parts = pointer.split('/').skip(1);
        let (Some("indicators"), Some(number)) = (parts.next(), parts.next()) else { return Ok(()) };
        let ids: Vec<&str> = damaged["indicators"].as_array().into_iter().flatten().filter_map(|i| i["id"].as_str()).collect();
        prop_assume!(ids.iter().collect::<BTreeSet<_>>().len() == ids.len());
        let sound = read(whole);
        for (i, before) in sound.indicators.iter().enumerate().filter(|(i, _)| i.to_string() != number) {
            let after = feed.indicator(before.header.id.as_str());
            // in words, since no number equals one that is not there
            prop_assert_eq!(format!("{:?}", after), format!("{:?}", Some(before)), "{} changes indicator {}", pointer, i);
        }
        let outside = feed.notices.iter().find(|n| !n.pointer.starts_with("/indicators/") && !n.pointer.starts_with("/sections/"));
        prop_assert_eq!(outside, None);
    }

    #[test]
    fn no_bytes_break_the_reader(text in any::<String>(), cut in any::<prop::sample::Index>(), put in any::<u8>()) {
        let _ = native::read(text.as_bytes());
        let mut bytes = WHOLE.0.to_string().into_bytes();
        let at = cut.index(bytes.len());
        prop_assert!(native::read(&bytes[..at]).is_err());
        bytes[at] = put;
        if let Ok(feed) = native::read(&bytes) {
            show(&feed)?;
        }
    }
}

/// A due date adds a row for the main place, and here there is none.
#[test]
fn observations_without_places_do_not_break_the_page() {
    let due = json!([{"period": "2025", "on": "2026-01-31"}]);
    let observations = json!({"places": [], "periods": ["2020"], "value": []});
    show(&read(&programme(json!([coverage(json!({"due": due, "observations": observations}))])))).expect("it is shown");
}

/// Columns are found by the period's code: of two with one code, the table would show the first twice.
#[test]
fn a_period_that_stands_twice_is_named() {
    let observations = json!({"places": ["RW"], "periods": ["2020", "2020"], "period": [0, 1], "value": [40, 50]});
    let feed = read(&programme(json!([coverage(json!({"observations": observations}))])));
    assert!(feed.errors().any(|n| n.pointer.starts_with("/indicators/0/observations")), "{:?}", feed.notices);
}

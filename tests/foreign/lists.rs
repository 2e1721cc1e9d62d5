//! What others publish becomes a list of ours: IATI's amounts become money, Open311's requests become remedies.

use super::{programme, read, root};
use baraza::feed::Feed;
use baraza::feed::foreign::{self, Options, list};
use baraza::feed::native::wire;
use baraza::kinds::money::{Stage, State};
use baraza::kinds::{Data, Listed, money, remedies, voices};
use baraza::model::{Date, Id};
use proptest::prelude::*;
use serde_json::{Value, json};

/// An amount as d-portal writes it, between these days (one day for a transaction).
fn amount(kind: &str, days: (&str, &str), amount: f64, currency: &str, parties: (&str, &str)) -> Value {
    let mut out = json!({"/value": amount, "/value@currency": currency, "@type": kind, "/transaction-type@code": kind,
        "/period-start@iso-date": days.0, "/period-end@iso-date": days.1, "/transaction-date@iso-date": days.0,
        "/description/narrative": [{"": "Paid to Amina Uwase"}]});
    for (key, name) in [("provider", parties.0), ("receiver", parties.1)] {
        if !name.is_empty() {
            out[format!("/{key}-org/narrative")] = json!([{"": name}]);
        }
    }
    out
}

fn activity(id: &str) -> Value {
    let year = ("2024-01-01", "2024-12-31");
    let quarter = |n: u8| if n == 2 { ("2024-04-01", "2024-06-30") } else { ("2024-07-01", "2024-09-30") };
    let day = |day| (day, day);
    json!({
        "/iati-identifier": id, "/reporting-org/narrative": [{"": "Forum"}], "@default-currency": "EUR",
        "/budget": [
            amount("1", year, 100_000.0, "EUR", ("", "")),
            amount("2", year, 120_000.0, "EUR", ("", "")),
            amount("1", ("2025-01-01", "2025-12-31"), 50_000.0, "USD", ("", "")),
        ],
        "/planned-disbursement": [
            amount("1", quarter(2), 10_000.0, "EUR", ("", "Village office")),
            amount("1", quarter(3), 9_000.0, "EUR", ("Forum", "Drilling Ltd")),
            amount("1", quarter(3), 5_000.0, "EUR", ("Forum", "Health team")),
            amount("1", ("2025-01-01", "2025-03-31"), 8_000.0, "EUR", ("Forum", "Village office")),
            amount("1", quarter(2), 1.0, "EUR", ("Forum", "")),
        ],
        "/transaction": [
            amount("1", day("2024-02-01"), 60_000.0, "EUR", ("Health fund", "Forum")),
            amount("2", day("2024-03-01"), 40_000.0, "EUR", ("Forum", "Village office")),
            amount("3", day("2024-04-10"), 10_000.0, "EUR", ("Forum", "Village office")),
            amount("3", day("2024-07-15"), 7_000.0, "EUR", ("Forum", "Drilling Ltd")),
            amount("4", day("2024-08-01"), 300_000.0, "KES", ("Forum", "")),
            amount("12", day("2024-08-01"), 5.0, "EUR", ("Forum", "")),
            amount("3", day("2025-02-01"), 3_000.0, "EUR", ("Forum", "Village office")),
        ],
    })
}

/// An indicator of a kind that takes a file, with what its author wrote.
fn adopted(kind: &str, from: Value, own: Value, file: Value) -> (Feed, Vec<String>, String) {
    let mut one = json!({"id": "water", "kind": kind, "title": "Water", "from": from});
    if !own.is_null() {
        one[if kind == "voices" { "survey" } else { kind }] = own;
    }
    let (feed, adopted) = read(&programme(json!([one])), &[("file.json", file.to_string().into_bytes())]);
    let said = adopted.notices.iter().map(ToString::to_string).collect();
    (feed, said, String::from_utf8(adopted.programme).expect("text"))
}

fn money_of(feed: &Feed) -> &money::Data {
    match &feed.indicator("water").expect("it is there").data {
        Data::Listed(Listed::Money(data)) => data,
        other => panic!("it was read as {other:?}"),
    }
}

fn remedies_of(feed: &Feed) -> &remedies::Data {
    match &feed.indicator("water").expect("it is there").data {
        Data::Listed(Listed::Remedies(data)) => data,
        other => panic!("it was read as {other:?}"),
    }
}

#[test]
fn an_activity_of_iati_becomes_money_that_is_added_up_in_no_two_currencies() {
    let own = json!({"audits": [{"what": "The accounts of 2024", "due": "2025-06-30"}]});
    let (feed, said, published) =
        adopted("money", json!({"url": "file.json", "format": "iati"}), own, activity("GB-1"));
    let data = money_of(&feed);
    let total = |currency: &str, stage| data.total(&Id::new(currency), stage);
    assert_eq!(
        [Stage::Budgeted, Stage::Committed, Stage::Received, Stage::Disbursed, Stage::Spent].map(|s| total("EUR", s)),
        [Some(120_000.0), Some(40_000.0), Some(60_000.0), Some(17_000.0), None]
    );
    assert_eq!((total("USD", Stage::Budgeted), total("KES", Stage::Spent)), (Some(50_000.0), Some(300_000.0)));
    assert_eq!(data.audits.len(), 1, "what its author wrote stays");
    let day = Date::parse("2024-12-31").expect("a day");
    let calendar: Vec<_> = data.payments.iter().map(|p| (p.sum.amount, p.state(day), p.due, p.paid)).collect();
    let on = Date::parse;
    assert_eq!(
        calendar,
        [
            (10_000.0, State::Paid, on("2024-06-30"), on("2024-04-10")),
            (5_000.0, State::Late, on("2024-09-30"), None),
            (8_000.0, State::Coming, on("2025-03-31"), None),
        ]
    );
    let at = "/indicators/0/from: ";
    let ends = [
        "budgets that a revised one replaces are left out: 1",
        "transactions at none of our stages are left out (Outgoing Pledge): 1",
        "transactions after the programme's own day are left out: 1",
        "planned disbursements without a giver, a receiver or a day are left out: 1",
        "planned disbursements of which nobody can tell whether they were made are left out: 1",
    ];
    let whats: Vec<&str> = said.iter().filter_map(|s| s.strip_prefix(at)?.split(';').next()).collect();
    assert_eq!(whats, ends, "{said:?}");
    assert!(!published.contains("Amina") && !published.contains("\"from\": {"), "{published}");
    assert_eq!(feed.notices, []);
}

#[test]
fn what_cannot_become_money_is_refused_and_what_stands_twice_is_said() {
    let from = |more: Value| {
        let mut from = json!({"url": "file.json", "format": "iati"});
        more.as_object().into_iter().flatten().for_each(|(key, value)| from[key] = value.clone());
        from
    };
    let two = json!({"/iati-activities/iati-activity": [activity("GB-1"), activity("GB-2")]});
    let (feed, said, _) = adopted("money", from(json!({})), Value::Null, two.clone());
    assert_eq!(feed.indicator("water").expect("it has its place").data, Data::Broken);
    assert!(said.last().is_some_and(|s| s.contains("choose one with `dataset`: GB-1, GB-2")), "{said:?}");
    let (feed, ..) = adopted("money", from(json!({"dataset": "GB-2"})), Value::Null, two.clone());
    assert_eq!(money_of(&feed).amounts.len(), 7);
    let (_, said, _) = adopted("money", from(json!({"dataset": "GB-3"})), Value::Null, two);
    assert!(said.last().is_some_and(|s| s.contains("no activity \"GB-3\" has money")), "{said:?}");
    let (_, said, _) = adopted("remedies", from(json!({})), Value::Null, activity("GB-1"));
    assert!(said.last().is_some_and(|s| s.contains("iati cannot become remedies; give open311")), "{said:?}");
    let own = json!({"amounts": [{"stage": "spent", "currency": "EUR", "amount": 5}]});
    let (feed, said, _) = adopted("money", from(json!({"live": true})), own, activity("GB-1"));
    assert_eq!((money_of(&feed).amounts.len(), feed.live.len()), (1, 0));
    let text = said.join("\n");
    assert!(text.contains("`amounts` stands in the programme too") && text.contains("never by the pages"), "{text}");
}

#[test]
fn the_money_of_a_real_activity_is_what_its_file_says() {
    let bytes = std::fs::read(root().join("tests/formats/activity.json")).expect("it is there");
    let file: Value = serde_json::from_slice(&bytes).expect("JSON");
    let from = json!({"url": "file.json", "format": "iati"});
    let (feed, said, _) = adopted("money", from, Value::Null, file);
    let data = money_of(&feed);
    let sums: Vec<_> = data.amounts.iter().map(|a| (a.stage, a.sum.currency.as_str(), a.sum.amount)).collect();
    assert_eq!(sums, [(Stage::Budgeted, "EUR", 3_000.0), (Stage::Received, "EUR", 1_000.0)], "{said:?}");
}

#[test]
fn a_whole_activity_has_the_sums_that_the_sample_made_of_it_by_other_means() {
    let path = root().join("tools/sample/sources/iati/actionaid_GB-CHC-274467-GB-XUKDU15001.json");
    let file: Value = serde_json::from_slice(&std::fs::read(path).expect("it is there")).expect("JSON");
    let (feed, said, _) = adopted("money", json!({"url": "file.json", "format": "iati"}), Value::Null, file);
    let power = baraza::publish::bundle(&root().join("public/programmes/power/programme.json")).expect("the sample");
    let sample = match &power.feed.indicator("power-money").expect("it is there").data {
        Data::Listed(Listed::Money(data)) => data,
        other => panic!("it was read as {other:?}"),
    };
    let euro = Id::new("EUR");
    for stage in [Stage::Budgeted, Stage::Received, Stage::Disbursed, Stage::Spent] {
        let made = money_of(&feed).total(&euro, stage);
        assert!(made.is_some() && made == sample.total(&euro, stage), "{stage:?}: {made:?}");
    }
    // the sample shows what was promised to the programme (11), and here stands what it promised on (2)
    assert_eq!(money_of(&feed).total(&euro, Stage::Committed), Some(13_460_759.3));
    assert!(said.iter().any(|s| s.contains("(Incoming Commitment): 1")), "{said:?}");
}

/// A request made on a day, and closed on another.
fn request(id: usize, service: &str, asked: &str, closed: Option<&str>) -> Value {
    json!({"service_request_id": format!("r{id}"), "service_code": service, "service_name": service,
        "status": if closed.is_some() { "closed" } else { "open" }, "requested_datetime": format!("{asked}T08:00:00Z"),
        "updated_datetime": closed.map(|day| format!("{day}T09:00:00Z")), "address": "1 Some Street", "lat": -1.95,
        "description": "my neighbour Amina"})
}

fn requests() -> Vec<Value> {
    let all = (0..22).map(|i| {
        let service = if i % 2 == 0 { "Water" } else { "Road" };
        match i {
            0..7 => request(i, service, "2024-01-05", Some("2024-01-07")),
            7..12 => request(i, service, "2024-01-10", None),
            12..17 => request(i, service, "2024-02-05", Some("2024-02-25")),
            _ => request(i, "Light", "2024-02-05", None),
        }
    });
    all.collect()
}

#[test]
fn requests_of_open311_become_remedies_without_a_word_of_anybody() {
    let mut list = requests();
    list[21]["updated_datetime"] = json!("2024-03-01T10:00:00Z");
    list.push(request(0, "Water", "2024-01-05", Some("2024-01-07")));
    let own = json!({"channel": {"who": "Ombudsperson", "how": "Call 0800."}, "promise": {"days": 7, "share": 90}});
    let from = json!({"url": "file.json", "format": "open311"});
    let (feed, said, published) = adopted("remedies", from, own, json!(list));
    let data = remedies_of(&feed);
    let counts: Vec<_> = data.counts.iter().map(|c| (c.period.code.as_str(), c.received, c.resolved, c.open)).collect();
    assert_eq!(counts, [("2024-01", 12, Some(7), Some(5)), ("2024-02", 10, Some(5), Some(10))]);
    // 2 days, 20 days; open since 5 February for 25 days and since 10 January for 51, on 1 March
    let times: Vec<_> = data.times.iter().map(|t| (t.days, t.resolved, t.open)).collect();
    assert_eq!(times, [(3, 7, 0), (21, 5, 0), (30, 0, 5), (60, 0, 5)]);
    // 22 waited, 7 are resolved: 15/22; then 5 of 15: 10/22, which is less than half
    assert_eq!((data.median(), data.received(), data.open()), (Some(21), 22, Some(10)));
    let topics: Vec<_> =
        data.topics.iter().map(|t| (t.name.as_ref().map(|n| n.in_language("en")), t.received)).collect();
    assert_eq!(topics, [(Some("Water"), 9), (Some("Road"), 8), (Some("Light"), 5)]);
    assert!(data.channel.is_some() && data.promise.is_some(), "what its author wrote stays");
    for word in ["Amina", "Street", "-1.95", "\"r1\"", "\"from\": {"] {
        assert!(!published.contains(word), "{word} is published");
    }
    assert_eq!(feed.notices, [], "{said:?}");
}

#[test]
fn few_requests_are_counted_over_a_longer_time_or_not_at_all() {
    let listed = |list: &Value| made(list).0;
    let mut list = requests();
    list.push(request(30, "Water", "2024-03-02", None));
    let value = listed(&json!(list));
    let counts: Vec<_> = value["counts"].as_array().into_iter().flatten().map(|c| c["period"].clone()).collect();
    assert_eq!(counts, ["2024-Q1"], "one alone in March");
    assert_eq!(value["counts"][0], json!({"period": "2024-Q1", "received": 23, "resolved": 12, "open": 11}));
    let odd = |id| {
        let mut one = request(0, "Water", "2024-02-05", None);
        one["service_request_id"] = json!(id);
        one["status"] = json!("escalated");
        one
    };
    let mut list = requests();
    list.extend(["x", "y", "z"].map(odd));
    let (value, said) = made(&json!(list));
    assert_eq!(value["counts"][1]["received"], json!(10), "three of which nobody can tell are left out: {said}");
    assert!(said.contains("of which nobody can tell whether they are open are left out: 3"), "{said}");
    let few: Vec<Value> = requests().into_iter().take(3).collect();
    let (value, said) = made(&json!(few));
    assert!(value.is_null() && said.contains("too few requests to show any number"), "{said}");
}

/// The survey of an indicator, as it was read.
fn survey_of(feed: &Feed) -> &voices::Survey {
    match &feed.indicator("water").expect("it is there").data {
        Data::Listed(Listed::Voices(data)) => data.survey.as_ref().expect("a survey"),
        other => panic!("it was read as {other:?}"),
    }
}

/// Question, place and group, and from how many to how many gave each answer.
type Row = (String, String, String, Vec<(u64, u64)>);

/// The rows of a survey's questions.
fn rows(survey: &voices::Survey) -> Vec<Row> {
    let row = |question: &voices::Question, row: &voices::Answers| {
        let place = row.place.as_ref().map(ToString::to_string).unwrap_or_default();
        let counts = row.counts.iter().map(|count| (count.least, count.most)).collect();
        (question.text.in_language("en").to_owned(), place, row.group.to_string(), counts)
    };
    let mut all: Vec<_> =
        survey.questions.iter().flat_map(|question| question.rows.iter().map(move |r| row(question, r))).collect();
    all.sort();
    all
}

#[test]
fn a_table_of_answers_becomes_the_survey_that_was_made_of_it_by_other_means() {
    let power = baraza::publish::bundle(&root().join("public/programmes/power/programme.json")).expect("the sample");
    let sample = match &power.feed.indicator("water-satisfaction").expect("it is there").data {
        Data::Listed(Listed::Voices(data)) => data.survey.as_ref().expect("a survey"),
        other => panic!("it was read as {other:?}"),
    };
    let steps = [
        "Very dissatisfied",
        "Dissatisfied",
        "Somewhat dissatisfied",
        "Neither satisfied nor dissatisfied",
        "Somewhat satisfied",
        "Satisfied",
        "Very satisfied",
    ];
    let csv = std::fs::read(root().join("tests/formats/satisfaction.csv")).expect("it is there");
    let own = json!({"scale": steps, "asked": 423});
    let from = wire::From {
        groups: [("Female".into(), "F".into()), ("Male".into(), "M".into())].into(),
        ..wire::From::default()
    };
    let found = foreign::read(&csv, "satisfaction.csv", &Options::default(), &|_| None);
    let listed = list::list("voices", &found, &csv, &from, &own, None).expect("answers");
    let mut survey = own;
    survey["questions"] = listed.value["questions"].clone();
    // the sample shows five questions, under other names
    let bytes = programme(json!([{"id": "water", "kind": "voices", "title": "Water", "survey": survey}]));
    let feed = baraza::feed::native::read(&bytes).expect("a programme");
    let counts = |survey: &voices::Survey| {
        rows(survey).into_iter().map(|(_, _, group, counts)| (group, counts)).collect::<Vec<_>>()
    };
    let (made, shown) = (counts(survey_of(&feed)), counts(sample));
    assert_eq!(shown.len(), 20);
    for row in &shown {
        assert!(made.contains(row), "{row:?} is not in {made:?}");
    }
    let said: Vec<&str> = listed.warnings.iter().map(|(what, _)| what.as_str()).collect();
    assert!(said.len() == 1 && said[0].contains("Functional"), "{said:?}");
}

#[test]
fn a_form_becomes_voices_and_what_is_hidden_in_it_stays_hidden() {
    let form = |answers: &[(&str, &str, usize)]| {
        let mut all = Vec::new();
        for (month, answer, n) in answers {
            for _ in 0..*n {
                let day = format!("2024-{month}-05T10:00:00");
                all.push(json!({"_id": all.len(), "_submission_time": day, "satisfied": answer,
                    "_uuid": "u", "_xform_id_string": "x", "_submitted_by": "collector"}));
            }
        }
        json!({"count": all.len(), "next": null, "previous": null, "results": all})
    };
    let own = || json!({"scale": [{"en": "No"}, {"en": "A little"}, {"en": "Yes"}], "random": false});
    let from = json!({"url": "file.json", "format": "kobo", "dataset": "satisfied",
        "groups": {"n": "No", "l": "A little", "y": "Yes"}});
    let all = [("01", "n", 10), ("01", "l", 8), ("01", "y", 12), ("02", "n", 6), ("02", "l", 9), ("02", "y", 20)];
    let (feed, said, published) = adopted("voices", from.clone(), own(), form(&all));
    let of_all = |counts: [u64; 3]| {
        vec![("satisfied".to_owned(), String::new(), "_T".to_owned(), counts.map(|n| (n, n)).to_vec())]
    };
    assert_eq!(rows(survey_of(&feed)), of_all([16, 17, 32]), "{said:?}");
    assert!(!published.contains("collector"), "{published}");
    let mut february = from.clone();
    february["at"] = json!({"month": "2024-02"});
    let (feed, ..) = adopted("voices", february, own(), form(&all));
    assert_eq!(rows(survey_of(&feed)), of_all([6, 9, 20]));
    let few = [("01", "n", 10), ("01", "l", 2), ("01", "y", 12), ("02", "n", 6), ("02", "l", 9), ("02", "y", 20)];
    let (feed, said, _) = adopted("voices", from.clone(), own(), form(&few));
    assert_eq!(rows(survey_of(&feed)), []);
    assert!(said.iter().any(|s| s.contains("a hidden count may be of any size are left out: 1")), "{said:?}");
    let (feed, said, _) = adopted("voices", from.clone(), json!({"scale": ["Bad", "Good"]}), form(&all));
    assert_eq!(feed.indicator("water").expect("it has its place").data, Data::Broken);
    assert!(said.last().is_some_and(|s| s.contains("all steps of this scale")), "{said:?}");
    let (_, said, _) = adopted("voices", from, Value::Null, form(&all));
    assert!(said.last().is_some_and(|s| s.contains("the scale is not written")), "{said:?}");
}

/// What is made of requests, and what is said of them.
fn made(document: &Value) -> (Value, String) {
    let bytes = document.to_string().into_bytes();
    let options = Options { format: Some("open311".to_owned()), ..Options::default() };
    let found = foreign::read(&bytes, "file.json", &options, &|_| None);
    match list::list("remedies", &found, &bytes, &wire::From::default(), &Value::Null, Date::parse("2024-12-31")) {
        Ok(listed) => (listed.value, listed.warnings.into_iter().map(|(what, _)| what).collect::<Vec<_>>().join("\n")),
        Err((what, hint)) => (Value::Null, format!("{what}; {hint}")),
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]
    #[test]
    fn no_small_number_of_requests_is_shown_or_follows(
        list in prop::collection::vec(("[A-D]", 1..=12_u32, 0..3_u8, 0..28_u32), 1..90),
    ) {
        let day = |month: u32, day: u32| format!("2024-{month:02}-{:02}", day + 1);
        let all: Vec<Value> = list.iter().enumerate().map(|(i, (service, month, fate, after))| {
            let mut one = request(i, service, &day(*month, 0), (*fate == 1).then(|| day(*month, *after)).as_deref());
            if *fate == 2 {
                one["status"] = json!("odd");
            }
            one
        }).collect();
        let (value, _) = made(&json!(all));
        let small = |n: i64| (1..5).contains(&n);
        let rows = |key: &str| value[key].as_array().cloned().unwrap_or_default();
        let sum = |key: &str, of: &str| rows(key).iter().filter_map(|row| row[of].as_i64()).sum::<i64>();
        let parts: [(&str, &[&str]); 3] = [
            ("counts", &["received", "resolved", "open"]), ("times", &["resolved", "open"]), ("topics", &["received"]),
        ];
        for (key, numbers) in parts {
            for row in rows(key) {
                for number in numbers {
                    prop_assert!(!row[number].as_i64().is_some_and(small), "{key} {row}");
                }
            }
        }
        // nor is it what is left of a whole
        let mut before = 0;
        for row in rows("counts") {
            let of = |key: &str| row[key].as_i64().unwrap_or_default();
            let unclear = before + of("received") - of("resolved") - of("open");
            prop_assert!(!small(unclear), "{row}");
            before = of("open");
        }
        if !rows("counts").is_empty() && !rows("topics").is_empty() {
            prop_assert!(!small(sum("counts", "received") - sum("topics", "received")), "{value}");
        }
        if !rows("counts").is_empty() && !rows("times").is_empty() {
            let known = sum("times", "resolved") + sum("times", "open");
            prop_assert!(!small(sum("counts", "received") - known), "{value}");
        }
    }
}

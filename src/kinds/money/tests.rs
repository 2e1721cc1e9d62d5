use super::{Data, Known, Stage, State, Timing, agreement, decision, equity, grant};
use crate::chart::Shape;
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Data as All, Indicator, Listed, Standing, View, coverage};
use crate::model::Id;
use serde_json::{Value, json};

fn feed(money: &Value) -> Feed {
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}, {"code": "ar"}],
        "places": [{"id": "KE", "name": "Kenya"}], "partners": [{"id": "forum", "name": "Water forum", "roles": ["implementing"]}],
        "indicators": [{"id": "m", "kind": "money", "title": "The grant", "money": money}, {
            "id": "water", "kind": "coverage", "title": "Safe water", "better": "up",
            "unit": {"kind": "percent", "of": {"en": {"other": "# households"}}}, "protection": {"subjects": "things"},
            "observations": {
                "places": ["KE"], "periods": ["2023", "2024"], "place": 0, "period": [0, 1], "value": [40, 55]
            }
        }, {
            "id": "late", "kind": "coverage", "title": "Late water", "better": "up", "unit": {"kind": "percent"},
            "data": "late.json"
        }]
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

/// The numbers in texts, as they are written.
fn numbers<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let cut = |text: &str| {
        let parts: Vec<String> =
            plain(text).split(|c: char| !c.is_ascii_digit() && !",.".contains(c)).map(str::to_owned).collect();
        parts
    };
    let bare = |number: String| number.trim_matches([',', '.']).to_owned();
    texts.into_iter().flat_map(cut).map(bare).filter(|number| !number.is_empty()).collect()
}

/// What is said of agreements, grants, decisions, shares and pay beside counts of rows, and the tables that hold it.
fn said_and_held(setting: &crate::kinds::Setting, data: &Data) -> (Vec<String>, Vec<String>) {
    let mut said: Vec<String> = data.currencies().into_iter().flat_map(|c| equity::shares(setting, data, c)).collect();
    said.extend(grant::said(setting, data).into_iter().skip(1));
    said.extend(agreement::adjusted(setting, data).into_iter().skip(1));
    said.extend(decision::said(setting, data));
    let own = [super::totals(setting, data), equity::parts(setting, data)];
    let tables = own.into_iter().chain(super::terms(setting, data).into_iter().map(|(_, table)| table));
    let cells = tables.flat_map(|(_, rows)| rows).flat_map(|(heads, cells)| {
        heads.into_iter().chain(cells.into_iter().flat_map(|cell| [Some(cell.text), cell.detail]).flatten())
    });
    (said, cells.collect())
}

fn first(feed: &Feed) -> (&Indicator, &Data) {
    match &feed.indicators[0].data {
        All::Listed(Listed::Money(data)) => (&feed.indicators[0], data),
        other => panic!("money was read as {other:?}"),
    }
}

fn says(money: Value) -> (String, Standing) {
    let feed = feed(&money);
    let setting = setting(&feed.programme, "en");
    let indicator = &feed.indicators[0];
    (plain(&indicator.finding(&setting)), indicator.standing(&setting))
}

fn amount(stage: &str, currency: &str, amount: f64, more: Value) -> Value {
    let mut all = json!({"stage": stage, "currency": currency, "amount": amount});
    all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    all
}

fn payment(id: &str, due: Option<&str>, paid: Option<&str>) -> Value {
    json!({"id": id, "currency": "EUR", "amount": 2000, "from": "Fund", "to": "forum", "due": due, "paid": paid})
}

#[test]
fn the_publishers_example_is_sound() {
    let readme = include_str!("README.md");
    let example = readme.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let example: Value = serde_json::from_str(example).expect("it is JSON");
    let feed = feed(&example["money"]);
    assert_eq!(feed.notices, Vec::new());
    let setting = setting(&feed.programme, "en");
    assert_eq!(
        plain(&feed.indicators[0].finding(&setting)),
        "60% of the EUR\u{a0}10,000 budgeted has been paid on. \
So far: EUR\u{a0}10,000 budgeted, EUR\u{a0}8,000 received, and EUR\u{a0}6,000 paid on. So far: KES\u{a0}300,000 spent. \
Amounts in different currencies are never added up. \
Payments agreed: 3 (paid late: 1, late: 1, and to come: 1). \
Of the payments due so far, 1 of 2 were made. \
Longest late: EUR\u{a0}2,000 from Health fund to Water forum, days: 30. \
Next payment: EUR\u{a0}2,000 from Health fund to Water forum, on 31 August 2025. \
Last audit (The accounts of 2024): the accounts are right but for what the auditor names. \
Grants whose money was promised before the local plan was made: 1 of 2. \
Latest after its plan: “The second well”, promised on 15 July 2024, 3 months after the local plan (31 March 2024). \
Conditions that depend on a number: 1 (met today: 0, not met: 1, not known: 0)."
    );
    let data = first(&feed).1;
    let [adjusted, decided] = [agreement::adjusted(&setting, data), decision::said(&setting, data)];
    let above = [adjusted, decided, equity::said(&setting, data).into_iter().collect()].concat().join(" ");
    assert_eq!(
        plain(&above),
        "Adjustments of the money: 1, decided together: 1. \
The last adjustment: EUR\u{a0}-500 on 31 May 2025, decided together. \
Decided with Water forum: EUR\u{a0}2,500 of EUR\u{a0}10,000 budgeted (25%). People who took part in it: 48. \
Translators, facilitators and others who bring knowledge together: 2 (paid: 1 and unpaid: 1)."
    );
    let shares = |currency: &str| equity::shares(&setting, first(&feed).1, &Id::new(currency));
    assert_eq!(
        plain(&[shares("EUR"), shares("KES")].concat().join(" ")),
        "Of EUR\u{a0}6,000 paid on, 75% is for local organisations, and 25% for international ones. \
Of EUR\u{a0}6,000 paid on, 25% is for women’s groups and organisations, and 0% for others. For 75% of it, nobody says. \
Of EUR\u{a0}6,000 paid on, 75% is for organisations of the South, and 25% for those of the North. \
Of EUR\u{a0}6,000 paid on, who receives it carries the risk for 50%, who gives it for 25%, and both together for 25%. \
Of EUR\u{a0}8,000 received, 100% may be used for whatever the organisation needs. \
Of KES\u{a0}300,000 spent, 100% went to local suppliers. \
Of KES\u{a0}300,000 spent, 20% is named as pay for translators, facilitators and others who bring knowledge together. \
For 80% of it, nobody says."
    );
}

#[test]
fn within_a_currency_and_a_stage_it_is_added_up_to_the_hundredth_and_never_across() {
    let feed = feed(&json!({"amounts": [
        amount("spent", "EUR", 0.1, json!({})), amount("spent", "EUR", 0.2, json!({})), amount("spent", "USD", 5.0, json!({})),
        amount("committed", "EUR", 1000.0, json!({})), amount("committed", "EUR", -400.5, json!({})),
    ]}));
    let (_, data) = first(&feed);
    let total = |currency: &str, stage| data.total(&Id::new(currency), stage);
    assert_eq!(total("EUR", Stage::Spent), Some(0.3));
    assert_eq!(total("EUR", Stage::Committed), Some(599.5));
    assert_eq!((total("USD", Stage::Spent), total("USD", Stage::Committed)), (Some(5.0), None));
}

#[test]
fn what_nobody_says_is_part_of_the_whole_and_named() {
    let shares = |amounts: Value| {
        let feed = feed(&json!({"amounts": amounts}));
        let setting = setting(&feed.programme, "en");
        plain(&equity::shares(&setting, first(&feed).1, &Id::new("EUR")).join(" "))
    };
    let local = |n, said: Value| amount("disbursed", "EUR", n, said);
    let [own, other] = ["local", "international"].map(|whose| json!({"recipient": whose}));
    assert_eq!(
        shares(json!([local(50.0, own.clone()), local(25.0, other.clone()), local(25.0, json!({}))])),
        "Of EUR\u{a0}100 paid on, 50% is for local organisations, and 25% for international ones. \
For 25% of it, nobody says."
    );
    // where more is taken back than was given, there is no whole
    assert_eq!(shares(json!([local(50.0, own.clone()), local(-60.0, other)])), "");
    // of what nobody says anything, no share is said
    assert_eq!(shares(json!([local(50.0, json!({})), local(25.0, json!({}))])), "");
    // neither another stage nor another currency belongs to the whole
    let elsewhere = [amount("received", "EUR", 300.0, json!({})), amount("disbursed", "USD", 300.0, json!({}))];
    assert_eq!(
        shares(json!([local(50.0, own), local(50.0, json!({})), elsewhere[0], elsewhere[1]])),
        "Of EUR\u{a0}100 paid on, 50% is for local organisations, and 0% for international ones. \
For 50% of it, nobody says."
    );
}

#[test]
fn pay_is_a_part_of_its_own_stage_and_currency_or_of_nothing() {
    let of = |broker: &str| json!({"broker": broker});
    let feed = feed(&json!({"brokers": [
        {"id": "a", "who": "Translators", "paid": "paid"}, {"id": "b", "who": "Guides", "paid": "unpaid"},
        {"id": "c", "who": "Others"},
    ], "amounts": [
        amount("spent", "EUR", 25.0, of("a")), amount("spent", "EUR", 75.0, json!({})),
        amount("spent", "KES", 900.0, of("a")), amount("received", "EUR", 1000.0, json!({})),
        amount("budgeted", "KES", -900.0, json!({})), amount("budgeted", "KES", 400.0, of("c")),
        amount("spent", "EUR", 0.0, of("nobody")), amount("spent", "EUR", 0.0, of("b")),
    ]}));
    let (_, data) = first(&feed);
    let pay = |at: usize| {
        data.pay(&data.brokers[at]).into_iter().map(|(c, s, n, p)| (c.to_string(), s, n, p)).collect::<Vec<_>>()
    };
    assert_eq!(
        pay(0),
        [("EUR".to_owned(), Stage::Spent, 25.0, Some(25.0)), ("KES".to_owned(), Stage::Spent, 900.0, Some(100.0))]
    );
    assert_eq!(pay(2), [("KES".to_owned(), Stage::Budgeted, 400.0, None)], "there is no whole to be a part of");
    assert_eq!(data.brokers[1].paid, None, "unpaid and paid is neither");
    let at: Vec<&str> = feed.errors().map(|n| n.pointer.as_str()).collect();
    assert_eq!(at, ["/indicators/0/money/amounts", "/indicators/0/money/brokers"]);
}

#[test]
fn a_promise_is_in_time_by_the_day_of_the_plan() {
    for (promised, made, timing, days, said) in [
        (Some("2025-03-31"), Some("2025-03-31"), Some(Timing::Before), None, None),
        (Some("2025-04-01"), Some("2025-03-31"), Some(Timing::After), Some(1), Some("1 day")),
        // 31 January to 15 May: 28 + 31 + 30 + 15 days
        (Some("2025-05-15"), Some("2025-01-31"), Some(Timing::After), Some(104), Some("3 months")),
        (None, Some("2025-06-29"), Some(Timing::Missing), Some(1), Some("1 day")),
        (None, Some("2025-06-30"), Some(Timing::Open), None, None),
        (Some("2025-03-31"), None, None, None, None),
    ] {
        let feed = feed(&json!({"grants": [{"id": "g", "what": "G", "start": "2025-01-01", "end": "2025-12-31",
            "promised": promised, "plan_made": made}]}));
        let setting = setting(&feed.programme, "en");
        let (grant, as_of) = (&first(&feed).1.grants[0], setting.as_of());
        assert_eq!((grant.timing(as_of), grant.days_late(as_of)), (timing, days), "{promised:?} {made:?}");
        let sentences = grant::said(&setting, first(&feed).1);
        let longest = sentences.get(1).map(|said| plain(said));
        assert_eq!(longest.as_ref().map(|text| said.is_some_and(|late| text.contains(late))), said.map(|_| true));
    }
    for (start, end, multi) in [
        ("2024-01-01", "2025-12-31", true),
        ("2024-01-01", "2025-12-30", false),
        ("2024-02-29", "2026-02-27", true),
        ("2024-02-29", "2026-02-26", false),
    ] {
        let feed = feed(&json!({"grants": [{"id": "g", "what": "G", "start": start, "end": end}]}));
        assert_eq!(first(&feed).1.grants[0].is_multi_year(), multi, "{start} {end}");
    }
}

#[test]
fn whether_a_condition_is_met_follows_from_the_indicator_as_far_as_it_is_here() {
    let agreed = |more: Value| {
        let mut agreement = json!({"id": "a", "between": ["Fund", "forum"], "what": "W"});
        agreement.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        feed(&json!({"agreements": [agreement]}))
    };
    let met = |feed: &Feed| first(feed).1.measures().next().map(|measure| measure.met());
    for (bound, number, wanted) in
        [("at_least", 55.0, true), ("at_least", 55.1, false), ("at_most", 55.0, true), ("at_most", 54.9, false)]
    {
        let feed = agreed(json!({"indicator": "water", bound: number}));
        assert_eq!((met(&feed), feed.errors().count()), (Some(Some(wanted)), 0), "{bound} {number}");
    }
    // its file has not come, then it has; nobody knows, then it is known
    let mut feed = agreed(json!({"indicator": "late", "at_least": 30}));
    assert_eq!(met(&feed), Some(None));
    let (said, missed) = {
        let setting = setting(&feed.programme, "en");
        (
            agreement::said(&setting, first(&feed).1).map(|said| plain(&said)),
            agreement::missed(&setting, first(&feed).1),
        )
    };
    let unknown = "Conditions that depend on a number: 1 (met today: 0, not met: 0, not known: 1).";
    assert_eq!(said.as_deref(), Some(unknown));
    assert_eq!(missed, None, "what nobody knows is not missed");
    let values = br#"{"places": ["KE"], "periods": ["2024"], "place": 0, "period": [0], "value": [20]}"#;
    native::supply(&mut feed, "late.json", Ok(values));
    assert_eq!(met(&feed), Some(Some(false)));
    let setting = setting(&feed.programme, "en");
    assert_eq!(
        agreement::missed(&setting, first(&feed).1).map(|said| plain(&said)).as_deref(),
        Some("Conditions not met today: 1.")
    );
}

#[test]
fn a_condition_looks_at_the_line_that_the_indicators_own_page_shows() {
    let feed = native::read(include_bytes!("../../../public/programmes/power/programme.json")).expect("the sample");
    let mut seen = 0;
    for indicator in feed.all() {
        let All::Coverage(data) = &indicator.data else { continue };
        let reading = coverage::reading(&indicator.header, data, feed.programme.as_of);
        let latest = reading.latest.and_then(|cell| Some((cell.number()?, cell.period().clone())));
        assert_eq!(Known::of(indicator).latest, latest, "{}", indicator.header.id);
        seen += usize::from(latest.is_some());
    }
    assert!(seen > 20, "{seen}");
}

#[test]
fn a_decision_is_a_part_of_the_budget_in_its_own_currency() {
    let decided = |currency: &str, n: f64| {
        let feed = feed(&json!({"amounts": [
                amount("budgeted", "EUR", 1000.0, json!({})), amount("received", "KES", 500.0, json!({}))],
            "decisions": [{"what": "W", "with": "forum", "currency": currency, "amount": n, "took_part": 10}]}));
        let setting = setting(&feed.programme, "en");
        plain(&decision::said(&setting, first(&feed).1).join(" "))
    };
    assert_eq!(
        decided("EUR", 250.0),
        "Decided with Water forum: EUR\u{a0}250 of EUR\u{a0}1,000 budgeted (25%). People who took part in it: 10."
    );
    assert_eq!([decided("KES", 250.0), decided("EUR", 1000.01)], ["", ""]);
}

#[test]
fn what_is_said_of_terms_stands_in_their_tables() {
    let readme = include_str!("README.md");
    let example = readme.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let example: Value = serde_json::from_str(example).expect("it is JSON");
    let sample = native::read(include_bytes!("../../../public/programmes/power/programme.json")).expect("the sample");
    let mut checked = 0;
    for feed in [feed(&example["money"]), sample] {
        for language in ["en", "ar"] {
            let setting = setting(&feed.programme, language);
            for indicator in feed.all() {
                let All::Listed(Listed::Money(data)) = &indicator.data else { continue };
                let (said, held) = said_and_held(&setting, data);
                let held = numbers(held.iter().map(String::as_str));
                for sentence in &said {
                    let lost: Vec<String> =
                        numbers([sentence.as_str()]).into_iter().filter(|n| !held.contains(n)).collect();
                    assert!(lost.is_empty(), "{lost:?} of {sentence} are in no table");
                    checked += 1;
                }
            }
        }
    }
    assert!(checked > 40, "{checked}");
}

#[test]
fn terms_can_be_taken_away_whole() {
    let feed = native::read(include_bytes!("../../../public/programmes/power/programme.json")).expect("the sample");
    let setting = setting(&feed.programme, "en");
    let indicator = feed.indicator("payments-example").expect("it is there");
    let files = indicator.data.kind().downloads(&setting, &indicator.header);
    let lines: Vec<(String, usize)> = files.iter().map(|f| (f.ending.to_string(), f.text().lines().count())).collect();
    let wanted = [
        (".csv", 12),
        ("-payments.csv", 6),
        ("-grants.csv", 4),
        ("-agreements.csv", 4),
        ("-decisions.csv", 2),
        ("-brokers.csv", 4),
    ];
    assert_eq!(lines, wanted.map(|(ending, lines)| (ending.to_owned(), lines)));
    for file in &files {
        let text = file.text();
        let columns = text.lines().next().map(|line| line.split(',').count());
        assert_eq!(text.lines().nth(1).map(|line| line.split(',').count() >= columns.unwrap_or_default()), Some(true));
    }
    assert!(
        plain(&files[2].label).starts_with("When money is promised, and when local plans are made as a table (CSV, ")
    );
}

#[test]
fn payments_are_judged_on_the_feeds_own_day() {
    for (due, paid, state, days, standing) in [
        (Some("2025-06-30"), None, State::Coming, None, Standing::Info),
        (Some("2025-06-29"), None, State::Late, Some(1), Standing::Behind),
        (Some("2025-01-31"), Some("2025-01-31"), State::Paid, None, Standing::OnCourse),
        (Some("2025-01-31"), Some("2025-03-01"), State::PaidLate, Some(29), Standing::OnCourse),
        (None, Some("2025-03-01"), State::Paid, None, Standing::OnCourse),
        (None, None, State::Coming, None, Standing::Info),
    ] {
        let feed = feed(&json!({"payments": [payment("a", due, paid)]}));
        let setting = setting(&feed.programme, "en");
        let (indicator, data) = first(&feed);
        let as_of = setting.as_of();
        assert_eq!((data.payments[0].state(as_of), data.payments[0].days_late(as_of)), (state, days));
        assert_eq!(indicator.standing(&setting), standing);
    }
}

#[test]
fn an_audit_that_is_overdue_or_adverse_puts_it_behind() {
    let audit = |more: Value| {
        let mut audit = json!({"what": "The accounts of 2024"});
        audit.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        says(json!({"audits": [audit]}))
    };
    assert_eq!(audit(json!({"due": "2025-07-31"})).1, Standing::Info);
    assert_eq!(audit(json!({"due": "2025-05-31"})), ("Audits that are overdue: 1.".to_owned(), Standing::Behind));
    assert_eq!(audit(json!({"on": "2025-05-31", "opinion": "unmodified"})).1, Standing::Info);
    assert_eq!(audit(json!({"on": "2025-05-31", "opinion": "adverse"})).1, Standing::Behind);
}

#[test]
fn nothing_is_said_of_nothing() {
    assert_eq!(says(json!({})), ("No amount is in this feed yet.".to_owned(), Standing::NoReport));
}

#[test]
fn faults_are_named_and_hide_nothing_else() {
    for (money, at) in [
        (
            json!({"amounts": [amount("spent", "Euro", 1.0, json!({})), amount("spent", "EUR", 1.0, json!({}))]}),
            "/amounts/0/currency",
        ),
        (
            json!({"amounts": [amount("gone", "EUR", 1.0, json!({})), amount("spent", "EUR", 1.0, json!({}))]}),
            "/amounts/0/stage",
        ),
        (json!({"amounts": [amount("spent", "EUR", 1.0, json!({"on": "2025-07-01"}))]}), "/amounts/0/on"),
        (
            json!({"payments": [payment("a", None, Some("2025-07-01"))], "amounts": [amount("spent", "EUR", 1.0, json!({}))]}),
            "/payments/0/paid",
        ),
        (
            json!({"payments": [payment("a", None, None), payment("a", None, None)], "amounts": [amount("spent", "EUR", 1.0, json!({}))]}),
            "/payments/0",
        ),
    ] {
        let feed = feed(&money);
        let at = format!("/indicators/0/money{at}");
        assert!(feed.errors().any(|n| n.pointer == at), "{at}: {:?}", feed.notices);
        assert_eq!(first(&feed).1.amounts.len(), 1, "{at}");
    }
}

#[test]
fn faults_of_terms_say_where_they_are_and_what_to_do() {
    let agreement = |more: Value| {
        let mut all = json!({"id": "a", "between": ["Fund", "forum"], "what": "W"});
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({"agreements": [all]})
    };
    let grant = |end: &str, more: Value| {
        let mut all = json!({"id": "g", "what": "G", "start": "2025-01-01", "end": end});
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({"grants": [all]})
    };
    let decision = |more: Value| {
        let mut all = json!({"what": "W", "with": "forum"});
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        json!({"decisions": [all]})
    };
    let adjusted = |currency: &str, on: &str| {
        agreement(
            json!({"adjustments": [{"on": on, "currency": currency, "amount": 1, "why": "Y", "decided": "jointly"}]}),
        )
    };
    for (money, at) in [
        (agreement(json!({"between": ["Fund"]})), "/agreements/0/between"),
        (agreement(json!({"indicator": "water"})), "/agreements/0/indicator"),
        (agreement(json!({"indicator": "none", "at_least": 1})), "/agreements/0/indicator"),
        (agreement(json!({"at_least": 1})), "/agreements/0/indicator"),
        (agreement(json!({"indicator": "water", "at_least": 1, "at_most": 2})), "/agreements/0/at_most"),
        (agreement(json!({"since": "2025-07-01"})), "/agreements/0/since"),
        (adjusted("euro", "2025-01-01"), "/agreements/0/adjustments/0/currency"),
        (adjusted("EUR", "2025-07-01"), "/agreements/0/adjustments/0/on"),
        (grant("2024-12-31", json!({})), "/grants/0/end"),
        (grant("2025-12-31", json!({"plan_start": "2025-07-01", "plan_end": "2025-06-30"})), "/grants/0/plan_end"),
        (grant("2025-12-31", json!({"promised": "2025-07-01"})), "/grants/0/promised"),
        (decision(json!({"took_part": 9})), "/decisions/0/took_part"),
        (decision(json!({"amount": 9})), "/decisions/0/amount"),
        (decision(json!({"currency": "EUR", "amount": 0})), "/decisions/0/amount"),
        (decision(json!({"criteria": "nobody"})), "/decisions/0/criteria"),
        (json!({"brokers": [{"id": "a", "who": "A", "paid": "well"}]}), "/brokers/0/paid"),
    ] {
        let feed = feed(&money);
        let at = format!("/indicators/0/money{at}");
        let notice = feed.errors().find(|n| n.pointer == at);
        assert!(notice.is_some_and(|n| !n.hint.is_empty()), "{at}: {:?}", feed.notices);
        let (_, data) = first(&feed);
        assert!(data.measures().next().is_none() && data.decisions.iter().all(|d| d.took_part.is_none()), "{at}");
    }
}

#[test]
fn every_number_of_the_picture_stands_in_the_table() {
    let feed = feed(&json!({"amounts": [
        amount("budgeted", "EUR", 14_808_003.51, json!({})), amount("disbursed", "EUR", 8_763_637.0, json!({})),
        amount("spent", "KES", 300_000.0, json!({})),
    ], "payments": (0..200).map(|i| payment(&format!("p{i}"), Some("2025-01-01"), None)).collect::<Vec<_>>()}));
    for language in ["en", "ar"] {
        let setting = setting(&feed.programme, language);
        let (indicator, data) = first(&feed);
        let rows = super::totals(&setting, data).1;
        let shown: Vec<&str> = rows.iter().map(|(_, cells)| cells[0].text.as_str()).collect();
        for width in [272, 720] {
            let scene =
                indicator.data.kind().picture(&setting, &indicator.header, &View::default(), width).expect("a picture");
            let texts: Vec<&str> = scene
                .marks
                .iter()
                .filter_map(|mark| match &mark.shape {
                    Shape::Text { text, .. } => Some(text.as_str()),
                    _ => None,
                })
                .collect();
            assert!(shown.iter().all(|amount| texts.contains(amount)), "{shown:?} {texts:?}");
            assert!(super::calendar::calendar(&setting, data, width).is_some_and(|scene| scene.height > 60));
        }
        let files = indicator.data.kind().downloads(&setting, &indicator.header);
        let lines: Vec<usize> = files.iter().map(|f| f.text().lines().count()).collect();
        assert_eq!(lines, [4, 201]);
        assert!(files[0].text().contains("14808003.51"), "to the hundredth");
    }
}

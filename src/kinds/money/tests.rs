use super::{Data, Stage, State};
use crate::chart::Shape;
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Data as All, Indicator, Listed, Standing, View};
use crate::model::Id;
use serde_json::{Value, json};

fn feed(money: &Value) -> Feed {
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}, {"code": "ar"}],
        "places": [{"id": "KE", "name": "Kenya"}], "partners": [{"id": "forum", "name": "Water forum", "roles": ["implementing"]}],
        "indicators": [{"id": "m", "kind": "money", "title": "The grant", "money": money}]
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
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
Last audit (The accounts of 2024): the accounts are right but for what the auditor names."
    );
    let shares = |currency: &str| super::text::shares(&setting, first(&feed).1, &Id::new(currency));
    assert_eq!(
        plain(&[shares("EUR"), shares("KES")].concat().join(" ")),
        "Of EUR\u{a0}6,000 paid on, 75% is for local organisations. \
Of EUR\u{a0}8,000 received, 100% may be used for whatever the organisation needs. \
Of KES\u{a0}300,000 spent, 100% went to local suppliers."
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
        plain(&super::text::shares(&setting, first(&feed).1, &Id::new("EUR")).join(" "))
    };
    let local = |n, said: Value| amount("disbursed", "EUR", n, said);
    let [own, other] = ["local", "international"].map(|whose| json!({"recipient": whose}));
    assert_eq!(
        shares(json!([local(50.0, own.clone()), local(25.0, other.clone()), local(25.0, json!({}))])),
        "Of EUR\u{a0}100 paid on, 50% is for local organisations. For 25% of it, nobody says."
    );
    // where more is taken back than was given, there is no whole
    assert_eq!(shares(json!([local(50.0, own), local(-60.0, other)])), "");
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

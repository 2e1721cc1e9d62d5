//! What policy wins say, tried empty, with one, with many, undone, counted, and in Arabic with long names.

use super::{Data, Stage};
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Indicator, Setting, Standing, View};
use serde_json::{Value, json};

fn feed(indicator: &Value) -> Feed {
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30",
        "languages": [{"code": "en", "review": "original"}, {"code": "ar"}],
        "partners": [{"id": "forum", "name": "Water forum"}],
        "places": [{"id": "KE-17", "name": "Kisumu"}],
        "indicators": [indicator],
    });
    native::read(programme.to_string().as_bytes()).expect("the programme reads")
}

fn policy(more: Value) -> Value {
    let noun = json!({"en": {"one": "# policy", "other": "# policies"}});
    let mut all =
        json!({"id": "x", "kind": "policy", "title": "X", "unit": {"kind": "count", "noun": noun}, "better": "up"});
    all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    all
}

fn read(more: Value) -> (Feed, Setting) {
    let feed = feed(&policy(more));
    let setting = setting(&feed.programme, "en");
    (feed, setting)
}

fn first(feed: &Feed) -> (&Indicator, &Data) {
    let indicator = feed.indicators.first().expect("the indicator reads");
    let crate::kinds::Data::Listed(crate::kinds::Listed::Policy(data)) = &indicator.data else { panic!("policy") };
    (indicator, data)
}

fn says(more: Value) -> String {
    let (feed, setting) = read(more);
    plain(&first(&feed).0.finding(&setting))
}

fn win(id: &str, stages: Value) -> Value {
    json!({"id": id, "title": format!("Win {id}"), "stages": stages})
}

#[test]
fn the_publishers_example_is_sound() {
    let readme = include_str!("README.md");
    let example = readme.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    let feed = feed(&serde_json::from_str(example).expect("it is JSON"));
    assert_eq!(feed.notices, Vec::new());
    let setting = setting(&feed.programme, "en");
    assert_eq!(
        plain(&feed.indicators[0].finding(&setting)),
        "1 policy win so far: 1 adopted. The latest step: “District budget line for childcare” was adopted on 30 June 2024."
    );
}

#[test]
fn counts_wins_by_the_furthest_stage_of_each() {
    let wins = json!([
        win("a", json!([{"stage": "felt"}])),
        win("b", json!([{"stage": "adopted", "on": "2024-05-02"}, {"stage": "raised", "on": "2023-01-01"}])),
        win("c", json!([{"stage": "adopted"}])),
    ]);
    assert_eq!(
        says(json!({"wins": wins})),
        "3 policy wins so far: 1 felt by people and 2 adopted. The latest step: “Win b” was adopted on 2 May 2024."
    );
    let (feed, _) = read(json!({"wins": wins}));
    let (_, data) = first(&feed);
    assert_eq!(Stage::ALL.map(|stage| data.at_least(stage)), [3, 3, 3, 1, 1, 1], "what is felt passed all stages");
}

#[test]
fn says_what_was_undone_and_what_is_not_there() {
    let mut undone = win("a", json!([{"stage": "funded"}]));
    undone["setback"] = json!({"on": "2025-01-31", "what": "The budget was taken back."});
    assert_eq!(says(json!({"wins": [undone]})), "1 policy win so far: 1 funded. 1 win was set back later.");
    assert_eq!(says(json!({})), "No policy win is in this feed yet.");
    assert_eq!(
        says(json!({"example": true})),
        "These figures are invented to show how this page works. No policy win is in this feed yet."
    );
}

#[test]
fn plain_counts_speak_where_only_counts_exist() {
    let observations = json!({"places": ["KE-17"], "periods": ["2023", "2024"], "period": [0, 1], "value": [2, 5]});
    let counted = json!({"observations": observations, "targets": [{"period": "2024", "value": 4}]});
    assert!(
        says(counted.clone()).starts_with("5 policies in 2024 (Kisumu), up from 2 policies in 2023."),
        "{}",
        says(counted)
    );
    let both = json!({"observations": observations, "wins": [win("a", json!([{"stage": "raised"}]))]});
    assert_eq!(
        says(both.clone()),
        "1 policy win so far: 1 raised. 5 policies in 2024 (Kisumu), up from 2 policies in 2023."
    );
    let (feed, setting) = read(both);
    let names: Vec<_> = first(&feed)
        .0
        .data
        .kind()
        .downloads(&setting, &first(&feed).0.header)
        .into_iter()
        .map(|d| d.ending.into_owned())
        .collect();
    assert_eq!(names, [".csv", "-wins.csv"], "both can be taken away");
}

#[test]
fn faults_are_named_and_hide_nothing_else() {
    let good = win("good", json!([{"stage": "raised"}]));
    for (bad, at) in [
        (win("bad", json!([])), "/indicators/0/wins/0/stages"),
        (win("bad", json!([{"stage": "raised"}, {"stage": "raised"}])), "/indicators/0/wins/0/stages"),
        (win("bad", json!([{"stage": "raised", "on": "2025-07-01"}])), "/indicators/0/wins/0/stages/0/on"),
        (win("bad", json!([{"stage": "lost"}])), "/indicators/0/wins/0/stages/0/stage"),
        (win("good", json!([{"stage": "raised"}])), "/indicators/0/wins/0"),
        (json!({"id": "bad", "title": 5, "stages": [{"stage": "raised"}]}), "/indicators/0/wins/0/title"),
    ] {
        let (feed, _) = read(json!({"wins": [bad, good]}));
        assert!(feed.errors().any(|n| n.pointer == at), "{at}: {:?}", feed.notices);
        let ids: Vec<_> = first(&feed).1.wins.iter().map(|w| w.id.as_str()).collect();
        assert!(ids.contains(&"good") || at == "/indicators/0/wins/0", "{ids:?}");
    }
}

#[test]
fn two_hundred_wins_with_long_arabic_names_fit() {
    let title = "خط ميزانية دائم لرعاية الأطفال في كل مقاطعة تطلبه مجموعات النساء فيها كل عام حتى اليوم".to_owned();
    assert!(title.chars().count() >= 80);
    let wins: Vec<Value> = (0..200)
        .map(|i| json!({"id": format!("w{i}"), "title": {"ar": title}, "stages": [{"stage": Stage::ALL[i % 6].name(), "on": "2024-05-02"}]}))
        .collect();
    let feed = feed(&policy(json!({"wins": wins})));
    assert_eq!(feed.errors().count(), 0);
    let setting = setting(&feed.programme, "ar");
    let (indicator, data) = first(&feed);
    assert_eq!(indicator.standing(&setting), Standing::Info);
    assert_eq!(super::table::rows(&setting, data).1.len(), 200);
    let picture = indicator.data.kind().picture(&setting, &indicator.header, &View::default(), 272);
    assert_eq!(picture.map(|scene| scene.width), Some(272));
    assert_eq!(indicator.finding(&setting).matches('.').count(), 2, "{}", indicator.finding(&setting));
}

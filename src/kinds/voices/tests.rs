use super::{Count, Data, Side};
use crate::feed::{Feed, native};
use crate::kinds::trial::{plain, setting};
use crate::kinds::{Data as All, Indicator, Listed, Standing, View};
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};

fn feed(mut voices: Value) -> Feed {
    for (key, value) in [("id", "v"), ("kind", "voices"), ("title", "Voices")] {
        voices[key] = json!(value);
    }
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}, {"code": "ar"}],
        "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "women", "name": "Women"}, {"id": "men", "name": "Men"}]},
            {"id": "area", "name": "Area", "groups": [{"id": "urban", "name": "Urban"}]}],
        "places": [{"id": "north", "name": "North"}, {"id": "south", "name": "South"}, {"id": "village", "name": "Village", "parent": "north"}],
        "indicators": [voices, {"id": "pumps", "kind": "coverage", "title": "Pumps that work", "better": "up", "unit": {"kind": "percent"},
            "observations": {"places": ["north"], "periods": ["2025"], "value": 5}}]
    });
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

fn first(feed: &Feed) -> (&Indicator, &Data) {
    match &feed.indicators[0].data {
        All::Listed(Listed::Voices(data)) => (&feed.indicators[0], data.as_ref()),
        other => panic!("voices were read as {other:?}"),
    }
}

fn says(voices: Value) -> (String, Standing) {
    let feed = feed(voices);
    let setting = setting(&feed.programme, "en");
    let indicator = &feed.indicators[0];
    (plain(&indicator.finding(&setting)), indicator.standing(&setting))
}

/// The example of the publisher's page.
fn example() -> Value {
    let text = include_str!("README.md");
    let json = text.split("```json").nth(1).and_then(|rest| rest.split("```").next()).expect("an example");
    serde_json::from_str::<Value>(json).expect("JSON")
}

#[test]
fn the_example_is_worked_out_by_hand() {
    let feed = feed(example());
    let (_, data) = first(&feed);
    let survey = data.survey.as_ref().expect("a survey");
    let clean = survey.questions[0].all().expect("all");
    // women 68, men 60: 41 + 40 good, 18 + 10 bad
    assert_eq!(
        (clean.total(), clean.on(Side::Good), clean.on(Side::Bad)),
        (Count::known(128), Count::known(81), Count::known(28))
    );
    let (said, standing) = says(example());
    assert_eq!(standing, Standing::Info);
    // 81/128 = 63.3; of 128/1.5 = 85.3 the interval is 52.7 to 72.7. Price: 70 bad, 18 neither, 14 + 18 good and 1 to 4
    // more of each: 34/122 to 40/128 good, 70/128 to 70/122 bad
    assert_eq!(
        said,
        "The most content: Is the water clean? (63%; 22% not content). The fewest content: Is the price fair? \
         (28\u{2009}–\u{2009}31%; 55\u{2009}–\u{2009}57% not content). Of 160 people who were asked, 128 answered (80%). \
         Only some people were asked; of everybody, the share for “Is the water clean?” lies within 53\u{2009}–\u{2009}73% (95% confidence). \
         Small counts are hidden to protect people, so some shares are a range. \
         The two scores lie furthest apart for Pump at the market: 81 officially, 46 from the community, 35 points apart. \
         Stories: 2 (Went well: 1 and Went badly: 1)."
    );
}

#[test]
fn a_sample_that_is_not_random_has_no_margin() {
    let mut voices = example();
    voices["survey"]["random"] = json!(false);
    let (said, _) = says(voices);
    assert!(said.contains("not random") && !said.contains("95%"), "{said}");
}

#[test]
fn small_counts_point_at_nobody() {
    let rows = |counts: Value| json!({"survey": {"scale": ["Bad", "Good"], "questions": [{"text": "Q", "rows": [{"counts": counts}]}]}});
    let counts = |voices: Value| {
        let feed = feed(voices);
        first(&feed).1.survey.as_ref().expect("a survey").questions[0].rows[0].counts.clone()
    };
    let between = |least, most| Count { least, most };
    assert_eq!(counts(rows(json!([40, 30]))), [Count::known(40), Count::known(30)]);
    assert_eq!(
        counts(rows(json!([0, 30]))),
        [Count::known(0), Count::known(30)],
        "nobody is no small number of people"
    );
    assert_eq!(counts(rows(json!([3, 34]))), [between(1, 4), between(30, 39)], "one alone could be worked out");
    assert_eq!(counts(rows(json!([3, 2]))), [between(1, 4), between(1, 4)]);
    assert_eq!(
        counts(rows(json!([[1, 4], [30, 39]]))),
        [between(1, 4), between(30, 39)],
        "a public copy stays as it is"
    );
    let few = says(rows(json!([9, 10]))).0;
    assert!(few.contains("Too few answers (19)") && !few.contains('%'), "{few}");
}

#[test]
fn nobody_is_counted_in_two_rows() {
    let added = |rows: [Value; 2]| {
        let mut rows = rows.to_vec();
        rows.iter_mut().for_each(|row| row["counts"] = json!([40, 30]));
        let survey = json!({"survey": {"scale": ["Bad", "Good"], "questions": [{"text": "Q", "rows": rows}]}});
        let feed = feed(survey);
        first(&feed).1.survey.as_ref().expect("a survey").questions[0].all().is_some()
    };
    assert!(added([json!({"group": "women"}), json!({"group": "men"})]));
    assert!(added([json!({"place": "north"}), json!({"place": "south"})]));
    assert!(!added([json!({"group": "women"}), json!({"group": "women"})]), "the same row twice");
    assert!(!added([json!({"group": "women"}), json!({"group": "urban"})]), "groups of two breakdowns");
    assert!(!added([json!({"place": "north"}), json!({"place": "village"})]), "a place, and one within it");
}

#[test]
fn nothing_is_added_up_that_may_hold_somebody_twice() {
    let voices = json!({"survey": {"scale": ["Bad", "Good"], "questions": [{"text": "Q", "rows": [
        {"group": "women", "counts": [40, 30]}, {"place": "north", "counts": [40, 30]}
    ]}]}});
    let feed = feed(voices);
    let (_, data) = first(&feed);
    assert_eq!(data.survey.as_ref().expect("a survey").questions[0].all(), None);
    assert!(feed.notices.iter().any(|n| n.pointer == "/indicators/0/survey/questions/0/rows"), "{:?}", feed.notices);
}

/// A story with this consent.
fn story(consent: &Value) -> Value {
    json!({"stories": {"chosen": "All.", "told": [
        {"id": "one", "text": "A secret", "by": "Somebody", "tone": "good", "about": "pumps", "consent": consent}
    ]}})
}

#[test]
fn a_story_is_shown_only_with_consent() {
    let shown = |consent: Value| {
        let feed = feed(story(&consent));
        let page = {
            let setting = setting(&feed.programme, "en");
            let (indicator, data) = first(&feed);
            super::card::inside(&setting, &indicator.header, data).to_html()
        };
        let warned = feed.notices.iter().any(|n| n.pointer == "/indicators/0/stories/told/0/consent");
        assert_ne!(page.contains("A secret"), warned, "what is not shown is said to whoever publishes it");
        assert_eq!(page.contains("Stories not shown"), warned);
        page.contains("A secret")
    };
    assert!(shown(json!({"given": "2025-01-01", "scope": ["site"]})));
    assert!(shown(json!({"given": "2025-01-01", "until": "2025-06-30", "scope": ["site", "print"]})), "its last day");
    assert!(!shown(json!({"given": "2025-01-01", "until": "2025-06-29", "scope": ["site"]})), "ended");
    assert!(
        !shown(json!({"given": "2025-01-01", "until": "soon", "scope": ["site"]})),
        "what cannot be read allows nothing"
    );
    assert!(!shown(json!({"given": "2025-07-01", "scope": ["site"]})), "not yet given");
    assert!(!shown(json!({"given": "2025-01-01", "scope": ["print"]})), "not for this site");
    assert!(
        !shown(json!({"given": "2025-01-01", "until": "2030-01-01", "scope": ["site"], "withdrawn": "2025-06-01"})),
        "withdrawn beats all"
    );
    assert!(!shown(json!({"given": "2025-01-01", "scope": ["site"], "withdrawn": "yes"})), "however it is written");
    assert!(!shown(Value::Null), "no consent");
}

#[test]
fn a_story_leads_to_its_indicator_and_says_when_it_must_go() {
    let feed = feed(story(&json!({"given": "2025-01-01", "until": "2030-01-01", "scope": ["site"]})));
    let (indicator, data) = first(&feed);
    let page = super::card::inside(&setting(&feed.programme, "en"), &indicator.header, data).to_html();
    for part in
        ["href=\"../pumps/\"", "Pumps that work", "data-until=\"2030-01-01\"", "unprinted", "cannot be recalled"]
    {
        assert!(page.contains(part), "{part}: {page}");
    }
}

#[cfg(feature = "cli")]
#[test]
fn the_public_copy_of_a_feed_holds_no_word_that_may_not_be_shown() {
    let programme = |voices: &Value| {
        let mut one = voices.clone();
        for (key, value) in [("id", "v"), ("kind", "voices"), ("title", "Voices")] {
            one[key] = json!(value);
        }
        json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30", "languages": [{"code": "en"}], "indicators": [one]})
            .to_string()
    };
    let copy = |voices: &Value| {
        let bytes = programme(voices);
        let mut feed = native::read(bytes.as_bytes()).expect("a programme");
        feed.forget(crate::model::Date::parse("2026-01-01").expect("a day"));
        let copy = native::protected(bytes.as_bytes(), &feed).expect("a copy");
        copy.map(|copy| String::from_utf8(copy.bytes).expect("text"))
    };
    let gone =
        copy(&story(&json!({"given": "2025-01-01", "scope": ["site"], "withdrawn": "2025-06-01"}))).expect("a copy");
    assert!(!gone.contains("secret") && !gone.contains("Somebody") && gone.contains("\"one\""), "{gone}");
    let ended =
        copy(&story(&json!({"given": "2025-01-01", "until": "2025-12-31", "scope": ["site"]}))).expect("a copy");
    assert!(
        !ended.contains("secret"),
        "it ended after the feed's day and before the one on which it is published: {ended}"
    );
    assert_eq!(copy(&story(&json!({"given": "2025-01-01", "scope": ["site"]}))), None, "it may be public as it is");
    let survey =
        json!({"survey": {"scale": ["Bad", "Good"], "questions": [{"text": "Q", "rows": [{"counts": [3, 34]}]}]}});
    let small = copy(&survey).expect("a copy");
    assert!(small.contains("[[1,4],[30,39]]"), "{small}");
    let again = native::read(small.as_bytes()).expect("a programme");
    assert_eq!(native::protected(small.as_bytes(), &again).expect("a copy").map(|c| c.bytes == small.as_bytes()), None);
}

#[test]
fn an_indicator_leads_to_its_stories_as_long_as_one_may_be_shown() {
    let told = |feed: &Feed| feed.all().map(|indicator| indicator.header.told_in.clone()).collect::<Vec<_>>();
    let none: [Vec<crate::model::Id>; 2] = [Vec::new(), Vec::new()];
    let mut shown = feed(story(&json!({"given": "2025-01-01", "until": "2025-12-31", "scope": ["site"]})));
    assert_eq!(told(&shown), [Vec::new(), vec![crate::model::Id::new("v")]]);
    shown.forget(crate::model::Date::parse("2026-01-01").expect("a day"));
    assert_eq!(told(&shown), none, "its consent has ended");
    let gone = feed(story(&json!({"given": "2025-01-01", "scope": ["site"], "withdrawn": "2025-06-01"})));
    assert_eq!(told(&gone), none, "it was taken back");
}

#[test]
fn every_number_of_the_pictures_stands_in_a_table() {
    let feed = feed(example());
    for language in ["en", "ar"] {
        let setting = setting(&feed.programme, language);
        let (indicator, data) = first(&feed);
        let survey = data.survey.as_ref().expect("a survey");
        let cells: Vec<String> = super::table::answers(&setting, survey)
            .1
            .into_iter()
            .flat_map(|(_, cells)| cells)
            .map(|c| c.text)
            .collect();
        for width in [272, 720] {
            let scene =
                indicator.data.kind().picture(&setting, &indicator.header, &View::default(), width).expect("a picture");
            for mark in &scene.marks {
                if let crate::chart::Shape::Text { text, .. } = &mark.shape
                    && mark.ink == crate::chart::Ink::Strong
                {
                    assert!(cells.contains(text), "{text} is not in {cells:?}");
                }
            }
        }
        let files = indicator.data.kind().downloads(&setting, &indicator.header);
        assert_eq!(files.iter().map(|f| f.text().lines().count()).collect::<Vec<_>>(), [22, 3]);
    }
}

#[test]
fn what_cannot_be_is_said() {
    let feed = feed(json!({
        "survey": {"scale": ["Bad", "Good"], "asked": 3, "answered": 5, "design_effect": 0.5, "questions": [
            {"text": "Q", "rows": [{"counts": [1, 2, 3]}]}
        ]},
        "scores": {"most": 5, "rows": [{"what": "Pump", "official": 6, "community": 3}]}
    }));
    let said: Vec<&str> = feed.notices.iter().map(|n| n.pointer.as_str()).collect();
    for end in ["survey/answered", "survey/design_effect", "survey/questions/0/rows/0/counts", "scores/rows/0/official"]
    {
        assert!(said.contains(&format!("/indicators/0/{end}").as_str()), "{end}: {said:?}");
    }
    assert_eq!(says(json!({})), ("No answers and no stories are in this feed yet.".to_owned(), Standing::NoReport));
}

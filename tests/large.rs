//! An indicator with very many observations: its card needs few of them, and they come back whole.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use baraza::feed::{digest, native};
use baraza::kinds::View;
use baraza::kinds::{Data, Indicator, Setting};
use baraza::model::Series;
use baraza::say::{Locale, Words};
use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};
use serde_json::json;
use std::sync::Arc;

/// A programme whose one indicator has 70 places, 120 months and 3 groups.
fn large() -> (Setting, Indicator) {
    let place = |i: usize| format!("P{i}");
    let months: Vec<String> = (0..120).map(|i| format!("{}-{:02}", 2015 + i / 12, i % 12 + 1)).collect();
    let rows = || (0..70 * 3 * 120_usize).map(|row| (row / 360, row / 120 % 3, row % 120));
    let value = rows().map(|(p, g, m)| if (p, m) == (0, 7) { None } else { Some((p * 7 + g * 3 + m) % 100) });
    let observations = json!({
        "places": (0..70).map(place).collect::<Vec<_>>(), "periods": months, "groups": ["_T", "F", "M"],
        "place": rows().map(|r| r.0).collect::<Vec<_>>(), "group": rows().map(|r| r.1).collect::<Vec<_>>(),
        "period": rows().map(|r| r.2).collect::<Vec<_>>(), "value": value.collect::<Vec<_>>(),
    });
    let programme = json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2025-01-31", "languages": [{"code": "en", "review": "original"}],
        "places": (0..70).map(|i| json!({"id": place(i), "name": place(i)})).collect::<Vec<_>>(),
        "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "F", "name": "Women"}, {"id": "M", "name": "Men"}]}],
        "indicators": [{"id": "x", "kind": "coverage", "title": "X", "better": "up", "unit": {"kind": "percent"}, "data": "x.json",
            "targets": [{"period": "2026", "value": 80}]}]
    });
    let mut feed = native::read(programme.to_string().as_bytes()).expect("a programme");
    native::supply(&mut feed, "x.json", Ok(observations.to_string().as_bytes()));
    assert_eq!(feed.notices, Vec::new());
    let (words, _) = Words::new(Locale::default(), include_str!("../public/locales/en/baraza.ftl"));
    let setting = Setting { words, programme: Arc::new(feed.programme.clone()) };
    (setting, feed.indicators.remove(0).as_ref().clone())
}

#[test]
fn the_card_says_the_same_with_few_of_the_rows() {
    let (setting, whole) = large();
    let (series, brief) = whole.too_large(setting.as_of()).expect("25,200 rows are many");
    let kept = brief.kind().series().map_or(0, Series::len);
    assert_eq!((series.len(), kept), (25_200, 120));
    let said = |data: &Data| {
        let kind = data.kind();
        let finding = kind.finding(&setting, &whole.header);
        (kind.standing(&setting, &whole.header), finding, kind.summary(&setting, &whole.header).to_html())
    };
    assert_eq!(said(&brief), said(&whole.data));
}

#[test]
fn a_ranking_of_many_places_says_how_many_it_shows() {
    let (setting, whole) = large();
    let said = Owner::new().with(|| {
        let view = Signal::stored(View::default());
        whole.data.kind().detail(&setting, &whole.header, view, Callback::new(|_| {})).to_html()
    });
    let plain = said.replace(['\u{2068}', '\u{2069}'], "");
    assert!(plain.contains("Shown: 50 of 69 places."), "{said}");
}

#[test]
fn the_rows_come_back_whole_and_small() {
    let (setting, whole) = large();
    let (series, brief) = whole.too_large(setting.as_of()).expect("many rows");
    let bytes = digest::write(series);
    assert!(bytes.len() < 3 * series.len(), "{} bytes", bytes.len());
    let back: Series = digest::read(&bytes).expect("whole");
    // absent numbers are NaN, which no comparison finds equal
    assert_eq!(format!("{:?}", brief.with(back)), format!("{:?}", whole.data));
}

//! Report and poster: nothing is left out of the report and nothing absent is a number there; the poster's findings are
//! chosen by its rule, fit on one sheet and are never cut.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
mod common;

use baraza::feed::Feed;
use baraza::kinds::{Indicator, Setting, Table};
use baraza::plain::{self, chosen, glance, sheet};
use baraza::say::Locale;
use baraza::store::{Plain, Site};
use common::{coverage, file, programme, read, setting, words};
use leptos::prelude::{Owner, RenderHtml as _};
use serde_json::{Value, json};

const ALL: [&str; 7] = ["en", "fr", "ar", "rw", "sw", "es", "pt"];

fn sample() -> Feed {
    let bytes = std::fs::read(file("public/programmes/power/programme.json")).expect("the sample is there");
    baraza::feed::native::read(&bytes).expect("it reads")
}

fn html(setting: &Setting, feed: &Feed, plain: Plain) -> String {
    let language = setting.language();
    let site = Site { base: "../".into(), language: language.into(), languages: vec![language.into()] };
    let owner = Owner::new();
    let html = owner.with(|| plain::page(setting, feed, &site, plain, plain::Beside::default()).to_html());
    owner.cleanup();
    html
}

/// What a reader sees of a piece of HTML: one space between words, no marks of direction.
fn seen(html: &str) -> String {
    let mut out = String::new();
    for piece in html.split('<') {
        out.push_str(piece.split_once('>').map_or(piece, |(_, text)| text));
    }
    let out = out.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    plain_text(&out)
}

fn plain_text(text: &str) -> String {
    let kept: String = text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect();
    kept.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The pieces of HTML from each of these tags to the next.
fn pieces<'a>(html: &'a str, open: &str, close: &str) -> Vec<&'a str> {
    html.split(open).skip(1).map(|rest| rest.split(close).next().unwrap_or_default()).collect()
}

/// Title and cells of each row of the table of key figures.
fn key_figures(report: &str) -> Vec<Vec<String>> {
    let annex = report.split("id=\"report-figures\"").nth(1).expect("there is a table");
    let body = annex.split("<tbody>").nth(1).and_then(|rest| rest.split("</tbody>").next()).expect("with rows");
    pieces(body, "<tr>", "</tr>")
        .into_iter()
        .map(|row| {
            let first = pieces(row, "<th", "</th>");
            let cells = first.into_iter().chain(pieces(row, "<td", "</td>"));
            // the tag's own end
            cells.map(|cell| cell.split_once('>').map_or("", |(_, inside)| inside)).map(seen).collect()
        })
        .collect()
}

#[test]
fn every_indicator_is_in_the_report_with_its_whole_finding() {
    let feed = sample();
    for language in ["en", "fr", "ar", "sw"] {
        let setting = setting(&feed, &words(language));
        let report = html(&setting, &feed, Plain::Report);
        for indicator in &feed.indicators {
            let id = &indicator.header.id;
            let mark = format!("data-indicator=\"{id}\"");
            assert_eq!(report.matches(&mark).count(), 1, "{language}: {id}");
            let piece = seen(report.split(&mark).nth(1).and_then(|p| p.split("data-indicator").next()).expect("it"));
            let title = indicator.header.title.in_language(setting.language());
            for said in [title, &indicator.finding(&setting)] {
                assert!(piece.contains(&plain_text(said)), "{language}: {id} does not say: {said}");
            }
            assert!(!indicator.header.example || piece.contains(&setting.words.get("example")), "{id} is not marked");
            for voice in &indicator.header.voices {
                assert!(piece.contains(&plain_text(voice.reason.in_language(setting.language()))), "{id}: a voice");
            }
        }
    }
}

/// The cells of the indicator's own table.
fn own(setting: &Setting, indicator: &Indicator) -> Vec<String> {
    let series = indicator.data.kind().series().cloned().unwrap_or_default();
    let rows = Table::of(setting, &indicator.header, &series).rows.into_iter();
    rows.flat_map(|row| row.figures.into_iter().map(|figure| plain_text(&figure.text))).collect()
}

#[test]
fn the_key_figures_are_those_of_findings_and_tables() {
    let feed = sample();
    for language in ["en", "fr", "ar"] {
        let setting = setting(&feed, &words(language));
        let rows = key_figures(&html(&setting, &feed, Plain::Report));
        assert_eq!(rows.len(), feed.indicators.len());
        let (mut numbers, mut absent) = (0, 0);
        for indicator in &feed.indicators {
            let (id, title) =
                (&indicator.header.id, plain_text(indicator.header.title.in_language(setting.language())));
            let row = rows.iter().find(|row| row[0] == title).unwrap_or_else(|| panic!("{language}: {id} has no row"));
            let [_, _, when, value, _, standing] = &row[..] else { panic!("{id}: {row:?}") };
            assert!(
                standing.starts_with(&setting.words.get(&format!("standing-{}", indicator.standing(&setting).name())))
            );
            let glance = glance(&setting, indicator);
            if glance.state.is_some_and(|state| !state.has_number()) {
                absent += 1;
                assert!(!value.contains(|c: char| c.is_numeric()), "{id}: {value} stands for nothing");
                assert_eq!(glance.figure, None, "{id}");
                continue;
            }
            numbers += 1;
            let figure = plain_text(&glance.figure.expect("it has a figure"));
            let shown = plain_text(&glance.value);
            assert!(value.starts_with(&shown) && shown.contains(&figure), "{id}: {value}");
            let finding = plain_text(&indicator.finding(&setting));
            if indicator.data.kind().series().is_some() {
                assert!(finding.contains(&shown), "{language}: {id} does not say {shown}");
            } else {
                // lists say their counts in other words
                let mut counts = shown.split(|c: char| !c.is_numeric()).filter(|n| !n.is_empty());
                assert!(counts.all(|n| finding.contains(n)), "{language}: {id} does not say {shown}");
            }
            let own = own(&setting, indicator);
            assert!(own.is_empty() || own.contains(&figure), "{id}: {figure} is not among {own:?}");
            assert!(!when.is_empty() && when != "–", "{id}: when?");
        }
        assert!(numbers >= 45 && absent >= 13, "{numbers} numbers, {absent} absent");
    }
}

#[test]
fn no_two_parts_of_a_page_have_one_id() {
    let feed = sample();
    let setting = setting(&feed, &words("en"));
    for page in [Plain::Report, Plain::Poster] {
        let html = html(&setting, &feed, page);
        let mut ids = pieces(&html, " id=\"", "\"");
        let all = ids.len();
        assert!(all > 2);
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{page:?}");
    }
}

/// An indicator in a programme of one question: its id, its values of 2023 and 2024, and more about it.
fn one(id: &str, values: [f64; 2], more: &Value) -> Value {
    let observations = json!({"places": ["RW"], "periods": ["2023", "2024"], "place": [0, 0], "period": [0, 1],
        "value": values, "status": ["observed", "observed"]});
    let mut all = json!({"id": id, "title": id, "observations": observations});
    all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
    coverage(all)
}

fn picked(indicators: &[Value]) -> Option<String> {
    let feed = read(&programme(json!(indicators)));
    assert_eq!(feed.notices.iter().map(ToString::to_string).collect::<Vec<_>>(), Vec::<String>::new());
    let setting = setting(&feed, &words("en"));
    let all: Vec<&Indicator> = feed.all().collect();
    chosen(&setting, &all).map(|(indicator, _)| indicator.header.id.to_string())
}

#[test]
fn a_poster_shows_what_needs_attention_first_and_never_an_example_before_what_is_real() {
    let past = |value: f64| json!({"targets": [{"period": "2024", "value": value}]});
    let ahead = json!({"targets": [{"period": "2030", "value": 90}]});
    let voice = json!([{"stance": "disputed", "group": "G", "on": "2026-01-01", "reason": "R"}]);
    let disputed = one("disputed", [40.0, 60.0], &json!({"voices": voice}));
    let example = one("example", [60.0, 40.0], &json!({"voices": voice, "example": true}));
    let nothing = coverage(json!({"id": "nothing", "title": "nothing", "observations": {"places": ["RW"],
        "periods": ["2024"], "place": [0], "period": [0], "value": [null], "status": ["not-reported"]}}));
    let order = [
        disputed,
        one("worse", [60.0, 40.0], &json!({})),
        one("short", [40.0, 60.0], &past(70.0)),
        one("behind", [40.0, 60.0], &ahead),
        one("reached", [40.0, 60.0], &past(50.0)),
        one("better", [40.0, 60.0], &json!({})),
        one("steady", [60.0, 60.0], &json!({})),
        example,
        nothing,
    ];
    let ids = ["disputed", "worse", "short", "behind", "reached", "better", "steady", "example"];
    for at in 0..order.len() {
        let mut left = order[at..].to_vec();
        left.reverse(); // not the feed's order, but the rule's
        assert_eq!(picked(&left).as_deref(), ids.get(at).copied());
    }
    // of equals the newest, then the first
    let older = json!({"observations": {"places": ["RW"], "periods": ["2022", "2023"], "place": [0, 0], "period": [0, 1],
        "value": [60, 40], "status": ["observed", "observed"]}});
    let worse = |id: &str| one(id, [60.0, 40.0], &json!({}));
    assert_eq!(picked(&[one("older", [0.0, 0.0], &older), worse("a"), worse("b")]).as_deref(), Some("a"));
}

#[test]
fn the_poster_holds_every_question_of_the_sample_in_every_language_of_its_texts() {
    let feed = sample();
    for language in ["en", "fr", "ar"] {
        let setting = setting(&feed, &words(language));
        let sheet = sheet(&setting, &feed);
        assert_eq!((sheet.blocks.len(), sheet.left_out), (6, 0), "{language}");
        let poster = seen(&html(&setting, &feed, Plain::Poster));
        for block in &sheet.blocks {
            let (indicator, glance) = block.finding.as_ref().expect("each has a figure");
            let title = indicator.header.title.in_language(setting.language());
            for said in
                glance.said.iter().map(String::as_str).chain([title, &glance.value]).chain(glance.figure.as_deref())
            {
                assert!(poster.contains(&plain_text(said)), "{language}: {said}");
            }
            assert!(!indicator.header.example || poster.contains(&setting.words.get("example")));
        }
        let disputes = feed.indicators.iter().flat_map(|i| baraza::kinds::disputes(&setting, &i.header));
        disputes.for_each(|said| assert!(poster.contains(&plain_text(&said)), "{language}: {said}"));
        assert!(poster.contains(feed.programme.contacts[0].email.as_deref().expect("an address")));
    }
}

#[test]
fn where_titles_are_long_there_are_fewer_questions_and_no_text_is_cut() {
    let mut text: Value = serde_json::from_slice(
        &std::fs::read(file("public/programmes/power/programme.json")).expect("the sample is there"),
    )
    .expect("JSON");
    for indicator in text["indicators"].as_array_mut().expect("a list") {
        let id = indicator["id"].as_str().expect("an id").to_owned();
        indicator["title"] = json!({"en": format!("{id}: {}", "a title that goes on and on ".repeat(6).trim())});
    }
    let feed = read(&text);
    for language in ALL {
        assert!(Locale::of(language).is_some());
        let setting = setting(&feed, &words(language));
        let sheet = sheet(&setting, &feed);
        assert!((1..6).contains(&sheet.blocks.len()), "{language}: {}", sheet.blocks.len());
        assert_eq!(sheet.blocks.len() + sheet.left_out, 6);
        let (poster, worst) = (seen(&html(&setting, &feed, Plain::Poster)), sheet.blocks.iter().map(|b| b.need).max());
        for (indicator, glance) in sheet.blocks.iter().filter_map(|b| b.finding.as_ref()) {
            assert!(poster.contains(&plain_text(indicator.header.title.in_language("en"))), "{language}");
            glance.said.iter().for_each(|said| assert!(poster.contains(&plain_text(said)), "{language}: {said}"));
        }
        assert!(poster.contains(&plain_text(&setting.words.count("poster-more", sheet.left_out))), "{language}");
        // what gets worse is never among those left out
        assert!(sheet.blocks.iter().any(|b| b.need == 1) && worst.is_some(), "{language}");
    }
}

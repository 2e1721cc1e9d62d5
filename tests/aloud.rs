//! Words to pass on, in every language: texts that fit into one SMS whatever the feed says, and a bulletin that says
//! nothing but what the findings say.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
mod common;

use baraza::feed::Feed;
use baraza::kinds::{Indicator, Setting};
use baraza::plain::{Sms, bulletin, fold, length, of_indicator, of_programme};
use baraza::say;
use common::{LANGUAGES, coverage, programme, read, sample, setting, words};
use serde_json::{Value, json};

fn in_every_language(feed: &Feed, mut check: impl FnMut(&Setting)) {
    for language in LANGUAGES {
        check(&setting(feed, &words(language)));
    }
}

/// Every number of a text, with its groups and decimals.
fn numbers(text: &str) -> Vec<String> {
    let inside = |c: char| c.is_numeric() || ".,٫٬\u{a0}\u{202f}".contains(c);
    let trimmed = |n: &str| n.trim_matches(|c: char| !c.is_numeric()).to_owned();
    let found = text.split(|c: char| !inside(c)).map(trimmed);
    found.filter(|n| !n.is_empty()).flat_map(|n| apart(&n)).collect()
}

/// A space stands in a number only before three digits: "19 901", but "le 9 2016" are two.
fn apart(number: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    for piece in number.split(['\u{a0}', '\u{202f}', ' ']) {
        let digits: String = piece.chars().take_while(|c| c.is_numeric()).collect();
        match out.last_mut() {
            Some(last) if digits.len() == 3 && last.len() <= 7 && !last.contains(['.', ',']) => last.push_str(piece),
            _ => out.push(piece.to_owned()),
        }
    }
    out.retain(|n| n.chars().any(char::is_numeric));
    out
}

/// It fits, and each of its numbers is whole: one that the finding, the title or the state of things holds.
fn fits(setting: &Setting, indicator: &Indicator, sms: &Sms) {
    let language = setting.language();
    assert_eq!(sms.length, length(&sms.text), "{language}");
    assert!(sms.length.fits(), "{language}: {} units: {}", sms.length.units, sms.text);
    assert_eq!(fold(&sms.text), sms.text, "{language}: what is counted is what is sent");
    let known = [indicator.finding(setting), indicator.header.title.in_language(language).to_owned()];
    let mut known: Vec<String> = known.iter().flat_map(|text| numbers(&fold(text))).collect();
    let cells = indicator.data.kind().series().into_iter().flat_map(|series| series.cells());
    known.extend(cells.flat_map(|cell| numbers(&fold(&say::period(setting.words.locale(), cell.period())))));
    for number in numbers(&sms.text) {
        assert!(known.contains(&number), "{language}: {number} of “{}” is none of {known:?}", sms.text);
    }
    if indicator.header.example {
        assert!(sms.text.starts_with(&fold(&setting.words.get("example"))), "{language}: {}", sms.text);
    }
}

#[test]
fn every_indicator_of_the_sample_fits_into_an_sms() {
    let feed = sample();
    in_every_language(&feed, |setting| {
        let mut said = 0;
        for indicator in &feed.indicators {
            let Some(sms) = of_indicator(setting, indicator) else { continue };
            fits(setting, indicator, &sms);
            said += 1;
        }
        // the one of a kind that this version does not know has nothing to say
        assert_eq!(said, feed.indicators.len() - 1, "{}", setting.language());
        let all = of_programme(setting, &feed).expect("a text for the programme");
        assert!(all.length.fits(), "{}", all.text);
        assert!(numbers(&all.text).contains(&feed.indicators.len().to_string()), "{}", all.text);
    });
}

/// Feeds that nobody should write.
fn hostile() -> Vec<Value> {
    let long = "Households with water ".repeat(250);
    let titles = [
        long.clone(),
        "x".repeat(5000),
        "أسر لديها ماء صالح للشرب ".repeat(200),
        "👩‍🌾💧 ".repeat(800),
        "👩‍🌾".repeat(1200),
        "ç".repeat(300),
        "12 345 678 ".repeat(400),
        "[€]{€} ".repeat(400),
        "\u{202e}\u{2066}“«…»”\u{a0}–\u{ad} ".repeat(300),
        String::new(),
    ];
    let values = |value: f64| json!({"places": ["RW"], "periods": ["2023", "2024"], "place": [0, 0], "period": [0, 1], "value": [value / 2.0, value]});
    let noun = |one: &str| json!({"kind": "count", "noun": {"en": {"other": format!("# {one}")}}});
    let mut out: Vec<Value> = titles
        .iter()
        .map(|title| coverage(json!({"title": title, "example": true, "observations": values(87.5)})))
        .collect();
    out.push(coverage(
        json!({"title": long, "unit": noun(&"very long things ".repeat(40)), "observations": values(19_901.0)}),
    ));
    out.push(coverage(json!({"title": "T", "unit": noun("things"), "observations": values(1e300)})));
    out.push(coverage(
        json!({"title": "T 2030", "observations": {"places": ["RW"], "periods": ["2024"], "place": [0], "period": [0],
        "value": [null], "status": ["suppressed"]}}),
    ));
    out
}

#[test]
fn no_feed_makes_an_sms_too_long_or_cuts_a_number() {
    for (i, indicator) in hostile().into_iter().enumerate() {
        let mut feed = programme(json!([indicator]));
        feed["places"][0]["name"] =
            json!(if i % 2 == 0 { "Rwanda".to_owned() } else { "Île de la Réunion ".repeat(30) });
        let feed = read(&feed);
        in_every_language(&feed, |setting| {
            for indicator in &feed.indicators {
                if let Some(sms) = of_indicator(setting, indicator) {
                    fits(setting, indicator, &sms);
                }
            }
            assert!(of_programme(setting, &feed).is_none_or(|sms| sms.length.fits()));
        });
    }
}

#[test]
fn the_tiers_of_an_sms() {
    let text = |title: &str, more: Value| {
        let mut all = json!({"title": title, "observations": {"places": ["RW"], "periods": ["2010", "2022"], "place": [0, 0],
            "period": [0, 1], "value": [74, 82]}});
        all.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
        let feed = read(&programme(json!([coverage(all)])));
        of_indicator(&setting(&feed, &words("en")), &feed.indicators[0]).expect("a text").text
    };
    assert_eq!(text("Water", json!({})), "Water: 82.0% in 2022 (Rwanda), up from 74.0% in 2010.");
    let long = "Households with safe water near to their home in all the districts of the north and the south ";
    assert_eq!(text(long, json!({})), format!("{}: 82.0% in 2022 (Rwanda), up from 74.0% in 2010.", long.trim()));
    let more = [long, "and of the east and west too"].concat();
    assert_eq!(text(&more, json!({})), format!("{more}: 82.0% (Rwanda, 2022)"));
    let cut = text(&long.repeat(3), json!({}));
    assert!(cut.starts_with("Households with safe water") && cut.ends_with("...: 82.0% (Rwanda, 2022)"), "{cut}");
    assert!(cut.len() > 140, "as much of the title as there is room for: {cut}");
    let voice = json!([{"stance": "disputed", "group": "g", "on": "2026-01-01", "reason": "r"}]);
    assert_eq!(
        text("Water", json!({"voices": voice})),
        "Disputed: Water: 82.0% in 2022 (Rwanda), up from 74.0% in 2010."
    );
    let unspoken = text(&"x".repeat(300), json!({}));
    assert_eq!(unspoken, "82.0% (Rwanda, 2022)");
}

#[test]
fn the_bulletin_of_the_sample_takes_about_two_minutes() {
    let feed = sample();
    in_every_language(&feed, |setting| {
        let bulletin = bulletin(setting, &feed);
        let seconds = bulletin.seconds();
        assert!((100..=130).contains(&seconds), "{}: {seconds} seconds", setting.language());
        // every question is heard, at least in the languages that the programme speaks
        let spoken = feed.programme.languages.iter().any(|l| l.code == setting.language());
        let missing = feed.programme.sections.len() - bulletin.parts.len();
        assert!(missing <= usize::from(!spoken), "{}: {missing} questions are not heard", setting.language());
    });
}

#[test]
fn the_bulletin_says_nothing_that_the_findings_do_not_say() {
    let feed = sample();
    in_every_language(&feed, |setting| {
        let language = setting.language();
        let said = bulletin(setting, &feed);
        let mut known: Vec<String> = numbers(&say::date(setting.words.locale(), setting.as_of()));
        for indicator in &feed.indicators {
            known.extend(numbers(&indicator.finding(setting)));
            known.extend(numbers(indicator.header.title.in_language(language)));
        }
        for sentence in said.sentences() {
            for number in numbers(sentence) {
                assert!(known.contains(&number), "{language}: {number} in “{sentence}”");
            }
            let (open, closed) = (sentence.matches('\u{2068}').count(), sentence.matches('\u{2069}').count());
            assert_eq!(open, closed, "{language}: what is isolated ends: {sentence}");
            let plain: String = sentence.chars().filter(|c| !('\u{2066}'..='\u{2069}').contains(c)).collect();
            assert!(plain.ends_with(['.', '?', '؟']) && !plain.ends_with(".."), "{language}: {plain}");
            assert!(!plain.contains(". "), "{language}: one full stop: {plain}");
            for wrong in ["(", ")", "[", "]", "://", "@", "  ", ",,", "،،", " ,", " ،", ",.", ":,", ": :", ", :"] {
                assert!(!plain.contains(wrong), "{language}: “{wrong}” in “{plain}”");
            }
        }
    });
}

#[test]
fn what_is_invented_says_so_and_what_needs_care_comes_first() {
    let feed = sample();
    in_every_language(&feed, |setting| {
        let said = bulletin(setting, &feed);
        let warning = setting.words.get("say-example");
        for finding in said.parts.iter().flat_map(|part| &part.findings) {
            let of = |indicator: &&Indicator| {
                let title = fold(indicator.header.title.in_language(setting.language())).replace(['(', ')', ','], "");
                finding.iter().any(|s| fold(s).replace([',', '،'], "").starts_with(&title.replace('،', "")))
            };
            let indicator = feed.all().find(of).expect("a finding is of an indicator");
            assert_eq!(finding.first() == Some(&warning), indicator.header.example, "{}", finding.join(" "));
        }
    });
    let series = |values: [f64; 2]| json!({"places": ["RW"], "periods": ["2023", "2024"], "place": [0, 0], "period": [0, 1], "value": values});
    let one =
        |id: &str, title: &str, values| coverage(json!({"id": id, "title": title, "observations": series(values)}));
    let mut feed = programme(json!([one("a", "Better", [40.0, 50.0]), one("b", "Worse", [50.0, 40.0])]));
    feed["sections"] = json!([{"id": "s", "question": "Is it so?", "indicators": ["a", "b"]}]);
    let feed = read(&feed);
    let said = bulletin(&setting(&feed, &words("en")), &feed);
    let first: Vec<&String> = said.parts[0].findings.iter().map(|f| &f[0]).collect();
    assert!(first[0].contains("Worse") && first[1].contains("Better"), "{first:?}");
    assert!(said.seconds() < 100, "where there is little to say, little is said");
}

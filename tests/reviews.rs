//! The sample's joint review, as it is published: signed by both seats, its minutes in English and Arabic, and refused
//! once it is tampered with.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

#[allow(dead_code, reason = "this file needs a part of it")]
mod common;

use baraza::kinds::Setting;
use baraza::plain;
use baraza::publish;
use baraza::review::{Last, Word, agenda};
use baraza::store::Site;
use common::{LANGUAGES, file, sample, setting, words};
use leptos::prelude::{Owner, RenderHtml as _};
use std::fs;
use std::path::Path;

const ID: &str = "2025-11";

fn site(language: &str) -> Site {
    Site { base: "../../".into(), language: language.into(), languages: vec![language.into()] }
}

/// What stands on a page, one text a line.
fn lines(html: &str) -> String {
    let texts = html.split('<').filter_map(|piece| piece.split_once('>').map(|(_, text)| text.trim()));
    let text = texts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join("\n");
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[test]
fn the_samples_review_is_what_both_agreed_to() {
    let bundle = publish::bundle(&file("public/programmes/power/programme.json")).expect("the sample reads");
    let [one] = bundle.reviews.as_slice() else { panic!("{} reviews", bundle.reviews.len()) };
    assert_eq!(one.report.refused, Vec::new());
    assert!(one.report.seats.iter().all(|(_, word)| *word == Word::Signed), "{:?}", one.report.seats);
    assert_eq!(one.report.amendments, 1);
    assert!(one.review.head.example, "what is invented says so");
    let written = fs::read_to_string(file("public/programmes/power/reviews/2025-11.json")).expect("it is there");
    assert_eq!(written, one.review.write(), "two programs write the same bytes");
}

#[test]
fn the_minutes_are_complete_in_every_language() {
    let bundle = publish::bundle(&file("public/programmes/power/programme.json")).expect("the sample reads");
    for language in LANGUAGES {
        let setting: Setting = setting(&bundle.feed, &words(language));
        let page = |minutes: bool| {
            let site = site(language);
            let owner = Owner::new();
            owner.with(|| {
                let node = if minutes {
                    plain::minutes(&setting, &bundle.feed, &site, &bundle.reviews, ID).expect("there is such a review")
                } else {
                    let beside = plain::Beside {
                        address: None,
                        reviews: &bundle.reviews,
                        who: Some(&bundle.who),
                        ..Default::default()
                    };
                    plain::page(&setting, &bundle.feed, &site, baraza::store::Plain::Reviews, beside)
                };
                lines(&node.to_html())
            })
        };
        let (minutes, all) = (page(true), page(false));
        for text in [&minutes, &all] {
            for word in ["minutes-", "reviews-", "decision-", "seat-", "role-", "agenda-"] {
                assert!(!text.contains(word), "{language}: {word} has no words: {text}");
            }
        }
        if ["en", "ar"].contains(&language) {
            insta::with_settings!({prepend_module_to_snapshot => false}, {
                insta::assert_snapshot!(format!("minutes-{language}"), minutes);
                insta::assert_snapshot!(format!("reviews-{language}"), all);
            });
        }
    }
}

#[test]
fn the_samples_agenda_has_words_in_every_language() {
    let feed = sample();
    let agendas = LANGUAGES.map(|language| {
        let setting = setting(&feed, &words(language));
        let items = agenda(&setting, &feed, Last::default());
        assert!(items.iter().all(|item| !item.sentence.is_empty() && !item.sentence.contains("agenda-")), "{language}");
        assert!(items.iter().all(|item| !item.reason.label(&setting.words).contains("agenda-")), "{language}");
        items.into_iter().map(|item| item.key).collect::<Vec<_>>()
    });
    assert!(agendas[0].len() > 10, "{:?}", agendas[0]);
    assert!(agendas.iter().all(|keys| *keys == agendas[0]), "the order is the same in every language");
}

#[test]
fn a_tampered_review_is_named_and_a_broken_one_left_out() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("reviews");
    fs::create_dir_all(folder.join("reviews")).expect("a folder");
    for name in ["programme.json", "places.geojson"] {
        fs::copy(file(&format!("public/programmes/power/{name}")), folder.join(name)).expect("it can be copied");
    }
    let review = fs::read_to_string(file("public/programmes/power/reviews/2025-11.json")).expect("it is there");
    let bundle = |text: &str| {
        fs::write(folder.join("reviews/2025-11.json"), text).expect("it can be written");
        publish::bundle(&folder.join("programme.json")).expect("the programme reads")
    };
    let said = |bundle: &publish::Bundle| {
        let of_it = |n: &&baraza::model::Notice| n.pointer.starts_with("/reviews");
        bundle.notices.iter().filter(of_it).map(ToString::to_string).collect::<Vec<_>>().join("\n")
    };
    assert_eq!(said(&bundle(&review)), "");
    let tampered = bundle(&review.replacen("\"due\":\"2026-07-31\"", "\"due\":\"2027-07-31\"", 1));
    let why = said(&tampered);
    assert!(why.contains("the entry example-hours was changed after the community seat confirmed it"), "{why}");
    assert!(tampered.reviews[0].report.tampered);
    let setting = setting(&tampered.feed, &words("en"));
    let page = plain::minutes(&setting, &tampered.feed, &site("en"), &tampered.reviews, ID).expect("it is shown");
    assert!(page.to_html().contains("Do not rely on it"), "readers are told");
    let cut = bundle(&review[..review.len() / 2]);
    assert!(cut.reviews.is_empty() && said(&cut).contains("this is no review"), "{}", said(&cut));
    fs::remove_file(folder.join("reviews/2025-11.json")).expect("it was there");
    let gone = publish::bundle(&folder.join("programme.json")).expect("the programme reads");
    assert!(said(&gone).contains("cannot be had"), "{}", said(&gone));
}

/// Runs the command line.
fn baraza(arguments: &[&str]) -> std::process::Output {
    let program = env!("CARGO_BIN_EXE_baraza");
    std::process::Command::new(program).args(arguments).current_dir(file("")).output().expect("it runs")
}

#[test]
fn minutes_are_written_as_one_page_in_every_language() {
    let (review, programme) =
        ("public/programmes/power/reviews/2025-11.json", "public/programmes/power/programme.json");
    let written = |more: &[&str]| {
        let out = baraza(&[&["review", "minutes", review, programme], more].concat());
        assert!(out.status.success(), "{more:?}: {}", String::from_utf8_lossy(&out.stderr));
        String::from_utf8(out.stdout).expect("text")
    };
    for language in LANGUAGES {
        let html = written(&["--lang", language]);
        let direction = if language == "ar" { "rtl" } else { "ltr" };
        assert!(
            html.starts_with(&format!("<!doctype html>\n<html lang=\"{language}\" dir=\"{direction}\">")),
            "{language}"
        );
        assert!(html.contains("default-src 'none'") && !html.contains("<script"), "{language}: it runs nothing");
        assert!(!html.contains("href=") && !html.contains("src="), "{language}: it needs nothing else");
        assert!(html.contains("53529 82110"), "{language}: the number to compare");
        for word in ["minutes-", "reviews-", "decision-", "role-"] {
            assert!(!lines(&html).contains(word), "{language}: {word} has no words");
        }
    }
    assert_eq!(written(&[]), written(&["--lang", "en"]), "the review's own language");
    assert!(written(&["--lang", "fr"]).contains("Comité d’usagers de l’eau"));
    assert!(written(&["--as", "csv"]).starts_with("\u{FEFF}review,decision,text,owner,due,state,"));
    assert!(written(&["--as", "ics"]).starts_with("BEGIN:VCALENDAR\r\n"));
    for wrong in [&["--lang", "xx"], &["--as", "pdf"], &["--lang", "../en"]] {
        let out = baraza(&[&["review", "minutes", review, programme], &wrong[..]].concat());
        assert!(!out.status.success() && out.stdout.is_empty(), "{wrong:?}");
    }
}

#[test]
fn minutes_of_a_tampered_file_say_so() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("minutes");
    fs::create_dir_all(&folder).expect("a folder");
    let text = fs::read_to_string(file("public/programmes/power/reviews/2025-11.json")).expect("it is there");
    let tampered = folder.join("tampered.json");
    fs::write(&tampered, text.replacen("\"due\":\"2026-07-31\"", "\"due\":\"2027-07-31\"", 1)).expect("written");
    let page = folder.join("minutes.html");
    let [from, to] = [&tampered, &page].map(|path| path.to_str().expect("a name"));
    let out = baraza(&["review", "minutes", from, "public/programmes/power/programme.json", "--out", to]);
    assert!(out.status.success() && out.stdout.is_empty());
    assert!(String::from_utf8_lossy(&out.stderr).contains("the entry example-hours was changed"));
    let html = fs::read_to_string(&page).expect("it was written");
    assert!(html.contains("Do not rely on it") && html.contains("31 July 2027"), "{html}");
    let verified = baraza(&["review", "verify", from, "--programme", "public/programmes/power/programme.json"]);
    assert!(!verified.status.success());
}

//! Embeds tell the whole truth and weigh little; those that are frozen stay, whatever is published later.

use super::{Files, SITE, ending, folder, hostile, is_embed, published, published_after, root, text, unescape};
use baraza::publish::{self, Address};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

/// What an embed may weigh before anybody touches it, in bytes after brotli.
const MOST: usize = 15 * 1024;

fn embeds(files: &Files) -> impl Iterator<Item = (&str, &str)> {
    ending(files, "index.html").filter(|(name, _)| is_embed(name))
}

fn between<'a>(text: &'a str, start: &str, end: &str) -> &'a str {
    text.split_once(start).and_then(|(_, rest)| rest.split_once(end)).map(|(found, _)| found).unwrap_or_default()
}

/// What holds for every embed of every folder.
pub fn sound(files: &Files) {
    for (name, html) in embeds(files) {
        assert_eq!(html.matches("<script").count(), 1, "{name}");
        assert!(html.contains("/indicator.js\"></script>") && !html.contains(" style=\""), "{name}");
        let css = between(html, "<style>", "</style>");
        let sum = {
            use base64::Engine as _;
            use sha2::Digest as _;
            base64::engine::general_purpose::STANDARD.encode(sha2::Sha256::digest(css))
        };
        let policy = between(html, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        assert!(policy.contains(&format!("style-src 'sha256-{sum}';")), "{name}: {policy}");
        for headers in ["_headers", "headers.nginx.conf", ".htaccess"] {
            assert!(text(files, headers).contains(&format!("'sha256-{sum}'")), "{name}: {headers}");
        }
        for forbidden in ["wasm", "unsafe", "http:", "https:"] {
            assert!(!policy.contains(forbidden), "{name}: {policy}");
        }
    }
    let list: Value = serde_json::from_str(text(files, "frozen.json")).expect("a list");
    for folder in list["frozen"].as_array().expect("folders").iter().filter_map(Value::as_str) {
        assert!(files.contains_key(&format!("{folder}index.html")), "{folder}");
    }
    for (name, now) in ending(files, "now.json") {
        let now: Value = serde_json::from_str(now).expect("JSON");
        let frozen = name.replace("now.json", &format!("{}/index.html", now["name"].as_str().unwrap_or("")));
        assert!(now["gone"].is_string() || files.contains_key(&frozen), "{name}: {frozen}");
    }
}

/// What is read: without marks of direction and markup.
fn words(html: &str) -> String {
    let said = html.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text).collect::<String>();
    unescape(&said).chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

#[test]
fn everything_travels_with_an_indicator() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("embeds", &sample, &Address::below("/"));
    let feed: Value = serde_json::from_slice(&fs::read(&sample).expect("the sample")).expect("JSON");
    let indicators = feed["indicators"].as_array().expect("indicators");
    for indicator in indicators {
        let id = indicator["id"].as_str().expect("an id");
        for (prefix, language) in [("", "en"), ("fr/", "fr"), ("ar/", "ar")] {
            let name = format!("{prefix}embed/{id}/index.html");
            let (html, now) = (text(&files, &name), text(&files, &name.replace("index.html", "now.json")));
            let now: Value = serde_json::from_str(now).expect("JSON");
            let said = words(html);
            assert!(html.contains(&format!("<html lang=\"{language}\" dir=\"")), "{name}");
            assert!(said.contains(now["title"].as_str().expect("a title")), "{name}");
            assert!(said.contains("2026"), "{name}: the day of its figures");
            assert!(html.contains(&format!("i/{id}/\" target=\"_blank\"")), "{name}: the way to its page");
            for dispute in now["disputed"].as_array().expect("disputes") {
                assert!(said.contains(&words(&format!(">{}<", dispute.as_str().expect("a text")))), "{name}");
            }
        }
    }
    let water = text(&files, "embed/water-point-working/index.html");
    for what in [
        "is-disputed",
        "is-confirmed",
        "is-example",
        "class=\"dispute\"",
        "<svg class=\"narrow\"",
        "<svg class=\"middle\"",
        "data-disputed",
    ] {
        assert!(water.contains(what), "{what}");
    }
    let said = words(text(&files, "embed/unpaid-care-hours/index.html"));
    for what in [
        "Not the exact measure.",
        "Source: ",
        "Licence: ",
        "Figures as of 12 May 2026",
        "The day of the next figures is not yet known.",
    ] {
        assert!(said.contains(what), "{what}: {said}");
    }
}

#[test]
fn a_place_and_a_breakdown_can_stand_alone() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("embeds-parts", &sample, &Address::below("/"));
    let page = |folder: &str| words(text(&files, &format!("embed/{folder}index.html")));
    // what the feed says of Kigali, and of nobody else
    let (country, kigali) = (page("births-skilled/"), page("births-skilled/in-rw-01/"));
    assert!(country.contains("94.2%") && !country.contains("City of Kigali"));
    assert!(kigali.contains("City of Kigali") && kigali.contains("97.3% in 2020"), "{kigali}");
    assert!(kigali.contains("94.5%") && !kigali.contains("(Rwanda)"), "{kigali}");
    assert!(text(&files, "fr/embed/births-skilled/in-rw-01/index.html").contains("Ville de Kigali"));
    assert!(text(&files, "embed/births-skilled/in-rw-01/index.html").contains("i/births-skilled/?place=RW-01\""));
    // what is disputed of the whole is said at each place
    assert!(text(&files, "embed/water-point-working/in-rw-01/index.html").contains("class=\"dispute\""));
    // the page draws sex and age first; town and country are the other breakdown
    let area = page("poverty/by-area/");
    assert!(area.contains("Rural") && area.contains("Urban") && !page("poverty/").contains("Rural"), "{area}");
    // each has all that an embed has
    for (name, now) in ending(&files, "now.json").filter(|(name, _)| name.contains("/in-") || name.contains("/by-")) {
        let now: Value = serde_json::from_str(now).expect("JSON");
        assert!(files.contains_key(&name.replace("now.json", "index.html")), "{name}");
        assert!(
            frozen(&files)
                .iter()
                .any(|folder| name.replace("now.json", now["name"].as_str().expect("a name")) + "/" == *folder)
        );
    }
}

#[test]
fn elements_are_given_what_pages_show() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("embeds-shown", &sample, &Address::below("/"));
    assert_eq!(text(&files, "indicator.css"), "embed-1.css", "the style of all");
    for (prefix, language) in [("", "en"), ("fr/", "fr"), ("ar/", "ar")] {
        let all: Value = serde_json::from_str(text(&files, &format!("{prefix}indicators.json"))).expect("JSON");
        assert_eq!(all["embeds"].as_object().expect("embeds").len(), 66);
        for (name, html) in
            embeds(&files).filter(|(name, _)| name.strip_prefix(prefix).is_some_and(|n| n.starts_with("embed/")))
        {
            let Some(now) = files.get(&name.replace("index.html", "now.json")) else { continue };
            let now: Value = serde_json::from_slice(now).expect("JSON");
            let shown = &now["shown"];
            assert_eq!(shown["language"], language, "{name}");
            assert!(html.contains(shown["article"].as_str().expect("an embed")), "{name}");
            for (code, href) in shown["others"].as_object().expect("languages") {
                let line = format!("hreflang=\"{code}\" href=\"{}\"", href.as_str().expect("an address"));
                assert!(html.contains(&line), "{name}: {line}");
            }
            let folder = name.trim_start_matches(prefix).trim_start_matches("embed/").trim_end_matches("index.html");
            assert!(all["embeds"][folder].is_null() || all["embeds"][folder] == *shown, "{name}");
        }
    }
}

#[test]
fn no_embed_of_the_sample_is_heavy() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("embeds-light", &sample, &Address::below("/"));
    let css = fs::read_to_string(root().join("style/embed.css")).expect("the style");
    let mut all: Vec<_> = embeds(&files).collect();
    all.sort_by_key(|(_, html)| std::cmp::Reverse(html.len()));
    // the style of the test is empty: the whole source of the real one, with its comments, weighs more than what is published
    for (name, html) in all.iter().take(12) {
        let whole = html.replacen("<style>", &format!("<style>{css}"), 1);
        let mut out = Vec::new();
        let parameters = brotli::enc::BrotliEncoderParams { quality: 11, lgwin: 22, ..Default::default() };
        brotli::BrotliCompress(&mut whole.as_bytes(), &mut out, &parameters).expect("it can be compressed");
        assert!(out.len() <= MOST, "{name}: {} bytes", out.len());
    }
}

#[test]
fn stories_stand_on_their_own_page_alone() {
    let sample = root().join("public/programmes/power/programme.json");
    let files = published("embeds-stories", &sample, &Address::below("/"));
    let feed: Value = serde_json::from_slice(&fs::read(&sample).expect("the sample")).expect("JSON");
    let all = feed["indicators"].as_array().expect("indicators").iter().flat_map(|i| i["stories"]["told"].as_array());
    let told = all.flatten().flat_map(|story| story["text"].as_object()).flat_map(|text| text.values());
    let texts: Vec<&str> = told.filter_map(Value::as_str).collect();
    assert!(texts.len() > 2, "{texts:?}");
    for (name, bytes) in files.iter().filter(|(name, _)| is_embed(name)) {
        let said = String::from_utf8_lossy(bytes);
        for story in &texts {
            let start: String = story.chars().take(40).collect();
            assert!(!said.contains(&start), "{name}: {start}");
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    let programme = programme("embeds-hostile", &hostile());
    let files = published("embeds-hostile", &programme, &Address::below("/power/"));
    for (name, html) in embeds(&files) {
        let article = html.split_once("<body>").map_or("", |(_, article)| article);
        for tag in article.split('<').skip(1).filter_map(|piece| piece.split_once('>')).map(|(tag, _)| tag) {
            let element = tag.trim_start_matches('/').split(' ').next().unwrap_or_default();
            let unquoted: String = tag.split('"').step_by(2).collect();
            assert!(!["script", "iframe", "img", "style"].contains(&element), "{name}: <{tag}>");
            assert!(!unquoted.contains(" on"), "{name}: <{tag}>");
        }
        assert!(!html.contains("<script>"), "{name}");
    }
}

/// Writes a programme file.
fn programme(name: &str, feed: &Value) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("programme-{name}"));
    fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("programme.json");
    fs::write(&file, feed.to_string()).expect("it can be written");
    file
}

fn water(id: &str, values: &[i32], next: Option<&str>) -> Value {
    let one = |id: &str| {
        json!({"id": id, "kind": "coverage", "title": id, "better": "up", "unit": {"kind": "percent"},
            "observations": {"places": ["A"], "periods": ["2023", "2024"], "period": [0, 1], "value": values}})
    };
    json!({"baraza": "1", "id": id, "title": "P", "as_of": "2025-05-12", "next_update": next, "languages": [{"code": "en"}, {"code": "fr"}],
        "places": [{"id": "A", "name": "A"}], "indicators": [one("water"), one("board")]})
}

#[test]
fn a_reply_does_not_take_a_dispute_away() {
    let mut feed = water("p", &[40, 55], None);
    let reply = json!({"by": "Water office", "on": "2025-01-12", "text": "We see it otherwise."});
    feed["indicators"][0]["voices"] = json!([{"stance": "disputed", "group": "Pump committee", "on": "2025-01-02",
        "reason": "Two pumps stand dry.", "reply": reply}]);
    let files = published("embeds-reply", &programme("embeds-reply", &feed), &Address::below("/"));
    let said = words(text(&files, "embed/water/index.html"));
    for what in ["Disputes this", "Pump committee", "Water office", "12 January 2025"] {
        assert!(said.contains(what), "{what}: {said}");
    }
    // what waits for a reply says so louder
    assert!(!text(&files, "embed/water/index.html").contains("data-disputed"));
}

fn frozen(files: &Files) -> Vec<String> {
    let list: Value = serde_json::from_str(text(files, "frozen.json")).expect("a list");
    list["frozen"].as_array().expect("folders").iter().filter_map(|f| f.as_str().map(str::to_owned)).collect()
}

#[test]
fn what_was_frozen_stays() {
    let below = Address::below("/");
    let first = published("frozen-1", &programme("frozen-1", &water("p", &[40, 55], Some("2025-06-01"))), &below);
    let before = frozen(&first);
    assert_eq!(
        before.len(),
        4,
        "two indicators in two languages, of which one has the address of the board: {before:?}"
    );
    assert!(text(&first, "embed/water/index.html").contains("data-next=\"2025-06-01\""));
    // another value, and one indicator less
    let mut feed = water("p", &[40, 60], None);
    feed["indicators"].as_array_mut().expect("a list").pop();
    let second = published_after("frozen-2", &programme("frozen-2", &feed), &below, &[&folder("frozen-1")]);
    // what an older state leads to may be gone
    sound(&second);
    let after = frozen(&second);
    assert!(before.iter().all(|folder| after.contains(folder)) && after.len() > before.len(), "{after:?}");
    for folder in &before {
        let page = format!("{folder}index.html");
        assert_eq!(first[&page], second[&page], "{page}");
    }
    // the board's address is the board's again
    let board: Value = serde_json::from_str(text(&second, "fr/embed/board/now.json")).expect("JSON");
    assert!(board["name"].is_string(), "{board}");
    // the same once more changes nothing
    let third = published_after("frozen-3", &programme("frozen-2", &feed), &below, &[&folder("frozen-2")]);
    assert_eq!(frozen(&third), after);
}

#[test]
fn what_is_no_longer_published_says_so() {
    let below = Address::below("/");
    let first = published("gone-1", &programme("gone-1", &water("p", &[40, 55], None)), &below);
    let before = frozen(&first);
    let mut feed = water("p", &[40, 55], None);
    feed["indicators"].as_array_mut().expect("a list").remove(0);
    let site = folder("gone-1");
    // one was taken away by hand
    let taken = before.iter().find(|f| f.starts_with("embed/board/")).expect("one");
    fs::remove_dir_all(site.join(taken)).expect("it was there");
    let second = published_after("gone-2", &programme("gone-2", &feed), &below, &[&site]);
    let now: Value = serde_json::from_str(text(&second, "embed/water/now.json")).expect("JSON");
    assert_eq!(now["gone"], json!("This is no longer published here."));
    assert!(text(&second, "embed/water/index.html").contains("This is no longer published here."));
    let kept = before.iter().find(|f| f.starts_with("embed/water/")).expect("one");
    assert_eq!(second[&format!("{kept}index.html")], first[&format!("{kept}index.html")], "it stays; its script tells");
    assert!(text(&second, "fr/embed/water/index.html").contains("Ceci n’est plus publié ici."));
    // what was taken away by hand and is published again is there again; no other is
    assert!(text(&second, &format!("{taken}index.html")).contains("55"));
}

#[test]
fn embeds_of_another_programme_are_not_carried_on() {
    let below = Address::below("/");
    published("other-1", &programme("other-1", &water("p", &[40, 55], None)), &below);
    let file = programme("other-2", &water("q", &[40, 55], None));
    published("other-2", &file, &below);
    let bundle = publish::bundle(&file).expect("it reads");
    let refused = publish::publish(&bundle, &file, &folder("other-2"), &below, &[&folder("other-1")]);
    let why = refused.expect_err("another programme").to_string();
    assert!(why.contains("is of another programme than q"), "{why}");
    // a site from before there were embeds holds none; one that is not there is a mistake
    let keep =
        |site: &str| publish::publish(&bundle, &file, &folder("other-2"), &below, &[&folder("other-1").join(site)]);
    assert!(keep("i").is_ok() && keep("nowhere").is_err());
}

#[test]
fn pages_say_where_their_embed_is_to_who_turns_addresses_into_frames() {
    let file = programme("oembed", &hostile());
    let files = published("oembed", &file, &Address::at(SITE).expect("an address"));
    for (page, embed) in [("ar/i/water/", "ar/embed/water/"), ("", "embed/board/")] {
        let html = text(&files, &format!("{page}index.html"));
        let link = between(html, "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"", "\"");
        assert_eq!(link, format!("{SITE}{embed}oembed.json"));
        let answer: Value = serde_json::from_str(text(&files, &format!("{embed}oembed.json"))).expect("JSON");
        assert_eq!((answer["version"].as_str(), answer["type"].as_str()), (Some("1.0"), Some("rich")));
        let code = answer["html"].as_str().expect("code");
        let tags: Vec<&str> = code.split('<').skip(1).filter_map(|tag| tag.split([' ', '>']).next()).collect();
        assert_eq!(tags, ["blockquote", "a", "/a", "/blockquote", "iframe", "/iframe"], "{code}");
        assert!(
            code.contains(&format!(" href=\"{SITE}{page}\"")) && code.contains(&format!(" src=\"{SITE}{embed}\"")),
            "{code}"
        );
    }
    // without a full address nothing is promised
    let files = published("oembed-none", &file, &Address::below("/"));
    assert!(files.keys().all(|name| !name.ends_with("oembed.json")));
    assert!(!text(&files, "index.html").contains("oembed"));
}

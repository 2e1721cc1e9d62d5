//! What can be kept on a device is whole, and the list says what it is.

use super::{Files, attributes, ending, published, root, text, unescape};
use baraza::publish::{self, Address};
use base64::Engine as _;
use serde_json::Value;
use sha2::Digest as _;
use std::collections::{BTreeMap, BTreeSet};

fn sample(name: &str) -> Files {
    published(name, &root().join("public/programmes/power/programme.json"), &Address::below("/power/"))
}

fn list(files: &Files) -> Value {
    serde_json::from_str(text(files, "keep.json")).expect("a list")
}

fn array<'a>(value: &'a Value, name: &str) -> impl Iterator<Item = &'a Value> {
    value[name].as_array().unwrap_or_else(|| panic!("no {name}")).iter()
}

fn string<'a>(value: &'a Value, name: &str) -> &'a str {
    value[name].as_str().unwrap_or_else(|| panic!("no {name} in {value}"))
}

/// The files of each language's pack: path and text.
fn packs(files: &Files) -> BTreeMap<String, Vec<(String, String)>> {
    let list = list(files);
    let read = |language: &Value| {
        let pack: Value = serde_json::from_str(text(files, string(&language["pack"], "path"))).expect("a pack");
        let files = pack.as_array().expect("files").iter();
        files.map(|file| (string(file, "path").to_owned(), string(file, "text").to_owned())).collect()
    };
    array(&list, "languages").map(|language| (string(language, "code").to_owned(), read(language))).collect()
}

/// No text of the sample holds this attribute.
fn without_download(html: &str) -> String {
    let mut pieces = html.split(" download=\"");
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| out + piece.split_once('"').expect("its end").1)
}

#[test]
fn every_page_is_in_exactly_one_pack() {
    let files = sample("keep-whole");
    let packs = packs(&files);
    assert_eq!(packs.keys().collect::<Vec<_>>(), ["ar", "en", "fr"]);
    let mut holding: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (code, pack) in &packs {
        for (path, text) in pack {
            holding.entry(path).or_default().push((code, text));
        }
    }
    let kept = |name: &str| name.starts_with("locales/") || name.starts_with("schema/") || name.starts_with("icons/");
    let beside = |name: &str| {
        ["keep", "programmes", "withdrawn.json", "frozen.json"].iter().any(|folder| name.starts_with(folder))
            || name == "sitemap.xml"
            || name.ends_with("indicators.json")
            || super::is_embed(name)
    };
    let endings = [".html", ".csv", ".ics", ".svg", ".xml", ".json", ".ftl", ".webmanifest"];
    let mut count = 0;
    for name in files.keys().filter(|name| endings.iter().any(|e| name.ends_with(e)) && !kept(name) && !beside(name)) {
        let found = holding.remove(name.as_str()).unwrap_or_default();
        let language = ["fr", "ar"].into_iter().find(|code| name.starts_with(&format!("{code}/"))).unwrap_or("en");
        assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), [language], "{name}");
        let (before, line) = found[0].1.split_once("<aside class=\"kept\">").unwrap_or((found[0].1, ""));
        let after = line.split_once("</aside>\n").map_or("", |(said, after)| {
            assert!(said.contains("2026"), "{name}: a kept page says its age: {said}");
            after
        });
        assert_eq!(name.ends_with(".html"), !line.is_empty(), "{name}: only pages say that they are kept copies");
        let published = without_download(text(&files, name));
        let same = [before, after].concat() == if name.ends_with(".html") { &*published } else { text(&files, name) };
        assert!(same, "{name}: otherwise as published");
        count += 1;
    }
    assert!(count > 800, "{count}");
    assert_eq!(holding.into_keys().collect::<Vec<_>>(), ["ar/away.html", "away.html", "fr/away.html"]);
}

#[test]
fn the_list_tells_every_file_from_any_other() {
    let files = sample("keep-sums");
    let list = list(&files);
    let of_languages =
        array(&list, "languages").flat_map(|language| ["words", "feed", "pack"].map(|file| &language[file]));
    let mut count = 0;
    for file in array(&list, "shared").chain(array(&list, "meeting")).chain(of_languages) {
        let path = string(file, "path").split('?').next().expect("a path");
        let bytes = files.get(path).unwrap_or_else(|| panic!("{path} is not published"));
        let sum = base64::engine::general_purpose::STANDARD.encode(sha2::Sha384::digest(bytes));
        assert_eq!(string(file, "sum"), format!("sha384-{sum}"), "{path}");
        assert_eq!(file["size"]["plain"], bytes.len(), "{path}");
        count += 1;
    }
    assert_eq!(count, array(&list, "shared").count() + array(&list, "meeting").count() + 9);
    assert_eq!(string(&list, "as_of"), "2026-05-12");
    assert_eq!(string(&list["said"], "fr"), "12 mai 2026");
    let pages: BTreeSet<String> =
        array(&list, "pages").map(|folder| format!("{}index.html", folder.as_str().expect("a folder"))).collect();
    let published = ending(&files, ".html").map(|(name, _)| name.to_owned());
    let first = published.filter(|name| !name.starts_with("fr/") && !name.starts_with("ar/") && name != "404.html");
    let first = first.filter(|name| !super::is_embed(name));
    assert_eq!(pages, first.collect());
}

#[test]
fn a_kept_page_needs_nothing_that_is_not_kept() {
    let files = sample("keep-needs");
    let list = list(&files);
    let feeds = array(&list, "languages").map(|language| &language["feed"]);
    // what only the page of a joint review needs is kept by who holds one; without it that page is the agenda
    let here: BTreeMap<&str, &str> = array(&list, "shared")
        .chain(array(&list, "meeting"))
        .chain(feeds)
        .map(|file| (string(file, "path"), string(file, "sum")))
        .collect();
    let mut seen = 0;
    for (path, html) in packs(&files).into_values().flatten().filter(|(path, _)| path.ends_with(".html")) {
        for tag in html.split('<').filter_map(|piece| piece.split('>').next()) {
            let sums = attributes(tag, &["integrity"]);
            let loaded = attributes(tag, &["src"]);
            let style = attributes(tag, &["href"]).into_iter().filter(|_| tag.starts_with("link rel=\"stylesheet\""));
            let program = attributes(tag, &["data-js", "data-wasm", "data-snapshot"]);
            for address in loaded.into_iter().chain(style) {
                let name = address.trim_start_matches("./").trim_start_matches("../").trim_start_matches("/-root-/");
                let name = name.trim_start_matches("../").trim_start_matches("/power/");
                assert_eq!(here.get(name).copied(), sums.first().copied(), "{path}: {address}");
                seen += 1;
            }
            for address in program.into_iter().map(unescape) {
                let known = here.keys().any(|name| address.ends_with(name));
                assert!(known, "{path}: {address}");
            }
        }
    }
    assert!(seen > 350, "{seen}");
}

#[test]
fn the_same_programme_gives_the_same_copy_and_another_gives_another() {
    let (first, second) = (sample("keep-once"), sample("keep-again"));
    let only = |files: &Files| -> Files {
        files.iter().filter(|(name, _)| name.starts_with("keep")).map(|(n, b)| (n.clone(), b.clone())).collect()
    };
    assert_eq!(only(&first), only(&second));
    let source = std::fs::read_to_string(root().join("public/programmes/power/programme.json")).expect("the sample");
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("keep-other");
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = folder.join("programme.json");
    std::fs::write(&file, source.replacen("2026-05-12", "2026-06-12", 1)).expect("it can be written");
    let other = list(&published("keep-other", &file, &Address::below("/power/")));
    assert_ne!(other["release"], list(&first)["release"]);
    assert_eq!(string(&other, "as_of"), "2026-06-12");
}

#[test]
fn sizes_are_those_of_the_compressed_files() {
    sample("keep-sizes");
    let out = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("published-keep-sizes");
    let file = std::fs::read_dir(out.join("keep")).expect("packs").next().expect("one").expect("it can be read").path();
    for (ending, bytes) in [("br", 7), ("gz", 9)] {
        std::fs::write(format!("{}.{ending}", file.display()), vec![0; bytes]).expect("it can be written");
    }
    publish::weigh(&out).expect("it can be weighed");
    let read = |name: &str| std::fs::read(out.join(name)).expect("it is there");
    let list: Value = serde_json::from_slice(&read("keep.json")).expect("a list");
    let name = file.file_name().expect("a name").to_string_lossy().into_owned();
    let pack = array(&list, "languages").find(|l| string(&l["pack"], "path").ends_with(&name)).expect("its language");
    assert_eq!((&pack["pack"]["size"]["br"], &pack["pack"]["size"]["gzip"]), (&Value::from(7), &Value::from(9)));
    assert!(!read("keep.json.br").is_empty() && !read("keep.json.gz").is_empty());
}

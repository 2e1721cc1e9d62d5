//! A room uses only rooms declared above it in `src/lib.rs`; the browser is touched in one room; feed text is never
//! markup.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use std::fs;
use std::path::{Path, PathBuf};

fn files(folder: &Path, out: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        if path.is_dir() {
            files(&path, out);
        } else if path.extension().is_some_and(|e| e == "rs") {
            out.push(path);
        }
    }
}

fn source() -> Vec<(String, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut found = Vec::new();
    files(&root, &mut found);
    let name = |p: &Path| p.strip_prefix(&root).expect("below src").to_string_lossy().replace('\\', "/");
    found.iter().map(|p| (name(p), fs::read_to_string(p).expect("text"))).collect()
}

/// The rooms in their order, from the `pub mod` lines of `src/lib.rs`.
fn rooms() -> Vec<String> {
    let text = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/lib.rs")).expect("lib.rs");
    let named = text.lines().filter_map(|line| line.strip_prefix("pub mod ")?.strip_suffix(';'));
    named.map(str::to_owned).collect()
}

#[test]
fn a_room_uses_only_rooms_above_it() {
    let rooms = rooms();
    assert!(rooms.len() >= 11, "{rooms:?}");
    let mut wrong = Vec::new();
    for (file, text) in source() {
        let room = file.split(['/', '.']).next().unwrap_or_default();
        let Some(at) = rooms.iter().position(|r| r == room) else { continue };
        if file.ends_with("/tests.rs") {
            continue; // tests of a kind read a whole feed, as readers do
        }
        for (line, code) in text.lines().enumerate() {
            if code.trim_start().starts_with("//") {
                continue;
            }
            for used in code.split("crate::").skip(1) {
                let used: String = used.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
                if rooms.iter().position(|r| *r == used).is_some_and(|other| other > at) {
                    wrong.push(format!("src/{file}:{}: {room} uses {used}, which is declared below it", line + 1));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_must_never_be_true() {
    let mut wrong = Vec::new();
    for (file, text) in source() {
        let mut ban = |what: &str, why: &str| {
            for (line, _) in
                text.lines().enumerate().filter(|(_, l)| !l.trim_start().starts_with("//") && l.contains(what))
            {
                wrong.push(format!("src/{file}:{}: {why}", line + 1));
            }
        };
        ban("inner_html", "feed text is never markup");
        ban("style=", "no style attributes: the Content-Security-Policy forbids them");
        // when something was fetched only the clock knows
        if file != "publish/fetch.rs" {
            ban("SystemTime", "due and late are judged on the feed's own day");
        }
        ban("Date::now", "due and late are judged on the feed's own day");
        ban("HashMap", "no hash order in what is shown");
        if !file.starts_with("browser/") && !file.starts_with("markup/") {
            ban("web_sys::window", "only `browser` touches the browser");
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_file_hides_directional_characters() {
    let hidden = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E0000}'..='\u{E007F}');
    for (file, text) in source() {
        assert!(!text.contains(hidden), "src/{file} holds a directional character: write it as an escape");
    }
}

#[test]
fn adding_a_kind_is_told_truly() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = fs::read_to_string(root.join("docs/kinds.md")).expect("the page is there");
    let (_, steps) = text.split_once("## Adding a kind").expect("it says how");
    let named = steps.split('`').skip(1).step_by(2).filter(|word| word.contains('/') && !word.contains(' '));
    let mut count = 0;
    for path in named {
        let path = path.replace("NAME", "remedies");
        assert!(root.join(&path).exists(), "there is no {path}");
        count += 1;
    }
    assert!(count > 12, "{count} files");
}

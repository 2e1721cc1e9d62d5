//! What a reader can keep on a device: all pages of a language as one pack, and the list that names every file with its
//! checksum, from which `public/device.js` knows what a whole copy is.
//!
//! **Why packs.** A copy of 300 small files would be 300 requests, each compressed alone. One pack is one request and
//! one checksum, and since the pages of a site are alike, it is a fifth of the size.
//!
//! **What is not in a copy.** The live feed, so that a kept page says by itself that it could not be refreshed; the reader
//! of live feeds, which is of no use without one; the icons, which a browser fetches when it installs the site; tables to
//! take away of more than [`LARGE`] bytes, and the observations behind them: the page stays whole without them.

use super::compress::{TEXTS, one};
use super::document::{PAGE, escape};
use super::meeting::MODULES;
use super::serve::kind;
use super::site::{Press, write};
use super::sums::{hex, integrity};
use crate::kinds::Setting;
use crate::say::{self, Words};
use crate::store::{Plain, Route};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// The list, from the site's root.
const LIST: &str = "keep.json";

/// The most bytes of a table in a pack, which everyone who keeps the site fetches.
const LARGE: u64 = 1 << 20;

/// Stands for the path of the site's root in [`Plain::Away`], which is shown for any address: only the reader's browser
/// knows where the site stands.
const ROOT: &str = "/-root-/";

/// `--paper` of `style/tokens.css`, light.
const PAPER: &str = "#fbf9f4";

/// What a whole copy is.
#[derive(Debug, Serialize, Deserialize)]
struct List {
    version: u8,
    /// Made from the contents: another release is another copy.
    release: String,
    /// The day of the figures.
    as_of: String,
    /// The same as each language writes it.
    said: BTreeMap<String, String>,
    /// The folders of all pages, below their language's.
    pages: Vec<String>,
    /// Files that every language needs.
    shared: Vec<File>,
    /// Files that whoever holds a joint review needs too.
    meeting: Vec<File>,
    languages: Vec<Language>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Language {
    code: String,
    prefix: String,
    /// Its messages, as the app asks for them.
    words: File,
    /// The feed as the app knows it.
    feed: File,
    pack: File,
}

#[derive(Debug, Serialize, Deserialize)]
struct File {
    path: String,
    sum: String,
    /// Bytes: `plain`, and by coding (`br`, `gzip`) once [`weigh`] has seen the compressed copies.
    size: BTreeMap<String, usize>,
}

/// One file of a pack. Its type goes along, since no server will say it.
#[derive(Serialize)]
struct Packed {
    path: String,
    r#type: &'static str,
    text: String,
}

impl List {
    fn files(&mut self) -> impl Iterator<Item = &mut File> {
        self.shared
            .iter_mut()
            .chain(&mut self.meeting)
            .chain(self.languages.iter_mut().flat_map(|l| [&mut l.words, &mut l.feed, &mut l.pack]))
    }
}

impl File {
    fn of(path: String, bytes: &[u8]) -> Self {
        Self { path, sum: integrity(bytes), size: [("plain".to_owned(), bytes.len())].into() }
    }
}

impl Press<'_> {
    /// Writes manifests, packs and list; everything else must be written before.
    pub(super) fn keep(&self, languages: &[(Words, String)]) -> io::Result<()> {
        match fs::remove_dir_all(self.out.join("keep")) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
        let read = |path: &str| fs::read(self.out.join(path)).map_err(|e| io::Error::other(format!("{path}: {e}")));
        let mut list = List {
            version: 1,
            release: String::new(),
            as_of: self.feed.programme.as_of.to_string(),
            said: BTreeMap::new(),
            pages: Vec::new(),
            shared: Vec::new(),
            meeting: Vec::new(),
            languages: Vec::new(),
        };
        for path in self.shared() {
            list.shared.push(File::of(path.to_owned(), &read(path)?));
        }
        for path in self.meeting_shared() {
            list.meeting.push(File::of(path.to_owned(), &read(path)?));
        }
        for (words, release) in languages {
            let setting = self.setting(words);
            if list.pages.is_empty() {
                list.pages = self.routes().iter().map(Route::folder).collect();
            }
            let (code, prefix) = (words.code(), self.folder(&setting, &Route::Board));
            list.said.insert(code.to_owned(), say::date(words.locale(), setting.as_of()));
            let messages = format!("locales/{code}/baraza.ftl");
            let words = File::of(format!("{messages}?{release}"), &read(&messages)?);
            let feed = self.snapshot(code).0.to_owned();
            let feed = File::of(feed.clone(), &read(&feed)?);
            let pack = serde_json::to_vec(&self.pack(&setting, release)?)?;
            let path = format!("keep/{code}-{}.json", &hex(&pack)[..16]);
            write(&self.out.join(&path), &pack)?;
            list.languages.push(Language { code: code.to_owned(), prefix, words, feed, pack: File::of(path, &pack) });
        }
        let sums: Vec<String> = list.files().map(|file| format!("{} {}\n", file.path, file.sum)).collect();
        list.release = hex(sums.concat().as_bytes())[..16].to_owned();
        write(&self.out.join(LIST), &serde_json::to_vec(&list)?)
    }

    /// What every page needs: the program and the scripts, those that the start script fetches when they are asked for as well.
    fn shared(&self) -> Vec<&str> {
        let app = [self.template.js.as_str(), &self.template.wasm, "boot.js", "look.js"];
        app.into_iter()
            .chain(["charts.js", "tables.js", "take.js", "versus.js", "icons/icon.svg"])
            .chain(["keep.js"])
            .chain(self.modules.iter().map(|(name, _)| *name).filter(|name| !MODULES.contains(name)))
            .collect()
    }

    /// All files of a language. Each page says that it is a kept copy, and as of when.
    fn pack(&self, setting: &Setting, release: &str) -> io::Result<Vec<Packed>> {
        let root = self.folder(setting, &Route::Board);
        let (name, text) = manifest(self, setting, &root);
        write(&self.out.join(&root).join(name), text.as_bytes())?;
        let beside_board =
            ["index.html", "404.html", "changes.xml", "datapackage.json", name].map(|f| format!("{root}{f}"));
        let mut paths: Vec<String> = beside_board.into_iter().filter(|path| self.out.join(path).is_file()).collect();
        for route in self.routes().iter().filter(|route| **route != Route::Board) {
            texts(self.out, self.folder(setting, route).trim_end_matches('/'), &mut paths)?;
        }
        let words = &setting.words;
        let date = say::date(words.locale(), setting.as_of());
        let line = escape(&words.with("kept-line", &[("date", (&date).into())]));
        let line = format!("<aside class=\"kept\"><p>{line}</p></aside>\n{PAGE}");
        let mut pack = Vec::new();
        for path in paths {
            let text = String::from_utf8(fs::read(self.out.join(&path))?)
                .map_err(|_| io::Error::other(format!("{path} is not UTF-8")))?;
            let text = if path.ends_with(".html") { undirected(&text).replacen(PAGE, &line, 1) } else { text };
            pack.push(Packed { r#type: kind(&path), path, text });
        }
        let away = self.page(setting, &Route::Plain(Plain::Away), ROOT, release);
        pack.push(Packed { path: format!("{root}away.html"), r#type: kind("away.html"), text: away });
        Ok(pack)
    }
}

/// The same page without `download` at its links: browsers take what such a link names from the network alone. The kept
/// file has a header that makes it a file to take away.
fn undirected(html: &str) -> String {
    let open = "<a ";
    let link = |piece: &str| {
        let (tag, rest) = piece.split_once('>').unwrap_or((piece, ""));
        let (before, after) = tag.split_once(" download=\"").unwrap_or((tag, ""));
        let after = after.split_once('"').map_or("", |(_, after)| after);
        format!("{before}{after}>{rest}")
    };
    let mut pieces = html.split(open);
    let start = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(start, |out, piece| out + open + &link(piece))
}

/// The text files in a folder, in the order of their names, without large tables.
fn texts(out: &Path, folder: &str, found: &mut Vec<String>) -> io::Result<()> {
    let names = fs::read_dir(out.join(folder))?.map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()));
    let mut names = names.collect::<io::Result<Vec<String>>>()?;
    names.sort_unstable();
    for name in names {
        let path = format!("{folder}/{name}");
        let ending = Path::new(&path).extension().and_then(|e| e.to_str());
        let large = || Ok::<_, io::Error>(fs::metadata(out.join(&path))?.len() > LARGE);
        if ending.is_some_and(|e| TEXTS.contains(&e)) && (ending == Some("html") || !large()?) {
            found.push(path);
        }
    }
    Ok(())
}

/// What a browser must know to install the site: the file's name and its text. `minimal-ui` leaves a way back and the
/// address in sight; and where a browser does not know it, the site opens as a page, with the same storage.
fn manifest(press: &Press<'_>, setting: &Setting, root: &str) -> (&'static str, String) {
    let up = if root.is_empty() { "./" } else { "../" };
    let icon = |file: &str, sizes: &str, r#type: &str, purpose: &str| json!({"src": format!("{up}icons/{file}"), "sizes": sizes, "type": r#type, "purpose": purpose});
    let title = setting.programme.title.in_language(setting.language());
    let text = json!({
        "name": title,
        "short_name": short(title),
        "description": crate::page::description(setting, &press.feed, &Route::Board),
        "lang": setting.language(),
        "dir": setting.words.locale().dir(),
        "start_url": "./",
        "scope": up,
        "display": "minimal-ui",
        "background_color": PAPER,
        "theme_color": PAPER,
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
    });
    ("baraza.webmanifest", format!("{text}\n"))
}

/// As many words as fit under an icon, and at least the first.
fn short(title: &str) -> String {
    let mut out = String::new();
    for word in title.split_whitespace() {
        if !out.is_empty() && out.chars().count() + word.chars().count() >= 15 {
            break;
        }
        out = format!("{out} {word}").trim_start().to_owned();
    }
    out.trim_end_matches([',', ':', ';', '–', '،']).trim_end().to_owned()
}

/// Notes in the list what each file weighs on its way, after [`compress`](super::compress).
///
/// # Errors
/// When the list or a file cannot be read or written.
pub fn weigh(out: &Path) -> io::Result<()> {
    let mut list: List = serde_json::from_slice(&fs::read(out.join(LIST))?)?;
    for file in list.files() {
        let path = file.path.split('?').next().unwrap_or_default();
        for (coding, ending) in [("br", "br"), ("gzip", "gz")] {
            let beside = out.join(format!("{path}.{ending}"));
            if beside.is_file() {
                file.size.insert(coding.to_owned(), fs::metadata(beside)?.len() as usize);
            }
        }
    }
    write(&out.join(LIST), &serde_json::to_vec(&list)?)?;
    one(&out.join(LIST))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names_are_whole_words() {
        assert_eq!(short("Women’s time, services and voice"), "Women’s time");
        assert_eq!(short("Antidisestablishmentarianism today"), "Antidisestablishmentarianism");
        assert_eq!(short("Water"), "Water");
    }

    #[test]
    fn only_links_lose_their_download() {
        let html = "<p>a download=\"x\"</p><a href=\"a.csv\" download=\"a.csv\" rel=\"external\">a</a><a href=\"b\">b &gt; c</a>";
        let kept = "<p>a download=\"x\"</p><a href=\"a.csv\" rel=\"external\">a</a><a href=\"b\">b &gt; c</a>";
        assert_eq!(undirected(html), kept);
    }

    #[test]
    fn the_colour_is_that_of_the_pages() {
        let tokens = include_str!("../../style/tokens.css");
        let paper = tokens.split("--paper: ").nth(1).and_then(|rest| rest.split(';').next());
        assert!(paper.is_some_and(|paper| paper.contains(&format!("var(--day, {PAPER})"))), "{paper:?}");
    }
}

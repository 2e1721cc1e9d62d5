//! The site: pages, downloads, snapshot, headers.

use super::document::{Document, escape};
use super::template::Template;
use super::{Bundle, compress, headers};
use crate::app::framed;
use crate::browser::Program;
use crate::feed::Feed;
use crate::feed::digest::{self, Snapshot};
use crate::kinds::{Setting, View};
use crate::model::Id;
use crate::page;
use crate::say::{Locale, Words};
use crate::store::{Route, Site};
use base64::Engine as _;
use leptos::prelude::*;
use sha2::Digest as _;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Written {
    /// Pages.
    pub pages: usize,
    /// Languages.
    pub languages: usize,
    /// Files that were compressed.
    pub compressed: usize,
}

/// Writes the site of a programme into `out`, which holds what Trunk built. All pages are relative to where they lie;
/// only `404.html`, which a server shows for any address, must know that the site stands below `base` (`/`, `/path/`).
///
/// # Errors
/// When a file cannot be read or written, or Trunk's page is missing.
pub fn publish(bundle: &Bundle, programme: &Path, out: &Path, base: &str) -> io::Result<Written> {
    let index = out.join("index.html");
    let html = fs::read_to_string(&index)
        .map_err(|e| io::Error::other(format!("{}: {e}; build the app first: make build", index.display())))?;
    let template = Template::read(&html)
        .map_err(|what| io::Error::other(format!("{}: {what} is not named there", index.display())))?;
    copy_feed(bundle, out)?;
    let words = languages(&bundle.feed, out)?;
    let snapshot = Snapshot { feed: bundle.feed.clone(), reader: Some(reader(out)?) };
    let bytes = digest::write(&snapshot);
    let snapshot = format!("feed/{}.bin", &hex(&bytes)[..16]);
    write(&out.join(&snapshot), &bytes)?;
    let sum = |name: &str| fs::read(out.join(name)).map(|bytes| integrity(&bytes));
    let press = Press {
        css_sum: sum(&template.css)?,
        js_sum: sum(&template.js)?,
        wasm_sum: sum(&template.wasm)?,
        boot_sum: sum("boot.js")?,
        template,
        feed: Arc::new(bundle.feed.clone()),
        snapshot,
        snapshot_sum: integrity(&bytes),
        live: live(&bundle.feed.programme.id, programme),
        languages: words.iter().map(|(w, _)| w.code().to_owned()).collect(),
        base,
        out,
    };
    let mut pages = 0;
    for (words, release) in &words {
        pages += press.language(words, release)?;
    }
    write(&out.join("_headers"), headers::for_pages().as_bytes())?;
    write(&out.join("headers.nginx.conf"), headers::for_nginx().as_bytes())?;
    write(&out.join(".htaccess"), headers::for_apache().as_bytes())?;
    for code in press.languages.iter() {
        spare(&out.join(format!("locales/{code}/baraza.ftl")))?;
    }
    let compressed = compress::compress(out)?;
    Ok(Written { pages, languages: words.len(), compressed })
}

/// Where the live feed stands, relative to the root.
fn live(id: &Id, programme: &Path) -> String {
    let name = programme.file_name().map_or("programme.json".into(), |n| n.to_string_lossy().into_owned());
    format!("programmes/{id}/{name}")
}

/// The program that reads live feeds. Trunk names it plainly; here it gets its checksum into its name, as the others.
fn reader(out: &Path) -> io::Result<Program> {
    let hashed = |ending: &str| -> io::Result<(String, String)> {
        let is_it = |name: &str| name.starts_with("baraza-reader") && name.ends_with(ending);
        let names = fs::read_dir(out)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        // the plain name sorts first: what was built last
        let found = names.filter(|name| is_it(name)).max_by_key(|name| std::cmp::Reverse(name.len()));
        let found = found.ok_or_else(|| io::Error::other(format!("baraza-reader…{ending} is missing: make build")))?;
        let bytes = fs::read(out.join(&found))?;
        let name = format!("baraza-reader-{}{ending}", &hex(&bytes)[..16]);
        if found != name {
            fs::rename(out.join(&found), out.join(&name))?;
        }
        Ok((name, integrity(&bytes)))
    };
    let (wasm, wasm_sum) = hashed("_bg.wasm")?;
    let (js, js_sum) = hashed(".js")?;
    Ok(Program { base: String::new(), js, js_sum, wasm, wasm_sum })
}

/// Lays the feed beside the pages, as it may be public, in place of what was copied there with the site's other files.
fn copy_feed(bundle: &Bundle, out: &Path) -> io::Result<()> {
    let to = out.join(format!("programmes/{}", bundle.feed.programme.id));
    for (file, bytes) in &bundle.files {
        write(&to.join(file), bytes)?;
    }
    for file in &bundle.inlined {
        for ending in ["", ".br", ".gz"] {
            match fs::remove_file(to.join(format!("{file}{ending}"))) {
                Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
                _ => {}
            }
        }
    }
    Ok(())
}

/// Words of each language that both the feed and the interface have, the feed's first language first, and a release
/// name for their file. A feed in none of them is shown in English.
fn languages(feed: &Feed, out: &Path) -> io::Result<Vec<(Words, String)>> {
    let mut found: Vec<(Words, String)> = Vec::new();
    let declared = feed.programme.languages.iter().map(|l| l.code.clone());
    for code in declared.chain(std::iter::once("en".to_owned())) {
        let Some(locale) = Locale::of(&code) else { continue };
        let file = out.join(format!("locales/{}/baraza.ftl", locale.code()));
        if found.iter().any(|(w, _)| w.locale() == locale) || !file.is_file() {
            continue;
        }
        if code == "en" && !found.is_empty() && !feed.programme.languages.iter().any(|l| l.code == "en") {
            continue;
        }
        let source = fs::read_to_string(&file)?;
        let (words, faults) = Words::new(locale, &source);
        if let Some(fault) = faults.first() {
            return Err(io::Error::other(format!("{}: {fault}", file.display())));
        }
        found.push((words, hex(source.as_bytes())[..8].to_owned()));
    }
    Ok(found)
}

/// Takes comments and empty lines out of a Fluent file: they are for translators, and readers pay for each byte.
fn spare(file: &Path) -> io::Result<()> {
    let text = fs::read_to_string(file)?;
    let kept: Vec<&str> = text.lines().filter(|line| !line.trim().is_empty() && !line.starts_with('#')).collect();
    fs::write(file, kept.join("\n") + "\n")
}

/// What all pages share.
struct Press<'a> {
    template: Template,
    css_sum: String,
    js_sum: String,
    wasm_sum: String,
    boot_sum: String,
    feed: Arc<Feed>,
    snapshot: String,
    snapshot_sum: String,
    live: String,
    languages: Vec<String>,
    base: &'a str,
    out: &'a Path,
}

impl Press<'_> {
    fn language(&self, words: &Words, release: &str) -> io::Result<usize> {
        let setting = Setting { words: words.clone(), programme: Arc::new(self.feed.programme.clone()) };
        let mut routes = vec![Route::Board];
        routes.extend(self.feed.indicators.iter().map(|i| Route::Indicator(i.header.id.to_string())));
        for route in &routes {
            let folder = self.folder(&setting, route);
            let depth = folder.matches('/').count();
            let base = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
            write(&self.out.join(&folder).join("index.html"), self.page(&setting, route, &base, release).as_bytes())?;
            if let Route::Indicator(id) = route {
                self.downloads(&setting, id, &self.out.join(&folder))?;
            }
        }
        if self.languages.first().is_some_and(|first| first == setting.language()) {
            let lost = self.page(&setting, &Route::Lost, self.base, release);
            write(&self.out.join("404.html"), lost.as_bytes())?;
        }
        Ok(routes.len())
    }

    fn site(&self, setting: &Setting, base: &str) -> Site {
        Site { base: base.to_owned(), language: setting.language().to_owned(), languages: self.languages.clone() }
    }

    fn folder(&self, setting: &Setting, route: &Route) -> String {
        self.site(setting, "").href(route)
    }

    fn page(&self, setting: &Setting, route: &Route, base: &str, release: &str) -> String {
        let words = &setting.words;
        let site = self.site(setting, base);
        let alternates: Vec<_> = self.languages.iter().map(|code| (code.clone(), site.href_in(route, code))).collect();
        let body = render(setting, &self.feed, &site, route);
        let note = |id: &str| escape(&words.get(id));
        let notes = [
            ("unsupported", note("app-unsupported")),
            ("failed", note("app-failed")),
            ("crashed", format!("{} <a href=\"?static\">{}</a>", note("app-crashed"), note("app-published"))),
        ];
        let languages = self.languages.join(" ");
        let at = |name: &str| format!("{base}{name}");
        let (js, wasm) = (at(&self.template.js), at(&self.template.wasm));
        Document {
            language: setting.language(),
            direction: words.locale().dir(),
            base,
            data: &[
                ("data-base", base),
                ("data-snapshot", &self.snapshot),
                ("data-snapshot-sum", &self.snapshot_sum),
                ("data-live", &self.live),
                ("data-language", setting.language()),
                ("data-languages", &languages),
                ("data-release", release),
            ],
            title: &page::title(setting, &self.feed, route),
            description: &page::description(setting, &self.feed, route),
            alternates: &alternates,
            css: (&self.template.css, &self.css_sum),
            boot: &[
                ("integrity", &self.boot_sum),
                ("data-js", &js),
                ("data-js-sri", &self.js_sum),
                ("data-wasm", &wasm),
                ("data-wasm-sri", &self.wasm_sum),
            ],
            notes: &notes,
            body: &body,
        }
        .html()
    }

    fn downloads(&self, setting: &Setting, id: &str, folder: &Path) -> io::Result<()> {
        let Some(indicator) = self.feed.indicator(id) else { return Ok(()) };
        for file in indicator.data.kind().downloads(setting, &indicator.header) {
            write(&folder.join(format!("{id}{}.csv", file.suffix)), file.text.as_bytes())?;
        }
        if let Some(svg) = page::picture(setting, indicator, &View::default()) {
            write(&folder.join(format!("{id}.svg")), svg.as_bytes())?;
        }
        Ok(())
    }
}

/// The page's inside, rendered by the same components as in the app.
fn render(setting: &Setting, feed: &Feed, site: &Site, route: &Route) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let view = Signal::stored(View::default());
        let choose = Callback::new(|_: View| {});
        framed(setting, feed, site, route, Signal::stored(None), view, choose).to_html()
    });
    owner.cleanup();
    html
}

fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let parent: PathBuf = file.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    fs::create_dir_all(parent)?;
    fs::write(file, bytes)
}

fn hex(bytes: &[u8]) -> String {
    sha2::Sha256::digest(bytes).iter().map(|b| format!("{b:02x}")).collect()
}

fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", base64::engine::general_purpose::STANDARD.encode(sha2::Sha384::digest(bytes)))
}

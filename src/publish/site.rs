//! The site: pages, downloads, snapshot, headers.

use super::apart::apart;
use super::around::{Offer, around};
use super::beside::PREVIEW;
use super::compress::brotli;
use super::document::Document;
use super::embed::Frozen;
use super::find::{self, Painter, Preview, preview};
use super::headers::Needs;
use super::lay::copy_feed;
use super::meeting::{MODULES, versions};
use super::program::{program as built, reader};
use super::sheet::Sheet;
use super::sums::{hex, integrity};
use super::template::Template;
use super::terms::outside;
use super::{Address, Bundle, headers};
use crate::app::framed;
use crate::browser::Program;
use crate::chart::PICTURE_STYLE;
use crate::feed::Feed;
use crate::feed::digest::{self, Snapshot};
use crate::feed::native::{Key, Who};
use crate::kinds::{Indicator, Setting, View};
use crate::model::Id;
use crate::page;
use crate::plain::{self, Beside};
use crate::review::Version;
use crate::say::{Locale, Words};
use crate::store::{Plain, Route, Site};
use leptos::prelude::*;
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
}

/// Writes the site of a programme into `out`, which holds what Trunk built; [`compress`](super::compress) comes after it.
/// Frozen embeds of the published sites in `before` stay.
/// All pages are relative to where they lie. Only `404.html`, which a server shows for any address, must know the path
/// of the site, and what must be a full address is there only where it is known.
///
/// # Errors
/// When a file cannot be read or written, or Trunk's page is missing.
pub fn publish(
    bundle: &Bundle,
    programme: &Path,
    out: &Path,
    address: &Address,
    before: &[&Path],
) -> io::Result<Written> {
    let index = out.join("index.html");
    let html = fs::read_to_string(&index)
        .map_err(|e| io::Error::other(format!("{}: {e}; build the app first: make build", index.display())))?;
    let template = Template::read(&html)
        .map_err(|what| io::Error::other(format!("{}: {what} is not named there", index.display())))?;
    let mut frozen = Frozen::gather(&bundle.feed.programme.id, out, before)?;
    copy_feed(bundle, programme, out)?;
    let words = languages(&bundle.feed, out)?;
    let (small, reader) = (apart(&bundle.feed, out)?, reader(out, &bundle.feed)?);
    let snapshots = words.iter().map(|(words, _)| {
        let bytes = digest::write(&Snapshot { feed: small.told(words, None), reader: Some(reader.clone()) });
        let file = format!("feed/{}.bin", &hex(&bytes)[..16]);
        write(&out.join(&file), &bytes)?;
        Ok((words.code(), file, integrity(&bytes)))
    });
    let snapshots = snapshots.collect::<io::Result<Vec<_>>>()?;
    let sum = |name: &str| fs::read(out.join(name)).map(|bytes| integrity(&bytes));
    let mut cost = Vec::new();
    let program = [template.js.as_str(), &template.wasm];
    let program = program.iter().map(|name| compressed_size(&out.join(name))).sum::<io::Result<usize>>()?;
    for ((words, _), (_, snapshot, _)) in words.iter().zip(&snapshots) {
        let file = out.join(format!("locales/{}/baraza.ftl", words.code()));
        spare(&file)?;
        cost.push((words.code(), program + compressed_size(&out.join(snapshot))? + compressed_size(&file)?));
    }
    let modules = Plain::ALL.into_iter().filter_map(plain::module).chain(MODULES).chain([plain::embed::MODULE]);
    let press = Press {
        cost,
        style: Sheet::read(out, "baraza")?,
        plain_style: Sheet::read(out, "plain")?,
        meeting_style: Sheet::read(out, "meeting")?,
        meeting_program: built(out, "baraza-review")?,
        versions: &versions(&bundle.files),
        keys: &bundle.keys,
        embed_style: Sheet::read(out, "embed")?,
        js_sum: sum(&template.js)?,
        wasm_sum: sum(&template.wasm)?,
        boot_sum: sum("boot.js")?,
        look_sum: sum("look.js")?,
        modules: modules.map(|name| Ok((name, sum(name)?))).collect::<io::Result<_>>()?,
        template,
        feed: Arc::new(bundle.feed.clone()),
        reviews: &bundle.reviews,
        who: &bundle.who,
        snapshots,
        live: live(&bundle.feed.programme.id, programme),
        languages: words.iter().map(|(w, _)| w.code().to_owned()).collect(),
        words: words.iter().map(|(words, _)| words.clone()).collect(),
        address,
        painter: if address.known() { Painter::new() } else { None },
        out,
    };
    let mut pages = 0;
    for (words, release) in &words {
        pages += press.language(words, release)?;
        press.embeds(&press.setting(words), &mut frozen)?;
    }
    write(&out.join(super::embed::LOOK), press.embed_style.css.as_bytes())?;
    let settings: Vec<Setting> = words.iter().map(|(words, _)| press.setting(words)).collect();
    let embed_styles = press.freeze(&settings, &frozen)?;
    if let Some((words, _)) = words.first() {
        press.package(&press.setting(words))?;
        press.map()?;
    }
    press.withdrawn()?;
    press.keep(&words)?;
    let sheets = [&press.style, &press.plain_style, &press.meeting_style, &Sheet::new(PICTURE_STYLE.to_owned())];
    let site = press.site_in("", "");
    let prefixes: Vec<String> = press.languages.iter().map(|code| site.prefix(code)).collect();
    let needs = Needs {
        sheets: &sheets,
        origins: &bundle.feed.origins(),
        embed_sheets: &embed_styles.iter().collect::<Vec<_>>(),
        prefixes: &prefixes,
        ..Needs::default()
    };
    write(&out.join("_headers"), headers::for_pages(needs).as_bytes())?;
    write(&out.join("headers.nginx.conf"), headers::for_nginx(needs).as_bytes())?;
    write(&out.join(".htaccess"), headers::for_apache(needs).as_bytes())?;
    Ok(Written { pages, languages: words.len() })
}

/// Where the live feed stands, relative to the root.
fn live(id: &Id, programme: &Path) -> String {
    let name = programme.file_name().map_or("programme.json".into(), |n| n.to_string_lossy().into_owned());
    format!("programmes/{id}/{name}")
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
        let read = |name: &str| fs::read_to_string(file.with_file_name(name));
        // what lists say, which only a program that reads feeds fetches; and the words of plain pages, which none does
        let source = [read("baraza.ftl")?, read("lists.ftl")?].join("\n");
        let (words, faults) =
            Words::new(locale, &[source.as_str(), &read("pages.ftl")?, &read("review.ftl")?].join("\n"));
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
pub(super) struct Press<'a> {
    /// What it costs to explore, in bytes, in each language.
    cost: Vec<(&'static str, usize)>,
    pub(super) template: Template,
    style: Sheet,
    /// What only plain pages need.
    plain_style: Sheet,
    /// What only the page of a joint review needs.
    meeting_style: Sheet,
    /// The program that works on reviews.
    pub(super) meeting_program: Program,
    /// The files that a review looks at, as they are published.
    pub(super) versions: &'a [Version],
    /// The keys that reviews may be signed with.
    pub(super) keys: &'a [Key],
    /// All that embeds need.
    pub(super) embed_style: Sheet,
    js_sum: String,
    wasm_sum: String,
    boot_sum: String,
    look_sum: String,
    /// Modules of plain pages: name and checksum.
    pub(super) modules: Vec<(&'static str, String)>,
    pub(super) feed: Arc<Feed>,
    /// Joint reviews.
    pub(super) reviews: &'a [plain::Published],
    /// Who is who.
    pub(super) who: &'a Who,
    /// The feed as the app knows it: language, file and checksum.
    snapshots: Vec<(&'static str, String, String)>,
    live: String,
    pub(super) languages: Vec<String>,
    words: Vec<Words>,
    pub(super) address: &'a Address,
    /// Who draws pictures for link previews, which need full addresses.
    pub(super) painter: Option<Painter>,
    pub(super) out: &'a Path,
}

impl Press<'_> {
    fn language(&self, words: &Words, release: &str) -> io::Result<usize> {
        let setting = self.setting(words);
        let routes = self.routes();
        for route in &routes {
            let folder = self.folder(&setting, route);
            let depth = folder.matches('/').count();
            let base = if depth == 0 { "./".to_owned() } else { "../".repeat(depth) };
            self.picture(&setting, route, &folder)?;
            self.told(&setting, route, &folder)?;
            write(&self.out.join(&folder).join("index.html"), self.page(&setting, route, &base, release).as_bytes())?;
            if let Route::Minutes(id) = route {
                for (name, text) in plain::review_files(&setting, &self.feed, self.reviews, id) {
                    write(&self.out.join(&folder).join(name), text.as_bytes())?;
                }
            }
            if *route == Route::Meeting {
                self.meeting_files(&setting)?;
            }
            if let Some(indicator) = self.indicator(route) {
                self.downloads(&setting, indicator, &folder)?;
            }
        }
        self.changes(&setting)?;
        if self.languages.first().is_some_and(|first| first == setting.language()) {
            let lost = self.page(&setting, &Route::Lost, &self.address.base, release);
            write(&self.out.join("404.html"), lost.as_bytes())?;
        }
        Ok(routes.len())
    }

    pub(super) fn setting(&self, words: &Words) -> Setting {
        Setting { words: words.clone(), programme: Arc::new(self.feed.programme.clone()) }
    }

    /// All pages that have an address of their own.
    pub(super) fn routes(&self) -> Vec<Route> {
        let indicators = self.feed.indicators.iter().flat_map(|i| {
            let id = i.header.id.to_string();
            let parts = 2..i.parts().len() + 2;
            let parts: Vec<_> = parts.map(|number| Route::Part(id.clone(), number)).collect();
            std::iter::once(Route::Indicator(id)).chain(parts)
        });
        let minutes = self.reviews.iter().map(|one| Route::Minutes(one.review.head.id.to_string()));
        std::iter::once(Route::Board)
            .chain(indicators)
            .chain(Plain::ALL.map(Route::Plain))
            .chain(minutes)
            .chain([Route::Meeting, Route::Embeds])
            .collect()
    }

    fn indicator(&self, route: &Route) -> Option<&Indicator> {
        match route {
            Route::Indicator(id) => self.feed.indicator(id),
            Route::Board
            | Route::Part(..)
            | Route::Plain(_)
            | Route::Minutes(_)
            | Route::Meeting
            | Route::Embeds
            | Route::Lost => None,
        }
    }

    pub(super) fn site_in(&self, language: &str, base: &str) -> Site {
        Site { base: base.to_owned(), language: language.to_owned(), languages: self.languages.clone() }
    }

    fn site(&self, setting: &Setting, base: &str) -> Site {
        self.site_in(setting.language(), base)
    }

    pub(super) fn folder(&self, setting: &Setting, route: &Route) -> String {
        self.site(setting, "").href(route)
    }

    pub(super) fn page(&self, setting: &Setting, route: &Route, base: &str, release: &str) -> String {
        let words = &setting.words;
        let site = self.site(setting, base);
        let address = self.address.full(&self.folder(setting, &Route::Board));
        let meeting = self.meeting_data(setting, base);
        let beside =
            Beside { address: address.as_deref(), reviews: self.reviews, who: Some(self.who), meeting: &meeting };
        let body = render(setting, &self.feed, &site, route, beside);
        let languages = self.languages.join(" ");
        let at = |name: &str| format!("{base}{name}");
        let (js, wasm) = (at(&self.template.js), at(&self.template.wasm));
        let (snapshot, snapshot_sum) = self.snapshot(setting.language());
        let program = [
            ("data-snapshot", snapshot),
            ("data-snapshot-sum", snapshot_sum),
            ("data-live", &self.live),
            ("data-language", setting.language()),
            ("data-languages", &languages),
            ("data-release", release),
        ];
        let start = [
            ("data-js", js.as_str()),
            ("data-js-sri", &self.js_sum),
            ("data-wasm", &wasm),
            ("data-wasm-sri", &self.wasm_sum),
        ];
        // a plain page needs no program, and so names none
        let plain =
            matches!(route, Route::Plain(_) | Route::Part(..) | Route::Minutes(_) | Route::Meeting | Route::Embeds);
        let only = if plain { 0 } else { usize::MAX };
        let styles = [&self.style, &self.plain_style, &self.meeting_style];
        let sheets = if *route == Route::Meeting { 3 } else { 1 + usize::from(plain) };
        let origins = self.feed.origins();
        let running = match route {
            Route::Plain(page) => plain::running(setting, *page),
            _ => None,
        };
        let running = running.as_deref().map(|text| ("data-running", text));
        let data: Vec<_> =
            [("data-base", base)].into_iter().chain(running).chain(program.into_iter().take(only)).collect();
        let cost = (!plain).then(|| self.cost(setting.language()));
        let tables = !matches!(route, Route::Plain(_) | Route::Minutes(_) | Route::Meeting | Route::Embeds);
        let boot: Vec<_> =
            [("integrity", self.boot_sum.as_str())].into_iter().chain(start.into_iter().take(only)).collect();
        Document {
            language: setting.language(),
            direction: words.locale().dir(),
            base,
            data: &data,
            title: &self.title(setting, route),
            description: &page::description(setting, &self.feed, route),
            alternates: &self.alternates(route, &site),
            head: &self.head(setting, route, base),
            styles: &styles[..sheets],
            origins: if plain { &[] } else { &origins },
            frames: *route == Route::Embeds,
            boot: &boot,
            look_sum: &self.look_sum,
            around: &around(words, cost, tables, &self.offers(route, &site)),
            module: self.module(route),
            body: &body,
        }
        .html()
    }

    fn title(&self, setting: &Setting, route: &Route) -> String {
        let name = match route {
            Route::Part(id, number) => self.feed.indicator(id).and_then(|i| plain::part_name(setting, i, *number)),
            Route::Minutes(id) => {
                let one = self.reviews.iter().find(|one| one.review.head.id == **id);
                one.map(|one| plain::review_title(setting, &one.review))
            }
            Route::Meeting => Some(setting.words.get("meet-title")),
            Route::Embeds => Some(setting.words.get("embed-title")),
            _ => None,
        };
        let programme = setting.programme.title.in_language(setting.language());
        name.map_or_else(
            || page::title(setting, &self.feed, route),
            |name| setting.words.with("page-title", &[("name", (&name).into()), ("programme", programme.into())]),
        )
    }

    /// The module of a plain page that has one.
    fn module(&self, route: &Route) -> Option<(&str, &str)> {
        let wanted = match route {
            Route::Plain(page) => plain::module(*page)?,
            Route::Meeting => MODULES[0],
            Route::Embeds => plain::embed::MODULE,
            _ => return None,
        };
        self.modules.iter().find(|(name, _)| *name == wanted).map(|(name, sum)| (*name, sum.as_str()))
    }

    /// The feed as the app knows it in a language: file and checksum.
    pub(super) fn snapshot(&self, language: &str) -> (&str, &str) {
        let own = self.snapshots.iter().find(|(code, ..)| *code == language);
        own.map_or(("", ""), |(_, file, sum)| (file, sum))
    }

    fn cost(&self, language: &str) -> usize {
        self.cost.iter().find(|(code, _)| *code == language).map_or(0, |(_, bytes)| *bytes)
    }

    /// The same page in the other languages, for who would rather read one of them.
    fn offers(&self, route: &Route, site: &Site) -> Vec<Offer<'_>> {
        let others = self.words.iter().filter(|words| words.code() != site.language);
        others.map(|words| Offer { words, href: site.href_in(route, words.code()) }).collect()
    }

    /// The same page in each language. With full addresses also for readers of any other language.
    fn alternates(&self, route: &Route, site: &Site) -> Vec<(String, String)> {
        let rooted = self.site_in(&site.language, "");
        let href = |code: &String| match self.address.full(&rooted.href_in(route, code)) {
            Some(full) if *route != Route::Lost => full,
            _ => site.href_in(route, code),
        };
        let mut out: Vec<_> = self.languages.iter().map(|code| (code.clone(), href(code))).collect();
        if self.address.known() && *route != Route::Lost {
            out.extend(self.languages.first().map(|first| ("x-default".to_owned(), href(first))));
        }
        out
    }

    /// What search engines, link previews and feed readers find in the page's head.
    fn head(&self, setting: &Setting, route: &Route, base: &str) -> String {
        let (language, folder) = (setting.language(), self.folder(setting, route));
        let programme = setting.programme.title.in_language(language);
        let indicator = self.indicator(route);
        let root = self.folder(setting, &Route::Board);
        let mut feeds = vec![(format!("{base}{root}changes.xml"), programme.to_owned())];
        feeds.extend(indicator.map(|i| ("changes.xml".to_owned(), i.header.title.in_language(language).to_owned())));
        let own = format!("{folder}{PREVIEW}");
        let large = *route != Route::Lost && self.out.join(&own).is_file();
        let picture = if large { own.as_str() } else { "icons/icon-512.png" };
        let others: Vec<String> = self.languages.iter().filter(|code| *code != language).cloned().collect();
        let mut out = preview(&Preview {
            title: &outside(setting, &self.title(setting, route)),
            description: &outside(setting, &page::description(setting, &self.feed, route)),
            site: programme,
            language,
            others: &others,
            article: indicator.is_some(),
            url: self.address.full(&folder).filter(|_| *route != Route::Lost),
            image: self.address.full(picture).filter(|_| self.out.join(picture).is_file()),
            large,
            feeds: &feeds,
        });
        out.extend(self.oembed_link(setting, route));
        let beside = |file: &str| self.address.full(&format!("{folder}{file}")).unwrap_or_else(|| file.to_owned());
        let data = match route {
            Route::Board => {
                let href = |path: &str| self.address.best(base, path);
                Some(find::programme(setting, &self.feed, &folder, &self.live, &href))
            }
            Route::Indicator(_) => indicator.and_then(|i| find::indicator(setting, i, &beside)),
            Route::Part(..) | Route::Plain(_) | Route::Minutes(_) | Route::Meeting | Route::Embeds | Route::Lost => {
                None
            }
        };
        out.extend(data.as_ref().map(find::script));
        out
    }
}

/// The page's inside, rendered by the same components as in the app.
fn render(setting: &Setting, feed: &Feed, site: &Site, route: &Route, beside: Beside<'_>) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        let view = Signal::stored(View::default());
        let choose = Callback::new(|_: View| {});
        let alone = match route {
            Route::Plain(page) => Some(plain::page(setting, feed, site, *page, beside)),
            Route::Part(id, number) => feed.indicator(id).map(|i| plain::part(setting, site, i, *number)),
            Route::Minutes(id) => plain::minutes(setting, feed, site, beside.reviews, id),
            Route::Meeting => Some(plain::meeting(setting, feed, site, beside)),
            Route::Embeds => Some(plain::embed::builder(setting, feed, site)),
            Route::Board | Route::Indicator(_) | Route::Lost => None,
        };
        match alone {
            Some(inside) => page::shell(setting, feed, site, route, Signal::stored(None), inside).to_html(),
            None => {
                let html = framed(setting, feed, site, route, Signal::stored(None), view, choose).to_html();
                match route {
                    Route::Indicator(id) => with_files(html, setting, feed.indicator(id)),
                    _ => html,
                }
            }
        }
    });
    owner.cleanup();
    html
}

/// The page with what the app does not know of: its further pictures, as files for readers without scripts.
fn with_files(html: String, setting: &Setting, indicator: Option<&Indicator>) -> String {
    let files = indicator.and_then(|indicator| plain::files(setting, indicator));
    match files {
        Some(files) => html.replacen("</main>", &[&files.to_html(), "</main>"].concat(), 1),
        None => html,
    }
}

fn compressed_size(file: &Path) -> io::Result<usize> {
    Ok(brotli(&fs::read(file)?)?.len())
}

pub(super) fn write(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let parent: PathBuf = file.parent().map_or_else(PathBuf::new, Path::to_path_buf);
    fs::create_dir_all(parent)?;
    fs::write(file, bytes)
}

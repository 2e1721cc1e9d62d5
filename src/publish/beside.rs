//! What is published beside the pages: files to take away, feeds of changes, the data package, the list of pages.

use super::follow::{Change, Channel, atom, newest, of_indicator};
use super::lay::gone;
use super::site::{Press, write};
use super::sums::uuid;
use super::take::{Table, jsonstat};
use super::terms::outside;
use super::{find, take};
use crate::kinds::{Indicator, Setting, View, beside, picture};
use crate::page;
use crate::plain;
use crate::say;
use crate::store::{Plain, Route};
use std::io;

/// The name of the picture for link previews, in each page's folder.
pub(super) const PREVIEW: &str = "preview.png";

impl Press<'_> {
    /// The files of one indicator: tables, JSON-stat, pictures.
    pub(super) fn downloads(&self, setting: &Setting, indicator: &Indicator, folder: &str) -> io::Result<()> {
        let address = self.address.full(folder);
        let (id, folder) = (&indicator.header.id, self.out.join(folder));
        for file in indicator.data.kind().downloads(setting, &indicator.header) {
            write(&folder.join(format!("{id}{}", file.ending)), file.text().as_bytes())?;
        }
        if let Some(json) = jsonstat(setting, indicator) {
            write(&folder.join(format!("{id}.json")), json.as_bytes())?;
        }
        let kind = indicator.data.kind();
        if let Some(svg) = picture(setting, &indicator.header, kind, &View::default(), address.clone()) {
            write(&folder.join(format!("{id}.svg")), svg.as_bytes())?;
        }
        for picture in beside(setting, indicator) {
            let svg = picture.svg(setting, indicator, address.clone());
            write(&folder.join(picture.file(indicator)), svg.as_bytes())?;
        }
        Ok(())
    }

    /// What the script of a plain page is told, beside the page.
    pub(super) fn told(&self, setting: &Setting, route: &Route, folder: &str) -> io::Result<()> {
        if *route != Route::Plain(Plain::Compare) {
            return Ok(());
        }
        let told = serde_json::to_vec(&plain::told(setting, &self.feed))?;
        write(&self.out.join(folder).join("facts.json"), &told)
    }

    /// The picture of a board or an indicator for link previews. Those of a site whose address is not known now, from an
    /// earlier time, are taken away.
    pub(super) fn picture(&self, setting: &Setting, route: &Route, folder: &str) -> io::Result<()> {
        let (file, locale) = (self.out.join(folder).join(PREVIEW), setting.words.locale());
        let indicator = match route {
            Route::Board => None,
            Route::Indicator(id) => self.feed.indicator(id),
            Route::Part(..) | Route::Plain(_) | Route::Minutes(_) | Route::Meeting | Route::Embeds | Route::Lost => {
                return Ok(());
            }
        };
        let painter = self.painter.as_ref().filter(|painter| painter.can_write(locale.name()));
        let Some(painter) = painter else { return gone(&file) };
        let (words, language) = (&setting.words, setting.language());
        let programme = setting.programme.title.in_language(language);
        let example = indicator.filter(|i| i.header.example).map(|_| words.get("example"));
        let date = say::date(locale, setting.as_of());
        let date = words.with("as-of", &[("date", (&date).into())]);
        let foot: Vec<String> = example.into_iter().chain([date]).collect();
        let chart = indicator.and_then(|i| i.data.kind().picture(setting, &i.header, &View::default(), 340));
        let png = painter.png(&find::Card {
            site: if indicator.is_some() { programme } else { "Baraza" },
            title: indicator.map_or(programme, |i| i.header.title.in_language(language)),
            finding: &outside(setting, &page::description(setting, &self.feed, route)),
            foot: &outside(setting, &foot.join(" · ")),
            chart,
            rtl: locale.dir() == "rtl",
        })?;
        write(&file, &png)
    }

    /// What has changed, for the programme and for each of its indicators.
    pub(super) fn changes(&self, setting: &Setting) -> io::Result<()> {
        let mut all = Vec::new();
        for indicator in &self.feed.indicators {
            let changes = of_indicator(setting, indicator);
            all.extend_from_slice(&changes);
            self.follow(setting, Some(indicator), newest(changes))?;
        }
        self.follow(setting, None, newest(all))
    }

    fn follow(&self, setting: &Setting, indicator: Option<&Indicator>, changes: Vec<Change>) -> io::Result<()> {
        let (programme, language) = (&setting.programme, setting.language());
        let route = indicator.map_or(Route::Board, |i| Route::Indicator(i.header.id.to_string()));
        let (root, folder) = (self.folder(setting, &Route::Board), self.folder(setting, &route));
        let author = programme.partners.iter().find(|p| p.roles.iter().any(|r| r == "accountable"));
        let author = author.or(programme.partners.first()).map_or(&programme.title, |p| &p.name);
        let rights = programme.licence.as_ref().map(|l| {
            let name = l.title.as_ref().map_or(l.id.as_str(), |t| t.in_language(language));
            outside(setting, &setting.words.with("licence-of-feed", &[("licence", name.into())]))
        });
        let about = indicator.map_or(programme.summary.as_ref(), |i| i.header.summary.as_ref());
        let id = indicator.map_or("", |i| i.header.id.as_str());
        let back = if indicator.is_some() { "../../" } else { "" };
        let or = |full: Option<String>, relative: &str| full.unwrap_or_else(|| relative.to_owned());
        let channel = Channel {
            id: uuid(&["feed", programme.id.as_str(), language, id]),
            language,
            title: &outside(setting, &page::title(setting, &self.feed, &route)),
            subtitle: about.map_or("", |s| s.in_language(language)),
            author: author.in_language(language),
            rights: rights.as_deref().unwrap_or_default(),
            since: self.modified(),
            own: or(self.address.full(&format!("{folder}changes.xml")), "changes.xml"),
            page: or(self.address.full(&folder), "./"),
            folder: or(self.address.full(&root), back),
        };
        write(&self.out.join(&folder).join("changes.xml"), atom(&channel, &changes).as_bytes())
    }

    /// The data package, in the site's first language.
    pub(super) fn package(&self, setting: &Setting) -> io::Result<()> {
        let mut tables = Vec::new();
        for indicator in &self.feed.indicators {
            let header = &indicator.header;
            let folder = self.folder(setting, &Route::Indicator(header.id.to_string()));
            for file in indicator.data.kind().downloads(setting, header) {
                let path = format!("{folder}{}{}", header.id, file.ending);
                tables.push(Table { indicator, path, text: file.text() });
            }
        }
        if tables.is_empty() {
            return Ok(());
        }
        let text = take::package(setting, self.address.full(""), &tables);
        write(&self.out.join("datapackage.json"), text.as_bytes())
    }

    /// The list of all pages, where full addresses are known, and what robots may do.
    pub(super) fn map(&self) -> io::Result<()> {
        let site = self.site_in(self.languages.first().map_or("en", String::as_str), "");
        let version =
            |route: &Route, code: &String| Some((code.clone(), self.address.full(&site.href_in(route, code))?));
        let versions = |route: &Route| self.languages.iter().filter_map(|code| version(route, code)).collect();
        let robots = find::robots(self.address.full("sitemap.xml").as_deref());
        write(&self.out.join("robots.txt"), robots.as_bytes())?;
        if self.address.known() {
            let pages: Vec<_> = self.routes().iter().map(versions).collect();
            return write(&self.out.join("sitemap.xml"), find::sitemap(&pages, &self.modified()).as_bytes());
        }
        // one of an earlier time, when the address was known, would lead elsewhere
        for ending in ["", ".br", ".gz"] {
            gone(&self.out.join(format!("sitemap.xml{ending}")))?;
        }
        Ok(())
    }

    /// The day of this version.
    fn modified(&self) -> String {
        let programme = &self.feed.programme;
        programme.published.unwrap_or(programme.as_of).to_string()
    }
}

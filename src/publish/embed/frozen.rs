//! States of embeds that stay as they are. To this list is only added.

use super::page::Page;
use crate::kinds::Setting;
use crate::model::Id;
use crate::plain::embed::{What, gone};
use crate::publish::sheet::Sheet;
use crate::publish::site::{Press, write};
use leptos::prelude::RenderHtml as _;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

/// The list, from the site's root.
const LIST: &str = "frozen.json";

/// All that were ever published for a programme.
#[derive(Debug, Default)]
pub(in crate::publish) struct Frozen {
    /// Their folders from the site's root, ending in a slash: `fr/embed/water/0123456789abcdef/`.
    folders: BTreeSet<String>,
}

impl Frozen {
    /// Takes those that `out` holds from before, and those of the published sites in `from`, which are copied into `out`.
    ///
    /// # Errors
    /// When a site is not there, or holds those of another programme, or cannot be read.
    pub fn gather(programme: &Id, out: &Path, from: &[&Path]) -> io::Result<Self> {
        let mut all = Self::default();
        if out.join(LIST).is_file() {
            // another programme that was published here before is of no interest
            all.folders.extend(listed(programme, out)?.unwrap_or_default());
        }
        for site in from {
            if site.is_dir() && !site.join(LIST).is_file() {
                // published before there were embeds
                continue;
            }
            let found = listed(programme, site)?.ok_or_else(|| {
                io::Error::other(format!("{}: {LIST} is of another programme than {programme}", site.display()))
            })?;
            for folder in &found {
                let (old, new) = (site.join(folder).join("index.html"), out.join(folder).join("index.html"));
                if old.is_file() && !new.is_file() {
                    write(&new, &fs::read(&old)?)?;
                }
            }
            all.folders.extend(found);
        }
        Ok(all)
    }

    /// Adds one.
    pub fn add(&mut self, folder: &str) {
        self.folders.insert(folder.to_owned());
    }
}

/// The folders that a site names; nothing where they are of another programme.
fn listed(programme: &Id, site: &Path) -> io::Result<Option<BTreeSet<String>>> {
    let file = site.join(LIST);
    let wrong = |why: &str| io::Error::other(format!("{}: {why}", file.display()));
    let bytes = fs::read(&file).map_err(|e| wrong(&e.to_string()))?;
    let list: Value = serde_json::from_slice(&bytes)?;
    if list["programme"].as_str() != Some(programme.as_str()) {
        return Ok(None);
    }
    let folders = list["frozen"].as_array().ok_or_else(|| wrong("no list"))?;
    let folder = |value: &Value| value.as_str().filter(|folder| is_folder(folder)).map(str::to_owned);
    folders
        .iter()
        .map(|value| folder(value).ok_or_else(|| wrong("a folder that is none")))
        .collect::<io::Result<_>>()
        .map(Some)
}

/// Whether this can be the folder of one: nothing in it leads elsewhere.
fn is_folder(path: &str) -> bool {
    let parts: Vec<&str> = path.split('/').collect();
    let Some((&"", rest)) = parts.split_last() else { return false };
    let embed = rest.iter().position(|part| *part == "embed").is_some_and(|at| at < 2);
    let name = rest.last().is_some_and(|name| name.len() == 16 && name.bytes().all(|b| b.is_ascii_hexdigit()));
    (3..=5).contains(&rest.len()) && embed && name && rest.iter().all(|part| Id::fits_address(part))
}

impl Press<'_> {
    /// Writes the list, and pages in place of what is no longer there; gives the styles of all others.
    pub(in crate::publish) fn freeze(&self, settings: &[Setting], frozen: &Frozen) -> io::Result<Vec<Sheet>> {
        let mut styles: Vec<Sheet> = vec![Sheet::new(self.embed_style.css.clone())];
        let standing: BTreeSet<String> = match settings.first() {
            Some(setting) => What::all(setting, &self.feed).iter().map(What::folder).collect(),
            None => BTreeSet::new(),
        };
        for folder in &frozen.folders {
            let file = self.out.join(folder).join("index.html");
            let (prefix, below) = folder.split_once("embed/").unwrap_or_default();
            let below = below.trim_end_matches('/').rsplit_once('/').map_or("", |(what, _)| what);
            let live = format!("{prefix}embed/{below}/");
            let setting = settings.iter().find(|s| self.site_in(s.language(), "").prefix(s.language()) == prefix);
            let setting = setting.or(settings.first());
            if !file.is_file() {
                self.gone(setting, folder)?;
            }
            if setting.is_some() && !standing.contains(&format!("{below}/")) {
                self.gone(setting, &live)?;
                let said = setting.map(|setting| setting.words.get("embed-gone"));
                write(
                    &self.out.join(&live).join("now.json"),
                    &serde_json::to_vec(&json!({"version": 1, "gone": said}))?,
                )?;
            }
            let html = fs::read_to_string(&file)?;
            let css =
                html.split_once("<style>").and_then(|(_, rest)| rest.split_once("</style>")).map_or("", |(css, _)| css);
            if styles.iter().all(|known| known.css != css) {
                styles.push(Sheet::new(css.to_owned()));
            }
        }
        let list = json!({"version": 1, "programme": self.feed.programme.id.as_str(), "frozen": frozen.folders});
        write(&self.out.join(LIST), &serde_json::to_vec(&list)?)?;
        Ok(styles)
    }

    /// A page that says that what was here is no longer published.
    fn gone(&self, setting: Option<&Setting>, folder: &str) -> io::Result<()> {
        let Some(setting) = setting else { return Ok(()) };
        let base = "../".repeat(folder.matches('/').count());
        let article = gone(setting, &self.site_in(setting.language(), &base)).to_html();
        let (language, direction) = (setting.language(), setting.words.locale().dir());
        let title = setting.programme.title.in_language(language).to_owned();
        let page = Page { language, direction, title, base, others: Vec::new(), article };
        write(&self.out.join(folder).join("index.html"), page.html(&self.embed_style).as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_folders_of_frozen_embeds_are_taken() {
        for good in [
            "embed/water/0123456789abcdef/",
            "fr/embed/board/time/0123456789abcdef/",
            "fr/embed/water/in-rw-01/0123456789abcdef/",
        ] {
            assert!(is_folder(good), "{good}");
        }
        for bad in [
            "embed/water/",
            "embed/water/0123456789abcdeg/",
            "../embed/water/0123456789abcdef/",
            "embed/../x/0123456789abcdef/",
            "/embed/water/0123456789abcdef/",
            "a/b/embed/0123456789abcdef/",
            "embed/water/0123456789abcdef",
            "i/water/0123456789abcdef/",
        ] {
            assert!(!is_folder(bad), "{bad}");
        }
    }
}

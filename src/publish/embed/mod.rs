//! Embeds as files: for each that there is, in each language, its newest state; the same state as it will always be, in a
//! folder named by its content; and what the scripts ask for.
//!
//! States that were published before are never deleted. What `publish` writes into, or is told to carry on from, may hold
//! them; `frozen.json` names them all, and where the folder of one is missing, a page in its place says so.

mod frozen;
mod oembed;
mod page;

pub(super) use frozen::Frozen;

use super::beside::PREVIEW;
use super::document::escape;
use super::lay::gone;
use super::site::{Press, write};
use super::sums::hex;
use super::terms::outside;
use crate::kinds::{Setting, View};
use crate::plain::embed::{State, What, article};
use crate::say;
use crate::store::Route;
use leptos::prelude::RenderHtml as _;
use oembed::{FILE, oembed};
use page::Page;
use serde_json::{Map, Value, json};
use std::io;

/// The style of embeds, at the site's root: elements fetch it once for all.
pub(super) const LOOK: &str = "indicator.css";

/// The indicators' embeds of a language in one file, beside its board: for pages on which many elements stand.
pub(super) const ALL: &str = "indicators.json";

/// The most of them that are worth to be fetched together.
const TOGETHER: usize = 100;

impl Press<'_> {
    /// Writes all embeds of a language; `frozen` holds what stays, and takes what is new.
    pub(super) fn embeds(&self, setting: &Setting, frozen: &mut Frozen) -> io::Result<()> {
        let root = self.folder(setting, &Route::Board);
        let mut together = Map::new();
        for what in &What::all(setting, &self.feed) {
            let folder = format!("{root}embed/{}", what.folder());
            let live = self.embed(setting, what, State::Live, &folder);
            // named by what it says, not by how it looks
            let name = hex(live.article.as_bytes())[..16].to_owned();
            write(&self.out.join(&folder).join("index.html"), live.html(&self.embed_style).as_bytes())?;
            let kept = format!("{folder}{name}/");
            frozen.add(&kept);
            let file = self.out.join(&kept).join("index.html");
            if !file.is_file() {
                let page = self.embed(setting, what, State::Frozen(&name), &kept);
                write(&file, page.html(&self.embed_style).as_bytes())?;
            }
            let answer = self.address.full("").zip(self.address.full(&folder)).map(|(root, embed)| {
                let page = format!("{root}{}", what.href(&self.site_in(setting.language(), "")));
                oembed(setting, &live.title, &what.said(setting, &self.feed), (&root, &page, &embed))
            });
            let file = self.out.join(&folder).join(FILE);
            match &answer {
                Some(answer) => write(&file, &serde_json::to_vec(answer)?)?,
                // one of an earlier time, when the address was known, would lead elsewhere
                None => gone(&file)?,
            }
            let mut now = self.now(setting, what, &folder, &name);
            let others: Map<String, Value> =
                live.others.into_iter().map(|(code, href)| (code, Value::from(href))).collect();
            let shown = json!({"language": live.language, "others": others, "article": live.article});
            now["shown"] = shown.clone();
            write(&self.out.join(&folder).join("now.json"), &serde_json::to_vec(&now)?)?;
            if matches!(what, What::Indicator(_, view) if *view == View::default()) {
                together.insert(what.folder(), shown);
            }
        }
        let all = self.out.join(format!("{root}{ALL}"));
        match together.len() {
            ..=TOGETHER => write(&all, &serde_json::to_vec(&json!({"version": 1, "embeds": together}))?),
            _ => gone(&all),
        }
    }

    fn embed(&self, setting: &Setting, what: &What<'_>, state: State<'_>, folder: &str) -> Page {
        let base = "../".repeat(folder.matches('/').count());
        let site = self.site_in(setting.language(), &base);
        let others = self.languages.iter().filter(|code| matches!(state, State::Live) && *code != setting.language());
        let href = |code: &String| format!("{}embed/{}", site.base.clone() + &site.prefix(code), what.folder());
        Page {
            others: others.map(|code| (code.clone(), href(code))).collect(),
            language: setting.language(),
            direction: setting.words.locale().dir(),
            title: what.title(setting),
            base,
            article: article(setting, &self.feed, &site, what, state).to_html(),
        }
    }

    /// What is true now, for states that were frozen before, and for whoever makes code to copy. For elements, what is
    /// shown comes with it.
    fn now(&self, setting: &Setting, what: &What<'_>, folder: &str, name: &str) -> Value {
        let base = "../".repeat(folder.matches('/').count());
        let date = say::date(setting.words.locale(), setting.as_of());
        let picture = format!("{}{PREVIEW}", self.folder(setting, &what.route()));
        let picture = self.out.join(&picture).is_file().then(|| format!("{base}{picture}"));
        let newer = setting.words.with("embed-newer", &[("date", (&date).into())]);
        json!({
            "version": 1,
            "name": name,
            "title": what.title(setting),
            "said": what.said(setting, &self.feed),
            "page": what.href(&self.site_in(setting.language(), &base)),
            "newer": newer,
            "disputed": what.disputed(setting, &self.feed),
            "oembed": self.address.known(),
            "picture": picture,
        })
    }

    /// What a page's head says to those who turn its address into a frame.
    pub(super) fn oembed_link(&self, setting: &Setting, route: &Route) -> Option<String> {
        let what = match route {
            Route::Board if self.feed.indicator("board").is_none() => What::Board,
            Route::Indicator(id) => What::Indicator(self.feed.indicator(id)?, View::default()),
            _ => return None,
        };
        let root = self.folder(setting, &Route::Board);
        let href = self.address.full(&format!("{root}embed/{}{FILE}", what.folder()))?;
        let (href, title) = (escape(&href), escape(&outside(setting, &what.title(setting))));
        Some(format!("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{href}\" title=\"{title}\">\n"))
    }
}

//! Embeds as files: for each that there is, in each language, its newest state; the same state as it will always be, in a
//! folder named by its content; and what the scripts ask for.
//!
//! States that were published before are never deleted. What `publish` writes into, or is told to carry on from, may hold
//! them; `embed/frozen.json` names them all, and where the folder of one is missing, a page in its place says so.

mod frozen;
mod page;

pub(super) use frozen::Frozen;

use super::site::{Press, write};
use super::sums::hex;
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::plain::embed::{State, What, article};
use crate::say;
use crate::store::Route;
use leptos::prelude::RenderHtml as _;
use page::Page;
use serde_json::json;
use std::io;

impl Press<'_> {
    /// Writes all embeds of a language; `frozen` holds what stays, and takes what is new.
    pub(super) fn embeds(&self, setting: &Setting, frozen: &mut Frozen) -> io::Result<()> {
        let root = self.folder(setting, &Route::Board);
        for what in What::all(&self.feed) {
            let folder = format!("{root}embed/{}", what.folder());
            let live = self.embed(setting, what, State::Live, &folder);
            // named by what it says, not by how it looks
            let name = hex(live.article.as_bytes())[..16].to_owned();
            write(&self.out.join(&folder).join("index.html"), live.html(&self.embed_style).as_bytes())?;
            let kept = format!("{folder}{name}/");
            if frozen.add(&kept) {
                let page = self.embed(setting, what, State::Frozen(&name), &kept);
                write(&self.out.join(&kept).join("index.html"), page.html(&self.embed_style).as_bytes())?;
            }
            let now = self.now(setting, what, &folder, &name);
            write(&self.out.join(&folder).join("now.json"), &serde_json::to_vec(&now)?)?;
        }
        Ok(())
    }

    fn embed(&self, setting: &Setting, what: What<'_>, state: State<'_>, folder: &str) -> Page {
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

    /// What is true now, for states that were frozen before, and for whoever makes code to copy.
    fn now(&self, setting: &Setting, what: What<'_>, folder: &str, name: &str) -> serde_json::Value {
        let base = "../".repeat(folder.matches('/').count());
        let date = say::date(setting.words.locale(), setting.as_of());
        let newer = setting.words.with("embed-newer", &[("date", (&date).into())]);
        json!({
            "version": 1,
            "name": name,
            "title": what.title(setting),
            "said": what.said(setting, &self.feed),
            "page": what.href(&self.site_in(setting.language(), &base)),
            "newer": newer,
            "disputed": what.disputed(setting, &self.feed),
        })
    }
}

/// Whether an embed of this feed stands in this folder, below its language's.
pub(super) fn stands(feed: &Feed, folder: &str) -> bool {
    What::all(feed).iter().any(|what| what.folder() == folder)
}

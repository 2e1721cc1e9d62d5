//! Minutes as one file that needs no site and no connection: to print, to send on, to put into a folder. Words and style
//! are built in.

use super::document::escape;
use super::sheet::Sheet;
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::plain::{self, Published};
use crate::say::{Locale, Words};
use leptos::prelude::{Owner, RenderHtml as _};
use std::sync::Arc;

macro_rules! words {
    ($($code:literal),*) => {
        [$(($code, concat!(
            include_str!(concat!("../../public/locales/", $code, "/baraza.ftl")), "\n",
            include_str!(concat!("../../public/locales/", $code, "/lists.ftl")), "\n",
            include_str!(concat!("../../public/locales/", $code, "/pages.ftl")), "\n",
            include_str!(concat!("../../public/locales/", $code, "/review.ftl")),
        ))),*]
    };
}

/// The words of each language.
const WORDS: [(&str, &str); 7] = words!("en", "fr", "ar", "es", "pt", "sw", "rw");

/// The style of pages, as far as minutes need it.
const STYLE: &str = concat!(
    include_str!("../../style/tokens.css"),
    include_str!("../../style/base.css"),
    include_str!("../../style/layout.css"),
    include_str!("../../style/plain.css"),
    include_str!("../../style/print.css"),
);

/// The feed with the words of a language; `None` for a language that the interface does not speak.
#[must_use]
pub fn spoken(feed: &Feed, language: &str) -> Option<Setting> {
    let locale = Locale::of(language)?;
    let (_, source) = WORDS.iter().find(|(code, _)| *code == locale.code())?;
    Some(Setting { words: Words::new(locale, source).0, programme: Arc::new(feed.programme.clone()) })
}

/// The minutes of a review as an HTML document; `None` where there is no such review.
#[must_use]
pub fn minutes_file(setting: &Setting, feed: &Feed, all: &[Published], id: &str) -> Option<String> {
    let one = all.iter().find(|one| one.review.head.id == *id)?;
    let owner = Owner::new();
    let body = owner.with(|| plain::minutes_alone(setting, feed, one, all).to_html());
    let locale = setting.words.locale();
    let programme = setting.programme.title.in_language(setting.language());
    let title = plain::review_title(setting, &one.review);
    let title = setting.words.with("page-title", &[("name", (&title).into()), ("programme", programme.into())]);
    // marks that isolate directions have no place in a window's title
    let title = title.replace(|c| matches!(c, '\u{2066}'..='\u{2069}'), "");
    let style = Sheet::new(STYLE.to_owned());
    Some(format!(
        "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src {}\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta name=\"referrer\" content=\"no-referrer\">\n<title>{}</title>\n<style>{}</style>\n</head>\n\
<body>\n<main>{body}</main>\n</body>\n</html>\n",
        locale.code(),
        locale.dir(),
        style.source,
        escape(&title),
        style.css,
    ))
}

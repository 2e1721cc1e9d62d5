//! What link previews, feed readers and search engines read in a page's head.

use crate::publish::document::escape;
use std::fmt::Write as _;

/// A page for those who show links to it.
pub struct Preview<'a> {
    /// Its title.
    pub title: &'a str,
    /// Its description.
    pub description: &'a str,
    /// The site's name.
    pub site: &'a str,
    /// Its language, and the others that it is published in.
    pub language: &'a str,
    /// The others.
    pub others: &'a [String],
    /// Whether it is one indicator's page.
    pub article: bool,
    /// Its full address, where it is known.
    pub url: Option<String>,
    /// The full address of the picture, where it is known.
    pub image: Option<String>,
    /// Whether that picture is large, as [`SIZE`](super::SIZE) says, and shows the page's own finding.
    pub large: bool,
    /// Feeds of changes: address and name.
    pub feeds: &'a [(String, String)],
}

/// The lines.
pub fn preview(page: &Preview<'_>) -> String {
    let mut out = String::new();
    if let Some(url) = &page.url {
        let _ = writeln!(out, "<link rel=\"canonical\" href=\"{}\">", escape(url));
    }
    for (href, name) in page.feeds {
        let (href, name) = (escape(href), escape(name));
        let _ =
            writeln!(out, "<link rel=\"alternate\" type=\"application/atom+xml\" title=\"{name}\" href=\"{href}\">");
    }
    let mut property = |name: &str, content: &str| {
        if !content.is_empty() {
            let _ = writeln!(out, "<meta property=\"og:{name}\" content=\"{}\">", escape(content));
        }
    };
    property("title", page.title);
    property("description", page.description);
    property("type", if page.article { "article" } else { "website" });
    property("site_name", page.site);
    property("locale", locale(page.language));
    for other in page.others {
        property("locale:alternate", locale(other));
    }
    property("url", page.url.as_deref().unwrap_or_default());
    property("image", page.image.as_deref().unwrap_or_default());
    if page.large {
        let (width, height) = super::SIZE;
        property("image:width", &width.to_string());
        property("image:height", &height.to_string());
        property("image:alt", page.description);
    }
    let card = if page.large { "summary_large_image" } else { "summary" };
    let _ = writeln!(out, "<meta name=\"twitter:card\" content=\"{card}\">");
    out
}

/// A language as Open Graph writes it, with a country; empty where we do not know one.
fn locale(language: &str) -> &'static str {
    match language {
        "en" => "en_US",
        "fr" => "fr_FR",
        "ar" => "ar_AR",
        "rw" => "rw_RW",
        "es" => "es_ES",
        "pt" => "pt_PT",
        "sw" => "sw_KE",
        _ => "",
    }
}

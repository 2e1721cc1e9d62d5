//! The list of all pages in all languages, and what robots may do.

use crate::publish::document::escape;
use std::fmt::Write as _;

/// One page in each language: code and full address, the first language first.
pub type Versions = Vec<(String, String)>;

/// `sitemap.xml`: every page in every language, each with the others. `modified` is the day of this version.
pub fn sitemap(pages: &[Versions], modified: &str) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" \
xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for versions in pages {
        let mut others = String::new();
        let default = versions.first().map(|(_, url)| ("x-default", url));
        for (code, url) in versions.iter().map(|(code, url)| (code.as_str(), url)).chain(default) {
            let url = escape(url);
            let _ = writeln!(others, "<xhtml:link rel=\"alternate\" hreflang=\"{code}\" href=\"{url}\"/>");
        }
        for (_, url) in versions {
            let url = escape(url);
            let _ = writeln!(out, "<url>\n<loc>{url}</loc>\n<lastmod>{modified}</lastmod>\n{others}</url>");
        }
    }
    out.push_str("</urlset>\n");
    out
}

/// `robots.txt`: everybody may read everything.
pub fn robots(sitemap: Option<&str>) -> String {
    let sitemap = sitemap.map(|url| format!("\nSitemap: {url}\n")).unwrap_or_default();
    format!("User-agent: *\nDisallow:\n{sitemap}")
}

//! One page as a complete HTML document.

use std::fmt::Write as _;

/// Where the page itself begins.
pub const PAGE: &str = "<div id=\"page\">";

/// What a document is made of.
pub struct Document<'a> {
    /// Language code.
    pub language: &'a str,
    /// `ltr` or `rtl`.
    pub direction: &'a str,
    /// The way to the root: `./`, `../../`.
    pub base: &'a str,
    /// Attributes of the root element that the app reads: name and value.
    pub data: &'a [(&'a str, &'a str)],
    /// Title.
    pub title: &'a str,
    /// Description.
    pub description: &'a str,
    /// The same page in each language: code and address.
    pub alternates: &'a [(String, String)],
    /// More lines of the head, HTML.
    pub head: &'a str,
    /// Name of the style sheet and its checksum.
    pub css: (&'a str, &'a str),
    /// Attributes of the start script: name and value.
    pub boot: &'a [(&'a str, &'a str)],
    /// A module of the page's own and its checksum.
    pub module: Option<(&'a str, &'a str)>,
    /// Lines for when the app cannot run: reason and HTML.
    pub notes: &'a [(&'a str, String)],
    /// The page itself, HTML.
    pub body: &'a str,
}

/// Text as HTML content or attribute value.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

impl Document<'_> {
    /// The document.
    pub fn html(&self) -> String {
        let mut out = String::with_capacity(self.body.len() + 4096);
        let base = self.base;
        let attributes = |list: &[(&str, &str)]| {
            list.iter().fold(String::new(), |mut out, (name, value)| {
                let _ = write!(out, " {name}=\"{}\"", escape(value));
                out
            })
        };
        let (css, sum) = self.css;
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n\
<link rel=\"stylesheet\" href=\"{base}{css}\" integrity=\"{sum}\">\n\
<link rel=\"icon\" href=\"{base}icons/icon.svg\" type=\"image/svg+xml\">\n",
            self.language,
            self.direction,
            attributes(self.data),
            escape(&super::headers::csp_in_page()),
            escape(self.title),
            escape(self.description),
        );
        for (code, href) in self.alternates {
            let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\">", escape(href));
        }
        let _ = write!(out, "{}</head>\n<body>\n<div id=\"app-notes\" hidden>", self.head);
        for (why, html) in self.notes {
            let _ = write!(out, "<p data-why=\"{why}\" hidden>{html}</p>");
        }
        let _ = write!(
            out,
            "</div>\n{PAGE}{}</div>\n<script type=\"module\" src=\"{base}boot.js\"{}></script>\n",
            self.body,
            attributes(self.boot)
        );
        if let Some((name, sum)) = self.module {
            let _ = writeln!(out, "<script type=\"module\" src=\"{base}{name}\" integrity=\"{sum}\"></script>");
        }
        out.push_str("</body>\n</html>\n");
        out
    }
}

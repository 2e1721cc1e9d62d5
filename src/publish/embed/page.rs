//! An embed as a complete HTML document: its own style and script, and nothing else.

use crate::publish::document::escape;
use crate::publish::headers;
use crate::publish::sheet::Sheet;

/// The script of embeds, a file of `public/`. Its checksum is not named: states that stay as they are must have a script
/// that was mended since.
pub(super) const SCRIPT: &str = "indicator.js";

/// A document.
pub(super) struct Page {
    /// Language code.
    pub language: &'static str,
    /// `ltr` or `rtl`.
    pub direction: &'static str,
    /// Title.
    pub title: String,
    /// The way to the root.
    pub base: String,
    /// The same in the other languages: code and address.
    pub others: Vec<(String, String)>,
    /// The embed itself, HTML.
    pub article: String,
}

impl Page {
    /// The document.
    pub fn html(&self, style: &Sheet) -> String {
        let others = self.others.iter().fold(String::new(), |out, (code, href)| {
            out + &format!("<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\">\n", escape(href))
        });
        format!(
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n\
<title>{}</title>\n{others}<style>{}</style>\n<script defer src=\"{}{SCRIPT}\"></script>\n</head>\n<body>\n{}\n</body>\n</html>\n",
            self.language,
            self.direction,
            escape(&headers::embed_csp_in_page(&[style])),
            escape(&self.title),
            style.css,
            self.base,
            self.article,
        )
    }
}

//! One page as a complete HTML document.

use super::headers::{self, Needs};
use super::sheet::Sheet;
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
    /// The style sheets, which stand in the page itself.
    pub styles: &'a [&'a Sheet],
    /// Where others publish data that its program reads.
    pub origins: &'a [&'a str],
    /// Whether it shows other pages of this site in frames.
    pub frames: bool,
    /// Attributes of the start script: name and value.
    pub boot: &'a [(&'a str, &'a str)],
    /// Checksum of the script that takes the reader's choices along.
    pub look_sum: &'a str,
    /// What is around the page, HTML.
    pub around: &'a str,
    /// Name and checksum of a module that this page alone has.
    pub module: Option<(&'a str, &'a str)>,
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
        let policy = headers::csp_in_page(Needs {
            sheets: self.styles,
            origins: self.origins,
            frames: self.frames,
            ..Needs::default()
        });
        let _ = write!(
            out,
            "<!doctype html>\n<html lang=\"{}\" dir=\"{}\"{}>\n<head>\n<meta charset=\"utf-8\">\n\
<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n\
<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n\
<title>{}</title>\n<meta name=\"description\" content=\"{}\">\n\
<link rel=\"icon\" href=\"{base}icons/icon.svg\" type=\"image/svg+xml\">\n",
            self.language,
            self.direction,
            attributes(self.data),
            escape(&policy),
            escape(self.title),
            escape(self.description),
        );
        for (code, href) in self.alternates {
            let _ = writeln!(out, "<link rel=\"alternate\" hreflang=\"{code}\" href=\"{}\">", escape(href));
        }
        out.push_str(self.head);
        for sheet in self.styles {
            let _ = writeln!(out, "<style>{}</style>", sheet.css);
        }
        // the reader's choices are taken in as soon as there is something to choose with, while the page still arrives
        let _ = write!(
            out,
            "</head>\n<body>\n{}\n<script async type=\"module\" src=\"{base}look.js\" integrity=\"{}\"></script>\n\
{PAGE}{}</div>\n<script type=\"module\" src=\"{base}boot.js\"{}></script>\n",
            self.around,
            self.look_sum,
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

//! Changes as an Atom feed (RFC 4287).

use super::Change;
use crate::publish::document::escape;
use std::fmt::Write as _;

/// What a feed is about.
pub struct Channel<'a> {
    /// Stable identifier.
    pub id: String,
    /// Language.
    pub language: &'a str,
    /// Title.
    pub title: &'a str,
    /// What it is about.
    pub subtitle: &'a str,
    /// Who answers for it.
    pub author: &'a str,
    /// Its licence in a sentence.
    pub rights: &'a str,
    /// The day that is newest when nothing has changed yet.
    pub since: String,
    /// The address of the feed itself.
    pub own: String,
    /// The address of the page that it follows.
    pub page: String,
    /// The address of the folder below which the changes' paths lie.
    pub folder: String,
}

/// Text as XML: what XML cannot hold is left out.
fn xml(text: &str) -> String {
    let fits = |c: char| matches!(c, '\t' | '\n' | '\r') || (c >= ' ' && !matches!(c, '\u{FFFE}' | '\u{FFFF}'));
    escape(&text.chars().filter(|c| fits(*c)).collect::<String>())
}

/// The feed.
pub fn atom(channel: &Channel<'_>, changes: &[Change]) -> String {
    let newest = changes.first().map_or_else(|| channel.since.clone(), |change| change.on.to_string());
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let _ = write!(
        out,
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n<id>{}</id>\n<title>{}</title>\n",
        xml(channel.language),
        xml(&channel.id),
        xml(channel.title)
    );
    for (name, text) in [("subtitle", channel.subtitle), ("rights", channel.rights)] {
        if !text.is_empty() {
            let _ = writeln!(out, "<{name}>{}</{name}>", xml(text));
        }
    }
    let _ = write!(
        out,
        "<updated>{newest}T00:00:00Z</updated>\n<author><name>{}</name></author>\n\
<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>\n<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n\
<generator>Baraza</generator>\n",
        xml(channel.author),
        xml(&channel.own),
        xml(&channel.page)
    );
    for change in changes {
        let _ = write!(
            out,
            "<entry>\n<id>{}</id>\n<title>{}</title>\n<updated>{}T00:00:00Z</updated>\n\
<link rel=\"alternate\" type=\"text/html\" href=\"{}\"/>\n<category term=\"{}\"/>\n",
            change.id,
            xml(&change.title),
            change.on,
            xml(&format!("{}{}", channel.folder, change.path)),
            change.what
        );
        if !change.summary.is_empty() {
            let _ = writeln!(out, "<summary>{}</summary>", xml(&change.summary));
        }
        out.push_str("</entry>\n");
    }
    out.push_str("</feed>\n");
    out
}

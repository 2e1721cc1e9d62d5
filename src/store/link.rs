//! The URL is the state: the one place that turns what the reader chose into an address and back.

use crate::kinds::View;

/// A page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Route {
    /// The board.
    Board,
    /// An indicator, by id.
    Indicator(String),
    /// A part of an indicator that is too long for its page, by id and number from 2; it needs no program either.
    Part(String, usize),
    /// A page that needs no program.
    Plain(Plain),
    /// The minutes of a joint review, by id; nor does this.
    #[cfg(feature = "cli")]
    Minutes(String),
    /// The page of a joint review that is being held; nor does this.
    #[cfg(feature = "cli")]
    Meeting,
    /// Where code for other sites' pages is made; nor does this.
    #[cfg(feature = "cli")]
    Embeds,
    /// An address that leads nowhere; its other languages are their boards.
    Lost,
}

/// A page that needs no program: it has nothing to choose and is written by `publish` alone, so that who only reads
/// never pays for it. The app links to it as to another site's page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plain {
    /// Where a target is missed or a number falls back, and who answers for it.
    Gaps,
    /// What is missing, late or hidden, and what is due.
    Unknown,
    /// What communities dispute and confirm, beside what the figures say.
    TwoVoices,
    /// The programme in five sentences.
    Story,
    /// Two figures side by side, and whether they may be compared.
    Compare,
    /// What was changed in figures that had been published.
    History,
    /// Joint reviews, and what became of their decisions.
    Reviews,
    /// All indicators and places by name, to find one.
    Find,
    /// The whole programme, to print or to hand round.
    Report,
    /// One sheet to hang up.
    Poster,
    /// What the words of the interface mean.
    Glossary,
    /// A radio bulletin, and texts for SMS.
    Aloud,
    /// What the reader keeps on the device.
    Device,
    /// What a kept copy shows for pages that it does not hold. It has no address: only the copy has it.
    Away,
}

impl Plain {
    /// All of them, as they are listed on every page.
    pub const ALL: [Self; 13] = [
        Self::Story,
        Self::Gaps,
        Self::TwoVoices,
        Self::Compare,
        Self::Unknown,
        Self::History,
        Self::Reviews,
        Self::Find,
        Self::Report,
        Self::Poster,
        Self::Aloud,
        Self::Glossary,
        Self::Device,
    ];

    /// Its folder, and what its title `more-…` ends with.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Gaps => "gaps",
            Self::Unknown => "unknown",
            Self::TwoVoices => "two-voices",
            Self::Story => "story",
            Self::Compare => "compare",
            Self::History => "history",
            Self::Reviews => "reviews",
            Self::Find => "find",
            Self::Report => "report",
            Self::Poster => "poster",
            Self::Glossary => "glossary",
            Self::Aloud => "aloud",
            Self::Device => "device",
            Self::Away => "away",
        }
    }
}

/// Where the site stands and which languages it has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Site {
    /// The way to the site's root from the page, ending in a slash: `./`, `../../`, `/`, `/some/path/`.
    pub base: String,
    /// The reader's language.
    pub language: String,
    /// The languages of the site; the first has no prefix in addresses.
    pub languages: Vec<String>,
}

impl Route {
    /// The page's folder below its language, ending in a slash unless empty: ``, `i/water/`.
    #[must_use]
    pub fn folder(&self) -> String {
        match self {
            Self::Board | Self::Lost | Self::Plain(Plain::Away) => String::new(),
            Self::Indicator(id) => format!("i/{id}/"),
            Self::Part(id, number) => format!("i/{id}/{number}/"),
            Self::Plain(plain) => format!("{}/", plain.name()),
            #[cfg(feature = "cli")]
            Self::Minutes(id) => format!("reviews/{id}/"),
            #[cfg(feature = "cli")]
            Self::Meeting => "review/".to_owned(),
            #[cfg(feature = "cli")]
            Self::Embeds => "embed/".to_owned(),
        }
    }
}

impl Site {
    /// The language's folder below the root, ending in a slash unless empty: ``, `fr/`.
    #[must_use]
    pub fn prefix(&self, language: &str) -> String {
        match self.languages.first() {
            Some(first) if first == language => String::new(),
            _ => format!("{language}/"),
        }
    }

    /// The address of a page in the reader's language.
    #[must_use]
    pub fn href(&self, route: &Route) -> String {
        self.href_in(route, &self.language)
    }

    /// The address of a page in another language.
    #[must_use]
    pub fn href_in(&self, route: &Route, language: &str) -> String {
        format!("{}{}{}", self.base, self.prefix(language), route.folder())
    }

    /// The address of a word's meaning in the glossary; the word is named by its message.
    #[must_use]
    pub fn term(&self, id: &str) -> String {
        [&self.href(&Route::Plain(Plain::Glossary)), "#", id].concat()
    }
}

/// A view as a query, with its question mark; empty for the indicator's own view.
#[must_use]
pub fn query(view: &View) -> String {
    let parts: Vec<String> = [("place", &view.place), ("by", &view.by), ("period", &view.period)]
        .into_iter()
        .filter_map(|(name, value)| value.as_ref().map(|v| format!("{name}={}", encode(v))))
        .collect();
    if parts.is_empty() { String::new() } else { format!("?{}", parts.join("&")) }
}

/// A query that also says how the page looks. What that means, `public/look.js` knows.
#[must_use]
pub fn with_look(query: String, look: Option<String>) -> String {
    match look {
        None => query,
        Some(look) => format!("{query}{}look={}", if query.is_empty() { '?' } else { '&' }, encode(&look)),
    }
}

/// A view from a query; what it does not know it leaves out.
#[must_use]
pub fn view(get: impl Fn(&str) -> Option<String>) -> View {
    let known = |name: &str| get(name).filter(|value| !value.is_empty() && value.len() <= 200);
    View { by: known("by"), place: known("place"), period: known("period") }
}

/// Percent-encoding of everything but unreserved characters (RFC 3986).
#[must_use]
pub fn encode(text: &str) -> String {
    text.bytes().fold(String::new(), |mut out, b| {
        if b.is_ascii_alphanumeric() || b"-._~".contains(&b) {
            out.push(char::from(b));
        } else {
            out.push_str(&format!("%{b:02X}"));
        }
        out
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_go_there_and_back() {
        let chosen = View {
            by: Some("sex+age".into()),
            place: Some("RW-01".into()),
            period: Some("2016-01-01/2020-12-31".into()),
        };
        let text = query(&chosen);
        assert_eq!(text, "?place=RW-01&by=sex%2Bage&period=2016-01-01%2F2020-12-31");
        let get = |name: &str| match name {
            "by" => Some("sex+age".to_owned()),
            "place" => Some("RW-01".to_owned()),
            "period" => Some("2016-01-01/2020-12-31".to_owned()),
            _ => None,
        };
        assert_eq!(view(get), chosen);
        assert_eq!(query(&View::default()), "");
        assert_eq!(with_look(String::new(), None), "");
        assert_eq!(with_look(String::new(), Some("dark.large".into())), "?look=dark.large");
        assert_eq!(with_look("?by=sex".into(), Some("a&b".into())), "?by=sex&look=a%26b");
    }

    #[test]
    fn the_first_language_has_no_prefix() {
        let site = Site { base: "../../".into(), language: "fr".into(), languages: vec!["en".into(), "fr".into()] };
        let route = Route::Indicator("water".into());
        assert_eq!(site.href(&route), "../../fr/i/water/");
        assert_eq!(site.href_in(&route, "en"), "../../i/water/");
    }
}

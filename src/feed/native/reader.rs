//! What all parts of the feed are read with: languages, texts, dates, links, and the list of complaints.

use super::wire;
use crate::feed::{clean::clean, document::step, limits, link};
use crate::model::{Date, Id, Licence, Notice, Noun, Period, Text, period};

/// What is known while reading, and what was wrong so far.
pub struct Reader {
    /// Language codes in order of fallback; never empty.
    pub languages: Vec<String>,
    /// The day on which "due" is judged.
    pub as_of: Date,
    /// What was wrong so far.
    pub notices: Vec<Notice>,
}

impl Reader {
    /// Something that cannot be shown.
    pub fn error(&mut self, at: &str, what: impl Into<String>, hint: impl Into<String>) {
        self.notices.push(Notice::error(at, what, hint));
    }

    /// Something left out or changed.
    pub fn warn(&mut self, at: &str, what: impl Into<String>, hint: impl Into<String>) {
        self.notices.push(Notice::warning(at, what, hint));
    }

    fn plain(&mut self, at: &str, text: &str) -> String {
        let (text, cut) = clean(text, limits::TEXT);
        if cut {
            self.warn(at, format!("the text is longer than {} characters and was cut", limits::TEXT), "shorten it");
        }
        text
    }

    /// A text; `None` when it is empty in every language.
    pub fn text(&mut self, at: &str, text: wire::Text) -> Option<Text> {
        let versions = match text {
            wire::Text::One(one) => vec![(self.languages[0].clone(), self.plain(at, &one))],
            wire::Text::Many(many) => {
                for code in many.keys().filter(|code| !self.languages.contains(code)) {
                    self.notices.push(Notice::warning(
                        step(at, code),
                        format!("\"{code}\" is not among the feed's languages, so this text is not shown"),
                        "add it to `languages`",
                    ));
                }
                let in_order: Vec<_> =
                    self.languages.iter().filter_map(|code| many.get(code).map(|t| (code.clone(), t.clone()))).collect();
                in_order.into_iter().map(|(code, text)| (code, self.plain(at, &text))).collect()
            }
        };
        Text::new(versions)
    }

    /// A text that need not be there.
    pub fn maybe_text(&mut self, at: &str, key: &str, text: Option<wire::Text>) -> Option<Text> {
        self.text(&step(at, key), text?)
    }

    /// A text that must be there; where it is empty, `instead` stands for it.
    pub fn needed_text(&mut self, at: &str, key: &str, text: wire::Text, instead: &str) -> Text {
        let at = step(at, key);
        self.text(&at, text).unwrap_or_else(|| {
            self.warn(&at, "this text is empty", "write it in at least one language");
            Text::one(&self.languages[0], instead)
        })
    }

    /// A date that need not be there.
    pub fn date(&mut self, at: &str, key: &str, date: Option<&str>) -> Option<Date> {
        let date = date?;
        let read = Date::parse(date);
        if read.is_none() {
            self.warn(&step(at, key), format!("\"{date}\" is no date"), "write it as 2020-12-31");
        }
        read
    }

    /// A period that must be there.
    pub fn period(&mut self, at: &str, code: &str) -> Option<Period> {
        let read = Period::parse(code);
        if read.is_none() {
            self.error(at, format!("\"{code}\" is no period"), format!("write it as {}", period::FORMS));
        }
        read
    }

    /// A link that may be followed.
    pub fn link(&mut self, at: &str, key: &str, link: Option<String>) -> Option<String> {
        let link = link?;
        if let Err(why) = link::check(&link) {
            self.warn(&step(at, key), format!("this link is left out: {why}"), "give a full https address");
            return None;
        }
        if link.starts_with("http:") {
            self.warn(&step(at, key), "this link is not encrypted", "use https if the site has it");
        }
        Some(link)
    }

    /// A licence.
    pub fn licence(&mut self, at: &str, licence: Option<wire::Licence>) -> Option<Licence> {
        let licence = licence?;
        let at = step(at, "licence");
        Some(Licence {
            title: self.maybe_text(&at, "title", licence.title),
            url: self.link(&at, "url", licence.url),
            id: self.plain(&at, &licence.id),
        })
    }

    /// A counted noun. A language whose forms lack `other` is left out.
    pub fn noun(&mut self, at: &str, noun: wire::Noun) -> Noun {
        const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let mut forms = Vec::new();
        for code in self.languages.clone() {
            let Some(given) = noun.get(&code) else { continue };
            let at = step(at, &code);
            for key in given.keys().filter(|key| !CATEGORIES.contains(&key.as_str())) {
                self.warn(&step(&at, key), "this is no plural category", format!("use {}", CATEGORIES.join(", ")));
            }
            if given.contains_key("other") {
                forms.push((code, given.iter().map(|(k, v)| (k.clone(), clean(v, limits::TEXT).0)).collect()));
            } else {
                self.warn(&at, "the form \"other\" is missing, so this language's forms are left out", "add \"other\"");
            }
        }
        Noun::new(forms)
    }

    /// A stable name that is part of an address.
    pub fn address(&mut self, at: &str, id: &str) -> Option<Id> {
        if Id::fits_address(id) {
            return Some(Id::new(id));
        }
        self.error(
            &step(at, "id"),
            format!("\"{}\" cannot be part of an address", clean(id, 80).0),
            "use lower-case letters, digits and hyphens, at most 80",
        );
        None
    }
}

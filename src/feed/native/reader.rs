//! What all parts of the feed are read with: languages, texts, dates, links, and the list of complaints.

use super::decode::decode;
use super::wire;
use crate::feed::{clean::clean, document::step, limits, link};
use crate::model::{Date, Id, Licence, Notice, Noun, Period, Text, period};
use serde::de::DeserializeOwned;
use serde_json::Value;

/// What is known while reading, and what was wrong so far. Its methods are called hundreds of times and never inlined:
/// the program that reads live feeds is a tenth smaller for it.
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
    #[inline(never)]
    pub fn error(&mut self, at: &str, what: &str, hint: &str) {
        self.notices.push(Notice::error(at, what, hint));
    }

    /// Something left out or changed.
    pub fn warn(&mut self, at: &str, what: impl FnOnce() -> String, hint: &str) {
        self.notices.push(Notice::warning(at, what(), hint));
    }

    /// Reads a list part by part; what cannot be read is left out, and said.
    pub fn list<W: DeserializeOwned, M>(
        &mut self,
        at: &str,
        items: Vec<Value>,
        read: impl Fn(&mut Self, &str, W) -> Option<M>,
    ) -> Vec<M> {
        let mut out = Vec::new();
        for (i, item) in items.into_iter().enumerate() {
            let at = step(at, &i.to_string());
            if let Some(wire) = self.part(&at, item) {
                out.extend(read(self, &at, wire));
            }
        }
        out
    }

    /// Reads one part; `None` when it cannot be read, which is said.
    pub fn part<W: DeserializeOwned>(&mut self, at: &str, value: Value) -> Option<W> {
        match decode(value, at, &mut self.notices) {
            Ok(wire) => Some(wire),
            Err(notice) => {
                self.notices.push(notice);
                None
            }
        }
    }

    #[inline(never)]
    pub fn plain(&mut self, at: &str, text: &str) -> String {
        let (text, cut) = clean(text, limits::TEXT);
        if cut {
            self.warn(at, || format!("the text is longer than {} characters and was cut", limits::TEXT), "shorten it");
        }
        text
    }

    /// A text; `None` when it is empty in every language, or no text at all.
    #[inline(never)]
    pub fn text(&mut self, at: &str, text: wire::Text) -> Option<Text> {
        let versions = match text.0 {
            Value::String(one) => vec![(self.languages[0].clone(), self.plain(at, &one))],
            Value::Object(many) => {
                let mut versions = Vec::new();
                for code in self.languages.clone() {
                    match many.get(&code) {
                        Some(Value::String(text)) => versions.push((code, self.plain(at, text))),
                        Some(_) => self.error(&step(at, &code), "this is no text", "write it in quotes"),
                        None => {}
                    }
                }
                for code in many.keys().filter(|code| !self.languages.contains(code)) {
                    let what = || format!("\"{code}\" is not among the feed's languages, so this text is not shown");
                    self.notices.push(Notice::warning(step(at, code), what(), "add it to `languages`"));
                }
                versions
            }
            _ => {
                self.error(at, "this is no text", "write it in quotes, or as an object from language code to text");
                Vec::new()
            }
        };
        Text::new(versions)
    }

    /// A text that need not be there.
    #[inline(never)]
    pub fn maybe_text(&mut self, at: &str, key: &str, text: Option<wire::Text>) -> Option<Text> {
        self.text(&step(at, key), text?)
    }

    /// A text that must be there; where it is empty, `instead` stands for it.
    #[inline(never)]
    pub fn needed_text(&mut self, at: &str, key: &str, text: wire::Text, instead: &str) -> Text {
        let at = step(at, key);
        self.text(&at, text).unwrap_or_else(|| {
            self.warn(&at, || "this text is empty".to_owned(), "write it in at least one language");
            Text::one(&self.languages[0], instead)
        })
    }

    /// A date that need not be there.
    #[inline(never)]
    pub fn date(&mut self, at: &str, key: &str, date: Option<&str>) -> Option<Date> {
        let date = date?;
        let read = Date::parse(date);
        if read.is_none() {
            self.warn(&step(at, key), || format!("\"{date}\" is no date"), "write it as 2020-12-31");
        }
        read
    }

    /// A period that must be there.
    #[inline(never)]
    pub fn period(&mut self, at: &str, code: &str) -> Option<Period> {
        let read = Period::parse(code);
        if read.is_none() {
            self.error(at, &format!("\"{code}\" is no period"), &format!("write it as {}", period::FORMS));
        }
        read
    }

    /// A link that may be followed.
    #[inline(never)]
    pub fn link(&mut self, at: &str, key: &str, link: Option<String>) -> Option<String> {
        let link = link?;
        if let Err(why) = link::check(&link) {
            self.warn(&step(at, key), || format!("this link is left out: {why}"), "give a full https address");
            return None;
        }
        if link.starts_with("http:") {
            self.warn(&step(at, key), || "this link is not encrypted".to_owned(), "use https if the site has it");
        }
        Some(link)
    }

    /// A licence.
    #[inline(never)]
    pub fn licence(&mut self, at: &str, licence: Value) -> Option<Licence> {
        let at = step(at, "licence");
        let licence: wire::Licence = self.maybe(&at, licence)?;
        Some(Licence {
            title: self.maybe_text(&at, "title", licence.title),
            url: self.link(&at, "url", licence.url),
            id: self.plain(&at, &licence.id),
        })
    }

    /// A counted noun. A language whose forms lack `other` is left out.
    #[inline(never)]
    pub fn noun(&mut self, at: &str, noun: &Value) -> Noun {
        const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
        let mut forms = Vec::new();
        for code in self.languages.clone() {
            let Some(given) = noun.get(&code).and_then(Value::as_object) else { continue };
            let at = step(at, &code);
            for key in given.keys().filter(|key| !CATEGORIES.contains(&key.as_str())) {
                let what = || format!("this is no plural category; they are {}", CATEGORIES.join(", "));
                self.notices.push(Notice::warning(step(&at, key), what(), "mend it"));
            }
            if !given.contains_key("other") {
                let what = || "the form \"other\" is missing, so this language's forms are left out".to_owned();
                self.warn(&at, what, "add \"other\"");
                continue;
            }
            let mut kept = Vec::new();
            for (category, form) in given {
                match form.as_str() {
                    Some(form) => kept.push((category.clone(), clean(form, limits::TEXT).0)),
                    None => self.error(&step(&at, category), "this is no text", "write it in quotes"),
                }
            }
            forms.push((code, kept));
        }
        Noun::new(forms)
    }

    /// A part that need not be there.
    pub fn maybe<W: DeserializeOwned>(&mut self, at: &str, value: Value) -> Option<W> {
        if value.is_null() { None } else { self.part(at, value) }
    }

    /// A stable name that is part of an address.
    #[inline(never)]
    pub fn address(&mut self, at: &str, id: &str) -> Option<Id> {
        if Id::fits_address(id) {
            return Some(Id::new(id));
        }
        self.error(
            &step(at, "id"),
            &format!("\"{}\" cannot be part of an address", clean(id, 80).0),
            "use lower-case letters, digits and hyphens, at most 80",
        );
        None
    }
}

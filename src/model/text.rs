//! Text in several languages.

use serde::{Deserialize, Serialize};

/// A text in one or several languages, in the feed's order of fallback. Never empty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    versions: Vec<(String, String)>,
}

impl Text {
    /// A text from `(language, text)` pairs in order of fallback; `None` when there is no text at all.
    #[must_use]
    pub fn new(versions: Vec<(String, String)>) -> Option<Self> {
        let versions: Vec<_> = versions.into_iter().filter(|(_, text)| !text.trim().is_empty()).collect();
        (!versions.is_empty()).then_some(Self { versions })
    }

    /// A text in one language.
    #[must_use]
    pub fn one(language: &str, text: &str) -> Self {
        Self { versions: vec![(language.to_owned(), text.to_owned())] }
    }

    /// The text in `language`, else in the language's family (`pt` for `pt-BR` and back), else in the feed's first
    /// language that has it. Gives the language it was found in, so that the page can say so.
    #[must_use]
    pub fn get(&self, language: &str) -> (&str, &str) {
        let family = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
        let wanted = family(language);
        self.versions
            .iter()
            .find(|(code, _)| code == language)
            .or_else(|| self.versions.iter().find(|(code, _)| family(code) == wanted))
            .or_else(|| self.versions.first())
            .map_or(("", ""), |(code, text)| (text.as_str(), code.as_str()))
    }

    /// The text alone; see [`Text::get`].
    #[must_use]
    pub fn in_language(&self, language: &str) -> &str {
        self.get(language).0
    }

    /// All versions, `(language, text)`.
    pub fn versions(&self) -> impl Iterator<Item = (&str, &str)> {
        self.versions.iter().map(|(code, text)| (code.as_str(), text.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn falls_back_in_the_declared_order_and_says_so() {
        let text = Text::new(vec![("fr".into(), "Eau".into()), ("ar".into(), "ماء".into()), ("en".into(), " ".into())]);
        let text = text.expect("two languages have text");
        assert_eq!(text.get("ar"), ("ماء", "ar"));
        assert_eq!(text.get("en"), ("Eau", "fr"));
        assert_eq!(text.get("fr-CA"), ("Eau", "fr"));
    }
}

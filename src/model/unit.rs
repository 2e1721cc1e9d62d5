//! What values count, and the nouns that say it.

use serde::{Deserialize, Serialize};

/// A counted noun: language to CLDR plural category (`one`, `few`, `other` …) to a form in which `#` is the number.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Noun {
    forms: Vec<(String, Forms)>,
}

/// Plural category to form.
pub type Forms = Vec<(String, String)>;

impl Noun {
    /// A noun from its forms, in the feed's order of fallback.
    #[must_use]
    pub fn new(forms: Vec<(String, Forms)>) -> Self {
        Self { forms }
    }

    /// Whether the noun has no form in any language.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.forms.is_empty()
    }

    /// The forms in `language`, else in the feed's first language that has them, and that language.
    #[must_use]
    pub fn forms(&self, language: &str) -> Option<(&str, &[(String, String)])> {
        self.forms
            .iter()
            .find(|(code, _)| code == language)
            .or_else(|| self.forms.first())
            .map(|(code, forms)| (code.as_str(), forms.as_slice()))
    }
}

/// What values count.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Unit {
    /// A percentage, on a scale of 0 to 100.
    Percent {
        /// Digits after the decimal point.
        decimals: u8,
        /// What `count` and `of` count.
        of: Noun,
    },
    /// Whole things.
    Count {
        /// The counted noun.
        noun: Noun,
    },
    /// A measured amount.
    Amount {
        /// Digits after the decimal point.
        decimals: u8,
        /// The unit as a counted noun.
        noun: Noun,
        /// UCUM or SDMX UNIT_MEASURE code.
        code: Option<String>,
    },
}

impl Unit {
    /// Digits after the decimal point.
    #[must_use]
    pub fn decimals(&self) -> u8 {
        match self {
            Self::Percent { decimals, .. } | Self::Amount { decimals, .. } => *decimals,
            Self::Count { .. } => 0,
        }
    }

    /// Whether values lie on a scale of 0 to 100.
    #[must_use]
    pub fn is_percent(&self) -> bool {
        matches!(self, Self::Percent { .. })
    }

    /// A short code for exports.
    #[must_use]
    pub fn code(&self) -> &str {
        match self {
            Self::Percent { .. } => "%",
            Self::Count { .. } => "1",
            Self::Amount { code, .. } => code.as_deref().unwrap_or(""),
        }
    }
}

//! Texts in several languages, and counted nouns.

use serde::{Deserialize, Serialize};
use serde_json::Value;
#[cfg(feature = "cli")]
use std::collections::BTreeMap;

/// A text in one or several languages: a plain string (in the feed's first language), or an object from language
/// code to text: `{"en": "Water", "fr": "Eau"}`. It stays JSON here, so that a fault in it is placed to the letter.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize)]
#[serde(transparent)]
pub struct Text(pub Value);

#[cfg(feature = "cli")]
impl schemars::JsonSchema for Text {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Text".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A text in one or several languages: a plain string (in the feed's first language), or an object from language code to text.",
            "anyOf": [{"type": "string"}, {"type": "object", "additionalProperties": {"type": "string"}}]
        })
    }
}

/// Plural forms of a counted thing: CLDR category (`zero`, `one`, `two`, `few`, `many`, `other`) to a text in which
/// `#` stands for the number: `{"one": "# hour a week", "other": "# hours a week"}`. `other` is required; Arabic
/// needs all six, and forms that carry the number in the word leave `#` out: `{"two": "ساعتان في الأسبوع"}`.
#[cfg(feature = "cli")]
pub type Plural = BTreeMap<String, String>;

/// A counted noun in the plural forms that each language needs: language code to plural forms.
#[cfg(feature = "cli")]
pub type Noun = BTreeMap<String, Plural>;

//! What the tests of all kinds need.

use super::Setting;
use crate::model::Programme;
use crate::say::{Locale, Words};
use serde_json::{Value, json};
use std::sync::Arc;

/// What a programme speaks with in a language.
pub fn setting(programme: &Programme, language: &str) -> Setting {
    let source = match language {
        "ar" => concat!(
            include_str!("../../public/locales/ar/baraza.ftl"),
            "\n",
            include_str!("../../public/locales/ar/lists.ftl")
        ),
        _ => concat!(
            include_str!("../../public/locales/en/baraza.ftl"),
            "\n",
            include_str!("../../public/locales/en/lists.ftl")
        ),
    };
    let (words, faults) = Words::new(Locale::of(language).expect("a language of ours"), source);
    assert_eq!(faults, Vec::<String>::new());
    Setting { words, programme: Arc::new(programme.clone()) }
}

/// The same in English, with the words of pages that need no program.
pub fn paged(programme: &Programme) -> Setting {
    let source = concat!(
        include_str!("../../public/locales/en/baraza.ftl"),
        "\n",
        include_str!("../../public/locales/en/lists.ftl"),
        "\n",
        include_str!("../../public/locales/en/pages.ftl"),
        "\n",
        include_str!("../../public/locales/en/review.ftl")
    );
    let (words, faults) = Words::new(Locale::default(), source);
    assert_eq!(faults, Vec::<String>::new());
    Setting { words, programme: Arc::new(programme.clone()) }
}

/// A text without marks of isolation.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// An indicator of a feed with two values, of 2024 and 2025, at the place `all`; `more` stands beside them.
pub fn coverage(id: &str, values: &Value, more: &Value) -> Value {
    let mut all = json!({"id": id, "kind": "coverage", "title": id, "better": "up", "unit": {"kind": "percent"},
        "observations": {"places": ["all"], "periods": ["2024", "2025"], "period": [0, 1], "value": values}});
    for (key, value) in more.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    all
}

//! Counted nouns of the feed: "1 woman", "19,901 women", "ساعتان".

use super::Locale;
use super::number::written;
use crate::model::Noun;
use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};

/// The CLDR plural category of a number as written (`"1"`, `"1.0"`): in English `1` is `one` and `1.0` is `other`.
/// Languages without rules (Kinyarwanda) have only `other`.
#[must_use]
pub fn category(language: &str, number: &str) -> &'static str {
    let language: Option<unic_langid::LanguageIdentifier> = language.parse().ok();
    let rules = language.and_then(|l| PluralRules::create(l, PluralRuleType::CARDINAL).ok());
    match rules.and_then(|rules| rules.select(number).ok()) {
        Some(PluralCategory::ZERO) => "zero",
        Some(PluralCategory::ONE) => "one",
        Some(PluralCategory::TWO) => "two",
        Some(PluralCategory::FEW) => "few",
        Some(PluralCategory::MANY) => "many",
        _ => "other",
    }
}

/// A number with its noun, in the noun's own language where the feed lacks the reader's.
#[must_use]
pub fn counted(locale: Locale, noun: &Noun, number: f64, decimals: u8) -> String {
    let shown = locale.number(number, decimals);
    let Some((language, forms)) = noun.forms(locale.code()) else {
        return shown;
    };
    let plain = written(number.abs(), decimals);
    let form = forms
        .get(category(language, &plain))
        .or_else(|| forms.get("other"));
    form.map_or(shown.clone(), |form| form.replace('#', &shown))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn noun() -> Noun {
        let form = |pairs: &[(&str, &str)]| {
            pairs
                .iter()
                .map(|(k, v)| (String::from(*k), String::from(*v)))
                .collect::<BTreeMap<_, _>>()
        };
        Noun::new(vec![
            (
                "en".into(),
                form(&[("one", "# woman"), ("other", "# women")]),
            ),
            (
                "ar".into(),
                form(&[
                    ("zero", "لا نساء"),
                    ("one", "امرأة واحدة"),
                    ("two", "امرأتان"),
                    ("few", "# نساء"),
                    ("many", "# امرأة"),
                    ("other", "# امرأة"),
                ]),
            ),
        ])
    }

    #[test]
    fn uses_the_forms_that_the_language_needs() {
        let (en, ar) = (
            Locale::of("en").expect("English"),
            Locale::of("ar").expect("Arabic"),
        );
        assert_eq!(counted(en, &noun(), 1.0, 0), "1 woman");
        assert_eq!(counted(en, &noun(), 1.0, 1), "1.0 women");
        assert_eq!(counted(ar, &noun(), 2.0, 0), "امرأتان");
        assert!(counted(ar, &noun(), 3.0, 0).ends_with("نساء"));
        assert!(counted(ar, &noun(), 19_901.0, 0).ends_with("امرأة"));
        let fr = Locale::of("fr").expect("French");
        assert!(
            counted(fr, &noun(), 0.0, 0).ends_with("women"),
            "the noun's own language decides its form"
        );
    }
}

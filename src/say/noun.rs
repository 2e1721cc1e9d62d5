//! Counted nouns of the feed: "1 woman", "19,901 women", "ساعتان".

use super::Locale;
use super::number::written;
use super::plural::category;
use crate::model::Noun;

/// A number with its noun, in the noun's own language where the feed lacks the reader's.
#[must_use]
pub fn counted(locale: Locale, noun: &Noun, number: f64, decimals: u8) -> String {
    let shown = locale.number(number, decimals);
    let Some((language, forms)) = noun.forms(locale.code()) else {
        return shown;
    };
    let plain = written(number.abs(), decimals);
    let named = |wanted: &str| forms.iter().find(|(category, _)| category == wanted).map(|(_, form)| form);
    let form = named(category(language, &plain)).or_else(|| named("other"));
    form.map_or(shown.clone(), |form| form.replace('#', &shown))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn noun() -> Noun {
        let form = |pairs: &[(&str, &str)]| {
            pairs.iter().map(|(k, v)| (String::from(*k), String::from(*v))).collect::<Vec<_>>()
        };
        Noun::new(vec![
            ("en".into(), form(&[("one", "# woman"), ("other", "# women")])),
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
        let (en, ar) = (Locale::of("en").expect("English"), Locale::of("ar").expect("Arabic"));
        assert_eq!(counted(en, &noun(), 1.0, 0), "1 woman");
        assert_eq!(counted(en, &noun(), 1.0, 1), "1.0 women");
        assert_eq!(counted(ar, &noun(), 2.0, 0), "امرأتان");
        assert!(counted(ar, &noun(), 3.0, 0).ends_with("نساء"));
        assert!(counted(ar, &noun(), 19_901.0, 0).ends_with("امرأة"));
        let fr = Locale::of("fr").expect("French");
        assert!(counted(fr, &noun(), 0.0, 0).ends_with("women"), "the noun's own language decides its form");
    }
}

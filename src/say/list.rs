//! Lists, as a language writes them.

use super::locale::{Locale, fill};

impl Locale {
    /// All the items: `A, B, and C`, `A, B et C`. Nothing for no items.
    pub fn list(self, items: &[String]) -> String {
        let row = self.0;
        let Some((last, before)) = items.split_last() else {
            return String::new();
        };
        let Some((last_but_one, before)) = before.split_last() else {
            return last.clone();
        };
        let end = if before.is_empty() { row.two } else { row.end };
        let mut text = fill(self.before_i(last).unwrap_or(end), &[last_but_one, last]);
        for (i, item) in before.iter().enumerate().rev() {
            text = fill(if i == 0 { row.start } else { row.middle }, &[item, &text]);
        }
        text
    }

    /// In Spanish "y" becomes "e" before the sound i (`Francia e Irlanda`), though not before a diphthong (`agua y
    /// hielo`). CLDR's data leave this to the program; the rule is ICU's, and knows the accent of `Ítaca` as well.
    fn before_i(self, next: &str) -> Option<&'static str> {
        let mut letters = next.chars();
        // both cases by hand: `to_lowercase` would bring 12 KB of tables into the browser's program
        let changes = match letters.next()? {
            'i' | 'I' | 'í' | 'Í' => true,
            'h' | 'H' => {
                matches!(letters.next(), Some('i' | 'I' | 'í' | 'Í'))
                    && !matches!(letters.next(), Some('a' | 'A' | 'e' | 'E'))
            }
            _ => false,
        };
        (changes && self.0.code == "es").then_some("{0} e {1}")
    }
}

#[cfg(test)]
mod tests {
    use super::super::locale::fixture::LISTS;
    use super::*;

    #[test]
    fn as_intl() {
        for (code, items, list) in LISTS {
            let items: Vec<String> = items.iter().map(|item| item.to_string()).collect();
            assert_eq!(Locale::of(code).unwrap_or_default().list(&items), *list, "{code}");
        }
    }

    /// ICU has no list for Kinyarwanda and answers in the language of the machine; CLDR's root says commas.
    #[test]
    fn kinyarwanda() {
        let items = ["A", "B", "C"].map(str::to_owned);
        assert_eq!(Locale::of("rw").map(|rw| rw.list(&items)), Some("A, B, C".to_owned()));
    }

    #[test]
    fn spanish_before_i() {
        let list = |next: &str| Locale::of("es").unwrap_or_default().list(&["A".to_owned(), next.to_owned()]);
        assert_eq!(["Irlanda", "hijos", "Ítaca"].map(list), ["A e Irlanda", "A e hijos", "A e Ítaca"]);
        assert_eq!(
            ["hielo", "HIATO", "yeso", "H", ""].map(list),
            ["A y hielo", "A y HIATO", "A y yeso", "A y H", "A y "]
        );
    }

    #[test]
    fn edges() {
        assert_eq!(Locale::default().list(&[]), "");
        let braces = ["{1}", "{0}"].map(str::to_owned);
        assert_eq!(Locale::default().list(&braces), "{1} and {0}");
    }
}

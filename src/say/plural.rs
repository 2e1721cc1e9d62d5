//! Plural categories, after the rules of CLDR 48 (`supplemental/plurals.json`) for our languages.

/// The CLDR plural category of a number as written in ASCII (`"1"`, `"1.0"`): in English `1` is `one` and `1.0` is
/// `other`. Kinyarwanda has no rules in CLDR: `other`. Languages that we lack follow English.
#[must_use]
pub fn category(language: &str, number: &str) -> &'static str {
    let number = number.trim_start_matches('-');
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    // the operands of Unicode TR 35: i are the whole digits, v counts the visible decimals
    let i: u64 = whole.parse().unwrap_or(u64::MAX);
    let v = fraction.len();
    let integer = fraction.bytes().all(|b| b == b'0');
    let millions = i != 0 && i.is_multiple_of(1_000_000) && v == 0;
    match language.split('-').next().unwrap_or_default() {
        "ar" if !integer => "other",
        "ar" => match (i, i % 100) {
            (0, _) => "zero",
            (1, _) => "one",
            (2, _) => "two",
            (_, 3..=10) => "few",
            (_, 11..=99) => "many",
            _ => "other",
        },
        "fr" | "pt" if i <= 1 => "one",
        "es" if i == 1 && integer => "one",
        "fr" | "pt" | "es" if millions => "many",
        "fr" | "pt" | "es" | "rw" => "other",
        _ if i == 1 && v == 0 => "one",
        _ => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What `Intl.PluralRules` says, number by number.
    const NUMBERS: [&str; 12] = ["0", "0.5", "1", "1.0", "1.5", "2", "3", "11", "100", "103", "1000000", "1000000.5"];

    #[test]
    fn agrees_with_cldr() {
        for (language, want) in [
            ("en", "other other one other other other other other other other other other"),
            ("sw", "other other one other other other other other other other other other"),
            ("fr", "one one one one one other other other other other many other"),
            ("es", "other other one one other other other other other other many other"),
            ("pt", "one one one one one other other other other other many other"),
            ("ar", "zero other one one other two few many other few other other"),
            ("rw", "other other other other other other other other other other other other"),
        ] {
            let got: Vec<_> = NUMBERS.iter().map(|n| category(language, n)).collect();
            assert_eq!(got.join(" "), want, "{language}");
        }
    }
}

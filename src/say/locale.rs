//! A language that the formatter speaks: one row of the table made from CLDR.
//!
//! Numbers, percents, dates and lists are written here and not by the browser, so that the page published natively and
//! the program in the browser say exactly the same, and so that Kinyarwanda works, which browsers do not know.

use super::cldr::ROWS;
use std::fmt;

/// What CLDR says about one language. A *template* is a text in which `{0}`, `{1}` and `{2}` are filled in; *names*
/// are parted by `|`.
pub(super) struct Row {
    /// CLDR locale: `pt`.
    pub(super) code: &'static str,
    /// The language in its own words: `português`.
    pub(super) name: &'static str,
    /// Whether it is written from right to left.
    pub(super) rtl: bool,
    /// The digits from zero to nine, in the default numbering system.
    pub(super) digits: [char; 10],
    /// Between the whole and the decimals.
    pub(super) decimal: &'static str,
    /// Between groups of digits.
    pub(super) group: &'static str,
    /// Before a negative number, with its marks of direction.
    pub(super) minus: &'static str,
    /// Template of a percent, with the sign: number.
    pub(super) percent: &'static str,
    /// How many digits must stand before the first group for groups to be used at all.
    pub(super) minimum_grouping: usize,
    /// Digits in the group next to the decimal sign.
    pub(super) primary: usize,
    /// Digits in the groups before it.
    pub(super) secondary: usize,
    /// Template of a list of two.
    pub(super) two: &'static str,
    /// Template of a longer list: the first item, the rest.
    pub(super) start: &'static str,
    /// Template of a longer list: an item, the rest.
    pub(super) middle: &'static str,
    /// Template of a longer list: the last item but one, the last.
    pub(super) end: &'static str,
    /// Template of a date (CLDR `long`, or else `yMMMd`): year, name of the month, day.
    pub(super) date: &'static str,
    /// Template of a month in a year (CLDR `yMMMM`): year, name of the month.
    pub(super) month: &'static str,
    /// Template of a quarter in a year (CLDR `yQQQQ`): year, name of the quarter.
    pub(super) quarter: &'static str,
    /// The same in short (CLDR `yQQQ`): year, short name of the quarter.
    pub(super) quarter_short: &'static str,
    /// Template of a year alone: year.
    pub(super) year: &'static str,
    /// Template of a range (CLDR `intervalFormatFallback`): from, to.
    pub(super) range: &'static str,
    /// Template of a range of years (CLDR interval `y`): from, to.
    pub(super) years: &'static str,
    /// Names of the months within a date.
    pub(super) months: &'static str,
    /// Names of the months standing alone.
    pub(super) months_alone: &'static str,
    /// Names of the quarters.
    pub(super) quarters: &'static str,
    /// Short names of the quarters.
    pub(super) quarters_short: &'static str,
}

/// One of the languages that numbers, dates and lists can be written in. The default is English.
#[derive(Clone, Copy)]
pub struct Locale(pub(super) &'static Row);

impl Locale {
    /// The language of a BCP 47 code, whatever its case: `pt`, and `pt-BR` too, since only the language counts. `None`
    /// for a language that is not in the table; [`Locale::default`] is then the fallback.
    pub fn of(code: &str) -> Option<Self> {
        let language = code.split(['-', '_']).next()?;
        Self::all().find(|locale| locale.code().eq_ignore_ascii_case(language))
    }

    /// Every language there is, the default first.
    pub fn all() -> impl Iterator<Item = Self> {
        ROWS.iter().map(Self)
    }

    /// The code of the language, for `lang`: `ar`.
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// The direction of writing, for `dir`: `ltr` or `rtl`.
    pub fn dir(self) -> &'static str {
        if self.0.rtl { "rtl" } else { "ltr" }
    }

    /// The language in its own words, as CLDR writes it within a sentence: `français`, `العربية`.
    pub fn name(self) -> &'static str {
        self.0.name
    }
}

impl Default for Locale {
    fn default() -> Self {
        Self(&ROWS[0])
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        self.0.code == other.0.code
    }
}

impl Eq for Locale {}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Locale({})", self.0.code)
    }
}

/// Fills `{0}`, `{1}`… of a template in one pass, so that braces in what is filled in stay what they are.
pub(super) fn fill(template: &str, arguments: &[&str]) -> String {
    let mut text = String::with_capacity(template.len() + arguments.iter().map(|a| a.len()).sum::<usize>());
    let mut characters = template.chars();
    while let Some(character) = characters.next() {
        if character == '{' {
            let index = characters.next().and_then(|digit| digit.to_digit(10));
            text.push_str(index.and_then(|i| arguments.get(i as usize)).unwrap_or(&""));
            characters.next(); // the closing brace
        } else {
            text.push(character);
        }
    }
    text
}

#[cfg(test)]
#[path = "cldr_fixture.rs"]
pub(super) mod fixture;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes() {
        let code = |c| Locale::of(c).map(Locale::code);
        assert_eq!(code("pt-BR"), Some("pt"));
        assert_eq!(code("AR_eg"), Some("ar"));
        assert_eq!(code("rw"), Some("rw"));
        assert_eq!(code("rwk"), None);
        assert_eq!(code("xx"), None);
        assert_eq!(code(""), None);
        assert_eq!(Locale::default().code(), "en");
        assert_eq!(format!("{:?}", Locale::default()), "Locale(en)");
    }

    #[test]
    fn directions_and_names() {
        for locale in Locale::all() {
            assert_eq!(Locale::of(locale.code()), Some(locale));
            assert_eq!(locale.dir() == "rtl", locale.code() == "ar");
        }
        let names: Vec<_> = Locale::all().map(Locale::name).collect();
        assert_eq!(names, ["English", "français", "العربية", "Ikinyarwanda", "español", "português", "Kiswahili"]);
    }

    #[test]
    fn templates() {
        assert_eq!(fill("{0}, {1}", &["{1}", "{0}"]), "{1}, {0}");
        assert_eq!(fill("{1} de {0}", &["2025", "marzo"]), "marzo de 2025");
        assert_eq!(fill("{7}!", &[]), "!");
        assert_eq!(fill("a{0", &["b"]), "ab");
    }
}

//! Dates and their ranges, as a language writes them, in the Gregorian calendar.
//!
//! A month or a quarter that no calendar has is written with digits, so that a mistake in the data is seen and not
//! hidden: `2025-13`.

use super::locale::{Locale, fill};

impl Locale {
    /// A date with the name of its month: `March 8, 2025`, `8 mars 2025`. `month` is 1 to 12, `day` 1 to 31.
    pub fn date(self, year: i32, month: u8, day: u8) -> String {
        let day = self.plain(day.into());
        match name(self.0.months, month) {
            Some(name) => fill(self.0.date, &[&self.digits_of(year), name, &day]),
            None => [self.unknown(year, month), day].join("-"),
        }
    }

    /// A month in a year: `March 2025`, `marzo de 2025`. `month` is 1 to 12.
    pub fn month(self, year: i32, month: u8) -> String {
        match name(self.0.months, month) {
            Some(name) => fill(self.0.month, &[&self.digits_of(year), name]),
            None => self.unknown(year, month),
        }
    }

    /// The name of a month standing alone, as on an axis: `March`. `month` is 1 to 12; otherwise the number.
    pub fn month_name(self, month: u8) -> String {
        name(self.0.months_alone, month).map_or_else(|| self.plain(month.into()), str::to_owned)
    }

    /// A quarter in a year, in words: `1st quarter 2025`. `quarter` is 1 to 4.
    pub fn quarter(self, year: i32, quarter: u8) -> String {
        match name(self.0.quarters, quarter) {
            Some(name) => fill(self.0.quarter, &[&self.digits_of(year), name]),
            None => self.unknown(year, quarter),
        }
    }

    /// A quarter in a year, in short, where the language has a short form: `Q1 2025`. `quarter` is 1 to 4.
    pub fn quarter_short(self, year: i32, quarter: u8) -> String {
        match name(self.0.quarters_short, quarter) {
            Some(name) => fill(self.0.quarter_short, &[&self.digits_of(year), name]),
            None => self.unknown(year, quarter),
        }
    }

    /// A year: `2025`.
    pub fn year(self, year: i32) -> String {
        fill(self.0.year, &[&self.digits_of(year)])
    }

    /// From one written date to another: `March 2024 – May 2025`. The two are not shortened (no `March – May 2025`);
    /// for years see [`Locale::years`].
    pub fn range(self, from: &str, to: &str) -> String {
        fill(self.0.range, &[from, to])
    }

    /// From one year to another: `2016–2020`.
    pub fn years(self, from: i32, to: i32) -> String {
        fill(self.0.years, &[&self.digits_of(from), &self.digits_of(to)])
    }

    fn digits_of(self, year: i32) -> String {
        self.plain(year.into())
    }

    fn unknown(self, year: i32, part: u8) -> String {
        [self.digits_of(year), self.plain(part.into())].join("-")
    }
}

/// The name with this number, counted from one.
fn name(names: &'static str, number: u8) -> Option<&'static str> {
    names.split('|').nth(usize::from(number).checked_sub(1)?)
}

#[cfg(test)]
mod tests {
    use super::super::locale::fixture::{DATES, YEARS};
    use super::*;

    #[test]
    fn as_intl() {
        for (code, year, month, day, date, year_month) in DATES {
            let locale = Locale::of(code).unwrap_or_default();
            assert_eq!(locale.date(*year, *month, *day), *date, "{code}");
            assert_eq!(locale.month(*year, *month), *year_month, "{code}");
        }
    }

    #[test]
    fn years_as_intl() {
        for (code, from, to, years) in YEARS {
            let locale = Locale::of(code).unwrap_or_default();
            assert_eq!(locale.years(*from, *to), *years, "{code}");
        }
    }

    /// Intl has no quarters: these are CLDR's names, read by hand.
    #[test]
    fn quarters() {
        let say = |code, q| {
            let locale = Locale::of(code).unwrap_or_default();
            [locale.quarter(2025, q), locale.quarter_short(2025, q)]
        };
        assert_eq!(say("en", 1), ["1st quarter 2025", "Q1 2025"]);
        assert_eq!(say("fr", 2), ["2e trimestre 2025", "T2 2025"]);
        assert_eq!(say("ar", 3), ["الربع الثالث 2025", "الربع الثالث 2025"]);
        assert_eq!(say("rw", 4), ["igihembwe cya kane 2025", "I4 2025"]);
        assert_eq!(say("es", 1), ["1.er trimestre de 2025", "T1 2025"]);
        assert_eq!(say("pt", 2), ["2º trimestre de 2025", "T2 de 2025"]);
        assert_eq!(say("sw", 3), ["Robo ya 3 2025", "Robo ya 3 2025"]);
    }

    #[test]
    fn names_are_complete() {
        for row in &super::super::cldr::ROWS {
            assert_eq!([row.months, row.months_alone].map(|names| names.split('|').count()), [12, 12]);
            assert_eq!([row.quarters, row.quarters_short].map(|names| names.split('|').count()), [4, 4]);
        }
        assert_eq!(Locale::of("pt").unwrap_or_default().month_name(3), "março");
    }

    #[test]
    fn ranges() {
        let en = Locale::default();
        assert_eq!(en.range(&en.month(2024, 3), &en.year(2025)), "March 2024\u{2009}–\u{2009}2025");
        assert_eq!(Locale::of("ar").unwrap_or_default().range("2019", "2025"), "2019 – 2025");
    }

    #[test]
    fn what_no_calendar_has() {
        let en = Locale::default();
        assert_eq!(en.date(2025, 13, 1), "2025-13-1");
        assert_eq!(en.month(2025, 0), "2025-0");
        assert_eq!(en.quarter(2025, 5), "2025-5");
        assert_eq!(en.quarter_short(2025, 0), "2025-0");
        assert_eq!(en.month_name(13), "13");
    }
}

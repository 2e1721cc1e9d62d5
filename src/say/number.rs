//! Numbers and percents, as a language writes them.
//!
//! **Rounding.** What is rounded is the number that people read, not the binary fraction behind it: the shortest
//! decimal that stands for the `f64` (Rust's `{}`), half away from zero. So 1.005 with two decimals is 1.01, although
//! the nearest `f64` lies just below 1.005 and `{:.2}` would say 1.00; and 2.5 is 3, where `{:.0}` says 2. Browsers'
//! `Intl.NumberFormat` rounds in the same way.

use super::locale::{Locale, fill};
use serde::Serialize;

/// What stands for a value that is not a number.
const NONE: &str = "–";

/// How a language writes numbers, for a script that writes exact ones itself.
#[derive(Debug, Clone, Serialize)]
pub struct Signs {
    /// The digits from zero to nine.
    pub digits: String,
    /// Between the whole and the decimals.
    pub decimal: &'static str,
    /// Between groups of digits.
    pub group: &'static str,
    /// Before a negative number.
    pub minus: &'static str,
    /// A percent, with `{0}` for the number.
    pub percent: &'static str,
    /// Digits before the first group at least, in the group next to the decimal sign, and in those before it.
    pub grouping: [usize; 3],
}

/// A rounded decimal: digits from zero to nine, of which the last `decimals` come after the decimal sign.
struct Decimal {
    negative: bool,
    digits: Vec<u8>,
    decimals: usize,
}

impl Decimal {
    /// `None` for infinities and for what is not a number. Zero has no sign, not even when it was rounded to.
    fn round(x: f64, decimals: u8) -> Option<Self> {
        if !x.is_finite() {
            return None;
        }
        let decimals = usize::from(decimals);
        // no exponent, whatever the size
        let text = x.abs().to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let kept = fraction.bytes().chain(std::iter::repeat(b'0')).take(decimals);
        let mut digits: Vec<u8> = whole.bytes().chain(kept).map(|d| d.saturating_sub(b'0')).collect();
        if fraction.as_bytes().get(decimals).is_some_and(|d| *d >= b'5') {
            increment(&mut digits);
        }
        let negative = x < 0.0 && digits.iter().any(|d| *d > 0);
        Some(Self { negative, digits, decimals })
    }

    fn integer(n: i64) -> Self {
        let digits = n.unsigned_abs().to_string().bytes().map(|d| d.saturating_sub(b'0')).collect();
        Self { negative: n < 0, digits, decimals: 0 }
    }

    /// Without the zeros that end the decimals.
    fn short(mut self) -> Self {
        while self.decimals > 0 && self.digits.last() == Some(&0) {
            self.digits.pop();
            self.decimals -= 1;
        }
        self
    }
}

/// The number with exactly so many decimals, in ASCII without groups, rounded as [`Locale::number`] rounds:
/// `-12345.68`. What plural rules and arithmetic on shown figures work with. `0` when it is not finite.
pub fn written(x: f64, decimals: u8) -> String {
    let Some(decimal) = Decimal::round(x, decimals) else { return String::from("0") };
    let whole = decimal.digits.len().saturating_sub(decimal.decimals);
    let mut text = String::from(if decimal.negative { "-" } else { "" });
    for (i, digit) in decimal.digits.iter().enumerate() {
        if i == whole {
            text.push('.');
        }
        text.push(char::from(b'0' + digit));
    }
    text
}

/// The number as it is shown with so many decimals; `0` when it is not finite. Up to 15 digits it is the double nearest to
/// what is written: digits and power of ten are exact, and a division rounds once. (What reads numbers from text knows all
/// digits, but brings 11 KB of tables along.)
pub fn shown(x: f64, decimals: u8) -> f64 {
    const MANY: f64 = 1e15;
    let Some(decimal) = Decimal::round(x, decimals) else { return 0.0 };
    if x.abs() >= MANY {
        return x;
    }
    let digits = decimal.digits.iter().fold(0.0, |n, digit| n * 10.0 + f64::from(*digit));
    let size = (0..decimal.decimals).fold(1.0, |n, _| n * 10.0);
    if decimal.negative { -digits / size } else { digits / size }
}

/// Adds one to the last digit.
fn increment(digits: &mut Vec<u8>) {
    for digit in digits.iter_mut().rev() {
        if *digit < 9 {
            *digit += 1;
            return;
        }
        *digit = 0;
    }
    digits.insert(0, 1);
}

impl Locale {
    /// The number with exactly so many decimals, in groups: `12,345.68`, `12 345,68`. "–" when it is not finite.
    pub fn number(self, x: f64, decimals: u8) -> String {
        self.or_none(Decimal::round(x, decimals), |d| self.signed(d, self.unsigned(d)))
    }

    /// The number with at most so many decimals, and without zeros at their end: `17`, `17.5`. "–" when it is not
    /// finite.
    pub fn number_short(self, x: f64, max_decimals: u8) -> String {
        self.or_none(Decimal::round(x, max_decimals).map(Decimal::short), |d| self.signed(d, self.unsigned(d)))
    }

    /// A percent with exactly so many decimals; `x` is in hundredths, 94.2 for `94.2%`, `94,2 %`. In Arabic the signs
    /// carry the marks of direction that CLDR gives them. "–" when it is not finite.
    pub fn percent(self, x: f64, decimals: u8) -> String {
        self.or_none(Decimal::round(x, decimals), |d| self.signed(d, fill(self.0.percent, &[&self.unsigned(d)])))
    }

    /// A whole number, in groups: `12,345`.
    pub fn integer(self, n: i64) -> String {
        let decimal = Decimal::integer(n);
        self.signed(&decimal, self.unsigned(&decimal))
    }

    /// A whole number without groups, such as a year: `2025`.
    pub fn plain(self, n: i64) -> String {
        let decimal = Decimal::integer(n);
        self.signed(&decimal, decimal.digits.iter().map(|d| self.digit(*d)).collect())
    }

    /// The signs by which numbers are written.
    #[must_use]
    pub fn signs(self) -> Signs {
        let row = self.0;
        Signs {
            digits: row.digits.iter().collect(),
            decimal: row.decimal,
            group: row.group,
            minus: row.minus,
            percent: row.percent,
            grouping: [row.minimum_grouping, row.primary, row.secondary],
        }
    }

    fn or_none(self, decimal: Option<Decimal>, say: impl Fn(&Decimal) -> String) -> String {
        decimal.as_ref().map_or_else(|| NONE.to_owned(), say)
    }

    /// A minus comes before all the rest, also in a percent.
    fn signed(self, decimal: &Decimal, text: String) -> String {
        if decimal.negative { [self.0.minus, &text].concat() } else { text }
    }

    fn unsigned(self, decimal: &Decimal) -> String {
        let row = self.0;
        let whole = decimal.digits.len().saturating_sub(decimal.decimals);
        let grouped = whole >= row.primary + row.minimum_grouping;
        let mut text = String::new();
        for (i, digit) in decimal.digits.iter().enumerate() {
            if i == whole {
                text.push_str(row.decimal);
            } else if grouped && 0 < i && i < whole && self.starts_group(whole - i) {
                text.push_str(row.group);
            }
            text.push(self.digit(*digit));
        }
        text
    }

    /// Whether a group starts where so many digits are left before the decimal sign.
    fn starts_group(self, left: usize) -> bool {
        left.checked_sub(self.0.primary).is_some_and(|more| more.checked_rem(self.0.secondary) == Some(0))
    }

    fn digit(self, digit: u8) -> char {
        self.0.digits.get(usize::from(digit)).copied().unwrap_or('0')
    }
}

#[cfg(test)]
mod tests {
    use super::super::cldr::ROWS;
    use super::super::locale::{Row, fixture::NUMBERS};
    use super::*;

    #[test]
    fn as_intl() {
        for (code, x, decimals, number, percent) in NUMBERS {
            let locale = Locale::of(code).unwrap_or_default();
            assert_eq!(locale.number(*x, *decimals), *number, "{code} {x} {decimals}");
            assert_eq!(locale.percent(*x, *decimals), *percent, "{code} {x}% {decimals}");
            if *decimals == 0 && x.fract() == 0.0 {
                assert_eq!(locale.integer(*x as i64), *number);
            }
        }
    }

    #[test]
    fn rounding() {
        let en = Locale::default();
        assert_eq!(en.number(1.005, 2), "1.01");
        assert_eq!(en.number(9.995, 2), "10.00");
        assert_eq!(en.number(-0.0, 1), "0.0");
        assert_eq!(en.number(-0.04, 1), "0.0");
        assert_eq!(en.number(1e21, 0), "1,000,000,000,000,000,000,000");
        assert_eq!(en.number(5e-324, 3), "0.000");
        for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
            assert_eq!([en.number(x, 0), en.number_short(x, 0), en.percent(x, 0)], ["–", "–", "–"]);
        }
    }

    #[test]
    fn what_is_shown_is_what_reading_it_gives() {
        let signs = [0.0, 0.04, 1.005, -2.675, 33.333_333, 93.0 - 88.9, 123_456_789.987_654, 99_999_999.95, -0.05];
        for (x, decimals) in signs.iter().flat_map(|x| (0..=6).map(move |d| (*x, d))) {
            assert_eq!(Ok(shown(x, decimals)), written(x, decimals).parse(), "{x} {decimals}");
        }
        for x in [f64::MAX, -1e300, 1e15 + 0.5] {
            assert_eq!(shown(x, 2), x);
        }
        assert_eq!(shown(f64::NAN, 2), 0.0);
    }

    #[test]
    fn short() {
        let fr = Locale::of("fr").unwrap_or_default();
        assert_eq!(fr.number_short(17.0, 1), "17");
        assert_eq!(fr.number_short(17.04, 1), "17");
        assert_eq!(fr.number_short(17.25, 1), "17,3");
        assert_eq!(fr.number_short(100.0, 0), "100");
        assert_eq!(fr.number_short(-0.04, 1), "0");
    }

    #[test]
    fn whole() {
        let en = Locale::default();
        assert_eq!(en.integer(i64::MIN), "-9,223,372,036,854,775,808");
        assert_eq!(en.plain(2025), "2025");
        assert_eq!(en.plain(-44), "-44");
        assert_eq!(Locale::of("es").unwrap_or_default().integer(1234), "1234");
    }

    #[test]
    fn other_digits_and_groups() {
        // no language of the table needs these today: Arabic in Egypt does, and Hindi
        static EGYPT: Row =
            Row {
                decimal: "٫", group: "٬", digits: ['٠', '١', '٢', '٣', '٤', '٥', '٦', '٧', '٨', '٩'], ..ROWS[2]
            };
        static INDIA: Row = Row { secondary: 2, ..ROWS[0] };
        assert_eq!(Locale(&EGYPT).number(12345.5, 1), "١٢٬٣٤٥٫٥");
        assert_eq!(Locale(&INDIA).integer(12_345_678), "1,23,45,678");
    }
}

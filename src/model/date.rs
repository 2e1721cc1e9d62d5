//! A day of the civil (proleptic Gregorian) calendar.

use serde::{Deserialize, Serialize};
use std::fmt;

/// A day. Orders by time; prints as ISO 8601 (`2020-12-31`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Date {
    year: i32,
    month: u8,
    day: u8,
}

impl Date {
    /// The day `year-month-day`, if the calendar has it: 30 February has no date.
    #[must_use]
    pub fn new(year: i32, month: u8, day: u8) -> Option<Self> {
        let known = (1..=9999).contains(&year) && (1..=12).contains(&month);
        (known && day >= 1 && day <= days_in(year, month)).then_some(Self { year, month, day })
    }

    /// Reads `YYYY-MM-DD` in ASCII digits, also with a time behind it (`2019-10-30T16:28:59Z`), which is dropped.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (day, time) = text.split_once('T').unwrap_or((text, "00"));
        if !time.starts_with(|c: char| c.is_ascii_digit())
            || !time.bytes().all(|b| b.is_ascii_digit() || b"Z:+-.".contains(&b))
        {
            return None;
        }
        let mut parts = day.split('-');
        let year = number(parts.next()?, 4)?;
        let month = number(parts.next()?, 2)?;
        let last = number(parts.next()?, 2)?;
        match parts.next() {
            None => Self::new(year.cast_signed(), u8::try_from(month).ok()?, u8::try_from(last).ok()?),
            Some(_) => None,
        }
    }

    /// The year, 1 to 9999.
    #[must_use]
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    #[must_use]
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    #[must_use]
    pub fn day(self) -> u8 {
        self.day
    }

    /// The last day of a month.
    #[must_use]
    pub fn month_end(year: i32, month: u8) -> Option<Self> {
        Self::new(year, month, days_in(year, month.clamp(1, 12)))
    }

    /// Days since 1970-01-01, negative before.
    ///
    /// The algorithm is `days_from_civil` of Howard Hinnant's "chrono-compatible low-level date algorithms".
    #[must_use]
    pub fn days(self) -> i64 {
        let year = i64::from(self.year) - i64::from(self.month <= 2);
        let era = year.div_euclid(400);
        let year_of_era = year.rem_euclid(400);
        let month = (i64::from(self.month) + 9) % 12;
        let day_of_year = (153 * month + 2) / 5 + i64::from(self.day) - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 719_468
    }

    /// The day that lies `days` after 1970-01-01.
    ///
    /// The algorithm is `civil_from_days` of Howard Hinnant's "chrono-compatible low-level date algorithms".
    #[must_use]
    pub fn from_days(days: i64) -> Option<Self> {
        let shifted = days.checked_add(719_468)?;
        let era = shifted.div_euclid(146_097);
        let of_era = shifted.rem_euclid(146_097);
        let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
        let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month = (5 * of_year + 2) / 153;
        let day = of_year - (153 * month + 2) / 5 + 1;
        let month = if month < 10 { month + 3 } else { month - 9 };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        Self::new(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The day that lies `days` after this one.
    #[must_use]
    pub fn plus(self, days: i64) -> Option<Self> {
        Self::from_days(self.days().checked_add(days)?)
    }

    /// Whole days from `earlier` to this day; negative when this day comes first.
    #[must_use]
    pub fn days_since(self, earlier: Self) -> i64 {
        self.days() - earlier.days()
    }

    /// This day as a fraction of years, for the time axis: 2020-07-02 is about 2020.5.
    #[must_use]
    pub fn as_years(self) -> f64 {
        let start = Self { year: self.year, month: 1, day: 1 };
        let length = if leap(self.year) { 366.0 } else { 365.0 };
        f64::from(self.year) + self.days_since(start) as f64 / length
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn leap(year: i32) -> bool {
    (year % 4 == 0 && year % 100 != 0) || year % 400 == 0
}

fn days_in(year: i32, month: u8) -> u8 {
    match month {
        2 if leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Exactly `width` ASCII digits.
pub(super) fn number(text: &str, width: usize) -> Option<u32> {
    (text.len() == width && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_only_days_that_exist() {
        assert_eq!(Date::parse("2020-02-29").map(|d| d.to_string()).as_deref(), Some("2020-02-29"));
        for wrong in ["2021-02-29", "2020-13-01", "2020-1-1", "20200101", "2020-01-01-01", "٢٠٢٠-٠١-٠١", ""] {
            assert_eq!(Date::parse(wrong), None, "{wrong}");
        }
        assert_eq!(Date::parse("2019-10-30T16:28:59+00:00"), Date::new(2019, 10, 30));
        assert_eq!(Date::parse("2019-10-30T16:28:59-05:00"), Date::new(2019, 10, 30));
        assert_eq!(Date::parse("2019-10-30Today"), None);
    }

    #[test]
    fn counts_days() {
        assert_eq!(Date::parse("1970-01-01").map(Date::days), Some(0));
        assert_eq!(Date::parse("2000-03-01").map(Date::days), Some(11_017));
        assert_eq!(Date::parse("1969-12-31").map(Date::days), Some(-1));
    }
}

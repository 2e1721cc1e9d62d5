//! Periods: what span of time a value is for.

use super::date::{Date, number};
use super::text::Text;
use serde::{Deserialize, Serialize};

/// How long a period is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Grain {
    /// A day.
    Day,
    /// An ISO week.
    Week,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// A calendar year.
    Year,
    /// Any other span.
    Span,
}

/// A span of whole days, with the code it was written as and what its source calls it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Period {
    /// As written: `2017`, `2017-Q1`, `2016-01-01/2020-12-31`.
    pub code: String,
    /// First day.
    pub start: Date,
    /// Last day.
    pub end: Date,
    /// How long it is.
    pub grain: Grain,
    /// What its source calls it.
    pub label: Option<Text>,
}

/// The forms that a period may have, for messages.
pub const FORMS: &str = "2017, 2017-S1, 2017-Q1, 2017-03, 2017-W09, 2017-03-05 or 2016-01-01/2020-12-31";

impl Period {
    /// Reads one of [`FORMS`]. Nothing is guessed: `01/02/2024`, `2567`, `45292`, `2024-Q5` and `2024-W53` (a week
    /// that 2024 lacks) are refused.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let code = code.trim();
        let (start, end, grain) = match code.split_once('/') {
            Some((from, to)) => {
                let (from, to) = (single(from)?, single(to)?);
                (from.0 <= to.1).then_some((from.0, to.1, Grain::Span))?
            }
            None => single(code)?,
        };
        Some(Self { code: code.to_owned(), start, end, grain, label: None })
    }

    /// The middle of the period, in years: where it stands on a time axis.
    #[must_use]
    pub fn middle(&self) -> f64 {
        f64::midpoint(self.start.as_years(), self.end.as_years())
    }

    /// Where the value stands on a time axis, in years. Years, quarters and months stand at their own place; a long
    /// span stands at its end, since it says what had been reached by then.
    #[must_use]
    pub fn at(&self) -> f64 {
        match self.grain {
            Grain::Year => f64::from(self.start.year()),
            Grain::Span => self.end.as_years(),
            _ => self.middle(),
        }
    }
}

fn single(code: &str) -> Option<(Date, Date, Grain)> {
    if code.contains('T') {
        return Date::parse(code).map(|day| (day, day, Grain::Day));
    }
    let parts: Vec<&str> = code.split('-').collect();
    let year = number(parts.first()?, 4)?.cast_signed();
    // Buddhist-era years and spreadsheet day numbers are four digits too: nothing past 2200 is a year of ours
    if !(1800..=2200).contains(&year) {
        return None;
    }
    match parts.as_slice() {
        [_] => Some((Date::new(year, 1, 1)?, Date::new(year, 12, 31)?, Grain::Year)),
        [_, quarter] if quarter.starts_with('Q') => {
            let quarter = u8::try_from(number(&quarter[1..], 1)?).ok()?;
            let last = quarter.checked_mul(3)?;
            (1..=4).contains(&quarter).then_some(())?;
            Some((Date::new(year, last - 2, 1)?, Date::month_end(year, last)?, Grain::Quarter))
        }
        [_, half] if half.starts_with('S') => {
            let last = u8::try_from(number(&half[1..], 1)?).ok().filter(|half| (1..=2).contains(half))? * 6;
            Some((Date::new(year, last - 5, 1)?, Date::month_end(year, last)?, Grain::Span))
        }
        [_, week] if week.starts_with('W') => week_of(year, number(&week[1..], 2)?),
        [_, month] => {
            let month = u8::try_from(number(month, 2)?).ok()?;
            Some((Date::new(year, month, 1)?, Date::month_end(year, month)?, Grain::Month))
        }
        [_, _, _] => Date::parse(code).map(|day| (day, day, Grain::Day)),
        _ => None,
    }
}

/// ISO 8601 week: weeks begin on Monday, week 1 holds 4 January.
fn week_of(year: i32, week: u32) -> Option<(Date, Date, Grain)> {
    let monday_of_first = |year: i32| {
        let fourth = Date::new(year, 1, 4)?.days();
        Some(fourth - (fourth + 3).rem_euclid(7))
    };
    let first = monday_of_first(year)? + i64::from(week.checked_sub(1)?) * 7;
    (first < monday_of_first(year + 1)?).then_some(())?;
    Some((Date::from_days(first)?, Date::from_days(first + 6)?, Grain::Week))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(code: &str) -> Option<String> {
        Period::parse(code).map(|p| format!("{} {} {:?}", p.start, p.end, p.grain))
    }

    #[test]
    fn reads_the_named_forms() {
        for (code, want) in [
            ("2017", "2017-01-01 2017-12-31 Year"),
            ("2017-Q1", "2017-01-01 2017-03-31 Quarter"),
            ("2017-S2", "2017-07-01 2017-12-31 Span"),
            ("2016-02", "2016-02-01 2016-02-29 Month"),
            ("2020-W53", "2020-12-28 2021-01-03 Week"),
            ("2021-W01", "2021-01-04 2021-01-10 Week"),
            ("2017-03-05", "2017-03-05 2017-03-05 Day"),
            ("2016-01-01/2020-12-31", "2016-01-01 2020-12-31 Span"),
            ("2013/2014", "2013-01-01 2014-12-31 Span"),
        ] {
            assert_eq!(span(code).as_deref(), Some(want), "{code}");
        }
    }

    #[test]
    fn guesses_nothing() {
        for wrong in [
            "",
            "2567",
            "45292",
            "01/02/2024",
            "2024-Q5",
            "2024-S3",
            "2024-W53",
            "2024-W00",
            "2024-02-30",
            "٢٠٢٤",
            "2020/2019",
            "2024-13",
            "2024 Q1",
        ] {
            assert_eq!(span(wrong), None, "{wrong}");
        }
    }
}

//! Time in words: dates, periods, ages.

use super::{Arg, Locale, Words};
use crate::model::{Date, Grain, Period};

/// A day: "31 December 2020".
#[must_use]
pub fn date(locale: Locale, date: Date) -> String {
    locale.date(date.year(), date.month(), date.day())
}

/// A period: "2020", "March 2020", "1st quarter 2020", "2016–2020".
#[must_use]
pub fn period(locale: Locale, period: &Period) -> String {
    let (start, end) = (period.start, period.end);
    match period.grain {
        Grain::Year => locale.year(start.year()),
        Grain::Quarter => locale.quarter(start.year(), end.month() / 3),
        Grain::Month => locale.month(start.year(), start.month()),
        Grain::Day => date(locale, start),
        Grain::Week => locale.range(&date(locale, start), &date(locale, end)),
        Grain::Span if (start.month(), start.day(), end.month(), end.day()) == (1, 1, 12, 31) => {
            locale.years(start.year(), end.year())
        }
        Grain::Span => locale.range(&date(locale, start), &date(locale, end)),
    }
}

/// How long ago `then` was on the day `as_of`, in whole days, months or years: "2 years". `None` when it was that
/// day, or had not come.
#[must_use]
pub fn age(words: &Words, then: Date, as_of: Date) -> Option<String> {
    let days = as_of.days_since(then);
    let (id, n) = match days {
        ..1 => return None,
        1..60 => ("days", days),
        60..700 => ("months", (days as f64 / 30.44).round() as i64),
        _ => ("years", (days as f64 / 365.25).round() as i64),
    };
    let number = words.locale().integer(n);
    Some(words.with(id, &[("n", Arg::Number(n as f64)), ("number", (&number).into())]))
}

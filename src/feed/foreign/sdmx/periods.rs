//! The days of a period: as a code of SDMX says them, and as a message gives them.

use super::super::time;
use crate::model::{Date, Grain, Period};

/// Reads an observational time period: `2010`, `2010-11`, `2010-Q3`, `2010-M01`, `2010-D032`, `2010-A1`,
/// `2010-01-01/P1Y`, `2010-01-01T00:00:00/P3M` … A year and two digits is always a month here.
pub(super) fn code(code: &str) -> Option<Period> {
    let code = code.trim();
    match code.split_once('/') {
        Some((start, length)) if length.starts_with('P') => {
            let start = Date::parse(start)?;
            whole(start, lasting(start, &length[1..])?.plus(-1)?)
        }
        _ => time::read(code),
    }
}

/// The day after a duration (ISO 8601, without its `P`) that begins on a day; only whole days, weeks, months, years.
fn lasting(start: Date, length: &str) -> Option<Date> {
    let (mut months, mut days) = (0_i32, 0_i64);
    let mut rest = length.trim_end_matches("T0S");
    while !rest.is_empty() {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        let count: i32 = rest.get(..digits)?.parse().ok().filter(|n| *n <= 10_000)?;
        match rest.get(digits..=digits)? {
            "Y" => months += count * 12,
            "M" => months += count,
            "W" => days += i64::from(count) * 7,
            "D" => days += i64::from(count),
            _ => return None,
        }
        rest = rest.get(digits + 1..)?;
    }
    let month = i32::from(start.month()) - 1 + months;
    let moved = if months == 0 {
        start
    } else {
        Date::new(start.year() + month.div_euclid(12), u8::try_from(month.rem_euclid(12) + 1).ok()?, start.day())?
    };
    moved.plus(days).filter(|end| *end > start)
}

/// The period from one day to another, both in it: a day, month, quarter, year or week where it is one, else a span.
pub(in super::super) fn whole(start: Date, end: Date) -> Option<Period> {
    let year = start.year();
    let codes = [
        start.to_string(),
        format!("{year}-{:02}", start.month()),
        format!("{year}-Q{}", (start.month() - 1) / 3 + 1),
        format!("{year}-S{}", (start.month() - 1) / 6 + 1),
        year.to_string(),
    ];
    let known = codes.iter().filter_map(|code| Period::parse(code)).find(|p| p.start == start && p.end == end);
    known.or_else(|| time::span(start, end))
}

/// What the code says, put right by the first and last day that the source gives, since where a reporting year begins
/// is its own affair. A difference of a day at most is one of time zones: there the code is right.
pub(in super::super) fn given(read: Option<Period>, start: Option<&str>, end: Option<&str>) -> Option<Period> {
    let day = |text: Option<&str>| Date::parse(text?.trim().get(..10)?);
    let (Some(start), Some(end)) = (day(start), day(end)) else { return read };
    if start > end {
        return read;
    }
    match read {
        Some(p) if p.start.days_since(start).abs() <= 1 && p.end.days_since(end).abs() <= 1 => Some(p),
        // a moment is no span: some give the end as the start of its last day
        Some(p) if p.grain == Grain::Day && start == end => Some(p),
        _ => whole(start, end),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_every_form_of_the_standard() {
        for (text, want) in [
            ("2010", "2010-01-01 2010-12-31"),
            ("2010-11", "2010-11-01 2010-11-30"),
            ("2010-S1", "2010-01-01 2010-06-30"),
            ("2010-T2", "2010-05-01 2010-08-31"),
            ("2010-Q3", "2010-07-01 2010-09-30"),
            ("2010-M01", "2010-01-01 2010-01-31"),
            ("2010-W10", "2010-03-08 2010-03-14"),
            ("2010-D032", "2010-02-01 2010-02-01"),
            ("2010-A1", "2010-01-01 2010-12-31"),
            ("2010-02-03", "2010-02-03 2010-02-03"),
            ("2010-01-01/P1Y", "2010-01-01 2010-12-31"),
            ("2010-01-01T00:00:00/P3M", "2010-01-01 2010-03-31"),
            ("2011-07-01/P2Y6M", "2011-07-01 2013-12-31"),
            ("2011-07-01/P2W", "2011-07-01 2011-07-14"),
            ("2011-07-01/2012-06-30", "2011-07-01 2012-06-30"),
        ] {
            assert_eq!(code(text).map(|p| format!("{} {}", p.start, p.end)).as_deref(), Some(want), "{text}");
        }
        for text in [
            "2010-01-01/P",
            "2010-01-01/PT3H",
            "2010-01-01/P99999999999Y",
            "2010-01-01/P1é",
            "INI",
            "2010-01-01/P0D",
            "",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn the_days_that_are_given_win_but_not_over_a_time_zone() {
        let days = |label: &str, start, end| {
            given(code(label), Some(start), Some(end)).map(|p| format!("{} {} {:?}", p.start, p.end, p.grain))
        };
        assert_eq!(
            days("2010", "2010-01-01T00:00:00Z", "2010-12-31T23:59:59Z").as_deref(),
            Some("2010-01-01 2010-12-31 Year")
        );
        assert_eq!(
            days("2010", "2009-12-31T23:00:00Z", "2010-12-31T22:59:59Z").as_deref(),
            Some("2010-01-01 2010-12-31 Year")
        );
        assert_eq!(
            days("2010-A1", "2010-07-01T00:00:00", "2011-06-30T23:59:59").as_deref(),
            Some("2010-07-01 2011-06-30 Span")
        );
        assert_eq!(days("FY10", "2010-01-01", "2010-03-31").as_deref(), Some("2010-01-01 2010-03-31 Quarter"));
        assert_eq!(days("x", "2010-01-01", "nothing"), None);
    }
}

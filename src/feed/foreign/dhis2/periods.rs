//! The periods of DHIS2, as days.

use super::super::{sdmx, time};
use crate::model::{Date, Period};

/// Where financial years begin, by the word in their code, and whether the code names the year in which they end.
const FINANCIAL: [(&str, u8, i32); 8] = [
    ("Feb", 2, 0),
    ("April", 4, 0),
    ("July", 7, 0),
    ("Aug", 8, 0),
    ("Sep", 9, 0),
    ("Oct", 10, 0),
    ("Nov", 11, -1),
    ("Jan", 1, 0),
];

/// The first day of weeks, by the word in their code, counted from Monday.
const WEEKS: [(&str, i64); 6] = [("W", 0), ("WedW", 2), ("ThuW", 3), ("FriW", 4), ("SatW", 5), ("SunW", 6)];

/// Reads a fixed period: `20200131`, `2020W1`, `2020SunW1`, `2020BiW1`, `202001`, `202001B`, `2020Q1`, `2020NovQ1`,
/// `2020S1`, `2020AprilS1`, `2020NovS1`, `2020`, `2020April` … in the ISO calendar.
pub(super) fn code(code: &str) -> Option<Period> {
    let code = code.trim();
    let year: i32 = digits(code.get(..4)?, 4..=4).filter(|y| (1800..=2200).contains(y))?;
    let rest = code.get(4..)?;
    if let Some((_, month, shift)) = FINANCIAL.iter().find(|(word, ..)| *word == rest) {
        return months(year + shift, *month, 12);
    }
    if rest.bytes().all(|b| b.is_ascii_digit()) {
        return match rest.len() {
            0 => Period::parse(code),
            2 => Period::parse(&format!("{year}-{rest}")),
            4 => Period::parse(&format!("{year}-{}-{}", &rest[..2], &rest[2..])),
            _ => None,
        };
    }
    // two months by their number in the year: 06B is November and December
    if let Some(pair) = rest.strip_suffix('B') {
        let pair = digits(pair, 2..=2).filter(|n| (1..=6).contains(n))?;
        return months(year, u8::try_from(pair * 2 - 1).ok()?, 2);
    }
    let split = rest.len() - rest.bytes().rev().take_while(u8::is_ascii_digit).count();
    let (word, n) = (rest.get(..split)?, rest.get(split..)?);
    if let Some((_, first)) = WEEKS.iter().find(|(w, _)| *w == word) {
        return week(year, *first, digits(n, 1..=2)?, 1);
    }
    if word == "BiW" {
        return week(year, 0, digits(n, 1..=2)?.checked_mul(2)?.checked_sub(1)?, 2);
    }
    let n = digits(n, 1..=1).filter(|n| *n > 0)?;
    match (word, n) {
        ("Q", 1..=4) => months(year, u8::try_from(n * 3 - 2).ok()?, 3),
        ("NovQ", 1) => months(year - 1, 11, 3),
        ("NovQ", 2..=4) => months(year, u8::try_from(n * 3 - 4).ok()?, 3),
        ("S", 1..=2) => months(year, u8::try_from(n * 6 - 5).ok()?, 6),
        ("AprilS", 1..=2) => months(year, u8::try_from(n * 6 - 2).ok()?, 6),
        ("NovS", 1) => months(year - 1, 11, 6),
        ("NovS", 2) => months(year, 5, 6),
        _ => None,
    }
}

/// Whether it is a period that moves with the day on which it is asked for: `LAST_12_MONTHS`, `THIS_YEAR`, `TODAY`.
pub(super) fn is_relative(code: &str) -> bool {
    let words = ["THIS_", "LAST_", "_THIS_YEAR", "_LAST_YEAR", "_LAST_5_YEARS"];
    matches!(code, "TODAY" | "YESTERDAY")
        || (code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit() || b == b'_')
            && words.iter().any(|w| if w.starts_with('_') { code.ends_with(w) } else { code.starts_with(w) }))
}

fn digits(text: &str, count: std::ops::RangeInclusive<usize>) -> Option<i32> {
    (count.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

/// Whole months from the first of a month.
fn months(year: i32, month: u8, count: i32) -> Option<Period> {
    let last = i32::from(month) - 1 + count - 1;
    let end = Date::month_end(year + last / 12, u8::try_from(last % 12 + 1).ok()?)?;
    sdmx::periods::whole(Date::new(year, month, 1)?, end)
}

/// Weeks by number: the first of a year is the one with at least four days in it, whichever day weeks begin on.
fn week(year: i32, first: i64, n: i32, count: i64) -> Option<Period> {
    let begin = |year: i32| {
        let fourth = Date::new(year, 1, 4)?.days();
        // 1970-01-01 was a Thursday
        Some(fourth - (fourth + 3 - first).rem_euclid(7))
    };
    let start = begin(year)? + (i64::from(n) - 1) * 7;
    (n >= 1 && start < begin(year + 1)?).then_some(())?;
    let (start, end) = (Date::from_days(start)?, Date::from_days(start + count * 7 - 1)?);
    // an ISO week has a code of its own
    let iso = (first == 0 && count == 1).then(|| Period::parse(&format!("{year}-W{n:02}"))).flatten();
    iso.or_else(|| time::span(start, end))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_period_has_its_days() {
        for (text, want) in [
            ("20200131", "2020-01-31 2020-01-31"),
            ("2020W1", "2019-12-30 2020-01-05"),
            ("2020W53", "2020-12-28 2021-01-03"),
            ("2020WedW1", "2020-01-01 2020-01-07"),
            ("2015ThuW6", "2015-02-05 2015-02-11"),
            ("2024FriW1", "2023-12-29 2024-01-04"),
            ("2020SatW1", "2020-01-04 2020-01-10"),
            ("2020SunW1", "2019-12-29 2020-01-04"),
            ("2020BiW1", "2019-12-30 2020-01-12"),
            ("2020BiW2", "2020-01-13 2020-01-26"),
            ("202002", "2020-02-01 2020-02-29"),
            ("202001B", "2020-01-01 2020-02-29"),
            ("202006B", "2020-11-01 2020-12-31"),
            ("2020Q1", "2020-01-01 2020-03-31"),
            ("2020NovQ1", "2019-11-01 2020-01-31"),
            ("2020NovQ2", "2020-02-01 2020-04-30"),
            ("2020NovQ4", "2020-08-01 2020-10-31"),
            ("2020S2", "2020-07-01 2020-12-31"),
            ("2020AprilS1", "2020-04-01 2020-09-30"),
            ("2020AprilS2", "2020-10-01 2021-03-31"),
            ("2020NovS1", "2019-11-01 2020-04-30"),
            ("2020NovS2", "2020-05-01 2020-10-31"),
            ("2020", "2020-01-01 2020-12-31"),
            ("2020April", "2020-04-01 2021-03-31"),
            ("2020July", "2020-07-01 2021-06-30"),
            ("2020Oct", "2020-10-01 2021-09-30"),
            ("2020Sep", "2020-09-01 2021-08-31"),
            ("2020Nov", "2019-11-01 2020-10-31"),
        ] {
            let read = code(text).map(|p| format!("{} {}", p.start, p.end));
            assert_eq!(read.as_deref(), Some(want), "{text}");
        }
        for text in [
            "2021W53",
            "2020W0",
            "2020W54",
            "2020Q5",
            "2020Q01",
            "202013",
            "20200230",
            "202007B",
            "2020S3",
            "2020é",
            "LAST_YEAR",
            "2020BiW30",
            "",
            "20201",
        ] {
            assert_eq!(code(text), None, "{text}");
        }
    }

    #[test]
    fn knows_what_moves() {
        for text in
            ["LAST_12_MONTHS", "THIS_YEAR", "MONTHS_THIS_YEAR", "QUARTERS_LAST_YEAR", "LAST_5_FINANCIAL_YEARS", "TODAY"]
        {
            assert!(is_relative(text), "{text}");
        }
        for text in ["2020", "2020April", "last year", "YEAR", ""] {
            assert!(!is_relative(text), "{text}");
        }
    }
}

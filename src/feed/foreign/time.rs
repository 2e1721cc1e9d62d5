//! Periods as sources write them: years, halves, quarters, months, weeks, days, fiscal years, survey rounds and free
//! ranges. Each becomes a span of whole days; what can be read in two ways is not read.

use crate::model::{Date, Grain, Period};

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// Reads the labels of one dimension together: `2010-11` is a month among months, and a pair of years among years; by
/// itself it is neither.
#[must_use]
pub fn all(labels: &[&str]) -> Vec<Option<Period>> {
    let months = labels.iter().filter(|l| is_month(l) && !is_pair(l)).count();
    let years = labels.iter().filter(|l| (is_pair(l) && !is_month(l)) || year(l.trim()).is_some()).count();
    // a fourth one tells that they are quarters (trimestre), not thirds
    let quarters = labels.iter().any(|l| compact(l).is_some_and(|p| p.code.ends_with("Q4") && l.contains(['T', 't'])));
    let read = |label: &&str| match (is_pair(label) && is_month(label), months > 0, years > 0) {
        _ if quarters && compact(label).is_some() => read(&label.replace(['T', 't'], "Q")),
        (true, true, _) => Period::parse(label),
        (true, false, true) => pair(label),
        (true, false, false) => None,
        (false, ..) => read(label),
    };
    labels.iter().map(read).collect()
}

/// Reads one label. The code of the period is the feed's own form of it.
#[must_use]
pub fn read(label: &str) -> Option<Period> {
    let label = label.trim();
    if let Some(known) = Period::parse(label) {
        return Some(known);
    }
    if let Some(number) = label.strip_suffix(".0") {
        return Period::parse(number).filter(|p| p.grain == Grain::Year);
    }
    day(label).or_else(|| pointed(label)).or_else(|| compact(label)).or_else(|| pair(label)).or_else(|| spoken(label))
}

/// A day with slashes, year first, and a day with the time of day behind a space: `2017/05/22`, `2017-05-22 09:30:04`.
fn day(label: &str) -> Option<Period> {
    let (date, time) = label.split_once(' ').unwrap_or((label, "00:00"));
    let clock = time.len() >= 5
        && time.bytes().all(|b| b.is_ascii_digit() || b":.+Z-".contains(&b))
        && time.as_bytes().get(2) == Some(&b':');
    let dashed = date.replace('/', "-");
    let whole = dashed.len() == 10 && (date.matches('/').count() == 2 || date.matches('-').count() == 2);
    (clock && whole).then(|| Period::parse(&dashed).filter(|p| p.grain == Grain::Day))?
}

/// A day with points, `31.12.2021`, which all who write it so begin with the day; a month before its year, `01/2023`.
fn pointed(label: &str) -> Option<Period> {
    if !matches!(label.len(), 7 | 10) {
        return None;
    }
    let digits = |t: &str, n: usize| t.len() == n && t.bytes().all(|b| b.is_ascii_digit());
    match (label.split('.').collect::<Vec<_>>().as_slice(), label.split('/').collect::<Vec<_>>().as_slice()) {
        ([d, m, y], _) if digits(d, 2) && digits(m, 2) && year(y).is_some() => Period::parse(&format!("{y}-{m}-{d}")),
        (_, [m, y]) if digits(m, 2) && year(y).is_some() => Period::parse(&format!("{y}-{m}")),
        _ => None,
    }
}

/// Digits only, as many as told.
fn number(text: &str, digits: std::ops::RangeInclusive<usize>) -> Option<i32> {
    (digits.contains(&text.len()) && text.bytes().all(|b| b.is_ascii_digit())).then(|| text.parse().ok())?
}

fn year(text: &str) -> Option<i32> {
    number(text, 4..=4).filter(|y| (1800..=2200).contains(y))
}

/// A span of days as a period; whole years, months and so on get their own codes.
#[must_use]
pub fn span(start: Date, end: Date) -> Option<Period> {
    (start <= end).then(|| Period { code: format!("{start}/{end}"), start, end, grain: Grain::Span, label: None })
}

/// `count` months from the first of `month`.
fn months(year: i32, month: i32, count: i32) -> Option<Period> {
    let last = month - 1 + count - 1;
    let start = Date::new(year, u8::try_from(month).ok()?, 1)?;
    span(start, Date::month_end(year + last / 12, u8::try_from(last % 12 + 1).ok()?)?)
}

/// A year with a letter and a number: `1990M01`, `1997Q1`, `2025-Q4`, `2024 H1`, `2020W1`, `2010-D032`, `2011-A1`; or
/// the quarter first: `Q1 2024`. After SDMX's reporting periods, with the letters of the Nordic offices: `2024K1` is a
/// quarter, `2024U05` a week, `2020M01D15` a day.
fn compact(label: &str) -> Option<Period> {
    let ascii = label.is_ascii().then(|| label.to_ascii_uppercase())?;
    let bare: String = ascii.chars().filter(|c| !matches!(c, ' ' | '-' | '/' | '_')).collect();
    let (at, rest) = match bare.strip_prefix(['Q', 'H', 'S', 'T']) {
        // Q1 2024
        Some(rest) if rest.len() == 5 => (year(&rest[1..])?, format!("{}{}", &bare[..1], &rest[..1])),
        _ => (year(bare.get(..4)?)?, bare[4..].to_owned()),
    };
    let parse = |code: String| Period::parse(&code);
    if let Some((month, day)) = rest.strip_prefix('M').and_then(|r| r.split_once('D')) {
        return parse(format!("{at}-{:02}-{:02}", number(month, 1..=2)?, number(day, 1..=2)?));
    }
    let n = number(rest.get(1..)?, 1..=3)?;
    match (&rest[..1], n) {
        ("A", 1) => parse(at.to_string()),
        ("S" | "H", 1..=2) => parse(format!("{at}-S{n}")),
        ("T", 1..=3) => months(at, n * 4 - 3, 4),
        ("Q" | "K", 1..=4) | ("T", 4) => parse(format!("{at}-Q{n}")),
        ("M", 1..=12) => parse(format!("{at}-{n:02}")),
        ("W" | "U", 1..=53) => parse(format!("{at}-W{n:02}")),
        ("D", 1..=366) => {
            let first = Date::new(at, 1, 1)?;
            let day = first.plus(i64::from(n) - 1)?;
            (day.year() == at).then(|| Period::parse(&day.to_string()))?
        }
        _ => None,
    }
}

fn is_month(label: &str) -> bool {
    Period::parse(label.trim()).is_some_and(|p| p.grain == Grain::Month)
}

/// Whether it could be two years in a row, written short: `2010-11`, `2014-16`, `2013/14`.
fn is_pair(label: &str) -> bool {
    pair(label).is_some()
}

/// Two years: `2014-16`, `2013/14`, `2011–2013`, `2011 to 2013`, `FY 2013/14`. Both are in it whole, since where the
/// fiscal year begins is not known.
fn pair(label: &str) -> Option<Period> {
    let label = label.trim();
    let bare = label.strip_prefix("FY").unwrap_or(label).trim();
    let (from, to) = halves(bare)?;
    let first = year(from)?;
    let last = match to.len() {
        2 => {
            let short = number(to, 2..=2)?;
            let last = first - first.rem_euclid(100) + short;
            if last > first { last } else { last + 100 }
        }
        _ => year(to)?,
    };
    // two digits far away are no year
    (first < last && (to.len() == 4 || last - first <= 30)).then_some(())?;
    span(Date::new(first, 1, 1)?, Date::new(last, 12, 31)?)
}

/// What stands before and behind the sign or word for "to".
fn halves(label: &str) -> Option<(&str, &str)> {
    let signs = [" to ", " - ", " – ", " — ", "–", "—", "/", "-"];
    let (from, to) = signs.iter().find_map(|sign| label.split_once(sign))?;
    Some((from.trim(), to.trim()))
}

/// Words: `January 2020`, `17 May 2023`, `17 May to 11 June 2023`, `May 2019 - April 2020`, `Nov-Jan 1993` (the year is
/// that of the end).
fn spoken(label: &str) -> Option<Period> {
    let halves = [" to ", " - ", " – ", "–", "-"].iter().find_map(|sign| label.split_once(sign));
    let range = halves.and_then(|(from, to)| {
        let (_, end) = words(to.trim(), None)?;
        let (start, _) = words(from.trim(), Some(end.year()))?;
        let (start, _) = if start > end { words(from.trim(), Some(end.year() - 1))? } else { (start, start) };
        span(start, end)
    });
    if range.is_some() {
        return range;
    }
    let (start, end) = words(label, None)?;
    let code = if start == end { start.to_string() } else { start.to_string()[..7].to_owned() };
    Period::parse(&code)
}

/// A day or month in words, as its first and last day; `known` is the year where none is written.
fn words(text: &str, known: Option<i32>) -> Option<(Date, Date)> {
    // "Jan-2023", "1 de enero de 2022"
    let parts: Vec<&str> = text.split([' ', ',', '-', '/']).filter(|p| !p.is_empty() && *p != "de").collect();
    let day = |part: &str| {
        let digits = part.trim_end_matches(|c: char| c.is_ascii_alphabetic());
        matches!(&part[digits.len()..], "" | "st" | "nd" | "rd" | "th").then(|| number(digits, 1..=2))?
    };
    let (at, month, on) = match parts.as_slice() {
        [d, m, y] if named(m).is_some() => (year(y)?, named(m)?, Some(day(d)?)),
        [m, d, y] if named(m).is_some() => (year(y)?, named(m)?, Some(day(d)?)),
        [m, y] | [y, m] if named(m).is_some() && year(y).is_some() => (year(y)?, named(m)?, None),
        [d, m] if named(m).is_some() => (known?, named(m)?, Some(day(d)?)),
        [m] => (known?, named(m)?, None),
        _ => return None,
    };
    match on {
        Some(day) => Date::new(at, month, u8::try_from(day).ok()?).map(|d| (d, d)),
        None => Some((Date::new(at, month, 1)?, Date::month_end(at, month)?)),
    }
}

/// Months in Spanish, French, Portuguese, German, Italian, Swahili and Indonesian. No name stands for two of them.
const OTHERS: [&str; 12] = [
    "enero janvier janeiro januar gennaio januari",
    "febrero février fevrier fevereiro februar febbraio februari",
    "marzo mars março marco märz machi maret",
    "abril avril aprile aprili",
    "mayo mai maio maggio mei",
    "junio juin junho juni giugno",
    "julio juillet julho juli luglio julai",
    "agosto août aout agosti agustus",
    "septiembre septembre setembro settembre septemba",
    "octubre octobre outubro oktober ottobre oktoba",
    "noviembre novembre novembro novemba",
    "diciembre décembre decembre dezembro dezember dicembre desemba desember",
];

/// The month with this name, whole; or the first three letters of its English name.
fn named(text: &str) -> Option<u8> {
    let text = text.trim_end_matches('.').to_lowercase();
    let other = || OTHERS.iter().position(|names| names.split(' ').any(|m| m == text));
    let english = MONTHS
        .iter()
        .position(|m| *m == text || (text.len() == 3 && m.starts_with(&text)) || (text == "sept" && *m == "september"));
    let at = english.or_else(other)?;
    u8::try_from(at + 1).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn days(label: &str) -> Option<String> {
        read(label).map(|p| format!("{} {}", p.start, p.end))
    }

    #[test]
    fn reads_what_sources_write() {
        for (label, want) in [
            ("2024", "2024-01-01 2024-12-31"),
            ("2024.0", "2024-01-01 2024-12-31"),
            ("1990M01", "1990-01-01 1990-01-31"),
            ("1997Q1", "1997-01-01 1997-03-31"),
            ("2025-Q4", "2025-10-01 2025-12-31"),
            ("2025 Q4", "2025-10-01 2025-12-31"),
            ("Q4 2025", "2025-10-01 2025-12-31"),
            ("2024-S1", "2024-01-01 2024-06-30"),
            ("2024H2", "2024-07-01 2024-12-31"),
            ("2010-T2", "2010-05-01 2010-08-31"),
            ("2010T4", "2010-10-01 2010-12-31"),
            ("2024K1", "2024-01-01 2024-03-31"),
            ("2020U01", "2019-12-30 2020-01-05"),
            ("2020M02D05", "2020-02-05 2020-02-05"),
            ("2010-A1", "2010-01-01 2010-12-31"),
            ("2020W1", "2019-12-30 2020-01-05"),
            ("2010-D032", "2010-02-01 2010-02-01"),
            ("2014-16", "2014-01-01 2016-12-31"),
            ("2013/14", "2013-01-01 2014-12-31"),
            ("1999/00", "1999-01-01 2000-12-31"),
            ("2011–2013", "2011-01-01 2013-12-31"),
            ("FY2020/21", "2020-01-01 2021-12-31"),
            ("17 May to 11 June 2023", "2023-05-17 2023-06-11"),
            ("January 2020", "2020-01-01 2020-01-31"),
            ("31.12.2021", "2021-12-31 2021-12-31"),
            ("01/2023", "2023-01-01 2023-01-31"),
            ("Jan-2023", "2023-01-01 2023-01-31"),
            ("2023-Mar", "2023-03-01 2023-03-31"),
            ("3-Mar-2021", "2021-03-03 2021-03-03"),
            ("1 de enero de 2022", "2022-01-01 2022-01-01"),
            ("août 2021", "2021-08-01 2021-08-31"),
            ("3 Mar 2021", "2021-03-03 2021-03-03"),
            ("May 2019 - April 2020", "2019-05-01 2020-04-30"),
            ("Mar-May 1992", "1992-03-01 1992-05-31"),
            ("Nov-Jan 1993", "1992-11-01 1993-01-31"),
            ("2017/05/22", "2017-05-22 2017-05-22"),
            ("2017/05/22 09:30:04", "2017-05-22 2017-05-22"),
            ("2019-08-01 00:00:00", "2019-08-01 2019-08-01"),
            ("2023-07/2024-06", "2023-07-01 2024-06-30"),
        ] {
            assert_eq!(days(label).as_deref(), Some(want), "{label}");
        }
    }

    #[test]
    fn guesses_nothing() {
        for label in [
            "2024-Q5",
            "2024-W53",
            "2024-13",
            "24",
            "2024-02-30",
            "1403-05",
            "2567",
            "٢٠٢٤",
            "2024–06",
            "45292",
            "01/02/2024",
            "2024/30/01",
            "2024-01-01 noon",
            "2024-1",
            "20240101",
            "",
            "2024-06/2023-07",
            "2010-D366",
            "Jan-20",
            "1/2023",
            "13/2023",
            "31.13.2021",
            "1.2.2021",
            "2014-99",
            "total",
            "31 February 2020",
        ] {
            assert_eq!(days(label), None, "{label}");
        }
    }

    #[test]
    fn a_fourth_third_of_a_year_makes_all_of_them_quarters() {
        let of = |labels: &[&str]| all(labels).into_iter().map(|p| p.map(|p| p.end.to_string())).collect::<Vec<_>>();
        assert_eq!(of(&["2024T1", "2024T3"]), [Some("2024-04-30".into()), Some("2024-12-31".into())]);
        assert_eq!(of(&["T1 2024", "T4 2024"]), [Some("2024-03-31".into()), Some("2024-12-31".into())]);
        assert_eq!(of(&["2024", "2024-T1", "2024-T4"])[1], Some("2024-03-31".into()));
    }

    #[test]
    fn a_year_and_two_digits_are_read_by_their_neighbours() {
        let of = |labels: &[&str]| all(labels).into_iter().map(|p| p.map(|p| p.end.to_string())).collect::<Vec<_>>();
        assert_eq!(of(&["2010-09", "2010-11"]), [Some("2010-09-30".into()), Some("2010-11-30".into())]);
        assert_eq!(of(&["2010-11", "2014"]), [Some("2011-12-31".into()), Some("2014-12-31".into())]);
        assert_eq!(of(&["2010-11", "2014-16"]), [Some("2011-12-31".into()), Some("2016-12-31".into())]);
        assert_eq!(of(&["2010-11"]), [None]);
        assert_eq!(of(&["2010-11", "2010-12"]), [None, None]);
    }
}

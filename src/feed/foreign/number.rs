//! Numbers written as text. What can be read in two ways is not read at all.

use crate::model::State;

/// What a text in a value's place says.
#[derive(Debug, Clone, PartialEq)]
pub enum Reading {
    /// A number; the second part says what to be careful about.
    Number(f64, Option<&'static str>),
    /// There is no number, for this reason.
    Absent(State),
    /// It is no number that can be relied on: why, and what to do.
    Refused(&'static str, &'static str),
    /// It is some other text.
    Text,
}

/// Reads a text in a value's place. Only ASCII digits with a point are a number.
#[must_use]
pub fn read(text: &str) -> Reading {
    let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{FEFF}');
    if plain(text) {
        return match text.parse::<f64>() {
            Ok(n) if !n.is_finite() => Reading::Refused("the number is too large", "check it"),
            Ok(n)
                if n == 0.0 && text.bytes().take_while(|b| !b"eE".contains(b)).any(|b| (b'1'..=b'9').contains(&b)) =>
            {
                Reading::Number(0.0, Some("the number is too small to tell from 0"))
            }
            Ok(n) if imprecise(text, n) => TOO_EXACT,
            Ok(n) => Reading::Number(if n == 0.0 { 0.0 } else { n }, None),
            Err(_) => Reading::Text,
        };
    }
    absent(text).map_or_else(|| refused(text), Reading::Absent)
}

/// The marks that stand for a value that is not there.
fn absent(text: &str) -> Option<State> {
    let small =
        text.strip_prefix('<').is_some_and(|rest| !rest.is_empty() && rest.trim().bytes().all(|b| b.is_ascii_digit()));
    if small {
        return Some(State::Suppressed);
    }
    match text.to_ascii_lowercase().as_str() {
        "" | "nan" | "null" | "none" | "na" | "n/a" | "#n/a" | "-" | "–" | "—" | ":" | "." | ".." | "..." | "…"
        | "x" | "xxx" | "no data" | "not available" | "missing" | "nd" => Some(State::NotReported),
        "*" | "**" | "c" | "[c]" | "(c)" | "s" | "supp" | "suppressed" | "confidential" => Some(State::Suppressed),
        "z" | "[z]" | "not applicable" => Some(State::NotApplicable),
        "[x]" | "[u]" | "[low]" => Some(State::NotReported),
        _ => None,
    }
}

/// Digits with a point, a sign and an exponent, all ASCII.
fn plain(text: &str) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (mantissa, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, part) = mantissa.split_once('.').unwrap_or((mantissa, "0"));
    let digits = |s: &str| s.bytes().all(|b| b.is_ascii_digit());
    let exponent = exponent.strip_prefix(['-', '+']).unwrap_or(exponent);
    digits(whole)
        && digits(part)
        && !(whole.is_empty() && (part.is_empty() || !mantissa.contains('.')))
        && !exponent.is_empty()
        && digits(exponent)
}

/// Reads a number that JSON knows to be one.
#[must_use]
pub fn json(number: &serde_json::Number) -> Reading {
    let whole = number.as_i64().map(i64::unsigned_abs).or_else(|| number.as_u64());
    match number.as_f64() {
        Some(_) if whole.is_some_and(|n| n > 1 << 53) => TOO_EXACT,
        Some(n) => Reading::Number(if n == 0.0 { 0.0 } else { n }, None),
        None => Reading::Refused("the number is too large", "check it"),
    }
}

const TOO_EXACT: Reading =
    Reading::Refused("the number has more digits than can be kept exactly", "round it at the source");

/// Whether a whole number lies beyond 2^53, where neighbours fall together.
fn imprecise(text: &str, n: f64) -> bool {
    n.abs() > 9_007_199_254_740_991.0 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-' || b == b'+')
}

fn refused(text: &str) -> Reading {
    let has = |f: fn(char) -> bool| text.chars().any(f);
    let foreign = |c: char| c.is_numeric() && !c.is_ascii_digit();
    let bare: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '\u{A0}' | '\u{202F}')).collect();
    if has(foreign) {
        return Reading::Refused("its digits are not those of the data formats", "write it with the digits 0 to 9");
    }
    if text.starts_with('#') && has(|c| c.is_ascii_uppercase()) {
        return Reading::Refused("a spreadsheet error stands here", "mend the formula and export again");
    }
    if text.starts_with('\u{2212}') {
        return Reading::Refused("its minus is a printed sign", "write it with a hyphen: -5");
    }
    if !has(|c| c.is_ascii_digit()) {
        return Reading::Text;
    }
    if text.ends_with('%') && plain(text.trim_end_matches('%').trim()) {
        return Reading::Refused("a percent sign stands in the value", "give the number alone, and the unit beside it");
    }
    if plain(&bare.replacen(',', ".", 1)) && bare.contains(',') && !bare.contains('.') {
        return Reading::Refused(
            "its comma may be a decimal point or part thousands",
            "say which: `decimal` in the mapping",
        );
    }
    if plain(&bare.replace(',', ""))
        || bare.replace('_', "").bytes().all(|b| b.is_ascii_digit())
        || points_part(&bare)
        || parted(&bare, &['\'', '’'])
    {
        return Reading::Refused("its thousands are set apart", "write it without, or name them in the mapping");
    }
    Reading::Text
}

/// Whether points can only part thousands: `1.234.567`, `1.234.567,8`, `1.234,5`.
#[must_use]
pub fn points_part(text: &str) -> bool {
    let (whole, part) = text.split_once(',').unwrap_or((text, ""));
    let several = text.contains(',') || whole.matches('.').count() > 1;
    several && whole.contains('.') && part.bytes().all(|b| b.is_ascii_digit()) && parted(whole, &['.'])
}

/// Whether a comma can only be a decimal sign: `12,5`, `0,75`, `1234,567`.
#[must_use]
pub fn comma_is_decimal(text: &str) -> bool {
    let bare = text.trim().strip_prefix('-').unwrap_or(text.trim());
    bare.split_once(',').is_some_and(|(whole, part)| {
        let digits = |t: &str| !t.is_empty() && t.bytes().all(|b| b.is_ascii_digit());
        digits(whole) && digits(part) && (part.len() != 3 || whole.len() > 3 || whole.starts_with('0'))
    })
}

/// Whether these signs stand where thousands are parted, as in `1'234'567`.
fn parted(text: &str, signs: &[char]) -> bool {
    let text = text.strip_prefix(['-', '+']).unwrap_or(text);
    let mut groups = text.split(signs);
    let digits = |t: &str| t.bytes().all(|b| b.is_ascii_digit());
    let first = groups.next().is_some_and(|t| (1..=3).contains(&t.len()) && digits(t));
    let rest: Vec<&str> = groups.collect();
    first && !rest.is_empty() && rest.iter().all(|t| t.len() == 3 && digits(t))
}

/// Whether a point may part thousands, where those of its column do: `1.234`.
#[must_use]
pub fn point_may_part(text: &str) -> bool {
    let text = text.trim();
    parted(text, &['.']) && !text.trim_start_matches(['-', '+']).starts_with('0')
}

/// Reads a number whose decimal sign and thousands are known.
#[must_use]
pub fn with(text: &str, decimal: char, thousands: Option<char>) -> Reading {
    let bare: String = text.chars().filter(|c| Some(*c) != thousands).collect();
    let space = thousands == Some(' ');
    let bare: String = bare.chars().filter(|c| !(space && matches!(c, '\u{A0}' | '\u{202F}'))).collect();
    if decimal == '.' {
        return read(&bare);
    }
    if bare.contains('.') {
        return read(text);
    }
    read(&bare.replacen(decimal, ".", 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_is_certain_and_says_why_not() {
        use Reading::{Absent, Number};
        for (text, want) in [
            ("12.5", Number(12.5, None)),
            (" 7 ", Number(7.0, None)),
            ("-0", Number(0.0, None)),
            (".5", Number(0.5, None)),
            ("1e3", Number(1000.0, None)),
            ("<5", Absent(State::Suppressed)),
            ("*", Absent(State::Suppressed)),
            ("c", Absent(State::Suppressed)),
            (":", Absent(State::NotReported)),
            ("..", Absent(State::NotReported)),
            ("n/a", Absent(State::NotReported)),
            ("", Absent(State::NotReported)),
            ("NaN", Absent(State::NotReported)),
            ("TRUE", Reading::Text),
            ("Infinity", Reading::Text),
            ("2-Mar", Reading::Text),
            ("0x10", Reading::Text),
            ("1.2.3", Reading::Text),
            ("192.168.1.10", Reading::Text),
            ("12.03.2024", Reading::Text),
        ] {
            assert_eq!(read(text), want, "{text}");
        }
        assert!(matches!(read("1e-400"), Number(n, Some(_)) if n == 0.0));
        for text in [
            "12,5",
            "1,234",
            "1 234",
            "١٢٫٥",
            "۱۲",
            "12%",
            "1e400",
            "9007199254740993",
            "1_000",
            "#DIV/0!",
            "#REF!",
            "−5",
            "1,234,567.8",
            "1.234.567",
            "1.234,5",
            "1.234.567,8",
            "1'234",
        ] {
            assert!(matches!(read(text), Reading::Refused(..)), "{text}: {:?}", read(text));
        }
    }

    #[test]
    fn whole_numbers_past_2_to_53_are_not_rounded_silently() {
        let of = |text: &str| json(&text.parse().expect("a number"));
        assert_eq!(of("9007199254740992"), Reading::Number(9_007_199_254_740_992.0, None));
        assert!(matches!(of("9007199254740993"), Reading::Refused(..)));
        assert!(matches!(of("-9007199254740993"), Reading::Refused(..)));
        assert_eq!(of("-0.0"), Reading::Number(0.0, None));
    }

    #[test]
    fn a_known_decimal_sign_settles_it() {
        assert_eq!(with("12,5", ',', None), Reading::Number(12.5, None));
        assert_eq!(with("1.234,5", ',', Some('.')), Reading::Number(1234.5, None));
        assert_eq!(with("1 234,5", ',', Some(' ')), Reading::Number(1234.5, None));
        assert_eq!(with("1,234", '.', Some(',')), Reading::Number(1234.0, None));
        assert!(!matches!(with("1.5", ',', None), Reading::Number(15.0, _)));
    }
}

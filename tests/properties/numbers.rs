//! Numbers read back as they were written.

use super::*;

/// Reads a number back, by the digits and the decimal sign that the language uses for others.
fn number_in(locale: Locale, text: &str) -> String {
    let digits: Vec<char> = (0..10).filter_map(|n| locale.plain(n).chars().next()).collect();
    let decimal = locale.number(0.5, 1).chars().find(|c| !digits.contains(c));
    let minus = locale.plain(-1).chars().find(|c| *c == '-' || *c == '\u{2212}');
    let mut out = String::new();
    for c in text.chars() {
        if let Some(digit) = digits.iter().position(|d| *d == c) {
            out.push_str(&digit.to_string());
        } else if Some(c) == decimal {
            out.push('.');
        } else if Some(c) == minus {
            out.push('-');
        }
    }
    out
}

/// `digits / 10^places` with so many decimals, half away from zero, in whole numbers.
fn rounded(digits: i64, places: u32, decimals: u32) -> String {
    let ten = |n: u32| 10_i128.pow(n);
    let scaled = i128::from(digits.unsigned_abs()) * ten(decimals);
    let whole = (scaled * 2 + ten(places)) / (2 * ten(places));
    let sign = if digits < 0 && whole > 0 { "-" } else { "" };
    let (before, after) = (whole / ten(decimals), whole % ten(decimals));
    if decimals == 0 {
        format!("{sign}{before}")
    } else {
        format!("{sign}{before}.{after:0width$}", width = decimals as usize)
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_written_number_reads_back_as_the_rounded_value(
        digits in -999_999_999_999_999..=999_999_999_999_999_i64,
        shorter in 0..15_u32,
        places in 0..=12_u32,
        decimals in 0..=6_u8,
    ) {
        let digits = digits / 10_i64.pow(shorter);
        let x: f64 = format!("{digits}e-{places}").parse().expect("a number");
        let wanted = rounded(digits, places, decimals.into());
        for locale in Locale::all() {
            let text = locale.number(x, decimals);
            prop_assert_eq!(number_in(locale, &text), wanted.clone(), "{:?}: {}", locale, text);
            let text = locale.percent(x, decimals);
            prop_assert_eq!(number_in(locale, &text), wanted.clone(), "{:?}: {}", locale, text);
            let short = number_in(locale, &locale.number_short(x, decimals));
            let wanted = if decimals > 0 { wanted.trim_end_matches('0').trim_end_matches('.') } else { wanted.as_str() };
            prop_assert_eq!(short, wanted, "{:?}", locale);
        }
    }

    #[test]
    fn whole_numbers_read_back(n in any::<i64>()) {
        for locale in Locale::all() {
            prop_assert_eq!(number_in(locale, &locale.integer(n)), n.to_string());
            prop_assert_eq!(number_in(locale, &locale.plain(n)), n.to_string());
        }
    }

    #[test]
    fn any_number_at_all_can_be_written(x in any::<f64>(), decimals in 0..=6_u8) {
        for locale in Locale::all() {
            let text = number_in(locale, &locale.number(x, decimals));
            let read: f64 = text.parse().unwrap_or(f64::NAN);
            // half a unit of the last decimal, and what binary fractions cannot say
            let near = 0.5 * 10.0_f64.powi(-i32::from(decimals)) * (1.0 + 1e-9) + x.abs() * f64::EPSILON;
            prop_assert_eq!(x.is_finite(), (read - x).abs() <= near, "{:?}: {} is written {}", locale, x, text);
        }
    }

    #[test]
    fn a_gap_is_the_difference_of_the_shown_figures(
        a in -999_999_999_999_i64..=999_999_999_999,
        b in -999_999_999_999_i64..=999_999_999_999,
        places in 0..=9_u32,
        decimals in 0..=4_u8,
    ) {
        let unit = Unit::Percent { decimals, of: baraza::model::Noun::default() };
        let number = |digits: i64| format!("{digits}e-{places}").parse::<f64>().expect("a number");
        let shown = |digits: i64| rounded(digits, places, decimals.into()).replace('.', "").parse::<i64>().expect("whole");
        let gap = say::gap(&unit, number(a), number(b));
        prop_assert_eq!(gap, rounded(shown(b) - shown(a), decimals.into(), decimals.into()).parse::<f64>().expect("a number"));
    }
}

//! Periods keep their codes, and nothing else is one.

use super::*;

/// A period in one of its forms, and how long it may be.
fn form() -> impl Strategy<Value = (String, Grain, std::ops::RangeInclusive<i64>)> {
    (1800..=2200_i32, 1..=4_u8, 1..=12_u8, 1..=53_u8, 1..=31_u8, 0..=4_u8).prop_map(
        |(year, quarter, month, week, day, form)| match form {
            0 => (format!("{year}"), Grain::Year, 365..=366),
            1 => (format!("{year}-Q{quarter}"), Grain::Quarter, 90..=92),
            2 => (format!("{year}-{month:02}"), Grain::Month, 28..=31),
            3 => (format!("{year}-W{week:02}"), Grain::Week, 7..=7),
            _ => (format!("{year}-{month:02}-{day:02}"), Grain::Day, 1..=1),
        },
    )
}

fn sound(period: &Period) -> Result<(), TestCaseError> {
    prop_assert!(period.start <= period.end, "{:?}", period);
    prop_assert!(period.at().is_finite() && period.middle().is_finite());
    prop_assert_eq!(Period::parse(&period.code), Some(period.clone()));
    let ends = format!("{}/{}", period.start, period.end);
    let span = Period::parse(&ends).map(|p| (p.start, p.end));
    // a week may begin in the year before the first that is read, or end in the one after the last
    let within = |year: i32| (1800..=2200).contains(&year);
    let readable = within(period.start.year()) && within(period.end.year());
    prop_assert_eq!(span, readable.then_some((period.start, period.end)));
    for locale in Locale::all() {
        prop_assert!(!say::period(locale, period).is_empty());
    }
    Ok(())
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn a_period_keeps_its_code_and_has_its_length((code, grain, days) in form()) {
        let Some(period) = Period::parse(&code) else {
            // what no calendar has: 30 February, a week 53 in most years
            prop_assert!(matches!(grain, Grain::Day | Grain::Week), "{}", code);
            return Ok(());
        };
        prop_assert_eq!(&period.code, &code);
        prop_assert_eq!(period.grain, grain);
        prop_assert!(days.contains(&(period.end.days_since(period.start) + 1)), "{:?}", period);
        prop_assert!(grain != Grain::Week || (period.start.days() + 3).rem_euclid(7) == 0, "weeks begin on Monday");
        sound(&period)?;
    }

    #[test]
    fn a_span_runs_from_the_first_to_the_last_day((from, ..) in form(), (to, ..) in form()) {
        let code = format!("{from}/{to}");
        let (Some(first), Some(last)) = (Period::parse(&from), Period::parse(&to)) else { return Ok(()) };
        let span = Period::parse(&code);
        prop_assert_eq!(span.is_some(), first.start <= last.end);
        if let Some(span) = span {
            prop_assert_eq!((span.start, span.end, span.grain), (first.start, last.end, Grain::Span));
            sound(&span)?;
        }
    }

    #[test]
    fn no_text_is_too_odd_to_be_tried_as_a_period(
        any in any::<String>(),
        near in "[0-9]{3,5}[-/ ]?[QWT]?[0-9٠é]{0,2}[-/]?[0-9]{0,4}",
    ) {
        for text in [any, near] {
            if let Some(period) = Period::parse(&text) {
                prop_assert_eq!(&period.code, text.trim());
                sound(&period)?;
            }
        }
    }
}

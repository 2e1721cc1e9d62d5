//! Values in words: with their unit, as bare figures, as differences.

use super::number::shown;
use super::{Locale, Words, counted};
use crate::model::{State, Unit, Value};

/// A number with its unit: "94.2%", "19,901 women", "23.1 hours a week".
#[must_use]
pub fn said(locale: Locale, unit: &Unit, number: f64) -> String {
    match unit {
        Unit::Percent { decimals, .. } => locale.percent(number, *decimals),
        Unit::Count { noun } => counted(locale, noun, number, 0),
        Unit::Amount { decimals, noun, .. } => counted(locale, noun, number, *decimals),
    }
}

/// A number without its noun, for tables and labels: "94.2%", "19,901", "23.1".
#[must_use]
pub fn figure(locale: Locale, unit: &Unit, number: f64) -> String {
    match unit {
        Unit::Percent { decimals, .. } => locale.percent(number, *decimals),
        other => locale.number(number, other.decimals()),
    }
}

/// A number on an axis: as short as it can be.
#[must_use]
pub fn axis(locale: Locale, unit: &Unit, number: f64) -> String {
    match unit {
        Unit::Percent { .. } if number.fract() == 0.0 => locale.percent(number, 0),
        Unit::Percent { .. } => locale.percent(number, 1),
        _ => locale.number_short(number, 2),
    }
}

/// How far two numbers lie apart, with the unit: percentages differ by points, not by per cent.
#[must_use]
pub fn difference(words: &Words, unit: &Unit, number: f64) -> String {
    let number = number.abs();
    match unit {
        Unit::Percent { decimals, .. } => {
            let shown = words.locale().number_short(number, *decimals);
            words.with("points", &[("n", number.into()), ("number", (&shown).into())])
        }
        other => said(words.locale(), other, number),
    }
}

/// The difference between two numbers as they are shown: 93.0 − 88.9 is 4.1 although binary arithmetic says
/// 4.0999999999999943, and 0.04 − 0.01 is 0 when both show one digit.
#[must_use]
pub fn gap(unit: &Unit, from: f64, to: f64) -> f64 {
    let decimals = unit.decimals();
    shown((shown(to, decimals) - shown(from, decimals)).clamp(f64::MIN, f64::MAX), decimals)
}

/// A value in words: number with unit, counts first, or the reason why there is none.
impl Words {
    /// See [`said`]; an absent value says why it is absent.
    #[must_use]
    pub fn value(&self, unit: &Unit, value: &Value) -> String {
        let Some(number) = value.number else {
            return self.state(value.state);
        };
        let said = said(self.locale(), unit, number);
        match (value.counts, unit) {
            (Some((count, of)), Unit::Percent { of: noun, .. }) => {
                let count = self.locale().integer(i64::from(count));
                let of = counted(self.locale(), noun, f64::from(of), 0);
                self.with(
                    "value-counts",
                    &[("count", (&count).into()), ("of", (&of).into()), ("percent", (&said).into())],
                )
            }
            _ => said,
        }
    }

    /// A state in a word or two: "not reported".
    #[must_use]
    pub fn state(&self, state: State) -> String {
        self.get(&format!("state-{}", state.name()))
    }
}

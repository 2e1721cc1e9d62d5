//! How far a line has come from its baseline towards its target, with everything that it is worked out from.

use super::data::{Data, reading};
use crate::kinds::Setting;
use crate::model::{Date, Header};
use crate::say::{self, Arg};

/// The way from a baseline to a target.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Way {
    /// The baseline: its last day and its value.
    pub start: (Date, f64),
    /// The target: its last day and its value.
    pub target: (Date, f64),
    /// The newest value and its last day.
    pub latest: (Date, f64),
}

impl Way {
    /// The way of the line that speaks for all; `None` without a baseline, a target or a value, or where baseline and target
    /// are the same, so that there is no way to go.
    #[must_use]
    pub fn of(header: &Header, data: &Data, as_of: Date) -> Option<Self> {
        let reading = reading(header, data, as_of);
        let (mark, target) = reading.target?;
        let baseline = header.baseline.as_ref().filter(|b| b.place == reading.place && b.group == mark.group)?;
        let start = baseline.value.filter(|start| *start != target)?;
        let latest = reading.latest?;
        Some(Self {
            start: (baseline.period.end, start),
            target: (mark.period.end, target),
            latest: (latest.period().end, latest.number()?),
        })
    }

    /// How much of the way is behind it, 1 being all: below 0 it has moved away from the target, above 1 it is beyond it.
    #[must_use]
    pub fn share(&self) -> f64 {
        (self.latest.1 - self.start.1) / (self.target.1 - self.start.1)
    }

    /// Days from the baseline to the newest value, and to the target; at least one.
    #[must_use]
    pub fn days(&self) -> (i64, i64) {
        let since = |day: Date| day.days_since(self.start.0);
        (since(self.latest.0).max(0), since(self.target.0).max(1))
    }

    /// Where the straight line stands on the last day of the newest value's period; after the target's day, at the target.
    #[must_use]
    pub fn expected(&self) -> f64 {
        let (gone, whole) = self.days();
        self.start.1 + (self.target.1 - self.start.1) * (gone as f64 / whole as f64).min(1.0)
    }
}

/// The way as two formulas with their numbers, as anybody can work them out again.
#[must_use]
pub fn worked(setting: &Setting, header: &Header, data: &Data) -> Option<[String; 2]> {
    let way = Way::of(header, data, setting.as_of())?;
    let (words, locale) = (&setting.words, setting.words.locale());
    let number = |n: f64| say::figure(locale, &header.unit, n);
    let (gone, whole) = way.days();
    let all = [
        ("start", number(way.start.1)),
        ("from", say::date(locale, way.start.0)),
        ("target", number(way.target.1)),
        ("to", say::date(locale, way.target.0)),
        ("value", number(way.latest.1)),
        ("on", say::date(locale, way.latest.0)),
        ("share", locale.percent(way.share() * 100.0, 1)),
        ("gone", locale.integer(gone.min(whole))),
        ("whole", locale.integer(whole)),
        ("expected", number(way.expected())),
    ];
    let arguments: Vec<(&str, Arg<'_>)> = all.iter().map(|(name, text)| (*name, text.into())).collect();
    Some(["way-share", "way-line"].map(|id| words.with(id, &arguments)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        Date::parse(text).expect("a day")
    }

    #[test]
    fn worked_by_hand() {
        // from 40 at the end of 2020 to 80 at the end of 2030, 60 at the end of 2024
        let way = Way {
            start: (day("2020-12-31"), 40.0),
            target: (day("2030-12-31"), 80.0),
            latest: (day("2024-12-31"), 60.0),
        };
        assert_eq!(way.share(), 0.5);
        assert_eq!(way.days(), (1461, 3652));
        assert!((way.expected() - (40.0 + 40.0 * 1461.0 / 3652.0)).abs() < 1e-12);
        // beyond the target, and away from it
        assert_eq!(Way { latest: (day("2024-12-31"), 84.0), ..way }.share(), 1.1);
        assert_eq!(Way { latest: (day("2024-12-31"), 36.0), ..way }.share(), -0.1);
        // from zero, and downwards
        let down = Way { start: (day("2020-12-31"), 50.0), target: (day("2030-12-31"), 0.0), ..way };
        assert_eq!(down.share(), -0.2);
        let zero = Way { start: (day("2020-12-31"), 0.0), target: (day("2030-12-31"), 80.0), ..way };
        assert_eq!(zero.share(), 0.75);
        // after its day the line stands at the target
        assert_eq!(Way { latest: (day("2031-12-31"), 60.0), ..way }.expected(), 80.0);
    }
}

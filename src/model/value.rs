//! One value and its state. Zero, not yet due, not reported, not applicable, suppressed and unknown differ.

use serde::{Deserialize, Serialize};

/// The state of a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// Measured or counted.
    Observed,
    /// Worked out, not measured.
    Estimated,
    /// May still change.
    Provisional,
    /// Known and hidden, to protect people.
    Suppressed,
    /// Should be there and is not.
    NotReported,
    /// Its day has not come, as of the feed's date.
    NotYetDue,
    /// Its day has passed, as of the feed's date, and there is no report.
    Overdue,
    /// Cannot exist.
    NotApplicable,
}

impl State {
    /// The states that a feed can name; that a value is overdue follows from its date.
    pub const NAMED: [Self; 7] = [
        Self::Observed,
        Self::Estimated,
        Self::Provisional,
        Self::Suppressed,
        Self::NotReported,
        Self::NotYetDue,
        Self::NotApplicable,
    ];

    /// The state's name, as in messages and class names.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Observed => "observed",
            Self::Estimated => "estimated",
            Self::Provisional => "provisional",
            Self::Suppressed => "suppressed",
            Self::NotReported => "not-reported",
            Self::NotYetDue => "not-yet-due",
            Self::Overdue => "overdue",
            Self::NotApplicable => "not-applicable",
        }
    }

    /// Whether a value in this state carries a number.
    #[must_use]
    pub fn has_number(self) -> bool {
        matches!(self, Self::Observed | Self::Estimated | Self::Provisional)
    }
}

/// A range around a value.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Range {
    /// Lower end.
    pub low: f64,
    /// Upper end.
    pub high: f64,
    /// Confidence level in per cent, where the feed says it.
    pub level: Option<f64>,
}

/// A value: a number or the reason why there is none.
#[derive(Debug, Clone, PartialEq)]
pub struct Value {
    /// Its state; `number` is there exactly when [`State::has_number`].
    pub state: State,
    /// The number, in the indicator's unit, finite.
    pub number: Option<f64>,
    /// The range around it.
    pub range: Option<Range>,
    /// Numerator and denominator of a share that is a count.
    pub counts: Option<(u32, u32)>,
    /// How many were asked or counted.
    pub sample: Option<u32>,
}

impl Value {
    /// An absent value.
    #[must_use]
    pub fn absent(state: State) -> Self {
        Self { state, number: None, range: None, counts: None, sample: None }
    }

    /// An observed number, nothing else known.
    #[must_use]
    pub fn observed(number: f64) -> Self {
        Self { state: State::Observed, number: Some(number), range: None, counts: None, sample: None }
    }
}

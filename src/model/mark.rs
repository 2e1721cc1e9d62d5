//! Baselines, milestones, targets, due dates and breaks in a series.

use super::{Date, Id, Period, Text};
use serde::{Deserialize, Serialize};

/// A baseline, milestone or target.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Mark {
    /// The period it holds for.
    pub period: Period,
    /// The value, in the indicator's unit; `None` means "not known".
    pub value: Option<f64>,
    /// The place it holds for.
    pub place: Id,
    /// The group it holds for.
    pub group: Id,
    /// When it was set.
    pub set_on: Option<Date>,
    /// Why it was set or changed.
    pub reason: Option<Text>,
}

/// When the value of a period is due.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Due {
    /// The period.
    pub period: Period,
    /// The day.
    pub on: Date,
    /// Why it comes so late.
    pub note: Option<Text>,
}

/// A period from which on values may not be compared with earlier ones.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Break {
    /// The first period of the new way of measuring.
    pub period: Period,
    /// What changed.
    pub reason: Text,
}

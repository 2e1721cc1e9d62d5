//! Where an indicator stands, in words and shapes, never in colour alone.

use serde::{Deserialize, Serialize};

/// Where an indicator stands. The method is on the page ("How this is judged") and in [`super::coverage::reading`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Standing {
    /// The target is reached or passed.
    Reached,
    /// On or ahead of the straight line from baseline to target.
    OnCourse,
    /// No target, and moving the right way.
    Better,
    /// No target, and not moving.
    Steady,
    /// No target and no good direction, or only one value: the number informs.
    Info,
    /// Below the straight line from baseline to target.
    Behind,
    /// The target's day has passed, and the last report was short of it.
    Short,
    /// No target, and moving the wrong way.
    Worse,
    /// There should be a report and there is none.
    Overdue,
    /// The report's day has not come.
    NotYetDue,
    /// No report, hidden, or unreadable.
    NoReport,
}

impl Standing {
    /// All, best first.
    pub const ALL: [Self; 11] = [
        Self::Reached,
        Self::OnCourse,
        Self::Better,
        Self::Steady,
        Self::Info,
        Self::Behind,
        Self::Short,
        Self::Worse,
        Self::Overdue,
        Self::NotYetDue,
        Self::NoReport,
    ];

    /// Its name, as in messages and classes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Reached => "reached",
            Self::OnCourse => "on-course",
            Self::Better => "better",
            Self::Steady => "steady",
            Self::Info => "info",
            Self::Behind => "behind",
            Self::Short => "short",
            Self::Worse => "worse",
            Self::Overdue => "overdue",
            Self::NotYetDue => "not-yet-due",
            Self::NoReport => "no-report",
        }
    }

    /// Whether there is nothing to show yet: no report, or none that can be read.
    #[must_use]
    pub fn is_silent(self) -> bool {
        matches!(self, Self::Overdue | Self::NotYetDue | Self::NoReport)
    }

    /// Its shape, as SVG path data on a 16 by 16 grid, drawn with a 2-unit line; the class decides what is filled.
    #[must_use]
    pub fn shape(self) -> &'static str {
        match self {
            Self::Reached => "M3 8.5 6.5 12 13 4.5",
            Self::OnCourse => "M3 13 13 3M6 3h7v7",
            Self::Better => "M3 12 8 6l5 6",
            Self::Steady => "M2 6h12M2 10h12",
            Self::Info => "M8 7v6M8 3v1",
            Self::Behind => "M3 3 13 13M13 6v7H6",
            Self::Short => "M2 12h8M13 3v10",
            Self::Worse => "M3 5l5 6 5-6",
            Self::Overdue => "M8 2 14 13H2zM8 6v3",
            Self::NotYetDue => "M8 2a6 6 0 1 0 .01 0M8 5v3l2 2",
            Self::NoReport => "M4 4l8 8M12 4l-8 8",
        }
    }
}

//! The values, in columns.

use super::Text;
use serde::Deserialize;
use serde_json::Value;
#[cfg(feature = "cli")]
use std::collections::BTreeMap;

/// The values, in columns of equal length. Each row is one place × period × group. `place`, `period` and `group`
/// hold positions (from 0) in the lists `places`, `periods` and `groups`; a column that would hold the same in every
/// row may be that one thing; an empty group list means the total everywhere.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Observations {
    /// Place ids, of the programme's `places`. The first is the indicator's main place.
    pub places: Vec<String>,
    /// Periods: `2017`, `2017-S1` (half a year), `2017-Q1`, `2017-03`, `2017-W09`, `2017-03-05`, or an interval `2016-01-01/2020-12-31`.
    #[cfg_attr(feature = "cli", schemars(with = "Vec<Period>"))]
    pub periods: Vec<Value>,
    /// Group ids, of the programme's `breakdowns`, or `_T` for the total. A cell of several breakdowns joins its
    /// groups with `+`: `F+U15`.
    #[serde(default)]
    pub groups: Vec<String>,
    /// Position in `places`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub place: Option<Column>,
    /// Position in `periods`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub period: Option<Column>,
    /// Position in `groups`.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub group: Option<Column>,
    /// The value, in the indicator's unit; `null` where there is none.
    #[cfg_attr(feature = "cli", schemars(with = "ColumnOf<f64>"))]
    pub value: Column,
    /// How many rows there are; needed only where no column is a list.
    pub rows: Option<u32>,
    /// Lower end of the range.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub low: Option<Column>,
    /// Upper end of the range.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub high: Option<Column>,
    /// Confidence level of the range, in per cent.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<f64>>"))]
    pub level: Option<Column>,
    /// How many were asked or counted.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub sample: Option<Column>,
    /// Numerator, for shares that are counts: the 16 of "16 of 20".
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub count: Option<Column>,
    /// Denominator: the 20 of "16 of 20".
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<u32>>"))]
    pub of: Option<Column>,
    /// The state of each value; absent means `observed` where there is a value and `not-reported` where there is none.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<Status>>"))]
    pub status: Option<Column>,
    /// When each value was reported.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<String>>"))]
    pub reported: Option<Column>,
    /// A note on single values.
    #[cfg_attr(feature = "cli", schemars(with = "Option<ColumnOf<Text>>"))]
    pub note: Option<Column>,
}

/// A period, with the label of its source where that differs (fiscal years, survey rounds); or the period alone, as a
/// plain text.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Labelled {
    /// The period.
    pub period: String,
    /// What its source calls it: "EICV7", "FY 2023/24".
    pub label: Option<Text>,
}

/// A period alone, or with a label; for the schema.
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "describes, is never made")]
pub enum Period {
    /// The period alone.
    Plain(String),
    /// With what its source calls it.
    Labelled(Labelled),
}

/// A column: one thing for all rows, a list with one for each, or an object from row number to the thing. What stands
/// in it is read row by row, so that a fault is placed to the row.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(transparent)]
pub struct Column(pub Value);

/// A [`Column`] of `T`, for the schema.
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(untagged)]
#[allow(dead_code, reason = "describes, is never made")]
pub enum ColumnOf<T> {
    /// One for each row; `null` where there is none.
    Dense(Vec<Option<T>>),
    /// Row number (from 0, as text) to the thing; the other rows have none.
    Sparse(BTreeMap<String, T>),
    /// The same for all rows.
    All(T),
}

/// The state of a value (after SDMX CL_OBS_STATUS and CL_CONF_STATUS).
#[cfg(feature = "cli")]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "kebab-case")]
#[allow(dead_code, reason = "describes, is never made")]
pub enum Status {
    /// Measured or counted (SDMX `A`).
    Observed,
    /// Worked out, not measured (`E`).
    Estimated,
    /// May still change (`P`).
    Provisional,
    /// Known and hidden, to protect people (CL_CONF_STATUS `C`, `S`).
    Suppressed,
    /// Should be there and is not (`M`, `O`).
    NotReported,
    /// Its day has not come (`L` in part; ours).
    NotYetDue,
    /// Cannot exist (`M` with reason; IATI "N/A").
    NotApplicable,
}

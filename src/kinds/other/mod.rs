//! A kind that this version does not know: title, text and table.

use crate::model::Series;

/// Its observations.
#[derive(Debug, Clone, PartialEq)]
pub struct Data {
    /// The observations.
    pub series: Series,
}

//! A kind that this version does not know: title, text and table.

use crate::model::Series;
use serde::{Deserialize, Serialize};

/// Its observations.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// The observations.
    pub series: Series,
}

//! What shows something.

use super::Text;
use serde::{Deserialize, Serialize};

/// A document, page or recording that shows something.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Evidence {
    /// What it is.
    pub title: Text,
    /// Where it can be read, a checked link.
    pub url: Option<String>,
}

//! Joint reviews: their files, and the keys that they are signed with.

use serde::{Deserialize, Serialize};

/// A joint review.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ReviewFile {
    /// Its file, relative to the programme file: `reviews/2025-06.json`, as `schema/review-1.schema.json` describes it.
    pub url: String,
}

/// A key that speaks for a partner in a seat.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct ReviewKey {
    /// The id of a partner.
    pub partner: String,
    /// The seat that it holds.
    pub seat: Seat,
    /// The public key (Ed25519, RFC 8032): 32 bytes in base64.
    pub key: String,
    /// The first day of frozen copies that it may sign for.
    pub from: Option<String>,
    /// The last one.
    pub until: Option<String>,
}

/// A seat at the head of a joint review.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Seat {
    /// Local civil society and the communities that it speaks for.
    Community,
    /// The international partner.
    International,
}

impl Seat {
    /// Both, in the order in which they are shown.
    pub const BOTH: [Self; 2] = [Self::Community, Self::International];

    /// Its name, as in the file and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Community => "community",
            Self::International => "international",
        }
    }
}

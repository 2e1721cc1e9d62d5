//! Who is who: committees and panels with their seats, and declared conflicts of interest. They are held by offices and
//! organisations; what names a person is refused.

#[cfg(feature = "cli")]
use super::Side;
use super::{Seat, Text};
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A committee or panel: the steering committee, a panel that decides on grants, an advisory board.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Committee {
    /// A stable name within the feed.
    pub id: String,
    /// What it is called.
    pub name: Text,
    /// What it decides or advises on, in a plain sentence.
    pub purpose: Option<Text>,
    /// How its seats are filled: who may propose, who chooses, by which rules.
    pub chosen: Option<Text>,
    /// Where its rules, minutes or calls for members can be read.
    pub url: Option<String>,
    /// Whether it is invented to show how a committee looks.
    #[serde(default)]
    pub example: bool,
    /// Its seats, those that stand empty too: each by itself, so that it can be told who holds how many.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Vec<CommitteeSeat>"))]
    pub seats: Vec<Value>,
}

/// One seat of a committee, and the partner or office that holds it; never a private person. Without either it stands
/// empty.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct CommitteeSeat {
    /// As what: a chair and a member have a voice in decisions, an observer has none.
    pub role: Role,
    /// The id of the partner that holds it.
    pub partner: Option<String>,
    /// The office that holds it: of that partner, or of nobody who is a partner ("District water office").
    pub office: Option<Text>,
    /// On which side it stands. Left out, it is the partner's. Of an empty seat: whose turn it is.
    #[serde(default)]
    #[cfg_attr(feature = "cli", schemars(with = "Option<Side>"))]
    pub side: Value,
    /// The first day of this term.
    pub from: Option<String>,
    /// Its last day.
    pub until: Option<String>,
    /// How its holder was chosen: "Elected by the district forums, 14 of 20 votes".
    pub chosen: Option<Text>,
    /// Of a chair: the seat in which it holds joint reviews.
    pub review_seat: Option<Seat>,
}

/// As what somebody took part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize, Serialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    /// At the head of the table.
    Chair,
    /// With a voice in decisions.
    Member,
    /// Without one.
    Observer,
}

impl Role {
    /// Its name, as in the file and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Chair => "chair",
            Self::Member => "member",
            Self::Observer => "observer",
        }
    }
}

/// A conflict of interest that a partner or office has declared; never a private person's.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
pub struct Conflict {
    /// The id of the partner that has it.
    pub partner: Option<String>,
    /// The office that has it.
    pub office: Option<Text>,
    /// With what: "Sells pumps to the programme".
    pub with: Text,
    /// The id of the committee that it touches.
    pub committee: Option<String>,
    /// The day on which it was declared.
    pub declared: Option<String>,
    /// The day since which it is no more.
    pub ended: Option<String>,
    /// What was done about it.
    pub action: Option<Action>,
    /// In a sentence: "Leaves the room when pumps are bought".
    pub text: Option<Text>,
    /// Whether it is invented.
    #[serde(default)]
    pub example: bool,
}

/// What was done about a conflict of interest.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[cfg_attr(feature = "cli", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// It takes no part in what it touches.
    Recused,
    /// It was written down, and nothing else.
    Noted,
    /// The seat was given up.
    SteppedDown,
    /// Given up was what made the conflict: a contract, a share, another office.
    Resolved,
}

impl Action {
    /// Its name, as in the file and in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Recused => "recused",
            Self::Noted => "noted",
            Self::SteppedDown => "stepped-down",
            Self::Resolved => "resolved",
        }
    }
}

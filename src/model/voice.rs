//! What communities say of an indicator or of one value.

use super::{Date, Id, Period, Programme, Series, State, TOTAL, Text};
use serde::{Deserialize, Serialize};

/// Whether a community agrees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stance {
    /// It matches what people see.
    Confirmed,
    /// It does not.
    Disputed,
}

/// A reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Reply {
    /// Who replies.
    pub by: Text,
    /// When.
    pub on: Date,
    /// In its own words.
    pub text: Text,
}

/// A community's voice.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Voice {
    /// Whether it confirms or disputes.
    pub stance: Stance,
    /// Which group speaks.
    pub group: Text,
    /// When.
    pub on: Date,
    /// In its own words.
    pub reason: Text,
    /// The place it speaks of.
    pub place: Option<Id>,
    /// Whether it spoke of a smaller place than that, so small that it would point at people.
    pub coarsened: bool,
    /// The period it speaks of.
    pub period: Option<Period>,
    /// The reply.
    pub reply: Option<Reply>,
    /// Who may reply.
    pub may_reply: Option<Text>,
    /// Whether it is invented to show how something looks.
    pub example: bool,
}

impl Voice {
    /// Whether it disputes and nobody has replied.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.stance == Stance::Disputed && self.reply.is_none()
    }

    /// Days from the dispute to its reply, or to `as_of` while there is none.
    #[must_use]
    pub fn days_waiting(&self, as_of: Date) -> i64 {
        self.reply.as_ref().map_or(as_of, |reply| reply.on).days_since(self.on).max(0)
    }
}

/// Where fewer people than this live, a voice would point at them: the fewest that the census of England and Wales lets an
/// area of its smallest kind have (Office for National Statistics, "Census 2021 geographies": output areas).
pub const FEW: u32 = 100;

/// Voices from places so small that they would point at people speak of the place around them; where there is none, they
/// name none. A place is so small where fewer than [`FEW`] people live, or where values of `hiding` are hidden to protect
/// people.
pub fn coarsen(programme: &Programme, voices: &mut [Voice], hiding: Option<&Series>) {
    for voice in voices {
        // a place is part of another at most as often as there are places
        for _ in 0..programme.places.len() {
            let Some(id) = voice.place.clone() else { break };
            let place = programme.place(&id);
            let few = place.and_then(|p| p.people).is_some_and(|people| people < FEW);
            if !few && !hiding.is_some_and(|series| hides(series, &id)) {
                break;
            }
            voice.coarsened = true;
            voice.place = place.and_then(|p| p.parent.clone()).filter(|parent| *parent != id);
        }
    }
}

/// Whether a value of everybody in a place is hidden.
fn hides(series: &Series, place: &Id) -> bool {
    series.line(place, &Id::new(TOTAL)).any(|cell| cell.state() == State::Suppressed)
}

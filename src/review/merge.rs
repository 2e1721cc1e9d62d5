//! Two copies of one review, held together: the union of their entries. Nothing is dropped, nothing doubled, and it
//! does not matter which copy comes first, in how many steps, or how often (a grow-only set: Shapiro, Preguiça,
//! Baquero, Zawirski, "A comprehensive study of Convergent and Commutative Replicated Data Types", INRIA 2011, section
//! 3.3.1).

use super::file::Review;
use std::fmt;

/// That two files are not copies of one review: the field of the head that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Differs(pub String);

impl fmt::Display for Differs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "/{0}: the two files differ in `{0}`, so they are not copies of one review; choose two that are",
            self.0
        )
    }
}

impl std::error::Error for Differs {}

/// The review that holds what both copies hold.
///
/// # Errors
/// When their heads differ.
pub fn merge(a: &Review, b: &Review) -> Result<Review, Differs> {
    if a.head.raw != b.head.raw {
        let keys = |review: &Review| review.head.raw.as_object().map(|o| o.keys().cloned().collect::<Vec<_>>());
        let mut keys: Vec<String> = [keys(a), keys(b)].into_iter().flatten().flatten().collect();
        keys.sort();
        let differs = keys.into_iter().find(|key| a.head.raw.get(key) != b.head.raw.get(key));
        return Err(Differs(differs.unwrap_or_default()));
    }
    let entries = a.entries.iter().chain(&b.entries).cloned().collect();
    Ok(Review::of(a.head.clone(), entries))
}

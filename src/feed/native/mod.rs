//! Our own format: the programme feed, version 1.

#[cfg(feature = "cli")]
mod boundaries;
mod columnar;
mod decode;
mod evidence;
mod header;
mod observations;
mod policy;
mod programme;
mod money;
mod promises;
#[cfg(feature = "cli")]
mod protect;
pub(crate) mod reader;
mod remedies;
#[cfg(feature = "review")]
mod reviews;
mod scan;
mod terms;
mod voices;
#[cfg(feature = "review")]
mod who;
pub mod wire;
#[cfg(feature = "cli")]
mod withheld;

#[cfg(feature = "cli")]
pub use boundaries::boundaries;
pub use observations::{is_beside, supply};
pub use programme::{VERSION, read};
#[cfg(feature = "cli")]
pub use protect::{Protected, exposed, protected};
#[cfg(feature = "review")]
pub use reviews::{Key, Reviews, reviews};
#[cfg(feature = "review")]
pub use who::{Committee, Conflict, Holder, Seated, Term, Who, who};

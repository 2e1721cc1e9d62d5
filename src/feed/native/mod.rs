//! Our own format: the programme feed, version 1.

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
mod reader;
mod remedies;
mod scan;
mod terms;
mod voices;
pub mod wire;
#[cfg(feature = "cli")]
mod withheld;

pub use observations::{is_beside, supply};
pub use programme::{VERSION, read};
#[cfg(feature = "cli")]
pub use protect::{Protected, exposed, protected};

//! Our own format: the programme feed, version 1.

mod columnar;
mod decode;
mod evidence;
mod header;
mod observations;
mod policy;
mod programme;
mod promises;
#[cfg(feature = "cli")]
mod protect;
mod reader;
mod scan;
pub mod wire;

pub use observations::{is_beside, supply};
pub use programme::{VERSION, read};
#[cfg(feature = "cli")]
pub use protect::{Protected, exposed, protected};

//! Our own format: the programme feed, version 1.

mod decode;
mod evidence;
mod header;
mod observations;
mod policy;
mod programme;
mod promises;
mod reader;
pub mod wire;

pub use observations::{is_beside, supply};
pub use programme::{VERSION, read};

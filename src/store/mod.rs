//! What has arrived, and what the reader chose.

pub mod link;
mod load;

pub use link::{Plain, Route, Site};
pub use load::Load;

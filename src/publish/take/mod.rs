//! The figures to take away, for other programs.

mod jsonstat;
mod package;

pub use jsonstat::jsonstat;
pub use package::{Table, package};

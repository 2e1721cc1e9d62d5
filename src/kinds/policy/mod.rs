#![doc = include_str!("README.md")]

mod card;
mod data;
mod list;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use data::{Data, Stage, Step, Win};
pub use table::rows;
pub use text::wins;

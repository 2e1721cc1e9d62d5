#![doc = include_str!("README.md")]

mod card;
mod data;
mod list;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use data::{Data, Outcome, Party, Promise, Side, State};
pub use table::rows;
pub use text::{counts, figure, kept};

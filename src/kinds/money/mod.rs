#![doc = include_str!("README.md")]

mod calendar;
mod card;
mod data;
mod list;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use data::{Amount, Audit, Data, Decision, Opinion, Payment, Share, Stage, State, Sum};
pub use table::{payments, totals};
pub use text::{brief, counts, exact, figure};

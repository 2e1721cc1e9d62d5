#![doc = include_str!("README.md")]

mod card;
mod data;
mod list;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use data::{Channel, Confirmed, Count, Data, FEW, Fate, Promise, Step, Time, Topic};
pub use table::{fates, periods};
pub use text::{brief, counts, figure, serious, times};

#![doc = include_str!("README.md")]

mod card;
mod data;
mod list;
mod share;
mod table;
#[cfg(test)]
mod tests;
mod text;

#[cfg(feature = "cli")]
pub use card::legend;
pub use data::{Answers, Count, Data, FEW, Question, Score, Scores, Side, Story, Survey, Tone};
pub use share::Range;
pub use table::{scores, shares};
pub use text::{brief, figure, pieces};

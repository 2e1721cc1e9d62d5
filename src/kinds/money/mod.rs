#![doc = include_str!("README.md")]

mod agreement;
mod calendar;
mod card;
mod data;
mod decision;
mod equity;
mod grant;
mod list;
mod table;
#[cfg(test)]
mod tests;
mod text;

pub use agreement::{Adjustment, Agreement, Bound, Known, Measure};
pub use data::{Amount, Audit, Data, Opinion, Payment, Risk, Stage, State, Sum};
pub use decision::{Criteria, Decision, LEAST};
pub use equity::{Broker, Parts, Pay, QUESTIONS, Question};
pub use grant::{Grant, Timing};
pub use table::{payments, terms, totals};
pub use text::{brief, counts, exact, figure};

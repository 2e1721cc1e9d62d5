//! The joint review: one file that two co-chairs write apart and hold together. What it says follows from the set of
//! its entries alone, so that it needs no server, no clock and no order of arrival.
//!
//! Pure: it reads no file, asks no clock and draws no random number. Who calls it gives ids, counters and what the
//! device's clock said. It runs in the browser's program for meetings and in the command line alike.

pub mod agenda;
mod agreement;
mod became;
mod calendar;
pub mod canonical;
#[cfg(feature = "cli")]
mod chairs;
mod desk;
mod entry;
mod file;
mod fold;
mod hash;
mod merge;
mod minutes;
mod order;
#[cfg(all(test, feature = "cli"))]
mod order_tests;
mod table;
#[cfg(all(test, feature = "cli"))]
mod pages_tests;
#[cfg(all(test, feature = "cli"))]
mod tests;
#[cfg(feature = "cli")]
mod verify;
pub mod wire;

pub use agenda::{Item, Last, Reason, agenda, owner};
pub use agreement::{Agreement, Breach, Confirmation, agreements, confirmations, covered, signed_text, state_hash};
pub use became::{Became, Decided, became, decisions};
pub use calendar::calendar;
#[cfg(feature = "cli")]
pub use chairs::{chairs, holders};
pub use desk::Desk;
pub use entry::{About, Entry, Move, Owner, Signature, What};
pub use file::{BODY, ENTRIES, Head, Review, ReviewError, VERSION, Version, frozen, read};
pub use fold::{Finding, Flaw, State, Thread};
pub use hash::{sha256, spoken};
pub use merge::{Differs, merge};
pub use minutes::Minutes;
pub use order::{Line, order};
pub use table::table;
#[cfg(feature = "cli")]
pub use verify::{Report, Word, verify};
pub use wire::{Fate, Role, Seat};

//! Coverage: a share, rate, average or count of people or things that a service reaches, against baseline,
//! milestones and target, by place and group.

mod card;
mod data;
mod figures;
#[cfg(feature = "cli")]
mod files;
mod form;
mod heat;
mod kind;
mod looks;
mod map;
mod scene;
mod table;
#[cfg(test)]
mod tests;
mod text;
mod way;

pub use card::{detail, explore, summary};
pub use data::{Change, Data, Reading, reading, reading_of};
#[cfg(feature = "cli")]
pub use files::beside;
pub use form::{Form, form};
pub use map::about_map;
pub use scene::{by_place, picture, ranking, spark};
pub use table::{Choices, Shown, choices, kind_of_most, shown};
#[cfg(feature = "cli")]
pub use table::{breakdown_name, views};
pub use text::{Spread, brief, change, finding, short, spread, widest};
pub use way::{Way, worked};

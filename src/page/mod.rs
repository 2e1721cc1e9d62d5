//! Pages: they wire what has arrived and what was chosen to kinds and parts.

mod about;
mod board;
mod indicator;
mod not_found;
mod shell;
mod voices;

pub use board::Board;
pub use indicator::{IndicatorPage, picture};
pub use not_found::NotFound;
pub use shell::{Shell, description, title};

//! Pages: they wire what has arrived and what was chosen to kinds and parts.

mod about;
mod board;
mod indicator;
mod live;
mod not_found;
mod shell;
mod voices;

pub use about::{EXPLAINED, described};
pub use board::{asked, board, tally, unasked, waiting};
pub use indicator::indicator_page;
pub use live::origin;
pub use not_found::not_found;
pub use shell::{description, draft, shell, title};
pub use voices::{replied, said, voice};

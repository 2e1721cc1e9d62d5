//! Shared furniture: values and callbacks in, never context.

mod badge;
mod feed_text;
mod figure;
mod icon;
mod table;

pub use badge::Badge;
pub use feed_text::FeedText;
pub use figure::{Pictures, WIDTHS};
pub use icon::Icon;
pub use table::{Cell, DataTable, TableRow};

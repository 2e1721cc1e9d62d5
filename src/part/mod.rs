//! Shared furniture: values in, never context.

mod badge;
mod figure;
mod table;
mod text;

pub use badge::{badge, icon};
pub use figure::{WIDTHS, at_each, pictures};
pub use table::{Cell, Look, TableRow, data_table};
pub use text::{feed_block, feed_text, outside};

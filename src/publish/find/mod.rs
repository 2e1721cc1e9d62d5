//! How others find the site: what search engines and link previews read in a page's head, and the list of its pages.

mod dataset;
mod picture;
mod preview;
mod sitemap;

pub use dataset::{indicator, programme, script};
pub use picture::{Card, Painter, SIZE};
pub use preview::{Preview, preview};
pub use sitemap::{robots, sitemap};

//! Drawing without a browser: plotters draws into a [`Scene`] of plain values through our own backend; a scene becomes
//! SVG text for exports or a view for pages.
//!
//! Why our own backend: in a browser plotters measures text by adding styled elements to the document, which a strict
//! Content-Security-Policy blocks; natively it guesses from byte length, which is wrong for Arabic. Ours measures from
//! a table, and what it records can be tested, themed and read aloud.

mod backend;
mod bars;
mod bullet;
mod calendar;
mod curve;
mod diverging;
mod ink;
mod labels;
mod map;
mod metrics;
mod multiples;
mod outlines;
mod pairs;
mod scene;
mod slope;
mod spark;
mod svg;
mod tiles;
mod trend;
mod units;
mod view;

pub use bars::{Bar, Bars};
pub use bullet::Bullet;
pub use calendar::{Calendar, Due};
pub use curve::Curve;
pub use diverging::{Answered, Diverging, Step};
pub use ink::{CLASSES, Ink};
pub use map::{Area, Drawn, FEWEST, Map, bounds, class_of, inks, on_map};
pub use metrics::{text_width, wrap};
pub use pairs::{Pair, Pairs};
pub use scene::{Anchor, Mark, Panel, Scene, Shape, UNIT, embedded};
pub use spark::Spark;
pub use svg::{PICTURE_STYLE, svg_marks, to_svg};
pub use trend::{Goal, Line, Point, Split, Trend};
pub use units::{Sign, Units};
pub use view::to_node;

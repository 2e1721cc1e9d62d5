//! Data that others publish, in the formats that they use: read into [`cube::Cube`]s, one file for each format. A file
//! is recognised by what is in it; the good part is returned with the complaints.

pub mod adopt;
pub mod cube;
mod facts;
mod format;
pub mod map;
pub mod number;
pub mod state;
pub mod time;

pub mod jsonstat;

pub use adopt::{Adopted, adopt};
pub use cube::{Category, Cube, Dimension, Fact, Measured, Role};
pub use facts::{cell, facts};
pub use format::{Context, Found, Options, names, read, refused};

//! Data that others publish, in the formats that they use: read into [`cube::Cube`]s, one file for each format. A file
//! is recognised by what is in it; the good part is returned with the complaints.

pub mod adopt;
pub mod cube;
mod facts;
mod few;
mod format;
mod json;
pub mod list;
pub mod map;
pub mod number;
pub mod state;
pub mod table;
pub mod time;

pub mod csv;
pub mod decidim;
pub mod dhis2;
pub mod frictionless;
pub mod geo;
pub mod gho;
pub mod hxl;
pub mod iati;
pub mod jsonstat;
pub mod kobo;
pub mod open311;
pub mod opensdg;
pub mod own;
pub mod rows;
pub mod sdmx;
pub mod worldbank;
#[cfg(feature = "csr")]
mod worker;
#[cfg(feature = "workbooks")]
pub mod xlsx;

pub use adopt::{Adopted, adopt};
pub use cube::{Category, Cube, Dimension, Fact, Measured, Role};
pub use facts::{cell, facts};
pub use format::{Context, Found, Options, names, read, refused};
#[cfg(feature = "csr")]
pub use worker::answer;

//! The one room that touches the browser. Natively (the published page) the same functions do nothing, since there is
//! no reader yet: two files with the same signatures, chosen here once.

#[cfg(feature = "csr")]
mod web;
#[cfg(feature = "csr")]
pub use web::*;

#[cfg(not(feature = "csr"))]
mod none;
#[cfg(not(feature = "csr"))]
pub use none::*;

/// What the published page tells the app about itself, as attributes of its root element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// Path of the site's root, with a slash at both ends: `/` or `/some/path/`.
    pub base: String,
    /// The feed snapshot that the page was made from, relative to the root.
    pub snapshot: Option<String>,
    /// The live feed, relative to the root, looked at after the snapshot.
    pub live: Option<String>,
    /// The language of the pages without a language prefix.
    pub language: Option<String>,
    /// The languages that the site is published in.
    pub languages: Vec<String>,
    /// Release of the Fluent files, so that app and words fit together.
    pub release: String,
}

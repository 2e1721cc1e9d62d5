//! The one room that touches the browser. Natively (the published page) the same functions do nothing, since there is
//! no reader yet: two files with the same signatures, chosen here once.

#[cfg(feature = "csr")]
mod fetch;
#[cfg(feature = "csr")]
mod web;
#[cfg(feature = "csr")]
mod worker;
#[cfg(feature = "csr")]
pub use {fetch::*, web::*, worker::*};

#[cfg(not(feature = "csr"))]
mod none;
#[cfg(not(feature = "csr"))]
pub use none::*;

use serde::{Deserialize, Serialize};

/// A program that runs in a worker.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Program {
    /// Path of the site's root, with a slash at both ends; only the page knows it.
    #[serde(skip)]
    pub base: String,
    /// Its script, relative to the root.
    pub js: String,
    /// The script's checksum (Subresource Integrity); empty in development.
    pub js_sum: String,
    /// Its WebAssembly, relative to the root.
    pub wasm: String,
    /// The WebAssembly's checksum.
    pub wasm_sum: String,
}

/// The page that a live feed is read for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Open {
    /// The reader's language.
    pub language: String,
    /// The words of that language, as Fluent messages.
    pub words: String,
    /// Where its other words stand, which only a program that reads feeds needs; its worker fetches them (`public/reader.js`).
    pub more: String,
    /// The indicator whose page it is.
    pub indicator: Option<String>,
}

/// What a program in a worker is asked, beside the bytes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Asked {
    /// Where the bytes came from.
    pub address: String,
    /// For which page.
    pub open: Open,
}

/// What the published page tells the app about itself, as attributes of its root element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Page {
    /// The page's own path.
    pub path: String,
    /// Path of the site's root, with a slash at both ends: `/` or `/some/path/`.
    pub base: String,
    /// The feed snapshot that the page was made from, relative to the root.
    pub snapshot: Option<String>,
    /// The snapshot's checksum (Subresource Integrity).
    pub snapshot_sum: String,
    /// The program that reads live feeds; in development only, a published page's is in its snapshot.
    pub reader: Program,
    /// The live feed, relative to the root, looked at after the snapshot.
    pub live: Option<String>,
    /// The language of the pages without a language prefix.
    pub language: Option<String>,
    /// The languages that the site is published in.
    pub languages: Vec<String>,
    /// Release of the Fluent files, so that app and words fit together.
    pub release: String,
}

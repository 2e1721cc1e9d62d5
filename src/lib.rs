//! Baraza: a shared impact dashboard that people can trust.
//!
//! The rooms, in import order: a room uses only rooms declared above it (`tests/architecture.rs` holds that).
//! Data runs one way: feed → model → store → page → kinds → chart, say, part.
//!
//! - [`model`]: plain data and its arithmetic.
//! - [`say`]: words, numbers, dates, lists and plurals from one engine.
//! - [`browser`]: the one room that touches the browser.
//! - [`markup`]: elements as plain values, drawn by Leptos or written as HTML.
//! - [`chart`]: drawing without a browser, by plotters into a scene.
//! - [`part`]: shared furniture.
//! - [`kinds`]: one room per kind of indicator.
//! - [`feed`]: the only room that knows HTTP, JSON and formats.
//! - `review`: the joint review, its file, its agenda and what was agreed; only programs that hold reviews have it.
//! - [`store`]: what has arrived and what the reader chose; the URL is the state.
//! - [`page`]: wires feed and choice to kinds and parts.
//! - [`app`]: contexts and the route table.
//! - `plain`: native only, pages that need no program.
//! - `publish`: native only, writes the static site.
//!
//! Where this differs from the first design: pages are built from [`markup::Node`] and not from `view!` (a third of the
//! program smaller); the decoder is our own `serde::Deserializer` (as much again); Fluent's parser has a resolver of
//! ours in [`say`] in place of `fluent-bundle`; the snapshot of the feed that a page was made from is a content-addressed
//! file that the page names, so that all pages of the site share one download. It holds the feed already read
//! ([`feed::digest`]), and live feeds of every format, our own too, are read by `baraza-reader` in a worker: the page's
//! program is 50 KB smaller for it (245.5 to 195.6 KB), and no kind's reading code will ever weigh on it. Formats of others are
//! read by a third program, `baraza-foreign`, which only sites with live data of others name: all readers but that of
//! workbooks, which alone would be as large again. Kinds that are lists of things – wins, promises, payments, complaints –
//! have nothing to choose, so the page's program carries none of their code either: whoever reads the feed tells what they
//! say, in the reader's language ([`kinds::told`]), and their pages are opened as the published documents that they are. So
//! the snapshot is one for each language. It took 24 KB from the app and gave 69 KB to the reader, which only those fetch
//! whose feed has changed; a further list costs the app nothing. The page of a joint review is drawn by scripts of its own
//! (`public/review*.js`), from forms that stand in the published page, and asks a fourth program, `baraza-review`, what a review
//! says (`review::Desk`): what people type must survive whatever the program does, so the two share nothing but texts.
#![recursion_limit = "256"]
#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands"))]

#[cfg(all(feature = "csr", any(feature = "ssr", feature = "cli")))]
compile_error!(
    "`csr` is the browser's program, `ssr` and `cli` are the command line's: build one or the other, never --all-features"
);

pub mod model;
pub mod say;
pub mod browser;
pub mod markup;
pub mod chart;
pub mod part;
pub mod kinds;
pub mod feed;
#[cfg(feature = "review")]
pub mod review;
pub mod store;
pub mod page;
pub mod app;
#[cfg(all(feature = "ssr", feature = "cli"))]
pub mod plain;
#[cfg(all(feature = "ssr", feature = "cli"))]
pub mod publish;

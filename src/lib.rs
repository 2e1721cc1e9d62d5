//! Baraza: a shared impact dashboard that people can trust.
//!
//! The rooms, in import order: a room uses only rooms declared above it (`tests/architecture.rs` holds that).
//! Data runs one way: feed → model → store → page → kinds → chart, say, part.
#![recursion_limit = "256"]
#![cfg_attr(test, allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands"))]

#[cfg(all(feature = "csr", any(feature = "ssr", feature = "cli")))]
compile_error!(
    "`csr` is the browser's program, `ssr` and `cli` are the command line's: build one or the other, never --all-features"
);

pub mod app;
pub mod browser;
pub mod chart;
pub mod feed;
pub mod kinds;
pub mod markup;
pub mod model;
pub mod page;
pub mod part;
#[cfg(all(feature = "ssr", feature = "cli"))]
pub mod publish;
pub mod say;
pub mod store;

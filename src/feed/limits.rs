//! Limits before damage: what a feed may ask of a reader's device.

/// Bytes of one file.
pub const BODY: usize = 32 * MEGABYTE;
/// Bytes of one megabyte.
pub const MEGABYTE: usize = 1024 * 1024;
/// Megabytes that a feed may allow the data of others to have.
pub const MEGABYTES: usize = 512;
/// How deep JSON may be nested.
pub const DEPTH: usize = 64;
/// Indicators of a programme.
pub const INDICATORS: usize = 2_000;
/// Rows of one indicator.
pub const ROWS: usize = 2_000_000;
/// Characters of one text; what is longer is cut, and said.
pub const TEXT: usize = 8_000;

//! No browser: nothing to do.

/// Offers a text as a file; only in a browser.
pub fn download(_name: &str, _mime: &str, _text: &str) {}

/// Sets a performance mark once the next frame is painted; only in a browser.
pub fn mark_after_paint(_name: &'static str) {}

/// Says what the page is now: language, direction, title; only in a browser.
pub fn describe_page(_language: &str, _direction: &str, _title: &str) {}

/// How the reader wants the page to look; only in a browser.
#[must_use]
pub fn look() -> Option<String> {
    None
}

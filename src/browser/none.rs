//! No browser: nothing to do.

/// Offers a text as a file; only in a browser.
pub fn download(_name: &str, _mime: &str, _text: &str) {}

/// Sets a performance mark once the next frame is painted; only in a browser.
pub fn mark_after_paint(_name: &'static str) {}

/// Does something once the next frame is painted; only in a browser.
pub fn after_paint(_what: impl FnOnce() + 'static) {}

/// What ends the watching when it is dropped.
pub struct Watched;

/// Does something whenever elements have another size, and before printing; only in a browser.
#[must_use]
pub fn on_resize(_selector: &str, _what: impl Fn(bool) + 'static) -> Option<Watched> {
    None
}

/// Whether the published page has such an element; only in a browser.
#[must_use]
pub fn is_published(_selector: &str) -> bool {
    false
}

/// Whether the page has such an element; only in a browser.
#[must_use]
pub fn is_there(_selector: &str) -> bool {
    false
}

/// A copy of such an element of the page; only in a browser.
#[must_use]
pub fn shown(_selector: &str) -> Option<web_sys::Element> {
    None
}

/// Scheme and host of the page; only in a browser.
#[must_use]
pub fn origin() -> Option<String> {
    None
}

/// Gives a text to the script that makes another file of it; only in a browser.
pub fn hand_over(_event: &web_sys::Event, _text: &str) {}

/// Has the browser open the page's address anew; only in a browser.
pub fn open_anew() {}

/// A copy of such an element of the published page; only in a browser.
#[must_use]
pub fn published(_selector: &str) -> Option<web_sys::Element> {
    None
}

/// Whether the document shows such an element: what is published is there to be shown.
#[must_use]
pub fn is_shown(_selector: &str) -> bool {
    true
}

/// Says what the page is now: language, direction, title; only in a browser.
pub fn describe_page(_language: &str, _direction: &str, _title: &str) {}

/// How the reader wants the page to look; only in a browser.
#[must_use]
pub fn look() -> Option<String> {
    None
}

/// The text of `bytes` in the encoding with this name (WHATWG Encoding); `None` where there is no such encoding, or
/// the bytes are not in it.
#[cfg(feature = "foreign")]
#[must_use]
pub fn decoded(encoding: &str, bytes: &[u8]) -> Option<String> {
    let encoding = encoding_rs::Encoding::for_label(encoding.as_bytes())?;
    encoding.decode_without_bom_handling_and_without_replacement(bytes).map(std::borrow::Cow::into_owned)
}

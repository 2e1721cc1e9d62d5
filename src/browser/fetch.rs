//! What a patient and careful fetch needs of the browser, in a page as in a worker.

use js_sys::{Function, Promise, Reflect, Uint8Array};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{AbortController, AbortSignal, ReadableStream, ReadableStreamDefaultReader};

pub use web_sys::{ReferrerPolicy, RequestCache, RequestCredentials, RequestMode};

/// A function of the page or the worker, by its name.
fn function(name: &str) -> Option<Function> {
    Reflect::get(&js_sys::global(), &JsValue::from_str(name)).ok()?.dyn_into().ok()
}

fn start_timer(then: &Function, milliseconds: f64) -> Option<JsValue> {
    function("setTimeout")?.call2(&JsValue::UNDEFINED, then, &JsValue::from_f64(milliseconds)).ok()
}

/// Waits.
pub async fn sleep(milliseconds: f64) {
    let over = Promise::new(&mut |resolve, _| {
        if start_timer(&resolve, milliseconds).is_none() {
            let _ = resolve.call0(&JsValue::UNDEFINED);
        }
    });
    let _ = JsFuture::from(over).await;
}

/// Lets the page answer whoever uses it, between two long pieces of work.
pub async fn breathe() {
    sleep(0.0).await;
}

/// A number from 0 to 1 that nobody can foresee well enough to come at the same moment.
#[must_use]
pub fn chance() -> f64 {
    js_sys::Math::random()
}

/// Whether the device has a connection, as far as the browser knows.
#[must_use]
pub fn online() -> bool {
    let get = |object: &JsValue, name: &str| Reflect::get(object, &JsValue::from_str(name)).ok();
    let known = get(&js_sys::global(), "navigator").and_then(|navigator| get(&navigator, "onLine"));
    known.and_then(|online| online.as_bool()).unwrap_or(true)
}

/// Waits until the device says that it has a connection again.
pub async fn back_online() {
    let Some(window) = web_sys::window() else { return };
    let back = Promise::new(&mut |resolve, _| window.set_ononline(Some(&resolve)));
    let _ = JsFuture::from(back).await;
    window.set_ononline(None);
}

/// The text of `bytes` in the encoding with this name (WHATWG Encoding); `None` where there is no such encoding, or
/// the bytes are not in it.
#[must_use]
pub fn decoded(encoding: &str, bytes: &[u8]) -> Option<String> {
    let options = web_sys::TextDecoderOptions::new();
    options.set_fatal(true);
    let decoder = web_sys::TextDecoder::new_with_label_and_options(encoding, &options).ok()?;
    decoder.decode_with_u8_array(bytes).ok()
}

/// What ends a request before its time: it is late, or nobody wants its answer any more.
pub struct Cancel {
    controller: Option<AbortController>,
    late: Rc<Cell<bool>>,
}

impl Cancel {
    /// For one request.
    #[must_use]
    pub fn new() -> Self {
        Self { controller: AbortController::new().ok(), late: Rc::default() }
    }

    /// What the request listens to.
    #[must_use]
    pub fn signal(&self) -> Option<AbortSignal> {
        self.controller.as_ref().map(AbortController::signal)
    }

    /// Ends the request unless the timer is dropped within so many milliseconds.
    #[must_use]
    pub fn within(&self, milliseconds: f64) -> Option<Timer> {
        let (controller, late) = (self.controller.clone()?, self.late.clone());
        let over = Closure::new(move || {
            late.set(true);
            controller.abort();
        });
        let id = start_timer(over.as_ref().unchecked_ref(), milliseconds)?;
        Some(Timer { id, _over: over })
    }

    /// Whether it was late.
    #[must_use]
    pub fn was_late(&self) -> bool {
        self.late.get()
    }
}

impl Default for Cancel {
    fn default() -> Self {
        Self::new()
    }
}

impl Drop for Cancel {
    fn drop(&mut self) {
        if let Some(controller) = &self.controller {
            controller.abort();
        }
    }
}

/// A timer that runs out unless it is dropped.
pub struct Timer {
    id: JsValue,
    _over: Closure<dyn FnMut()>,
}

impl Drop for Timer {
    fn drop(&mut self) {
        if let Some(clear) = function("clearTimeout") {
            let _ = clear.call1(&JsValue::UNDEFINED, &self.id);
        }
    }
}

/// Why a body was not read to its end.
pub enum Cut {
    /// It stopped coming.
    Broken,
    /// It is longer than the limit.
    TooLong,
}

/// Reads a body piece by piece, so that what is too long is never held whole, and what is `expected` needs no more room.
/// Each piece must come within `patience` milliseconds; after each, `so_far` is told how many bytes have come.
///
/// # Errors
/// When it stops, or is longer than `limit` bytes.
pub async fn read_all(
    body: ReadableStream,
    (limit, expected): (usize, usize),
    patience: f64,
    cancel: &Cancel,
    so_far: &dyn Fn(usize),
) -> Result<Vec<u8>, Cut> {
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::with_capacity(expected);
    loop {
        let timer = cancel.within(patience);
        let piece = JsFuture::from(reader.read()).await.map_err(|_| Cut::Broken)?;
        drop(timer);
        let get = |name: &str| Reflect::get(&piece, &JsValue::from_str(name)).ok();
        if get("done").is_some_and(|done| done.is_truthy()) {
            return Ok(bytes);
        }
        let piece = get("value").and_then(|value| value.dyn_into::<Uint8Array>().ok()).ok_or(Cut::Broken)?;
        let at = bytes.len();
        let end = at + piece.length() as usize;
        if end > limit {
            return Err(Cut::TooLong);
        }
        bytes.resize(end, 0);
        piece.copy_to(&mut bytes[at..]);
        so_far(end);
    }
}

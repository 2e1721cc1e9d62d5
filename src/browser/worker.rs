//! A program in a worker that turns bytes into bytes: the page's side, which asks, and the worker's, which answers, once
//! or more often. `public/reader.js` stands between them: it fetches the program, checked, and hands it the first
//! message. The last message is `true`, or `null` where the program did not start or broke.

use super::{Asked, Open, Program};
use std::future::Future;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Has a program work on `bytes`; `take` gets each answer. Whether it came to its end. Dropping this ends the program, and
/// what it fetches.
pub async fn ask(program: &Program, bytes: &[u8], asked: &Asked, take: &mut dyn FnMut(Vec<u8>)) -> bool {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let absolute = |name: &str| [program.base.as_str(), name].concat();
    let Ok(worker) = Worker::new_with_options(&absolute("reader.js"), &options) else { return false };
    let worker = Running(worker);
    let job: js_sys::Array = [
        absolute(&program.js),
        program.js_sum.clone(),
        absolute(&program.wasm),
        program.wasm_sum.clone(),
        asked.address.clone(),
        asked.open.language.clone(),
        asked.open.words.clone(),
        asked.open.indicator.clone().unwrap_or_default(),
    ]
    .iter()
    .map(|text| JsValue::from_str(text))
    .collect();
    let body = js_sys::Uint8Array::from(bytes);
    job.push(&body);
    job.push(&JsValue::from_str(&asked.open.more));
    if worker.0.post_message_with_transfer(&job, &js_sys::Array::of1(&body.buffer())).is_err() {
        return false;
    }
    loop {
        let next = js_sys::Promise::new(&mut |resolve, reject| {
            worker.0.set_onmessage(Some(&resolve));
            worker.0.set_onerror(Some(&reject));
        });
        let Ok(event) = JsFuture::from(next).await else { return false };
        match event.unchecked_into::<MessageEvent>().data().dyn_into::<js_sys::Uint8Array>() {
            Ok(answer) => take(answer.to_vec()),
            Err(last) => return last.is_truthy(),
        }
    }
}

/// A worker that ends when nobody waits for it.
struct Running(Worker);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.terminate();
    }
}

/// Answers the page's one question with `work`, which gets the bytes, what is asked, and what sends an answer.
pub fn answer<F: Future<Output = ()> + 'static>(work: impl FnOnce(Vec<u8>, Asked, Answers) -> F + 'static) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let back = scope.clone();
    let asked = Closure::once_into_js(move |event: MessageEvent| {
        let (bytes, asked) = job(&event);
        let work = work(bytes, asked, Answers(back.clone()));
        wasm_bindgen_futures::spawn_local(async move {
            work.await;
            // a page that has gone needs no answer
            let _ = back.post_message(&JsValue::TRUE);
        });
    });
    scope.set_onmessage(Some(asked.unchecked_ref()));
}

/// Answers the page for as long as it asks: its first message opens the program with bytes and words, and is answered with
/// `true`; each later one is a text, and so is its answer.
pub fn converse<T: 'static>(
    open: impl FnOnce(&[u8], &Asked) -> Option<T> + 'static,
    answer: impl Fn(&T, &str) -> String + 'static,
) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let back = scope.clone();
    let opened = Closure::once_into_js(move |event: MessageEvent| {
        let (bytes, asked) = job(&event);
        let work = open(&bytes, &asked);
        // without what it works with there is no program: the page hears the same as when it does not start
        let _ = back.post_message(&work.as_ref().map_or(JsValue::NULL, |_| JsValue::TRUE));
        let Some(work) = work else { return };
        let scope = back.clone();
        let each = Closure::<dyn Fn(MessageEvent)>::new(move |event: MessageEvent| {
            let said = answer(&work, &event.data().as_string().unwrap_or_default());
            let _ = scope.post_message(&JsValue::from_str(&said));
        });
        back.set_onmessage(Some(each.into_js_value().unchecked_ref()));
    });
    scope.set_onmessage(Some(opened.unchecked_ref()));
}

/// What the page's first message says.
fn job(event: &MessageEvent) -> (Vec<u8>, Asked) {
    let job: js_sys::Array = event.data().unchecked_into();
    let text = |at: u32| job.get(at).as_string().unwrap_or_default();
    let indicator = Some(text(7)).filter(|id| !id.is_empty());
    let asked =
        Asked { address: text(4), open: Open { language: text(5), words: text(6), indicator, ..Open::default() } };
    (job.get(8).unchecked_into::<js_sys::Uint8Array>().to_vec(), asked)
}

/// What sends an answer to the page.
pub struct Answers(DedicatedWorkerGlobalScope);

impl Answers {
    /// Sends one.
    pub fn send(&self, bytes: &[u8]) {
        let answer = js_sys::Uint8Array::from(bytes);
        let _ = self.0.post_message_with_transfer(&answer, &js_sys::Array::of1(&answer.buffer()));
    }
}

//! A program in a worker that turns bytes into bytes: the page's side, which asks, and the worker's, which answers.
//! `public/reader.js` stands between them: it fetches the program, checked, and hands it the first message.

use super::Program;
use std::future::Future;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, Worker, WorkerOptions, WorkerType};

/// Has a program work on `bytes` that came from `address`; `None` when it did not start or broke.
pub async fn ask(program: &Program, bytes: &[u8], address: &str) -> Option<Vec<u8>> {
    let options = WorkerOptions::new();
    options.set_type(WorkerType::Module);
    let absolute = |name: &str| [program.base.as_str(), name].concat();
    let worker = Worker::new_with_options(&absolute("reader.js"), &options).ok()?;
    let job: js_sys::Array = [
        absolute(&program.js),
        program.js_sum.clone(),
        absolute(&program.wasm),
        program.wasm_sum.clone(),
        address.to_owned(),
    ]
    .iter()
    .map(|text| JsValue::from_str(text))
    .collect();
    let body = js_sys::Uint8Array::from(bytes);
    job.push(&body);
    let answered = js_sys::Promise::new(&mut |resolve, reject| {
        worker.set_onmessage(Some(&resolve));
        worker.set_onerror(Some(&reject));
    });
    worker.post_message_with_transfer(&job, &js_sys::Array::of1(&body.buffer())).ok()?;
    let answer = JsFuture::from(answered).await.ok().map(|event| event.unchecked_into::<MessageEvent>().data());
    worker.terminate();
    answer?.dyn_into::<js_sys::Uint8Array>().ok().map(|bytes| bytes.to_vec())
}

/// Answers the page's one question with `work`, which gets the bytes and the address that they came from.
pub fn answer<F: Future<Output = Vec<u8>> + 'static>(work: impl FnOnce(Vec<u8>, String) -> F + 'static) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let back = scope.clone();
    let asked = Closure::once_into_js(move |event: MessageEvent| {
        let job: js_sys::Array = event.data().unchecked_into();
        let address = job.get(4).as_string().unwrap_or_default();
        let bytes = job.get(5).unchecked_into::<js_sys::Uint8Array>().to_vec();
        let work = work(bytes, address);
        wasm_bindgen_futures::spawn_local(async move {
            let answer = js_sys::Uint8Array::from(work.await.as_slice());
            // a page that has gone needs no answer
            let _ = back.post_message_with_transfer(&answer, &js_sys::Array::of1(&answer.buffer()));
        });
    });
    scope.set_onmessage(Some(asked.unchecked_ref()));
}

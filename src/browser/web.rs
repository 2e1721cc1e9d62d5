//! The browser.

use super::{Page, Program};
use wasm_bindgen::prelude::*;
use web_sys::{Document, Element, HtmlElement, Window};

fn window() -> Option<Window> {
    web_sys::window()
}

fn document() -> Option<Document> {
    window()?.document()
}

/// What the root element says of the path that the document was opened for.
const OPENED: &str = "data-opened";

/// What the published page says about itself.
#[must_use]
pub fn page() -> Page {
    let Some(root) = document().and_then(|d| d.document_element()) else { return Page::default() };
    let path = window().and_then(|w| w.location().pathname().ok()).unwrap_or_default();
    let _ = root.set_attribute(OPENED, &path);
    let attribute = |name: &str| root.get_attribute(name).filter(|value| !value.is_empty());
    Page {
        base: base(&path, attribute("data-base").as_deref().unwrap_or("/")),
        snapshot: attribute("data-snapshot"),
        snapshot_sum: attribute("data-snapshot-sum").unwrap_or_default(),
        reader: Program {
            js: attribute("data-reader-js").unwrap_or_default(),
            wasm: attribute("data-reader-wasm").unwrap_or_default(),
            ..Program::default()
        },
        live: attribute("data-live"),
        language: attribute("data-language"),
        languages: attribute("data-languages").map(|l| l.split(' ').map(str::to_owned).collect()).unwrap_or_default(),
        release: attribute("data-release").unwrap_or_default(),
        path,
    }
}

/// The root's path from the page's own path and the relative way up (`./`, `../../`).
fn base(path: &str, up: &str) -> String {
    if up.starts_with('/') {
        return up.to_owned();
    }
    let mut folders: Vec<&str> = path.split('/').collect();
    folders.pop();
    for _ in 0..up.matches("../").count() {
        folders.pop();
    }
    format!("{}/", folders.join("/"))
}

/// How the reader wants the page to look, as it stands in the address: the page's own script knows what it means.
#[must_use]
pub fn look() -> Option<String> {
    web_sys::UrlSearchParams::new_with_str(&window()?.location().search().ok()?).ok()?.get("look")
}

/// Offers a text as a file.
pub fn download(name: &str, mime: &str, text: &str) {
    let offered = || -> Result<(), JsValue> {
        let options = web_sys::BlobPropertyBag::new();
        options.set_type(mime);
        let parts = js_sys::Array::of1(&JsValue::from_str(text));
        let blob = web_sys::Blob::new_with_str_sequence_and_options(&parts, &options)?;
        let url = web_sys::Url::create_object_url_with_blob(&blob)?;
        let link = document().ok_or("no document")?.create_element("a")?.dyn_into::<web_sys::HtmlAnchorElement>()?;
        link.set_href(&url);
        link.set_download(name);
        link.click();
        web_sys::Url::revoke_object_url(&url)
    };
    // a browser that refuses leaves the page as it is; the plain link to the published file still works
    let _ = offered();
}

/// Scheme and host of the page.
#[must_use]
pub fn origin() -> Option<String> {
    window()?.location().origin().ok()
}

/// Gives a text to the script that makes another file of it (`public/take.js`), on the link that was followed.
pub fn hand_over(event: &web_sys::Event, text: &str) {
    if let Some(link) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
        // without it the script takes the published file
        let _ = link.set_attribute("data-text", text);
    }
}

/// Sets a performance mark once the next frame is painted.
pub fn mark_after_paint(name: &'static str) {
    after_paint(move || {
        if let Some(performance) = window().and_then(|w| w.performance()) {
            let _ = performance.mark(name);
        }
    });
}

/// Does something once the next frame is painted: a message posted in an animation frame arrives after it.
pub fn after_paint(what: impl FnOnce() + 'static) {
    let Some(window) = window() else { return };
    let painted = Closure::once_into_js(move || {
        let Ok(channel) = web_sys::MessageChannel::new() else { return };
        channel.port1().set_onmessage(Some(Closure::once_into_js(what).unchecked_ref()));
        let _ = channel.port2().post_message(&JsValue::NULL);
    });
    let _ = window.request_animation_frame(painted.unchecked_ref());
}

/// What ends the watching when it is dropped.
pub struct Watched {
    observer: web_sys::ResizeObserver,
    _resized: Closure<dyn Fn()>,
    before_print: Closure<dyn Fn()>,
}

impl Drop for Watched {
    fn drop(&mut self) {
        self.observer.disconnect();
        if let Some(window) = window() {
            let _ = window.remove_event_listener_with_callback(PRINT, self.before_print.as_ref().unchecked_ref());
        }
    }
}

const PRINT: &str = "beforeprint";

/// Does something whenever such an element has another size, and before printing (then `what` gets `true`), until what it
/// gives is dropped.
#[must_use]
pub fn on_resize(selector: &str, what: impl Fn(bool) + 'static) -> Option<Watched> {
    let (window, found) = (window()?, document()?.query_selector_all(selector).ok()?);
    let what = std::rc::Rc::new(what);
    let again = std::rc::Rc::clone(&what);
    let resized = Closure::<dyn Fn()>::new(move || again(false));
    let before_print = Closure::<dyn Fn()>::new(move || what(true));
    let observer = web_sys::ResizeObserver::new(resized.as_ref().unchecked_ref()).ok()?;
    for element in (0..found.length()).filter_map(|i| found.get(i)) {
        observer.observe(element.unchecked_ref());
    }
    let _ = window.add_event_listener_with_callback(PRINT, before_print.as_ref().unchecked_ref());
    Some(Watched { observer, _resized: resized, before_print })
}

/// Such an element of the page.
fn on_page(selector: &str) -> Option<Element> {
    document()?.query_selector(&["#page ", selector].concat()).ok().flatten()
}

/// Whether the app has not taken the published page's place yet.
fn before() -> bool {
    document().and_then(|d| d.document_element()).is_some_and(|root| !root.has_attribute("data-ready"))
}

/// Whether the published page is still there and has such an element.
#[must_use]
pub fn is_published(selector: &str) -> bool {
    before() && is_there(selector)
}

/// Whether the page has such an element.
#[must_use]
pub fn is_there(selector: &str) -> bool {
    on_page(selector).is_some()
}

/// A copy of such an element of the published page, as long as the app has not taken its place.
#[must_use]
pub fn published(selector: &str) -> Option<Element> {
    if before() { shown(selector) } else { None }
}

/// A copy of such an element of the page.
#[must_use]
pub fn shown(selector: &str) -> Option<Element> {
    on_page(selector)?.clone_node_with_deep(true).ok()?.dyn_into().ok()
}

/// Has the browser open the page's address anew, where this document was opened for another.
pub fn open_anew() {
    let opened = || -> Option<()> {
        let (window, root) = (window()?, document()?.document_element()?);
        let location = window.location();
        let path = location.pathname().ok()?;
        (root.get_attribute(OPENED)? != path).then(|| location.reload().ok()).flatten()
    };
    // whoever cannot has what is there
    let _ = opened();
}

/// Whether the document has such an element and shows it. It must not be within closed details: the browser would lay them
/// out to answer.
#[must_use]
pub fn is_shown(selector: &str) -> bool {
    let found = document().and_then(|d| d.query_selector(selector).ok().flatten());
    found.is_some_and(|element| element.get_client_rects().length() > 0)
}

/// Shows how much of something has come, from 0 to 1; `None` when that is over. `name` says what it is.
pub fn progress(name: &str, share: Option<f64>) {
    const ID: &str = "fetching";
    let shown = || -> Option<()> {
        let document = document()?;
        let there = document.get_element_by_id(ID);
        let Some(share) = share else {
            there?.remove();
            return Some(());
        };
        let bar = there.or_else(|| {
            let bar = document.create_element("progress").ok()?;
            bar.set_id(ID);
            bar.set_attribute("aria-label", name).ok()?;
            document.body()?.append_child(&bar).ok()?;
            Some(bar)
        })?;
        bar.set_attribute("value", &share.to_string()).ok()
    };
    // who cannot see it misses nothing else
    let _ = shown();
}

/// Begins to measure a step, for whoever looks at the page's performance entries.
pub fn begin(step: &str) {
    if let Some(performance) = window().and_then(|w| w.performance()) {
        let _ = performance.mark(step);
    }
}

/// Measures a step from where it began.
pub fn end(step: &str) {
    if let Some(performance) = window().and_then(|w| w.performance()) {
        let _ = performance.measure_with_start_mark(step, step);
    }
}

/// Says what the page is now: language, direction, title.
pub fn describe_page(language: &str, direction: &str, title: &str) {
    let Some(document) = document() else { return };
    document.set_title(title);
    if let Some(root) = document.document_element() {
        let _ = root.set_attribute("lang", language);
        let _ = root.set_attribute("dir", direction);
    }
}

/// Tells the start script that the app cannot go on; it puts the published page back.
pub fn crashed(message: &str) {
    let init = web_sys::CustomEventInit::new();
    init.set_detail(&JsValue::from_str(message));
    if let (Some(document), Ok(event)) =
        (document(), web_sys::CustomEvent::new_with_event_init_dict("baraza:crashed", &init))
    {
        let _ = document.dispatch_event(&event);
    }
}

/// A new, empty page element beside the published one, not in the document yet.
#[must_use]
pub fn stage() -> Option<HtmlElement> {
    let stage = document()?.create_element("div").ok()?;
    stage.set_id("page");
    stage.dyn_into().ok()
}

/// Puts the app's page in the place of the published one, in one step, and keeps what the reader did to it: focus and
/// open details. Scroll stays by itself, since both have the same words in the same places.
pub fn take_over(stage: &HtmlElement) {
    let Some(document) = document() else { return };
    let Some(root) = document.document_element() else { return };
    if stage.is_connected() {
        return;
    }
    let Some(published) = document.get_element_by_id("page") else { return };
    let focus = document.active_element().filter(|e| published.contains(Some(e))).and_then(|e| steps(&published, &e));
    copy_open(&published, stage);
    let _ = published.replace_with_with_node_1(stage);
    if let Some(element) = focus.and_then(|steps| walk(stage, &steps)).and_then(|e| e.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
    let _ = root.set_attribute("data-app", "on");
    let _ = root.set_attribute("data-ready", "");
}

fn copy_open(from: &Element, to: &Element) {
    let (Ok(old), Ok(new)) = (from.query_selector_all("details"), to.query_selector_all("details")) else { return };
    for i in 0..old.length().min(new.length()) {
        let element = |list: &web_sys::NodeList| list.get(i).and_then(|node| node.dyn_into::<Element>().ok());
        if let (Some(old), Some(new)) = (element(&old), element(&new)) {
            let _ =
                if old.has_attribute("open") { new.set_attribute("open", "") } else { new.remove_attribute("open") };
        }
    }
}

/// The way from `root` down to `element`, as positions among element children.
fn steps(root: &Element, element: &Element) -> Option<Vec<u32>> {
    let mut way = Vec::new();
    let mut at = element.clone();
    while at != *root {
        let parent = at.parent_element()?;
        let mut sibling = at.previous_element_sibling();
        let mut position = 0;
        while let Some(before) = sibling {
            position += 1;
            sibling = before.previous_element_sibling();
        }
        way.push(position);
        at = parent;
    }
    way.reverse();
    Some(way)
}

fn walk(root: &Element, steps: &[u32]) -> Option<Element> {
    steps.iter().try_fold(root.clone(), |at, position| {
        let mut child = at.first_element_child()?;
        for _ in 0..*position {
            child = child.next_element_sibling()?;
        }
        Some(child)
    })
}

//! What needs a browser's document: drawing nodes into it, and the room `browser`. `make web` runs it in Chromium.
#![cfg(target_arch = "wasm32")]
#![allow(clippy::expect_used, clippy::unwrap_used, reason = "a test may fail where it stands")]

mod words;

use baraza::browser;
use baraza::markup::{Node, el};
use leptos::mount::UnmountHandle;
use leptos::prelude::*;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use wasm_bindgen::prelude::*;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Document, Element, HtmlElement};

wasm_bindgen_test_configure!(run_in_browser);

fn page_document() -> Document {
    web_sys::window().unwrap().document().unwrap()
}

fn find(selector: &str) -> Element {
    page_document().query_selector(selector).unwrap().unwrap_or_else(|| panic!("there is no {selector}"))
}

/// Until what follows from a change has been drawn.
async fn next_turn() {
    let over = js_sys::Promise::new(&mut |resolve, _| {
        web_sys::window().unwrap().set_timeout_with_callback(&resolve).unwrap();
    });
    wasm_bindgen_futures::JsFuture::from(over).await.unwrap();
}

fn focus(selector: &str) {
    find(selector).unchecked_into::<HtmlElement>().focus().unwrap();
}

/// An element at the end of the document, taken away with this value.
struct Place(HtmlElement);

impl Place {
    fn new() -> Self {
        let place = page_document().create_element("div").unwrap();
        page_document().body().unwrap().append_child(&place).unwrap();
        Self(place.unchecked_into())
    }

    /// With markup of the test's own.
    fn with(html: &str) -> Self {
        let place = Self::new();
        place.0.set_inner_html(html);
        place
    }

    /// Has Leptos draw a node here, which stays until the value that is returned goes.
    fn draw(&self, node: impl FnOnce() -> Node + 'static) -> UnmountHandle<impl Mountable> {
        mount_to(self.0.clone(), node)
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.remove();
    }
}

// ── nodes in the document ──

const HOSTILE: [&str; 5] = [
    "<img src=x onerror=alert(1)>",
    "</p><script>alert(1)</script>",
    "\" autofocus onfocus=\"alert(1)",
    "' onclick='alert(1)",
    "&lt;b&gt; &amp;amp; <!-- ]]> {{x}} \u{202e}\0",
];

#[wasm_bindgen_test]
fn text_is_text_and_never_markup() {
    for text in HOSTILE {
        let place = Place::new();
        let drawn = place.draw(move || {
            let changing = Node::view(move || text.to_owned());
            let picture = el("svg").add(el("text").attr("class", text).add(text));
            el("p").attr("title", text).add(text).add(el("b").add(changing)).add(picture)
        });
        let p = place.0.first_element_child().unwrap();
        assert_eq!(p.first_child().unwrap().text_content().unwrap(), text);
        assert_eq!(p.get_attribute("title").unwrap(), text);
        assert_eq!(p.get_attribute_names().length(), 1, "{text}");
        for inner in ["b", "svg text"] {
            assert_eq!(p.query_selector(inner).unwrap().unwrap().text_content().unwrap(), text);
        }
        assert_eq!(p.query_selector("text").unwrap().unwrap().get_attribute_names().length(), 1, "{text}");
        assert_eq!(p.query_selector_all("*").unwrap().length(), 3, "p holds b, svg and text, whatever is said: {text}");
        assert_eq!(place.0.child_element_count(), 1, "nothing has left p: {text}");
        drop(drawn);
        assert_eq!(place.0.child_element_count(), 0);
    }
}

#[wasm_bindgen_test]
fn pictures_are_svg_and_all_else_is_html() {
    let place = Place::new();
    let shapes = || ["path", "circle", "text"].map(el);
    let drawn = place.draw(move || el("figure").add(el("svg").add(el("g").all(shapes()))).add(el("figcaption")));
    for svg in ["svg", "g", "path", "circle", "text"] {
        let element = place.0.query_selector(svg).unwrap().unwrap();
        assert_eq!(element.namespace_uri().as_deref(), Some("http://www.w3.org/2000/svg"), "{svg}");
    }
    for html in ["figure", "figcaption"] {
        let element = place.0.query_selector(html).unwrap().unwrap();
        assert_eq!(element.namespace_uri().as_deref(), Some("http://www.w3.org/1999/xhtml"), "{html}");
    }
    drop(drawn);
}

#[wasm_bindgen_test]
async fn what_is_alike_stays_and_says_what_is_new() {
    let place = Place::new();
    let rows = RwSignal::new(vec!["a", "b", "c"]);
    let drawn = place.draw(move || {
        let table = move || {
            let of = |text: &'static str| match text {
                "none" => Node::none().add(el("hr")),
                _ => el("p").attr("title", text).add(text),
            };
            el("div").attr("data-rows", rows.get().len().to_string()).all(rows.get().into_iter().map(of)).add("end")
        };
        el("section").add(Node::view(table))
    });
    let div = place.0.query_selector("div").unwrap().unwrap();
    let first = place.0.query_selector("p").unwrap().unwrap();
    let cases: [&[&str]; 6] = [&["x", "b"], &[], &["a", "b", "c", "d"], &["none", "b"], &["c", "none", "d"], &["a"]];
    for case in cases {
        rows.set(case.to_vec());
        next_turn().await;
        let inside = case.iter().map(|text| match *text {
            "none" => "<hr>".to_owned(),
            text => format!("<p title=\"{text}\">{text}</p>"),
        });
        let expected =
            format!("<section><div data-rows=\"{}\">{}end</div></section>", case.len(), inside.collect::<String>());
        let comment = "<!---->";
        assert_eq!(place.0.inner_html().replace(comment, ""), expected, "{case:?}");
        assert!(div.is_connected(), "the element around it is the same");
    }
    rows.set(vec!["one", "two"]);
    next_turn().await;
    let kept = place.0.query_selector("p").unwrap().unwrap();
    rows.set(vec!["three"]);
    next_turn().await;
    assert!(kept.is_connected() && kept.text_content().as_deref() == Some("three"), "written over, not made anew");
    assert!(!first.is_connected());

    // who translates a page takes its texts out
    kept.set_text_content(Some("trois"));
    rows.set(vec!["four"]);
    next_turn().await;
    assert_eq!(place.0.query_selector("p").unwrap().unwrap().text_content().as_deref(), Some("four"));
    drop(drawn);
}

#[wasm_bindgen_test]
fn a_handler_runs_as_long_as_its_element_is_shown() {
    let place = Place::new();
    let clicks = Arc::new(AtomicU32::new(0));
    let counted = Arc::clone(&clicks);
    // the handler outlives the element, as those of the page do
    let owner = Owner::new();
    let handler = owner.with(|| {
        Callback::new(move |event: web_sys::Event| {
            assert_eq!(event.type_(), "click");
            counted.fetch_add(1, Ordering::Relaxed);
        })
    });
    let drawn = place.draw(move || el("button").on("click", handler).add("once more"));
    let button: HtmlElement = place.0.first_element_child().unwrap().unchecked_into();
    button.click();
    button.click();
    assert_eq!(clicks.load(Ordering::Relaxed), 2);
    drop(drawn);
    button.click();
    assert_eq!(clicks.load(Ordering::Relaxed), 2, "it is gone, and catches nothing");
    drop(owner);
    assert_eq!(Arc::strong_count(&clicks), 1, "what it held is free");
}

// ── taking over the published page ──

const PUBLISHED: &str = "<header><input id=before></header>\
    <div id=page><h1>Published</h1><p><a href=#x>one</a> <a href=#y>two</a></p>\
    <details open><summary>a</summary></details><details><summary>b</summary></details></div>\
    <footer><input id=after></footer>";

/// The same page, drawn by the app: its own choice of what is open does not count.
fn drawn_page() -> HtmlElement {
    let stage = browser::stage().unwrap();
    assert!(!stage.is_connected());
    stage.set_inner_html(
        "<h1>Drawn</h1><p><a href=#x>one</a> <a href=#y>two</a></p>\
        <details><summary>a</summary></details><details open><summary>b</summary></details>",
    );
    stage
}

fn leave() {
    for name in ["data-app", "data-ready"] {
        find("html").remove_attribute(name).unwrap();
    }
}

#[wasm_bindgen_test]
fn taking_over_keeps_focus_and_what_is_open() {
    let place = Place::with(PUBLISHED);
    let stage = drawn_page();
    focus("#page a[href='#y']");
    browser::take_over(&stage);
    assert_eq!(page_document().query_selector_all("#page").unwrap().length(), 1);
    assert_eq!(find("#page h1").text_content().unwrap(), "Drawn");
    let focused = page_document().active_element().unwrap();
    assert_eq!((focused.text_content().unwrap().as_str(), stage.contains(Some(&focused))), ("two", true));
    let details = stage.query_selector_all("details").unwrap();
    let open = [0, 1].map(|i| details.get(i).unwrap().unchecked_into::<Element>().has_attribute("open"));
    assert_eq!(open, [true, false], "as the reader left them");
    assert_eq!(find("html").get_attribute("data-app").as_deref(), Some("on"));
    assert!(find("html").has_attribute("data-ready"));

    // once is enough
    leave();
    browser::take_over(&stage);
    assert!(!find("html").has_attribute("data-ready"));
    drop(place);
}

#[wasm_bindgen_test]
fn taking_over_leaves_alone_what_is_not_the_page() {
    let place = Place::with(PUBLISHED);
    let (before, after) = (find("header"), find("footer"));
    // an element that is moved loses the focus
    for id in ["#before", "#after"] {
        let published = find("#page");
        let stage = drawn_page();
        focus(id);
        browser::take_over(&stage);
        assert_eq!(page_document().active_element(), Some(find(id)));
        assert!(!published.is_connected());
        assert_eq!(stage.previous_element_sibling(), Some(before.clone()));
        assert_eq!(stage.next_element_sibling(), Some(after.clone()));
        assert_eq!(place.0.child_element_count(), 3);
    }
    leave();
}

// ── what the page says, and what it is told ──

#[wasm_bindgen_test]
fn a_page_says_where_it_stands() {
    let (location, history) = (web_sys::window().unwrap().location(), web_sys::window().unwrap().history().unwrap());
    let go = |path: &str| history.replace_state_with_url(&JsValue::NULL, "", Some(path)).unwrap();
    let own = format!("{}{}", location.pathname().unwrap(), location.hash().unwrap());
    let root = find("html");
    let bare = browser::page();
    assert_eq!((bare.snapshot, bare.live, bare.languages.len()), (None, None, 0));

    let said = [("data-snapshot", "feed/0123.json"), ("data-language", "en"), ("data-languages", "en fr ar")];
    said.iter().for_each(|(name, value)| root.set_attribute(name, value).unwrap());
    for (path, up, base) in [
        ("/", "./", "/"),
        ("/index.html?place=RW", "./", "/"),
        ("/i/water/", "../../", "/"),
        ("/i/water/index.html?by=sex#top", "../../", "/"),
        ("/some/path/", "./", "/some/path/"),
        ("/some/path/i/water/", "../../", "/some/path/"),
        ("/404/of/any/depth", "/", "/"),
    ] {
        go(path);
        root.set_attribute("data-base", up).unwrap();
        let page = browser::page();
        assert_eq!(page.base, base, "{path}");
        assert_eq!(page.snapshot.as_deref(), Some("feed/0123.json"), "{path}");
        assert_eq!(
            (page.language.as_deref(), page.languages),
            (Some("en"), ["en", "fr", "ar"].map(str::to_owned).into())
        );
    }
    for (path, look) in [("/", None), ("/?by=sex&look=dark.large", Some("dark.large")), ("/?look=%26#x", Some("&"))] {
        go(path);
        assert_eq!(browser::look().as_deref(), look, "{path}");
    }
    go(&own);
    said.iter().map(|(name, _)| *name).chain(["data-base"]).for_each(|name| root.remove_attribute(name).unwrap());
}

#[wasm_bindgen_test]
fn the_root_says_language_direction_and_title() {
    browser::describe_page("ar", "rtl", "<b>الماء</b>");
    let root = find("html");
    assert_eq!(["lang", "dir"].map(|name| root.get_attribute(name).unwrap()), ["ar", "rtl"]);
    assert_eq!(page_document().title(), "<b>الماء</b>");
    browser::describe_page("en", "ltr", "");
}

#[wasm_bindgen_test]
fn a_crash_is_told_with_its_message() {
    let told = Arc::new(std::sync::Mutex::new(Vec::new()));
    let heard = Arc::clone(&told);
    let listener = Closure::<dyn FnMut(web_sys::CustomEvent)>::new(move |event: web_sys::CustomEvent| {
        heard.lock().unwrap().push(event.detail().as_string());
    });
    let listener = listener.as_ref().unchecked_ref();
    page_document().add_event_listener_with_callback("baraza:crashed", listener).unwrap();
    browser::crashed("panicked at <here>");
    page_document().remove_event_listener_with_callback("baraza:crashed", listener).unwrap();
    assert_eq!(*told.lock().unwrap(), [Some("panicked at <here>".to_owned())]);
}

// ── files ──

#[wasm_bindgen(inline_js = r#"
const read = (url) => {
  const request = new XMLHttpRequest();
  request.open("GET", url, false);
  try { request.send(); } catch { return; }
  return [request.getResponseHeader("content-type"), request.responseText];
};
// What a click on a link offers as a file, in place of saving it: its name, type and text, and whether it is let go.
export function offered(act) {
  const files = [];
  const links = [];
  HTMLAnchorElement.prototype.click = function () {
    links.push(this.href);
    files.push([this.download, ...read(this.href)].join("|"));
  };
  try { act(); } finally { delete HTMLAnchorElement.prototype.click; }
  return [...files, ...links.map((link) => read(link) ? "kept" : "let go")];
}
// Does something without what browsers know of languages.
export function without_intl(act) {
  const own = globalThis.Intl;
  delete globalThis.Intl;
  try { act(); } finally { globalThis.Intl = own; }
}
"#)]
extern "C" {
    fn offered(act: &mut dyn FnMut()) -> Vec<String>;
    fn without_intl(act: &mut dyn FnMut());
}

#[wasm_bindgen_test]
fn a_text_is_offered_as_a_file() {
    let text = "place,value\r\n\"كيغالي\",55\r\n";
    let files = offered(&mut || browser::download("safe-water.csv", "text/csv;charset=utf-8", text));
    assert_eq!(files, [format!("safe-water.csv|text/csv;charset=utf-8|{text}"), "let go".to_owned()]);
    assert_eq!(page_document().query_selector_all("a[download]").unwrap().length(), 0, "no link is left behind");
}

// ── words ──

#[wasm_bindgen_test]
fn words_are_those_of_the_published_page() {
    without_intl(&mut words::arabic_counts);
}

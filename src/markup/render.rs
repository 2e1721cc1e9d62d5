//! Nodes as a Leptos view: drawn into the document, or written as HTML.

use super::node::{Element, Kind, Node, Stands};
use crate::browser;
use leptos::prelude::*;
use leptos::tachys::html::attribute::any_attribute::AnyAttribute;
use leptos::tachys::hydration::Cursor;
use leptos::tachys::no_attrs;
use leptos::tachys::renderer::{Rndr, types};
use leptos::tachys::view::any_view::AnyViewState;
use leptos::tachys::view::{Mountable, Position, PositionState, Render, RenderHtml};
use wasm_bindgen::JsCast as _;

/// Elements of SVG that we use; the document makes them in a namespace of their own.
const SVG: [&str; 5] = ["svg", "path", "circle", "text", "g"];

/// Elements without an end tag.
const VOID: [&str; 3] = ["br", "hr", "input"];

/// A node that stands in the document.
pub enum State {
    /// An element, and what must live as long as it.
    Element(types::Element, Vec<State>, Vec<Box<dyn std::any::Any>>),
    /// A text.
    Text(types::Text),
    /// Several nodes, and a comment that keeps their place.
    Many(Vec<State>, types::Placeholder),
    /// A Leptos view.
    View(AnyViewState),
}

no_attrs!(Node);

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        match self.0 {
            Kind::Element(element) => build(*element),
            Kind::Text(text) => State::Text(Rndr::create_text_node(&text)),
            Kind::Many(list) => State::Many(list.into_iter().map(Render::build).collect(), Rndr::create_placeholder()),
            Kind::View(view) => State::View(view.build()),
        }
    }

    fn rebuild(self, state: &mut State) {
        let mut fresh = self.build();
        state.insert_before_this(&mut fresh);
        state.unmount();
        *state = fresh;
    }
}

fn build(element: Element) -> State {
    let namespace = SVG.contains(&element.tag).then_some("http://www.w3.org/2000/svg");
    let copied = element.copied.and_then(|(selector, stands)| match stands {
        Stands::Published => browser::published(&selector),
        Stands::Shown => browser::shown(&selector),
    });
    let made = copied.unwrap_or_else(|| Rndr::create_element(element.tag, namespace));
    for (name, value) in &element.attributes {
        Rndr::set_attribute(&made, name, value);
    }
    let mut kept: Vec<Box<dyn std::any::Any>> = Vec::new();
    for (name, handler) in element.events {
        let call = Box::new(move |event: wasm_bindgen::JsValue| handler.run(event.unchecked_into()));
        kept.push(Box::new(Rndr::add_event_listener(&made, name, call)));
    }
    let mut children: Vec<State> = element.children.into_iter().map(Render::build).collect();
    for child in &mut children {
        child.mount(&made, None);
    }
    State::Element(made, children, kept)
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Element(element, ..) => element.unmount(),
            Self::Text(text) => text.unmount(),
            Self::Many(list, place) => {
                list.iter_mut().for_each(Mountable::unmount);
                place.unmount();
            }
            Self::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Element(element, ..) => element.mount(parent, marker),
            Self::Text(text) => text.mount(parent, marker),
            Self::Many(list, place) => {
                list.iter_mut().for_each(|state| state.mount(parent, marker));
                place.mount(parent, marker);
            }
            Self::View(view) => view.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Element(element, ..) => element.insert_before_this(child),
            Self::Text(text) => text.insert_before_this(child),
            Self::Many(list, place) => {
                list.iter().any(|state| state.insert_before_this(child)) || place.insert_before_this(child)
            }
            Self::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Element(element, ..) => vec![element.clone()],
            Self::Text(_) => Vec::new(),
            Self::Many(list, _) => list.iter().flat_map(Mountable::elements).collect(),
            Self::View(view) => view.elements(),
        }
    }
}

impl RenderHtml for Node {
    type AsyncOutput = Self;
    type Owned = Self;

    const MIN_LENGTH: usize = 0;

    fn dry_resolve(&mut self) {}

    async fn resolve(self) -> Self {
        self
    }

    fn to_html_with_buf(
        self,
        out: &mut String,
        position: &mut Position,
        _escape: bool,
        _mark_branches: bool,
        _extra: Vec<AnyAttribute>,
    ) {
        write(self, out);
        *position = Position::NextChild;
    }

    fn hydrate<const FROM_SERVER: bool>(self, _cursor: &Cursor, _position: &PositionState) -> State {
        // the app replaces the published page and never hydrates it (README, "How the app takes over")
        self.build()
    }

    fn into_owned(self) -> Self {
        self
    }
}

fn write(node: Node, out: &mut String) {
    match node.0 {
        Kind::Element(element) => {
            out.push('<');
            out.push_str(element.tag);
            for (name, value) in &element.attributes {
                out.push(' ');
                out.push_str(name);
                if !value.is_empty() {
                    out.push_str("=\"");
                    escape(value, out);
                    out.push('"');
                }
            }
            out.push('>');
            if VOID.contains(&element.tag) {
                return;
            }
            element.children.into_iter().for_each(|child| write(child, out));
            out.push_str("</");
            out.push_str(element.tag);
            out.push('>');
        }
        Kind::Text(text) => escape(&text, out),
        Kind::Many(list) => list.into_iter().for_each(|node| write(node, out)),
        Kind::View(view) => out.push_str(&view.to_html()),
    }
}

/// Text as HTML content or attribute value.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::el;
    use super::*;

    #[test]
    fn text_is_never_markup() {
        let evil = "<script>alert(1)</script>\" onload=\"x";
        let node = el("p").attr("title", evil.to_owned()).add(evil.to_owned()).add(el("br"));
        let html = node.to_html();
        assert_eq!(html.matches('<').count(), 3, "{html}");
        assert!(!html.contains("\" onload"), "{html}");
    }

    #[test]
    fn writes_plain_html() {
        let list = el("ul").class("a").all(["x", "y"].map(|t| el("li").add(t)));
        assert_eq!(list.to_html(), "<ul class=\"a\"><li>x</li><li>y</li></ul>");
        assert_eq!(el("details").attr("open", "").maybe("id", None::<String>).to_html(), "<details open></details>");
    }
}

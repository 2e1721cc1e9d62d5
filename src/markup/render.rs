//! Nodes as a Leptos view: drawn into the document, or written as HTML.

use super::node::{Element, Kind, Node, Stands, Str};
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
    /// An element.
    Element(Box<Made>),
    /// A text, and what it says.
    Text(types::Text, Str),
    /// Several nodes, and a comment that keeps their place.
    Many(Vec<State>, types::Placeholder),
    /// A Leptos view.
    View(AnyViewState),
}

/// An element that stands in the document.
pub struct Made {
    tag: &'static str,
    element: types::Element,
    attributes: Vec<(&'static str, Str)>,
    children: Vec<State>,
    /// Whether it is a copy, of whose children nothing is known.
    copied: bool,
    /// What must live as long as it.
    kept: Vec<Box<dyn std::any::Any>>,
}

no_attrs!(Node);

impl Render for Node {
    type State = State;

    fn build(self) -> State {
        match self.0 {
            Kind::Element(element) => State::Element(Box::new(build(*element))),
            Kind::Text(text) => State::Text(Rndr::create_text_node(&text), text),
            Kind::Many(list) => State::Many(list.into_iter().map(Render::build).collect(), Rndr::create_placeholder()),
            Kind::View(view) => State::View(view.build()),
        }
    }

    /// What is alike stays in the document, and only what differs is written: a table of a thousand cells is not made anew
    /// for a few other numbers, and stays where it was scrolled to.
    fn rebuild(self, state: &mut State) {
        match (self.0, state) {
            (Kind::Text(text), State::Text(node, old)) => {
                if text != *old {
                    Rndr::set_text(node, &text);
                    *old = text;
                }
            }
            (Kind::Element(element), State::Element(made)) if made.is_like(&element) => renew(*element, made),
            (Kind::Many(list), State::Many(children, place)) => {
                renew_all(list, children, |child| {
                    place.insert_before_this(child);
                });
            }
            (kind, state) => {
                let mut fresh = Self(kind).build();
                state.insert_before_this(&mut fresh);
                state.unmount();
                *state = fresh;
            }
        }
    }
}

fn build(element: Element) -> Made {
    let namespace = SVG.contains(&element.tag).then_some("http://www.w3.org/2000/svg");
    let copied = element.copied.and_then(|(selector, stands)| match stands {
        Stands::Published => browser::published(&selector),
        Stands::Shown => browser::shown(&selector),
    });
    let is_copied = copied.is_some();
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
    Made { tag: element.tag, element: made, attributes: element.attributes, children, copied: is_copied, kept }
}

impl Made {
    /// Whether it can become this element by writing what differs. Not where a text of it has been taken out of the page,
    /// as those do who translate pages.
    fn is_like(&self, element: &Element) -> bool {
        let gone = |child: &State| matches!(child, State::Text(text, _) if !text.is_connected());
        self.tag == element.tag
            && !self.copied
            && element.copied.is_none()
            && self.kept.is_empty()
            && element.events.is_empty()
            && self.attributes.iter().map(|(name, _)| name).eq(element.attributes.iter().map(|(name, _)| name))
            && !self.children.iter().any(gone)
    }
}

fn renew(element: Element, made: &mut Made) {
    for ((name, value), (_, old)) in element.attributes.into_iter().zip(&mut made.attributes) {
        if value != *old {
            Rndr::set_attribute(&made.element, name, &value);
            *old = value;
        }
    }
    renew_all(element.children, &mut made.children, |child| child.mount(&made.element, None));
}

/// Writes what differs; `add` puts in what there is more of.
fn renew_all(list: Vec<Node>, states: &mut Vec<State>, mut add: impl FnMut(&mut State)) {
    for mut more in states.drain(list.len().min(states.len())..) {
        more.unmount();
    }
    for (at, node) in list.into_iter().enumerate() {
        if let Some(state) = states.get_mut(at) {
            node.rebuild(state);
        } else {
            let mut state = node.build();
            add(&mut state);
            states.push(state);
        }
    }
}

impl Mountable for State {
    fn unmount(&mut self) {
        match self {
            Self::Element(made) => made.element.unmount(),
            Self::Text(text, _) => text.unmount(),
            Self::Many(list, place) => {
                list.iter_mut().for_each(Mountable::unmount);
                place.unmount();
            }
            Self::View(view) => view.unmount(),
        }
    }

    fn mount(&mut self, parent: &types::Element, marker: Option<&types::Node>) {
        match self {
            Self::Element(made) => made.element.mount(parent, marker),
            Self::Text(text, _) => text.mount(parent, marker),
            Self::Many(list, place) => {
                list.iter_mut().for_each(|state| state.mount(parent, marker));
                place.mount(parent, marker);
            }
            Self::View(view) => view.mount(parent, marker),
        }
    }

    fn insert_before_this(&self, child: &mut dyn Mountable) -> bool {
        match self {
            Self::Element(made) => made.element.insert_before_this(child),
            Self::Text(text, _) => text.insert_before_this(child),
            Self::Many(list, place) => {
                list.iter().any(|state| state.insert_before_this(child)) || place.insert_before_this(child)
            }
            Self::View(view) => view.insert_before_this(child),
        }
    }

    fn elements(&self) -> Vec<types::Element> {
        match self {
            Self::Element(made) => vec![made.element.clone()],
            Self::Text(..) => Vec::new(),
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

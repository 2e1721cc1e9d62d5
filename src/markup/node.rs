//! The one node type.

use crate::browser;
use leptos::prelude::{AnyView, Callback, IntoAny, IntoView};
use std::borrow::Cow;

/// A text that is often known when the program is compiled.
pub type Str = Cow<'static, str>;

/// An event handler; natively it is never called.
pub type Handler = Callback<web_sys::Event>;

/// A piece of a page.
pub struct Node(pub(super) Kind);

pub(super) enum Kind {
    Element(Box<Element>),
    Text(Str),
    Many(Vec<Node>),
    View(AnyView),
}

/// Where an element stands that is copied.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// In the published page, until the app takes its place.
    Published,
    /// In whatever the page shows.
    Shown,
}

pub(super) struct Element {
    pub(super) tag: &'static str,
    pub(super) attributes: Vec<(&'static str, Str)>,
    pub(super) events: Vec<(&'static str, Handler)>,
    pub(super) children: Vec<Node>,
    /// Where a copy of it stands in the document.
    pub(super) copied: Option<(String, Stands)>,
}

/// An element without attributes and children.
#[must_use]
#[inline(never)]
pub fn el(tag: &'static str) -> Node {
    Node(Kind::Element(Box::new(Element {
        tag,
        attributes: Vec::new(),
        events: Vec::new(),
        children: Vec::new(),
        copied: None,
    })))
}

/// What `make` makes, or the very same from the published page, where the app is about to take its place: it need not be
/// drawn twice. `selector` finds it; events can be added.
#[must_use]
pub fn as_published(selector: &str, make: impl FnOnce() -> Node) -> Node {
    if browser::is_published(selector) { copy(selector, Stands::Published) } else { make() }
}

/// The very same that the page shows now; `None` where it does not.
#[must_use]
pub fn as_shown(selector: &str) -> Option<Node> {
    browser::is_there(selector).then(|| copy(selector, Stands::Shown))
}

fn copy(selector: &str, stands: Stands) -> Node {
    let mut node = el("div");
    if let Kind::Element(element) = &mut node.0 {
        element.copied = Some((selector.to_owned(), stands));
    }
    node
}

impl Node {
    /// Nothing at all.
    #[must_use]
    pub fn none() -> Self {
        Self(Kind::Many(Vec::new()))
    }

    /// A Leptos view, for what changes while it is shown.
    #[must_use]
    pub fn view(view: impl IntoView + 'static) -> Self {
        Self(Kind::View(view.into_view().into_any()))
    }

    /// Sets an attribute.
    #[must_use]
    pub fn attr(mut self, name: &'static str, value: impl Into<Str>) -> Self {
        self.set(name, value.into());
        self
    }

    #[inline(never)]
    fn set(&mut self, name: &'static str, value: Str) {
        if let Kind::Element(element) = &mut self.0 {
            element.attributes.push((name, value));
        }
    }

    /// Sets an attribute if there is a value.
    #[must_use]
    pub fn maybe(self, name: &'static str, value: Option<impl Into<Str>>) -> Self {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// Sets the class.
    #[must_use]
    pub fn class(self, class: impl Into<Str>) -> Self {
        self.attr("class", class)
    }

    /// Handles an event.
    #[must_use]
    pub fn on(mut self, event: &'static str, handler: Handler) -> Self {
        if let Kind::Element(element) = &mut self.0 {
            element.events.push((event, handler));
        }
        self
    }

    /// Adds a child.
    #[must_use]
    pub fn add(mut self, child: impl Into<Node>) -> Self {
        self.push(child.into());
        self
    }

    /// Adds children.
    #[must_use]
    pub fn all(mut self, children: impl IntoIterator<Item = Node>) -> Self {
        children.into_iter().for_each(|child| self.push(child));
        self
    }

    #[inline(never)]
    fn push(&mut self, child: Node) {
        match &mut self.0 {
            Kind::Element(element) => element.children.push(child),
            Kind::Many(list) => list.push(child),
            Kind::Text(_) | Kind::View(_) => {}
        }
    }
}

impl From<String> for Node {
    fn from(text: String) -> Self {
        Self(Kind::Text(text.into()))
    }
}

impl From<&'static str> for Node {
    fn from(text: &'static str) -> Self {
        Self(Kind::Text(text.into()))
    }
}

impl From<Vec<Node>> for Node {
    fn from(list: Vec<Node>) -> Self {
        Self(Kind::Many(list))
    }
}

impl From<Option<Node>> for Node {
    fn from(node: Option<Node>) -> Self {
        node.unwrap_or_else(Self::none)
    }
}

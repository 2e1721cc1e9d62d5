//! Nodes that can be sent from one program to another: without events, and without what changes while it is shown.

use super::node::{Kind, Node, Str, el};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A piece of a page that was made elsewhere.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Sent {
    /// An element: its name, its attributes, what is inside.
    Element(Name, Vec<(Name, Str)>, Vec<Sent>),
    /// A text.
    Text(Str),
    /// Several.
    Many(Vec<Sent>),
}

/// The name of an element or an attribute: one of [`NAMES`], sent as its place there. Whatever is sent, no script, no
/// style and no event handler can come out of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name(&'static str);

/// What can be sent.
#[rustfmt::skip]
const NAMES: [&str; 66] = [
    "a", "b", "bdi", "br", "caption", "circle", "code", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "g",
    "h2", "h3", "li", "ol", "p", "path", "section", "small", "span", "strong", "summary", "svg", "table", "tbody", "td",
    "text", "th", "thead", "tr", "ul", "nav", "blockquote",
    "aria-current", "aria-hidden", "aria-label", "aria-labelledby", "class", "colspan", "cx", "cy", "d", "dir", "height",
    "href", "id", "lang", "open", "r", "rel", "role", "rowspan", "scope", "tabindex", "text-anchor", "viewBox", "width",
    "x", "y", "data-until", "data-value", "data-ordered",
];

impl Name {
    /// This name, where it can be sent.
    fn of(name: &str) -> Option<Self> {
        NAMES.into_iter().find(|known| *known == name).map(Self)
    }
}

impl Serialize for Name {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u8(NAMES.iter().position(|name| *name == self.0).unwrap_or_default() as u8)
    }
}

impl<'de> Deserialize<'de> for Name {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let at = usize::from(u8::deserialize(deserializer)?);
        NAMES.get(at).map(|name| Self(name)).ok_or_else(|| D::Error::custom("unknown name"))
    }
}

impl Sent {
    /// What of a node can be sent; an element or an attribute of another name is left out, and so is a view.
    #[must_use]
    pub fn of(node: Node) -> Self {
        match node.0 {
            Kind::Element(element) => {
                debug_assert!(Name::of(element.tag).is_some(), "{} cannot be sent", element.tag);
                let children = element.children.into_iter().map(Self::of).collect();
                let Some(name) = Name::of(element.tag) else { return Self::Many(children) };
                let attributes = element.attributes.into_iter().filter_map(|(name, value)| {
                    debug_assert!(Name::of(name).is_some(), "{name} cannot be sent");
                    Some((Name::of(name)?, value))
                });
                Self::Element(name, attributes.collect(), children)
            }
            Kind::Text(text) => Self::Text(text),
            Kind::Many(list) => Self::Many(list.into_iter().map(Self::of).collect()),
            Kind::View(_) => Self::Many(Vec::new()),
        }
    }
}

impl From<&Sent> for Node {
    fn from(plain: &Sent) -> Self {
        match plain {
            Sent::Element(name, attributes, children) => {
                let element = el(name.0).all(children.iter().map(Self::from));
                attributes.iter().fold(element, |element, (name, value)| element.attr(name.0, value.clone()))
            }
            Sent::Text(text) => Self(Kind::Text(text.clone())),
            Sent::Many(list) => list.iter().map(Self::from).collect::<Vec<_>>().into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use leptos::prelude::RenderHtml as _;

    #[test]
    fn what_is_sent_is_what_was_made() {
        let make = || {
            let link = el("a").attr("href", "x?a=1&b=2").add("<b>");
            Node::none().add(el("p").class("finding").add("one ").add(link)).add(el("svg").attr("viewBox", "0 0 1 1"))
        };
        let sent = postcard::to_allocvec(&Sent::of(make())).expect("writes");
        let came: Sent = postcard::from_bytes(&sent).expect("reads");
        assert_eq!(Node::from(&came).to_html(), make().to_html());
    }

    #[test]
    fn names_that_do_harm_cannot_come_out() {
        for name in NAMES {
            assert!(!["script", "style", "iframe", "object", "embed", "form", "input", "base", "meta"].contains(&name));
            assert!(
                !name.starts_with("on") && !["src", "srcdoc", "style", "action", "formaction"].contains(&name),
                "{name}"
            );
        }
        let unknown = [0_u8, 200, 0, 0];
        assert!(postcard::from_bytes::<Sent>(&unknown).is_err(), "a name that is not known is refused");
    }
}

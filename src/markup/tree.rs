//! Nodes as lists, for a page's own script to make elements of: `["p", {"class": "about"}, ["text", …]]`, and a text is
//! a text. Nothing of it is ever read as markup.

use super::node::{Kind, Node};
use serde_json::{Map, Value, json};

impl Node {
    /// This node and all inside it; what changes while it is shown is left out.
    #[must_use]
    pub fn tree(self) -> Value {
        match self.0 {
            Kind::Element(element) => {
                let named = |(name, value): (&str, super::Str)| (name.to_owned(), Value::from(value.into_owned()));
                let attributes: Map<String, Value> = element.attributes.into_iter().map(named).collect();
                json!([element.tag, attributes, all(element.children)])
            }
            Kind::Text(text) => Value::from(text.into_owned()),
            Kind::Many(list) => json!(["", {}, all(list)]),
            Kind::View(_) => json!(""),
        }
    }
}

fn all(list: Vec<Node>) -> Vec<Value> {
    list.into_iter().map(Node::tree).collect()
}

#[cfg(test)]
mod tests {
    use crate::markup::{Node, el};
    use serde_json::json;

    #[test]
    fn texts_stay_texts() {
        let node = Node::none().add(el("p").class("a").add("<b>").add(el("bdi").add("x")));
        assert_eq!(node.tree(), json!(["", {}, [["p", {"class": "a"}, ["<b>", ["bdi", {}, ["x"]]]]]]));
    }
}

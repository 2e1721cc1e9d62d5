//! What is around every published page and no part of it: the way to the content, the bar with the reader's own choices
//! and the way out, and offers to read the page in the browser's language. The app never touches it and does not know it.
//!
//! The choices work without a script, by `:has(:checked)` in `style/tokens.css`; `public/look.js` takes them along.

use crate::markup::{Node, el};
use crate::say::Words;
use leptos::prelude::RenderHtml as _;

/// A page that gives nothing away, for who must leave at once. The only address of others that a page itself names.
const AWAY: &str = "https://www.wikipedia.org/";

/// What can be chosen: the word for each group and its choices, the device's own first. Each choice is its own name in
/// addresses, the end of its word `look-…` and of its id.
const CHOICES: [(&str, &[&str]); 3] = [
    ("colours", &["device", "light", "dark", "contrast"]),
    ("text", &["normal", "large", "largest"]),
    ("motion", &["device", "still"]),
];

/// The same page in another language, in that language's own words.
pub struct Offer<'a> {
    /// The other language's words.
    pub words: &'a Words,
    /// The page's address there.
    pub href: String,
}

/// All of it, as HTML. `program` is what it costs in bytes to explore the page; a plain page has no program. `tables` says
/// whether the page can have tables whose rows can be sorted.
pub fn around(words: &Words, program: Option<usize>, tables: bool, offers: &[Offer]) -> String {
    let skip = el("a").class("skip").attr("href", "#main").attr("rel", "external").add(words.get("skip"));
    let notes = program.map(|bytes| notes(words, bytes));
    let foot = el("div").attr("id", "foot").add(notes).all(offers.iter().map(offer));
    Node::none().add(skip).add(bar(words)).add(foot).add(tables.then(|| sorted(words))).to_html()
}

fn bar(words: &Words) -> Node {
    let groups = CHOICES.map(|(group, choices)| {
        let legend = el("legend").add(words.get(&["look-", group].concat()));
        el("fieldset").add(legend).all(choices.iter().enumerate().map(|(i, choice)| {
            let input = el("input").attr("type", "radio").attr("name", group);
            // the first is what is without any choice, and has no name in addresses
            let input = if i == 0 {
                input.attr("value", "").attr("checked", "")
            } else {
                input.attr("value", *choice).attr("id", ["look-", choice].concat())
            };
            el("label").add(input).add(words.get(&["look-", choice].concat()))
        }))
    });
    let about = el("p").attr("id", "leave-about").add(words.get("leave-about"));
    let look = el("details")
        .attr("id", "look")
        .add(el("summary").add(words.get("look")))
        .add(el("div").all(groups).add(about));
    let leave = el("a")
        .attr("id", "leave")
        .attr("href", AWAY)
        .attr("rel", "external noreferrer noopener")
        .attr("title", words.get("leave-about"))
        .attr("aria-describedby", "leave-about")
        .add(words.get("leave"));
    el("section").attr("id", "bar").attr("aria-label", words.get("bar")).add(look).add(leave)
}

fn offer(Offer { words, href }: &Offer) -> Node {
    let code = words.code();
    let link =
        el("a").attr("href", href.clone()).attr("hreflang", code).attr("rel", "external").add(words.get("offer"));
    el("p")
        .attr("data-offer", code)
        .attr("lang", code)
        .attr("dir", words.locale().dir())
        .attr("hidden", "")
        .add(link)
        .add(el("button").attr("type", "button").add(words.get("offer-no")))
}

/// Where `public/tables.js` says how the rows of a table stand, and the sentences that it says.
fn sorted(words: &Words) -> Node {
    let column = |id: &str| words.with(id, &[("column", "{}".into())]);
    el("p")
        .attr("id", "sorted")
        .class("visually-hidden")
        .attr("role", "status")
        .attr("data-sort", words.get("sort"))
        .attr("data-up", column("sort-up"))
        .attr("data-down", column("sort-down"))
        .attr("data-forward", column("sort-forward"))
        .attr("data-backward", column("sort-backward"))
        .attr("data-own", words.get("sort-own"))
        .attr("data-part", words.get("sort-part"))
}

/// Lines about the program: the question whether to fetch it, and why it is not there.
fn notes(words: &Words, bytes: usize) -> Node {
    let size = words.locale().integer(bytes.div_ceil(1000) as i64);
    let size = words.with("kilobytes", &[("number", (&size).into())]);
    let ask = words.with("app-ask", &[("size", (&size).into())]);
    let published = el("a").attr("href", "?static").add(words.get("app-published"));
    let line = |why: &'static str, inside: Node| el("p").attr("data-why", why).attr("hidden", "").add(inside);
    el("div")
        .attr("id", "app-notes")
        .attr("hidden", "")
        .add(line("ask", el("button").attr("type", "button").add(ask)))
        .add(line("unsupported", words.get("app-unsupported").into()))
        .add(line("failed", words.get("app-failed").into()))
        .add(line("crashed", Node::none().add(words.get("app-crashed")).add(" ").add(published)))
}

//! On this device: keep the programme here, and forget it. All words stand in the page; `public/device.js` shows the ones
//! that are true and fills in what only it can know. Without it the page says what can be done instead.

use super::slotted::{bare, slotted};
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::say::{Locale, Words};
use crate::store::{Plain, Route, Site};

/// The lines of which `device.js` shows those that are true, with what it fills in.
const LINES: [(&str, &[&str]); 19] = [
    ("unable", &[]),
    ("room", &["needed", "free"]),
    ("working", &["done", "all"]),
    ("busy", &[]),
    ("missing", &["file"]),
    ("damaged", &["file"]),
    ("unreachable", &["file"]),
    ("full", &[]),
    ("refused", &["why"]),
    ("nothing", &[]),
    ("before", &[]),
    ("gone", &[]),
    ("current", &[]),
    ("other", &["offered"]),
    ("older", &["offered"]),
    ("offline", &[]),
    ("forgotten", &[]),
    ("left", &["rest"]),
    ("evict", &[]),
];

/// The page.
#[must_use]
pub fn device(setting: &Setting, site: &Site) -> Node {
    let words = &setting.words;
    let board = el("a").attr("href", site.href(&Route::Board)).add(words.get("home"));
    let plain = el("p").attr("data-show", "plain").add(words.get("device-plain"));
    let instead = el("div").class("instead").attr("data-show", "instead").add(plain);
    let lines = LINES.map(|(name, slots)| {
        let line = slotted(words, &["device-", name].concat(), slots);
        el("p").attr("data-say", name).attr("hidden", "").add(line)
    });
    let bar = el("progress").attr("hidden", "").attr("aria-label", words.get("device-progress"));
    let status = el("div").class("said").attr("role", "status").attr("tabindex", "-1").all(lines).add(bar);
    let item = |id: &str| el("li").add(words.get(id));
    let facts = ["device-what", "device-when", "device-not", "device-seen"].map(item);
    Node::none()
        .add(el("h1").add(words.get("more-device")))
        .add(el("p").class("summary").add(words.get("about-device")))
        .add(instead.add(el("p").add(words.get("device-instead")).add(" ").add(board)))
        .add(tools(words, site, vec![status, kept(words), choice(words, site), forget(words)]))
        .add(section("device-facts", words).add(el("ul").class("points").all(facts)))
}

/// What the script works with: where the manifest is, and how this language writes numbers.
fn tools(words: &Words, site: &Site, inside: Vec<Node>) -> Node {
    let locale = words.locale();
    el("div")
        .class("device")
        .attr("hidden", "")
        .attr("data-manifest", format!("{}baraza.webmanifest", site.href(&Route::Board)))
        .attr("data-digits", (0..10).map(|n| locale.plain(n)).collect::<String>())
        .attr("data-thousand", locale.integer(1234))
        .attr("data-million", locale.integer(1_234_567))
        .attr("data-kilobytes", bare(&words.with("kilobytes", &[("number", "#".into())])))
        .all(inside)
}

/// What is kept here now.
fn kept(words: &Words) -> Node {
    let row = |id: &str, slot: &'static str| {
        el("div").add(el("dt").add(words.get(id))).add(el("dd").add(el("bdi").attr("data-slot", slot)))
    };
    let rows =
        [row("device-date", "kept-date"), row("languages", "kept-languages"), row("device-room-taken", "kept-size")];
    section("device-here", words)
        .attr("data-show", "kept")
        .attr("hidden", "")
        .add(el("dl").all(rows))
        .add(el("p").class("note").add(words.get("device-install")))
}

/// What would be kept: the languages, each with its size, and all of it in one number before anything is fetched.
fn choice(words: &Words, site: &Site) -> Node {
    let boxes = site.languages.iter().filter_map(|code| Locale::of(code)).map(|locale| {
        let code = locale.code();
        let checked = (code == words.code()).then_some("");
        let tick = el("input").attr("type", "checkbox").attr("name", "language").attr("value", code);
        let name = el("bdi").attr("lang", code).attr("dir", locale.dir()).add(locale.name());
        let size = el("bdi").attr("data-size", code);
        el("label").add(tick.maybe("checked", checked)).add(name).add(" ").add(el("small").add(size))
    });
    let shared =
        el("p").add(words.get("device-shared")).add(" ").add(el("small").add(el("bdi").attr("data-size", "shared")));
    let button = |act: &'static str| {
        let label = words.get(&["device-do-", act].concat());
        el("button").attr("type", "button").attr("data-act", act).attr("hidden", "").add(label)
    };
    let size = el("p").class("price").attr("data-show", "price").attr("hidden", "");
    section("device-choose", words)
        .attr("data-show", "choose")
        .attr("hidden", "")
        .add(el("fieldset").add(el("legend").add(words.get("languages"))).all(boxes).add(shared))
        .add(size.add(slotted(words, "device-price", &["size"])))
        .all(["keep", "update", "change", "replace"].map(button))
}

fn forget(words: &Words) -> Node {
    section("device-forget", words)
        .attr("data-show", "forget")
        .add(el("p").add(words.get("device-forget-what")))
        .add(el("button").attr("type", "button").attr("data-act", "forget").add(words.get("device-do-forget")))
}

fn section(id: &'static str, words: &Words) -> Node {
    el("section").attr("aria-labelledby", id).add(el("h2").attr("id", id).add(words.get(id)))
}

/// Says that a page is not on this device, and leads to what is.
#[must_use]
pub fn away(setting: &Setting, site: &Site) -> Node {
    let words = &setting.words;
    let link = |route: Route, text: String| el("li").add(el("a").attr("href", site.href(&route)).add(text));
    let board = link(Route::Board, words.get("home"));
    let more = Plain::ALL.map(|plain| link(Route::Plain(plain), words.get(&["more-", plain.name()].concat())));
    Node::none()
        .add(el("h1").add(words.get("more-away")))
        .add(el("p").class("summary").add(words.get("about-away")))
        .add(el("ul").class("found").add(board).all(more))
}

//! Words to pass on: a bulletin to read out, and texts for SMS.

use super::bulletin::{Bulletin, bulletin};
use super::sms::{self, Sms};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::part::feed_text;
use crate::say::Arg;
use crate::store::{Route, Site, link};

/// The page.
#[must_use]
pub fn aloud(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    Node::none()
        .add(el("h1").add(words.get("more-aloud")))
        .add(el("p").class("summary").add(words.get("about-aloud")))
        .add(radio(setting, &bulletin(setting, feed)))
        .add(texts(setting, feed, site))
}

fn radio(setting: &Setting, bulletin: &Bulletin) -> Node {
    let words = &setting.words;
    let (seconds, rate) = (words.count("seconds", bulletin.seconds()), words.locale().integer(bulletin.rate as i64));
    let length = words.with("radio-length", &[("time", (&seconds).into()), ("rate", (&rate).into())]);
    let button = |name: &'static str, id: &str, hidden: bool| {
        let button = el("button").attr("type", "button").attr("data-listen", name);
        button.maybe("hidden", hidden.then_some("")).add(words.get(id))
    };
    let listen = el("p").class("listen").add(button("start", "listen", false)).add(button("stop", "listen-stop", true));
    let text = |sentences: &[String]| el("p").add(sentences.join(" "));
    let parts = bulletin.parts.iter().map(|part| {
        let question = part.question.as_ref().map(|q| el("h3").add(q.clone()));
        Node::none().add(question).all(part.findings.iter().map(|f| text(f)))
    });
    let said = el("div")
        .class("bulletin")
        .attr("lang", setting.language())
        .add(text(&bulletin.opening))
        .all(parts)
        .add(text(&bulletin.closing));
    el("section")
        .attr("aria-labelledby", "radio")
        .add(el("div").class("spoken-head").add(el("h2").attr("id", "radio").add(words.get("radio"))).add(listen))
        .add(el("p").class("note").attr("id", "radio-length").add(length))
        .add(said)
        .add(el("p").class("note").add(words.get("radio-rule")))
}

fn texts(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let programme = sms::of_programme(setting, feed)
        .map(|sms| text(setting, el("h3").add(feed_text(&setting.programme.title, setting.language())), Some(&sms)));
    let ids = setting.programme.sections.iter().flat_map(|s| &s.indicators);
    let asked: Vec<&Indicator> = ids.filter_map(|id| feed.indicator(id.as_str())).collect();
    let left = feed.all().filter(|i| !asked.iter().any(|a| a.header.id == i.header.id));
    let each = asked.iter().copied().chain(left).map(|indicator| {
        let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
        let title = el("a").attr("href", href).add(feed_text(&indicator.header.title, setting.language()));
        text(setting, el("h3").add(title), sms::of_indicator(setting, indicator).as_ref())
    });
    el("section")
        .attr("aria-labelledby", "sms")
        .add(el("h2").attr("id", "sms").add(words.get("sms")))
        .add(el("p").class("note").add(words.get("sms-about")))
        .add(el("ul").class("messages").add(programme).all(each))
        .add(super::embed::way(setting, site))
}

/// A text with its length and a link that opens it in the telephone's own program.
fn text(setting: &Setting, title: Node, sms: Option<&Sms>) -> Node {
    let words = &setting.words;
    let Some(sms) = sms else {
        return el("li").add(title).add(el("p").class("note").add(words.get("sms-none")));
    };
    let number = |n: usize| words.locale().integer(n as i64);
    let (units, alphabet) = (sms.length.units, sms.length.alphabet);
    let (shown, limit) = (number(units), number(alphabet.limit()));
    let arguments = [("alphabet", Arg::from(alphabet.name())), ("number", (&shown).into()), ("limit", (&limit).into())];
    let href = ["sms:?body=", &link::encode(&sms.text)].concat();
    el("li")
        .add(title)
        .add(el("blockquote").attr("dir", "auto").attr("data-units", units.to_string()).add(sms.text.clone()))
        .add(
            el("p")
                .add(el("small").add(words.with("sms-count", &arguments)))
                .add(" ")
                .add(el("a").attr("href", href).attr("rel", "external").add(words.get("sms-send"))),
        )
}

//! One indicator, to stand elsewhere: figure, marks, finding, disputes, picture.

use super::view::said;
use crate::chart::to_node;
use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Listed, Setting, Standing, View, disputes, example, voices};
use crate::markup::{Node, el};
use crate::model::{Header, Stance, Voice};
use crate::page;
use crate::part::{badge, feed_text};
use crate::say;

/// The widths at which the picture is drawn, and the classes that show them.
const WIDTHS: [(u32, &str); 2] = [(272, "narrow"), (480, "middle")];

/// The shape of what is disputed.
const DISPUTED: &str = "M3 3h10v8H8l-3 3v-3H3z";

/// What is said, and the picture.
pub(super) fn inside(setting: &Setting, feed: &Feed, indicator: &Indicator, view: &View) -> Node {
    let (words, header, language) = (&setting.words, &indicator.header, setting.language());
    let said = said(setting, indicator, view);
    let figure = said.figure.map(|figure| el("p").class("number").add(figure));
    let proxy = header
        .proxy
        .as_ref()
        .map(|p| el("p").class("proxy").add(el("b").add(words.get("proxy"))).add(" ").add(feed_text(p, language)));
    let disputes = disputes(setting, header);
    let finding: Vec<String> = said.finding.into_iter().filter(|said| !disputes.contains(said)).collect();
    let disputes = disputes.into_iter().map(|said| el("p").class("dispute").add(said));
    let copied = feed.live(&header.id).and_then(|live| page::origin(setting, live));
    let standing = said.standing;
    let said = el("div")
        .class("said")
        .add(figure)
        .add(marks(setting, indicator, standing))
        .add(el("p").class("finding").add(finding.join(" ")))
        .all(disputes)
        .all(header.voices.iter().filter(|voice| !voice.is_open()).map(|voice| heard(setting, voice)))
        .add(proxy)
        .add(copied);
    Node::none().add(said).add(picture(setting, indicator, view, &finding.join(" ")))
}

/// How it stands, and what must not be overlooked.
pub(super) fn marks(setting: &Setting, indicator: &Indicator, standing: Standing) -> Node {
    let header = &indicator.header;
    let disputed = disputed(header).then(|| badge("disputed", DISPUTED, setting.words.get("disputed")));
    el("p").class("marks").add(setting.standing(standing)).add(disputed).add(header.example.then(|| example(setting)))
}

/// Whether a dispute waits for a reply, as the mark on its page says.
fn disputed(header: &Header) -> bool {
    header.voices.iter().any(Voice::is_open)
}

/// Which community says that the number is right; or disputes it and was answered, and by whom.
fn heard(setting: &Setting, voice: &Voice) -> Node {
    let words = &setting.words;
    let mark = match voice.stance {
        Stance::Confirmed => badge("confirmed", "M3 8.5 6.5 12 13 4.5", words.get("voice-confirmed")),
        Stance::Disputed => badge("disputed", DISPUTED, words.get("voice-disputed")),
    };
    let said = el("span").add(feed_text(&voice.group, setting.language())).add(" · ");
    el("p")
        .class("confirm")
        .add(mark)
        .add(voice.example.then(|| example(setting)))
        .add(said.add(say::date(words.locale(), voice.on)))
        .add(page::replied(setting, voice).map(|replied| el("span").add(replied)))
}

/// The indicator's main picture at each width, with what explains it; `name` is what it shows, in words.
fn picture(setting: &Setting, indicator: &Indicator, view: &View, name: &str) -> Option<Node> {
    let kind = indicator.data.kind();
    let draw = |(width, class): (u32, &'static str)| {
        let scene = kind.picture(setting, &indicator.header, view, width)?;
        // what pointer and keyboard read is on the page
        Some(to_node(&scene.at_rest(), name, class))
    };
    let all: Vec<Node> = WIDTHS.into_iter().filter_map(draw).collect();
    let legend = match &indicator.data {
        Data::Listed(Listed::Voices(data)) => voices::legend(setting, data),
        _ => None,
    };
    let drawn = |drawn| el("div").class("chart").add(el("div").class("pictures").all(drawn)).add(legend);
    (!all.is_empty()).then(|| drawn(all))
}

//! What communities say of the indicator, beside what the official source says.

use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::{Header, Id, Stance, Voice, sorted};
use crate::part::{badge, feed_block, feed_text};
use crate::say::{self, Arg};
use crate::store::{Route, Site};

/// Voices, newest first; nothing where there are none.
#[must_use]
pub fn voices(setting: &Setting, header: &Header) -> Option<Node> {
    let title = el("h2").attr("id", "voices").add(setting.words.get("voices"));
    said(setting, header)
        .map(|list| el("section").class("voices").attr("aria-labelledby", "voices").add(title).add(list))
}

/// The way to stories that belong to the indicator. It says nothing of them, and so stays true when one is taken back.
#[must_use]
pub fn stories(setting: &Setting, site: &Site, header: &Header) -> Vec<Node> {
    let link = |id: &Id| {
        let href = [&site.href(&Route::Indicator(id.to_string())), "#stories"].concat();
        el("p").class("note").add(el("a").attr("href", href).add(setting.words.get("stories-of")))
    };
    header.told_in.iter().map(link).collect()
}

/// What each voice says, with its reply or the days without one.
#[must_use]
pub fn said(setting: &Setting, header: &Header) -> Option<Node> {
    let voices = sorted(header.voices.clone(), &|a, b| b.on.cmp(&a.on));
    (!voices.is_empty()).then(|| el("ul").all(voices.iter().map(|v| voice(setting, v))))
}

/// What a voice says, as an item of a list.
#[must_use]
pub fn voice(setting: &Setting, voice: &Voice) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let (name, shape) = match voice.stance {
        Stance::Disputed => ("disputed", "M3 3h10v8H8l-3 3v-3H3z"),
        Stance::Confirmed => ("confirmed", "M3 8.5 6.5 12 13 4.5"),
    };
    let example = voice.example.then(|| badge("example", "M2 4h12v8H2zM5 7h6M5 9h4", words.get("example")));
    let mut about: Vec<String> = voice.place.iter().map(|p| setting.place(p)).collect();
    about.extend(voice.period.iter().map(|p| say::period(words.locale(), p)));
    let about = (!about.is_empty()).then(|| el("small").add(words.locale().list(&about)));
    let coarsened = voice.coarsened.then(|| el("p").class("note").add(words.get("voice-coarsened")));
    let head = el("p")
        .add(badge(name, shape, words.get(&["voice-", name].concat())))
        .add(" ")
        .add(example)
        .add(" ")
        .add(el("strong").add(feed_text(&voice.group, language)))
        .add(" ")
        .add(el("span").add(say::date(words.locale(), voice.on)))
        .add(" ")
        .add(about);
    el("li")
        .class(["voice is-", name].concat())
        .add(head)
        .add(coarsened)
        .add(feed_block("blockquote", &voice.reason, language))
        .add(answer(setting, voice))
}

/// The reply, or how long there has been none.
fn answer(setting: &Setting, voice: &Voice) -> Option<Node> {
    let (words, language) = (&setting.words, setting.language());
    if let Some(reply) = &voice.reply {
        let head = replied(setting, voice).map(|said| el("p").add(el("small").add(said)));
        return Some(el("div").class("reply").add(head).add(feed_block("blockquote", &reply.text, language)));
    }
    let may = voice
        .may_reply
        .as_ref()
        .map(|m| el("span").add(words.get("voice-may-reply")).add(" ").add(feed_text(m, language)));
    let waiting = || {
        let days = voice.days_waiting(setting.as_of());
        let number = words.locale().integer(days);
        let said = words.with("voice-unanswered", &[("n", Arg::Number(days as f64)), ("number", (&number).into())]);
        el("p").class("unanswered").add(said).add(" ").add(may)
    };
    (voice.stance == Stance::Disputed).then(waiting)
}

/// Who replied, when, and after how many days.
pub fn replied(setting: &Setting, voice: &Voice) -> Option<String> {
    let words = &setting.words;
    let reply = voice.reply.as_ref()?;
    let days = voice.days_waiting(setting.as_of());
    let (number, on) = (words.locale().integer(days), say::date(words.locale(), reply.on));
    let by = reply.by.in_language(setting.language());
    let arguments =
        [("n", Arg::Number(days as f64)), ("number", (&number).into()), ("by", by.into()), ("on", Arg::from(&on))];
    Some(words.with("voice-reply", &arguments))
}

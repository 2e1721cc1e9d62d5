//! Where figures stand that others publish, when they were read, and why the newest are not here.

use crate::feed::Live;
use crate::feed::live::Asked;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::say;

/// The line below an indicator's figures.
#[must_use]
pub fn origin(setting: &Setting, live: &Live) -> Option<Node> {
    Some(el("p").class("live").add(text(setting, live)?))
}

/// The same on a card, only where something is wrong.
#[must_use]
pub fn trouble(setting: &Setting, live: &Live) -> Option<Node> {
    live.trouble()?;
    origin(setting, live)
}

fn text(setting: &Setting, live: &Live) -> Option<String> {
    let words = &setting.words;
    let date = say::date(words.locale(), live.copied.unwrap_or(setting.as_of()));
    let reason = live.trouble().map(|why| words.get(&["feed-", why.name()].concat())).unwrap_or_default();
    let (date, reason) = (("date", (&date).into()), ("reason", (&reason).into()));
    match (live.host(), &live.asked) {
        (Some(host), Asked::NotYet) => Some(words.with("live-copied", &[("host", host.into()), date])),
        (Some(host), Asked::Fresh) => Some(words.with("live-fresh", &[("host", host.into())])),
        (Some(host), Asked::Failed(_)) => Some(words.with("live-failed", &[("host", host.into()), date, reason])),
        (None, Asked::Failed(_)) => Some(words.with("feed-stale", &[date, reason])),
        (None, _) => None,
    }
}

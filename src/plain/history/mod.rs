//! History: what was changed in figures that had been published, when and why; and for each figure that was changed,
//! what it said on any day. All states stand in the page, each with its days; with a script the reader's own day, which
//! stands in the address, chooses among them.

mod states;
#[cfg(test)]
mod tests;

use super::opening::{link, opening};
use super::rows::{self, Row};
use crate::chart::to_node;
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Date, Revision, TOTAL, sorted};
use crate::part::feed_text;
use crate::say;
use crate::store::Site;
use states::{Said, State, states};

/// The most pictures on the page, shared by its indicators.
const DRAWN: usize = 36;

/// The page.
#[must_use]
pub fn history(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let all = feed.all().flat_map(|one| one.header.revisions.iter().map(move |revision| (one, revision)));
    let all: Vec<(&Indicator, &Revision)> = sorted(all.collect(), &|a, b| b.1.on.cmp(&a.1.on));
    let columns = ["gap-what", "history-on", "unknown-for", "history-from", "history-to", "unknown-why"];
    let table =
        rows::table(setting, "history-changes", None, &columns, all.iter().map(|(one, r)| row(setting, site, one, r)));
    let then: Vec<(&Indicator, Said)> = feed.all().filter_map(|one| Some((one, states(setting, one)?))).collect();
    let drawn = DRAWN / then.len().max(1);
    let words_only = || el("p").class("note").add(words.get("history-words"));
    opening(setting, "more-history", words.get("about-history"))
        .add(all.is_empty().then(|| el("p").add(words.get("history-none"))))
        .add(choice(setting, &then))
        .add(table)
        .add(
            then.iter()
                .any(|(_, said)| said.is_guessed())
                .then(|| el("p").class("note").add(words.get("history-unsure"))),
        )
        .add(then.iter().any(|(_, said)| said.states.len() > drawn).then(words_only))
        .all(then.iter().map(|(one, said)| sheet(setting, site, one, said, drawn)))
}

fn row(setting: &Setting, site: &Site, one: &Indicator, revision: &Revision) -> Row {
    let (words, locale) = (&setting.words, setting.words.locale());
    let hidden = revision.is_hidden();
    let number = |n: Option<f64>| -> Node {
        match n {
            Some(n) => say::figure(locale, &one.header.unit, n).into(),
            None => el("em").add(words.get(if hidden { "state-suppressed" } else { "revised-none" })),
        }
    };
    let mut whose = setting.place(&revision.place);
    if revision.group != *TOTAL {
        whose = locale.list(&[whose, setting.group(&revision.group)]);
    }
    let period = Node::none().add(say::period(locale, &revision.period)).add(el("small").add(whose));
    Row {
        within: None,
        head: Node::none().add(link(setting, site, one)).add(example(setting, one)),
        cells: vec![
            say::date(locale, revision.on).into(),
            period,
            number(revision.from),
            number(revision.to),
            feed_text(&revision.reason, setting.language()),
        ],
    }
}

/// That an indicator is invented.
fn example(setting: &Setting, one: &Indicator) -> Option<Node> {
    one.header.example.then(|| el("small").add(setting.words.get("example")))
}

/// The reader's day. It shows once its script runs.
fn choice(setting: &Setting, then: &[(&Indicator, Said)]) -> Option<Node> {
    let words = &setting.words;
    let until = setting.as_of();
    let from = then.iter().filter_map(|(_, said)| said.first()).min()?;
    let [first, last] = [from, until].map(|day| say::date(words.locale(), day));
    let outside = words.with("history-outside", &[("from", (&first).into()), ("until", (&last).into())]);
    let field = el("input").attr("type", "date").attr("id", "history-day").attr("autocomplete", "off");
    let seek = el("div")
        .class("seek day")
        .add(el("label").attr("for", "history-day").add(words.get("history-day")))
        .add(field.attr("min", from.to_string()).attr("max", until.to_string()))
        .add(el("button").attr("type", "button").add(words.get("history-all")))
        .add(
            el("p").attr("role", "status").attr("data-shown", words.get("history-shown")).attr("data-outside", outside),
        );
    Some(seek)
}

/// What an indicator said, the newest first, with the days on which it said so.
fn sheet(setting: &Setting, site: &Site, one: &Indicator, said: &Said, drawn: usize) -> Node {
    let states = said.states.iter().enumerate().map(|(at, state)| {
        let picture = state.scene.as_ref().filter(|_| at < drawn);
        el("figure")
            .class("chart")
            .attr("data-first", state.from.to_string())
            .maybe("data-last", state.until.map(|day| day.to_string()))
            .add(el("h3").add(days(setting, state)))
            .add(el("figcaption").add(state.said.clone()))
            .add(picture.map(|scene| el("div").class("pictures").add(to_node(scene, &state.said, "narrow"))))
    });
    let before = said.states.last().and_then(|oldest| {
        let (id, until) = (if said.older { "history-older" } else { "history-empty" }, oldest.from.plus(-1)?);
        let text = sure(setting, id, oldest.named, &[oldest.from]);
        Some(el("p").class("note").attr("data-last", until.to_string()).add(text))
    });
    el("section")
        .class("states")
        .add(el("h2").add(link(setting, site, one)))
        .add(example(setting, one))
        .add(el("div").class("then").all(states.collect::<Vec<_>>()).add(before))
}

/// The days of a state, in words.
fn days(setting: &Setting, state: &State) -> String {
    match state.until {
        None => sure(setting, "history-since", state.named, &[state.from]),
        Some(until) if until == state.from => sure(setting, "history-single", state.named, &[until]),
        Some(until) => sure(setting, "history-span", state.named, &[state.from, until]),
    }
}

/// A message about days, which says so where the feed does not name them.
fn sure(setting: &Setting, id: &str, named: bool, days: &[Date]) -> String {
    let days: Vec<String> = days.iter().map(|day| say::date(setting.words.locale(), *day)).collect();
    let days = ["from", "until"].into_iter().zip(&days).map(|(name, day)| (name, day.into()));
    let named = ("sure", if named { "yes" } else { "no" }.into());
    setting.words.with(id, &std::iter::once(named).chain(days).collect::<Vec<_>>())
}

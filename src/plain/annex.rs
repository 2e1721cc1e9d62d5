//! The report's annex: the key figure of every indicator in one table, where figures come from, how they are judged.

use super::glance::glance;
use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Listed, Setting};
use crate::markup::{Node, el};
use crate::model::State;
use crate::page;
use crate::part::{Cell, Look, data_table, feed_block, feed_text};
use crate::say;

/// Its parts: their ids, which are the messages that name them too.
pub const PARTS: [&str; 3] = ["report-figures", "report-sources", "report-judged"];

/// The annex.
#[must_use]
pub fn annex(setting: &Setting, feed: &Feed) -> Vec<Node> {
    let [figures, sources, judged] = PARTS;
    let part = |id: &'static str, inside: Node| {
        let heading = [id, "-heading"].concat();
        let title = el("h2").attr("id", heading.clone()).add(setting.words.get(id));
        el("section").class("annex").attr("id", id).attr("aria-labelledby", heading).add(title).add(inside)
    };
    vec![
        part(figures, key_figures(setting, feed)),
        part(sources, where_from(setting)),
        part(judged, how_judged(setting, feed)),
    ]
}

/// A row for each indicator. What is absent says so; it is never a zero.
fn key_figures(setting: &Setting, feed: &Feed) -> Node {
    let words = &setting.words;
    let columns = ["report-indicator", "place", "report-when", "report-value", "about-target", "report-status"];
    let nothing = || "–".to_owned();
    let plain = Cell::plain;
    let row = |indicator: &Indicator| {
        let glance = glance(setting, indicator);
        let absent = glance.state.filter(|state| !state.has_number());
        let doubt = glance.state.filter(|state| state.has_number()).map(|state| words.state(state));
        let standing = words.get(&["standing-", indicator.standing(setting).name()].concat());
        let cells = vec![
            plain(glance.place.unwrap_or_else(nothing)),
            plain(glance.when.unwrap_or_else(nothing)),
            Cell { text: glance.value, detail: doubt, state: absent.map(State::name), value: None },
            plain(glance.target.unwrap_or_else(nothing)),
            Cell { detail: indicator.header.example.then(|| words.get("example")), ..plain(standing) },
        ];
        (vec![indicator.header.title.in_language(setting.language()).to_owned()], cells)
    };
    let asked = feed.programme.sections.iter().flat_map(|s| page::asked(feed, s));
    let rows = asked.chain(page::unasked(feed)).map(row).collect();
    let columns = columns.map(|id| words.get(id)).to_vec();
    data_table(&words.get("report-figures-caption"), columns, rows, Look::Words)
}

/// Every source with its licence, and what was changed on the way here.
fn where_from(setting: &Setting) -> Node {
    let (words, language, programme) = (&setting.words, setting.language(), &setting.programme);
    let rows = programme.sources.iter().map(|source| {
        let note = source.note.as_ref().map(|n| feed_block("p", n, language));
        el("li").add(page::described(setting, source)).add(note)
    });
    let licence = programme.licence.as_ref().map(|l| {
        let name = l.title.as_ref().map_or(l.id.clone(), |t| t.in_language(language).to_owned());
        el("p").add(words.with("licence-of-feed", &[("licence", (&name).into())]))
    });
    let contacts = programme.contacts.iter().map(|c| {
        let email = c.email.as_ref().map(|e| Node::none().add(" – ").add(el("bdi").add(e.clone())));
        el("p").add(words.get("poster-ask")).add(" ").add(feed_text(&c.name, language)).add(email)
    });
    Node::none().add(el("ul").class("sources").all(rows)).add(licence).all(contacts)
}

fn how_judged(setting: &Setting, feed: &Feed) -> Node {
    let words = &setting.words;
    let day = say::date(words.locale(), setting.as_of());
    let paid = feed
        .indicators
        .iter()
        .any(|i| matches!(&i.data, Data::Listed(Listed::Money(data)) if !data.payments.is_empty()));
    let promised = feed.indicators.iter().any(|i| matches!(i.data, Data::Listed(Listed::Promises(_))));
    Node::none()
        .add(el("p").add(words.with("report-day", &[("date", (&day).into())])))
        .add(el("p").add(words.get("judged")))
        .add(promised.then(|| el("p").add(words.get("promises-judged"))))
        .add(paid.then(|| el("p").add(words.get("payments-judged"))))
        .add(el("p").add(words.get("report-marks")))
}

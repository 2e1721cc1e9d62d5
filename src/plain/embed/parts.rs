//! What all embeds have: whose it is, what has changed since, of when it is, where it comes from, the way to all of it.

use super::{State, What};
use crate::kinds::{Indicator, Setting, sourced};
use crate::markup::{Node, el};
use crate::page;
use crate::part::{feed_block, feed_text};
use crate::say;
use crate::store::Site;

/// The programme, the title, and the place or the breakdown where it shows one alone.
pub(super) fn head(setting: &Setting, what: &What<'_>) -> Node {
    let language = setting.language();
    let site = el("p").class("site").add(feed_text(&setting.programme.title, language));
    let title = match what {
        What::Indicator(indicator, _) => feed_text(&indicator.header.title, language),
        What::Board => return el("header").add(el("h1").add(feed_text(&setting.programme.title, language))),
        What::Section(section) => feed_text(&section.question, language),
    };
    let of = what.of(setting).map(|of| el("p").class("of").add(el("bdi").add(of)));
    el("header").add(site).add(el("h1").add(title)).add(of)
}

fn dated(setting: &Setting, id: &str, day: crate::model::Date) -> String {
    setting.words.with(id, &[("date", (&say::date(setting.words.locale(), day)).into())])
}

/// That it stays as it is; and the lines that a script shows once the next figures are late, or others have come.
pub(super) fn news(setting: &Setting, what: &What<'_>, state: State<'_>) -> Node {
    let stale = what.next(setting).map(|day| {
        el("p").class("news").attr("data-stale", "").attr("hidden", "").add(dated(setting, "embed-stale", day))
    });
    match state {
        State::Live => stale.into(),
        State::Frozen(_) => Node::none()
            .add(el("p").class("kept").add(dated(setting, "embed-kept", setting.as_of())))
            .add(el("p").class("news").attr("data-news", "").attr("role", "status").attr("hidden", "")),
    }
}

/// The days, who answers, the source, the notes, and the way to everything else.
pub(super) fn foot(setting: &Setting, site: &Site, what: &What<'_>) -> Node {
    let words = &setting.words;
    let next = match what.next(setting) {
        Some(day) => dated(setting, "next-update", day),
        None => words.get("say-next-unknown"),
    };
    let days = el("p")
        .class("days")
        .add(el("b").add(dated(setting, "as-of", setting.as_of())))
        .add(" ")
        .add(el("span").add(next));
    let whence = match what {
        What::Indicator(indicator, _) => whence(setting, indicator),
        What::Board | What::Section(_) => programme(setting),
    };
    let all = el("a").attr("href", what.href(site)).attr("target", "_blank").attr("rel", "noopener");
    el("footer")
        .add(days)
        .add(whence)
        .add(page::draft(setting))
        .add(el("p").class("all").add(all.add(words.get("embed-all"))))
}

/// Who answers for an indicator, its source with its licence, and what to know of the number.
fn whence(setting: &Setting, indicator: &Indicator) -> Node {
    let (words, language, header) = (&setting.words, setting.language(), &indicator.header);
    let responsible = header.responsible.as_ref().map(|who| answers(setting, who.in_language(language)));
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let from = match source {
        Some(source) => Some(el("p").add(sourced(setting, source))),
        None => licence(setting),
    };
    let mut rows = Vec::new();
    let mut row = |label: &str, text: Node| rows.push(el("div").add(el("dt").add(words.get(label))).add(text));
    for (label, text) in [
        ("about-definition", header.sheet.definition.as_ref()),
        ("about-quality", header.sheet.quality.as_ref()),
        ("about-source-note", source.and_then(|source| source.note.as_ref())),
    ] {
        if let Some(text) = text {
            row(label, feed_block("dd", text, language));
        }
    }
    for split in &header.breaks {
        let when = say::period(words.locale(), &split.period);
        row("about-break", el("dd").add(when).add(" – ").add(feed_text(&split.reason, language)));
    }
    let notes = notes(setting, indicator);
    if !notes.is_empty() {
        row("about-notes", el("dd").add(el("ul").all(notes)));
    }
    let title = el("summary").add(words.get("about"));
    let about = (!rows.is_empty()).then(|| el("details").add(title).add(el("dl").all(rows)));
    Node::none().add(responsible).add(from).add(about)
}

/// Who answers for it.
fn answers(setting: &Setting, who: &str) -> Node {
    let label = setting.words.get("about-responsible");
    el("p").add(setting.words.with("named-row", &[("name", (&label).into()), ("what", who.into())]))
}

/// The most notes on single values in an embed; its page has all.
const NOTES: usize = 8;

/// The newest notes on single values.
fn notes(setting: &Setting, indicator: &Indicator) -> Vec<Node> {
    let Some(series) = indicator.data.kind().series() else { return Vec::new() };
    let mut noted: Vec<_> = series.cells().filter_map(|cell| Some((cell, cell.note()?))).collect();
    noted.sort_by_key(|(cell, _)| std::cmp::Reverse(cell.period().end));
    let item = |(cell, note): (crate::model::Cell<'_>, &crate::model::Text)| {
        let when = say::period(setting.words.locale(), cell.period());
        let head = format!("{}, {when}: ", setting.place(cell.place()));
        el("li").add(head).add(feed_text(note, setting.language()))
    };
    noted.into_iter().take(NOTES).map(item).collect()
}

/// Who takes part in the programme, and its licence.
fn programme(setting: &Setting) -> Node {
    let language = setting.language();
    let accountable = setting.programme.partners.iter().filter(|p| p.roles.iter().any(|role| role == "accountable"));
    let who: Vec<String> = accountable.map(|p| p.name.in_language(language).to_owned()).collect();
    let who = (!who.is_empty()).then(|| answers(setting, &setting.words.locale().list(&who)));
    Node::none().add(who).add(licence(setting))
}

fn licence(setting: &Setting) -> Option<Node> {
    let licence = setting.programme.licence.as_ref()?;
    let name = licence.title.as_ref().map_or(licence.id.as_str(), |title| title.in_language(setting.language()));
    Some(el("p").add(setting.words.with("licence-of-feed", &[("licence", name.into())])))
}

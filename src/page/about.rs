//! About this number: the reference sheet, targets and their changes, who chose it, where it comes from.

use crate::browser;
use crate::kinds::{Data, Indicator, Setting, View, citation, coverage};
use crate::markup::{Node, el};
use crate::model::protect::{Applied, Subjects};
use crate::model::{Accumulation, Adding, Header, Mark, Origin, Revision, Series, Source, Stance, State, TOTAL, Text};
use crate::part::{feed_block, feed_text, outside};
use crate::say;
use crate::store::{Route, Site, link};
use leptos::prelude::{Get, Signal};

/// The labels that the glossary explains.
pub const EXPLAINED: [&str; 16] = [
    "about-example",
    "about-source",
    "about-numerator",
    "about-denominator",
    "about-sampling",
    "about-response",
    "about-better",
    "about-accumulation",
    "about-adding",
    "about-level",
    "about-judged",
    "about-baseline",
    "about-milestones",
    "about-target",
    "about-due",
    "about-break",
];

/// A label, by its message, and what stands beside it.
type Row = (&'static str, Node);

/// The reference sheet, and how it is cited. A label leads to its meaning, where the glossary has it.
#[must_use]
pub fn about(setting: &Setting, site: &Site, indicator: &Indicator, view: Signal<View>) -> Node {
    let mut rows = source_rows(setting, indicator);
    rows.extend(sheet_rows(setting, indicator));
    rows.extend(mark_rows(setting, indicator));
    rows.extend(chosen_rows(setting, indicator));
    let mut terms = el("ul").class("terms");
    for (id, word) in used(setting, indicator) {
        terms = terms.add(el("li").add(explained(site, &id, word)));
    }
    rows.push(row("about-words", terms));
    rows.push(row("about-cite", cited(setting, site, &indicator.header, view)));
    let mut list = el("dl");
    for (id, value) in rows {
        let known = EXPLAINED.contains(&id);
        let label = setting.words.get(id);
        let label = if known { explained(site, id, label) } else { label.into() };
        list = list.add(el("div").add(el("dt").add(label)).add(value));
    }
    el("details")
        .attr("id", "about")
        .attr("open", "")
        .add(el("summary").add(el("h2").add(setting.words.get("about"))))
        .add(list)
}

/// How the indicator is cited, with the address of what is shown: all choices are in it. The published page does not know
/// where it stands; the start script writes it.
fn cited(setting: &Setting, site: &Site, header: &Header, view: Signal<View>) -> Node {
    let (site, id, here) = (site.clone(), header.id.to_string(), setting.words.get("cite-here"));
    let address = move || {
        let href = address(&site, &id, &view.get());
        let text = if browser::origin().is_some() { href.clone() } else { here.clone() };
        el("a").class("address").attr("dir", "ltr").attr("href", href).attr("data-live-only", "").add(text)
    };
    el("span").class("cite").add(citation(setting, header)).add(" ").add(Node::view(address))
}

/// The address of an indicator with all choices: the full one, where there is a browser.
pub(super) fn address(site: &Site, id: &str, view: &View) -> String {
    let path = site.href(&Route::Indicator(id.to_owned()));
    [browser::origin().unwrap_or_default(), path, link::query(view)].concat()
}

/// A word that leads to its meaning.
fn explained(site: &Site, id: &str, word: String) -> Node {
    el("a").class("term").attr("href", site.term(id)).attr("rel", "external").add(word)
}

/// The words by which this page judges and marks, each with its name: where the indicator stands, states of values, stages,
/// disputes.
fn used(setting: &Setting, indicator: &Indicator) -> Vec<(String, String)> {
    let header = &indicator.header;
    let mut words: Vec<(String, String)> = Vec::new();
    let add = |words: &mut Vec<(String, String)>, family: &str, name: &str| {
        let id = [family, name].concat();
        if words.iter().all(|(known, _)| *known != id) {
            let word = setting.words.get(&id);
            words.push((id, word));
        }
    };
    add(&mut words, "standing-", indicator.standing(setting).name());
    let states = indicator.data.kind().series().map(Series::states).unwrap_or_default();
    for state in State::NAMED.into_iter().chain([State::Overdue]).filter(|s| *s != State::Observed) {
        if states.contains(&state) {
            add(&mut words, "state-", state.name());
        }
    }
    words.extend(indicator.data.terms(setting));
    for voice in &header.voices {
        add(&mut words, "", if voice.stance == Stance::Disputed { "disputed" } else { "voice-confirmed" });
    }
    if header.proxy.is_some() {
        add(&mut words, "", "proxy");
    }
    words
}

fn row(id: &'static str, value: impl Into<Node>) -> Row {
    (id, el("dd").add(value))
}

fn text_row(setting: &Setting, id: &'static str, text: Option<&Text>) -> Option<Row> {
    Some((id, feed_block("dd", text?, setting.language())))
}

fn dated(setting: &Setting, id: &str, day: crate::model::Date) -> String {
    setting.words.with(id, &[("date", (&say::date(setting.words.locale(), day)).into())])
}

fn source_rows(setting: &Setting, indicator: &Indicator) -> Vec<Row> {
    let header = &indicator.header;
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let mut rows = Vec::new();
    if header.example {
        rows.push(row("about-example", setting.words.get("example-sentence")));
    }
    rows.extend(source.map(|s| row("about-source", described(setting, s))));
    rows.extend(text_row(setting, "about-source-note", source.and_then(|s| s.note.as_ref())));
    rows.extend(text_row(setting, "about-responsible", header.responsible.as_ref()));
    rows
}

/// A source: title, publisher, day, licence, with links.
#[must_use]
pub fn described(setting: &Setting, source: &Source) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let licence = source.licence.as_ref().map(|l| {
        let name = l.title.as_ref().map_or_else(|| l.id.clone().into(), |t| feed_text(t, language));
        let text = el("span").add(words.get("licence")).add(" ").add(outside(name, l.url.as_ref()));
        Node::none().add(el("br")).add(text)
    });
    Node::none()
        .add(outside(feed_text(&source.title, language), source.url.as_ref()))
        .add(", ")
        .add(feed_text(&source.publisher, language))
        .add(source.published.map(|day| Node::none().add(", ").add(dated(setting, "published", day))))
        .add(licence)
}

fn sheet_rows(setting: &Setting, indicator: &Indicator) -> Vec<Row> {
    let (words, header) = (&setting.words, &indicator.header);
    let sheet = &header.sheet;
    let mut rows = Vec::new();
    for (id, text) in [
        ("about-definition", &sheet.definition),
        ("about-numerator", &sheet.numerator),
        ("about-denominator", &sheet.denominator),
        ("about-method", &sheet.method),
        ("about-frequency", &sheet.frequency),
        ("about-sampling", &sheet.sampling),
        ("about-quality", &sheet.quality),
    ] {
        rows.extend(text_row(setting, id, text.as_ref()));
    }
    rows.extend(sheet.response_rate.map(|r| row("about-response", words.locale().percent(r, 0))));
    let better = match header.better {
        crate::model::Better::Up => "better-up",
        crate::model::Better::Down => "better-down",
        crate::model::Better::Neither => "better-neither",
    };
    // how a number is judged is said where there are numbers
    let numbers = indicator.data.kind().series().is_some();
    rows.extend(numbers.then(|| row("about-better", words.get(better))));
    rows.extend(sheet.accumulation.map(|a| {
        let id = if a == Accumulation::Cumulative { "cumulative" } else { "per-period" };
        row("about-accumulation", words.get(id))
    }));
    rows.extend(sheet.adding.map(|a| {
        let id = match a {
            Adding::Safe => "adding-safe",
            Adding::CountsTwice => "adding-twice",
            Adding::Unknown => "adding-unknown",
        };
        row("about-adding", words.get(id))
    }));
    rows.extend(protection(setting, header));
    rows.extend(sheet.level.as_ref().map(|l| row("about-level", words.term("level", l))));
    if !header.codes.is_empty() {
        let codes: Vec<String> =
            header.codes.iter().map(|(list, code)| format!("{} {code}", list.to_uppercase())).collect();
        rows.push(row("about-codes", codes.join(", ")));
    }
    rows.extend(numbers.then(|| row("about-judged", judged(setting, indicator))));
    rows
}

/// The rule, and this number's way to its target worked out.
fn judged(setting: &Setting, indicator: &Indicator) -> Node {
    let worked = match &indicator.data {
        Data::Coverage(data) => coverage::worked(setting, &indicator.header, data),
        _ => None,
    };
    let lines = worked.into_iter().flatten().map(|line| el("p").class("worked").add(line));
    Node::none().add(setting.words.get("judged")).all(lines)
}

/// How small numbers of people were hidden, where people are counted.
fn protection(setting: &Setting, header: &Header) -> Option<Row> {
    let protection = header.protection.as_ref().filter(|p| p.subjects == Subjects::People)?;
    let whole = |n: u32| setting.words.locale().integer(i64::from(n));
    let said = match protection.applied {
        // whoever makes a page has hidden them before, and says so
        Applied::None => return None,
        Applied::Source => setting.words.get("protected-source"),
        Applied::Baraza => {
            let (threshold, base) = (whole(protection.threshold), whole(protection.base));
            setting.words.with("protected-here", &[("threshold", (&threshold).into()), ("base", (&base).into())])
        }
    };
    let note = protection.note.as_ref().map(|note| Node::none().add(" ").add(feed_text(note, setting.language())));
    Some(row("about-protection", Node::none().add(said).add(note)))
}

fn mark_rows(setting: &Setting, indicator: &Indicator) -> Vec<Row> {
    let (words, header, language) = (&setting.words, &indicator.header, setting.language());
    let one = |mark: &Mark| marked(setting, indicator, mark);
    let list = |marks: &[Mark]| el("ul").all(marks.iter().map(|m| el("li").add(one(m))));
    let mut rows = Vec::new();
    rows.extend(header.baseline.as_ref().map(|m| row("about-baseline", one(m))));
    if !header.milestones.is_empty() {
        rows.push(row("about-milestones", list(&header.milestones)));
    }
    if let Some((target, earlier)) = header.targets.split_last() {
        rows.push(row("about-target", one(target)));
        if !earlier.is_empty() {
            rows.push(row("about-targets-before", list(earlier)));
        }
    }
    let due = header.due.iter().map(|due| {
        let note = due.note.as_ref().map(|n| Node::none().add(" ").add(feed_text(n, language)));
        el("li").add(say::date(words.locale(), due.on)).add(note)
    });
    rows.extend((!header.due.is_empty()).then(|| row("about-due", el("ul").all(due))));
    rows.extend((!header.revisions.is_empty()).then(|| {
        let line = |revision: &Revision| el("li").add(revised(setting, indicator, revision));
        row("about-revisions", el("ul").all(header.revisions.iter().map(line)))
    }));
    for split in &header.breaks {
        let when = say::period(words.locale(), &split.period);
        let text = Node::none().add(when).add(" – ").add(feed_text(&split.reason, language));
        rows.push(row("about-break", text));
    }
    rows.extend(notes(setting, indicator));
    rows
}

/// Notes on single values.
fn notes(setting: &Setting, indicator: &Indicator) -> Option<Row> {
    let mut items = Vec::new();
    for cell in indicator.data.kind().series().filter(|s| !s.note.is_empty())?.cells() {
        let Some(note) = cell.note() else { continue };
        let reported = cell.reported().map(|d| format!(" ({})", dated(setting, "reported", d))).unwrap_or_default();
        let when = say::period(setting.words.locale(), cell.period());
        let head = format!("{}, {when}{reported}: ", setting.place(cell.place()));
        items.push(el("li").add(head).add(feed_text(note, setting.language())));
    }
    (!items.is_empty()).then(|| row("about-notes", el("ul").all(items)))
}

fn marked(setting: &Setting, indicator: &Indicator, mark: &Mark) -> Node {
    let words = &setting.words;
    let value =
        mark.value.map_or_else(|| words.get("unknown"), |v| say::said(words.locale(), &indicator.header.unit, v));
    let when = say::period(words.locale(), &mark.period);
    let reason = mark.reason.as_ref().map(|r| Node::none().add(". ").add(feed_text(r, setting.language())));
    let set = mark.set_on.map(|d| Node::none().add(" ").add(el("small").add(dated(setting, "set-on", d))));
    Node::none().add(words.with("marked", &[("value", (&value).into()), ("when", (&when).into())])).add(reason).add(set)
}

/// What was changed, when and why.
fn revised(setting: &Setting, indicator: &Indicator, revision: &Revision) -> Node {
    let (words, locale) = (&setting.words, setting.words.locale());
    let hidden = revision.is_hidden();
    let number = |n: Option<f64>| match n {
        Some(n) => say::figure(locale, &indicator.header.unit, n),
        None => words.get(if hidden { "state-suppressed" } else { "revised-none" }),
    };
    let mut whose = vec![say::period(locale, &revision.period), setting.place(&revision.place)];
    if revision.group != *TOTAL {
        whose.push(setting.group(&revision.group));
    }
    let all = [
        ("on", say::date(locale, revision.on)),
        ("whose", whose.join(", ")),
        ("from", number(revision.from)),
        ("to", number(revision.to)),
    ];
    let said = words.with("revised", &all.each_ref().map(|(name, text)| (*name, text.into())));
    Node::none().add(said).add(" ").add(feed_text(&revision.reason, setting.language()))
}

fn chosen_rows(setting: &Setting, indicator: &Indicator) -> Vec<Row> {
    let (words, language) = (&setting.words, setting.language());
    let Some(chosen) = indicator.header.chosen.as_ref() else {
        return vec![row("about-chosen", words.get("chosen-unknown"))];
    };
    let mut parts = vec![feed_text(&chosen.by, language)];
    let mut more = |node: Node| parts.extend(["; ".into(), node]);
    if let Some(with) = &chosen.with {
        more(Node::none().add(words.get("chosen-with")).add(" ").add(feed_text(with, language)));
    }
    if let Some(day) = chosen.on {
        more(say::date(words.locale(), day).into());
    }
    if let Some(origin) = chosen.origin {
        let id = match origin {
            Origin::Local => "origin-local",
            Origin::Shared => "origin-shared",
            Origin::Outside => "origin-outside",
        };
        more(words.get(id).into());
    }
    let mut rows = vec![row("about-chosen", parts)];
    rows.extend(text_row(setting, "about-dissent", chosen.dissent.as_ref()));
    rows
}

//! About this number: the reference sheet, targets and their changes, who chose it, where it comes from.

use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::{Accumulation, Adding, Mark, Origin, Source, Text};
use crate::part::{feed_block, feed_text, outside};
use crate::say;

/// The reference sheet.
#[must_use]
pub fn about(setting: &Setting, indicator: &Indicator) -> Node {
    let rows = source_rows(setting, indicator)
        .into_iter()
        .chain(sheet_rows(setting, indicator))
        .chain(mark_rows(setting, indicator))
        .chain(chosen_rows(setting, indicator));
    el("details")
        .attr("id", "about")
        .attr("open", "")
        .add(el("summary").add(el("h2").add(setting.words.get("about"))))
        .add(el("dl").all(rows))
}

fn row(setting: &Setting, id: &str, value: impl Into<Node>) -> Node {
    el("div").add(el("dt").add(setting.words.get(id))).add(el("dd").add(value))
}

fn text_row(setting: &Setting, id: &str, text: Option<&Text>) -> Option<Node> {
    Some(el("div").add(el("dt").add(setting.words.get(id))).add(feed_block("dd", text?, setting.language())))
}

fn dated(setting: &Setting, id: &str, day: crate::model::Date) -> String {
    setting.words.with(id, &[("date", (&say::date(setting.words.locale(), day)).into())])
}

fn source_rows(setting: &Setting, indicator: &Indicator) -> Vec<Node> {
    let header = &indicator.header;
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let mut rows = Vec::new();
    if header.example {
        rows.push(row(setting, "about-example", setting.words.get("example-sentence")));
    }
    rows.extend(source.map(|s| row(setting, "about-source", described(setting, s))));
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

fn sheet_rows(setting: &Setting, indicator: &Indicator) -> Vec<Node> {
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
    rows.extend(sheet.response_rate.map(|r| row(setting, "about-response", words.locale().percent(r, 0))));
    let better = match header.better {
        crate::model::Better::Up => "better-up",
        crate::model::Better::Down => "better-down",
        crate::model::Better::Neither => "better-neither",
    };
    // how a number is judged is said where there are numbers
    let numbers = indicator.data.kind().series().is_some();
    rows.extend(numbers.then(|| row(setting, "about-better", words.get(better))));
    rows.extend(sheet.accumulation.map(|a| {
        let id = if a == Accumulation::Cumulative { "cumulative" } else { "per-period" };
        row(setting, "about-accumulation", words.get(id))
    }));
    rows.extend(sheet.adding.map(|a| {
        let id = match a {
            Adding::Safe => "adding-safe",
            Adding::CountsTwice => "adding-twice",
            Adding::Unknown => "adding-unknown",
        };
        row(setting, "about-adding", words.get(id))
    }));
    rows.extend(sheet.level.as_ref().map(|l| row(setting, "about-level", words.term("level", l))));
    if !header.codes.is_empty() {
        let codes: Vec<String> =
            header.codes.iter().map(|(list, code)| format!("{} {code}", list.to_uppercase())).collect();
        rows.push(row(setting, "about-codes", codes.join(", ")));
    }
    rows.extend(numbers.then(|| row(setting, "about-judged", words.get("judged"))));
    rows
}

fn mark_rows(setting: &Setting, indicator: &Indicator) -> Vec<Node> {
    let (words, header, language) = (&setting.words, &indicator.header, setting.language());
    let one = |mark: &Mark| marked(setting, indicator, mark);
    let list = |marks: &[Mark]| el("ul").all(marks.iter().map(|m| el("li").add(one(m))));
    let mut rows = Vec::new();
    rows.extend(header.baseline.as_ref().map(|m| row(setting, "about-baseline", one(m))));
    if !header.milestones.is_empty() {
        rows.push(row(setting, "about-milestones", list(&header.milestones)));
    }
    if let Some((target, earlier)) = header.targets.split_last() {
        rows.push(row(setting, "about-target", one(target)));
        if !earlier.is_empty() {
            rows.push(row(setting, "about-targets-before", list(earlier)));
        }
    }
    let due = header.due.iter().map(|due| {
        let note = due.note.as_ref().map(|n| Node::none().add(" ").add(feed_text(n, language)));
        el("li").add(say::date(words.locale(), due.on)).add(note)
    });
    rows.extend((!header.due.is_empty()).then(|| row(setting, "about-due", el("ul").all(due))));
    for split in &header.breaks {
        let when = say::period(words.locale(), &split.period);
        let text = Node::none().add(when).add(" – ").add(feed_text(&split.reason, language));
        rows.push(row(setting, "about-break", text));
    }
    rows.extend(notes(setting, indicator));
    rows
}

/// Notes on single values.
fn notes(setting: &Setting, indicator: &Indicator) -> Option<Node> {
    let mut items = Vec::new();
    for cell in indicator.data.kind().series()?.cells() {
        let Some(note) = cell.note() else { continue };
        let reported = cell.reported().map(|d| format!(" ({})", dated(setting, "reported", d))).unwrap_or_default();
        let when = say::period(setting.words.locale(), cell.period());
        let head = format!("{}, {when}{reported}: ", setting.place(cell.place()));
        items.push(el("li").add(head).add(feed_text(note, setting.language())));
    }
    (!items.is_empty()).then(|| row(setting, "about-notes", el("ul").all(items)))
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

fn chosen_rows(setting: &Setting, indicator: &Indicator) -> Vec<Node> {
    let (words, language) = (&setting.words, setting.language());
    let Some(chosen) = indicator.header.chosen.as_ref() else {
        return vec![row(setting, "about-chosen", words.get("chosen-unknown"))];
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
    let mut rows = vec![row(setting, "about-chosen", parts)];
    rows.extend(text_row(setting, "about-dissent", chosen.dissent.as_ref()));
    rows
}

//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Channel, Data};
use super::{table, text};
use crate::chart::Scene;
use crate::kinds::{Setting, facts};
use crate::markup::{Node, el};
use crate::model::{Date, Header};
use crate::part::{Look, TableRow, at_each, data_table, feed_block, feed_text, outside, pictures};

/// What a card shows below its title.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let number = text::figure(setting, data).map(|n| el("p").class("number").add(el("span").add(n)));
    let said = text::brief(setting, data);
    let facts = facts(setting, header, data.standing(), end(data));
    Node::none().add(number).add(el("p").class("finding").add(said)).add(facts)
}

/// The last day that the counts speak of.
fn end(data: &Data) -> Option<Date> {
    data.counts.last().map(|count| count.period.end)
}

/// Where serious cases go, then the finding, what became of complaints, how long they wait, and how that was worked out.
#[must_use]
pub fn inside(setting: &Setting, header: &Header, data: &Data) -> Node {
    let finding: Vec<String> = text::finding(setting, header, data);
    let serious = text::serious(setting, data);
    // it stands above, with its link
    let finding: Vec<String> = finding.into_iter().filter(|said| Some(said) != serious.as_ref()).collect();
    Node::none()
        .add(data.channel.as_ref().map(|channel| safe(setting, channel)))
        .add(el("p").class("finding lead").add(finding.join(" ")))
        .add(facts(setting, header, data.standing(), end(data)))
        .add((!data.times.is_empty()).then(|| fates(setting, data)))
        .add((!data.counts.is_empty()).then(|| periods(setting, data)))
        .add((!data.topics.is_empty()).then(|| topics(setting, data)))
        .add((!data.times.is_empty()).then(|| worked_out(setting, data)))
}

/// Where serious cases go.
fn safe(setting: &Setting, channel: &Channel) -> Node {
    let language = setting.language();
    let who = outside(feed_text(&channel.who, language), channel.url.as_ref());
    el("section")
        .class("safe")
        .attr("aria-labelledby", "serious")
        .add(el("h2").attr("id", "serious").add(setting.words.get("remedies-serious-heading")))
        .add(el("p").add(el("strong").add(who)))
        .add(feed_block("p", &channel.how, language))
}

/// A picture with its heading, and the same as a table.
fn figure(
    setting: &Setting,
    [heading, caption]: [&str; 2],
    draw: &dyn Fn(u32) -> Option<Scene>,
    name: &str,
    (columns, rows): (Vec<String>, Vec<TableRow>),
) -> Node {
    let title = setting.words.get(heading);
    el("figure")
        .class("chart")
        .add(el("h2").add(title.clone()))
        .add(el("figcaption").add(setting.words.get(caption)))
        .add(pictures(&at_each(draw), name))
        .add(data_table(&title, columns, rows, Look::Figures))
}

fn fates(setting: &Setting, data: &Data) -> Node {
    let draw = |width| table::picture(setting, data, width);
    let name = text::counts(setting, data);
    let table = table::fates(setting, data);
    figure(setting, ["remedies-fates-heading", "remedies-fates-caption"], &draw, &name, table)
        .add(text::confirmed(setting, data).map(|said| el("p").add(said)))
}

fn periods(setting: &Setting, data: &Data) -> Node {
    // their names do not sort by themselves
    listed(setting, "remedies-periods", table::periods(setting, data), Some("data-ordered"))
}

fn topics(setting: &Setting, data: &Data) -> Node {
    listed(setting, "remedies-topics", table::topics(setting, data), None)
}

/// A table with its heading, and with what `mark` says of it.
fn listed(
    setting: &Setting,
    id: &'static str,
    (columns, rows): (Vec<String>, Vec<TableRow>),
    mark: Option<&'static str>,
) -> Node {
    let title = setting.words.get(id);
    let section = el("section").class("items").attr("aria-labelledby", id);
    let table = data_table(&title, columns, rows, Look::Figures);
    let table = mark.into_iter().fold(table, |table, mark| table.attr(mark, ""));
    section.add(el("h2").attr("id", id).add(title.clone())).add(table)
}

/// How the days and shares were worked out: method, line, and every number that went into it.
fn worked_out(setting: &Setting, data: &Data) -> Node {
    let words = &setting.words;
    let title = words.get("remedies-life");
    let draw = |width| table::waiting(setting, data, width);
    let name = text::times(setting, data).unwrap_or_default();
    let (columns, rows) = table::life(setting, data);
    el("details")
        .attr("id", "life")
        .add(el("summary").add(title.clone()))
        .add(el("p").add(words.get("remedies-method")))
        .add(el("figure").class("chart").add(pictures(&at_each(&draw), &name)))
        .add(data_table(&title, columns, rows, Look::Figures).attr("data-ordered", ""))
}

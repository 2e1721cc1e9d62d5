//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Audit, Data, Payment, State};
use super::{agreement, calendar, decision, equity, grant, table, text};
use crate::kinds::items::{self, Said, Things, shown_evidence};
use crate::kinds::said::example as example_mark;
use crate::kinds::{Part, Setting, facts};
use crate::markup::{Node, el};
use crate::model::Header;
use crate::part::{Look, TableRow, at_each, badge, data_table, feed_block, feed_text, pictures};

/// What a card shows below its title.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let number = text::figure(setting, data).map(|n| el("p").class("number").add(el("span").add(n)));
    let said = text::brief(setting, data);
    Node::none().add(number).add(el("p").class("finding").add(said)).add(facts(
        setting,
        header,
        data.standing(setting.as_of()),
        None,
    ))
}

/// Finding, where the money is and whose, the payments, the grants beside local plans, what was agreed, the audits,
/// what was decided together.
#[must_use]
pub fn inside(setting: &Setting, header: &Header, data: &Data) -> Node {
    let finding = text::finding(setting, header, data).join(" ");
    let times = (!data.payments.is_empty()).then(|| {
        let draw = |width| calendar::calendar(setting, data, width);
        payments(setting, header, data).page(setting, &parts(data), &draw, &text::counts(setting, data))
    });
    Node::none()
        .add(el("p").class("finding lead").add(finding))
        .add(facts(setting, header, data.standing(setting.as_of()), None))
        .add((!data.amounts.is_empty()).then(|| stages(setting, data)))
        .add(equity::section(setting, data))
        .add(times)
        .add(grant::section(setting, data))
        .add(agreement::section(setting, data))
        .add(both(
            setting,
            "audits",
            Vec::new(),
            Default::default(),
            data.audits.iter().map(|a| audit(setting, a)).collect(),
        ))
        .add(decision::section(setting, data))
}

/// The payments that do not stand on the indicator's own page.
#[must_use]
pub fn part(setting: &Setting, header: &Header, data: &Data, part: &Part, here: usize) -> Node {
    payments(setting, header, data).part(setting, &parts(data), &part.rows, here)
}

/// Where those stand.
#[must_use]
pub fn parts(data: &Data) -> Vec<Part> {
    items::things(data.payments.len())
}

/// What stands at each stage, and whose it is, with every part and every amount below it.
fn stages(setting: &Setting, data: &Data) -> Node {
    let words = &setting.words;
    let draw = |width| table::picture(setting, data, width);
    let name: Vec<String> = data.currencies().into_iter().map(|c| text::stages(setting, data, c)).collect();
    let (said, parts) = equity::beside(setting, data).unzip();
    let title = words.get("money-heading");
    let (columns, rows) = table::totals(setting, data);
    let figure = el("figure")
        .class("chart")
        .add(el("h2").add(title.clone()))
        .add(el("figcaption").add(words.get("money-caption")))
        .add(pictures(&at_each(&draw), &name.join(" ")))
        .add(data_table(&title, columns, rows, Look::Figures))
        .add(said);
    let title = words.count("money-all", data.amounts.len());
    let (columns, rows) = table::amounts(setting, data);
    let all = data_table(&title, columns, rows, Look::Words);
    let amounts = el("details").attr("id", "amounts").add(el("summary").add(title)).add(all);
    Node::none().add(figure).add(parts).add(amounts)
}

fn payments(setting: &Setting, header: &Header, data: &Data) -> Things {
    let ordered = data.in_reading_order(setting.as_of()).into_iter();
    Things {
        said: Said {
            heading: "payments-heading",
            caption: if calendar::is_dated(data) { "calendar-caption" } else { "payments-caption" },
            list: "payments-list",
            key: Some("payments-judged"),
        },
        id: "payments",
        table: table::payments(setting, data),
        items: ordered.map(|p| payment(setting, p, p.example && !header.example)).collect(),
    }
}

/// How a payment stands, in words and shape.
fn mark(setting: &Setting, state: State) -> Node {
    let (class, shape) = match state {
        State::Paid => ("reached", "M3 8.5 6.5 12 13 4.5"),
        State::PaidLate => ("reached", "M3 3h10v10H3zM5.5 8l2 2 3-4"),
        State::Late => ("overdue", "M8 2 14 13H2zM8 6v3"),
        State::Coming => ("not-yet-due", "M8 2a6 6 0 1 0 .01 0"),
    };
    badge(class, shape, setting.words.get(&["payment-", state.name()].concat()))
}

/// `example` marks what is invented where not all is.
fn payment(setting: &Setting, payment: &Payment, example: bool) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let row = |id: &str, said: Node| el("div").add(el("dt").add(words.get(id))).add(said);
    let head = el("p")
        .class("facts")
        .add(mark(setting, payment.state(setting.as_of())))
        .add(text::outcome(setting, payment).map(|said| el("span").add(said)))
        .add(payment.due.map(|due| el("span").add(text::dated(setting, "promise-due-on", due))))
        .add(example.then(|| example_mark(setting)));
    el("li")
        .attr("id", ["payment-", payment.id.as_str()].concat())
        .class(["is-", payment.state(setting.as_of()).name()].concat())
        .add(el("h3").add(text::exact(setting, &payment.sum)))
        .add(head)
        .add(
            el("dl")
                .add(row("promise-from", feed_block("dd", &payment.from, language)))
                .add(row("promise-to", feed_block("dd", &payment.to, language)))
                .add(payment.reason.as_ref().map(|r| row("promise-reason", feed_block("dd", r, language)))),
        )
        .add(shown_evidence(setting, &payment.evidence))
}

/// Rows below their heading, a message, and what is said of them; nothing where there are none.
pub(super) fn section(
    setting: &Setting,
    heading: &'static str,
    said: Vec<String>,
    (columns, rows): (Vec<String>, Vec<TableRow>),
) -> Option<Node> {
    let id = heading.trim_end_matches("-heading");
    let title = setting.words.get(heading);
    let section = el("section").class("items").attr("aria-labelledby", id);
    (!rows.is_empty()).then(|| {
        section
            .add(el("h2").attr("id", id).add(title.clone()))
            .all(said.into_iter().map(|said| el("p").class("note").add(said)))
            .add(data_table(&title, columns, rows, Look::Words))
    })
}

/// Things with their heading, what is said of them, as a table where they have figures, and one by one; nothing where
/// there are none.
pub(super) fn both(
    setting: &Setting,
    id: &'static str,
    said: Vec<String>,
    (columns, rows): (Vec<String>, Vec<TableRow>),
    items: Vec<Node>,
) -> Option<Node> {
    let title = setting.words.get(&[id, "-heading"].concat());
    let section = el("section").class("items").attr("aria-labelledby", id);
    let table = (!rows.is_empty()).then(|| data_table(&title, columns, rows, Look::Words));
    let heading = el("h2").attr("id", id).add(title);
    let said = said.into_iter().map(|said| el("p").class("note").add(said));
    (!items.is_empty()).then(|| section.add(heading).all(said).add(table).add(el("ul").all(items)))
}

fn audit(setting: &Setting, audit: &Audit) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let opinion = audit.found.map(|(_, opinion)| words.get(&["opinion-", opinion.name()].concat()));
    let overdue = audit.is_overdue(setting.as_of()).then(|| mark(setting, State::Late));
    let dated = |id: &str, day| el("span").add(text::dated(setting, id, day));
    let head = el("p")
        .class("facts")
        .add(overdue)
        .add(opinion.map(|said| el("span").add(said)))
        .add(audit.found.and_then(|(on, _)| on).map(|on| dated("audit-on", on)))
        .add(audit.due.filter(|_| audit.found.is_none()).map(|due| dated("promise-due-on", due)))
        .add(audit.by.as_ref().map(|by| el("span").add(feed_text(by, language))));
    el("li")
        .add(el("h3").add(feed_text(&audit.what, language)))
        .add(head)
        .add(audit.note.as_ref().map(|note| feed_block("p", note, language)))
        .add(shown_evidence(setting, &audit.evidence))
}

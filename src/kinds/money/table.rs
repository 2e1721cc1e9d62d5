//! Money as tables and as CSV, and the picture of what stands at each stage.

use super::data::{Amount, Data, Payment, Risk, Stage, Sum};
use super::{agreement, decision, equity, grant, text};
use crate::chart::{Anchor, Bar, Bars, Ink, Scene, UNIT};
use crate::kinds::{Setting, csv};
use crate::model::{Header, Id, Text};
use crate::part::{Cell, TableRow};
use crate::say;

/// What stands at each stage, in each currency, and its part of the budget.
#[must_use]
pub fn totals(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["money-stage", "money-amount", "money-of-budget"].map(|id| words.get(id));
    let rows = data.currencies().into_iter().flat_map(|currency| {
        let budget = data.total(currency, Stage::Budgeted).filter(|budget| *budget > 0.0);
        Stage::ALL.into_iter().filter_map(move |stage| {
            let total = data.total(currency, stage)?;
            let part = budget.map_or_else(|| words.get("unknown"), |b| words.locale().percent(total / b * 100.0, 0));
            let share = budget.map(|budget| total / budget * 100.0);
            let cells = vec![money(text::sum(setting, currency, total), currency, total), Cell::plain(part).by(share)];
            Some((vec![words.get(&["money-", stage.name()].concat())], cells))
        })
    });
    (columns.to_vec(), rows.collect())
}

/// One row for each amount, in the feed's order.
#[must_use]
pub fn amounts(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["money-stage", "money-amount", "money-on", "promise-from", "promise-to", "money-terms"];
    let name = |name: &Option<Text>| {
        let name = name.as_ref().map(|n| n.in_language(setting.language()).to_owned());
        Cell::plain(name.unwrap_or_else(|| words.get("unknown")))
    };
    let row = |amount: &Amount| {
        let on = amount.on.map_or_else(|| words.get("unknown"), |on| say::date(words.locale(), on));
        let terms: Vec<String> = equity::terms(amount).into_iter().map(|id| words.get(id)).collect();
        let terms = if terms.is_empty() { words.get("unknown") } else { words.locale().list(&terms) };
        let day = Cell::plain(on).by(amount.on);
        let cells = vec![exact(setting, &amount.sum), day, name(&amount.from), name(&amount.to), Cell::plain(terms)];
        (vec![words.get(&["money-", amount.stage.name()].concat())], cells)
    };
    (columns.map(|id| words.get(id)).to_vec(), data.amounts.iter().map(row).collect())
}

/// A sum, sorted among those of its own currency.
pub(super) fn money(said: String, currency: &Id, amount: f64) -> Cell {
    Cell::plain(said).by(Some(format!("{currency} {amount}")))
}

pub(super) fn exact(setting: &Setting, sum: &Sum) -> Cell {
    money(text::exact(setting, sum), &sum.currency, sum.amount)
}

/// One row for each payment, in reading order.
#[must_use]
pub fn payments(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["money-amount", "promise-from", "promise-to", "promise-due", "promise-state"];
    let row = |payment: &Payment| {
        let due = payment.due.map_or_else(|| words.get("promise-no-due"), |due| say::date(words.locale(), due));
        let state = Cell {
            text: words.get(&["payment-", payment.state(setting.as_of()).name()].concat()),
            detail: text::outcome(setting, payment),
            ..Cell::plain(String::new())
        };
        let names =
            [&payment.from, &payment.to].map(|name| Cell::plain(name.in_language(setting.language()).to_owned()));
        let due = Cell::plain(due).by(payment.due);
        (vec![text::exact(setting, &payment.sum)], names.into_iter().chain([due, state]).collect())
    };
    let rows = data.in_reading_order(setting.as_of()).into_iter().map(row).collect();
    (columns.map(|id| words.get(id)).to_vec(), rows)
}

/// The heads and the rows of a table.
pub type Rows = (Vec<String>, Vec<TableRow>);

/// What is agreed, promised, decided and paid beside amounts and payments, each table with the message that heads it;
/// those without rows are left out.
#[must_use]
pub fn terms(setting: &Setting, data: &Data) -> Vec<(&'static str, Rows)> {
    let all = [
        ("brokers-heading", equity::brokers(setting, data)),
        ("grants-heading", grant::table(setting, data)),
        ("agreements-heading", agreement::agreements(setting, data)),
        ("adjustments-heading", agreement::adjustments(setting, data)),
        ("decisions-heading", decision::table(setting, data)),
    ];
    all.into_iter().filter(|(_, (_, rows))| !rows.is_empty()).collect()
}

/// What stands at each stage as bars, each currency by itself: no length of one can be compared with one of another.
#[must_use]
pub fn picture(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let words = &setting.words;
    let currencies = data.currencies();
    let several = currencies.len() > 1;
    let mut all = Scene::new(width, 0);
    for currency in currencies {
        let bar = |stage: Stage| {
            let number = data.total(currency, stage)?;
            let name = words.get(&["money-", stage.name()].concat());
            Some(Bar { name, number: Some(number), value: text::sum(setting, currency, number), ink: Ink::Series(0) })
        };
        if several {
            let mut head = Scene::new(width, 26);
            head.text(Ink::Strong, (0, 19 * UNIT), Anchor::Left, 13, currency.as_str());
            all = all.over(head);
        }
        let bars = Bars { bars: Stage::ALL.into_iter().filter_map(bar).collect(), reference: None, most: None };
        all = all.over(bars.draw(width));
    }
    (!data.amounts.is_empty()).then(|| all.running(words.locale().dir()))
}

/// One row for each amount.
#[must_use]
pub fn amounts_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "stage",
        "currency",
        "amount",
        "on",
        "from",
        "to",
        "recipient",
        "terms",
        "supplier",
        "region",
        "womens_group",
        "risk",
        "broker",
        "note",
        "example",
    ];
    let one = |is: Option<bool>, yes: &str, no: &str| csv::text(is.map_or("", |is| if is { yes } else { no }));
    let rows = data.amounts.iter().map(|a| {
        vec![
            csv::text(header.id.as_str()),
            csv::text(a.stage.name()),
            csv::text(a.sum.currency.as_str()),
            a.sum.amount.to_string(),
            csv::day(a.on),
            csv::feed_text(setting, a.from.as_ref()),
            csv::feed_text(setting, a.to.as_ref()),
            one(a.local, "local", "international"),
            one(a.core, "core", "project"),
            one(a.bought_locally, "local", "international"),
            one(a.south, "south", "north"),
            one(a.womens, "true", "false"),
            csv::text(a.risk.map_or("", Risk::name)),
            csv::text(a.broker.as_ref().map_or("", Id::as_str)),
            csv::feed_text(setting, a.note.as_ref()),
            header.example.to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

/// One row for each payment.
#[must_use]
pub fn payments_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "payment",
        "currency",
        "amount",
        "from",
        "to",
        "due",
        "paid",
        "state",
        "days_late",
        "reason",
        "evidence",
        "example",
    ];
    let rows = data.payments.iter().map(|p| {
        vec![
            csv::text(header.id.as_str()),
            csv::text(p.id.as_str()),
            csv::text(p.sum.currency.as_str()),
            p.sum.amount.to_string(),
            csv::feed_text(setting, Some(&p.from)),
            csv::feed_text(setting, Some(&p.to)),
            csv::day(p.due),
            csv::day(p.paid),
            csv::text(p.state(setting.as_of()).name()),
            p.days_late(setting.as_of()).map(|d| d.to_string()).unwrap_or_default(),
            csv::feed_text(setting, p.reason.as_ref()),
            csv::evidence(setting, &p.evidence),
            (header.example || p.example).to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

//! What was decided on money with those whom it is for.

use super::data::{Data, Stage, Sum};
use super::{card, table, text};
use crate::kinds::items::shown_evidence;
use crate::kinds::{Setting, csv};
use crate::markup::{Node, el};
use crate::model::{Date, Evidence, Header, Text};
use crate::part::{Cell, TableRow, feed_block, feed_text};
use crate::say;
use serde::{Deserialize, Serialize};

/// A decision on money that was taken together.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// What was decided.
    pub what: Text,
    /// With whom.
    pub with: Text,
    /// The day.
    pub on: Option<Date>,
    /// How much money was decided on; more than zero.
    pub sum: Option<Sum>,
    /// How many people took part; at least [`LEAST`].
    pub took_part: Option<u32>,
    /// Who wrote the criteria.
    pub criteria: Option<Criteria>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
}

/// The fewest people of whom a number is shown: of fewer, who lives there knows who they are.
pub const LEAST: u32 = 10;

/// Who wrote the criteria by which money is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Criteria {
    /// Those whom the money is for.
    Participants,
    /// They and who gives it.
    Together,
    /// Who gives it, alone.
    Giver,
}

impl Criteria {
    /// Its name, as in feeds; in messages with `criteria-` before it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Participants => "participants",
            Self::Together => "together",
            Self::Giver => "giver",
        }
    }
}

impl Decision {
    /// Whether more is known of it than what was decided, with whom, and when.
    #[must_use]
    pub fn has_figures(&self) -> bool {
        self.sum.is_some() || self.took_part.is_some() || self.criteria.is_some()
    }
}

impl Data {
    /// The part of the budget in its currency that a decision is on: the budget, and the part in per cent. `None` where
    /// one of the two is not given, or the decision is on more than the budget holds. Decisions are never added up: two
    /// may be on the same money.
    #[must_use]
    pub fn decided(&self, decision: &Decision) -> Option<(f64, f64)> {
        let sum = decision.sum.as_ref()?;
        let budget = self.total(&sum.currency, Stage::Budgeted).filter(|budget| *budget >= sum.amount)?;
        Some((budget, sum.amount / budget * 100.0))
    }
}

/// The decision on the largest part of a budget, as a sentence: the budget, the part, and how many took part.
#[must_use]
pub fn said(setting: &Setting, data: &Data) -> Vec<String> {
    let (words, locale) = (&setting.words, setting.words.locale());
    let parts = data.decisions.iter().filter_map(|d| Some((d, d.sum.as_ref()?, data.decided(d)?)));
    let largest = parts.max_by(|(.., a), (.., b)| a.1.total_cmp(&b.1));
    let Some((decision, sum, (budget, share))) = largest else { return Vec::new() };
    let [amount, budget] = [sum.amount, budget].map(|amount| text::sum(setting, &sum.currency, amount));
    let budget = words.with("money-at-budgeted", &[("amount", (&budget).into())]);
    let (share, with) = (locale.percent(share, 0), decision.with.in_language(setting.language()));
    let arguments =
        [("with", with.into()), ("amount", (&amount).into()), ("share", (&share).into()), ("all", (&budget).into())];
    let took_part = decision.took_part.map(|n| words.count("decisions-took-part", n as usize));
    [words.with("decisions-largest", &arguments)].into_iter().chain(took_part).collect()
}

/// The decisions as a table and one by one; nothing where there are none.
#[must_use]
pub fn section(setting: &Setting, data: &Data) -> Option<Node> {
    let rows = if data.decisions.iter().any(Decision::has_figures) { table(setting, data) } else { Default::default() };
    let items = data.decisions.iter().map(|d| item(setting, d)).collect();
    card::both(setting, "decisions", said(setting, data), rows, items)
}

/// One row for each decision.
#[must_use]
pub fn table(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let (words, locale) = (&setting.words, setting.words.locale());
    let columns = [
        "decision-what",
        "decision-with",
        "money-on",
        "money-amount",
        "money-of-budget",
        "decision-took-part",
        "decision-criteria",
    ];
    let unknown = || Cell::plain(words.get("unknown"));
    let row = |decision: &Decision| {
        let share = data.decided(decision).map(|(_, share)| share);
        let cells = vec![
            Cell::plain(decision.with.in_language(setting.language()).to_owned()),
            decision.on.map_or_else(unknown, |on| Cell::plain(say::date(locale, on)).by(Some(on))),
            decision.sum.as_ref().map_or_else(unknown, |sum| table::exact(setting, sum)),
            share.map_or_else(unknown, |share| Cell::plain(locale.percent(share, 0)).by(Some(share))),
            decision.took_part.map_or_else(unknown, |n| Cell::plain(locale.integer(n.into())).by(Some(n))),
            decision.criteria.map_or_else(unknown, |c| Cell::plain(words.get(&["criteria-", c.name()].concat()))),
        ];
        (vec![decision.what.in_language(setting.language()).to_owned()], cells)
    };
    (columns.map(|id| words.get(id)).to_vec(), data.decisions.iter().map(row).collect())
}

fn item(setting: &Setting, decision: &Decision) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let row = |id: &str, said: Node| el("div").add(el("dt").add(words.get(id))).add(said);
    let told = |id: &str, said: Option<String>| said.map(|said| row(id, el("dd").add(said)));
    let day = decision.on.map(|on| el("p").class("facts").add(el("span").add(text::dated(setting, "audit-on", on))));
    let criteria = decision.criteria.map(|criteria| words.get(&["criteria-", criteria.name()].concat()));
    el("li")
        .add(el("h3").add(feed_text(&decision.what, language)))
        .add(day)
        .add(
            el("dl")
                .add(row("decision-with", feed_block("dd", &decision.with, language)))
                .add(told("money-amount", decision.sum.as_ref().map(|sum| text::exact(setting, sum))))
                .add(told("decision-took-part", decision.took_part.map(|n| words.locale().integer(n.into()))))
                .add(told("decision-criteria", criteria)),
        )
        .add(shown_evidence(setting, &decision.evidence))
}

/// One row for each decision.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "what",
        "with",
        "on",
        "currency",
        "amount",
        "percent_of_budget",
        "took_part",
        "criteria",
        "evidence",
        "example",
    ];
    let rows = data.decisions.iter().map(|d| {
        vec![
            csv::text(header.id.as_str()),
            csv::feed_text(setting, Some(&d.what)),
            csv::feed_text(setting, Some(&d.with)),
            csv::day(d.on),
            csv::text(d.sum.as_ref().map_or("", |sum| sum.currency.as_str())),
            d.sum.as_ref().map(|sum| sum.amount.to_string()).unwrap_or_default(),
            data.decided(d).map(|(_, share)| share.to_string()).unwrap_or_default(),
            d.took_part.map(|n| n.to_string()).unwrap_or_default(),
            csv::text(d.criteria.map_or("", Criteria::name)),
            csv::evidence(setting, &d.evidence),
            header.example.to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

//! Whose the money is, who carries the risk, what it may be used for, and whether those who bring knowledge together
//! are paid. A share is a part of all that stands at one stage in one currency, what nobody says anything of included.

use super::card;
use super::data::{Amount, Data, Risk, Stage, hundredths};
use super::{table, text};
use crate::kinds::{Setting, csv};
use crate::markup::{Node, el};
use crate::model::{Header, Id, Text};
use crate::part::{Cell, Look, TableRow, data_table};
use crate::say::Arg;
use serde::{Deserialize, Serialize};

/// Those who bring knowledge together: translators, facilitators, community researchers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Broker {
    /// Their stable name.
    pub id: Id,
    /// Who they are, by what they do.
    pub who: Text,
    /// Whether they are paid; `None` where nobody says.
    pub paid: Option<Pay>,
}

/// Whether somebody is paid.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Pay {
    /// For their time.
    Paid,
    /// For what it costs them alone.
    CostsOnly,
    /// Not at all.
    Unpaid,
}

impl Pay {
    /// All, best first.
    pub const ALL: [Self; 3] = [Self::Paid, Self::CostsOnly, Self::Unpaid];

    /// Its name, as in feeds; in messages with `broker-` before it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::CostsOnly => "costs-only",
            Self::Unpaid => "unpaid",
        }
    }
}

/// What is asked of amounts.
#[derive(Debug, Clone, Copy)]
pub struct Question {
    /// The message that says the answer; it is given the shares of the answers as `share`, `other` and `both`.
    pub said: &'static str,
    /// The messages that name the answers.
    pub answers: &'static [&'static str],
    /// Which of them an amount gives; `None` where it does not say.
    pub of: fn(&Amount) -> Option<usize>,
}

/// Whose the money is, who carries its risk, what it may be used for, where it is spent, and what is pay for those who
/// bring knowledge together.
pub const QUESTIONS: [Question; 7] = [
    Question { said: "money-local", answers: &["money-to-local", "money-to-international"], of: |a| either(a.local) },
    Question { said: "money-women", answers: &["money-to-women", "money-to-others"], of: |a| either(a.womens) },
    Question { said: "money-south", answers: &["money-to-south", "money-to-north"], of: |a| either(a.south) },
    Question {
        said: "money-risk",
        answers: &["money-risk-recipient", "money-risk-giver", "money-risk-shared"],
        of: |a| a.risk.map(|risk| risk as usize),
    },
    Question { said: "money-core", answers: &["money-for-core", "money-for-project"], of: |a| either(a.core) },
    Question {
        said: "money-bought",
        answers: &["money-supplier-local", "money-supplier-international"],
        of: |a| either(a.bought_locally.filter(|_| a.stage == Stage::Spent)),
    },
    Question { said: "money-brokers", answers: &["money-for-broker"], of: |a| a.broker.as_ref().map(|_| 0) },
];

fn either(is: Option<bool>) -> Option<usize> {
    is.map(|is| usize::from(!is))
}

/// What an amount says of itself, as messages.
#[must_use]
pub fn terms(amount: &Amount) -> Vec<&'static str> {
    let answer = |question: &Question| question.answers.get((question.of)(amount)?).copied();
    QUESTIONS.iter().filter_map(answer).collect()
}

/// What stands at a stage in a currency, parted by the answers to a question.
#[derive(Debug, Clone, PartialEq)]
pub struct Parts {
    /// The stage.
    pub stage: Stage,
    /// All of it.
    pub all: f64,
    /// The sum of each answer.
    pub answers: Vec<f64>,
    /// The sum of that of which nobody says anything.
    pub unsaid: f64,
}

impl Parts {
    /// A part of it, in per cent.
    #[must_use]
    pub fn percent(&self, part: f64) -> f64 {
        part / self.all * 100.0
    }
}

impl Data {
    /// The parts of the last stage in a currency of which anybody says something. `None` where nobody does, or where
    /// more of a part was taken back than was given, so that there is no whole to be a part of.
    #[must_use]
    pub fn parts(&self, currency: &Id, question: &Question) -> Option<Parts> {
        let at = |stage: Stage| {
            let own: Vec<&Amount> = self.at(currency, stage).collect();
            let sum = |wanted: Option<usize>| {
                hundredths(own.iter().filter(|a| (question.of)(a) == wanted).map(|a| a.sum.amount))
            };
            let answers: Vec<f64> = (0..question.answers.len()).map(|i| sum(Some(i))).collect();
            let unsaid = sum(None);
            let all = hundredths(answers.iter().copied().chain([unsaid]));
            let said = own.iter().any(|a| (question.of)(a).is_some());
            let whole = all > 0.0 && answers.iter().chain([&unsaid]).all(|part| *part >= 0.0);
            (said && whole).then_some(Parts { stage, all, answers, unsaid })
        };
        Stage::ALL.into_iter().rev().find_map(at)
    }

    /// What those who bring knowledge together are paid, by currency and stage: the sum, and its part of all that
    /// stands there in per cent, where there is a whole to be a part of.
    #[must_use]
    pub fn pay(&self, broker: &Broker) -> Vec<(&Id, Stage, f64, Option<f64>)> {
        let of = |currency, stage| {
            let own = self.at(currency, stage).filter(|a| a.broker.as_ref() == Some(&broker.id));
            let amounts: Vec<f64> = own.map(|a| a.sum.amount).collect();
            let sum = hundredths(amounts.iter().copied());
            let all = self.total(currency, stage).filter(|all| *all > 0.0 && (0.0..=*all).contains(&sum));
            (!amounts.is_empty()).then(|| (currency, stage, sum, all.map(|all| sum / all * 100.0)))
        };
        let currencies = self.currencies().into_iter();
        currencies.flat_map(|currency| Stage::ALL.into_iter().filter_map(move |stage| of(currency, stage))).collect()
    }
}

/// What is said of whose the money in a currency is, a sentence each.
#[must_use]
pub fn shares(setting: &Setting, data: &Data, currency: &Id) -> Vec<String> {
    let words = &setting.words;
    let say = |question: &Question| {
        let parts = data.parts(currency, question)?;
        let percent = |part: f64| words.locale().percent(parts.percent(part), 0);
        let all = at_stage(setting, currency, parts.stage, parts.all);
        let shares: Vec<String> = parts.answers.iter().map(|part| percent(*part)).collect();
        let named = ["share", "other", "both"].into_iter().zip(&shares).map(|(name, share)| (name, share.into()));
        let arguments: Vec<(&str, Arg<'_>)> = named.chain([("all", (&all).into())]).collect();
        let rest = (parts.percent(parts.unsaid) >= 0.5)
            .then(|| words.with("money-unsaid", &[("share", (&percent(parts.unsaid)).into())]));
        Some([words.with(question.said, &arguments)].into_iter().chain(rest).collect::<Vec<_>>().join(" "))
    };
    QUESTIONS.iter().filter_map(say).collect()
}

/// "EUR 6,000 paid on".
fn at_stage(setting: &Setting, currency: &Id, stage: Stage, amount: f64) -> String {
    let amount = text::sum(setting, currency, amount);
    setting.words.with(&["money-at-", stage.name()].concat(), &[("amount", (&amount).into())])
}

/// How many of those who bring knowledge together are paid, as a sentence.
#[must_use]
pub fn said(setting: &Setting, data: &Data) -> Option<String> {
    let words = &setting.words;
    let counted = |(pay, id): (Option<Pay>, String)| {
        let n = data.brokers.iter().filter(|b| b.paid == pay).count();
        let (name, number) = (words.get(&id), words.locale().integer(n as i64));
        (n > 0).then(|| words.with("named-row", &[("name", (&name).into()), ("what", (&number).into())]))
    };
    let named = Pay::ALL.into_iter().map(|pay| (Some(pay), ["broker-", pay.name()].concat()));
    let states: Vec<String> = named.chain([(None, "unknown".to_owned())]).filter_map(counted).collect();
    let states = words.locale().list(&states);
    (!data.brokers.is_empty())
        .then(|| words.count_with("brokers-all", data.brokers.len(), &[("states", (&states).into())]))
}

/// Whose the money is and who carries its risk, in sentences for its picture, and every part of it as a table below;
/// nothing where nobody says.
#[must_use]
pub fn beside(setting: &Setting, data: &Data) -> Option<(Node, Node)> {
    let words = &setting.words;
    let (columns, rows) = parts(setting, data);
    if rows.is_empty() {
        return None;
    }
    let sentences = data.currencies().into_iter().flat_map(|currency| shares(setting, data, currency));
    let south = data.amounts.iter().any(|a| a.south.is_some()).then(|| words.get("equity-south"));
    let notes = [words.get("equity-note")].into_iter().chain(south);
    let said = Node::none()
        .add(el("h3").add(words.get("equity-heading")))
        .all(sentences.map(|said| el("p").add(said)))
        .all(notes.map(|note| el("p").class("key").add(note)));
    let title = words.count("equity-all", rows.len());
    let all = data_table(&title, columns, rows, Look::Words);
    Some((said, el("details").attr("id", "parts").add(el("summary").add(title)).add(all)))
}

/// What those are paid who bring knowledge together; nothing where nobody is named.
#[must_use]
pub fn section(setting: &Setting, data: &Data) -> Option<Node> {
    card::section(setting, "brokers-heading", said(setting, data).into_iter().collect(), brokers(setting, data))
}

/// Every part of which the sentences speak: of what, whose, how much, its share.
#[must_use]
pub fn parts(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let (words, locale) = (&setting.words, setting.words.locale());
    let rows = data.currencies().into_iter().flat_map(|currency| {
        let of = move |question: &Question| {
            let parts = data.parts(currency, question)?;
            let all = at_stage(setting, currency, parts.stage, parts.all);
            let named = question.answers.iter().copied().zip(parts.answers.iter().copied());
            let rest = (parts.unsaid > 0.0).then_some(("equity-unsaid", parts.unsaid));
            let row = |(id, part): (&'static str, f64)| {
                let percent = parts.percent(part);
                let sum = table::money(text::sum(setting, currency, part), currency, part);
                let cells = vec![sum, Cell::plain(locale.percent(percent, 0)).by(Some(percent))];
                (vec![all.clone(), words.get(id)], cells)
            };
            Some(named.chain(rest).map(row).collect::<Vec<TableRow>>())
        };
        QUESTIONS.iter().filter_map(of).flatten().collect::<Vec<_>>()
    });
    let columns = ["equity-of", "equity-part", "money-amount", "remedy-share"];
    (columns.map(|id| words.get(id)).to_vec(), rows.collect())
}

/// One row for each currency and stage at which those who bring knowledge together are paid; where they are not, or
/// nobody says what they get, one all the same.
#[must_use]
pub fn brokers(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let (words, locale) = (&setting.words, setting.words.locale());
    let columns = ["broker-who", "broker-pay", "money-stage", "money-amount", "broker-share"];
    let rows = data.brokers.iter().flat_map(|broker| {
        let paid = broker.paid.map_or_else(|| "unknown".to_owned(), |pay| ["broker-", pay.name()].concat());
        let unknown =
            || Cell::plain(if broker.paid == Some(Pay::Unpaid) { "–".to_owned() } else { words.get("unknown") });
        let row = |cells: [Cell; 3]| {
            let cells: Vec<Cell> = [Cell::plain(words.get(&paid))].into_iter().chain(cells).collect();
            (vec![broker.who.in_language(setting.language()).to_owned()], cells)
        };
        let pay = data.pay(broker);
        let bare = pay.is_empty().then(|| row([unknown(), unknown(), unknown()]));
        let paid = pay.into_iter().map(|(currency, stage, sum, share)| {
            let share = share.map_or_else(unknown, |n| Cell::plain(locale.percent(n, 0)).by(Some(n)));
            let stage = Cell::plain(words.get(&["money-", stage.name()].concat()));
            row([stage, table::money(text::sum(setting, currency, sum), currency, sum), share])
        });
        paid.chain(bare).collect::<Vec<TableRow>>()
    });
    (columns.map(|id| words.get(id)).to_vec(), rows.collect())
}

/// The same as CSV.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = ["indicator", "broker", "who", "pay", "stage", "currency", "amount", "percent_of_stage", "example"];
    let rows = data.brokers.iter().flat_map(|broker| {
        let row = |cells: [String; 4]| {
            let who = csv::feed_text(setting, Some(&broker.who));
            let pay = csv::text(broker.paid.map_or("", Pay::name));
            let heads = [csv::text(header.id.as_str()), csv::text(broker.id.as_str()), who, pay];
            heads.into_iter().chain(cells).chain([header.example.to_string()]).collect::<Vec<_>>()
        };
        let pay = data.pay(broker);
        let bare = pay.is_empty().then(|| row(Default::default()));
        let paid = pay.into_iter().map(|(currency, stage, sum, share)| {
            let share = share.map(|n| n.to_string()).unwrap_or_default();
            row([csv::text(stage.name()), csv::text(currency.as_str()), sum.to_string(), share])
        });
        paid.chain(bare).collect::<Vec<_>>()
    });
    csv::write((setting, header), &columns, rows)
}

impl Risk {
    /// Its name, as in feeds.
    #[must_use]
    pub fn name(self) -> &'static str {
        ["recipient", "giver", "shared"][self as usize]
    }
}

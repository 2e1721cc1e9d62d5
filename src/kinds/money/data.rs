//! What money means on the programme's day: how far it has come, whose it is, which payments are late.

use super::{Agreement, Broker, Decision, Grant};
use crate::kinds::Standing;
use crate::model::{Date, Evidence, Id, Text, order, sorted};
use serde::{Deserialize, Serialize};

/// Money, as the feed gives it.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Data {
    /// Amounts, each at one stage.
    pub amounts: Vec<Amount>,
    /// Payments that were agreed.
    pub payments: Vec<Payment>,
    /// Audits, done and due.
    pub audits: Vec<Audit>,
    /// What was decided together.
    pub decisions: Vec<Decision>,
    /// What partners agreed on how it is managed.
    pub agreements: Vec<Agreement>,
    /// Grants beside local plans.
    pub grants: Vec<Grant>,
    /// Those who bring knowledge together.
    pub brokers: Vec<Broker>,
}

/// How far an amount has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Stage {
    /// Planned.
    Budgeted,
    /// Firmly promised to a receiver.
    Committed,
    /// Come in.
    Received,
    /// Paid on to who carries the work out.
    Disbursed,
    /// Paid for goods and services.
    Spent,
}

impl Stage {
    /// All, in the order in which money goes through them.
    pub const ALL: [Self; 5] = [Self::Budgeted, Self::Committed, Self::Received, Self::Disbursed, Self::Spent];

    /// Its name, as in messages and feeds.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Budgeted => "budgeted",
            Self::Committed => "committed",
            Self::Received => "received",
            Self::Disbursed => "disbursed",
            Self::Spent => "spent",
        }
    }
}

/// A sum in a currency, by its three letters (ISO 4217).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Sum {
    /// The currency.
    pub currency: Id,
    /// How much of it; finite.
    pub amount: f64,
}

/// An amount at one stage.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Amount {
    /// How far it has come.
    pub stage: Stage,
    /// The sum; negative where an earlier one is taken back.
    pub sum: Sum,
    /// The value date.
    pub on: Option<Date>,
    /// Who gives.
    pub from: Option<Text>,
    /// Who gets it.
    pub to: Option<Text>,
    /// Whether the receiver is of the country where the work is done; `None` where that is not said.
    pub local: Option<bool>,
    /// Whether the supplier is.
    pub bought_locally: Option<bool>,
    /// Whether it may be used for whatever the organisation needs, not for one piece of work alone.
    pub core: Option<bool>,
    /// Whether the receiver is a women's group, or an organisation led by women and for them.
    pub womens: Option<bool>,
    /// Whether the receiver is at home in a country that receives official development assistance.
    pub south: Option<bool>,
    /// Who carries the risk for it.
    pub risk: Option<Risk>,
    /// Those who bring knowledge together and are paid with it.
    pub broker: Option<Id>,
    /// A sentence on it.
    pub note: Option<Text>,
}

/// Who bears the loss if the work fails, costs more, or the money is lost on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Risk {
    /// Who receives the money.
    Recipient,
    /// Who gives it.
    Giver,
    /// Both together.
    Shared,
}

/// A payment that was agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Payment {
    /// Its stable name.
    pub id: Id,
    /// The sum.
    pub sum: Sum,
    /// Who pays.
    pub from: Text,
    /// Who gets it.
    pub to: Text,
    /// The day for which it was promised.
    pub due: Option<Date>,
    /// The day on which it was paid.
    pub paid: Option<Date>,
    /// Why it is or was late.
    pub reason: Option<Text>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
    /// Whether it is invented.
    pub example: bool,
}

/// How a payment stands on the programme's day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum State {
    /// It was paid by its day, or without one.
    Paid,
    /// It was paid after its day.
    PaidLate,
    /// Its day has passed, and it is not paid.
    Late,
    /// Its day has not come, or none was agreed.
    Coming,
}

impl State {
    /// All, in reading order.
    pub const ALL: [Self; 4] = [Self::Paid, Self::PaidLate, Self::Late, Self::Coming];

    /// Its name, as in messages and classes.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Paid => "paid",
            Self::PaidLate => "paid-late",
            Self::Late => "late",
            Self::Coming => "coming",
        }
    }
}

/// What an auditor found (ISA 705).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opinion {
    /// The accounts are right.
    Unmodified,
    /// They are right but for what is named.
    Qualified,
    /// They are not right.
    Adverse,
    /// The auditor could not tell.
    Disclaimer,
}

impl Opinion {
    /// Its name, as in messages and feeds.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Unmodified => "unmodified",
            Self::Qualified => "qualified",
            Self::Adverse => "adverse",
            Self::Disclaimer => "disclaimer",
        }
    }
}

/// An audit.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Audit {
    /// What is audited.
    pub what: Text,
    /// Who audits.
    pub by: Option<Text>,
    /// The day for which it was promised.
    pub due: Option<Date>,
    /// The day of the opinion, and the opinion.
    pub found: Option<(Option<Date>, Opinion)>,
    /// A sentence on it.
    pub note: Option<Text>,
    /// What shows it.
    pub evidence: Vec<Evidence>,
}

impl Payment {
    /// How it stands on `as_of`.
    #[must_use]
    pub fn state(&self, as_of: Date) -> State {
        match (self.paid, self.due) {
            (Some(paid), Some(due)) if paid > due => State::PaidLate,
            (Some(_), _) => State::Paid,
            (None, Some(due)) if due < as_of => State::Late,
            (None, _) => State::Coming,
        }
    }

    /// Days past its day: until it was paid, or until `as_of` while it is late; none when in time.
    #[must_use]
    pub fn days_late(&self, as_of: Date) -> Option<i64> {
        Some(self.paid.unwrap_or(as_of).days_since(self.due?)).filter(|days| *days > 0)
    }
}

impl Audit {
    /// Whether its day has passed without an opinion.
    #[must_use]
    pub fn is_overdue(&self, as_of: Date) -> bool {
        self.found.is_none() && self.due.is_some_and(|due| due < as_of)
    }
}

impl Data {
    /// The currencies, in the order in which they come.
    #[must_use]
    pub fn currencies(&self) -> Vec<&Id> {
        let mut all: Vec<&Id> = Vec::new();
        for amount in &self.amounts {
            if !all.contains(&&amount.sum.currency) {
                all.push(&amount.sum.currency);
            }
        }
        all
    }

    /// What stands at a stage in a currency, added up to a hundredth; `None` where nothing is given.
    #[must_use]
    pub fn total(&self, currency: &Id, stage: Stage) -> Option<f64> {
        let mut own = self.at(currency, stage).peekable();
        own.peek()?;
        Some(hundredths(own.map(|a| a.sum.amount)))
    }

    pub(super) fn at(&self, currency: &Id, stage: Stage) -> impl Iterator<Item = &Amount> {
        self.amounts.iter().filter(move |a| a.stage == stage && a.sum.currency == *currency)
    }

    /// How much of a budget in a currency is paid on, in per cent; `None` where one of the two is not given.
    #[must_use]
    pub fn disbursed(&self, currency: &Id) -> Option<f64> {
        let budget = self.total(currency, Stage::Budgeted).filter(|budget| *budget > 0.0)?;
        Some(self.total(currency, Stage::Disbursed)? / budget * 100.0)
    }

    /// How many payments stand so.
    #[must_use]
    pub fn count(&self, state: State, as_of: Date) -> usize {
        self.payments.iter().filter(|p| p.state(as_of) == state).count()
    }

    /// How many payments were made, and how many of all were made or have passed their day.
    #[must_use]
    pub fn made(&self, as_of: Date) -> (usize, usize) {
        let paid = self.count(State::Paid, as_of) + self.count(State::PaidLate, as_of);
        (paid, paid + self.count(State::Late, as_of))
    }

    /// The payment that is late the longest, and its days.
    #[must_use]
    pub fn longest_late(&self, as_of: Date) -> Option<(&Payment, i64)> {
        let late = self.payments.iter().filter(|p| p.state(as_of) == State::Late);
        late.filter_map(|p| Some((p, p.days_late(as_of)?))).max_by_key(|(_, days)| *days)
    }

    /// The payment that comes due next.
    #[must_use]
    pub fn next(&self, as_of: Date) -> Option<(&Payment, Date)> {
        let coming = self.payments.iter().filter(|p| p.state(as_of) == State::Coming);
        coming.filter_map(|p| Some((p, p.due?))).min_by_key(|(_, due)| *due)
    }

    /// The payments as they are read: late ones first, the longest late on top, then those to come by their day, then
    /// those paid, the last on top.
    #[must_use]
    pub fn in_reading_order(&self, as_of: Date) -> Vec<&Payment> {
        let key = |i: usize| {
            let payment = &self.payments[i];
            let days = |day: Option<Date>| day.map_or(i64::MAX, |day| day.days_since(as_of));
            match payment.state(as_of) {
                State::Late => (0, days(payment.due), i),
                State::Coming => (1, days(payment.due), i),
                State::Paid | State::PaidLate => (2, -payment.paid.map_or(0, |day| day.days_since(as_of)), i),
            }
        };
        let order = order(self.payments.len(), &|a, b| key(a).cmp(&key(b)));
        order.into_iter().map(|i| &self.payments[i]).collect()
    }

    /// The audit with the last opinion.
    #[must_use]
    pub fn last_audit(&self) -> Option<(&Audit, Option<Date>, Opinion)> {
        let found = self.audits.iter().filter_map(|a| a.found.map(|(on, opinion)| (a, on, opinion))).collect();
        sorted(found, &|a: &(_, Option<Date>, _), b| a.1.cmp(&b.1)).pop()
    }

    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let things = [self.amounts.len(), self.payments.len(), self.audits.len(), self.decisions.len()];
        let terms = [self.agreements.len(), self.grants.len(), self.brokers.len()];
        things.into_iter().chain(terms).sum::<usize>() == 0
    }

    /// Where it stands: behind as soon as a payment is late or an audit overdue or adverse; on course when the payments
    /// that came due were paid; before that it only informs.
    #[must_use]
    pub fn standing(&self, as_of: Date) -> Standing {
        let audits = self.audits.iter().any(|a| a.is_overdue(as_of))
            || self.last_audit().is_some_and(|(_, _, opinion)| opinion == Opinion::Adverse);
        let (paid, due) = self.made(as_of);
        match () {
            () if self.is_empty() => Standing::NoReport,
            () if audits || paid < due => Standing::Behind,
            () if paid > 0 => Standing::OnCourse,
            () => Standing::Info,
        }
    }
}

/// Amounts added up in hundredths, so that 0.1 and 0.2 are 0.3.
pub(super) fn hundredths(amounts: impl Iterator<Item = f64>) -> f64 {
    amounts.map(|amount| (amount * 100.0).round()).sum::<f64>() / 100.0
}

//! The finding, as sentences.

use super::data::{Data, Payment, Stage, State, Sum};
use super::{agreement, grant};
use crate::kinds::{Setting, disputes};
use crate::model::{Date, Header, Id};
use crate::say::{self, Arg};

/// A sum as it is written in sentences, pictures and tables of sums: in whole units from a thousand on.
#[must_use]
pub fn sum(setting: &Setting, currency: &Id, amount: f64) -> String {
    written(setting, currency, amount, amount.abs() < 1000.0)
}

/// A sum to the hundredth.
#[must_use]
pub fn exact(setting: &Setting, sum: &Sum) -> String {
    written(setting, &sum.currency, sum.amount, true)
}

fn written(setting: &Setting, currency: &Id, amount: f64, exactly: bool) -> String {
    let decimals = if exactly && amount.fract() != 0.0 { 2 } else { 0 };
    let number = setting.words.locale().number(amount, decimals);
    setting.words.with("money-sum", &[("currency", currency.as_str().into()), ("amount", (&number).into())])
}

/// The finding in plain sentences: how far the money has come in each currency, which payments are late and which
/// comes next, what auditors found, whether it comes in time for local plans, and whether conditions are met. Whose it
/// is, how it was adjusted, what was decided and who is paid for bringing knowledge together is said above their
/// tables.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, data: &Data) -> Vec<String> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let mut out = Vec::new();
    out.extend(header.example.then(|| words.get("example-sentence")));
    if data.is_empty() {
        out.push(words.get("money-none"));
    }
    let currencies = data.currencies();
    out.extend(currencies.iter().filter_map(|currency| progress(setting, data, currency)));
    out.extend(currencies.iter().map(|currency| stages(setting, data, currency)));
    out.extend((currencies.len() > 1).then(|| words.get("money-apart")));
    out.extend((!data.payments.is_empty()).then(|| counts(setting, data)));
    out.extend(made(setting, data));
    out.extend(data.longest_late(as_of).map(|(payment, days)| {
        let number = words.locale().integer(days);
        said(setting, "payments-longest", payment, &[("number", (&number).into())])
    }));
    out.extend(data.next(as_of).map(|(payment, due)| {
        let date = say::date(words.locale(), due);
        said(setting, "payments-next", payment, &[("date", (&date).into())])
    }));
    out.extend(data.last_audit().map(|(audit, _, opinion)| {
        let what = audit.what.in_language(setting.language());
        let opinion = words.get(&["opinion-", opinion.name()].concat());
        words.with("audit-last", &[("what", what.into()), ("opinion", (&opinion).into())])
    }));
    let overdue = data.audits.iter().filter(|a| a.is_overdue(as_of)).count();
    out.extend((overdue > 0).then(|| words.count("audits-overdue", overdue)));
    out.extend(grant::said(setting, data));
    out.extend(agreement::said(setting, data));
    out.extend(disputes(setting, header));
    out
}

/// How much of the budget in a currency is paid on: "59% of the EUR 14,808,004 budgeted has been paid on."
#[must_use]
pub fn progress(setting: &Setting, data: &Data, currency: &Id) -> Option<String> {
    let share = setting.words.locale().percent(data.disbursed(currency)?, 0);
    let budget = sum(setting, currency, data.total(currency, Stage::Budgeted)?);
    Some(setting.words.with("money-progress", &[("share", (&share).into()), ("amount", (&budget).into())]))
}

/// What stands at each stage in a currency: "EUR 14,808,004 budgeted, EUR 11,448,700 received and EUR 8,763,637 paid
/// on."
#[must_use]
pub fn stages(setting: &Setting, data: &Data, currency: &Id) -> String {
    let words = &setting.words;
    let all = Stage::ALL.into_iter().filter_map(|stage| {
        let amount = sum(setting, currency, data.total(currency, stage)?);
        Some(words.with(&["money-at-", stage.name()].concat(), &[("amount", (&amount).into())]))
    });
    words.with("money-stages", &[("stages", (&words.locale().list(&all.collect::<Vec<_>>())).into())])
}

/// How many of the payments that came due were made, as a sentence; `None` where none has.
#[must_use]
pub fn made(setting: &Setting, data: &Data) -> Option<String> {
    let [paid, due] = made_of(setting, data)?;
    Some(setting.words.with("payments-due", &[("paid", (&paid).into()), ("due", (&due).into())]))
}

fn made_of(setting: &Setting, data: &Data) -> Option<[String; 2]> {
    let (paid, due) = data.made(setting.as_of());
    (due > 0).then(|| [paid, due].map(|n| setting.words.locale().integer(n as i64)))
}

/// How many payments stand how: "7 payments: 3 paid on time, 2 paid late, 1 late and 1 to come."
#[must_use]
pub fn counts(setting: &Setting, data: &Data) -> String {
    let all: Vec<&Payment> = data.payments.iter().collect();
    setting.words.count_with("payments-all", all.len(), &[("states", (&states(setting, &all)).into())])
}

/// "3 paid on time and 1 late", of these payments.
#[must_use]
pub fn states(setting: &Setting, payments: &[&Payment]) -> String {
    let words = &setting.words;
    let counted = |state: State| {
        let n = payments.iter().filter(|p| p.state(setting.as_of()) == state).count();
        (n > 0).then(|| words.count(&["count-payment-", state.name()].concat(), n))
    };
    words.locale().list(&State::ALL.into_iter().filter_map(counted).collect::<Vec<_>>())
}

fn said(setting: &Setting, id: &str, payment: &Payment, more: &[(&str, Arg<'_>)]) -> String {
    let amount = sum(setting, &payment.sum.currency, payment.sum.amount);
    let [from, to] = [&payment.from, &payment.to].map(|name| name.in_language(setting.language()).to_owned());
    let mut arguments = vec![("amount", (&amount).into()), ("from", (&from).into()), ("to", (&to).into())];
    arguments.extend_from_slice(more);
    setting.words.with(id, &arguments)
}

/// When it was paid, or how late it is; `None` where its day says all.
#[must_use]
pub fn outcome(setting: &Setting, payment: &Payment) -> Option<String> {
    let words = &setting.words;
    let days = payment.days_late(setting.as_of());
    let late = days.map(|days| {
        let number = words.locale().integer(days);
        words.with("payment-days-late", &[("number", (&number).into())])
    });
    let paid = payment.paid.map(|on| dated(setting, "payment-paid-on", on));
    let both: Vec<String> = paid.into_iter().chain(late).collect();
    (!both.is_empty()).then(|| both.join(" · "))
}

/// A message with a day.
#[must_use]
pub fn dated(setting: &Setting, id: &str, day: Date) -> String {
    setting.words.with(id, &[("date", (&say::date(setting.words.locale(), day)).into())])
}

/// The currency of all amounts, where there is one, and how much of its budget is paid on.
fn only(data: &Data) -> Option<(&Id, f64)> {
    match data.currencies().as_slice() {
        [currency] => Some((currency, data.disbursed(currency)?)),
        _ => None,
    }
}

/// How much of the budget is paid on, where there is one currency: "59%". Else how many of the payments that came due
/// were made: "3 of 4".
#[must_use]
pub fn figure(setting: &Setting, data: &Data) -> Option<String> {
    if let Some((_, share)) = only(data) {
        return Some(setting.words.locale().percent(share, 0));
    }
    let [paid, due] = made_of(setting, data)?;
    Some(setting.words.with("count-of", &[("count", (&paid).into()), ("of", (&due).into())]))
}

/// What a card says: the sentence that belongs to [`figure`], else what stands where, else how many payments stand how.
#[must_use]
pub fn brief(setting: &Setting, data: &Data) -> String {
    let all = || {
        let all: Vec<String> = data.currencies().into_iter().map(|c| stages(setting, data, c)).collect();
        (!all.is_empty()).then(|| all.join(" "))
    };
    let paid = || (!data.payments.is_empty()).then(|| counts(setting, data));
    let first = only(data)
        .and_then(|(currency, _)| progress(setting, data, currency))
        .or_else(|| made(setting, data))
        .or_else(all)
        .or_else(paid)
        .unwrap_or_else(|| setting.words.get("money-none"));
    let late = data.count(State::Late, setting.as_of());
    let late = (late > 0).then(|| setting.words.count("payments-late", late));
    [first].into_iter().chain(late).chain(agreement::missed(setting, data)).collect::<Vec<_>>().join(" ")
}

//! Money.

use super::evidence::{evidence, name, past};
use super::{programme::unique, reader::Reader, terms, wire};
use crate::feed::document::step;
use crate::kinds::money::{Amount, Audit, Criteria, Data, Decision, LEAST, Opinion, Payment, Risk, Stage, Sum};
use crate::model::{Id, Programme, Text};
use serde_json::Value;

/// Reads the money of an indicator. `titles` finds the title of another indicator.
pub fn money(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    money: Value,
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Data {
    let at = &step(at, "money");
    let Some(w) = r.maybe::<wire::Money>(at, money) else { return Data::default() };
    let payments = step(at, "payments");
    let read = r.list(&payments, w.payments, |r, at, p: wire::Payment| payment(r, programme, at, p));
    let mut data = Data {
        amounts: r.list(&step(at, "amounts"), w.amounts, |r, at, a: wire::Amount| amount(r, programme, at, a)),
        payments: unique(r, &payments, read, |payment| payment.id.clone()),
        audits: r.list(&step(at, "audits"), w.audits, |r, at, a: wire::Audit| Some(audit(r, programme, at, a))),
        decisions: r
            .list(&step(at, "decisions"), w.decisions, |r, at, d: wire::Decision| Some(decision(r, programme, at, d))),
        agreements: terms::agreements(r, programme, at, w.agreements, titles),
        grants: terms::grants(r, at, w.grants),
        brokers: terms::brokers(r, at, w.brokers),
    };
    terms::settle(r, at, &mut data);
    data
}

/// A sum whose currency is one: three letters of ISO 4217. Which there are changes; only their form is checked.
pub(super) fn sum(r: &mut Reader, at: &str, currency: &str, amount: f64) -> Option<Sum> {
    if currency.len() != 3 || !currency.bytes().all(|b| b.is_ascii_uppercase()) {
        let what = "this is no currency, so the amount is not shown";
        r.error(&step(at, "currency"), what, "write the three letters of ISO 4217: EUR");
        return None;
    }
    Some(Sum { currency: Id::new(currency), amount })
}

fn amount(r: &mut Reader, programme: &Programme, at: &str, a: wire::Amount) -> Option<Amount> {
    let local = |whose: Option<wire::Whose>| whose.map(|whose| whose == wire::Whose::Local);
    let stage = match a.stage {
        wire::Flow::Budgeted => Stage::Budgeted,
        wire::Flow::Committed => Stage::Committed,
        wire::Flow::Received => Stage::Received,
        wire::Flow::Disbursed => Stage::Disbursed,
        wire::Flow::Spent => Stage::Spent,
    };
    // a plan may lie ahead, and a payment that has been made may not
    let planned = stage == Stage::Budgeted;
    let on = if planned { r.date(at, "on", a.on.as_deref()) } else { past(r, at, "on", a.on.as_deref()) };
    Some(Amount {
        stage,
        sum: sum(r, at, &a.currency, a.amount)?,
        on,
        from: a.from.map(|text| name(r, programme, at, "from", text)),
        to: a.to.map(|text| name(r, programme, at, "to", text)),
        local: local(a.recipient),
        bought_locally: local(a.supplier),
        core: a.terms.map(|terms| terms == wire::Terms::Core),
        womens: a.womens_group,
        south: a.region.map(|region| region == wire::Region::South),
        risk: a.risk.map(|risk| match risk {
            wire::Risk::Recipient => Risk::Recipient,
            wire::Risk::Giver => Risk::Giver,
            wire::Risk::Shared => Risk::Shared,
        }),
        broker: a.broker.map(|id| Id::new(&id)),
        note: r.maybe_text(at, "note", a.note),
    })
}

fn payment(r: &mut Reader, programme: &Programme, at: &str, p: wire::Payment) -> Option<Payment> {
    Some(Payment {
        id: Id::new(&p.id),
        sum: sum(r, at, &p.currency, p.amount)?,
        from: name(r, programme, at, "from", p.from),
        to: name(r, programme, at, "to", p.to),
        due: r.date(at, "due", p.due.as_deref()),
        paid: past(r, at, "paid", p.paid.as_deref()),
        reason: r.maybe_text(at, "reason", p.reason),
        evidence: evidence(r, at, p.evidence),
        example: p.example,
    })
}

fn audit(r: &mut Reader, programme: &Programme, at: &str, a: wire::Audit) -> Audit {
    let on = past(r, at, "on", a.on.as_deref());
    if on.is_some() && a.opinion.is_none() {
        r.warn(
            &step(at, "on"),
            || "there is a day and no opinion; it is shown as still to come".to_owned(),
            "say the `opinion`",
        );
    }
    let opinion = a.opinion.map(|opinion| match opinion {
        wire::Opinion::Unmodified => Opinion::Unmodified,
        wire::Opinion::Qualified => Opinion::Qualified,
        wire::Opinion::Adverse => Opinion::Adverse,
        wire::Opinion::Disclaimer => Opinion::Disclaimer,
    });
    Audit {
        what: r.needed_text(at, "what", a.what, "–"),
        by: a.by.map(|text| name(r, programme, at, "by", text)),
        due: r.date(at, "due", a.due.as_deref()),
        found: opinion.map(|opinion| (on, opinion)),
        note: r.maybe_text(at, "note", a.note),
        evidence: evidence(r, at, a.evidence),
    }
}

fn decision(r: &mut Reader, programme: &Programme, at: &str, d: wire::Decision) -> Decision {
    let sum = match (d.currency, d.amount) {
        (Some(currency), Some(amount)) if amount > 0.0 => sum(r, at, &currency, amount),
        (None, None) => None,
        (Some(_), Some(_)) => {
            let what = "nothing can be decided on so little money, so the amount is not shown";
            r.error(&step(at, "amount"), what, "give an amount above zero, or leave it out");
            None
        }
        _ => {
            let what = "an amount and its currency belong together, so neither is shown";
            r.error(&step(at, "amount"), what, "give both `amount` and `currency`, or neither");
            None
        }
    };
    let took_part = d.took_part.filter(|n| *n >= LEAST);
    if took_part != d.took_part {
        let what = "fewer than 10 people took part, and who lives there knows who they are: the number is not shown";
        r.error(&step(at, "took_part"), what, "leave the number out of the feed");
    }
    Decision {
        what: r.needed_text(at, "what", d.what, "–"),
        with: name(r, programme, at, "with", d.with),
        on: past(r, at, "on", d.on.as_deref()),
        sum,
        took_part,
        criteria: d.criteria.map(|criteria| match criteria {
            wire::Criteria::Participants => Criteria::Participants,
            wire::Criteria::Together => Criteria::Together,
            wire::Criteria::Giver => Criteria::Giver,
        }),
        evidence: evidence(r, at, d.evidence),
    }
}

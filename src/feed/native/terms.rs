//! The terms of money: what partners agreed, grants beside local plans, and those who bring knowledge together.

use super::evidence::{name, past};
use super::money::sum;
use super::{programme::unique, reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::money::{Adjustment, Agreement, Bound, Broker, Data, Grant, Measure, Pay};
use crate::model::{Date, Id, Programme, Text};
use serde_json::Value;

/// Reads the agreements. `titles` finds the title of another indicator.
pub fn agreements(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    items: Vec<Value>,
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Vec<Agreement> {
    let at = step(at, "agreements");
    let read = r.list(&at, items, |r, at, w: wire::Agreement| Some(agreement(r, programme, at, w, titles)));
    unique(r, &at, read, |agreement| agreement.id.clone())
}

fn agreement(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    w: wire::Agreement,
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Agreement {
    let between_at = step(at, "between");
    if w.between.len() < 2 {
        r.error(&between_at, "an agreement is between two or more", "name all who agreed: ids of partners, or names");
    }
    let measure = measure(r, at, &w, titles);
    let named = w.between.into_iter().enumerate();
    let between = named.map(|(i, text)| name(r, programme, &between_at, &i.to_string(), text)).collect();
    let adjustments = r.list(&step(at, "adjustments"), w.adjustments, |r, at, w: wire::Adjustment| {
        Some(Adjustment {
            on: past(r, at, "on", Some(&w.on)),
            sum: sum(r, at, &w.currency, w.amount)?,
            why: r.needed_text(at, "why", w.why, "–"),
            jointly: w.decided == wire::Decided::Jointly,
            by: w.by.map(|text| name(r, programme, at, "by", text)),
        })
    });
    Agreement {
        id: Id::new(&w.id),
        between,
        what: r.needed_text(at, "what", w.what, "–"),
        since: past(r, at, "since", w.since.as_deref()),
        condition: r.maybe_text(at, "condition", w.condition),
        measure,
        adjustments,
    }
}

/// The number on which it depends: an indicator of this feed, and one threshold.
fn measure(r: &mut Reader, at: &str, w: &wire::Agreement, titles: &dyn Fn(&str) -> Option<Text>) -> Option<Measure> {
    let bound = match (w.at_least, w.at_most) {
        (Some(least), None) => Some(Bound::AtLeast(least)),
        (None, Some(most)) => Some(Bound::AtMost(most)),
        (None, None) => None,
        (Some(_), Some(_)) => {
            let what = "a condition has one threshold, so nobody can tell whether this one is met";
            r.error(&step(at, "at_most"), what, "keep `at_least` or `at_most`; make two agreements where both hold");
            return None;
        }
    };
    let Some(id) = &w.indicator else {
        if bound.is_some() {
            let what = "a threshold without an indicator: nobody can tell whether it is met";
            r.error(&step(at, "indicator"), what, "name the `indicator`, or say the condition in words alone");
        }
        return None;
    };
    let at = step(at, "indicator");
    if titles(id).is_none() {
        r.error(&at, &format!("there is no indicator \"{id}\""), "name an indicator of this feed");
        return None;
    }
    if bound.is_none() {
        r.error(
            &at,
            "an indicator without a threshold: nobody can tell whether it is met",
            "add `at_least` or `at_most`",
        );
    }
    Some(Measure { indicator: Id::new(id), bound: bound?, known: None })
}

/// Reads the grants.
pub fn grants(r: &mut Reader, at: &str, items: Vec<Value>) -> Vec<Grant> {
    let at = step(at, "grants");
    let read = r.list(&at, items, grant);
    unique(r, &at, read, |grant| grant.id.clone())
}

fn grant(r: &mut Reader, at: &str, w: wire::Grant) -> Option<Grant> {
    let runs = span(r, at, ["start", "end"], [Some(&w.start), Some(&w.end)]);
    if runs.is_none() {
        r.error(at, "it is not known from when to when this grant runs, so it is not shown", "mend `start` and `end`");
    }
    let plan = span(r, at, ["plan_start", "plan_end"], [w.plan_start.as_deref(), w.plan_end.as_deref()]);
    Some(Grant {
        id: Id::new(&w.id),
        what: r.needed_text(at, "what", w.what, "–"),
        runs: runs?,
        promised: past(r, at, "promised", w.promised.as_deref()),
        flexible: w.flexible,
        plan,
        made: r.date(at, "plan_made", w.plan_made.as_deref()),
    })
}

/// A first and a last day; `None` where one is missing, or they stand in the wrong order.
fn span(r: &mut Reader, at: &str, keys: [&str; 2], days: [Option<&str>; 2]) -> Option<(Date, Date)> {
    if days[0].is_some() != days[1].is_some() {
        let what = || format!("`{}` and `{}` belong together, so neither is shown", keys[0], keys[1]);
        r.warn(&step(at, keys[0]), what, "give both, or neither");
    }
    let [first, last] = [0, 1].map(|i| r.date(at, keys[i], days[i]));
    let span = first.zip(last)?;
    if span.1 < span.0 {
        let what = format!("{} comes before {}, so neither day is shown", span.1, span.0);
        r.error(&step(at, keys[1]), &what, "check the days");
        return None;
    }
    Some(span)
}

/// Reads those who bring knowledge together.
pub fn brokers(r: &mut Reader, at: &str, items: Vec<Value>) -> Vec<Broker> {
    let at = step(at, "brokers");
    let read = r.list(&at, items, |r, at, w: wire::Broker| {
        Some(Broker {
            id: Id::new(&w.id),
            who: r.needed_text(at, "who", w.who, "–"),
            paid: w.paid.map(|paid| match paid {
                wire::Pay::Paid => Pay::Paid,
                wire::Pay::CostsOnly => Pay::CostsOnly,
                wire::Pay::Unpaid => Pay::Unpaid,
            }),
        })
    });
    unique(r, &at, read, |broker| broker.id.clone())
}

/// Pay goes to those who are named, and not to those who are said to get none.
pub fn settle(r: &mut Reader, at: &str, data: &mut Data) {
    let Data { amounts, brokers, .. } = data;
    for id in amounts.iter_mut().filter_map(|amount| amount.broker.take_if(|id| !brokers.iter().any(|b| b.id == *id))) {
        let what = format!("an amount is pay for \"{id}\", whom `brokers` does not name; it is shown as any other");
        r.error(&step(at, "amounts"), &what, "add them to `brokers`, or mend `broker`");
    }
    for broker in brokers.iter_mut().filter(|broker| broker.paid == Some(Pay::Unpaid)) {
        if amounts.iter().any(|amount| amount.broker.as_ref() == Some(&broker.id)) {
            let what = format!("\"{}\" are said to be unpaid, and amounts are given as their pay", broker.id);
            r.error(&step(at, "brokers"), &what, "mend `paid`, or take `broker` away from those amounts");
            broker.paid = None;
        }
    }
}

//! Open311's requests as remedies: counted, never one by one, and no address, point or word of anybody is kept.
//!
//! - `counts`: by month, how many were received (`requested_datetime`) and resolved (`closed_datetime`, else
//!   `updated_datetime`), and how many of the requests in the file were open at its end. Where one of these numbers
//!   lies between 1 and 4, or could be told from the others, longer spans are counted: quarters, years, then all
//!   together.
//! - `times`: how many were resolved after so many days, and how many are still open, up to the last day that the
//!   file itself names. The days are grouped (1, 3, 7, 14, 30 …) until each group holds none or at least 5 of each.
//! - `topics`: the services. Those with fewer than 5 requests are left out, and never one alone.
//!
//! Requests without a day are left out. Those whose status is neither open nor closed, or which are closed and do not
//! say since when, are received and nothing else; where they are fewer than 5, they are left out, too. A file that
//! does not hold all requests knows nothing of those that were open before.

use super::Listed;
use crate::feed::document;
use crate::feed::foreign::few;
use crate::feed::foreign::open311::{Request, requests};
use crate::model::Date;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The last days of the groups of days; beyond, each year is one.
const DAYS: [u32; 11] = [1, 3, 7, 14, 21, 30, 60, 90, 120, 180, 365];

/// Whether a number points at few people.
fn small(n: u64) -> bool {
    (1..u64::from(few::LEAST)).contains(&n)
}

/// Counts the requests of a file. `as_of` is the programme's own day, beyond which nothing waits.
pub(super) fn remedies(bytes: &[u8], as_of: Option<Date>) -> Result<Listed, (String, String)> {
    let (document, _) = document::parse(bytes).map_err(|e| (e.to_string(), "check the file".to_owned()))?;
    let mut all = requests(&document);
    let last = all.iter().filter_map(|request| request.last).max();
    let last = last.map(|last| as_of.map_or(last, |as_of| last.min(as_of)));
    let mut warnings = Vec::new();
    let mut drop = |all: &mut Vec<Request>, keep: fn(&Request) -> bool, what: &str| {
        let before = all.len();
        all.retain(keep);
        if all.len() < before {
            warnings.push((format!("{what}: {}", before - all.len()), "mend them at the source"));
        }
    };
    drop(&mut all, |request| request.asked.is_some(), "requests without a day are left out");
    if small(all.iter().filter(|request| !is_clear(request)).count() as u64) {
        drop(&mut all, is_clear, "requests of which nobody can tell whether they are open are left out");
    }
    let mut value = Map::new();
    let parts = [
        ("counts", counts(&all), "no number of requests is large enough to be shown"),
        ("times", last.map(|last| times(&all, last)).unwrap_or_default(), "too few requests to say how long they take"),
        ("topics", topics(&all), "too few requests to say what they are about"),
    ];
    for (key, list, missing) in parts {
        if list.is_empty() {
            warnings.push((missing.to_owned(), "ask for the requests of a longer time at once"));
        } else {
            value.insert(key.to_owned(), Value::Array(list));
        }
    }
    if value.is_empty() {
        return Err(("too few requests to show any number".into(), "ask for those of a longer time at once".into()));
    }
    Ok(Listed { value: Value::Object(value), warnings })
}

/// Whether it is known what became of it.
fn is_clear(request: &Request) -> bool {
    request.open || request.closed.is_some()
}

/// Requests in a span of time.
#[derive(Default)]
struct Span {
    received: u64,
    resolved: u64,
    /// Open at its end.
    open: u64,
    /// Received, and nobody can tell what became of them.
    unclear: u64,
}

/// The numbers of each span, by the finest spans of which none is small.
fn counts(all: &[Request]) -> Vec<Value> {
    let days = || all.iter().flat_map(|request| [request.asked, request.closed]).flatten();
    let Some((first, last)) = days().min().zip(days().max()) else { return Vec::new() };
    let names: [&dyn Fn(Date) -> String; 4] = [
        &|day| day.to_string()[..7].to_owned(),
        &|day| format!("{}-Q{}", day.year(), day.month().div_ceil(3)),
        &|day| day.year().to_string(),
        &|_| format!("{first}/{last}"),
    ];
    let fits = |spans: &BTreeMap<String, Span>| {
        let numbers = spans.values().flat_map(|s| [s.received, s.resolved, s.open, s.unclear]);
        !numbers.into_iter().any(small)
    };
    let found = names.into_iter().map(|name| spans(all, name)).find(fits).unwrap_or_default();
    let one = |(period, Span { received, resolved, open, .. }): (String, Span)| json!({"period": period, "received": received, "resolved": resolved, "open": open});
    found.into_iter().map(one).collect()
}

fn spans(all: &[Request], name: &dyn Fn(Date) -> String) -> BTreeMap<String, Span> {
    let mut spans: BTreeMap<String, Span> = BTreeMap::new();
    for request in all {
        if let Some(asked) = request.asked {
            let span = spans.entry(name(asked)).or_default();
            span.received += 1;
            span.unclear += u64::from(!is_clear(request));
        }
        if let Some(closed) = request.closed {
            spans.entry(name(closed)).or_default().resolved += 1;
        }
    }
    let mut open = 0;
    for span in spans.values_mut() {
        open = open + span.received - span.unclear - span.resolved;
        span.open = open;
    }
    spans
}

/// How long they took, or wait until the file's last day, in groups of which no number is small.
fn times(all: &[Request], last: Date) -> Vec<Value> {
    let mut by: BTreeMap<u32, [u64; 2]> = BTreeMap::new();
    for request in all.iter().filter(|request| is_clear(request)) {
        let Some(asked) = request.asked else { continue };
        let days = u32::try_from(request.closed.unwrap_or(last).days_since(asked)).unwrap_or(0);
        let group = DAYS.into_iter().find(|end| days <= *end).unwrap_or_else(|| days.div_ceil(365) * 365);
        by.entry(group).or_default()[usize::from(request.closed.is_none())] += 1;
    }
    let end = by.keys().last().copied().unwrap_or_default();
    let mut groups: Vec<(u32, [u64; 2])> = Vec::new();
    let mut next = [0, 0];
    let together = |a: [u64; 2], b: [u64; 2]| [a[0] + b[0], a[1] + b[1]];
    for (days, counts) in by {
        next = together(next, counts);
        if !next.into_iter().any(small) {
            groups.push((days, std::mem::take(&mut next)));
        }
    }
    // what is left cannot stand alone
    while next.into_iter().any(small) {
        let Some((_, counts)) = groups.pop() else { return Vec::new() };
        next = together(next, counts);
        if !next.into_iter().any(small) {
            groups.push((end, std::mem::take(&mut next)));
        }
    }
    let row = |(days, [resolved, open]): (u32, [u64; 2])| json!({"days": days, "resolved": resolved, "open": open});
    groups.into_iter().map(row).collect()
}

/// What they are about, most first; those that are too few, and whatever else would tell them, are left out.
fn topics(all: &[Request]) -> Vec<Value> {
    let mut by: BTreeMap<&str, u64> = BTreeMap::new();
    all.iter().for_each(|request| *by.entry(&request.service).or_default() += 1);
    let mut topics: Vec<(&str, u64)> = by.into_iter().collect();
    topics.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let mut rest = 0;
    while let Some((name, n)) = topics.last().copied() {
        if !small(n) && !small(rest) && !name.is_empty() {
            break;
        }
        rest += n;
        topics.pop();
    }
    topics.retain(|(name, _)| !name.is_empty());
    topics.into_iter().map(|(name, n)| json!({"name": name, "received": n})).collect()
}

//! What a review says now, for the page of a meeting.

use super::said;
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::{Id, Notice};
use crate::review::agenda::decided;
use crate::review::agreement::{Agreement, agreements, confirmations, covered, signed_text};
use crate::review::entry::{About, Entry, What};
use crate::review::file::Review;
use crate::review::fold::Thread;
use crate::review::hash::spoken;
use crate::review::minutes::Minutes;
use crate::review::order::order;
use serde_json::{Value, json};

pub(super) fn look(setting: &Setting, feed: &Feed, review: &Review, notices: &[Notice], keys: &[String]) -> Value {
    let state = review.state();
    let all = confirmations(review);
    let agreed = agreements(&all);
    let first = agreed.first();
    let minutes = Minutes { setting, feed, review, reviews: &[], name: &|id| name(setting, feed, id) };
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let lines: Vec<Value> = order(&keys, &state)
        .into_iter()
        .map(|line| {
            let said = |text: &crate::model::Text| text.in_language(setting.language()).to_owned();
            json!({"key": line.key, "text": line.text.map(said), "parked": line.parked.map(said),
                "indicator": line.about.map(|about| about.indicator.as_str())})
        })
        .collect();
    let threads: Vec<Value> = state.threads.iter().map(|thread| told(&minutes, thread, first)).collect();
    let confirmed: Vec<Value> = all
        .iter()
        .map(|one| {
            json!({"seat": one.entry.seat, "state": one.state, "sound": one.breaches.is_empty(),
                "signature": one.signature, "text": signed_text(&review.head, one.entry.seat, one.state)})
        })
        .collect();
    let (covers, hash) = covered(review);
    let late = |first: &Agreement<'_>| {
        review.entries().iter().filter(|entry| !entry.is_confirmation() && !first.holds(entry)).count()
    };
    json!({
        "lines": lines,
        "threads": threads,
        "confirmed": confirmed,
        "agreed": first.map(|first| json!({"state": first.state, "number": spoken(first.state), "late": late(first)})),
        "state": hash,
        "number": spoken(&hash),
        "count": covers.len(),
        "conflicts": state.conflicts().count(),
        "notices": notices.iter().map(said).collect::<Vec<_>>(),
    })
}

/// What an earlier review decided, and what became of it; and whose review it is.
pub(super) fn last(setting: &Setting, feed: &Feed, review: &Review) -> Value {
    let items = decided(setting, feed, review);
    let items: Vec<Value> = items.iter().map(|item| json!({"key": item.key, "sentence": item.sentence})).collect();
    json!({"programme": review.head.programme.as_str(), "items": items})
}

/// What an indicator is called; its id where the frozen copy has none such.
pub(super) fn name(setting: &Setting, feed: &Feed, id: &Id) -> Node {
    let title = feed.indicator(id.as_str()).map(|one| one.header.title.in_language(setting.language()).to_owned());
    el("bdi").add(title.unwrap_or_else(|| id.to_string()))
}

/// A thread: what it is about and how it reads.
fn told(minutes: &Minutes<'_>, thread: &Thread<'_>, first: Option<&Agreement<'_>>) -> Value {
    let ids = |entries: &[&Entry]| entries.iter().map(|entry| entry.id.to_string()).collect::<Vec<_>>();
    let kind = thread.versions.first().map(|entry| kind(&entry.what));
    let latest = thread.now.last().or(thread.versions.last());
    let about = latest.and_then(|entry| about(&entry.what));
    let to = latest.and_then(|entry| match &entry.what {
        What::Dissent { decision, .. } => Some(decision.to_string()),
        What::Outcome { review, decision, .. } => Some(format!("decision/{review}/{decision}")),
        What::Agenda { item, .. } => Some(item.clone()),
        _ => None,
    });
    let now = thread
        .now
        .iter()
        .map(|entry| json!({"id": entry.id.as_str(), "tree": minutes.entry(entry, thread, first).tree()}));
    json!({"now": now.collect::<Vec<_>>(), "all": ids(&thread.versions), "kind": kind, "conflict": thread.is_conflict(),
        "struck": thread.is_struck(), "indicator": about.map(|about| about.indicator.as_str()), "to": to})
}

fn about(what: &What) -> Option<&About> {
    match what {
        What::Note(_, about) | What::Decision { about, .. } | What::Agenda { about, .. } => about.as_ref(),
        What::Reinterpretation(_, about) => Some(about),
        _ => None,
    }
}

fn kind(what: &What) -> &str {
    match what {
        What::Note(..) => "note",
        What::Reinterpretation(..) => "reinterpretation",
        What::Decision { .. } => "decision",
        What::Dissent { .. } => "dissent",
        What::Attendance(..) => "attendance",
        What::Agenda { .. } => "agenda",
        What::Outcome { .. } => "outcome",
        What::Strike(_) => "strike",
        What::Confirmation { .. } => "confirmation",
        What::Other(kind, _) => kind,
    }
}

//! Decisions as CSV, safe to open in a spreadsheet.

use super::agenda::owner;
use super::agreement::{agreements, confirmations};
use super::became::{became, decisions};
use super::entry::What;
use super::file::Review;
use crate::feed::Feed;
use crate::kinds::{Setting, csv_field};
use crate::model::Date;

const COLUMNS: &str = "review,decision,text,owner,due,state,indicator,place,dissent,side_by_side,amendment,example";

/// The decisions of a review, one row each, with what became of them.
#[must_use]
pub fn table(setting: &Setting, feed: &Feed, review: &Review, reviews: &[&Review]) -> String {
    let state = review.state();
    let all = confirmations(review);
    let agreed = agreements(&all);
    let language = setting.language();
    let mut out = format!("\u{FEFF}{COLUMNS}\r\n");
    for one in decisions(&state.threads) {
        let against = state.threads.iter().flat_map(|thread| &thread.now).filter_map(|entry| match &entry.what {
            What::Dissent { text, decision, .. } if one.thread.holds(decision) => Some(text.in_language(language)),
            _ => None,
        });
        let against: Vec<&str> = against.collect();
        let about = match &one.entry.what {
            What::Decision { about: Some(about), .. } => Some(about),
            _ => None,
        };
        let place = about.and_then(|about| about.place.as_ref());
        let row = [
            review.head.id.to_string(),
            one.entry.id.to_string(),
            one.text.in_language(language).to_owned(),
            owner(setting, one.owner),
            one.due.map(|day: Date| day.to_string()).unwrap_or_default(),
            became(review, &one, reviews, feed).name().to_owned(),
            about.map(|about| about.indicator.to_string()).unwrap_or_default(),
            place.map(|place| setting.place(place)).unwrap_or_default(),
            against.join("; "),
            one.thread.is_conflict().to_string(),
            agreed.first().is_some_and(|first| !first.holds(one.entry)).to_string(),
            review.head.example.to_string(),
        ];
        let row: Vec<String> = row.iter().map(|field| csv_field(field)).collect();
        out.push_str(&row.join(","));
        out.push_str("\r\n");
    }
    out
}

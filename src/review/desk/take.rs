//! What is carried away from a meeting.

use super::look::name;
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::review::calendar::calendar;
use crate::review::file::Review;
use crate::review::minutes::Minutes;
use crate::review::table::table;
use qrcodegen::{QrCode, QrCodeEcc};
use serde_json::{Value, json};

/// The review file, the minutes, the decisions as a table and as a calendar.
pub(super) fn take(setting: &Setting, feed: &Feed, review: &Review, others: &[Review]) -> Value {
    let all: Vec<&Review> = others.iter().chain([review]).collect();
    let minutes = Minutes { setting, feed, review, reviews: &all, name: &|id| name(setting, feed, id) };
    json!({"file": review.write(), "minutes": minutes.node().tree(), "table": table(setting, feed, review, &all),
        "calendar": calendar(setting, review)})
}

/// A text as a QR code: one row of `0` and `1` after another. The lowest level of correction: it is read from a screen
/// that is whole, and so holds the most.
pub(super) fn code(text: &str) -> Result<Value, Value> {
    let code = QrCode::encode_text(text, QrCodeEcc::Low)
        .map_err(|_| json!({"at": "", "what": "this is too long for a code", "hint": "", "long": true}))?;
    let row = |y| (0..code.size()).map(|x| if code.get_module(x, y) { '1' } else { '0' }).collect::<String>();
    Ok(json!({ "rows": (0..code.size()).map(row).collect::<Vec<_>>() }))
}

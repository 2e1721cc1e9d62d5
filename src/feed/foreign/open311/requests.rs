//! Requests by themselves, for who counts them otherwise: without a word of what was asked, where or by whom.

use super::{Now, list, now};
use crate::feed::foreign::json;
use crate::model::Date;
use serde_json::Value;
use std::collections::BTreeSet;

/// What is known of a request.
pub struct Request {
    /// The day on which it was made.
    pub asked: Option<Date>,
    /// Whether it is open now.
    pub open: bool,
    /// The day on which it was closed, not before it was made; where it is closed and says so.
    pub closed: Option<Date>,
    /// The last day that it names.
    pub last: Option<Date>,
    /// What it is about, by its name, else its code; empty where that is not said.
    pub service: String,
}

/// All requests of a document, each once.
pub fn requests(document: &Value) -> Vec<Request> {
    let mut seen = BTreeSet::new();
    let fresh = |request: &&Value| {
        let id = json::get(request, "service_request_id");
        request.is_object() && (id.is_empty() || seen.insert(id))
    };
    list(document).unwrap_or_default().iter().filter(fresh).map(request).collect()
}

fn request(request: &Value) -> Request {
    let day = |name: &str| Date::parse(&json::get(request, name));
    let asked = day("requested_datetime");
    let ends = ["closed_datetime", "closed_date", "updated_datetime"].map(day);
    let now = now(&json::get(request, "status"));
    let closed = ends.into_iter().flatten().next().filter(|day| now == Now::Closed && Some(*day) >= asked);
    let service = Some(json::get(request, "service_name")).filter(|name| !name.is_empty());
    Request {
        asked,
        open: now == Now::Open,
        closed,
        last: ends.into_iter().flatten().chain(asked).max(),
        service: service.unwrap_or_else(|| json::get(request, "service_code")),
    }
}

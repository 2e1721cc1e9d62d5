//! # Open311 GeoReport v2
//!
//! Specification: "GeoReport API v2" of Open311 (`wiki.open311.org/GeoReport_v2`): `requests.json`, `services.json`.
//!
//! **Recognised by** a list of objects (bare, or as `service_requests` or `requests` of an object) with
//! `service_request_id`, or with `requested_datetime` and a service; `services` by `service_code` and `service_name`;
//! errors by `code` and `description`.
//!
//! **Requests are of persons, and are never shown as rows.** They are counted by month of `requested_datetime`: how many
//! were received, how many of them are open and closed now, and the middle number of days to close. There are two data
//! sets: all services together, and each service. A request is closed where its `status` is "closed" (or "resolved",
//! "archived" and the like), on its `closed_datetime` where there is one, else on its `updated_datetime`, as the
//! specification has it. Counts of 1 to 4 are hidden, and with them those from which they could be worked out; the days are
//! shown from ten closed requests on. A request that stands twice is counted once.
//!
//! **Dropped, and said:** addresses, coordinates, descriptions, notes, pictures. **Refused:** lists of services, for they
//! are no data; error messages, with their words.
//!
//! ```json
//! "from": {"url": "https://city.example.org/open311/v2/requests.json", "format": "open311",
//!          "dataset": "requests", "time": "month", "at": {"measure": "received"}}
//! ```
//!
//! An indicator of the kind `remedies` needs no more than `url` and `format`: how the requests become complaints stands
//! in `foreign::list`.

mod requests;

pub use requests::{Request, requests};

use super::{Category, Context, Cube, Fact, Measured, Role, few, json};
use crate::model::{Date, Period, State};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The list of a document.
fn list(document: &Value) -> Option<&[Value]> {
    // whatever list they stand in, requests keep their protection; one by itself too
    if document.get("service_request_id").is_some() {
        return Some(std::slice::from_ref(document));
    }
    const NAMES: [&str; 8] =
        ["service_requests", "requests", "services", "errors", "data", "results", "records", "value"];
    let inner = NAMES.iter().find_map(|name| document.get(*name));
    let list = inner.unwrap_or(document).as_array()?;
    (!list.is_empty()).then_some(list.as_slice())
}

/// Recognises it.
pub fn version(document: &Value) -> Option<String> {
    let first = list(document)?.first()?.as_object()?;
    let has = |name: &str| first.contains_key(name);
    let service = has("service_code") || has("service_name");
    if has("service_request_id") && (service || has("status")) || (has("requested_datetime") && service) {
        return Some("requests v2".to_owned());
    }
    if has("service_code") && (has("service_name") || has("attributes")) {
        return Some("services v2".to_owned());
    }
    let code = first.get("code").is_some_and(|c| c.is_u64() || c.as_str().is_some_and(|c| c.parse::<u16>().is_ok()));
    (code && has("description") && first.len() <= 3).then(|| "errors v2".to_owned())
}

/// Reads it.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let list = list(&document).unwrap_or_default();
    match version(&document).as_deref() {
        Some("errors v2") => {
            let said: Vec<String> =
                list.iter().map(|e| format!("{} {}", json::get(e, "code"), json::get(e, "description"))).collect();
            cx.error(
                "",
                format!("this is an error message, not data: {}", json::some(&said)),
                "check the address, and whether it needs a key",
            );
            return Vec::new();
        }
        Some("services v2") => {
            cx.error(
                "",
                "this is the list of the services that requests can be about, not data",
                "give the requests: requests.json",
            );
            return Vec::new();
        }
        _ => {}
    }
    let mut counts = Counts::default();
    for request in list {
        counts.request(request);
    }
    counts.cubes(cx)
}

/// What became of a request.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Now {
    Open,
    Closed,
    Other,
}

fn now(status: &str) -> Now {
    match status.trim().to_lowercase().as_str() {
        "open" | "opened" | "new" | "acknowledged" | "in progress" | "in_progress" | "pending" | "received"
        | "submitted" | "assigned" | "reopened" => Now::Open,
        "closed" | "resolved" | "fixed" | "completed" | "archived" | "done" | "close" => Now::Closed,
        _ => Now::Other,
    }
}

/// The requests of one month, about one service or all.
#[derive(Debug, Clone, Default)]
struct Tally {
    open: u32,
    closed: u32,
    other: u32,
    days: Vec<f64>,
}

impl Tally {
    fn add(&mut self, now: Now, days: Option<f64>) {
        match now {
            Now::Open => self.open += 1,
            Now::Closed => self.closed += 1,
            Now::Other => self.other += 1,
        }
        self.days.extend(days);
    }

    /// Received, open, closed, other.
    fn counts(&self) -> [u32; 4] {
        [self.open + self.closed + self.other, self.open, self.closed, self.other]
    }
}

/// Which of received, open, closed and other are hidden.
type Hidden = [bool; 4];

/// Hides within a row: received is the sum of the others.
fn hide_row(counts: [u32; 4], hidden: Hidden) -> Hidden {
    let [received, open, closed, other] = counts;
    if hidden[0] || received < few::LEAST {
        return [true; 4];
    }
    let parts = few::hide(&[open, closed, other], hidden.get(1..).unwrap_or_default());
    match parts.as_slice() {
        [a, b, c] => [false, *a, *b, *c],
        _ => [true; 4],
    }
}

#[derive(Default)]
struct Counts {
    months: BTreeMap<String, BTreeMap<String, Tally>>,
    names: BTreeMap<String, String>,
    seen: BTreeSet<String>,
    again: usize,
    undated: usize,
    nameless: usize,
    unknown: BTreeSet<String>,
    dropped: BTreeSet<&'static str>,
}

/// Fields that must not be shown.
const DROPPED: [&str; 12] = [
    "address",
    "address_id",
    "address_string",
    "zipcode",
    "lat",
    "long",
    "description",
    "status_notes",
    "media_url",
    "email",
    "phone",
    "account_id",
];

impl Counts {
    fn request(&mut self, request: &Value) {
        if !request.is_object() {
            self.nameless += 1;
            return;
        }
        self.dropped.extend(DROPPED.into_iter().filter(|name| request.get(*name).is_some_and(|v| !v.is_null())));
        let get = |name: &str| json::get(request, name);
        let id = get("service_request_id");
        if !id.is_empty() && !self.seen.insert(id) {
            self.again += 1;
            return;
        }
        let (code, name) = (get("service_code"), get("service_name"));
        let service = if code.is_empty() { name.clone() } else { code };
        self.nameless += usize::from(service.is_empty());
        self.names.entry(service.clone()).or_insert(name);
        let asked = Date::parse(&get("requested_datetime"));
        let month = asked.map(|d| d.to_string()[..7].to_owned()).unwrap_or_default();
        self.undated += usize::from(month.is_empty());
        let status = get("status");
        let now = now(&status);
        if now == Now::Other && self.unknown.len() < 50 {
            self.unknown.insert(status);
        }
        let closed =
            ["closed_datetime", "closed_date", "updated_datetime"].iter().find_map(|name| Date::parse(&get(name)));
        let days = match (now, asked, closed) {
            (Now::Closed, Some(asked), Some(closed)) => {
                Some(closed.days_since(asked)).filter(|d| *d >= 0).map(|d| d as f64)
            }
            _ => None,
        };
        self.months.entry(month).or_default().entry(service).or_default().add(now, days);
    }

    fn cubes(self, cx: &mut Context<'_>) -> Vec<Cube> {
        self.say(cx);
        if self.months.is_empty() {
            cx.error("", "there are no requests that can be counted", "check the address: its dates and its page");
            return Vec::new();
        }
        let mut all = cube("requests", "Requests, all services");
        let mut each = cube("requests-by-service", "Requests by service");
        let at = each.add("service", "Service", Role::Breakdown);
        let services: Vec<&String> = self.names.keys().collect();
        for (code, name) in &self.names {
            let label = if code.is_empty() { "—" } else { name };
            if let Some(dimension) = each.dimensions.get_mut(at) {
                dimension.categories.push(Category::named(code, label));
            }
        }
        for cube in [&mut all, &mut each] {
            axes(cube, self.months.keys());
        }
        for (m, by_service) in self.months.values().enumerate() {
            let here: Vec<(usize, &Tally)> =
                services.iter().enumerate().filter_map(|(s, code)| Some((s, by_service.get(*code)?))).collect();
            let mut sum = Tally::default();
            for (_, tally) in &here {
                sum.open += tally.open;
                sum.closed += tally.closed;
                sum.other += tally.other;
                sum.days.extend(&tally.days);
            }
            push(&mut all, &[], m, &sum, hide_row(sum.counts(), [false; 4]));
            for ((s, tally), hidden) in here.iter().zip(hide_table(&here)) {
                push(&mut each, &[position(*s)], m, tally, hidden);
            }
        }
        vec![all, each]
    }

    fn say(&self, cx: &mut Context<'_>) {
        let rule = "requests are of persons: they are counted by service and month, and counts of 1 to 4 are hidden";
        cx.warn("", rule, "publish counts instead of requests");
        if !self.dropped.is_empty() {
            let names: Vec<&str> = self.dropped.iter().copied().collect();
            cx.warn(
                "",
                format!("addresses, points and what people wrote are not read: {}", names.join(", ")),
                "publish the data without them",
            );
        }
        let mut count = |n: usize, what: &str, hint: &str| {
            if n > 0 {
                cx.warn("", format!("{n} requests {what}"), hint);
            }
        };
        count(self.again, "stand twice, and are counted once", "ask for each only once");
        count(self.undated, "do not say when they were made", "they are counted under no month");
        count(self.nameless, "name no service", "they are counted, and their service is not known");
        if !self.unknown.is_empty() {
            let list: Vec<String> =
                self.unknown.iter().map(|s| if s.is_empty() { "(none)".to_owned() } else { s.clone() }).collect();
            cx.warn(
                "",
                format!("neither open nor closed: the status {}", json::some(&list)),
                "such requests are only counted as received",
            );
        }
    }
}

/// Hides until nothing follows along any line: the parts of a service come to what it received, and the services to all.
fn hide_table(here: &[(usize, &Tally)]) -> Vec<Hidden> {
    let counts: Vec<[u32; 4]> = here.iter().map(|(_, tally)| tally.counts()).collect();
    let mut hidden: Vec<Hidden> = vec![[false; 4]; counts.len()];
    loop {
        let before = hidden.clone();
        for (row, hidden) in counts.iter().zip(&mut hidden) {
            *hidden = hide_row(*row, *hidden);
        }
        for column in 0..4 {
            let line = |rows: &[Hidden]| rows.iter().filter_map(|h| h.get(column).copied()).collect::<Vec<bool>>();
            let numbers: Vec<u32> = counts.iter().filter_map(|c| c.get(column).copied()).collect();
            for (h, now) in hidden.iter_mut().zip(few::hide(&numbers, &line(&before))) {
                if let Some(cell) = h.get_mut(column) {
                    *cell |= now;
                }
            }
        }
        // what is hidden only grows, so this ends
        if hidden == before {
            return hidden;
        }
    }
}

fn position(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}

fn cube(id: &str, title: &str) -> Cube {
    let notes = vec![format!("The days to close are shown from {} closed requests on.", few::AVERAGE)];
    Cube { id: id.to_owned(), title: title.to_owned(), source: Some("Open311".to_owned()), notes, ..Cube::default() }
}

/// Adds the dimensions of measures and months.
fn axes<'a>(cube: &mut Cube, months: impl Iterator<Item = &'a String>) {
    let unit =
        |label: &str, decimals| Some(Measured { label: label.to_owned(), decimals: Some(decimals), multiplier: 0 });
    let measure = cube.add("measure", "Measure", Role::Measure);
    let time = cube.add("month", "Month of request", Role::Time);
    if let Some(dimension) = cube.dimensions.get_mut(measure) {
        for (id, label) in [("received", "Received"), ("open", "Open"), ("closed", "Closed")] {
            dimension.categories.push(Category { unit: unit("requests", 0), ..Category::named(id, label) });
        }
        dimension
            .categories
            .push(Category { unit: unit("days", 1), ..Category::named("days", "Days to close, median") });
    }
    if let Some(dimension) = cube.dimensions.get_mut(time) {
        for month in months {
            let label = if month.is_empty() { "—" } else { month };
            dimension.categories.push(Category { period: Period::parse(month), ..Category::named(month, label) });
        }
    }
}

/// The cells of one month: received, open, closed, days.
fn push(cube: &mut Cube, service: &[u32], month: usize, tally: &Tally, hidden: Hidden) {
    for (i, (count, hidden)) in tally.counts().into_iter().zip(hidden).take(3).enumerate() {
        let fact = if hidden { Fact::absent(State::Suppressed) } else { Fact::new(Some(f64::from(count))) };
        cube.push(&[service, &[position(i), position(month)]].concat(), fact);
    }
    let mut days = tally.days.clone();
    let closed = u32::try_from(days.len()).unwrap_or(u32::MAX);
    let [.., hides_closed, _] = hidden;
    let fact = match few::median(&mut days) {
        // nothing was closed: there is no time to close
        None if tally.closed == 0 && !hides_closed => Fact::absent(State::NotApplicable),
        Some(days) if closed >= few::AVERAGE && !hides_closed => Fact { sample: Some(closed), ..Fact::new(Some(days)) },
        _ => Fact::absent(State::Suppressed),
    };
    cube.push(&[service, &[3, position(month)]].concat(), fact);
}

#[cfg(test)]
mod tests;

//! Whether corrections say what the table says: a history that contradicts the figures is worse than none.

use crate::feed::{Feed, document};
use crate::kinds::Indicator;
use crate::model::{Id, Notice, Revision, sorted};
use document::step;
use serde_json::Value;

/// Warnings about corrections of one value that do not follow one another, or whose last does not end at the value that the
/// feed holds. `bytes` is the feed as it was read, for the places of the indicators.
pub fn contradictions(bytes: &[u8], feed: &Feed) -> Vec<Notice> {
    let raw: Value = serde_json::from_slice(bytes).unwrap_or_default();
    let all = raw.get("indicators").and_then(Value::as_array);
    let place = |id: &Id| all?.iter().position(|one| one.get("id").and_then(Value::as_str) == Some(id.as_str()));
    let of = |one: &Indicator| {
        let index = place(&one.header.id).unwrap_or_default();
        of_indicator(&step(&step("/indicators", &index.to_string()), "revisions"), one)
    };
    feed.indicators.iter().flat_map(|one| of(one)).collect()
}

fn of_indicator(at: &str, one: &Indicator) -> Vec<Notice> {
    let Some(series) = one.data.kind().series() else { return Vec::new() };
    let known: Vec<&Revision> = one.header.revisions.iter().filter(|revision| !revision.is_hidden()).collect();
    // the oldest first; of one day, in the order of the feed
    let known = sorted(known, &|a, b| a.on.cmp(&b.on));
    let hint = "mend whichever is wrong, or add the change that is missing";
    let mut out = Vec::new();
    for (i, revision) in known.iter().enumerate() {
        let next = known[i + 1..].iter().find(|other| {
            (&other.place, &other.group, &other.period.code)
                == (&revision.place, &revision.group, &revision.period.code)
        });
        let (what, then) = match next {
            Some(next) => (format!("the change of {} begins", next.on), next.from),
            None => {
                let cell = series.cell(&revision.place, &revision.period.code, &revision.group);
                ("the observations are".to_owned(), cell.and_then(|cell| cell.number()))
            }
        };
        if then != revision.to {
            let said = |n: Option<f64>| n.map_or_else(|| "no value".to_owned(), |n| n.to_string());
            let (ends, begins) = (said(revision.to), said(then));
            let message = format!(
                "for {}, the change of {} ends at {ends}, and {what} at {begins}",
                revision.period.code, revision.on
            );
            out.push(Notice::warning(at, message, hint));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use serde_json::json;

    fn said(revisions: &Value) -> Vec<String> {
        let water = json!({"id": "water", "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent"},
            "revisions": revisions, "observations": {"places": ["all"], "periods": ["2023", "2024"], "period": [0, 1], "value": [52, 60]}});
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
            "places": [{"id": "all", "name": "Everywhere"}], "indicators": [{"id": "broken"}, water]});
        let bytes = programme.to_string().into_bytes();
        let feed = native::read(&bytes).expect("a programme");
        contradictions(&bytes, &feed).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn corrections_lead_to_what_the_table_says() {
        let change = |on: &str, from: Option<f64>, to: Option<f64>| json!({"on": on, "period": "2023", "from": from, "to": to, "reason": "R"});
        let (first, second) =
            (change("2024-06-01", Some(55.0), Some(54.0)), change("2025-06-01", Some(54.0), Some(52.0)));
        assert_eq!(said(&json!([second, first])), Vec::<String>::new(), "in whatever order they stand");
        assert_eq!(
            said(&json!([first])),
            [
                "/indicators/1/revisions: for 2023, the change of 2024-06-01 ends at 54, and the observations are at 52; \
              mend whichever is wrong, or add the change that is missing"
            ]
        );
        let gap = said(&json!([first, change("2025-06-01", Some(53.0), Some(52.0))]));
        assert_eq!(gap.len(), 1);
        assert!(gap[0].contains("ends at 54, and the change of 2025-06-01 begins at 53"), "{gap:?}");
        let taken = said(&json!([change("2025-06-01", Some(52.0), None)]));
        assert!(taken[0].contains("ends at no value, and the observations are at 52"), "{taken:?}");
        let new = json!([{"on": "2025-06-01", "period": "2024", "from": null, "to": 60, "reason": "It came late."}]);
        assert_eq!(said(&new), Vec::<String>::new());
    }
}

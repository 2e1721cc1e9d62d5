use super::super::json::trial::{self, tree};
use super::*;
use proptest::prelude::*;
use serde_json::json;

fn request(id: usize, service: &str, status: &str, days: u8) -> Value {
    json!({"service_request_id": format!("14-{id}"), "status": status, "service_name": format!("Service {service}"), "service_code": service,
        "requested_datetime": "2014-07-01T10:58:43-05:00", "updated_datetime": format!("2014-07-{:02}T11:08:21-05:00", 1 + days),
        "address": "1540 W 17TH ST", "lat": 41.8587, "long": -87.66, "description": "my neighbour Amina", "media_url": "https://x/y.jpg"})
}

fn numbers(cube: &Cube) -> Vec<Option<f64>> {
    (0..cube.len()).map(|row| cube.number(row)).collect()
}

#[test]
fn requests_are_counted_and_nothing_else_is_kept() {
    let mut list: Vec<Value> = (0..12).map(|i| request(i, "A", "closed", i as u8)).collect();
    list.extend((12..20).map(|i| request(i, "A", "Open", 0)));
    list.extend((20..30).map(|i| request(i, "B", "open", 0)));
    list.push(request(0, "A", "closed", 3));
    let document = json!(list);
    assert_eq!(version(&document).as_deref(), Some("requests v2"));
    let (cubes, notices) = trial::run(read, document);
    assert_eq!(numbers(&cubes[0]), [Some(30.0), Some(18.0), Some(12.0), Some(5.5)]);
    assert_eq!(
        numbers(&cubes[1]),
        [Some(20.0), Some(8.0), Some(12.0), Some(5.5), Some(10.0), Some(10.0), Some(0.0), None]
    );
    assert_eq!(cubes[1].state(7), State::NotApplicable);
    let all = format!("{cubes:?}");
    for secret in ["Amina", "17TH", "41.8587", "y.jpg", "14-1"] {
        assert!(!all.contains(secret), "{secret}");
    }
    let said = notices.join("\n");
    assert!(
        said.contains("address, description, lat, long, media_url") && said.contains("1 requests stand twice"),
        "{said}"
    );
}

#[test]
fn requests_keep_their_protection_in_any_list() {
    let list: Vec<Value> = (0..6).map(|i| request(i, "A", "open", 0)).collect();
    for document in [json!({"data": list}), json!({"results": list}), request(1, "A", "open", 0)] {
        assert_eq!(version(&document).as_deref(), Some("requests v2"), "{document}");
        let (cubes, notices) = trial::run(read, document);
        assert!(cubes.len() == 2 && notices.iter().any(|n| n.contains("requests are of persons")), "{notices:?}");
    }
    assert_eq!(version(&json!({"data": [{"county": "A", "value": 1}]})), None);
}

#[test]
fn small_counts_do_not_follow_from_sums() {
    let mut list: Vec<Value> = (0..20).map(|i| request(i, "A", "open", 0)).collect();
    list.extend((20..22).map(|i| request(i, "B", "closed", 1)));
    list.extend((22..40).map(|i| request(i, "C", "open", 0)));
    let (cubes, _) = trial::run(read, json!(list));
    assert_eq!(numbers(&cubes[0])[..3], [Some(40.0), None, None], "2 closed are hidden, and the open ones with them");
    let each = numbers(&cubes[1]);
    assert_eq!((each[0], each[4], each[8]), (Some(20.0), None, None), "40 - 20 - 18 would tell");
    let few: Vec<Value> = (0..2).map(|i| request(i, "A", "open", 0)).collect();
    let (cubes, _) = trial::run(read, json!(few));
    assert!(cubes.iter().all(|c| numbers(c).iter().all(Option::is_none)));
}

#[test]
fn services_and_errors_are_refused() {
    for (document, want) in [
        (
            json!([{"service_code": "001", "service_name": "Cans", "description": "x", "metadata": true}]),
            "list of the services",
        ),
        (
            json!([{"code": 404, "description": "service_request_id was not found"}]),
            "404 service_request_id was not found",
        ),
        (json!({"errors": [{"code": "403", "description": "Missing api_key"}]}), "Missing api_key"),
    ] {
        assert!(version(&document).is_some());
        let (cubes, notices) = trial::run(read, document);
        assert!(cubes.is_empty() && notices.last().is_some_and(|n| n.contains(want)), "{notices:?}");
    }
    for other in [
        json!([]),
        json!([{"code": "KEN", "description": "Kenya"}]),
        json!([{"status": "open"}]),
        json!({"requests": 1}),
        json!([1]),
    ] {
        assert_eq!(version(&other), None, "{other}");
    }
}

#[test]
fn strange_statuses_and_dates_are_said() {
    let mut odd = request(1, "A", "escalated", 0);
    odd["requested_datetime"] = json!("12/07/2014");
    let (_, notices) = trial::run(read, json!([odd, 7]));
    let said = notices.join("\n");
    assert!(said.contains("escalated") && said.contains("when they were made"), "{said}");
}

proptest! {
    #[test]
    fn never_panics_and_shows_no_small_count(
        list in prop::collection::vec((0..40_usize, "[A-C]", prop::sample::select(vec!["open", "closed", "odd"]), 0..20_u8), 1..60),
        other in prop::collection::vec(tree(&["service_request_id", "service_code", "status", "requested_datetime", "code", "description"]), 1..4),
    ) {
        let list: Vec<Value> = list.into_iter().map(|(id, s, status, days)| request(id, &s, status, days)).collect();
        let (cubes, _) = trial::run(read, json!(list));
        for cube in &cubes {
            for row in 0..cube.len() {
                let measure = cube.dimension("measure").and_then(|d| cube.at(row).get(d).copied());
                prop_assert!(measure == Some(3) || cube.number(row).is_none_or(|n| n == 0.0 || n >= 5.0), "{cube:?}");
            }
        }
        let _ = (version(&json!(other)), trial::run(read, json!(other)));
    }
}

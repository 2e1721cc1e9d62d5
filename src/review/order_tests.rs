use super::tests::{entry, review};
use super::*;
use serde_json::{Value, json};

const KEYS: [&str; 3] = ["better/a", "worse/b", "gap/c"];

/// A step of the agenda.
fn step(id: &str, counter: u64, item: &str, step: &str, more: &Value) -> Value {
    let mut all = entry(id, "community", counter, &json!({"kind": "agenda", "item": item, "step": step}));
    for (key, value) in more.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    all
}

fn before(id: &str, counter: u64, item: &str, key: &str) -> Value {
    step(id, counter, item, "moved", &json!({"before": key}))
}

fn parked(id: &str, counter: u64, item: &str) -> Value {
    step(id, counter, item, "parked", &json!({"reason": id}))
}

/// The keys in their order; with a reason where one is parked.
fn lines(entries: &Value) -> Vec<String> {
    let one = review(entries);
    let said = |line: Line<'_>| match line.parked {
        Some(reason) => format!("{} ({})", line.key, reason.in_language("en")),
        None => line.key,
    };
    order(&KEYS, &one.state()).into_iter().map(said).collect()
}

#[test]
fn without_steps_it_is_as_the_data_say() {
    assert_eq!(lines(&json!([])), KEYS);
    assert_eq!(lines(&json!([entry("a-note-01", "community", 1, &json!({}))])), KEYS);
}

#[test]
fn items_are_moved_added_and_parked() {
    assert_eq!(lines(&json!([before("move-one", 1, "gap/c", "better/a")])), ["gap/c", "better/a", "worse/b"]);
    let to_end = step("move-one", 1, "better/a", "moved", &json!({}));
    assert_eq!(lines(&json!([to_end])), ["worse/b", "gap/c", "better/a"]);
    let added = step("added-one", 1, "added-one", "added", &json!({"before": "worse/b"}));
    let last = step("added-two", 2, "added-two", "added", &json!({"about": {"indicator": "a"}}));
    let all = json!([added, last, parked("park-one", 3, "worse/b")]);
    assert_eq!(lines(&all), ["better/a", "added-one", "worse/b (park-one)", "gap/c", "added-two"]);
    let one = review(&all);
    let state = one.state();
    let order = order(&KEYS, &state);
    let said = |at: usize| order[at].text.map(|text| text.in_language("en"));
    assert_eq!([said(0), said(1), said(2), said(4)], [None, Some("added-one"), None, Some("added-two")]);
    assert_eq!(order[4].about.map(|about| about.indicator.as_str()), Some("a"));
    assert_eq!(order.iter().map(|line| line.entries.len()).collect::<Vec<_>>(), [0, 1, 1, 0, 1]);
}

#[test]
fn steps_follow_one_another() {
    // each stands where the committee saw it put
    let all = json!([before("move-one", 1, "gap/c", "better/a"), before("move-two", 2, "worse/b", "gap/c")]);
    assert_eq!(lines(&all), ["worse/b", "gap/c", "better/a"]);
    let back = json!([all[0], all[1], step("move-tre", 3, "gap/c", "moved", &json!({}))]);
    assert_eq!(lines(&back), ["worse/b", "better/a", "gap/c"]);
    // what was parked is taken up again by moving it, and parked again
    let again = json!([parked("park-one", 1, "gap/c"), before("move-one", 2, "gap/c", "better/a")]);
    assert_eq!(lines(&again), ["gap/c", "better/a", "worse/b"]);
    let twice = json!([again[0], again[1], parked("park-two", 3, "gap/c")]);
    assert_eq!(lines(&twice), ["gap/c (park-two)", "better/a", "worse/b"]);
}

#[test]
fn what_cannot_be_placed_stands_at_the_end() {
    let lost = before("move-one", 1, "better/a", "no/such");
    assert_eq!(lines(&json!([lost])), ["worse/b", "gap/c", "better/a"]);
    let own = before("move-one", 1, "better/a", "better/a");
    assert_eq!(lines(&json!([own])), KEYS);
    // an item of another device, which has the last review: named, not dropped
    let all = json!([parked("park-one", 1, "decision/x/y"), before("move-one", 2, "decision/x/y", "worse/b")]);
    assert_eq!(lines(&all), ["better/a", "decision/x/y", "worse/b", "gap/c"]);
    assert_eq!(lines(&json!([all[0]])), ["better/a", "worse/b", "gap/c", "decision/x/y (park-one)"]);
}

#[test]
fn a_decision_of_an_earlier_review_keeps_its_name() {
    let added = |id: &str, item: &str| step(id, 1, item, "added", &json!({"text": "Mend the pump"}));
    assert_eq!(lines(&json!([added("added-one", "decision/x/y")])), ["better/a", "worse/b", "gap/c", "decision/x/y"]);
    // where the agenda has it already, it stands there once
    let one = review(&json!([added("added-one", "decision/x/y")]));
    let state = one.state();
    let all = order(&["decision/x/y", "gap/c"], &state);
    let keys: Vec<(&str, bool)> = all.iter().map(|line| (line.key.as_str(), line.text.is_some())).collect();
    assert_eq!(keys, [("gap/c", false), ("decision/x/y", true)]);
    // no other name holds over the entry's own
    assert_eq!(lines(&json!([added("added-one", "gap/c")])), ["better/a", "worse/b", "gap/c", "added-one"]);
}

#[test]
fn of_two_steps_apart_the_later_holds_and_both_are_named() {
    let hers = before("her-move1", 4, "gap/c", "better/a");
    let his = entry(
        "his-move1",
        "international",
        4,
        &json!({"kind": "agenda", "item": "gap/c", "step": "moved", "before": "worse/b"}),
    );
    for all in [json!([hers, his]), json!([his, hers])] {
        assert_eq!(lines(&all), ["better/a", "gap/c", "worse/b"], "by device, then by name: the same everywhere");
        let one = review(&all);
        let state = one.state();
        let named: Vec<&str> = order(&KEYS, &state)[1].entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(named, ["her-move1", "his-move1"]);
    }
    // two changes of one step, side by side
    let edit = |id: &str, seat: &str, key: &str| {
        entry(
            id,
            seat,
            5,
            &json!({"kind": "agenda", "item": "gap/c", "step": "moved", "before": key, "supersedes": ["her-move1"]}),
        )
    };
    let all = json!([hers, edit("her-edit1", "community", "better/a"), edit("his-edit1", "international", "worse/b")]);
    assert_eq!(lines(&all), ["better/a", "gap/c", "worse/b"]);
    let one = review(&all);
    assert_eq!(order(&KEYS, &one.state())[1].entries.len(), 2, "what they take the place of does not count");
}

#[test]
fn an_added_item_keeps_its_name_and_its_place_when_it_is_edited() {
    let added = step("added-one", 1, "added-one", "added", &json!({"before": "better/a"}));
    let moved = before("move-one", 2, "added-one", "gap/c");
    let edit = step("an-edit-1", 3, "added-one", "added", &json!({"before": "better/a", "supersedes": ["added-one"]}));
    let all = json!([added, moved, edit]);
    assert_eq!(lines(&all), ["better/a", "worse/b", "added-one", "gap/c"], "the move holds after the edit too");
    let one = review(&all);
    let state = one.state();
    let order = order(&KEYS, &state);
    assert_eq!(order[2].text.map(|text| text.in_language("en")), Some("an-edit-1"));
    // by the name of the edit it can be reached too
    let by_edit = json!([added, edit, before("move-two", 4, "an-edit-1", "worse/b")]);
    assert_eq!(lines(&by_edit), ["better/a", "added-one", "worse/b", "gap/c"]);
    // a step may take the place of the one that added it: it still says what it said
    let over = json!([
        added,
        step("park-one", 2, "added-one", "parked", &json!({"reason": "Later.", "supersedes": ["added-one"]}))
    ]);
    let one = review(&over);
    let state = one.state();
    let order = super::order(&KEYS, &state);
    assert_eq!(order[3].text.map(|text| text.in_language("en")), Some("added-one"));
    assert_eq!(order[3].parked.map(|text| text.in_language("en")), Some("Later."));
}

#[test]
fn what_was_struck_out_is_gone_and_what_was_struck_apart_is_not() {
    let strike = |id: &str, counter: u64, of: &str| {
        json!({"id": id, "kind": "strike", "seat": "community", "device": "z", "counter": counter, "reason": "No.",
            "supersedes": [of]})
    };
    let added = step("added-one", 1, "added-one", "added", &json!({}));
    assert_eq!(lines(&json!([added, strike("strike-1", 2, "added-one")])), KEYS);
    let park = parked("park-one", 1, "gap/c");
    assert_eq!(lines(&json!([park, strike("strike-1", 2, "park-one")])), KEYS, "taken up again");
    for (first, again, at) in [
        (added, step("an-edit-1", 2, "added-one", "added", &json!({"supersedes": ["added-one"]})), 3),
        (park, step("an-edit-1", 2, "gap/c", "parked", &json!({"reason": "Y", "supersedes": ["park-one"]})), 2),
    ] {
        let of = first["id"].as_str().unwrap_or_default().to_owned();
        let one = review(&json!([first, again, strike("strike-1", 2, &of)]));
        let state = one.state();
        let order = order(&KEYS, &state);
        let named: Vec<&str> = order[at].entries.iter().map(|entry| entry.id.as_str()).collect();
        assert_eq!(named, ["an-edit-1", "strike-1"], "nobody's word is hidden");
    }
}

#[test]
fn two_items_of_one_name_are_two() {
    // authors may give any name; what it says is never hidden behind another item
    let one = step("added-one", 1, "gap/c", "added", &json!({}));
    let two = step("added-two", 2, "my-item", "added", &json!({}));
    let tre = step("added-tre", 3, "my-item", "added", &json!({}));
    let all = json!([one, two, tre, before("move-one", 4, "my-item", "better/a"), parked("park-one", 5, "gap/c")]);
    assert_eq!(lines(&all), ["added-two", "better/a", "worse/b", "gap/c (park-one)", "added-one", "added-tre"]);
}

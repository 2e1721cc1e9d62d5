//! What comes with foreign data and is declared: places, groups, and what an indicator does not say itself.

use super::super::map::{Mapped, New};
use super::one::Taken;
use crate::model::Programme;
use serde_json::{Map, Value, json};

/// Declares what the programme does not declare yet, and keeps a list of it: the next time the same source is read, its
/// names are told from those that the author chose.
pub(super) fn declare(document: &mut Value, mapped: &Mapped) {
    for (id, name) in &mapped.places {
        once(document, "places", json!({"id": id, "name": name}));
        listed(document, "places", id);
    }
    for New { id, name, groups } in &mapped.breakdowns {
        let known = |b: &Value| b.get("id").and_then(Value::as_str) == Some(id);
        let declared = document.get("breakdowns").and_then(Value::as_array).is_some_and(|list| list.iter().any(known));
        if !declared {
            listed(document, "breakdowns", id);
        }
        for (id, _) in groups {
            listed(document, "groups", id);
        }
        let Some(own) = once(document, "breakdowns", json!({"id": id, "name": name, "groups": []})) else { continue };
        for (id, name) in groups {
            once(own, "groups", json!({"id": id, "name": name}));
        }
    }
}

/// The list of what came with foreign data.
const LIST: &str = "adopted";

fn listed(document: &mut Value, kind: &str, id: &str) {
    let Some(root) = document.as_object_mut() else { return };
    let lists = root.entry(LIST).or_insert_with(|| Value::Object(Map::new()));
    if let Some(list) = lists.as_object_mut().and_then(|l| l.entry(kind).or_insert_with(|| json!([])).as_array_mut())
        && !list.iter().any(|known| known == id)
    {
        list.push(json!(id));
    }
}

/// The programme without what came with foreign data.
pub(super) fn own(document: &Value, mut programme: Programme) -> Programme {
    let adopted = |kind: &str, id: &str| {
        let list = document.get(LIST).and_then(|lists| lists.get(kind)).and_then(Value::as_array);
        list.is_some_and(|list| list.iter().any(|known| known == id))
    };
    programme.places.retain(|p| !adopted("places", p.id.as_str()));
    programme.breakdowns.retain(|b| !adopted("breakdowns", b.id.as_str()));
    for breakdown in &mut programme.breakdowns {
        breakdown.groups.retain(|g| !adopted("groups", g.id.as_str()));
    }
    programme
}

/// The item of a list that has the id of `item`, which is added where there is none.
fn once<'a>(root: &'a mut Value, key: &str, item: Value) -> Option<&'a mut Value> {
    let list = root.as_object_mut()?.entry(key).or_insert_with(|| json!([])).as_array_mut()?;
    let at = list.iter().position(|other| other.get("id") == item.get("id")).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    });
    list.get_mut(at)
}

/// What the indicator does not say itself: title, unit, direction, whom it counts.
pub(super) fn defaults(indicator: &mut Value, taken: &Taken) {
    let Some(root) = indicator.as_object_mut() else { return };
    let mut missing = |key: &str, value: Value| {
        if root.get(key).is_none_or(Value::is_null) {
            root.insert(key.to_owned(), value);
        }
    };
    missing("kind", json!("coverage"));
    missing("title", json!(taken.title));
    missing("better", json!("neither"));
    missing("unit", unit(&taken.mapped));
    if taken.of_people() {
        missing("protection", json!({"subjects": "people"}));
    }
}

/// The unit as our own form says it.
fn unit(mapped: &Mapped) -> Value {
    let (label, decimals) = mapped.unit.clone().unwrap_or_default();
    let longest = mapped.observations.value.iter().flatten().copied().map(digits).max().unwrap_or(0);
    let decimals = decimals.unwrap_or(longest).min(6);
    let lower = label.to_lowercase();
    if label == "%" || lower.starts_with("percent") || lower.starts_with("per cent") || label == "PC" || label == "PT" {
        return json!({"kind": "percent", "decimals": decimals});
    }
    let noun = if label.is_empty() { "#".to_owned() } else { format!("# {label}") };
    json!({"kind": "amount", "decimals": decimals, "noun": {"en": {"other": noun}}})
}

/// Digits after the point that a number needs, at most two.
fn digits(n: f64) -> u8 {
    if n.fract() == 0.0 {
        0
    } else if (n * 10.0).fract().abs() < 1e-9 {
        1
    } else {
        2
    }
}

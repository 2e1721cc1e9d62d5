//! What a dimension says, where the data set does not tell it: time and place by their names and categories.

use crate::feed::document::step;
use crate::feed::foreign::{Context, Dimension, Role, time};
use serde_json::Value;

/// What a dimension says: as the feed or the mapping tells it, else by its name and categories.
pub(super) fn role(d: &Dimension, roles: Option<&Value>, others: &[String], cx: &Context<'_>) -> Role {
    if let Some(role) = cx.options.roles.get(&d.id) {
        return *role;
    }
    let told = |key: &str| {
        roles
            .and_then(|r| r.get(key))
            .and_then(Value::as_array)
            .is_some_and(|l| l.iter().any(|id| id.as_str() == Some(&d.id)))
    };
    if told("time") {
        return Role::Time;
    }
    if told("geo") {
        return Role::Place;
    }
    if told("metric") {
        return Role::Measure;
    }
    let named = |list: &[&str]| {
        let (id, label) = (d.id.to_lowercase(), d.label.to_lowercase());
        list.iter().any(|name| id == *name || label == *name)
    };
    let has = |key: &str| {
        roles
            .and_then(|r| r.get(key))
            .and_then(Value::as_array)
            .is_some_and(|l| l.iter().any(|id| others.iter().any(|o| id.as_str() == Some(o))))
    };
    let periods = || {
        let labels: Vec<&str> = d.categories.iter().map(|c| c.label.as_str()).collect();
        let ids: Vec<&str> = d.categories.iter().map(|c| c.id.as_str()).collect();
        !labels.is_empty()
            && (time::all(&labels).iter().all(Option::is_some) || time::all(&ids).iter().all(Option::is_some))
    };
    if !has("time") && (named(TIMES) || (periods() && !named(&["age"]))) {
        return Role::Time;
    }
    if !has("geo") && named(PLACES) {
        return Role::Place;
    }
    if named(MEASURES) || d.id.to_lowercase().starts_with("indic_") {
        return Role::Measure;
    }
    if d.categories.len() == 1 { Role::Constant } else { Role::Breakdown }
}

/// What statistics offices call time.
const TIMES: &[&str] = &[
    "time",
    "time_period",
    "year",
    "quarter",
    "month",
    "week",
    "period",
    "date",
    "tid",
    "år",
    "vuosi",
    "kvartal",
    "månad",
    "måned",
    "neljännes",
    "kuukausi",
    "tlist(a1)",
    "tlist(q1)",
    "tlist(m1)",
    "tlist(w1)",
    "tlist(d1)",
    "año",
    "ano",
    "année",
    "jahr",
    "periodo",
    "período",
    "aasta",
];
/// What they call places.
const PLACES: &[&str] = &[
    "geo",
    "country",
    "countries",
    "region",
    "regions",
    "area",
    "county",
    "district",
    "municipality",
    "province",
    "state",
    "kommune",
    "kommuner",
    "alue",
    "location",
    "ref_area",
    "fylke",
    "län",
    "maakunta",
    "país",
    "pais",
    "pays",
    "land",
    "kunta",
    "comarca",
    "provincia",
    "département",
    "commune",
    "residence",
    "local authority",
    "constituency",
    "local electoral area",
];
/// What they call the things that are measured.
const MEASURES: &[&str] = &[
    "contentscode",
    "contents",
    "statistic",
    "metric",
    "measure",
    "indicator",
    "unit",
    "concept",
    "units",
    "indic",
    "variable",
];

/// Gives a dimension its role, and its categories the periods.
pub(super) fn settle(d: &mut Dimension, role: Role, at: &str, cx: &mut Context<'_>) {
    d.role = role;
    if role != Role::Time {
        return;
    }
    let by_label = time::all(&d.categories.iter().map(|c| c.label.as_str()).collect::<Vec<_>>());
    let by_code = time::all(&d.categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>());
    let mut unread = Vec::new();
    for (category, (label, code)) in d.categories.iter_mut().zip(by_label.into_iter().zip(by_code)) {
        category.total = false;
        category.period = label.or(code);
        if category.period.is_none() {
            unread.push(category.label.clone());
        }
    }
    if let Some(first) = unread.first() {
        let what =
            format!("{} periods of \"{}\" cannot be placed in time, the first is \"{first}\"", unread.len(), d.label);
        cx.warn(step(at, &d.id), what, "name another dimension as `time`, or say their spans in the mapping");
    }
}

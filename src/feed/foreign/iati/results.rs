//! Results: one data set for each indicator, with its baselines, targets and actual values.

use super::grid::{self, Alike, Axis, Item};
use super::tree::Element;
use super::words::{MEASURE, RESULT, comes_later, name};
use super::{Record, clean_text};
use crate::feed::document::step;
use crate::feed::foreign::{Category, Context, Cube, Fact, Measured, Role};
use crate::model::State;
use std::collections::BTreeMap;

/// The most breakdowns of one indicator.
const BREAKDOWNS: usize = 30;

/// One value: what it is, when, and the element that says it.
struct Said<'a> {
    what: &'static str,
    time: Option<Category>,
    element: &'a Element,
}

/// All indicators of an activity.
pub fn read(record: &Record<'_>, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut places = BTreeMap::new();
    for place in record.element.all("location") {
        if let Some(code) = place.attribute("ref") {
            places.insert(clean_text(code), place.narrative_of("name", record.usual).unwrap_or_default());
        }
    }
    let mut cubes = Vec::new();
    for (r, result) in record.element.all("result").enumerate() {
        for (i, indicator) in result.all("indicator").enumerate() {
            let id = format!("result-{}-indicator-{}", r + 1, i + 1);
            cubes.extend(one(record, &id, result, indicator, &places, cx));
        }
    }
    cubes
}

fn one(
    record: &Record<'_>,
    id: &str,
    result: &Element,
    indicator: &Element,
    places: &BTreeMap<String, String>,
    cx: &mut Context<'_>,
) -> Option<Cube> {
    let said = values(indicator, cx);
    if said.is_empty() {
        let what = "this indicator has no baseline, target or actual value, so there is nothing to show of it";
        cx.warn(&indicator.at, what, "ask the publisher for its values");
        return None;
    }
    let mut breakdowns: Vec<&str> = Vec::new();
    for name in said.iter().flat_map(|s| s.element.all("dimension")).filter_map(|d| d.attribute("name")) {
        if !breakdowns.contains(&name) && breakdowns.len() <= BREAKDOWNS {
            breakdowns.push(name);
        }
    }
    if breakdowns.len() > BREAKDOWNS {
        cx.error(&indicator.at, format!("this indicator has more than {BREAKDOWNS} breakdowns"), "take a smaller part");
        return None;
    }
    let mut axes =
        vec![Axis::new("time", "Time", Role::Time, true), Axis::new("measure", "Value", Role::Measure, true)];
    let of_all = |id: &str, role| Axis { total: true, ..Axis::new(id, id, role, false) };
    axes.push(of_all("location", Role::Place));
    axes.extend(breakdowns.iter().map(|name| {
        let own = axes_know(name);
        of_all(&if own { format!("dimension {name}") } else { clean_text(name) }, Role::Breakdown)
    }));
    let promise = indicator.narrative_of("description", record.usual);
    let later = promise.as_deref().and_then(comes_later);
    let qualitative = indicator.attribute("measure") == Some("5");
    let mut items = Vec::new();
    for Said { what, time, element } in said {
        let mut says = vec![time, Some(Category::named(what, ""))];
        says.push(joined(element.all("location").filter_map(|l| l.attribute("ref")), |code| places.get(code).cloned()));
        says.extend(breakdowns.iter().map(|name| {
            let own = element.all("dimension").filter(|d| d.attribute("name") == Some(name));
            joined(own.filter_map(|d| d.attribute("value")), |_| None)
        }));
        let fact = fact(record, element, what, later, qualitative, cx);
        items.push(Item { says, fact, at: element.at.clone() });
    }
    let heading = result.narrative_of("title", record.usual);
    let title = indicator.narrative_of("title", record.usual).or_else(|| heading.clone()).unwrap_or_default();
    let mut cube = grid::cube(record, id, &title, &axes, items, Alike::Contradict, cx)?;
    let unit = indicator.attribute("measure").map(|code| clean_text(name(&MEASURE, code)));
    cube.unit = unit.map(|label| Measured { label, decimals: None, multiplier: 0 });
    cube.notes = notes(result, indicator, heading, promise);
    cube.notes.extend(record.notes.iter().cloned());
    Some(cube)
}

fn axes_know(name: &str) -> bool {
    ["time", "measure", "location"].contains(&name)
}

/// All values of an indicator, in the order of the standard: baselines, then each period's targets and actual values.
fn values<'a>(indicator: &'a Element, cx: &mut Context<'_>) -> Vec<Said<'a>> {
    let mut said = Vec::new();
    for element in indicator.all("baseline") {
        let written = element.attribute("iso-date").or_else(|| element.attribute("year"));
        said.push(Said { what: "baseline", time: grid::moment(written, element, cx), element });
    }
    for period in indicator.all("period") {
        let targets = period.all("target").map(|e| ("target", e));
        let values: Vec<_> = targets.chain(period.all("actual").map(|e| ("actual", e))).collect();
        if values.is_empty() {
            continue;
        }
        let time = grid::span(period, cx);
        said.extend(values.into_iter().map(|(what, element)| Said { what, time: time.clone(), element }));
    }
    said
}

/// Several codes as one category; `None` where there are none.
fn joined<'a>(codes: impl Iterator<Item = &'a str>, name: impl Fn(&str) -> Option<String>) -> Option<Category> {
    let codes: Vec<String> = codes.map(clean_text).collect();
    let names: Vec<String> =
        codes.iter().map(|c| name(c).filter(|n| !n.is_empty()).unwrap_or_else(|| c.clone())).collect();
    (!codes.is_empty()).then(|| Category::named(&codes.join(" + "), &names.join(" + ")))
}

/// One value, with its comment.
fn fact(
    record: &Record<'_>,
    element: &Element,
    what: &str,
    later: Option<&str>,
    qualitative: bool,
    cx: &mut Context<'_>,
) -> Fact {
    let comment = element.narrative_of("comment", record.usual);
    let mut fact = grid::attribute(element, "value", cx);
    if qualitative && element.attribute("value").is_none() {
        fact.text.clone_from(&comment);
        fact.state = if comment.is_some() { State::Observed } else { State::NotReported };
        return fact;
    }
    // "0: this will only be reported at the end of the project" is no value
    let own = comment.as_deref().and_then(comes_later).or_else(|| fact.text.as_deref().and_then(comes_later));
    let sentence = own.or(later).map(str::to_owned);
    let says_nothing = !element.attribute("value").unwrap_or_default().contains(|c: char| ('1'..='9').contains(&c));
    if let Some(sentence) = sentence.filter(|_| what == "actual" && says_nothing) {
        if fact.number.is_some() {
            let message = format!("the value is 0, but this is said of it: \"{sentence}\". It is taken as not yet due");
            cx.warn(step(&element.at, "@value"), message, "leave the value out until it is there");
        }
        let mut flags = vec![element.attribute("value").map(clean_text).unwrap_or_default(), sentence.clone()];
        flags.extend(comment.filter(|c| *c != sentence));
        flags.retain(|flag| !flag.is_empty());
        return Fact { flags, ..Fact::absent(State::NotYetDue) };
    }
    fact.flags.extend(comment);
    fact
}

/// What is to be known of all values of an indicator.
fn notes(result: &Element, indicator: &Element, heading: Option<String>, description: Option<String>) -> Vec<String> {
    let kind = result.attribute("type").map(|code| clean_text(name(&RESULT, code)));
    let mut notes: Vec<String> = Vec::new();
    notes.extend(description);
    notes.extend(heading.map(|h| format!("{}: {h}", kind.as_deref().unwrap_or("Result"))));
    match indicator.attribute("ascending") {
        Some("0" | "false") => notes.push("Lower values are better.".to_owned()),
        Some("1" | "true") => notes.push("Higher values are better.".to_owned()),
        _ => {}
    }
    match result.attribute("aggregation-status") {
        Some("0" | "false") => notes.push("The publisher says that these values may not be added up.".to_owned()),
        Some("1" | "true") => notes.push("The publisher says that these values may be added up.".to_owned()),
        _ => {}
    }
    notes
}

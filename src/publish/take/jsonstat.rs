//! All observations of an indicator as a JSON-stat 2.0 data set.

use crate::kinds::{Indicator, Setting};
use crate::model::{Cell, Id, Mark, Period, Series, State};
use crate::publish::terms::{licence, licence_url, number, object, plain, source, unit};
use crate::say;
use serde_json::{Map, Value, json};

/// The data set; `None` where there are no observations. The cube is place × group × period, with the indicator as the
/// metric; a cell that the feed does not have is null without a status.
pub fn jsonstat(setting: &Setting, indicator: &Indicator) -> Option<String> {
    let series = indicator.data.kind().series().filter(|s| !s.is_empty())?;
    let (header, language) = (&indicator.header, setting.language());
    let sizes = [1, series.places.len(), series.groups.len(), series.periods.len()];
    let cells: Vec<(usize, Cell<'_>)> =
        (0..series.len()).zip(series.cells()).map(|(row, c)| (at(series, row), c)).collect();
    let source = source(setting, indicator);
    let named = source.map(|s| [s.title.in_language(language), s.publisher.in_language(language)].join(", "));
    let changed = source.and_then(|s| s.note.as_ref()).map(|n| n.in_language(language).to_owned());
    let notes: Vec<String> = std::iter::once(plain(&indicator.finding(setting))).chain(changed).collect();
    let licence = licence(setting, indicator).and_then(licence_url);
    let links = object([
        ("license", json!(licence.map(|href| vec![json!({"href": href})]))),
        ("alternate", json!([{"type": "text/csv", "href": format!("{}.csv", header.id)}])),
    ]);
    let document = object([
        ("version", json!("2.0")),
        ("class", json!("dataset")),
        ("label", json!(header.title.in_language(language))),
        ("source", json!(named)),
        ("updated", json!(setting.programme.published.unwrap_or_else(|| setting.as_of()).to_string())),
        ("note", json!(notes)),
        ("link", links),
        ("id", json!(["indicator", "place", "group", "period"])),
        ("size", json!(sizes)),
        ("role", json!({"time": ["period"], "geo": ["place"], "metric": ["indicator"]})),
        ("dimension", dimensions(setting, indicator, series)),
        ("value", values(&cells, sizes.iter().product())),
        ("status", by_cell(&cells, |c| (c.state() != State::Observed).then(|| json!(c.state().name())))),
        ("extension", json!({"baraza": extension(setting, indicator, &cells)})),
    ]);
    Some(format!("{document}\n"))
}

/// Where a row stands in the cube, in row-major order.
fn at(series: &Series, row: usize) -> usize {
    let [place, group, period] = [&series.place, &series.group, &series.period].map(|column| column[row] as usize);
    (place * series.groups.len() + group) * series.periods.len() + period
}

/// The values: a list, or by position where most of the cube is empty.
fn values(cells: &[(usize, Cell<'_>)], whole: usize) -> Value {
    if whole > cells.len() * 4 + 64 {
        return match by_cell(cells, |c| c.number().map(number)) {
            // a cube without any number still has its values
            Value::Object(map) if map.is_empty() => json!({"0": null}),
            map => map,
        };
    }
    let mut list = vec![Value::Null; whole];
    for (at, cell) in cells {
        list[*at] = cell.number().map_or(Value::Null, number);
    }
    json!(list)
}

/// What is known of single cells, by position.
fn by_cell<'a>(cells: &[(usize, Cell<'a>)], of: impl Fn(Cell<'a>) -> Option<Value>) -> Value {
    let mut known: Vec<(usize, Value)> = cells.iter().filter_map(|(at, cell)| Some((*at, of(*cell)?))).collect();
    known.sort_by_key(|(at, _)| *at);
    Value::Object(known.into_iter().map(|(at, value)| (at.to_string(), value)).collect())
}

fn dimensions(setting: &Setting, indicator: &Indicator, series: &Series) -> Value {
    let (header, words, language) = (&indicator.header, &setting.words, setting.language());
    let period = |p: &Period| {
        let label = p.label.as_ref().map(|l| l.in_language(language));
        let when = say::period(words.locale(), p);
        label.map_or(when.clone(), |label| format!("{when} ({label})"))
    };
    let categories = |codes: Vec<String>, labels: Vec<String>| {
        let labels: Map<String, Value> =
            codes.iter().cloned().zip(labels.iter().map(|label| json!(plain(label)))).collect();
        json!({"index": codes, "label": labels})
    };
    let ids = |list: &[Id]| list.iter().map(ToString::to_string).collect::<Vec<_>>();
    let mut metric =
        categories(ids(std::slice::from_ref(&header.id)), vec![header.title.in_language(language).to_owned()]);
    metric["unit"] = json!({header.id.as_str(): object([
        ("label", json!(unit(setting, &header.unit))),
        ("decimals", json!(header.unit.decimals())),
        ("symbol", json!(if header.unit.is_percent() { "%" } else { "" })),
        ("position", json!(if header.unit.is_percent() { "end" } else { "" })),
    ])});
    let mut places = categories(ids(&series.places), series.places.iter().map(|id| setting.place(id)).collect());
    places["child"] = children(setting, series);
    if places["child"].as_object().is_some_and(Map::is_empty) {
        places.as_object_mut().map(|p| p.remove("child"));
    }
    let groups = categories(ids(&series.groups), series.groups.iter().map(|id| setting.group(id)).collect());
    let codes = series.periods.iter().map(|p| p.code.clone()).collect();
    let periods = categories(codes, series.periods.iter().map(period).collect());
    let name = |id: &str| setting.words.get(id);
    json!({
        "indicator": {"category": metric},
        "place": {"label": name("place"), "category": places},
        "group": {"label": name("group"), "category": groups},
        "period": {"category": periods},
    })
}

/// Which of these places are parts of which.
fn children(setting: &Setting, series: &Series) -> Value {
    let parent = |id: &Id| setting.programme.place(id).and_then(|p| p.parent.clone());
    let of = |whole: &Id| {
        let parts: Vec<&str> =
            series.places.iter().filter(|id| parent(id).as_ref() == Some(whole)).map(Id::as_str).collect();
        (!parts.is_empty()).then(|| (whole.to_string(), json!(parts)))
    };
    Value::Object(series.places.iter().filter_map(of).collect())
}

/// What JSON-stat has no place for: marks, due dates, breaks; ranges, counts, samples, days and notes by cell.
fn extension(setting: &Setting, indicator: &Indicator, cells: &[(usize, Cell<'_>)]) -> Value {
    let (header, language) = (&indicator.header, setting.language());
    let mark = |m: &Mark| {
        object([
            ("period", json!(m.period.code)),
            ("value", m.value.map_or(Value::Null, number)),
            ("place", json!(m.place.as_str())),
            ("group", json!(m.group.as_str())),
            ("set_on", json!(m.set_on.map(|d| d.to_string()))),
            ("reason", json!(m.reason.as_ref().map(|r| r.in_language(language)))),
        ])
    };
    let due = header.due.iter().map(|d| json!({"period": d.period.code, "on": d.on.to_string()}));
    let breaks =
        header.breaks.iter().map(|b| json!({"period": b.period.code, "reason": b.reason.in_language(language)}));
    let mut states: Vec<State> = cells.iter().map(|(_, c)| c.state()).collect();
    states.sort_by_key(|s| s.name());
    states.dedup();
    let states = states.iter().map(|s| (s.name().to_owned(), json!(setting.words.state(*s))));
    object([
        ("indicator", json!(header.id.as_str())),
        ("kind", json!(header.kind)),
        ("example", if header.example { json!(true) } else { Value::Null }),
        ("as_of", json!(setting.as_of().to_string())),
        (
            "better",
            json!(match header.better {
                crate::model::Better::Up => "up",
                crate::model::Better::Down => "down",
                crate::model::Better::Neither => "neither",
            }),
        ),
        ("baseline", header.baseline.as_ref().map_or(Value::Null, mark)),
        ("milestones", header.milestones.iter().map(mark).collect()),
        ("targets", header.targets.iter().map(mark).collect()),
        ("due", due.collect()),
        ("breaks", breaks.collect()),
        ("states", Value::Object(states.collect())),
        (
            "range",
            by_cell(cells, |c| {
                let range = c.value().range?;
                let level = range.level.map_or(Value::Null, number);
                Some(object([("low", number(range.low)), ("high", number(range.high)), ("level", level)]))
            }),
        ),
        ("count", by_cell(cells, |c| c.value().counts.map(|(count, of)| json!([count, of])))),
        ("sample", by_cell(cells, |c| c.value().sample.map(|n| json!(n)))),
        ("reported", by_cell(cells, |c| c.reported().map(|d| json!(d.to_string())))),
        ("note", by_cell(cells, |c| c.note().map(|n| json!(n.in_language(language))))),
    ])
}

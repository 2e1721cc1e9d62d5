//! # Our own programme feed
//!
//! For `baraza inspect`: the observations of each indicator, as `baraza check` sees them. Recognised by the key `baraza`.

use super::{Category, Context, Cube, Fact, Measured, Role, cube::is_total};
use crate::feed::native;
use crate::model::{Header, Programme, Series};
use serde_json::Value;

/// The version, if the document is a programme feed.
#[must_use]
pub fn version(document: &Value) -> Option<String> {
    let programme = document.get("indicators").is_some_and(Value::is_array);
    programme.then(|| document.get("baraza")?.as_str().map(str::to_owned)).flatten()
}

/// Reads the programme with the files that it names.
pub fn read(document: Value, cx: &mut Context<'_>) -> Vec<Cube> {
    let mut feed = match native::read(document.to_string().as_bytes()) {
        Ok(feed) => feed,
        Err(error) => {
            cx.error("", error.to_string(), "see `baraza check`");
            return Vec::new();
        }
    };
    for file in feed.waiting() {
        let bytes = if native::is_beside(&file) { (cx.beside)(&file) } else { None };
        native::supply(&mut feed, &file, bytes.as_deref().ok_or(crate::feed::FeedError::Unreachable));
    }
    cx.notices.append(&mut feed.notices);
    let cubes: Vec<Cube> = feed
        .indicators
        .iter()
        .filter_map(|i| Some(cube(&feed.programme, &i.header, i.data.kind().series().filter(|s| !s.is_empty())?)))
        .collect();
    if cubes.is_empty() {
        cx.error("", "no indicator of this programme has observations", "see `baraza check`");
    }
    cubes
}

fn cube(programme: &Programme, header: &Header, series: &Series) -> Cube {
    let language = programme.languages.first().map_or("en", |l| l.code.as_str());
    let mut cube = Cube {
        id: header.id.to_string(),
        title: header.title.in_language(language).to_owned(),
        unit: Some(Measured {
            label: header.unit.code().to_owned(),
            decimals: Some(header.unit.decimals()),
            multiplier: 0,
        }),
        ..Cube::default()
    };
    let place = |id: &crate::model::Id| programme.place(id).map_or("", |p| p.name.in_language(language));
    let group = |id: &crate::model::Id| programme.group(id.as_str()).map_or("", |(_, g)| g.name.in_language(language));
    let of = |id: &crate::model::Id, name: &str| {
        let total = is_total(id.as_str(), name);
        Category { total, ..Category::named(id.as_str(), name) }
    };
    for (id, role) in [("place", Role::Place), ("group", Role::Breakdown), ("period", Role::Time)] {
        cube.add(id, id, role);
    }
    cube.dimensions[0].categories = series.places.iter().map(|id| of(id, place(id))).collect();
    cube.dimensions[1].categories = series.groups.iter().map(|id| of(id, group(id))).collect();
    cube.dimensions[2].categories = series
        .periods
        .iter()
        .map(|p| Category { period: Some(p.clone()), ..Category::named(&p.code, &p.code) })
        .collect();
    for (row, cell) in series.cells().enumerate() {
        let value = cell.value();
        let fact = Fact {
            low: value.range.map(|r| r.low),
            high: value.range.map(|r| r.high),
            sample: value.sample,
            ..Fact { state: value.state, ..Fact::new(value.number) }
        };
        cube.push(&[series.place[row], series.group[row], series.period[row]], fact);
    }
    cube
}

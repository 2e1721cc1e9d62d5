//! The outlines of places, from the files of boundaries that a programme names: found by code or name, projected, their
//! shared borders simplified once, on a grid of whole numbers. It is done once, when the site is published; pages and the
//! page's program only draw.

mod arcs;
mod find;
mod project;
mod room;
mod shapes;
mod thin;
#[cfg(test)]
mod tests;

use super::foreign::adopt::Get;
use super::foreign::geo::{self, Polygon};
use super::foreign::{Context, Options, Role, refused};
use super::native::wire::Boundaries;
use super::{document, limits, native};
use crate::model::{Id, Notice, Outline, Place, Programme};
use find::{Found, find};
use std::collections::BTreeMap;

/// Whole numbers on a grid.
pub type Point = (i32, i32);

/// How many places are named in a notice.
const NAMED: usize = 6;

/// The shapes of places before they are drawn: place, source, areas.
type Shape = (usize, Option<Id>, Vec<Polygon>);

/// Gives the places of a programme their outlines, from the files of boundaries that its own file names. What could not be
/// used is said: all figures stand in tables too.
pub fn outline(programme: &mut Programme, bytes: &[u8], get: Get<'_>) -> Vec<Notice> {
    let (named, mut notices) = native::boundaries(bytes);
    let mut shapes: Vec<Shape> = Vec::new();
    for (at, file) in &named {
        let source = file.source.as_ref().map(|id| Id::new(id));
        let source = source.filter(|id| programme.source(id).is_some());
        if let (Some(id), None) = (&file.source, &source) {
            let what = format!("there is no source \"{id}\"");
            notices.push(Notice::warning(format!("{at}/source"), what, "add it to `sources`, with its licence"));
        }
        for (place, areas) in areas(programme, at, file, get, &mut notices) {
            if shapes.iter().any(|(other, ..)| *other == place) {
                let what = format!("{} has a shape from an earlier file", programme.places[place].id);
                notices.push(Notice::warning(at.as_str(), what, "name each place in one file of boundaries"));
            } else {
                shapes.push((place, source.clone(), areas));
            }
        }
    }
    // each kind of place is a map of its own
    let mut maps: BTreeMap<Option<String>, Vec<Shape>> = BTreeMap::new();
    for shape in shapes {
        maps.entry(programme.places[shape.0].kind.clone()).or_default().push(shape);
    }
    for (kind, shapes) in maps {
        draw(&mut programme.places, shapes);
        notices.extend(without(&programme.places, kind.as_deref()));
    }
    notices
}

/// Draws the places of one map.
fn draw(places: &mut [Place], shapes: Vec<Shape>) {
    let (to, areas): (Vec<_>, Vec<_>) = shapes.into_iter().map(|(at, source, areas)| ((at, source), areas)).unzip();
    for ((at, source), drawn) in to.into_iter().zip(shapes::shapes(&areas)) {
        places[at].outline = drawn.map(|(room, rings)| Outline::new(source, room, &rings));
    }
}

/// The areas of the places that a file knows.
fn areas(
    programme: &Programme,
    at: &str,
    file: &Boundaries,
    get: Get<'_>,
    notices: &mut Vec<Notice>,
) -> Vec<(usize, Vec<Polygon>)> {
    let read = get(&file.url, limits::BODY).and_then(|bytes| document::parse(&bytes));
    let (document, said) = match read {
        Ok(read) => read,
        Err(error) => {
            notices.extend(refused(&error).notices.into_iter().map(|n| Notice { pointer: format!("{at}/url"), ..n }));
            return Vec::new();
        }
    };
    let roles = file.code.iter().map(|code| (code.clone(), Role::Place)).collect();
    let options = Options { roles, sheet: file.object.clone(), ..Options::default() };
    let mut cx = Context::new(&file.url, &options, &|_| None);
    let boundaries = geo::boundaries(document, &mut cx).unwrap_or_default();
    let within =
        |notice: Notice| Notice { pointer: [at, " (", &notice.pointer, ")"].concat().replace(" ()", ""), ..notice };
    notices.extend(said.into_iter().chain(cx.notices).map(within));
    let Found { places, unknown } = find(programme, &boundaries.features, file.code.is_some());
    if !unknown.is_empty() {
        let what = format!("no place of the programme has these boundaries: {}", few(&unknown));
        let hint = "name the property with their ids or names as `code`, or add them to `places`";
        notices.push(Notice::warning(at, what, hint));
    }
    let shaped = places.into_iter().filter(|(_, feature)| !feature.polygons.is_empty());
    shaped.map(|(place, feature)| (place, feature.polygons.clone())).collect()
}

/// Which places of a kind are in tables only, where others of it are on a map.
fn without(places: &[Place], kind: Option<&str>) -> Option<Notice> {
    let without = places.iter().filter(|place| place.kind.as_deref() == kind && place.outline.is_none());
    let names: Vec<String> = without.map(|place| place.id.to_string()).collect();
    let what = || format!("no file of boundaries has a shape for {}; they are in tables only", few(&names));
    (!names.is_empty()).then(|| Notice::warning("/boundaries", what(), "add their shapes, with their ids"))
}

fn few(names: &[String]) -> String {
    let more = names.len().saturating_sub(NAMED);
    let named = names.iter().take(NAMED).cloned().collect::<Vec<_>>().join(", ");
    if more > 0 { format!("{named} and {more} more") } else { named }
}

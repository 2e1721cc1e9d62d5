//! The places on a map, in the shown period: as their shapes where the feed names their boundaries, or as squares.

use super::data::Data;
use super::table::{Shown, kind_of_most};
use crate::chart::{Area, Drawn, Ink, Map, Scene, bounds, class_of, inks, on_map};
use crate::kinds::{Setting, sourced};
use crate::markup::{Node, el};
use crate::model::{Cell, Header, Place, Source, Unit};
use crate::say::{self, Locale};

/// The most places that are named as lowest or highest.
const NAMED: usize = 3;

/// What the map shows.
pub struct Mapped<'a> {
    /// The places, and what is known of them.
    cells: Vec<(&'a Place, Cell<'a>)>,
    /// How they are drawn.
    drawn: Drawn,
    /// The bounds of the classes: those of all periods, so that a colour means the same in each.
    bounds: Vec<f64>,
}

/// The places of one kind that stand on a map and have a value, or a reason for none, in the shown period; `None` where
/// they are too few for a map.
#[must_use]
pub fn mapped<'a>(setting: &'a Setting, data: &'a Data, shown: &Shown) -> Option<Mapped<'a>> {
    let series = &data.series;
    let period = shown.period.as_ref()?;
    let period = series.periods.iter().position(|known| known.code == period.code)?;
    let group = series.main_group_at()?;
    let places = setting.programme.places(&series.places);
    let stands = |place: &&Place| place.tile.is_some() || place.outline.is_some();
    let placed = places.iter().enumerate().filter_map(|(at, place)| place.filter(stands).map(|p| (at, p)));
    let placed: Vec<(usize, &Place)> = placed.collect();
    let kind = kind_of_most(placed.iter().map(|(_, place)| place.kind.as_deref()))?;
    let placed = placed.into_iter().filter(|(_, place)| place.kind.as_deref() == kind);
    let mut ends: Option<(f64, f64)> = None;
    let mut cells = Vec::new();
    for (at, place) in placed {
        for number in series.line_at(at, group).filter_map(|cell| cell.number()) {
            ends = Some(ends.map_or((number, number), |(low, high)| (number.min(low), number.max(high))));
        }
        cells.extend(series.cell_at(at, group, period).map(|cell| (place, cell)));
    }
    let (low, high) = ends?;
    let (cells, drawn) = on_map(cells, &|(place, _)| *place)?;
    Some(Mapped { cells, drawn, bounds: bounds(low, high) })
}

/// The map at a width in CSS pixels.
#[must_use]
pub fn map(setting: &Setting, header: &Header, data: &Data, shown: &Shown, width: u32) -> Option<Scene> {
    let Mapped { cells, drawn, bounds } = mapped(setting, data, shown)?;
    let areas = cells.iter().map(|(place, cell)| {
        let written = |write: &dyn Fn(Locale, &Unit, f64) -> String| {
            cell.number().map_or_else(|| "–".to_owned(), |n| write(setting.words.locale(), &header.unit, n))
        };
        Area {
            place,
            name: setting.place(cell.place()),
            number: cell.number(),
            value: written(&say::figure),
            brief: written(&say::axis),
            focus: shown.place == place.id
                || setting.programme.place(&shown.place).is_some_and(|p| p.parent.as_ref() == Some(&place.id)),
        }
    });
    Some(Map { areas: areas.collect(), bounds }.draw(drawn, width))
}

/// Whose boundaries the map shows: their source and licence.
#[cfg(feature = "cli")]
#[must_use]
pub fn boundaries(setting: &Setting, data: &Data, shown: &Shown) -> Option<String> {
    let places: Vec<&Place> = mapped(setting, data, shown)?.cells.iter().map(|(place, _)| *place).collect();
    source(setting, &places).map(|source| sourced(setting, source))
}

/// Which colour is which, in words, with the number of places of each.
#[must_use]
pub fn key(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Option<Node> {
    let Mapped { cells, bounds, .. } = mapped(setting, data, shown)?;
    let numbers: Vec<Option<f64>> = cells.iter().map(|(_, cell)| cell.number()).collect();
    Some(scale(setting, header, &bounds, &numbers, true))
}

/// Which colour is which, in words, of those classes that some of the numbers are in; with how many where they are
/// `counted`.
#[must_use]
pub fn scale(setting: &Setting, header: &Header, bounds: &[f64], numbers: &[Option<f64>], counted: bool) -> Node {
    let words = &setting.words;
    let figure = |n: f64| say::axis(words.locale(), &header.unit, n);
    let line = |ink: &'static str, name: String, keep: &dyn Fn(Option<f64>) -> bool| {
        let places = numbers.iter().filter(|number| keep(**number)).count();
        let places = (places > 0).then(|| words.locale().integer(places as i64))?;
        let counted = counted.then(|| [("class", (&name).into()), ("places", (&places).into())]);
        let text = counted.map(|said| words.with("map-count", &said)).unwrap_or(name);
        Some(el("li").add(el("span").class(["swatch ", ink].concat()).attr("aria-hidden", "true")).add(text))
    };
    let inks = inks(bounds.len() + 1);
    let class = |n: u8| {
        let at = usize::from(n);
        let from = at.checked_sub(1).and_then(|i| bounds.get(i)).map(|n| figure(*n));
        let to = bounds.get(at).map(|n| figure(*n));
        let name = match (&from, &to) {
            (None, Some(to)) => words.with("map-under", &[("to", to.into())]),
            (Some(from), Some(to)) => words.with("map-between", &[("from", from.into()), ("to", to.into())]),
            (Some(from), None) => words.with("map-over", &[("from", from.into())]),
            (None, None) => words.get("map-all"),
        };
        line(Ink::Class(inks[at]).class(), name, &|number| number.is_some_and(|v| class_of(bounds, v) == n))
    };
    let classes = (0..=bounds.len() as u8).filter_map(class);
    el("ul").class("scale").all(classes.chain(line("hatch", words.get("map-none"), &|number| number.is_none())))
}

/// What the map is: squares with short names, or shapes, and whose.
#[must_use]
pub fn about(setting: &Setting, data: &Data, shown: &Shown) -> Option<Node> {
    let Mapped { cells, drawn, .. } = mapped(setting, data, shown)?;
    let places: Vec<&Place> = cells.iter().map(|(place, _)| *place).collect();
    Some(about_map(setting, "", drawn, &places))
}

/// The same of a map of these places, drawn so; `before` is said first.
#[must_use]
pub fn about_map(setting: &Setting, before: &str, drawn: Drawn, places: &[&Place]) -> Node {
    let text = |class: &'static str, id| el("p").class(class).add([before, &setting.words.get(id)].concat());
    let squares = || Node::none().add(text("key", "map-about")).add(short_names(setting, places));
    if !drawn.outlines {
        return squares();
    }
    let source = source(setting, places).map(|one| Node::from([" ", &sourced(setting, one)].concat()));
    // the style sheet shows what belongs to the picture that it shows
    let squares = drawn.tiles.then(|| el("div").class("as-squares").add(squares()));
    Node::none().add(text("key as-shapes", "map-shapes").add(source)).add(squares)
}

/// Where the shapes of places come from.
fn source<'a>(setting: &'a Setting, places: &[&Place]) -> Option<&'a Source> {
    setting.programme.source(places.iter().find_map(|place| place.outline.as_ref()?.source.as_ref())?)
}

/// The short names of places, with the whole ones.
fn short_names(setting: &Setting, places: &[&Place]) -> Option<Node> {
    let named = places.iter().filter_map(|place| {
        let short = place.tile.as_ref().map(|tile| &tile.short).filter(|short| !short.is_empty())?;
        Some(el("li").add(el("b").add(short.clone())).add(" ").add(setting.place(&place.id)))
    });
    let named: Vec<Node> = named.collect();
    let summary = el("summary").add(setting.words.get("map-names"));
    (!named.is_empty()).then(|| el("details").class("short-names").add(summary).add(el("ul").all(named)))
}

/// The lowest and the highest, in a sentence; `None` where all are alike.
#[must_use]
pub fn ends(setting: &Setting, header: &Header, data: &Data, shown: &Shown) -> Option<String> {
    let Mapped { cells, .. } = mapped(setting, data, shown)?;
    let known = || cells.iter().filter_map(|(_, cell)| cell.number().map(|n| (n, cell)));
    let low = known().map(|(n, _)| n).min_by(f64::total_cmp)?;
    let high = known().map(|(n, _)| n).max_by(f64::total_cmp)?;
    let (words, locale) = (&setting.words, setting.words.locale());
    let figure = |n: f64| say::figure(locale, &header.unit, n);
    // those whose value reads the same
    let names = |value: &str| {
        let alike: Vec<String> =
            known().filter(|(n, _)| figure(*n) == *value).map(|(_, cell)| setting.place(cell.place())).collect();
        let more = alike.len().saturating_sub(NAMED);
        let more = (more > 0).then(|| words.count("map-more", more));
        locale.list(&alike.into_iter().take(NAMED).chain(more).collect::<Vec<_>>())
    };
    let (low, high) = (figure(low), figure(high));
    (low != high).then(|| {
        let (lowest, highest) = (names(&low), names(&high));
        let all = [("low", &lowest), ("low-value", &low), ("high", &highest), ("high-value", &high)];
        words.with("map-ends", &all.map(|(name, text)| (name, text.into())))
    })
}

//! Where the gaps are, on a map, and the same as a table.

use crate::chart::{Area, CLASSES, Drawn, Ink, Map, Scene, class_of, inks, on_map};
use crate::feed::Feed;
use crate::kinds::gaps::{self as found, Gap, Why};
use crate::kinds::{Setting, coverage};
use crate::markup::{Node, el};
use crate::model::{Id, Place, sorted};
use crate::part::{Cell, Look, at_each, data_table, pictures};

/// The most places that are named as those with most gaps.
const NAMED: usize = 3;

/// A place on the map, and how many gaps are known in it and in what lies in it: lines short of a target, and lines that
/// fell back. `None` where no figure is known that could be a gap.
#[derive(Debug, Clone, PartialEq)]
pub struct Spot<'a> {
    /// The place.
    pub place: &'a Place,
    /// Short of a target, and fallen back.
    pub gaps: Option<[usize; 2]>,
}

impl Spot<'_> {
    fn all(&self) -> Option<usize> {
        self.gaps.map(|gaps| gaps.iter().sum())
    }
}

/// The places on the map, all of one kind – that of which most have gaps –, and how they are drawn. `None` where they are
/// too few for a map.
#[must_use]
pub fn spots<'a>(setting: &'a Setting, feed: &Feed, gaps: &[Gap<'_>]) -> Option<(Vec<Spot<'a>>, Drawn)> {
    let around = |place: &Id| setting.programme.within(place);
    let known: Vec<&Id> = feed.all().filter_map(found::counted).flat_map(|(_, data)| &data.series.places).collect();
    let known: Vec<Vec<Id>> = known.into_iter().map(around).collect();
    let gaps: Vec<(bool, Vec<Id>)> =
        gaps.iter().map(|gap| (matches!(gap.why, Why::Short { .. }), around(&gap.place))).collect();
    let spot = |place: &'a Place| {
        let of =
            |short: bool| gaps.iter().filter(|(such, around)| *such == short && around.contains(&place.id)).count();
        let gaps = known.iter().any(|around| around.contains(&place.id)).then(|| [of(true), of(false)]);
        Spot { place, gaps }
    };
    let stands = |place: &&Place| place.tile.is_some() || place.outline.is_some();
    let all = setting.programme.places.iter().filter(stands).map(spot);
    let all: Vec<Spot<'_>> = all.collect();
    let with = |spot: &&Spot<'_>| spot.all().is_some_and(|all| all > 0);
    let kind = coverage::kind_of_most(all.iter().filter(with).map(|spot| spot.place.kind.as_deref())).flatten();
    let of_kind = |spot: &Spot<'_>| spot.place.kind.as_deref() == kind;
    let some = all.iter().filter(with).any(of_kind);
    let spots: Vec<Spot<'_>> = all.iter().filter(|spot| of_kind(spot)).cloned().collect();
    on_map(spots, &|spot| spot.place).filter(|_| some)
}

/// Where one class of whole numbers up to `most` ends and the next begins: at most six classes, in steps of 1, 2, 5, 10 …
fn classes(most: usize) -> Vec<f64> {
    let mut steps = (0..18).flat_map(|power| [1, 2, 5].map(|n| n * 10_usize.pow(power)));
    let step = steps.find(|step| most / step < usize::from(CLASSES)).unwrap_or(usize::MAX);
    (1..=most / step).map(|n| (n * step) as f64).collect()
}

/// The map with its key, and the table; nothing where there is no map.
#[must_use]
pub fn map(setting: &Setting, (spots, drawn): (&[Spot<'_>], Drawn)) -> Option<Node> {
    let words = &setting.words;
    let most = spots.iter().filter_map(Spot::all).max()?;
    let bounds = classes(most);
    let title = words.get("gaps-map");
    let named = ends(setting, spots, most);
    let scenes = at_each(&|width| Some(draw(setting, (spots, drawn), &bounds, width)));
    let pictures = pictures(&scenes, &[&title, ". ", &named].concat()).attr("data-keys", words.get("chart-keys"));
    let places: Vec<&Place> = spots.iter().map(|spot| spot.place).collect();
    let before = [&words.get("gaps-map-about"), " "].concat();
    Some(
        el("figure")
            .class("chart on-map")
            .add(el("h2").add(title.clone()))
            .add(el("figcaption").add(named))
            .add(pictures)
            .add(key(setting, spots, &bounds))
            .add(coverage::about_map(setting, &before, drawn, &places))
            .add(el("details").add(el("summary").add(words.get("gaps-map-table"))).add(table(setting, &title, spots))),
    )
}

fn draw<'a>(setting: &Setting, (spots, drawn): (&[Spot<'a>], Drawn), bounds: &[f64], width: u32) -> Scene {
    let area = |spot: &Spot<'a>| {
        let all = spot.all();
        let value = all.map_or_else(|| "–".to_owned(), |n| setting.words.locale().integer(n as i64));
        let name = setting.place(&spot.place.id);
        Area { place: spot.place, name, number: all.map(|n| n as f64), brief: value.clone(), value, focus: false }
    };
    Map { areas: spots.iter().map(area).collect(), bounds: bounds.to_vec() }.draw(drawn, width)
}

/// Where most are.
fn ends(setting: &Setting, spots: &[Spot<'_>], most: usize) -> String {
    let (words, locale) = (&setting.words, setting.words.locale());
    let alike: Vec<String> =
        spots.iter().filter(|s| s.all() == Some(most)).map(|s| setting.place(&s.place.id)).collect();
    let more = alike.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| words.count("map-more", more));
    let names = locale.list(&alike.into_iter().take(NAMED).chain(more).collect::<Vec<_>>());
    let most = locale.integer(most as i64);
    words.with("gaps-map-most", &[("places", (&names).into()), ("number", (&most).into())])
}

/// Which colour is how many.
fn key(setting: &Setting, spots: &[Spot<'_>], bounds: &[f64]) -> Node {
    let (words, locale) = (&setting.words, setting.words.locale());
    let inks = inks(bounds.len() + 1);
    let line = |ink: &'static str, name: String, places: usize| {
        let places = (places > 0).then(|| locale.integer(places as i64))?;
        let text = words.with("map-count", &[("class", (&name).into()), ("places", (&places).into())]);
        Some(el("li").add(el("span").class(["swatch ", ink].concat()).attr("aria-hidden", "true")).add(text))
    };
    let class = |n: usize| {
        let of = |number: usize| usize::from(class_of(bounds, number as f64)) == n;
        let here: Vec<usize> = spots.iter().filter_map(Spot::all).filter(|all| of(*all)).collect();
        let (low, high) = here.iter().fold((usize::MAX, 0), |(low, high), n| (low.min(*n), high.max(*n)));
        let [low, high] = [low, high].map(|n| locale.integer(n as i64));
        let name = if low == high { low } else { locale.range(&low, &high) };
        line(Ink::Class(inks[n]).class(), name, here.len())
    };
    let none = spots.iter().filter(|spot| spot.gaps.is_none()).count();
    let classes: Vec<Node> = (0..=bounds.len()).filter_map(class).collect();
    el("ul").class("scale").all(classes.into_iter().chain(line("hatch", words.get("map-none"), none)))
}

/// The same as a table, the most gaps first.
fn table(setting: &Setting, title: &str, spots: &[Spot<'_>]) -> Node {
    let words = &setting.words;
    let rows = sorted(spots.to_vec(), &|a, b| b.all().cmp(&a.all()));
    let number =
        |n: Option<usize>| Cell::plain(n.map_or_else(|| words.get("map-none"), |n| words.locale().integer(n as i64)));
    let row = |spot: &Spot<'_>| {
        let [short, fell] = [0, 1].map(|at| spot.gaps.map(|gaps| gaps[at]));
        (vec![setting.place(&spot.place.id)], [short, fell, spot.all()].map(number).to_vec())
    };
    let columns = ["place", "gaps-short", "gaps-fell", "gaps-map-all"].map(|id| words.get(id));
    data_table(title, columns.to_vec(), rows.iter().map(row).collect(), Look::Figures)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn classes_of_few_are_single_numbers() {
        assert_eq!(classes(1), [1.0]);
        assert_eq!(classes(5), [1.0, 2.0, 3.0, 4.0, 5.0]);
        assert_eq!(classes(6), [2.0, 4.0, 6.0]);
        assert_eq!(classes(12), [5.0, 10.0]);
        assert_eq!(classes(40), [10.0, 20.0, 30.0, 40.0]);
        assert_eq!(classes(333), [100.0, 200.0, 300.0]);
    }
}

//! What can be chosen within a coverage indicator, and what a choice shows.

use super::data::Data;
use crate::kinds::{Setting, View};
use crate::model::{Id, Period, Place, TOTAL};

/// What a reader can choose: breakdowns, places and periods, as (code, name).
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Choices {
    /// Breakdowns; empty when there is no choice.
    pub by: Vec<(String, String)>,
    /// Places; empty when there is no choice.
    pub places: Vec<(String, String)>,
    /// Periods of the ranking; empty when there is no choice.
    pub periods: Vec<(String, String)>,
}

/// What is shown: a choice that the data cannot serve falls back to the indicator's own.
#[derive(Debug, Clone, PartialEq)]
pub struct Shown {
    /// The place.
    pub place: Id,
    /// The breakdown; `None` for the total alone.
    pub by: Option<Id>,
    /// The groups whose lines are drawn, the one that speaks for all first.
    pub groups: Vec<Id>,
    /// The period of the ranking; `None` when there are no places to rank.
    pub period: Option<Period>,
}

/// The name of the breakdown that shows the total alone.
pub const NONE: &str = "all";

/// What can be chosen.
#[must_use]
pub fn choices(setting: &Setting, data: &Data, shown: &Shown) -> Choices {
    let mut by: Vec<(String, String)> = breakdowns(setting, data, &shown.place)
        .into_iter()
        .map(|(id, _)| (id.clone(), breakdown_name(setting, &id)))
        .collect();
    if !by.is_empty() {
        by.insert(0, (NONE.to_owned(), setting.words.get("by-none")));
    }
    let series = &data.series;
    let mut places: Vec<_> = series.places.iter().map(|p| (p.to_string(), setting.place(p))).collect();
    if places.len() < 2 {
        places.clear();
    }
    let mut periods: Vec<_> = ranked_periods(setting, data, &shown.place)
        .into_iter()
        .rev()
        .map(|p| (p.code.clone(), crate::say::period(setting.words.locale(), p)))
        .collect();
    if periods.len() < 2 {
        periods.clear();
    }
    Choices { by, places, periods }
}

/// A breakdown's name: "Sex", "Sex and age".
#[must_use]
pub fn breakdown_name(setting: &Setting, id: &str) -> String {
    let names: Vec<String> = id
        .split('+')
        .filter_map(|part| setting.programme.breakdowns.iter().find(|b| b.id == *part))
        .map(|b| b.name.in_language(setting.language()).to_owned())
        .collect();
    setting.words.locale().list(&names)
}

/// The breakdowns that a place has values for, and their groups: `sex`, `sex+age`.
fn breakdowns(setting: &Setting, data: &Data, place: &Id) -> Vec<(String, Vec<Id>)> {
    let mut out: Vec<(String, Vec<Id>)> = Vec::new();
    let Some(place) = data.series.places.iter().position(|p| p == place) else { return out };
    for (at, group) in data.series.groups.iter().enumerate().filter(|(_, g)| **g != *TOTAL) {
        if data.series.line_at(place, at).next().is_none() {
            continue;
        }
        let parts: Vec<String> = setting.programme.breakdowns_of(group).iter().map(|b| b.id.to_string()).collect();
        let id = parts.join("+");
        match out.iter_mut().find(|(known, _)| *known == id) {
            Some((_, groups)) => groups.push(group.clone()),
            None => out.push((id, vec![group.clone()])),
        }
    }
    out
}

/// What a view shows.
#[must_use]
pub fn shown(setting: &Setting, data: &Data, view: &View) -> Shown {
    let series = &data.series;
    let place = view
        .place
        .as_ref()
        .and_then(|p| series.places.iter().find(|id| **id == **p))
        .or_else(|| series.main_place())
        .cloned()
        .unwrap_or_else(|| Id::new(""));
    let has = breakdowns(setting, data, &place);
    let by = match view.by.as_deref() {
        Some(NONE) => None,
        wanted => wanted.and_then(|w| has.iter().find(|(id, _)| id == w)).or_else(|| has.first()),
    };
    let total = Id::new(TOTAL);
    let mut groups = Vec::new();
    if series.line(&place, &total).next().is_some() {
        groups.push(total);
    }
    groups.extend(by.iter().flat_map(|(_, groups)| groups.iter().cloned()));
    if groups.is_empty() {
        groups.extend(series.main_group().cloned());
    }
    let ranked = ranked_periods(setting, data, &place);
    let period = view
        .period
        .as_ref()
        .and_then(|p| ranked.iter().find(|known| known.code == *p))
        .or_else(|| ranked.last())
        .map(|p| (*p).clone());
    Shown { place, by: by.map(|(id, _)| Id::new(id)), groups, period }
}

/// The most places that a ranking shows whole.
const WHOLE: usize = 62;

/// What of an indicator can be shown by itself, beside its whole: its other breakdowns, and its places. Where they are more
/// than can be looked over, only those that are ranked.
#[cfg(feature = "cli")]
#[must_use]
pub fn views(setting: &Setting, data: &Data) -> Vec<View> {
    let whole = shown(setting, data, &View::default());
    let other = |id: &String| whole.by.as_ref().is_none_or(|by| by != id.as_str());
    let by = breakdowns(setting, data, &whole.place).into_iter().map(|(id, _)| id).filter(other);
    let places = match data.series.places.len() {
        ..=WHOLE => (0..data.series.places.len()).collect(),
        _ => ranked_places(setting, data, &whole.place),
    };
    let places = if places.len() > WHOLE { Vec::new() } else { places };
    let places = places.into_iter().map(|at| &data.series.places[at]).filter(|place| **place != whole.place);
    by.map(|by| View { by: Some(by), ..View::default() })
        .chain(places.map(|place| View { place: Some(place.to_string()), ..View::default() }))
        .collect()
}

/// The kind of most of them; of as many, that which comes first.
pub fn kind_of_most<'a>(kinds: impl Iterator<Item = Option<&'a str>>) -> Option<Option<&'a str>> {
    by_kind(kinds).into_iter().rev().max_by_key(|(_, n)| *n).map(|(kind, _)| kind)
}

fn by_kind<'a>(kinds: impl Iterator<Item = Option<&'a str>>) -> Vec<(Option<&'a str>, usize)> {
    let mut count: Vec<(Option<&str>, usize)> = Vec::new();
    for kind in kinds {
        match count.iter_mut().find(|(known, _)| *known == kind) {
            Some((_, n)) => *n += 1,
            None => count.push((kind, 1)),
        }
    }
    count
}

/// The places that are ranked beside the shown one, as positions in the series. They are of one kind, so that provinces never
/// stand among districts: what the shown place is divided into; else what the whole is divided into, as finely as can be
/// shown whole; else those beside it in what it is part of. The table has all.
#[must_use]
pub fn ranked_places(setting: &Setting, data: &Data, shown: &Id) -> Vec<usize> {
    let places = setting.programme.places(&data.series.places);
    let all = || places.iter().enumerate().skip(1).map(|(at, place)| (at, *place));

    let within = |parent: &Id, kind: Option<&str>| -> Vec<usize> {
        let part =
            |p: &Place| p.parent.as_ref() == Some(parent) && kind.is_none_or(|kind| p.kind.as_deref() == Some(kind));
        all().filter(|(_, place)| place.is_some_and(part)).map(|(at, _)| at).collect()
    };
    let here = setting.programme.place(shown).filter(|_| data.series.main_place() != Some(shown));
    if let Some(place) = here {
        let parts = within(&place.id, None);
        let kind = kind_of_most(parts.iter().map(|at| places[*at].and_then(|p| p.kind.as_deref())));
        let parts = within(&place.id, kind.flatten());
        if parts.len() > 1 {
            return parts;
        }
    }
    let kinds = by_kind(all().map(|(_, place)| place.and_then(|p| p.kind.as_deref())));
    let fits = kinds.iter().filter(|(_, n)| *n <= WHOLE).max_by_key(|(_, n)| *n);
    let Some((chosen, _)) = fits.or_else(|| kinds.iter().min_by_key(|(_, n)| *n)) else { return Vec::new() };
    let beside = here
        .filter(|p| p.kind.as_deref() != *chosen)
        .and_then(|p| p.parent.as_ref().map(|parent| within(parent, p.kind.as_deref())));
    beside.filter(|beside| beside.len() > 1).unwrap_or_else(|| {
        all().filter(|(_, place)| place.and_then(|p| p.kind.as_deref()) == *chosen).map(|(at, _)| at).collect()
    })
}

/// Periods in which at least two places besides the main one have a value or a reason for none.
fn ranked_periods<'a>(setting: &Setting, data: &'a Data, shown: &Id) -> Vec<&'a Period> {
    let series = &data.series;
    let Some(group) = series.main_group_at() else { return Vec::new() };
    let mut count = vec![0_u32; series.periods.len()];
    for place in ranked_places(setting, data, shown) {
        for period in series.periods_at(place, group) {
            count[*period as usize] += 1;
        }
    }
    series.periods.iter().zip(count).filter(|(_, n)| *n >= 2).map(|(p, _)| p).collect()
}

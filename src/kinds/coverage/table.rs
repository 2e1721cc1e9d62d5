//! What can be chosen within a coverage indicator, and what a choice shows.

use super::data::Data;
use crate::kinds::{Setting, View};
use crate::model::{Id, Period, TOTAL};

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
    let mut periods: Vec<_> = ranked_periods(setting, data)
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
    let ranked = ranked_periods(setting, data);
    let period = view
        .period
        .as_ref()
        .and_then(|p| ranked.iter().find(|known| known.code == *p))
        .or_else(|| ranked.last())
        .map(|p| (*p).clone());
    Shown { place, by: by.map(|(id, _)| Id::new(id)), groups, period }
}

/// The places that are ranked, as positions in the series: those beside the main one that are of one kind, the kind of
/// most of them, so that provinces never stand among districts. The table has all.
#[must_use]
pub fn ranked_places(setting: &Setting, data: &Data) -> Vec<usize> {
    let places = setting.programme.places(&data.series.places);
    let kinds: Vec<Option<&str>> = places.iter().map(|place| place.and_then(|p| p.kind.as_deref())).collect();
    let mut count: Vec<(Option<&str>, usize)> = Vec::new();
    for kind in kinds.iter().skip(1) {
        match count.iter_mut().find(|(known, _)| known == kind) {
            Some((_, n)) => *n += 1,
            None => count.push((*kind, 1)),
        }
    }
    let most = count.iter().max_by_key(|(kind, n)| (*n, kinds.iter().rposition(|k| k == kind)));
    (1..kinds.len()).filter(|at| most.is_some_and(|(kind, _)| *kind == kinds[*at])).collect()
}

/// Periods in which at least two places besides the main one have a value or a reason for none.
fn ranked_periods<'a>(setting: &Setting, data: &'a Data) -> Vec<&'a Period> {
    let series = &data.series;
    let Some(group) = series.main_group_at() else { return Vec::new() };
    let mut count = vec![0_u32; series.periods.len()];
    for place in ranked_places(setting, data) {
        for period in series.periods_at(place, group) {
            count[*period as usize] += 1;
        }
    }
    series.periods.iter().zip(count).filter(|(_, n)| *n >= 2).map(|(p, _)| p).collect()
}

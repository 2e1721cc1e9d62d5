//! What is said of an indicator, a place and a group, as the guard compares it: see [`super::guard`].

use super::guard::{Cell, Fact, Side};
use crate::kinds::{Indicator, Setting};
use crate::model::{Accumulation, Grain, Header, Id, Noun, Programme, Series, State, TOTAL, Text, Unit};
use crate::say;
use std::collections::BTreeMap;

/// Facts by their names.
pub type Facts = BTreeMap<String, Fact>;

/// The observations that a side can be chosen from: those that are published beside the indicator.
#[must_use]
pub fn series(indicator: &Indicator) -> Option<&Series> {
    indicator.data.kind().series().filter(|series| !series.is_empty())
}

/// What is said of an indicator, whatever the place and the group.
#[must_use]
pub fn of_indicator(setting: &Setting, indicator: &Indicator) -> Facts {
    let (words, language, header) = (&setting.words, setting.language(), &indicator.header);
    let title = header.title.in_language(language);
    let sheet = &header.sheet;
    let source = header.source.as_ref().and_then(|id| setting.programme.source(id));
    let named = |key: &str, said: &str| Some(Fact(key.to_owned(), said.to_owned()));
    let accumulation = sheet.accumulation.map(|kind| match kind {
        Accumulation::PerPeriod => "per-period",
        Accumulation::Cumulative => "cumulative",
    });
    let quality = sheet.quality.as_ref().map(|text| {
        words.with("compare-quality", &[("title", title.into()), ("text", text.in_language(language).into())])
    });
    let currency = currency(&header.unit).and_then(|code| named(code, code));
    let facts = [
        ("indicator", named(header.id.as_str(), title)),
        ("invented", named(if header.example { "yes" } else { "no" }, "")),
        ("counted", Some(counted(setting, header))),
        ("currency", currency),
        ("accumulation", accumulation.and_then(|key| named(key, ""))),
        ("method", sheet.method.as_ref().and_then(|text| named(first(text), text.in_language(language)))),
        ("source", source.and_then(|source| named(source.id.as_str(), source.title.in_language(language)))),
        ("length", series(indicator).and_then(|series| length(setting, series))),
        ("break", breaks(setting, header).and_then(|said| named(header.id.as_str(), &said))),
        ("quality", quality.and_then(|said| named(header.id.as_str(), &said))),
    ];
    facts.into_iter().filter_map(|(name, fact)| Some((name.to_owned(), fact?))).collect()
}

/// The text as the feed's first language has it: the same whatever the reader's.
fn first(text: &Text) -> &str {
    text.versions().next().map_or("", |(_, text)| text)
}

/// The currency of an amount, by its three letters.
fn currency(unit: &Unit) -> Option<&str> {
    let Unit::Amount { code: Some(code), .. } = unit else { return None };
    (code.len() == 3 && code.bytes().all(|b| b.is_ascii_uppercase())).then_some(code)
}

/// What the values count. Where nobody says of what a percent is, it is the indicator's own.
fn counted(setting: &Setting, header: &Header) -> Fact {
    let words = &setting.words;
    let own = ["?", header.id.as_str()].concat();
    let of = |kind: &str, id: &str, noun: &Noun| {
        let (key, said) = (form(noun, ""), form(noun, setting.language()));
        let key = key.map_or_else(|| own.clone(), |noun| [kind, &noun.to_lowercase()].concat());
        let unsaid = || words.get(if kind == "%" { "compare-percent-unsaid" } else { "compare-number-unsaid" });
        Fact(key, said.map_or_else(unsaid, |noun| words.with(id, &[("noun", (&noun).into())])))
    };
    match &header.unit {
        Unit::Percent { of: noun, .. } if noun.is_empty() => match &header.sheet.denominator {
            Some(text) => {
                let said = text.in_language(setting.language());
                Fact(["%", first(text)].concat(), words.with("compare-percent-text", &[("text", said.into())]))
            }
            None => of("%", "compare-percent", noun),
        },
        Unit::Percent { of: noun, .. } => of("%", "compare-percent", noun),
        Unit::Count { noun } => of("#", "compare-number", noun),
        unit @ Unit::Amount { noun, code, .. } => {
            let fact = of("~", "compare-amount", noun);
            let key = if currency(unit).is_some() { Some("~money") } else { code.as_deref() };
            Fact(key.map_or(fact.0, str::to_owned), fact.1)
        }
    }
}

/// The things of a counted noun: "households".
fn form(noun: &Noun, language: &str) -> Option<String> {
    let (_, forms) = noun.forms(language)?;
    let (_, form) = forms.iter().find(|(category, _)| category == "other").or_else(|| forms.last())?;
    Some(form.replace('#', "").trim().to_owned()).filter(|said| !said.is_empty())
}

/// How long the periods are, where they are all alike.
fn length(setting: &Setting, series: &Series) -> Option<Fact> {
    let grain = series.periods.first()?.grain;
    let name = match grain {
        Grain::Day => "days",
        Grain::Week => "weeks",
        Grain::Month => "months",
        Grain::Quarter => "quarters",
        Grain::Year => "years",
        Grain::Span => return None,
    };
    let alike = series.periods.iter().all(|period| period.grain == grain);
    alike.then(|| Fact(name.to_owned(), setting.words.get(&["compare-", name].concat())))
}

fn breaks(setting: &Setting, header: &Header) -> Option<String> {
    let (words, language) = (&setting.words, setting.language());
    let said: Vec<String> = header
        .breaks
        .iter()
        .map(|one| {
            let period = say::period(words.locale(), &one.period);
            let title = header.title.in_language(language);
            let reason = one.reason.in_language(language);
            let known = [("title", title.into()), ("period", (&period).into()), ("reason", reason.into())];
            words.with("compare-break", &known)
        })
        .collect();
    (!said.is_empty()).then(|| said.join(" "))
}

/// The places around a place, or the groups around a group, as keys.
#[must_use]
pub fn around_place(programme: &Programme, place: &Id) -> Vec<String> {
    programme.within(place).iter().skip(1).map(ToString::to_string).collect()
}

/// The same of a group: women under 15 are women, under 15, and all.
#[must_use]
pub fn around_group(group: &Id) -> Vec<String> {
    if *group == *TOTAL {
        return Vec::new();
    }
    let parts: Vec<String> = group.as_str().split('+').map(str::to_owned).collect();
    let joined = if parts.len() > 1 { parts } else { Vec::new() };
    joined.into_iter().chain([TOTAL.to_owned()]).collect()
}

/// By what a group is told apart.
#[must_use]
pub fn breakdown(setting: &Setting, group: &Id) -> Option<Fact> {
    let by = setting.programme.breakdowns_of(group);
    let ids: Vec<&str> = by.iter().map(|b| b.id.as_str()).collect();
    let names: Vec<String> = by.iter().map(|b| b.name.in_language(setting.language()).to_owned()).collect();
    (!ids.is_empty()).then(|| Fact(ids.join("+"), setting.words.locale().list(&names)))
}

/// The places in which others lie that did not report for the newest number, each with a sentence that says how many.
#[must_use]
pub fn silent(setting: &Setting, indicator: &Indicator) -> BTreeMap<String, Fact> {
    let Some(series) = series(indicator) else { return BTreeMap::new() };
    let Some(group) = series.main_group_at() else { return BTreeMap::new() };
    let mut parts: BTreeMap<&Id, Vec<usize>> = BTreeMap::new();
    for (at, place) in setting.programme.places(&series.places).into_iter().enumerate() {
        if let Some(parent) = place.and_then(|place| place.parent.as_ref()) {
            parts.entry(parent).or_default().push(at);
        }
    }
    let sentence = |(at, place): (usize, &Id)| {
        let newest = series.line_at(at, group).rfind(|cell| cell.number().is_some())?;
        let [.., period] = newest.positions();
        let within = parts.get(place)?;
        let states = within.iter().filter_map(|part| Some(series.cell_at(*part, group, period)?.state()));
        let silent = states.filter(|state| matches!(state, State::NotReported | State::Overdue)).count();
        let words = &setting.words;
        let all = words.locale().integer(within.len() as i64);
        let (name, when) = (setting.place(place), say::period(words.locale(), newest.period()));
        let title = indicator.header.title.in_language(setting.language());
        let number = words.locale().integer(silent as i64);
        let known = [
            ("number", (&number).into()),
            ("all", (&all).into()),
            ("place", (&name).into()),
            ("period", (&when).into()),
            ("title", title.into()),
        ];
        let key = [indicator.header.id.as_str(), place.as_str()].join(" ");
        (silent > 0).then(|| (place.to_string(), Fact(key, words.with("compare-silent", &known))))
    };
    series.places.iter().enumerate().filter_map(sentence).collect()
}

/// A side as it is chosen at first: the main place, and the group that speaks for all.
#[must_use]
pub fn main_side(setting: &Setting, indicator: &Indicator) -> Option<Side> {
    let series = series(indicator)?;
    side(setting, indicator, series.main_place()?, series.main_group()?)
}

/// A side; `None` where the indicator has no line of this place and group.
#[must_use]
pub fn side(setting: &Setting, indicator: &Indicator, place: &Id, group: &Id) -> Option<Side> {
    let cells: Vec<Cell> = series(indicator)?.line(place, group).map(cell).collect();
    let mut facts = of_indicator(setting, indicator);
    facts.insert("place".to_owned(), Fact(place.to_string(), setting.place(place)));
    facts.insert("group".to_owned(), Fact(group.to_string(), setting.group(group)));
    facts.extend(breakdown(setting, group).map(|fact| ("breakdown".to_owned(), fact)));
    facts.extend(silent(setting, indicator).remove(place.as_str()).map(|fact| ("silent".to_owned(), fact)));
    let within = [("place", around_place(&setting.programme, place)), ("group", around_group(group))]
        .map(|(n, w)| (n.into(), w));
    (!cells.is_empty()).then(|| Side { facts, within: within.into(), cells })
}

fn cell(cell: crate::model::Cell<'_>) -> Cell {
    let value = cell.value();
    Cell {
        period: cell.period().code.clone(),
        known: value.number.is_some(),
        state: value.state.name().to_owned(),
        range: value.range.map(|range| [range.low, range.high]),
        sample: value.sample.or(value.counts.map(|(_, of)| of)),
    }
}

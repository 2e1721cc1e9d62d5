//! The finding, as sentences. Each is one whole message: nothing is glued together.

use super::data::{Change, Data, Reading};
use crate::kinds::{Setting, disputes};
use crate::model::{Better, Breakdown, Cell, Header, Id, Programme, State, TOTAL};
use crate::say::{self, Arg};

/// The finding in plain sentences: the value with place and time, where it came from, the range, the target, what is
/// missing, what is disputed.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, reading: &Reading<'_>) -> Vec<String> {
    let mut out = Vec::new();
    if header.example {
        out.push(setting.words.get("example-sentence"));
    }
    out.extend(reading.latest.map(|cell| value(setting, header, reading, cell)));
    out.extend(range(setting, header, reading));
    out.extend(target(setting, header, reading));
    if reading.after_break {
        out.push(setting.words.get("finding-break"));
    }
    out.extend(doubt(setting, reading));
    out.extend(absent(setting, header, reading));
    out.extend(disputes(setting, header));
    if out.is_empty() {
        out.push(setting.words.get("finding-nothing"));
    }
    out
}

/// The first sentence alone, for cards.
#[must_use]
pub fn short(setting: &Setting, header: &Header, reading: &Reading<'_>) -> String {
    let value = reading.latest.map(|cell| value(setting, header, reading, cell));
    value.or_else(|| absent(setting, header, reading)).unwrap_or_else(|| setting.words.get("finding-nothing"))
}

/// What fits on a poster: the value, how far it is from the target, and whether it may be compared.
#[must_use]
pub fn brief(setting: &Setting, header: &Header, reading: &Reading<'_>) -> Vec<String> {
    let mut out = vec![short(setting, header, reading)];
    out.extend(target(setting, header, reading));
    out.extend(reading.after_break.then(|| setting.words.get("finding-break")));
    out
}

/// The change since the value before: "up 3.2 points since 2015".
#[must_use]
pub fn change(setting: &Setting, header: &Header, change: &Change<'_>) -> String {
    let id = direction(change.by, "change-up", "change-down", "change-same");
    let by = say::difference(&setting.words, &header.unit, change.by);
    let since = when(setting, change.from);
    setting.words.with(id, &[("by", (&by).into()), ("since", (&since).into())])
}

fn direction(by: f64, up: &'static str, down: &'static str, same: &'static str) -> &'static str {
    match by {
        by if by > 0.0 => up,
        by if by < 0.0 => down,
        _ => same,
    }
}

fn when(setting: &Setting, cell: Cell<'_>) -> String {
    say::period(setting.words.locale(), cell.period())
}

fn value(setting: &Setting, header: &Header, reading: &Reading<'_>, cell: Cell<'_>) -> String {
    let words = &setting.words;
    let said = words.value(&header.unit, &cell.value());
    let (place, when_) = (setting.place(&reading.place), when(setting, cell));
    let group = setting.group(&reading.group);
    let whole = if reading.group == *TOTAL { "all" } else { "group" };
    let mut arguments: Vec<(&str, Arg<'_>)> = vec![
        ("value", (&said).into()),
        ("place", (&place).into()),
        ("when", (&when_).into()),
        ("group", (&group).into()),
        ("whose", whole.into()),
    ];
    let Some(first) = reading.since_first else { return words.with("finding-only", &arguments) };
    let before = say::said(words.locale(), &header.unit, first.from.number().unwrap_or_default());
    let since = when(setting, first.from);
    arguments.extend([("before", Arg::from(&before)), ("since", Arg::from(&since))]);
    words.with(direction(first.by, "finding-up", "finding-down", "finding-same"), &arguments)
}

fn range(setting: &Setting, header: &Header, reading: &Reading<'_>) -> Option<String> {
    let range = reading.latest?.value().range?;
    let (words, locale) = (&setting.words, setting.words.locale());
    let low = say::figure(locale, &header.unit, range.low);
    let high = say::figure(locale, &header.unit, range.high);
    let level = range.level.map(|l| locale.percent(l, 0)).unwrap_or_default();
    let id = if range.level.is_some() { "finding-range-level" } else { "finding-range" };
    Some(words.with(id, &[("low", (&low).into()), ("high", (&high).into()), ("level", (&level).into())]))
}

fn target(setting: &Setting, header: &Header, reading: &Reading<'_>) -> Option<String> {
    let (mark, target) = reading.target?;
    let words = &setting.words;
    let said = say::said(words.locale(), &header.unit, target);
    let by = say::date(words.locale(), mark.period.end);
    let Some(to_go) = reading.to_go else {
        return Some(words.with("finding-target", &[("target", (&said).into()), ("by", (&by).into())]));
    };
    let gap = say::difference(words, &header.unit, to_go);
    let id = match (to_go, header.better) {
        (0.0, _) => "finding-target-met",
        (x, _) if x < 0.0 => "finding-target-passed",
        (_, Better::Down) => "finding-target-above",
        _ => "finding-target-short",
    };
    Some(words.with(id, &[("target", (&said).into()), ("by", (&by).into()), ("gap", (&gap).into())]))
}

fn doubt(setting: &Setting, reading: &Reading<'_>) -> Option<String> {
    match reading.latest?.state() {
        State::Estimated => Some(setting.words.get("finding-estimated")),
        State::Provisional => Some(setting.words.get("finding-provisional")),
        _ => None,
    }
}

fn absent(setting: &Setting, header: &Header, reading: &Reading<'_>) -> Option<String> {
    let cell = reading.absent?;
    let words = &setting.words;
    let period = when(setting, cell);
    let on = reading.due.map_or(cell.period().end, |d| d.on);
    let date = say::date(words.locale(), on);
    let arguments = [("when", (&period).into()), ("date", (&date).into())];
    let published = header.source.as_ref().and_then(|id| setting.programme.source(id)).and_then(|s| s.published);
    Some(match cell.state() {
        State::Overdue if published.is_some_and(|day| day < on) => words.with("finding-overdue-published", &arguments),
        state => words.with(&format!("finding-{}", state.name()), &arguments),
    })
}

/// The two groups of a breakdown that are furthest apart in the newest period that it has.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread<'a> {
    /// The breakdown.
    pub breakdown: &'a Breakdown,
    /// The group with the highest value.
    pub high: Cell<'a>,
    /// The group with the lowest value.
    pub low: Cell<'a>,
    /// How far they are apart, as shown; never zero.
    pub gap: f64,
}

/// The widest difference within a breakdown; `None` where there is none.
#[must_use]
pub fn widest<'a>(
    programme: &'a Programme,
    header: &Header,
    data: &'a Data,
    place: &Id,
    by: &Id,
) -> Option<Spread<'a>> {
    let breakdown = programme.breakdowns.iter().find(|b| b.id == *by)?;
    let lines = breakdown.groups.iter().filter_map(|g| data.series.line(place, &g.id).rfind(|c| c.number().is_some()));
    let cells: Vec<Cell<'_>> = lines.collect();
    let newest = cells.iter().map(|c| c.period().end).max()?;
    let now: Vec<_> =
        cells.into_iter().filter(|c| c.period().end == newest).filter_map(|c| c.number().map(|n| (c, n))).collect();
    let high = now.iter().max_by(|a, b| a.1.total_cmp(&b.1))?;
    let low = now.iter().min_by(|a, b| a.1.total_cmp(&b.1))?;
    let gap = say::gap(&header.unit, low.1, high.1);
    (now.len() > 1 && gap != 0.0).then_some(Spread { breakdown, high: high.0, low: low.0, gap })
}

/// The widest difference within a breakdown: "By sex, 2024: highest for women (23.1), lowest for men (12.6)."
#[must_use]
pub fn spread(setting: &Setting, header: &Header, data: &Data, place: &Id, by: &Id) -> Option<String> {
    let words = &setting.words;
    let Spread { breakdown, high, low, gap } = widest(&setting.programme, header, data, place, by)?;
    let figure = |cell: Cell<'_>| say::figure(words.locale(), &header.unit, cell.number().unwrap_or_default());
    let arguments = [
        ("by", breakdown.name.in_language(setting.language()).to_owned()),
        ("when", when(setting, high)),
        ("high", setting.group(high.group())),
        ("high-value", figure(high)),
        ("low", setting.group(low.group())),
        ("low-value", figure(low)),
        ("gap", say::difference(words, &header.unit, gap)),
    ];
    let arguments: Vec<(&str, Arg<'_>)> = arguments.iter().map(|(name, text)| (*name, text.into())).collect();
    Some(words.with("finding-spread", &arguments))
}

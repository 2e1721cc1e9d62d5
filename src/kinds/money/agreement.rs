//! What partners agreed on the management of money: between whom, on what it depends, and how the money was adjusted.

use super::data::{Data, Sum};
use super::{card, text};
use crate::kinds::{Indicator, Setting, csv};
use crate::markup::Node;
use crate::model::{Cell as Seen, Date, Header, Id, Period, State, TOTAL, Text, Unit};
use crate::part::{Cell, TableRow};
use crate::say;
use serde::{Deserialize, Serialize};

/// An agreement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Agreement {
    /// Its stable name.
    pub id: Id,
    /// Between whom.
    pub between: Vec<Text>,
    /// What was agreed.
    pub what: Text,
    /// Since when it holds.
    pub since: Option<Date>,
    /// On what it depends, in words.
    pub condition: Option<Text>,
    /// On which number it depends.
    pub measure: Option<Measure>,
    /// How the money was adjusted.
    pub adjustments: Vec<Adjustment>,
}

/// The number on which an agreement depends.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Measure {
    /// The indicator.
    pub indicator: Id,
    /// From or up to which value the condition is met.
    pub bound: Bound,
    /// What the indicator shows; `None` as long as nobody has looked.
    pub known: Option<Known>,
}

/// A threshold, in the indicator's unit.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub enum Bound {
    /// Met from this value on.
    AtLeast(f64),
    /// Met up to this value.
    AtMost(f64),
}

/// What an indicator shows on the programme's day, in the line that speaks for all.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Known {
    /// Its title.
    pub title: Text,
    /// Its unit.
    pub unit: Unit,
    /// The newest value that is a number, and its period.
    pub latest: Option<(f64, Period)>,
    /// Why there is no newer one, or what to take care of with this one.
    pub state: Option<State>,
    /// Whether its figures are invented.
    pub example: bool,
}

/// Money that became more or less than was agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Adjustment {
    /// The day.
    pub on: Option<Date>,
    /// By how much; negative where it became less.
    pub sum: Sum,
    /// Why.
    pub why: Text,
    /// Whether both sides decided it together, not one alone.
    pub jointly: bool,
    /// Which side decided it.
    pub by: Option<Text>,
}

impl Known {
    /// What an indicator shows: its main place, the total where it has one, as does
    /// [`crate::kinds::coverage::reading`].
    #[must_use]
    pub fn of(indicator: &Indicator) -> Self {
        let mut known = Self {
            title: indicator.header.title.clone(),
            unit: indicator.header.unit.clone(),
            latest: None,
            state: None,
            example: indicator.header.example,
        };
        let Some((series, place)) = indicator.data.series().and_then(|s| Some((s, s.main_place()?))) else {
            return known;
        };
        let total = Id::new(TOTAL);
        let whole = series.line(place, &total).next().is_some();
        let group = if whole { Some(&total) } else { series.main_group() };
        let cells: Vec<Seen<'_>> = group.map(|group| series.line(place, group).collect()).unwrap_or_default();
        let latest = cells.iter().rev().find_map(|c| Some((c.number()?, c.period().clone())));
        known.latest = latest;
        known.state = cells.last().map(|c| c.state()).filter(|state| *state != State::Observed);
        known
    }
}

impl Measure {
    /// Whether the condition is met: the value as it is shown, the threshold as it was agreed; `None` where nobody can
    /// tell.
    #[must_use]
    pub fn met(&self) -> Option<bool> {
        let known = self.known.as_ref()?;
        let value = say::gap(&known.unit, 0.0, known.latest.as_ref()?.0);
        Some(match self.bound {
            Bound::AtLeast(least) => value >= least,
            Bound::AtMost(most) => value <= most,
        })
    }
}

impl Data {
    /// The numbers on which agreements depend, in their order.
    pub fn measures(&self) -> impl Iterator<Item = &Measure> {
        self.agreements.iter().filter_map(|agreement| agreement.measure.as_ref())
    }

    /// Says of each what its indicator shows, in the order of [`Data::measures`].
    pub fn settle(&mut self, known: Vec<Option<Known>>) {
        let measures = self.agreements.iter_mut().filter_map(|agreement| agreement.measure.as_mut());
        measures.zip(known).for_each(|(measure, known)| measure.known = known);
    }

    /// How many conditions stand so.
    #[must_use]
    pub fn conditions(&self, met: Option<bool>) -> usize {
        self.measures().filter(|measure| measure.met() == met).count()
    }

    fn adjusted(&self) -> impl Iterator<Item = (&Agreement, &Adjustment)> {
        self.agreements.iter().flat_map(|agreement| agreement.adjustments.iter().map(move |one| (agreement, one)))
    }
}

/// How many conditions are met, as a sentence.
#[must_use]
pub fn said(setting: &Setting, data: &Data) -> Option<String> {
    let words = &setting.words;
    let number = |met: Option<bool>| words.locale().integer(data.conditions(met) as i64);
    let [met, missed, unknown] = [Some(true), Some(false), None].map(number);
    let counts = [("met", (&met).into()), ("missed", (&missed).into()), ("unknown", (&unknown).into())];
    let all = data.measures().count();
    (all > 0).then(|| words.count_with("agreements-met", all, &counts))
}

/// How many adjustments were made, and which was the last, as sentences.
#[must_use]
pub fn adjusted(setting: &Setting, data: &Data) -> Vec<String> {
    let (words, locale) = (&setting.words, setting.words.locale());
    let all: Vec<&Adjustment> = data.adjusted().map(|(_, one)| one).collect();
    let joint = locale.integer(all.iter().filter(|one| one.jointly).count() as i64);
    let count =
        (!all.is_empty()).then(|| words.count_with("adjustments-all", all.len(), &[("joint", (&joint).into())]));
    let last = all.into_iter().filter_map(|one| Some((one, one.on?))).max_by_key(|(_, on)| *on);
    let last = last.map(|(one, on)| {
        let (amount, decided) = (text::sum(setting, &one.sum.currency, one.sum.amount), words.get(decided(one)));
        let date = say::date(locale, on);
        let arguments = [("amount", (&amount).into()), ("date", (&date).into()), ("decided", (&decided).into())];
        words.with("adjustments-last", &arguments)
    });
    count.into_iter().chain(last).collect()
}

/// What a card says where a condition is not met.
#[must_use]
pub fn missed(setting: &Setting, data: &Data) -> Option<String> {
    let missed = data.conditions(Some(false));
    (missed > 0).then(|| setting.words.count("agreements-missed", missed))
}

fn decided(adjustment: &Adjustment) -> &'static str {
    if adjustment.jointly { "decided-jointly" } else { "decided-one-side" }
}

fn met(measure: &Measure) -> &'static str {
    match measure.met() {
        Some(true) => "agreement-met",
        Some(false) => "agreement-missed",
        None => "unknown",
    }
}

/// The agreements, and below them how the money was adjusted; nothing where there are none.
#[must_use]
pub fn section(setting: &Setting, data: &Data) -> Node {
    let (agreements, adjustments) = (agreements(setting, data), adjustments(setting, data));
    let said = adjusted(setting, data);
    Node::none().add(card::section(setting, "agreements-heading", Vec::new(), agreements)).add(card::section(
        setting,
        "adjustments-heading",
        said,
        adjustments,
    ))
}

/// One row for each agreement: between whom, since when, on what it depends, and whether that is met.
#[must_use]
pub fn agreements(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let (words, locale) = (&setting.words, setting.words.locale());
    let columns = [
        "agreement-what",
        "agreement-between",
        "agreement-since",
        "agreement-condition",
        "agreement-today",
        "agreement-state",
    ];
    let row = |agreement: &Agreement| {
        let read = |text: &Text| text.in_language(setting.language()).to_owned();
        let between: Vec<String> = agreement.between.iter().map(read).collect();
        let since = agreement.since.map_or_else(|| words.get("unknown"), |on| say::date(locale, on));
        let measure = agreement.measure.as_ref();
        let bound = measure.map(|measure| bounded(setting, measure));
        let state = match (measure, &agreement.condition) {
            (Some(measure), _) => met(measure),
            (None, Some(_)) => "agreement-in-words",
            (None, None) => "agreement-free",
        };
        let condition = match &agreement.condition {
            Some(text) => Cell { detail: bound, ..Cell::plain(read(text)) },
            None => Cell::plain(bound.unwrap_or_else(|| words.get("agreement-free"))),
        };
        let cells = vec![
            Cell::plain(locale.list(&between)),
            Cell::plain(since).by(agreement.since),
            condition,
            measure.map_or_else(|| Cell::plain("–".to_owned()), |measure| today(setting, measure)),
            Cell::plain(words.get(state)),
        ];
        (vec![read(&agreement.what)], cells)
    };
    (columns.map(|id| words.get(id)).to_vec(), data.agreements.iter().map(row).collect())
}

/// "Households with safe water: at least 55%".
fn bounded(setting: &Setting, measure: &Measure) -> String {
    let (id, number) = match measure.bound {
        Bound::AtLeast(least) => ("agreement-at-least", least),
        Bound::AtMost(most) => ("agreement-at-most", most),
    };
    let locale = setting.words.locale();
    let known = measure.known.as_ref();
    let title = known.map_or(measure.indicator.as_str(), |k| k.title.in_language(setting.language()));
    // a threshold is written as exactly as it was agreed
    let number = match known.map(|k| &k.unit) {
        Some(Unit::Percent { .. }) if number.fract() == 0.0 => locale.percent(number, 0),
        Some(Unit::Percent { decimals, .. }) => locale.percent(number, (*decimals).max(2)),
        _ => locale.number_short(number, 6),
    };
    setting.words.with(id, &[("title", title.into()), ("number", (&number).into())])
}

/// The newest value, its period, and what to take care of.
fn today(setting: &Setting, measure: &Measure) -> Cell {
    let (words, locale) = (&setting.words, setting.words.locale());
    let unknown = || Cell::plain(words.get("unknown"));
    let Some(known) = &measure.known else { return unknown() };
    let period = known.latest.as_ref().map(|(_, period)| say::period(locale, period));
    let state = known.state.map(|state| words.state(state));
    let example = known.example.then(|| words.get("example"));
    let details: Vec<String> = period.into_iter().chain(state).chain(example).collect();
    let cell = match &known.latest {
        Some((value, _)) => Cell::plain(say::figure(locale, &known.unit, *value)).by(Some(*value)),
        None => unknown(),
    };
    Cell { detail: (!details.is_empty()).then(|| details.join(" · ")), ..cell }
}

/// One row for each adjustment.
#[must_use]
pub fn adjustments(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["agreement-what", "money-on", "money-amount", "promise-reason", "adjustment-decided"];
    let row = |(agreement, one): (&Agreement, &Adjustment)| {
        let read = |text: &Text| text.in_language(setting.language()).to_owned();
        let on = one.on.map_or_else(|| words.get("unknown"), |on| say::date(words.locale(), on));
        let decided = Cell { detail: one.by.as_ref().map(read), ..Cell::plain(words.get(decided(one))) };
        let cells = vec![
            Cell::plain(on).by(one.on),
            super::table::exact(setting, &one.sum),
            Cell::plain(read(&one.why)),
            decided,
        ];
        (vec![read(&agreement.what)], cells)
    };
    (columns.map(|id| words.get(id)).to_vec(), data.adjusted().map(row).collect())
}

/// One row for each adjustment; an agreement without any has one all the same.
#[must_use]
pub fn csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "agreement",
        "what",
        "between",
        "since",
        "condition",
        "measured_by",
        "at_least",
        "at_most",
        "measured",
        "measured_period",
        "met",
        "on",
        "currency",
        "amount",
        "reason",
        "decided",
        "by",
        "example",
    ];
    let plain = |n: Option<f64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |agreement: &Agreement, one: Option<&Adjustment>| {
        let measure = agreement.measure.as_ref();
        let latest = measure.and_then(|m| m.known.as_ref()?.latest.as_ref());
        let (least, most) = match measure.map(|m| m.bound) {
            Some(Bound::AtLeast(least)) => (Some(least), None),
            Some(Bound::AtMost(most)) => (None, Some(most)),
            None => (None, None),
        };
        let between: Vec<&str> = agreement.between.iter().map(|t| t.in_language(setting.language())).collect();
        vec![
            csv::text(header.id.as_str()),
            csv::text(agreement.id.as_str()),
            csv::feed_text(setting, Some(&agreement.what)),
            csv::text(&between.join("; ")),
            csv::day(agreement.since),
            csv::feed_text(setting, agreement.condition.as_ref()),
            csv::text(measure.map_or("", |m| m.indicator.as_str())),
            plain(least),
            plain(most),
            plain(latest.map(|(value, _)| *value)),
            csv::text(latest.map_or("", |(_, period)| period.code.as_str())),
            measure.and_then(Measure::met).map(|met| met.to_string()).unwrap_or_default(),
            csv::day(one.and_then(|one| one.on)),
            csv::text(one.map_or("", |one| one.sum.currency.as_str())),
            plain(one.map(|one| one.sum.amount)),
            csv::feed_text(setting, one.map(|one| &one.why)),
            csv::text(one.map_or("", |one| if one.jointly { "jointly" } else { "one-side" })),
            csv::feed_text(setting, one.and_then(|one| one.by.as_ref())),
            header.example.to_string(),
        ]
    };
    let rows = data.agreements.iter().flat_map(|agreement| {
        let bare = agreement.adjustments.is_empty().then(|| row(agreement, None));
        agreement.adjustments.iter().map(move |one| row(agreement, Some(one))).chain(bare)
    });
    csv::write((setting, header), &columns, rows)
}

//! When money was promised and paid, as a picture.

use super::data::{Data, Payment, State};
use super::text;
use crate::chart::{Calendar, Due, Scene, Sign, Units};
use crate::kinds::Setting;
use crate::model::{Date, Text, sorted};
use crate::say;

/// The most payments that have a row each on a time axis; of more, each has a sign beside those for the same receiver.
const ROWS: usize = 30;

/// Whether the payments stand on a time axis.
#[must_use]
pub fn is_dated(data: &Data) -> bool {
    data.payments.len() <= ROWS && data.payments.iter().any(|p| p.due.or(p.paid).is_some())
}

/// The payments at a width in CSS pixels; `None` where there are none.
#[must_use]
pub fn calendar(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let scene = if is_dated(data) { dated(setting, data, width) } else { signs(setting, data, width) };
    (!data.payments.is_empty()).then(|| scene.running(setting.words.locale().dir()))
}

fn sign(state: State) -> Sign {
    match state {
        State::Paid => Sign::Full,
        State::PaidLate => Sign::Square,
        State::Late => Sign::Triangle,
        State::Coming => Sign::Ring,
    }
}

/// What the signs mean that are used.
fn key(setting: &Setting, data: &Data) -> Vec<(Sign, String)> {
    let used = State::ALL.into_iter().filter(|state| data.count(*state, setting.as_of()) > 0);
    used.map(|state| (sign(state), setting.words.get(&["payment-", state.name()].concat()))).collect()
}

/// A row for each payment, the first promised on top: from the promised day to the day of payment, or to the
/// programme's day where it is late.
fn dated(setting: &Setting, data: &Data, width: u32) -> Scene {
    let (words, as_of) = (&setting.words, setting.as_of());
    let day = |p: &Payment| p.due.or(p.paid).map_or(i64::MAX, Date::days);
    let ordered = sorted(data.payments.iter().collect(), &|a: &&Payment, b| day(a).cmp(&day(b)));
    let next = data.next(as_of).map(|(payment, _)| payment.id.clone());
    let row = |payment: &Payment| {
        let amount = text::sum(setting, &payment.sum.currency, payment.sum.amount);
        let to = payment.to.in_language(setting.language());
        let state = payment.state(as_of);
        let until = match state {
            State::Paid | State::PaidLate => payment.paid,
            State::Late => Some(as_of),
            State::Coming => None,
        };
        Due {
            name: words.with("named-row", &[("name", to.into()), ("what", (&amount).into())]),
            said: said(setting, payment, next.as_ref() == Some(&payment.id)),
            promised: payment.due.map(Date::days),
            until: until.map(|day| (day.days(), sign(state))),
        }
    };
    let ring = (Sign::Ring, words.get("calendar-promised"));
    let key = [ring].into_iter().chain(key(setting, data).into_iter().filter(|(sign, _)| *sign != Sign::Ring));
    Calendar {
        rows: ordered.into_iter().map(row).collect(),
        steps: steps(setting, &data.payments.iter().flat_map(|p| p.due.into_iter().chain(p.paid)).collect::<Vec<_>>()),
        today: today(setting),
        key: key.collect(),
    }
    .draw(width)
}

/// How a payment stands, in words: "late · due 31 January 2026 · days late: 101".
fn said(setting: &Setting, payment: &Payment, next: bool) -> String {
    let words = &setting.words;
    let state = payment.state(setting.as_of());
    let paid = payment.paid.is_some();
    let name = (!paid).then(|| words.get(&["payment-", state.name()].concat()));
    let due =
        || payment.due.map_or_else(|| words.get("promise-no-due"), |day| text::dated(setting, "promise-due-on", day));
    let due = (!paid).then(due);
    let next = next.then(|| words.get("calendar-next"));
    // each part stays in one piece
    let parts = [name, due, text::outcome(setting, payment), next].into_iter().flatten();
    parts.map(|part| part.replace(' ', "\u{A0}").replace("\u{A0}·\u{A0}", " · ")).collect::<Vec<_>>().join(" · ")
}

/// The day on which all is judged, and its name.
pub(super) fn today(setting: &Setting) -> (i64, String) {
    let date = say::date(setting.words.locale(), setting.as_of());
    (setting.as_of().days(), setting.words.with("as-of", &[("date", (&date).into())]))
}

/// The first days of months, of quarters and of years, from the first to the last of these days and the programme's; of
/// many years, about twenty.
pub(super) fn steps(setting: &Setting, days: &[Date]) -> Vec<Vec<(i64, String)>> {
    let locale = setting.words.locale();
    let days = || days.iter().copied().chain([setting.as_of()]);
    let years = days().map(Date::year).min().zip(days().map(Date::year).max());
    let (from, to) = years.unwrap_or_default();
    let span = (to - from).max(0);
    let every = |months: usize, years: i32, name: &dyn Fn(i32, u8) -> String| -> Vec<(i64, String)> {
        let first = |year: i32, month: u8| Date::new(year, month, 1).map(|day| (day.days(), name(year, month)));
        let years = (from..=to).step_by(years.max(1).unsigned_abs() as usize);
        years.flat_map(|year| (1..=12).step_by(months).filter_map(move |month| first(year, month))).collect()
    };
    let years = every(12, span / 20, &|year, _| locale.year(year));
    if span > 20 {
        return vec![years];
    }
    let months = every(1, 1, &|year, month| locale.month(year, month));
    vec![months, every(3, 1, &|year, month| locale.quarter_short(year, month.div_ceil(3))), years]
}

/// One sign for each payment, in a row for each receiver.
fn signs(setting: &Setting, data: &Data, width: u32) -> Scene {
    let (words, as_of) = (&setting.words, setting.as_of());
    let mut receivers: Vec<&Text> = Vec::new();
    for payment in &data.payments {
        if !receivers.contains(&&payment.to) {
            receivers.push(&payment.to);
        }
    }
    let rows = receivers.into_iter().map(|to| {
        let own: Vec<&Payment> = data.payments.iter().filter(|p| p.to == *to).collect();
        let of = |state: State| own.iter().filter(move |p| p.state(as_of) == state).map(move |_| sign(state));
        let (name, states) = (to.in_language(setting.language()), text::states(setting, &own));
        let said = words.with("named-row", &[("name", name.into()), ("what", (&states).into())]);
        (said, State::ALL.into_iter().flat_map(of).collect())
    });
    Units { rows: rows.collect(), key: key(setting, data) }.draw(width)
}

//! The promises as a table and as CSV, and one sign for each, as a picture.

use super::data::{Data, Outcome, Promise, Side, State};
use super::text;
use crate::chart::{Scene, Sign, Units};
use crate::kinds::Setting;
use crate::kinds::csv;
use crate::model::Header;
use crate::part::{Cell, TableRow};
use crate::say;

/// One row for each promise.
#[must_use]
pub fn rows(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["promise-what", "promise-from", "promise-to", "promise-due", "promise-state"];
    let row = |promise: &Promise| {
        let due = promise.due.map_or_else(|| words.get("promise-no-due"), |due| say::date(words.locale(), due));
        let state = promise.state(setting.as_of());
        let state = Cell {
            text: words.get(&["promise-", state.name()].concat()),
            detail: text::outcome(setting, promise),
            ..Cell::plain(String::new())
        };
        let parties = [&promise.from, &promise.to].map(|party| Cell::plain(text::party(setting, party)));
        let cells = parties.into_iter().chain([Cell::plain(due).by(promise.due), state]).collect();
        (vec![promise.what.in_language(setting.language()).to_owned()], cells)
    };
    let rows = data.in_reading_order(setting.as_of()).into_iter().map(row).collect();
    (columns.map(|id| words.get(id)).to_vec(), rows)
}

/// One sign for each promise, in a row for each side that promised.
#[must_use]
pub fn picture(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let (words, as_of) = (&setting.words, setting.as_of());
    let sign = |state| match state {
        State::Kept => Sign::Full,
        State::Late => Sign::Triangle,
        State::Broken => Sign::Cross,
        State::Open => Sign::Ring,
    };
    let rows = Side::ALL.into_iter().filter_map(|side| {
        let own: Vec<&Promise> = data.promises.iter().filter(|p| p.from.side == side).collect();
        let of = |state: State| own.iter().filter(move |p| p.state(as_of) == state).map(move |_| sign(state));
        let signs: Vec<Sign> = State::ALL.into_iter().flat_map(of).collect();
        let name = words.get(&["side-", side.name()].concat());
        let states = text::states(setting, &own);
        let said = words.with("named-row", &[("name", (&name).into()), ("what", (&states).into())]);
        (!signs.is_empty()).then_some((said, signs))
    });
    let used = State::ALL.into_iter().filter(|state| data.count(*state, as_of) > 0);
    let key = used.map(|state| (sign(state), words.get(&["promise-", state.name()].concat())));
    let units = Units { rows: rows.collect(), key: key.collect() };
    (!data.promises.is_empty()).then(|| units.draw(width).running(words.locale().dir()))
}

/// One row for each promise.
#[must_use]
pub fn as_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "promise",
        "what",
        "from",
        "from_side",
        "to",
        "to_side",
        "place",
        "place_name",
        "made",
        "due",
        "state",
        "kept",
        "broken",
        "reason",
        "days_late",
        "note",
        "evidence",
        "example",
    ];
    let rows = data.promises.iter().map(|p| {
        let (kept, broken, reason) = match &p.outcome {
            Outcome::Open => (None, None, None),
            Outcome::Kept(on) => (Some(*on), None, None),
            Outcome::Broken(on, reason) => (None, *on, reason.as_ref()),
        };
        let [place, place_name] = csv::place(setting, p.place.as_ref());
        vec![
            csv::text(header.id.as_str()),
            csv::text(p.id.as_str()),
            csv::feed_text(setting, Some(&p.what)),
            csv::feed_text(setting, Some(&p.from.name)),
            csv::text(p.from.side.name()),
            csv::feed_text(setting, Some(&p.to.name)),
            csv::text(p.to.side.name()),
            place,
            place_name,
            csv::day(p.made),
            csv::day(p.due),
            csv::text(p.state(setting.as_of()).name()),
            csv::day(kept),
            csv::day(broken),
            csv::feed_text(setting, reason),
            p.days_late(setting.as_of()).map(|d| d.to_string()).unwrap_or_default(),
            csv::feed_text(setting, p.note.as_ref()),
            csv::evidence(setting, &p.evidence),
            (header.example || p.example).to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

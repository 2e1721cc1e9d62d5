//! The promises as a table and as CSV, and one sign for each, as a picture.

use super::data::{Data, Outcome, Promise, Side, State};
use super::text;
use crate::chart::{Scene, Sign, Units};
use crate::kinds::Setting;
use crate::kinds::csv::{text as plain_text, write};
use crate::model::{Date, Header, Text};
use crate::part::{Cell, TableRow};
use crate::say;

/// One row for each promise.
#[must_use]
pub fn rows(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["promise-what", "promise-from", "promise-to", "promise-due", "promise-state"];
    let plain = |text: String| Cell { text, detail: None, state: None };
    let row = |promise: &Promise| {
        let due = promise.due.map_or_else(|| words.get("promise-no-due"), |due| say::date(words.locale(), due));
        let state = promise.state(setting.as_of());
        let state = Cell {
            text: words.get(&["promise-", state.name()].concat()),
            detail: text::outcome(setting, promise),
            state: None,
        };
        let parties = [&promise.from, &promise.to].map(|party| plain(text::party(setting, party)));
        let cells = parties.into_iter().chain([plain(due), state]).collect();
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
pub fn csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let language = setting.language();
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
    let day = |day: Option<Date>| day.map(|d| d.to_string()).unwrap_or_default();
    let of = |text: Option<&Text>| plain_text(text.map_or("", |t| t.in_language(language)));
    let rows = data.promises.iter().map(|p| {
        let (kept, broken, reason) = match &p.outcome {
            Outcome::Open => (None, None, None),
            Outcome::Kept(on) => (Some(*on), None, None),
            Outcome::Broken(on, reason) => (None, *on, reason.as_ref()),
        };
        let evidence = p.evidence.iter().map(|e| {
            let title = e.title.in_language(language);
            e.url.as_ref().map_or_else(|| title.to_owned(), |url| format!("{title} {url}"))
        });
        vec![
            plain_text(header.id.as_str()),
            plain_text(p.id.as_str()),
            of(Some(&p.what)),
            of(Some(&p.from.name)),
            plain_text(p.from.side.name()),
            of(Some(&p.to.name)),
            plain_text(p.to.side.name()),
            plain_text(p.place.as_ref().map_or("", |p| p.as_str())),
            plain_text(&p.place.as_ref().map(|p| setting.place(p)).unwrap_or_default()),
            day(p.made),
            day(p.due),
            plain_text(p.state(setting.as_of()).name()),
            day(kept),
            day(broken),
            of(reason),
            p.days_late(setting.as_of()).map(|d| d.to_string()).unwrap_or_default(),
            of(p.note.as_ref()),
            plain_text(&evidence.collect::<Vec<_>>().join("; ")),
            (header.example || p.example).to_string(),
        ]
    });
    write(&columns, rows)
}

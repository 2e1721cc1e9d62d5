//! What has changed, made from the data alone: no clock, so that the same feed gives the same changes.

use crate::kinds::parts::{List, Part};
use crate::kinds::promises::{Outcome, Party, Promise, State as Kept};
use crate::kinds::{Data, Indicator, Listed, Setting, coverage, money, policy, remedies, voices};
use crate::model::{Date, Header, Series, Stance, State, Text};
use crate::publish::sums::uuid;
use crate::publish::terms::outside;
use crate::say::{self, Arg};

/// How many changes a feed holds.
const MOST: usize = 50;

/// Something that has changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Stable identifier.
    pub id: String,
    /// What kind of change it is, a word.
    pub what: &'static str,
    /// Since when it is so.
    pub on: Date,
    /// The change in a sentence.
    pub title: String,
    /// More of it; may be empty.
    pub summary: String,
    /// Where it can be read, below the language's folder.
    pub path: String,
}

/// The newest changes, newest first.
#[must_use]
pub fn newest(mut changes: Vec<Change>) -> Vec<Change> {
    changes.sort_by(|a, b| b.on.cmp(&a.on).then_with(|| a.path.cmp(&b.path)).then_with(|| a.id.cmp(&b.id)));
    changes.dedup_by(|a, b| a.id == b.id);
    changes.truncate(MOST);
    changes
}

/// All changes of one indicator: values, reports that are due, voices and replies, steps of policy wins, promises, payments, complaints, answers.
#[must_use]
pub fn of_indicator(setting: &Setting, indicator: &Indicator) -> Vec<Change> {
    let parts = indicator.parts();
    let mut book = Book { setting, header: &indicator.header, parts, changes: Vec::new() };
    match &indicator.data {
        Data::Coverage(data) => values(&mut book, &data.series),
        Data::Listed(Listed::Policy(data)) => {
            values(&mut book, &data.counts.series);
            data.wins.iter().enumerate().for_each(|(row, win)| steps(&mut book, row, win));
        }
        Data::Listed(Listed::Promises(data)) => {
            let ordered = data.in_reading_order(setting.as_of()).into_iter();
            ordered.enumerate().for_each(|(row, promise)| kept(&mut book, row, promise));
        }
        Data::Listed(Listed::Money(data)) => {
            let ordered = data.in_reading_order(setting.as_of()).into_iter();
            ordered.enumerate().for_each(|(row, payment)| paid(&mut book, row, payment));
        }
        Data::Listed(Listed::Remedies(data)) => {
            data.counts.iter().for_each(|count| complaints(&mut book, count));
        }
        Data::Listed(Listed::Voices(data)) => answers(&mut book, data),
        Data::Other(_) | Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => {}
    }
    heard(&mut book);
    book.changes
}

/// The changes of one indicator, as they are noted.
struct Book<'a> {
    setting: &'a Setting,
    header: &'a Header,
    parts: Vec<Part>,
    changes: Vec<Change>,
}

/// What is said of a change.
struct Said<'a> {
    /// In a sentence.
    said: String,
    /// More of it.
    more: String,
    /// Where it stands on the page.
    anchor: &'a str,
    /// Whether it is invented.
    example: bool,
}

impl Book<'_> {
    /// Where a win or a promise stands, by its row and its name: on the indicator's page, or on one of its own.
    fn thing(&self, row: usize, name: &str) -> String {
        match self.parts.iter().position(|part| part.list == List::Things && part.rows.contains(&row)) {
            Some(part) => format!("{}/#{name}", part + 2),
            None => format!("#{name}"),
        }
    }

    /// Notes a change. `keys` tell it from all others of its kind. What lies after the programme's day has not happened
    /// yet.
    fn note(&mut self, what: &'static str, keys: &[&str], on: Date, said: Said<'_>) {
        if on > self.setting.as_of() {
            return;
        }
        let (setting, header) = (self.setting, self.header);
        let title = self.row(header.title.in_language(setting.language()), &said.said);
        let invented = said.example || header.example;
        let title = if invented { self.row(&setting.words.get("example"), &title) } else { title };
        let fixed = [setting.programme.id.as_str(), header.id.as_str(), setting.language(), what];
        let id = uuid(fixed.iter().chain(keys));
        let path = format!("i/{}/{}", header.id, said.anchor);
        let (title, summary) = (outside(setting, &title), outside(setting, &said.more));
        self.changes.push(Change { id, what, on, title, summary, path });
    }

    fn row(&self, name: &str, what: &str) -> String {
        self.setting.words.with("named-row", &[("name", name.into()), ("what", what.into())])
    }

    fn text(&self, text: Option<&Text>) -> String {
        text.map_or("", |t| t.in_language(self.setting.language())).to_owned()
    }

    fn dated(&self, id: &str, on: Date) -> String {
        let words = &self.setting.words;
        words.with(id, &[("date", (&say::date(words.locale(), on)).into())])
    }
}

/// A sentence, and what follows it.
fn both(first: String, more: String) -> String {
    if more.is_empty() || first.is_empty() { first + &more } else { [first, more].join(" ") }
}

/// The first version of a text, whatever the language: part of an identifier.
fn first(text: &Text) -> &str {
    text.versions().next().map_or("", |(_, text)| text)
}

/// The line that speaks for all: one change for each value and for each report that is due, in the page's own sentences
/// as they were when it was the newest.
fn values(book: &mut Book<'_>, series: &Series) {
    let (setting, as_of) = (book.setting, book.setting.as_of());
    let header = Header { voices: Vec::new(), ..book.header.clone() };
    let all = coverage::Data { series: series.clone().into() };
    let reading = coverage::reading(&header, &all, as_of);
    let line = series.part(&reading.place, std::slice::from_ref(&reading.group));
    for n in line.len().saturating_sub(MOST)..line.len() {
        let data = coverage::Data { series: until(&line, n + 1).into() };
        let Some(cell) = data.series.cells().next_back() else { continue };
        let reading = coverage::reading(&header, &data, as_of);
        let finding = coverage::finding(setting, &header, &reading);
        let code = &cell.period().code;
        if cell.number().is_some() {
            let on = cell.reported().unwrap_or(cell.period().end).min(as_of);
            let said = coverage::short(setting, &header, &reading);
            let more = both(finding.join(" "), book.text(cell.note()));
            book.note("value", &[code], on, Said { said, more, anchor: "", example: false });
        } else if cell.state() == State::Overdue {
            let on = reading.due.map_or(cell.period().end, |due| due.on);
            let said = finding.last().cloned().unwrap_or_default();
            book.note("overdue", &[code], on, Said { said, more: finding.join(" "), anchor: "", example: false });
        }
    }
}

/// The first `n` rows of a series.
fn until(series: &Series, n: usize) -> Series {
    let mut out = series.clone();
    out.place.truncate(n);
    out.period.truncate(n);
    out.group.truncate(n);
    out.number.truncate(n);
    out.state.truncate(n);
    out.range.truncate(n);
    out.counts.truncate(n);
    out.sample.truncate(n);
    out.reported.truncate(n);
    out.note.truncate(n);
    out
}

/// What communities say, and what is replied.
fn heard(book: &mut Book<'_>) {
    let (setting, header) = (book.setting, book.header);
    for voice in &header.voices {
        let what = match voice.stance {
            Stance::Disputed => "disputed",
            Stance::Confirmed => "confirmed",
        };
        let day = voice.on.to_string();
        let keys = [day.as_str(), first(&voice.group), first(&voice.reason)];
        let said = setting.words.get(&["voice-", what].concat());
        let said = book.row(voice.group.in_language(setting.language()), &said);
        let more = book.text(Some(&voice.reason));
        book.note(what, &keys, voice.on, Said { said, more, anchor: "#voices", example: voice.example });
        if let Some(reply) = &voice.reply {
            let days = voice.days_waiting(setting.as_of());
            let locale = setting.words.locale();
            let (number, on) = (locale.integer(days), say::date(locale, reply.on));
            let by = reply.by.in_language(setting.language());
            let arguments = [
                ("n", Arg::Number(days as f64)),
                ("number", (&number).into()),
                ("by", by.into()),
                ("on", (&on).into()),
            ];
            let said = setting.words.with("voice-reply", &arguments);
            let more = book.text(Some(&reply.text));
            book.note("reply", &keys, reply.on, Said { said, more, anchor: "#voices", example: voice.example });
        }
    }
}

/// The dated steps of a policy win, and its setback.
fn steps(book: &mut Book<'_>, row: usize, win: &policy::Win) {
    let (setting, id) = (book.setting, win.id.as_str());
    let title = win.title.in_language(setting.language());
    let anchor = book.thing(row, &format!("win-{id}"));
    for step in &win.steps {
        let Some(on) = step.on else { continue };
        let said = book.row(title, &setting.words.get(&["stage-", step.stage.name()].concat()));
        let more = book.text(step.note.as_ref());
        let said = Said { said, more, anchor: &anchor, example: win.example };
        book.note("step", &[id, step.stage.name()], on, said);
    }
    if let Some((on, text)) = &win.setback {
        let said = book.row(title, &book.dated("setback", *on));
        let more = book.text(Some(text));
        let said = Said { said, more, anchor: &anchor, example: win.example };
        book.note("setback", &[id, &on.to_string()], *on, said);
    }
}

/// What became of the complaints of a period.
fn complaints(book: &mut Book<'_>, count: &remedies::Count) {
    let period = &count.period;
    let one = remedies::Data { counts: vec![count.clone()], ..remedies::Data::default() };
    let said = remedies::counts(book.setting, &one);
    book.note(
        "complaints",
        &[&period.code],
        period.end,
        Said { said, more: String::new(), anchor: "", example: false },
    );
}

/// What people answered who were asked. Stories are not among the changes: what readers of the news feed have fetched,
/// nobody can take back.
fn answers(book: &mut Book<'_>, data: &voices::Data) {
    let Some(period) = data.survey.as_ref().and_then(|survey| survey.period.as_ref()) else { return };
    let said = voices::brief(book.setting, data);
    book.note("answers", &[&period.code], period.end, Said { said, more: String::new(), anchor: "", example: false });
}

/// A payment that was made, or is late.
fn paid(book: &mut Book<'_>, row: usize, payment: &money::Payment) {
    let (setting, id) = (book.setting, payment.id.as_str());
    let words = &setting.words;
    let state = payment.state(setting.as_of());
    let on = payment.paid.or(payment.due).filter(|_| state != money::State::Coming);
    let Some(on) = on else { return };
    let said = book.row(&money::exact(setting, &payment.sum), &words.get(&["payment-", state.name()].concat()));
    let rows = [
        Some(book.row(&words.get("promise-from"), &book.text(Some(&payment.from)))),
        Some(book.row(&words.get("promise-to"), &book.text(Some(&payment.to)))),
        payment.due.map(|due| book.dated("promise-due-on", due)),
        payment.reason.as_ref().map(|reason| book.row(&words.get("promise-reason"), &book.text(Some(reason)))),
    ];
    let more = rows.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let anchor = book.thing(row, &format!("payment-{id}"));
    let what = if payment.paid.is_some() { "paid" } else { "late" };
    book.note(what, &["payment", id], on, Said { said, more, anchor: &anchor, example: payment.example });
}

/// A promise that was kept, is late or was broken. One without any day stands on the page alone.
fn kept(book: &mut Book<'_>, row: usize, promise: &Promise) {
    let (setting, id) = (book.setting, promise.id.as_str());
    let words = &setting.words;
    let state = promise.state(setting.as_of());
    let (on, reason) = match (&promise.outcome, state) {
        (_, Kept::Open) => return,
        (Outcome::Kept(on), _) => (Some(*on), None),
        (Outcome::Broken(on, reason), _) => (on.or(promise.due).or(promise.made), reason.as_ref()),
        (Outcome::Open, _) => (promise.due, None),
    };
    let Some(on) = on else { return };
    let name = |party: &Party| {
        let side = words.get(&["side-", party.side.name()].concat());
        words.with("party", &[("name", party.name.in_language(setting.language()).into()), ("side", (&side).into())])
    };
    let said = book.row(promise.what.in_language(setting.language()), &words.get(&["promise-", state.name()].concat()));
    let rows = [
        Some(book.row(&words.get("promise-from"), &name(&promise.from))),
        Some(book.row(&words.get("promise-to"), &name(&promise.to))),
        promise.due.map(|due| book.dated("promise-due-on", due)),
        reason.map(|reason| book.row(&words.get("promise-reason"), &book.text(Some(reason)))),
        promise.note.as_ref().map(|note| book.text(Some(note))),
    ];
    let more = rows.into_iter().flatten().collect::<Vec<_>>().join("\n");
    let anchor = book.thing(row, &format!("promise-{id}"));
    book.note(state.name(), &[id], on, Said { said, more, anchor: &anchor, example: promise.example });
}

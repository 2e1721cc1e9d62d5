//! The finding, as sentences.

use super::data::{Data, Fate};
use crate::kinds::{Setting, disputes};
use crate::model::Header;
use crate::say;

/// A whole number, as it is written.
#[must_use]
pub fn number(setting: &Setting, n: u64) -> String {
    setting.words.locale().integer(i64::try_from(n).unwrap_or(i64::MAX))
}

fn numbered(setting: &Setting, id: &str, n: u64) -> String {
    setting.words.with(id, &[("number", (&number(setting, n)).into())])
}

/// "19 days".
fn days(setting: &Setting, days: u32) -> String {
    setting.words.count("days", days as usize)
}

/// The finding in plain sentences: how many came and are open, how long it takes with those still open counted, what was
/// promised, what those say who were asked, and where serious cases go.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, data: &Data) -> Vec<String> {
    let words = &setting.words;
    let mut out = Vec::new();
    out.extend(header.example.then(|| words.get("example-sentence")));
    out.push(if data.is_empty() { words.get("remedies-none") } else { counts(setting, data) });
    out.extend(times(setting, data));
    out.extend(promised(setting, data));
    out.extend(confirmed(setting, data));
    out.extend(serious(setting, data));
    out.extend(disputes(setting, header));
    out
}

/// "Complaints: 128 received, 84 resolved, 6 opened again, 44 open now."
#[must_use]
pub fn counts(setting: &Setting, data: &Data) -> String {
    let words = &setting.words;
    let known = [
        ("remedies-received", Some(data.received())),
        ("remedies-resolved", data.resolved()),
        ("remedies-reopened", data.reopened().filter(|n| *n > 0)),
        ("remedies-open", data.open()),
    ];
    let parts: Vec<String> = known.into_iter().filter_map(|(id, n)| Some(numbered(setting, id, n?))).collect();
    let list = words.locale().list(&parts);
    let periods: Vec<_> = data.counts.iter().map(|count| &count.period).collect();
    let name = |period| say::period(words.locale(), period);
    match periods.as_slice() {
        [] => words.with("remedies-counts", &[("counts", (&list).into())]),
        [only] => words.with("remedies-counts-in", &[("counts", (&list).into()), ("period", (&name(only)).into())]),
        [first, .., last] => {
            let span = words.locale().range(&name(first), &name(last));
            words.with("remedies-counts-in", &[("counts", (&list).into()), ("period", (&span).into())])
        }
    }
}

/// How long it takes: the median with those still open, or why there is none.
#[must_use]
pub fn times(setting: &Setting, data: &Data) -> Option<String> {
    let words = &setting.words;
    if data.times.is_empty() {
        return None;
    }
    if !data.enough() {
        return Some(numbered(setting, "remedies-few", data.known()));
    }
    Some(match (data.median(), data.oldest()) {
        (Some(median), _) => words.with("remedies-median", &[("days", (&days(setting, median)).into())]),
        (None, oldest) => {
            let oldest = days(setting, oldest.unwrap_or_default());
            words.with("remedies-no-median", &[("days", (&oldest).into())])
        }
    })
}

/// What was promised, and how often it was kept.
fn promised(setting: &Setting, data: &Data) -> Option<String> {
    let (words, promise) = (&setting.words, data.promise?);
    let days = days(setting, promise.days);
    let within = data.within(promise.days).filter(|_| data.enough());
    let overdue = data.fate(Fate::Overdue).filter(|n| *n > 0).map(|n| numbered(setting, "remedies-overdue", n));
    let said = match within {
        None => words.with("remedies-promised", &[("days", (&days).into())]),
        Some(share) => {
            let share = words.locale().percent(share, 0);
            words.with("remedies-within", &[("days", (&days).into()), ("share", (&share).into())])
        }
    };
    Some([said].into_iter().chain(overdue).collect::<Vec<_>>().join(" "))
}

/// What those say whose complaint was called resolved: as counts, and how many did not answer.
#[must_use]
pub fn confirmed(setting: &Setting, data: &Data) -> Option<String> {
    let confirmed = data.confirmed.filter(|c| c.answered > 0)?;
    let [asked, answered, fixed] = [confirmed.asked, confirmed.answered, confirmed.fixed].map(|n| number(setting, n));
    let arguments = [("asked", (&asked).into()), ("answered", (&answered).into()), ("fixed", (&fixed).into())];
    Some(setting.words.with("remedies-confirmed", &arguments))
}

/// Where serious cases go.
#[must_use]
pub fn serious(setting: &Setting, data: &Data) -> Option<String> {
    let channel = data.channel.as_ref()?;
    let (who, how) = (channel.who.in_language(setting.language()), channel.how.in_language(setting.language()));
    Some(setting.words.with("remedies-serious", &[("who", who.into()), ("how", how.into())]))
}

/// The large number of a card: the share resolved within the promised days, else how many of all are resolved.
#[must_use]
pub fn figure(setting: &Setting, data: &Data) -> Option<String> {
    let words = &setting.words;
    if let Some(share) = data.promise.filter(|_| data.enough()).and_then(|p| data.within(p.days)) {
        return Some(words.locale().percent(share, 0));
    }
    let [resolved, received] = [data.resolved()?, data.received()].map(|n| number(setting, n));
    (!data.is_empty()).then(|| words.with("count-of", &[("count", (&resolved).into()), ("of", (&received).into())]))
}

/// What a card says: the sentence that belongs to [`figure`], and how many are open.
#[must_use]
pub fn brief(setting: &Setting, data: &Data) -> String {
    if data.is_empty() {
        return setting.words.get("remedies-none");
    }
    let kept = promised(setting, data).filter(|_| data.enough() && data.promise.is_some());
    kept.or_else(|| times(setting, data)).unwrap_or_else(|| counts(setting, data))
}

//! Remedies.

use super::evidence::name;
use super::{reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::remedies::{Channel, Confirmed, Count, Data, Promise, Time, Topic};
use crate::model::{Programme, order, sorted};
use serde_json::Value;

/// Topics with fewer complaints than this are not named: few people can be told from them.
const NAMED: u64 = 5;

/// Reads the remedies of an indicator.
pub fn remedies(r: &mut Reader, programme: &Programme, at: &str, remedies: Value) -> Data {
    let at = &step(at, "remedies");
    let Some(w) = r.maybe::<wire::Remedies>(at, remedies) else { return Data::default() };
    let counts = r.list(&step(at, "counts"), w.counts, |r, at, c: wire::Complaints| {
        let period = r.period(&step(at, "period"), &c.period)?;
        Some(Count { period, received: c.received, resolved: c.resolved, reopened: c.reopened, open: c.open })
    });
    let times = r.list(&step(at, "times"), w.times, |_, _, t: wire::Days| {
        Some(Time { days: t.days, resolved: t.resolved, open: t.open })
    });
    let topics = r.list(&step(at, "topics"), w.topics, |r, at, t: wire::Topic| {
        Some(Topic { name: Some(r.needed_text(at, "name", t.name, "–")), received: t.received })
    });
    let channel = w.channel.map(|c| {
        let at = &step(at, "channel");
        Channel {
            who: name(r, programme, at, "who", c.who),
            how: r.needed_text(at, "how", c.how, "–"),
            url: r.link(at, "url", c.url),
        }
    });
    let data = Data {
        channel,
        promise: promise(r, &step(at, "promise"), w.promise),
        counts: sorted(counts, &|a: &Count, b| (a.period.start, a.period.end).cmp(&(b.period.start, b.period.end))),
        times: together(times),
        confirmed: w.confirmed.and_then(|c| confirmed(r, &step(at, "confirmed"), &c)),
        topics: few_together(topics),
    };
    check(r, at, &data);
    data
}

fn promise(r: &mut Reader, at: &str, promise: Option<wire::WithinDays>) -> Option<Promise> {
    let wire::WithinDays { days, share } = promise?;
    let share = share.unwrap_or(100.0);
    if !(share > 0.0 && share <= 100.0) {
        let what = format!("{share} is no share in a hundred, so nothing is judged by this promise");
        r.error(&step(at, "share"), &what, "write a number from 1 to 100, or leave it out");
        return None;
    }
    Some(Promise { days, share })
}

fn confirmed(r: &mut Reader, at: &str, c: &wire::Confirmed) -> Option<Confirmed> {
    if c.fixed > c.answered || c.answered > c.asked {
        let what = format!("{} of {} answers of {} who were asked cannot be", c.fixed, c.answered, c.asked);
        r.error(at, &what, "`fixed` is part of `answered`, and that of `asked`");
        return None;
    }
    Some(Confirmed { asked: c.asked, answered: c.answered, fixed: c.fixed })
}

/// Each number of days once, in their order.
fn together(times: Vec<Time>) -> Vec<Time> {
    let order = order(times.len(), &|a, b| times[a].days.cmp(&times[b].days));
    let mut all: Vec<Time> = Vec::new();
    for time in order.into_iter().map(|i| times[i]) {
        match all.last_mut().filter(|last| last.days == time.days) {
            Some(last) => {
                last.resolved = last.resolved.saturating_add(time.resolved);
                last.open = last.open.saturating_add(time.open);
            }
            None => all.push(time),
        }
    }
    all.retain(|time| time.resolved > 0 || time.open > 0);
    all
}

/// The topics, most first; those with few complaints as one without a name at the end. One alone would be told by its
/// being alone, so the next smallest goes with it.
fn few_together(topics: Vec<Topic>) -> Vec<Topic> {
    let mut all = sorted(topics, &|a: &Topic, b| b.received.cmp(&a.received));
    let mut few = all.iter().filter(|topic| topic.received < NAMED).count();
    if few == 0 {
        return all;
    }
    few = if few == 1 { 2.min(all.len()) } else { few };
    let rest = all.split_off(all.len() - few);
    all.push(Topic { name: None, received: rest.iter().map(|topic| topic.received).sum() });
    all
}

/// Says where the numbers do not fit each other; they are shown as they are.
fn check(r: &mut Reader, at: &str, data: &Data) {
    let known = data.known();
    if !data.counts.is_empty() && known > data.received() {
        let what = format!("`times` know of {known} complaints, and {} came in all periods", data.received());
        r.warn(
            &step(at, "times"),
            || what,
            "let both speak of the same complaints, or say in `method` why they do not",
        );
    }
    for (i, two) in data.counts.windows(2).enumerate() {
        let (before, now) = (&two[0], &two[1]);
        let next_day = before.period.end.days_since(now.period.start) == -1;
        let known = (before.open, now.resolved, now.reopened, now.open);
        let (Some(was), Some(resolved), Some(reopened), Some(open)) = known else { continue };
        let came = was.saturating_add(now.received).saturating_add(reopened);
        if next_day && came != open.saturating_add(resolved) {
            let what = format!(
                "{was} were open, {} came, {reopened} were opened again and {resolved} resolved: {open} cannot be open",
                now.received
            );
            r.warn(
                &step(&step(at, "counts"), &(i + 1).to_string()),
                || what,
                "let the numbers add up, or say in `method` why they do not",
            );
        }
    }
    if !data.is_empty() && data.channel.is_none() {
        let what = || "no safe way is named for serious cases".to_owned();
        r.warn(&step(at, "channel"), what, "say who listens to abuse, exploitation and threats, and how to reach them");
    }
}

//! The agenda, made from the data: what has changed since the last review, what is disputed, due, late, missing or
//! without an owner, and what became of last time's decisions. A pure function of the feed, of the copy that the last
//! review looked at, and of that review. The feed's own day is the clock.

use super::became::{Decided, became, decisions};
use super::entry::Owner;
use super::file::Review;
use crate::feed::Feed;
use crate::kinds::gaps::{Why, gaps};
use crate::kinds::unknown::unknown;
use crate::kinds::{Data, Indicator, Listed, Setting, money, promises, remedies};
use crate::model::{Better, Cell, Date, Id, State, TOTAL};
use crate::say;

/// Days ahead that a promise or payment is said to be due.
const AHEAD: i64 = 90;

/// An item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// Its name: the same for the same matter whenever it is made again.
    pub key: String,
    /// Why it is on the agenda.
    pub reason: Reason,
    /// The indicator that it opens.
    pub indicator: Option<Id>,
    /// The place.
    pub place: Option<Id>,
    /// Whether it is about something invented.
    pub example: bool,
    /// What it says, in the reader's language.
    pub sentence: String,
}

/// Why something is on the agenda, in the order of the agenda.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// A number is better than at the last review.
    Better,
    /// A number is worse.
    Worse,
    /// A number is missing that was not missing before.
    Missing,
    /// A number that had been published was changed.
    Revised,
    /// A community disputes a number, and nobody has answered.
    Disputed,
    /// A promise is due or late.
    Promise,
    /// A payment is late.
    Payment,
    /// Complaints wait longer than promised.
    Remedy,
    /// A gap for which nobody answers.
    Gap,
    /// A decision of the last review.
    Decision,
}

impl Reason {
    /// All, in the order of the agenda.
    pub const ALL: [Self; 10] = [
        Self::Better,
        Self::Worse,
        Self::Missing,
        Self::Revised,
        Self::Disputed,
        Self::Promise,
        Self::Payment,
        Self::Remedy,
        Self::Gap,
        Self::Decision,
    ];

    /// What it is called in the reader's language.
    #[must_use]
    pub fn label(self, words: &say::Words) -> String {
        words.get(&["agenda-reason-", self.name()].concat())
    }

    /// A short name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Better => "better",
            Self::Worse => "worse",
            Self::Missing => "missing",
            Self::Revised => "revised",
            Self::Disputed => "disputed",
            Self::Promise => "promise",
            Self::Payment => "payment",
            Self::Remedy => "remedy",
            Self::Gap => "gap",
            Self::Decision => "decision",
        }
    }
}

/// What is known of the last review; nothing before the first.
#[derive(Clone, Copy, Default)]
pub struct Last<'a> {
    /// The copy of the feed that it looked at.
    pub feed: Option<&'a Feed>,
    /// The review.
    pub review: Option<&'a Review>,
}

impl Last<'_> {
    /// The day up to which everything was looked at.
    fn day(&self) -> Option<Date> {
        self.feed.map(|feed| feed.programme.as_of).or(self.review.map(|review| review.head.as_of))
    }
}

/// The agenda.
#[must_use]
pub fn agenda(setting: &Setting, feed: &Feed, last: Last<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for indicator in feed.all() {
        let desk = Desk { setting, indicator, last };
        items.extend(desk.changed());
        items.extend(desk.missing());
        items.extend(desk.revised());
        items.extend(desk.disputed());
        items.extend(desk.listed());
        items.extend(desk.without_owner());
    }
    items.extend(last.review.into_iter().flat_map(|review| decided(setting, feed, review)));
    // equals keep the feed's order
    items.sort_by_key(|item| item.reason);
    items
}

/// What is looked at.
struct Desk<'a> {
    setting: &'a Setting,
    indicator: &'a Indicator,
    last: Last<'a>,
}

impl<'a> Desk<'a> {
    fn item(&self, reason: Reason, which: &[&str], place: Option<&Id>, sentence: String) -> Item {
        let header = &self.indicator.header;
        let key = [&[reason.name(), header.id.as_str()][..], which].concat().join("/");
        Item {
            key,
            reason,
            indicator: Some(header.id.clone()),
            place: place.cloned(),
            example: header.example,
            sentence,
        }
    }

    fn say(&self, id: &str, said: &[(&str, &str)]) -> String {
        let arguments: Vec<_> = said.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.setting.words.with(id, &arguments)
    }

    fn date(&self, day: Date) -> String {
        say::date(self.setting.words.locale(), day)
    }

    fn days(&self, days: i64) -> String {
        self.setting.words.count("days", usize::try_from(days.max(0)).unwrap_or_default())
    }

    fn figure(&self, n: f64) -> String {
        say::figure(self.setting.words.locale(), &self.indicator.header.unit, n)
    }

    /// The newest number of everybody in the main place, of this indicator or of its earlier state.
    fn newest(indicator: &'a Indicator, until: Option<Date>) -> Option<Cell<'a>> {
        let series = indicator.data.series()?;
        let place = series.main_place()?;
        let mut line = series.line(place, &Id::new(TOTAL));
        line.rfind(|cell| cell.number().is_some() && until.is_none_or(|day| cell.period().end <= day))
    }

    /// A number that is better or worse than the last review saw it. Without a copy of the feed of that day, what was
    /// measured up to that day stands for it; before the first review, the number before.
    fn changed(&self) -> Option<Item> {
        let header = &self.indicator.header;
        let now = Self::newest(self.indicator, None)?;
        let then = match self.last.feed {
            Some(feed) => Self::newest(feed.indicator(header.id.as_str())?, None)?,
            None => {
                let before = now.period().start.plus(-1)?;
                Self::newest(self.indicator, Some(self.last.day().map_or(before, |day| day.min(before))))?
            }
        };
        let is_old = self.last.feed.is_none() && self.last.day().is_some_and(|day| now.period().end <= day);
        let is_broken = |start: Date| {
            let after = |period: &crate::model::Period| then.period().start < period.start && period.start <= start;
            header.breaks.iter().any(|b| after(&b.period))
        };
        let (a, b) = (then.number()?, now.number()?);
        let reason = match header.better {
            _ if is_old || a == b || then.period().end >= now.period().end || is_broken(now.period().start) => None,
            Better::Neither => None,
            Better::Up if b > a => Some(Reason::Better),
            Better::Down if b < a => Some(Reason::Better),
            _ => Some(Reason::Worse),
        }?;
        let [before, period] = [then, now].map(|cell| say::period(self.setting.words.locale(), cell.period()));
        let said = [
            ("now", self.figure(b)),
            ("period", period),
            ("then", self.figure(a)),
            ("before", before),
            ("place", self.setting.place(now.place())),
        ];
        let said: Vec<_> = said.iter().map(|(name, text)| (*name, text.as_str())).collect();
        Some(self.item(reason, &[], Some(now.place()), self.say("agenda-change", &said)))
    }

    /// What is overdue or was not reported, and was not so before.
    fn missing(&self) -> Vec<Item> {
        let known = self.last.feed.and_then(|feed| feed.indicator(self.indicator.header.id.as_str()));
        let known = known.map(unknown).unwrap_or_default();
        let locale = self.setting.words.locale();
        let gone = unknown(self.indicator).into_iter().filter(|one| one.state != State::Suppressed);
        let new = gone.filter(|one| {
            let same = known.iter().any(|k| k.state == one.state && k.periods[1].code == one.periods[1].code);
            let before = self.last.feed.is_none() && self.last.day().is_some_and(|day| one.periods[1].end < day);
            !same && !before
        });
        let item = |one: crate::kinds::unknown::Unknown<'_>| {
            let [from, to] = one.periods.map(|period| say::period(locale, period));
            let span = if from == to { from } else { locale.range(&from, &to) };
            let mut places: Vec<&Id> = one.lines.iter().map(|(place, _)| *place).collect();
            places.dedup();
            let place = places.first().copied().filter(|_| places.len() == 1);
            let all = || self.setting.words.count("agenda-places", places.len());
            let said = place.map_or_else(all, |place| self.setting.place(place));
            let state = self.setting.words.state(one.state);
            let sentence = self.say("agenda-missing", &[("period", &span), ("place", &said), ("state", &state)]);
            self.item(Reason::Missing, &[one.state.name(), &one.periods[1].code], place, sentence)
        };
        new.map(item).collect()
    }

    /// What was changed in published figures.
    fn revised(&self) -> Vec<Item> {
        let header = &self.indicator.header;
        let new = header.revisions.iter().filter(|r| self.last.day().is_none_or(|day| r.on > day));
        let item = |(i, r): (usize, &crate::model::Revision)| {
            let words = &self.setting.words;
            let hidden = words.state(State::Suppressed);
            let none = if r.is_hidden() { hidden } else { words.state(State::NotReported) };
            let [from, to] = [r.from, r.to].map(|n| n.map_or_else(|| none.clone(), |n| self.figure(n)));
            let (day, period) = (self.date(r.on), say::period(words.locale(), &r.period));
            let reason = r.reason.in_language(self.setting.language());
            let said: [(&str, &str); 5] =
                [("date", &day), ("period", &period), ("from", &from), ("to", &to), ("reason", reason)];
            let which = [r.on.to_string(), r.period.code.clone(), i.to_string()];
            let which: Vec<&str> = which.iter().map(String::as_str).collect();
            self.item(Reason::Revised, &which, Some(&r.place), self.say("agenda-revised", &said))
        };
        new.enumerate().map(item).collect()
    }

    fn disputed(&self) -> Vec<Item> {
        let (as_of, language) = (self.setting.as_of(), self.setting.language());
        let open = self.indicator.header.voices.iter().filter(|voice| voice.is_open());
        let item = |(i, voice): (usize, &crate::model::Voice)| {
            let days = self.days(voice.days_waiting(as_of));
            let (group, reason) = (voice.group.in_language(language), voice.reason.in_language(language));
            let sentence = self.say("agenda-disputed", &[("group", group), ("days", &days), ("reason", reason)]);
            let which = [voice.on.to_string(), i.to_string()];
            let item = self.item(Reason::Disputed, &[&which[0], &which[1]], voice.place.as_ref(), sentence);
            Item { example: item.example || voice.example, ..item }
        };
        open.enumerate().map(item).collect()
    }

    /// Promises, payments and complaints.
    fn listed(&self) -> Vec<Item> {
        match &self.indicator.data {
            Data::Listed(Listed::Promises(data)) => {
                let all = data.in_reading_order(self.setting.as_of()).into_iter();
                all.filter_map(|promise| self.promise(promise)).collect()
            }
            Data::Listed(Listed::Money(data)) => {
                let all = data.in_reading_order(self.setting.as_of()).into_iter();
                all.filter_map(|payment| self.payment(payment)).collect()
            }
            Data::Listed(Listed::Remedies(data)) => self.remedy(data).into_iter().collect(),
            _ => Vec::new(),
        }
    }

    fn promise(&self, promise: &promises::Promise) -> Option<Item> {
        let (as_of, language) = (self.setting.as_of(), self.setting.language());
        let due = promise.due?;
        let state = promise.state(as_of);
        let id = match state {
            promises::State::Late => "agenda-promise-late",
            promises::State::Open if due.days_since(as_of) <= AHEAD => "agenda-promise-due",
            _ => return None,
        };
        let (date, days) = (self.date(due), self.days(as_of.days_since(due)));
        let (from, to) = (promise.from.name.in_language(language), promise.to.name.in_language(language));
        let what = promise.what.in_language(language);
        let said: [(&str, &str); 5] = [("from", from), ("to", to), ("what", what), ("date", &date), ("days", &days)];
        let said = if state == promises::State::Late { &said[..] } else { &said[..4] };
        let sentence = self.say(id, said);
        let item = self.item(Reason::Promise, &[promise.id.as_str()], promise.place.as_ref(), sentence);
        Some(Item { example: item.example || promise.example, ..item })
    }

    fn payment(&self, payment: &money::Payment) -> Option<Item> {
        let (as_of, language) = (self.setting.as_of(), self.setting.language());
        let due = payment.due.filter(|_| payment.state(as_of) == money::State::Late)?;
        let amount = money::exact(self.setting, &payment.sum);
        let (date, days) = (self.date(due), self.days(as_of.days_since(due)));
        let (from, to) = (payment.from.in_language(language), payment.to.in_language(language));
        let said: [(&str, &str); 5] =
            [("amount", &amount), ("from", from), ("to", to), ("date", &date), ("days", &days)];
        let item = self.item(Reason::Payment, &[payment.id.as_str()], None, self.say("agenda-payment", &said));
        Some(Item { example: item.example || payment.example, ..item })
    }

    fn remedy(&self, data: &remedies::Data) -> Option<Item> {
        let promise = data.promise?;
        let waiting = usize::try_from(data.fate(remedies::Fate::Overdue)?).ok().filter(|n| *n > 0)?;
        let days = self.days(i64::from(promise.days));
        let sentence = self.setting.words.count_with("agenda-remedy", waiting, &[("days", (&days).into())]);
        Some(self.item(Reason::Remedy, &[], None, sentence))
    }

    /// The largest gap of an indicator for which nobody answers.
    fn without_owner(&self) -> Option<Item> {
        let header = &self.indicator.header;
        if header.responsible.is_some() {
            return None;
        }
        let all = gaps(self.indicator, self.setting.as_of());
        let gap = all.first()?;
        let mut whose = self.setting.place(&gap.place);
        if gap.group != *TOTAL {
            whose = self.setting.words.locale().list(&[whose, self.setting.group(&gap.group)]);
        }
        let now = gap.latest.number().map(|n| self.figure(n)).unwrap_or_default();
        let (id, far) = match &gap.why {
            Why::Short { to_go, .. } => ("agenda-gap-short", *to_go),
            Why::Fell { by, .. } => ("agenda-gap-fell", by.abs()),
        };
        let far = say::difference(&self.setting.words, &header.unit, far);
        let sentence = self.say(id, &[("place", &whose), ("now", &now), ("far", &far)]);
        Some(self.item(Reason::Gap, &[], Some(&gap.place), sentence))
    }
}

/// The name of whoever sees to something.
#[must_use]
pub fn owner(setting: &Setting, owner: &Owner) -> String {
    let language = setting.language();
    let known = |id: &Id| setting.programme.partners.iter().find(|partner| partner.id == *id);
    let name = |id: &Id| known(id).map_or_else(|| id.to_string(), |p| p.name.in_language(language).to_owned());
    let partner = owner.partner.as_ref().map(name);
    let office = owner.office.as_ref().map(|office| office.in_language(language).to_owned());
    match (office, partner) {
        (Some(office), Some(partner)) => {
            setting.words.with("review-pair", &[("first", (&office).into()), ("second", (&partner).into())])
        }
        (office, partner) => office.or(partner).unwrap_or_default(),
    }
}

/// Last time's decisions, and what became of them.
pub(super) fn decided(setting: &Setting, feed: &Feed, review: &Review) -> Vec<Item> {
    let state = review.state();
    let item = |one: Decided<'_>| {
        let fate = became(review, &one, &[], feed);
        let day = one.due.map(|due| say::date(setting.words.locale(), due));
        let day = day.unwrap_or_else(|| setting.words.get("decision-no-day"));
        let said = [
            ("what", one.text.in_language(setting.language()).to_owned()),
            ("owner", owner(setting, one.owner)),
            ("date", day),
            ("became", setting.words.get(&["decision-", fate.name()].concat())),
        ];
        let said: Vec<_> = said.iter().map(|(name, text)| (*name, text.as_str().into())).collect();
        Item {
            key: ["decision", review.head.id.as_str(), one.entry.id.as_str()].join("/"),
            reason: Reason::Decision,
            indicator: None,
            place: None,
            example: review.head.example,
            sentence: setting.words.with("agenda-decision", &said),
        }
    };
    decisions(&state.threads).into_iter().map(item).collect()
}

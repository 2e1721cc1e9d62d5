//! What remedies mean: complaints counted, never one by one, and how long they take.

use crate::kinds::Standing;
use crate::model::{Period, Text};
use serde::{Deserialize, Serialize};

/// Of fewer complaints than this nothing is said about how long they take: one more or less would change it.
pub const FEW: u64 = 20;

/// Complaints of one indicator.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Data {
    /// Where serious cases go, which must not be told here.
    pub channel: Option<Channel>,
    /// What was promised.
    pub promise: Option<Promise>,
    /// How many came and what became of them, in the order of their periods.
    pub counts: Vec<Count>,
    /// How long each took or waits, by days, each number of days once.
    pub times: Vec<Time>,
    /// What those say whose complaint was called resolved.
    pub confirmed: Option<Confirmed>,
    /// What they were about, most first.
    pub topics: Vec<Topic>,
}

/// A safe way for serious cases: abuse, exploitation, corruption, threats.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Channel {
    /// Who listens.
    pub who: Text,
    /// How to reach them, and what they do with what they hear.
    pub how: Text,
    /// Their page.
    pub url: Option<String>,
}

/// What was promised to those who complain.
#[derive(Debug, Clone, Copy, PartialEq, Serialize, Deserialize)]
pub struct Promise {
    /// Days within which a complaint is resolved.
    pub days: u32,
    /// Of how many in a hundred this was promised.
    pub share: f64,
}

/// What came in a period, and what became of complaints in it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Count {
    /// The period.
    pub period: Period,
    /// Came in it.
    pub received: u64,
    /// Were resolved in it.
    pub resolved: Option<u64>,
    /// Were opened again in it.
    pub reopened: Option<u64>,
    /// Were open at its end.
    pub open: Option<u64>,
}

/// Complaints that took, or have waited, so many days.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// Days from the day on which it came.
    pub days: u32,
    /// Resolved after so many days.
    pub resolved: u64,
    /// Still open after so many days.
    pub open: u64,
}

/// The answers of those whose complaint was called resolved.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Confirmed {
    /// How many were asked.
    pub asked: u64,
    /// How many answered.
    pub answered: u64,
    /// How many say that it is really fixed.
    pub fixed: u64,
}

/// What complaints were about.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Topic {
    /// Its name; `None` for all that are too few to be named.
    pub name: Option<Text>,
    /// How many.
    pub received: u64,
}

/// A row of the life table: what is known of waiting so many days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Step {
    /// Days.
    pub days: u32,
    /// How many had waited at least so long.
    pub waiting: u64,
    /// How many of them were resolved on that day.
    pub resolved: u64,
    /// How many of them are still open, and have waited no longer.
    pub open: u64,
    /// The share that is still unresolved after it, from 0 to 1.
    pub unresolved: f64,
}

/// Complaints by what became of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// Resolved within the days that were promised.
    InTime,
    /// Resolved later.
    Late,
    /// Still open, and the days are not over.
    Open,
    /// Still open, and they are.
    Overdue,
}

impl Fate {
    /// All, best first.
    pub const ALL: [Self; 4] = [Self::InTime, Self::Late, Self::Open, Self::Overdue];

    /// Its name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::InTime => "in-time",
            Self::Late => "late",
            Self::Open => "waiting",
            Self::Overdue => "overdue",
        }
    }
}

impl Data {
    /// How many came in all periods; where no period is given, how many the times know of.
    #[must_use]
    pub fn received(&self) -> u64 {
        if self.counts.is_empty() { self.known() } else { self.counts.iter().map(|c| c.received).sum() }
    }

    /// How many were resolved; `None` where a period does not say.
    #[must_use]
    pub fn resolved(&self) -> Option<u64> {
        if self.counts.is_empty() {
            return Some(self.times.iter().map(|t| t.resolved).sum());
        }
        self.counts.iter().map(|c| c.resolved).sum()
    }

    /// How many were opened again; `None` where a period does not say.
    #[must_use]
    pub fn reopened(&self) -> Option<u64> {
        self.counts.iter().map(|c| c.reopened).sum::<Option<u64>>().filter(|_| !self.counts.is_empty())
    }

    /// How many are open now: at the end of the last period, else as the times say.
    #[must_use]
    pub fn open(&self) -> Option<u64> {
        let last = self.counts.last().and_then(|count| count.open);
        last.or_else(|| (!self.times.is_empty()).then(|| self.times.iter().map(|t| t.open).sum()))
    }

    /// Of how many it is known how long they took or wait.
    #[must_use]
    pub fn known(&self) -> u64 {
        self.times.iter().map(|t| t.resolved + t.open).sum()
    }

    /// Whether there are enough to say how long they take.
    #[must_use]
    pub fn enough(&self) -> bool {
        self.known() >= FEW
    }

    /// The life table (Kaplan and Meier 1958, the product-limit estimate): at each number of days on which complaints were
    /// resolved or have come so far, the share unresolved is what it was before times `1 − resolved / waiting`. Those
    /// still open count as waiting up to their age, that day included, and say nothing of later days; so none is left out,
    /// and none is taken for resolved.
    #[must_use]
    pub fn life(&self) -> Vec<Step> {
        let mut waiting = self.known();
        let mut unresolved = 1.0;
        let step = |time: &Time| {
            let at = waiting;
            if at > 0 {
                unresolved *= 1.0 - time.resolved as f64 / at as f64;
            }
            waiting -= time.resolved + time.open;
            Step { days: time.days, waiting: at, resolved: time.resolved, open: time.open, unresolved }
        };
        self.times.iter().map(step).collect()
    }

    /// The days within which half are resolved, those still open counted too; `None` where half have not been.
    #[must_use]
    pub fn median(&self) -> Option<u32> {
        self.life().into_iter().find(|step| step.unresolved <= 0.5 + TINY).map(|step| step.days)
    }

    /// The share resolved within so many days, those still open counted too, in per cent; `None` where none has been
    /// watched for so long.
    #[must_use]
    pub fn within(&self, days: u32) -> Option<f64> {
        let life = self.life();
        let watched = life.last().is_some_and(|last| last.days >= days || last.unresolved < TINY);
        let unresolved = life.iter().take_while(|step| step.days <= days).last().map_or(1.0, |step| step.unresolved);
        watched.then_some((1.0 - unresolved) * 100.0)
    }

    /// The longest that one waits that is still open.
    #[must_use]
    pub fn oldest(&self) -> Option<u32> {
        self.times.iter().rev().find(|time| time.open > 0).map(|time| time.days)
    }

    /// How many came to what, against the days that were promised; `None` without a promise.
    #[must_use]
    pub fn fate(&self, fate: Fate) -> Option<u64> {
        let days = self.promise?.days;
        let count = |time: &Time| match fate {
            Fate::InTime if time.days <= days => time.resolved,
            Fate::Late if time.days > days => time.resolved,
            Fate::Open if time.days <= days => time.open,
            Fate::Overdue if time.days > days => time.open,
            _ => 0,
        };
        Some(self.times.iter().map(count).sum())
    }

    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.counts.is_empty() && self.times.is_empty()
    }

    /// Where it stands against what was promised: on course while at least the promised share is resolved within the
    /// promised days, else behind. Without a promise, or with too few to tell, it only informs.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let kept = self.promise.filter(|_| self.enough()).and_then(|p| Some(self.within(p.days)? + TINY >= p.share));
        match kept {
            _ if self.is_empty() => Standing::NoReport,
            None => Standing::Info,
            Some(true) => Standing::OnCourse,
            Some(false) => Standing::Behind,
        }
    }
}

/// What products of shares may be off by.
const TINY: f64 = 1e-9;

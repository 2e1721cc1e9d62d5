//! What an indicator said, and on which days: the states between the days on which a figure came or was changed.

use crate::chart::Scene;
use crate::kinds::{Data, Indicator, Setting, View, coverage};
use crate::model::{Date, Header, Revision, revision};
use std::sync::Arc;

/// The most states of one indicator.
pub(super) const MOST: usize = 12;

/// The width of their pictures, in CSS pixels: several stand beside each other.
const WIDTH: u32 = 272;

/// What an indicator said from one day to another.
#[derive(Debug, PartialEq)]
pub(super) struct State {
    /// The first day.
    pub from: Date,
    /// Whether the feed names that day.
    pub named: bool,
    /// The last day; `None` for what it says now.
    pub until: Option<Date>,
    /// The finding.
    pub said: String,
    /// The picture.
    pub scene: Option<Scene>,
}

/// All that an indicator said.
#[derive(Debug)]
pub(super) struct Said {
    /// The newest first; no two neighbours say the same.
    pub states: Vec<State>,
    /// Whether there are older ones, which are left out; else nothing had been reported before.
    pub older: bool,
}

impl Said {
    /// The first day of the oldest.
    pub fn first(&self) -> Option<Date> {
        self.states.last().map(|state| state.from)
    }

    /// Whether the feed does not name a day.
    pub fn is_guessed(&self) -> bool {
        self.states.iter().any(|state| !state.named)
    }
}

/// What an indicator said; nothing where none of its figures was changed, or what was changed is hidden.
pub(super) fn states(setting: &Setting, one: &Indicator) -> Option<Said> {
    let Data::Coverage(now) = &one.data else { return None };
    let known: Vec<Revision> = one.header.revisions.iter().filter(|r| !r.is_hidden()).cloned().collect();
    if known.is_empty() {
        return None;
    }
    let as_of = setting.as_of();
    let mut turns = revision::turns(&now.series, &known, as_of);
    let targets = one.header.targets.iter().filter_map(|target| target.set_on).filter(|day| *day <= as_of);
    turns.extend(targets.map(|day| (day, true)));
    turns.sort_unstable();
    turns.dedup_by_key(|(day, _)| *day);
    let mut out = Said { states: Vec::new(), older: false };
    for (from, named) in turns.into_iter().rev() {
        // what was known at the end of the day
        let data =
            from.plus(1).filter(|_| !out.states.is_empty()).map(|day| revision::before(&now.series, &known, day));
        let data = data.map_or_else(|| now.clone(), |series| coverage::Data { series: Arc::new(series) });
        if data.series.cells().all(|cell| cell.number().is_none()) {
            break;
        }
        let (said, scene) = (told(setting, &one.header, &data, from), drawn(setting, &one.header, &data, from));
        let full = out.states.len() == MOST;
        let later = out.states.last_mut();
        let until = later.as_ref().and_then(|later| later.from.plus(-1));
        match later {
            Some(later) if later.said == said && later.scene == scene => (later.from, later.named) = (from, named),
            _ if full => {
                out.older = true;
                break;
            }
            _ => out.states.push(State { from, named, until, said, scene }),
        }
    }
    (!out.states.is_empty()).then_some(out)
}

/// The header as it was: a target that was set later was not there.
fn header_on(header: &Header, day: Date) -> Header {
    let mut header = header.clone();
    header.targets.retain(|target| target.set_on.is_none_or(|set| set <= day));
    header
}

fn told(setting: &Setting, header: &Header, data: &coverage::Data, day: Date) -> String {
    let header = header_on(header, day);
    coverage::brief(setting, &header, &coverage::reading(&header, data, day)).join(" ")
}

fn drawn(setting: &Setting, header: &Header, data: &coverage::Data, day: Date) -> Option<Scene> {
    let shown = coverage::shown(setting, data, &View::default());
    coverage::picture(setting, &header_on(header, day), data, &shown, WIDTH)
}

/// What it said at the end of a day, worked out for that day alone.
#[cfg(test)]
pub(super) fn on(setting: &Setting, one: &Indicator, day: Date) -> (String, Option<Scene>) {
    let Data::Coverage(now) = &one.data else { panic!("coverage") };
    let data = coverage::Data {
        series: Arc::new(revision::before(&now.series, &one.header.revisions, day.plus(1).expect("a day"))),
    };
    (told(setting, &one.header, &data, day), drawn(setting, &one.header, &data, day))
}

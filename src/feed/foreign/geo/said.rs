//! What was found in many places, said once, with the places named.

use super::super::Context;

/// Complaints of one file, the same ones put together: a map of 3,000 places may have 3,000 rings that run the wrong
/// way round.
#[derive(Debug, Default)]
pub(super) struct Said {
    lines: Vec<Line>,
}

#[derive(Debug)]
struct Line {
    error: bool,
    what: String,
    hint: &'static str,
    at: Vec<String>,
    more: usize,
}

/// How many places are named.
const NAMED: usize = 6;
/// How many different complaints are kept apart.
const LINES: usize = 150;

impl Said {
    /// Something left out, changed or unclear.
    pub fn warn(&mut self, at: &str, what: impl Into<String>, hint: &'static str) {
        self.say(false, at, what.into(), hint);
    }

    /// Something that cannot be shown.
    pub fn error(&mut self, at: &str, what: impl Into<String>, hint: &'static str) {
        self.say(true, at, what.into(), hint);
    }

    fn say(&mut self, error: bool, at: &str, what: String, hint: &'static str) {
        let full = self.lines.len() >= LINES;
        match self.lines.iter_mut().find(|line| line.what == what && line.error == error) {
            // one place may have several rings with the same fault
            Some(line) if line.at.last().is_some_and(|last| last == at) => {}
            Some(line) if line.at.len() < NAMED => line.at.push(at.to_owned()),
            Some(line) => line.more += 1,
            None if full => {}
            None => self.lines.push(Line { error, what, hint, at: vec![at.to_owned()], more: 0 }),
        }
    }

    /// Hands all over, in the order in which they were first found.
    pub fn hand(self, cx: &mut Context<'_>) {
        for Line { error, what, hint, at, more } in self.lines {
            let first = at.first().cloned().unwrap_or_default();
            let place = |at: &String| if at.is_empty() { "the whole file".to_owned() } else { at.clone() };
            let others = at.get(1..).unwrap_or_default().iter().map(place).collect::<Vec<_>>().join(", ");
            let what = match (others.is_empty(), more) {
                (true, _) => what,
                (false, 0) => format!("{what} (also {others})"),
                (false, _) => format!("{what} (also {others} and {more} more)"),
            };
            if error {
                cx.error(first, what, hint);
            } else {
                cx.warn(first, what, hint);
            }
        }
    }
}

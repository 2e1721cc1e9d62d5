//! Policy wins.

use super::evidence::{evidence, past, place};
use super::{programme::unique, reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::policy::{Stage, Step, Win};
use crate::model::{Id, Programme, sorted};
use serde_json::Value;

/// Reads the wins of an indicator.
pub fn wins(r: &mut Reader, programme: &Programme, at: &str, items: Vec<Value>) -> Vec<Win> {
    let at = step(at, "wins");
    let read = r.list(&at, items, |r, at, w: wire::Win| win(r, programme, at, w));
    unique(r, &at, read, |win| win.id.clone())
}

fn win(r: &mut Reader, programme: &Programme, at: &str, w: wire::Win) -> Option<Win> {
    let stages = step(at, "stages");
    let read = r.list(&stages, w.stages, step_of);
    let steps = sorted(read, &|a, b| a.stage.cmp(&b.stage));
    if steps.is_empty() {
        r.error(&stages, "the win has reached no stage, so it is not shown", "give at least the stage \"raised\"");
        return None;
    }
    if steps.windows(2).any(|two| two[0].stage == two[1].stage) {
        r.error(&stages, "a stage stands twice, so the win is not shown", "keep one of them");
        return None;
    }
    let dated: Vec<_> = steps.iter().filter_map(|s| s.on).collect();
    if dated.windows(2).any(|two| two[0] > two[1]) {
        r.warn(&stages, || "a later stage was reached on an earlier day".to_owned(), "check the days");
    }
    let setback: Option<wire::Setback> = r.maybe(&step(at, "setback"), w.setback);
    let setback = setback.and_then(|s| {
        let at = step(at, "setback");
        Some((past(r, &at, "on", Some(&s.on))?, r.needed_text(&at, "what", s.what, "–")))
    });
    Some(Win {
        title: r.needed_text(at, "title", w.title, &w.id),
        id: Id::new(&w.id),
        place: place(r, programme, at, w.place),
        steps,
        contribution: r.maybe_text(at, "contribution", w.contribution),
        setback,
        example: w.example,
    })
}

fn step_of(r: &mut Reader, at: &str, s: wire::Step) -> Option<Step> {
    Some(Step {
        stage: match s.stage {
            wire::Stage::Raised => Stage::Raised,
            wire::Stage::Tabled => Stage::Tabled,
            wire::Stage::Adopted => Stage::Adopted,
            wire::Stage::Funded => Stage::Funded,
            wire::Stage::Implemented => Stage::Implemented,
            wire::Stage::Felt => Stage::Felt,
        },
        on: past(r, at, "on", s.on.as_deref()),
        note: r.maybe_text(at, "note", s.note),
        evidence: evidence(r, at, s.evidence),
    })
}

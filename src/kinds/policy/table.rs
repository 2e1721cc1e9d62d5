//! The wins as a table and as CSV, and how many got how far, as bars.

use super::data::{Data, Stage, Win};
use crate::chart::{Bar, Bars, Ink, Scene};
use crate::kinds::Setting;
use crate::kinds::csv;
use crate::model::Header;
use crate::part::{Cell, TableRow};
use crate::say;

/// One row for each win, one column for each stage.
#[must_use]
pub fn rows(setting: &Setting, data: &Data) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let stage_name = |stage: Stage| words.get(&["stage-", stage.name()].concat());
    let columns = std::iter::once(words.get("policy-win")).chain(Stage::ALL.into_iter().map(stage_name));
    let rows = data.wins.iter().map(|win| {
        let cells = Stage::ALL.into_iter().map(|stage| cell(setting, win, stage)).collect();
        (vec![win.title.in_language(setting.language()).to_owned()], cells)
    });
    (columns.collect(), rows.collect())
}

fn cell(setting: &Setting, win: &Win, stage: Stage) -> Cell {
    let words = &setting.words;
    let on = win.step(stage).and_then(|step| step.on);
    let reached = win.stage() >= stage;
    let text = match on {
        Some(on) => say::date(words.locale(), on),
        None if reached => words.get("no-date"),
        None => words.get("not-reached"),
    };
    Cell { state: (!reached).then_some("not-yet-due"), ..Cell::plain(text).by(on) }
}

/// How many wins got at least as far as each stage.
#[must_use]
pub fn picture(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let words = &setting.words;
    let bars = Stage::ALL.into_iter().map(|stage| {
        let n = data.at_least(stage);
        Bar {
            name: words.get(&["stage-", stage.name()].concat()),
            number: Some(n as f64),
            value: words.locale().integer(n as i64),
            ink: Ink::Series(0),
        }
    });
    let scene = Bars { bars: bars.collect(), reference: None, most: None };
    (!data.wins.is_empty()).then(|| scene.draw(width).running(words.locale().dir()))
}

/// One row for each step of each win.
#[must_use]
pub fn as_csv(setting: &Setting, header: &Header, data: &Data) -> String {
    let columns = [
        "indicator",
        "win",
        "title",
        "place",
        "place_name",
        "stage",
        "date",
        "note",
        "evidence",
        "contribution",
        "setback",
        "setback_date",
        "example",
    ];
    let rows = data.wins.iter().flat_map(|win| {
        win.steps.iter().map(move |step| {
            let [place, place_name] = csv::place(setting, win.place.as_ref());
            vec![
                csv::text(header.id.as_str()),
                csv::text(win.id.as_str()),
                csv::feed_text(setting, Some(&win.title)),
                place,
                place_name,
                csv::text(step.stage.name()),
                csv::day(step.on),
                csv::feed_text(setting, step.note.as_ref()),
                csv::evidence(setting, &step.evidence),
                csv::feed_text(setting, win.contribution.as_ref()),
                csv::feed_text(setting, win.setback.as_ref().map(|s| &s.1)),
                csv::day(win.setback.as_ref().map(|s| s.0)),
                (header.example || win.example).to_string(),
            ]
        })
    });
    csv::write((setting, header), &columns, rows)
}

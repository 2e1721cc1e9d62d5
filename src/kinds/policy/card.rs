//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, Stage, Win};
use super::{table, text};
use crate::kinds::items::{self, Said, Things, shown_evidence};
use crate::kinds::parts::Part;
use crate::kinds::said::example as example_mark;
use crate::kinds::{Setting, facts, numbers};
use crate::markup::{Node, el};
use crate::model::Header;
use crate::part::{feed_block, feed_text, icon};
use crate::say;

/// What a card shows below its title.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let number = setting.words.locale().integer(data.wins.len() as i64);
    let number = (!data.wins.is_empty()).then(|| el("p").class("number").add(el("span").add(number)));
    let end = data.latest().map(|(.., on)| on);
    Node::none().add(number).add(el("p").class("finding").add(text::short(setting, data))).add(facts(
        setting,
        header,
        data.standing(header, setting.as_of()),
        end,
    ))
}

/// Finding, picture and table of the stages, the wins one by one.
#[must_use]
pub fn inside(setting: &Setting, header: &Header, data: &Data) -> Node {
    let finding = text::finding(setting, header, data).join(" ");
    let end = data.latest().map(|(.., on)| on);
    let all = parts(data);
    let things = (!data.wins.is_empty()).then(|| {
        let draw = |width| table::picture(setting, data, width);
        wins(setting, header, data).page(setting, &all, &draw, &text::short(setting, data))
    });
    Node::none()
        .add(el("p").class("finding lead").add(finding))
        .add(facts(setting, header, data.standing(header, setting.as_of()), end))
        .add(things)
}

/// What does not stand on the indicator's own page: first wins, then counts.
#[must_use]
pub fn parts(data: &Data) -> Vec<Part> {
    let counts = data.counted().then(|| numbers(&data.counts.series).1);
    items::things(data.wins.len()).into_iter().chain(counts.into_iter().flatten()).collect()
}

/// Wins that do not stand on the indicator's own page.
#[must_use]
pub fn part(setting: &Setting, header: &Header, data: &Data, part: &Part, here: usize) -> Node {
    wins(setting, header, data).part(setting, &parts(data), &part.rows, here)
}

fn wins(setting: &Setting, header: &Header, data: &Data) -> Things {
    Things {
        said: Said { heading: "policy-heading", caption: "policy-caption", list: "policy-list", key: None },
        id: "wins",
        table: table::rows(setting, data),
        items: data.wins.iter().map(|w| win(setting, w, w.example && !header.example)).collect(),
    }
}

/// `example` marks what is invented where not all is.
fn win(setting: &Setting, win: &Win, example: bool) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let place = win.place.as_ref().map(|p| el("span").add(setting.place(p)));
    let setback = win.setback.as_ref().map(|(on, what)| {
        let on = say::date(words.locale(), *on);
        let said = words.with("setback", &[("date", (&on).into())]);
        el("div").class("setback").add(el("p").add(el("strong").add(said))).add(feed_block("p", what, language))
    });
    let contribution = win.contribution.as_ref().map(|text| {
        let dt = el("dt").add(words.get("contribution"));
        el("dl").add(el("div").add(dt).add(feed_block("dd", text, language)))
    });
    el("li")
        .attr("id", ["win-", win.id.as_str()].concat())
        .add(el("h3").add(feed_text(&win.title, language)))
        .add(el("p").class("facts").add(place).add(example.then(|| example_mark(setting))))
        .add(el("ol").class("stages").all(Stage::ALL.into_iter().map(|stage| step(setting, win, stage))))
        .add(setback)
        .add(contribution)
}

/// One stage of a win: reached or not, when, what shows it.
fn step(setting: &Setting, win: &Win, stage: Stage) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let reached = win.stage() >= stage;
    let known = win.step(stage);
    let when = match known.and_then(|step| step.on) {
        Some(on) => say::date(words.locale(), on),
        None if reached => words.get("no-date"),
        None => words.get("not-reached"),
    };
    let shape = if reached { "M3 8.5 6.5 12 13 4.5" } else { "M4 8h8" };
    let note = known.and_then(|step| step.note.as_ref()).map(|note| feed_block("p", note, language));
    el("li")
        .class(if reached { "is-reached" } else { "is-open" })
        .add(icon(shape))
        .add(
            el("p").add(el("b").add(words.get(&["stage-", stage.name()].concat()))).add(" ").add(el("small").add(when)),
        )
        .add(note)
        .add(known.and_then(|step| shown_evidence(setting, &step.evidence)))
}

//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, Outcome, Promise, State};
use super::{table, text};
use crate::kinds::items::{self, Said, Things, shown_evidence};
use crate::kinds::said::example as example_mark;
use crate::kinds::{Part, Setting, facts};
use crate::markup::{Node, el};
use crate::model::Header;
use crate::part::{badge, feed_block, feed_text};
use crate::say;

/// What a card shows below its title.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let (words, as_of) = (&setting.words, setting.as_of());
    let number = text::figure(setting, data).map(|n| el("p").class("number").add(el("span").add(n)));
    let said = if data.promises.is_empty() { words.get("promises-none") } else { text::counts(setting, data) };
    Node::none().add(number).add(el("p").class("finding").add(said)).add(facts(
        setting,
        header,
        data.standing(as_of),
        None,
    ))
}

/// Finding, picture, table, and the promises one by one.
#[must_use]
pub fn inside(setting: &Setting, header: &Header, data: &Data) -> Node {
    let finding = text::finding(setting, header, data).join(" ");
    let all = (!data.promises.is_empty()).then(|| {
        let draw = |width| table::picture(setting, data, width);
        promises(setting, header, data).page(setting, &parts(data), &draw, &text::counts(setting, data))
    });
    Node::none()
        .add(el("p").class("finding lead").add(finding))
        .add(facts(setting, header, data.standing(setting.as_of()), None))
        .add(all)
}

/// Those that do not stand on the indicator's own page.
#[must_use]
pub fn part(setting: &Setting, header: &Header, data: &Data, part: &Part, here: usize) -> Node {
    promises(setting, header, data).part(setting, &parts(data), &part.rows, here)
}

/// Where those stand.
#[must_use]
pub fn parts(data: &Data) -> Vec<Part> {
    items::things(data.promises.len())
}

fn promises(setting: &Setting, header: &Header, data: &Data) -> Things {
    let ordered = data.in_reading_order(setting.as_of()).into_iter();
    Things {
        said: Said {
            heading: "promises-heading",
            caption: "promises-caption",
            list: "promises-list",
            key: Some("promises-judged"),
        },
        id: "promises",
        table: table::rows(setting, data),
        items: ordered.map(|p| promise(setting, p, p.example && !header.example)).collect(),
    }
}

/// How a promise stands, in words and shape.
fn mark(setting: &Setting, state: State) -> Node {
    let (class, shape) = match state {
        State::Kept => ("reached", "M3 8.5 6.5 12 13 4.5"),
        State::Late => ("overdue", "M8 2 14 13H2zM8 6v3"),
        State::Broken => ("worse", "M4 4l8 8M12 4l-8 8"),
        State::Open => ("not-yet-due", "M8 2a6 6 0 1 0 .01 0"),
    };
    badge(class, shape, setting.words.get(&["promise-", state.name()].concat()))
}

/// `example` marks what is invented where not all is.
fn promise(setting: &Setting, promise: &Promise, example: bool) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let dated = |id: &str, day| words.with(id, &[("date", (&say::date(words.locale(), day)).into())]);
    let day = |id: &'static str, day| el("span").add(dated(id, day));
    let head = el("p")
        .class("facts")
        .add(mark(setting, promise.state(setting.as_of())))
        .add(text::outcome(setting, promise).map(|said| el("span").add(said)))
        .add(promise.due.map(|due| day("promise-due-on", due)))
        .add(promise.made.map(|made| day("promise-made", made)))
        .add(promise.place.as_ref().map(|p| el("span").add(setting.place(p))))
        .add(example.then(|| example_mark(setting)));
    let row = |id: &str, said: Node| el("div").add(el("dt").add(words.get(id))).add(said);
    let reason = match &promise.outcome {
        Outcome::Broken(_, reason) => reason.as_ref(),
        Outcome::Kept(_) | Outcome::Open => None,
    };
    el("li")
        .attr("id", ["promise-", promise.id.as_str()].concat())
        .class(["is-", promise.state(setting.as_of()).name()].concat())
        .add(el("h3").add(feed_text(&promise.what, language)))
        .add(head)
        .add(
            el("dl")
                .add(row("promise-from", el("dd").add(text::party(setting, &promise.from))))
                .add(row("promise-to", el("dd").add(text::party(setting, &promise.to))))
                .add(reason.map(|r| row("promise-reason", feed_block("dd", r, language)))),
        )
        .add(promise.note.as_ref().map(|note| feed_block("p", note, language)))
        .add(shown_evidence(setting, &promise.evidence))
}

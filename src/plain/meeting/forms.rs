//! What people press and fill in. Every step of the meeting is a section; `public/review.js` shows one of them at a time.

use super::{indicators, partners, slotted};
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::review::Seat;
use crate::say::Words;
use crate::store::{Route, Site};

/// All of it: the ways through the meeting, its steps, and what is filled in by the script.
pub(super) fn forms(setting: &Setting, feed: &Feed, site: &Site) -> Vec<Node> {
    let words = &setting.words;
    vec![
        el("div").class("said").attr("role", "status").attr("tabindex", "-1"),
        bar(words),
        begin(setting),
        agenda(setting, feed),
        item(words, site),
        record(words),
        write(setting, feed),
        agree(words),
        take(words),
        ask(words),
        el("template").attr("data-of", "item").add(of_item(words)),
        el("template").attr("data-of", "said").add(of_said(words)),
        el("template").attr("data-of", "kept").add(of_kept(words)),
    ]
}

fn step(name: &'static str, title: Option<String>) -> Node {
    let heading = title.map(|title| el("h2").attr("tabindex", "-1").add(title));
    el("section").attr("data-step", name).attr("hidden", "").add(heading)
}

fn button(words: &Words, act: &'static str, id: &str) -> Node {
    el("button").attr("type", "button").attr("data-act", act).add(words.get(id))
}

fn submit(words: &Words, id: &str) -> Node {
    el("button").attr("type", "submit").add(words.get(id))
}

fn labelled(words: &Words, id: &str, field: Node) -> Node {
    el("label").add(el("span").add(words.get(id))).add(field)
}

fn radio(words: &Words, name: &'static str, value: &'static str, id: &str) -> Node {
    let tick = el("input").attr("type", "radio").attr("name", name).attr("value", value);
    el("label").class("choice").add(tick).add(el("span").add(words.get(id)))
}

fn select(name: &'static str, options: Vec<Node>) -> Node {
    el("select").attr("name", name).all(options)
}

fn option(words: &Words, value: &'static str, id: &str) -> Node {
    el("option").attr("value", value).add(words.get(id))
}

fn text(rows: &'static str) -> Node {
    el("textarea").attr("name", "text").attr("dir", "auto").attr("rows", rows).attr("maxlength", "4000")
}

/// The steps, and for whom this device writes.
fn bar(words: &Words) -> Node {
    let go = |step: &'static str| {
        let label = words.get(&["meet-", step].concat());
        el("li").add(el("button").attr("type", "button").attr("data-go", step).add(label))
    };
    let seats = Seat::BOTH.map(|seat| option(words, seat.name(), &["seat-", seat.name()].concat()));
    el("nav")
        .class("steps")
        .attr("aria-label", words.get("meet-steps"))
        .attr("hidden", "")
        .add(el("ol").all(["agenda", "record", "agree", "take"].map(go)))
        .add(labelled(words, "meet-seat", select("seat", seats.into())))
}

fn begin(setting: &Setting) -> Node {
    let words = &setting.words;
    let here = el("div").attr("data-show", "here").attr("hidden", "");
    let here =
        here.add(el("h3").add(words.get("meet-here"))).add(el("ul").class("kept-here").attr("data-list", "here"));
    let chair = |seat: Seat| {
        let label = ["seat-", seat.name()].concat();
        labelled(words, &label, select(seat.name(), partners(setting, "meet-chair-none")).attr("required", ""))
    };
    let seats = Seat::BOTH.map(|seat| radio(words, "as", seat.name(), &["seat-", seat.name()].concat()));
    let keep = [("yes", "meet-keep-yes"), ("no", "meet-keep-no")].map(|(value, id)| radio(words, "keep", value, id));
    let last = el("input").attr("type", "file").attr("accept", ".json,application/json").attr("name", "last");
    let exercise = el("input").attr("type", "checkbox").attr("name", "exercise");
    let group = |id: &str, inside: Vec<Node>| el("fieldset").add(el("legend").add(words.get(id))).all(inside);
    let form = el("form")
        .attr("data-form", "begin")
        .add(group("meet-chairs", Seat::BOTH.map(chair).into()))
        .add(group("meet-seat", seats.into()))
        .add(group("meet-keep", keep.into()))
        .add(el("div").class("file").add(labelled(words, "meet-last", last)))
        .add(el("label").class("choice").add(exercise).add(el("span").add(words.get("meet-exercise"))))
        .add(submit(words, "meet-do-begin"));
    let file = el("input").attr("type", "file").attr("accept", ".json,application/json").attr("data-file", "continue");
    step("begin", None)
        .add(el("div").attr("data-show", "handed").attr("hidden", "").add(button(words, "handed", "meet-do-read")))
        .add(here)
        .add(el("h2").add(words.get("meet-begin")))
        .add(form)
        .add(el("div").class("file").add(labelled(words, "meet-continue", file)))
}

fn agenda(setting: &Setting, feed: &Feed) -> Node {
    let words = &setting.words;
    let parked = el("div").attr("data-show", "parked").attr("hidden", "");
    let parked = parked.add(el("h3").add(words.get("meet-parked"))).add(el("ul").attr("data-list", "parked"));
    let form = el("form")
        .attr("data-form", "add")
        .add(labelled(words, "meet-add-what", text("2").attr("required", "")))
        .add(labelled(words, "meet-add-indicator", select("indicator", indicators(setting, feed, "meet-no-indicator"))))
        .add(submit(words, "meet-do-add"));
    let more = el("details").add(el("summary").add(words.get("meet-add"))).add(form);
    step("agenda", Some(words.get("meet-agenda")))
        .add(el("ol").class("agenda-list").attr("data-list", "agenda"))
        .add(parked)
        .add(more)
}

/// One item, beside what is written down about it.
fn item(words: &Words, site: &Site) -> Node {
    let place = el("p").class("place").attr("data-slot", "place");
    let moves = el("p")
        .class("moves")
        .add(button(words, "previous", "meet-previous"))
        .add(button(words, "next", "meet-next"))
        .add(button(words, "present", "meet-present"))
        .add(button(words, "unpresent", "meet-present-end"))
        .add(el("button").attr("type", "button").attr("data-go", "agenda").add(words.get("meet-back")));
    let head = el("header")
        .add(place)
        .add(el("p").class("reason").attr("data-slot", "reason"))
        .add(el("h2").attr("tabindex", "-1").attr("data-slot", "sentence"));
    let full = el("a").attr("href", site.href(&Route::Board)).attr("target", "_blank").attr("rel", "noopener");
    let picture = el("div")
        .class("beside-picture")
        .add(el("div").attr("data-list", "picture").attr("role", "region").attr("tabindex", "0"))
        .add(el("p").class("note").attr("data-show", "picture-none").add(words.get("meet-picture-none")))
        .add(el("p").class("note").attr("data-show", "picture-gone").add(words.get("meet-picture-gone")))
        .add(el("p").class("more-of").attr("data-show", "picture").add(full.add(words.get("meet-explore"))));
    let notes = el("div")
        .class("beside-notes")
        .add(el("h3").add(words.get("meet-said-here")))
        .add(el("p").class("note").attr("data-show", "said-none").add(words.get("meet-said-none")))
        .add(el("ul").class("minutes").attr("data-list", "here-said"));
    step("item", None).add(head).add(moves).add(el("div").class("beside-all").add(picture).add(notes))
}

fn record(words: &Words) -> Node {
    step("record", Some(words.get("meet-record")))
        .add(el("p").class("note").attr("data-show", "said-none").add(words.get("meet-said-none")))
        .add(el("ul").class("minutes").attr("data-list", "said"))
}

/// The one form in which everything is written down.
fn write(setting: &Setting, feed: &Feed) -> Node {
    let words = &setting.words;
    let kinds = ["note", "reinterpretation", "decision", "dissent", "outcome", "attendance"];
    let kinds = kinds.map(|kind| option(words, kind, &["meet-kind-", kind].concat()));
    let roles = ["chair", "member", "observer"].map(|role| option(words, role, &["role-", role].concat()));
    let fates = ["kept", "late", "dropped"].map(|fate| option(words, fate, &["decision-", fate].concat()));
    let of = |kinds: &'static str, field: Node| field.attr("data-kinds", kinds);
    let due = el("input").attr("type", "date").attr("name", "due");
    let office = el("input").attr("type", "text").attr("name", "office").attr("dir", "auto").attr("maxlength", "200");
    let form = el("form")
        .attr("data-form", "write")
        .add(labelled(words, "meet-kind", select("kind", kinds.into())))
        .add(of(
            "note reinterpretation decision",
            labelled(words, "meet-add-indicator", select("indicator", indicators(setting, feed, "meet-no-indicator"))),
        ))
        .add(of("dissent", labelled(words, "meet-against", select("decision", Vec::new()))))
        .add(of("outcome", labelled(words, "meet-fate", select("state", fates.into()))))
        .add(of("note reinterpretation decision dissent outcome", labelled(words, "meet-text", text("4"))))
        .add(of(
            "decision attendance dissent",
            labelled(words, "meet-who-partner", select("partner", partners(setting, "meet-who-none"))),
        ))
        .add(of("decision attendance dissent", labelled(words, "meet-who-office", office)))
        .add(of("attendance", labelled(words, "meet-role", select("role", roles.into()))))
        .add(of("decision", labelled(words, "meet-due", due)))
        .add(
            el("p")
                .class("acts")
                .add(submit(words, "meet-do-write"))
                .add(button(words, "cancel", "meet-cancel").attr("hidden", "")),
        )
        .add(el("p").class("note").attr("data-show", "draft").add(words.get("meet-draft")));
    let title = el("h3").add(words.get("meet-write"));
    el("section").attr("data-step", "item record").attr("hidden", "").class("write").add(title).add(form)
}

fn agree(words: &Words) -> Node {
    let confirm = Seat::BOTH.map(|seat| {
        let (act, id) = match seat {
            Seat::Community => ("confirm-community", "meet-confirm-community"),
            Seat::International => ("confirm-international", "meet-confirm-international"),
        };
        button(words, act, id)
    });
    let count = slotted(words, "meet-agree-count", &["entries"]);
    let number = el("p").class("number").attr("dir", "ltr").attr("data-slot", "number");
    let key = el("input").attr("type", "file").attr("accept", ".json,application/json").attr("data-file", "key");
    let public = el("p").attr("data-show", "key-public").attr("hidden", "").add(words.get("meet-key-public")).add(" ");
    let sign = el("details")
        .add(el("summary").add(words.get("meet-sign")))
        .add(el("p").class("note").add(words.get("meet-sign-about")))
        .add(el("div").attr("data-show", "sign").add(button(words, "make-key", "meet-key-make")).add(labelled(
            words,
            "meet-key-use",
            key,
        )))
        .add(public.add(el("code").attr("dir", "ltr").attr("data-slot", "key")))
        .add(el("p").class("note").attr("data-show", "sign-none").add(words.get("meet-sign-none")));
    step("agree", Some(words.get("meet-agree")))
        .add(el("p").add(words.get("meet-agree-about")))
        .add(el("div").class("seats").attr("data-list", "seats"))
        .add(el("p").add(count))
        .add(el("p").class("note").add(words.get("meet-number")))
        .add(number)
        .add(el("p").class("acts").all(confirm))
        .add(sign)
}

fn take(words: &Words) -> Node {
    let take = [
        ("file", "meet-take-file"),
        ("minutes", "meet-take-minutes"),
        ("table", "meet-take-table"),
        ("calendar", "meet-take-calendar"),
    ];
    let take = take.map(|(act, id)| el("li").add(button(words, act, id)));
    let other = el("input").attr("type", "file").attr("accept", ".json,application/json").attr("data-file", "merge");
    let code = el("div").class("code").attr("data-show", "code").attr("hidden", "");
    let address = el("p").add(el("a").attr("data-show", "address").attr("dir", "ltr").add(words.get("meet-code-link")));
    let code = code
        .add(el("div").attr("data-list", "code"))
        .add(el("p").class("note").add(words.get("meet-code-about")))
        .add(address);
    step("take", Some(words.get("meet-take")))
        .add(el("ul").class("take-away").all(take).add(el("li").add(button(words, "code", "meet-code"))))
        .add(code)
        .add(el("h3").add(words.get("meet-take-merge")))
        .add(el("p").class("note").add(words.get("meet-take-merge-about")))
        .add(el("div").class("file").add(labelled(words, "meet-take-merge", other)))
        .add(el("div").class("minutes-page").attr("data-list", "minutes"))
}

/// A question that needs a sentence for an answer: why something is parked or struck out.
fn ask(words: &Words) -> Node {
    let title = |name: &'static str, id: &str| el("span").attr("data-why", name).add(words.get(id));
    let titles =
        [title("park", "meet-park-why"), title("strike", "meet-strike-why"), title("forget", "meet-forget-sure")];
    let label = el("label").all(titles).add(text("2"));
    let acts = el("p").class("acts").add(submit(words, "meet-do-ok")).add(button(words, "leave", "meet-cancel"));
    el("dialog").add(el("form").attr("data-form", "ask").attr("method", "dialog").add(label).add(acts))
}

fn of_item(words: &Words) -> Node {
    let acts = el("p")
        .class("acts")
        .add(button(words, "up", "meet-up"))
        .add(button(words, "down", "meet-down"))
        .add(button(words, "park", "meet-park"))
        .add(button(words, "unpark", "meet-unpark"));
    let mark = el("small").class("mark").attr("data-slot", "example").add(words.get("example"));
    el("li")
        .add(el("p").class("reason").attr("data-slot", "reason"))
        .add(
            el("p")
                .add(
                    el("button")
                        .attr("type", "button")
                        .class("open")
                        .attr("data-act", "open")
                        .attr("data-slot", "sentence"),
                )
                .add(mark),
        )
        .add(el("p").class("note").attr("data-slot", "why"))
        .add(acts)
}

fn of_said(words: &Words) -> Node {
    let acts =
        el("p").class("acts").add(button(words, "edit", "meet-edit")).add(button(words, "strike", "meet-strike"));
    el("li").add(el("div").attr("data-slot", "tree")).add(acts)
}

fn of_kept(words: &Words) -> Node {
    let acts =
        el("p").class("acts").add(button(words, "continue", "meet-open")).add(button(words, "forget", "meet-forget"));
    let mark = el("small").class("mark").attr("data-slot", "example").add(words.get("meet-example-mark"));
    el("li").add(el("p").add(el("bdi").attr("data-slot", "name")).add(" ").add(mark)).add(acts)
}

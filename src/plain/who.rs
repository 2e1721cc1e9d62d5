//! Who is who: the partners with their sides, who sits on committees and panels, how many seats each side holds, and
//! conflicts of interest with what was done about them. Offices and organisations only. What nobody has said is shown
//! as that, and counted as nobody's.

use super::rows::{self, Row};
use crate::feed::native::{Committee, Conflict, Holder, Seated, Term, Who, wire::Role};
use crate::kinds::Setting;
use crate::kinds::promises::Side;
use crate::markup::{Node, el};
use crate::model::Date;
use crate::part::{feed_block, feed_text, outside};
use crate::review::{Owner, owner};
use crate::say;

/// Where there is nothing to say.
const NONE: &str = "–";

/// The section; the page has a title of its own.
pub(super) fn who(setting: &Setting, who: &Who) -> Node {
    let words = &setting.words;
    let none = |id: &str, message: &str| {
        let title = el("h3").attr("id", id.to_owned()).add(words.get(id));
        Node::none().add(title).add(el("p").add(words.get(message)))
    };
    let committees = match who.committees.as_slice() {
        [] => none("who-committees", "who-no-committee"),
        all => {
            let counted = el("p").class("note").add(words.get("who-counted"));
            Node::none().add(counted).all(all.iter().map(|one| committee(setting, one)))
        }
    };
    let conflicts = conflicts(setting, who).unwrap_or_else(|| none("who-conflicts", "who-no-conflict"));
    el("section")
        .class("who")
        .attr("aria-labelledby", "who-is-who")
        .add(el("h2").attr("id", "who-is-who").add(words.get("who-is-who")))
        .add(partners(setting, who))
        .add(committees)
        .add(conflicts)
}

/// That nobody has said it.
fn unsaid(setting: &Setting) -> Node {
    el("em").add(setting.words.get("who-not-said"))
}

fn side(setting: &Setting, side: Side) -> String {
    setting.words.get(&["side-", side.name()].concat())
}

fn partners(setting: &Setting, who: &Who) -> Option<Node> {
    let words = &setting.words;
    // where seats are counted it matters; here it would only be loud
    let quiet = || el("small").add(words.get("who-not-said"));
    let row = |partner: &crate::model::Partner| {
        let own = who.sides.get(&partner.id).map(|own| Node::from(side(setting, *own)));
        let roles: Vec<String> = partner.roles.iter().map(|role| words.term("role", role)).collect();
        let roles = if roles.is_empty() { unsaid(setting) } else { words.locale().list(&roles).into() };
        let name = outside(feed_text(&partner.name, setting.language()), partner.url.as_ref());
        Row { within: None, head: name, cells: vec![own.unwrap_or_else(quiet), roles] }
    };
    let columns = ["who-partner", "who-side", "who-as"];
    let heading = ("who-partners".to_owned(), words.get("who-partners"));
    rows::below(setting, &heading, Node::none(), &columns, setting.programme.partners.iter().map(row))
}

fn committee(setting: &Setting, one: &Committee) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let heading = (format!("committee-{}", one.id), one.name.in_language(language).to_owned());
    let text = |text: &crate::model::Text| feed_block("p", text, language);
    let chosen = match &one.chosen {
        Some(chosen) => text(chosen),
        None => el("p").add(words.get("who-rules-not-said")),
    };
    let more =
        one.url.as_ref().map(|url| el("p").class("more-of").add(outside(words.get("who-rules").into(), Some(url))));
    let example = one.example.then(|| el("p").class("note").add(words.get("who-invented")));
    let about = Node::none()
        .add(example)
        .add(one.purpose.as_ref().map(text))
        .add(chosen)
        .add(el("ul").class("balance").all(balance(setting, one).into_iter().map(|line| el("li").add(line))));
    if one.seats.is_empty() {
        let title = el("h3").attr("id", heading.0).add(heading.1);
        return Node::none().add(title).add(about).add(el("p").add(words.get("who-no-seat"))).add(more);
    }
    let columns = ["who-seat", "who-role", "who-term", "who-chosen"];
    let lone = one.seats.iter().filter(|seat| seat.role == Role::Chair).count() == 1;
    let seats = one.seats.iter().map(|seat| self::seat(setting, seat, lone));
    Node::none().add(rows::below(setting, &heading, about, &columns, seats)).add(more)
}

/// How many seats each side holds on the feed's own day, a sentence each; and how many nobody does.
pub(super) fn balance(setting: &Setting, one: &Committee) -> Vec<String> {
    let day = setting.as_of();
    let words = &setting.words;
    let voices = || one.seats.iter().filter(|seat| seat.role != Role::Observer);
    let chairs = || voices().filter(|seat| seat.role == Role::Chair);
    let (all, heads) = (voices().count(), chairs().count());
    if all == 0 {
        return Vec::new();
    }
    let said = |who: String, of: &dyn Fn(&Seated) -> bool| {
        let number = |n: usize| words.locale().integer(i64::try_from(n).unwrap_or_default());
        let held = number(voices().filter(|seat| of(seat)).count());
        let mut more = vec![("who", (&who).into()), ("held", (&held).into())];
        if heads == 0 {
            return words.count_with("who-holds", all, &more);
        }
        let led = number(chairs().filter(|seat| of(seat)).count());
        let chairs = words.count_with("who-chairs", heads, &[("held", (&led).into())]);
        more.push(("chairs", (&chairs).into()));
        words.count_with("who-holds-and-chairs", all, &more)
    };
    let held = |seat: &Seated| seat.term(day) == Term::Held;
    let known = voices().any(|seat| held(seat) && seat.side.is_some());
    let sides = Side::ALL.into_iter().rev().filter(|_| known);
    let mut out: Vec<String> =
        sides.map(|own| said(side(setting, own), &|seat| held(seat) && seat.side == Some(own))).collect();
    type Rest<'a> = (&'static str, &'a dyn Fn(&Seated) -> bool);
    let rest: [Rest<'_>; 4] = [
        ("who-unsaid", &|seat| held(seat) && seat.side.is_none()),
        ("who-empty", &|seat| seat.term(day) == Term::Empty),
        ("who-over", &|seat| seat.term(day) == Term::Over),
        ("who-ahead", &|seat| seat.term(day) == Term::Ahead),
    ];
    for (label, of) in rest {
        if voices().any(of) {
            out.push(said(words.get(label), of));
        }
    }
    out
}

fn named(setting: &Setting, holder: &Holder) -> Node {
    let own = Owner { partner: holder.partner.clone(), office: holder.office.clone() };
    el("bdi").add(owner(setting, &own))
}

fn seat(setting: &Setting, one: &Seated, lone: bool) -> Row {
    let words = &setting.words;
    let role = match one.role {
        Role::Chair if lone => words.get("who-chair"),
        role => words.get(&["role-", role.name()].concat()),
    };
    let term = one.term(setting.as_of());
    let head = match &one.holder {
        Some(holder) => named(setting, holder),
        None => el("em").add(words.get("who-empty")),
    };
    let own = one.side.map(|own| el("small").add(side(setting, own)));
    let mark = match term {
        Term::Over => Some(el("small").add(el("em").add(words.get("who-over")))),
        Term::Ahead => Some(el("small").add(el("em").add(words.get("who-ahead")))),
        Term::Empty | Term::Held => None,
    };
    let chosen = one.chosen.as_ref().map(|text| feed_text(text, setting.language()));
    let chosen = chosen.or_else(|| (term != Term::Empty).then(|| unsaid(setting)));
    Row {
        within: None,
        head: Node::none().add(head).add(own),
        cells: vec![role.into(), Node::none().add(span(setting, one)).add(mark), chosen.unwrap_or_else(|| NONE.into())],
    }
}

/// Since when and until when a seat is held.
fn span(setting: &Setting, one: &Seated) -> Node {
    let words = &setting.words;
    let date = |day: Date| say::date(words.locale(), day);
    match (one.from.map(date), one.until.map(date)) {
        (Some(from), Some(until)) => words.locale().range(&from, &until).into(),
        (Some(from), None) => words.with("who-from", &[("date", (&from).into())]).into(),
        (None, Some(until)) => words.with("who-until", &[("date", (&until).into())]).into(),
        (None, None) if one.holder.is_none() => NONE.into(),
        (None, None) => unsaid(setting),
    }
}

fn conflicts(setting: &Setting, who: &Who) -> Option<Node> {
    let words = &setting.words;
    let heading = ("who-conflicts".to_owned(), words.get("who-conflicts"));
    let columns = ["who-whose", "who-with", "who-declared", "who-done"];
    let rows = who.conflicts.iter().map(|one| conflict(setting, who, one));
    rows::below(setting, &heading, Node::none(), &columns, rows)
}

fn conflict(setting: &Setting, who: &Who, one: &Conflict) -> Row {
    let (words, language) = (&setting.words, setting.language());
    let date = |day: Date| say::date(words.locale(), day);
    let touches = one.committee.as_ref().and_then(|id| who.committees.iter().find(|other| other.id == *id));
    let touches = touches.map(|other| el("small").add(feed_text(&other.name, language)));
    let action = one.action.map(|action| words.get(&["who-action-", action.name()].concat()));
    let done = match (action, &one.text) {
        (None, None) => unsaid(setting),
        (action, text) => {
            let text = text.as_ref().map(|text| el("small").add(feed_text(text, language)));
            Node::none().add(action.map(Node::from)).add(text)
        }
    };
    let ended = one.ended.map(|day| el("small").add(words.with("who-ended", &[("date", (&date(day)).into())])));
    Row {
        within: None,
        head: named(setting, &one.holder),
        cells: vec![
            Node::none().add(feed_text(&one.with, language)).add(touches),
            one.declared.map_or_else(|| unsaid(setting), |day| date(day).into()),
            done.add(ended).add(one.example.then(|| el("small").add(words.get("who-invented")))),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::trial::{paged, plain};
    use leptos::prelude::RenderHtml as _;
    use serde_json::{Value, json};

    fn shown(more: &Value) -> (Vec<String>, String) {
        let mut programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-05-12",
            "languages": [{"code": "en"}], "indicators": [],
            "partners": [{"id": "forum", "name": "Forum", "side": "community"}, {"id": "fund", "name": "Fund"}]});
        for (key, value) in more.as_object().into_iter().flatten() {
            programme[key] = value.clone();
        }
        let bytes = programme.to_string().into_bytes();
        let setting = paged(&native::read(&bytes).expect("a programme").programme);
        let known = native::who(&bytes, &setting.programme).expect("JSON");
        let counted = known.committees.iter().flat_map(|one| balance(&setting, one)).map(|line| plain(&line)).collect();
        (counted, plain(&who(&setting, &known).to_html()))
    }

    #[test]
    fn seats_are_counted_on_the_feeds_own_day() {
        let seats = json!([
            {"role": "chair", "partner": "forum"},
            {"role": "chair", "partner": "fund", "side": "international-partner"},
            {"role": "member", "office": "Youth", "side": "community", "until": "2026-05-12"},
            {"role": "member", "office": "Elders", "side": "community", "until": "2026-05-11"},
            {"role": "member", "office": "Next", "side": "community", "from": "2026-05-13"},
            {"role": "member", "side": "government"},
            {"role": "member", "partner": "fund"},
            {"role": "observer", "partner": "forum"},
        ]);
        let (counted, html) = shown(&json!({"committees": [{"id": "a", "name": "<b>A</b>", "seats": seats}]}));
        assert_eq!(
            counted,
            [
                "Community: 2 of 7 seats, 1 of 2 chairs.",
                "Civil society: 0 of 7 seats, 0 of 2 chairs.",
                "International partner: 1 of 7 seats, 1 of 2 chairs.",
                "Government: 0 of 7 seats, 0 of 2 chairs.",
                "Side not said: 1 of 7 seats, 0 of 2 chairs.",
                "Empty: 1 of 7 seats, 0 of 2 chairs.",
                "Term has run out: 1 of 7 seats, 0 of 2 chairs.",
                "Term has not begun: 1 of 7 seats, 0 of 2 chairs.",
            ]
        );
        assert!(html.contains("&lt;b&gt;A") && !html.contains("<b>"), "text stays text: {html}");
        for text in ["until 12 May 2026", "since 13 May 2026", "nobody has said", "co-chair", "observer", "Empty"] {
            assert!(html.contains(text), "{text}: {html}");
        }
        let one = json!([{"role": "chair", "partner": "forum"}]);
        let (counted, html) = shown(&json!({"committees": [{"id": "a", "name": "A", "seats": one}]}));
        assert_eq!(counted[0], "Community: 1 of 1 seat, 1 of 1 chair.");
        assert!(!html.contains("co-chair"), "who chairs alone chairs with nobody: {html}");
        let none = json!([{"role": "member", "office": "Office"}]);
        let (counted, _) = shown(&json!({"committees": [{"id": "a", "name": "A", "seats": none}]}));
        assert_eq!(counted, ["Side not said: 1 of 1 seat."], "where no side is known, none is said to hold nothing");
    }

    #[test]
    fn what_nobody_has_said_is_shown_as_that() {
        let (counted, html) = shown(&json!({}));
        assert_eq!(counted, Vec::<String>::new());
        for text in
            ["Nobody has said which committees", "That does not say that there is none", "Community", "nobody has said"]
        {
            assert!(html.contains(text), "{text}: {html}");
        }
        let (_, html) = shown(&json!({"committees": [{"id": "a", "name": "A"}], "conflicts": [
            {"partner": "fund", "with": "Sells <i>pumps</i>", "committee": "a"},
            {"office": "Office", "with": "Land", "declared": "2026-01-02", "action": "recused", "ended": "2026-02-03"},
        ]}));
        for text in [
            "Nobody has said which seats",
            "Nobody has said how its seats are filled",
            "Sells &lt;i&gt;pumps",
            "takes no part in it",
            "2 January 2026",
            "Over since 3 February 2026",
        ] {
            assert!(html.contains(text), "{text}: {html}");
        }
    }
}

//! The minutes: what a review says, to read and to print. All of it stands there: what was struck out with its reason,
//! what stands side by side, what came after both had agreed.

use super::agenda::owner;
use super::agreement::{Agreement, agreements, confirmations};
use super::became::{Decided, became, decisions};
use super::entry::{About, Entry, Move, What};
use super::file::Review;
use super::fold::{State, Thread};
use super::hash::spoken;
use super::wire::Seat;
use crate::feed::Feed;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::{Id, Period, TOTAL, Text};
use crate::part::{feed_block, feed_text};
use crate::say;

/// What the minutes are made from.
pub struct Minutes<'a> {
    /// Words and names.
    pub setting: &'a Setting,
    /// The programme's feed.
    pub feed: &'a Feed,
    /// The review.
    pub review: &'a Review,
    /// All reviews: later ones say what became of decisions.
    pub reviews: &'a [&'a Review],
    /// An indicator's name, as a link where it has a page.
    pub name: &'a dyn Fn(&Id) -> Node,
}

impl Minutes<'_> {
    /// The minutes, without a heading of their own.
    #[must_use]
    pub fn node(&self) -> Node {
        let state = self.review.state();
        let all = confirmations(self.review);
        let agreed = agreements(&all);
        let first = agreed.first();
        let part = |id: &'static str, wanted: &dyn Fn(&What) -> bool| self.part(id, &state, first, wanted);
        Node::none()
            .add(self.facts())
            .add(self.agreement(first))
            .add(part("minutes-attendance", &|what| matches!(what, What::Attendance(..))))
            .add(self.decided(&state, first))
            .add(part("minutes-reinterpreted", &|what| matches!(what, What::Reinterpretation(..))))
            .add(part("minutes-outcomes", &|what| matches!(what, What::Outcome { .. })))
            .add(part("minutes-notes", &|what| matches!(what, What::Note(..) | What::Other(..))))
            .add(part("minutes-agenda", &|what| matches!(what, What::Agenda { .. })))
            .add(self.lone(&state, first))
    }

    fn word(&self, id: &str, said: &[(&str, &str)]) -> String {
        let said: Vec<_> = said.iter().map(|(name, text)| (*name, (*text).into())).collect();
        self.setting.words.with(id, &said)
    }

    fn facts(&self) -> Node {
        let head = &self.review.head;
        let day = say::date(self.setting.words.locale(), head.as_of);
        let name = |seat| {
            let partner = head.chair(seat).cloned();
            owner(self.setting, &super::entry::Owner { partner, office: None })
        };
        let chairs = [("community", name(Seat::Community)), ("international", name(Seat::International))];
        let chairs: Vec<(&str, &str)> = chairs.iter().map(|(seat, name)| (*seat, name.as_str())).collect();
        Node::none()
            .add(head.example.then(|| el("p").class("note").add(self.setting.words.get("minutes-example"))))
            .add(el("p").add(self.word("minutes-frozen", &[("date", &day)])))
            .add(el("p").add(self.word("minutes-chairs", &chairs)))
    }

    fn agreement(&self, first: Option<&Agreement<'_>>) -> Node {
        let Some(first) = first else { return el("p").class("note").add(self.setting.words.get("minutes-not-agreed")) };
        let number = spoken(first.state);
        el("p").add(self.word("minutes-agreed", &[("number", &number)]))
    }

    /// A heading and the threads in which something of a kind stands or stood.
    fn part(
        &self,
        id: &'static str,
        state: &State<'_>,
        first: Option<&Agreement<'_>>,
        wanted: &dyn Fn(&What) -> bool,
    ) -> Option<Node> {
        let own = |thread: &&Thread<'_>| thread.versions.first().is_some_and(|entry| wanted(&entry.what));
        let items: Vec<Node> = state.threads.iter().filter(own).map(|thread| self.thread(thread, first)).collect();
        let heading = || el("h2").attr("id", id).add(self.setting.words.get(id));
        (!items.is_empty()).then(|| Node::none().add(heading()).add(el("ul").class("minutes").all(items)))
    }

    /// Decisions, each with what is held against it.
    fn decided(&self, state: &State<'_>, first: Option<&Agreement<'_>>) -> Option<Node> {
        let id = "minutes-decisions";
        let own = |thread: &&Thread<'_>| {
            thread.versions.first().is_some_and(|entry| matches!(entry.what, What::Decision { .. }))
        };
        let item = |thread: &Thread<'_>| {
            let against = |other: &&Thread<'_>| {
                other.versions.iter().any(|entry| match &entry.what {
                    What::Dissent { decision, .. } => thread.holds(decision),
                    _ => false,
                })
            };
            let all: Vec<Node> = state.threads.iter().filter(against).map(|other| self.thread(other, first)).collect();
            let list = (!all.is_empty()).then(|| el("ul").all(all));
            self.thread(thread, first).add(list)
        };
        let items: Vec<Node> = state.threads.iter().filter(own).map(item).collect();
        let heading = || el("h2").attr("id", id).add(self.setting.words.get(id));
        (!items.is_empty()).then(|| Node::none().add(heading()).add(el("ul").class("minutes").all(items)))
    }

    /// What is held against no decision that stands here, and strikes of nothing.
    fn lone(&self, state: &State<'_>, first: Option<&Agreement<'_>>) -> Option<Node> {
        let known = |id: &Id| {
            state.thread(id).and_then(|t| t.versions.first()).is_some_and(|e| matches!(e.what, What::Decision { .. }))
        };
        self.part("minutes-more", state, first, &|what| match what {
            What::Dissent { decision, .. } => !known(decision),
            What::Strike(_) => true,
            _ => false,
        })
    }

    /// A thread: what stands, all of it, and what was struck out.
    fn thread(&self, thread: &Thread<'_>, first: Option<&Agreement<'_>>) -> Node {
        let words = &self.setting.words;
        let item = el("li");
        let item = if thread.is_conflict() {
            item.class("beside").add(el("p").add(el("strong").add(words.get("minutes-beside"))))
        } else {
            item
        };
        let shown = thread.now.iter().map(|entry| self.entry(entry, thread, first));
        item.all(shown)
    }

    /// An entry of a thread, as it reads.
    pub(super) fn entry(&self, entry: &Entry, thread: &Thread<'_>, first: Option<&Agreement<'_>>) -> Node {
        let words = &self.setting.words;
        let late = first.is_some_and(|first| !first.holds(entry));
        let mark = late.then(|| el("small").class("amended").add(words.get("minutes-amendment")));
        let seat = words.get(&["seat-", entry.seat.name()].concat());
        let body = match &entry.what {
            What::Note(text, about) => self.text(text).add(about.as_ref().map(|about| self.about(about))),
            What::Reinterpretation(text, about) => Node::none().add(self.about(about)).add(self.text(text)),
            What::Decision { text, about, .. } => {
                let one = decisions(std::slice::from_ref(thread)).into_iter().find(|one| one.entry == entry);
                self.text(text).add(one.map(|one| self.line(&one))).add(about.as_ref().map(|about| self.about(about)))
            }
            What::Dissent { text, by, .. } => {
                let who = by.as_ref().map_or_else(|| seat.clone(), |by| owner(self.setting, by));
                el("p").add(self.word("minutes-dissent", &[("who", &who)])).add(" ").add(self.said(text))
            }
            What::Attendance(who, role) => {
                let role = words.get(&["role-", role.name()].concat());
                let who = owner(self.setting, who);
                el("p").add(self.word("minutes-present", &[("who", &who), ("role", &role)]))
            }
            What::Agenda { item, step, about } => self.agenda(item, step, about.as_ref()),
            What::Outcome { review, decision, state, text } => {
                let became = words.get(&["decision-", super::became::Became::from(*state).name()].concat());
                let what = self.earlier(review, decision);
                let said = self.word("minutes-outcome", &[("what", &what), ("became", &became)]);
                Node::none().add(el("p").add(said)).add(text.as_ref().map(|text| self.text(text)))
            }
            What::Strike(reason) => self.struck(thread, reason),
            What::Other(kind, text) => {
                let said = self.word("minutes-unknown", &[("kind", kind)]);
                Node::none().add(el("p").add(said)).add(el("p").add(el("bdi").add(text.clone())))
            }
            What::Confirmation { .. } => Node::none(),
        };
        let shown = !matches!(entry.what, What::Attendance(..) | What::Dissent { .. });
        let by = shown.then(|| el("small").add(self.word("minutes-written", &[("seat", &seat)])));
        Node::none().add(body).add(by).add(mark)
    }

    fn text(&self, text: &Text) -> Node {
        Node::none().add(feed_block("p", text, self.setting.language()))
    }

    fn said(&self, text: &Text) -> Node {
        feed_text(text, self.setting.language())
    }

    /// Who sees to a decision, by when, and what became of it.
    fn line(&self, one: &Decided<'_>) -> Node {
        let words = &self.setting.words;
        let day = one.due.map(|day| say::date(words.locale(), day));
        let day = day.unwrap_or_else(|| words.get("decision-no-day"));
        let fate = became(self.review, one, self.reviews, self.feed);
        let fate = words.get(&["decision-", fate.name()].concat());
        let who = owner(self.setting, one.owner);
        el("p").class("owner").add(self.word("minutes-owner", &[("owner", &who), ("date", &day), ("became", &fate)]))
    }

    fn about(&self, about: &About) -> Node {
        let setting = self.setting;
        let parts = [
            about.place.as_ref().map(|id| setting.place(id)),
            about.group.as_ref().filter(|id| **id != *TOTAL).map(|id| setting.group(id)),
            about.period.as_ref().map(|code| {
                Period::parse(code).map_or_else(|| code.clone(), |p| say::period(setting.words.locale(), &p))
            }),
        ];
        let pair = |first: String, second: String| {
            setting.words.with("review-pair", &[("first", (&first).into()), ("second", (&second).into())])
        };
        let parts = parts.into_iter().flatten().reduce(pair).map(|said| el("small").add(said));
        el("p").class("about").add((self.name)(&about.indicator)).add(parts)
    }

    fn agenda(&self, item: &str, step: &Move, about: Option<&About>) -> Node {
        let words = &self.setting.words;
        let said = match step {
            Move::Added(text, _) => el("p").add(words.get("minutes-added")).add(" ").add(self.said(text)),
            Move::Moved(_) => el("p").add(words.get("minutes-moved")),
            Move::Parked(reason) => el("p").add(words.get("minutes-parked")).add(" ").add(self.said(reason)),
        };
        let own = about.is_none().then(|| item.split('/').nth(1)).flatten().map(Id::new);
        let own = own.filter(|id| self.feed.indicator(id.as_str()).is_some());
        let own = own.map(|id| About { indicator: id, place: None, period: None, group: None });
        said.add(about.or(own.as_ref()).map(|about| self.about(about)))
    }

    /// What was struck out, and why.
    fn struck(&self, thread: &Thread<'_>, reason: &Text) -> Node {
        let gone = thread.versions.iter().rev().find_map(|entry| match &entry.what {
            What::Note(text, _)
            | What::Reinterpretation(text, _)
            | What::Decision { text, .. }
            | What::Dissent { text, .. } => Some(text),
            _ => None,
        });
        let gone = gone.map(|text| el("p").add(el("s").add(self.said(text))));
        let why = el("p").add(self.setting.words.get("minutes-struck")).add(" ");
        Node::none().add(gone).add(why.add(self.said(reason)))
    }

    /// A decision of another review, in its words where that review is here.
    fn earlier(&self, review: &Id, decision: &Id) -> String {
        let other = self.reviews.iter().find(|other| other.head.id == *review);
        let said = other.and_then(|other| {
            other.entries().iter().find(|entry| entry.id == *decision).and_then(|entry| match &entry.what {
                What::Decision { text, .. } => Some(text.in_language(self.setting.language()).to_owned()),
                _ => None,
            })
        });
        said.unwrap_or_else(|| decision.to_string())
    }
}

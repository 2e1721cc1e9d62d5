//! Joint reviews: what was decided and what became of it, without a script; and the minutes of each.

use super::opening::opening;
use super::rows::{self, Row};
use super::{Beside, who};
use crate::feed::Feed;
use crate::feed::native::Who;
use crate::kinds::Setting;
use crate::markup::{Node, el};
use crate::model::Id;
use crate::part::feed_text;
use crate::review::{Minutes, Report, Review, Word, became, calendar, decisions, owner, table};
use crate::say;
use crate::store::{Plain, Route, Site};

/// A review as it is published.
#[derive(Debug, Clone, PartialEq)]
pub struct Published {
    /// The review.
    pub review: Review,
    /// Whether it is what both co-chairs agreed to.
    pub report: Report,
    /// Its file, relative to the programme file.
    pub file: String,
}

/// The newest first.
pub(super) fn newest(all: &[Published]) -> Vec<&Published> {
    let mut all: Vec<&Published> = all.iter().collect();
    all.sort_by(|a, b| (b.review.head.as_of, &b.review.head.id).cmp(&(a.review.head.as_of, &a.review.head.id)));
    all
}

/// What a review is called.
#[must_use]
pub fn title(setting: &Setting, review: &Review) -> String {
    let date = say::date(setting.words.locale(), review.head.as_of);
    setting.words.with("reviews-title", &[("date", (&date).into())])
}

/// The page of all reviews, and of who is who.
#[must_use]
pub fn reviews(setting: &Setting, feed: &Feed, site: &Site, beside: Beside<'_>) -> Node {
    let (words, all) = (&setting.words, beside.reviews);
    let none = all.is_empty().then(|| el("p").add(words.get("reviews-none")));
    opening(setting, "more-reviews", words.get("about-reviews"))
        .add(
            el("p").class("more-of").add(el("a").attr("href", site.href(&Route::Meeting)).add(words.get("meet-title"))),
        )
        .add(none)
        .all(newest(all).into_iter().map(|one| section(setting, feed, site, one, all)))
        .add(who::who(setting, beside.who.unwrap_or(&Who::default())))
}

fn section(setting: &Setting, feed: &Feed, site: &Site, one: &Published, all: &[Published]) -> Node {
    let (words, review) = (&setting.words, &one.review);
    let others: Vec<&Review> = all.iter().map(|one| &one.review).collect();
    let state = review.state();
    let row = |decided: crate::review::Decided<'_>| {
        let day = decided.due.map(|day| say::date(words.locale(), day));
        let fate = became(review, &decided, &others, feed);
        Row {
            within: None,
            head: feed_text(decided.text, setting.language()),
            cells: vec![
                el("bdi").add(owner(setting, decided.owner)),
                day.unwrap_or_else(|| words.get("decision-no-day")).into(),
                words.get(&["decision-", fate.name()].concat()).into(),
            ],
        }
    };
    let heading = (format!("review-{}", review.head.id), title(setting, review));
    let decided: Vec<Row> = decisions(&state.threads).into_iter().map(row).collect();
    let columns = ["reviews-decision", "reviews-owner", "reviews-due", "reviews-became"];
    let none = || {
        let title = el("h2").attr("id", heading.0.clone()).add(heading.1.clone());
        Node::none().add(title).add(el("p").add(words.get("reviews-no-decision")))
    };
    let table = rows::named(setting, &heading, None, &columns, decided.into_iter()).unwrap_or_else(none);
    let example = review.head.example.then(|| el("p").class("note").add(words.get("minutes-example")));
    let href = site.href(&Route::Minutes(review.head.id.to_string()));
    let read = el("p").class("more-of").add(el("a").attr("href", href).add(words.get("reviews-read")));
    Node::none().add(table).add(example).add(refused(setting, one)).add(read)
}

/// That the file is not what was agreed.
fn refused(setting: &Setting, one: &Published) -> Option<Node> {
    one.report.tampered.then(|| el("p").class("note").add(el("strong").add(setting.words.get("reviews-refused"))))
}

/// The minutes of a review; `None` where there is no such review.
#[must_use]
pub fn minutes(setting: &Setting, feed: &Feed, site: &Site, all: &[Published], id: &str) -> Option<Node> {
    let one = all.iter().find(|one| one.review.head.id == *id)?;
    let name = |id: &Id| match feed.indicator(id.as_str()) {
        Some(indicator) => super::opening::link(setting, site, indicator),
        None => el("bdi").add(id.to_string()),
    };
    let words = &setting.words;
    let take = [("decisions.csv", "reviews-csv"), ("decisions.ics", "reviews-ics"), ("review.json", "reviews-file")];
    let take = take.map(|(file, label)| {
        let link = el("a").attr("href", file).attr("download", format!("{id}-{file}")).add(words.get(label));
        el("li").add(link)
    });
    let up = el("a").attr("href", site.href(&Route::Plain(Plain::Reviews))).add(words.get("more-reviews"));
    Some(
        Node::none()
            .add(el("p").class("up").add(up))
            .add(inside(setting, feed, one, all, &name))
            .add(el("ul").class("take").all(take)),
    )
}

/// The minutes where there is no site around them: nothing in them leads anywhere.
#[must_use]
pub fn minutes_alone(setting: &Setting, feed: &Feed, one: &Published, all: &[Published]) -> Node {
    let name = |id: &Id| match feed.indicator(id.as_str()) {
        Some(indicator) => feed_text(&indicator.header.title, setting.language()),
        None => el("bdi").add(id.to_string()),
    };
    let programme = feed_text(&setting.programme.title, setting.language());
    let programme = el("p").class("kicker").add(programme);
    Node::none().add(programme).add(inside(setting, feed, one, all, &name))
}

/// Title, who confirmed, and what the minutes say.
fn inside(setting: &Setting, feed: &Feed, one: &Published, all: &[Published], name: &dyn Fn(&Id) -> Node) -> Node {
    let words = &setting.words;
    let others: Vec<&Review> = all.iter().map(|one| &one.review).collect();
    let minutes = Minutes { setting, feed, review: &one.review, reviews: &others, name };
    let seat = |(seat, word): &(crate::review::Seat, Word)| {
        let id = match word {
            Word::Signed => "reviews-signed",
            Word::Confirmed => "reviews-confirmed",
            Word::Silent => "reviews-silent",
        };
        let name = words.get(&["seat-", seat.name()].concat());
        el("li").add(words.with(id, &[("seat", (&name).into())]))
    };
    Node::none()
        .add(el("h1").add(title(setting, &one.review)))
        .add(refused(setting, one))
        .add(el("ul").class("seats").all(one.report.seats.iter().map(seat)))
        .add(minutes.node())
}

/// The files beside the minutes: name and text.
#[must_use]
pub fn files(setting: &Setting, feed: &Feed, all: &[Published], id: &str) -> Vec<(&'static str, String)> {
    let Some(one) = all.iter().find(|one| one.review.head.id == *id) else { return Vec::new() };
    let others: Vec<&Review> = all.iter().map(|one| &one.review).collect();
    vec![
        ("decisions.csv", table(setting, feed, &one.review, &others)),
        ("decisions.ics", calendar(setting, &one.review)),
        ("review.json", one.review.write()),
    ]
}

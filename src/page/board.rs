//! The board: the programme, how fresh it is, the readers' questions, a card for each indicator.

use super::live;
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, Standing};
use crate::markup::{Node, el};
use crate::model::Section;
use crate::part::{feed_block, feed_text};
use crate::say;
use crate::store::{Route, Site};

/// The board.
#[must_use]
pub fn board(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let (words, language, programme) = (&setting.words, setting.language(), &setting.programme);
    let day = |id: &str, date| words.with(id, &[("date", (&say::date(words.locale(), date)).into())]);
    let summary = programme.summary.as_ref().map(|s| feed_block("p", s, language).class("summary"));
    let next = programme.next_update.map(|date| el("span").add(day("next-update", date)));
    let fresh = el("p").class("fresh").add(el("span").add(day("as-of", programme.as_of))).add(next);
    let links = programme.sections.iter().map(|s| {
        el("li").add(
            el("a").attr("href", format!("#{}", s.id)).attr("rel", "external").add(feed_text(&s.question, language)),
        )
    });
    let questions = el("nav").class("questions").attr("aria-label", words.get("questions")).add(el("ul").all(links));
    let intro = el("div")
        .class("intro")
        .add(el("h1").add(feed_text(&programme.title, language)))
        .add(summary)
        .add(fresh)
        .add(tally(setting, feed))
        .add(questions);
    Node::none()
        .add(intro)
        .all(programme.sections.iter().map(|s| section(setting, feed, site, s)))
        .add(leftover(setting, feed, site))
}

/// How many indicators stand where.
#[must_use]
pub fn tally(setting: &Setting, feed: &Feed) -> Node {
    let standings: Vec<Standing> = feed.indicators.iter().map(|i| i.standing(setting)).collect();
    let items = Standing::ALL.into_iter().filter_map(|standing| {
        let n = standings.iter().filter(|s| **s == standing).count();
        let number = setting.words.locale().integer(n as i64);
        (n > 0).then(|| el("li").add(el("b").add(number)).add(" ").add(setting.standing(standing)))
    });
    let total = setting.words.count("tally", feed.indicators.len());
    el("div").class("tally").add(el("p").add(total)).add(el("ul").all(items))
}

fn section(setting: &Setting, feed: &Feed, site: &Site, section: &Section) -> Node {
    let found = asked(feed, section);
    let heading = format!("{}-heading", section.id);
    el("section")
        .class("question")
        .attr("id", section.id.to_string())
        .attr("aria-labelledby", heading.clone())
        .add(el("h2").attr("id", heading).add(feed_text(&section.question, setting.language())))
        .add(section.note.as_ref().map(|n| feed_block("p", n, setting.language()).class("note")))
        .add(group(setting, feed, site, &found))
}

/// Indicators that no question names still have their place.
fn leftover(setting: &Setting, feed: &Feed, site: &Site) -> Option<Node> {
    let found = unasked(feed);
    let title = el("h2").add(setting.words.get("more-indicators"));
    (!found.is_empty())
        .then(|| el("section").class("question").attr("id", "more").add(title).add(group(setting, feed, site, &found)))
}

/// Indicators that no question names.
#[must_use]
pub fn unasked(feed: &Feed) -> Vec<&Indicator> {
    let asked = |i: &&Indicator| feed.programme.sections.iter().any(|s| s.indicators.contains(&i.header.id));
    feed.all().filter(|i| !asked(i)).collect()
}

/// The indicators of a question, in reading order.
#[must_use]
pub fn asked<'a>(feed: &'a Feed, section: &Section) -> Vec<&'a Indicator> {
    section.indicators.iter().filter_map(|id| feed.indicator(id.as_str())).collect()
}

fn group(setting: &Setting, feed: &Feed, site: &Site, found: &[&Indicator]) -> Node {
    let told = found.iter().filter(|i| !i.standing(setting).is_silent());
    Node::none()
        .add(el("div").class("cards").all(told.map(|i| card(setting, feed, site, i))))
        .add(waiting(setting, site, found))
}

/// Those that have nothing to show yet: name, reason, since when.
#[must_use]
pub fn waiting(setting: &Setting, site: &Site, found: &[&Indicator]) -> Option<Node> {
    let silent: Vec<_> = found.iter().filter(|i| i.standing(setting).is_silent()).collect();
    let title = setting.words.count("without-report", silent.len());
    (!silent.is_empty()).then(|| {
        let rows = silent.iter().map(|i| row(setting, site, i));
        el("div").class("waiting").add(el("h3").add(title)).add(el("ul").all(rows))
    })
}

fn link(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
    // a page that is told is another document
    let rel = indicator.data.is_told().then_some("external");
    el("a").attr("href", href).maybe("rel", rel).add(feed_text(&indicator.header.title, setting.language()))
}

fn card(setting: &Setting, feed: &Feed, site: &Site, indicator: &Indicator) -> Node {
    let standing = indicator.standing(setting);
    let inside = indicator.data.kind().summary(setting, &indicator.header);
    el("article")
        .class(["card is-", standing.name()].concat())
        .attr("data-indicator", indicator.header.id.to_string())
        .add(el("h3").add(link(setting, site, indicator)))
        .add(inside)
        .add(feed.live(&indicator.header.id).and_then(|live| live::trouble(setting, live)))
}

/// An indicator that has nothing to show yet: name, reason, since when.
fn row(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    el("li")
        .attr("data-indicator", indicator.header.id.to_string())
        .add(link(setting, site, indicator))
        .add(" ")
        .add(setting.standing(indicator.standing(setting)))
        .add(" ")
        .add(el("span").class("finding").add(indicator.finding(setting)))
}

//! Poster: one sheet of A4 to hang up, to be read from two metres. Each question has one finding, chosen from the data
//! alone.
//!
//! The rule ([`chosen`]): only what has a figure; what is real before what is marked as an example; then what needs
//! attention first: disputed without a reply, getting worse, short of its target, behind; then what goes well, the best
//! first. Of several that stand the same the newest, and of those the first that the programme names. A question without
//! any figure says how many reports are missing.

use super::fit::{self, Fitted};
use super::glance::{Glance, glance};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, Standing, disputes, example, facts};
use crate::markup::{Node, el};
use crate::model::{Section, sorted};
use crate::page;
use crate::part::feed_text;
use crate::say;
use crate::store::{Route, Site};
use std::cmp::Reverse;

/// How many disputes stand at the foot, beside those of the findings.
const DISPUTES: usize = 2;

/// A question and its finding.
pub struct Block<'a> {
    /// The question; `None` for indicators that no question names.
    pub section: Option<&'a Section>,
    /// The finding; `None` where nothing has a figure.
    pub finding: Option<(&'a Indicator, Glance)>,
    /// How many of its indicators have no report.
    pub missing: usize,
    /// How much it needs attention, smaller first: what is left out where there is no room stands last.
    pub need: u8,
}

/// What stands on the poster.
pub struct Sheet<'a> {
    /// The size of its type, in CSS pixels.
    pub base: u32,
    /// The questions, in the programme's order.
    pub blocks: Vec<Block<'a>>,
    /// How many questions there was no room for.
    pub left_out: usize,
    /// Disputes of what is not among the findings: the sentence, and whose it is.
    pub disputes: Vec<(&'a Indicator, String)>,
}

/// How much an indicator needs attention, smaller first.
fn need(setting: &Setting, indicator: &Indicator) -> u8 {
    if !disputes(setting, &indicator.header).is_empty() {
        return 0;
    }
    match indicator.standing(setting) {
        Standing::Worse => 1,
        Standing::Short => 2,
        Standing::Behind => 3,
        Standing::Overdue | Standing::NotYetDue | Standing::NoReport => 4,
        Standing::Reached => 5,
        Standing::OnCourse => 6,
        Standing::Better => 7,
        Standing::Steady => 8,
        Standing::Info => 9,
    }
}

/// The finding that speaks for a question.
#[must_use]
pub fn chosen<'a>(setting: &Setting, found: &[&'a Indicator]) -> Option<(&'a Indicator, Glance)> {
    let with_figure = found.iter().map(|i| (*i, glance(setting, i))).filter(|(_, glance)| glance.figure.is_some());
    with_figure.min_by_key(|(i, glance)| (i.header.example, need(setting, i), Reverse(glance.on)))
}

/// What stands on the poster: as much as fits, in type as large as fits.
#[must_use]
pub fn sheet<'a>(setting: &Setting, feed: &'a Feed) -> Sheet<'a> {
    let block = |section: Option<&'a Section>, found: Vec<&'a Indicator>| {
        let finding = chosen(setting, &found);
        let missing = found.iter().filter(|i| i.standing(setting).is_silent()).count();
        let need = finding.as_ref().map_or(4, |(i, _)| need(setting, i));
        (finding.is_some() || missing > 0).then_some(Block { section, finding, missing, need })
    };
    let asked = feed.programme.sections.iter().filter_map(|s| block(Some(s), page::asked(feed, s)));
    let mut blocks: Vec<Block<'a>> = asked.collect();
    blocks.extend(block(None, page::unasked(feed)));
    let shown =
        |i: &Indicator| blocks.iter().any(|b| b.finding.as_ref().is_some_and(|(j, _)| j.header.id == i.header.id));
    let open = |i: &'a Indicator| i.header.voices.iter().filter(|v| v.is_open());
    let days = |i: &'a Indicator| open(i).map(|v| v.days_waiting(setting.as_of())).max();
    let rest: Vec<&Indicator> = feed.all().filter(|i| !shown(i)).collect();
    let rest = sorted(rest, &|a: &&Indicator, b: &&Indicator| {
        a.header.example.cmp(&b.header.example).then(days(b).cmp(&days(a)))
    });
    let said = rest.into_iter().flat_map(|i| disputes(setting, &i.header).into_iter().map(move |said| (i, said)));
    let disputes: Vec<_> = said.take(DISPUTES).collect();
    let Fitted { base, blocks, left_out } = fit::fit(setting, feed, blocks, &disputes);
    Sheet { base, blocks, left_out, disputes }
}

/// The page.
#[must_use]
pub fn poster(setting: &Setting, feed: &Feed, site: &Site, address: Option<&str>) -> Node {
    let words = &setting.words;
    let sheet = sheet(setting, feed);
    let day = say::date(words.locale(), setting.as_of());
    let head = el("div")
        .class("head")
        .add(el("h1").add(feed_text(&feed.programme.title, setting.language())))
        .add(el("p").class("fresh").add(words.with("as-of", &[("date", (&day).into())])))
        .add(page::tally(setting, feed));
    let questions = sheet.blocks.iter().enumerate().map(|(at, block)| question(setting, site, at, block));
    let article = el("article")
        .class(format!("poster base-{}", sheet.base))
        .add(head)
        .add(el("div").class("blocks").all(questions))
        .add(disputed(setting, site, &sheet))
        .add(foot(setting, site, &sheet, address));
    Node::none().add(el("p").class("hint").add(words.get("print-hint"))).add(el("div").class("sheets").add(article))
}

/// The question's words; what no question names has a heading of its own.
pub(super) fn asked(setting: &Setting, block: &Block<'_>) -> (String, Node) {
    match block.section {
        Some(section) => {
            let language = setting.language();
            (section.question.in_language(language).to_owned(), feed_text(&section.question, language))
        }
        None => {
            let title = setting.words.get("more-indicators");
            (title.clone(), title.into())
        }
    }
}

fn link(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
    el("a").attr("href", href).add(feed_text(&indicator.header.title, setting.language()))
}

/// What stands below the badges, a line each: the change; the state, where the value is not simply observed, and the age:
/// "provisional · 7 years old".
pub(super) fn beside(setting: &Setting, glance: &Glance) -> Vec<String> {
    let words = &setting.words;
    let age = glance.on.and_then(|on| say::age(words, on, setting.as_of()));
    let age = age.map(|age| words.with("age", &[("age", (&age).into())]));
    let parts: Vec<String> = glance.state.map(|state| words.state(state)).into_iter().chain(age).collect();
    let doubt = (!parts.is_empty()).then(|| parts.join(" · "));
    glance.change.clone().into_iter().chain(doubt).collect()
}

/// The words of the badges beside the figure, which [`facts`] shows.
pub(super) fn badges(setting: &Setting, indicator: &Indicator) -> Vec<String> {
    let (words, header) = (&setting.words, &indicator.header);
    let disputed = (!disputes(setting, header).is_empty()).then(|| words.get("disputed"));
    let example = header.example.then(|| words.get("example"));
    let standing = words.get(&["standing-", indicator.standing(setting).name()].concat());
    [standing].into_iter().chain(disputed).chain(example).collect()
}

fn question(setting: &Setting, site: &Site, at: usize, block: &Block<'_>) -> Node {
    let words = &setting.words;
    let id = format!("q{at}");
    let section = el("section")
        .class("block")
        .attr("aria-labelledby", id.clone())
        .add(el("h2").attr("id", id).add(asked(setting, block).1));
    let Some((indicator, glance)) = &block.finding else {
        return section.add(el("p").class("none").add(words.count("without-report", block.missing)));
    };
    let header = &indicator.header;
    let figure = glance.figure.clone().unwrap_or_default();
    let size = if fit::is_long(&figure) { "figure long" } else { "figure" };
    let waiting = disputes(setting, header).into_iter().map(|said| el("p").class("dispute").add(said));
    let beside = beside(setting, glance).into_iter().map(|said| el("span").add(said));
    let facts = facts(setting, header, indicator.standing(setting), None).all(beside);
    section
        .attr("data-indicator", header.id.to_string())
        .add(el("div").class("at").add(el("p").class(size).add(figure)).add(facts))
        .add(el("h3").add(link(setting, site, indicator)))
        .add(el("p").class("finding").add(glance.said.join(" ")))
        .all(waiting)
}

/// Disputes that wait for a reply, of what is not among the findings.
fn disputed(setting: &Setting, site: &Site, sheet: &Sheet<'_>) -> Option<Node> {
    let items = sheet.disputes.iter().map(|(indicator, said)| {
        let header = &indicator.header;
        let mark = header.example.then(|| Node::none().add(example(setting)).add(" "));
        let said = [("name", header.title.in_language(setting.language()).into()), ("what", said.into())];
        let href = site.href(&Route::Indicator(header.id.to_string()));
        el("li").add(mark).add(el("a").attr("href", href).add(setting.words.with("named-row", &said)))
    });
    let title = el("h2").attr("id", "disputed").add(setting.words.get("poster-disputes"));
    let section = el("section").class("disputes").attr("aria-labelledby", "disputed");
    (!sheet.disputes.is_empty()).then(|| section.add(title).add(el("ul").all(items)))
}

/// How the findings were chosen, where to read more, whom to ask.
fn foot(setting: &Setting, site: &Site, sheet: &Sheet<'_>, address: Option<&str>) -> Node {
    let (words, programme) = (&setting.words, &setting.programme);
    let left_out = (sheet.left_out > 0).then(|| Node::none().add(words.count("poster-more", sheet.left_out)).add(" "));
    let board = site.href(&Route::Board);
    // where the address is not known, the start script writes the page's own
    let shown = address.map_or_else(|| words.get("home"), str::to_owned);
    let here = el("a").class("address").attr("dir", "ltr").attr("href", board).maybe("data-known", address.map(|_| ""));
    let here = el("p").add(el("b").add(words.get("poster-read"))).add(" ").add(here.add(shown));
    let contacts = programme.contacts.iter().take(fit::CONTACTS).map(|c| {
        let email = c.email.as_ref().map(|e| Node::none().add(" – ").add(el("bdi").add(e.clone())));
        el("p")
            .add(el("b").add(words.get("poster-ask")))
            .add(" ")
            .add(feed_text(&c.name, setting.language()))
            .add(email)
    });
    el("div")
        .class("foot")
        .add(here)
        .all(contacts)
        .add(el("p").class("rule").add(left_out).add(words.get("poster-rule")))
}

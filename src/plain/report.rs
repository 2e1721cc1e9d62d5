//! Report: the whole programme, to print for a joint review or to hand round. Every indicator is in it: those with a value
//! with their finding, what communities say and where it comes from, those without in a list with the reason and since
//! when.
//!
//! A picture stands beside the words, drawn as narrow as for a phone: so one drawing serves the smallest screen and paper.
//! Only one of many lines stands below them, drawn a second time for paper. What shows more than one moment, win or
//! promise is a table too. Places ranked and all other tables are left to the indicator's own page: so the page stays
//! well within its budget of bytes.

use super::annex;
use super::glance::{Glance, crowded, glance, table};
use crate::chart::to_node;
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, View, facts};
use crate::markup::{Node, el};
use crate::model::Text;
use crate::page;
use crate::part::{WIDTHS, feed_block, feed_text, pictures};
use crate::say;
use crate::store::{Route, Site};

/// The page.
#[must_use]
pub fn report(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let sections = feed.programme.sections.iter().map(|s| {
        let heading = el("h2").add(feed_text(&s.question, setting.language()));
        question(setting, site, (s.id.to_string(), heading, s.note.as_ref()), &page::asked(feed, s))
    });
    let rest = page::unasked(feed);
    let rest = (!rest.is_empty()).then(|| {
        let heading = el("h2").add(setting.words.get("more-indicators"));
        question(setting, site, ("more".to_owned(), heading, None), &rest)
    });
    el("div").class("report").add(cover(setting, feed)).all(sections).add(rest).add(annex::annex(setting, feed))
}

/// What it is, how fresh, by whom, and what is in it.
fn cover(setting: &Setting, feed: &Feed) -> Node {
    let (words, language, programme) = (&setting.words, setting.language(), &setting.programme);
    let day = |id: &str, date| words.with(id, &[("date", (&say::date(words.locale(), date)).into())]);
    let next = programme.next_update.map(|date| el("span").add(day("next-update", date)));
    el("div")
        .class("cover")
        .add(el("p").class("kicker").add(words.get("report-kicker")))
        .add(el("h1").add(feed_text(&programme.title, language)))
        .add(programme.summary.as_ref().map(|s| feed_block("p", s, language).class("summary")))
        .add(el("p").class("fresh").add(el("span").add(day("as-of", programme.as_of))).add(next))
        .add(el("p").class("hint").add(words.get("print-hint")))
        .add(page::tally(setting, feed))
        .add(partners(setting))
        .add(contents(setting, feed))
}

fn partners(setting: &Setting) -> Option<Node> {
    let (words, language) = (&setting.words, setting.language());
    let rows = setting.programme.partners.iter().map(|p| {
        let roles: Vec<String> = p.roles.iter().map(|r| words.term("role", r)).collect();
        let roles = words.locale().list(&roles);
        el("li").add(feed_text(&p.name, language)).add(" – ").add(el("small").add(roles))
    });
    let title = el("h2").attr("id", "partners").add(words.get("partners"));
    let section = || el("section").attr("aria-labelledby", "partners").add(title).add(el("ul").all(rows));
    (!setting.programme.partners.is_empty()).then(section)
}

fn contents(setting: &Setting, feed: &Feed) -> Node {
    let words = &setting.words;
    let line = |to: String, name: Node, n: Option<usize>| {
        let many = n.map(|n| Node::none().add(" ").add(el("small").add(words.count("tally", n))));
        el("li").add(el("a").attr("href", ["#", &to].concat()).add(name)).add(many)
    };
    let sections =
        feed.programme.sections.iter().map(|s| {
            line(s.id.to_string(), feed_text(&s.question, setting.language()), Some(page::asked(feed, s).len()))
        });
    let rest = page::unasked(feed).len();
    let rest = (rest > 0).then(|| line("more".to_owned(), words.get("more-indicators").into(), Some(rest)));
    let annex = annex::PARTS.map(|id| line(id.to_owned(), words.get(id).into(), None));
    el("nav")
        .class("contents")
        .attr("aria-labelledby", "contents")
        .add(el("h2").attr("id", "contents").add(words.get("report-contents")))
        .add(el("ul").all(sections).add(rest).all(annex))
}

/// A question with its indicators: id, heading and note, then those that have something to show, then the others.
fn question(
    setting: &Setting,
    site: &Site,
    (id, heading, note): (String, Node, Option<&Text>),
    found: &[&Indicator],
) -> Node {
    let title = [&id, "-heading"].concat();
    let mut told = found.iter().filter(|i| !i.standing(setting).is_silent());
    // what begins a question stays with it
    let opening = el("div")
        .class("opening")
        .add(heading.attr("id", title.clone()))
        .add(note.map(|n| feed_block("p", n, setting.language()).class("note")))
        .add(told.next().map(|i| entry(setting, site, i)));
    el("section")
        .class("question")
        .attr("id", id)
        .attr("aria-labelledby", title)
        .add(opening)
        .all(told.map(|i| entry(setting, site, i)))
        .add(page::waiting(setting, site, found))
}

/// An indicator: title, status, finding, picture, voices, source.
fn entry(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let (words, header, language) = (&setting.words, &indicator.header, setting.language());
    let glance = glance(setting, indicator);
    let href = site.href(&Route::Indicator(header.id.to_string()));
    let title = el("h3").add(el("a").attr("href", href).add(feed_text(&header.title, language)));
    let table = table(setting, indicator);
    let crowded = crowded(setting, indicator);
    let picture = picture(setting, indicator, &glance, crowded);
    let change = glance.change.clone().map(|change| el("span").add(change));
    let proxy = header
        .proxy
        .as_ref()
        .map(|p| el("p").class("proxy").add(el("strong").add(words.get("proxy"))).add(" ").add(feed_text(p, language)));
    let voices = page::said(setting, header)
        .map(|list| el("div").class("voices").add(el("h4").add(words.get("voices"))).add(list));
    el("article")
        .class(if crowded { "entry crowded" } else { "entry" })
        .attr("data-indicator", header.id.to_string())
        .add(
            el("div")
                .class("told")
                .add(title)
                .add(facts(setting, header, indicator.standing(setting), glance.on).add(change))
                .add(el("p").class("finding").add(indicator.finding(setting)))
                .add(proxy)
                .add(source(setting, indicator)),
        )
        .add(picture)
        .add(table)
        .add(voices)
}

/// The picture: beside the words, or drawn wider too where it is to stand below them.
fn picture(setting: &Setting, indicator: &Indicator, glance: &Glance, below: bool) -> Option<Node> {
    let draw =
        |(width, _): &(u32, &str)| indicator.data.kind().picture(setting, &indicator.header, &View::default(), *width);
    let name = glance.said.first().map_or("", String::as_str);
    if below {
        let scenes: Vec<_> = WIDTHS[..2].iter().filter_map(draw).collect();
        return (!scenes.is_empty()).then(|| pictures(&scenes, name));
    }
    draw(&WIDTHS[0]).map(|scene| el("div").class("pictures").add(to_node(&scene, name, "beside")))
}

fn source(setting: &Setting, indicator: &Indicator) -> Option<Node> {
    let source = setting.programme.source(indicator.header.source.as_ref()?)?;
    let licence = source.licence.as_ref().map(|l| l.id.clone()).unwrap_or_default();
    let names = [
        ("title", source.title.in_language(setting.language())),
        ("publisher", source.publisher.in_language(setting.language())),
        ("licence", &licence),
    ];
    let said = setting.words.with("note-source", &names.map(|(name, text)| (name, text.into())));
    Some(el("p").class("source").add(said))
}

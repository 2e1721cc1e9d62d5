//! The board: the programme, how fresh it is, the readers' questions, a card for each indicator.

use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Setting, Standing, coverage};
use crate::model::Section;
use crate::part::{Badge, FeedText};
use crate::say;
use crate::store::{Route, Site};
use leptos::prelude::*;
use std::sync::Arc;

/// The board.
#[component]
pub fn Board(
    /// Words and programme.
    setting: Setting,
    /// The feed.
    feed: Arc<Feed>,
    /// Where the site stands.
    site: Site,
) -> impl IntoView {
    let (words, language) = (setting.words.clone(), setting.language());
    let programme = setting.programme.clone();
    let day = |date| say::date(words.locale(), date);
    let summary = programme.summary.clone().map(|s| view! { <p class="summary"><FeedText text=s language=language/></p> });
    let as_of = words.with("as-of", &[("date", (&day(programme.as_of)).into())]);
    let next = programme.next_update.map(|date| view! { <span>{words.with("next-update", &[("date", (&day(date)).into())])}</span> });
    let sections = programme.sections.iter().map(|s| section(&setting, &feed, &site, s)).collect_view();
    let other = leftover(&setting, &feed, &site);
    view! {
        <div class="intro">
            <h1><FeedText text=programme.title.clone() language=language/></h1>
            {summary}
            <p class="fresh"><span>{as_of}</span>{next}</p>
            <Tally setting=setting.clone() feed=feed.clone()/>
            <nav class="questions" aria-label=words.get("questions")><ul>{questions(&setting)}</ul></nav>
        </div>
        {sections}
        {other}
    }
}

fn questions(setting: &Setting) -> impl IntoView + use<> {
    let language = setting.language();
    let link = |s: &Section| view! { <li><a href=format!("#{}", s.id)><FeedText text=s.question.clone() language=language/></a></li> };
    setting.programme.sections.iter().map(link).collect_view()
}

/// How many indicators stand where.
#[component]
fn Tally(setting: Setting, feed: Arc<Feed>) -> impl IntoView {
    let standings: Vec<Standing> = feed.indicators.iter().map(|i| i.standing(&setting)).collect();
    let items = Standing::ALL.into_iter().filter_map(|standing| {
        let n = standings.iter().filter(|s| **s == standing).count();
        (n > 0).then(|| {
            let words = setting.words.get(&format!("standing-{}", standing.name()));
            let number = setting.words.locale().integer(n as i64);
            view! { <li><b>{number}</b>" "<Badge name=standing.name() shape=standing.shape() words=words/></li> }
        })
    });
    let items = items.collect_view();
    view! {
        <div class="tally">
            <p>{setting.words.count("tally", feed.indicators.len())}</p>
            <ul>{items}</ul>
        </div>
    }
}

fn section(setting: &Setting, feed: &Feed, site: &Site, section: &Section) -> impl IntoView + use<> {
    let found: Vec<&Indicator> = section.indicators.iter().filter_map(|id| feed.indicator(id.as_str())).collect();
    let note = section.note.clone().map(|n| view! { <p class="note"><FeedText text=n language=setting.language()/></p> });
    let heading = view! { <FeedText text=section.question.clone() language=setting.language()/> };
    view! {
        <section class="question" id=section.id.to_string() aria-labelledby=format!("{}-heading", section.id)>
            <h2 id=format!("{}-heading", section.id)>{heading}</h2>
            {note}
            {group(setting, site, &found)}
        </section>
    }
}

/// Indicators that no question names still have their place.
fn leftover(setting: &Setting, feed: &Feed, site: &Site) -> Option<impl IntoView + use<>> {
    let asked = |i: &&Indicator| setting.programme.sections.iter().any(|s| s.indicators.contains(&i.header.id));
    let found: Vec<&Indicator> = feed.indicators.iter().filter(|i| !asked(i)).collect();
    (!found.is_empty()).then(|| {
        view! { <section class="question" id="more"><h2>{setting.words.get("more-indicators")}</h2>{group(setting, site, &found)}</section> }
    })
}

fn group(setting: &Setting, site: &Site, found: &[&Indicator]) -> impl IntoView + use<> {
    let silent = |i: &Indicator| matches!(i.standing(setting), Standing::Overdue | Standing::NotYetDue | Standing::NoReport);
    let (waiting, told): (Vec<&Indicator>, Vec<&Indicator>) = found.iter().partition(|i| silent(i));
    let cards = told.iter().map(|i| card(setting, site, i)).collect_view();
    let rows = waiting.iter().map(|i| row(setting, site, i)).collect_view();
    let waiting = (!waiting.is_empty()).then(|| {
        let title = setting.words.count("without-report", waiting.len());
        view! { <div class="waiting"><h3>{title}</h3><ul>{rows}</ul></div> }
    });
    view! { <div class="cards">{cards}</div>{waiting} }
}

fn link(setting: &Setting, site: &Site, indicator: &Indicator) -> impl IntoView + use<> {
    let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
    view! { <a href=href><FeedText text=indicator.header.title.clone() language=setting.language()/></a> }
}

fn card(setting: &Setting, site: &Site, indicator: &Indicator) -> impl IntoView + use<> {
    let standing = indicator.standing(setting);
    let inside = match &indicator.data {
        Data::Coverage(data) => {
            let (setting, header, data) = (setting.clone(), indicator.header.clone(), data.clone());
            view! { <coverage::Summary setting=setting header=header data=data/> }.into_any()
        }
        Data::Other(_) | Data::Waiting { .. } | Data::Broken => {
            view! { <p class="finding">{indicator.finding(setting)}</p> }.into_any()
        }
    };
    view! {
        <article class=format!("card is-{}", standing.name()) data-indicator=indicator.header.id.to_string()>
            <h3>{link(setting, site, indicator)}</h3>
            {inside}
        </article>
    }
}

/// An indicator that has nothing to show yet: name, reason, since when.
fn row(setting: &Setting, site: &Site, indicator: &Indicator) -> impl IntoView + use<> {
    let standing = indicator.standing(setting);
    let words = setting.words.get(&format!("standing-{}", standing.name()));
    view! {
        <li data-indicator=indicator.header.id.to_string()>
            {link(setting, site, indicator)}" "
            <Badge name=standing.name() shape=standing.shape() words=words/>" "
            <span class="finding">{indicator.finding(setting)}</span>
        </li>
    }
}

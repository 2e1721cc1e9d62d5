//! Embeds: one indicator, or its figures for one place or one breakdown, one question or the whole board, to stand in other sites' pages. Each says by itself, without any
//! script, how it stands, of when it is, who answers for it, who disputes it and where it comes from: nothing of that is
//! lost where the page around it says less.
//!
//! No embed holds what somebody told. Stories stand on their own page alone, so that taking one back is enough.

mod board;
mod builder;
mod indicator;
mod parts;
mod view;

pub use builder::builder;

use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Setting, View, coverage, disputes};
use crate::markup::{Node, el};
use crate::model::{Date, Id, Section};
use crate::store::link::query;
use crate::store::{Route, Site};

/// The module of the page where embeds are made, a file of `public/`.
pub const MODULE: &str = "builder.js";

/// What an embed shows.
#[derive(Debug, Clone)]
pub enum What<'a> {
    /// One indicator, and what is looked at in it.
    Indicator(&'a Indicator, View),
    /// The board.
    Board,
    /// One question of the board.
    Section(&'a Section),
}

/// What is said of an embed around it.
#[derive(Debug, Clone, Copy)]
pub enum State<'a> {
    /// It always shows the newest figures.
    Live,
    /// It stays as it is; this is the name of its content.
    Frozen(&'a str),
}

impl<'a> What<'a> {
    /// Everything that can be embedded. Where an indicator is called `board`, that is what its address shows.
    #[must_use]
    pub fn all(setting: &Setting, feed: &'a Feed) -> Vec<Self> {
        let own = feed.indicator("board").is_none();
        let boards = std::iter::once(Self::Board).chain(feed.programme.sections.iter().map(Self::Section));
        let boards = boards.filter(|_| own);
        let indicators = feed
            .indicators
            .iter()
            .flat_map(|one| std::iter::once(Self::Indicator(one, View::default())).chain(Self::views(setting, one)));
        boards.chain(indicators).collect()
    }

    /// The figures of an indicator for one place, or by one breakdown; each has a folder of its own.
    #[must_use]
    pub fn views(setting: &Setting, indicator: &'a Indicator) -> Vec<Self> {
        let Data::Coverage(data) = &indicator.data else { return Vec::new() };
        let mut out: Vec<Self> = Vec::new();
        for view in coverage::views(setting, data) {
            let one = Self::Indicator(indicator, view);
            let folder = one.folder();
            if folder.split('/').all(|part| part.is_empty() || Id::fits_address(part))
                && out.iter().all(|other| other.folder() != folder)
            {
                out.push(one);
            }
        }
        out
    }

    /// Its folder below `embed/`, ending in a slash.
    #[must_use]
    pub fn folder(&self) -> String {
        match self {
            Self::Indicator(indicator, view) => format!("{}/{}", indicator.header.id, view::folder(view)),
            Self::Board => "board/".to_owned(),
            Self::Section(section) => format!("board/{}/", section.id),
        }
    }

    /// The page that it is taken from.
    #[must_use]
    pub fn route(&self) -> Route {
        match self {
            Self::Indicator(indicator, _) => Route::Indicator(indicator.header.id.to_string()),
            Self::Board | Self::Section(_) => Route::Board,
        }
    }

    /// The address of that page, and of what is looked at there.
    #[must_use]
    pub fn href(&self, site: &Site) -> String {
        let page = site.href(&self.route());
        match self {
            Self::Section(section) => format!("{page}#{}", section.id),
            Self::Indicator(_, view) => page + &query(view),
            Self::Board => page,
        }
    }

    /// Its title.
    #[must_use]
    pub fn title(&self, setting: &Setting) -> String {
        let text = match self {
            Self::Indicator(indicator, _) => &indicator.header.title,
            Self::Board => &setting.programme.title,
            Self::Section(section) => &section.question,
        };
        let title = text.in_language(setting.language());
        match self.of(setting) {
            Some(of) => setting.words.with("named-row", &[("name", title.into()), ("what", (&of).into())]),
            None => title.to_owned(),
        }
    }

    /// The place, or the breakdown, where it shows nothing else of its indicator.
    #[must_use]
    pub fn of(&self, setting: &Setting) -> Option<String> {
        match self {
            Self::Indicator(_, view) => view::name(setting, view),
            Self::Board | Self::Section(_) => None,
        }
    }

    /// What it says, for where nothing else can be shown: the finding, or how many indicators there are.
    #[must_use]
    pub fn said(&self, setting: &Setting, feed: &Feed) -> String {
        match self {
            Self::Indicator(indicator, view) => view::said(setting, indicator, view).finding.join(" "),
            Self::Board => setting.words.count("tally", feed.indicators.len()),
            Self::Section(section) => setting.words.count("tally", section.indicators.len()),
        }
    }

    /// The disputes in it that wait for a reply.
    #[must_use]
    pub fn disputed(&self, setting: &Setting, feed: &Feed) -> Vec<String> {
        let of = |indicator: &Indicator| disputes(setting, &indicator.header);
        match self {
            Self::Indicator(indicator, _) => of(indicator),
            Self::Board => feed.all().flat_map(of).collect(),
            Self::Section(section) => crate::page::asked(feed, section).into_iter().flat_map(of).collect(),
        }
    }

    /// The day on which it should say something new, as far as it is known.
    #[must_use]
    pub fn next(&self, setting: &Setting) -> Option<Date> {
        let due = match self {
            Self::Indicator(indicator, _) => indicator.header.due.as_slice(),
            Self::Board | Self::Section(_) => &[],
        };
        let due = due.iter().map(|due| due.on).filter(|on| *on > setting.as_of());
        due.chain(setting.programme.next_update).min()
    }
}

/// The embed itself.
#[must_use]
pub fn article(setting: &Setting, feed: &Feed, site: &Site, what: &What<'_>, state: State<'_>) -> Node {
    let inside = match what {
        What::Indicator(indicator, view) => indicator::inside(setting, feed, indicator, view),
        What::Board => board::inside(setting, feed, site, None),
        What::Section(section) => board::inside(setting, feed, site, Some(section)),
    };
    let frozen = match state {
        State::Frozen(name) => Some(name.to_owned()),
        State::Live => None,
    };
    let disputed = !what.disputed(setting, feed).is_empty();
    framed(setting)
        .attr("data-as-of", setting.as_of().to_string())
        .maybe("data-next", what.next(setting).map(|day| day.to_string()))
        .maybe("data-disputed", disputed.then_some(""))
        .maybe("data-frozen", frozen)
        .add(
            el("div")
                .add(parts::head(setting, what))
                .add(parts::news(setting, what, state))
                .add(inside)
                .add(parts::foot(setting, site, what)),
        )
}

/// The way to the page where embeds are made.
#[must_use]
pub fn way(setting: &Setting, site: &Site) -> Node {
    let link = el("a").attr("href", site.href(&Route::Embeds)).add(setting.words.get("embed-title"));
    el("p").class("more-of").add(link)
}

/// What stands where something was that may not be shown any more.
#[must_use]
pub fn gone(setting: &Setting, site: &Site) -> Node {
    let board = el("a").attr("href", site.href(&Route::Board)).attr("target", "_blank").attr("rel", "noopener");
    let title = setting.programme.title.in_language(setting.language()).to_owned();
    let said = el("p").class("finding").add(setting.words.get("embed-gone"));
    framed(setting).add(el("div").add(said).add(el("p").add(board.add(title))))
}

fn framed(setting: &Setting) -> Node {
    let dir = setting.words.locale().dir();
    el("article").class("baraza").attr("lang", setting.language()).attr("dir", dir)
}

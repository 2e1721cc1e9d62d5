//! What is drawn again at each choice, and when.

use super::data::Data;
use super::table::{Shown, shown};
use crate::browser;
use crate::chart::{Scene, to_node};
use crate::kinds::{Setting, View};
use crate::markup::{Node, as_published, el};
use crate::model::Header;
use crate::part::WIDTHS;
use leptos::prelude::*;
use std::sync::Arc;

/// The indicator, for what is drawn again at each choice.
pub(super) struct It {
    pub setting: Setting,
    pub header: Header,
    pub data: Data,
}

/// What is shown. The visible pictures and their words follow each choice at once; tables when those are painted; and
/// pictures for other widths when they come to be seen, or are printed.
#[derive(Clone, Copy)]
pub(super) struct Looks {
    pub now: Memo<Shown>,
    late: Memo<Shown>,
    unseen: Memo<Shown>,
    /// The class of the pictures that have been seen last.
    seen: StoredValue<Option<&'static str>>,
    /// Whether nothing else has been chosen than what is published.
    published: bool,
}

impl Looks {
    pub fn of(it: &Arc<It>, view: Signal<View>) -> Self {
        let later = RwSignal::new(view.get_untracked());
        let unseen = RwSignal::new(view.get_untracked());
        let published = view.get_untracked() == View::default();
        // not asked before the first painting: the browser would lay everything out to answer
        let seen = StoredValue::new(None);
        let watched = StoredValue::new_local(None);
        let set = move |signal: RwSignal<View>, view: View| {
            if signal.try_get_untracked().is_some_and(|before| before != view) {
                signal.try_set(view);
            }
        };
        let resized = move |printing: bool| {
            let now = visible();
            if let Some(view) = view.try_get_untracked().filter(|_| printing || seen.try_get_value() != Some(now)) {
                seen.try_set_value(now);
                set(unseen, view);
            }
        };
        Effect::new(move |_| {
            let view = view.get();
            browser::after_paint(move || {
                // the page may have gone; now it is laid out, so that asking costs nothing
                if seen.try_get_value() == Some(None) {
                    seen.try_set_value(visible());
                    // the figures stay where their pictures come and go
                    watched.try_set_value(browser::on_resize("figure.chart", resized));
                    // what was chosen before that
                    set(unseen, view.clone());
                }
                set(later, view);
            });
        });
        let shown = |view: Signal<View>| {
            let it = Arc::clone(it);
            Memo::new(move |_| shown(&it.setting, &it.data, &view.get()))
        };
        Self { now: shown(view), late: shown(later.into()), unseen: shown(unseen.into()), seen, published }
    }
}

/// Which of the pictures, each drawn for several widths, are seen.
fn visible() -> Option<&'static str> {
    WIDTHS.into_iter().map(|(_, class)| class).find(|class| browser::is_shown(&[".pictures > .", class].concat()))
}

/// What stands below a figure, for `selector` as published.
pub(super) fn below(it: &Arc<It>, looks: Looks, selector: &'static str, make: fn(&It, &Shown) -> Node) -> Node {
    let it = Arc::clone(it);
    Node::view(move || {
        let shown = looks.late.get();
        let make = || make(&it, &shown);
        as_published_if(looks.published, selector, make)
    })
}

pub(super) fn as_published_if(published: bool, selector: &str, make: impl FnOnce() -> Node) -> Node {
    if published { as_published(selector, make) } else { make() }
}

/// What follows a choice.
pub(super) fn follow(it: &Arc<It>, shown: Memo<Shown>, make: fn(&It, &Shown) -> Node) -> Node {
    let it = Arc::clone(it);
    Node::view(move || make(&it, &shown.get()))
}

/// A picture at each width.
pub(super) fn drawn(
    it: &Arc<It>,
    looks: Looks,
    figure: &'static str,
    draw: fn(&It, &Shown, u32) -> Option<Scene>,
    name: fn(&It, &Shown) -> String,
) -> Node {
    let each = WIDTHS.into_iter().map(|(width, class)| {
        let it = Arc::clone(it);
        // it listens to both, since which one is seen changes with the window
        let shown = Memo::new(move |_| {
            let (now, unseen) = (looks.now.get(), looks.unseen.get());
            if looks.seen.get_value() == Some(class) { now } else { unseen }
        });
        Node::view(move || {
            let shown = shown.get();
            let make = || Node::from(draw(&it, &shown, width).map(|scene| to_node(&scene, &name(&it, &shown), class)));
            let selector = || [figure, " > .pictures > .", class].concat();
            as_published_if(looks.published, &selector(), make)
        })
    });
    el("div").class("pictures").attr("data-keys", it.setting.words.get("chart-keys")).all(each)
}

//! The board, or one of its questions, to stand elsewhere: a line for each indicator, with all its marks.

use super::indicator::marks;
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, disputes};
use crate::markup::{Node, el};
use crate::model::Section;
use crate::page::{asked, unasked};
use crate::part::{feed_block, feed_text};
use crate::store::{Route, Site};

/// All questions, or this one.
pub(super) fn inside(setting: &Setting, feed: &Feed, site: &Site, only: Option<&Section>) -> Node {
    let language = setting.language();
    let note = |section: &Section| section.note.as_ref().map(|note| feed_block("p", note, language).class("note"));
    if let Some(section) = only {
        return Node::none().add(note(section)).add(list(setting, site, &asked(feed, section)));
    }
    let section = |section: &Section| {
        el("section").add(el("h2").add(feed_text(&section.question, language))).add(list(
            setting,
            site,
            &asked(feed, section),
        ))
    };
    let left = unasked(feed);
    let title = el("h2").add(setting.words.get("more-indicators"));
    let left = (!left.is_empty()).then(|| el("section").add(title).add(list(setting, site, &left)));
    Node::none().all(setting.programme.sections.iter().map(section)).add(left)
}

/// Those that have something to say, a line each; then the names of those that have no report.
fn list(setting: &Setting, site: &Site, found: &[&Indicator]) -> Node {
    let (silent, told): (Vec<&Indicator>, Vec<_>) = found.iter().partition(|one| one.standing(setting).is_silent());
    let names = silent
        .iter()
        .map(|one| el("li").add(link(setting, site, one)).add(" ").add(marks(setting, one, one.standing(setting))));
    let silent = (!silent.is_empty()).then(|| {
        let title = el("summary").add(setting.words.count("without-report", silent.len()));
        el("details").add(title).add(el("ul").class("silent").all(names))
    });
    Node::none().add(el("ul").class("lines").all(told.into_iter().map(|one| line(setting, site, one)))).add(silent)
}

fn link(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let href = site.href(&Route::Indicator(indicator.header.id.to_string()));
    let link = el("a").attr("href", href).attr("target", "_blank").attr("rel", "noopener");
    link.add(feed_text(&indicator.header.title, setting.language()))
}

fn line(setting: &Setting, site: &Site, indicator: &Indicator) -> Node {
    let header = &indicator.header;
    let kind = indicator.data.kind();
    let disputes = disputes(setting, header);
    let invented = setting.words.get("example-sentence");
    let mut said = kind.finding(setting, header).into_iter();
    // that it is invented, its mark says
    let said = said.find(|said| *said != invented && !disputes.contains(said));
    el("li")
        .add(el("h3").add(link(setting, site, indicator)))
        .add(kind.figure(setting, header).map(|figure| el("p").class("number").add(figure)))
        .add(said.map(|said| el("p").class("finding").add(said)))
        .add(marks(setting, indicator, indicator.standing(setting)))
        .all(disputes.into_iter().map(|said| el("p").class("dispute").add(said)))
}

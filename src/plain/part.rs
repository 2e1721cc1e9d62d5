//! A part of an indicator's numbers, wins or promises that is too long for the indicator's own page.

use crate::kinds::parts::rows_of;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::part::feed_text;
use crate::say;
use crate::store::{Route, Site};

/// Page `number` of an indicator, counted from 2.
#[must_use]
pub fn part(setting: &Setting, site: &Site, indicator: &Indicator, number: usize) -> Node {
    let (words, header) = (&setting.words, &indicator.header);
    let title = || feed_text(&header.title, setting.language());
    let step = |href: String, name: Node| el("li").add(el("a").attr("href", href).add(name));
    let way = el("ul")
        .add(step(site.href(&Route::Board), words.get("home").into()))
        .add(step(site.href(&Route::Indicator(header.id.to_string())), title()));
    let date = say::date(words.locale(), setting.as_of());
    let inside = indicator.parts().get(number.saturating_sub(2)).map(|part| {
        let rows = el("p").class("summary").add(rows_of(setting, &part.rows, part.total));
        Node::none().add(rows).add(indicator.part(setting, part, number))
    });
    Node::none().add(el("nav").class("way").attr("aria-label", words.get("way")).add(way)).add(
        el("article")
            .class("indicator wide-page")
            .add(el("h1").add(title()))
            .add(inside)
            .add(el("p").class("fresh").add(words.with("as-of", &[("date", (&date).into())]))),
    )
}

/// The name of such a page: "Water: Rows 101–200 of 204".
#[must_use]
pub fn part_name(setting: &Setting, indicator: &Indicator, number: usize) -> Option<String> {
    let parts = indicator.parts();
    let part = parts.get(number.checked_sub(2)?)?;
    let name = indicator.header.title.in_language(setting.language());
    let rows = rows_of(setting, &part.rows, part.total);
    Some(setting.words.with("named-row", &[("name", name.into()), ("what", (&rows).into())]))
}

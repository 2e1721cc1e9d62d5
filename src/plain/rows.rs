//! Tables that become lists on a phone: each row a block of its own, in which each cell carries its head.

use crate::kinds::{Indicator, Setting, parts};
use crate::markup::{Node, el};
use crate::part::feed_text;

/// A row of such a table.
pub(super) struct Row {
    /// What a script may choose it by, where there is anything to choose.
    pub within: Option<String>,
    /// What it is about.
    pub head: Node,
    /// The other cells.
    pub cells: Vec<Node>,
}

/// Who answers for an indicator, or that nobody is named.
pub(super) fn who(setting: &Setting, indicator: &Indicator) -> Node {
    let nobody = || el("em").add(setting.words.get("gap-nobody"));
    indicator.header.responsible.as_ref().map_or_else(nobody, |who| feed_text(who, setting.language()))
}

/// The most rows of a table; where there are more, it says so.
pub(super) const MOST: usize = 200;

/// A section with a heading and such a table, whose columns are named by these messages; nothing where there is no row. The
/// roles keep it a table for who listens.
pub(super) fn table(
    setting: &Setting,
    id: &'static str,
    about: Option<&str>,
    columns: &[&'static str],
    rows: impl Iterator<Item = Row>,
) -> Option<Node> {
    named(setting, &(id.to_owned(), setting.words.get(id)), about, columns, rows)
}

/// The same with an id and a title of its own.
pub(super) fn named(
    setting: &Setting,
    heading: &(String, String),
    about: Option<&str>,
    columns: &[&'static str],
    rows: impl Iterator<Item = Row>,
) -> Option<Node> {
    let about = about.map(|about| el("p").class("note").add(setting.words.get(about)));
    made(setting, ("h2", heading), about.into(), columns, rows)
}

/// The same below a heading of the second level, with what stands before the table.
pub(super) fn below(
    setting: &Setting,
    heading: &(String, String),
    about: Node,
    columns: &[&'static str],
    rows: impl Iterator<Item = Row>,
) -> Option<Node> {
    made(setting, ("h3", heading), about, columns, rows)
}

fn made(
    setting: &Setting,
    (level, (id, title)): (&'static str, &(String, String)),
    about: Node,
    columns: &[&'static str],
    rows: impl Iterator<Item = Row>,
) -> Option<Node> {
    let words = &setting.words;
    let heads: Vec<String> = columns.iter().map(|id| words.get(id)).collect();
    let mut rows: Vec<Node> = rows.map(|row| row.node(&heads)).collect();
    let total = rows.len();
    rows.truncate(MOST);
    let cut = (total > MOST).then(|| el("p").class("note").add(parts::rows_of(setting, &(0..MOST), total)));
    // the style sheet gives columns their widths by their names
    let head = |(head, id): (&String, &&'static str)| {
        el("th").class(*id).attr("scope", "col").attr("role", "columnheader").add(head.clone())
    };
    let table = el("table").attr("role", "table").add(el("caption").class("visually-hidden").add(title.clone())).add(
        el("thead").attr("role", "rowgroup").add(el("tr").attr("role", "row").all(heads.iter().zip(columns).map(head))),
    );
    let scroll = el("div").class("scroll words").attr("role", "region").attr("aria-label", title.clone());
    let body = el("tbody").attr("role", "rowgroup");
    (!rows.is_empty()).then(|| {
        el("section")
            .class("rows")
            .attr("aria-labelledby", id.clone())
            .add(el(level).attr("id", id.clone()).add(title.clone()))
            .add(about)
            .add(scroll.attr("tabindex", "0").add(table.add(body.all(rows))))
            .add(cut)
    })
}

impl Row {
    fn node(self, heads: &[String]) -> Node {
        let cells = self.cells.into_iter().zip(heads.iter().skip(1));
        let cell = |(cell, head): (Node, &String)| {
            el("td").attr("role", "cell").attr("data-head", head.clone()).add(el("div").add(cell))
        };
        el("tr")
            .attr("role", "row")
            .maybe("data-within", self.within)
            .add(el("th").attr("scope", "row").attr("role", "rowheader").add(self.head))
            .all(cells.map(cell))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::trial::{paged, plain};
    use leptos::prelude::RenderHtml as _;

    #[test]
    fn a_table_says_that_it_does_not_hold_all_rows() {
        let programme = r#"{"baraza": "1", "id": "p", "title": "P", "as_of": "2025-06-30",
            "languages": [{"code": "en"}], "indicators": []}"#;
        let setting = paged(&native::read(programme.as_bytes()).expect("a programme").programme);
        let html = |total: usize| {
            let row = |i: usize| Row { within: None, head: format!("row {i}").into(), cells: vec!["cell".into()] };
            let made = table(&setting, "gaps-short", None, &["gap-where", "gap-now"], (0..total).map(row));
            made.map_or_else(String::new, |made| made.to_html())
        };
        let rows = |html: &str| html.matches("<th scope=\"row\"").count();
        let whole = html(MOST);
        assert_eq!((rows(&whole), plain(&whole).contains("of 200")), (MOST, false), "all are here, so nothing is said");
        let cut = html(MOST + 1);
        assert_eq!(rows(&cut), MOST);
        assert!(plain(&cut).contains("Rows 1\u{2009}–\u{2009}200 of 201"), "it does not say so");
        assert!(!cut.contains(&format!("row {MOST}<")), "the last is left out");
        assert_eq!(html(0), "", "without rows there is no table");
    }
}

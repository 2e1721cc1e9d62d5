//! What is too long for one page stands on several: the first part on the indicator's own page, each other on a page
//! that `publish` writes, so that every row can be read without a script.

use super::Setting;
#[cfg(feature = "reader")]
use super::{Data, Indicator, numbers, parted};
use crate::markup::{Node, el};
#[cfg(feature = "reader")]
use crate::model::Series;
use serde::{Deserialize, Serialize};
use std::ops::Range;

/// At most so many rows stand on a page: what a reader can look over.
const ROWS: usize = 100;
/// At most so many figures stand in a table of a page, so that it stays light.
const FIGURES: usize = 2000;
/// However wide a table is, so many rows stand on a page.
const LEAST: usize = 10;

/// One of an indicator's long lists.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum List {
    /// Wins, promises, payments.
    Things,
    /// All the numbers.
    Numbers,
}

/// A part that has a page of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// Of which list.
    pub list: List,
    /// Its rows, counted from 0.
    pub rows: Range<usize>,
    /// How many rows the whole list has.
    pub total: usize,
}

/// The parts of a list after the first, for a list of `total` rows of `columns` figures. A few rows too many are no reason
/// for another page.
#[must_use]
pub fn parts(list: List, total: usize, columns: usize) -> Vec<Part> {
    let size = (FIGURES / columns.max(1)).clamp(LEAST, ROWS);
    if total <= size + size / 4 {
        return Vec::new();
    }
    (size..total).step_by(size).map(|from| Part { list, rows: from..total.min(from + size), total }).collect()
}

/// The rows on the indicator's own page: all before the first other part.
#[must_use]
pub fn first(parts: &[Part], total: usize) -> Range<usize> {
    0..parts.first().map_or(total, |part| part.rows.start)
}

/// "Rows 101–200 of 204".
#[must_use]
pub fn rows_of(setting: &Setting, rows: &Range<usize>, total: usize) -> String {
    let total = setting.words.locale().integer(total as i64);
    setting.words.with("rows-of", &[("rows", (&span(setting, rows)).into()), ("total", (&total).into())])
}

fn span(setting: &Setting, rows: &Range<usize>) -> String {
    let locale = setting.words.locale();
    locale.range(&locale.integer(rows.start as i64 + 1), &locale.integer(rows.end as i64))
}

/// The ways to the parts of a list of `total` rows from page `here`: the indicator's own page is 1, `all` parts of the
/// indicator follow in their order. Nothing where everything stands on one page.
#[must_use]
pub fn ways(setting: &Setting, all: &[Part], list: List, total: usize, here: usize) -> Option<Node> {
    let numbered =
        all.iter().enumerate().filter(|(_, part)| part.list == list).map(|(i, part)| (i + 2, part.rows.clone()));
    let own: Vec<Part> = all.iter().filter(|part| part.list == list).cloned().collect();
    let pages: Vec<(usize, Range<usize>)> = std::iter::once((1, first(&own, total))).chain(numbered).collect();
    let shown = pages.iter().find(|(page, _)| *page == here)?.1.clone();
    let links = pages.iter().map(|(page, rows)| {
        let href = match (here, *page) {
            (1, 1) => "./".to_owned(),
            (1, page) => format!("{page}/"),
            (_, 1) => "../".to_owned(),
            (_, page) => format!("../{page}/"),
        };
        let link = el("a").attr("href", href).attr("rel", "external");
        el("li").add(link.maybe("aria-current", (*page == here).then_some("page")).add(span(setting, rows)))
    });
    let said = rows_of(setting, &shown, total);
    let nav = el("nav").class("parts").attr("aria-label", said.clone());
    (!own.is_empty()).then(|| nav.add(el("p").add(said)).add(el("ul").all(links)))
}

/// Not methods of [`Kind`](super::Kind): only what publishes needs them, and what is in that trait is in the app.
#[cfg(feature = "reader")]
impl Indicator {
    /// What is too long for the indicator's page and stands on pages of its own, numbered from 2.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let table = |series: &Series| numbers(series).1;
        match &self.data {
            Data::Coverage(data) => table(&data.series),
            Data::Other(data) => table(&data.series),
            Data::Listed(listed) => listed.list().parts(),
            Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => Vec::new(),
        }
    }

    /// Such a part: its rows and the ways to the others, from page `here`.
    #[must_use]
    pub fn part(&self, setting: &Setting, part: &Part, here: usize) -> Node {
        let header = &self.header;
        match (&self.data, part.list) {
            (Data::Listed(listed), List::Things) => listed.list().part(setting, header, part, here),
            (data, List::Numbers) => data
                .kind()
                .series()
                .map_or_else(Node::none, |series| parted((setting, header), series, &self.parts(), &part.rows, here)),
            _ => Node::none(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_stands_on_one_page() {
        for total in [0, 1, 99, 100, 125, 126, 200, 201, 999, 12_345] {
            for columns in [0, 1, 5, 26, 400] {
                let parts = parts(List::Numbers, total, columns);
                let mut rows: Vec<usize> = first(&parts, total).collect();
                parts.iter().for_each(|part| rows.extend(part.rows.clone()));
                assert_eq!(rows, (0..total).collect::<Vec<_>>(), "{total} rows, {columns} columns");
                assert!(parts.iter().all(|part| !part.rows.is_empty() && part.rows.len() <= ROWS));
            }
        }
    }

    #[test]
    fn what_a_reader_can_look_over_stays_whole() {
        assert_eq!(parts(List::Things, 125, 5), Vec::new());
        assert_eq!(parts(List::Numbers, 126, 5).len(), 1);
        assert_eq!(parts(List::Numbers, 30, 200).len(), 2, "wide tables are parted sooner");
    }
}

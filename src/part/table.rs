//! A table of figures.

use crate::markup::{Node, el};

/// A figure: text, what stands below it, and the name of its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The figure or the reason why there is none.
    pub text: String,
    /// What stands below it.
    pub detail: Option<String>,
    /// The state's name, where it is not simply observed; in [`Look::Heat`] the shade.
    pub state: Option<&'static str>,
    /// What the column can be sorted by, exactly: a number, a day (ISO 8601), or a currency, a space and a number. `None`
    /// where there is no figure, and in columns of words.
    pub value: Option<String>,
}

impl Cell {
    /// A text, and nothing else.
    #[must_use]
    pub fn plain(text: String) -> Self {
        Self { text, detail: None, state: None, value: None }
    }

    /// The same, sorted by this value.
    #[must_use]
    pub fn by(self, value: Option<impl ToString>) -> Self {
        Self { value: value.map(|value| value.to_string()), ..self }
    }
}

/// What a table holds, and who sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// Numbers, set so that their places stand below each other.
    Figures,
    /// Words and days.
    Words,
    /// Numbers, each on the shade of its class.
    Heat,
    /// The same as the picture beside it: for screen readers alone.
    Hidden,
}

/// A row: heads and cells.
pub type TableRow = (Vec<String>, Vec<Cell>);

/// A table that scrolls sideways by itself where it is too wide, reachable by keyboard. `columns` are the heads of the
/// head columns, then of the figures. `public/tables.js` sorts its rows.
#[must_use]
pub fn data_table(caption: &str, columns: Vec<String>, rows: Vec<TableRow>, look: Look) -> Node {
    let heads = columns.into_iter().map(|column| el("th").attr("scope", "col").add(column));
    let table = el("table")
        .add(el("caption").add(caption.to_owned()))
        .add(el("thead").add(el("tr").all(heads)))
        .add(el("tbody").all(rows.into_iter().map(row)));
    el("div")
        .class(match look {
            Look::Figures => "scroll",
            Look::Words => "scroll words",
            Look::Heat => "scroll heat",
            Look::Hidden => "visually-hidden",
        })
        .attr("role", "region")
        .attr("aria-label", caption.to_owned())
        .maybe("tabindex", (look != Look::Hidden).then_some("0"))
        .add(table)
}

fn row((heads, cells): TableRow) -> Node {
    let heads = heads.into_iter().map(|head| el("th").attr("scope", "row").add(el("bdi").add(head)));
    let cells = cells.into_iter().map(|cell| {
        let detail = cell.detail.map(|detail| el("small").add(detail));
        let class = cell.state.map(|s| ["state-", s].concat());
        el("td").maybe("class", class).maybe("data-value", cell.value).add(cell.text).add(detail)
    });
    el("tr").all(heads).all(cells)
}

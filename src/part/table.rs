//! A table of figures.

use leptos::prelude::*;

/// A figure: text, what stands below it, and the class of its state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// The figure or the reason why there is none.
    pub text: String,
    /// What stands below it.
    pub detail: Option<String>,
    /// The state's name, where it is not simply observed.
    pub state: Option<&'static str>,
}

/// A row: heads and cells.
pub type TableRow = (Vec<String>, Vec<Cell>);

/// A table that scrolls sideways by itself where it is too wide, reachable by keyboard.
#[component]
pub fn DataTable(
    /// What it shows.
    caption: String,
    /// Heads of the head columns, then of the figures.
    columns: Vec<String>,
    /// Rows.
    rows: Vec<TableRow>,
    /// Whether only screen readers see it, because the picture beside it shows the same words.
    #[prop(optional)]
    hidden: bool,
) -> impl IntoView {
    let heads = columns.into_iter().map(|column| view! { <th scope="col">{column}</th> }).collect_view();
    let rows = rows.into_iter().map(row).collect_view();
    let name = caption.clone();
    view! {
        <div class=if hidden { "visually-hidden" } else { "scroll" } role="region" aria-label=name tabindex=(!hidden).then_some("0")>
            <table>
                <caption>{caption}</caption>
                <thead><tr>{heads}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

fn row((heads, cells): TableRow) -> impl IntoView {
    let heads = heads.into_iter().map(|head| view! { <th scope="row"><bdi>{head}</bdi></th> }).collect_view();
    let cells = cells.into_iter().map(|cell| {
        let class = cell.state.map(|state| format!("state-{state}"));
        let detail = cell.detail.map(|detail| view! { <small>{detail}</small> });
        view! { <td class=class>{cell.text}{detail}</td> }
    });
    view! { <tr>{heads}{cells.collect_view()}</tr> }
}

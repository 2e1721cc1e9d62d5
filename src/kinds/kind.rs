//! What every kind can do.

use super::csv::{csv, csv_size};
use super::{Setting, Standing, View};
use crate::chart::Scene;
use crate::markup::{Node, Str};
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};
use std::sync::Arc;

/// Makes a file.
pub type Make = Arc<dyn Fn() -> Option<String> + Send + Sync>;

/// A file to take away.
pub struct Download {
    /// What its name has behind the indicator's id.
    pub ending: Str,
    /// The message that names it, with its `$size`.
    pub label: Str,
    /// About how many bytes it has.
    pub size: usize,
    /// Makes it, when it is asked for; nothing where the published file is that very one.
    pub make: Make,
}

impl Download {
    /// The observations of a series.
    #[must_use]
    pub fn series(setting: &Setting, header: &Header, series: &Arc<Series>) -> Self {
        let size = csv_size(setting, header, series);
        let (setting, header, series) = (setting.clone(), header.clone(), Arc::clone(series));
        let make: Make = Arc::new(move || Some(csv(&setting, &header, &series)));
        Self { ending: ".csv".into(), label: "download-csv".into(), size, make }
    }

    /// A file that is made already.
    #[must_use]
    pub fn made(ending: &'static str, label: &'static str, text: String) -> Self {
        let size = text.len();
        Self { ending: ending.into(), label: label.into(), size, make: Arc::new(move || Some(text.clone())) }
    }

    /// What is in it.
    #[must_use]
    pub fn text(&self) -> String {
        (self.make)().unwrap_or_default()
    }
}

/// What every kind can do: everything that is shown of an indicator comes from here, so that card, page, file, feed and
/// print say the same.
pub trait Kind {
    /// Where the indicator stands, as of the programme's date.
    fn standing(&self, setting: &Setting, header: &Header) -> Standing;

    /// The finding: whole sentences, the most important first.
    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String>;

    /// What a card shows below its title.
    fn summary(&self, setting: &Setting, header: &Header) -> Node;

    /// The figure that stands large on a card.
    #[cfg(feature = "cli")]
    fn figure(&self, _setting: &Setting, _header: &Header) -> Option<String> {
        None
    }

    /// Everything of the indicator's page that is this kind's own. `view` is what the reader looks at, `choose` what the
    /// reader wants to look at.
    fn detail(&self, setting: &Setting, header: &Header, view: Signal<View>, choose: Callback<View>) -> Node;

    /// Whether its page needs the whole width: lists of things, where others set words beside a picture. The page says
    /// so at its start, so that nothing moves while the rest arrives.
    fn wide(&self) -> bool {
        false
    }

    /// The observations, where the kind has any.
    fn series(&self) -> Option<&Series> {
        None
    }

    /// All that is known, as tables to take away.
    fn downloads(&self, _setting: &Setting, _header: &Header) -> Vec<Download> {
        Vec::new()
    }

    /// The picture of a view at a width in CSS pixels; `None` where there is nothing to draw.
    fn picture(&self, _setting: &Setting, _header: &Header, _view: &View, _width: u32) -> Option<Scene> {
        None
    }
}

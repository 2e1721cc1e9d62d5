//! Promises as a [`Kind`].

use super::{Data, card, table, text};
use crate::chart::Scene;
use crate::kinds::{Download, Kind, Setting, Standing, View};
use crate::markup::Node;
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};

impl Kind for Data {
    fn standing(&self, setting: &Setting, _: &Header) -> Standing {
        self.standing(setting.as_of())
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        text::finding(setting, header, self)
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        card::summary(setting, header, self)
    }

    fn detail(&self, setting: &Setting, header: &Header, _: Signal<View>, _: Callback<View>) -> Node {
        card::detail(setting, header, self)
    }

    fn wide(&self) -> bool {
        !self.promises.is_empty()
    }

    fn series(&self) -> Option<&Series> {
        None
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        let text = table::as_csv(setting, header, self);
        vec![Download::made("", "download-csv", text)]
    }

    fn picture(&self, setting: &Setting, _: &Header, _: &View, width: u32) -> Option<Scene> {
        table::picture(setting, self, width)
    }
}

//! Coverage as a [`Kind`].

use super::{Data, detail, finding, picture, reading, shown, summary};
use crate::chart::Scene;
use crate::kinds::{Download, Kind, Setting, Standing, View};
use crate::markup::Node;
use crate::model::{Header, Series};
use leptos::prelude::{Callback, Signal};

impl Kind for Data {
    fn standing(&self, setting: &Setting, header: &Header) -> Standing {
        reading(header, self, setting.as_of()).standing
    }

    fn finding(&self, setting: &Setting, header: &Header) -> Vec<String> {
        finding(setting, header, &reading(header, self, setting.as_of()))
    }

    fn summary(&self, setting: &Setting, header: &Header) -> Node {
        summary(setting, header, self)
    }

    #[cfg(feature = "cli")]
    fn figure(&self, setting: &Setting, header: &Header) -> Option<String> {
        let number = reading(header, self, setting.as_of()).value().number?;
        Some(crate::say::figure(setting.words.locale(), &header.unit, number))
    }

    fn detail(&self, setting: &Setting, header: &Header, view: Signal<View>, choose: Callback<View>) -> Node {
        detail(setting, header, self, view, choose)
    }

    fn series(&self) -> Option<&Series> {
        Some(&self.series)
    }

    fn downloads(&self, setting: &Setting, header: &Header) -> Vec<Download> {
        vec![Download::series(setting, header, &self.series)]
    }

    fn picture(&self, setting: &Setting, header: &Header, view: &View, width: u32) -> Option<Scene> {
        picture(setting, header, self, &shown(setting, self, view), width)
    }
}

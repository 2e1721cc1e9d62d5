//! Telling what kinds say whose code the page's program does not carry ([`crate::kinds::told`]).

use super::Feed;
use crate::kinds::{Data, Indicator, Setting, told};
use crate::say::Words;
use std::sync::Arc;

impl Feed {
    /// This feed as the page's program knows it, in a language. `open` is the indicator whose page is shown and is to be
    /// drawn anew: what stands on it is told too.
    #[must_use]
    pub fn told(&self, words: &Words, open: Option<&str>) -> Self {
        let setting = Setting { words: words.clone(), programme: Arc::new(self.programme.clone()) };
        let told = |indicator: &Arc<Indicator>| {
            let header = &indicator.header;
            let data = match &indicator.data {
                Data::Listed(listed) => {
                    let whole = open.is_some_and(|open| header.id == *open);
                    Data::Told(Box::new(told::Data::of(&setting, header, listed.list(), whole)))
                }
                // what it will be, only who reads its file needs to know
                Data::Waiting { file, pointer, .. } => {
                    Data::Waiting { file: file.clone(), pointer: pointer.clone(), then: Box::new(Data::Broken) }
                }
                _ => return Arc::clone(indicator),
            };
            Arc::new(Indicator { header: header.clone(), data })
        };
        let indicators = self.indicators.iter().map(told).collect();
        Self { indicators, ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::{digest, native};
    use crate::kinds::trial::setting;
    use crate::kinds::{Download, View};
    use leptos::prelude::{Callback, Owner, RenderHtml as _, Signal};

    fn sample() -> Feed {
        native::read(include_bytes!("../../public/programmes/power/programme.json")).expect("the sample reads")
    }

    /// Everything that a page takes from a kind.
    fn all(setting: &Setting, indicator: &Indicator) -> String {
        let kind = indicator.data.kind();
        let header = &indicator.header;
        let owner = Owner::new();
        let page = owner.with(|| {
            let view = Signal::stored(View::default());
            kind.detail(setting, header, view, Callback::new(|_: View| {})).to_html()
        });
        let summary = kind.summary(setting, header).to_html();
        let files: Vec<String> = kind
            .downloads(setting, header)
            .iter()
            .filter(|file| file.ending != ".svg")
            .map(|file @ Download { ending, label, size, .. }| format!("{ending} {label} {size} {}", file.text()))
            .collect();
        format!(
            "{:?}\n{:?}\n{summary}\n{page}\n{}\n{files:#?}\n{:?}\n{}",
            indicator.standing(setting),
            kind.finding(setting, header),
            kind.wide(),
            indicator.data.terms(setting),
            kind.series().is_some(),
        )
    }

    #[test]
    fn what_is_told_is_what_the_kinds_say() {
        let feed = sample();
        for language in ["en", "ar"] {
            let setting = setting(&feed.programme, language);
            let mut seen = 0;
            for known in feed.all().filter(|i| i.data.is_told()) {
                let sent = digest::write(&feed.told(&setting.words, Some(known.header.id.as_str())));
                let came: Feed = digest::read(&sent).expect("whole");
                let told = came.indicator(known.header.id.as_str()).expect("it is there");
                assert_eq!(all(&setting, told), all(&setting, known), "{}", known.header.id);
                seen += 1;
            }
            assert!(seen > 3, "the sample has lists of every kind");
        }
    }

    #[test]
    fn the_pages_program_gets_no_kind_that_it_does_not_know() {
        let feed = sample();
        let told = feed.told(&setting(&feed.programme, "en").words, None);
        assert!(told.all().all(|i| !matches!(i.data, Data::Listed(_))));
        let waiting = |i: &Indicator| matches!(&i.data, Data::Waiting { then, .. } if **then != Data::Broken);
        assert!(!told.all().any(waiting));
    }
}

//! What is looked at in an indicator: its whole, one place, or one breakdown; and what is said of that.

use crate::kinds::coverage::{breakdown_name, finding, reading_of, shown};
use crate::kinds::{Data, Indicator, Setting, Standing, View};
use crate::model::Id;
use crate::say;

/// What an embed says of an indicator, in words and as a figure.
pub(super) struct Said {
    /// The figure that stands large.
    pub figure: Option<String>,
    /// The finding, in sentences.
    pub finding: Vec<String>,
    /// Where it stands.
    pub standing: Standing,
}

/// Of one place where one is looked at; else of the whole, whose breakdowns are seen in the picture.
pub(super) fn said(setting: &Setting, indicator: &Indicator, view: &View) -> Said {
    let header = &indicator.header;
    if let (Data::Coverage(data), Some(_)) = (&indicator.data, &view.place) {
        let shown = shown(setting, data, view);
        if let Some(group) = shown.groups.first() {
            let reading = reading_of(header, data, &shown.place, group, setting.as_of());
            let number = reading.value().number;
            return Said {
                figure: number.map(|number| say::figure(setting.words.locale(), &header.unit, number)),
                finding: finding(setting, header, &reading),
                standing: reading.standing,
            };
        }
    }
    let kind = indicator.data.kind();
    Said {
        figure: kind.figure(setting, header),
        finding: kind.finding(setting, header),
        standing: kind.standing(setting, header),
    }
}

/// Its folder below the indicator's, ending in a slash: `in-rw-01/`, `by-sex/`; none for the whole.
pub(super) fn folder(view: &View) -> String {
    let part = |kind: &str, id: &Option<String>| match id {
        Some(id) => format!("{kind}-{}/", id.to_ascii_lowercase().replace(['+', '_', '.'], "-")),
        None => String::new(),
    };
    part("in", &view.place) + &part("by", &view.by)
}

/// What it is called; nothing for the whole.
pub(super) fn name(setting: &Setting, view: &View) -> Option<String> {
    let place = view.place.as_deref().map(|place| setting.place(&Id::new(place)));
    place.or_else(|| view.by.as_deref().map(|by| breakdown_name(setting, by)))
}

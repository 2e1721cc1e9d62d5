//! The picture as a file.

use super::{Kind, Setting, View};
use crate::chart::{Scene, to_svg};
use crate::model::Header;
use crate::say;

/// An indicator's picture as a file: the shown view, with title, finding, source, licence, date and dispute.
#[must_use]
pub fn picture(setting: &Setting, header: &Header, kind: &dyn Kind, view: &View) -> Option<String> {
    let scene = kind.picture(setting, header, view, WIDTH)?;
    Some(written(setting, header, &scene, &kind.finding(setting, header).join(" ")))
}

/// How wide it is, in CSS pixels.
pub(super) const WIDTH: u32 = 720;

/// The same of a picture that is drawn already, with its finding.
pub(super) fn written(setting: &Setting, header: &Header, scene: &Scene, finding: &str) -> String {
    let (words, language) = (&setting.words, setting.language());
    let mut notes = Vec::new();
    if let Some(source) = header.source.as_ref().and_then(|id| setting.programme.source(id)) {
        let licence = source.licence.as_ref().map(|l| l.id.clone()).unwrap_or_default();
        let names = [
            ("title", source.title.in_language(language)),
            ("publisher", source.publisher.in_language(language)),
            ("licence", &licence),
        ];
        notes.push(words.with("note-source", &names.map(|(name, text)| (name, text.into()))));
    }
    let date = say::date(words.locale(), setting.as_of());
    notes.push(words.with("as-of", &[("date", (&date).into())]));
    let title = header.title.in_language(language);
    to_svg(scene, title, finding, &notes, words.locale().dir() == "rtl")
}

//! How an indicator is cited, in the reader's language: on its page, in its tables and below its picture.

use super::Setting;
use crate::model::{Header, Source};
use crate::say;

/// A source: its title, publisher and licence; the programme's own where it says none.
#[must_use]
pub fn sourced(setting: &Setting, source: &Source) -> String {
    let (words, language) = (&setting.words, setting.language());
    let licence = source.licence.as_ref().or(setting.programme.licence.as_ref());
    let licence = licence.map_or_else(|| words.get("unknown"), |l| l.id.clone());
    let names = [
        ("title", source.title.in_language(language)),
        ("publisher", source.publisher.in_language(language)),
        ("licence", &licence),
    ];
    words.with("note-source", &names.map(|(name, text)| (name, text.into())))
}

/// Who answers for it, its title, the programme, the day of the figures, source and licence; and that it is invented, where
/// it is. The day is the feed's own, so that the same feed is cited in the same words.
#[must_use]
pub fn citation(setting: &Setting, header: &Header) -> String {
    let (words, language, programme) = (&setting.words, setting.language(), &setting.programme);
    let partner = || programme.partners.iter().find(|p| p.roles.iter().any(|r| r == "accountable"));
    let partner = || partner().or(programme.partners.first()).map(|p| &p.name);
    let who = header.responsible.as_ref().or_else(partner).unwrap_or(&programme.title);
    let source = header.source.as_ref().and_then(|id| programme.source(id));
    let from = match source {
        Some(source) => sourced(setting, source),
        None => {
            let licence = programme.licence.as_ref().map_or_else(|| words.get("unknown"), |l| l.id.clone());
            [&words.get("licence"), " ", &licence].concat()
        }
    };
    let date = say::date(words.locale(), setting.as_of());
    let date = words.with("as-of", &[("date", (&date).into())]);
    let parts = [
        ("who", who.in_language(language)),
        ("title", header.title.in_language(language)),
        ("programme", programme.title.in_language(language)),
        ("date", &date),
        ("source", &from),
    ];
    let cited = words.with("cite", &parts.map(|(name, text)| (name, text.into())));
    if header.example { [&cited, " ", &words.get("example-sentence")].concat() } else { cited }
}

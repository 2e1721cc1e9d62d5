//! What all formats for other programs share: plain text, numbers, units, licences, places.

use crate::kinds::{Indicator, Setting};
use crate::model::{Licence, Source, Unit};
use serde_json::{Map, Value, json};

/// Text for other programs: without the marks that keep directions apart on the page.
pub fn plain(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// Text for people outside the page. What runs from left to right does without the marks, which not every program hides;
/// from right to left they keep numbers and foreign names in their place.
pub fn outside(setting: &Setting, text: &str) -> String {
    if setting.words.locale().dir() == "ltr" { plain(text) } else { text.to_owned() }
}

/// A number, without a point where it is whole.
pub fn number(n: f64) -> Value {
    if n.fract() == 0.0 && n.abs() < 9e15 { json!(n as i64) } else { json!(n) }
}

/// The unit in words: "%", "households", "hours a week".
pub fn unit(setting: &Setting, unit: &Unit) -> String {
    let noun = match unit {
        Unit::Percent { .. } => return "%".to_owned(),
        Unit::Count { noun } | Unit::Amount { noun, .. } => noun,
    };
    let forms = noun.forms(setting.language()).map(|(_, forms)| forms).unwrap_or_default();
    let other = forms.iter().find(|(category, _)| category == "other").or_else(|| forms.last());
    let text = other.map_or("", |(_, form)| form.as_str()).replace('#', "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() { unit.code().to_owned() } else { text }
}

/// The source of an indicator.
pub fn source<'a>(setting: &'a Setting, indicator: &Indicator) -> Option<&'a Source> {
    indicator.header.source.as_ref().and_then(|id| setting.programme.source(id))
}

/// The licence of an indicator: its source's, else the feed's.
pub fn licence<'a>(setting: &'a Setting, indicator: &Indicator) -> Option<&'a Licence> {
    source(setting, indicator).and_then(|s| s.licence.as_ref()).or(setting.programme.licence.as_ref())
}

/// Where a licence can be read: as the feed says, else where the few that everybody uses stand. What is unknown is not
/// guessed.
pub fn licence_url(licence: &Licence) -> Option<String> {
    if licence.url.is_some() {
        return licence.url.clone();
    }
    let id = licence.id.as_str();
    if let Some(rest) = id.strip_prefix("CC-") {
        let (kind, version) = rest.rsplit_once('-')?;
        let known = ["BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND"].contains(&kind)
            && ["1.0", "2.0", "2.5", "3.0", "4.0"].contains(&version);
        return known.then(|| format!("https://creativecommons.org/licenses/{}/{version}/", kind.to_lowercase()));
    }
    let known = match id {
        "CC0-1.0" => "https://creativecommons.org/publicdomain/zero/1.0/",
        "ODbL-1.0" => "https://opendatacommons.org/licenses/odbl/1-0/",
        "ODC-By-1.0" => "https://opendatacommons.org/licenses/by/1-0/",
        "PDDL-1.0" => "https://opendatacommons.org/licenses/pddl/1-0/",
        "OGL-UK-3.0" => "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
        "MIT" => "https://opensource.org/license/mit",
        "Apache-2.0" => "https://www.apache.org/licenses/LICENSE-2.0",
        _ => return None,
    };
    Some(known.to_owned())
}

/// An object from what is there: members without a value, and empty texts and lists, are left out.
pub fn object(members: impl IntoIterator<Item = (&'static str, Value)>) -> Value {
    let empty = |value: &Value| match value {
        Value::Null => true,
        Value::String(text) => text.is_empty(),
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => map.is_empty(),
        Value::Bool(_) | Value::Number(_) => false,
    };
    let kept = members.into_iter().filter(|(_, value)| !empty(value));
    Value::Object(kept.map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_the_usual_licences_and_guesses_no_other() {
        let url = |id: &str| licence_url(&Licence { id: id.into(), title: None, url: None });
        assert_eq!(url("CC-BY-SA-4.0").as_deref(), Some("https://creativecommons.org/licenses/by-sa/4.0/"));
        assert!(url("MIT").is_some() && url("CC-BY").is_none() && url("ours").is_none());
    }

    #[test]
    fn whole_numbers_have_no_point() {
        assert_eq!(format!("{} {} {}", number(40.0), number(-0.5), number(f64::NAN)), "40 -0.5 null");
    }
}

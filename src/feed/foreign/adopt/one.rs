//! One indicator: fetches, reads and maps the data that it names.

use super::super::map::{Declared, Mapped, map};
use super::super::{Found, Options, Role, format};
use super::Get;
use crate::feed::native::{is_beside, wire};
use crate::feed::{FeedError, link};
use crate::model::Notice;
use serde::Deserialize;
use serde_json::Value;

/// What was taken from foreign data for one indicator.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) mapped: Mapped,
    pub(super) title: String,
    /// The format in which they were read.
    pub(super) format: &'static str,
}

impl Taken {
    /// Whether the data count people, whatever the feed forgets to say.
    pub(super) fn of_people(&self) -> bool {
        PEOPLE.contains(&self.format)
    }
}

/// Why the data of an indicator are not to be had.
pub(super) struct Refused {
    pub(super) notice: Notice,
    pub(super) because: FeedError,
}

/// Formats whose data are of persons: counts made from them are protected unless the feed says that they need not be.
const PEOPLE: [&str; 3] = ["kobo", "odk", "open311"];

impl Refused {
    fn new(because: FeedError, what: String, hint: String) -> Box<Self> {
        Box::new(Self { notice: Notice::error("", what, hint), because })
    }

    /// The mapping does not fit the data.
    pub(super) fn unfit(what: String, hint: String) -> Box<Self> {
        Self::new(FeedError::NotAsMapped, what, hint)
    }
}

/// The file that an indicator names: how it is to be read, its bytes, and what was found in it.
pub(super) struct Came {
    pub(super) how: wire::From,
    pub(super) bytes: Vec<u8>,
    pub(super) found: Found,
}

/// Fetches and reads the file that an indicator names.
pub(super) fn came(indicator: &Value, get: Get<'_>, say: &mut dyn FnMut(Notice)) -> Result<Came, Box<Refused>> {
    let how = wire::From::deserialize(indicator.get("from").unwrap_or(&Value::Null)).map_err(|e| {
        let what = format!("this says not where the data are: {e}");
        Refused::unfit(what, "compare with schema/programme-1.schema.json".into())
    })?;
    if !indicator.get("id").and_then(Value::as_str).is_some_and(crate::model::Id::fits_address) {
        return Err(Refused::unfit(
            "the indicator has no id that could name its file".into(),
            "give it an `id`".into(),
        ));
    }
    let bytes = fetch(&how.url, how.limit(), get).map_err(|e| {
        let what = format!("{}: {}", how.url, reason(&e));
        Refused::new(e, what, "open the address and see what answers".into())
    })?;
    let beside = |file: &str| fetch(&link::beside(&how.url, file)?, how.limit(), get).ok();
    let mut found = format::read(&bytes, &how.url, &options(&how), &beside);
    std::mem::take(&mut found.notices).into_iter().for_each(&mut *say);
    let (format, version) = (found.format, &found.version);
    if how.format.is_none() && !format.is_empty() {
        say(Notice::warning(
            "",
            format!("recognised as {format} {version}").trim().to_owned(),
            format!("say \"format\": \"{format}\" to settle it"),
        ));
    }
    if found.cubes.is_empty() {
        return Err(Refused::unfit(format!("{}: nothing could be read", how.url), "see the notices above".into()));
    }
    Ok(Came { how, bytes, found })
}

/// Fetches, reads and maps the data of one indicator.
pub(super) fn one(
    indicator: &Value,
    declared: &Declared<'_>,
    get: Get<'_>,
    say: &mut dyn FnMut(Notice),
) -> Result<Taken, Box<Refused>> {
    let Came { how, found: Found { format, cubes, .. }, .. } = came(indicator, get, say)?;
    let ids: Vec<&str> = cubes.iter().map(|c| c.id.as_str()).collect();
    let several =
        || format!("choose one with `dataset`: {}", ids.iter().take(12).copied().collect::<Vec<_>>().join(", "));
    let cube = match (&how.dataset, cubes.as_slice()) {
        (None, [one]) => one,
        (None, list) => return Err(Refused::unfit(format!("the file holds {} data sets", list.len()), several())),
        (Some(id), list) => list
            .iter()
            .find(|c| c.id == *id)
            .ok_or_else(|| Refused::unfit(format!("the file holds no data set \"{id}\""), several()))?,
    };
    let mapped = map(cube, &how, declared).map_err(|(what, hint)| Refused::unfit(what, hint))?;
    for warning in &mapped.warnings {
        say(Notice::warning("", warning.clone(), "check the mapping"));
    }
    Ok(Taken { mapped, title: cube.title.clone(), format })
}

/// Why a file could not be had, without its place.
fn reason(error: &FeedError) -> String {
    error.to_string().trim_start_matches("/: ").split(';').next().unwrap_or_default().to_owned()
}

fn fetch(url: &str, limit: usize, get: Get<'_>) -> Result<Vec<u8>, FeedError> {
    if !url.starts_with("https://") && !url.starts_with("http://") && !is_beside(url) {
        return Err(FeedError::Unreachable);
    }
    get(url, limit)
}

/// What the mapping says of how the file is to be read.
fn options(how: &wire::From) -> Options {
    let sign = |text: &Option<String>| text.as_ref().and_then(|t| t.chars().next());
    let mut options = Options {
        format: how.format.clone(),
        decimal: sign(&how.decimal),
        thousands: sign(&how.thousands),
        sheet: how.sheet.clone(),
        header: how.header,
        values: how.value.clone().unwrap_or_default(),
        limit: Some(how.limit()),
        ..Options::default()
    };
    let mut role = |name: &Option<String>, role: Role| {
        if let Some(name) = name {
            options.roles.insert(name.clone(), role);
        }
    };
    role(&how.place, Role::Place);
    role(&how.time, Role::Time);
    for name in how.group.iter().flatten() {
        role(&Some(name.clone()), Role::Breakdown);
    }
    options
}

//! Makes the foreign data that a programme names its own: each indicator with `from` gets a file of observations in our
//! form beside the programme, and the programme declares the places and groups that come with it.

use super::map::{Declared, Mapped, New, map};
use super::{Found, Options, Role, format};
use crate::feed::document;
use crate::feed::native::{is_beside, wire};
use crate::feed::{FeedError, link, native};
use crate::model::Notice;
use serde::Deserialize;
use serde_json::{Value, json};

/// Gets a file by its full address, or by its name beside the programme file.
pub type Get<'a> = &'a dyn Fn(&str) -> Result<Vec<u8>, FeedError>;

/// A programme whose foreign data have become its own.
pub struct Adopted {
    /// The programme file.
    pub programme: Vec<u8>,
    /// The files of observations, relative to it.
    pub files: Vec<(String, Vec<u8>)>,
    /// What was wrong with the foreign data.
    pub notices: Vec<Notice>,
}

/// The folder of the files of observations, beside the programme file.
pub const FOLDER: &str = "from";

/// Reads the foreign data that a programme names; `None` when it names none.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn adopt(bytes: &[u8], get: Get<'_>) -> Result<Option<Adopted>, FeedError> {
    let (mut document, _) = document::parse(bytes)?;
    let named = |i: &Value| i.get("from").is_some_and(|f| !f.is_null());
    let list = document.get("indicators").and_then(Value::as_array);
    if !list.is_some_and(|list| list.iter().any(named)) {
        return Ok(None);
    }
    let own = native::read(bytes)?.programme;
    let mut grown = own.clone();
    let mut indicators = document.get_mut("indicators").map(|i| std::mem::replace(i, json!([]))).unwrap_or_default();
    let mut files = Vec::new();
    let mut notices = Vec::new();
    for (i, indicator) in indicators.as_array_mut().into_iter().flatten().enumerate().filter(|(_, i)| named(i)) {
        let at = format!("/indicators/{i}/from");
        let mut say = |notice: Notice| notices.push(Notice { pointer: step_into(&at, &notice.pointer), ..notice });
        match one(indicator, &Declared { own: &own, grown: &grown }, get, &mut say) {
            Ok(taken) => {
                declare(&mut document, &taken.mapped);
                grown = native::read(document.to_string().as_bytes())?.programme;
                let id = indicator.get("id").and_then(Value::as_str).unwrap_or_default();
                let file = format!("{FOLDER}/{id}.json");
                files.push((file.clone(), format!("{}\n", taken.mapped.observations).into_bytes()));
                defaults(indicator, &taken);
                indicator["data"] = json!(file);
            }
            // it still has its place on the board, and says that it has no data
            Err(notice) => {
                say(*notice);
                let name = indicator.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
                defaults(indicator, &Taken { title: name, ..Taken::default() });
            }
        }
    }
    document["indicators"] = indicators;
    Ok(Some(Adopted { programme: format!("{document:#}\n").into_bytes(), files, notices }))
}

fn step_into(at: &str, pointer: &str) -> String {
    match pointer {
        "" => at.to_owned(),
        inner if inner.starts_with('/') => format!("{at} ({inner})"),
        place => format!("{at} ({place})"),
    }
}

/// What was taken from foreign data for one indicator.
#[derive(Default)]
struct Taken {
    mapped: Mapped,
    title: String,
    /// Whether the data count people, whatever the feed forgets to say.
    people: bool,
}

/// Formats whose data are of persons: counts made from them are protected unless the feed says that they need not be.
const PEOPLE: [&str; 3] = ["kobo", "odk", "open311"];

/// Fetches, reads and maps the data of one indicator.
fn one(
    indicator: &Value,
    declared: &Declared<'_>,
    get: Get<'_>,
    say: &mut dyn FnMut(Notice),
) -> Result<Taken, Box<Notice>> {
    let refuse = |what: String, hint: String| Box::new(Notice::error("", what, hint));
    let how = wire::From::deserialize(indicator.get("from").unwrap_or(&Value::Null)).map_err(|e| {
        refuse(format!("this says not where the data are: {e}"), "compare with schema/programme-1.schema.json".into())
    })?;
    if !indicator.get("id").and_then(Value::as_str).is_some_and(crate::model::Id::fits_address) {
        return Err(refuse("the indicator has no id that could name its file".into(), "give it an `id`".into()));
    }
    let bytes = fetch(&how.url, get)
        .map_err(|e| refuse(format!("{}: {}", how.url, reason(&e)), "open the address and see what answers".into()))?;
    let beside = |file: &str| fetch(&link::beside(&how.url, file)?, get).ok();
    let Found { format, version, cubes, notices } = format::read(&bytes, &how.url, &options(&how), &beside);
    notices.into_iter().for_each(&mut *say);
    if how.format.is_none() && !format.is_empty() {
        say(Notice::warning(
            "",
            format!("recognised as {format} {version}").trim().to_owned(),
            format!("say \"format\": \"{format}\" to settle it"),
        ));
    }
    let ids: Vec<&str> = cubes.iter().map(|c| c.id.as_str()).collect();
    let several =
        || format!("choose one with `dataset`: {}", ids.iter().take(12).copied().collect::<Vec<_>>().join(", "));
    let cube = match (&how.dataset, cubes.as_slice()) {
        (_, []) => return Err(refuse(format!("{}: nothing could be read", how.url), "see the notices above".into())),
        (None, [one]) => one,
        (None, list) => return Err(refuse(format!("the file holds {} data sets", list.len()), several())),
        (Some(id), list) => list
            .iter()
            .find(|c| c.id == *id)
            .ok_or_else(|| refuse(format!("the file holds no data set \"{id}\""), several()))?,
    };
    let mapped = map(cube, &how, declared).map_err(|(what, hint)| refuse(what, hint))?;
    for warning in &mapped.warnings {
        say(Notice::warning("", warning.clone(), "check the mapping"));
    }
    let people = PEOPLE.contains(&format);
    Ok(Taken { mapped, title: cube.title.clone(), people })
}

/// Why a file could not be had, without its place.
fn reason(error: &FeedError) -> String {
    error.to_string().trim_start_matches("/: ").split(';').next().unwrap_or_default().to_owned()
}

fn fetch(url: &str, get: Get<'_>) -> Result<Vec<u8>, FeedError> {
    if !url.starts_with("https://") && !url.starts_with("http://") && !is_beside(url) {
        return Err(FeedError::Unreachable);
    }
    get(url)
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

/// Declares what the programme does not declare yet.
fn declare(document: &mut Value, mapped: &Mapped) {
    for (id, name) in &mapped.places {
        once(document, "places", json!({"id": id, "name": name}));
    }
    for New { id, name, groups } in &mapped.breakdowns {
        let Some(own) = once(document, "breakdowns", json!({"id": id, "name": name, "groups": []})) else { continue };
        for (id, name) in groups {
            once(own, "groups", json!({"id": id, "name": name}));
        }
    }
}

/// The item of a list that has the id of `item`, which is added where there is none.
fn once<'a>(root: &'a mut Value, key: &str, item: Value) -> Option<&'a mut Value> {
    let list = root.as_object_mut()?.entry(key).or_insert_with(|| json!([])).as_array_mut()?;
    let at = list.iter().position(|other| other.get("id") == item.get("id")).unwrap_or_else(|| {
        list.push(item);
        list.len() - 1
    });
    list.get_mut(at)
}

/// What the indicator does not say itself: title, unit, direction, whom it counts.
fn defaults(indicator: &mut Value, taken: &Taken) {
    let Some(root) = indicator.as_object_mut() else { return };
    let mut missing = |key: &str, value: Value| {
        if root.get(key).is_none_or(Value::is_null) {
            root.insert(key.to_owned(), value);
        }
    };
    missing("kind", json!("coverage"));
    missing("title", json!(taken.title));
    missing("better", json!("neither"));
    missing("unit", unit(&taken.mapped));
    if taken.people {
        missing("protection", json!({"subjects": "people"}));
    }
}

/// The unit as our own form says it.
fn unit(mapped: &Mapped) -> Value {
    let (label, decimals) = mapped.unit.clone().unwrap_or_default();
    let values = mapped.observations.get("value").and_then(Value::as_array);
    let longest = values.into_iter().flatten().filter_map(Value::as_f64).map(digits).max().unwrap_or(0);
    let decimals = decimals.unwrap_or(longest).min(6);
    let lower = label.to_lowercase();
    if label == "%" || lower.starts_with("percent") || lower.starts_with("per cent") || label == "PC" || label == "PT" {
        return json!({"kind": "percent", "decimals": decimals});
    }
    let noun = if label.is_empty() { "#".to_owned() } else { format!("# {label}") };
    json!({"kind": "amount", "decimals": decimals, "noun": {"en": {"other": noun}}})
}

/// Digits after the point that a number needs, at most two.
fn digits(n: f64) -> u8 {
    if n.fract() == 0.0 {
        0
    } else if (n * 10.0).fract().abs() < 1e-9 {
        1
    } else {
        2
    }
}

//! Makes the foreign data that a programme names its own: each indicator with `from` gets a file of observations in our
//! form beside the programme, and the programme declares the places and groups that come with it. Lists (money,
//! complaints) become a part of the programme itself.
//!
//! `baraza publish` does it once for all ([`adopt`]). What is `live` is read again in the reader's browser, by the
//! same code ([`refresh()`]).

mod declare;
mod listed;
mod one;
mod refresh;

pub use refresh::{addresses, refresh};

use super::map::Declared;
use crate::feed::native::wire;
use crate::feed::{FeedError, document, link, live, native};
use crate::model::{Date, Id, Notice, Programme};
use declare::{declare, defaults, own};
use one::{Refused, Taken, one};
use serde::Deserialize;
use serde_json::{Value, json};

/// Gets a file of at most so many bytes by its full address, or by its name beside the programme file.
pub type Get<'a> = &'a dyn Fn(&str, usize) -> Result<Vec<u8>, FeedError>;

/// A programme whose foreign data have become its own.
pub struct Adopted {
    /// The programme file.
    pub programme: Vec<u8>,
    /// The files of observations, relative to it.
    pub files: Vec<(String, Vec<u8>)>,
    /// What was wrong with the foreign data.
    pub notices: Vec<Notice>,
    /// The indicators whose data could not be had, and why.
    pub refused: Vec<(Id, FeedError)>,
    /// The indicators whose data are still on their way.
    pub waiting: Vec<Id>,
}

/// The folder of the files of observations, beside the programme file.
pub const FOLDER: &str = "from";

/// Reads the foreign data that a programme names; `None` when it names none. `today` is noted beside what is live.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn adopt(bytes: &[u8], get: Get<'_>, today: Option<Date>) -> Result<Option<Adopted>, FeedError> {
    let (document, _) = document::parse(bytes)?;
    let named = |i: &Value| i.get("from").is_some_and(|f| !f.is_null());
    let list = document.get("indicators").and_then(Value::as_array);
    if !list.is_some_and(|list| list.iter().any(named)) {
        return Ok(None);
    }
    let mut adopting = Adopting::new(document, native::read(bytes)?.programme);
    adopting.each(&named, |adopting, at, indicator| {
        if let Some(kind) = listed::kind(indicator) {
            return adopting.list(indicator, kind, at, get);
        }
        match adopting.one(indicator, at, get) {
            Some(taken) => {
                defaults(indicator, &taken);
                publish_from(indicator, &taken, today, &mut |what, hint| {
                    adopting.notices.push(Notice::warning(format!("{at}/live"), what, hint));
                });
            }
            // it still has its place on the board, and says that it has no data
            None => {
                let name = indicator.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
                defaults(indicator, &Taken { title: name, ..Taken::default() });
            }
        }
    })?;
    Ok(Some(adopting.done()))
}

/// What the published programme says of where data come from: only what is live, since all else has become its own, and
/// an address may hold what is nobody's business.
fn publish_from(
    indicator: &mut Value,
    taken: &Taken,
    today: Option<Date>,
    warn: &mut dyn FnMut(&'static str, &'static str),
) {
    let how = wire::From::deserialize(indicator.get("from").unwrap_or(&Value::Null)).unwrap_or_default();
    let refused = how.live.then(|| why_not_live(&how.url, taken)).flatten();
    if let Some((what, hint)) = refused {
        warn(what, hint);
    }
    let Some(root) = indicator.as_object_mut() else { return };
    if how.live && refused.is_none() {
        root["from"]["copied"] = json!(today.map(|day| day.to_string()));
        // the page need not guess what has been recognised here
        root["from"]["format"] = json!(taken.format);
    } else {
        root.remove("from");
    }
}

/// Why pages of readers must not ask for data themselves, and what to do now.
fn why_not_live(url: &str, taken: &Taken) -> Option<(&'static str, &'static str)> {
    let query = url.split_once('?').map_or("", |(_, query)| query).to_lowercase();
    let keys = ["key", "apikey", "api_key", "token", "access_token", "auth", "secret", "password", "signature", "sig"];
    if taken.of_people() {
        return Some((
            "these are data of persons: they are read when the site is published, never by the pages of readers",
            "take `live` out, and publish the site again when they change",
        ));
    }
    if taken.format == "xlsx" {
        return Some(("pages do not read workbooks", "publish the table as CSV as well, or take `live` out"));
    }
    if live::origin(url).is_none() || link::check(url).is_err() && !is_local(url) {
        return Some(("pages of readers can ask only a public https address", "give one, or take `live` out"));
    }
    if query.split('&').any(|pair| keys.contains(&pair.split('=').next().unwrap_or_default())) {
        return Some((
            "this address seems to hold a key, which every reader would see",
            "take `live` out, or use an address without a key",
        ));
    }
    None
}

/// Whether this is the machine itself, for trying things out.
fn is_local(url: &str) -> bool {
    let host = live::origin(url).and_then(|origin| origin.split_once("://")).map_or("", |(_, host)| host);
    matches!(host.split(':').next(), Some("localhost" | "127.0.0.1"))
}

/// A programme while foreign data become its own.
struct Adopting {
    document: Value,
    own: Programme,
    grown: Programme,
    files: Vec<(String, Vec<u8>)>,
    notices: Vec<Notice>,
    refused: Vec<(Id, FeedError)>,
    waiting: Vec<Id>,
}

impl Adopting {
    fn new(document: Value, programme: Programme) -> Self {
        let own = own(&document, programme.clone());
        let (files, notices, refused, waiting) = Default::default();
        Self { document, own, grown: programme, files, notices, refused, waiting }
    }

    /// Does something with each indicator that is `wanted`, and its pointer.
    fn each(
        &mut self,
        wanted: &dyn Fn(&Value) -> bool,
        mut with: impl FnMut(&mut Self, &str, &mut Value),
    ) -> Result<(), FeedError> {
        let list = self.document.get_mut("indicators").map(|i| std::mem::replace(i, json!([])));
        let mut list = list.unwrap_or_default();
        for (i, indicator) in list.as_array_mut().into_iter().flatten().enumerate().filter(|(_, i)| wanted(i)) {
            with(self, &format!("/indicators/{i}/from"), indicator);
            self.grown = native::read(self.document.to_string().as_bytes())?.programme;
        }
        self.document["indicators"] = list;
        Ok(())
    }

    /// Reads the data of an indicator; what is wrong is said.
    fn one(&mut self, indicator: &mut Value, at: &str, get: Get<'_>) -> Option<Taken> {
        let id = indicator.get("id").and_then(Value::as_str).unwrap_or_default().to_owned();
        let notices = &mut self.notices;
        let mut say = |notice: Notice| notices.push(Notice { pointer: step_into(at, &notice.pointer), ..notice });
        match one(indicator, &Declared { own: &self.own, grown: &self.grown }, get, &mut say) {
            Ok(taken) => {
                declare(&mut self.document, &taken.mapped);
                let file = format!("{FOLDER}/{id}.json");
                let mut bytes = serde_json::to_vec(&taken.mapped.observations).unwrap_or_default();
                bytes.push(b'\n');
                self.files.push((file.clone(), bytes));
                indicator["data"] = json!(file);
                Some(taken)
            }
            Err(refused) => {
                let Refused { notice, because } = *refused;
                say(notice);
                self.refused.push((Id::new(&id), because));
                None
            }
        }
    }

    fn done(self) -> Adopted {
        Adopted {
            programme: format!("{:#}\n", self.document).into_bytes(),
            files: self.files,
            notices: self.notices,
            refused: self.refused,
            waiting: self.waiting,
        }
    }
}

fn step_into(at: &str, pointer: &str) -> String {
    match pointer {
        "" => at.to_owned(),
        inner if inner.starts_with('/') => format!("{at} ({inner})"),
        place => format!("{at} ({place})"),
    }
}

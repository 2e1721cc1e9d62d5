//! What the page of a joint review works with: the agenda of today as data, the frozen copy that it is made from, the
//! words of the program that works on reviews, and that program itself.

use super::site::{Press, write};
use crate::browser::Program;
use crate::kinds::Setting;
use crate::model::Date;
use crate::plain;
use crate::review::{Seat, Version, frozen, holders, sha256};
use crate::say;
use crate::store::Route;
use serde_json::{Value, json};
use std::fs;
use std::io;

/// The modules of the page; the first imports the others, and `keep.js`, which the page "On this device" has too.
#[rustfmt::skip]
pub const MODULES: [&str; 11] = [
    "review.js", "review-core.js", "review-desk.js", "review-draw.js", "review-form.js", "review-frozen.js", "review-say.js",
    "review-show.js", "review-sign.js", "review-store.js", "review-take.js",
];

impl Press<'_> {
    /// Attributes that tell the page where everything is.
    pub(super) fn meeting_data(&self, setting: &Setting, base: &str) -> Vec<(&'static str, String)> {
        let Program { js, js_sum, wasm, wasm_sum, .. } = self.meeting_program.clone();
        let (snapshot, snapshot_sum) = self.snapshot(setting.language());
        vec![
            ("data-chair-community", self.chair(Seat::Community)),
            ("data-chair-international", self.chair(Seat::International)),
            ("data-js", [base, &js].concat()),
            ("data-js-sum", js_sum),
            ("data-wasm", [base, &wasm].concat()),
            ("data-wasm-sum", wasm_sum),
            ("data-snapshot", [base, snapshot].concat()),
            ("data-snapshot-sum", snapshot_sum.to_owned()),
        ]
    }

    /// The one partner that holds a seat today: by the committees, or by the keys that speak for it.
    fn chair(&self, seat: Seat) -> String {
        let day = self.feed.programme.as_of;
        let mut own = holders(self.who, seat, day);
        if own.is_empty() {
            own =
                self.keys.iter().filter(|key| key.seat == seat && key.holds_on(day)).map(|key| &key.partner).collect();
        }
        own.dedup();
        if own.len() == 1 { own[0].to_string() } else { String::new() }
    }

    /// Writes the agenda and the words into the page's folder.
    pub(super) fn meeting_files(&self, setting: &Setting) -> io::Result<()> {
        let folder = self.out.join(self.folder(setting, &Route::Meeting));
        write(&folder.join("agenda.json"), serde_json::to_string(&self.agenda(setting))?.as_bytes())?;
        let locales = self.out.join("locales").join(setting.language());
        let read = |name: &str| fs::read_to_string(locales.join(name));
        let all = [read("baraza.ftl")?, read("review.ftl")?].concat();
        // what stands in the page itself is not needed again
        let needed: Vec<&str> =
            all.lines().filter(|line| !line.starts_with("meet-") && !line.starts_with('#')).collect();
        write(&folder.join("words.ftl"), needed.join("\n").as_bytes())
    }

    fn agenda(&self, setting: &Setting) -> Value {
        let item = |item: crate::review::Item| {
            json!({"key": item.key, "reason": item.reason.label(&setting.words), "sentence": item.sentence,
                "indicator": item.indicator.map(|id| id.to_string()), "example": item.example})
        };
        let items: Vec<Value> = plain::agenda_items(setting, &self.feed, self.reviews).into_iter().map(item).collect();
        let day = |day: Option<Date>| day.map(|day| day.to_string());
        let key = |key: &crate::feed::native::Key| json!({"partner": key.partner.as_str(), "seat": key.seat, "key": key.key, "from": day(key.from), "until": day(key.until)});
        let programme = &setting.programme;
        json!({
            "language": setting.language(),
            "programme": programme.id.as_str(),
            "as_of": programme.as_of.to_string(),
            "as_of_said": say::date(setting.words.locale(), programme.as_of),
            "frozen": {"as_of": programme.as_of.to_string(), "hash": frozen(self.versions), "files": self.versions},
            "reviews": self.reviews.iter().map(|one| one.review.head.id.as_str()).collect::<Vec<_>>(),
            "keys": self.keys.iter().map(key).collect::<Vec<_>>(),
            "items": items,
        })
    }

    /// Everything that the page needs beside the shared files and a language's pack.
    pub(super) fn meeting_shared(&self) -> Vec<&str> {
        let program = [self.meeting_program.js.as_str(), &self.meeting_program.wasm, "reader.js"];
        program.into_iter().chain(MODULES).collect()
    }
}

/// The versions of the files of a programme, as they are published.
pub(super) fn versions(files: &[(String, Vec<u8>)]) -> Vec<Version> {
    let version =
        |(file, bytes): &(String, Vec<u8>)| Version { file: file.clone(), sha256: sha256(bytes), version: None };
    files.iter().map(version).collect()
}

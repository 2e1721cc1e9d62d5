//! Submissions of a form, counted: what may be said of them without saying anything of one of them.

use super::super::{Context, Cube, json};
use super::question::{Kind, POINTS, Question};
use crate::feed::limits;
use crate::model::Date;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// Says which submissions are missing.
pub fn pages(here: usize, all: Option<u64>, next: bool, cx: &mut Context<'_>) {
    let hint = "ask for all of them, or publish each page's counts";
    match all {
        Some(all) => cx.warn("", format!("these are {here} of {all} submissions: the others are missing"), hint),
        None if next => {
            cx.warn("", format!("these are {here} submissions, and there are more pages: theirs are missing"), hint)
        }
        None => {}
    }
}

/// What was found of a form so far.
#[derive(Default)]
pub struct Form {
    /// How many submissions were left out since they were rejected.
    pub rejected: usize,
    counted: usize,
    undated: usize,
    questions: Vec<Question>,
    known: BTreeMap<String, usize>,
    past: BTreeSet<String>,
    dropped: BTreeMap<&'static str, BTreeSet<String>>,
}

const SYSTEM: &str = "what the device and the server recorded";
/// Questions of XLSForm that the device answers.
const DEVICE: [&str; 14] = [
    "start",
    "end",
    "today",
    "deviceid",
    "subscriberid",
    "simserial",
    "phonenumber",
    "username",
    "email",
    "audit",
    "instanceID",
    "instanceName",
    "__version__",
    "background-audio",
];

fn is_system(key: &str) -> bool {
    key.starts_with('_')
        || key.starts_with("meta/")
        || key == "meta"
        || key.starts_with("formhub/")
        || DEVICE.contains(&key)
}

impl Form {
    /// Counts one submission.
    pub fn submission(&mut self, date: &str, submission: &Value) {
        let Some(answers) = submission.as_object() else { return };
        self.counted += 1;
        let month = Date::parse(date).map(|d| d.to_string()[..7].to_owned()).unwrap_or_default();
        self.undated += usize::from(month.is_empty());
        self.group("", None, answers, &month, 0);
    }

    /// Counts one entry of a repeated group that stands in a table of its own, without the day of its submission.
    pub fn entry(&mut self, group: &str, entry: &Value) {
        let Some(answers) = entry.as_object() else { return };
        self.counted += 1;
        self.group("", Some(group), answers, "", 0);
    }

    fn drop(&mut self, why: &'static str, path: &str) {
        let list = self.dropped.entry(why).or_default();
        if list.len() < 100 {
            list.insert(path.to_owned());
        }
    }

    fn group(&mut self, before: &str, repeat: Option<&str>, answers: &Map<String, Value>, month: &str, depth: usize) {
        for (key, value) in answers {
            // KoboToolbox gives the whole path even within a repeated group
            let whole = before.is_empty() || key.strip_prefix(before).is_some_and(|rest| rest.starts_with('/'));
            let path = if whole { key.clone() } else { format!("{before}/{key}") };
            let last = key.rsplit('/').next().unwrap_or(key);
            if let Some(link) = path.strip_suffix("@odata.navigationLink") {
                self.drop("repeated groups behind a link", link);
            } else if is_system(key) || is_system(last) {
                self.drop(SYSTEM, &path);
            } else {
                self.value(path, repeat, value, month, depth + 1);
            }
        }
    }

    fn value(&mut self, path: String, repeat: Option<&str>, value: &Value, month: &str, depth: usize) {
        match value {
            Value::Null => {}
            Value::Object(inner) if inner.contains_key("coordinates") => self.drop(POINTS, &path),
            Value::Object(inner) if depth < 10 => self.group(&path, repeat, inner, month, depth),
            Value::Array(entries) if entries.iter().all(Value::is_object) && depth < 10 => {
                for entry in entries.iter().filter_map(Value::as_object) {
                    self.group(&path, Some(&path), entry, month, depth);
                }
            }
            Value::Object(_) | Value::Array(_) => self.drop("lists", &path),
            leaf => self.answer(path, repeat, json::text(Some(leaf)), month),
        }
    }

    fn answer(&mut self, path: String, repeat: Option<&str>, answer: String, month: &str) {
        if answer.is_empty() || answer == "NaN" {
            return;
        }
        let at = match self.known.get(&path) {
            Some(at) => *at,
            None if self.questions.len() >= limits::INDICATORS => {
                if self.past.len() < 100 {
                    self.past.insert(path);
                }
                return;
            }
            None => {
                self.questions.push(Question {
                    path: path.clone(),
                    group: repeat.map(str::to_owned),
                    answers: Vec::new(),
                });
                self.known.insert(path, self.questions.len() - 1);
                self.questions.len() - 1
            }
        };
        if let Some(question) = self.questions.get_mut(at) {
            question.answers.push((month.to_owned(), answer));
        }
    }

    /// The data sets, one for each question that may be shown.
    pub fn cubes(mut self, source: &str, cx: &mut Context<'_>) -> Vec<Cube> {
        let mut cubes = Vec::new();
        for question in std::mem::take(&mut self.questions) {
            match question.kind() {
                Kind::Choice { several } => cubes.push(question.choices(several, source)),
                Kind::Number => cubes.push(question.numbers(source)),
                Kind::Dropped(why) => self.drop(why, &question.path),
            }
        }
        self.say(cx);
        if cubes.is_empty() {
            let what = format!("there is no question whose answers may be shown, in {} submissions", self.counted);
            cx.error("", what, "publish the counts of answers instead of the submissions");
        }
        cubes
    }

    fn say(&self, cx: &mut Context<'_>) {
        let rule = "submissions are of persons: they are counted by answer and month, and counts of 1 to 4 are hidden";
        cx.warn("", rule, "publish counts of answers instead of submissions");
        for (why, paths) in &self.dropped {
            let paths: Vec<&String> = paths.iter().collect();
            cx.warn("", format!("{why}: not read: {}", json::some(&paths)), "publish the data without them");
        }
        if self.rejected > 0 {
            cx.warn(
                "",
                format!("{} submissions that were rejected or not approved are left out", self.rejected),
                "approve them, or delete them",
            );
        }
        if self.undated > 0 {
            cx.warn(
                "",
                format!("{} submissions have no date of submission", self.undated),
                "they are counted under no month",
            );
        }
        if !self.past.is_empty() {
            let past: Vec<&String> = self.past.iter().collect();
            cx.warn(
                "",
                format!("there are more than {} questions; not read: {}", limits::INDICATORS, json::some(&past)),
                "publish fewer",
            );
        }
    }
}

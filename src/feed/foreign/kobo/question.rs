//! One question of a form: what its answers are, and what of them may be shown.

use super::super::number::{self, Reading};
use super::super::table::{Private, private};
use super::super::{Category, Cube, Fact, Measured, Role, few, time};
use crate::model::{Date, Period, State};
use std::collections::{BTreeMap, BTreeSet};

pub(super) const PERSONAL: &str = "personal data";
pub(super) const POINTS: &str = "exact points";

/// A question and its answers.
pub(super) struct Question {
    pub path: String,
    /// The repeated group that it stands in.
    pub group: Option<String>,
    /// Month and answer.
    pub answers: Vec<(String, String)>,
}

/// What the answers to a question are.
pub(super) enum Kind {
    /// Codes of a list; perhaps several of them together.
    Choice { several: bool },
    /// Numbers.
    Number,
    /// Nothing that may be shown; why.
    Dropped(&'static str),
}

/// How long the code of an answer may be.
const CODE: usize = 40;

/// A code as forms have them: one word of letters, digits and signs that join.
fn is_code(token: &str) -> bool {
    (1..=CODE).contains(&token.len()) && token.bytes().all(|b| b.is_ascii_alphanumeric() || b"_-.".contains(&b))
}

/// A word with a capital letter in front, as names have.
fn is_capitalised(token: &str) -> bool {
    let mut letters = token.chars();
    letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
}

/// Whether a question asks for a name: in a form, of persons mostly.
fn is_name(path: &str) -> bool {
    const NAMES: [&str; 12] =
        ["name", "names", "nom", "noms", "prenom", "nombre", "nombres", "nome", "jina", "majina", "nama", "اسم"];
    let last = path.rsplit('/').next().unwrap_or(path).to_lowercase();
    last.ends_with("name")
        || last.ends_with("names")
        || last.split(|c: char| !c.is_alphanumeric()).any(|w| NAMES.contains(&w))
}

fn digits(token: &str) -> usize {
    token.bytes().filter(u8::is_ascii_digit).count()
}

fn is_moment(text: &str) -> bool {
    let clock = |t: &str| {
        t.len() >= 5
            && t.as_bytes().get(2) == Some(&b':')
            && t.bytes().all(|b| b.is_ascii_digit() || b"Z:+-.".contains(&b))
    };
    Date::parse(text).is_some()
        || clock(text)
        || (text.len() > 4 && text.parse::<f64>().is_err() && time::read(text).is_some())
}

fn is_media(text: &str) -> bool {
    const ENDS: [&str; 14] =
        ["jpg", "jpeg", "png", "gif", "heic", "webp", "mp4", "3gp", "mov", "m4a", "mp3", "amr", "wav", "pdf"];
    text.rsplit_once('.').is_some_and(|(_, end)| ENDS.contains(&end.to_ascii_lowercase().as_str()))
}

impl Question {
    /// What its answers are.
    pub(super) fn kind(&self) -> Kind {
        let texts: BTreeSet<&str> = self.answers.iter().map(|(_, a)| a.as_str()).collect();
        let list: Vec<&str> = texts.iter().copied().collect();
        let all = |f: fn(&str) -> bool| list.iter().all(|t| f(t));
        let any = |f: fn(&str) -> bool| list.iter().any(|t| f(t));
        let numeric = all(|t| matches!(number::read(t), Reading::Number(..)));
        if is_name(&self.path) {
            return Kind::Dropped(PERSONAL);
        }
        match private(&self.path, &list, numeric) {
            Some(Private::Personal) => return Kind::Dropped(PERSONAL),
            Some(Private::Point) => return Kind::Dropped(POINTS),
            Some(Private::FreeText) => return Kind::Dropped("free text"),
            None => {}
        }
        if any(is_media) {
            return Kind::Dropped("pictures and recordings");
        }
        if numeric {
            let identity = any(|t| {
                digits(t) >= 9 || (t.len() > 1 && t.starts_with('0') && !t.contains('.')) || t.starts_with('+')
            });
            return if identity { Kind::Dropped("identity numbers") } else { Kind::Number };
        }
        if all(is_moment) {
            return Kind::Dropped("dates and times");
        }
        self.choice()
    }

    /// Whether the answers are codes that come back, and not what people wrote.
    fn choice(&self) -> Kind {
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut several, mut tokens) = (false, 0);
        for (_, answer) in &self.answers {
            let mut here: Vec<&str> = answer.split_whitespace().collect();
            let all = here.len();
            here.sort_unstable();
            here.dedup();
            if here.len() != all || !here.iter().all(|t| is_code(t)) {
                return Kind::Dropped("free text");
            }
            several |= all > 1;
            tokens += all;
            for token in here {
                *count.entry(token).or_insert(0) += 1;
            }
        }
        let answers = self.answers.len();
        let share = |part: usize, whole: usize| part * 2 > whole;
        let names = count.iter().filter(|(t, n)| **n < 5 && is_capitalised(t)).count();
        let numbered = count.keys().filter(|t| digits(t) >= 4 && t.bytes().any(|b| b.is_ascii_alphabetic())).count();
        let joined = count.keys().any(|t| t.contains('_') || digits(t) > 0);
        let written = share(names, count.len()) && !count.is_empty();
        let identities = share(numbered, count.len()) && share(count.len(), tokens);
        let scattered = count.len() > 50 || (answers >= 10 && share(count.len(), tokens));
        let sentence = several && !joined && count.len() > answers;
        if written || identities || scattered || sentence {
            Kind::Dropped("free text")
        } else {
            Kind::Choice { several }
        }
    }

    fn cube(&self, source: &str) -> Cube {
        let mut cube = Cube {
            id: self.path.clone(),
            title: self.path.clone(),
            source: Some(source.to_owned()),
            ..Cube::default()
        };
        if let Some(group) = &self.group {
            cube.notes.push(format!("This counts the entries of the repeated group \"{group}\", not submissions."));
        }
        cube
    }

    /// The months in which it was answered, as a dimension; gives them in order.
    fn months(&self, cube: &mut Cube) -> Vec<String> {
        let months: BTreeSet<&String> = self.answers.iter().map(|(month, _)| month).collect();
        let at = cube.add("month", "Month of submission", Role::Time);
        for month in &months {
            let label = if month.is_empty() { "—" } else { month };
            let category = Category { period: Period::parse(month), ..Category::named(month, label) };
            if let Some(dimension) = cube.dimensions.get_mut(at) {
                dimension.categories.push(category);
            }
        }
        months.into_iter().cloned().collect()
    }

    /// How many gave each answer in each month.
    pub(super) fn choices(&self, several: bool, source: &str) -> Cube {
        let mut cube = self.cube(source);
        let unit = if self.group.is_some() { "entries" } else { "submissions" };
        cube.unit = Some(Measured { label: unit.to_owned(), decimals: Some(0), multiplier: 0 });
        if several {
            cube.notes.push("Several answers could be chosen: they do not add up.".to_owned());
        }
        let mut counts: BTreeMap<&str, BTreeMap<&str, u32>> = BTreeMap::new();
        let mut asked: BTreeMap<&str, u32> = BTreeMap::new();
        for (month, answer) in &self.answers {
            *asked.entry(month).or_insert(0) += 1;
            for token in answer.split_whitespace() {
                *counts.entry(token).or_default().entry(month).or_insert(0) += 1;
            }
        }
        let at = cube.add("answer", "Answer", Role::Breakdown);
        for token in counts.keys() {
            if let Some(dimension) = cube.dimensions.get_mut(at) {
                dimension.categories.push(Category::named(token, ""));
            }
        }
        for (m, month) in self.months(&mut cube).iter().enumerate() {
            let here: Vec<u32> = counts.values().map(|by| by.get(month.as_str()).copied().unwrap_or(0)).collect();
            let all = asked.get(month.as_str()).copied().unwrap_or(0);
            let hidden = if several { few::hide_each(&here, all) } else { few::hide(&here, &[]) };
            for (a, (count, hidden)) in here.iter().zip(hidden).enumerate() {
                let fact = if hidden { Fact::absent(State::Suppressed) } else { Fact::new(Some(f64::from(*count))) };
                let sample = Some(all).filter(|n| *n >= few::LEAST);
                cube.push(&[position(a), position(m)], Fact { sample, ..fact });
            }
        }
        cube
    }

    /// How many answered with a number in each month, and the mean.
    pub(super) fn numbers(&self, source: &str) -> Cube {
        let mut cube = self.cube(source);
        cube.notes.push(format!("The mean is shown from {} answers on.", few::AVERAGE));
        let at = cube.add("measure", "Measure", Role::Measure);
        let answers = Measured { label: "answers".to_owned(), decimals: Some(0), multiplier: 0 };
        if let Some(dimension) = cube.dimensions.get_mut(at) {
            dimension.categories.push(Category { unit: Some(answers), ..Category::named("answers", "Answers") });
            dimension.categories.push(Category::named("mean", "Mean"));
        }
        let mut by_month: BTreeMap<&str, Vec<f64>> = BTreeMap::new();
        for (month, answer) in &self.answers {
            if let Reading::Number(n, _) = number::read(answer) {
                by_month.entry(month).or_default().push(n);
            }
        }
        for (m, month) in self.months(&mut cube).iter().enumerate() {
            let numbers = by_month.get(month.as_str()).map(Vec::as_slice).unwrap_or_default();
            let count = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
            let mean = numbers.iter().sum::<f64>() / f64::from(count.max(1));
            let shown = |least: u32, n: f64| {
                if count >= least && n.is_finite() { Fact::new(Some(n)) } else { Fact::absent(State::Suppressed) }
            };
            cube.push(&[0, position(m)], shown(few::LEAST, f64::from(count)));
            cube.push(
                &[1, position(m)],
                Fact { sample: Some(count).filter(|n| *n >= few::LEAST), ..shown(few::AVERAGE, mean) },
            );
        }
        cube
    }
}

fn position(i: usize) -> u32 {
    u32::try_from(i).unwrap_or(u32::MAX)
}

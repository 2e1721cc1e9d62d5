//! Columns about single persons: recognised by name and content, dropped, and said.

use super::names::{self, words};
use super::persons::{
    ADDRESS, BIRTH, COMMENT, COUNTS, DAY, KINDS, NAME, OFFICE, PERSON, POINT, SURE, THINGS, TRAITS, WEAK, listed,
};

/// Whether a word in a column's name says that the rows have a sex or an age.
pub(super) fn speaks_of_persons(word: &str) -> bool {
    listed(TRAITS, word)
}

/// Why a column is not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Private {
    /// It is about single persons.
    Personal,
    /// It holds points on the map.
    Point,
    /// It holds free text, in which anything may stand.
    FreeText,
}

impl Private {
    /// What is said of the column.
    #[must_use]
    pub fn says(self, column: &str) -> String {
        match self {
            Self::Personal => format!("personal data: the column \"{column}\" is not read"),
            Self::Point => format!("exact points: the column \"{column}\" is not read"),
            Self::FreeText => format!("free text: the column \"{column}\" is not read"),
        }
    }
}

/// Whether a column must not be read, by its name and the texts in it. `numeric`: it holds numbers, not texts.
#[must_use]
pub fn private(name: &str, texts: &[&str], numeric: bool) -> Option<Private> {
    let words = words(name);
    let has = |list: &str| words.iter().any(|w| listed(list, w));
    let filled: Vec<&str> = texts.iter().map(|t| t.trim()).filter(|t| !t.is_empty()).collect();
    if filled.iter().any(|t| is_email(t)) {
        return Some(Private::Personal);
    }
    if filled.len() > 2 && filled.iter().filter(|t| is_street(t)).count() * 4 > filled.len() {
        return Some(Private::Personal);
    }
    let most = |f: fn(&str) -> bool| !filled.is_empty() && filled.iter().filter(|t| f(t)).count() * 2 > filled.len();
    // codes of places and things may look like telephone numbers
    if most(|t| is_phone(t) && !t.starts_with(|c: char| c.is_ascii_digit()))
        || (most(is_phone) && !(names::is_code(&words) && filled.iter().all(|t| t.bytes().all(|b| b.is_ascii_digit()))))
    {
        return Some(Private::Personal);
    }
    if has(POINT) && (!numeric || most(is_degree)) && !(numeric && has("with within per change of")) || most(is_point) {
        return Some(Private::Point);
    }
    // numbers are personal only where each is long, as telephone numbers and identity numbers are: "phone" may count them
    let long = |t: &str| t.bytes().filter(u8::is_ascii_digit).count() >= 6 && !t.contains('.');
    if numeric && (!most(long) || has(COUNTS)) {
        return None;
    }
    if is_about_one(&words, &has, &filled, numeric) {
        return Some(Private::Personal);
    }
    (!numeric && (has(COMMENT) || is_free(&filled))).then_some(Private::FreeText)
}

/// Whether the name of a column says that its cells are about one person each.
fn is_about_one(words: &[String], has: &dyn Fn(&str) -> bool, filled: &[&str], numeric: bool) -> bool {
    let people = filled.iter().filter(|t| is_human(t)).count() * 5 > filled.len() * 3;
    let identity = has("national identity device voter tax") && has("id number no card") || has("ip") && has("address");
    let birth = has(BIRTH) && has(DAY);
    let phone = has("mobile cell contact") && (words.len() == 1 || has("number no"));
    let home = has("home residence res residential household") && has("loc location gps village") && !numeric;
    // a full name may be that of a school
    let strong = words.iter().any(|w| listed(PERSON, w) && !listed(WEAK, w));
    let named = has(PERSON) && has(NAME) && (strong || people || !has(THINGS)) && !has("lieu");
    let holder = has(OFFICE) || has("head") && has("household family hh ménage menage");
    let office = holder && !has(KINDS) && people && !numeric;
    home || has(SURE) && !has(KINDS)
        || has(ADDRESS)
        || named
        || office
        || identity
        || birth
        || phone
        || has("submitted") && has("by")
}

/// Whether most of the texts look like names of people.
pub(super) fn are_humans<'a>(texts: impl Iterator<Item = std::borrow::Cow<'a, str>>) -> bool {
    let (mut people, mut all) = (0, 0);
    for text in texts.filter(|t| !t.trim().is_empty()) {
        all += 1;
        people += usize::from(is_human(text.trim()));
    }
    people * 5 > all * 3
}

/// What looks like the name of a person: two to four words with a capital letter each, and none of an organisation.
fn is_human(text: &str) -> bool {
    let parts: Vec<&str> = text.split_whitespace().collect();
    let word = |w: &&str| {
        let bare = w.trim_end_matches(['.', ',']);
        bare.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase())
            && bare.chars().all(|c| c.is_alphabetic() || matches!(c, '\'' | '’' | '-'))
    };
    let joins = |w: &&str| listed("de da do dos del la van von bin bint al el wa ole", w);
    (2..=5).contains(&parts.len())
        && parts.iter().filter(|w| word(w)).count() >= 2
        && parts.iter().all(|w| word(w) || joins(w))
        && !words(text).iter().any(|w| listed(THINGS, w))
}

fn is_email(text: &str) -> bool {
    text.split(|c: char| c.is_whitespace() || matches!(c, '<' | '>' | ',' | ';')).any(|part| {
        part.split_once('@').is_some_and(|(user, host)| {
            let end = host.rsplit_once('.').map_or("", |(_, end)| end);
            !user.is_empty()
                && end.len() >= 2
                && end.chars().all(char::is_alphabetic)
                && !host.contains('@')
                && !user.contains('/')
        })
    })
}

/// A telephone number: with `+`, or with a 0 in front and parted as no number is.
fn is_phone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let only = text.chars().all(|c| c.is_ascii_digit() || matches!(c, '+' | ' ' | '-' | '(' | ')' | '/' | '.'));
    only && match text.as_bytes() {
        [b'+', ..] => (8..=15).contains(&digits) && !text.contains('.'),
        [b'0', b'0', ..] => (11..=15).contains(&digits),
        [b'0', b'1'..=b'9', ..] => (9..=12).contains(&digits),
        _ => false,
    }
}

/// A house in a street: `12 Main St`, `Hauptstr. 5` or `4 rue de la Paix`.
fn is_street(text: &str) -> bool {
    const STREETS: &[&str] = &[
        "st", "ave", "av", "rd", "blvd", "dr", "ln", "ct", "street", "road", "avenue", "lane", "drive", "rue", "calle",
        "rua", "via", "barabara",
    ];
    let words = words(text);
    let number = |w: Option<&String>| w.is_some_and(|w| w.len() <= 5 && w.starts_with(|c: char| c.is_ascii_digit()));
    let street = words.iter().any(|w| STREETS.contains(&w.as_str()) || w.ends_with("straße") || w.ends_with("strasse"));
    words.len() > 2 && words.len() < 12 && street && (number(words.first()) || number(words.last()))
}

fn is_degree(text: &str) -> bool {
    text.parse::<f64>().is_ok_and(|n| n.abs() <= 180.0)
}

/// Two or more numbers with three decimals or more: a point, `-1.28333 36.81667 0 0`, `POINT(36.8 -1.3)`, or as JSON.
fn is_point(text: &str) -> bool {
    if text.starts_with("POINT")
        || (text.starts_with('{') && text.contains("\"lat"))
        || (text.starts_with('{') && text.contains("\"coordinates\""))
    {
        return true;
    }
    let parts: Vec<&str> = text.split([' ', ',', ';', '[', ']', '(', ')']).filter(|p| !p.is_empty()).collect();
    let exact = parts.iter().filter(|p| p.split_once('.').is_some_and(|(_, d)| d.len() > 2)).count();
    (2..=4).contains(&parts.len()) && exact >= 2 && parts.iter().all(|p| is_degree(p) || p.parse::<f64>().is_ok())
}

/// Long texts, mostly different from each other.
fn is_free(filled: &[&str]) -> bool {
    if filled.iter().any(|t| t.chars().count() > 300) {
        return true;
    }
    let length: usize = filled.iter().map(|t| t.chars().count()).sum();
    let mut different = filled.to_vec();
    different.sort_unstable();
    different.dedup();
    filled.len() >= 5 && length > filled.len() * 80 && different.len() * 10 > filled.len() * 7
}

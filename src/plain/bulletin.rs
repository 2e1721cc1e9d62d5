//! A radio bulletin of about two minutes, from the sentences of the findings.
//!
//! The rule. First the programme and the day of its figures. Then the readers' questions in their order, each with its most
//! important findings: in turn, one that needs care (disputed, worse, short of target, behind, overdue: in this order) and
//! one that is good (better, on course, reached), and at last what only informs. The questions take turns too, one finding
//! each, until the time is full. Of each finding its first two sentences are said, or one where time is short, and every
//! dispute; what needs care is said first. At the end, whom to ask and when the next figures come. What is invented says so before it is told.
//!
//! Nothing is said that stands only for the eye: brackets become commas, addresses are left out.

use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, Standing, disputes};
use crate::say;

/// A bulletin as it is read out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bulletin {
    /// The greeting.
    pub opening: Vec<String>,
    /// Questions, each with its findings.
    pub parts: Vec<Part>,
    /// The end.
    pub closing: Vec<String>,
    /// Words a minute at which it is measured.
    pub rate: usize,
}

/// A question with its findings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The question; none for indicators that no question names.
    pub question: Option<String>,
    /// The findings, each as sentences.
    pub findings: Vec<Vec<String>>,
}

/// The time to fill, in seconds.
const FULL: usize = 130;

/// Words a minute, read calmly, as newsreaders do. Languages with longer words take more time for each.
fn rate(language: &str) -> usize {
    match language {
        "ar" => 120,
        "rw" => 110,
        "sw" => 130,
        _ => 150,
    }
}

/// Words as spoken: a figure takes as many as it has digits.
fn words_in(sentence: &str) -> usize {
    let spoken = |word: &str| {
        let digits = word.chars().filter(|c| c.is_numeric()).count();
        if digits > 0 { digits } else { usize::from(word.contains(char::is_alphabetic)) }
    };
    sentence.split_whitespace().map(spoken).sum()
}

fn all_words(sentences: &[String]) -> usize {
    sentences.iter().map(|s| words_in(s)).sum()
}

impl Bulletin {
    /// Every sentence, in order.
    pub fn sentences(&self) -> impl Iterator<Item = &String> {
        let parts = self.parts.iter().flat_map(|part| part.question.iter().chain(part.findings.iter().flatten()));
        self.opening.iter().chain(parts).chain(&self.closing)
    }

    /// How long it takes, in seconds.
    #[must_use]
    pub fn seconds(&self) -> usize {
        (self.sentences().map(|s| words_in(s)).sum::<usize>() * 60).div_ceil(self.rate)
    }
}

/// The bulletin of a programme.
#[must_use]
pub fn bulletin(setting: &Setting, feed: &Feed) -> Bulletin {
    let (opening, closing) = (opening(setting), closing(setting));
    let rate = rate(setting.language());
    let mut left = (rate * FULL / 60).saturating_sub(all_words(&opening) + all_words(&closing));
    let questions = questions(setting, feed);
    let mut chosen: Vec<Vec<(Class, &Indicator, Vec<String>)>> = vec![Vec::new(); questions.len()];
    let rounds = questions.iter().map(|(_, queue)| queue.len()).max().unwrap_or_default();
    for round in 0..rounds {
        for ((question, queue), chosen) in questions.iter().zip(&mut chosen) {
            let Some((class, indicator)) = queue.get(round) else { continue };
            let asked = question.as_ref().filter(|_| chosen.is_empty()).map_or(0, |q| words_in(q));
            let said = told(setting, indicator, 1);
            let cost = all_words(&said) + asked;
            if !said.is_empty() && cost <= left {
                left -= cost;
                chosen.push((*class, indicator, said));
            }
        }
        // every question has had its turn: what was said in it may be said at more length
        for (_, indicator, said) in chosen.iter_mut().filter_map(|chosen| chosen.get_mut(round)) {
            let longer = told(setting, indicator, 2);
            let more = all_words(&longer).saturating_sub(all_words(said));
            if more <= left {
                left -= more;
                *said = longer;
            }
        }
    }
    let heard = questions.into_iter().zip(chosen).filter(|(_, chosen)| !chosen.is_empty());
    let parts = heard.map(|((question, _), mut chosen)| {
        chosen.sort_by_key(|(class, ..)| *class);
        Part { question, findings: chosen.into_iter().map(|(.., said)| said).collect() }
    });
    Bulletin { opening, parts: parts.collect(), closing, rate }
}

/// What kind of news a finding is, the most important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Care,
    Good,
    Rest,
}

/// The class of an indicator, and its rank within the class.
fn class(setting: &Setting, indicator: &Indicator) -> (Class, u8) {
    if !disputes(setting, &indicator.header).is_empty() {
        return (Class::Care, 0);
    }
    match indicator.standing(setting) {
        Standing::Worse => (Class::Care, 1),
        Standing::Short => (Class::Care, 2),
        Standing::Behind => (Class::Care, 3),
        Standing::Overdue => (Class::Care, 4),
        Standing::Better => (Class::Good, 0),
        Standing::OnCourse => (Class::Good, 1),
        Standing::Reached => (Class::Good, 2),
        Standing::Steady | Standing::Info => (Class::Rest, 0),
        Standing::NotYetDue | Standing::NoReport => (Class::Rest, 1),
    }
}

type Queue<'a> = Vec<(Class, &'a Indicator)>;

/// Every question with its indicators in the order in which they are wanted.
fn questions<'a>(setting: &Setting, feed: &'a Feed) -> Vec<(Option<String>, Queue<'a>)> {
    let sections = &setting.programme.sections;
    let asked = |i: &&Indicator| sections.iter().any(|s| s.indicators.contains(&i.header.id));
    let mut out: Vec<_> = sections
        .iter()
        .map(|s| {
            let found = s.indicators.iter().filter_map(|id| feed.indicator(id.as_str())).collect();
            (Some(spoken(setting, s.question.in_language(setting.language()))), queue(setting, found))
        })
        .collect();
    out.push((None, queue(setting, feed.all().filter(|i| !asked(i)).collect())));
    out
}

fn queue<'a>(setting: &Setting, found: Vec<&'a Indicator>) -> Queue<'a> {
    let mut ranked: Vec<_> = found.into_iter().map(|i| (class(setting, i), i)).collect();
    ranked.sort_by_key(|(rank, _)| *rank);
    let of = |wanted: Class| {
        let found: Vec<_> = ranked.iter().filter(|((c, _), _)| *c == wanted).map(|((c, _), i)| (*c, *i)).collect();
        found.into_iter()
    };
    let (mut care, mut good) = (of(Class::Care), of(Class::Good));
    let mut out = Vec::new();
    loop {
        let pair: Vec<_> = care.next().into_iter().chain(good.next()).collect();
        if pair.is_empty() {
            break;
        }
        out.extend(pair);
    }
    out.extend(of(Class::Rest));
    out
}

/// What is said of an indicator: so many sentences of its finding, and its disputes.
fn told(setting: &Setting, indicator: &Indicator, most: usize) -> Vec<String> {
    let (words, header) = (&setting.words, &indicator.header);
    let disputes = disputes(setting, header);
    let finding = indicator.data.kind().finding(setting, header);
    let mut sentences =
        finding.into_iter().skip(usize::from(header.example)).filter(|s| !disputes.contains(s)).take(most);
    let title = header.title.in_language(setting.language()).trim_end_matches(['.', ' ']);
    let named = sentences.next().map(|s| words.with("named-row", &[("name", title.into()), ("what", (&s).into())]));
    let example = header.example.then(|| words.get("say-example"));
    // where the sentence on the target is left out, a word must do
    let standing = indicator.standing(setting);
    let short =
        most < 2 && matches!(standing, Standing::Worse | Standing::Short | Standing::Behind | Standing::Overdue);
    let verdict = short.then(|| words.get(&["standing-", standing.name()].concat()));
    let all = example.into_iter().chain(named).chain(sentences).chain(verdict).chain(disputes.iter().cloned());
    all.map(|s| spoken(setting, &s)).collect()
}

fn opening(setting: &Setting) -> Vec<String> {
    let words = &setting.words;
    let title = setting.programme.title.in_language(setting.language()).trim_end_matches(['.', ' ']);
    let date = say::date(words.locale(), setting.as_of());
    let said =
        [words.with("say-hello", &[("programme", title.into())]), words.with("say-as-of", &[("date", (&date).into())])];
    said.iter().map(|s| spoken(setting, s)).collect()
}

fn closing(setting: &Setting) -> Vec<String> {
    let (words, programme, language) = (&setting.words, &setting.programme, setting.language());
    let contact = programme.contacts.first().map(|c| &c.name).or(programme.partners.first().map(|p| &p.name));
    let name = contact.map(|name| name.in_language(language).trim_end_matches(['.', ' ']));
    let ask = name.map(|name| words.with("say-ask", &[("contact", name.into())]));
    let next = match programme.next_update {
        Some(day) => words.with("say-next", &[("date", (&say::date(words.locale(), day)).into())]),
        None => words.get("say-next-unknown"),
    };
    ask.into_iter().chain([next]).map(|s| spoken(setting, &s)).collect()
}

/// A sentence for the ear: brackets become commas, addresses are left out, and it ends as sentences end.
fn spoken(setting: &Setting, sentence: &str) -> String {
    let comma = if setting.language() == "ar" { '،' } else { ',' };
    let address = |word: &&str| word.contains("://") || word.contains('@') || word.contains("www.");
    let kept: Vec<&str> = sentence.split(' ').filter(|word| !address(word)).collect();
    let text: Vec<char> = kept.join(" ").chars().collect();
    let mut out = String::new();
    for (i, c) in text.iter().enumerate() {
        // spaces and marks of direction stand between a bracket and what comes next to it
        let next = text[i + 1..].iter().find(|c| !isolate(**c) && !c.is_whitespace());
        match c {
            '(' | '[' => {
                let before = out.trim_end_matches(|c: char| c.is_whitespace() || isolate(c));
                let open = before.is_empty() || before.ends_with(pause);
                let space = out.ends_with(char::is_whitespace);
                out.truncate(if space { out.trim_end().len() } else { out.len() });
                if !open {
                    out.push(comma);
                }
                out.push(' ');
            }
            ')' | ']' if next.is_none_or(|c| pause(*c) || "()[]".contains(*c)) => {}
            ')' | ']' => out.push(comma),
            c => out.push(*c),
        }
    }
    let end = out.trim_end_matches(|c: char| c.is_whitespace() || isolate(c));
    let ended = end.ends_with(['.', '?', '!', '؟', '…']);
    if ended {
        return out.trim().to_owned();
    }
    // isolates that end here stay, or what follows would run in their direction
    let (said, marks) = (end.trim_end_matches(pause).trim_start(), out[end.len()..].trim_end());
    [said, marks, "."].concat()
}

fn isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}' | '\u{200e}' | '\u{200f}' | '\u{61c}')
}

fn pause(c: char) -> bool {
    matches!(c, ',' | '.' | ';' | ':' | '!' | '?' | '،' | '؛' | '؟' | '…')
}

//! What voices mean: answers on a scale, counted; the community's score beside the official one; and stories with consent.

use super::share::Range;
use crate::kinds::Standing;
use crate::model::{Date, Id, Period, TOTAL, Text};
use serde::{Deserialize, Serialize};

/// Of fewer answers than this no share is said: one more or less would change it.
pub const FEW: u64 = 20;

/// Voices of one indicator.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Data {
    /// What people answered who were asked.
    pub survey: Option<Survey>,
    /// The community's score beside the official one.
    pub scores: Option<Scores>,
    /// What people told, and allowed to be shown.
    pub stories: Vec<Story>,
    /// How the stories were chosen.
    pub chosen: Option<Text>,
    /// The stories that are not shown, because consent is missing, has ended or was withdrawn.
    pub withheld: Vec<Id>,
}

/// Answers of people who were asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Survey {
    /// When they were asked.
    pub period: Option<Period>,
    /// How they were chosen and asked.
    pub how: Option<Text>,
    /// Whether everybody had a known chance to be asked, so that a margin can be said.
    pub random: bool,
    /// The design effect: how much larger a sample of this design must be than a simple random one of the same precision;
    /// 1 for a simple random sample.
    pub effect: f64,
    /// How many were asked.
    pub asked: Option<u64>,
    /// How many answered.
    pub answered: Option<u64>,
    /// The steps of the scale, worst first.
    pub scale: Vec<Text>,
    /// What the better half of the scale means; the page has a word for it otherwise.
    pub good: Option<Text>,
    /// What the worse half means.
    pub bad: Option<Text>,
    /// The questions.
    pub questions: Vec<Question>,
}

/// A question, with its answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// The question, or what it asks about.
    pub text: Text,
    /// The answers, by who gave them.
    pub rows: Vec<Answers>,
    /// Whether each person stands in one row only, so that rows may be added up.
    pub disjoint: bool,
}

/// The answers of some people to a question.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answers {
    /// Where they live; all places otherwise.
    pub place: Option<Id>,
    /// Which group they are.
    pub group: Id,
    /// How many gave each answer, in the order of the scale.
    pub counts: Vec<Count>,
    /// How many did not know or did not want to say.
    pub unsure: Option<Count>,
}

/// How many: between two numbers, which are the same where it is known.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Count {
    /// The least that it can be.
    pub least: u64,
    /// The most.
    pub most: u64,
}

/// Which half of a scale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// The worse.
    Bad,
    /// The better.
    Good,
}

/// The community's scores beside the official ones, on one scale.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Scores {
    /// The ends of the scale.
    pub ends: [f64; 2],
    /// When.
    pub period: Option<Period>,
    /// Who gave the official ones.
    pub official_by: Option<Text>,
    /// Who gave the community's, and how.
    pub community_by: Option<Text>,
    /// The scores.
    pub rows: Vec<Score>,
}

/// Two scores of the same thing.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Score {
    /// The thing.
    pub what: Text,
    /// Where.
    pub place: Option<Id>,
    /// The official score.
    pub official: Option<f64>,
    /// The community's.
    pub community: Option<f64>,
}

/// What somebody told, and allowed to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Story {
    /// Its name.
    pub id: Id,
    /// What was told.
    pub text: Text,
    /// Who told it, as they want to be called: a group, never a name that leads to them.
    pub by: Option<Text>,
    /// Whether it went well.
    pub tone: Tone,
    /// The indicator that it belongs to, and its title.
    pub about: Option<(Id, Text)>,
    /// Where.
    pub place: Option<Id>,
    /// When it was told.
    pub on: Option<Date>,
    /// Until when it may be shown.
    pub until: Option<Date>,
    /// Whether it may be printed.
    pub print: bool,
}

/// Whether what is told went well.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Tone {
    /// It did.
    Good,
    /// It did not.
    Bad,
    /// Both.
    Mixed,
}

impl Tone {
    /// All.
    pub const ALL: [Self; 3] = [Self::Good, Self::Bad, Self::Mixed];

    /// Its name, as in messages.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Mixed => "mixed",
        }
    }
}

impl Count {
    /// A known one.
    #[must_use]
    pub fn known(n: u64) -> Self {
        Self { least: n, most: n }
    }

    /// Whether it is known.
    #[must_use]
    pub fn is_known(self) -> bool {
        self.least == self.most
    }

    /// Both together.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { least: self.least.saturating_add(other.least), most: self.most.saturating_add(other.most) }
    }
}

impl Answers {
    /// How many gave an answer on the scale.
    #[must_use]
    pub fn total(&self) -> Count {
        self.counts.iter().fold(Count::default(), |sum, count| sum.and(*count))
    }

    /// How many of them on a side of the scale; of an odd scale the middle is on neither.
    #[must_use]
    pub fn on(&self, side: Side) -> Count {
        let half = self.counts.len() / 2;
        let counts = match side {
            Side::Bad => &self.counts[..half],
            Side::Good => &self.counts[self.counts.len() - half..],
        };
        counts.iter().fold(Count::default(), |sum, count| sum.and(*count))
    }

    /// The share on a side, in per cent: least and most, because hidden counts leave it open. `None` where there are too
    /// few answers.
    #[must_use]
    pub fn share(&self, side: Side) -> Option<Range> {
        (self.total().least >= FEW).then(|| Range::of(self.on(side), self.total()))
    }

    /// Whether all count, wherever they live and whoever they are.
    #[must_use]
    pub fn is_total(&self) -> bool {
        self.place.is_none() && self.group == *TOTAL
    }
}

impl Question {
    /// The answers of all: the row that says so, else all rows together where each person stands in one of them.
    #[must_use]
    pub fn all(&self) -> Option<Answers> {
        if let Some(total) = self.rows.iter().find(|row| row.is_total()) {
            return Some(total.clone());
        }
        let (first, rest) = self.rows.split_first().filter(|_| self.disjoint)?;
        Some(rest.iter().fold(Answers { place: None, group: Id::new(TOTAL), ..first.clone() }, |sum, row| Answers {
            counts: sum.counts.iter().zip(&row.counts).map(|(a, b)| a.and(*b)).collect(),
            unsure: sum.unsure.map_or(row.unsure, |a| Some(row.unsure.map_or(a, |b| a.and(b)))),
            ..sum
        }))
    }

    /// The rows, but for the one of all.
    pub fn parts(&self) -> impl Iterator<Item = &Answers> {
        self.rows.iter().filter(|row| !row.is_total())
    }

    /// How far apart the better shares of its parts certainly lie, in points.
    #[must_use]
    pub fn apart(&self) -> Option<f64> {
        let shares: Vec<Range> = self.parts().filter_map(|row| row.share(Side::Good)).collect();
        let least = shares.iter().map(|share| share.most).fold(f64::INFINITY, f64::min);
        let most = shares.iter().map(|share| share.least).fold(f64::NEG_INFINITY, f64::max);
        (shares.len() > 1).then_some(most - least)
    }
}

impl Survey {
    /// The questions whose answers of all are known well enough to say shares, with these, best first.
    #[must_use]
    pub fn ranked(&self) -> Vec<(&Question, Answers)> {
        let known =
            |question| Some((question, Question::all(question)?)).filter(|(_, all)| all.share(Side::Good).is_some());
        let all: Vec<(&Question, Answers)> = self.questions.iter().filter_map(known).collect();
        let middle = |answers: &Answers| answers.share(Side::Good).map_or(0.0, Range::middle);
        crate::model::sorted(all, &|a: &(&Question, Answers), b| middle(&b.1).total_cmp(&middle(&a.1)))
    }

    /// The question whose parts lie furthest apart, if any do.
    #[must_use]
    pub fn most_apart(&self) -> Option<&Question> {
        let apart = |question: &&Question| question.apart().filter(|apart| *apart > 0.0);
        let all = self.questions.iter().filter(|question| apart(question).is_some());
        all.max_by(|a, b| a.apart().partial_cmp(&b.apart()).unwrap_or(std::cmp::Ordering::Equal))
    }

    /// Whether any count is hidden.
    #[must_use]
    pub fn hides(&self) -> bool {
        self.questions.iter().flat_map(|q| &q.rows).flat_map(|row| &row.counts).any(|count| !count.is_known())
    }
}

impl Score {
    /// The community's score less the official one.
    #[must_use]
    pub fn distance(&self) -> Option<f64> {
        Some(self.community? - self.official?)
    }
}

impl Data {
    /// The pair that lies furthest apart.
    #[must_use]
    pub fn furthest(&self) -> Option<(&Score, f64)> {
        let rows = self.scores.as_ref()?.rows.iter().filter_map(|row| Some((row, row.distance()?)));
        rows.fold(None, |most: Option<(&Score, f64)>, (row, distance)| match most {
            Some((_, known)) if known.abs() >= distance.abs() => most,
            _ => Some((row, distance)),
        })
    }

    /// How many stories are of a tone.
    #[must_use]
    pub fn of_tone(&self, tone: Tone) -> usize {
        self.stories.iter().filter(|story| story.tone == tone).count()
    }

    /// Takes out the stories whose consent has ended before a day.
    pub fn forget(&mut self, day: Date) {
        let ended = |story: &Story| story.until.is_some_and(|until| until < day);
        self.withheld.extend(self.stories.iter().filter(|story| ended(story)).map(|story| story.id.clone()));
        self.stories.retain(|story| !ended(story));
    }

    /// Whether there is nothing at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.survey.is_none() && self.scores.is_none() && self.stories.is_empty() && self.withheld.is_empty()
    }

    /// Voices inform; they are no target that could be missed.
    #[must_use]
    pub fn standing(&self) -> Standing {
        if self.is_empty() { Standing::NoReport } else { Standing::Info }
    }
}

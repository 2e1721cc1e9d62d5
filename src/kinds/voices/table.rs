//! Voices as tables and as CSV, and the pictures: answers on both sides of the middle, and two scores of the same thing.

use super::data::{Answers, Count, Data, Question, Score, Scores, Side, Survey};
use super::text;
use crate::chart::{Answered, Diverging, Pair, Pairs, Scene, Step};
use crate::kinds::{Setting, csv};
use crate::model::{Header, TOTAL};
use crate::part::{Cell, TableRow};
use crate::say;

/// All answers: whose, how many, the shares of both sides, the margin where there is one, and how many gave each answer.
#[must_use]
pub fn answers(setting: &Setting, survey: &Survey) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let sides = [Side::Good, Side::Bad];
    let few = || Cell::plain(words.get("answer-few"));
    let margin = survey.random.then(|| words.get("answer-margin"));
    let unsure = survey.questions.iter().flat_map(|q| &q.rows).any(|row| row.unsure.is_some());
    let columns = ["answer-question", "answer-who", "answer-count"].into_iter().map(|id| words.get(id));
    let columns = columns
        .chain(sides.map(|side| text::side(setting, survey, side)))
        .chain(margin)
        .chain(survey.scale.iter().map(|step| step.in_language(setting.language()).to_owned()))
        .chain(unsure.then(|| words.get("answer-unsure")));
    let row = |question: &Question, answers: &Answers| {
        let share =
            |side| answers.share(side).map_or_else(few, |s| Cell::plain(text::share(setting, s)).by(Some(s.middle())));
        let margin = survey.random.then(|| text::margin(setting, survey, answers).map_or_else(few, Cell::plain));
        // a count that is hidden is no figure
        let cell = |count: Count| Cell::plain(text::count(setting, count)).by(count.is_known().then_some(count.most));
        let unsure = unsure.then(|| answers.unsure.map_or_else(|| Cell::plain(words.get("state-not-reported")), cell));
        let cells = std::iter::once(cell(answers.total()))
            .chain(sides.map(share))
            .chain(margin)
            .chain(answers.counts.iter().copied().map(cell))
            .chain(unsure);
        let heads = vec![question.text.in_language(setting.language()).to_owned(), text::who(setting, answers)];
        (heads, cells.collect())
    };
    let all = |question: &Question| question.all().into_iter().chain(question.parts().cloned()).collect::<Vec<_>>();
    let rows = survey.questions.iter().flat_map(|q| all(q).iter().map(|answers| row(q, answers)).collect::<Vec<_>>());
    (columns.collect(), rows.collect())
}

/// The same as far as the main picture shows it, narrow enough for paper: the answers of all to each question, as shares.
#[must_use]
pub fn shares(setting: &Setting, survey: &Survey) -> (Vec<String>, Vec<TableRow>) {
    let (mut columns, rows) = answers(setting, survey);
    let cells = 3 + usize::from(survey.random);
    columns.truncate(2 + cells);
    let everyone = setting.words.get("answer-everyone");
    let narrow = |(heads, row): TableRow| (heads, row.into_iter().take(cells).collect());
    (columns, rows.into_iter().filter(|(heads, _)| heads[1] == everyone).map(narrow).collect())
}

/// Both scores and the distance.
#[must_use]
pub fn scores(setting: &Setting, scores: &Scores) -> (Vec<String>, Vec<TableRow>) {
    let words = &setting.words;
    let columns = ["score-what", "score-official", "score-community", "score-distance"];
    let missing = || words.get("state-not-reported");
    let cell = |n: Option<f64>| Cell::plain(n.map_or_else(missing, |n| text::score(setting, n))).by(n);
    let row = |score: &Score| {
        let cells = vec![
            cell(score.official),
            cell(score.community),
            Cell::plain(distance(setting, score)).by(score.distance()),
        ];
        (vec![text::what(setting, score)], cells)
    };
    (columns.iter().map(|id| words.get(id)).collect(), scores.rows.iter().map(row).collect())
}

/// How far apart both scores are, with its sign.
fn distance(setting: &Setting, score: &Score) -> String {
    let Some(distance) = score.distance() else { return setting.words.get("score-one") };
    let said = text::score(setting, distance);
    // where the text runs the other way, the sign stays before its number
    if distance > 0.0 { ["\u{200e}+", &said].concat() } else { said }
}

/// The answers of all to each question.
#[must_use]
pub fn picture(setting: &Setting, survey: &Survey, width: u32) -> Option<Scene> {
    let name = |q: &Question| q.text.in_language(setting.language()).to_owned();
    let ranked = survey.ranked().into_iter().map(|(question, all)| bar(setting, name(question), &all)).collect();
    draw(setting, ranked, width)
}

/// The answers to a question, by who gave them.
#[must_use]
pub fn parts(setting: &Setting, question: &Question, width: u32) -> Option<Scene> {
    let bars = question.parts().map(|row| bar(setting, text::who(setting, row), row)).collect();
    draw(setting, bars, width)
}

fn draw(setting: &Setting, bars: Vec<Answered>, width: u32) -> Option<Scene> {
    (!bars.is_empty()).then(|| Diverging { bars }.draw(width).running(setting.words.locale().dir()))
}

fn bar(setting: &Setting, name: String, answers: &Answers) -> Answered {
    let share = |side| answers.share(side).map(|range| text::share(setting, range));
    let Some(ends) = share(Side::Bad).zip(share(Side::Good)) else {
        let few = setting.words.get("answer-few");
        return Answered { name, steps: Vec::new(), ends: [String::new(), few] };
    };
    let most = answers.total().most.max(1) as f64;
    let step = |(i, count): (usize, &Count)| Step {
        share: count.most as f64 / most * 100.0,
        side: depth(i, answers.counts.len()),
        known: count.is_known(),
    };
    Answered { name, steps: answers.counts.iter().enumerate().map(step).collect(), ends: ends.into() }
}

/// How far a step lies from the middle of its scale, the ends at 3.
pub(super) fn depth(step: usize, steps: usize) -> i8 {
    let half = steps / 2;
    let far = |n: usize| (3 * n).div_ceil(half.max(1)) as i8;
    match step {
        i if i < half => -far(half - i),
        i if i >= steps - half => far(i + 1 - (steps - half)),
        _ => 0,
    }
}

/// Both scores of each thing.
#[must_use]
pub fn pairs(setting: &Setting, scores: &Scores, width: u32) -> Option<Scene> {
    let pair = |score: &Score| Pair {
        name: text::what(setting, score),
        values: [score.official, score.community],
        distance: distance(setting, score),
    };
    let all = Pairs {
        pairs: scores.rows.iter().map(pair).collect(),
        ends: scores.ends,
        names: scores.ends.map(|end| text::score(setting, end)),
    };
    (!all.pairs.is_empty()).then(|| all.draw(width).running(setting.words.locale().dir()))
}

/// One row for each question, part of the people and answer.
#[must_use]
pub fn answers_csv(setting: &Setting, header: &Header, survey: &Survey) -> String {
    let columns = [
        "indicator",
        "question",
        "place",
        "place_name",
        "group",
        "group_name",
        "answer",
        "count_least",
        "count_most",
        "example",
    ];
    let rows =
        survey.questions.iter().flat_map(|q| q.rows.iter().map(move |row| (q, row))).flat_map(|(question, row)| {
            let unsure = setting.words.get("answer-unsure");
            let names = survey.scale.iter().map(|step| step.in_language(setting.language()).to_owned());
            let named = names.zip(row.counts.iter().copied()).chain(row.unsure.map(|count| (unsure, count)));
            let line = |(answer, count): (String, Count)| {
                let group = if row.group == *TOTAL {
                    [String::new(), String::new()]
                } else {
                    [csv::text(row.group.as_str()), csv::text(&setting.group(&row.group))]
                };
                let counts = [count.least, count.most].map(|n| n.to_string());
                let start = [csv::text(header.id.as_str()), csv::feed_text(setting, Some(&question.text))];
                let answer = std::iter::once(csv::text(&answer)).chain(counts).chain([header.example.to_string()]);
                start.into_iter().chain(csv::place(setting, row.place.as_ref())).chain(group).chain(answer).collect()
            };
            named.map(line).collect::<Vec<Vec<String>>>()
        });
    csv::write((setting, header), &columns, rows)
}

/// One row for each thing.
#[must_use]
pub fn scores_csv(setting: &Setting, header: &Header, scores: &Scores) -> String {
    let columns = [
        "indicator",
        "thing",
        "place",
        "place_name",
        "period",
        "scale_least",
        "scale_most",
        "official",
        "community",
        "distance",
        "example",
    ];
    let number = |n: Option<f64>| n.map_or_else(String::new, |n| n.to_string());
    let period = scores.period.as_ref().map(|p| say::period(setting.words.locale(), p)).unwrap_or_default();
    let rows = scores.rows.iter().map(|row| {
        let [place, place_name] = csv::place(setting, row.place.as_ref());
        vec![
            csv::text(header.id.as_str()),
            csv::feed_text(setting, Some(&row.what)),
            place,
            place_name,
            csv::text(&period),
            scores.ends[0].to_string(),
            scores.ends[1].to_string(),
            number(row.official),
            number(row.community),
            number(row.distance()),
            header.example.to_string(),
        ]
    });
    csv::write((setting, header), &columns, rows)
}

/// What a program or a screen reader is told of the main picture.
#[must_use]
pub fn main(setting: &Setting, data: &Data, width: u32) -> Option<Scene> {
    let answers = data.survey.as_ref().and_then(|survey| picture(setting, survey, width));
    answers.or_else(|| pairs(setting, data.scores.as_ref()?, width))
}

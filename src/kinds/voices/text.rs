//! The finding, as sentences.

use super::data::{Answers, Count, Data, FEW, Question, Score, Side, Survey, Tone};
use super::share::Range;
use crate::kinds::{Setting, disputes};
use crate::model::{Header, TOTAL};

/// A whole number, as it is written.
pub(super) fn number(setting: &Setting, n: u64) -> String {
    setting.words.locale().integer(i64::try_from(n).unwrap_or(i64::MAX))
}

/// A count, or between what it lies: "1–4".
pub(super) fn count(setting: &Setting, count: Count) -> String {
    let [least, most] = [count.least, count.most].map(|n| number(setting, n));
    if count.is_known() { least } else { setting.words.locale().range(&least, &most) }
}

/// A share, or between what it lies: "60–64%".
pub(super) fn share(setting: &Setting, share: Range) -> String {
    let locale = setting.words.locale();
    let (least, most) = (share.least.round(), share.most.round());
    if least >= most {
        return locale.percent(least, 0);
    }
    locale.range(&locale.integer(least as i64), &locale.percent(most, 0))
}

/// A score.
pub(super) fn score(setting: &Setting, score: f64) -> String {
    setting.words.locale().number_short(score, 1)
}

/// What a side of the scale means.
pub(super) fn side(setting: &Setting, survey: &Survey, side: Side) -> String {
    let (own, id) = match side {
        Side::Good => (&survey.good, "voices-good"),
        Side::Bad => (&survey.bad, "voices-bad"),
    };
    own.as_ref().map_or_else(|| setting.words.get(id), |text| text.in_language(setting.language()).to_owned())
}

/// Whose answers they are.
pub(super) fn who(setting: &Setting, answers: &Answers) -> String {
    let group = (answers.group != *TOTAL).then(|| setting.group(&answers.group));
    let parts: Vec<String> =
        answers.place.as_ref().map(|place| setting.place(place)).into_iter().chain(group).collect();
    if parts.is_empty() { setting.words.get("answer-everyone") } else { parts.join(" · ") }
}

/// What two scores are about: "Pump at the market (Huye)".
pub(super) fn what(setting: &Setting, score: &Score) -> String {
    let what = score.what.in_language(setting.language()).to_owned();
    match &score.place {
        None => what,
        Some(place) => format!("{what} ({})", setting.place(place)),
    }
}

/// The finding in plain sentences: what people answered and how far that carries, how far both scores lie apart, and
/// how many stories there are.
#[must_use]
pub fn finding(setting: &Setting, header: &Header, data: &Data) -> Vec<String> {
    let words = &setting.words;
    let mut out = Vec::new();
    out.extend(header.example.then(|| words.get("example-sentence")));
    out.extend(data.is_empty().then(|| words.get("voices-none")));
    if let Some(survey) = &data.survey {
        out.extend(answers(setting, survey));
        out.extend(response(setting, survey));
        out.push(sampling(setting, survey));
        out.extend(survey.hides().then(|| words.get("voices-hidden")));
    }
    out.extend(furthest(setting, data));
    out.extend(stories(setting, data));
    out.extend(disputes(setting, header));
    out
}

/// The questions with the largest and the smallest better share.
#[must_use]
pub fn answers(setting: &Setting, survey: &Survey) -> Vec<String> {
    let ranked = survey.ranked();
    let said = |id: &str, (question, all): &(&Question, Answers)| {
        let shares = [Side::Good, Side::Bad].map(|side| all.share(side).map(|s| share(setting, s)).unwrap_or_default());
        let (good, bad) = (side(setting, survey, Side::Good), side(setting, survey, Side::Bad));
        let text = question.text.in_language(setting.language());
        let number = count(setting, all.total());
        let arguments = [
            ("question", text.into()),
            ("good", (&good).into()),
            ("bad", (&bad).into()),
            ("share", (&shares[0]).into()),
            ("other", (&shares[1]).into()),
            ("number", (&number).into()),
        ];
        setting.words.with(id, &arguments)
    };
    match ranked.as_slice() {
        [] => few(setting, survey).into_iter().collect(),
        [only] => vec![said("voices-only", only)],
        [best, .., worst] => vec![said("voices-highest", best), said("voices-lowest", worst)],
    }
}

/// Why no share is said.
fn few(setting: &Setting, survey: &Survey) -> Option<String> {
    let most = survey.questions.iter().filter_map(|q| q.all().map(|all| all.total().most)).max()?;
    (most < FEW || survey.ranked().is_empty())
        .then(|| setting.words.with("voices-few", &[("number", (&number(setting, most)).into())]))
}

/// How many of those who were asked answered.
fn response(setting: &Setting, survey: &Survey) -> Option<String> {
    let words = &setting.words;
    let answered = survey.answered?;
    let Some(asked) = survey.asked.filter(|asked| *asked > 0) else {
        return Some(words.with("voices-answered", &[("number", (&number(setting, answered)).into())]));
    };
    let rate = words.locale().percent(answered as f64 / asked as f64 * 100.0, 0);
    let [asked, answered] = [asked, answered].map(|n| number(setting, n));
    let arguments = [("asked", (&asked).into()), ("answered", (&answered).into()), ("share", (&rate).into())];
    Some(words.with("voices-response", &arguments))
}

/// How far the answers carry: the margin of a random sample, else that there is none.
fn sampling(setting: &Setting, survey: &Survey) -> String {
    let words = &setting.words;
    let ranked = survey.ranked();
    let Some((question, all)) = ranked.first().filter(|_| survey.random) else { return words.get("voices-not-random") };
    let margin = margin(setting, survey, all).unwrap_or_default();
    let question = question.text.in_language(setting.language());
    words.with("voices-margin", &[("range", (&margin).into()), ("question", question.into())])
}

/// Where the better share of everybody lies, with 95 % confidence; `None` where nobody can tell.
pub(super) fn margin(setting: &Setting, survey: &Survey, answers: &Answers) -> Option<String> {
    let range = answers.share(Side::Good).filter(|_| survey.random)?.margin(answers.total().least, survey.effect);
    Some(share(setting, range))
}

/// The pair of scores that lies furthest apart.
pub(super) fn furthest(setting: &Setting, data: &Data) -> Option<String> {
    let (row, distance) = data.furthest()?;
    let name = what(setting, row);
    let [official, community, apart] = [row.official?, row.community?, distance.abs()].map(|n| score(setting, n));
    let arguments = [
        ("name", (&name).into()),
        ("official", (&official).into()),
        ("community", (&community).into()),
        ("distance", (&apart).into()),
    ];
    Some(setting.words.with("voices-furthest", &arguments))
}

/// How many stories there are, good and bad, and how many are not shown.
fn stories(setting: &Setting, data: &Data) -> Vec<String> {
    let words = &setting.words;
    let tones = tones(setting, data);
    let told = (!tones.is_empty()).then(|| {
        let (all, list) = (number(setting, data.stories.len() as u64), words.locale().list(&tones));
        words.with("voices-stories", &[("number", (&all).into()), ("list", (&list).into())])
    });
    let withheld = (!data.withheld.is_empty())
        .then(|| words.with("voices-withheld", &[("number", (&number(setting, data.withheld.len() as u64)).into())]));
    told.into_iter().chain(withheld).collect()
}

/// The large number of a card, which the first sentence of [`brief`] explains: the better share of the question with the
/// largest, else how far the scores lie apart, else how many stories there are.
#[must_use]
pub fn figure(setting: &Setting, data: &Data) -> Option<String> {
    let ranked = data.survey.as_ref().map(Survey::ranked).unwrap_or_default();
    let best = ranked.first().and_then(|(_, all)| all.share(Side::Good)).map(|range| share(setting, range));
    let apart = || data.furthest().map(|(_, distance)| score(setting, distance.abs()));
    let told = || (!data.stories.is_empty()).then(|| number(setting, data.stories.len() as u64));
    best.or_else(apart).or_else(told)
}

/// The shortest that can be said, one piece each: the better share, the distance of both scores, stories by their tone.
#[must_use]
pub fn pieces(setting: &Setting, data: &Data) -> Vec<String> {
    let words = &setting.words;
    let row = |name: &str, what: &str| words.with("named-row", &[("name", name.into()), ("what", what.into())]);
    let answered = data.survey.as_ref().and_then(|survey| {
        let range = survey.ranked().first()?.1.share(Side::Good)?;
        Some(row(&side(setting, survey, Side::Good), &share(setting, range)))
    });
    let apart = data.furthest().map(|(_, apart)| row(&words.get("score-distance"), &score(setting, apart.abs())));
    answered.into_iter().chain(apart).chain(tones(setting, data)).collect()
}

/// "Went well: 2".
fn tones(setting: &Setting, data: &Data) -> Vec<String> {
    let words = &setting.words;
    let tone = |tone: Tone| {
        let n = (data.of_tone(tone) > 0).then(|| number(setting, data.of_tone(tone) as u64))?;
        let name = words.get(&["story-", tone.name()].concat());
        Some(words.with("named-row", &[("name", (&name).into()), ("what", (&n).into())]))
    };
    Tone::ALL.into_iter().filter_map(tone).collect()
}

/// What a card says.
#[must_use]
pub fn brief(setting: &Setting, data: &Data) -> String {
    let said = data.survey.as_ref().map(|survey| answers(setting, survey)).unwrap_or_default();
    let said: Vec<String> = said.into_iter().chain(furthest(setting, data)).take(2).collect();
    if !said.is_empty() {
        return said.join(" ");
    }
    let stories = stories(setting, data);
    if stories.is_empty() { setting.words.get("voices-none") } else { stories.join(" ") }
}

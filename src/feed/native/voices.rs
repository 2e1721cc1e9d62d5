//! Voices: answers on a scale, scores, and stories, of which only those are read that may be shown.

use super::evidence::{name, past, place};
use super::{reader::Reader, wire};
use crate::feed::document::step;
use crate::kinds::voices::{Answers, Count, Data, Question, Score, Scores, Story, Survey, Tone};
use crate::model::{Date, Id, Programme, TOTAL, Text};
use serde_json::Value;

/// Counts below this are hidden, where a survey does not say otherwise.
const THRESHOLD: u64 = 5;

/// The steps that a scale can have.
const STEPS: std::ops::RangeInclusive<usize> = 2..=11;

/// Reads the voices of an indicator. `titles` finds the title of another indicator.
pub fn voices(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    [survey, scores, stories]: [Value; 3],
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Data {
    let survey_at = &step(at, "survey");
    let survey = r.maybe::<wire::Survey>(survey_at, survey).and_then(|w| read_survey(r, programme, survey_at, w));
    let scores_at = &step(at, "scores");
    let scores = r.maybe::<wire::Scores>(scores_at, scores).and_then(|w| read_scores(r, programme, scores_at, w));
    let stories_at = &step(at, "stories");
    let stories = r.maybe::<wire::Stories>(stories_at, stories).unwrap_or_default();
    let mut data =
        Data { survey, scores, chosen: r.maybe_text(stories_at, "chosen", stories.chosen), ..Data::default() };
    let told_at = &step(stories_at, "told");
    let told = r.list(told_at, stories.told, |r, at, w: wire::Story| {
        let id = r.address(at, &w.id)?;
        Some((id.clone(), story(r, programme, at, (id, w), titles)))
    });
    let told = super::programme::unique(r, told_at, told, |(id, _)| id.clone());
    for (id, story) in told {
        match story {
            Some(story) => data.stories.push(story),
            None => data.withheld.push(id),
        }
    }
    if !data.stories.is_empty() && data.chosen.is_none() {
        let what = || "nobody can tell how these stories were chosen".to_owned();
        r.warn(
            &step(stories_at, "chosen"),
            what,
            "say it in a sentence: all that were told, every tenth, the ones you like",
        );
    }
    data
}

fn read_survey(r: &mut Reader, programme: &Programme, at: &str, w: wire::Survey) -> Option<Survey> {
    let scale = r.list(&step(at, "scale"), w.scale, |r, at, text: wire::Text| r.text(at, text));
    if !STEPS.contains(&scale.len()) {
        let what = format!("a scale of {} steps cannot be shown", scale.len());
        r.error(&step(at, "scale"), &what, "name from 2 to 11 steps, worst first");
        return None;
    }
    let effect = w.design_effect.unwrap_or(1.0);
    if !(effect >= 1.0 && effect.is_finite()) {
        let what = format!("{effect} is no design effect, so no margin is said");
        r.error(&step(at, "design_effect"), &what, "write a number of 1 or more, or leave it out");
    }
    let sound = effect >= 1.0 && effect.is_finite();
    if let Some((asked, answered)) = w.asked.zip(w.answered).filter(|(asked, answered)| answered > asked) {
        let what = format!("{answered} cannot have answered of {asked} who were asked");
        r.error(&step(at, "answered"), &what, "mend one of the numbers; none of them is shown");
    }
    let fits = w.asked.zip(w.answered).is_none_or(|(asked, answered)| answered <= asked);
    let threshold = w.threshold.unwrap_or(THRESHOLD);
    let steps = scale.len();
    let questions = r.list(&step(at, "questions"), w.questions, |r, at, q: wire::Question| {
        let rows = r.list(&step(at, "rows"), q.rows, |r, at, row: wire::Answers| {
            if row.counts.len() != steps {
                let what = format!("{} counts for a scale of {steps} steps, so the row is left out", row.counts.len());
                r.error(&step(at, "counts"), &what, "give each step its count, 0 where nobody gave that answer");
                return None;
            }
            Some(Answers {
                place: place(r, programme, at, row.place),
                group: group(r, programme, at, row.group),
                counts: row.counts.into_iter().map(|n| shown(n, threshold)).collect(),
                unsure: row.unsure.map(|n| shown(Some(n), threshold)),
            })
        });
        let disjoint = disjoint(programme, &rows);
        let question = Question { text: r.needed_text(at, "text", q.text, "–"), rows, disjoint };
        if question.all().is_none() && !question.rows.is_empty() {
            let what =
                || "nobody can tell whether somebody stands in two of these rows, so none are added up".to_owned();
            r.warn(&step(at, "rows"), what, "add one row without `place` and `group` for everybody");
        }
        Some(protected(question, threshold))
    });
    Some(Survey {
        period: w.period.as_deref().and_then(|p| r.period(&step(at, "period"), p)),
        how: r.maybe_text(at, "how", w.how),
        random: w.random && sound,
        effect: if sound { effect } else { 1.0 },
        asked: w.asked.filter(|_| fits),
        answered: w.answered.filter(|_| fits),
        scale,
        good: r.maybe_text(at, "good", w.good),
        bad: r.maybe_text(at, "bad", w.bad),
        questions,
    })
}

/// Whether nobody can stand in two of these rows: no place lies in another one, all groups are of the same breakdowns, and
/// either all rows name a place or none does.
fn disjoint(programme: &Programme, rows: &[Answers]) -> bool {
    let breakdowns =
        |row: &Answers| programme.breakdowns_of(&row.group).iter().map(|b| b.id.clone()).collect::<Vec<_>>();
    let within = |inner: &Id, outer: &Id| {
        let mut at = programme.place(inner);
        for _ in 0..programme.places.len() {
            match at {
                Some(place) if place.id == *outer => return true,
                Some(place) => at = place.parent.as_ref().and_then(|id| programme.place(id)),
                None => break,
            }
        }
        inner == outer
    };
    let apart = |a: &Answers, b: &Answers| match (&a.place, &b.place) {
        (Some(one), Some(other)) if one == other => a.group != b.group,
        (Some(one), Some(other)) => !within(one, other) && !within(other, one),
        (None, None) => a.group != b.group,
        _ => false,
    };
    let whole = |row: &Answers| row.group == *TOTAL;
    rows.iter().enumerate().all(|(i, a)| {
        rows[i + 1..].iter().all(|b| apart(a, b) && whole(a) == whole(b) && breakdowns(a) == breakdowns(b))
    })
}

/// A count as it may be shown: a small one points at people, so it is only said to be small.
fn shown(counted: Option<wire::Counted>, threshold: u64) -> Count {
    match counted {
        Some(wire::Counted::Known(n)) if n == 0 || n >= threshold => Count::known(n),
        Some(wire::Counted::Between([least, most])) if least < most => Count { least, most },
        _ => Count { least: 1, most: threshold.saturating_sub(1).max(1) },
    }
}

/// One hidden count alone can be worked out where the number of all is known: then the next smallest of its question is
/// only said to be within its ten, too.
fn protected(mut question: Question, threshold: u64) -> Question {
    let mut all: Vec<&mut Count> = question.rows.iter_mut().flat_map(|row| &mut row.counts).collect();
    if threshold > 1 && all.iter().filter(|count| !count.is_known()).count() == 1 {
        let next = all.iter_mut().filter(|count| count.is_known() && count.least > 0).min_by_key(|count| count.least);
        if let Some(next) = next {
            let ten = next.least / 10 * 10;
            **next = Count { least: ten.max(1), most: ten + 9 };
        }
    }
    question
}

fn group(r: &mut Reader, programme: &Programme, at: &str, group: Option<String>) -> Id {
    let Some(group) = group else { return Id::new(TOTAL) };
    if group != TOTAL && group.split('+').any(|part| programme.group(part).is_none()) {
        r.warn(&step(at, "group"), || format!("no breakdown has the group \"{group}\""), "add it to `breakdowns`");
    }
    Id::new(&group)
}

fn read_scores(r: &mut Reader, programme: &Programme, at: &str, w: wire::Scores) -> Option<Scores> {
    let ends = [w.least, w.most];
    if !(w.least < w.most && w.most - w.least < f64::INFINITY) {
        let what = format!("from {} to {} is no scale", w.least, w.most);
        r.error(&step(at, "most"), &what, "let `most` be larger than `least`");
        return None;
    }
    let rows = r.list(&step(at, "rows"), w.rows, |r, at, s: wire::Score| {
        let within = |r: &mut Reader, key: &str, score: Option<f64>| {
            let score = score?;
            if score >= ends[0] && score <= ends[1] {
                return Some(score);
            }
            let what = format!("{score} lies outside of the scale from {} to {}, so it is left out", ends[0], ends[1]);
            r.error(&step(at, key), &what, "mend the score, or the ends of the scale");
            None
        };
        Some(Score {
            what: r.needed_text(at, "what", s.what, "–"),
            place: place(r, programme, at, s.place),
            official: within(r, "official", s.official),
            community: within(r, "community", s.community),
        })
    });
    Some(Scores {
        ends,
        period: w.period.as_deref().and_then(|p| r.period(&step(at, "period"), p)),
        official_by: w.official_by.map(|by| name(r, programme, at, "official_by", by)),
        community_by: w.community_by.map(|by| name(r, programme, at, "community_by", by)),
        rows,
    })
}

/// A story, if it may be shown on this site on the feed's own day.
fn story(
    r: &mut Reader,
    programme: &Programme,
    at: &str,
    (id, w): (Id, wire::Story),
    titles: &dyn Fn(&str) -> Option<Text>,
) -> Option<Story> {
    let consent_at = step(at, "consent");
    if let Err(why) = allowed(w.consent.as_ref(), r.as_of) {
        if !w.text.is_null() {
            let what = || format!("{why}, so the story \"{id}\" is not shown, and yet its words stand in the feed");
            r.warn(
                &consent_at,
                what,
                "take `text` out of the feed; keep `id` and `consent`, by which copies are found",
            );
        }
        return None;
    }
    let consent = w.consent?;
    let text = r.part::<wire::Text>(&step(at, "text"), w.text).and_then(|text| r.text(&step(at, "text"), text))?;
    let about = w.about.and_then(|id| {
        let title = titles(&id);
        if title.is_none() {
            r.warn(
                &step(at, "about"),
                || format!("there is no indicator \"{id}\""),
                "name the indicator that it belongs to",
            );
        }
        Some((Id::new(&id), title?))
    });
    Some(Story {
        id,
        text,
        by: r.maybe_text(at, "by", w.by),
        tone: match w.tone {
            wire::Tone::Good => Tone::Good,
            wire::Tone::Bad => Tone::Bad,
            wire::Tone::Mixed => Tone::Mixed,
        },
        about,
        place: place(r, programme, at, w.place),
        on: past(r, at, "on", w.on.as_deref()),
        until: r.date(&consent_at, "until", consent.until.as_deref()),
        print: consent.scope.contains(&wire::Scope::Print),
    })
}

/// Whether a story may be shown on a day, or why it may not. What cannot be read as a day allows nothing.
fn allowed(consent: Option<&wire::Consent>, day: Date) -> Result<(), String> {
    let consent = consent.ok_or("there is no consent")?;
    let date = |text: &str| Date::parse(text).ok_or_else(|| format!("\"{text}\" is no day"));
    if let Some(withdrawn) = &consent.withdrawn {
        return Err(format!("consent was withdrawn ({withdrawn})"));
    }
    if date(&consent.given)? > day {
        return Err(format!("consent is given only from {} on", consent.given));
    }
    match consent.until.as_deref().map(date).transpose()? {
        Some(until) if until < day => Err(format!("consent ended on {until}")),
        _ if !consent.scope.contains(&wire::Scope::Site) => Err("consent does not speak of this site".to_owned()),
        _ => Ok(()),
    }
}

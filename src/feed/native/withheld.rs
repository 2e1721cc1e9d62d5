//! Voices in the copy of the feed that may be public: no word of a story that may not be shown, no small count of answers, no
//! place so small that a dispute would point at people.

use crate::kinds::voices::{Count, Data};
use crate::kinds::{Data as Kind, Indicator, Listed};
use crate::model::{Programme, Reply, Stance, Text, Voice};
use serde_json::{Map, Value, json};

/// Takes out of an indicator, as it stands in a feed, what must not be public; gives whether there was anything. Of what
/// could not be read nobody can tell, so it is left out.
pub fn withhold(raw: &mut Map<String, Value>, known: Option<&Indicator>, programme: &Programme) -> bool {
    let before = ["survey", "stories", "voices"].map(|key| raw.get(key).cloned());
    if let Some(known) = known.filter(|known| !known.header.voices.is_empty()) {
        let mut coarse = known.clone();
        coarse.protect(programme);
        if coarse.header.voices != known.header.voices {
            raw.insert("voices".to_owned(), coarse.header.voices.iter().map(voice).collect());
        }
    }
    match known.map(|indicator| &indicator.data) {
        Some(Kind::Listed(Listed::Voices(data))) => {
            stories(raw, data);
            survey(raw, data);
        }
        // another kind does not show them
        _ => ["survey", "stories"].iter().for_each(|key| drop(raw.shift_remove(*key))),
    }
    before != ["survey", "stories", "voices"].map(|key| raw.get(key).cloned())
}

/// A voice as it was read.
fn voice(voice: &Voice) -> Value {
    let stance = if voice.stance == Stance::Disputed { "disputed" } else { "confirmed" };
    let mut out = Map::new();
    out.insert("stance".to_owned(), json!(stance));
    out.insert("group".to_owned(), text(&voice.group));
    out.insert("on".to_owned(), json!(voice.on.to_string()));
    out.insert("reason".to_owned(), text(&voice.reason));
    out.extend(voice.place.as_ref().map(|place| ("place".to_owned(), json!(place.as_str()))));
    out.extend(voice.coarsened.then(|| ("coarsened".to_owned(), json!(true))));
    out.extend(voice.period.as_ref().map(|period| ("period".to_owned(), json!(period.code))));
    let reply = |reply: &Reply| json!({"by": text(&reply.by), "on": reply.on.to_string(), "text": text(&reply.text)});
    out.extend(voice.reply.as_ref().map(|known| ("reply".to_owned(), reply(known))));
    out.extend(voice.may_reply.as_ref().map(|who| ("may_reply".to_owned(), text(who))));
    out.extend(voice.example.then(|| ("example".to_owned(), json!(true))));
    Value::Object(out)
}

/// A text in all its languages.
pub fn text(text: &Text) -> Value {
    text.versions().map(|(language, text)| (language.to_owned(), json!(text))).collect::<Map<_, _>>().into()
}

/// The words of a story, and whose they are, go; its name and its consent stay, by which copies of it are found.
fn stories(raw: &mut Map<String, Value>, data: &Data) {
    let Some(told) = raw.get_mut("stories").and_then(|s| s.get_mut("told")).and_then(Value::as_array_mut) else {
        return;
    };
    for story in told {
        let shown = |id: &str| data.stories.iter().any(|story| story.id == *id);
        if story.get("id").and_then(Value::as_str).is_some_and(shown) {
            continue;
        }
        if let Some(story) = story.as_object_mut() {
            story.retain(|key, _| ["id", "tone", "consent"].contains(&key.as_str()));
        }
    }
}

/// The answers as they were read, where more of them are numbers than may be shown; a survey that could not be read goes.
fn survey(raw: &mut Map<String, Value>, data: &Data) {
    let Some(survey) = &data.survey else {
        raw.shift_remove("survey");
        return;
    };
    let small = |count: &Count| !count.is_known();
    let rows = survey.questions.iter().flat_map(|question| &question.rows);
    let known = rows.flat_map(|row| row.counts.iter().chain(&row.unsure)).filter(|count| !small(count)).count();
    if raw.get("survey").map_or(0, numbers) == known {
        return;
    }
    let count = |count: &Count| if small(count) { json!([count.least, count.most]) } else { json!(count.least) };
    let questions = survey.questions.iter().map(|question| {
        let rows = question.rows.iter().map(|row| {
            let mut out = Map::new();
            out.extend(row.place.as_ref().map(|place| ("place".to_owned(), json!(place.as_str()))));
            out.insert("group".to_owned(), json!(row.group.as_str()));
            out.insert("counts".to_owned(), row.counts.iter().map(count).collect());
            out.extend(row.unsure.as_ref().map(|n| ("unsure".to_owned(), count(n))));
            Value::Object(out)
        });
        json!({"text": text(&question.text), "rows": rows.collect::<Vec<_>>()})
    });
    let questions: Value = questions.collect();
    if let Some(survey) = raw.get_mut("survey").and_then(Value::as_object_mut) {
        survey.insert("questions".to_owned(), questions);
    }
}

/// How many numbers stand in the rows of a survey: counts, and those who did not know.
fn numbers(survey: &Value) -> usize {
    let list = |value: &Value, key: &str| value.get(key).and_then(Value::as_array).cloned().unwrap_or_default();
    let rows = list(survey, "questions").into_iter().flat_map(|question| list(&question, "rows"));
    let counts = rows.flat_map(|row| list(&row, "counts").into_iter().chain(row.get("unsure").cloned()));
    counts.filter(Value::is_number).count()
}

//! What is shown: a summary for the board's card, the detail for the indicator's page.

use super::data::{Data, Scores, Story, Survey, Tone};
use super::{table, text};
use crate::chart::{Ink, Scene};
use crate::kinds::{Setting, facts};
use crate::markup::{Node, el};
use crate::model::{Date, Header, Text};
use crate::part::{Look, at_each, badge, data_table, feed_block, feed_text, pictures};
use crate::say;

/// What a card shows below its title.
#[must_use]
pub fn summary(setting: &Setting, header: &Header, data: &Data) -> Node {
    let number = text::figure(setting, data).map(|n| el("p").class("number").add(el("span").add(n)));
    let said = text::brief(setting, data);
    let facts = facts(setting, header, data.standing(), end(data));
    Node::none().add(number).add(el("p").class("finding").add(said)).add(facts)
}

/// The last day that the answers speak of.
fn end(data: &Data) -> Option<Date> {
    let survey = data.survey.as_ref().and_then(|survey| survey.period.as_ref());
    survey.or(data.scores.as_ref().and_then(|scores| scores.period.as_ref())).map(|period| period.end)
}

/// The finding, what people answered, both scores, and the stories.
#[must_use]
pub fn inside(setting: &Setting, header: &Header, data: &Data) -> Node {
    Node::none()
        .add(el("p").class("finding lead").add(text::finding(setting, header, data).join(" ")))
        .add(facts(setting, header, data.standing(), end(data)))
        .add(data.survey.as_ref().map(|survey| answered(setting, survey)))
        .add(data.scores.as_ref().map(|scores| scored(setting, data, scores)))
        .add((!data.stories.is_empty()).then(|| stories(setting, data)))
}

/// A picture with its heading and caption.
fn figure(title: Node, caption: Option<String>, draw: &dyn Fn(u32) -> Option<Scene>, name: &str) -> Node {
    el("figure")
        .class("chart")
        .add(el("h2").add(title))
        .add(caption.map(|caption| el("figcaption").add(caption)))
        .add(pictures(&at_each(draw), name))
}

fn answered(setting: &Setting, survey: &Survey) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let name = text::answers(setting, survey).join(" ");
    let all = (!survey.ranked().is_empty()).then(|| {
        let period = survey.period.as_ref().map(|period| say::period(words.locale(), period));
        let draw = |width| table::picture(setting, survey, width);
        figure(words.get("voices-heading").into(), period, &draw, &name).add(scale(setting, survey))
    });
    let apart = survey.most_apart().map(|question| {
        let title = Node::none().add(words.get("voices-apart")).add(" ").add(feed_text(&question.text, language));
        let draw = |width| table::parts(setting, question, width);
        figure(title, None, &draw, question.text.in_language(language)).add(scale(setting, survey))
    });
    let (columns, rows) = table::answers(setting, survey);
    let title = words.get("voices-table");
    let table = el("details").attr("id", "answers").add(el("summary").add(title.clone())).add(data_table(
        &title,
        columns,
        rows,
        Look::Figures,
    ));
    Node::none().add(all).add(apart).add(noted(setting, "voices-how", survey.how.as_ref())).add(table)
}

/// What the main picture needs beside it, where it draws answers on a scale.
#[cfg(feature = "cli")]
#[must_use]
pub fn legend(setting: &Setting, data: &Data) -> Option<Node> {
    let survey = data.survey.as_ref().filter(|survey| !survey.ranked().is_empty())?;
    Some(scale(setting, survey))
}

/// The steps of the scale, with the looks that they have in the pictures.
fn scale(setting: &Setting, survey: &Survey) -> Node {
    let steps = survey.scale.len();
    let step = |(i, step): (usize, &Text)| {
        let mark = el("span").class(["swatch ", Ink::Step(table::depth(i, steps)).class()].concat());
        el("li").add(mark.attr("aria-hidden", "true")).add(feed_text(step, setting.language()))
    };
    let hidden = survey.hides().then(|| {
        let mark = el("span").class(["swatch ", Ink::Unknown.class()].concat()).attr("aria-hidden", "true");
        el("li").add(mark).add(setting.words.get("voices-unknown"))
    });
    el("ul").class("scale").all(survey.scale.iter().enumerate().map(step)).add(hidden)
}

/// "How people were asked: …"
fn noted(setting: &Setting, id: &str, said: Option<&Text>) -> Option<Node> {
    let label = el("strong").add(setting.words.get(id));
    said.map(|said| el("p").class("note").add(label).add(" ").add(feed_text(said, setting.language())))
}

fn scored(setting: &Setting, data: &Data, scores: &Scores) -> Node {
    let words = &setting.words;
    let title = words.get("scores-heading");
    let draw = |width| table::pairs(setting, scores, width);
    let name = text::furthest(setting, data).unwrap_or_else(|| title.clone());
    let (columns, rows) = table::scores(setting, scores);
    let key = |class: &'static str, id: &str, by: Option<&Text>| {
        let by = by.map(|by| Node::none().add(" – ").add(feed_text(by, setting.language())));
        el("li").add(el("span").class(class).attr("aria-hidden", "true")).add(words.get(id)).add(by)
    };
    let keys = el("ul").class("scale").add(key("swatch ring", "score-official", scores.official_by.as_ref())).add(key(
        "swatch dot",
        "score-community",
        scores.community_by.as_ref(),
    ));
    let period = scores.period.as_ref().map(|period| say::period(words.locale(), period));
    figure(title.clone().into(), period, &draw, &name).add(keys).add(data_table(&title, columns, rows, Look::Figures))
}

fn stories(setting: &Setting, data: &Data) -> Node {
    let words = &setting.words;
    el("section")
        .class("items")
        .attr("aria-labelledby", "stories")
        .add(el("h2").attr("id", "stories").add(words.get("stories-heading")))
        .add(noted(setting, "stories-chosen", data.chosen.as_ref()))
        .add(el("ul").all(data.stories.iter().map(|story| told(setting, story))))
        .add(el("p").class("note").add(words.get("stories-paper")))
}

fn told(setting: &Setting, story: &Story) -> Node {
    let (words, language) = (&setting.words, setting.language());
    let dated = |id: &str, day| words.with(id, &[("date", (&say::date(words.locale(), day)).into())]);
    let (class, shape) = match story.tone {
        Tone::Good => ("reached", "M3 8.5 6.5 12 13 4.5"),
        Tone::Bad => ("worse", "M4 4l8 8M12 4l-8 8"),
        Tone::Mixed => ("info", "M3 6h10M3 10h10"),
    };
    let head = el("p")
        .class("facts")
        .add(badge(class, shape, words.get(&["story-", story.tone.name()].concat())))
        .add(story.place.as_ref().map(|place| el("span").add(setting.place(place))))
        .add(story.on.map(|on| el("span").add(say::date(words.locale(), on))))
        .add(story.until.map(|until| el("span").add(dated("story-until", until))))
        .add((!story.print).then(|| el("span").add(words.get("story-screen"))));
    let about = story.about.as_ref().map(|(id, title)| {
        let link = el("a").attr("href", ["../", id.as_str(), "/"].concat()).add(feed_text(title, language));
        el("p").add(words.get("story-about")).add(" ").add(link)
    });
    el("li")
        .attr("id", ["story-", story.id.as_str()].concat())
        .class(if story.print { "story" } else { "story unprinted" })
        .maybe("data-until", story.until.map(|until| until.to_string()))
        .add(feed_block("blockquote", &story.text, language))
        .add(story.by.as_ref().map(|by| feed_block("p", by, language)))
        .add(head)
        .add(about)
}

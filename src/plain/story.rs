//! The programme in five sentences, made from its figures: what is better, what is worse, for whom it differs most, what is
//! disputed, and what is due next. Each leads to the figures it is made from.
//!
//! The rule. *Better* and *worse* count the indicators that can be judged, and name one: of the better ones one that rises
//! before one that is on course or has reached its target, of the worse ones one that falls back before one that missed its
//! target or is behind it, and of equals the one that the feed names first. *For whom* names the two groups that are
//! furthest apart beside the higher value. What is invented is left out.

use super::glance::glance;
use super::opening::{link, opening};
use super::unknown::{coming, unknown_of};
use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Setting, Standing, coverage};
use crate::markup::{Node, el};
use crate::model::{Date, State, Voice};
use crate::part::feed_text;
use crate::say::{self, Arg};
use crate::store::{Plain, Route, Site};

/// A sentence, and the indicator that it names with what that says.
#[derive(Debug, Clone, PartialEq)]
pub struct Told<'a> {
    /// What it is about: `better`, `worse`, `whom`, `disputed`, `due`.
    pub about: &'static str,
    /// The sentence.
    pub sentence: String,
    /// The indicator, and what is said of it.
    pub named: Option<(&'a Indicator, String)>,
}

/// The page.
#[must_use]
pub fn story(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    opening(setting, "more-story", feed_text(&setting.programme.title, setting.language()))
        .add(list(setting, feed, site))
        .add(el("p").class("note").add(words.get("about-story")))
}

/// The five sentences as a list.
#[must_use]
pub fn list(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let item = |told: Told<'_>| {
        let named = told.named.map(|(one, said)| el("p").add(link(setting, site, one)).add(": ").add(said));
        let about = setting.words.get(&["story-", told.about].concat());
        let class = if named.is_some() { "is-" } else { "no-" };
        let page = match told.about {
            "disputed" => Some(Plain::TwoVoices),
            "due" => Some(Plain::Unknown),
            "worse" => Some(Plain::Gaps),
            _ => None,
        };
        let more = page.map(|page| {
            let name = setting.words.get(&["more-", page.name()].concat());
            el("p").class("more-of").add(el("a").attr("href", site.href(&Route::Plain(page))).add(name))
        });
        let item = el("li").class([class, told.about].concat());
        item.add(el("h3").add(about)).add(el("p").add(told.sentence)).add(named).add(more)
    };
    el("ol").class("five").all(told(setting, feed).into_iter().map(item))
}

/// The five sentences.
#[must_use]
pub fn told<'a>(setting: &Setting, feed: &'a Feed) -> Vec<Told<'a>> {
    let real: Vec<&Indicator> = feed.all().filter(|indicator| !indicator.header.example).collect();
    vec![
        moved(setting, &real, "better", &[Standing::Better, Standing::OnCourse, Standing::Reached]),
        moved(setting, &real, "worse", &[Standing::Worse, Standing::Short, Standing::Behind]),
        whom(setting, &real),
        disputed(setting, &real),
        due(setting, &real),
    ]
}

fn count(setting: &Setting, id: &str, number: usize, more: &[(&str, &str)]) -> String {
    let shown = setting.words.locale().integer(number as i64);
    let mut all = vec![("n", Arg::Number(number as f64)), ("number", (&shown).into())];
    all.extend(more.iter().map(|(name, text)| (*name, Arg::from(*text))));
    setting.words.with(id, &all)
}

/// The first sentence of a finding, and the last change where that decides how it stands: it may run against the longer way
/// that the sentence tells.
fn first(setting: &Setting, one: &Indicator) -> String {
    let said = one.data.kind().finding(setting, &one.header).into_iter().next().unwrap_or_default();
    match glance(setting, one).change {
        Some(change) => setting.words.with("story-change", &[("said", (&said).into()), ("change", (&change).into())]),
        None => said,
    }
}

/// How many of those that can be judged stand so, and one of them.
fn moved<'a>(setting: &Setting, real: &[&'a Indicator], about: &'static str, wanted: &[Standing]) -> Told<'a> {
    let stands: Vec<(&Indicator, Standing)> = real.iter().map(|one| (*one, one.standing(setting))).collect();
    let judged = stands.iter().filter(|(_, standing)| is_judged(*standing)).count();
    let of = |wanted: Standing| stands.iter().filter(move |(_, standing)| *standing == wanted).map(|(one, _)| *one);
    let number = wanted.iter().map(|one| of(*one).count()).sum();
    let named = wanted.iter().find_map(|one| of(*one).next()).map(|one| (one, first(setting, one)));
    let total = setting.words.locale().integer(judged as i64);
    let sentence = match (judged, number) {
        (0, _) => setting.words.get("story-not-judged"),
        (_, 0) => count(setting, &["story-", about, "-none"].concat(), judged, &[]),
        _ => count(setting, &["story-", about, "-count"].concat(), number, &[("total", &total)]),
    };
    Told { about, sentence, named }
}

fn is_judged(standing: Standing) -> bool {
    use Standing::{Behind, Better, OnCourse, Reached, Short, Steady, Worse};
    matches!(standing, Reached | OnCourse | Better | Steady | Behind | Short | Worse)
}

/// The groups that are furthest apart, beside the higher value.
fn whom<'a>(setting: &Setting, real: &[&'a Indicator]) -> Told<'a> {
    let programme = &setting.programme;
    let mut widest: Option<(f64, &Indicator, String)> = None;
    for one in real {
        let Data::Coverage(data) = &one.data else { continue };
        let Some(place) = data.series.main_place() else { continue };
        for breakdown in &programme.breakdowns {
            let Some(found) = coverage::widest(programme, &one.header, data, place, &breakdown.id) else { continue };
            let high = found.high.number().unwrap_or_default().abs().max(found.low.number().unwrap_or_default().abs());
            let size = found.gap.abs() / high.max(f64::MIN_POSITIVE);
            let said = || coverage::spread(setting, &one.header, data, place, &breakdown.id);
            if widest.as_ref().is_none_or(|(known, ..)| size > *known) {
                widest = said().map(|said| (size, *one, said)).or(widest);
            }
        }
    }
    let id = if widest.is_some() { "story-whom-count" } else { "story-whom-none" };
    Told { about: "whom", sentence: setting.words.get(id), named: widest.map(|(_, one, said)| (one, said)) }
}

/// How many disputes wait for an answer, and the one that waits longest.
fn disputed<'a>(setting: &Setting, real: &[&'a Indicator]) -> Told<'a> {
    let open = |one: &&'a Indicator| {
        let one: &'a Indicator = one;
        one.header.voices.iter().filter(|voice| voice.is_open() && !voice.example).map(move |voice| (one, voice))
    };
    let all: Vec<(&Indicator, &Voice)> = real.iter().flat_map(open).collect();
    let longest = all.iter().min_by_key(|(_, voice)| voice.on);
    let said = |(one, voice): &(&'a Indicator, &Voice)| {
        let days = setting.words.count("days", voice.days_waiting(setting.as_of()).unsigned_abs() as usize);
        let group = voice.group.in_language(setting.language());
        (*one, setting.words.with("story-waiting", &[("group", group.into()), ("days", (&days).into())]))
    };
    let sentence = match all.len() {
        0 => setting.words.get("story-disputed-none"),
        number => count(setting, "story-disputed-count", number, &[]),
    };
    Told { about: "disputed", sentence, named: longest.map(said) }
}

/// How many reports are late, and what is due next.
fn due<'a>(setting: &Setting, real: &[&'a Indicator]) -> Told<'a> {
    let words = &setting.words;
    let late = real.iter().filter(|one| unknown_of(one).iter().any(|gap| gap.state == State::Overdue)).count();
    let next = real.iter().flat_map(|one| coming(one, setting.as_of())).min_by_key(|one| one.on);
    let date = |on: Date| say::date(words.locale(), on);
    let sentence = match late {
        0 => words.get("story-late-none"),
        number => count(setting, "story-late", number, &[]),
    };
    let named = next.map(|next| (next.indicator, words.with("story-next", &[("date", (&date(next.on)).into())])));
    Told { about: "due", sentence, named }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::trial::{coverage, paged, plain};
    use serde_json::{Value, json};

    fn feed(indicators: &Value) -> Feed {
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
            "places": [{"id": "all", "name": "Everywhere"}],
            "breakdowns": [{"id": "sex", "name": "Sex", "groups": [{"id": "F", "name": "Women"}, {"id": "M", "name": "Men"}]}],
            "indicators": indicators});
        native::read(programme.to_string().as_bytes()).expect("a programme")
    }

    fn said(feed: &Feed) -> Vec<(String, String)> {
        let setting = paged(&feed.programme);
        let of = |told: Told<'_>| {
            let named =
                told.named.map(|(one, said)| format!("{}: {}", one.header.id, plain(&said))).unwrap_or_default();
            (plain(&told.sentence), named)
        };
        told(&setting, feed).into_iter().map(of).collect()
    }

    #[test]
    fn five_sentences_say_what_the_figures_hold() {
        let sexes = json!({"observations": {"places": ["all"], "periods": ["2025"], "groups": ["_T", "F", "M"], "period": 0,
            "group": [0, 1, 2], "value": [50, 40, 60]}});
        let voice = |on: &str| json!({"stance": "disputed", "group": "Farmers", "on": on, "reason": "No."});
        let late = json!({"voices": [voice("2026-03-01"), voice("2026-02-28")], "due": [{"period": "2026", "on": "2026-12-01"}],
            "observations": {"places": ["all"], "periods": ["2024", "2025", "2026"], "period": [0, 1, 2],
                "value": [30, null, null], "status": ["observed", "not-yet-due", "not-yet-due"]}});
        let feed = feed(&json!([
            coverage("reached", &json!([40, 90]), &json!({"targets": [{"period": "2027", "value": 80}]})),
            coverage("rises", &json!([40, 50]), &json!({})),
            coverage("falls", &json!([40, 30]), &json!({})),
            coverage("invented", &json!([40, 10]), &json!({"example": true})),
            coverage("sexes", &json!([]), &sexes),
            coverage("late", &json!([]), &late),
        ]));
        let said = said(&feed);
        // three can be judged: one reached its target, one rises, one falls
        assert!(said[0].0.contains('2') && said[0].0.contains('3'), "{said:?}");
        assert!(said[0].1.starts_with("rises: "), "what rises is named first: {said:?}");
        assert!(said[1].1.starts_with("falls: "), "{said:?}");
        assert!(said[2].1.starts_with("sexes: ") && said[2].1.contains("40%"), "{said:?}");
        assert!(
            said[3].0.contains('2') && said[3].1.starts_with("late: ") && said[3].1.contains("10 days"),
            "{said:?}"
        );
        assert!(said[4].1.starts_with("late: ") && said[4].1.contains("1 December 2026"), "{said:?}");
        assert!(!said.iter().any(|(_, named)| named.contains("invented")));
    }

    #[test]
    fn where_there_is_nothing_it_says_so() {
        let said = said(&feed(&json!([coverage("one", &json!([null, 50]), &json!({}))])));
        assert_eq!(said.len(), 5);
        assert!(said.iter().all(|(sentence, named)| !sentence.is_empty() && named.is_empty()), "{said:?}");
    }
}

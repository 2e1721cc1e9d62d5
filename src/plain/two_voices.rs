//! Two voices: what communities dispute and confirm across the programme, each beside what the figures say, with the days
//! that a dispute waits or waited for its answer.

use super::opening::{link, opening};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting, facts};
use crate::markup::{Node, el};
use crate::model::{Stance, Voice, sorted};
use crate::page;
use crate::say;
use crate::store::Site;

/// A voice and whose number it speaks of.
type Said<'a> = (&'a Indicator, &'a Voice);

/// The page.
#[must_use]
pub fn two_voices(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let all: Vec<Said<'_>> =
        feed.all().flat_map(|one| one.header.voices.iter().map(move |voice| (one, voice))).collect();
    let of = |keep: fn(&Voice) -> bool| all.iter().copied().filter(|(_, voice)| keep(voice)).collect::<Vec<_>>();
    let waiting = sorted(of(Voice::is_open), &|a, b| a.1.on.cmp(&b.1.on));
    let answered = newest(of(|voice| voice.stance == Stance::Disputed && voice.reply.is_some()));
    let confirmed = newest(of(|voice| voice.stance == Stance::Confirmed));
    let sections = [("two-waiting", waiting), ("two-answered", answered), ("two-confirmed", confirmed)];
    opening(setting, "more-two-voices", words.get("about-two-voices"))
        .add(el("p").add(counts(setting, &all)))
        .all(sections.into_iter().filter_map(|(id, said)| section(setting, site, id, &said)))
}

fn newest(said: Vec<Said<'_>>) -> Vec<Said<'_>> {
    sorted(said, &|a, b| b.1.on.cmp(&a.1.on))
}

/// How many there are, and how long answers took; what is invented is not counted.
fn counts(setting: &Setting, all: &[Said<'_>]) -> String {
    let words = &setting.words;
    let real = || all.iter().filter(|(one, voice)| !one.header.example && !voice.example).map(|(_, voice)| *voice);
    if real().next().is_none() {
        return words.get(if all.is_empty() { "two-none" } else { "two-only-examples" });
    }
    let told = |id: &str, none: &str, keep: fn(&Voice) -> bool| {
        let days: Vec<i64> =
            real().filter(|voice| keep(voice)).map(|voice| voice.days_waiting(setting.as_of())).collect();
        let longest = words.count("days", days.iter().copied().max().unwrap_or_default().unsigned_abs() as usize);
        let number = words.locale().integer(days.len() as i64);
        let all =
            [("n", say::Arg::Number(days.len() as f64)), ("number", (&number).into()), ("days", (&longest).into())];
        if days.is_empty() { words.get(none) } else { words.with(id, &all) }
    };
    let sentences = [
        told("two-count-waiting", "two-count-none", Voice::is_open),
        told("two-count-answered", "two-count-unanswered", |v| v.stance == Stance::Disputed && v.reply.is_some()),
        told("two-count-confirmed", "two-count-unconfirmed", |v| v.stance == Stance::Confirmed),
    ];
    sentences.join(" ")
}

/// The voices of a kind; those of one indicator stand together beside its figure.
fn section(setting: &Setting, site: &Site, id: &'static str, said: &[Said<'_>]) -> Option<Node> {
    let mut by: Vec<(&Indicator, Vec<&Voice>)> = Vec::new();
    for (one, voice) in said {
        match by.iter_mut().find(|(known, _)| known.header.id == one.header.id) {
            Some((_, voices)) => voices.push(voice),
            None => by.push((one, vec![voice])),
        }
    }
    let pair = |(one, voices): &(&Indicator, Vec<&Voice>)| {
        el("article")
            .class("two")
            .add(official(setting, site, one))
            .add(el("ul").all(voices.iter().map(|voice| page::voice(setting, voice))))
    };
    let heading = el("h2").attr("id", id).add(setting.words.get(id));
    let list = || el("section").class("voices").attr("aria-labelledby", id).add(heading).all(by.iter().map(pair));
    (!said.is_empty()).then(list)
}

/// What the figure says.
fn official(setting: &Setting, site: &Site, one: &Indicator) -> Node {
    let header = &one.header;
    let title = el("h3").add(link(setting, site, one));
    let finding = one.data.kind().finding(setting, header);
    // an example says so by its badge, and the dispute stands beside it
    let finding = finding.into_iter().nth(usize::from(header.example));
    el("div").class("official").add(title).add(finding.map(|said| el("p").class("finding").add(said))).add(facts(
        setting,
        header,
        one.standing(setting),
        None,
    ))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::trial::{plain, setting};
    use leptos::prelude::RenderHtml as _;
    use serde_json::{Value, json};

    fn page(voices: &Value) -> String {
        let observations = json!({"places": ["all"], "periods": ["2025"], "value": [50]});
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
            "places": [{"id": "all", "name": "Everywhere"}],
            "indicators": [{"id": "water", "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent"}, "voices": voices,
                "observations": observations}]});
        let feed = native::read(programme.to_string().as_bytes()).expect("a programme");
        assert_eq!(feed.notices, []);
        let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
        plain(&two_voices(&setting(&feed.programme, "en"), &feed, &site).to_html())
    }

    #[test]
    fn who_waits_longest_comes_first_and_each_stands_beside_the_figure() {
        let voice = |stance: &str, on: &str, reason: &str| json!({"stance": stance, "group": "Farmers", "on": on, "reason": reason});
        let mut answered = voice("disputed", "2026-01-01", "The pump was dry.");
        answered["reply"] = json!({"by": "Office", "on": "2026-01-21", "text": "It is mended."});
        let page = page(&json!([
            voice("confirmed", "2026-02-01", "We counted too."),
            voice("disputed", "2026-03-01", "Not here."),
            voice("disputed", "2026-02-28", "Nobody came."),
            answered,
        ]));
        let order = [
            "two-waiting",
            "50%",
            "Nobody came.",
            "Not here.",
            "two-answered",
            "The pump was dry.",
            "It is mended.",
            "two-confirmed",
            "We counted too.",
        ];
        let mut rest = page.as_str();
        for part in order {
            let at = rest.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
            rest = &rest[at..];
        }
        assert!(page.contains("10 days") && page.contains("20 days"), "{page}");
    }

    #[test]
    fn where_nobody_has_spoken_it_says_so() {
        assert!(page(&json!([])).contains("two-none"));
        let invented =
            json!([{"stance": "disputed", "group": "A", "on": "2026-03-01", "reason": "No.", "example": true}]);
        let page = page(&invented);
        assert!(page.contains("two-only-examples") && page.contains("No."), "{page}");
    }
}

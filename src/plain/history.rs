//! History: what was changed in figures that had been published, when and why; and for each figure that was changed, what it
//! said before.

use super::opening::{link, opening};
use super::rows::{self, Row};
use crate::feed::Feed;
use crate::kinds::{Data, Indicator, Setting, View, coverage};
use crate::markup::{Node, el};
use crate::model::{Date, Revision, TOTAL, revision, sorted};
use crate::part::{at_each, feed_text, pictures};
use crate::say;
use crate::store::Site;
use std::sync::Arc;

/// The most earlier states of one indicator that are drawn.
const DRAWN: usize = 3;

/// The page.
#[must_use]
pub fn history(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let words = &setting.words;
    let all = feed.all().flat_map(|one| one.header.revisions.iter().map(move |revision| (one, revision)));
    let all: Vec<(&Indicator, &Revision)> = sorted(all.collect(), &|a, b| b.1.on.cmp(&a.1.on));
    let columns = ["gap-what", "history-on", "unknown-for", "history-from", "history-to", "unknown-why"];
    let table =
        rows::table(setting, "history-changes", None, &columns, all.iter().map(|(one, r)| row(setting, site, one, r)));
    opening(setting, "more-history", words.get("about-history"))
        .add(all.is_empty().then(|| el("p").add(words.get("history-none"))))
        .add(table)
        .all(feed.all().filter_map(|one| earlier(setting, site, one)))
}

fn row(setting: &Setting, site: &Site, one: &Indicator, revision: &Revision) -> Row {
    let (words, locale) = (&setting.words, setting.words.locale());
    let hidden = revision.is_hidden();
    let number = |n: Option<f64>| -> Node {
        match n {
            Some(n) => say::figure(locale, &one.header.unit, n).into(),
            None => el("em").add(words.get(if hidden { "state-suppressed" } else { "revised-none" })),
        }
    };
    let mut whose = setting.place(&revision.place);
    if revision.group != *TOTAL {
        whose = locale.list(&[whose, setting.group(&revision.group)]);
    }
    let period = Node::none().add(say::period(locale, &revision.period)).add(el("small").add(whose));
    let example = one.header.example.then(|| el("small").add(words.get("example")));
    Row {
        within: None,
        head: Node::none().add(link(setting, site, one)).add(example),
        cells: vec![
            say::date(locale, revision.on).into(),
            period,
            number(revision.from),
            number(revision.to),
            feed_text(&revision.reason, setting.language()),
        ],
    }
}

/// What an indicator said before each of its changes, beside what it says now.
fn earlier(setting: &Setting, site: &Site, one: &Indicator) -> Option<Node> {
    let Data::Coverage(now) = &one.data else { return None };
    let known: Vec<Revision> = one.header.revisions.iter().filter(|r| !r.is_hidden()).cloned().collect();
    let days = revision::days(&known);
    let words = &setting.words;
    let state = |heading: String, data: &coverage::Data, as_of: Date| {
        let mut header = one.header.clone();
        // a target that was set later was not there
        header.targets.retain(|target| target.set_on.is_none_or(|day| day <= as_of));
        let finding = coverage::finding(setting, &header, &coverage::reading(&header, data, as_of));
        let said = finding.into_iter().nth(usize::from(header.example)).unwrap_or_default();
        let shown = coverage::shown(setting, data, &View::default());
        let scenes = at_each(&|width| coverage::picture(setting, &header, data, &shown, width));
        el("figure")
            .class("chart")
            .add(el("h3").add(heading))
            .add(el("figcaption").add(said.clone()))
            .add(pictures(&scenes, &said))
    };
    let then = days.iter().take(DRAWN).map(|day| {
        let data = coverage::Data { series: Arc::new(revision::before(&now.series, &known, *day)) };
        let heading = words.with("history-before", &[("date", (&say::date(words.locale(), *day)).into())]);
        state(heading, &data, *day)
    });
    let heading = el("h2").add(link(setting, site, one));
    let list = || {
        let now = state(words.get("history-now"), now, setting.as_of());
        el("section").class("states").add(heading).add(el("div").class("then").add(now).all(then))
    };
    (!days.is_empty()).then(list)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::trial::{paged, plain};
    use leptos::prelude::RenderHtml as _;
    use serde_json::{Value, json};

    fn feed(revisions: &Value, protection: &Value) -> Feed {
        let indicator = json!({"id": "water", "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent"},
            "protection": protection, "revisions": revisions,
            "observations": {"places": ["all"], "periods": ["2022", "2023", "2024"], "period": [0, 1, 2], "value": [40, 52, 60]}});
        let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
            "places": [{"id": "all", "name": "Everywhere"}], "indicators": [indicator]});
        let feed = native::read(programme.to_string().as_bytes()).expect("a programme");
        assert_eq!(feed.notices, []);
        feed
    }

    fn page(feed: &Feed) -> String {
        let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
        plain(&history(&paged(&feed.programme), feed, &site).to_html())
    }

    fn changes() -> Value {
        json!([
            {"on": "2024-06-01", "period": "2023", "from": 55, "to": 54, "reason": "A village was counted twice."},
            {"on": "2025-06-01", "period": "2023", "from": 54, "to": 52, "reason": "A second one, too."},
        ])
    }

    #[test]
    fn what_it_said_before_each_change() {
        let feed = feed(&changes(), &Value::Null);
        let Data::Coverage(data) = &feed.indicators[0].data else { panic!("coverage") };
        let revisions = &feed.indicators[0].header.revisions;
        let at = |day: &str| {
            let then = revision::before(&data.series, revisions, Date::parse(day).expect("a day"));
            then.cells().map(|cell| cell.number()).collect::<Vec<_>>()
        };
        assert_eq!(at("2026-01-01"), [Some(40.0), Some(52.0), Some(60.0)], "as it is now");
        assert_eq!(at("2025-06-01"), [Some(40.0), Some(54.0), Some(60.0)]);
        assert_eq!(at("2024-06-01"), [Some(40.0), Some(55.0), None], "2024 was not over");
        let page = page(&feed);
        let order = ["1 June 2025", "54%", "52%", "A second one, too.", "1 June 2024", "55%", "As it was before"];
        let mut rest = page.as_str();
        for part in order {
            let at = rest.find(part).unwrap_or_else(|| panic!("{part} in {page}"));
            rest = &rest[at..];
        }
        assert!(page.contains("55% in 2023 (Everywhere), up from 40% in 2022."), "{page}");
    }

    #[test]
    fn a_change_does_not_tell_what_is_hidden() {
        let mut feed = feed(&changes(), &json!({"subjects": "people"}));
        feed.protect();
        let page = page(&feed);
        assert!(
            page.contains("A village was counted twice.") && !page.contains("55%") && !page.contains("54%"),
            "{page}"
        );
        assert!(!page.contains("As it was before"), "{page}");
    }

    #[test]
    fn where_nothing_was_changed_it_says_so() {
        assert!(page(&feed(&json!([]), &Value::Null)).contains("Nothing that was published here has been changed"));
    }
}

//! Compare: two figures side by side, with a guard that says whether they may be compared, and why not. Without a
//! script the page says which indicators count the same, and which of those may not be compared all the same; with
//! one, two figures are chosen, which stand in the address.

mod facts;
mod guard;
#[cfg(test)]
mod tests;
mod told;

pub use told::{Told, told};

use super::opening::{link, opening};
use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::markup::{Node, el};
use crate::model::Period;
use crate::say;
use crate::store::Site;
use guard::{Fact, Reason, Side, Weight, guard};

/// The most pairs that are named for a reason; where there are more, it says so.
const PAIRS: usize = 12;

/// Reasons for care that hold whatever place and group are chosen.
const LASTING: [&str; 2] = ["source", "length"];

/// What a page says, and how.
struct Sheet<'a> {
    setting: &'a Setting,
    site: &'a Site,
}

/// An indicator that can be chosen, as it is chosen at first.
struct One<'a> {
    indicator: &'a Indicator,
    side: Side,
}

/// A reason that holds between some of those that count the same.
struct Found {
    weight: Weight,
    said: String,
    pairs: Vec<String>,
}

/// The page.
#[must_use]
pub fn compare(setting: &Setting, feed: &Feed, site: &Site) -> Node {
    let sheet = Sheet { setting, site };
    let one = |indicator| facts::main_side(setting, indicator).map(|side| One { indicator, side });
    let ones: Vec<One<'_>> = feed.all().filter_map(one).collect();
    let groups = alike(&ones);
    let (many, alone): (Vec<_>, Vec<_>) = groups.into_iter().partition(|group| group.len() > 1);
    let (unsaid, alone): (Vec<_>, Vec<_>) =
        alone.into_iter().flatten().partition(|one| one.counted().is_some_and(|fact| fact.0.starts_with('?')));
    let lists = feed.all().filter(|indicator| facts::series(indicator).is_none()).map(|one| sheet.item(one, None));
    let item = |one: &&One<'_>| sheet.item(one.indicator, one.counted().map(|fact| fact.1.clone()));
    let many: Vec<Node> = many.iter().map(|group| sheet.group(group)).collect();
    opening(setting, "more-compare", setting.words.get("about-compare"))
        .add(sheet.form(&ones))
        .add(sheet.section("compare-alike", "compare-alike-about", many, "div"))
        .add(sheet.section("compare-alone", "compare-alone-about", alone.iter().map(item).collect(), "ul"))
        .add(sheet.section(
            "compare-unsaid",
            "compare-unsaid-about",
            unsaid.iter().map(|one| sheet.item(one.indicator, None)).collect(),
            "ul",
        ))
        .add(sheet.section("compare-lists", "compare-lists-about", lists.collect(), "ul"))
}

/// Those that count the same, in the order of the feed.
fn alike<'a>(ones: &'a [One<'a>]) -> Vec<Vec<&'a One<'a>>> {
    let mut groups: Vec<Vec<&One<'_>>> = Vec::new();
    for one in ones {
        let same = |group: &&mut Vec<&One<'_>>| group.first().is_some_and(|first| first.counts_as(one));
        match groups.iter_mut().find(same) {
            Some(group) => group.push(one),
            None => groups.push(vec![one]),
        }
    }
    groups
}

impl One<'_> {
    fn counted(&self) -> Option<&Fact> {
        self.side.facts.get("counted")
    }

    fn counts_as(&self, other: &One<'_>) -> bool {
        let key = |name: &str| [self, other].map(|one| one.side.facts.get(name).map(|fact| fact.0.clone()));
        let [counted, currency] = [key("counted"), key("currency")];
        counted[0] == counted[1] && currency[0] == currency[1]
    }
}

impl Sheet<'_> {
    /// A section with a heading and what it is about; nothing where there is nothing in it.
    fn section(&self, id: &'static str, about: &str, items: Vec<Node>, list: &'static str) -> Option<Node> {
        let words = &self.setting.words;
        (!items.is_empty()).then(|| {
            el("section")
                .class("alike")
                .attr("aria-labelledby", id)
                .add(el("h2").attr("id", id).add(words.get(id)))
                .add(el("p").class("note").add(words.get(about)))
                .add(el(list).all(items))
        })
    }

    /// An indicator, with what it counts where that is not said above it, and how many places and groups it has.
    fn item(&self, indicator: &Indicator, counted: Option<String>) -> Node {
        let words = &self.setting.words;
        let number = |n: usize| words.locale().integer(n as i64);
        let within = facts::series(indicator).filter(|s| s.places.len() > 1 || s.groups.len() > 1).map(|s| {
            let [places, groups] = [number(s.places.len()), number(s.groups.len())];
            words.with("compare-within", &[("places", (&places).into()), ("groups", (&groups).into())])
        });
        let notes = [counted, within].into_iter().flatten().map(|note| el("small").add(note));
        el("li").add(link(self.setting, self.site, indicator)).all(notes)
    }

    /// Those that count the same, and which of them may not be compared all the same, or with care.
    fn group(&self, group: &[&One<'_>]) -> Node {
        let words = &self.setting.words;
        let counted = group.first().and_then(|one| one.counted()).map(|fact| fact.1.clone()).unwrap_or_default();
        let mut found: Vec<Found> = Vec::new();
        let mut pairs = 0;
        for (at, one) in group.iter().enumerate() {
            for other in &group[at + 1..] {
                pairs += 1;
                self.pair(one, other, &mut found);
            }
        }
        let list = |id: &str, weight: Weight| {
            let items: Vec<Node> =
                found.iter().filter(|f| f.weight == weight).map(|found| self.found(found, pairs)).collect();
            let heading = el("h4").add(words.get(id));
            (!items.is_empty()).then(|| Node::none().add(heading).add(el("ul").class("pairs").all(items)))
        };
        el("article")
            .add(el("h3").add(counted))
            .add(el("ul").all(group.iter().map(|one| self.item(one.indicator, None))))
            .add(list("compare-not", Weight::Never))
            .add(list("compare-care", Weight::Care))
    }

    /// Takes the reasons of a pair to those that are known; what forbids it leaves nothing else to say.
    fn pair(&self, one: &One<'_>, other: &One<'_>, known: &mut Vec<Found>) {
        let title = |one: &One<'_>| one.indicator.header.title.in_language(self.setting.language()).to_owned();
        let both = self.setting.words.locale().list(&[title(one), title(other)]);
        let reasons = guard(&one.side, &other.side);
        let weight = reasons.iter().map(|reason| reason.weight).max().unwrap_or(Weight::Care);
        let lasting =
            |r: &&Reason| r.weight == weight && (weight == Weight::Never || LASTING.contains(&r.about.as_str()));
        for reason in reasons.iter().filter(lasting) {
            let at = |at: usize| reason.said.get(at).map_or("", String::as_str);
            let periods = self.periods(one, other, &reason.periods);
            let said = told::sentence(self.setting, &reason.about, [at(0), at(1)], &periods);
            match known.iter_mut().find(|found| found.weight == weight && found.said == said) {
                Some(found) => found.pairs.push(both.clone()),
                None => known.push(Found { weight, said, pairs: vec![both.clone()] }),
            }
        }
    }

    /// A reason, and for which pairs it holds.
    fn found(&self, found: &Found, all: usize) -> Node {
        let words = &self.setting.words;
        let rest = found.pairs.len().saturating_sub(PAIRS);
        let number = words.locale().integer(rest as i64);
        let more = (rest > 0).then(|| words.with("compare-rest", &[("number", (&number).into())]));
        let pairs = found.pairs.iter().take(PAIRS).cloned().chain(more).map(|pair| el("li").add(pair));
        let item = el("li").add(found.said.clone());
        // where there is one pair only, it stands right above
        match (all, found.pairs.len()) {
            (1, _) => item,
            (all, some) if all == some => item.add(" ").add(words.get("compare-every")),
            _ => item.add(el("ul").all(pairs.collect::<Vec<_>>())),
        }
    }

    /// Periods by their codes, in words.
    fn periods(&self, one: &One<'_>, other: &One<'_>, codes: &[String]) -> String {
        let known = [one, other].into_iter().filter_map(|one| facts::series(one.indicator)).flat_map(|s| &s.periods);
        let known: Vec<&Period> = known.collect();
        let name = |code: &String| {
            let period = known.iter().find(|period| period.code == *code)?;
            Some(say::period(self.setting.words.locale(), period))
        };
        self.setting.words.locale().list(&codes.iter().filter_map(name).collect::<Vec<_>>())
    }

    /// What a script makes of the page: two sides to choose, and what comes of it.
    fn form(&self, ones: &[One<'_>]) -> Option<Node> {
        let words = &self.setting.words;
        let language = self.setting.language();
        let fields = |side: &'static str, ids: [&'static str; 3], legend: &str| {
            let field = |label: String, id: &'static str, options: Vec<Node>| {
                let name = ids.iter().position(|known| *known == id).map(|at| ["indicator", "place", "group"][at]);
                el("div")
                    .add(el("label").attr("for", id).add(label))
                    .add(el("select").attr("id", id).maybe("data-choose", name).all(options))
            };
            let option = |one: &One<'_>| {
                let (id, title) = (one.indicator.header.id.to_string(), &one.indicator.header.title);
                el("option").attr("value", id).add(title.in_language(language).to_owned())
            };
            let pick = el("option").attr("value", "").add(words.get("compare-pick"));
            let indicators = std::iter::once(pick).chain(ones.iter().map(option)).collect();
            el("fieldset")
                .attr("data-side", side)
                .add(el("legend").add(words.get(legend)))
                .add(field(words.get("compare-indicator"), ids[0], indicators))
                .add(field(words.get("place"), ids[1], Vec::new()))
                .add(field(words.get("group"), ids[2], Vec::new()))
        };
        let form = || {
            el("div")
                .class("seek versus")
                .add(fields("a", ["a", "a-place", "a-group"], "compare-side-a"))
                .add(fields("b", ["b", "b-place", "b-group"], "compare-side-b"))
                .add(el("p").attr("role", "status"))
        };
        let result = || el("div").class("versus-found").attr("hidden", "");
        (!ones.is_empty()).then(|| Node::none().add(form()).add(result()))
    }
}

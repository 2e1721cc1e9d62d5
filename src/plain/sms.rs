//! What the findings say, short enough for one SMS.

use super::gsm::{Length, fold, length};
use crate::feed::Feed;
use crate::kinds::money::State as Paid;
use crate::kinds::policy::Stage;
use crate::kinds::promises::State;
use crate::kinds::{Data, Indicator, Listed, Setting, Standing, coverage, disputes, voices};
use crate::say;

/// A text that fits into one SMS.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sms {
    /// The text.
    pub text: String,
    /// How long it is.
    pub length: Length,
}

/// An indicator: the first of these that fits. Its title with the finding's short sentence; with value, place and period;
/// as much of the title, in whole words, as leaves room for these, for value and period, for the value alone; or these
/// without a title. Of wins and promises their counts, as many as fit. What is invented or disputed says so first. Nothing where there is nothing to say, and where even the
/// value does not fit: a number is never cut.
#[must_use]
pub fn of_indicator(setting: &Setting, indicator: &Indicator) -> Option<Sms> {
    let (words, header) = (&setting.words, &indicator.header);
    let series = match &indicator.data {
        Data::Coverage(data) => Some(data),
        Data::Listed(Listed::Policy(data)) => Some(&data.counts).filter(|_| data.wins.is_empty()),
        Data::Listed(_) => None,
        Data::Other(_) | Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => return None,
    };
    let (bodies, tight) = match series.filter(|data| !data.series.is_empty()) {
        Some(data) => {
            let reading = coverage::reading(header, data, setting.as_of());
            let value = words.value(&header.unit, &reading.value());
            let place = setting.place(&reading.place);
            let cell = reading.latest.or(reading.absent)?;
            let when = say::period(words.locale(), cell.period());
            let arguments = [("value", (&value).into()), ("place", (&place).into()), ("when", (&when).into())];
            let placed = words.with("sms-placed", &arguments);
            let dated = words.with("sms-dated", &arguments);
            (vec![coverage::short(setting, header, &reading), placed.clone()], vec![placed, dated, value])
        }
        None => {
            let sentence =
                indicator.data.kind().finding(setting, header).into_iter().nth(usize::from(header.example))?;
            let counted = counted(setting, indicator);
            let fewer = (1..=counted.len()).rev().map(|n| words.locale().list(&counted[..n]));
            (vec![sentence.clone()], std::iter::once(sentence).chain(fewer).collect())
        }
    };
    let disputed = (!disputes(setting, header).is_empty()).then_some("disputed");
    let marks: Vec<String> =
        header.example.then_some("example").into_iter().chain(disputed).map(|id| words.get(id)).collect();
    first(setting, &marks, header.title.in_language(setting.language()), &bodies, &tight)
}

/// How many wins or promises stand where: wins that got furthest and promises that were not kept first.
fn counted(setting: &Setting, indicator: &Indicator) -> Vec<String> {
    let count = |id: &str, name: &str, n: usize| (n > 0).then(|| setting.words.count(&[id, name].concat(), n));
    match &indicator.data {
        Data::Listed(Listed::Policy(data)) => {
            Stage::ALL.into_iter().rev().filter_map(|stage| count("at-", stage.name(), data.at(stage))).collect()
        }
        Data::Listed(Listed::Promises(data)) => [State::Broken, State::Late, State::Open, State::Kept]
            .into_iter()
            .filter_map(|state| count("count-", state.name(), data.count(state, setting.as_of())))
            .collect(),
        Data::Listed(Listed::Money(data)) => [Paid::Late, Paid::Coming, Paid::PaidLate, Paid::Paid]
            .into_iter()
            .filter_map(|state| count("count-payment-", state.name(), data.count(state, setting.as_of())))
            .collect(),
        Data::Listed(Listed::Remedies(data)) => {
            data.open().map(|n| setting.words.count("remedies-open", n as usize)).into_iter().collect()
        }
        Data::Listed(Listed::Voices(data)) => voices::pieces(setting, data),
        _ => Vec::new(),
    }
}

/// The programme: how many indicators there are as of when, and how many stand where, what needs care first; as many of
/// these as fit.
#[must_use]
pub fn of_programme(setting: &Setting, feed: &Feed) -> Option<Sms> {
    let words = &setting.words;
    let standings: Vec<Standing> = feed.indicators.iter().map(|i| i.standing(setting)).collect();
    let counted = CARE_FIRST.into_iter().filter_map(|standing| {
        let n = standings.iter().filter(|s| **s == standing).count();
        let name = words.get(&["standing-", standing.name()].concat());
        let number = words.locale().integer(n as i64);
        (n > 0).then(|| words.with("named-row", &[("name", (&name).into()), ("what", (&number).into())]))
    });
    let date = say::date(words.locale(), setting.as_of());
    let start = [words.count("tally", standings.len()), words.with("as-of", &[("date", (&date).into())])];
    let pieces: Vec<String> = start.into_iter().chain(counted).collect();
    let bodies: Vec<String> = (1..=pieces.len()).rev().map(|n| pieces[..n].join(". ") + ".").collect();
    first(setting, &[], setting.programme.title.in_language(setting.language()), &bodies, &bodies)
}

/// Where indicators may stand, what needs care first.
const CARE_FIRST: [Standing; 11] = [
    Standing::Worse,
    Standing::Short,
    Standing::Behind,
    Standing::Overdue,
    Standing::NoReport,
    Standing::Reached,
    Standing::OnCourse,
    Standing::Better,
    Standing::Steady,
    Standing::Info,
    Standing::NotYetDue,
];

/// The first that fits: the whole title with one of `bodies`, else a part of it with one of `tight`, else one of these
/// alone.
fn first(setting: &Setting, marks: &[String], title: &str, bodies: &[String], tight: &[String]) -> Option<Sms> {
    let named =
        |name: &str, what: &str| setting.words.with("named-row", &[("name", name.into()), ("what", what.into())]);
    let fitting = |text: String| {
        let text = fold(&marks.iter().rev().fold(text, |text, mark| named(mark, &text)));
        let length = length(&text);
        length.fits().then_some(Sms { text, length })
    };
    let whole = bodies.iter().find_map(|body| fitting(named(title, body)));
    let cut = || tight.iter().find_map(|body| beginnings(title).find_map(|part| fitting(named(&part, body))));
    let bare = || tight.iter().find_map(|body| fitting(body.clone()));
    whole.or_else(cut).or_else(bare)
}

/// The beginnings of a title, longest first, each of whole words and with the sign that more follows. What could be one
/// number in groups stays together.
fn beginnings(title: &str) -> impl Iterator<Item = String> {
    let words: Vec<&str> = title.split_whitespace().collect();
    let mut room = 160;
    let most = words.iter().take_while(|word| {
        room -= word.chars().count() as i64 + 1;
        room > 0
    });
    let most = most.count().min(words.len().saturating_sub(1));
    let digit = |c: char| c.is_numeric();
    let parts = |n: &usize| !(words[*n - 1].ends_with(digit) && words[*n].starts_with(digit));
    let ends: Vec<usize> = (1..=most).rev().filter(parts).collect();
    ends.into_iter().map(move |n| words[..n].join(" ").trim_end_matches([',', ';', ':', '،', '؛']).to_owned() + "…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_cut_between_words_and_never_within_a_number() {
        let cut = |title: &str| beginnings(title).collect::<Vec<_>>();
        assert_eq!(cut("Homes, schools with water"), ["Homes, schools with…", "Homes, schools…", "Homes…"]);
        assert_eq!(cut("About 12 000 homes"), ["About 12 000…", "About…"]);
        assert_eq!(cut("Word"), Vec::<String>::new());
        assert_eq!(cut(&"x".repeat(5000)), Vec::<String>::new());
    }
}

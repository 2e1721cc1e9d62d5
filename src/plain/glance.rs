//! What paper takes from an indicator of any kind: a glance, and what its picture shows as a table.

use crate::kinds::{
    Data, Indicator, Listed, Setting, Table, View, coverage, full, money, policy, promises, remedies, voices,
};
use crate::markup::Node;
use crate::model::{Date, Header, Series, State, TOTAL};
use crate::part::{Look, data_table};
use crate::say;

/// An indicator at a glance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Glance {
    /// The figure, to be set large; `None` where there is none, so that nothing absent looks like a zero.
    pub figure: Option<String>,
    /// The value in words, as the finding says it, or the reason why there is none.
    pub value: String,
    /// What the figure means, in whole sentences.
    pub said: Vec<String>,
    /// Where, and of whom if not of all.
    pub place: Option<String>,
    /// When.
    pub when: Option<String>,
    /// The change since the value before, where that and no target decides how it stands: it may run against the longer
    /// way that the sentence tells.
    pub change: Option<String>,
    /// The target in force and its time.
    pub target: Option<String>,
    /// The state, where the value is not simply observed.
    pub state: Option<State>,
    /// The day that the value speaks of.
    pub on: Option<Date>,
}

/// The glance.
#[must_use]
pub fn glance(setting: &Setting, indicator: &Indicator) -> Glance {
    let header = &indicator.header;
    match &indicator.data {
        Data::Coverage(data) => counted(setting, header, data),
        Data::Listed(Listed::Policy(data)) if data.wins.is_empty() => counted(setting, header, &data.counts),
        Data::Listed(Listed::Policy(data)) => {
            let figure = setting.words.locale().integer(data.wins.len() as i64);
            listed(setting, Some(figure), policy::wins(setting, data), data.latest().map(|(.., on)| on))
        }
        Data::Listed(Listed::Promises(data)) => {
            let said = promises::kept(setting, data).into_iter().chain([promises::counts(setting, data)]);
            listed(setting, promises::figure(setting, data), said.collect(), None)
        }
        Data::Listed(Listed::Money(data)) => {
            let payments = (!data.payments.is_empty()).then(|| money::counts(setting, data));
            let said = [money::brief(setting, data)].into_iter().chain(payments).collect();
            listed(setting, money::figure(setting, data), said, None)
        }
        Data::Listed(Listed::Remedies(data)) => {
            let on = data.counts.last().map(|count| count.period.end);
            let said = [remedies::brief(setting, data)].into_iter().chain(remedies::serious(setting, data)).collect();
            listed(setting, remedies::figure(setting, data), said, on)
        }
        Data::Listed(Listed::Voices(data)) => {
            listed(setting, voices::figure(setting, data), vec![voices::brief(setting, data)], None)
        }
        Data::Other(data) => {
            let series = coverage::Data { series: data.series.clone() };
            let said = indicator.data.kind().finding(setting, header);
            Glance { figure: None, said, ..counted(setting, header, &series) }
        }
        Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => {
            listed(setting, None, vec![indicator.finding(setting)], None)
        }
    }
}

/// Of observations: the line that speaks for all.
fn counted(setting: &Setting, header: &Header, data: &coverage::Data) -> Glance {
    let (words, locale) = (&setting.words, setting.words.locale());
    let reading = coverage::reading(header, data, setting.as_of());
    let value = reading.value();
    let cell = reading.latest.or(reading.absent);
    let place = setting.place(&reading.place);
    let group = setting.group(&reading.group);
    let joined = || words.with("group-joined", &[("first", (&place).into()), ("rest", (&group).into())]);
    let target = reading.target.map(|(mark, target)| {
        let (value, when) = (say::figure(locale, &header.unit, target), say::period(locale, &mark.period));
        words.with("marked", &[("value", (&value).into()), ("when", (&when).into())])
    });
    Glance {
        figure: value.number.map(|n| say::figure(locale, &header.unit, n)),
        value: words.value(&header.unit, &value),
        said: coverage::brief(setting, header, &reading),
        place: cell.map(|_| if reading.group == *TOTAL { place.clone() } else { joined() }),
        when: cell.map(|c| say::period(locale, c.period())),
        change: reading
            .since_last
            .filter(|_| reading.target.is_none())
            .map(|change| coverage::change(setting, header, &change)),
        target,
        state: (value.state != State::Observed).then_some(value.state),
        on: reading.latest.map(crate::model::Cell::known_on),
    }
}

/// Of a list of things, which stand as they do on the feed's own day.
fn listed(setting: &Setting, figure: Option<String>, said: Vec<String>, on: Option<Date>) -> Glance {
    let words = &setting.words;
    Glance {
        value: figure.clone().unwrap_or_else(|| words.get("unknown")),
        when: figure.as_ref().map(|_| say::date(words.locale(), setting.as_of())),
        figure,
        said,
        place: None,
        change: None,
        target: None,
        state: None,
        on,
    }
}

/// What the picture shows, as a table; `None` where a sentence says all.
pub(super) fn table(setting: &Setting, indicator: &Indicator) -> Option<Node> {
    let (header, words) = (&indicator.header, &setting.words);
    let listed = |caption: &str, (columns, rows)| data_table(&words.get(caption), columns, rows, Look::Words);
    match &indicator.data {
        Data::Coverage(data) => drawn(setting, header, data),
        Data::Listed(Listed::Policy(data)) if data.wins.is_empty() => drawn(setting, header, &data.counts),
        Data::Listed(Listed::Policy(data)) => {
            let wins = listed("policy-list", policy::rows(setting, data));
            Some(Node::none().add(wins).add(drawn(setting, header, &data.counts)))
        }
        Data::Listed(Listed::Promises(data)) => {
            (!data.promises.is_empty()).then(|| listed("promises-list", promises::rows(setting, data)))
        }
        Data::Listed(Listed::Money(data)) => {
            let totals = (!data.amounts.is_empty()).then(|| {
                let (columns, rows) = money::totals(setting, data);
                data_table(&words.get("money-heading"), columns, rows, Look::Figures)
            });
            let payments = (!data.payments.is_empty()).then(|| listed("payments-list", money::payments(setting, data)));
            let terms = money::terms(setting, data).into_iter().map(|(id, table)| listed(id, table));
            (!data.is_empty()).then(|| Node::none().add(totals).add(payments).all(terms))
        }
        Data::Listed(Listed::Remedies(data)) => {
            let table = |id: &str, (columns, rows)| data_table(&words.get(id), columns, rows, Look::Figures);
            let fates =
                (!data.times.is_empty()).then(|| table("remedies-fates-heading", remedies::fates(setting, data)));
            let periods =
                (!data.counts.is_empty()).then(|| table("remedies-periods", remedies::periods(setting, data)));
            (!data.is_empty()).then(|| Node::none().add(fates).add(periods))
        }
        Data::Listed(Listed::Voices(data)) => {
            let table = |id: &str, (columns, rows)| data_table(&words.get(id), columns, rows, Look::Figures);
            let answers = data.survey.as_ref().map(|s| table("voices-table", voices::shares(setting, s)));
            let scores = data.scores.as_ref().map(|s| table("scores-heading", voices::scores(setting, s)));
            (answers.is_some() || scores.is_some()).then(|| Node::none().add(answers).add(scores))
        }
        Data::Other(data) => several(setting, header, &data.series),
        Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => None,
    }
}

/// Whether the picture has more lines than can be told apart beside the words.
pub(super) fn crowded(setting: &Setting, indicator: &Indicator) -> bool {
    let many = |data: &coverage::Data| coverage::shown(setting, data, &View::default()).groups.len() > 3;
    match &indicator.data {
        Data::Coverage(data) => many(data),
        Data::Listed(Listed::Policy(data)) => data.wins.is_empty() && many(&data.counts),
        Data::Listed(_) | Data::Other(_) | Data::Waiting { .. } | Data::Apart(_) | Data::Broken | Data::Told(_) => {
            false
        }
    }
}

/// The lines of the picture: the main place by its first breakdown.
fn drawn(setting: &Setting, header: &Header, data: &coverage::Data) -> Option<Node> {
    let shown = coverage::shown(setting, data, &View::default());
    several(setting, header, &data.series.part(&shown.place, &shown.groups))
}

fn several(setting: &Setting, header: &Header, series: &Series) -> Option<Node> {
    (series.len() > 1).then(|| full(Table::of(setting, header, series)))
}

//! Attributes: what is said of data sets, groups, series and observations beside their values.

use super::super::{number, state};
use super::structure::component_roles;
use super::{locale, name, text};
use crate::model::State;
use serde_json::Value;

/// What an attribute says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Status,
    Confidentiality,
    Unit,
    Multiplier,
    Decimals,
    Low,
    High,
    Sample,
    Comment,
    Title,
    Updated,
    Other,
    /// Nothing that a reader of values needs.
    Technical,
}

/// One value of an attribute.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Said {
    id: String,
    name: String,
}

/// An attribute.
pub(super) struct Attribute {
    name: String,
    kind: Kind,
    /// The values that indexes point to.
    values: Vec<Option<Said>>,
    default: Option<Said>,
    /// The measures it is said of; all where there is none.
    measures: Vec<String>,
}

/// Where an attribute stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Level {
    Set,
    Group,
    Series,
    Observation,
}

/// The unit of a value, as far as attributes say it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Default)]
pub(super) struct Unit {
    pub label: Option<String>,
    pub multiplier: i8,
    pub decimals: Option<u8>,
}

/// What all attributes together say of a value.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Marks {
    pub state: Option<State>,
    pub unit: Unit,
    pub low: Option<f64>,
    pub high: Option<f64>,
    pub sample: Option<u32>,
    pub flags: Vec<String>,
    /// What is said of the whole: a title, when it was changed, and the rest.
    pub title: Option<String>,
    pub updated: Option<String>,
    pub notes: Vec<String>,
}

impl Attribute {
    pub fn new(of: &Value) -> Option<Self> {
        let id = text(of.get("id")).or_else(|| name(of))?;
        let values: Vec<Option<Said>> =
            of.get("values").and_then(Value::as_array).map_or_else(Vec::new, |l| l.iter().map(component).collect());
        let default = of.get("default").and_then(|d| known(&values, d).or_else(|| plain(d)));
        let measures = of.pointer("/relationship/measures").and_then(Value::as_array);
        let measures = measures.map_or_else(Vec::new, |l| l.iter().filter_map(|m| text(Some(m))).collect());
        let roles = component_roles(of);
        let kind = roles.iter().map(|r| kind(r)).find(|k| *k != Kind::Other).unwrap_or_else(|| kind(&id));
        Some(Self { name: name(of).unwrap_or(id), kind, values, default, measures })
    }

    /// The values that stand in a message for this attribute: an index, a value, several of them, or nothing.
    fn said(&self, value: Option<&Value>) -> Vec<Said> {
        let found = match value {
            Some(Value::Array(list)) => list.iter().filter_map(|v| self.one(v)).collect(),
            Some(one) => self.one(one).into_iter().collect::<Vec<_>>(),
            None => Vec::new(),
        };
        if found.is_empty() { self.default.clone().into_iter().collect() } else { found }
    }

    fn one(&self, value: &Value) -> Option<Said> {
        let index = value
            .as_u64()
            .or_else(|| value.as_f64().filter(|n| n.fract() == 0.0 && (0.0..1e9).contains(n)).map(|n| n as u64));
        match index {
            Some(index) if !self.values.is_empty() => self.values.get(usize::try_from(index).ok()?)?.clone(),
            _ => known(&self.values, value).or_else(|| plain(value)),
        }
    }
}

/// A value in the list of a component: coded, or a value, or several.
fn component(of: &Value) -> Option<Said> {
    let value = of.get("value").or_else(|| of.get("values")).and_then(plain);
    let named = name(of).or_else(|| value.as_ref().map(|v| v.name.clone()));
    let id = text(of.get("id")).or_else(|| value.map(|v| v.id)).or_else(|| named.clone())?;
    Some(Said { name: named.unwrap_or_else(|| id.clone()), id })
}

/// A value that is written out, perhaps in several languages, perhaps several of them.
fn plain(value: &Value) -> Option<Said> {
    let one = |v: &Value| text(Some(v)).or_else(|| locale(Some(v)));
    let said = match value {
        Value::Array(list) => {
            let parts: Vec<String> = list.iter().filter_map(one).collect();
            (!parts.is_empty()).then(|| parts.join("; "))
        }
        other => one(other),
    };
    said.filter(|s| s != "#N/A" && s != "NaN").map(|s| Said { id: s.clone(), name: s })
}

/// The value of the list that has this code.
fn known(values: &[Option<Said>], code: &Value) -> Option<Said> {
    let code = text(Some(code))?;
    values.iter().flatten().find(|v| v.id == code).cloned()
}

fn kind(id: &str) -> Kind {
    match id.to_ascii_uppercase().as_str() {
        "OBS_STATUS" | "OBS_STATUS_CODE" | "STATUS" => Kind::Status,
        "CONF_STATUS" | "OBS_CONF" | "CONF_STATUS_OBS" | "CONFIDENTIALITY" => Kind::Confidentiality,
        "UNIT_MEASURE" | "UNIT" | "UNIT_MEAS" | "UNIT_OF_MEASURE" => Kind::Unit,
        "UNIT_MULT" | "UNIT_MULTIPLIER" | "POWERCODE" => Kind::Multiplier,
        "DECIMALS" | "DECIMAL" => Kind::Decimals,
        "LOWER_BOUND" | "LOWERBOUND" | "LOW" | "CONF_LOWER" | "CONF_INT_LOWER" | "CI_LOWER" | "LOWER_CI" | "LOWER"
        | "OBS_LOWER" | "LCI" => Kind::Low,
        "UPPER_BOUND" | "UPPERBOUND" | "HIGH" | "CONF_UPPER" | "CONF_INT_UPPER" | "CI_UPPER" | "UPPER_CI" | "UPPER"
        | "OBS_UPPER" | "UCI" => Kind::High,
        "SAMPLE_SIZE" | "SAMPLESIZE" | "SAMPLE" => Kind::Sample,
        "TITLE" | "TITLE_COMPL" | "NAME" => Kind::Title,
        "LAST_UPDATE" | "LAST_UPDATED" | "UPDATED" | "UPDATE_DATE" => Kind::Updated,
        "TIME_FORMAT" | "COLLECTION" | "PREF_SCALE" | "EMBARGO_TIME" | "DOM_SER_IDS" | "FREQ" => Kind::Technical,
        other if ["COMMENT", "NOTE", "REMARK"].iter().any(|word| other.contains(word)) => Kind::Comment,
        _ => Kind::Other,
    }
}

impl Marks {
    /// Adds what the attributes of a level say, in their order, of one measure.
    pub fn add(&mut self, attributes: &[Attribute], values: &[Value], level: Level, measure: &str) {
        for (n, attribute) in attributes.iter().enumerate() {
            if attribute.measures.is_empty() || attribute.measures.iter().any(|m| m == measure) {
                // a data set that names none of them has the only value that there is: this is how the standard's own
                // samples write what is constant, as they do with dimensions
                let only = || attribute.values.iter().flatten().cloned().collect::<Vec<_>>();
                let constant = level == Level::Set && values.is_empty() && attribute.values.len() == 1;
                let said = if constant { only() } else { attribute.said(values.get(n)) };
                self.one(attribute, said, level);
            }
        }
    }

    fn one(&mut self, attribute: &Attribute, said: Vec<Said>, level: Level) {
        let Some(first) = said.first() else { return };
        let digits = || match number::read(&first.id) {
            number::Reading::Number(n, _) => Some(n),
            _ => None,
        };
        match attribute.kind {
            Kind::Status => said.iter().for_each(|s| self.status(s, status(s))),
            Kind::Confidentiality => said.iter().for_each(|s| self.status(s, confidential(s))),
            Kind::Unit => self.unit.label = Some(join(&said)),
            Kind::Multiplier => match first.id.trim().parse() {
                Ok(power) => self.unit.multiplier = power,
                Err(_) => self.flags.push(format!("{}: {}", attribute.name, join(&said))),
            },
            Kind::Decimals => self.unit.decimals = first.id.trim().parse().ok().or(self.unit.decimals),
            Kind::Low => self.low = digits(),
            Kind::High => self.high = digits(),
            Kind::Sample => {
                self.sample = digits().filter(|n| n.fract() == 0.0 && (0.0..4e9).contains(n)).map(|n| n as u32)
            }
            Kind::Title if level == Level::Set => self.title = Some(join(&said)),
            Kind::Updated if level == Level::Set => self.updated = Some(join(&said)),
            Kind::Title | Kind::Updated | Kind::Technical => {}
            Kind::Comment | Kind::Other if level == Level::Set => {
                self.notes.push(format!("{}: {}", attribute.name, join(&said)))
            }
            Kind::Comment => self.flags.push(join(&said)),
            // what describes a whole series would stand at every one of its values
            Kind::Other if level == Level::Observation => {
                self.flags.push(format!("{}: {}", attribute.name, join(&said)))
            }
            Kind::Other => {}
        }
    }

    fn status(&mut self, said: &Said, state: Option<State>) {
        self.flags.push(said.id.clone());
        let normal = said.id.eq_ignore_ascii_case("A") || said.id.eq_ignore_ascii_case("F");
        if said.name != said.id && !(normal && state.is_none_or(|s| s == State::Observed)) {
            self.flags.push(said.name.clone());
        }
        if rank(state) > rank(self.state) {
            self.state = state;
        }
    }
}

/// The state that a code stands for; where its name says that there is no value, that counts: codes differ by office.
fn status(said: &Said) -> Option<State> {
    let (code, name) = (state::of(&said.id), state::of(&said.name).filter(|s| !s.has_number()));
    let hidden = ["not available for publication", "not for publication", "confidential"];
    if hidden.iter().any(|words| said.name.to_ascii_lowercase().starts_with(words)) {
        return Some(State::Suppressed);
    }
    name.or(code).or_else(|| state::of(&said.name))
}

fn join(said: &[Said]) -> String {
    said.iter().map(|s| s.name.as_str()).collect::<Vec<_>>().join("; ")
}

/// Which of several marks on one value says most.
fn rank(state: Option<State>) -> u8 {
    match state {
        None => 0,
        Some(State::Observed) => 1,
        Some(State::Estimated) => 2,
        Some(State::Provisional) => 3,
        Some(State::NotReported | State::NotYetDue | State::Overdue) => 4,
        Some(State::NotApplicable) => 5,
        Some(State::Suppressed) => 6,
    }
}

/// CL_CONF_STATUS: everything but `F` (free) is some way of not being for publication.
fn confidential(said: &Said) -> Option<State> {
    let name = said.name.to_ascii_lowercase();
    let letter =
        said.id.len() == 1 && said.id.bytes().all(|b| b.is_ascii_alphabetic()) && !said.id.eq_ignore_ascii_case("F");
    let free = ["free", "public", "not confidential", "non-confidential", "non confidential"]
        .iter()
        .any(|w| name.starts_with(w));
    let said = name.contains("confidential") || name.contains("not for publication") || name.contains("suppress");
    ((letter || said) && !free).then_some(State::Suppressed)
}

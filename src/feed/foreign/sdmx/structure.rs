//! What a message says of its dimensions, measures and attributes.

use super::super::cube::{Category, Codes, Dimension, Measured};
use super::super::{Context, Role};
use super::attributes::Attribute;
use super::{name, periods, said, text};
use serde_json::Value;
use std::collections::BTreeSet;

/// The most dimensions that a data set may have; no statistic has nearly as many.
const DIMENSIONS: usize = 64;

/// A dimension, and how its list of values in the message is read.
pub(super) struct Dim {
    pub dimension: Dimension,
    /// The category at each index; none where the list has a gap.
    pub at: Vec<Option<u32>>,
    /// Whether its categories are units.
    pub unit: bool,
    level: usize,
    roles: Vec<String>,
    position: Option<u64>,
}

/// What is measured.
pub(super) struct Measure {
    pub id: String,
    pub name: String,
    /// The codes it may have, where it is coded.
    pub values: Vec<Value>,
    /// Values that stand for something else, and what for.
    pub sentinels: Vec<(String, String)>,
}

/// A structure of a message.
pub(super) struct Structure {
    pub id: String,
    pub title: String,
    pub notes: Vec<String>,
    /// In the order of the key.
    pub dimensions: Vec<Dim>,
    /// The dimensions that the keys of series have, and those that the keys of observations have.
    pub keys: [Vec<usize>; 2],
    /// The attributes of data sets, of groups, of series and of observations.
    pub attributes: [Vec<Attribute>; 4],
    pub measures: Vec<Measure>,
    pub annotations: Vec<Option<String>>,
}

impl Structure {
    /// Reads it; `None` where no data can be read with it, which is said.
    pub fn new(of: &Value, at: &str, cx: &mut Context<'_>) -> Option<Self> {
        let mut dimensions = Vec::new();
        for (level, list) in levels(of.get("dimensions")).into_iter().enumerate() {
            for one in list {
                dimensions.push(Dim::new(one, level));
            }
        }
        if dimensions.is_empty() || dimensions.len() > DIMENSIONS {
            let many = format!("it has {} dimensions: no data can be read with it", dimensions.len());
            cx.error(format!("{at}/dimensions"), many, format!("there must be 1 to {DIMENSIONS}"));
            return None;
        }
        let positions: BTreeSet<u64> = dimensions.iter().filter_map(|d| d.position).collect();
        if positions.len() == dimensions.len() {
            dimensions.sort_by_key(|d| d.position);
        }
        let ids: BTreeSet<&str> = dimensions.iter().map(|d| d.dimension.id.as_str()).collect();
        if ids.len() < dimensions.len() {
            cx.error(
                format!("{at}/dimensions"),
                "two dimensions have the same id: no data can be read with them",
                "give each its own",
            );
            return None;
        }
        if let Some(d) = dimensions.iter().find(|d| d.level == 0 && d.at.len() != 1) {
            let what = format!(
                "the dimension \"{}\" of the whole data set has {} values in place of one",
                d.dimension.id,
                d.at.len()
            );
            cx.error(format!("{at}/dimensions"), what, "list its one value, or move it to the keys");
            return None;
        }
        roles(&mut dimensions, cx);
        times(&mut dimensions, at, cx);
        let keys = keys(of.get("dimensions"), &dimensions);
        let measures = measures(of);
        let ids: BTreeSet<&str> = measures.iter().map(|m| m.id.as_str()).collect();
        if ids.len() < measures.len() {
            cx.error(
                format!("{at}/measures"),
                "two measures have the same id: no data can be read with them",
                "give each its own",
            );
            return None;
        }
        let attributes = levels(of.get("attributes")).map(|list| list.into_iter().filter_map(Attribute::new).collect());
        let annotation = |a: &Value| said(a, "text", "texts").or_else(|| text(a.get("title")));
        let annotations = of
            .get("annotations")
            .and_then(Value::as_array)
            .map_or_else(Vec::new, |l| l.iter().map(annotation).collect());
        let id = identity(of);
        let title = name(of).unwrap_or_default();
        let notes = said(of, "description", "descriptions").filter(|d| *d != title).into_iter().collect();
        Some(Self { id, title, notes, dimensions, keys, attributes, measures, annotations })
    }
}

/// The components of data sets, groups, series and observations; older messages write `dataset`.
fn levels(of: Option<&Value>) -> [Vec<&Value>; 4] {
    let list = |names: &[&str]| -> Vec<&Value> {
        let found = names.iter().filter_map(|n| of?.get(*n)?.as_array()).find(|l| !l.is_empty());
        found.map_or_else(Vec::new, |l| l.iter().filter(|v| v.is_object()).collect())
    };
    [
        list(&["dataSet", "dataset"]),
        list(&["dimensionGroup"]),
        list(&["series"]),
        list(&["observation", "observations"]),
    ]
}

/// Where the dimensions of the keys went when they were put in order.
fn keys(of: Option<&Value>, dimensions: &[Dim]) -> [Vec<usize>; 2] {
    let [_, _, series, observation] = levels(of);
    let place = |v: &Value| {
        let id = component_id(v);
        dimensions.iter().position(|d| d.dimension.id == id)
    };
    [series, observation].map(|list| list.into_iter().filter_map(place).collect())
}

fn component_id(of: &Value) -> String {
    text(of.get("id")).or_else(|| name(of)).unwrap_or_default()
}

/// The roles of a component: `roles` or `role`, one or several.
pub(super) fn component_roles(of: &Value) -> Vec<String> {
    let list = ["roles", "role"].into_iter().filter_map(|k| of.get(k)).flat_map(|v| match v {
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect::<Vec<_>>(),
    });
    list.map(str::to_ascii_uppercase).collect()
}

impl Dim {
    fn new(of: &Value, level: usize) -> Self {
        let id = component_id(of);
        let label = name(of).unwrap_or_else(|| id.clone());
        let mut dimension = Dimension { id, label, role: Role::Breakdown, categories: Vec::new() };
        let roles = component_roles(of);
        let mut codes = Codes::default();
        let list: &[Value] = of.get("values").and_then(Value::as_array).map_or(&[], Vec::as_slice);
        let unit = is_unit(&dimension.id, &roles);
        let mut place = |value: &Value| {
            let id = text(value.get("id")).or_else(|| text(value.get("value"))).or_else(|| name(value))?;
            let label = name(value).or_else(|| text(value.get("value"))).unwrap_or_else(|| id.clone());
            Some(codes.position(&mut dimension, &id, || category(value, &id, label, unit)))
        };
        let at = list.iter().map(&mut place).collect();
        let known: BTreeSet<String> = dimension.categories.iter().map(|c| c.id.clone()).collect();
        for category in &mut dimension.categories {
            category.parent = category.parent.take().filter(|p| *p != category.id && known.contains(p));
        }
        totals(&mut dimension);
        Self { dimension, at, unit, level, roles, position: of.get("keyPosition").and_then(Value::as_u64) }
    }
}

fn category(value: &Value, id: &str, label: String, unit: bool) -> Category {
    let day = |key: &str| value.get(key).and_then(Value::as_str);
    Category {
        id: id.to_owned(),
        unit: unit.then(|| Measured { label: label.clone(), ..Measured::default() }),
        label,
        parent: text(value.get("parent")),
        total: false,
        // the code is read when it is known which dimension is time
        period: periods::given(None, day("start"), day("end")),
    }
}

fn is_unit(id: &str, roles: &[String]) -> bool {
    matches!(id.to_ascii_uppercase().as_str(), "UNIT_MEASURE" | "UNIT" | "UNIT_MEAS" | "UNIT_OF_MEASURE")
        || roles.iter().any(|r| matches!(r.as_str(), "UNIT_MEASURE" | "UNIT" | "UNIT_MEAS"))
}

/// Marks the category that stands for all others together.
fn totals(dimension: &mut Dimension) {
    let people =
        ["SEX", "GENDER", "AGE", "AGE_GROUP", "AGEGROUP"].contains(&dimension.id.to_ascii_uppercase().as_str());
    for category in &mut dimension.categories {
        let label = category.label.to_ascii_lowercase();
        let said = label == "total" || label == "all" || label == "both sexes" || label == "all ages";
        category.total = match category.id.to_ascii_uppercase().as_str() {
            "_T" | "TOTAL" | "TOT" => true,
            "T" => people || label.starts_with("total") || label.starts_with("all") || label.starts_with("both"),
            _ => said,
        };
    }
}

/// What each dimension says: as the feed tells, as the message tells, or by the ids that SDMX has conventions for.
fn roles(dimensions: &mut [Dim], cx: &Context<'_>) {
    let told: Vec<Option<Role>> = dimensions
        .iter()
        .map(|d| cx.options.roles.get(&d.dimension.id).or_else(|| cx.options.roles.get(&d.dimension.label)).copied())
        .collect();
    let dated = told.contains(&Some(Role::Time)) || dimensions.iter().any(is_time);
    // the surest names of a place that there are count, the others are not asked
    let sure = if told.contains(&Some(Role::Place)) { 3 } else { dimensions.iter().map(place).max().unwrap_or(0) };
    for (d, told) in dimensions.iter_mut().zip(told) {
        let one = d.dimension.categories.len() == 1;
        d.dimension.role = told.unwrap_or_else(|| {
            if is_time(d) || (!dated && may_be_time(d)) {
                Role::Time
            } else if sure > 0 && place(d) == sure {
                Role::Place
            } else if d.unit || is_measure(d) {
                Role::Measure
            } else if one {
                Role::Constant
            } else {
                Role::Breakdown
            }
        });
    }
}

fn is_time(d: &Dim) -> bool {
    d.dimension.id.eq_ignore_ascii_case("TIME_PERIOD") || d.roles.iter().any(|r| r == "TIME_PERIOD" || r == "TIME")
}

/// Without a dimension that is surely time: one that is called so, and reads so.
fn may_be_time(d: &Dim) -> bool {
    let id = d.dimension.id.to_ascii_uppercase();
    let label = d.dimension.label.to_ascii_lowercase();
    let reads = || d.dimension.categories.iter().all(|c| c.period.is_some() || periods::code(&c.id).is_some());
    let called = matches!(id.as_str(), "YEAR" | "PERIOD" | "DATE" | "TIME_PER" | "REF_PERIOD" | "QUARTER" | "MONTH")
        || matches!(label.as_str(), "time" | "year" | "period" | "date" | "time period");
    id == "TIME" || (called && !d.dimension.categories.is_empty() && reads())
}

/// How surely a dimension says where: by its role or id in SDMX, by an id in use, by its name; 0 if it does not.
/// `LOCATION` is the place with some, and beside a `REF_AREA` rather town or country.
fn place(d: &Dim) -> u8 {
    let sure = |name: &str| {
        ["REF_AREA", "REFERENCE_AREA", "GEO", "GEO_PICT", "ITTER107"].contains(&name.to_ascii_uppercase().as_str())
    };
    let ids = ["LOCATION", "COUNTRY", "REGION", "TERRITORY", "AREA", "GEOGRAPHY", "GEOAREACODE", "COU", "REP_CTY"];
    let labels = [
        "country",
        "region",
        "reference area",
        "location",
        "geography",
        "territory",
        "territorio",
        "geographic area",
        "geographical area",
        "reporting country",
        "province",
        "district",
    ];
    if sure(&d.dimension.id) || d.roles.iter().any(|r| sure(r) || ids.contains(&r.as_str())) {
        3
    } else if ids.contains(&d.dimension.id.to_ascii_uppercase().as_str()) {
        // where people or goods come from or go to says less where there is another place
        let label = d.dimension.label.to_ascii_lowercase();
        let elsewhere = ["origin", "destination", "birth", "citizenship", "partner", "counterpart"];
        if elsewhere.iter().any(|word| label.contains(word)) { 1 } else { 2 }
    } else {
        u8::from(labels.contains(&d.dimension.label.to_ascii_lowercase().as_str()))
    }
}

fn is_measure(d: &Dim) -> bool {
    let ids = ["INDICATOR", "INDIC", "IND", "MEASURE", "MSR", "SERIES", "SUBJECT", "VARIABLE", "STATISTIC", "PRIMARY"];
    let is = |name: &str| ids.contains(&name.to_ascii_uppercase().as_str());
    is(&d.dimension.id) || is(&d.dimension.label) || d.roles.iter().any(|r| is(r))
}

/// Reads the codes of the times; what cannot be read stays a label, and is said.
fn times(dimensions: &mut [Dim], at: &str, cx: &mut Context<'_>) {
    for d in dimensions {
        let time = d.dimension.role == Role::Time;
        let mut unread: Vec<&str> = Vec::new();
        for category in &mut d.dimension.categories {
            let given = category.period.take().filter(|_| time);
            if !time {
                continue;
            }
            let days = given.map(|p| (p.start.to_string(), p.end.to_string()));
            let (start, end) = days.as_ref().map_or((None, None), |(s, e)| (Some(s.as_str()), Some(e.as_str())));
            let read = periods::code(&category.id).or_else(|| periods::code(&category.label));
            category.period = periods::given(read, start, end);
            if category.period.is_none() {
                unread.push(&category.label);
            }
        }
        if let Some(first) = unread.first() {
            let what = format!(
                "{} of the times in \"{}\" cannot be read, the first is \"{first}\"",
                unread.len(),
                d.dimension.id
            );
            cx.warn(
                format!("{at}/dimensions"),
                what,
                "they are shown as they are written, without a place on the time axis",
            );
        }
    }
}

fn measures(of: &Value) -> Vec<Measure> {
    let Some(declared) = of.get("measures").filter(|m| m.is_object()) else {
        let plain =
            Measure { id: "OBS_VALUE".to_owned(), name: String::new(), values: Vec::new(), sentinels: Vec::new() };
        return vec![plain];
    };
    let [_, _, _, list] = levels(Some(declared));
    let measure = |m: &Value| {
        let marks = m.pointer("/format/sentinelValues").and_then(Value::as_array);
        let sentinel = |s: &Value| Some((text(s.get("value"))?, name(s).unwrap_or_default()));
        Measure {
            id: component_id(m),
            name: name(m).unwrap_or_default(),
            values: m.get("values").and_then(Value::as_array).cloned().unwrap_or_default(),
            sentinels: marks.map_or_else(Vec::new, |l| l.iter().filter_map(sentinel).collect()),
        }
    };
    list.into_iter().take(DIMENSIONS).map(measure).collect()
}

/// The code of the dataflow (or structure) in the links: `…Dataflow=ECB:EXR(1.0)`, `…/dataflow/ECB/EXR/1.0`.
pub(super) fn identity(of: &Value) -> String {
    let links: &[Value] = of.get("links").and_then(Value::as_array).map_or(&[], Vec::as_slice);
    let urn = |link: &Value| {
        let (_, named) = link.get("urn")?.as_str()?.rsplit_once('=')?;
        let (_, id) = named.split_once(':')?;
        text(Some(&Value::from(id.split('(').next()?)))
    };
    let href = |link: &Value| {
        let href = link.get("href")?.as_str()?;
        let (_, path) = ["/dataflow/", "/datastructure/"].iter().find_map(|p| href.split_once(p))?;
        let parts: Vec<&str> = path.split(['/', '?']).filter(|p| !p.is_empty()).collect();
        let id = if parts.get(1).is_none_or(|p| *p == "all") { parts.first()? } else { parts.get(1)? };
        text(Some(&Value::from(*id)))
    };
    let of_kind = |kind: &str| {
        links
            .iter()
            .filter(|l| l.get("rel").and_then(Value::as_str) == Some(kind))
            .find_map(|l| urn(l).or_else(|| href(l)))
    };
    text(of.get("id"))
        .or_else(|| ["dataflow", "datastructure", "provisionagreement"].into_iter().find_map(of_kind))
        .or_else(|| links.iter().find_map(urn))
        .unwrap_or_default()
}

//! What DHIS2 says of the things that its rows name by UID.

use super::super::cube::{Category, Dimension, Measured};
use super::super::{Context, Role, sdmx};
use super::{cell, periods};
use crate::feed::document;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};

/// The metadata of a file and of the files beside it.
pub(super) struct Meta {
    parts: Vec<Value>,
    /// A chart that goes with the data.
    pub chart: Option<Value>,
}

impl Meta {
    /// The metadata in the document, and beside it where the file is called `X.data.json`.
    pub fn new(own: &Value, cx: &mut Context<'_>) -> Self {
        let mut parts: Vec<Value> = own.get("metaData").cloned().into_iter().collect();
        let path = cx.name.split(['?', '#']).next().unwrap_or_default();
        let file = path.rsplit(['/', '\\']).next().unwrap_or_default();
        let mut chart = None;
        if let Some(stem) = file.strip_suffix(".data.json").filter(|s| !s.is_empty()) {
            let beside = |kind: &str| {
                let bytes = (cx.beside)(&format!("{stem}.{kind}.json"))?;
                document::parse(&bytes).ok().map(|(value, _)| value)
            };
            parts.extend(beside("metadata").and_then(|m| m.get("metaData").cloned()));
            chart = beside("visualization");
        }
        Self { parts, chart }
    }

    fn maps<'a>(&'a self, key: &'a str) -> impl Iterator<Item = &'a Map<String, Value>> {
        self.parts.iter().filter_map(move |p| p.get(key)?.as_object())
    }

    /// What is told of a thing.
    pub fn item(&self, uid: &str) -> Option<&Value> {
        self.maps("items").find_map(|m| m.get(uid))
    }

    /// Its name. Older servers have a map of names.
    pub fn name(&self, uid: &str) -> Option<String> {
        let item = self.item(uid);
        let named = item.and_then(|i| i.get("displayName").or_else(|| i.get("name")).or(Some(i)));
        let older = || self.maps("names").find_map(|m| m.get(uid));
        named.or_else(older).and_then(cell).filter(|n| !n.is_empty())
    }

    /// Whether anything is told at all.
    pub fn is_empty(&self) -> bool {
        self.maps("items").chain(self.maps("names")).chain(self.maps("dimensions")).all(Map::is_empty)
    }

    /// The categories that were asked for, by dimension. Older servers have the lists beside the names.
    pub fn asked(&self) -> BTreeMap<&str, Vec<String>> {
        let list = |v: &Value| v.as_array().map(|l| l.iter().filter_map(cell).collect::<Vec<_>>());
        let mut out = BTreeMap::new();
        for map in self.maps("dimensions").chain(self.parts.iter().filter_map(Value::as_object)) {
            for (key, value) in map {
                if let Some(list) = list(value) {
                    out.entry(key.as_str()).or_insert(list);
                }
            }
        }
        out
    }

    /// A category with all that is told of it.
    pub fn category(&self, code: &str, role: Role) -> Category {
        let label =
            self.name(code).unwrap_or_else(|| if code.is_empty() { "No value".to_owned() } else { code.to_owned() });
        let item = self.item(code);
        let day = |key: &str| item.and_then(|i| i.get(key)).and_then(Value::as_str);
        let mut category = Category::named(code, &label);
        match role {
            Role::Time => {
                let read = periods::code(code).or_else(|| super::super::time::read(code));
                category.period = sdmx::periods::given(read, day("startDate"), day("endDate"));
            }
            Role::Measure => category.unit = item.and_then(unit),
            Role::Place => category.parent = self.parent(code),
            Role::Breakdown | Role::Constant => category.total = label.eq_ignore_ascii_case("total"),
        }
        category
    }

    /// The place that a place lies in: the last of its ancestors, `/ImspTQPwCqd/O6uvpzGd5pu`.
    fn parent(&self, code: &str) -> Option<String> {
        let path = self.maps("ouHierarchy").find_map(|m| m.get(code)?.as_str())?;
        let mut ancestors = path.split('/').map(str::trim).filter(|p| !p.is_empty() && *p != code);
        ancestors.next_back().and_then(|p| cell(&Value::from(p)))
    }

    /// The name of the legend set of a thing or column.
    pub fn legend(&self, of: &Value) -> Option<String> {
        let set = of.get("legendSet")?;
        let uid = set.get("id").or_else(|| set.get("uid")).unwrap_or(set);
        let name = set.get("displayName").or_else(|| set.get("name")).and_then(cell);
        let uid = cell(uid)?;
        name.or_else(|| self.name(&uid)).or(Some(uid)).filter(|n| !n.is_empty())
    }
}

/// The unit, as far as it is told: that of the indicator's type, or percentages.
fn unit(item: &Value) -> Option<Measured> {
    let kind = item.get("indicatorType");
    let named = kind.and_then(|k| k.get("displayName").or_else(|| k.get("name")).or(Some(k))).and_then(cell);
    let percent = item.get("valueType").and_then(Value::as_str) == Some("PERCENTAGE");
    let label = named.filter(|n| !n.is_empty()).or_else(|| percent.then(|| "%".to_owned()))?;
    Some(Measured { label, ..Measured::default() })
}

/// What can be said of a dimension when all rows are read: whether it is the same for all, which times have no days.
pub(super) fn finish(dimension: &mut Dimension, pointer: &str, cx: &mut Context<'_>) {
    let known: BTreeSet<String> = dimension.categories.iter().map(|c| c.id.clone()).collect();
    for category in &mut dimension.categories {
        category.parent = category.parent.take().filter(|p| known.contains(p));
    }
    let told = cx.options.roles.contains_key(&dimension.id) || cx.options.roles.contains_key(&dimension.label);
    if dimension.role == Role::Breakdown && dimension.categories.len() == 1 && !told {
        dimension.role = Role::Constant;
    }
    if dimension.role != Role::Time {
        return;
    }
    let (relative, unread): (Vec<&Category>, Vec<&Category>) =
        dimension.categories.iter().filter(|c| c.period.is_none()).partition(|c| periods::is_relative(&c.id));
    if let Some(first) = relative.first() {
        let what = format!("\"{}\" moves with the day of the query: which days it covers is not told", first.id);
        cx.warn(pointer, what, "ask for fixed periods");
    }
    if let Some(first) = unread.first() {
        let what = format!("{} periods cannot be read, the first is \"{}\"", unread.len(), first.id);
        cx.warn(pointer, what, "they are shown as they are written, without a place on the time axis");
    }
}

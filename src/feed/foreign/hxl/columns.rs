//! What each column is for.

use super::super::number::Reading;
use super::super::table::{Kind, private};
use super::super::{Category, Context, Cube, Role, json};
use super::List;
use super::tags::{Tag, breakdown};
use std::collections::BTreeMap;

/// A column of categories, with the column of their names, or of the ends of their spans.
#[derive(Debug)]
pub(super) struct Axis {
    pub id: String,
    pub label: String,
    pub role: Role,
    pub code: usize,
    pub name: Option<usize>,
    pub end: Option<usize>,
}

/// Where the cells of a column of values stand in the dimensions that columns make.
#[derive(Debug)]
pub(super) struct Across {
    pub at: Vec<u32>,
}

/// What is to be read.
#[derive(Debug, Default)]
pub(super) struct Plan {
    pub axes: Vec<Axis>,
    /// The columns of values.
    pub values: Vec<usize>,
    /// Of each of them: what it measures, its name for readers, its breakdowns.
    measures: Vec<(String, String, BTreeMap<&'static str, String>)>,
}

/// Tags of numbers.
const VALUES: [&str; 12] = [
    "#affected",
    "#reached",
    "#targeted",
    "#inneed",
    "#population",
    "#value",
    "#capacity",
    "#output",
    "#beneficiary",
    "#indicator",
    "#impact",
    "#need",
];
const NUMBERS: [&str; 14] = [
    "num",
    "value",
    "count",
    "amount",
    "pct",
    "percent",
    "percentage",
    "rate",
    "ratio",
    "total",
    "avg",
    "mean",
    "quantity",
    "n",
];
/// Attributes of words that stand beside numbers.
const WORDS: [&str; 10] =
    ["code", "id", "name", "type", "unit", "currency", "label", "desc", "description", "category"];

fn role(tag: &Tag) -> Role {
    match tag.name.as_str() {
        "#country" | "#region" | "#loc" => Role::Place,
        name if name
            .strip_prefix("#adm")
            .is_some_and(|level| level.len() == 1 && level.bytes().all(|b| b.is_ascii_digit())) =>
        {
            Role::Place
        }
        "#date" | "#period" => Role::Time,
        "#indicator" | "#currency" | "#need" => Role::Measure,
        _ if tag.has(&["unit", "currency"]) => Role::Measure,
        _ => Role::Breakdown,
    }
}

/// What a tag declares of a column of a table.
pub(super) fn kind(tag: &Tag) -> Kind {
    match role(tag) {
        Role::Place => Kind::Place,
        Role::Time if !tag.has(&["reported", "updated", "published", "created"]) => Kind::Time,
        _ if VALUES.contains(&tag.name.as_str()) && !tag.has(&WORDS) => Kind::Number,
        _ if tag.has(&NUMBERS) => Kind::Number,
        _ => Kind::Unknown,
    }
}

/// Why a column is left out.
fn left_out(tag: &Tag, texts: &[&str], header: &str, numeric: bool) -> Option<String> {
    match tag.name.as_str() {
        "#contact" | "#respondee" => return Some("personal data".to_owned()),
        "#geo" | "#lat_deg" | "#lon_deg" => return Some("points".to_owned()),
        "#meta" | "#description" | "#x_notes" => return Some("notes".to_owned()),
        _ => {}
    }
    let named = private(header, texts, numeric).or_else(|| private(&tag.text(), texts, numeric))?;
    Some(named.says(&tag.text()))
}

impl Plan {
    pub(super) fn new(list: &List<'_>, rows: &[usize], cx: &mut Context<'_>) -> Self {
        let mut plan = Self::default();
        let mut gone: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (i, column) in list.columns.iter().enumerate() {
            let Some(tag) = &column.tag else {
                let name = if column.header.is_empty() { &column.key } else { &column.header };
                let name = if name.is_empty() { format!("column {}", i + 1) } else { name.clone() };
                gone.entry("columns without a tag".to_owned()).or_default().push(name);
                continue;
            };
            let texts: std::collections::BTreeSet<String> = rows.iter().map(|row| list.text(*row, i)).collect();
            let texts: Vec<&str> = texts.iter().map(String::as_str).filter(|t| !t.is_empty()).collect();
            let numeric = numeric(list, rows, i, cx);
            let mapped = cx.options.roles.get(&tag.text()).or_else(|| cx.options.roles.get(&column.header)).copied();
            if let Some(why) = left_out(tag, &texts, &column.header, numeric == Some(true)) {
                gone.entry(why).or_default().push(tag.text());
            } else if mapped.is_none() && is_value(tag, numeric) {
                plan.value(i, tag, &column.header);
            } else if !texts.is_empty() {
                plan.axis(i, tag, &column.header, mapped);
            }
        }
        plan.one_time();
        for (why, names) in gone {
            cx.warn(
                &list.pointer,
                format!("not read: {}: {why}", json::some(&names)),
                "tag the columns that are wanted; publish no personal data",
            );
        }
        plan
    }

    fn value(&mut self, column: usize, tag: &Tag, header: &str) {
        let mut parts = BTreeMap::new();
        for attribute in &tag.attributes {
            if let Some(kind) = breakdown(attribute) {
                // girls are children and female; two of one kind stand together
                let known: &mut String = parts.entry(kind).or_default();
                *known = if known.is_empty() { attribute.clone() } else { format!("{known}+{attribute}") };
            }
        }
        let bare = tag.without(|a| breakdown(a).is_some() || a == "total").text();
        let again = |id: &str, plan: &Self| plan.measures.iter().any(|(known, _, by)| known == id && *by == parts);
        let mut id = bare.clone();
        let mut n = 2;
        while again(&id, self) {
            id = format!("{bare}_{n}");
            n += 1;
        }
        let label = if parts.is_empty() && !header.is_empty() { header.to_owned() } else { id.clone() };
        self.values.push(column);
        self.measures.push((id, label, parts));
    }

    /// A column of categories; joined with the one that says the same in another form.
    fn axis(&mut self, column: usize, tag: &Tag, header: &str, mapped: Option<Role>) {
        let end = tag.name == "#date" && tag.has(&["end"]);
        let id = tag.without(|a| Tag::is_form(a) || (tag.name == "#date" && matches!(a, "start" | "end"))).text();
        if let Some(axis) = self.axes.iter_mut().find(|a| a.id == id) {
            match (end, tag.is_code()) {
                (true, _) if axis.end.is_none() => axis.end = Some(column),
                (false, true) if axis.name.is_none() => axis.name = Some(std::mem::replace(&mut axis.code, column)),
                (false, false) if axis.name.is_none() => axis.name = Some(column),
                // a third form of the same adds nothing
                _ => {}
            }
            return;
        }
        let label = if header.is_empty() { id.clone() } else { header.to_owned() };
        self.axes.push(Axis {
            id,
            label,
            role: mapped.unwrap_or_else(|| role(tag)),
            code: column,
            name: None,
            end: None,
        });
    }

    /// One time is the time of the values; further dates only tell rows apart.
    fn one_time(&mut self) {
        let times: Vec<usize> = (0..self.axes.len()).filter(|i| self.axes[*i].role == Role::Time).collect();
        let about = |i: &usize| {
            ["+reported", "+updated", "+published", "+created"].iter().any(|a| self.axes[*i].id.contains(a))
        };
        let Some(best) = times.iter().copied().find(|i| !about(i)).or_else(|| times.first().copied()) else { return };
        for i in times.into_iter().filter(|i| *i != best) {
            self.axes[i].role = Role::Breakdown;
        }
    }

    /// Adds the dimensions that the columns of values make; gives the place of each column in them.
    pub(super) fn across(&self, cube: &mut Cube) -> Vec<Across> {
        let mut out: Vec<Across> = self.measures.iter().map(|_| Across { at: Vec::new() }).collect();
        let measure = cube.add("measure", "Measure", Role::Measure);
        for (across, (id, label, _)) in out.iter_mut().zip(&self.measures) {
            across.at.push(position(cube, measure, id, label, false));
        }
        for kind in ["sex", "age", "group"] {
            if !self.measures.iter().any(|(_, _, parts)| parts.contains_key(kind)) {
                continue;
            }
            let dimension = cube.add(kind, kind, Role::Breakdown);
            for (across, (_, _, parts)) in out.iter_mut().zip(&self.measures) {
                let code = parts.get(kind).map_or("", String::as_str);
                across.at.push(position(
                    cube,
                    dimension,
                    code,
                    if code.is_empty() { "—" } else { code },
                    code.is_empty(),
                ));
            }
        }
        out
    }
}

fn position(cube: &mut Cube, dimension: usize, id: &str, label: &str, total: bool) -> u32 {
    let Some(dimension) = cube.dimensions.get_mut(dimension) else { return 0 };
    let at = dimension.categories.iter().position(|c| c.id == id).unwrap_or_else(|| {
        dimension.categories.push(Category { total, ..Category::named(id, label) });
        dimension.categories.len() - 1
    });
    u32::try_from(at).unwrap_or(u32::MAX)
}

/// Whether a column holds numbers; `None` where nothing stands in it.
fn numeric(list: &List<'_>, rows: &[usize], column: usize, cx: &Context<'_>) -> Option<bool> {
    let (mut numbers, mut texts) = (0_usize, 0_usize);
    for row in rows {
        match json::reading(list.cell(*row, column), cx.options) {
            Reading::Number(..) | Reading::Refused(..) => numbers += 1,
            Reading::Text => texts += 1,
            Reading::Absent(_) => {}
        }
    }
    (numbers + texts > 0).then_some(numbers > 0 && texts * 4 <= numbers)
}

fn is_value(tag: &Tag, numeric: Option<bool>) -> bool {
    if tag.has(&WORDS) || tag.is_code() || matches!(role(tag), Role::Place | Role::Time) {
        return false;
    }
    match numeric {
        Some(numbers) => numbers,
        // an empty column of values is one of values not reported
        None => VALUES.contains(&tag.name.as_str()) || tag.has(&NUMBERS),
    }
}

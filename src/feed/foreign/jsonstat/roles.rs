//! What a dimension says, where the data set does not tell it: time and place by their names and categories.

use crate::feed::document::step;
use crate::feed::foreign::{Context, Dimension, Measured, Role, time};
use crate::model::Period;
use serde_json::Value;

/// What each dimension says: as the feed or the mapping tells it, else by its name and categories.
pub(super) fn roles(dimensions: &[Dimension], told: Option<&Value>, cx: &Context<'_>) -> Vec<Role> {
    let listed = |key: &str, d: &Dimension| {
        told.and_then(|r| r.get(key))
            .and_then(Value::as_array)
            .is_some_and(|l| l.iter().any(|id| id.as_str() == Some(&d.id)))
    };
    let has = |key: &str| dimensions.iter().any(|d| listed(key, d));
    let (timed, placed) = (has("time"), has("geo"));
    let dated = dimensions.iter().any(called_time);
    let named_time = dimensions.iter().any(|d| named(d, TIMES) && !called_time(d));
    let named_place = dimensions.iter().any(|d| named(d, PLACES));
    let role = |d: &Dimension| {
        if let Some(role) = cx.options.roles.get(&d.id) {
            return *role;
        }
        let time = match dated {
            true => called_time(d),
            false if dimensions.iter().any(looks_like_time) => looks_like_time(d),
            false => named_time && named(d, TIMES),
        };
        if listed("time", d) || (time && !timed && !listed("geo", d) && !listed("metric", d)) {
            return Role::Time;
        }
        if listed("geo", d) {
            return Role::Place;
        }
        if listed("metric", d) {
            return Role::Measure;
        }
        if !placed && (if named_place { named(d, PLACES) } else { is_where(d) }) {
            return Role::Place;
        }
        if named(d, MEASURES) || named(d, UNITS) || d.id.to_lowercase().starts_with("indic_") {
            return Role::Measure;
        }
        if d.categories.len() == 1 { Role::Constant } else { Role::Breakdown }
    };
    dimensions.iter().map(role).collect()
}

/// Whether it is called by one of these names.
fn named(d: &Dimension, names: &[&str]) -> bool {
    let (id, label) = (d.id.to_lowercase(), d.label.trim().to_lowercase());
    names.iter().any(|name| id == *name || label == *name)
}

/// Whether it is called a time, and has periods.
fn called_time(d: &Dimension) -> bool {
    let labels = time::all(&d.categories.iter().map(|c| c.label.as_str()).collect::<Vec<_>>());
    let codes = time::all(&d.categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>());
    named(d, TIMES) && labels.iter().chain(&codes).any(Option::is_some)
}

/// Whether all its categories are periods, by their names or by codes that can be nothing else: four digits are a
/// municipality too.
fn looks_like_time(d: &Dimension) -> bool {
    let all = |list: Vec<&str>| !list.is_empty() && time::all(&list).iter().all(Option::is_some);
    let sure = d.categories.iter().any(|c| !c.id.bytes().all(|b| b.is_ascii_digit()));
    !named(d, PLACES)
        && !is_where(d)
        && !named(d, &["age"])
        && (all(d.categories.iter().map(|c| c.label.as_str()).collect())
            || (sure && all(d.categories.iter().map(|c| c.id.as_str()).collect())))
}

/// Whether its name has a word for places, and is not about where somebody or something comes from or goes to.
fn is_where(d: &Dimension) -> bool {
    let words = |text: &str| {
        text.to_lowercase().split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect::<Vec<String>>()
    };
    let words: Vec<String> = words(&d.label).into_iter().chain(words(&d.id)).collect();
    let any = |list: &[&str]| words.iter().any(|w| list.contains(&w.as_str()));
    any(WHERE) && !any(WHENCE)
}

/// What statistics offices call time.
const TIMES: &[&str] = &[
    "time",
    "time_period",
    "year",
    "quarter",
    "month",
    "week",
    "period",
    "date",
    "tid",
    "år",
    "vuosi",
    "kvartal",
    "månad",
    "måned",
    "neljännes",
    "kuukausi",
    "tlist(a1)",
    "tlist(q1)",
    "tlist(m1)",
    "tlist(w1)",
    "tlist(d1)",
    "año",
    "ano",
    "année",
    "jahr",
    "periodo",
    "período",
    "aasta",
    "leto",
    "ár",
    "gads",
    "fecha",
    "trimestre",
    "mes",
    "mois",
    "monat",
    "quartal",
];
/// What they call places.
const PLACES: &[&str] = &[
    "geo",
    "country",
    "countries",
    "region",
    "regions",
    "area",
    "county",
    "district",
    "municipality",
    "province",
    "state",
    "kommune",
    "kommuner",
    "alue",
    "location",
    "ref_area",
    "fylke",
    "län",
    "maakunta",
    "país",
    "pais",
    "pays",
    "land",
    "kunta",
    "comarca",
    "provincia",
    "département",
    "commune",
    "residence",
    "local authority",
    "constituency",
    "local electoral area",
    "geography",
    "område",
    "territory",
    "territorio",
    "gemeinde",
    "kanton",
    "canton",
    "maakond",
    "lan",
    "wilayah",
];
/// Words for places within longer names: "Administrative counties", "NUTS 3 Region".
const WHERE: &[&str] = &[
    "county",
    "counties",
    "region",
    "regions",
    "municipality",
    "municipalities",
    "province",
    "provinces",
    "district",
    "districts",
    "territorial",
    "geographical",
    "geographic",
    "nuts",
    "kommun",
    "kommune",
    "kommuner",
    "län",
    "fylke",
    "landsdel",
    "provincia",
    "provincias",
    "municipio",
    "municipios",
    "comunidades",
    "territorio",
    "territoriales",
    "región",
    "região",
    "município",
    "municípios",
    "région",
    "département",
    "départements",
    "kanton",
    "canton",
    "gemeinde",
    "bundesland",
    "kunta",
    "maakunta",
    "alue",
];
/// Words that make a name with a place in it one of people or goods.
const WHENCE: &[&str] = &[
    "birth",
    "born",
    "origin",
    "citizenship",
    "nationality",
    "destination",
    "partner",
    "previous",
    "nacimiento",
    "origen",
    "procedencia",
    "destino",
    "naissance",
    "geburt",
    "födelseregion",
    "type",
    "size",
];
/// What they call units.
const UNITS: &[&str] = &[
    "unit",
    "units",
    "unit of measure",
    "unit_measure",
    "unidad",
    "unidades",
    "unidade",
    "unité",
    "einheit",
    "enhet",
    "enhed",
    "eining",
];
/// What they call the things that are measured.
const MEASURES: &[&str] = &[
    "contentscode",
    "contents",
    "statistic",
    "metric",
    "measure",
    "indicator",
    "measures",
    "concept",
    "indic",
    "variable",
    "variables",
    "indicador",
    "tiedot",
    "information",
];

/// Gives a dimension its role, and its categories the periods.
pub(super) fn settle(d: &mut Dimension, role: Role, at: &str, cx: &mut Context<'_>) {
    d.role = role;
    if role == Role::Measure && named(d, UNITS) {
        for category in d.categories.iter_mut().filter(|c| c.unit.is_none()) {
            category.unit = Some(Measured { label: category.label.clone(), ..Measured::default() });
        }
    }
    if role != Role::Time {
        return;
    }
    let by_label = time::all(&d.categories.iter().map(|c| c.label.as_str()).collect::<Vec<_>>());
    let by_code = time::all(&d.categories.iter().map(|c| c.id.as_str()).collect::<Vec<_>>());
    let quarters = named(d, &["quarter", "trimestre", "kvartal", "quartal", "neljännes"]);
    let mut unread = Vec::new();
    for (category, (label, code)) in d.categories.iter_mut().zip(by_label.into_iter().zip(by_code)) {
        category.total = false;
        category.period = label.or(code).or_else(|| if quarters { quarter(&category.label) } else { None });
        if category.period.is_none() {
            unread.push(category.label.clone());
        }
    }
    if let Some(first) = unread.first() {
        let what =
            format!("{} periods of \"{}\" cannot be placed in time, the first is \"{first}\"", unread.len(), d.label);
        cx.warn(step(at, &d.id), what, "name another dimension as `time`, or say their spans in the mapping");
    }
}

/// A quarter that only the name of its dimension makes one: `2005 - 1`.
fn quarter(label: &str) -> Option<Period> {
    let (year, quarter) = label.split_once(['-', '/', '.'])?;
    Period::parse(&format!("{}-Q{}", year.trim(), quarter.trim()))
}

//! What `meta/ID.json` says of an indicator.

use crate::feed::clean::clean;
use crate::feed::foreign::Context;
use crate::feed::{document, limits};
use serde_json::{Map, Value};

/// Keys that only metadata of Open SDG have.
const KEYS: [&str; 11] = [
    "indicator_number",
    "indicator_name",
    "indicator_sort_order",
    "reporting_status",
    "data_non_statistical",
    "graph_title",
    "graph_type",
    "computation_units",
    "goal_meta_link",
    "un_custodian_agency",
    "sdg_goal",
];

/// Whether this is the metadata of one indicator, or of all under their numbers.
pub fn is_meta(map: &Map<String, Value>) -> bool {
    let keys = |map: &Map<String, Value>| KEYS.iter().filter(|k| map.contains_key(**k)).count() >= 2;
    keys(map) || (!map.is_empty() && map.values().all(|v| v.as_object().is_some_and(keys)))
}

/// What is taken from it.
#[derive(Debug, Default)]
pub struct Meta {
    /// The title of its chart, else its name.
    pub title: String,
    /// The unit of all its values.
    pub unit: String,
    /// The organisations that the data come from.
    pub source: Option<String>,
    /// When the data were last changed, as written.
    pub updated: Option<String>,
    /// Notes on the whole.
    pub notes: Vec<String>,
    /// How far reporting has come, in Open SDG's word: `complete`, `notstarted`.
    pub status: Option<String>,
}

impl Meta {
    /// The metadata that lie beside the data of this indicator; nothing where there are none.
    pub fn beside(cx: &Context<'_>, id: &str) -> Self {
        let bytes = (cx.beside)(&format!("../meta/{id}.json"));
        match bytes.and_then(|b| document::parse(&b).ok()) {
            Some((Value::Object(map), _)) if is_meta(&map) => Self::new(&map),
            _ => Self::default(),
        }
    }

    fn new(map: &Map<String, Value>) -> Self {
        let text = |key: &str| {
            let text = match map.get(key) {
                Some(Value::String(text)) => text.clone(),
                Some(Value::Number(n)) => n.to_string(),
                _ => String::new(),
            };
            Some(clean(&text, limits::TEXT).0).filter(|t| !t.is_empty())
        };
        let any = |keys: &[&str]| keys.iter().find_map(|k| text(k));
        let mut sources: Vec<String> = Vec::new();
        for n in 1..=9 {
            let active = map.get(&format!("source_active_{n}")) != Some(&Value::Bool(false));
            if let Some(name) = text(&format!("source_organisation_{n}")).filter(|s| active && !sources.contains(s)) {
                sources.push(name);
            }
        }
        let notes = [
            "national_indicator_description",
            "computation_calculations",
            "comments_limitations",
            "other_info",
            "data_footnote",
        ];
        Self {
            title: any(&["graph_title", "indicator_name_national", "indicator_name", "title"]).unwrap_or_default(),
            unit: text("computation_units").unwrap_or_default(),
            source: Some(sources.join("; ")).filter(|s| !s.is_empty()),
            updated: any(&["national_data_updated_date", "data_last_updated"]),
            notes: notes.iter().filter_map(|k| text(k)).collect(),
            status: text("reporting_status"),
        }
    }
}

//! Which properties say what a place is called: its code, and its name.

use super::Raw;
use super::ranks::{MEMBER, key_rank, name_rank};
use crate::feed::clean::clean;
use crate::feed::foreign::{Options, Role};
use crate::feed::limits;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Where the codes of places come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Key {
    /// A property.
    Property(String),
    /// The `id` of the feature itself.
    Member,
    /// There is none: places are counted, from 1.
    Counted,
}

impl Key {
    /// Its name, as a dimension's.
    pub fn name(&self) -> &str {
        match self {
            Self::Property(name) => name,
            Self::Member => "id",
            Self::Counted => "feature",
        }
    }

    /// The code of a feature.
    fn of(&self, feature: &Raw) -> Option<String> {
        match self {
            Self::Property(name) => feature.properties.get(name).and_then(text),
            Self::Member => feature.id.clone(),
            Self::Counted => None,
        }
    }
}

/// The text of a code or name; none where it says nothing (`-99` is Natural Earth's mark for "no code").
pub(super) fn text(value: &Value) -> Option<String> {
    let text = match value {
        Value::String(text) => clean(text, limits::TEXT).0,
        Value::Number(n) => {
            let text = n.to_string();
            text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
        }
        // some servers put each value in a list of its own
        Value::Array(list) => return if let [only] = list.as_slice() { text(only) } else { None },
        _ => return None,
    };
    let nothing = ["", "-", "-99", "-9999", "null", "NULL", "None", "N/A", "n/a"];
    (!nothing.contains(&text.as_str())).then_some(text)
}

/// What places are called: where their codes come from, the property with their names, and the code and name of each.
#[derive(Debug)]
pub(super) struct Names {
    pub key: Key,
    pub name: Option<String>,
    pub places: Vec<(String, String)>,
}

/// Chooses. What the mapping names as place wins.
pub(super) fn choose(features: &[Raw], options: &Options) -> Names {
    let columns = columns(features);
    let name = name(&columns, features.len());
    let told = options.roles.iter().filter(|(_, role)| **role == Role::Place).map(|(name, _)| name);
    let stands = |told: &String| features.iter().any(|f| f.properties.contains_key(told));
    let key = match told.into_iter().find(|told| stands(told) || *told == "id") {
        Some(told) if stands(told) => Key::Property(told.clone()),
        Some(_) => Key::Member,
        None => key(&columns, features, name.as_deref()),
    };
    let mut places: Vec<(String, String)> = Vec::new();
    for (i, feature) in features.iter().enumerate() {
        let label = name.as_ref().and_then(|name| text(feature.properties.get(name)?));
        let id = key.of(feature).unwrap_or_else(|| match (&key, &label) {
            // a place without a code is still the place of that name
            (Key::Property(_) | Key::Member, Some(label)) => label.clone(),
            _ => (i + 1).to_string(),
        });
        let label = label.unwrap_or_else(|| id.clone());
        places.push((id, label));
    }
    Names { key, name, places }
}

/// How often a property says something, and whether always something else.
#[derive(Debug, Default)]
struct Column {
    filled: usize,
    different: BTreeSet<String>,
    texts: usize,
}

fn columns(features: &[Raw]) -> BTreeMap<&str, Column> {
    let mut columns: BTreeMap<&str, Column> = BTreeMap::new();
    for (name, value) in features.iter().flat_map(|f| &f.properties) {
        if key_rank(name).is_none() && name_rank(name).is_none() && !value.is_string() {
            continue;
        }
        let column = columns.entry(name).or_default();
        column.texts += usize::from(value.is_string() || value.is_array());
        if let Some(text) = text(value) {
            column.filled += 1;
            column.different.insert(text);
        }
    }
    columns
}

fn key(columns: &BTreeMap<&str, Column>, features: &[Raw], name: Option<&str>) -> Key {
    let all = features.len();
    let members: Vec<&String> = features.iter().filter_map(|f| f.id.as_ref()).collect();
    let mut found: Vec<(u32, Key)> = Vec::new();
    for (property, column) in columns {
        let Some(rank) = key_rank(property) else { continue };
        // a code that stands twice is a fault where it is meant for the feature, and else the code of a larger place
        let own = matches!(property.to_lowercase().as_str(), "id" | "geocode");
        if column.filled == all && (own || column.different.len() == all) {
            found.push((rank, Key::Property((*property).to_owned())));
        }
    }
    // a few places without a code may still go by their names
    let different: BTreeSet<&&String> = members.iter().collect();
    // codes that mostly stand for several places are no codes of places, where names are
    let unique = |name: &str| columns.get(name).is_some_and(|c| c.filled == all && c.different.len() == all);
    let shared = different.len() * 2 <= members.len() && name.is_some_and(unique);
    if all > 0
        && !shared
        && (members.len() == all || (members.len() * 10 >= all * 9 && different.len() == members.len()))
    {
        found.push((MEMBER, Key::Member));
    }
    if let Some(name) = name
        && unique(name)
    {
        found.push((MEMBER + 1, Key::Property(name.to_owned())));
    }
    let best = found.into_iter().min_by_key(|(rank, _)| *rank).map(|(_, key)| key);
    best.unwrap_or_else(|| match (members.len() * 2 > all, name) {
        (true, _) => Key::Member,
        (false, Some(name)) => Key::Property(name.to_owned()),
        (false, None) => Key::Counted,
    })
}

fn name(columns: &BTreeMap<&str, Column>, all: usize) -> Option<String> {
    let good = columns.iter().filter(|(_, c)| {
        // the same for all features is the name of the larger place
        c.filled * 2 > all && c.texts * 2 > all && (all == 1 || c.different.len() > 1)
    });
    let ranked = good.filter_map(|(name, _)| Some((name_rank(name)?, *name)));
    ranked.min().map(|(_, name)| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn chosen(properties: &[Value]) -> (String, Option<String>) {
        let features: Vec<Raw> = properties
            .iter()
            .map(|p| Raw { properties: p.as_object().cloned().unwrap_or_default(), ..Raw::default() })
            .collect();
        let names = choose(&features, &Options::default());
        (names.key.name().to_owned(), names.name)
    }

    fn named(name: &str) -> Raw {
        Raw { properties: json!({"name": name}).as_object().cloned().unwrap_or_default(), ..Raw::default() }
    }

    fn some(text: &str) -> Option<String> {
        Some(text.to_owned())
    }

    #[test]
    fn conventions_of_those_who_publish_boundaries() {
        let cod = |i: u8| json!({"ADM2_EN": format!("D{i}"), "ADM2_PCODE": format!("KE0010{i}"), "ADM1_EN": "C", "ADM1_PCODE": "KE001", "ADM3_PCODE": null});
        assert_eq!(chosen(&[cod(1), cod(2)]), ("ADM2_PCODE".into(), some("ADM2_EN")));
        let ocha =
            |i: u8| json!({"admin1Name_fr": format!("P{i}"), "admin1Pcode": format!("SN0{i}"), "admin0Pcode": "SN"});
        assert_eq!(chosen(&[ocha(1), ocha(2)]), ("admin1Pcode".into(), some("admin1Name_fr")));
        let gadm = |i: u8| json!({"GID_0": "KEN", "COUNTRY": "Kenya", "GID_1": format!("KEN.{i}_1"), "NAME_1": format!("C{i}"), "VARNAME_1": "NA", "HASC_1": format!("KE.{i}")});
        assert_eq!(chosen(&[gadm(1), gadm(2)]), ("GID_1".into(), some("NAME_1")));
        let bounds = |i: u8, iso: &str| json!({"shapeName": format!("S{i}"), "shapeISO": iso, "shapeID": format!("x{i}"), "shapeGroup": "KEN", "shapeType": "ADM1"});
        assert_eq!(chosen(&[bounds(1, "KE-01"), bounds(2, "KE-02")]), ("shapeISO".into(), some("shapeName")));
        assert_eq!(chosen(&[bounds(1, ""), bounds(2, "")]), ("shapeName".into(), some("shapeName")));
        let earth =
            |a3: &str, name: &str| json!({"ISO_A3": a3, "ADM0_A3": name.get(..3), "NAME": name, "SCALERANK": 1});
        assert_eq!(chosen(&[earth("-99", "France"), earth("KEN", "Kenya")]), ("ADM0_A3".into(), some("NAME")));
        let ons = |i: u8| json!({"LAD23CD": format!("E0600000{i}"), "LAD23NM": format!("L{i}"), "FID": i});
        assert_eq!(chosen(&[ons(1), ons(2)]), ("LAD23CD".into(), some("LAD23NM")));
        for (code, name) in [
            ("COD_REG", "DEN_REG"),
            ("AGS", "GEN"),
            ("code_insee", "nom"),
            ("CD_MUN", "NM_MUN"),
            ("COUNTY_COD", "COUNTY_NAM"),
        ] {
            let of = |i: u8| json!({code: i, name: format!("P{i}"), "Shape_Area": 1.5, "OBJECTID": i});
            assert_eq!(chosen(&[of(1), of(2)]), (code.to_owned(), some(name)), "{code}");
        }
        let listed = |i: u8| json!({"reg_code": [format!("0{i}")], "reg_name": [format!("R{i}")]});
        assert_eq!(chosen(&[listed(1), listed(2)]), ("reg_code".into(), some("reg_name")));
        let shared = |i: u8| Raw { id: Some("RW.".to_owned()), ..named(&format!("P{i}")) };
        assert_eq!(choose(&[shared(1), shared(2)], &Options::default()).key, Key::Property("name".to_owned()));
        let one = |i: u8| Raw { id: Some(format!("RW.{i}")), ..named(&format!("P{i}")) };
        assert_eq!(choose(&[one(1), one(2)], &Options::default()).key, Key::Member);
        assert_eq!(chosen(&[json!({"cca2": "fr"})]), ("cca2".into(), None));
        let africa = |i: u8| json!({"name": format!("A{i}"), "cartodb_id": i});
        assert_eq!(chosen(&[africa(1), africa(2)]), ("name".into(), some("name")));
        assert_eq!(chosen(&[json!({}), json!({})]), ("feature".into(), None));
    }

    #[test]
    fn the_mapping_wins() {
        let options = Options { roles: [("kode".to_owned(), Role::Place)].into(), ..Options::default() };
        let features = [json!({"kode": 7.0, "id": 1, "name": "A"})]
            .map(|p| Raw { properties: p.as_object().cloned().unwrap_or_default(), ..Raw::default() });
        assert_eq!(choose(&features, &options).places, [("7".to_owned(), "A".to_owned())]);
    }
}

//! Which feature of a file is which place of the programme.

use crate::feed::foreign::geo::{Feature, Property};
use crate::model::Programme;
use std::collections::{BTreeMap, BTreeSet};

/// The features that are places, by the place's position in the programme, and the names of those that are none.
pub struct Found<'a> {
    pub places: Vec<(usize, &'a Feature)>,
    pub unknown: Vec<String>,
}

/// Finds places by their ids or names, in whatever language: by the feature's own code, its name, or the property by which
/// most different places are found; where the mapping has `told` which property the code is, by that alone.
pub fn find<'a>(programme: &Programme, features: &'a [Feature], told: bool) -> Found<'a> {
    let mut known: BTreeMap<String, usize> = BTreeMap::new();
    for (at, place) in programme.places.iter().enumerate() {
        for (_, name) in place.name.versions() {
            known.entry(plain(name)).or_insert(at);
        }
    }
    // ids count more than names
    known.extend(programme.places.iter().enumerate().map(|(at, place)| (plain(place.id.as_str()), at)));
    let properties: BTreeSet<&String> = features.iter().flat_map(|feature| feature.properties.keys()).collect();
    let mut columns: Vec<Vec<String>> = vec![column(features, &|f| Some(f.id.clone()))];
    if !told {
        columns.push(column(features, &|f| Some(f.name.clone())));
        columns.extend(properties.into_iter().map(|key| column(features, &|f| f.properties.get(key).map(text))));
    }
    // the code or name of what a place lies in finds one place again and again
    let places = |column: &Vec<String>| column.iter().filter_map(|name| known.get(name)).collect::<BTreeSet<_>>().len();
    let best = columns.into_iter().rev().max_by_key(places).unwrap_or_default();
    let mut taken = BTreeSet::new();
    let mut found = Found { places: Vec::new(), unknown: Vec::new() };
    for (feature, name) in features.iter().zip(best) {
        match known.get(&name).filter(|at| taken.insert(**at)) {
            Some(at) => found.places.push((*at, feature)),
            None => found.unknown.push(feature.name.clone()),
        }
    }
    found
}

fn column(features: &[Feature], of: &dyn Fn(&Feature) -> Option<String>) -> Vec<String> {
    features.iter().map(|feature| plain(&of(feature).unwrap_or_default())).collect()
}

fn text(property: &Property) -> String {
    match property {
        Property::Number(n) => n.to_string(),
        Property::Text(text) => text.clone(),
    }
}

/// Names are the same in small and large letters, and whatever stands between their words.
fn plain(name: &str) -> String {
    let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

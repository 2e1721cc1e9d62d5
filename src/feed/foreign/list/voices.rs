//! Counted answers as voices: tables of answers, and forms of KoboToolbox and ODK Central, which are counted when
//! they are read.
//!
//! The author writes the `scale`, worst first; what it is called in the data is found by itself, or named in `groups`
//! (`{"1": "Very bad"}`). The dimension that has all steps is that of the answers. Of the others
//! - one that says what is measured names the question; without it each data set is a question, by its title;
//! - places and groups are those of the rows: by `places` and `groups`, else by their own codes;
//! - times are chosen in `at`; else all are counted together.
//!
//! An answer that is on no step (another answer, "don't know") is left out and named. A cell that is missing was
//! given by nobody. A hidden count stays hidden: of a table it is 1 to 4. Where it may be larger, in forms and in
//! sums over times, the row is left out and counted in a warning.

use super::Listed;
use crate::feed::foreign::{Cube, Found, Role};
use crate::feed::native::wire;
use crate::model::State;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// What a row is of: the question, the place and the group.
type Whose = (String, Option<String>, Option<String>);

/// The counts of a row: of each step how many, or `None` where it is hidden; and from how many cells.
type Counts = Vec<(Option<u64>, usize)>;

/// Makes the questions of a survey whose scale its author wrote.
pub(super) fn voices(found: &Found, how: &wire::From, survey: &Value) -> Result<Listed, (String, String)> {
    let steps: Vec<Vec<String>> =
        survey.get("scale").and_then(Value::as_array).into_iter().flatten().map(names).collect();
    if steps.len() < 2 {
        return Err(("the scale is not written".into(), "name its steps in `survey.scale`, worst first".into()));
    }
    let mut rows: BTreeMap<Whose, Counts> = BTreeMap::new();
    let mut order: Vec<String> = Vec::new();
    let mut others: BTreeSet<&str> = BTreeSet::new();
    for cube in found.cubes.iter().filter(|cube| how.dataset.as_ref().is_none_or(|id| cube.id == *id)) {
        let Some((answers, on)) = answers(cube, &steps, how) else { continue };
        for row in 0..cube.len() {
            let at = cube.at(row);
            let category = |d: usize| &cube.dimensions[d].categories[at[d] as usize];
            let chosen = how.at.iter().all(|(dimension, code)| {
                cube.dimension(dimension).is_some_and(|d| category(d).id == *code || category(d).label == *code)
            });
            if !chosen {
                continue;
            }
            let Some(step) = on.get(at[answers] as usize).copied().flatten() else {
                others.insert(&category(answers).label);
                continue;
            };
            let whose = whose(cube, row, answers, how);
            if !order.contains(&whose.0) {
                order.push(whose.0.clone());
            }
            let counts = rows.entry(whose).or_insert_with(|| vec![(Some(0), 0); steps.len()]);
            let number = cube.number(row).filter(|n| *n >= 0.0 && n.fract() == 0.0).map(|n| n as u64);
            let number = number.or_else(|| (cube.state(row) != State::Suppressed).then_some(0));
            counts[step] = (counts[step].0.zip(number).map(|(a, b)| a.saturating_add(b)), counts[step].1 + 1);
        }
    }
    if rows.is_empty() {
        let what = "no data set has all steps of this scale as its answers".to_owned();
        return Err((
            what,
            "compare it with `baraza inspect`, and name the answers in `groups`: {\"1\": \"Very bad\"}".into(),
        ));
    }
    let counted = ["kobo", "odk"].contains(&found.format);
    let before = rows.len();
    rows.retain(|_, counts| !counts.iter().any(|(n, cells)| n.is_none() && (counted || *cells > 1)));
    let mut warnings = Vec::new();
    if rows.len() < before {
        let what = format!("rows in which a hidden count may be of any size are left out: {}", before - rows.len());
        warnings.push((what, "count a longer time together, or all groups"));
    }
    if !others.is_empty() {
        let list = others.into_iter().take(12).collect::<Vec<_>>().join(", ");
        warnings.push((
            format!("answers on no step of the scale are left out: {list}"),
            "name them in `groups`, or in the scale",
        ));
    }
    let questions = order.into_iter().filter_map(|text| question(&text, &rows));
    Ok(Listed { value: json!({"questions": questions.collect::<Vec<_>>()}), warnings })
}

/// A question with its rows, where there are any.
fn question(text: &str, rows: &BTreeMap<Whose, Counts>) -> Option<Value> {
    let row = |((_, place, group), counts): (&Whose, &Counts)| {
        let mut out = Map::new();
        out.extend(place.as_ref().map(|place| ("place".to_owned(), json!(place))));
        out.extend(group.as_ref().map(|group| ("group".to_owned(), json!(group))));
        out.insert("counts".to_owned(), counts.iter().map(|(n, _)| json!(n)).collect());
        Value::Object(out)
    };
    let own: Vec<Value> = rows.iter().filter(|((of, ..), _)| of == text).map(row).collect();
    (!own.is_empty()).then(|| json!({"text": text, "rows": own}))
}

/// What a step of the scale is called, in every language.
fn names(step: &Value) -> Vec<String> {
    let texts: Vec<&str> = match step {
        Value::Object(map) => map.values().filter_map(Value::as_str).collect(),
        other => other.as_str().into_iter().collect(),
    };
    texts.into_iter().map(str::to_lowercase).collect()
}

/// The dimension of the answers, and the step of each of its categories.
fn answers(cube: &Cube, steps: &[Vec<String>], how: &wire::From) -> Option<(usize, Vec<Option<usize>>)> {
    cube.dimensions.iter().enumerate().find_map(|(d, dimension)| {
        let step = |name: &str| steps.iter().position(|names| names.contains(&name.to_lowercase()));
        let on: Vec<Option<usize>> = dimension
            .categories
            .iter()
            .map(|c| {
                how.groups.get(&c.id).and_then(|name| step(name)).or_else(|| step(&c.id)).or_else(|| step(&c.label))
            })
            .collect();
        (0..steps.len()).all(|step| on.contains(&Some(step))).then_some((d, on))
    })
}

/// The question, the place and the group of a row.
fn whose(cube: &Cube, row: usize, answers: usize, how: &wire::From) -> Whose {
    let (mut question, mut place, mut groups) = (String::new(), None, Vec::new());
    let own =
        |names: &BTreeMap<String, String>, code: &str| names.get(code).cloned().unwrap_or_else(|| code.to_owned());
    for (d, dimension) in cube.dimensions.iter().enumerate().filter(|(d, _)| *d != answers) {
        let category = &dimension.categories[cube.at(row)[d] as usize];
        if category.total || category.id.is_empty() {
            continue;
        }
        match dimension.role {
            Role::Measure => question = how.groups.get(&category.id).unwrap_or(&category.label).clone(),
            Role::Place => place = Some(own(&how.places, &category.id)),
            Role::Breakdown => groups.push(own(&how.groups, &category.id)),
            Role::Time | Role::Constant => {}
        }
    }
    if question.is_empty() {
        let title = if cube.title.is_empty() { &cube.id } else { &cube.title };
        question = how.groups.get(&cube.id).unwrap_or(title).clone();
    }
    (question, place, (!groups.is_empty()).then(|| groups.join("+")))
}

//! What the columns of a table are to each other: one time, ends of ranges, names of persons, codes.

use super::names::Name;
use super::personal::{Private, are_humans, speaks_of_persons};
use super::roles::{Part, Seen};
use super::{Table, text};
use crate::feed::foreign::{Context, Role};
use std::collections::BTreeMap;

/// Settles what no column says by itself.
pub(super) fn settle(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &mut Context<'_>) {
    one_time(table, names, seen, parts, cx);
    months(names, parts);
    goals(names, seen, parts);
    codes(table, names, seen, parts);
    words(names, parts);
    ours(names, parts);
    sample(names, parts);
    ranges(parts);
    persons(table, names, seen, parts, cx);
}

/// Leaves one time: the mapping's, else the finest. Where there is none, a vague column of years is one, and that is said.
fn one_time(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &mut Context<'_>) {
    let mapped = |i: usize| table.columns.get(i).is_some_and(|c| cx.options.roles.contains_key(&c.name));
    let times: Vec<usize> = (0..parts.len()).filter(|i| parts[*i] == Part::Dimension(Role::Time)).collect();
    let best = times.iter().copied().find(|i| mapped(*i)).or_else(|| {
        times.iter().copied().max_by_key(|i| {
            let plain = names[*i].calendar() && seen[*i].periods.1;
            (plain, !names[*i].stamp(), seen[*i].periods.0, usize::MAX - i)
        })
    });
    if let Some(best) = best {
        let stem = names[best].stem();
        for i in times {
            if i == best || mapped(i) {
                continue;
            }
            if same(table, best, i) {
                parts[i] = Part::Skip("");
            } else if names[i].stem() != stem || (seen[i].periods.0 == 0 && seen[best].periods.0 > 0) {
                // the code and the name of one time become one dimension later
                parts[i] = Part::Dimension(Role::Breakdown);
            }
        }
        return;
    }
    let values = parts.iter().filter(|p| **p == Part::Value).count();
    let vague = |i: &usize| {
        names[*i].vague() && seen[*i].years && values > usize::from(parts[*i] == Part::Value) && !mapped(*i)
    };
    let found: Vec<usize> = (0..parts.len())
        .filter(|i| matches!(parts[*i], Part::Value | Part::Dimension(Role::Breakdown | Role::Measure)))
        .filter(vague)
        .collect();
    if let [one] = found.as_slice() {
        parts[*one] = Part::Dimension(Role::Time);
        let name = &table.columns[*one].name;
        cx.warn(
            format!("column \"{name}\""),
            "all its numbers could be years, so it is read as the time",
            format!("if it is, say so: \"time\": \"{name}\""),
        );
    }
}

/// Whether two columns say the same in each row.
fn same(table: &Table, one: usize, other: usize) -> bool {
    (0..table.len()).all(|row| text(table.cell(one, row)) == text(table.cell(other, row)))
}

/// Goal and target of the SDGs are numbers of what is measured, and not measured: `Goal`, `Target`, `Indicator`.
fn goals(names: &[Name], seen: &[Seen], parts: &mut [Part]) {
    let at = |name: &str| names.iter().position(|n| n.is(&[name]));
    let (Some(goal), Some(target), Some(_)) = (at("goal"), at("target"), at("indicator")) else { return };
    if seen.get(goal).is_none_or(|s| !s.whole) {
        return;
    }
    for i in [goal, target] {
        if let Some(part) = parts.get_mut(i).filter(|p| **p == Part::Value) {
            *part = Part::Dimension(Role::Breakdown);
        }
    }
}

/// Beside a column that is plainly the value, whole numbers that go one to one with the texts of the next column, and
/// come back, are their codes: `SEXISTAT1` and `Sesso`.
fn codes(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part]) {
    if !names.iter().zip(parts.iter()).any(|(n, p)| n.value_sure() && *p == Part::Value) {
        return;
    }
    for code in 0..parts.len().saturating_sub(1) {
        let (Some(name), Some(what)) = (names.get(code), seen.get(code)) else { continue };
        let text_next =
            matches!(parts.get(code + 1), Some(Part::Dimension(Role::Breakdown | Role::Place | Role::Measure)));
        let back = what.distinct > 1 && what.distinct * 2 <= table.len();
        let own = name.value_sure() || name.sample() || names.get(code + 1).is_some_and(Name::value_sure);
        if parts[code] == Part::Value && !own && what.whole && text_next && back && one_to_one(table, code) {
            parts[code] = Part::Skip("");
        }
    }
}

/// Whether a column and the next one go one to one.
fn one_to_one(table: &Table, code: usize) -> bool {
    let (mut there, mut back) = (BTreeMap::new(), BTreeMap::new());
    (0..table.len()).all(|row| {
        let (a, b) = (text(table.cell(code, row)), text(table.cell(code + 1, row)));
        *there.entry(a.clone()).or_insert_with(|| b.clone()) == b && *back.entry(b).or_insert_with(|| a.clone()) == a
    })
}

/// A second column called "value" that holds texts says the numbers in words: `63.9 [63.4-64.4]`.
fn words(names: &[Name], parts: &mut [Part]) {
    let sure = |(n, p): (&Name, &Part)| n.value_sure() && *p == Part::Value;
    if !names.iter().zip(parts.iter()).any(sure) {
        return;
    }
    for (name, part) in names.iter().zip(parts.iter_mut()) {
        if (name.is(&["value"]) || name.is(&["display value"])) && matches!(part, Part::Dimension(Role::Breakdown)) {
            *part = Part::Skip("");
        }
    }
}

/// Our own tables, taken back: what stands beside the value belongs to it.
fn ours(names: &[Name], parts: &mut [Part]) {
    let at = |word: &str| names.iter().position(|name| name.is(&[word]));
    let known = ["place", "period", "group", "value", "low", "high", "level", "count", "of", "sample", "status"];
    if known.iter().any(|word| at(word).is_none()) {
        return;
    }
    let beside = [
        ("low", Part::Low),
        ("high", Part::High),
        ("sample", Part::Sample),
        ("status", Part::Mark),
        ("level", Part::Skip("")),
        ("count", Part::Skip("")),
        ("of", Part::Skip("")),
        ("reported", Part::Skip("")),
        ("note", Part::Skip("")),
        ("example", Part::Skip("")),
        ("source", Part::Skip("")),
        ("licence", Part::Skip("")),
    ];
    for (word, part) in beside {
        if let Some(i) = at(word) {
            parts[i] = part;
        }
    }
}

/// The size of a sample belongs to the one column that is plainly the value.
fn sample(names: &[Name], parts: &mut [Part]) {
    let values: Vec<usize> = (0..parts.len()).filter(|i| parts[*i] == Part::Value).collect();
    let (sizes, rest): (Vec<usize>, Vec<usize>) = values.into_iter().partition(|i| names[*i].sample());
    if let ([size], [_]) = (sizes.as_slice(), rest.as_slice()) {
        parts[*size] = Part::Sample;
    }
}

/// Months and quarters beside a year are parts of the year, not times by themselves.
fn months(names: &[Name], parts: &mut [Part]) {
    let time = parts.iter().position(|p| *p == Part::Dimension(Role::Time));
    for (i, name) in names.iter().enumerate() {
        let part_of_year = name.is(&["month"]) || name.is(&["quarter"]) || name.is(&["week"]);
        if part_of_year && time.is_some_and(|t| t != i) && matches!(parts[i], Part::Value) {
            parts[i] = Part::Dimension(Role::Breakdown);
        }
    }
}

/// Ends of ranges belong to one column of values; else they are values by themselves.
fn ranges(parts: &mut [Part]) {
    let count = |wanted: &Part| parts.iter().filter(|p| *p == wanted).count();
    if count(&Part::Low) == 1 && count(&Part::High) == 1 && count(&Part::Value) == 1 {
        return;
    }
    for part in parts.iter_mut().filter(|p| matches!(p, Part::Low | Part::High)) {
        *part = Part::Value;
    }
}

/// What a person has beside a name.
const JOBS: &[&str] = &[
    "cargo",
    "puesto",
    "sueldo",
    "salario",
    "salary",
    "wage",
    "job",
    "designation",
    "position",
    "occupation",
    "profession",
    "poste",
    "fonction",
    "title",
    "party",
    "partido",
    "role",
];

/// A bare "name" is that of a person where the other columns speak of persons.
fn persons(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &Context<'_>) {
    let about = parts.contains(&Part::Private(Private::Personal))
        || names.iter().any(|n| n.words.iter().any(|w| speaks_of_persons(w)));
    let jobs = names.iter().any(|n| n.has(JOBS));
    let both = names.iter().any(|n| n.is(&["first"])) && names.iter().any(|n| n.is(&["last"]));
    for (i, column) in table.columns.iter().enumerate() {
        let Some((name, seen)) = names.get(i).zip(seen.get(i)) else { continue };
        let bare =
            ["name", "names", "nom", "nombre", "nome", "jina", "nama", "اسم", "الاسم"].iter().any(|n| name.is(&[n]));
        let half = both && (name.is(&["first"]) || name.is(&["last"]));
        let each = seen.distinct * 2 > table.len() && !cx.options.roles.contains_key(&column.name);
        let people = bare && each && jobs && are_humans(column.cells.iter().map(text));
        if (half || people || (bare && about && each)) && parts[i] == Part::Dimension(Role::Breakdown) {
            parts[i] = Part::Private(Private::Personal);
        }
    }
}

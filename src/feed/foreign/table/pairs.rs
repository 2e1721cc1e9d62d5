//! Two columns that say the same, once as a code and once as a name, become one dimension.

use super::names::Name;
use super::roles::{Part, Seen};
use super::{Context, Table, text};
use crate::feed::clean;
use crate::feed::foreign::Role;
use std::collections::{BTreeMap, BTreeSet};

/// Joins such columns: `geo_code` and `name`, `Item Code` and `Item`, `LOCATION` and `Country`.
pub(super) fn join(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &mut Context<'_>) {
    for code in 0..parts.len() {
        let Part::Dimension(role) = parts[code] else { continue };
        let belonging = |name: &usize| {
            let Part::Dimension(other) = parts[*name] else { return false };
            *name != code && belong(code, *name, names, seen, role, other)
        };
        let found: Vec<(usize, Tie)> =
            (0..parts.len()).filter(belonging).map(|name| (name, tie(table, code, name))).collect();
        let one = |wanted: fn(&Tie) -> bool| found.iter().find(|(_, tie)| wanted(tie));
        let Some((name, tie)) = one(|t| *t == Tie::Both).or_else(|| one(|t| matches!(t, Tie::Name(_)))) else {
            continue;
        };
        let Part::Dimension(other) = parts[*name] else { continue };
        let mapped = |i: usize| table.columns.get(i).is_some_and(|c| cx.options.roles.contains_key(&c.name));
        let (keep_code, keep_name) = (mapped(code), mapped(*name));
        match tie {
            _ if keep_code && keep_name => {}
            // the name alone says all: it is what the mapping asks for, or the codes are not to be relied on
            Tie::Both if keep_name => parts[code] = Part::Skip(""),
            Tie::Both => {
                // where either of them says place or measure, both do
                if role == Role::Breakdown {
                    parts[code] = Part::Dimension(other);
                }
                parts[*name] = Part::NameOf(code);
            }
            Tie::Name(clash) if !keep_code => {
                if other == Role::Breakdown {
                    parts[*name] = Part::Dimension(role);
                }
                parts[code] = Part::Skip("");
                let at = table.columns.get(code).map_or("", |c| c.name.as_str());
                cx.warn(format!("column \"{at}\""), clash.clone(), "mend the code at the source");
            }
            _ => {}
        }
    }
}

/// Whether the names of two columns belong together.
fn belong(code: usize, name: usize, names: &[Name], seen: &[Seen], role: Role, other: Role) -> bool {
    let (Some(a), Some(b), Some(codes), Some(labels)) =
        (names.get(code), names.get(name), seen.get(code), seen.get(name))
    else {
        return false;
    };
    let same = !a.stem().is_empty() && a.stem() == b.stem();
    if same {
        return (a.code() && !b.code())
            || (!a.label() && b.label())
            || (codes.codes && !labels.codes)
            || (code < name && a.words == b.words);
    }
    // "Entity" and "Code", "geo_code" and "name": one of them says nothing by itself
    let bare = a.stem().is_empty() && a.code() && other == Role::Place
        || b.stem().is_empty() && b.label() && role == Role::Place;
    let places =
        role == Role::Place && other == Role::Place && (code.abs_diff(name) == 1 || a.code() || a.has(&["geocode"]));
    codes.codes && ((bare && (b.label() || !labels.codes)) || (places && !labels.codes))
}

/// How codes and names hang together.
#[derive(Debug, PartialEq)]
enum Tie {
    /// Each code has one name, and each name one code or none.
    Both,
    /// Each name has one code, but few codes have several names: what is wrong.
    Name(String),
    /// They are different things.
    None,
}

fn tie(table: &Table, code: usize, name: usize) -> Tie {
    let (Some(codes), Some(names)) = (table.columns.get(code), table.columns.get(name)) else { return Tie::None };
    let mut names_of: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut code_of = BTreeMap::new();
    for (c, n) in codes.cells.iter().zip(&names.cells) {
        let (c, n) = (text(c).trim().to_owned(), text(n).trim().to_owned());
        if c.is_empty() {
            continue;
        }
        if !n.is_empty() && code_of.entry(n.clone()).or_insert_with(|| c.clone()) != &c {
            return Tie::None;
        }
        names_of.entry(c).or_default().insert(n);
    }
    let mut several = names_of.iter().filter(|(_, names)| names.len() > 1);
    match (several.next(), several.count() + 1) {
        _ if names_of.is_empty() => Tie::None,
        (None, _) => Tie::Both,
        (Some((code, names)), count) if count * 10 <= names_of.len() && !names.contains("") => {
            let names: Vec<&str> = names.iter().take(3).map(String::as_str).collect();
            Tie::Name(
                clean::clean(
                    &format!("the code {code} stands for {}, so places go by their names", names.join(" and ")),
                    300,
                )
                .0,
            )
        }
        _ => Tie::None,
    }
}

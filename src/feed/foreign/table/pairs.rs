//! Two columns that say the same, once as a code and once as a name, become one dimension.

use super::names::Name;
use super::roles::{Part, Seen};
use super::{Cell, Context, Table, text};
use crate::feed::clean;
use crate::feed::foreign::Role;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// Joins such columns: `geo_code` and `name`, `Item Code` and `Item`, `LOCATION` and `Country`.
pub(super) fn join(table: &Table, names: &[Name], seen: &[Seen], parts: &mut [Part], cx: &mut Context<'_>) {
    // once for each column, and not for each pair
    let stems: Vec<Vec<&str>> = names.iter().map(Name::stem).collect();
    for code in 0..parts.len() {
        let Part::Dimension(role) = parts[code] else { continue };
        let belonging = |name: &usize| {
            let Part::Dimension(other) = parts[*name] else { return false };
            *name != code && belong(code, *name, names, &stems, seen, role, other)
        };
        let mut found = None;
        for name in (0..parts.len()).filter(belonging) {
            match tie(table, code, name) {
                Tie::None => {}
                Tie::Both => {
                    found = Some((name, Tie::Both));
                    break;
                }
                by_name => found = found.or(Some((name, by_name))),
            }
        }
        let Some((name, tie)) = found else { continue };
        let Part::Dimension(other) = parts[name] else { continue };
        let mapped = |i: usize| table.columns.get(i).is_some_and(|c| cx.options.roles.contains_key(&c.name));
        let (keep_code, keep_name) = (mapped(code), mapped(name));
        match tie {
            _ if keep_code && keep_name => {}
            // the name alone says all: it is what the mapping asks for, or the codes are not to be relied on
            Tie::Both if keep_name => parts[code] = Part::Skip(""),
            Tie::Both => {
                // where either of them says place or measure, both do
                if role == Role::Breakdown {
                    parts[code] = Part::Dimension(other);
                }
                parts[name] = Part::NameOf(code);
            }
            Tie::Name(clash) if !keep_code => {
                if other == Role::Breakdown {
                    parts[name] = Part::Dimension(role);
                }
                parts[code] = Part::Skip("");
                let at = table.columns.get(code).map_or("", |c| c.name.as_str());
                cx.warn(format!("column \"{at}\""), clash, "mend the code at the source");
            }
            _ => {}
        }
    }
}

/// Whether the names of two columns belong together.
fn belong(
    code: usize,
    name: usize,
    names: &[Name],
    stems: &[Vec<&str>],
    seen: &[Seen],
    role: Role,
    other: Role,
) -> bool {
    let (Some(a), Some(b), Some(codes), Some(labels)) =
        (names.get(code), names.get(name), seen.get(code), seen.get(name))
    else {
        return false;
    };
    let (Some(of_a), Some(of_b)) = (stems.get(code), stems.get(name)) else { return false };
    if !of_a.is_empty() && of_a == of_b {
        return (a.code() && !b.code())
            || (!a.label() && b.label())
            || (codes.codes && !labels.codes)
            || (code < name && a.words == b.words);
    }
    // "Entity" and "Code", "geo_code" and "name": one of them says nothing by itself
    let bare =
        of_a.is_empty() && a.code() && other == Role::Place || of_b.is_empty() && b.label() && role == Role::Place;
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

/// A cell as text, without the space around it.
fn trimmed(cell: &Cell) -> Cow<'_, str> {
    match text(cell) {
        Cow::Borrowed(text) => Cow::Borrowed(text.trim()),
        Cow::Owned(text) => Cow::Owned(text.trim().to_owned()),
    }
}

fn tie(table: &Table, code: usize, name: usize) -> Tie {
    let (Some(codes), Some(names)) = (table.columns.get(code), table.columns.get(name)) else { return Tie::None };
    let mut names_of: BTreeMap<Cow<'_, str>, BTreeSet<Cow<'_, str>>> = BTreeMap::new();
    let mut code_of = BTreeMap::new();
    for (c, n) in codes.cells.iter().zip(names.cells.iter()) {
        let (c, n) = (trimmed(c), trimmed(n));
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
            let names: Vec<&str> = names.iter().take(3).map(AsRef::as_ref).collect();
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

//! IATI's budgets, transactions and planned disbursements as money.
//!
//! - `budgeted`: each budget, on its first day. Where a revised one is given for the same days and currency, the
//!   original is left out.
//! - `received`, `committed`, `disbursed`, `spent`: transactions of the types 1, 2, 3 and 4 (in version 1 `IF`, `C`,
//!   `D`, `E`). Those of other types (pledges, commitments of others, interest, loans, guarantees) are at none of
//!   these stages, and are left out and named, and so is what lies after the programme's own day.
//! - payments: planned disbursements, due on the last of their days. IATI does not say which transaction fulfils
//!   which plan. So one is paid where exactly one disbursement of the same amount in the same currency went to the
//!   same receiver from its first day on, and it is the only plan that this fits. It is late where nothing was
//!   disbursed to that receiver in that currency from its first day on. Where neither is so, nobody can tell, and it
//!   is left out and named.
//!
//! Descriptions are not taken: they may name persons. Whether a receiver is local and what is core support IATI does
//! not say in words that fit, so it stays unsaid.

use super::{Listed, said};
use crate::feed::foreign::Cube;
use crate::model::Date;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The data sets that are read, by the end of their ids.
const SETS: [&str; 3] = ["budgets", "transactions", "planned-disbursements"];

/// An amount of any of the three.
struct Row<'a> {
    kind: &'a str,
    name: &'a str,
    amount: f64,
    currency: &'a str,
    start: Option<Date>,
    end: Option<Date>,
    from: Option<&'a str>,
    to: Option<&'a str>,
}

/// Makes money of the data sets of one activity: `wanted` is its identifier, which a file of several needs.
pub(super) fn money(cubes: &[Cube], wanted: Option<&str>, as_of: Option<Date>) -> Result<Listed, (String, String)> {
    let split = |cube: &'_ Cube| match cube.id.rsplit_once(':') {
        Some((activity, set)) => (activity.to_owned(), set.to_owned()),
        None => (String::new(), cube.id.clone()),
    };
    let held: Vec<(String, String, &Cube)> = cubes
        .iter()
        .map(|cube| (split(cube), cube))
        .filter(|((_, set), _)| SETS.contains(&set.as_str()))
        .map(|((activity, set), cube)| (activity, set, cube))
        .collect();
    let activities: BTreeSet<&str> = held.iter().map(|(activity, ..)| activity.as_str()).collect();
    let names = || activities.iter().take(12).copied().collect::<Vec<_>>().join(", ");
    let activity = match (wanted, activities.len()) {
        (_, 0) => {
            return Err((
                "no activity in this file has budgets or transactions".into(),
                "take another activity".into(),
            ));
        }
        (Some(wanted), _) if activities.contains(wanted) => wanted,
        (None, 1) => activities.first().copied().unwrap_or_default(),
        (None, n) => {
            return Err((format!("{n} activities have money"), format!("choose one with `dataset`: {}", names())));
        }
        (Some(wanted), _) => {
            return Err((
                format!("no activity \"{wanted}\" has money"),
                format!("choose one with `dataset`: {}", names()),
            ));
        }
    };
    let mut made = Made { as_of, ..Made::default() };
    let rows = |set: &str| {
        let own = held.iter().filter(|(of, name, _)| of == activity && name == set);
        own.flat_map(|(.., cube)| rows(cube)).collect::<Vec<_>>()
    };
    let [budgets, transactions, planned] = SETS.map(rows);
    made.budgets(&budgets);
    made.transactions(&transactions);
    made.payments(&planned, &transactions);
    Ok(made.done())
}

/// The rows of a data set that have an amount in a currency.
fn rows(cube: &Cube) -> Vec<Row<'_>> {
    // a plan without a giver is that of who reports it
    let giver = cube.source.as_deref().filter(|_| cube.id.ends_with("planned-disbursements"));
    let read = |row: usize| {
        let time = said(cube, row, "time").and_then(|time| time.period.as_ref());
        let kind = said(cube, row, "type");
        Some(Row {
            kind: kind.map_or("", |kind| kind.id.as_str()),
            name: kind.map_or("", |kind| kind.label.as_str()),
            amount: cube.number(row)?,
            currency: said(cube, row, "currency")?.id.as_str(),
            start: time.map(|time| time.start),
            end: time.map(|time| time.end),
            from: said(cube, row, "provider").map(|party| party.label.as_str()).or(giver),
            to: said(cube, row, "receiver").map(|party| party.label.as_str()),
        })
    };
    (0..cube.len()).filter_map(read).collect()
}

/// Our stage of a type of transaction.
fn stage(kind: &str) -> Option<&'static str> {
    Some(match kind {
        "1" | "IF" => "received",
        "2" | "C" => "committed",
        "3" | "D" => "disbursed",
        "4" | "E" => "spent",
        _ => return None,
    })
}

/// Those without an original that a revised one of the same days replaces; and how many were replaced.
fn in_force<'a>(rows: &'a [Row<'a>]) -> (Vec<&'a Row<'a>>, usize) {
    let key = |row: &Row<'a>| (row.start, row.end, row.currency, row.to);
    let revised: Vec<_> = rows.iter().filter(|row| row.kind == "2").map(key).collect();
    let kept: Vec<&Row<'_>> = rows.iter().filter(|row| row.kind == "2" || !revised.contains(&key(row))).collect();
    let gone = rows.len() - kept.len();
    (kept, gone)
}

/// Money while it is made.
#[derive(Default)]
struct Made {
    as_of: Option<Date>,
    amounts: Vec<Value>,
    payments: Vec<Value>,
    warnings: Vec<(String, &'static str)>,
}

impl Made {
    fn warn(&mut self, count: usize, what: &str, hint: &'static str) {
        if count > 0 {
            self.warnings.push((format!("{what}: {count}"), hint));
        }
    }

    fn amount(&mut self, stage: &str, row: &Row<'_>) {
        let mut out = Map::new();
        out.insert("stage".into(), json!(stage));
        out.insert("currency".into(), json!(row.currency));
        out.insert("amount".into(), json!(row.amount));
        out.extend(row.start.map(|day| ("on".into(), json!(day.to_string()))));
        out.extend(row.from.map(|party| ("from".into(), json!(party))));
        out.extend(row.to.map(|party| ("to".into(), json!(party))));
        self.amounts.push(Value::Object(out));
    }

    fn budgets(&mut self, rows: &[Row<'_>]) {
        let (kept, gone) = in_force(rows);
        kept.into_iter().for_each(|row| self.amount("budgeted", row));
        self.warn(gone, "budgets that a revised one replaces are left out", "see them with `baraza inspect`");
    }

    fn transactions(&mut self, rows: &[Row<'_>]) {
        let mut others: BTreeMap<&str, usize> = BTreeMap::new();
        let mut ahead = 0;
        for row in rows {
            match stage(row.kind) {
                Some(_) if row.start > self.as_of && self.as_of.is_some() => ahead += 1,
                Some(stage) => self.amount(stage, row),
                None => *others.entry(if row.name.is_empty() { "without a type" } else { row.name }).or_default() += 1,
            }
        }
        for (name, count) in others {
            let what = format!("transactions at none of our stages are left out ({name})");
            self.warn(count, &what, "see them with `baraza inspect`");
        }
        self.warn(
            ahead,
            "transactions after the programme's own day are left out",
            "give the programme a later `as_of`",
        );
    }

    fn payments(&mut self, planned: &[Row<'_>], transactions: &[Row<'_>]) {
        let (plans, gone) = in_force(planned);
        self.warn(
            gone,
            "planned disbursements that a revised one replaces are left out",
            "see them with `baraza inspect`",
        );
        let paid: Vec<&Row<'_>> = transactions
            .iter()
            .filter(|row| stage(row.kind) == Some("disbursed") && (self.as_of.is_none() || row.start <= self.as_of))
            .collect();
        let towards = |plan: &Row<'_>, row: &Row<'_>| {
            row.to == plan.to && row.currency == plan.currency && row.start >= plan.start
        };
        let fits = |plan: &Row<'_>, row: &Row<'_>| towards(plan, row) && row.amount == plan.amount;
        let (mut unnamed, mut unclear) = (0, 0);
        for (i, plan) in plans.iter().enumerate() {
            let (Some(from), Some(to), Some(due)) = (plan.from, plan.to, plan.end) else {
                unnamed += 1;
                continue;
            };
            let own: Vec<&&Row<'_>> = paid.iter().filter(|row| fits(plan, row)).collect();
            let day = match own.as_slice() {
                [only] if plans.iter().filter(|other| fits(other, only)).count() == 1 => only.start,
                _ if self.as_of.is_none_or(|as_of| due >= as_of) => None,
                _ if paid.iter().any(|row| towards(plan, row)) => {
                    unclear += 1;
                    continue;
                }
                _ => None,
            };
            let mut payment = json!({"id": format!("planned-{}", i + 1), "currency": plan.currency,
                "amount": plan.amount, "from": from, "to": to, "due": due.to_string()});
            if let Some(day) = day {
                payment["paid"] = json!(day.to_string());
            }
            self.payments.push(payment);
        }
        let what = "planned disbursements without a giver, a receiver or a day are left out";
        self.warn(unnamed, what, "name them at the source");
        let what = "planned disbursements of which nobody can tell whether they were made are left out";
        self.warn(unclear, what, "write them into `payments` by hand, with the day on which they were made");
    }

    fn done(self) -> Listed {
        let mut value = Map::new();
        for (key, list) in [("amounts", self.amounts), ("payments", self.payments)] {
            if !list.is_empty() {
                value.insert(key.into(), Value::Array(list));
            }
        }
        Listed { value: Value::Object(value), warnings: self.warnings }
    }
}

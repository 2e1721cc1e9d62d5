//! Budgets, planned disbursements, transactions, and shares in per cent. Amounts are never added up: not across
//! currencies, and not within one.

use super::grid::{self, Alike, Axis, Item};
use super::tree::Element;
use super::words::{BUDGET_STATUS, BUDGET_TYPE, TRANSACTION, name};
use super::{Record, clean_text};
use crate::feed::foreign::{Category, Context, Cube, Measured, Role, json};
use std::collections::BTreeMap;

/// What is said of an amount: by what holds it (a budget), and by itself (the budget, or a line of it).
type Say = fn(&Element, &Element, &Record<'_>) -> Option<Category>;

/// An axis, its name, its role, whether it stays when nothing is said, and what says it.
type Told = (&'static str, Role, bool, Say);

const TYPE: Told =
    ("type", Role::Measure, true, |holder, _, _| Some(coded(&BUDGET_TYPE, holder.attribute("type").unwrap_or("1"))));
const STATUS: Told = ("status", Role::Measure, true, |holder, _, _| {
    Some(coded(&BUDGET_STATUS, holder.attribute("status").unwrap_or("1")))
});
const KIND: Told =
    ("type", Role::Measure, true, |holder, _, _| Some(coded(&TRANSACTION, holder.said("transaction-type", "code")?)));
const PROVIDER: Told =
    ("provider", Role::Breakdown, false, |holder, _, record| party(holder.one("provider-org")?, record));
const RECEIVER: Told =
    ("receiver", Role::Breakdown, false, |holder, _, record| party(holder.one("receiver-org")?, record));
const ORGANISATION: Told =
    ("recipient", Role::Breakdown, true, |holder, _, record| party(holder.one("recipient-org")?, record));
const AREA: Told = ("recipient", Role::Place, false, |holder, _, record| area(holder, record));
const LINE: Told = ("line", Role::Breakdown, true, |_, line, record| party(line, record));

/// All amounts of an activity.
pub fn activity(record: &Record<'_>, cx: &mut Context<'_>) -> Vec<Cube> {
    let root = record.element;
    let own = |element: &'static str| root.all(element).map(|e| (e, e)).collect::<Vec<_>>();
    [
        amounts(record, "budgets", "Budgets", own("budget"), &[TYPE, STATUS], cx),
        amounts(
            record,
            "planned-disbursements",
            "Planned disbursements",
            own("planned-disbursement"),
            &[TYPE, PROVIDER, RECEIVER],
            cx,
        ),
        amounts(record, "transactions", "Transactions", own("transaction"), &[KIND, PROVIDER, RECEIVER, AREA], cx),
        recipients(record, cx),
        shares(record, "sectors", "Sectors", Role::Breakdown, root.all("sector").collect(), cx),
        items(record, cx),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// All amounts of an organisation: what it budgets and spends as a whole, and the lines that make it up, apart.
pub fn organisation(record: &Record<'_>, cx: &mut Context<'_>) -> Vec<Cube> {
    let lists: [(&'static str, &'static str, &'static str, &[Told]); 5] = [
        ("total-budget", "Total budget", "budget-line", &[STATUS]),
        ("recipient-org-budget", "Budget by receiving organisation", "budget-line", &[STATUS, ORGANISATION]),
        ("recipient-region-budget", "Budget by region", "budget-line", &[STATUS, AREA]),
        ("recipient-country-budget", "Budget by country", "budget-line", &[STATUS, AREA]),
        ("total-expenditure", "Total expenditure", "expense-line", &[]),
    ];
    let mut cubes = Vec::new();
    for (element, title, line, told) in lists {
        let whole: Vec<_> = record.element.all(element).map(|e| (e, e)).collect();
        let lines = record.element.all(element).flat_map(|e| e.all(line).map(move |l| (e, l))).collect();
        cubes.extend(amounts(record, element, title, whole, told, cx));
        let told = [told, &[LINE]].concat();
        cubes.extend(amounts(record, &format!("{element}-lines"), &format!("{title}, lines"), lines, &told, cx));
    }
    cubes
}

/// A list of amounts, each at its days, in its currency.
fn amounts(
    record: &Record<'_>,
    id: &str,
    title: &str,
    list: Vec<(&Element, &Element)>,
    told: &[Told],
    cx: &mut Context<'_>,
) -> Option<Cube> {
    let mut axes = vec![Axis::new("time", "Time", Role::Time, true)];
    axes.extend(told.iter().map(|(id, role, stays, _)| Axis::new(id, id, *role, *stays)));
    axes.push(Axis::new("currency", "Currency", Role::Measure, true));
    let mut items = Vec::new();
    for (holder, own) in list {
        let time = match id {
            "transactions" => grid::moment(holder.said("transaction-date", "iso-date"), holder, cx),
            _ => grid::span(holder, cx),
        };
        let mut says = vec![time];
        says.extend(told.iter().map(|(.., say)| say(holder, own, record)));
        let currency = own.said("value", "currency").or(record.currency);
        if currency.is_none() {
            cx.warn(
                &own.at,
                "the currency of this amount is not said",
                "give it a currency, or the activity a default currency",
            );
        }
        says.push(currency.map(|c| {
            let code = clean_text(c);
            Category {
                unit: Some(Measured { label: code.clone(), decimals: None, multiplier: 0 }),
                ..Category::named(&code, "")
            }
        }));
        let value = own.one("value");
        let at = value.map_or(&own.at, |v| &v.at).clone();
        if value.is_none_or(|v| v.text().is_empty()) {
            cx.warn(&own.at, "there is no amount here", "give the amount in `value`");
        }
        let mut fact = json::fact(&value.map(Element::value).unwrap_or_default(), cx, || at.clone());
        let mut remark = |text: Option<String>| fact.flags.extend(text.filter(|t| !fact.flags.contains(t)));
        if id == "transactions" {
            remark(own.attribute("ref").map(clean_text));
            remark(own.narrative_of("description", record.usual));
        }
        items.push(Item { says, fact, at });
    }
    let mut cube = grid::cube(record, id, title, &axes, items, Alike::Counted, cx)?;
    cube.notes.extend(record.notes.iter().cloned());
    Some(cube)
}

/// Which share goes to which country or region.
fn recipients(record: &Record<'_>, cx: &mut Context<'_>) -> Option<Cube> {
    let of = |name: &'static str| record.element.all(name);
    shares(
        record,
        "recipients",
        "Recipient countries and regions",
        Role::Place,
        of("recipient-country").chain(of("recipient-region")).collect(),
        cx,
    )
}

/// Which share belongs to which item of the country's own budget.
fn items(record: &Record<'_>, cx: &mut Context<'_>) -> Option<Cube> {
    let list = record.element.all("country-budget-items").flat_map(|items| items.all("budget-item")).collect();
    shares(record, "country-budget-items", "Items of the country's budget", Role::Breakdown, list, cx)
}

/// A list of shares in per cent; they are to be 100 together, in each vocabulary, with those that have none.
fn shares(
    record: &Record<'_>,
    id: &str,
    title: &str,
    role: Role,
    list: Vec<&Element>,
    cx: &mut Context<'_>,
) -> Option<Cube> {
    if !list.iter().any(|e| e.attribute("percentage").is_some()) {
        return None;
    }
    let at = list.first().map(|e| e.at.clone()).unwrap_or_default();
    let mut sums: BTreeMap<String, (f64, usize)> = BTreeMap::new();
    let mut whole = true;
    let mut items = Vec::new();
    for element in list {
        let fact = grid::attribute(element, "percentage", cx);
        let vocabulary =
            if element.name == "recipient-country" { "" } else { element.attribute("vocabulary").unwrap_or("1") };
        match fact.number {
            Some(n) => {
                let (sum, count) = sums.entry(vocabulary.to_owned()).or_default();
                *sum += n;
                *count += 1;
            }
            None => whole = false,
        }
        let code = clean_text(element.attribute("code").unwrap_or_default());
        let code = if matches!(vocabulary, "" | "1") { code } else { format!("{}:{code}", clean_text(vocabulary)) };
        let label = element.narrative(record.usual).or_else(|| element.narrative_of("description", record.usual));
        // a remark on a country is no name of it
        let label = label.filter(|_| role != Role::Place).unwrap_or_default();
        items.push(Item { says: vec![Some(Category::named(&code, &label))], fact, at: element.at.clone() });
    }
    if whole {
        let (countries, n) = sums.remove("").unwrap_or_default();
        let totals: Vec<(f64, usize)> = if sums.is_empty() {
            vec![(countries, n)]
        } else {
            sums.into_values().map(|(s, m)| (s + countries, m + n)).collect()
        };
        for (sum, n) in totals {
            // two digits after the point may be lost in each
            if (sum - 100.0).abs() > 0.01 * n as f64 {
                let what = format!(
                    "the shares in \"{title}\" are {} per cent together, and not 100",
                    (sum * 100.0).round() / 100.0
                );
                cx.warn(&at, what, "they are shown as they are; ask the publisher");
            }
        }
    }
    let axis = Axis::new(if role == Role::Place { "recipient" } else { id.trim_end_matches('s') }, title, role, true);
    let mut cube = grid::cube(record, id, title, &[axis], items, Alike::Contradict, cx)?;
    cube.unit = Some(Measured { label: "%".to_owned(), decimals: None, multiplier: 0 });
    cube.notes.extend(record.notes.iter().cloned());
    Some(cube)
}

fn coded(list: &[(&str, &str)], code: &str) -> Category {
    let code = clean_text(code);
    let label = name(list, &code).to_owned();
    Category::named(&code, &label)
}

/// An organisation or a line of a budget, by its code, else by its name.
fn party(element: &Element, record: &Record<'_>) -> Option<Category> {
    let label = element.narrative(record.usual).unwrap_or_default();
    let code = element.attribute("ref").or_else(|| element.attribute("code")).map_or_else(|| label.clone(), clean_text);
    (!code.is_empty()).then(|| Category::named(&code, &label))
}

/// The country, else the region, that an amount is for.
fn area(holder: &Element, record: &Record<'_>) -> Option<Category> {
    let element = holder.one("recipient-country").or_else(|| holder.one("recipient-region"))?;
    let code = clean_text(element.attribute("code")?);
    let label = element.narrative(record.usual).unwrap_or_default();
    Some(Category::named(&code, &label))
}

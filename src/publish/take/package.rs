//! `datapackage.json`: all CSV files with the meaning of their columns, as a Frictionless Data Package. Says what version
//! 2 asks for, in a way that version 1 understands.

use crate::kinds::{Indicator, Setting};
use crate::model::{Licence, Source, State};
use crate::publish::terms::{licence, licence_url, object, plain, source};
use serde_json::{Value, json};
use sha2::Digest as _;

/// A CSV file of the site.
pub struct Table<'a> {
    /// Whose values it holds.
    pub indicator: &'a Indicator,
    /// Its path below the root.
    pub path: String,
    /// What it holds.
    pub text: String,
}

/// The package, in the language of `setting`.
pub fn package(setting: &Setting, home: Option<String>, tables: &[Table<'_>]) -> String {
    let (programme, language) = (&setting.programme, setting.language());
    let mut seen: Vec<&Source> = Vec::new();
    for source in tables.iter().filter_map(|t| source(setting, t.indicator)) {
        if !seen.iter().any(|s| s.id == source.id) {
            seen.push(source);
        }
    }
    let contributors = programme.partners.iter().map(|p| {
        object([("title", json!(p.name.in_language(language))), ("path", json!(p.url)), ("roles", json!(p.roles))])
    });
    let day = programme.published.unwrap_or(programme.as_of);
    let document = object([
        ("$schema", json!("https://datapackage.org/profiles/2.0/datapackage.json")),
        ("name", json!(programme.id.as_str())),
        ("title", json!(programme.title.in_language(language))),
        ("description", json!(programme.summary.as_ref().map(|s| s.in_language(language)))),
        ("homepage", json!(home)),
        ("version", json!(day.to_string())),
        ("created", json!(format!("{day}T00:00:00Z"))),
        ("licenses", programme.licence.iter().map(|l| terms(l, language)).collect()),
        ("contributors", contributors.collect()),
        ("sources", seen.into_iter().map(|s| origin(s, language)).collect()),
        ("resources", tables.iter().map(|t| resource(setting, t)).collect()),
    ]);
    let text = serde_json::to_string_pretty(&document).unwrap_or_default();
    format!("{text}\n")
}

/// A licence, whose name must be one word.
fn terms(licence: &Licence, language: &str) -> Value {
    let word = |c: char| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '-' };
    object([
        ("name", json!(licence.id.chars().map(word).collect::<String>())),
        ("title", json!(licence.title.as_ref().map_or(licence.id.as_str(), |t| t.in_language(language)))),
        ("path", json!(licence_url(licence))),
    ])
}

fn origin(source: &Source, language: &str) -> Value {
    let title = [source.title.in_language(language), source.publisher.in_language(language)].join(", ");
    object([("title", json!(title)), ("path", json!(source.url.as_ref().filter(|u| u.starts_with("http"))))])
}

fn resource(setting: &Setting, table: &Table<'_>) -> Value {
    let language = setting.language();
    let name = table.path.rsplit('/').next().and_then(|file| file.strip_suffix(".csv")).unwrap_or(&table.path);
    let columns = table.text.trim_start_matches('\u{FEFF}').lines().next().unwrap_or_default();
    let fields: Vec<Value> = columns.split(',').map(field).collect();
    let hash = sha2::Sha256::digest(table.text.as_bytes()).iter().map(|b| format!("{b:02x}")).collect::<String>();
    object([
        ("name", json!(name)),
        ("type", json!("table")),
        ("profile", json!("tabular-data-resource")),
        ("title", json!(table.indicator.header.title.in_language(language))),
        ("description", json!(plain(&table.indicator.finding(setting)))),
        ("path", json!(table.path)),
        ("format", json!("csv")),
        ("mediatype", json!("text/csv")),
        ("encoding", json!("utf-8")),
        ("bytes", json!(table.text.len())),
        ("hash", json!(format!("sha256:{hash}"))),
        ("licenses", licence(setting, table.indicator).iter().map(|l| terms(l, language)).collect()),
        ("sources", source(setting, table.indicator).iter().map(|s| origin(s, language)).collect()),
        ("schema", json!({"fields": fields, "missingValues": [""]})),
    ])
}

/// A column: its type and its meaning.
fn field(name: &str) -> Value {
    let (kind, meaning) = match name {
        "indicator" => ("string", "The indicator."),
        "place" => ("string", "The place's code."),
        "place_name" => ("string", "The place's name."),
        "period" => ("string", "The period: a year, quarter, month, week, day, or two of them with a slash between."),
        "group" => ("string", "The group's code; _T is the total, + joins two groups."),
        "group_name" => ("string", "The group's name."),
        "value" => ("number", "The value; empty where there is none, and status says why."),
        "unit" => ("string", "The unit's code: % on a scale of 0 to 100, 1 for counted things."),
        "low" => ("number", "Lower end of the range around the value."),
        "high" => ("number", "Upper end of the range around the value."),
        "level" => ("number", "Confidence level of the range, in per cent."),
        "count" => ("integer", "Numerator, where the value is a share of counted things."),
        "of" => ("integer", "Denominator, where the value is a share of counted things."),
        "sample" => ("integer", "How many were asked or counted."),
        "status" => ("string", "Whether the value was observed, or why there is none."),
        "reported" => ("date", "When the value was reported."),
        "note" => ("string", "A note."),
        "example" => ("boolean", "Whether it is invented, to show how something looks."),
        "source" => ("string", "The source."),
        "licence" => ("string", "The source's licence."),
        "citation" => ("string", "How to cite the table; in its first row."),
        "win" => ("string", "The policy win's name."),
        "title" => ("string", "What was won."),
        "stage" => ("string", "The stage that was reached, of a policy win or of money."),
        "date" => ("date", "When it was reached."),
        "evidence" => ("string", "What shows it."),
        "contribution" => ("string", "What the programme did for it."),
        "setback" => ("string", "How it was undone."),
        "setback_date" => ("date", "When it was undone."),
        "promise" => ("string", "The promise's name."),
        "what" => ("string", "What was promised, granted, agreed or decided."),
        "from" => ("string", "Who promised, or who pays."),
        "from_side" => ("string", "The side of who promised."),
        "to" => ("string", "To whom."),
        "to_side" => ("string", "The side of whom it was promised to."),
        "made" => ("date", "When it was promised."),
        "due" => ("date", "By when it should be kept, or paid."),
        "state" => ("string", "How the promise or the payment stands on the programme's day."),
        "kept" => ("date", "When it was kept."),
        "broken" => ("date", "When it was broken."),
        "reason" => ("string", "The reason given for breaking it, for being late, or for an adjustment."),
        "days_late" => ("integer", "Days past its day, until it was kept or paid, or until the programme's day."),
        "currency" => ("string", "The currency, by the three letters of ISO 4217."),
        "amount" => ("number", "The amount in that currency; negative where an earlier one is taken back."),
        "on" => ("date", "The day: of an amount the value date."),
        "recipient" => {
            ("string", "Whose the receiver is: local, of the country where the work is done, or international.")
        }
        "supplier" => ("string", "Whose the supplier is: local or international."),
        "terms" => ("string", "What it may be used for: core, whatever the organisation needs, or project."),
        "region" => {
            ("string", "Where the receiver is at home: south, in a country that receives aid (OECD), or north.")
        }
        "womens_group" => ("boolean", "Whether the receiver is a women's group, or led by women and for them."),
        "risk" => ("string", "Who carries the risk for the amount: recipient, giver or shared."),
        "broker" => ("string", "Who bring knowledge together and are paid with it, by their id."),
        "who" => ("string", "Who they are, by what they do."),
        "pay" => ("string", "Whether they are paid for their time: paid, costs-only or unpaid."),
        "percent_of_stage" => ("number", "Its part of all that stands at that stage in that currency, in per cent."),
        "grant" => ("string", "The grant's name."),
        "multi_year" => ("boolean", "Whether the grant runs for 24 months or more."),
        "flexible" => ("boolean", "Whether those who receive it may move it to where it is needed."),
        "plan_start" => ("date", "The first day of the local planning year."),
        "plan_end" => ("date", "The last day of the local planning year."),
        "plan_made" => ("date", "The day by which the local plan is made."),
        "promised" => ("date", "When the money was firmly promised."),
        "days_after_plan" => {
            ("integer", "Days from the plan to the promise, or to the programme's day while there is none.")
        }
        "agreement" => ("string", "The agreement's name."),
        "between" => ("string", "Between whom, with semicolons between them."),
        "since" => ("date", "Since when it holds."),
        "condition" => ("string", "On what it depends, in words."),
        "measured_by" => ("string", "The indicator on which it depends, by its id."),
        "at_least" => ("number", "The condition is met from this value on."),
        "at_most" => ("number", "The condition is met up to this value."),
        "measured" => ("number", "The indicator's newest value."),
        "measured_period" => ("string", "The period of that value."),
        "met" => ("boolean", "Whether the condition is met; empty where nobody can tell."),
        "decided" => ("string", "How the adjustment was decided: jointly, or by one-side."),
        "by" => ("string", "Which side decided it."),
        "with" => ("string", "With whom it was decided."),
        "percent_of_budget" => ("number", "Its part of what is budgeted in that currency, in per cent."),
        "took_part" => ("integer", "How many people took part."),
        "criteria" => ("string", "Who wrote the criteria: participants, together with the giver, or the giver alone."),
        "payment" => ("string", "The payment's name."),
        "paid" => ("date", "When it was paid."),
        "start" => ("date", "The period's first day."),
        "end" => ("date", "The period's last day."),
        "received" => ("integer", "Complaints that came in the period."),
        "question" => ("string", "The question, or what it asks about."),
        "answer" => ("string", "A step of the scale, or that somebody did not know."),
        "count_least" => (
            "integer",
            "How many gave this answer: the least that it can be; the same as `count_most` where it is known.",
        ),
        "count_most" => ("integer", "How many gave this answer: the most that it can be."),
        "thing" => ("string", "What both scores are about."),
        "scale_least" => ("number", "The lower end of the scale."),
        "scale_most" => ("number", "The upper end of the scale."),
        "official" => ("number", "The official score."),
        "community" => ("number", "The community's score."),
        "distance" => ("number", "The community's score less the official one."),
        "resolved" => ("integer", "Complaints that were resolved in the period, or after so many days."),
        "reopened" => ("integer", "Complaints that were opened again in the period."),
        "open" => ("integer", "Complaints that were open at the period's end."),
        "days" => ("integer", "Days since a complaint came."),
        "waiting" => ("integer", "Complaints that had waited at least so many days."),
        "still_open" => ("integer", "Complaints that are still open and have waited so many days so far."),
        "share_unresolved" => {
            ("number", "The share still unresolved after so many days, from 0 to 1 (Kaplan and Meier's estimate).")
        }
        _ => ("string", ""),
    };
    let states = || State::NAMED.into_iter().chain([State::Overdue]).map(State::name).collect::<Vec<_>>();
    let constraints = if name == "status" { json!({"enum": states()}) } else { Value::Null };
    object([
        ("name", json!(name)),
        ("type", json!(kind)),
        ("description", json!(meaning)),
        ("constraints", constraints),
    ])
}

//! `baraza inspect`: the facts of a file in any format.

use super::Failed;
use baraza::feed::foreign::{self, Options};
use baraza::feed::{limits, link};
use baraza::publish;
use lexopt::prelude::*;
use serde_json::Value as Json;
use std::io::Write;
use std::process::ExitCode;

/// What `baraza inspect --help` prints.
pub const HELP: &str = "\
baraza inspect FILE|URL [--json] [--at DIMENSION=CATEGORY,…] [--format NAME] [--sheet NAME] [--header ROW]
                        [--decimal SIGN] [--thousands SIGN] [--role DIMENSION=ROLE,…] [--limit MB]

Says what is in a file: format, data sets, dimensions, cells, states, periods, units; nothing is changed or added up.
Formats: FORMATS.

--json prints one object. Keys may be added in later versions; none is taken away or changes its meaning:
  file, format, version
  datasets[]      id, title, unit, multiplier (power of ten; numbers are as they came), source, updated, notes
    cells         values + texts + absent: all cells that the file has or, in a cube, could have
    values        cells with a number that may be shown; min, max and sum are theirs
    texts         cells with a word in place of a number
    absent        cells without either
    states        state -> cells: observed, estimated, provisional, suppressed, not-reported, not-yet-due,
                  not-applicable
    dimensions[]  id, label, role (place, time, breakdown, measure, constant), categories (how many),
                  list[] id, label, and where known parent, total, unit
    periods[]     label as written, start and end (ISO 8601 days; null where the label is no certain period)
    places        categories of the dimensions that say where
  notices[]       level (warning, error), where, what, hint
--at prints one cell: value, text, state, low, high, sample, flags (the source's own marks). A dimension that is not
  named must have one category or a total; dataset=ID chooses the data set.
--limit is the most megabytes that the file may have: 32, unless told.

Exit code 0 when there are data, 1 when the file is not data or cannot be had, 2 when the question is wrong.
";

pub fn run(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut file, mut as_json, mut at) = (None, false, Vec::new());
    let mut options = Options::default();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(name) if file.is_none() => file = Some(name.string()?),
            Long("json") => as_json = true,
            Long("at") => at.extend(pairs(&parser.value()?.string()?)?),
            Long("format") => options.format = Some(parser.value()?.string()?),
            Long("sheet") => options.sheet = Some(parser.value()?.string()?),
            Long("header") => options.header = Some(parser.value()?.parse()?),
            Long("decimal") => options.decimal = parser.value()?.string()?.chars().next(),
            Long("limit") => options.limit = Some(parser.value()?.parse::<usize>()?.saturating_mul(limits::MEGABYTE)),
            Long("thousands") => options.thousands = parser.value()?.string()?.chars().next(),
            Long("role") => {
                for (name, role) in pairs(&parser.value()?.string()?)? {
                    let role = foreign::Role::named(&role).ok_or_else(|| format!("there is no role \"{role}\""))?;
                    options.roles.insert(name, role);
                }
            }
            Long("help") => {
                say(&HELP.replace("FORMATS", &foreign::names().join(", ")));
                return Ok(ExitCode::SUCCESS);
            }
            other => return Err(other.unexpected().into()),
        }
    }
    let file = file.ok_or("inspect which file? baraza inspect FILE|URL [--json] [--at DIMENSION=CATEGORY,…]")?;
    let fetch = |name: &str| publish::fetch(name, options.limit());
    let found = match fetch(&file) {
        Ok(bytes) => foreign::read(&bytes, &file, &options, &|name| fetch(&link::beside(&file, name)?).ok()),
        Err(error) => foreign::refused(&error),
    };
    let sound = !found.cubes.is_empty();
    if !at.is_empty() && sound {
        match foreign::cell(&found, &at) {
            Ok(cell) => say(&format!("{cell}\n")),
            Err(why) => return Err(why.into()),
        }
    } else if as_json || !at.is_empty() {
        say(&format!("{:#}\n", foreign::facts(&file, &found)));
    } else {
        say(&text(&foreign::facts(&file, &found)));
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints; who has read enough may close the pipe.
fn say(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}

/// `A=1,B=2`. A part without a sign belongs to the code before it: codes may hold commas.
fn pairs(text: &str) -> Result<Vec<(String, String)>, Failed> {
    let mut read: Vec<(String, String)> = Vec::new();
    for part in text.split(',') {
        match (part.split_once('='), read.last_mut()) {
            (Some((name, code)), _) => read.push((name.trim().to_owned(), code.trim().to_owned())),
            (None, Some((_, code))) => *code = format!("{code},{part}"),
            (None, None) => return Err(format!("\"{text}\" is not of the form DIMENSION=CATEGORY,…").into()),
        }
    }
    Ok(read)
}

/// The facts for people.
fn text(facts: &Json) -> String {
    let mut out = String::new();
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    let word = |value: &Json| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let list = |value: &Json| value.as_array().cloned().unwrap_or_default();
    if !facts["format"].is_null() {
        let version = if facts["version"].is_null() { String::new() } else { word(&facts["version"]) };
        line(format!("{}: {} {version}", word(&facts["file"]), word(&facts["format"])).trim_end().to_owned());
    }
    for set in list(&facts["datasets"]) {
        line(String::new());
        line(format!("{}  {}", word(&set["id"]), word(&set["title"])).trim().to_owned());
        line(format!(
            "  {} cells: {} numbers, {} words, {} without",
            set["cells"], set["values"], set["texts"], set["absent"]
        ));
        if !set["min"].is_null() {
            let unit = if set["unit"].is_null() { String::new() } else { format!("  in {}", word(&set["unit"])) };
            line(format!("  from {} to {}{unit}", set["min"], set["max"]));
        }
        let states: Vec<String> =
            set["states"].as_object().into_iter().flatten().map(|(name, n)| format!("{n} {name}")).collect();
        line(format!("  {}", states.join(", ")));
        for d in list(&set["dimensions"]) {
            let first: Vec<String> = list(&d["list"]).iter().take(5).map(|c| word(&c["id"])).collect();
            let more = if d["categories"].as_u64() > Some(5) { ", …" } else { "" };
            line(format!(
                "  {:<9} {} ({}): {}{more}",
                word(&d["role"]),
                word(&d["id"]),
                d["categories"],
                first.join(", ")
            ));
        }
    }
    for notice in list(&facts["notices"]) {
        let place = if notice["where"] == "" { "/".to_owned() } else { word(&notice["where"]) };
        line(format!("{}: {place}: {}; {}", word(&notice["level"]), word(&notice["what"]), word(&notice["hint"])));
    }
    out
}

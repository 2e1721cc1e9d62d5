//! The command line: check a feed, look into any data, publish a programme, show the site.

#![allow(clippy::print_stdout, clippy::print_stderr, reason = "a command line prints")]

mod inspect;
mod review;

use baraza::model::Severity;
use baraza::publish;
use lexopt::prelude::*;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
baraza: shared impact dashboards from JSON feeds

  baraza check FILE|URL…                 is the feed sound, with all that it names? prints FILE: pointer: message; hint
  baraza inspect FILE|URL [--json] [--at DIMENSION=CATEGORY,…]
                                         what is in a file of any format (baraza inspect --help)
  baraza protect PROGRAMME --out FILE    writes the copy that may be public: small numbers of people are hidden,
                                         the others rounded
  baraza publish PROGRAMME --out DIR [--site https://example.org/path/] [--base /] [--keep-from DIR]…
                                         writes the site into DIR, which holds the built app (make build does both);
                                         --site says where it will stand, --base the path alone;
                                         --keep-from names the site as it was: frozen embeds of it stay
  baraza serve DIR [--port N] [--base /] shows a published site on 127.0.0.1, with the headers it should have
  baraza review verify|merge|minutes     joint reviews: is it what was agreed, two copies as one, to print
                                         (baraza review --help)
  baraza schema [review]                 prints the JSON Schema of the programme feed, or of the review file
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("baraza: {error}");
            ExitCode::from(2)
        }
    }
}

type Failed = Box<dyn std::error::Error>;

fn run() -> Result<ExitCode, Failed> {
    let mut parser = lexopt::Parser::from_env();
    let Some(Value(command)) = parser.next()? else {
        print!("{HELP}");
        return Ok(ExitCode::SUCCESS);
    };
    match command.to_string_lossy().as_ref() {
        "check" => check(parser),
        "inspect" => inspect::run(parser),
        "protect" => protect(parser),
        "publish" => site(parser),
        "serve" => serve(parser),
        "review" => review::run(parser),
        "schema" => schema(parser),
        other => Err(format!("there is no command \"{other}\"\n\n{HELP}").into()),
    }
}

fn schema(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    match parser.next()? {
        None => print!("{}", publish::schema()),
        Some(Value(what)) if what == "review" => print!("{}", publish::review_schema()),
        Some(other) => return Err(other.unexpected().into()),
    }
    Ok(ExitCode::SUCCESS)
}

fn check(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let mut files = Vec::new();
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) => files.push(PathBuf::from(file)),
            other => return Err(other.unexpected().into()),
        }
    }
    if files.is_empty() {
        return Err("check which feed? baraza check FEED…".into());
    }
    let mut sound = true;
    for file in files {
        let name = file.display();
        match publish::bundle(&file) {
            Err(error) => {
                sound = false;
                println!("{name}: {error}");
            }
            Ok(bundle) => {
                let notices: Vec<_> = bundle.notices.iter().chain(&bundle.exposed).collect();
                for notice in &notices {
                    let word = if notice.severity == Severity::Warning { "warning: " } else { "" };
                    println!("{name}: {word}{notice}");
                }
                let errors = notices.iter().filter(|n| n.severity == Severity::Error).count();
                sound &= errors == 0;
                let values: usize = bundle
                    .feed
                    .indicators
                    .iter()
                    .filter_map(|i| i.data.kind().series())
                    .map(baraza::model::Series::len)
                    .sum();
                let (indicators, warnings) = (bundle.feed.indicators.len(), notices.len() - errors);
                let verdict = if errors == 0 { "sound" } else { "not sound" };
                let facts =
                    [(indicators, "indicator"), (values, "observation"), (errors, "error"), (warnings, "warning")];
                let facts: Vec<String> = facts.into_iter().map(|(n, noun)| counted(n, noun)).collect();
                println!("{name}: {verdict}: {}", facts.join(", "));
            }
        }
    }
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn protect(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut programme, mut out) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) if programme.is_none() => programme = Some(PathBuf::from(file)),
            Long("out") => out = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let usage = "baraza protect PROGRAMME --out FILE";
    let programme = programme.ok_or(usage)?;
    let out = out.ok_or(usage)?;
    let folder = out.parent().filter(|p| !p.as_os_str().is_empty()).unwrap_or_else(|| Path::new("."));
    std::fs::create_dir_all(folder)?;
    if out.exists() && out.canonicalize()? == programme.canonicalize()? {
        return Err("the copy would replace the programme file itself, whose numbers could not be had back".into());
    }
    let bundle = publish::bundle(&programme).map_err(|e| format!("{}: {e}", programme.display()))?;
    let mut files = bundle.files.iter();
    if let Some((_, bytes)) = files.next() {
        std::fs::write(&out, bytes)?;
    }
    for (file, bytes) in files {
        let beside = folder.join(file);
        if std::fs::read(&beside).ok().as_ref() != Some(bytes) {
            std::fs::create_dir_all(beside.parent().unwrap_or(folder))?;
            std::fs::write(beside, bytes)?;
        }
    }
    match bundle.hidden {
        None => println!("{}: nothing to protect, the same as before", out.display()),
        Some(hidden) => println!("{}: {} hidden, the others rounded", out.display(), counted(hidden, "value")),
    }
    Ok(ExitCode::SUCCESS)
}

fn site(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut programme, mut out, mut base, mut site, mut before) = (None, None, None, None, Vec::new());
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) if programme.is_none() => programme = Some(PathBuf::from(file)),
            Long("out") => out = Some(PathBuf::from(parser.value()?)),
            Long("base") => base = Some(parser.value()?.string()?),
            Long("site") => site = Some(parser.value()?.string()?),
            Long("keep-from") => before.push(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let usage =
        "baraza publish PROGRAMME --out DIR [--site https://example.org/path/] [--base /some/path/] [--keep-from DIR]…";
    let programme = programme.ok_or(usage)?;
    let out = out.ok_or(usage)?;
    let bundle = publish::bundle(&programme).map_err(|e| format!("{}: {e}", programme.display()))?;
    for notice in bundle.notices.iter().filter(|n| n.severity == Severity::Error) {
        eprintln!("{}: {notice}", programme.display());
    }
    if let Some(hidden) = bundle.hidden {
        let hidden = counted(hidden, "value");
        eprintln!("{}: {hidden} hidden on the site; the file itself must not be public", programme.display());
    }
    let address = match &site {
        Some(site) => publish::Address::at(site).map_err(|why| format!("--site {site}: {why}"))?,
        None => publish::Address::below("/"),
    };
    let address = base.iter().fold(address, |address, base| address.with_base(base));
    let before: Vec<&Path> = before.iter().map(PathBuf::as_path).collect();
    let written = publish::publish(&bundle, &programme, &out, &address, &before)?;
    let compressed = publish::compress(&out)?;
    publish::weigh(&out)?;
    println!(
        "{}: {} pages in {} languages, {compressed} files compressed",
        out.display(),
        written.pages,
        written.languages
    );
    if !address.known() {
        println!(
            "without --site: no sitemap, no canonical addresses, no picture for link previews; feeds link relatively"
        );
    }
    Ok(ExitCode::SUCCESS)
}

/// "1 error", "2 errors".
fn counted(n: usize, noun: &str) -> String {
    format!("{n} {noun}{}", if n == 1 { "" } else { "s" })
}

fn serve(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut folder, mut port, mut base) = (None, 8080, "/".to_owned());
    while let Some(argument) = parser.next()? {
        match argument {
            Value(dir) if folder.is_none() => folder = Some(PathBuf::from(dir)),
            Long("port") => port = parser.value()?.parse()?,
            Long("base") => base = parser.value()?.string()?,
            other => return Err(other.unexpected().into()),
        }
    }
    let folder = folder.ok_or("baraza serve DIR [--port N] [--base /some/path/]")?;
    let base = publish::folder_path(&base);
    publish::serve(&folder, port, &base, |address| println!("{address}"))?;
    Ok(ExitCode::SUCCESS)
}

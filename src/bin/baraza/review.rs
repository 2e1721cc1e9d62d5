//! Joint reviews on the command line.

use super::Failed;
use baraza::feed::native;
use baraza::model::Notice;
use baraza::plain::{self, Published};
use baraza::publish;
use baraza::review::{self, BODY, Review, Seat, Word};
use lexopt::prelude::*;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const HELP: &str = "\
baraza review: joint reviews

  baraza review verify FILE --programme PROGRAMME
                                         is it what both co-chairs agreed to? exit code 1 if not, with the reasons
  baraza review merge FILE FILE… --out FILE
                                         copies of one review as one: nothing is dropped
  baraza review minutes FILE PROGRAMME [--lang CODE] [--as html|csv|ics] [--out FILE]
                                         its minutes as one page to print, or its decisions as table or calendar; in
                                         the review's own language where none is named
";

pub fn run(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    match parser.next()? {
        Some(Value(command)) if command == "verify" => verify(parser),
        Some(Value(command)) if command == "merge" => merge(parser),
        Some(Value(command)) if command == "minutes" => minutes(parser),
        None | Some(Long("help")) => {
            print!("{HELP}");
            Ok(ExitCode::SUCCESS)
        }
        Some(Value(other)) => {
            Err(format!("there is no command \"review {}\"\n\n{HELP}", other.to_string_lossy()).into())
        }
        Some(other) => Err(other.unexpected().into()),
    }
}

/// A review file with what was wrong with it.
fn read(file: &Path) -> Result<(Review, Vec<Notice>), Failed> {
    let name = file.display();
    let bytes = publish::fetch(&file.to_string_lossy(), BODY).map_err(|e| format!("{name}: {e}"))?;
    Ok(review::read(&bytes).map_err(|e| format!("{name}: {e}"))?)
}

fn verify(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut file, mut programme) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(one) if file.is_none() => file = Some(PathBuf::from(one)),
            Long("programme") => programme = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let usage = "baraza review verify FILE --programme PROGRAMME";
    let (file, programme) = (file.ok_or(usage)?, programme.ok_or(usage)?);
    let fail = |e: baraza::feed::FeedError| format!("{}: {e}", programme.display());
    let bytes = publish::fetch(&programme.to_string_lossy(), baraza::feed::limits::BODY).map_err(fail)?;
    let feed = native::read(&bytes).map_err(fail)?;
    let named = native::reviews(&bytes).map_err(fail)?;
    for notice in &named.notices {
        println!("{}: {notice}", programme.display());
    }
    let name = file.display();
    let (review, notices) = read(&file)?;
    let report = review::verify(&review, &notices, &feed.programme.id, &named.keys);
    let who = native::who(&bytes, &feed.programme).map_err(fail)?;
    let chairs = review::chairs(&review.head, &feed.programme.partners, &who);
    for notice in report.refused.iter().chain(&chairs) {
        println!("{name}: {notice}");
    }
    for (seat, word) in report.seats {
        println!("{name}: {}: {}", said(seat), spoken(word));
    }
    if let Some(state) = &report.state {
        println!("{name}: agreed: {}", review::spoken(state));
        let n = report.amendments;
        println!("{name}: {n} {} after that", if n == 1 { "amendment" } else { "amendments" });
    }
    let sound = report.refused.is_empty();
    println!("{name}: {}", if sound { "verified" } else { "refused" });
    Ok(if sound { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn minutes(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let usage = "baraza review minutes FILE PROGRAMME [--lang CODE] [--as html|csv|ics] [--out FILE]";
    let (mut files, mut language, mut form, mut out) = (Vec::new(), None, "html".to_owned(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) if files.len() < 2 => files.push(PathBuf::from(file)),
            Long("lang") => language = Some(parser.value()?.string()?),
            Long("as") => form = parser.value()?.string()?,
            Long("out") => out = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let [file, programme] = files.as_slice() else { return Err(usage.into()) };
    let bundle = publish::bundle(programme).map_err(|e| format!("{}: {e}", programme.display()))?;
    let (review, notices) = read(file)?;
    let report = review::verify(&review, &notices, &bundle.feed.programme.id, &bundle.keys);
    for notice in &report.refused {
        eprintln!("{}: {notice}", file.display());
    }
    let language = language.unwrap_or_else(|| review.head.language.clone());
    let Some(setting) = publish::spoken(&bundle.feed, &language) else {
        return Err(format!("the interface does not speak \"{language}\": choose another with --lang").into());
    };
    let id = review.head.id.to_string();
    // this file stands for the published review of its name
    let mut all = bundle.reviews;
    all.retain(|other| other.review.head.id != review.head.id);
    all.push(Published { review, report, file: file.display().to_string() });
    let named = |name: &str| {
        let files = plain::review_files(&setting, &bundle.feed, &all, &id);
        files.into_iter().find(|(own, _)| *own == name).map(|(_, text)| text)
    };
    let text = match form.as_str() {
        "html" => publish::minutes_file(&setting, &bundle.feed, &all, &id),
        "csv" => named("decisions.csv"),
        "ics" => named("decisions.ics"),
        _ => None,
    };
    let text = text.ok_or(usage)?;
    match out {
        Some(out) => std::fs::write(out, text)?,
        None => print!("{text}"),
    }
    Ok(ExitCode::SUCCESS)
}

fn said(seat: Seat) -> &'static str {
    match seat {
        Seat::Community => "community seat",
        Seat::International => "international seat",
    }
}

fn spoken(word: Word) -> &'static str {
    match word {
        Word::Signed => "confirmed and signed",
        Word::Confirmed => "confirmed, not signed; compare the number below aloud",
        Word::Silent => "not confirmed",
    }
}

fn merge(mut parser: lexopt::Parser) -> Result<ExitCode, Failed> {
    let (mut files, mut out) = (Vec::new(), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Value(file) => files.push(PathBuf::from(file)),
            Long("out") => out = Some(PathBuf::from(parser.value()?)),
            other => return Err(other.unexpected().into()),
        }
    }
    let usage = "baraza review merge FILE FILE… --out FILE";
    let out = out.ok_or(usage)?;
    if files.len() < 2 {
        return Err(usage.into());
    }
    let mut whole: Option<Review> = None;
    for file in &files {
        let (review, notices) = read(file)?;
        let errors: Vec<_> = notices.iter().filter(|n| n.severity == baraza::model::Severity::Error).collect();
        for notice in &errors {
            println!("{}: {notice}", file.display());
        }
        if !errors.is_empty() {
            println!("{}: not merged: what cannot be read would be dropped", file.display());
            return Ok(ExitCode::FAILURE);
        }
        whole = Some(match whole {
            None => review,
            Some(known) => match review::merge(&known, &review) {
                Ok(both) => both,
                Err(differs) => {
                    println!("{}: {differs}", file.display());
                    return Ok(ExitCode::FAILURE);
                }
            },
        });
    }
    let Some(whole) = whole else { return Err(usage.into()) };
    std::fs::write(&out, whole.write())?;
    let state = whole.state();
    println!("{}: {} entries", out.display(), whole.entries().len());
    for thread in state.conflicts() {
        let ids: Vec<String> = thread.now.iter().map(|entry| entry.id.to_string()).collect();
        println!("{}: side by side: {}; let the co-chairs choose", out.display(), ids.join(", "));
    }
    for finding in &state.findings {
        println!("{}: {}: {} ({})", out.display(), finding.flaw.name(), finding.entry, finding.other);
    }
    Ok(ExitCode::SUCCESS)
}

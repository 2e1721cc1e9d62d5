//! Decisions with a day as a calendar file (iCalendar, RFC 5545), one all-day event each: calendars on phones show
//! events but not `VTODO`. An event keeps its name when the decision is edited, so that a calendar that has it changes
//! it.

use super::agenda::owner;
use super::became::decisions;
use super::file::Review;
use crate::kinds::Setting;
use crate::model::Date;

/// Octets of a line, without its end (RFC 5545, section 3.1).
const LINE: usize = 75;

/// The calendar file.
#[must_use]
pub fn calendar(setting: &Setting, review: &Review) -> String {
    let state = review.state();
    let stamp = format!("{}T000000Z", basic(review.head.as_of));
    let mut out = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Baraza//joint review 1//EN", "CALSCALE:GREGORIAN"] {
        put(&mut out, line);
    }
    for one in decisions(&state.threads) {
        let Some(due) = one.due else { continue };
        let Some(first) = one.thread.versions.first() else { continue };
        let text = one.text.in_language(setting.language());
        let who = owner(setting, one.owner);
        let said = [("what", text.into()), ("owner", (&who).into())];
        // two that stand side by side are two events
        let beside = if one.thread.is_conflict() { format!("-{}", one.entry.id) } else { String::new() };
        let uid = format!("{}{beside}@{}.{}", first.id, review.head.id, review.head.programme);
        put(&mut out, "BEGIN:VEVENT");
        put(&mut out, &format!("UID:{}", escaped(&uid)));
        put(&mut out, &format!("DTSTAMP:{stamp}"));
        put(&mut out, &format!("SEQUENCE:{}", one.thread.versions.len() - 1));
        put(&mut out, &format!("DTSTART;VALUE=DATE:{}", basic(due)));
        let summary = setting.words.with("calendar-summary", &said);
        put(&mut out, &format!("SUMMARY;LANGUAGE={}:{}", setting.language(), escaped(&summary)));
        put(&mut out, "TRANSP:TRANSPARENT");
        put(&mut out, "END:VEVENT");
    }
    put(&mut out, "END:VCALENDAR");
    out
}

/// `20260630`.
fn basic(day: Date) -> String {
    format!("{:04}{:02}{:02}", day.year(), day.month(), day.day())
}

/// A text value (RFC 5545, section 3.3.11), without control characters and the marks that isolate directions.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for c in text.chars() {
        match c {
            '\\' | ';' | ',' => out.extend(['\\', c]),
            '\n' => out.push_str("\\n"),
            '\u{2066}'..='\u{2069}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Writes a line, folded between characters.
fn put(out: &mut String, line: &str) {
    let mut width = 0;
    for c in line.chars() {
        if width + c.len_utf8() > LINE {
            out.push_str("\r\n ");
            width = 1;
        }
        out.push(c);
        width += c.len_utf8();
    }
    out.push_str("\r\n");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_folded_between_characters_and_read_back() {
        let text = "ماء نظيف; ".repeat(20) + "a\\b\r\n\u{1}end\u{2066}";
        let mut out = String::new();
        put(&mut out, &format!("SUMMARY:{}", escaped(&text)));
        assert!(out.ends_with("\r\n"));
        let lines: Vec<&str> = out.trim_end_matches("\r\n").split("\r\n").collect();
        assert!(lines.len() > 3 && lines.iter().all(|line| line.len() <= LINE), "{lines:?}");
        assert!(lines[1..].iter().all(|line| line.starts_with(' ')));
        let whole =
            lines.iter().enumerate().map(|(i, line)| if i == 0 { line } else { &line[1..] }).collect::<String>();
        assert_eq!(whole, format!("SUMMARY:{}a\\\\b\\nend", "ماء نظيف\\; ".repeat(20)));
    }
}

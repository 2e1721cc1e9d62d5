//! From bytes to rows of texts: encoding, separator, quotes.

use crate::browser;
use std::borrow::Cow;

/// The signs that part cells, the most usual first.
const SEPARATORS: [u8; 4] = *b",;\t|";

/// The most cells of one table.
pub(super) const CELLS: usize = 4_000_000;

/// How a file is written, as far as that is said beside it.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Dialect {
    /// The sign between cells.
    pub separator: Option<u8>,
    /// The sign around a cell; `"` if nothing is said.
    pub quote: Option<u8>,
    /// The sign before a quote inside a cell, where it is not doubled.
    pub escape: Option<u8>,
    /// Lines that begin with this are no data.
    pub comment: Option<u8>,
    /// The name of the encoding.
    pub encoding: Option<String>,
}

/// The rows of a file.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Rows {
    /// The sign between cells.
    pub separator: u8,
    /// Whether another separator would give as even a table.
    pub unsure: bool,
    /// The line on which each row begins, from 1, and its cells.
    pub rows: Vec<(usize, Vec<String>)>,
    /// The line on which a quote opens that is never closed; what follows is not read.
    pub open: Option<usize>,
    /// The line after the last row that was read, where there are too many.
    pub cut: Option<usize>,
}

/// The rows of a file, as texts.
///
/// # Errors
/// Where its encoding cannot be read.
pub fn rows(bytes: &[u8]) -> Result<Rows, Refusal> {
    rows_in(bytes, &Dialect::default())
}

/// The rows of a file that is written as told.
///
/// # Errors
/// Where its encoding cannot be read.
pub fn rows_in(bytes: &[u8], dialect: &Dialect) -> Result<Rows, Refusal> {
    let text = decode(bytes, dialect.encoding.as_deref())?;
    let (said, skipped) = named_separator(&text).map_or((None, 0), |(sign, length)| (Some(sign), length));
    let body = text.get(skipped..).unwrap_or_default();
    if let Some(rows) =
        super::eurostat::rows(body).filter(|rows| rows.len() * rows.first().map_or(1, |r| r.1.len()) <= CELLS)
    {
        return Ok(Rows { separator: b'\t', rows, ..Rows::default() });
    }
    let (separator, unsure) = match dialect.separator.or(said) {
        Some(sign) => (sign, false),
        None => best(body, dialect).unwrap_or((b',', false)),
    };
    let dialect = Dialect { separator: Some(separator), ..dialect.clone() };
    Ok(Rows { unsure, ..parse(body, usize::from(skipped > 0), &dialect, usize::MAX) })
}

/// Why a file cannot be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// Letters in another encoding.
    Letters {
        /// The line on which the first of them stands.
        line: usize,
        /// What the encoding may be.
        like: &'static str,
    },
    /// An encoding of this name is not known.
    Encoding(String),
}

impl Refusal {
    /// Where, what, and what now.
    pub(super) fn says(&self) -> (String, String, String) {
        match self {
            Self::Letters { line, like } => (
                format!("row {line}"),
                format!("this is not UTF-8; it looks like {like}"),
                "save it as CSV UTF-8".to_owned(),
            ),
            Self::Encoding(name) => {
                (String::new(), format!("the encoding \"{name}\" cannot be read"), "save it as UTF-8".to_owned())
            }
        }
    }
}

/// The text of a file. Only an encoding that is certain is read.
pub(super) fn decode<'a>(bytes: &'a [u8], named: Option<&str>) -> Result<Cow<'a, str>, Refusal> {
    let utf8 = |rest: &'a [u8]| match std::str::from_utf8(rest) {
        Ok(text) => Ok(Cow::Borrowed(text)),
        Err(error) => {
            let before = rest.get(..error.valid_up_to()).unwrap_or_default();
            let line = before.iter().filter(|b| **b == b'\n').count() + 1;
            // five bytes mean nothing in Windows-1252
            let odd = rest.iter().any(|b| matches!(b, 0x81 | 0x8D | 0x8F | 0x90 | 0x9D));
            Err(Refusal::Letters { line, like: if odd { "another, older encoding" } else { "Windows-1252" } })
        }
    };
    let utf16 = |unit: fn([u8; 2]) -> u16, rest: &'a [u8]| {
        let (pairs, odd) = rest.as_chunks::<2>();
        let text = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect::<Result<String, _>>();
        let broken = Refusal::Letters { line: 1, like: "broken UTF-16" };
        text.ok().filter(|_| odd.is_empty()).map(Cow::Owned).ok_or(broken)
    };
    match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => return utf8(rest),
        [0xFF, 0xFE, rest @ ..] => return utf16(u16::from_le_bytes, rest),
        [0xFE, 0xFF, rest @ ..] => return utf16(u16::from_be_bytes, rest),
        _ => {}
    }
    if let Some(name) = named.filter(|n| !matches!(n.to_ascii_lowercase().as_str(), "utf-8" | "utf8" | "")) {
        let text = browser::decoded(name, bytes).map(Cow::Owned);
        return text.ok_or_else(|| Refusal::Encoding(name.to_owned()));
    }
    // without a mark: every second byte of plain text is 0
    let start = bytes.get(..bytes.len().min(400)).unwrap_or_default();
    let zeros = |from: usize| start.iter().skip(from).step_by(2).filter(|b| **b == 0).count() * 4 > start.len();
    match (start.len() > 3, zeros(0), zeros(1)) {
        (true, false, true) => utf16(u16::from_le_bytes, bytes),
        (true, true, false) => utf16(u16::from_be_bytes, bytes),
        _ => utf8(bytes),
    }
}

/// The separator that a first line `sep=;` names, and how long that line is.
pub(super) fn named_separator(text: &str) -> Option<(u8, usize)> {
    let line = text.split(['\r', '\n']).next()?;
    let bare = line.trim_matches('"');
    let sign = bare.strip_prefix("sep=").or_else(|| bare.strip_prefix("SEP="))?;
    let [sign] = sign.as_bytes() else { return None };
    let rest = text.get(line.len()..)?;
    let end = if rest.starts_with("\r\n") { 2 } else { rest.len().min(1) };
    (sign.is_ascii() && !sign.is_ascii_alphanumeric() && *sign != b'"').then_some((*sign, line.len() + end))
}

/// The separator that gives the most even rows, and whether another gives rows as even.
pub(super) fn best(text: &str, dialect: &Dialect) -> Option<(u8, bool)> {
    let cut = text.len().min(64 * 1024);
    let start = (0..=cut).rev().find_map(|i| text.get(..i)).unwrap_or_default();
    let score = |separator: u8| {
        let dialect = Dialect { separator: Some(separator), ..dialect.clone() };
        let mut rows = parse(start, 0, &dialect, 200).rows;
        if start.len() < text.len() && rows.len() > 1 {
            rows.pop();
        }
        let mut widths: Vec<usize> = rows.iter().map(|(_, cells)| cells.len()).collect();
        widths.sort_unstable();
        let usual = widths
            .chunk_by(|a, b| a == b)
            .filter(|group| group.first() > Some(&1))
            .max_by_key(|group| (group.len(), group.first().copied()))?;
        let even = usual.len() * 1000 / widths.len().max(1);
        Some((even, usual.first().copied().unwrap_or(0)))
    };
    let mut scores: Vec<((usize, usize), u8)> = SEPARATORS.iter().filter_map(|s| Some((score(*s)?, *s))).collect();
    scores.sort_by_key(|(score, _)| std::cmp::Reverse(*score));
    let ((even, _), separator) = *scores.first()?;
    // a sign that stands in few of the rows parts nothing
    (even >= 250).then(|| (separator, scores.get(1).is_some_and(|(other, _)| other.0 == even)))
}

/// Reads rows; `before` lines stand above the text.
fn parse(text: &str, before: usize, dialect: &Dialect, most: usize) -> Rows {
    let separator = dialect.separator.unwrap_or(b',');
    let quote = dialect.quote.unwrap_or(b'"');
    let open = open_quote(text.as_bytes(), separator, quote, dialect.escape);
    let body = text.get(..open.unwrap_or(text.len())).unwrap_or(text);
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(separator)
        .quote(quote)
        .escape(dialect.escape)
        .double_quote(dialect.escape.is_none())
        .comment(dialect.comment)
        .from_reader(body.as_bytes());
    let mut out = Rows { separator, ..Rows::default() };
    let mut lines = Lines { at: 0, line: before + 1 };
    let (mut record, mut cells) = (csv::StringRecord::new(), 0);
    while out.rows.len() < most && reader.read_record(&mut record).unwrap_or(false) {
        let start = record.position().and_then(|p| usize::try_from(p.byte()).ok()).unwrap_or(0);
        let line = lines.of(body.as_bytes(), start);
        cells += record.len();
        if cells > CELLS {
            out.cut = Some(line);
            break;
        }
        out.rows.push((line, record.iter().map(str::to_owned).collect()));
    }
    out.open = open.map(|at| Lines { at: 0, line: before + 1 }.of(text.as_bytes(), at));
    out
}

/// Counts lines, whose ends are CR LF, LF or CR.
struct Lines {
    at: usize,
    line: usize,
}

impl Lines {
    /// The line on which the first thing at or behind this byte stands: line ends are stepped over.
    fn of(&mut self, bytes: &[u8], byte: usize) -> usize {
        let ends = |i: usize| matches!(bytes.get(i), Some(b'\r' | b'\n'));
        while self.at < byte || ends(self.at) {
            let two = bytes.get(self.at) == Some(&b'\r') && bytes.get(self.at + 1) == Some(&b'\n');
            self.line += usize::from(ends(self.at) && !two);
            self.at += 1;
        }
        self.line
    }
}

/// Where the row begins in which a quote opens that is never closed.
fn open_quote(bytes: &[u8], separator: u8, quote: u8, escape: Option<u8>) -> Option<usize> {
    let (mut row, mut quoted, mut fresh) = (0, false, true);
    let mut i = 0;
    while let Some(b) = bytes.get(i) {
        if quoted {
            if Some(*b) == escape && escape != Some(quote) {
                i += 1;
            } else if *b == quote {
                let doubled = escape.is_none() && bytes.get(i + 1) == Some(&quote);
                quoted = doubled;
                i += usize::from(doubled);
            }
        } else if *b == b'\n' || *b == b'\r' {
            (row, fresh) = (i + 1, true);
        } else if *b == separator {
            fresh = true;
        } else {
            quoted = fresh && *b == quote;
            fresh = false;
        }
        i += 1;
    }
    quoted.then_some(row)
}

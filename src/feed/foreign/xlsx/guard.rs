//! Limits before damage: what a workbook would unpack to is counted before anything is unpacked into memory.

use std::io::{Cursor, Read};

/// Bytes of the texts that cells share.
const STRINGS: u64 = 12 * 1024 * 1024;
/// Bytes of any other part that is no sheet.
const PART: u64 = 4 * 1024 * 1024;
/// Parts.
const PARTS: usize = 2_000;
/// Bytes of one cell; Excel itself allows 32,767 characters.
const CELL: usize = 1024 * 1024;
/// Formats of cells; Excel itself allows 65,490.
const FORMATS: usize = 65_536;
/// How deep XML may be nested.
const DEPTH: usize = 64;

/// What a workbook may hold. A bomb is small: more is allowed as the file itself grows.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limits {
    /// Bytes of all parts together, inflated.
    inflated: u64,
    /// Cells of one sheet, and texts that cells share.
    pub cells: usize,
    /// Bytes of all texts of a sheet.
    pub text: usize,
}

impl Limits {
    pub(super) fn of(bytes: &[u8]) -> Self {
        const MB: usize = 1024 * 1024;
        Self {
            inflated: u64::try_from(bytes.len()).unwrap_or(0).saturating_mul(8).min(160 * 1024 * 1024)
                + 32 * 1024 * 1024,
            cells: 200_000 + bytes.len() / 2,
            text: bytes.len().saturating_mul(4).min(64 * MB) + 8 * MB,
        }
    }
}

type Refusal = (String, String);

fn too_large(what: &str) -> Refusal {
    (format!("the workbook is refused: {what}"), "publish a smaller one, or CSV".to_owned())
}

/// Refuses what would unpack to too much; says whether the workbook is to be calculated anew when it is opened.
pub(super) fn check(bytes: &[u8]) -> Result<bool, Refusal> {
    let wrong = |_| ("the zip archive is broken".to_owned(), "export the workbook again".to_owned());
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).map_err(wrong)?;
    if zip.len() > PARTS {
        return Err(too_large(&format!("it has more than {PARTS} parts")));
    }
    let names: Vec<String> = zip.file_names().flatten().map(|name| name.to_ascii_lowercase()).collect();
    kind(&names, &mut zip)?;
    let mut declared = 0_u64;
    for i in 0..zip.len() {
        let part = zip.by_index_raw(i).map_err(wrong)?;
        declared = declared.saturating_add(part.size());
    }
    let limits = Limits::of(bytes);
    let limit = || too_large(&format!("it inflates to more than {} MB", limits.inflated / 1024 / 1024));
    if declared > limits.inflated {
        return Err(limit());
    }
    // what is declared may be a lie: count
    let (mut all, mut recalculates) = (0, false);
    for i in 0..zip.len() {
        let part = zip.by_index(i).map_err(|_| {
            ("a part of the workbook cannot be unpacked".to_owned(), "save it without a password, as XLSX".to_owned())
        })?;
        let name = part.name().map_err(wrong)?.to_ascii_lowercase();
        let most = match () {
            () if name.contains("sharedstrings") => STRINGS,
            () if name.contains("worksheets/") || !(name.ends_with(".xml") || name.ends_with(".rels")) => {
                limits.inflated
            }
            () => PART,
        };
        let mut scan = Scan::new(limits);
        let mut part = part.take(most + 1);
        let mut buffer = vec![0; 64 * 1024];
        let mut size = 0_u64;
        loop {
            let count = match part.read(&mut buffer) {
                Ok(0) => break,
                Ok(count) => count,
                Err(_) => {
                    return Err((
                        format!("the part {} of the workbook is broken", super::said(&name)),
                        "export the workbook again".to_owned(),
                    ));
                }
            };
            size += u64::try_from(count).unwrap_or(u64::MAX);
            all += u64::try_from(count).unwrap_or(u64::MAX);
            if size > most || all > limits.inflated {
                return Err(if all > limits.inflated {
                    limit()
                } else {
                    too_large(&format!("one of its parts inflates to more than {} MB", most / 1024 / 1024))
                });
            }
            if name.ends_with(".xml") {
                scan.feed(buffer.get(..count).unwrap_or_default())?;
            }
        }
        recalculates |= scan.recalculates;
    }
    Ok(recalculates)
}

/// Refuses archives that are no XLSX by name.
fn kind(names: &[String], zip: &mut zip::ZipArchive<Cursor<&[u8]>>) -> Result<(), Refusal> {
    let has = |wanted: &str| names.iter().any(|n| n.trim_start_matches('/').replace('\\', "/") == wanted);
    if has("xl/workbook.bin") {
        return Err(("this is a binary workbook (XLSB)".to_owned(), "save it as XLSX or CSV".to_owned()));
    }
    if has("mimetype") {
        let mut kind = String::new();
        let _ = zip.by_name("mimetype").map(|part| part.take(100).read_to_string(&mut kind));
        let what = if kind.contains("spreadsheet") {
            "this is an OpenDocument sheet (ODS), which is not read, since it may ask for any amount of memory"
        } else {
            "this is an archive of another kind, not a workbook"
        };
        return Err((what.to_owned(), "save it as XLSX or CSV".to_owned()));
    }
    let parts = names.iter().any(|n| n.contains("workbook") || n.contains("[content_types]"));
    if names.iter().any(|n| n.contains("word/document")) || !parts {
        return Err((
            "this is a zip archive, but no workbook".to_owned(),
            "publish the table itself, as XLSX or CSV".to_owned(),
        ));
    }
    Ok(())
}

/// Walks through XML without keeping it: counts cells, and how much stands in one.
struct Scan {
    limits: Limits,
    tag: Option<Vec<u8>>,
    run: usize,
    depth: usize,
    cells: usize,
    texts: usize,
    formats: usize,
    recalculates: bool,
}

impl Scan {
    fn new(limits: Limits) -> Self {
        Self { limits, tag: None, run: 0, depth: 0, cells: 0, texts: 0, formats: 0, recalculates: false }
    }

    fn feed(&mut self, bytes: &[u8]) -> Result<(), Refusal> {
        for byte in bytes {
            self.run += 1;
            if self.run > CELL {
                return Err(too_large("one of its cells holds more than 1 MB"));
            }
            match (&mut self.tag, byte) {
                (_, b'<') => self.tag = Some(Vec::new()),
                (Some(_), b'>') => {
                    let tag = self.tag.take().unwrap_or_default();
                    self.tag(&tag)?;
                }
                // the name of a tag is what matters, and the few attributes of one
                (Some(tag), byte) if tag.len() < 1024 => tag.push(*byte),
                _ => {}
            }
        }
        Ok(())
    }

    fn tag(&mut self, tag: &[u8]) -> Result<(), Refusal> {
        match (tag.first(), tag.last()) {
            (Some(b'?' | b'!'), _) | (_, Some(b'/')) => {}
            (Some(b'/'), _) => self.depth = self.depth.saturating_sub(1),
            _ => self.depth += 1,
        }
        let end = tag.iter().position(|b| b.is_ascii_whitespace() || *b == b'/').unwrap_or(tag.len());
        let name = tag.get(..end).unwrap_or_default();
        match name.rsplit(|b| *b == b':').next().unwrap_or_default() {
            b"c" => self.cells += 1,
            b"si" => self.texts += 1,
            b"xf" => self.formats += 1,
            b"row"
            | b"mergeCell"
            | b"hyperlink"
            | b"cfRule"
            | b"conditionalFormatting"
            | b"dataValidation"
            | b"sheet"
            | b"Relationship" => {}
            b"calcPr" => {
                let text = String::from_utf8_lossy(tag);
                self.recalculates |= text.contains("fullCalcOnLoad=\"1\"") || text.contains("fullCalcOnLoad=\"true\"");
                return Ok(());
            }
            _ => return if self.depth > DEPTH { Err(too_large("it is nested too deep")) } else { Ok(()) },
        }
        self.run = 0;
        let cells = self.limits.cells;
        match () {
            () if self.depth > DEPTH => Err(too_large("it is nested too deep")),
            () if self.cells > cells => Err(too_large(&format!("a sheet has more than {cells} cells"))),
            () if self.texts > cells => Err(too_large(&format!("it has more than {cells} texts"))),
            () if self.formats > FORMATS => Err(too_large(&format!("it has more than {FORMATS} formats"))),
            () => Ok(()),
        }
    }
}

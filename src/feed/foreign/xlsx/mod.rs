//! XLSX: workbooks of Excel and others (ECMA-376, Office Open XML, transitional and strict; XLSX and XLSM).
//!
//! **Recognised by**: a zip archive that holds a workbook. Old XLS files, workbooks with a password, binary workbooks
//! (XLSB) and OpenDocument sheets (ODS) are recognised too, and refused by name.
//!
//! **Read**: each visible sheet is one data set (`"sheet"` picks one); see [`csv`](super::csv) for how its columns are
//! understood. Dates become ISO dates, counted from 1900 or 1904 as the workbook says. A text in merged cells goes for
//! all of them; a number does not.
//!
//! **Not read**: formulas whose result is not stored in the file (each such cell is absent, and said); cells far from
//! the table; hidden sheets, charts; styles, macros and links. A per cent is the number that is stored: 0.45 is not
//! made 45.
//!
//! **Refused**: before it is unpacked, what is small and would become large: more than 32 MB or 200,000 cells in a sheet; the more
//! the larger the file itself is (8 bytes for each, and half a cell).
//!
//! ```json
//! "from": {"url": "https://example.org/water.xlsx", "format": "xlsx", "sheet": "Data", "header": 3, "place": "district", "time": "year",
//!          "value": "share"}
//! ```

mod guard;
mod sheet;

use super::table::{self, grid};
use super::{Context, Cube};
use crate::model::Severity;
use calamine::{Reader, SheetType, SheetVisible, Xlsx};
use std::io::Cursor;

const OLE: &[u8] = &[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

/// Whether this is a workbook, or a file that only a program for workbooks opens.
#[must_use]
pub fn looks(bytes: &[u8]) -> bool {
    bytes.starts_with(OLE)
        || bytes.starts_with(b"PK\x03\x04")
        || (bytes.starts_with(&[0x09, 0x08]) && bytes.get(3) == Some(&0))
}

/// Reads a workbook.
pub fn read(bytes: &[u8], cx: &mut Context<'_>) -> Vec<Cube> {
    if !bytes.starts_with(b"PK\x03\x04") {
        let (what, hint) = old(bytes);
        cx.error("", what, hint);
        return Vec::new();
    }
    let recalculates = match guard::check(bytes) {
        Ok(recalculates) => recalculates,
        Err((what, hint)) => {
            cx.error("", what, hint);
            return Vec::new();
        }
    };
    let mut book = match Xlsx::new(Cursor::new(bytes)) {
        Ok(book) => book,
        Err(error) => {
            cx.error(
                "",
                format!("the workbook cannot be read: {}", said(&error.to_string())),
                "open it and save it again as XLSX",
            );
            return Vec::new();
        }
    };
    let names = wanted(&book, cx);
    let several = names.len() > 1;
    let mut cubes = Vec::new();
    for name in names {
        let before = cx.notices.len();
        let found = sheet::rows(&mut book, &name, recalculates, guard::Limits::of(bytes), cx)
            .and_then(|rows| grid::table(rows, &name, "", cx))
            .and_then(|table| table::cube(table, cx));
        let empty = found.is_none();
        for notice in cx.notices.iter_mut().skip(before).filter(|_| several) {
            let at = if notice.pointer.is_empty() { String::new() } else { format!(", {}", notice.pointer) };
            notice.pointer = format!("sheet \"{name}\"{at}");
            // a sheet of explanations beside sheets of data is no fault
            notice.severity = if empty { Severity::Warning } else { notice.severity };
        }
        cubes.extend(
            found.map(|cube| Cube { title: if cube.title.is_empty() { name } else { cube.title.clone() }, ..cube }),
        );
    }
    if cubes.is_empty() && cx.notices.last().is_none_or(|n| n.severity != Severity::Error) {
        cx.error("", "no sheet holds data that can be shown", "see what is said of each sheet");
    }
    cubes
}

/// The sheets to read: the one that the mapping names, or all that are not hidden.
fn wanted(book: &Xlsx<Cursor<&[u8]>>, cx: &mut Context<'_>) -> Vec<String> {
    let sheets = book.sheets_metadata();
    if let Some(name) = &cx.options.sheet {
        if sheets.iter().any(|s| s.name == *name && s.typ == SheetType::WorkSheet) {
            return vec![name.clone()];
        }
        let names: Vec<String> = sheets.iter().map(|s| format!("\"{}\"", s.name)).collect();
        let what = format!("there is no sheet \"{name}\"");
        cx.error("", what, format!("use one of {}", said(&names.join(", "))));
        return Vec::new();
    }
    let (shown, hidden): (Vec<_>, Vec<_>) =
        sheets.iter().filter(|s| s.typ == SheetType::WorkSheet).partition(|s| s.visible == SheetVisible::Visible);
    for sheet in hidden {
        cx.warn(
            format!("sheet \"{}\"", sheet.name),
            "it is hidden, so it is not read",
            "show it in the workbook, or name it in the mapping: \"sheet\"",
        );
    }
    shown.into_iter().map(|s| s.name.clone()).collect()
}

/// Text of others in a sentence of ours.
fn said(text: &str) -> String {
    crate::feed::clean::clean(text, 200).0
}

/// What a file is that older programs wrote.
fn old(bytes: &[u8]) -> (&'static str, &'static str) {
    let utf16 = |word: &str| word.bytes().flat_map(|b| [b, 0]).collect::<Vec<u8>>();
    let holds = |word: &str| bytes.windows(word.len() * 2).any(|w| w == utf16(word));
    if holds("EncryptedPackage") {
        return ("the workbook is protected by a password, so it cannot be read", "save it without a password");
    }
    let hint = "open it and save it as XLSX or CSV";
    if holds("Workbook") || holds("Book") || bytes.starts_with(&[0x09, 0x08]) {
        return ("this is an old workbook (XLS), whatever its name says", hint);
    }
    if holds("WordDocument") {
        return ("this is a text document, not a workbook", "publish the table as XLSX or CSV");
    }
    ("this is an old Office file that holds no workbook that can be read", hint)
}

#[cfg(test)]
mod tests;

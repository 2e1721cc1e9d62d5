//! The targets only name what they read: what must hold of it is shared with the tests.

#[path = "../../tests/foreign/sound.rs"]
mod sound;

pub use sound::{feed, mapping, review};

use std::io::{Cursor, Write};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// Reads bytes in a format.
pub fn reader(format: &str, bytes: &[u8]) {
    sound::reader(Some(format), bytes);
}

/// Reads bytes as the inner side of a workbook, since few changes of an archive leave one: its sheet, the texts that cells
/// share and its styles, one after the other with [`sound::NEIGHBOUR`] between them.
pub fn sheet(bytes: &[u8]) {
    let mut parts = bytes.split(|b| *b == sound::NEIGHBOUR);
    let mut part = || parts.next().unwrap_or_default();
    let archive = archive(&[
        ("[Content_Types].xml", include_bytes!("workbook/types.xml")),
        ("xl/workbook.xml", include_bytes!("workbook/workbook.xml")),
        ("xl/_rels/workbook.xml.rels", include_bytes!("workbook/rels.xml")),
        ("xl/worksheets/sheet1.xml", part()),
        ("xl/sharedStrings.xml", part()),
        ("xl/styles.xml", part()),
    ]);
    sound::reader(Some("xlsx"), &archive.expect("in memory"));
}

fn archive(parts: &[(&str, &[u8])]) -> zip::result::ZipResult<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        zip.start_file(*name, SimpleFileOptions::default().compression_method(CompressionMethod::Stored))?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

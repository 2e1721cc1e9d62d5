use super::*;
use crate::feed::foreign::{Found, Options, Role};
use proptest::prelude::*;
use std::io::Write;

const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const LINKS: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn zipped(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).expect("a part");
        zip.write_all(text.as_bytes()).expect("its bytes");
    }
    zip.finish().expect("an archive").into_inner()
}

/// A workbook of sheets: name, attributes of the sheet, rows, what follows them.
fn book(workbook: &str, sheets: &[(&str, &str, &str, &str)]) -> Vec<u8> {
    let list: String = sheets
        .iter()
        .enumerate()
        .map(|(i, (name, attributes, ..))| {
            format!("<sheet name=\"{name}\" sheetId=\"{0}\" {attributes} r:id=\"r{0}\"/>", i + 1)
        })
        .collect();
    let links: String = (1..=sheets.len())
        .map(|i| format!("<Relationship Id=\"r{i}\" Type=\"{LINKS}/worksheet\" Target=\"worksheets/sheet{i}.xml\"/>"))
        .collect();
    let styles = format!(
        "<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts><cellXfs count=\"2\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/></cellXfs></styleSheet>"
    );
    let mut parts = vec![
        (
            "[Content_Types].xml".to_owned(),
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>".to_owned(),
        ),
        (
            "_rels/.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"{LINKS}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml".to_owned(),
            format!("<workbook xmlns=\"{MAIN}\" xmlns:r=\"{LINKS}\">{workbook}<sheets>{list}</sheets></workbook>"),
        ),
        (
            "xl/_rels/workbook.xml.rels".to_owned(),
            format!(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>"
            ),
        ),
        ("xl/styles.xml".to_owned(), styles),
    ];
    for (i, (_, _, rows, after)) in sheets.iter().enumerate() {
        parts.push((
            format!("xl/worksheets/sheet{}.xml", i + 1),
            format!("<worksheet xmlns=\"{MAIN}\"><sheetData>{rows}</sheetData>{after}</worksheet>"),
        ));
    }
    zipped(&parts.iter().map(|(name, text)| (name.as_str(), text.as_str())).collect::<Vec<_>>())
}

/// A row of cells: `=` begins a formula without a result, `#` a date, digits a number, anything else a text.
fn row(line: usize, cells: &[&str]) -> String {
    let cell = |(i, text): (usize, &&str)| {
        let at = format!("{}{line}", char::from(b'A' + u8::try_from(i).unwrap_or(0)));
        match text.chars().next() {
            None => String::new(),
            Some('=') => format!("<c r=\"{at}\"><f>{}</f></c>", &text[1..]),
            Some('#') => format!("<c r=\"{at}\" s=\"1\"><v>{}</v></c>", &text[1..]),
            Some(c) if c.is_ascii_digit() => format!("<c r=\"{at}\"><v>{text}</v></c>"),
            _ => format!("<c r=\"{at}\" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        }
    };
    format!("<row r=\"{line}\">{}</row>", cells.iter().enumerate().map(cell).collect::<String>())
}

fn table(rows: &[&[&str]]) -> String {
    rows.iter().enumerate().map(|(i, cells)| row(i + 1, cells)).collect()
}

fn with(bytes: &[u8], options: &Options) -> Found {
    let mut cx = Context::new("t.xlsx", options, &|_| None);
    let cubes = read(bytes, &mut cx);
    Found { format: "xlsx", version: String::new(), cubes, notices: cx.notices }
}

fn of(bytes: &[u8]) -> Found {
    with(bytes, &Options::default())
}

fn numbers(found: &Found) -> Vec<Option<f64>> {
    found.cubes.iter().flat_map(|c| (0..c.len()).map(|row| c.number(row))).collect()
}

fn said(found: &Found) -> String {
    found.notices.iter().map(|n| format!("{n}\n")).collect()
}

#[test]
fn reads_sheets_as_data_sets_and_skips_hidden_ones() {
    let data = table(&[&["district", "value"], &["North", "1.5"], &["South", "2"]]);
    let bytes = book(
        "",
        &[
            ("Data", "", &data, ""),
            ("More", "", &data, ""),
            ("Old", "state=\"hidden\"", &data, ""),
            ("Read me", "", &table(&[&["words only"]]), ""),
        ],
    );
    let found = of(&bytes);
    assert_eq!(found.cubes.iter().map(|c| c.id.as_str()).collect::<Vec<_>>(), ["Data", "More"]);
    assert_eq!(numbers(&found), [Some(1.5), Some(2.0), Some(1.5), Some(2.0)]);
    assert!(said(&found).contains("sheet \"Old\": it is hidden"), "{}", said(&found));
    assert!(found.notices.iter().all(|n| n.severity == Severity::Warning));
    let one = with(&bytes, &Options { sheet: Some("Old".into()), ..Options::default() });
    assert_eq!(numbers(&one).len(), 2);
    let none = with(&bytes, &Options { sheet: Some("X".into()), ..Options::default() });
    assert!(none.cubes.is_empty() && said(&none).contains("there is no sheet \"X\""));
}

#[test]
fn dates_count_from_1900_or_1904() {
    let rows = table(&[&["date", "value"], &["#44197", "1"]]);
    let day = |found: &Found| found.cubes[0].dimensions[0].categories[0].period.as_ref().map(|p| p.code.clone());
    assert_eq!(day(&of(&book("", &[("S", "", &rows, "")]))).as_deref(), Some("2021-01-01"));
    assert_eq!(day(&of(&book("<workbookPr date1904=\"1\"/>", &[("S", "", &rows, "")]))).as_deref(), Some("2025-01-02"));
}

#[test]
fn formulas_without_results_are_absent_and_said() {
    let found = of(&book("", &[("S", "", &table(&[&["area", "value"], &["North", "=B3*2"], &["South", "2"]]), "")]));
    assert_eq!(numbers(&found), [None, Some(2.0)]);
    assert!(said(&found).contains("B2: these cells hold formulas without results"), "{}", said(&found));
    let rows = "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>area</v></c><c r=\"B1\" t=\"str\"><v>value</v></c></row><row r=\"2\"><c r=\"A2\" t=\"str\"><v>North</v></c><c r=\"B2\"><f>1+1</f><v>0</v></c></row><row r=\"3\"><c r=\"A3\" t=\"str\"><v>South</v></c><c r=\"B3\"><f>1+1</f><v>2</v></c></row>";
    assert_eq!(numbers(&of(&book("<calcPr fullCalcOnLoad=\"1\"/>", &[("S", "", rows, "")]))), [None, Some(2.0)]);
    assert_eq!(numbers(&of(&book("", &[("S", "", rows, "")]))), [Some(0.0), Some(2.0)]);
}

#[test]
fn merged_names_are_joined_and_merged_texts_go_for_all_rows() {
    let rows = table(&[
        &["Water points", "", "", ""],
        &["", "2023", "", "2024"],
        &["county", "men", "women", "men"],
        &["Kisumu", "1", "2", "3"],
        &["Siaya", "4", "5", "6"],
    ]);
    let found = of(&book(
        "",
        &[("S", "", &rows, "<mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"B2:C2\"/></mergeCells>")],
    ));
    let names: Vec<&str> = found.cubes[0].dimensions[1].categories.iter().map(|c| c.id.as_str()).collect();
    assert_eq!(
        (names, found.cubes[0].title.as_str()),
        (vec!["2023 / men", "2023 / women", "2024 / men"], "Water points")
    );
    let rows = table(&[&["county", "sex", "value"], &["Kisumu", "f", "1"], &["", "m", "2"]]);
    let found = of(&book("", &[("S", "", &rows, "<mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>")]));
    assert_eq!(found.cubes[0].dimensions[0].categories.len(), 1);
    assert!(said(&found).contains("A2: the text of these merged cells"), "{}", said(&found));
}

#[test]
fn far_cells_are_left_out_and_said() {
    let far = format!(
        "{}<row r=\"1048576\"><c r=\"XFD1048576\"><v>9</v></c></row>",
        table(&[&["area", "value"], &["North", "1"]])
    );
    let found = of(&book("", &[("S", "", &far, "")]));
    assert_eq!(numbers(&found), [Some(1.0)]);
    assert!(said(&found).contains("XFD1048576: these cells stand far from the table"), "{}", said(&found));
}

#[test]
fn refuses_by_name_what_it_cannot_read() {
    let ole = |word: &str| [OLE, &[0; 600], &word.bytes().flat_map(|b| [b, 0]).collect::<Vec<u8>>()].concat();
    let ods = zipped(&[("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")]);
    let xlsb = zipped(&[("[Content_Types].xml", "<x/>"), ("xl/workbook.bin", "x")]);
    for (bytes, words) in [
        (ole("EncryptedPackage"), "protected by a password"),
        (ole("Workbook"), "an old workbook (XLS)"),
        (ole("WordDocument"), "a text document"),
        (ods, "OpenDocument sheet (ODS)"),
        (xlsb, "binary workbook (XLSB)"),
        (zipped(&[("word/document.xml", "<x/>")]), "no workbook"),
        (b"PK\x03\x04 and no more".to_vec(), "the zip archive is broken"),
    ] {
        assert!(looks(&bytes));
        let found = of(&bytes);
        assert!(found.cubes.is_empty() && said(&found).contains(words), "{words}: {}", said(&found));
    }
    assert!(!looks(b"area,value"));
}

#[test]
fn bombs_are_refused_before_they_are_unpacked() {
    let large =
        format!("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>{}</t></is></c></row>", "A".repeat(2 * 1024 * 1024));
    assert!(said(&of(&book("", &[("S", "", &large, "")]))).contains("more than 1 MB"));
    let huge = "<row/>".repeat(8 * 1024 * 1024);
    assert!(said(&of(&book("", &[("S", "", &huge, "")]))).contains("it inflates to more than"));
    let many = "<c><v>1</v></c>".repeat(260_000);
    assert!(said(&of(&book("", &[("S", "", &many, "")]))).contains("cells"));
    let formats = format!("<styleSheet>{}</styleSheet>", "<xf/>".repeat(70_000));
    assert!(
        said(&of(&zipped(&[("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/styles.xml", &formats)])))
            .contains("65536 formats")
    );
    assert!(said(&of(&book("", &[("S", "", &"<row>".repeat(100), "")]))).contains("nested too deep"));
    let texts = format!(
        "<sst xmlns=\"{MAIN}\">{}</sst>",
        "<si><t>some text that is somewhat long, to be more than twelve megabytes</t></si>".repeat(160_000)
    );
    assert!(
        said(&of(&zipped(&[("[Content_Types].xml", ""), ("xl/workbook.xml", ""), ("xl/sharedStrings.xml", &texts)])))
            .contains("more than 12 MB")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn never_panics_and_invents_nothing(cells in proptest::collection::vec(proptest::collection::vec("[a-c]{0,2}|[0-9]{1,3}|=A1|#4[0-9]{4}", 3), 0..6), flips in proptest::collection::vec((0usize..4000, any::<u8>()), 0..4)) {
        let rows: Vec<Vec<&str>> = cells.iter().map(|r| r.iter().map(String::as_str).collect()).collect();
        let mut bytes = book("", &[("S", "", &table(&rows.iter().map(Vec::as_slice).collect::<Vec<_>>()), "")]);
        if !flips.is_empty() {
            for (at, byte) in flips {
                let at = at % bytes.len();
                bytes[at] = byte;
            }
            let _ = of(&bytes);
            return Ok(());
        }
        let found = of(&bytes);
        prop_assert!(numbers(&found).len() <= 18);
        for n in numbers(&found).into_iter().flatten() {
            prop_assert!(cells.iter().flatten().any(|t| t.parse() == Ok(n)));
        }
    }

    #[test]
    fn broken_sheets_are_survived(xml in "(<|</|/>|>|c|row|v|f|is|t|si| r=\"A1\"| r=\"ZZZZ9\"| t=\"s\"| s=\"9\"|[0-9]){0,40}") {
        let _ = of(&book("", &[("S", "", &xml, "")]));
    }

    #[test]
    fn roles_hold_in_workbooks(year in 1990_u32..2030) {
        let found = of(&book("", &[("S", "", &table(&[&["area", "year", "value"], &["North", &year.to_string(), "1"]]), "")]));
        prop_assert_eq!(found.cubes[0].dimensions[1].role, Role::Time);
    }
}

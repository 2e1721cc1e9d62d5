//! The faults that a feed can have, each with the behaviour that is right. Those that only a page can show are in
//! `tests/e2e` (10 and 11: address and connection in `address.test.mjs` and `faults.test.mjs`; 12: stale and older feeds
//! there too), 13 in `tests/protect`, 14 in `src/kinds/csv.rs`.

use super::{programme, read, root, water};
use baraza::feed::foreign::{self, Found, Options};
use baraza::feed::{FeedError, document, limits, native};
use baraza::kinds::Data;
use baraza::model::State;
use serde_json::{Value, json};
use std::fs;

fn found(bytes: &[u8], name: &str) -> Found {
    foreign::read(bytes, name, &Options::default(), &|_| None)
}

/// The last notice of a file that holds no data.
fn refused(bytes: &[u8], name: &str) -> String {
    let found = found(bytes, name);
    assert!(found.cubes.is_empty(), "{name} holds data");
    found.notices.last().expect("it says why").to_string()
}

fn all(found: &Found) -> String {
    found.notices.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

fn own(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/corpus/own").join(name)).expect("it is there")
}

fn inline(value: Value) -> Value {
    json!({"places": ["RW"], "periods": ["2020"], "value": value})
}

fn indicator(id: &str) -> Value {
    json!({"id": id, "kind": "coverage", "title": id, "better": "up", "unit": {"kind": "percent"}, "observations": inline(json!(5))})
}

#[test]
fn fault_01_a_web_page_in_place_of_data() {
    for file in ["feed-captive-portal.html", "feed-html-error-as-json.json"] {
        assert!(refused(&own(file), file).contains("web page"), "{file}");
        assert_eq!(native::read(&own(file)).err(), Some(FeedError::WebPage), "{file}");
    }
}

#[test]
fn fault_02_a_feed_cut_in_the_middle_names_the_place() {
    let said = refused(&own("feed-truncated.json"), "x.json");
    assert!(said.contains("line 1, column") && said.contains("ends too early"), "{said}");
    let whole = water().to_string();
    for cut in (1..whole.len()).step_by(97) {
        assert!(refused(&whole.as_bytes()[..cut], "x.json").contains("ends too early"), "cut at {cut}");
    }
}

#[test]
fn fault_03_encodings_are_read_or_refused_by_name() {
    let marked = ["\u{FEFF}".as_bytes(), water().to_string().as_bytes()].concat();
    assert_eq!(found(&marked, "x.json").cubes.len(), 1);
    assert!(refused(&own("feed-utf16.json"), "x.json").contains("UTF-16"));
    assert_eq!(found(&own("utf16le.csv"), "x.csv").cubes.len(), 1);
    let latin: Vec<u8> = b"r\xE9gion,annee,valeur\nEst,2020,5\nOuest,2020,6\n".to_vec();
    let options = Options { format: Some("csv".into()), ..Options::default() };
    let latin = foreign::read(&latin, "x.csv", &options, &|_| None);
    assert!(latin.cubes.is_empty() && all(&latin).contains("UTF-8"), "{}", all(&latin));
}

#[test]
fn fault_04_limits_hold_just_above_and_let_through_just_below() {
    let of_size = |size: usize| {
        let mut bytes = b"{\"x\": \"".to_vec();
        bytes.resize(size - 2, b'a');
        bytes.extend(b"\"}");
        document::parse(&bytes).map(|_| ())
    };
    assert_eq!(of_size(limits::BODY), Ok(()));
    assert_eq!(of_size(limits::BODY + 1), Err(FeedError::TooLarge(limits::BODY)));
    // the data of others as the feed allows
    let table = |limit: usize| {
        let mut bytes = b"year,value\n2020,1\n".to_vec();
        bytes.resize(1_000, b'\n');
        foreign::read(&bytes, "x.csv", &Options { limit: Some(limit), ..Options::default() }, &|_| None)
    };
    assert_eq!(table(1_000).cubes.len(), 1);
    assert!(table(999).cubes.is_empty() && all(&table(999)).contains("`limit`"), "{}", all(&table(999)));
    let nested =
        |depth: usize| document::parse(format!("{}{}", "[".repeat(depth), "]".repeat(depth)).as_bytes()).is_ok();
    assert!(nested(limits::DEPTH) && !nested(limits::DEPTH + 2) && !nested(100_000));
    // a cube may declare any size: what is not there takes no memory
    let mut cube = water();
    cube["size"] = json!([2, 3, 2, 4_000_000_000_u64]);
    let said = refused(cube.to_string().as_bytes(), "x.json");
    assert!(said.contains("categories"), "{said}");
    let rows = |n: usize| {
        let indicator = json!({"id": "x", "kind": "coverage", "title": "x", "better": "up", "unit": {"kind": "percent"},
            "observations": {"places": ["RW"], "periods": ["2020"], "rows": n, "value": 5}});
        native::read(&programme(json!([indicator])))
            .expect("a programme")
            .notices
            .iter()
            .any(|n| n.message.contains("rows are more than"))
    };
    assert!(rows(limits::ROWS + 1));
    let many = |n: usize| {
        let list: Vec<Value> = (0..n).map(|i| indicator(&format!("i{i}"))).collect();
        let feed = native::read(&programme(json!(list))).expect("a programme");
        (feed.indicators.len(), feed.notices.iter().any(|n| n.message.contains("are shown")))
    };
    assert_eq!(many(limits::INDICATORS), (limits::INDICATORS, false));
    assert_eq!(many(limits::INDICATORS + 1), (limits::INDICATORS, true));
    let text = |n: usize| {
        let mut long = indicator("x");
        long["title"] = json!("a".repeat(n));
        native::read(&programme(json!([long])))
            .expect("a programme")
            .notices
            .iter()
            .any(|n| n.message.contains("was cut"))
    };
    assert!(!text(limits::TEXT) && text(limits::TEXT + 1));
}

#[test]
fn fault_05_one_bad_indicator_of_200_leaves_199() {
    let mut list: Vec<Value> = (0..200).map(|i| indicator(&format!("i{i}"))).collect();
    list[77] = json!({"id": "i77", "kind": "coverage", "title": "x", "better": "sideways"});
    let feed = native::read(&programme(json!(list.clone()))).expect("a programme");
    assert_eq!(feed.indicators.len(), 199);
    assert!(feed.errors().any(|n| n.pointer.starts_with("/indicators/77") && n.message.contains("i77")));
    // and one whose foreign data cannot be had keeps its place
    list[77] = json!({"id": "i77", "kind": "coverage", "from": {"url": "https://example.org/gone.json"}});
    let (feed, adopted) = read(&programme(json!(list)), &[]);
    assert_eq!(feed.indicators.len(), 200);
    assert_eq!(feed.indicators.iter().filter(|i| i.data == Data::Broken).count(), 1);
    assert!(adopted.notices.iter().all(|n| n.pointer.starts_with("/indicators/77/from")));
}

#[test]
fn fault_06_what_stands_twice_is_named_twice_and_not_shown() {
    let (_, notices) = document::parse(&own("feed-dup-keys.json")).expect("JSON");
    assert!(notices.iter().any(|n| n.message.contains("stands twice")), "{notices:?}");
    let twice = native::read(&programme(json!([indicator("a"), indicator("b"), indicator("a")]))).expect("a programme");
    assert_eq!(twice.indicators.len(), 1);
    assert!(twice.errors().any(|n| n.pointer == "/indicators/0" && n.message.contains("/indicators/2")));
    let rows = found(b"country,year,value\nKenya,2020,1\nKenya,2021,2\nKenya,2020,3\n", "x.csv");
    let cube = rows.cubes.first().expect("data");
    assert_eq!((0..cube.len()).filter_map(|row| cube.number(row)).collect::<Vec<_>>(), [2.0]);
    assert!(all(&rows).contains('2') && all(&rows).contains('4'), "{}", all(&rows));
}

#[test]
fn fault_07_markup_is_text() {
    let mut data = water();
    let markup = "<img src=x onerror=alert(1)> & <b>bold</b>";
    data["label"] = json!(markup);
    data["dimension"]["geo"]["category"]["label"]["N"] = json!(markup);
    let found = found(data.to_string().as_bytes(), "x.json");
    assert_eq!(found.cubes[0].title, markup);
    assert_eq!(found.cubes[0].dimensions[0].categories[1].label, markup);
}

#[test]
fn fault_08_a_bad_link_is_text_with_the_reason() {
    let mut document: Value = serde_json::from_slice(&programme(json!([indicator("water")]))).expect("JSON");
    document["sources"] = json!([{"id": "s", "title": "S", "publisher": "P", "url": "javascript:alert(1)"}]);
    let feed = native::read(document.to_string().as_bytes()).expect("a programme");
    assert_eq!(feed.programme.sources[0].url, None);
    assert!(feed.notices.iter().any(|n| n.pointer == "/sources/0/url" && n.message.contains("left out")));
}

#[test]
fn fault_09_what_disturbs_its_neighbours_is_taken_out() {
    let mut data = water();
    data["dimension"]["geo"]["category"]["label"]["N"] = json!("\u{202E}evil\u{2066}\u{E0041}");
    data["dimension"]["geo"]["category"]["label"]["E"] = json!("\u{200B}\u{202A}");
    let found = found(data.to_string().as_bytes(), "x.json");
    let labels: Vec<&str> = found.cubes[0].dimensions[0].categories.iter().map(|c| c.label.as_str()).collect();
    assert_eq!(labels[1], "evil");
    assert!(!labels[0].contains('\u{202A}'));
}

#[test]
fn fault_15_workbooks_give_the_right_value_or_a_reason() {
    let corpus =
        |name: &str| fs::read(root().join("tests/corpus/xlsx-calamine/tests").join(name)).expect("it is there");
    assert!(refused(&own("inflate-100MB.xlsx"), "x.xlsx").contains("MB"));
    assert_eq!(found(&own("ten-thousand-formulas.xlsx"), "x.xlsx").cubes.len(), 1);
    assert!(refused(&corpus("pass_protected.xlsx"), "x.xlsx").contains("password"));
    for ods in ["issue_594_dos.ods", "number_rows_repeated.ods"] {
        assert!(refused(&corpus(ods), ods).to_lowercase().contains("opendocument"), "{ods}");
    }
}

#[test]
fn fault_16_tables_name_row_and_column_and_take_no_guess() {
    for (file, wanted) in [
        ("semicolon-decimalcomma.csv", "\"decimal\""),
        ("ragged.csv", "row 2"),
        ("unclosed-quote.csv", "row 2"),
        ("dup-header.csv", "value"),
        ("blank-lines-and-total.csv", "row 3"),
    ] {
        let found = found(&own(file), file);
        assert!(all(&found).contains(wanted), "{file}: {}", all(&found));
    }
    let comma = Options { decimal: Some(','), ..Options::default() };
    let read = foreign::read(&own("semicolon-decimalcomma.csv"), "x.csv", &comma, &|_| None);
    assert_eq!(read.cubes[0].number(0), Some(12.5));
    let dated = found(b"area,value\nNorth,2-Mar\nSouth,5\nEast,7\n", "x.csv");
    assert!(all(&dated).contains("row 2") && all(&dated).contains("value"), "{}", all(&dated));
}

#[test]
fn fault_17_boundaries_are_mended_or_kept_out_of_the_map() {
    let folder = root().join("tests/corpus/geojson-invalid/examples");
    for kind in ["invalid_geometries", "invalid_structure", "problematic_geometries", "problematic_structure", "valid"]
    {
        for entry in fs::read_dir(folder.join(kind)).expect("it is there") {
            let path = entry.expect("a file").path();
            let found = found(&fs::read(&path).expect("it can be read"), "x.geojson");
            assert!(!found.cubes.is_empty() || !found.notices.is_empty(), "{}", path.display());
        }
    }
    let open = json!({"type": "Feature", "id": "a", "properties": {"name": "A"}, "geometry": {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 1]]]}});
    let mended = found(json!({"type": "FeatureCollection", "features": [open]}).to_string().as_bytes(), "x.geojson");
    assert_eq!(mended.cubes.len(), 1);
    assert!(all(&mended).contains("close"), "{}", all(&mended));
}

#[test]
fn fault_18_dates_that_could_be_two_are_none() {
    let of = |label: &str| {
        let data = json!({"class": "dataset", "id": ["time"], "size": [1], "role": {"time": ["time"]}, "value": [1],
            "dimension": {"time": {"category": {"index": [label]}}}});
        let found = found(data.to_string().as_bytes(), "x.json");
        (found.cubes[0].dimensions[0].categories[0].period.is_some(), all(&found))
    };
    for label in ["2023-02-30", "2024-W53", "2024-Q5", "2567", "٢٠٢٤", "45292", "01/02/2024"] {
        let (read, said) = of(label);
        assert!(!read && said.contains("cannot be placed in time"), "{label}: {said}");
    }
    assert!(of("2024-Q4").0);
}

#[test]
fn fault_26_a_placeholder_zero_is_not_yet_due() {
    let activity = fs::read(root().join("tests/formats/activity.json")).expect("it is there");
    let mut document: Value = serde_json::from_slice(&activity).expect("JSON");
    let mut changed = 0;
    later(&mut document, &mut changed);
    assert!(changed > 0, "there is an actual value to change");
    let found = found(document.to_string().as_bytes(), "activity.json");
    let cube = found.cubes.iter().find(|c| c.id.contains("indicator")).expect("a result");
    let due = (0..cube.len()).filter(|row| cube.state(*row) == State::NotYetDue).count();
    assert_eq!(due, 1, "{}", all(&found));
    assert!((0..cube.len()).filter_map(|row| cube.number(row)).all(|n| n != 0.0), "never 0");
}

/// Makes every actual value "0", with the remark that it comes later.
fn later(value: &mut Value, changed: &mut usize) {
    match value {
        Value::Object(map) => {
            for (key, inner) in map.iter_mut() {
                if key.ends_with("actual") {
                    let list = if let Value::Array(list) = inner { list.iter_mut().collect() } else { vec![inner] };
                    for actual in list {
                        actual["@value"] = json!("0");
                        actual["/comment/narrative"] =
                            json!([{"": "This will only be reported at the end of the project"}]);
                        *changed += 1;
                    }
                } else {
                    later(inner, changed);
                }
            }
        }
        Value::Array(list) => list.iter_mut().for_each(|v| later(v, changed)),
        _ => {}
    }
}

#[test]
fn fault_27_currencies_and_totals_are_never_added_up() {
    let rows = "country,year,currency,value\nKenya,2020,USD,10\nKenya,2020,EUR,20\nTotal,2020,USD,10\n";
    let found = found(rows.as_bytes(), "x.csv");
    let cube = found.cubes.first().expect("data");
    assert_eq!((0..cube.len()).filter_map(|row| cube.number(row)).collect::<Vec<_>>(), [10.0, 20.0, 10.0]);
    // which of them is meant must be said: no indicator holds two currencies
    let how = json!({"url": "x.csv", "format": "csv"});
    let bytes = programme(json!([{"id": "money", "kind": "coverage", "title": "Money", "from": how}]));
    let (feed, adopted) = read(&bytes, &[("x.csv", rows.as_bytes().to_vec())]);
    assert_eq!(feed.indicator("money").expect("it is there").data, Data::Broken);
    assert!(
        adopted.notices.iter().any(|n| n.message.contains("currency") && n.hint.contains("USD")),
        "{:?}",
        adopted.notices
    );
}

#[test]
fn fault_28_what_tells_persons_is_dropped_and_said() {
    let rows = "respondent_name,phone,email,district,year,satisfied\n\
        Amina Yusuf,+254700000001,a@example.org,Kisumu,2020,3\nJohn Okoth,+254700000002,j@example.org,Kisumu,2021,4\n\
        Mary Atieno,+254700000003,m@example.org,Siaya,2020,5\nPeter Ouma,+254700000004,p@example.org,Siaya,2021,2\n";
    let found = found(rows.as_bytes(), "x.csv");
    let facts = foreign::facts("x.csv", &found).to_string();
    for personal in ["Amina", "Okoth", "+254700", "a@example.org"] {
        assert!(!facts.contains(personal), "{personal} is shown");
    }
    for column in ["respondent_name", "phone", "email"] {
        assert!(all(&found).contains(column), "{column} is not named: {}", all(&found));
    }
}

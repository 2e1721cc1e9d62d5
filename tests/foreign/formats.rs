//! The demonstration of formats: each file is read exactly, and shown like our own. What is expected here was worked out
//! from the raw files by other means (Python's `json`, `csv` and `math.fsum`).

use super::root;
use baraza::feed::foreign::{self, Options};
use baraza::model::Severity;
use baraza::publish;
use serde_json::{Value, json};
use std::fs;

fn facts(file: &str) -> Value {
    let folder = root().join("tests/formats");
    let path = folder.join(file);
    let near = path.parent().expect("a folder").to_owned();
    let beside = |name: &str| fs::read(near.join(name)).ok();
    let found = foreign::read(&fs::read(&path).expect("it is there"), file, &Options::default(), &beside);
    foreign::facts(file, &found)
}

#[test]
fn every_file_is_recognised_and_read_exactly() {
    // file, format, data sets, cells of the first, numbers in it, their sum, periods, places
    let expected = [
        ("unemployment.json", "json-stat", 1, 432, 432, 3_323.825_331_658, 12, 36),
        ("sdmx.json", "sdmx-json", 1, 12, 11, 589.4, 3, 2),
        ("data/3-1-2.json", "open-sdg", 1, 19, 19, 1_652.6, 5, 5),
        ("electricity.json", "worldbank", 1, 16, 12, 776.173_055_674_104_6, 16, 1),
        ("gho.json", "who-gho", 1, 2, 2, 95.3, 1, 2),
        ("rwanda-5-4-1/datapackage.json", "frictionless", 1, 21, 21, 386.5, 7, 0),
        ("anc.data.json", "dhis2", 1, 196, 196, 19_535.0, 4, 7),
        ("activity.json", "iati", 7, 3, 3, 31.0, 2, 0),
        ("hxl.json", "hxl", 1, 8, 6, 925.0, 2, 7),
        ("satisfaction.csv", "csv", 1, 198, 126, 4_059.0, 0, 2),
        ("latrines.xlsx", "xlsx", 1, 6, 6, 424.9, 3, 2),
        ("kobo.json", "kobo", 2, 2, 2, 60.0, 2, 0),
        ("odk.json", "odk", 1, 6, 6, 60.0, 2, 0),
        ("open311.json", "open311", 2, 12, 12, 186.0, 3, 0),
        ("decidim.json", "decidim", 1, 1, 1, 25.0, 1, 0),
        ("ckan.json", "ckan", 1, 9, 9, 468.0, 3, 3),
        ("postgrest.json", "rows", 1, 4, 3, 1_870_994.0, 1, 2),
        ("clickhouse.json", "clickhouse", 1, 4, 3, 1_870_994.0, 1, 2),
        ("rows.ndjson", "ndjson", 1, 4, 3, 1_870_994.0, 1, 2),
    ];
    for (file, format, sets, cells, values, sum, periods, places) in expected {
        let facts = facts(file);
        assert_eq!(facts["format"], json!(format), "{file}");
        assert_eq!(facts["datasets"].as_array().map(Vec::len), Some(sets), "{file}");
        let set = &facts["datasets"][0];
        assert_eq!((&set["cells"], &set["values"]), (&json!(cells), &json!(values)), "{file}");
        assert!((set["sum"].as_f64().expect("a sum") - sum).abs() < 1e-9 * sum, "{file}: {}", set["sum"]);
        assert_eq!(set["periods"].as_array().map(Vec::len), Some(periods), "{file}");
        assert_eq!(set["places"], json!(places), "{file}");
    }
}

#[test]
fn our_own_programme_is_a_format_too() {
    let folder = root().join("public/programmes/power");
    let bytes = fs::read(folder.join("programme.json")).expect("it is there");
    let found = foreign::read(&bytes, "programme.json", &Options::default(), &|name| fs::read(folder.join(name)).ok());
    assert_eq!((found.format, found.version.as_str()), ("baraza", "1"));
    let bundle = publish::bundle(&folder.join("programme.json")).expect("a programme");
    let cells = |i: &baraza::kinds::Indicator| i.data.kind().series().map_or(0, baraza::model::Series::len);
    assert_eq!(found.cubes.iter().map(foreign::Cube::len).sum::<usize>(), bundle.feed.all().map(cells).sum::<usize>());
}

#[test]
fn each_format_is_shown_as_an_indicator() {
    let bundle = publish::bundle(&root().join("tests/formats/programme.json")).expect("a programme");
    let errors: Vec<String> = bundle
        .notices
        .iter()
        .chain(&bundle.exposed)
        .filter(|n| n.severity == Severity::Error)
        .map(ToString::to_string)
        .collect();
    assert_eq!(errors, [""; 0]);
    assert_eq!(bundle.feed.indicators.len(), 21);
    let (lists, counted): (Vec<_>, Vec<_>) = bundle.feed.all().partition(|indicator| indicator.data.is_told());
    let named: Vec<(&str, &str)> = lists.iter().map(|i| (i.header.id.as_str(), i.header.kind.as_str())).collect();
    assert_eq!(named, [("iati-money", "money"), ("open311-remedies", "remedies")]);
    for indicator in counted {
        let series = indicator.data.kind().series().expect("observations");
        assert!(series.cells().any(|c| c.number().is_some()), "{} has no number", indicator.header.id);
    }
    // nothing of persons is published: neither their rows nor where they live
    let published: String = bundle.files.iter().map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    for personal in ["collector", "30.149", "uuid:", "1 Some Street", "-1.95"] {
        assert!(!published.contains(personal), "{personal} is published");
    }
}

#[test]
fn what_is_no_data_is_refused_by_a_sentence_of_its_own() {
    let refused = |text: &str, name: &str| {
        let found = foreign::read(text.as_bytes(), name, &Options::default(), &|_| None);
        assert!(found.cubes.is_empty(), "{text}");
        found.notices.last().expect("it says why").to_string()
    };
    for (text, name, wanted) in [
        (
            r#"[{"message":[{"id":"120","key":"Invalid value","value":"The provided parameter value is not valid"}]}]"#,
            "x.json",
            "World Bank",
        ),
        (
            r#"{"httpStatus":"Conflict","httpStatusCode":409,"status":"ERROR","message":"Dimension pe is not present"}"#,
            "x.json",
            "Dimension pe is not present",
        ),
        (
            r#"{"code":"42P01","details":null,"hint":null,"message":"relation \"x\" does not exist"}"#,
            "x.json",
            "does not exist",
        ),
        (
            r#"{"success":false,"error":{"message":"Not found","__type":"Not Found Error"},"help":"x"}"#,
            "x.json",
            "Not found",
        ),
        (r#"{"errors":[{"code":404,"title":"No data for this query"}],"meta":{}}"#, "x.json", "No data"),
        ("<html><body>502 Bad Gateway</body></html>", "x.json", "web page"),
        ("<?xml version=\"1.0\"?><iati-activities/>", "x.xml", "XML"),
        ("{}", "https://example.org/en/data/1-2-1.json", "not reported yet"),
        ("[]", "x.json", "no rows"),
        (r#"{"a": 1}"#, "x.json", "no format that is known"),
        ("{\"a\": [1, 2", "x.json", "line 1, column"),
    ] {
        let said = refused(text, name);
        assert!(said.contains(wanted), "{text}: {said}");
    }
}

#[test]
fn a_table_that_a_page_offers_reads_back_the_same() {
    let csv = "\u{feff}indicator,place,place_name,period,group,group_name,value,unit,low,high,level,count,of,sample,status,reported,note,example,source,licence\n\
        Water,RW,Rwanda,2019,_T,All,61.5,%,58,65,95,16,26,260,observed,2020-01-01,,false,Survey,MIT\n\
        Water,RW,Rwanda,2020,_T,All,63,%,,,,,,,provisional,,,false,Survey,MIT\n\
        Water,RW,Rwanda,2019,F,Women,,%,,,,,,,suppressed,,,false,Survey,MIT\n\
        Water,RW,Rwanda,2020,F,Women,,%,,,,,,,overdue,,,false,Survey,MIT\n";
    let found = foreign::read(csv.as_bytes(), "water.csv", &Options::default(), &|_| None);
    let cube = found.cubes.first().expect("data");
    let states: Vec<&str> = (0..cube.len()).map(|row| cube.state(row).name()).collect();
    assert_eq!(states, ["observed", "provisional", "suppressed", "overdue"]);
    assert_eq!((0..cube.len()).filter_map(|row| cube.number(row)).collect::<Vec<_>>(), [61.5, 63.0]);
    assert_eq!((cube.fact(0).low, cube.fact(0).high, cube.fact(0).sample), (Some(58.0), Some(65.0), Some(260)));
    let role = |role: foreign::Role| {
        cube.dimensions.iter().filter(|d| d.role == role).map(|d| d.id.as_str()).collect::<Vec<_>>()
    };
    assert_eq!((role(foreign::Role::Place), role(foreign::Role::Time)), (vec!["place"], vec!["period"]));
}

//! What must hold of whatever is made of any bytes. The fuzz targets (`fuzz/`) look for bytes of which it does not hold; those
//! that they have found are in `tests/corpus/fuzz`.

use baraza::feed::foreign::number::{self, Reading};
use baraza::feed::foreign::{self, Cube, Found, Options};
use baraza::feed::{Feed, digest, document, limits, native};
use baraza::model::{Notice, Severity};
use baraza::review::{self, Review};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Stands between a file and what its neighbours hold.
pub const NEIGHBOUR: u8 = 0x1E;

/// Reads bytes in a format, or in the one that they look like. What comes out is whole, and stands in the bytes; where
/// there is nothing, the last notice says why.
pub fn reader(format: Option<&str>, bytes: &[u8]) {
    let found = read(format, bytes);
    assert!(same(&found, &read(format, bytes)), "reading twice gives the same");
    let cells: usize = found.cubes.iter().map(Cube::len).sum();
    // short rows lack cells, sparse cubes have all of theirs, and a workbook is compressed
    let most = limits::ROWS + 8 * bytes.len();
    assert!(cells <= most, "{cells} cells of {} bytes", bytes.len());
    for cube in &found.cubes {
        for row in 0..cube.len() {
            let fact = cube.fact(row);
            assert!([fact.number, fact.low, fact.high].iter().flatten().all(|n| n.is_finite()), "{fact:?}");
            let mut here = cube.at(row).iter().zip(&cube.dimensions);
            assert!(here.all(|(at, d)| (*at as usize) < d.categories.len()), "a cell of no category");
        }
        assert!(cube.twice().is_empty(), "two cells at one place");
    }
    if let Some(n) = invented(&found, bytes) {
        panic!("{n} does not stand in the file");
    }
    worded(&found.notices);
    assert!(found.notices.len() <= 202, "{} notices", found.notices.len());
    if found.cubes.is_empty() {
        assert!(found.notices.last().is_some_and(|n| n.severity == Severity::Error), "nothing, and no reason");
    }
    let facts = foreign::facts("fuzz", &found).to_string();
    assert!(serde_json::from_str::<Value>(&facts).is_ok(), "{facts}");
}

/// Reads bytes as a programme, with the data that it names.
pub fn feed(bytes: &[u8]) {
    let (file, beside) = split(bytes);
    let whole = |bytes: &[u8]| {
        let mut feed = native::read(bytes)?;
        for name in feed.waiting() {
            native::supply(&mut feed, &name, Ok(beside));
        }
        Ok::<Feed, baraza::feed::FeedError>(feed)
    };
    let read = whole(file);
    assert_eq!(read, whole(file), "reading twice gives the same");
    if let Ok(mut feed) = read {
        worded(&feed.notices);
        worded(&native::who(file, &feed.programme).expect("it was read before").notices);
        assert_eq!(digest::read::<Feed>(&digest::write(&feed)).as_ref(), Ok(&feed), "the snapshot is another feed");
        feed.protect();
    }
    if let Ok(Some(adopted)) = foreign::adopt(file, &|_, _| Ok(beside.to_vec()), None) {
        worded(&adopted.notices);
        assert!(native::read(&adopted.programme).is_ok(), "a programme is no longer one");
    }
}

/// Makes bytes the data of a programme, with the mappings that the demonstration of formats has for their format, and with
/// none. What was adopted is read without complaint.
pub fn mapping(bytes: &[u8]) {
    let found = read(None, bytes);
    if found.cubes.is_empty() {
        return;
    }
    let (file, beside) = split(bytes);
    let programme = programme(found.format).to_string();
    let get = |name: &str, _: usize| Ok(if name == "data" { file } else { beside }.to_vec());
    let adopted = foreign::adopt(programme.as_bytes(), &get, None).expect("a programme").expect("it names data");
    worded(&adopted.notices);
    let mut feed = native::read(&adopted.programme).expect("still a programme");
    for name in feed.waiting() {
        let (_, bytes) = adopted.files.iter().find(|(file, _)| *file == name).expect("a file that was written");
        native::supply(&mut feed, &name, Ok(bytes));
    }
    // of what was refused it is said only that it is not there
    let errors: Vec<String> =
        feed.errors().filter(|n| !n.pointer.ends_with("/from")).map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{errors:?}");
}

/// Reads bytes as a joint review, with another copy of it beside. What is written is read again to the byte, nothing that
/// stands in it is lost, and copies are held together in whichever order.
pub fn review(bytes: &[u8]) {
    let (file, beside) = split(bytes);
    let Ok((one, notices)) = review::read(file) else { return };
    worded(&notices);
    told(&one);
    let written = one.write();
    let (again, _) = review::read(written.as_bytes()).expect("what is written can be read");
    assert_eq!(again.write(), written, "written twice, it is another file");
    assert_eq!(hashes(&again), hashes(&one), "read twice, it says something else");
    let other = review::read(beside).map_or(again, |(other, _)| other);
    let Ok(both) = review::merge(&one, &other) else { return };
    let write = |a: &Review, b: &Review| review::merge(a, b).expect("one head").write();
    assert_eq!(both.write(), write(&other, &one), "it matters which copy comes first");
    assert_eq!(both.write(), write(&both, &one), "it matters how often a copy comes");
    let all: BTreeSet<&str> = hashes(&both).into_iter().collect();
    assert!([&one, &other].into_iter().flat_map(hashes).all(|hash| all.contains(hash)), "something is dropped");
    assert!(
        all.iter().all(|hash| hashes(&one).contains(hash) || hashes(&other).contains(hash)),
        "something is invented"
    );
    told(&both);
}

fn hashes(review: &Review) -> Vec<&str> {
    review.entries().iter().map(|entry| entry.hash.as_str()).collect()
}

/// Every entry stands in one thread, every thread shows something, and every step of the agenda stands in one line.
fn told(review: &Review) {
    let state = review.state();
    let shown: usize = state.threads.iter().map(|thread| thread.versions.len()).sum();
    let sealed = review::confirmations(review);
    assert_eq!(shown + sealed.len(), review.entries().len(), "an entry is shown nowhere, or twice");
    assert!(state.threads.iter().all(|thread| !thread.now.is_empty()), "a thread shows nothing");
    for agreement in review::agreements(&sealed) {
        let held = review.entries().iter().filter(|entry| agreement.holds(entry)).count();
        assert!(held >= agreement.covers.len(), "what both agreed to is not there");
    }
    let lines = review::order(&["gap/water", "worse/water"], &state);
    let keys: BTreeSet<&str> = lines.iter().map(|line| line.key.as_str()).collect();
    assert_eq!(keys.len(), lines.len(), "two lines have one name");
    let named: Vec<&str> = lines.iter().flat_map(|line| &line.entries).map(|entry| entry.hash.as_str()).collect();
    let once: BTreeSet<&str> = named.iter().copied().collect();
    assert_eq!(named.len(), once.len(), "a step is taken twice");
    let steps = state.threads.iter().flat_map(|thread| &thread.now);
    let mut steps = steps.filter(|entry| matches!(entry.what, review::What::Agenda { .. }));
    assert!(steps.all(|entry| once.contains(entry.hash.as_str())), "a step of the agenda stands nowhere");
}

/// The demonstration of formats, with this format only.
fn programme(format: &str) -> Value {
    let mut document: Value = serde_json::from_str(include_str!("../formats/programme.json")).expect("JSON");
    let mut indicators = document["indicators"].take();
    let list = indicators.as_array_mut().expect("a list");
    list.retain(|indicator| indicator["from"]["format"] == format);
    for indicator in &mut *list {
        indicator["from"]["url"] = json!("data");
    }
    list.push(json!({"id": "bare", "kind": "coverage", "better": "up", "from": {"url": "data"}}));
    document["sections"] = json!([{"id": "all", "question": "What?", "indicators": ["bare"]}]);
    document["indicators"] = indicators;
    document
}

fn read(format: Option<&str>, bytes: &[u8]) -> Found {
    let (file, beside) = split(bytes);
    let options = Options { format: format.map(str::to_owned), ..Options::default() };
    foreign::read(file, "fuzz", &options, &|_| Some(beside.to_vec()))
}

/// Whether two readings are the same. A cell without a number is not like itself, so they are compared as facts.
fn same(a: &Found, b: &Found) -> bool {
    let cubes = |a: &Cube, b: &Cube| {
        let heads = (&a.id, &a.title, &a.unit, &a.notes) == (&b.id, &b.title, &b.unit, &b.notes);
        let cells = |row| a.at(row) == b.at(row) && a.fact(row) == b.fact(row);
        heads && a.dimensions == b.dimensions && a.len() == b.len() && (0..a.len()).all(cells)
    };
    (a.format, &a.version, &a.notices) == (b.format, &b.version, &b.notices)
        && a.cubes.len() == b.cubes.len()
        && a.cubes.iter().zip(&b.cubes).all(|(a, b)| cubes(a, b))
}

/// The file, and what its neighbours hold. A workbook has none.
fn split(bytes: &[u8]) -> (&[u8], &[u8]) {
    let end = bytes.iter().position(|b| *b == NEIGHBOUR && !bytes.starts_with(b"PK"));
    end.map_or((bytes, &[]), |end| (&bytes[..end], &bytes[end + 1..]))
}

fn worded(notices: &[Notice]) {
    for notice in notices {
        assert!(notice.message.len() > 5 && notice.hint.len() > 2, "{notice:?}");
        assert!(notice.message.len() + notice.pointer.len() < 10_000, "a long notice: {notice:?}");
    }
}

/// A number that does not stand in the bytes. Some formats are counted, and what stands in a workbook is compressed.
fn invented(found: &Found, bytes: &[u8]) -> Option<f64> {
    const COUNTED: [&str; 5] = ["kobo", "odk", "open311", "decidim", "xlsx"];
    if COUNTED.contains(&found.format) {
        return None;
    }
    let (file, beside) = split(bytes);
    let parsed: Vec<Value> = [file, beside].iter().filter_map(|b| document::parse(b).ok()).map(|(v, _)| v).collect();
    let mut known = BTreeSet::new();
    parsed.iter().for_each(|value| numbers(value, &mut known));
    let written = digits(bytes);
    let json = document::parse(file).is_ok() && found.format != "frictionless";
    let mut all = found.cubes.iter().flat_map(|cube| (0..cube.len()).filter_map(|row| cube.number(row)));
    all.find(|n| !known.contains(&n.to_bits()) && (json || written.as_ref().is_some_and(|w| !stands(*n, w))))
}

/// All numbers in a document, written as numbers or as text.
fn numbers(value: &Value, out: &mut BTreeSet<u64>) {
    let read = match value {
        Value::Array(list) => return list.iter().for_each(|v| numbers(v, out)),
        Value::Object(map) => return map.values().for_each(|v| numbers(v, out)),
        Value::Number(n) => number::json(n),
        Value::String(text) => number::read(text),
        Value::Null | Value::Bool(_) => return,
    };
    if let Reading::Number(n, _) = read {
        out.insert(n.to_bits());
    }
}

/// All digits of a text in their order; `None` where some number has more than can be kept exactly.
fn digits(bytes: &[u8]) -> Option<String> {
    let long = bytes.split(|b| !b.is_ascii_digit() && *b != b'.').any(|run| run.len() > 15);
    (!long).then(|| bytes.iter().filter(|b| b.is_ascii_digit()).map(|b| char::from(*b)).collect())
}

/// Whether the digits of a number follow each other somewhere.
fn stands(n: f64, written: &str) -> bool {
    let digits = format!("{n:e}").split('e').next().unwrap_or_default().replace(['.', '-'], "");
    digits.len() > 14 || written.contains(&digits)
}

//! Whatever is too long for a page stands on several, linked with each other: every row is on exactly one of them.

use super::{published, sound, text};
use baraza::publish::Address;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

const PLACES: usize = 204;
const YEARS: usize = 26;
const THINGS: usize = 260;

fn long() -> Value {
    let name = |i: usize| json!({"id": format!("p{i}"), "name": format!("Place number {i}.")});
    let value = |i: usize| ((i * 7) % 100) as f64;
    let rows = PLACES * YEARS;
    let observations = json!({
        "places": (0..PLACES).map(|i| format!("p{i}")).collect::<Vec<_>>(),
        "periods": (0..YEARS).map(|i| (2000 + i).to_string()).collect::<Vec<_>>(),
        "place": (0..rows).map(|i| i / YEARS).collect::<Vec<_>>(),
        "period": (0..rows).map(|i| i % YEARS).collect::<Vec<_>>(),
        "value": (0..rows).map(value).collect::<Vec<_>>(),
    });
    let wins = (0..THINGS)
        .map(|i| json!({"id": format!("w{i}"), "title": format!("Win number {i}."), "stages": [{"stage": "raised"}]}));
    let party = |side: &str| json!({"side": side, "name": "Forum"});
    let promises = (0..THINGS).map(|i| {
        json!({"id": format!("m{i}"), "what": format!("Promise number {i}."), "from": party("government"), "to": party("community"),
            "due": format!("20{:02}-01-01", 10 + i % 30)})
    });
    json!({
        "baraza": "1", "id": "long", "title": "Long", "summary": "Much of everything.", "as_of": "2026-01-01", "licence": {"id": "CC0-1.0"}, "languages": [{"code": "en"}],
        "places": (0..PLACES).map(name).collect::<Vec<_>>(),
        "sections": [{"id": "all", "question": "All?", "indicators": ["numbers", "wins", "promises", "else"]}],
        "indicators": [
            {"id": "numbers", "kind": "coverage", "title": "Numbers", "unit": {"kind": "percent"}, "better": "up", "observations": observations},
            {"id": "wins", "kind": "policy", "title": "Wins", "unit": {"kind": "count"}, "better": "up", "wins": wins.collect::<Vec<_>>(), "observations": observations},
            {"id": "promises", "kind": "promises", "title": "Promises", "promises": promises.collect::<Vec<_>>()},
            {"id": "else", "kind": "of-another-time", "title": "Else", "unit": {"kind": "percent"}, "better": "up", "observations": observations},
        ],
    })
}

#[test]
fn every_row_of_a_long_table_is_on_a_page() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("long-feed");
    fs::create_dir_all(&folder).expect("a folder");
    let programme = folder.join("programme.json");
    fs::write(&programme, long().to_string()).expect("written");
    let files = published("long", &programme, &Address::below("/"));
    sound(&files);
    let pages = |id: &str| -> Vec<&str> {
        let own = text(&files, &format!("i/{id}/index.html"));
        let others = (2..).map(|n| format!("i/{id}/{n}/index.html")).take_while(|name| files.contains_key(name));
        std::iter::once(own).chain(others.map(|name| text(&files, &name))).collect()
    };
    // what stands in the last of a page's tables, and in its list
    let in_tables = |page: &str, what: &str| {
        page.split("<table")
            .skip(1)
            .last()
            .expect("a table")
            .split("</table>")
            .next()
            .unwrap_or_default()
            .matches(what)
            .count()
    };
    for (id, lists) in [("numbers", 1), ("else", 1)] {
        let pages = pages(id);
        assert_eq!(pages.len(), 1 + lists * 2, "{id}");
        for i in 0..PLACES {
            let name = format!("Place number {i}.");
            assert_eq!(pages.iter().map(|page| in_tables(page, &name)).sum::<usize>(), 1, "{id}: {name}");
        }
        let cells = pages.iter().map(|page| in_tables(page, "<td")).sum::<usize>();
        assert_eq!(cells, PLACES * YEARS, "{id}: every value");
    }
    for (id, name) in [("wins", "Win"), ("promises", "Promise")] {
        let pages = pages(id);
        assert_eq!(pages.len(), if id == "wins" { 5 } else { 3 }, "{id}");
        for i in 0..THINGS {
            let name = format!("{name} number {i}.");
            let shown =
                |page: &&str| page.split("<section class=\"items\"").nth(1).unwrap_or_default().matches(&name).count();
            assert_eq!(pages.iter().map(shown).sum::<usize>(), 1, "{id}: {name}");
        }
    }
    // the ways lead from each page to all others, and each page says which rows it holds
    for id in ["numbers", "wins", "promises"] {
        for (i, page) in pages(id).into_iter().enumerate() {
            assert_eq!(
                page.matches("aria-current=\"page\"").count(),
                1 + usize::from(id == "wins" && i == 0),
                "{id}, page {i}"
            );
            assert!(page.contains("<nav class=\"parts\""), "{id}, page {i}");
        }
    }
    let second = text(&files, "i/numbers/2/index.html");
    assert!(second.contains("<title>\u{2068}\u{2068}Numbers\u{2069}: \u{2068}Rows"), "{}", &second[..800]);
}

use crate::feed::{Feed, native};
use crate::kinds::trial::setting;
use crate::kinds::unknown::{coming, unknown};
use crate::model::{Date, State};
use crate::store::Site;
use leptos::prelude::RenderHtml as _;
use serde_json::json;

fn feed() -> Feed {
    let observations = json!({
        "places": ["all", "north"], "periods": ["2023", "2024", "2025", "2026"], "groups": ["_T"],
        "place": [0, 0, 0, 0, 1, 1], "period": [0, 1, 2, 3, 0, 1], "group": [0, 0, 0, 0, 0, 0],
        "value": [40, null, null, null, null, null],
        "status": ["observed", "not-reported", "not-yet-due", "not-yet-due", "not-reported", "suppressed"],
        "note": [null, "The road was closed.", null, null, "The road was closed.", "Few people."]
    });
    let indicator = json!({"id": "water", "kind": "coverage", "title": "Water", "better": "up", "unit": {"kind": "percent", "decimals": 0},
        "observations": observations, "due": [{"period": "2025", "on": "2026-02-28"}, {"period": "2026", "on": "2027-02-28"}],
        "sheet": {"method": "Counted at each well."}});
    let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
        "places": [{"id": "all", "name": "Everywhere"}, {"id": "north", "name": "North", "parent": "all"}], "indicators": [indicator]});
    native::read(programme.to_string().as_bytes()).expect("a programme")
}

#[test]
fn what_is_late_missing_and_hidden_stays_apart_and_one_reason_is_one_row() {
    let feed = feed();
    let found = unknown(&feed.indicators[0]);
    let said: Vec<_> = found
        .iter()
        .map(|one| (one.state, one.count, one.lines.len(), one.periods.map(|p| p.code.as_str()), one.note.is_some()))
        .collect();
    assert_eq!(
        said,
        [
            (State::NotReported, 2, 2, ["2023", "2024"], true),
            (State::Overdue, 1, 1, ["2025", "2025"], false),
            (State::Suppressed, 1, 1, ["2024", "2024"], true),
        ]
    );
    assert_eq!(found[1].due, Date::parse("2026-02-28"));
}

#[test]
fn what_is_due_next_is_not_yet_here() {
    let feed = feed();
    let day = Date::parse("2026-03-10").expect("a day");
    let next: Vec<_> = coming(&feed.indicators[0], day).iter().map(|one| (one.period.code.clone(), one.on)).collect();
    assert_eq!(next, [("2026".to_owned(), Date::parse("2027-02-28").expect("a day"))]);
}

#[test]
fn the_page_says_how_late_it_is_and_that_nobody_gave_a_reason() {
    let feed = feed();
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let page = super::unknown(&setting(&feed.programme, "en"), &feed, &site).to_html();
    let page: String = crate::kinds::trial::plain(&page);
    for part in [
        "10 days",
        "The road was closed.",
        "Few people.",
        "Counted at each well.",
        "unknown-no-reason",
        "gap-nobody",
        "plan-silent",
    ] {
        assert!(page.contains(part), "{part}: {page}");
    }
    assert!(page.find("unknown-overdue") < page.find("unknown-missing"), "what is late comes first");
}

#[test]
fn what_is_said_of_several_alike_stands_once_and_names_them_all() {
    let one = |id: &str, late: bool, sheet: &serde_json::Value| {
        let (value, status) = if late { (json!([null]), "not-yet-due") } else { (json!([40]), "observed") };
        json!({"id": id, "kind": "coverage", "title": id, "better": "up", "unit": {"kind": "percent"}, "sheet": sheet,
            "observations": {"places": ["all"], "periods": ["2024"], "place": [0], "period": [0], "value": value,
                "status": [status], "note": [late.then_some("Only at the end.")]}})
    };
    let (counted, silent) = (json!({"method": "Counted at each well."}), json!({}));
    let indicators = json!([
        one("wells", true, &counted),
        one("pumps", true, &silent),
        one("taps", false, &counted),
        one("tanks", false, &silent)
    ]);
    let programme = json!({"baraza": "1", "id": "p", "title": "P", "as_of": "2026-03-10", "languages": [{"code": "en"}],
        "places": [{"id": "all", "name": "Everywhere"}], "indicators": indicators});
    let feed = native::read(programme.to_string().as_bytes()).expect("a programme");
    let site = Site { base: "../".into(), language: "en".into(), languages: vec!["en".into()] };
    let page = super::unknown(&setting(&feed.programme, "en"), &feed, &site).to_html();
    assert_eq!(page.matches("Only at the end.").count(), 1, "{page}");
    assert_eq!(page.matches("Counted at each well.").count(), 1, "{page}");
    let [late, plan, unsaid] = ["unknown-overdue", "unknown-plan", "plan-unsaid"].map(|id| {
        let from = page.find(&format!("aria-labelledby=\"{id}\"")).unwrap_or_else(|| panic!("{id}: {page}"));
        let part = &page[from..];
        part[..part.find("</section>").unwrap_or(part.len())].to_owned()
    });
    let names = |part: &str| ["wells", "pumps", "taps", "tanks"].map(|name| part.contains(&format!("i/{name}/")));
    assert_eq!(names(&late), [true, true, false, false]);
    assert_eq!(names(&plan), [true, false, true, false]);
    assert_eq!(names(&unsaid), [false, true, false, true]);
}

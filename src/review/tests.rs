use super::*;
use crate::feed::native::Key;
use crate::model::{Id, Notice, Severity};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use ed25519_dalek::{Signer as _, SigningKey};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The first secret key of RFC 8032, section 7.1: everybody knows it.
const SECRET: &str = "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60";

fn file(entries: &Value) -> Value {
    let files = json!([{"file": "programme.json", "sha256": "00"}]);
    let hash = frozen(&serde_json::from_value::<Vec<Version>>(files.clone()).expect("files"));
    json!({"baraza_review": "1", "id": "2026-05", "programme": "p", "language": "en",
        "frozen": {"as_of": "2026-05-12", "hash": hash, "files": files},
        "chairs": [{"seat": "community", "partner": "forum"}, {"seat": "international", "partner": "donor"}],
        "entries": entries})
}

fn read_all(entries: &Value) -> (Review, Vec<Notice>) {
    read(file(entries).to_string().as_bytes()).expect("a review")
}

pub(super) fn review(entries: &Value) -> Review {
    let (review, notices) = read_all(entries);
    assert_eq!(notices, Vec::new());
    review
}

/// A note of a seat, with more fields or other ones.
pub(super) fn entry(id: &str, seat: &str, counter: u64, more: &Value) -> Value {
    let mut all = json!({"id": id, "kind": "note", "seat": seat, "device": seat, "counter": counter, "text": id});
    for (key, value) in more.as_object().into_iter().flatten() {
        all[key] = value.clone();
    }
    all
}

fn note(id: &str, counter: u64) -> Value {
    entry(id, "community", counter, &json!({}))
}

fn now(review: &Review) -> Vec<Vec<String>> {
    let ids = |thread: &Thread<'_>| thread.now.iter().map(|e| e.id.to_string()).collect();
    review.state().threads.iter().map(ids).collect()
}

fn flaws(review: &Review) -> Vec<(Flaw, String, String)> {
    let said = |f: &Finding| (f.flaw, f.entry.to_string(), f.other.to_string());
    review.state().findings.iter().map(said).collect()
}

#[test]
fn what_stands_is_what_nothing_took_the_place_of() {
    let edits = json!([
        note("first-note", 1),
        entry("her-edit", "community", 2, &json!({"supersedes": ["first-note"]})),
        entry("his-edit", "international", 2, &json!({"supersedes": ["first-note"]})),
        note("other-note", 3),
    ]);
    let mut one = review(&edits);
    assert_eq!(now(&one), [vec!["her-edit", "his-edit"], vec!["other-note"]]);
    assert_eq!(one.state().conflicts().count(), 1);
    let by = wire::By {
        id: "both-edits".into(),
        kind: "note".into(),
        seat: Seat::Community,
        device: "d".into(),
        counter: one.next(),
        clock: None,
        supersedes: vec!["her-edit".into(), "his-edit".into()],
    };
    let what = wire::Body::Note(wire::Note { text: crate::feed::native::wire::Text(json!("Both.")), about: None });
    one.add(&wire::Entry { by, what }).expect("a sound entry");
    assert_eq!(now(&one), [vec!["both-edits"], vec!["other-note"]]);
    let again = read(one.write().as_bytes()).expect("what is written can be read");
    assert_eq!(again, (one.clone(), Vec::new()));
    assert_eq!(again.0.write(), one.write());
}

#[test]
fn a_strike_and_an_edit_stand_side_by_side() {
    let strike = |id: &str, counter, of: &str| {
        json!({"id": id, "kind": "strike", "seat": "community", "device": "a", "counter": counter, "reason": "Twice.",
            "supersedes": [of]})
    };
    let one = review(&json!([
        note("first-note", 1),
        strike("strike-one", 2, "first-note"),
        entry("his-edit", "international", 2, &json!({"supersedes": ["first-note"]})),
        note("other-note", 3),
        strike("strike-two", 4, "other-note"),
    ]));
    let state = one.state();
    assert_eq!(now(&one), [vec!["strike-one", "his-edit"], vec!["strike-two"]]);
    assert_eq!([state.threads[0].is_struck(), state.threads[1].is_struck()], [false, true]);
}

#[test]
fn nobody_changes_what_is_not_theirs_to_change() {
    let decision = json!({"id": "a-decision", "kind": "decision", "seat": "community", "device": "a", "counter": 1,
        "text": "Mend it.", "owner": {"office": "Water office"}, "due": "2026-06-30"});
    let dissent = json!({"id": "her-dissent", "kind": "dissent", "seat": "community", "device": "a", "counter": 2,
        "text": "Too late.", "decision": "a-decision"});
    let one = review(&json!([
        decision,
        dissent,
        entry("his-change", "international", 3, &json!({"supersedes": ["her-dissent"]})),
        entry("cycle-one", "community", 4, &json!({"supersedes": ["cycle-two"]})),
        entry("cycle-two", "community", 5, &json!({"supersedes": ["cycle-one"]})),
        entry("to-nothing", "community", 6, &json!({"supersedes": ["not-there", "to-nothing"]})),
    ]));
    assert_eq!(
        now(&one),
        [vec!["a-decision"], vec!["her-dissent"], vec!["his-change"], vec!["cycle-two"], vec!["to-nothing"]]
    );
    let pair = |flaw, a: &str, b: &str| (flaw, a.to_owned(), b.to_owned());
    assert_eq!(
        flaws(&one),
        [
            pair(Flaw::Missing, "to-nothing", "not-there"),
            pair(Flaw::NotBefore, "cycle-one", "cycle-two"),
            pair(Flaw::NotBefore, "to-nothing", "to-nothing"),
            pair(Flaw::OthersDissent, "his-change", "her-dissent"),
        ]
    );
}

/// Adds a seat's confirmation of all that is there, signed where a key is given.
fn confirm(review: &mut Review, id: &str, seat: Seat, key: Option<&SigningKey>) {
    let (covers, state) = covered(review);
    let covers = covers.into_iter().map(|(id, hash)| (id.to_string(), hash)).collect();
    let signature = key.map(|key| Signature {
        key: STANDARD.encode(key.verifying_key().to_bytes()),
        value: STANDARD.encode(key.sign(signed_text(&review.head, seat, &state).as_bytes()).to_bytes()),
    });
    let by = wire::By {
        id: id.into(),
        kind: "confirmation".into(),
        seat,
        device: seat.name().into(),
        counter: review.next(),
        clock: None,
        supersedes: Vec::new(),
    };
    let what = wire::Body::Confirmation(wire::Confirmation { state, covers, signature });
    review.add(&wire::Entry { by, what }).expect("a sound entry");
}

fn secret() -> SigningKey {
    let byte = |i: usize| u8::from_str_radix(&SECRET[2 * i..2 * i + 2], 16).expect("hexadecimal");
    SigningKey::from_bytes(&std::array::from_fn(byte))
}

fn keys() -> Vec<Key> {
    let key = STANDARD.encode(secret().verifying_key().to_bytes());
    assert_eq!(key, "11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=");
    vec![Key { partner: "forum".into(), seat: Seat::Community, key, from: None, until: None }]
}

/// A review that both have agreed to, the community with a signature.
fn agreed() -> Review {
    let mut one = review(&json!([note("first-note", 1), note("other-note", 2)]));
    confirm(&mut one, "her-word", Seat::Community, Some(&secret()));
    confirm(&mut one, "his-word", Seat::International, None);
    one
}

fn found(review: &Review) -> Report {
    verify(review, &[], &Id::new("p"), &keys())
}

/// The same file with one piece of its text changed.
fn tampered(review: &Review, from: &str, to: &str) -> Report {
    let text = review.write();
    assert!(text.contains(from), "{from} is not in {text}");
    let (review, notices) = read(text.replacen(from, to, 1).as_bytes()).expect("still a review");
    verify(&review, &notices, &Id::new("p"), &keys())
}

#[test]
fn what_both_confirm_is_agreed_and_what_follows_is_an_amendment() {
    let mut one = agreed();
    let report = found(&one);
    assert_eq!(report.refused, Vec::new());
    assert_eq!(report.seats, [(Seat::Community, Word::Signed), (Seat::International, Word::Confirmed)]);
    assert_eq!(report.amendments, 0);
    let (_, state) = covered(&one);
    assert_eq!(report.state.as_deref(), Some(state.as_str()));
    let more = review(&json!([note("late-note", 9)]));
    one = merge(&one, &more).expect("one review");
    let report = found(&one);
    assert_eq!((report.refused.len(), report.amendments, report.state), (0, 1, Some(state.clone())));
    confirm(&mut one, "her-second", Seat::Community, None);
    let agreements = |one: &Review| agreements(&confirmations(one)).iter().map(|a| a.covers.len()).collect::<Vec<_>>();
    assert_eq!(agreements(&one), [2], "one seat alone agrees to nothing");
    confirm(&mut one, "his-second", Seat::International, None);
    assert_eq!(agreements(&one), [2, 3]);
    assert_eq!(found(&one).amendments, 1, "what came later stays visible as such");
}

#[test]
fn what_was_tampered_with_is_refused_and_named() {
    let one = agreed();
    let said = |report: Report| report.refused.into_iter().map(|n| n.message).collect::<Vec<_>>().join("\n");
    let changed = said(tampered(&one, "\"text\":\"other-note\"", "\"text\":\"Other.\""));
    assert!(changed.contains("the entry other-note was changed after the community seat confirmed it"), "{changed}");
    let gone = said(tampered(&one, "\"id\":\"other-note\"", "\"id\":\"renamed-note\""));
    assert!(gone.contains("the entry other-note is gone"), "{gone}");
    let head = said(tampered(&one, "\"partner\":\"donor\"", "\"partner\":\"other\""));
    assert!(head.contains("confirmed another head"), "{head}");
    let frozen = said(tampered(&one, "\"sha256\":\"00\"", "\"sha256\":\"01\""));
    assert!(frozen.contains("not the hash of the files"), "{frozen}");
    let stranger = said(verify(&one, &[], &Id::new("p"), &[]));
    assert!(stranger.contains("a key that the programme does not name"), "{stranger}");
    let other = said(verify(&one, &[], &Id::new("q"), &keys()));
    assert!(other.contains("of the programme \"p\""), "{other}");
    // another's signature, moved to the other seat
    let moved =
        said(tampered(&one, "\"seat\":\"community\",\"signature\"", "\"seat\":\"international\",\"signature\""));
    assert!(moved.contains("the signature of the international seat"), "{moved}");
    let value = one.write().split("\"value\":\"").nth(1).expect("a signature")[..4].to_owned();
    let forged = said(tampered(&one, &format!("\"value\":\"{value}"), "\"value\":\"AAAA"));
    assert!(forged.contains("does not belong to what is confirmed"), "{forged}");
    // a changed copy beside the true one: both are kept, and named
    let other = one.write().replacen("\"text\":\"other-note\"", "\"text\":\"Other.\"", 1);
    let both = merge(&one, &read(other.as_bytes()).expect("a review").0).expect("one head");
    assert_eq!(both.entries().len(), one.entries().len() + 1);
    assert_eq!(flaws(&both), [(Flaw::Twins, "other-note".to_owned(), "other-note".to_owned())]);
    let twins = said(found(&both));
    assert!(twins.contains("other-note stands here with two contents"), "{twins}");
}

#[test]
fn a_key_holds_for_its_days_only() {
    let mut keys = keys();
    let day = |day: &str| crate::model::Date::parse(day);
    keys[0].until = day("2026-05-12");
    assert!(verify(&agreed(), &[], &Id::new("p"), &keys).refused.is_empty());
    keys[0].until = day("2026-05-11");
    assert_eq!(verify(&agreed(), &[], &Id::new("p"), &keys).refused.len(), 1);
}

#[test]
fn one_word_is_not_an_agreement() {
    let mut one = review(&json!([note("first-note", 1)]));
    confirm(&mut one, "her-word", Seat::Community, None);
    let report = found(&one);
    assert_eq!(report.seats, [(Seat::Community, Word::Confirmed), (Seat::International, Word::Silent)]);
    assert!(report.refused[0].message.contains("missing: international"), "{:?}", report.refused);
}

#[test]
fn two_reviews_are_not_merged() {
    let other = file(&json!([])).to_string().replace("2026-05-12", "2026-05-13");
    let other = read(other.as_bytes()).expect("a review").0;
    assert_eq!(merge(&review(&json!([])), &other).map_err(|d| d.0), Err("frozen".to_owned()));
}

#[test]
fn unknown_kinds_are_kept_and_shown_as_text() {
    let song =
        json!({"id": "the-song-1", "kind": "song", "seat": "community", "device": "a", "counter": 1, "verses": [1, 2]});
    let future = json!({"id": "a-note-01", "kind": "note", "seat": "community", "device": "a", "counter": 2,
        "text": "<b>A</b>",
        "mood": "\u{202e}good"});
    let (one, notices) = read_all(&json!([song, future]));
    let at: Vec<_> = notices.iter().map(|n| (n.severity, n.pointer.as_str())).collect();
    assert_eq!(at, [(Severity::Warning, "/entries/0/kind"), (Severity::Warning, "/entries/1/mood")]);
    assert_eq!(one.entries()[0].what, What::Other("song".into(), "{\"verses\":[1,2]}".into()));
    assert!(matches!(&one.entries()[1].what, What::Note(text, None) if text.in_language("en") == "<b>A</b>"));
    assert!(one.write().contains("\"verses\":[1,2]") && one.write().contains("\"mood\":\"\u{202e}good\""));
    let mut later = file(&json!([]));
    later["baraza_review"] = json!("2");
    let (_, notices) = read(later.to_string().as_bytes()).expect("still a review");
    assert_eq!(notices[0].pointer, "/baraza_review");
}

#[test]
fn what_cannot_be_read_is_named_where_it_stands() {
    let decision = |more: Value| {
        let mut all = entry("a-decision", "community", 1, &json!({"kind": "decision", "owner": {"partner": "forum"}}));
        for (key, value) in more.as_object().into_iter().flatten() {
            all[key] = value.clone();
        }
        all
    };
    for (wrong, at) in [
        (json!(5), "/entries/0"),
        (entry("short", "community", 1, &json!({})), "/entries/0/id"),
        (entry("<script>alert", "community", 1, &json!({})), "/entries/0/id"),
        (entry("no-such-seat", "chair", 1, &json!({})), "/entries/0/seat"),
        (entry("a-counter", "community", u64::MAX, &json!({})), "/entries/0/counter"),
        (entry("a-counter", "community", 1, &json!({"counter": -1})), "/entries/0/counter"),
        (entry("a-device", "community", 1, &json!({"device": "a b"})), "/entries/0/device"),
        (entry("no-text-01", "community", 1, &json!({"text": 5})), "/entries/0/text"),
        (entry("no-about", "community", 1, &json!({"kind": "reinterpretation"})), "/entries/0"),
        (decision(json!({"owner": {}})), "/entries/0/owner"),
        (decision(json!({"owner": "Somebody"})), "/entries/0/owner"),
        (decision(json!({"due": "30 June"})), "/entries/0/due"),
        (
            entry("a-parked-item", "community", 1, &json!({"kind": "agenda", "item": "x", "step": "parked"})),
            "/entries/0",
        ),
        (
            entry("a-word-01", "community", 1, &json!({"kind": "confirmation", "state": "", "covers": [1]})),
            "/entries/0/covers",
        ),
    ] {
        let (_, notices) = read_all(&json!([wrong]));
        assert!(notices.iter().any(|n| n.pointer == at), "{wrong}: {notices:?}");
    }
    let refused = |text: &str| read(text.as_bytes()).expect_err(text);
    assert!(matches!(refused("<html>"), ReviewError::File(crate::feed::FeedError::WebPage)));
    assert!(matches!(refused("[]"), ReviewError::NotAReview(..)));
    assert!(matches!(refused(&"[".repeat(100_000)), ReviewError::File(_)));
    let deep = format!("{}1{}", "[".repeat(100), "]".repeat(100));
    assert!(matches!(refused(&format!("{{\"entries\":[{deep}]}}")), ReviewError::File(_)));
    let many = vec![json!(0); ENTRIES + 1];
    assert_eq!(refused(&file(&json!(many)).to_string()), ReviewError::TooMany(ENTRIES + 1));
    let (mut lone, mut odd) = (file(&json!([])), file(&json!([])));
    lone["chairs"] = json!([{"seat": "community", "partner": "forum"}]);
    assert_eq!(read(lone.to_string().as_bytes()).expect("a review").1[0].pointer, "/chairs");
    odd["id"] = json!("A b");
    assert!(matches!(refused(&odd.to_string()), ReviewError::NotAReview(at, _) if at == "/id"));
}

#[test]
fn a_key_that_stands_twice_hides_neither_silently() {
    let text = file(&json!([note("first-note", 1)])).to_string();
    let twice = text.replacen("\"text\":\"first-note\"", "\"text\":\"a\",\"text\":\"b\"", 1);
    assert_ne!(text, twice);
    let (_, notices) = read(twice.as_bytes()).expect("a review");
    assert!(notices.iter().any(|n| n.severity == Severity::Error && n.pointer == "/entries/0/text"), "{notices:?}");
}

/// Entries that may share ids, name each other in any way, and contradict each other.
fn entries() -> impl Strategy<Value = Vec<Value>> {
    let kinds = ["note", "decision", "strike", "dissent", "outcome", "agenda", "confirmation", "song"];
    let kind = prop::sample::select(kinds.to_vec());
    let one = (0..6_u8, any::<bool>(), 0..3_u8, 1..8_u64, prop::collection::vec(0..7_u8, 0..3), kind, 0..2_u8);
    let one = one.prop_map(|(id, seat, device, counter, supersedes, kind, text)| {
        let name = |n: u8| format!("entry-00{n}");
        let seat = if seat { "community" } else { "international" };
        let step = ["added", "moved", "parked"][usize::from(device)];
        json!({"id": name(id), "kind": kind, "seat": seat, "device": format!("d{device}"), "counter": counter,
            "supersedes": supersedes.into_iter().map(name).collect::<Vec<_>>(), "text": format!("t{text}"),
            "reason": "r", "item": name(counter as u8 % 7), "step": step, "before": name(text), "owner": {"office": "o"},
            "decision": "entry-001", "review": "r", "state": if kind == "outcome" { "kept" } else { "x" }, "covers": {}})
    });
    prop::collection::vec(one, 0..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    /// In whichever order, grouping and number copies come, the review is the same, to the byte.
    #[test]
    fn merging_is_a_union(a in entries(), b in entries(), c in entries()) {
        let [a, b, c] = [a, b, c].map(|list| read_all(&json!(list)).0);
        let m = |x: &Review, y: &Review| merge(x, y).expect("one head");
        prop_assert_eq!(m(&a, &b).write(), m(&b, &a).write());
        prop_assert_eq!(m(&m(&a, &b), &c).write(), m(&a, &m(&b, &c)).write());
        prop_assert_eq!(m(&a, &a).write(), a.write());
        prop_assert_eq!(m(&m(&a, &b), &b), m(&a, &b));
        for one in [&a, &b] {
            prop_assert!(one.entries().iter().all(|entry| m(&a, &b).entries().contains(entry)), "nothing is dropped");
        }
    }

    /// Every entry stands in one thread, every thread shows something, and the order in the file does not matter.
    #[test]
    fn nothing_is_lost_in_the_fold(list in entries()) {
        let one = read_all(&json!(list)).0;
        let state = one.state();
        let shown: usize = state.threads.iter().map(|thread| thread.versions.len()).sum();
        prop_assert_eq!(shown, one.entries().iter().filter(|entry| !entry.is_confirmation()).count());
        prop_assert!(state.threads.iter().all(|thread| !thread.now.is_empty()));
        let mut turned = list;
        turned.reverse();
        prop_assert_eq!(&read_all(&json!(turned)).0, &one);
        let again = read(one.write().as_bytes()).expect("what is written can be read").0;
        prop_assert_eq!(&again, &one);
        prop_assert_eq!(again.write(), one.write());
        let steps = state.threads.iter().flat_map(|thread| &thread.now);
        let steps = steps.filter(|entry| matches!(entry.what, What::Agenda { .. })).count();
        let lines = order(&["entry-001", "x/y"], &state);
        let named = lines.iter().flat_map(|line| &line.entries);
        let named = named.filter(|entry| matches!(entry.what, What::Agenda { .. })).count();
        prop_assert_eq!(steps, named, "every step stands in one line");
    }

    /// Any one character that is changed in what was agreed is noticed.
    #[test]
    fn no_change_goes_unnoticed(at in 0..10_000_usize, with in "[a-z0-9]") {
        let one = agreed();
        let text = one.write();
        // the part that was agreed: everything but the confirmations themselves
        let end = text.find("\"covers\"").expect("a confirmation");
        let end = text[..end].rfind('\n').expect("a line");
        let at = at % end;
        let mut bytes = text.clone().into_bytes();
        bytes[at] = with.as_bytes()[0];
        let same = bytes == text.as_bytes();
        let refused = match read(&bytes) {
            Ok((review, notices)) => !verify(&review, &notices, &Id::new("p"), &keys()).refused.is_empty(),
            Err(_) => true,
        };
        prop_assert_eq!(refused, !same, "{}", String::from_utf8_lossy(&bytes));
    }
}

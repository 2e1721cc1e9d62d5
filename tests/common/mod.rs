//! What the tests of sentences and pictures share: the words of every language, and a small programme around any
//! indicator.

use baraza::feed::{Feed, native};
use baraza::kinds::Setting;
use baraza::say::{Locale, Words};
use proptest::prelude::ProptestConfig;
use proptest::test_runner::RngSeed;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

/// A file of the project.
pub fn file(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

/// The languages of the interface.
pub const LANGUAGES: [&str; 7] = ["en", "fr", "ar", "rw", "sw", "es", "pt"];

/// The sample programme, as it is published.
#[cfg(all(feature = "ssr", feature = "cli"))]
pub fn sample() -> Feed {
    baraza::publish::bundle(&file("public/programmes/power/programme.json")).expect("the sample reads").feed
}

/// The words of a language in `public/locales`, those of plain pages too.
pub fn words(language: &str) -> Words {
    let folder = file(&format!("public/locales/{language}"));
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("its words are there");
    let source = ["baraza.ftl", "lists.ftl", "pages.ftl", "review.ftl"].map(read).join("\n");
    let (words, faults) = Words::new(Locale::of(language).expect("a language with numbers and dates"), &source);
    assert_eq!(faults, Vec::<String>::new(), "{language}");
    words
}

/// A programme with two places below the first, two breakdowns and every language, around these indicators.
pub fn programme(indicators: Value) -> Value {
    let text = |en: &str, fr: &str, ar: &str| json!({"en": en, "fr": fr, "ar": ar});
    json!({
        "baraza": "1", "id": "p", "title": "P", "as_of": "2026-05-12",
        "languages": [{"code": "en", "review": "original"}, {"code": "fr"}, {"code": "ar"}],
        "places": [
            {"id": "RW", "name": text("Rwanda", "Rwanda", "رواندا")},
            {"id": "K", "name": text("Kigali", "Kigali", "كيغالي"), "parent": "RW"},
            {"id": "S", "name": text("South", "Sud", "الجنوب"), "parent": "RW"},
            {"id": "W", "name": text("West", "Ouest", "الغرب"), "parent": "RW"},
        ],
        "breakdowns": [{"id": "sex", "name": text("Sex", "Sexe", "الجنس"), "groups": [
            {"id": "F", "name": text("Women", "Femmes", "نساء")},
            {"id": "M", "name": text("Men", "Hommes", "رجال")},
        ]}, {"id": "age", "name": text("Age", "Âge", "العمر"), "groups": [
            {"id": "A1", "name": text("Under 15", "Moins de 15 ans", "دون 15 سنة")},
            {"id": "A2", "name": text("15 to 24", "15 à 24 ans", "من 15 إلى 24 سنة")},
            {"id": "A3", "name": text("25 to 49", "25 à 49 ans", "من 25 إلى 49 سنة")},
            {"id": "A4", "name": text("50 to 64", "50 à 64 ans", "من 50 إلى 64 سنة")},
            {"id": "A5", "name": text("65 and over", "65 ans et plus", "65 سنة فأكثر")},
        ]}],
        "sources": [{"id": "old", "title": "File", "publisher": "Us", "published": "2019-10-30"}],
        "indicators": indicators,
    })
}

/// An indicator of coverage in per cent, with more fields or other ones.
pub fn coverage(more: Value) -> Value {
    let mut all = json!({"id": "x", "kind": "coverage", "title": "X", "unit": {"kind": "percent", "decimals": 1}, "better": "up"});
    let more = more.as_object().expect("an object").clone();
    all.as_object_mut().expect("an object").extend(more);
    all
}

/// The feed as a reader gets it.
pub fn read(programme: &Value) -> Feed {
    native::read(programme.to_string().as_bytes()).expect("there is a programme")
}

/// What an indicator of this feed speaks with.
pub fn setting(feed: &Feed, words: &Words) -> Setting {
    Setting { words: words.clone(), programme: Arc::new(feed.programme.clone()) }
}

/// So many cases, and the same ones, unless the environment says otherwise.
pub fn cases(n: u32) -> ProptestConfig {
    let asked = ProptestConfig::default();
    ProptestConfig {
        cases: if std::env::var_os("PROPTEST_CASES").is_some() { asked.cases } else { n },
        rng_seed: if asked.rng_seed == RngSeed::Random { RngSeed::Fixed(2026) } else { asked.rng_seed },
        failure_persistence: None,
        max_shrink_iters: 4096,
        ..asked
    }
}

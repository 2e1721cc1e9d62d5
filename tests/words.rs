//! Numbers and plural forms are the same natively and in the browser: here they are tested natively, and `web.rs` runs
//! the same test in a browser.
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use baraza::say::{Locale, Words};

/// One message in all the plural forms of Arabic, as the published page says it.
#[cfg_attr(not(target_arch = "wasm32"), test)]
pub fn arabic_counts() {
    let locale = Locale::of("ar").expect("there is Arabic");
    let (words, _) = Words::new(locale, include_str!("../public/locales/ar/baraza.ftl"));
    let said = [0, 1, 2, 3, 10, 11, 99, 100, 12_345].map(|n| words.count("tally", n));
    let want = [
        "لا مؤشرات",
        "مؤشر واحد",
        "مؤشران",
        "\u{2068}3\u{2069} مؤشرات",
        "\u{2068}10\u{2069} مؤشرات",
        "\u{2068}11\u{2069} مؤشرًا",
        "\u{2068}99\u{2069} مؤشرًا",
        "\u{2068}100\u{2069} مؤشر",
        "\u{2068}12,345\u{2069} مؤشرًا",
    ];
    assert_eq!(said, want);
}

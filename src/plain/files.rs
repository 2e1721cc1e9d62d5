//! The pictures of an indicator's page beside its main one, as files, for readers without scripts: with one,
//! `public/take.js` offers each picture as it is shown.

use crate::kinds::{Indicator, Setting, beside};
use crate::markup::{Node, el};

/// The links; nothing where the page has no further picture. They stand where no script runs.
#[must_use]
pub fn files(setting: &Setting, indicator: &Indicator) -> Option<Node> {
    let (words, locale) = (&setting.words, setting.words.locale());
    let link = |name: String, title: &str, bytes: usize| {
        let number = locale.number((bytes as f64 / 1000.0).max(0.1), u8::from(bytes < 10_000));
        let size = words.with("kilobytes", &[("number", (&number).into())]);
        let label = words.with("picture-file", &[("title", title.into()), ("size", (&size).into())]);
        el("li").add(el("a").attr("href", name.clone()).attr("download", name).add(label))
    };
    let links = beside(setting, indicator)
        .into_iter()
        .map(|picture| link(picture.file(indicator), &picture.title, picture.svg(setting, indicator, None).len()));
    let links: Vec<Node> = links.collect();
    (!links.is_empty()).then(|| {
        let section = el("section").class("downloads").attr("aria-labelledby", "pictures");
        let heading = el("h2").attr("id", "pictures").add(words.get("picture-files"));
        el("noscript").add(section.add(heading).add(el("ul").all(links)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;
    use crate::kinds::citation;
    use crate::kinds::trial::{paged, plain};
    use leptos::prelude::RenderHtml;

    #[test]
    fn each_picture_of_the_sample_is_a_file_with_what_stands_around_it() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/programmes/power/programme.json");
        let feed = native::read(&std::fs::read(path).expect("the sample")).expect("a programme");
        let setting = paged(&feed.programme);
        let mut files = Vec::new();
        for indicator in feed.all() {
            for picture in beside(&setting, indicator) {
                let svg = picture.svg(&setting, indicator, Some("https://example.org/".into()));
                let text: String = svg.split(['<', '>']).skip(2).step_by(2).collect::<Vec<_>>().join(" ");
                // lines are broken between words
                let words = |text: &str| text.replace(['&', ';'], "").split_whitespace().collect::<Vec<_>>().join(" ");
                let header = &indicator.header;
                for part in [header.title.in_language("en"), &picture.title, &citation(&setting, header)] {
                    let part = part.replace('&', "&amp;").replace('"', "&quot;");
                    assert!(words(&text).contains(&words(&part)), "{part}: {text}");
                }
                assert!(text.contains("https://example.org/"), "{text}");
                files.push(picture.file(indicator));
            }
        }
        files.sort_unstable();
        let known = [
            "complaints-example-waiting.svg",
            "payments-example-payments.svg",
            "poverty-map.svg",
            "poverty-ranking.svg",
            "water-point-working-map.svg",
            "water-point-working-ranking.svg",
        ];
        assert!(known.iter().all(|name| files.iter().any(|file| file == name)), "{files:?}");
    }

    #[test]
    fn two_pictures_of_an_indicator_never_share_a_file() {
        for name in ["power", "kenya"] {
            let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/programmes");
            let bytes = std::fs::read(path.join(name).join("programme.json")).expect("a sample");
            let feed = native::read(&bytes).expect("a programme");
            let setting = paged(&feed.programme);
            for indicator in feed.all() {
                let mut names: Vec<&str> = beside(&setting, indicator).iter().map(|picture| picture.name).collect();
                let all = names.len();
                names.sort_unstable();
                names.dedup();
                assert_eq!(names.len(), all, "{}", indicator.header.id);
            }
        }
    }

    #[test]
    fn where_no_script_runs_each_is_a_link() {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/programmes/power/programme.json");
        let feed = native::read(&std::fs::read(path).expect("the sample")).expect("a programme");
        let setting = paged(&feed.programme);
        let of = |id: &str| feed.indicator(id).and_then(|one| files(&setting, one)).map(RenderHtml::to_html);
        let poverty = plain(&of("poverty").expect("it has a map"));
        assert!(poverty.starts_with("<noscript>"), "{poverty}");
        for link in
            ["<a href=\"poverty-map.svg\" download=\"poverty-map.svg\">On the map, 2024 (SVG, ", "poverty-ranking.svg"]
        {
            assert!(poverty.contains(link), "{link}: {poverty}");
        }
        assert_eq!(of("unpaid-care-hours"), None, "one picture");
    }
}

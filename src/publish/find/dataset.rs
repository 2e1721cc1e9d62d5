//! The figures as schema.org data sets, for search engines.

use crate::feed::Feed;
use crate::kinds::{Indicator, Setting};
use crate::model::{Date, Licence, Period, Series, Source};
use crate::publish::terms::{licence, licence_url, object, plain, source, unit};
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// A block of data in the page's head. Browsers do not run it, so that the Content-Security-Policy does not ask for it;
/// what could end it is written as an escape.
pub fn script(data: &Value) -> String {
    let mut json = data.to_string();
    for (from, to) in
        [("<", "\\u003c"), (">", "\\u003e"), ("&", "\\u0026"), ("\u{2028}", "\\u2028"), ("\u{2029}", "\\u2029")]
    {
        json = json.replace(from, to);
    }
    format!("<script type=\"application/ld+json\">{json}</script>\n")
}

/// An indicator as a data set; `href` gives the address of a file beside its page. What is invented is no data set.
pub fn indicator(setting: &Setting, indicator: &Indicator, href: &dyn Fn(&str) -> String) -> Option<Value> {
    let (header, language) = (&indicator.header, setting.language());
    if header.example {
        return None;
    }
    let of = |text: Option<&crate::model::Text>| text.map_or("", |t| t.in_language(language)).to_owned();
    let source = source(setting, indicator);
    let publisher = source.map(|s| organisation(s.publisher.in_language(language))).unwrap_or_default();
    let measured = object([
        ("@type", json!("PropertyValue")),
        ("name", json!(header.title.in_language(language))),
        ("description", json!(of(header.sheet.definition.as_ref()))),
        ("unitText", json!(unit(setting, &header.unit))),
        ("unitCode", json!(if header.unit.is_percent() { "P1" } else { "" })),
    ]);
    let kind = indicator.data.kind();
    let id = &header.id;
    let mut files: Vec<Value> = kind
        .downloads(setting, header)
        .iter()
        .map(|file| download("text/csv", &href(&format!("{id}{}", file.ending))))
        .collect();
    if kind.series().is_some_and(|s| !s.is_empty()) {
        files.push(download("application/json", &href(&format!("{id}.json"))));
    }
    Some(object([
        ("@context", json!("https://schema.org/")),
        ("@type", json!("Dataset")),
        ("name", json!(header.title.in_language(language))),
        ("description", json!(plain(&indicator.finding(setting)))),
        ("url", json!(href(""))),
        ("identifier", json!(id.as_str())),
        ("inLanguage", json!(language)),
        ("isAccessibleForFree", json!(true)),
        ("license", terms_of_use(licence(setting, indicator), language)),
        ("creator", publisher.clone()),
        ("publisher", publisher),
        ("temporalCoverage", json!(kind.series().and_then(|s| span(known(s))).unwrap_or_default())),
        ("spatialCoverage", places(setting, indicator)),
        ("variableMeasured", measured),
        ("measurementTechnique", json!(of(header.sheet.method.as_ref()))),
        ("dateModified", json!(modified(setting).to_string())),
        ("isBasedOn", source.map(|s| based_on(s, language)).unwrap_or_default()),
        ("distribution", json!(files)),
    ]))
}

/// The programme as a data set; `href` gives the address of what lies below the root: its page, the live feed.
pub fn programme(setting: &Setting, feed: &Feed, page: &str, live: &str, href: &dyn Fn(&str) -> String) -> Value {
    let (programme, language) = (&setting.programme, setting.language());
    let summary = programme.summary.as_ref().unwrap_or(&programme.title);
    let partners = programme.partners.iter().filter(|p| p.roles.iter().any(|r| r == "accountable"));
    let creators: Vec<Value> = partners.map(|p| organisation(p.name.in_language(language))).collect();
    let periods = feed.indicators.iter().filter_map(|i| i.data.kind().series()).flat_map(known);
    let mut files = vec![download("application/json", &href(live))];
    if feed.indicators.iter().any(|i| !i.data.kind().downloads(setting, &i.header).is_empty()) {
        files.push(download("application/vnd.datapackage+json", &href("datapackage.json")));
    }
    object([
        ("@context", json!("https://schema.org/")),
        ("@type", json!("Dataset")),
        ("name", json!(programme.title.in_language(language))),
        ("description", json!(summary.in_language(language))),
        ("url", json!(href(page))),
        ("identifier", json!(programme.id.as_str())),
        ("inLanguage", json!(language)),
        ("isAccessibleForFree", json!(true)),
        ("license", terms_of_use(programme.licence.as_ref(), language)),
        ("creator", json!(creators)),
        ("temporalCoverage", json!(span(programme.period.iter().chain(periods)).unwrap_or_default())),
        ("dateModified", json!(modified(setting).to_string())),
        ("distribution", json!(files)),
    ])
}

/// The day of this version.
fn modified(setting: &Setting) -> Date {
    setting.programme.published.unwrap_or_else(|| setting.as_of())
}

fn organisation(name: &str) -> Value {
    json!({"@type": "Organization", "name": name})
}

fn download(mime: &str, url: &str) -> Value {
    json!({"@type": "DataDownload", "encodingFormat": mime, "contentUrl": url})
}

fn terms_of_use(licence: Option<&Licence>, language: &str) -> Value {
    let Some(licence) = licence else { return Value::Null };
    let name = licence.title.as_ref().map_or(licence.id.as_str(), |t| t.in_language(language));
    match licence_url(licence) {
        Some(url) if licence.title.is_none() => json!(url),
        // what its author says of it stays with it
        url => object([("@type", json!("CreativeWork")), ("name", json!(name)), ("url", json!(url))]),
    }
}

fn based_on(source: &Source, language: &str) -> Value {
    object([
        ("@type", json!("CreativeWork")),
        ("name", json!(source.title.in_language(language))),
        ("url", json!(source.url)),
        ("datePublished", json!(source.published.map(|d| d.to_string()))),
    ])
}

/// The periods that have a number.
fn known(series: &Series) -> impl Iterator<Item = &Period> {
    series.cells().filter(|cell| cell.number().is_some()).map(|cell| cell.period())
}

/// From the first to the last day of all periods, as ISO 8601.
fn span<'a>(periods: impl Iterator<Item = &'a Period>) -> Option<String> {
    let days = periods.map(|p| (p.start, p.end)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
    days.map(|(start, end)| format!("{start}/{end}"))
}

/// The places that have values, at most twelve, the main one first.
fn places(setting: &Setting, indicator: &Indicator) -> Value {
    let Some(series) = indicator.data.kind().series() else { return Value::Null };
    let used: BTreeSet<u32> = series.place.iter().copied().collect();
    let names = used.iter().filter_map(|at| series.places.get(*at as usize)).take(12);
    let places: Vec<Value> = names.map(|id| json!({"@type": "Place", "name": setting.place(id)})).collect();
    json!(places)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_ends_the_block_of_data() {
        let hostile = json!({"name": "</script><script>alert(1)</script><!-- & \u{2028}"});
        let out = script(&hostile);
        assert_eq!(out.matches('<').count(), 2, "{out}");
        let inside =
            out.trim().strip_prefix("<script type=\"application/ld+json\">").and_then(|o| o.strip_suffix("</script>"));
        assert_eq!(serde_json::from_str::<Value>(inside.unwrap_or_default()).ok(), Some(hostile));
    }
}

//! The picture that link previews show: what the page is about, its finding and its chart, as PNG, since they show no SVG.
//!
//! Letters come from the fonts of the machine that publishes: where none can write a language, its pages are shown with
//! the icon instead.

use crate::chart::{PICTURE_STYLE, Scene, embedded, svg_marks, wrap};
use crate::publish::document::escape;
use resvg::{tiny_skia, usvg};
use skrifa::MetadataProvider as _;
use std::fmt::Write as _;
use std::io;

/// Pixels: what Open Graph's readers ask for.
pub const SIZE: (u32, u32) = (1200, 630);
/// The margin.
const EDGE: u32 = 64;
/// The chart's place: its width and greatest height, in pixels.
const CHART: (u32, u32) = (520, 380);

/// What such a picture says.
pub struct Card<'a> {
    /// The site.
    pub site: &'a str,
    /// The page.
    pub title: &'a str,
    /// The finding.
    pub finding: &'a str,
    /// Marks and date at the foot.
    pub foot: &'a str,
    /// The chart.
    pub chart: Option<Scene>,
    /// Whether the language is written from right to left.
    pub rtl: bool,
}

/// Draws such pictures.
pub struct Painter(usvg::Options<'static>);

impl Painter {
    /// With the fonts of this machine; `None` where there are none.
    #[must_use]
    pub fn new() -> Option<Self> {
        let mut options = usvg::Options::default();
        let fonts = options.fontdb_mut();
        fonts.load_system_fonts();
        let family = |name: &str| {
            fonts.faces().any(|face| face.families.iter().any(|(family, _)| family == name)).then(|| name.to_owned())
        };
        let liked = ["Noto Sans", "DejaVu Sans", "Liberation Sans", "Arial", "Helvetica"];
        let first = || fonts.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
        let sans = liked.into_iter().find_map(family).or_else(first)?;
        let serif = ["Noto Serif", "DejaVu Serif"].into_iter().find_map(family).unwrap_or_else(|| sans.clone());
        fonts.set_sans_serif_family(sans.as_str());
        fonts.set_serif_family(serif);
        options.font_family = sans;
        Some(Self(options))
    }

    /// Whether every letter of a text has a shape in some font.
    #[must_use]
    pub fn can_write(&self, text: &str) -> bool {
        let fonts = &self.0.fontdb;
        let has = |c: char| {
            fonts.faces().any(|face| {
                let find = |data: &[u8], index: u32| {
                    skrifa::FontRef::from_index(data, index).is_ok_and(|font| font.charmap().map(c).is_some())
                };
                fonts.with_face_data(face.id, find).unwrap_or_default()
            })
        };
        text.chars().filter(|c| c.is_alphabetic()).all(has)
    }

    /// The picture.
    ///
    /// # Errors
    /// What could not be drawn.
    pub fn png(&self, card: &Card<'_>) -> io::Result<Vec<u8>> {
        let tree = usvg::Tree::from_str(&svg(card), &self.0).map_err(io::Error::other)?;
        let mut pixels =
            tiny_skia::Pixmap::new(SIZE.0, SIZE.1).ok_or_else(|| io::Error::other("no room for a picture"))?;
        resvg::render(&tree, tiny_skia::Transform::default(), &mut pixels.as_mut());
        pixels.encode_png().map_err(io::Error::other)
    }
}

fn svg(card: &Card<'_>) -> String {
    let (width, height) = SIZE;
    let (x, end) = if card.rtl { (width - EDGE, "end") } else { (EDGE, "start") };
    // a fallback for single letters would mix weights
    let family = if card.rtl { "'Noto Sans Arabic','Noto Naskh Arabic',sans-serif" } else { "sans-serif" };
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\">\
<style>{}text{{font-family:{family}}}.k{{fill:#16202a}}.h{{font-weight:600}}.o{{fill:#0b5e68;font-weight:600}}{}</style>\
<rect width=\"100%\" height=\"100%\" fill=\"#fbf9f4\"/><rect width=\"100%\" height=\"12\" fill=\"#0b5e68\"/>",
        PICTURE_STYLE,
        if card.rtl { "" } else { ".h{font-family:serif}" }
    );
    let mut y = 0;
    let mut lines = |out: &mut String, text: &str, size: u8, class: &str, most: usize, width: u32, gap: u32| {
        for (i, line) in wrap(text, size, width, most).iter().enumerate() {
            y += step(size) + if i == 0 { gap } else { 0 };
            let line = running(line, card.rtl);
            let _ = write!(
                out,
                "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{end}\">{line}</text>"
            );
        }
        y
    };
    let whole = width - 2 * EDGE;
    lines(&mut out, card.site, 26, "o", 1, whole, 48);
    let size = if wrap(card.title, 50, whole, 3).len() > 1 { 40 } else { 50 };
    let top = lines(&mut out, card.title, size, "k h", 3, whole, 14) + 24;
    let bottom = height - 88;
    let words = whole - if card.chart.is_some() { CHART.0 + 40 } else { 0 };
    // a short finding can be read from afar
    let size = [44, 36, 30, 26].into_iter().find(|size| fits(card.finding, *size, words, bottom - top)).unwrap_or(26);
    let most = (bottom - top) / step(size);
    lines(&mut out, card.finding, size, "k", most as usize, words, 18);
    if let Some(chart) = &card.chart {
        let high = f64::from(bottom - top).min(f64::from(CHART.1));
        let scale = (f64::from(CHART.0) / f64::from(chart.width)).min(high / f64::from(chart.height));
        let left = if card.rtl { EDGE } else { width - EDGE - CHART.0 };
        let marks = svg_marks(&chart.in_direction(card.rtl));
        let _ = write!(out, "<g transform=\"translate({left} {top}) scale({scale:.3})\">{marks}</g>");
    }
    let foot = running(card.foot, card.rtl);
    let bottom = height - 40;
    let _ = write!(out, "<text x=\"{x}\" y=\"{bottom}\" font-size=\"24\" text-anchor=\"{end}\">{foot}</text></svg>");
    out
}

/// From one line to the next, in pixels.
fn step(size: u8) -> u32 {
    u32::from(size) * 4 / 3
}

fn fits(text: &str, size: u8, width: u32, height: u32) -> bool {
    let most = (height / step(size)) as usize;
    wrap(text, size, width, most + 1).len() <= most
}

/// A line in the direction of its language: what draws it takes every line for left to right.
fn running(line: &str, rtl: bool) -> String {
    let line = escape(line);
    if rtl { embedded(&line) } else { line }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn feed_text_is_never_markup() {
        let card = Card { site: "<b>", title: "\"&</text>", finding: "<script>", foot: "<i>", chart: None, rtl: false };
        let svg = svg(&card);
        assert!(!svg.contains("<b>") && !svg.contains("<script>") && !svg.contains("<i>"), "{svg}");
        usvg::Tree::from_str(&svg, &usvg::Options::default()).expect("it is sound");
    }

    #[test]
    fn long_texts_stay_inside() {
        let long = "a very long title that goes on and on ".repeat(40);
        let card = Card { site: &long, title: &long, finding: &long, foot: "2026", chart: None, rtl: true };
        let rows =
            svg(&card).split(" y=\"").skip(1).filter_map(|rest| rest.split('"').next()?.parse::<u32>().ok()).max();
        assert!(rows.is_some_and(|y| y <= SIZE.1 - 40), "{rows:?}");
    }
}

//! A scene as pieces of SVG, and as a file of its own.

use super::{Anchor, Ink, Scene, Shape, UNIT, embedded};
use std::fmt::Write as _;

/// An SVG element's worth of marks: neighbours of the same role share one path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// A path: role, data, and whether it is filled.
    Path(Ink, String, bool),
    /// A circle: role, x, y, radius, and whether it is filled.
    Circle(Ink, String, String, String, bool),
    /// A text: role, x, y, anchor, size, text.
    Text(Ink, String, String, Anchor, u8, String),
}

/// The pieces of a scene, back to front.
#[must_use]
pub fn pieces(scene: &Scene) -> Vec<Piece> {
    let mut out: Vec<Piece> = Vec::new();
    for mark in &scene.marks {
        let ink = mark.ink;
        match &mark.shape {
            Shape::Line(points) => path(&mut out, ink, points, false),
            Shape::Area(points) => path(&mut out, ink, points, true),
            Shape::Circle(x, y, r, filled) => out.push(Piece::Circle(ink, px(*x), px(*y), px(*r), *filled)),
            Shape::Text { at, anchor, size, text } => {
                out.push(Piece::Text(ink, px(at.0), px(at.1), *anchor, *size, text.clone()));
            }
        }
    }
    out
}

fn path(out: &mut Vec<Piece>, ink: Ink, points: &[(i32, i32)], filled: bool) {
    let mut data = String::new();
    for (i, (x, y)) in points.iter().enumerate() {
        data.push(match i {
            0 => 'M',
            1 => 'L',
            _ => ' ',
        });
        let _ = write!(data, "{} {}", px(*x), px(*y)); // writing to a String cannot fail
    }
    if filled {
        data.push('Z');
    }
    match out.last_mut() {
        Some(Piece::Path(last, before, was_filled)) if *last == ink && *was_filled == filled => before.push_str(&data),
        _ => out.push(Piece::Path(ink, data, filled)),
    }
}

/// A length in CSS pixels, to a tenth, without floating point.
pub fn px(units: i32) -> String {
    let tenths = (units * 10 + (UNIT / 2) * units.signum()) / UNIT;
    let sign = if tenths < 0 { "-" } else { "" };
    match (tenths.abs() / 10, tenths.abs() % 10) {
        (whole, 0) => format!("{sign}{whole}"),
        (whole, tenth) => format!("{sign}{whole}.{tenth}"),
    }
}

/// The value of `text-anchor`. Scenes fix the physical side, and pages draw SVG left to right.
#[must_use]
pub fn text_anchor(anchor: Anchor) -> &'static str {
    match anchor {
        Anchor::Left => "start",
        Anchor::Middle => "middle",
        Anchor::Right => "end",
    }
}

/// Styles of an exported picture: the light palette of `style/tokens.css`. A site's policy allows exactly these.
pub const PICTURE_STYLE: &str = "text{font-family:system-ui,sans-serif;fill:#4a5560}.strong{fill:#16202a;font-weight:600}\
path{fill:none;stroke-linejoin:round;stroke-linecap:round}.grid{stroke:#dfe3e6}.axis{stroke:#7b8791}\
.s0{stroke:#0b5e68;fill:#0b5e68}.s1{stroke:#b1480c;fill:#b1480c}.s2{stroke:#5b4bb0;fill:#5b4bb0}\
.s3{stroke:#8a6100;fill:#8a6100}.s4{stroke:#a02c6d;fill:#a02c6d}.s5{stroke:#4a5560;fill:#4a5560}\
.muted{stroke:#7b8791;fill:#7b8791}.target{stroke:#16202a;fill:#16202a}.base,.break{stroke:#7b8791;fill:#7b8791}\
path.line{fill:none;stroke-width:2.5}path.strong.line{stroke:#16202a;stroke-width:4}circle.strong{stroke:#16202a}path.target.line{stroke-width:1.5;stroke-dasharray:5 4}path.grid.line,path.axis.line{stroke-width:1}\
path.break.line,path.base.line{stroke-width:1.5;stroke-dasharray:2 4}path.fill{stroke:none}\
.b0,.b1,.b2,.b3,.b4,.b5{fill:#0b5e68;fill-opacity:.14;stroke:none}path:is(.b0,.b1,.b2,.b3,.b4,.b5).line{stroke:#7b8791;stroke-width:1.5}.g1,.g2,.g3{fill:#0b5e68}.w1,.w2,.w3{fill:#b1480c}.n0{fill:#a3abb2}.g2,.w2{fill-opacity:.68}.g1,.w1{fill-opacity:.38}.unknown{fill:#7b8791;fill-opacity:.38}path:is(.c0,.c1,.c2,.c3,.c4,.c5){fill:#0b5e68;stroke:#7b8791}.c0{fill-opacity:.08}.c1{fill-opacity:.2}.c2{fill-opacity:.33}.c3{fill-opacity:.46}.c4{fill-opacity:.82}text:is(.o0,.o1,.o2,.o3){fill:#16202a}text:is(.o4,.o5){fill:#fff}circle{stroke-width:2}circle.hollow{fill:#fff}text[class]{stroke:none}.unseen{display:none}";

/// The scene as an SVG file that stands alone, with a title, a sentence for those who cannot see it, and notes below:
/// source, licence, date and dispute travel with the picture.
#[must_use]
pub fn to_svg(scene: &Scene, title: &str, sentence: &str, notes: &[String], rtl: bool) -> String {
    const LINE: u32 = 18;
    const EDGE: u32 = 8;
    let width = scene.width + 2 * EDGE;
    let lines = |text: &str, size: u8, most: usize| super::wrap(text, size, scene.width, most);
    let (title_lines, sentence_lines) = (lines(title, 18, 3), lines(sentence, 14, 6));
    let note_lines: Vec<String> = notes.iter().flat_map(|note| lines(note, 12, 4)).collect();
    let top = title_lines.len() as u32 * 24 + sentence_lines.len() as u32 * LINE + 16;
    let height = top + scene.height + note_lines.len() as u32 * LINE + 12;
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"img\">\
<title>{}</title><desc>{}</desc><style>{PICTURE_STYLE}</style><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
        escape(title),
        escape(sentence)
    );
    let (x, end) = if rtl { (width - EDGE, "end") } else { (EDGE, "start") };
    let directed = |text: &str| if rtl { escape(&embedded(text)) } else { escape(text) };
    let mut y = 0;
    let mut row = |out: &mut String, text: &str, size: u8, step: u32, class: &str| {
        y += step;
        let text = directed(text);
        let _ = write!(
            out,
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{end}\" class=\"{class}\">{text}</text>"
        );
    };
    title_lines.iter().for_each(|line| row(&mut out, line, 18, 24, "strong"));
    sentence_lines.iter().for_each(|line| row(&mut out, line, 14, LINE, ""));
    let _ = write!(out, "<g transform=\"translate({EDGE} {top})\">{}</g>", svg_marks(&scene.in_direction(rtl)));
    let mut y = top + scene.height;
    for line in note_lines {
        y += LINE;
        let _ =
            write!(out, "<text x=\"{x}\" y=\"{y}\" font-size=\"12\" text-anchor=\"{end}\">{}</text>", directed(&line));
    }
    out.push_str("</svg>\n");
    out
}

/// The marks of a scene as SVG elements; [`PICTURE_STYLE`] gives them their looks.
#[must_use]
pub fn svg_marks(scene: &Scene) -> String {
    let mut out = String::new();
    for piece in pieces(scene) {
        let _ = match piece {
            Piece::Path(ink, data, filled) => {
                let form = if filled { "fill" } else { "line" };
                write!(out, "<path class=\"{} {form}\" d=\"{data}\"/>", ink.class())
            }
            Piece::Circle(ink, x, y, r, filled) => {
                let form = if filled { "" } else { " hollow" };
                write!(out, "<circle class=\"{}{form}\" cx=\"{x}\" cy=\"{y}\" r=\"{r}\"/>", ink.class())
            }
            Piece::Text(ink, x, y, anchor, size, text) => write!(
                out,
                "<text class=\"{}\" x=\"{x}\" y=\"{y}\" font-size=\"{size}\" text-anchor=\"{}\">{}</text>",
                ink.class(),
                text_anchor(anchor),
                escape(&text)
            ),
        };
    }
    out
}

/// Text as XML content or attribute value.
fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn writes_lengths_in_tenths() {
        assert_eq!([0, 16, 24, -24, 5, 160].map(px), ["0", "1", "1.5", "-1.5", "0.3", "10"]);
    }

    #[test]
    fn exported_text_is_never_markup() {
        let mut scene = Scene::new(100, 50);
        scene.text(Ink::Label, (0, 0), Anchor::Left, 12, "</text><script>alert(1)</script>");
        let svg = to_svg(&scene, "<b>", "\"&", &["<i>".into()], false);
        assert!(!svg.contains("<script") && !svg.contains("<b>") && !svg.contains("<i>"));
    }
}

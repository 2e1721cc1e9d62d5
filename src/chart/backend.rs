//! The plotters backend that records a [`Scene`].

use super::{Anchor, Ink, Scene, Shape, UNIT, metrics::text_width};
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind};
use std::convert::Infallible;

/// Records what plotters draws. Its canvas is [`UNIT`] times the scene's size.
pub struct SceneBackend<'a>(pub &'a mut Scene);

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

impl DrawingBackend for SceneBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (self.0.width * UNIT.cast_unsigned(), self.0.height * UNIT.cast_unsigned())
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Drawn {
        self.0.push(Ink::from_color(color), Shape::Circle(point.0, point.1, UNIT / 2, true));
        Ok(())
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Drawn {
        let corners = vec![a, (b.0, a.1), b, (a.0, b.1)];
        self.0.push(Ink::from_color(style.color()), if fill { Shape::Area(corners) } else { Shape::Line(corners) });
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Drawn {
        self.0.push(Ink::from_color(style.color()), Shape::Line(path.into_iter().collect()));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Drawn {
        self.0.push(Ink::from_color(style.color()), Shape::Circle(center.0, center.1, radius.cast_signed(), fill));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, points: I, style: &S) -> Drawn {
        self.0.push(Ink::from_color(style.color()), Shape::Area(points.into_iter().collect()));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let anchor = match style.anchor().h_pos {
            HPos::Left => Anchor::Left,
            HPos::Center => Anchor::Middle,
            HPos::Right => Anchor::Right,
        };
        let size = size(style);
        // SVG anchors text at its baseline
        let down = match style.anchor().v_pos {
            VPos::Top => 4,
            VPos::Center => 2,
            VPos::Bottom => 0,
        };
        let at = (at.0, at.1 + i32::from(size) * UNIT * down / 5);
        self.0.push(Ink::from_color(style.color()), Shape::Text { at, anchor, size, text: text.to_owned() });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let size = size(style);
        Ok((text_width(text, size) * UNIT.cast_unsigned(), u32::from(size) * UNIT.cast_unsigned()))
    }
}

/// The text size in CSS pixels; plotters thinks in canvas units.
fn size<S: BackendTextStyle>(style: &S) -> u8 {
    (style.size() / f64::from(UNIT)).round().clamp(12.0, 96.0) as u8
}

//! One sign for each thing, in rows: shape and colour say what became of it, so that it can be counted, also in black
//! and white.

use super::{Ink, Scene, Shape, UNIT, text_width, wrap};
use crate::chart::Anchor;

/// The shape of a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sign {
    /// A full circle: done.
    Full,
    /// A triangle: take care.
    Triangle,
    /// A cross: given up.
    Cross,
    /// A ring: still open.
    Ring,
    /// A full square: done, but not as it should be.
    Square,
}

/// Signs in rows, and a key that names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Units {
    /// Rows: what is written above, and the signs.
    pub rows: Vec<(String, Vec<Sign>)>,
    /// What each sign means.
    pub key: Vec<(Sign, String)>,
}

const STEP: i32 = 20;
const TEXT: u8 = 13;

impl Units {
    /// The picture at a width in CSS pixels.
    #[must_use]
    pub fn draw(&self, width: u32) -> Scene {
        let mut scene = Scene::new(width, 0);
        let mut y = 0;
        for (name, signs) in &self.rows {
            for line in wrap(name, TEXT, width, 3) {
                y += 17;
                scene.text(Ink::Strong, (0, y * UNIT), Anchor::Left, TEXT, &line);
            }
            let fit = ((width.cast_signed() / STEP).max(1)) as usize;
            for line in signs.chunks(fit) {
                y += STEP;
                for (i, sign) in line.iter().enumerate() {
                    sign.draw(&mut scene, 9 + i as i32 * STEP, y - 5);
                }
            }
            y += 14;
        }
        scene.height = key(&mut scene, y, &self.key).max(1).cast_unsigned();
        scene
    }
}

/// What each sign means, from a height in CSS pixels on; gives the height below it.
pub(super) fn key(scene: &mut Scene, mut y: i32, key: &[(Sign, String)]) -> i32 {
    let mut x = 0;
    for (sign, name) in key {
        let room = 22 + text_width(name, 12).cast_signed();
        if x > 0 && x + room > scene.width.cast_signed() {
            (x, y) = (0, y + 22);
        }
        sign.draw(scene, x + 9, y + 8);
        scene.text(Ink::Label, ((x + 22) * UNIT, (y + 12) * UNIT), Anchor::Left, 12, name);
        x += room + 16;
    }
    y + 22
}

impl Sign {
    /// The sign around a point in CSS pixels.
    pub(super) fn draw(self, scene: &mut Scene, x: i32, y: i32) {
        let (x, y, r) = (x * UNIT, y * UNIT, 6 * UNIT);
        match self {
            Self::Full => scene.push(Ink::Series(0), Shape::Circle(x, y, r, true)),
            Self::Triangle => {
                let points = vec![(x, y - r), (x + r + UNIT, y + r), (x - r - UNIT, y + r)];
                scene.push(Ink::Series(1), Shape::Area(points));
            }
            Self::Cross => {
                for line in [[(x - r, y - r), (x + r, y + r)], [(x - r, y + r), (x + r, y - r)]] {
                    scene.push(Ink::Series(4), Shape::Line(line.into()));
                }
            }
            Self::Square => {
                let points = vec![(x - r, y - r), (x + r, y - r), (x + r, y + r), (x - r, y + r)];
                scene.push(Ink::Series(2), Shape::Area(points));
            }
            Self::Ring => scene.push(Ink::Series(5), Shape::Circle(x, y, r, false)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_signs_wrap_and_stay_inside() {
        let signs = [Sign::Full, Sign::Triangle, Sign::Cross, Sign::Ring].repeat(50);
        let key = vec![(Sign::Full, "Kept".to_owned()), (Sign::Ring, "Open".to_owned())];
        for width in [200, 272, 720] {
            let scene = Units { rows: vec![("Government".repeat(9), signs.clone())], key: key.clone() }.draw(width);
            let (right, bottom) = (width.cast_signed() * UNIT, scene.height.cast_signed() * UNIT);
            let inside = |(x, y): (i32, i32)| x >= 0 && y >= 0 && x <= right && y <= bottom;
            let fits = |shape: &Shape| match shape {
                Shape::Line(points) | Shape::Area(points) => points.iter().all(|p| inside(*p)),
                Shape::Circle(x, y, r, _) => inside((x - r, y - r)) && inside((x + r, y + r)),
                Shape::Text { at, text, size, .. } => {
                    inside((at.0 + text_width(text, *size).cast_signed() * UNIT, at.1))
                }
            };
            assert!(scene.marks.iter().all(|mark| fits(&mark.shape)), "{width}");
        }
    }
}

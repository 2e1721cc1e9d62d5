//! A picture as plain values.

use super::Ink;

/// Scene units in one CSS pixel. Plotters draws on whole numbers: a canvas this much larger keeps lines smooth, and
/// whole numbers keep the same input the same picture everywhere.
pub const UNIT: i32 = 16;

/// Where a text's anchor point lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Anchor {
    /// At its left end.
    Left,
    /// In its middle.
    Middle,
    /// At its right end.
    Right,
}

/// The form of a mark; all lengths in scene units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shape {
    /// An open line through points.
    Line(Vec<(i32, i32)>),
    /// A filled polygon.
    Area(Vec<(i32, i32)>),
    /// A circle: x, y, radius, and whether it is filled (measured) or hollow (estimated, provisional).
    Circle(i32, i32, i32, bool),
    /// A text: x, y of the baseline's anchor, size in CSS pixels.
    Text {
        /// Anchor point.
        at: (i32, i32),
        /// Which end of the text the point is.
        anchor: Anchor,
        /// Size in CSS pixels, at least 12.
        size: u8,
        /// The text.
        text: String,
    },
}

/// A form and its role.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mark {
    /// Its role.
    pub ink: Ink,
    /// Its form.
    pub shape: Shape,
}

/// One of several small pictures within a picture, in scene units.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Panel {
    /// The row of the table beside the picture, counted from 0.
    pub row: usize,
    /// How far its moments lie from those of the first.
    pub across: i32,
    /// Its upper end.
    pub over: i32,
    /// Its lower end.
    pub under: i32,
}

/// A picture.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Scene {
    /// Width in CSS pixels.
    pub width: u32,
    /// Height in CSS pixels.
    pub height: u32,
    /// What is drawn, back to front.
    pub marks: Vec<Mark>,
    /// Where the moments of a line chart stand: the column of the table beside it, counted after its heads, and x.
    pub moments: Vec<(usize, i32)>,
    /// Where several small pictures have the same moments, each of these.
    pub panels: Vec<Panel>,
}

impl Scene {
    /// An empty picture.
    #[must_use]
    pub fn new(width: u32, height: u32) -> Self {
        Self { width, height, ..Self::default() }
    }

    /// Adds a mark.
    pub fn push(&mut self, ink: Ink, shape: Shape) {
        self.marks.push(Mark { ink, shape });
    }

    /// Adds a text at a point given in scene units.
    pub fn text(&mut self, ink: Ink, at: (i32, i32), anchor: Anchor, size: u8, text: &str) {
        self.push(ink, Shape::Text { at, anchor, size, text: text.to_owned() });
    }

    /// This picture with another of the same width below it.
    #[must_use]
    pub fn over(mut self, below: Self) -> Self {
        let down = self.height.cast_signed() * UNIT;
        self.marks.extend(below.marks.into_iter().map(|mut mark| {
            match &mut mark.shape {
                Shape::Line(points) | Shape::Area(points) => points.iter_mut().for_each(|p| p.1 += down),
                Shape::Circle(_, y, ..) => *y += down,
                Shape::Text { at, .. } => at.1 += down,
            }
            mark
        }));
        self.height += below.height;
        self
    }

    /// The same picture for languages that run from right to left: time runs to the left, axes stand on the right.
    #[must_use]
    pub fn mirrored(mut self) -> Self {
        let width = self.width.cast_signed() * UNIT;
        self.moments.iter_mut().for_each(|(_, x)| *x = width - *x);
        self.panels.iter_mut().for_each(|panel| panel.across = -panel.across);
        for mark in &mut self.marks {
            match &mut mark.shape {
                Shape::Line(points) | Shape::Area(points) => points.iter_mut().for_each(|p| p.0 = width - p.0),
                Shape::Circle(x, ..) => *x = width - *x,
                Shape::Text { at, anchor, .. } => {
                    at.0 = width - at.0;
                    *anchor = match anchor {
                        Anchor::Left => Anchor::Right,
                        Anchor::Middle => Anchor::Middle,
                        Anchor::Right => Anchor::Left,
                    };
                }
            }
        }
        self
    }

    /// The picture as it runs in `dir` (`ltr` or `rtl`).
    #[must_use]
    pub fn running(self, dir: &str) -> Self {
        if dir == "rtl" { self.mirrored() } else { self }
    }

    /// The picture without what pointer and keyboard would read.
    #[cfg(feature = "cli")]
    #[must_use]
    pub fn at_rest(mut self) -> Self {
        self.moments.clear();
        self.panels.clear();
        self.marks.retain(|mark| mark.ink != Ink::Unseen);
        self
    }

    /// The picture with its words in the direction of their language, for programs that take each line for left to right.
    #[must_use]
    pub fn in_direction(&self, rtl: bool) -> Self {
        let mut scene = self.clone();
        for mark in scene.marks.iter_mut().filter(|_| rtl) {
            if let Shape::Text { text, .. } = &mut mark.shape {
                *text = embedded(text);
            }
        }
        scene
    }
}

/// A text from right to left, whatever it stands in (Unicode Bidirectional Algorithm, explicit embedding).
#[must_use]
pub fn embedded(text: &str) -> String {
    ["\u{202B}", text, "\u{202C}"].concat()
}

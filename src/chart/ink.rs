//! What a mark is for. Colours, dashes and widths belong to the style sheet.

use plotters::style::RGBColor;
use plotters_backend::BackendColor;

/// The role of a mark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ink {
    /// Grid lines.
    Grid,
    /// The zero line.
    Axis,
    /// Labels of axes.
    Label,
    /// Names and values that are read first.
    Strong,
    /// The n-th series, from 0: its line, points or bar, and its name.
    Series(u8),
    /// The range around the n-th series.
    Band(u8),
    /// What should be reached.
    Target,
    /// Where things stood before.
    Baseline,
    /// A break in the way of measuring.
    Break,
    /// Bars and lines beside the one in focus.
    Muted,
    /// A step of a scale by how far it lies from the middle: below 0 before it, above 0 after it.
    Step(i8),
    /// What may be, but is hidden.
    Unknown,
    /// A class of values on a map, from 0, the lowest.
    Class(u8),
    /// What is written on such a class.
    OnClass(u8),
    /// Words that have no room: pointer and keyboard say them.
    Unseen,
}

/// Steps on either side of the middle of a scale that the style sheet tells apart.
const STEPS: i8 = 3;

/// Series colours that the style sheet has; further series share the last one, told apart by their names.
pub const SERIES: u8 = 6;

/// Classes of values that the style sheet tells apart.
pub const CLASSES: u8 = 6;

impl Ink {
    /// The class that styles it.
    #[must_use]
    pub fn class(self) -> &'static str {
        const LINES: [&str; SERIES as usize] = ["s0", "s1", "s2", "s3", "s4", "s5"];
        const BANDS: [&str; SERIES as usize] = ["b0", "b1", "b2", "b3", "b4", "b5"];
        const STEP: [&str; 7] = ["w3", "w2", "w1", "n0", "g1", "g2", "g3"];
        const CLASS: [&str; CLASSES as usize] = ["c0", "c1", "c2", "c3", "c4", "c5"];
        const ON: [&str; CLASSES as usize] = ["o0", "o1", "o2", "o3", "o4", "o5"];
        match self {
            Self::Grid => "grid",
            Self::Axis => "axis",
            Self::Label => "label",
            Self::Strong => "strong",
            Self::Series(n) => LINES[usize::from(n.min(SERIES - 1))],
            Self::Band(n) => BANDS[usize::from(n.min(SERIES - 1))],
            Self::Target => "target",
            Self::Baseline => "base",
            Self::Break => "break",
            Self::Muted => "muted",
            Self::Step(n) => STEP[usize::from((n.clamp(-STEPS, STEPS) + STEPS).unsigned_abs())],
            Self::Unknown => "unknown",
            Self::Class(n) => CLASS[usize::from(n.min(CLASSES - 1))],
            Self::OnClass(n) => ON[usize::from(n.min(CLASSES - 1))],
            Self::Unseen => "unseen",
        }
    }

    /// The role as a plotters colour: plotters hands colours through untouched, so they can carry it.
    #[must_use]
    pub fn color(self) -> RGBColor {
        match self {
            Self::Grid => RGBColor(0, 0, 0),
            Self::Axis => RGBColor(1, 0, 0),
            Self::Label => RGBColor(2, 0, 0),
            Self::Strong => RGBColor(3, 0, 0),
            Self::Series(n) => RGBColor(4, n, 0),
            Self::Band(n) => RGBColor(5, n, 0),
            Self::Target => RGBColor(6, 0, 0),
            Self::Baseline => RGBColor(7, 0, 0),
            Self::Break => RGBColor(8, 0, 0),
            Self::Muted => RGBColor(9, 0, 0),
            Self::Step(n) => RGBColor(10, n.cast_unsigned(), 0),
            Self::Unknown => RGBColor(11, 0, 0),
            Self::Class(n) => RGBColor(12, n, 0),
            Self::OnClass(n) => RGBColor(13, n, 0),
            Self::Unseen => RGBColor(14, 0, 0),
        }
    }

    /// Back from a plotters colour.
    #[must_use]
    pub fn from_color(color: BackendColor) -> Self {
        let (role, n, _) = color.rgb;
        match role {
            0 => Self::Grid,
            1 => Self::Axis,
            3 => Self::Strong,
            4 => Self::Series(n),
            5 => Self::Band(n),
            6 => Self::Target,
            7 => Self::Baseline,
            8 => Self::Break,
            9 => Self::Muted,
            10 => Self::Step(n.cast_signed()),
            11 => Self::Unknown,
            12 => Self::Class(n),
            13 => Self::OnClass(n),
            14 => Self::Unseen,
            _ => Self::Label,
        }
    }
}

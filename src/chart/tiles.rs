//! A schematic map: each place a square of the same size, about where it lies. Small places are seen as well as large
//! ones, and each square has room for its name and its value.

use super::map::{Area, Laid};
use super::{UNIT, text_width, wrap};

pub(super) const TEXT: u8 = 12;

/// The widest square, in CSS pixels.
const WIDEST: u32 = 96;

/// The squares at a width in CSS pixels, and how high they stand together.
pub(super) fn lay<'a>(areas: &'a [Area<'a>], width: u32) -> (u32, Vec<Laid<'a>>) {
    let tiles = || areas.iter().filter_map(|area| Some((area, area.place.tile.as_ref()?)));
    let columns = u32::from(tiles().map(|(_, tile)| tile.column).max().unwrap_or(0)) + 1;
    let rows = u32::from(tiles().map(|(_, tile)| tile.row).max().unwrap_or(0)) + 1;
    let wide = ((width - 2) / columns).min(WIDEST);
    let names: Option<Vec<Vec<String>>> = tiles().map(|(area, _)| whole(&area.name, wide - 6)).collect();
    // widths are estimated a little too wide
    let fits = tiles().all(|(area, _)| text_width(&area.value, TEXT) <= wide);
    let high = if names.is_some() { 64 } else { wide.min(52) };
    let left = (width - columns * wide) / 2;
    let px = |n: u32| n.cast_signed() * UNIT;
    let laid = tiles().enumerate().map(|(i, (area, tile))| {
        let (x, y) = (px(left + u32::from(tile.column) * wide), px(1 + u32::from(tile.row) * high));
        let (right, below) = (x + px(wide - 3), y + px(high - 3));
        let short = || {
            let name = if tile.short.is_empty() { &area.name } else { &tile.short };
            wrap(name, TEXT, wide - 5, 1).into_iter().take(1).collect()
        };
        let mut lines = names.as_ref().map_or_else(short, |names| names[i].clone());
        lines.push(if fits { area.value.clone() } else { area.brief.clone() });
        let first = px(high - 3) / 2 - px((lines.len() as u32 - 1) * 8) + px(4);
        Laid {
            area,
            rings: vec![vec![(x, y), (right, y), (right, below), (x, below)]],
            at: (x + px(wide - 3) / 2, y + first),
            lines,
            unseen: 0,
        }
    });
    (rows * high + 2, laid.collect())
}

/// The whole name in at most two lines, broken at blanks and after hyphens; `None` where it does not fit.
pub(super) fn whole(name: &str, width: u32) -> Option<Vec<String>> {
    if text_width(name, TEXT) <= width {
        return Some(vec![name.to_owned()]);
    }
    let broken = name.replace('-', "- ");
    let lines = wrap(&broken, TEXT, width, 2);
    (lines.iter().map(|line| line.chars().filter(|c| !c.is_whitespace()).count()).sum::<usize>()
        == broken.chars().filter(|c| !c.is_whitespace()).count())
    .then_some(lines)
}

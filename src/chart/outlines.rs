//! A map of real shapes. A name or a value that has no room within its shape is there, but not seen: pointer and keyboard
//! say it.

use super::UNIT;
use super::map::{Area, Laid};
use super::text_width;
use super::tiles::{TEXT, whole};
use crate::model::{Outline, Ring};

/// The highest map, in CSS pixels.
const HIGHEST: i32 = 520;

/// The room for a label, and rings.
type Read = ([i32; 4], Vec<Ring>);

/// The shapes at a width in CSS pixels, and how high they stand together.
pub(super) fn lay<'a>(areas: &'a [Area<'a>], width: u32) -> (u32, Vec<Laid<'a>>) {
    let shapes = areas.iter().filter_map(|area| Some((area, area.place.outline.as_ref()?.read())));
    let shapes: Vec<(&Area<'_>, Read)> = shapes.collect();
    let (mut west, mut north, mut east, mut south) = (Outline::MOST, Outline::MOST, 0, 0);
    for (x, y) in shapes.iter().flat_map(|(_, (_, rings))| rings).flatten() {
        (west, north, east, south) = (west.min(*x), north.min(*y), east.max(*x), south.max(*y));
    }
    let (across, down) = ((east - west).max(1), (south - north).max(1));
    let width = width.cast_signed() - 2;
    // units of the scene in a thousand of the grid
    let scale = (width * 1000 / across).min(HIGHEST.min(width) * 1000 / down) * UNIT;
    // to half a pixel: no eye sees more, and each digit is sent with each point
    let long = |n: i32| n * scale / 1000 / (UNIT / 2) * (UNIT / 2);
    let left = UNIT + (width * UNIT - long(across)) / 2;
    let place = |(x, y): (i32, i32)| (left + long(x - west), UNIT + long(y - north));
    let laid = shapes.into_iter().map(|(area, ([x, y, wide, high], rings))| {
        let (wide, high) = (long(2 * wide) / UNIT, long(2 * high) / UNIT);
        let fits = |text: &String| text_width(text, TEXT).cast_signed() <= wide;
        let name = whole(&area.name, wide.max(0).cast_unsigned());
        let value = [&area.value, &area.brief].into_iter().find(|value| fits(value) && high >= 14);
        let named = name.filter(|name| value.is_some() && high >= 16 * (name.len() as i32 + 1) - 4);
        let unseen = usize::from(named.is_none()) + usize::from(value.is_none());
        let mut lines = named.unwrap_or_else(|| vec![area.name.clone()]);
        lines.push(value.unwrap_or(&area.value).clone());
        // those that are seen stand around the middle
        let (x, y) = place((x, y));
        let up = (lines.len() + unseen - 1) as i32 * 8 - 4;
        let rings = rings.into_iter().map(|ring| ring.into_iter().map(place).collect()).collect();
        Laid { area, rings, at: (x, y - up * UNIT), lines, unseen }
    });
    let laid = laid.collect();
    (long(down).cast_unsigned().div_ceil(UNIT.cast_unsigned()) + 2, laid)
}

//! Places, and the groups in which people are told apart.

use super::{Id, Text};
use serde::{Deserialize, Serialize};

/// A place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Place {
    /// ISO 3166 code or P-code.
    pub id: Id,
    /// Its name.
    pub name: Text,
    /// The place that it is part of.
    pub parent: Option<Id>,
    /// What it is: `country`, `province`, `district` …
    pub kind: Option<String>,
    /// How many people live there, where the feed says it.
    pub people: Option<u32>,
    /// Where it stands on a schematic map.
    pub tile: Option<Tile>,
    /// Its shape on a map, where the feed names its boundaries.
    pub outline: Option<Outline>,
}

/// The square of a place on a schematic map, where every place is of the same size.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tile {
    /// Column, from 0 in the west.
    pub column: u8,
    /// Row, from 0 in the north.
    pub row: u8,
    /// A name of at most four characters, where the whole one does not fit.
    pub short: String,
}

impl Tile {
    /// The most columns or rows of a map.
    pub const MOST: u8 = 40;
}

/// The shape of a place on a map, projected and simplified when the site is published. All places of one kind share a grid.
///
/// It is kept as a text, each number a character, those from -64 to 63 of one byte: small where it is sent, and the page's
/// program needs no code of its own to read it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outline {
    /// Where the boundaries come from, a source of the programme.
    pub source: Option<Id>,
    /// The room, then of each ring how many points it has, and each point as its distance from the one before.
    numbers: String,
}

/// A closed line on the grid: x to the east and y to the south, from 0; the first point is not repeated.
pub type Ring = Vec<(i32, i32)>;

impl Outline {
    /// How far the grid reaches, in the longer direction.
    pub const MOST: i32 = 1000;

    /// An outline of these rings, those of holes the other way round; `room` is a rectangle within it for its label: its
    /// middle, and half its width and height.
    #[must_use]
    pub fn new(source: Option<Id>, room: [i32; 4], rings: &[Ring]) -> Self {
        let mut all = room.to_vec();
        let mut last = (0, 0);
        for ring in rings {
            all.push(ring.len() as i32);
            for &(x, y) in ring {
                all.extend([x - last.0, y - last.1]);
                last = (x, y);
            }
        }
        // the sign is the lowest bit, so that small numbers of both signs take one byte
        let letter = |n: &i32| char::from_u32(((n << 1) ^ (n >> 31)).cast_unsigned()).unwrap_or('\0');
        Self { source, numbers: all.iter().map(letter).collect() }
    }

    /// The room for its label – its middle, and half its width and height – and its rings.
    #[must_use]
    pub fn read(&self) -> ([i32; 4], Vec<Ring>) {
        let mut numbers = self.numbers.chars().map(|letter| {
            let n = (letter as u32).cast_signed();
            (n >> 1) ^ -(n & 1)
        });
        let mut next = || numbers.next().unwrap_or(0);
        let room = [(); 4].map(|()| next());
        let mut rings = Vec::new();
        let (mut x, mut y) = (0, 0);
        loop {
            let points = 0..next();
            if points.is_empty() {
                return (room, rings);
            }
            rings.push(
                points
                    .map(|_| {
                        x += next();
                        y += next();
                        (x, y)
                    })
                    .collect(),
            );
        }
    }
}

/// A way in which people are told apart.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Breakdown {
    /// `sex`, `age`, `area` …
    pub id: Id,
    /// Its name for readers.
    pub name: Text,
    /// Its groups, without the total.
    pub groups: Vec<Group>,
}

/// One group.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Group {
    /// Its code, unique in the feed.
    pub id: Id,
    /// Its name for readers.
    pub name: Text,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_outline_reads_back_as_it_was_made_and_is_small() {
        let rings = vec![vec![(0, 0), (1000, 0), (1000, 1000), (0, 1000)], vec![(10, 12), (10, 14), (14, 13)]];
        let outline = Outline::new(Some(Id::new("survey")), [500, 480, 90, 45], &rings);
        assert_eq!(outline.read(), ([500, 480, 90, 45], rings));
        assert_eq!(Outline::new(None, [0; 4], &[]).read(), ([0; 4], Vec::new()));
        let near: Ring = (0..60).map(|n| (n, n * n / 60)).collect();
        assert!(Outline::new(None, [0; 4], &[near]).numbers.len() < 130);
    }
}

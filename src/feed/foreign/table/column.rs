//! The cells of a column. Most columns repeat a few cells over and over, so each different one is kept once, and each row
//! only says which it is: what is found out about a cell is found out once.

use super::Cell;
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Cells, one for each row.
#[derive(Debug, Clone, Default)]
pub struct Cells {
    kinds: Vec<Cell>,
    rows: Vec<u32>,
    /// From the hash of a cell to where it stands in `kinds`.
    known: BTreeMap<u64, u32>,
}

/// How many different cells are remembered; those after them may stand in `kinds` more than once.
const KNOWN: usize = 1 << 16;

impl Cells {
    /// How many rows there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Whether there is no row.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// The cell of a row.
    #[must_use]
    pub fn get(&self, row: usize) -> Option<&Cell> {
        self.kinds.get(self.kind(row)?)
    }

    /// Which of [`Self::kinds`] the cell of a row is.
    #[must_use]
    pub fn kind(&self, row: usize) -> Option<usize> {
        self.rows.get(row).map(|kind| *kind as usize)
    }

    /// The different cells.
    #[must_use]
    pub fn kinds(&self) -> &[Cell] {
        &self.kinds
    }

    /// How many rows each of [`Self::kinds`] has.
    #[must_use]
    pub fn counts(&self) -> Vec<usize> {
        let mut counts = vec![0; self.kinds.len()];
        for kind in &self.rows {
            counts[*kind as usize] += 1;
        }
        counts
    }

    /// All cells, row after row.
    pub fn iter(&self) -> impl Iterator<Item = &Cell> {
        self.rows.iter().filter_map(|kind| self.kinds.get(*kind as usize))
    }

    /// Adds a row.
    pub fn push(&mut self, cell: Cell) {
        let kind = match &cell {
            Cell::Empty => self.find(&0_u8, |known| *known == Cell::Empty),
            Cell::Text(text) => return self.push_text(text),
            Cell::Bool(yes) => self.find(yes, |known| known == &cell),
            Cell::Number(n) => {
                let same = |known: &Cell| matches!(known, Cell::Number(m) if m.to_bits() == n.to_bits());
                self.find(&n.to_bits(), same)
            }
        };
        self.add(kind, || cell);
    }

    /// Adds a row with a text.
    pub fn push_text(&mut self, text: &str) {
        let kind = self.find(text, |known| matches!(known, Cell::Text(other) if other == text));
        self.add(kind, || Cell::Text(text.to_owned()));
    }

    /// Where a cell stands, or the hash under which it is to be remembered.
    fn find<T: Hash + ?Sized>(&self, cell: &T, same: impl Fn(&Cell) -> bool) -> Result<u32, u64> {
        let is = |kind: &u32| self.kinds.get(*kind as usize).is_some_and(&same);
        if let Some(last) = self.rows.last().filter(|kind| is(kind)) {
            return Ok(*last);
        }
        let mut hasher = DefaultHasher::new();
        cell.hash(&mut hasher);
        let hash = hasher.finish();
        self.known.get(&hash).copied().filter(is).ok_or(hash)
    }

    fn add(&mut self, kind: Result<u32, u64>, cell: impl FnOnce() -> Cell) {
        let kind = kind.unwrap_or_else(|hash| {
            let next = u32::try_from(self.kinds.len()).unwrap_or(u32::MAX);
            self.kinds.push(cell());
            if self.known.len() < KNOWN {
                self.known.insert(hash, next);
            }
            next
        });
        self.rows.push(kind);
    }

    /// Adds empty rows until there are so many.
    pub fn fill(&mut self, rows: usize) {
        while self.rows.len() < rows {
            self.push(Cell::Empty);
        }
    }

    /// Takes the first row out.
    pub fn remove_first(&mut self) {
        *self = self.iter().skip(1).cloned().collect();
    }

    /// The same rows, each different cell made into another.
    #[must_use]
    pub fn map(&self, mut to: impl FnMut(&Cell) -> Cell) -> Self {
        let kinds: Vec<Cell> = self.kinds.iter().map(&mut to).collect();
        self.rows.iter().filter_map(|kind| kinds.get(*kind as usize).cloned()).collect()
    }
}

impl FromIterator<Cell> for Cells {
    fn from_iter<I: IntoIterator<Item = Cell>>(cells: I) -> Self {
        let mut all = Self::default();
        cells.into_iter().for_each(|cell| all.push(cell));
        all
    }
}

impl PartialEq for Cells {
    fn eq(&self, other: &Self) -> bool {
        self.len() == other.len() && self.iter().eq(other.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn what_is_pushed_is_there(texts in prop::collection::vec("[ab]{0,2}|[0-9]", 0..30)) {
            let cells: Vec<Cell> = texts.iter().map(|t| match t.parse() {
                Ok(n) => Cell::Number(n),
                _ if t.is_empty() => Cell::Empty,
                _ if t == "a" => Cell::Bool(true),
                _ => Cell::Text(t.clone()),
            }).collect();
            let all: Cells = cells.iter().cloned().collect();
            prop_assert!(all.iter().eq(&cells));
            prop_assert_eq!(all.counts().iter().sum::<usize>(), cells.len());
            let kinds = all.kinds();
            prop_assert!((0..kinds.len()).all(|i| !kinds[..i].contains(&kinds[i])), "each stands once");
        }
    }

    #[test]
    fn more_than_are_remembered() {
        let many = KNOWN + 100;
        let all: Cells = (0..many * 2).map(|i| Cell::Number((i % many) as f64)).collect();
        assert!(all.iter().enumerate().all(|(i, cell)| *cell == Cell::Number((i % many) as f64)));
    }

    #[test]
    fn minus_zero_is_not_taken_for_zero() {
        let all: Cells = [Cell::Number(0.0), Cell::Number(-0.0)].into_iter().collect();
        assert_eq!(all.kinds().len(), 2);
    }
}

//! What every foreign format is read into: data sets of cells over dimensions, with the state of each cell. Nothing is
//! chosen, converted or added up here: cells in are cells out.

use crate::model::{Period, State};
use std::collections::BTreeMap;

/// What a dimension says of a cell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// Where.
    Place,
    /// When.
    Time,
    /// Of whom: sex, age, area …
    Breakdown,
    /// What is measured, or in which unit.
    Measure,
    /// The same for all cells, and none of the above.
    Constant,
}

impl Role {
    /// Its name in answers and mappings.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Time => "time",
            Self::Breakdown => "breakdown",
            Self::Measure => "measure",
            Self::Constant => "constant",
        }
    }

    /// The role with this name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        [Self::Place, Self::Time, Self::Breakdown, Self::Measure, Self::Constant].into_iter().find(|r| r.name() == name)
    }
}

/// In what values are counted, as far as the source says it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Measured {
    /// The unit in the source's words: "Thousand persons", "%", "USD".
    pub label: String,
    /// Digits after the decimal point.
    pub decimals: Option<u8>,
    /// The power of ten that numbers are to be multiplied with (SDMX UNIT_MULT). They are kept as they came.
    pub multiplier: i8,
}

/// One category of a dimension.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Category {
    /// Its code in the source, unique in its dimension.
    pub id: String,
    /// Its name in the source; the code where there is none.
    pub label: String,
    /// The code of the category that it is part of.
    pub parent: Option<String>,
    /// Whether it stands for all the others together.
    pub total: bool,
    /// The unit, for a measure.
    pub unit: Option<Measured>,
    /// The span of days, for a time; `None` where the label is ambiguous or no time.
    pub period: Option<Period>,
}

/// A dimension.
#[derive(Debug, Clone, PartialEq)]
pub struct Dimension {
    /// Its code in the source, unique in its data set.
    pub id: String,
    /// Its name in the source.
    pub label: String,
    /// What it says.
    pub role: Role,
    /// Its categories, in the source's order.
    pub categories: Vec<Category>,
}

/// What is known of one cell.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// The number, finite; as it came.
    pub number: Option<f64>,
    /// Its state; a state without numbers hides a number.
    pub state: State,
    /// Lower end of the range around it.
    pub low: Option<f64>,
    /// Upper end of the range around it.
    pub high: Option<f64>,
    /// How many were asked or counted.
    pub sample: Option<u32>,
    /// What stands in place of a number: "Yes".
    pub text: Option<String>,
    /// The source's own marks and notes on it.
    pub flags: Vec<String>,
}

impl Fact {
    /// A number, observed, or its absence.
    #[must_use]
    pub fn new(number: Option<f64>) -> Self {
        let number = number.filter(|n| n.is_finite());
        let state = if number.is_some() { State::Observed } else { State::NotReported };
        Self { number, state, low: None, high: None, sample: None, text: None, flags: Vec::new() }
    }

    /// No number, for this reason.
    #[must_use]
    pub fn absent(state: State) -> Self {
        Self { state, ..Self::new(None) }
    }
}

/// One data set.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Cube {
    /// Its code in the source.
    pub id: String,
    /// Its title in the source.
    pub title: String,
    /// The unit of all its values; see [`Category::unit`] where measures have their own.
    pub unit: Option<Measured>,
    /// Its dimensions, in the source's order.
    pub dimensions: Vec<Dimension>,
    /// Who publishes it.
    pub source: Option<String>,
    /// When it was last changed, as written.
    pub updated: Option<String>,
    /// Notes on the whole.
    pub notes: Vec<String>,
    /// Positions in the dimensions' categories, row after row, one for each dimension.
    pub(super) at: Vec<u32>,
    pub(super) number: Vec<f64>,
    pub(super) state: Vec<State>,
    pub(super) rest: BTreeMap<usize, Rest>,
}

/// What few cells have.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct Rest {
    low: Option<f64>,
    high: Option<f64>,
    sample: Option<u32>,
    text: Option<String>,
    flags: Vec<String>,
}

impl Cube {
    /// How many cells there are, with and without a number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.number.len()
    }

    /// Whether there is no cell.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.number.is_empty()
    }

    /// Adds a cell: `at` has the position of its category in each dimension.
    pub fn push(&mut self, at: &[u32], fact: Fact) {
        debug_assert_eq!(at.len(), self.dimensions.len(), "one position for each dimension");
        let Fact { number, state, low, high, sample, text, flags } = fact;
        let row = self.number.len();
        self.at.extend_from_slice(at);
        self.number.push(number.filter(|n| n.is_finite()).unwrap_or(f64::NAN));
        self.state.push(state);
        if low.is_some() || high.is_some() || sample.is_some() || text.is_some() || !flags.is_empty() {
            self.rest.insert(row, Rest { low, high, sample, text, flags });
        }
    }

    /// Where a cell stands: the position of its category in each dimension.
    #[must_use]
    pub fn at(&self, row: usize) -> &[u32] {
        let width = self.dimensions.len();
        &self.at[row * width..(row + 1) * width]
    }

    /// What is known of a cell.
    #[must_use]
    pub fn fact(&self, row: usize) -> Fact {
        let number = Some(self.number[row]).filter(|n| !n.is_nan());
        let Rest { low, high, sample, text, flags } = self.rest.get(&row).cloned().unwrap_or_default();
        Fact { number, state: self.state[row], low, high, sample, text, flags }
    }

    /// The number of a cell that may be shown.
    #[must_use]
    pub fn number(&self, row: usize) -> Option<f64> {
        Some(self.number[row]).filter(|n| !n.is_nan() && self.state[row].has_number())
    }

    /// Whether a cell has a number, shown or not.
    pub(super) fn has_number(&self, row: usize) -> bool {
        !self.number[row].is_nan()
    }

    /// Whether more is known of a cell than its number and its state.
    pub(super) fn has_more(&self, row: usize) -> bool {
        self.rest.contains_key(&row)
    }

    /// The state of a cell.
    #[must_use]
    pub fn state(&self, row: usize) -> State {
        self.state[row]
    }

    /// The dimension with this code.
    #[must_use]
    pub fn dimension(&self, id: &str) -> Option<usize> {
        self.dimensions.iter().position(|d| d.id == id)
    }

    /// Adds a dimension, before the first cell.
    pub fn add(&mut self, id: &str, label: &str, role: Role) -> usize {
        let label = if label.is_empty() { id } else { label };
        self.dimensions.push(Dimension { id: id.to_owned(), label: label.to_owned(), role, categories: Vec::new() });
        self.dimensions.len() - 1
    }

    /// The cells that stand at the same place as an earlier one: the row, and the earlier row.
    #[must_use]
    pub fn twice(&self) -> Vec<(usize, usize)> {
        if all_differ(self.len(), &|row| self.at(row)) {
            return Vec::new();
        }
        let mut rows: Vec<usize> = (0..self.len()).collect();
        rows.sort_by(|a, b| self.at(*a).cmp(self.at(*b)).then(a.cmp(b)));
        let mut first = 0;
        let mut found = Vec::new();
        for i in 1..rows.len() {
            if self.at(rows[i]) == self.at(rows[first]) {
                found.push((rows[i], rows[first]));
            } else {
                first = i;
            }
        }
        found.sort_unstable();
        found
    }

    /// Takes cells out, given in rising order.
    pub fn remove(&mut self, gone: &[usize]) {
        let width = self.dimensions.len();
        let keep = |row: usize| gone.binary_search(&row).is_err();
        let kept: Vec<usize> = (0..self.len()).filter(|row| keep(*row)).collect();
        self.at = kept.iter().flat_map(|row| self.at[row * width..(row + 1) * width].to_vec()).collect();
        self.number = kept.iter().map(|row| self.number[*row]).collect();
        self.state = kept.iter().map(|row| self.state[*row]).collect();
        let mut rest = std::mem::take(&mut self.rest);
        self.rest = kept.iter().enumerate().filter_map(|(to, from)| Some((to, rest.remove(from)?))).collect();
    }
}

/// Whether no two rows have the same positions, told without sorting; `false` where that would take too much memory.
pub(super) fn all_differ<'a>(rows: usize, at: &dyn Fn(usize) -> &'a [u32]) -> bool {
    if (1..rows).all(|row| at(row - 1) < at(row)) {
        return true;
    }
    let width = at(0).len();
    let mut sizes = vec![0_usize; width];
    for row in 0..rows {
        for (size, position) in sizes.iter_mut().zip(at(row)) {
            *size = (*size).max(*position as usize + 1);
        }
    }
    let room = sizes.iter().try_fold(1_usize, |room, size| room.checked_mul(*size));
    let Some(room) = room.filter(|room| *room <= rows.saturating_mul(64)) else { return false };
    let mut seen = vec![0_u64; room.div_ceil(64)];
    (0..rows).all(|row| {
        let place = at(row).iter().zip(&sizes).fold(0, |place, (at, size)| place * size + *at as usize);
        let (word, bit) = (&mut seen[place / 64], 1 << (place % 64));
        let new = *word & bit == 0;
        *word |= bit;
        new
    })
}

/// The categories of one dimension while rows are read: finds the position of a code, adds it where it is new.
#[derive(Debug, Default)]
pub struct Codes {
    known: BTreeMap<String, u32>,
}

impl Codes {
    /// The position of the code in the dimension; `new` makes its category.
    pub fn position(&mut self, dimension: &mut Dimension, code: &str, new: impl FnOnce() -> Category) -> u32 {
        if let Some(at) = self.known.get(code) {
            return *at;
        }
        let at = u32::try_from(dimension.categories.len()).unwrap_or(u32::MAX);
        dimension.categories.push(Category { id: code.to_owned(), ..new() });
        self.known.insert(code.to_owned(), at);
        at
    }
}

/// Whether a category stands for all the others together, by its code or name.
#[must_use]
pub fn is_total(code: &str, label: &str) -> bool {
    let label = label.trim().to_lowercase();
    // `T` is also a branch of economy, `ALL` a currency: there the name decides
    let code = match code {
        "_T" | "TOT" | "TOTAL" | "Total" | "total" | "BTSX" | "SEX_BTSX" => true,
        "T" | "ALL" | "All" => {
            label.is_empty()
                || label == code.to_lowercase()
                || label.contains("total")
                || ["all", "both"].iter().any(|word| label.starts_with(word))
        }
        _ => false,
    };
    code || TOTALS.split('|').any(|total| total == label) || label.starts_with("all categories:")
}

/// What sources call all together, in the languages of those that publish most.
const TOTALS: &str = "\
    total|all|all ages|both sexes|total population|all sectors|all categories|all persons|i alt|alder i alt|\
    begge kjønn|begge køn|alle aldre|totalt|samtliga|båda könen|yhteensä|sukupuolet yhteensä|\
    ikäluokat yhteensä|alls|kokku|pavisam|iš viso|insgesamt|ensemble|les deux sexes|totale|totaal|\
    ambos sexos|ambos os sexos|todas las edades|ogółem|celkem|spolu|összesen|skupaj|ukupno|toplam|jumla|\
    всего|общо|الإجمالي|المجموع|סך הכל";

impl Category {
    /// A category with a name, which may be empty.
    #[must_use]
    pub fn named(id: &str, label: &str) -> Self {
        let label = if label.is_empty() { id } else { label };
        Self { id: id.to_owned(), label: label.to_owned(), ..Self::default() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn cells_that_stand_twice_are_found(rows in prop::collection::vec(prop::collection::vec(0_u32..6, 2), 0..20), scale in 1_u32..90) {
            let mut cube = Cube::default();
            cube.add("a", "", Role::Place);
            cube.add("b", "", Role::Time);
            // thinly spread positions are told apart by sorting
            let rows: Vec<Vec<u32>> = rows.into_iter().map(|row| row.into_iter().map(|at| at * scale).collect()).collect();
            rows.iter().for_each(|row| cube.push(row, Fact::absent(State::NotReported)));
            let earlier = |i: usize| rows[..i].iter().position(|row| *row == rows[i]);
            let twice: Vec<(usize, usize)> = (0..rows.len()).filter_map(|i| Some((i, earlier(i)?))).collect();
            prop_assert_eq!(cube.twice(), twice);
        }
    }

    #[test]
    fn a_letter_is_a_total_only_where_its_name_allows_it() {
        for (code, label) in [
            ("T", "Total"),
            ("T", ""),
            ("T", "T"),
            ("ALL", "All groups"),
            ("_T", "x"),
            ("0", "I alt"),
            ("x", "All categories: Sex"),
        ] {
            assert!(is_total(code, label), "{code} {label}");
        }
        for (code, label) in [("T", "Activities of households as employers"), ("ALL", "Lek"), ("A", "Allotments")] {
            assert!(!is_total(code, label), "{code} {label}");
        }
    }
}

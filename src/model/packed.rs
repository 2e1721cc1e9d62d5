//! How observations are written: small, and read back without looking at every value twice.
//!
//! A million rows are four million numbers to read one by one. Here the rows of a line name their place and group once,
//! numbers with few decimals are whole numbers of one or two bytes each, and each column is one piece of memory.

use super::value::Range;
use super::{Date, Id, Period, Series, State, Text};
use serde::de::{Deserializer, Error, Visitor};
use serde::ser::Serializer;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A series as it is written.
#[derive(Serialize, Deserialize)]
struct Packed<'a> {
    places: Vec<Id>,
    periods: Vec<Period>,
    groups: Vec<Id>,
    /// Lines: place, group, how many rows.
    lines: Vec<(u32, u32, u32)>,
    #[serde(borrow)]
    period: Whole<'a>,
    #[serde(borrow)]
    number: Numbers<'a>,
    /// Runs of rows in the same state.
    state: Vec<(State, u32)>,
    range: Vec<Option<Range>>,
    counts: Vec<Option<(u32, u32)>>,
    sample: Vec<Option<u32>>,
    reported: Vec<Option<Date>>,
    note: Vec<Option<Text>>,
}

/// Whole numbers, each in as many bytes as the largest needs: 1, 2 or 4.
#[derive(Serialize, Deserialize)]
struct Whole<'a> {
    width: u8,
    #[serde(borrow)]
    bytes: Bytes<'a>,
}

/// Values.
#[derive(Serialize, Deserialize)]
enum Numbers<'a> {
    /// Decimal numbers: 0 for no number, else one more than how far the value, without its decimal point, is above the least.
    Decimal {
        decimals: u8,
        least: i64,
        #[serde(borrow)]
        codes: Whole<'a>,
    },
    /// Any numbers, 8 bytes each.
    Exact(#[serde(borrow)] Bytes<'a>),
}

/// A piece of memory.
enum Bytes<'a> {
    Read(&'a [u8]),
    Made(Vec<u8>),
}

impl Bytes<'_> {
    fn all(&self) -> &[u8] {
        match self {
            Self::Read(bytes) => bytes,
            Self::Made(bytes) => bytes,
        }
    }
}

impl Serialize for Bytes<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.all())
    }
}

impl<'de: 'a, 'a> Deserialize<'de> for Bytes<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Piece;
        impl<'de> Visitor<'de> for Piece {
            type Value = &'de [u8];

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("bytes")
            }

            fn visit_borrowed_bytes<E: Error>(self, bytes: &'de [u8]) -> Result<&'de [u8], E> {
                Ok(bytes)
            }
        }
        deserializer.deserialize_bytes(Piece).map(Self::Read)
    }
}

impl Whole<'_> {
    fn of(numbers: impl Iterator<Item = u32> + Clone) -> Self {
        let most = numbers.clone().max().unwrap_or(0);
        let width = if most < 1 << 8 {
            1
        } else if most < 1 << 16 {
            2
        } else {
            4
        };
        let bytes = numbers.flat_map(|n| n.to_le_bytes().into_iter().take(width)).collect();
        Self { width: width as u8, bytes: Bytes::Made(bytes) }
    }

    /// Each number, through `to`, in pieces.
    fn each<T>(&self, to: impl Fn(u32) -> T + Copy) -> Vec<T> {
        let width = usize::from(if self.width == 1 || self.width == 2 { self.width } else { 4 });
        let mut out = Vec::with_capacity(self.bytes.all().len() / width);
        for bytes in self.bytes.all().chunks(width * PIECE) {
            piece(width, bytes, to, &mut out);
        }
        out
    }
}

/// So many numbers are read by one call. A browser runs a function quickly only when it has been called often.
const PIECE: usize = 4096;

#[inline(never)]
fn piece<T>(width: usize, bytes: &[u8], to: impl Fn(u32) -> T, out: &mut Vec<T>) {
    match width {
        1 => out.extend(bytes.iter().map(|b| to(u32::from(*b)))),
        2 => out.extend(bytes.as_chunks().0.iter().map(|b| to(u32::from(u16::from_le_bytes(*b))))),
        _ => out.extend(bytes.as_chunks().0.iter().map(|b| to(u32::from_le_bytes(*b)))),
    }
}

/// The most decimals that are looked for.
const DECIMALS: u8 = 4;

impl Numbers<'_> {
    fn of(numbers: &[f64]) -> Self {
        (0..=DECIMALS)
            .find_map(|decimals| Self::decimal(numbers, decimals))
            .unwrap_or_else(|| Self::Exact(Bytes::Made(numbers.iter().flat_map(|n| n.to_le_bytes()).collect())))
    }

    /// All numbers with so many decimals; `None` where one would come back as another.
    fn decimal(numbers: &[f64], decimals: u8) -> Option<Self> {
        let scale = 10_f64.powi(i32::from(decimals));
        let point = |n: f64| (n * scale).round();
        let fits = |n: &f64| {
            let point = point(*n);
            n.is_nan() || (point.abs() < 1e15 && (point as i64 as f64 / scale).to_bits() == n.to_bits())
        };
        if !numbers.iter().all(fits) {
            return None;
        }
        let known = || numbers.iter().filter(|n| !n.is_nan()).map(|n| point(*n) as i64);
        let (least, most) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
        (most - least < i64::from(u32::MAX)).then_some(())?;
        let code = |n: &f64| if n.is_nan() { 0 } else { (point(*n) as i64 - least) as u32 + 1 };
        Some(Self::Decimal { decimals, least, codes: Whole::of(numbers.iter().map(code)) })
    }

    fn read(&self) -> Vec<f64> {
        match self {
            Self::Decimal { decimals, least, codes } => {
                let (scale, least) = (10_f64.powi(i32::from(*decimals)), *least as f64 - 1.0);
                codes.each(|code| if code == 0 { f64::NAN } else { (least + f64::from(code)) / scale })
            }
            Self::Exact(bytes) => bytes.all().as_chunks().0.iter().map(|b| f64::from_le_bytes(*b)).collect(),
        }
    }
}

impl Serialize for Series {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let line = |rows: std::ops::Range<usize>| (self.place[rows.start], self.group[rows.start], rows.len() as u32);
        let mut state: Vec<(State, u32)> = Vec::new();
        for one in &self.state {
            match state.last_mut() {
                Some((same, rows)) if same == one => *rows += 1,
                _ => state.push((*one, 1)),
            }
        }
        let packed = Packed {
            places: self.places.clone(),
            periods: self.periods.clone(),
            groups: self.groups.clone(),
            lines: self.lines().map(line).collect(),
            period: Whole::of(self.period.iter().copied()),
            number: Numbers::of(&self.number),
            state,
            range: self.range.clone(),
            counts: self.counts.clone(),
            sample: self.sample.clone(),
            reported: self.reported.clone(),
            note: self.note.clone(),
        };
        packed.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Series {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let packed = Packed::deserialize(deserializer)?;
        let number = packed.number.read();
        let rows = number.len();
        let (mut place, mut group) = (Vec::with_capacity(rows), Vec::with_capacity(rows));
        let mut state = Vec::with_capacity(rows);
        let room = |column: usize, more: u32| column.checked_add(more as usize).filter(|all| *all <= rows);
        let short = || D::Error::custom("columns of different length");
        for (at, of, more) in packed.lines {
            let end = room(place.len(), more).ok_or_else(short)?;
            place.resize(end, at);
            group.resize(end, of);
        }
        for (one, more) in packed.state {
            state.resize(room(state.len(), more).ok_or_else(short)?, one);
        }
        let period = packed.period.each(|period| period);
        if [place.len(), state.len(), period.len()] != [rows; 3] {
            return Err(short());
        }
        Ok(Self {
            places: packed.places,
            periods: packed.periods,
            groups: packed.groups,
            place,
            period,
            group,
            number,
            state,
            range: packed.range,
            counts: packed.counts,
            sample: packed.sample,
            reported: packed.reported,
            note: packed.note,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn series(numbers: Vec<f64>) -> Series {
        let rows = numbers.len() as u32;
        let state = |n: &f64| if n.is_nan() { State::NotReported } else { State::Observed };
        Series {
            places: vec![Id::new("a"), Id::new("b")],
            periods: (0..rows.max(1)).filter_map(|i| Period::parse(&(1900 + i).to_string())).collect(),
            groups: vec![Id::new("_T")],
            place: (0..rows).map(|row| u32::from(row >= rows / 2)).collect(),
            period: (0..rows).collect(),
            group: vec![0; numbers.len()],
            state: numbers.iter().map(state).collect(),
            number: numbers,
            ..Series::default()
        }
    }

    fn there_and_back(series: &Series) -> (usize, Series) {
        let bytes = postcard::to_allocvec(series).expect("it can be written");
        (bytes.len(), postcard::from_bytes(&bytes).expect("it can be read"))
    }

    proptest! {
        #[test]
        fn comes_back_to_the_bit(
            whole in prop::collection::vec(prop::option::of(-70_000_i64..70_000), 0..200), decimals in 0_u32..7,
            odd in prop::option::of(any::<f64>()),
        ) {
            let scale = 10_f64.powi(decimals.cast_signed());
            let numbers = whole.iter().map(|n| n.map_or(f64::NAN, |n| n as f64 / scale)).chain(odd).collect();
            let series = series(numbers);
            let bits = |s: &Series| s.number.iter().map(|n| if n.is_nan() { 0 } else { n.to_bits() }).collect::<Vec<_>>();
            let (_, back) = there_and_back(&series);
            prop_assert_eq!(bits(&back), bits(&series));
            prop_assert_eq!(format!("{back:?}"), format!("{series:?}"));
        }
    }

    #[test]
    fn a_figure_of_few_decimals_takes_two_bytes_and_not_eight() {
        let size = |by: f64| there_and_back(&series((0..240).map(|i| f64::from(i) * 7.0 / by).collect())).0;
        assert!(size(3.0) - size(10.0) > 240 * 6 - 16);
    }

    #[test]
    fn columns_that_do_not_fit_are_refused() {
        let bytes = postcard::to_allocvec(&series(vec![1.0, 2.0, 3.0])).expect("it can be written");
        for end in 0..bytes.len() {
            assert!(postcard::from_bytes::<Series>(&bytes[..end]).is_err());
        }
        for at in 0..bytes.len() {
            let mut bytes = bytes.clone();
            bytes[at] ^= 1;
            if let Ok(read) = postcard::from_bytes::<Series>(&bytes) {
                assert!([read.place.len(), read.period.len(), read.state.len()] == [read.len(); 3]);
            }
        }
    }
}

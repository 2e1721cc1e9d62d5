//! Columns of plain numbers, read in one pass over their bytes. Whatever is not plain (an exponent in a position, a column
//! that is no list, an unknown or repeated key) gives `None`, and the careful way says what is wrong.

use crate::feed::limits;
use serde::de::DeserializeOwned;
use serde_json::Value;

/// Observations of which nothing but the values is known.
#[derive(Default)]
pub struct Plain {
    /// Places.
    pub places: Option<Vec<String>>,
    /// Periods.
    pub periods: Option<Vec<Value>>,
    /// Groups.
    pub groups: Option<Vec<String>>,
    /// Positions in `places`.
    pub place: Option<Vec<u32>>,
    /// Positions in `periods`.
    pub period: Option<Vec<u32>>,
    /// Positions in `groups`.
    pub group: Option<Vec<u32>>,
    /// Values, NaN for none.
    pub value: Option<Vec<f64>>,
    /// How many rows.
    pub rows: Option<u32>,
}

/// Reads them.
pub fn scan(bytes: &[u8]) -> Option<Plain> {
    let mut from = Scan { bytes, at: 0 };
    let mut plain = Plain::default();
    from.one(b'{')?;
    loop {
        let key: String = from.small()?;
        from.one(b':')?;
        match key.as_str() {
            "places" => once(&mut plain.places, from.small()?)?,
            "periods" => once(&mut plain.periods, from.small()?)?,
            "groups" => once(&mut plain.groups, from.small()?)?,
            "place" => once(&mut plain.place, from.column(Scan::position)?)?,
            "period" => once(&mut plain.period, from.column(Scan::position)?)?,
            "group" => once(&mut plain.group, from.column(Scan::position)?)?,
            "value" => once(&mut plain.value, from.column(Scan::number)?)?,
            "rows" => once(&mut plain.rows, from.position()?)?,
            _ => return None,
        }
        match from.next()? {
            b',' => {}
            b'}' => break,
            _ => return None,
        }
    }
    from.space();
    (from.at == bytes.len()).then_some(plain)
}

fn once<T>(field: &mut Option<T>, read: T) -> Option<()> {
    field.replace(read).is_none().then_some(())
}

struct Scan<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Scan<'_> {
    fn here(&self) -> u8 {
        self.bytes.get(self.at).copied().unwrap_or_default()
    }

    fn space(&mut self) {
        while matches!(self.here(), b' ' | b'\n' | b'\r' | b'\t') {
            self.at += 1;
        }
    }

    /// The next byte that is no space.
    fn next(&mut self) -> Option<u8> {
        self.space();
        let byte = *self.bytes.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn one(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then_some(())
    }

    /// What is no column, as JSON.
    fn small<T: DeserializeOwned>(&mut self) -> Option<T> {
        let mut one = serde_json::Deserializer::from_slice(self.bytes.get(self.at..)?).into_iter();
        let read = one.next()?.ok()?;
        self.at += one.byte_offset();
        Some(read)
    }

    fn column<T>(&mut self, one: fn(&mut Self) -> Option<T>) -> Option<Vec<T>> {
        self.one(b'[')?;
        let mut column = Vec::new();
        loop {
            self.space();
            if column.len() >= limits::ROWS {
                return None;
            }
            column.push(one(self)?);
            match self.next()? {
                b',' => {}
                b']' => return Some(column),
                _ => return None,
            }
        }
    }

    /// Digits, and how many: at most 15, so that they are exact as a number; no zero before others.
    fn digits(&mut self, mut number: u64) -> Option<(u64, usize)> {
        let start = self.at;
        while self.here().is_ascii_digit() {
            // too many digits are left to the long way
            number = number.wrapping_mul(10).wrapping_add(u64::from(self.here() - b'0'));
            self.at += 1;
            if self.at - start > 15 {
                return None;
            }
        }
        Some((number, self.at - start))
    }

    fn position(&mut self) -> Option<u32> {
        self.space();
        let zero = self.here() == b'0';
        let (number, digits) = self.digits(0)?;
        if digits == 0 || (zero && digits > 1) {
            return None;
        }
        u32::try_from(number).ok()
    }

    fn number(&mut self) -> Option<f64> {
        let start = self.at;
        if self.here() == b'n' {
            self.at += 4;
            return (self.bytes.get(start..self.at)? == b"null").then_some(f64::NAN);
        }
        self.short().or_else(|| {
            self.at = start;
            self.long()
        })
    }

    /// A number of at most 15 digits: both its digits and its power of ten are exact, so their quotient is the nearest one.
    fn short(&mut self) -> Option<f64> {
        const POWERS: [f64; 16] =
            [1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
        let negative = self.here() == b'-';
        self.at += usize::from(negative);
        let zero = self.here() == b'0';
        let (mut number, whole) = self.digits(0)?;
        let mut decimals = 0;
        if self.here() == b'.' {
            self.at += 1;
            (number, decimals) = self.digits(number)?;
            (decimals > 0).then_some(())?;
        }
        let plain = whole > 0 && !(zero && whole > 1) && whole + decimals <= 15 && !matches!(self.here(), b'e' | b'E');
        let value = number as f64 / POWERS[decimals.min(15)];
        plain.then_some(if negative { -value } else { value })
    }

    #[inline(never)]
    fn long(&mut self) -> Option<f64> {
        let length =
            self.bytes[self.at..].iter().position(|b| matches!(b, b',' | b']' | b' ' | b'\n' | b'\r' | b'\t'))?;
        let text = self.bytes.get(self.at..self.at + length)?;
        self.at += length;
        serde_json::from_slice(text).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn values(text: &str) -> Option<Vec<f64>> {
        scan(format!("{{\"value\":[{text}]}}").as_bytes())?.value
    }

    proptest! {
        /// A number is read as `serde_json` reads it, or not at all.
        #[test]
        fn numbers_are_the_nearest_ones(text in "-?[0-9]{0,18}(\\.[0-9]{0,18})?([eE][+-]?[0-9]{1,3})?") {
            let known = serde_json::from_str::<f64>(&text).ok().map(f64::to_bits);
            prop_assert_eq!(values(&text).map(|list| list[0].to_bits()), known);
        }

        #[test]
        fn never_panics(bytes in prop::collection::vec(any::<u8>(), 0..40), text in "[\\[\\]{}:,0-9nul.\"evalupco -]{0,40}") {
            let _ = (scan(&bytes), scan(text.as_bytes()), values(&text));
        }
    }

    #[test]
    fn what_is_not_plain_is_left_to_the_careful_way() {
        assert_eq!(values("1, null ,2.5").map(|list| list.len()), Some(3));
        for odd in [
            "{}",
            "{\"value\":[]}",
            "{\"value\":[1],\"value\":[1]}",
            "{\"value\":[1],\"note\":[]}",
            "{\"value\":[1]} x",
            "{\"value\":1}",
            "{\"place\":[1.0]}",
            "{\"place\":[01]}",
            "{\"place\":[-1]}",
            "{\"place\":[5000000000]}",
            "{\"value\":[1,]}",
            "{\"value\":[1e400]}",
            "{\"value\":[\"1\"]}",
            "{\"value\":[nul]}",
            "{\"rows\":1.5}",
        ] {
            assert!(scan(odd.as_bytes()).is_none(), "{odd}");
        }
    }
}

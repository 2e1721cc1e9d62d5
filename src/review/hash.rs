//! Names made from content, for machines and for voices.

use sha2::{Digest as _, Sha256};
use std::fmt::Write as _;

/// SHA-256 in hexadecimal.
#[must_use]
pub fn sha256(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut out, b| {
        let _ = write!(out, "{b:02x}");
        out
    })
}

/// A hash to read aloud and compare: six groups of five digits, made as Signal makes its safety numbers (each group is
/// five bytes, modulo 100,000). Digits, since every language of the interface can say them, while lists of words
/// (PGP's, BIP 39's) are English; 30 of them, about 2^99, since who shows another text must find one with the same
/// number. Five digits are what a voice says in one breath and an ear keeps.
///
/// Empty where `hash` is no SHA-256 in hexadecimal.
#[must_use]
pub fn spoken(hash: &str) -> String {
    if hash.len() != 64 || !hash.bytes().all(|b| b.is_ascii_hexdigit()) {
        return String::new();
    }
    let group = |at: usize| u64::from_str_radix(&hash[at * 10..at * 10 + 10], 16).unwrap_or_default() % 100_000;
    let groups: Vec<String> = (0..6).map(|at| format!("{:05}", group(at))).collect();
    groups.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_can_be_read_aloud() {
        let hash = sha256(b"");
        assert_eq!(hash, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
        assert_eq!(spoken(&hash), "28312 71035 19033 54212 51492 41426");
        assert_eq!(spoken("e3"), "");
        assert_eq!(spoken(&"é".repeat(32)), "");
    }
}

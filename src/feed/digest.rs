//! The feed once read, as compact bytes. `publish` lays them beside the pages for the app, and the reader of live feeds
//! sends them to it, so the app itself carries no reader of any format: every kind of indicator costs its readers only
//! what it shows, and a hostile feed meets a program in a worker that holds nothing.
//!
//! Four letters, a checksum over the rest, and the rest in [postcard](https://postcard.jamesmunns.com)'s wire format.
//! Pages, app and reader of one site are published together and name each other, so there is one version.

use super::{Feed, FeedError};
use crate::browser::Program;
use serde::{Deserialize, Serialize, de::DeserializeOwned};

/// What the pages of a site were made from, and the program that reads newer feeds.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The feed.
    pub feed: Feed,
    /// The program that reads newer feeds, in a worker.
    pub reader: Option<Program>,
}

/// What the reader of live feeds answers.
pub type Answer = Result<Feed, FeedError>;

const LETTERS: &[u8; 4] = b"BRZ1";

/// The bytes of a snapshot or an answer.
#[must_use]
pub fn write<T: Serialize>(what: &T) -> Vec<u8> {
    // nothing of ours is of unknown length or borrowed: there is no case in which postcard refuses
    let body = postcard::to_allocvec(what).unwrap_or_default();
    [LETTERS.as_slice(), &fingerprint(&body).to_le_bytes(), &body].concat()
}

/// Reads a snapshot or an answer.
///
/// # Errors
/// When the bytes are not whole.
pub fn read<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, FeedError> {
    let rest = bytes.strip_prefix(LETTERS).and_then(<[u8]>::split_first_chunk::<8>);
    rest.filter(|(sum, body)| u64::from_le_bytes(**sum) == fingerprint(body))
        .and_then(|(_, body)| postcard::from_bytes(body).ok())
        .ok_or(FeedError::Damaged)
}

/// A number that tells copies of a file apart (FNV-1a, 64 bits, over eight bytes at a time); it is no protection against
/// forgery.
#[must_use]
pub fn fingerprint(bytes: &[u8]) -> u64 {
    let step = |hash: u64, word: u64| (hash ^ word).wrapping_mul(0x0100_0000_01b3);
    let (words, rest) = bytes.as_chunks();
    let hash = words.iter().fold(0xcbf2_9ce4_8422_2325, |hash, word| step(hash, u64::from_le_bytes(*word)));
    rest.iter().fold(hash, |hash, byte| step(hash, u64::from(*byte)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::feed::native;

    fn sample() -> Feed {
        let text = include_bytes!("../../public/programmes/power/programme.json");
        native::read(text).expect("the sample reads")
    }

    #[test]
    fn reads_back_what_was_written() {
        let snapshot = Snapshot { feed: sample(), reader: Some(Program::default()) };
        let back: Snapshot = read(&write(&snapshot)).expect("whole");
        // absent numbers are NaN, which no comparison finds equal
        assert_eq!(format!("{back:?}"), format!("{snapshot:?}"));
        let refused: Answer = Err(FeedError::Status(503));
        assert_eq!(read::<Answer>(&write(&refused)), Ok(refused));
    }

    #[test]
    fn a_cut_or_changed_copy_is_damaged() {
        let bytes = write(&Snapshot { feed: sample(), reader: None });
        let damaged = |bytes: &[u8]| read::<Snapshot>(bytes).err() == Some(FeedError::Damaged);
        assert!(damaged(b""));
        assert!(damaged(b"<!doctype html>"));
        assert!(damaged(&bytes[..bytes.len() - 1]));
        for at in [0, 5, 13, bytes.len() / 2, bytes.len() - 1] {
            let mut flipped = bytes.clone();
            flipped[at] ^= 1;
            assert!(damaged(&flipped), "byte {at}");
        }
    }
}

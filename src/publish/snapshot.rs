//! The programme as its author keeps it: the programme file and the observation files that it names.

use crate::feed::{Feed, FeedError, native};
use std::path::Path;

/// A programme with all its files.
pub struct Bundle {
    /// What was read.
    pub feed: Feed,
    /// The programme file and the files that it names, relative to it.
    pub files: Vec<String>,
}

/// Reads a programme from disk with the files that it names.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn bundle(programme: &Path) -> Result<Bundle, FeedError> {
    let bytes = std::fs::read(programme).map_err(|_| FeedError::Unreachable)?;
    let mut feed = native::read(&bytes)?;
    let folder = programme.parent().unwrap_or_else(|| Path::new("."));
    let mut files: Vec<String> = programme.file_name().map(|n| n.to_string_lossy().into_owned()).into_iter().collect();
    files.extend(feed.programme.boundaries.clone().filter(|file| native::is_beside(file)));
    for file in feed.waiting() {
        let read = if native::is_beside(&file) { std::fs::read(folder.join(&file)).ok() } else { None };
        native::supply(&mut feed, &file, read.as_deref().ok_or(FeedError::Unreachable));
        files.extend(read.map(|_| file));
    }
    Ok(Bundle { feed, files })
}

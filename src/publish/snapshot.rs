//! The feed as one file: small observation files are taken into it, so that a page and its data never come apart.

use crate::feed::{Feed, FeedError, native};
use serde_json::Value;
use std::path::Path;

/// A programme with all its files.
pub struct Bundle {
    /// What was read.
    pub feed: Feed,
    /// The same as one JSON file, without white space.
    pub json: String,
    /// The programme file and the files that it names, relative to it.
    pub files: Vec<String>,
}

/// Reads a programme from disk with the files that it names.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn bundle(programme: &Path) -> Result<Bundle, FeedError> {
    let bytes = std::fs::read(programme).map_err(|_| FeedError::Unreachable)?;
    let feed = native::read(&bytes)?;
    let (mut document, _) = crate::feed::document::parse(&bytes)?;
    let folder = programme.parent().unwrap_or_else(|| Path::new("."));
    let mut files: Vec<String> = programme.file_name().map(|n| n.to_string_lossy().into_owned()).into_iter().collect();
    files.extend(feed.programme.boundaries.clone().filter(|file| native::is_beside(file)));
    for indicator in document.get_mut("indicators").and_then(Value::as_array_mut).into_iter().flatten() {
        let Some(file) = indicator.get("data").and_then(Value::as_str).map(str::to_owned) else { continue };
        if indicator.get("observations").is_some_and(|o| !o.is_null()) {
            continue;
        }
        let read = std::fs::read(folder.join(&file)).ok().filter(|_| native::is_beside(&file));
        if let (Some(Ok((observations, _))), Some(object)) =
            (read.as_deref().map(crate::feed::document::parse), indicator.as_object_mut())
        {
            object.remove("data");
            object.insert("observations".to_owned(), observations);
            files.push(file);
        }
    }
    let json = document.to_string();
    // read again, so that pages show exactly what the snapshot holds; its notices speak of the author's files
    let mut whole = native::read(json.as_bytes())?;
    let missing: Vec<String> = whole
        .indicators
        .iter()
        .filter_map(|i| match &i.data {
            crate::kinds::Data::Waiting { file, .. } => Some(file.clone()),
            _ => None,
        })
        .collect();
    for file in missing {
        native::supply(&mut whole, &file, Err(FeedError::Unreachable));
    }
    let twice = |n: &crate::model::Notice| whole.notices.contains(n);
    let lost: Vec<_> = feed.notices.iter().filter(|n| !twice(n)).cloned().collect();
    whole.notices.extend(lost);
    Ok(Bundle { feed: whole, json, files })
}

//! Style sheets, which stand in the pages themselves: a linked one would cost a connection and a round trip before the first
//! paint. The policy allows each by its checksum, and that of the pictures, which are files of their own.

use super::sums;
use std::fs;
use std::io;
use std::path::Path;

/// A style sheet.
pub struct Sheet {
    /// Its text, as it stands in `<style>`.
    pub css: String,
    /// What allows it in a Content-Security-Policy: `'sha256-…'`.
    pub source: String,
}

impl Sheet {
    /// A sheet of this text.
    pub fn new(css: String) -> Self {
        Self { source: format!("'{}'", sums::source(css.as_bytes())), css }
    }

    /// Reads the sheet that Trunk has put into `folder` as `NAME-CHECKSUM.css`.
    ///
    /// # Errors
    /// When it is not there, or cannot stand in a page.
    pub fn read(folder: &Path, name: &str) -> io::Result<Self> {
        let is_it =
            |file: &str| file.strip_prefix(name).is_some_and(|rest| rest.starts_with('-') && rest.ends_with(".css"));
        let mut names = fs::read_dir(folder)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        let found = names.find(|file| is_it(file));
        let found = found.ok_or_else(|| io::Error::other(format!("{name}-….css is missing: make build")))?;
        let css = fs::read_to_string(folder.join(&found))?;
        if css.contains("</") || css.contains('\r') {
            return Err(io::Error::other(format!("{found} cannot stand in a page")));
        }
        Ok(Self::new(css))
    }
}

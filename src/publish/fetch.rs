//! Gets what a programme names: files from disk, the rest over HTTP, within limits.

use crate::feed::FeedError;
use crate::model::Date;
use std::io::Read;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How long one file may take.
const TIMEOUT: Duration = Duration::from_secs(60);

/// Whether a name is an address on the web.
fn is_address(name: &str) -> bool {
    name.starts_with("https://") || name.starts_with("http://")
}

/// The day on which something is fetched, in universal time. Nothing is judged by it.
pub fn today() -> Option<Date> {
    let seconds = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(seconds / 86_400).ok().and_then(Date::from_days)
}

/// Gets a file by its path or its `http` address.
///
/// # Errors
/// When it cannot be had whole, or has more than `limit` bytes.
pub fn fetch(name: &str, limit: usize) -> Result<Vec<u8>, FeedError> {
    if is_address(name) { over_http(name, limit) } else { from_disk(Path::new(name), limit) }
}

fn from_disk(path: &Path, limit: usize) -> Result<Vec<u8>, FeedError> {
    limited(std::fs::File::open(path).map_err(|_| FeedError::Unreachable)?, limit)
}

fn over_http(address: &str, limit: usize) -> Result<Vec<u8>, FeedError> {
    let agent: ureq::Agent = ureq::Agent::config_builder()
        .timeout_global(Some(TIMEOUT))
        .max_redirects(5)
        .http_status_as_error(false)
        .user_agent("baraza")
        .build()
        .into();
    let response = agent
        .get(address)
        .header("accept", "application/json, text/csv, */*;q=0.5")
        .call()
        .map_err(|_| FeedError::Unreachable)?;
    let status = response.status();
    if !status.is_success() {
        return Err(FeedError::Status(status.as_u16()));
    }
    limited(response.into_body().into_reader(), limit)
}

/// Reads to the end, but never more than one byte past the limit.
fn limited(reader: impl Read, limit: usize) -> Result<Vec<u8>, FeedError> {
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|_| FeedError::Unreachable)?;
    if bytes.len() > limit { Err(FeedError::TooLarge(limit)) } else { Ok(bytes) }
}

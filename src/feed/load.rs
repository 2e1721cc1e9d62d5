//! Fetching in the page: words, the snapshot that the page was made from, and then the live feed, which a program in a
//! worker reads.

use super::digest::{self, Answer, Snapshot};
use super::{Feed, FeedError, limits};
use crate::browser::{self, Program};
use gloo_net::http::Request;

/// Fetches the snapshot of a page. `checksum` is that of the page (Subresource Integrity), empty in development.
///
/// # Errors
/// When it cannot be had whole.
pub async fn snapshot(address: &str, checksum: &str) -> Result<Snapshot, FeedError> {
    let request = Request::get(address);
    let request = if checksum.is_empty() { request } else { request.integrity(checksum) };
    digest::read(&body(request).await?)
}

/// Fetches the live feed and has it read; `None` when it is the very file that `known` was read from.
///
/// # Errors
/// When it cannot be had, or read.
pub async fn live(address: &str, known: Option<&Feed>, reader: &Program) -> Result<Option<Feed>, FeedError> {
    let bytes = bytes(address).await?;
    if known.is_some_and(|known| known.fingerprint == digest::fingerprint(&bytes)) {
        return Ok(None);
    }
    let answer = browser::ask(reader, &bytes, address).await.ok_or(FeedError::NoReader)?;
    digest::read::<Answer>(&answer)?.map(Some)
}

/// Fetches a text.
///
/// # Errors
/// When it cannot be had, or is not UTF-8.
pub async fn text(address: &str) -> Result<String, FeedError> {
    String::from_utf8(bytes(address).await?).map_err(|_| FeedError::Encoding("not UTF-8".to_owned()))
}

/// Fetches a file.
///
/// # Errors
/// When it cannot be had, or is larger than [`limits::BODY`].
pub async fn bytes(address: &str) -> Result<Vec<u8>, FeedError> {
    body(Request::get(address)).await
}

async fn body(request: gloo_net::http::RequestBuilder) -> Result<Vec<u8>, FeedError> {
    let response = request.send().await.map_err(|_| FeedError::Unreachable)?;
    if !response.ok() {
        return Err(FeedError::Status(response.status()));
    }
    let length = response.headers().get("content-length").and_then(|l| l.parse::<usize>().ok());
    if length.is_some_and(|length| length > limits::BODY) {
        return Err(FeedError::TooLarge);
    }
    let body = response.binary().await.map_err(|_| FeedError::Unreachable)?;
    if body.len() > limits::BODY { Err(FeedError::TooLarge) } else { Ok(body) }
}

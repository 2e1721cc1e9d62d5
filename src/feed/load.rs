//! Fetching: status, body limit, and the files that a feed names.

use super::native::{self, supply};
use super::{Feed, FeedError, limits};
use crate::kinds::Data;
use gloo_net::http::Request;

/// Fetches a programme and the files that it names. A file that cannot be had leaves its indicator broken, with a
/// notice; the others live on.
///
/// # Errors
/// When the programme itself cannot be had.
pub async fn feed(address: &str) -> Result<Feed, FeedError> {
    let mut feed = native::read(&bytes(address).await?)?;
    let wanted: Vec<String> = feed
        .indicators
        .iter()
        .filter_map(|i| match &i.data {
            Data::Waiting { file, .. } => Some(file.clone()),
            _ => None,
        })
        .collect();
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    for file in wanted {
        let body = if native::is_beside(&file) {
            bytes(&format!("{folder}/{file}")).await
        } else {
            Err(FeedError::Unreachable)
        };
        supply(&mut feed, &file, body.as_deref().map_err(Clone::clone));
    }
    Ok(feed)
}

/// Fetches a text.
///
/// # Errors
/// When it cannot be had, or is not UTF-8.
pub async fn text(address: &str) -> Result<String, FeedError> {
    String::from_utf8(bytes(address).await?).map_err(|_| FeedError::Encoding("not UTF-8"))
}

async fn bytes(address: &str) -> Result<Vec<u8>, FeedError> {
    let response = Request::get(address).send().await.map_err(|_| FeedError::Unreachable)?;
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

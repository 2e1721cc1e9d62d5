//! Reading a live feed with the files that it names: what the program in the worker does.

use super::digest::{self, Answer};
use super::{FeedError, load, native};

/// Reads a programme that came from `address`, and the files that it names. A file that cannot be had leaves its
/// indicator broken, with a notice; the others live on. Small numbers of people are protected. The answer is in the form of [`digest`].
pub async fn answer(bytes: Vec<u8>, address: String) -> Vec<u8> {
    let answer: Answer = read(&bytes, &address).await;
    digest::write(&answer)
}

async fn read(bytes: &[u8], address: &str) -> Answer {
    let mut feed = native::read(bytes)?;
    let folder = address.rsplit_once('/').map_or("", |(folder, _)| folder);
    for file in feed.waiting() {
        let body = if native::is_beside(&file) {
            load::bytes(&format!("{folder}/{file}")).await
        } else {
            Err(FeedError::Unreachable)
        };
        native::supply(&mut feed, &file, body.as_deref().map_err(Clone::clone));
    }
    feed.protect();
    Ok(feed)
}

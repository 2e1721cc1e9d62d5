//! Several files at once, each independent of the others.

use super::FeedError;
use crate::browser;
use std::collections::BTreeMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::task::Poll;

/// A file, or why it did not come.
pub type Body = Result<Vec<u8>, FeedError>;
type Coming = Pin<Box<dyn Future<Output = Body>>>;

/// Files on their way, and those that have come. Dropping it cancels what is on its way.
#[derive(Default)]
pub struct Together {
    coming: Vec<(String, Coming)>,
    came: BTreeMap<String, Body>,
}

impl Together {
    /// Fetches a file, if it is not fetched already.
    pub fn want<F: Future<Output = Body> + 'static>(&mut self, name: &str, fetch: impl FnOnce(String) -> F) {
        if self.came(name).is_none() && !self.coming.iter().any(|(other, _)| other == name) {
            self.coming.push((name.to_owned(), Box::pin(fetch(name.to_owned()))));
        }
    }

    /// A file that has come, or why it has not; `None` while it is on its way.
    #[must_use]
    pub fn came(&self, name: &str) -> Option<&Body> {
        self.came.get(name)
    }

    /// Whether nothing is on its way.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.coming.is_empty()
    }

    /// Waits until all have come, or until something has and so many milliseconds are over. Whether all have come.
    pub async fn for_a_while(&mut self, milliseconds: f64) -> bool {
        let mut over = Box::pin(browser::sleep(milliseconds));
        let mut waited = false;
        let mut news = false;
        poll_fn(|cx| {
            let mut still = Vec::new();
            for (name, mut coming) in std::mem::take(&mut self.coming) {
                match coming.as_mut().poll(cx) {
                    Poll::Ready(body) => {
                        self.came.insert(name, body);
                        news = true;
                    }
                    Poll::Pending => still.push((name, coming)),
                }
            }
            self.coming = still;
            waited = waited || over.as_mut().poll(cx).is_ready();
            if self.is_done() || (waited && news) { Poll::Ready(()) } else { Poll::Pending }
        })
        .await;
        self.is_done()
    }
}

//! Fetching in the page: words, the snapshot that the page was made from, and then the live feed, which a program in a
//! worker reads.
//!
//! Connections in the field are slow, break, and lie. A request waits 20 seconds for the answer to begin and for each
//! piece of it, however long the whole takes; what may pass by itself is asked again twice, after about 1 and 4 seconds
//! (each ± half, so that not all readers come back at once) or as late as the server asks for, up to 30 seconds. A body is
//! read piece by piece and dropped at the limit. Who leaves takes the requests along.

use super::digest::{self, Answer, Snapshot};
use super::{Feed, FeedError, limits};
use crate::browser::{self, Asked, Cancel, Cut, Open, Program, RequestCache};
use crate::kinds::Indicator;
use gloo_net::http::{Request, RequestBuilder};
use std::sync::Arc;

/// Milliseconds that an answer may take to begin, and each piece of it to come.
const PATIENCE: f64 = 20_000.0;
/// Milliseconds before it is asked again.
const PAUSES: [f64; 2] = [1_000.0, 4_000.0];
/// The longest that a server may make us wait, in milliseconds.
const LONGEST_PAUSE: f64 = 30_000.0;

/// Fetches the snapshot of a page. `checksum` is that of the page (Subresource Integrity), empty in development.
///
/// # Errors
/// When it cannot be had whole.
pub async fn snapshot(address: &str, checksum: &str) -> Result<Snapshot, FeedError> {
    let request = || {
        let request = Request::get(address);
        if checksum.is_empty() { request } else { request.integrity(checksum) }
    };
    browser::begin("fetch");
    let bytes = patiently(&request, limits::BODY).await?;
    browser::end("fetch");
    browser::begin("parse");
    let read = digest::read(&bytes);
    browser::end("parse");
    read
}

/// Fetches the observations of an indicator that are too many for the snapshot; `None` when it has none that are.
/// `so_far` is told their share that has come, from 0 to 1.
///
/// # Errors
/// When they cannot be had whole.
pub async fn whole(
    base: &str,
    feed: &Feed,
    id: &str,
    so_far: &dyn Fn(f64),
) -> Result<Option<Arc<Indicator>>, FeedError> {
    let Some((indicator, apart)) = feed.indicator(id).and_then(|i| Some((i, i.data.apart()?))) else {
        return Ok(None);
    };
    browser::begin("fetch");
    so_far(0.0);
    let request = || Request::get(&[base, &apart.file].concat()).integrity(&apart.sum);
    let share = |bytes: usize| so_far(bytes as f64 / apart.bytes as f64);
    let bytes = counted(&request, (apart.bytes, apart.bytes), &share).await?;
    browser::end("fetch");
    browser::breathe().await;
    browser::begin("parse");
    let data = apart.brief.as_ref().clone().with(digest::read(&bytes)?);
    browser::end("parse");
    Ok(Some(Arc::new(Indicator { header: indicator.header.clone(), data })))
}

/// Fetches the live feed and has it read, for the page that is `open`; `take` gets it, more than once where data of others
/// come late. `None` is the very file that `known` was read from.
pub async fn live(
    address: &str,
    known: Option<&Feed>,
    reader: &Program,
    open: Open,
    take: &mut dyn FnMut(Result<Option<Feed>, FeedError>),
) {
    browser::begin("live fetch");
    let bytes = match anew(address).await {
        Ok(bytes) => bytes,
        Err(error) => return take(Err(error)),
    };
    browser::end("live fetch");
    if known.is_some_and(|known| known.live.is_empty() && known.fingerprint == digest::fingerprint(&bytes)) {
        return take(Ok(None));
    }
    browser::begin("live read");
    let read = |answer: Vec<u8>| {
        browser::end("live read");
        browser::begin("live parse");
        let mut read = digest::read::<Answer>(&answer).and_then(|feed| feed.map(Some));
        if let (Ok(Some(feed)), Some(known)) = (&mut read, known) {
            feed.outline(known);
        }
        browser::end("live parse");
        read
    };
    if !browser::ask(reader, &bytes, &Asked { address: address.to_owned(), open }, &mut |answer| take(read(answer)))
        .await
    {
        take(Err(if browser::online() { FeedError::NoReader } else { FeedError::Offline }));
    }
}

/// Fetches a text.
///
/// # Errors
/// When it cannot be had, or is not UTF-8.
pub async fn text(address: &str) -> Result<String, FeedError> {
    let bytes = patiently(&|| Request::get(address), limits::BODY).await?;
    String::from_utf8(bytes).map_err(|_| FeedError::Encoding("not UTF-8".to_owned()))
}

/// Fetches a file of the site as it is now: the browser asks whether its own copy still is.
///
/// # Errors
/// When it cannot be had, or is larger than [`limits::BODY`].
pub async fn anew(address: &str) -> Result<Vec<u8>, FeedError> {
    patiently(&|| Request::get(address).cache(RequestCache::NoCache), limits::BODY).await
}

/// A request that failed, and when the server wants to be asked again, in milliseconds.
struct Failed {
    error: FeedError,
    wait: Option<f64>,
}

impl From<FeedError> for Failed {
    fn from(error: FeedError) -> Self {
        Self { error, wait: None }
    }
}

/// Sends a request, again where that may help.
///
/// # Errors
/// When it fails for good, or three times, or its answer has more than `limit` bytes.
pub async fn patiently(request: &dyn Fn() -> RequestBuilder, limit: usize) -> Result<Vec<u8>, FeedError> {
    counted(request, (limit, 0), &|_| {}).await
}

/// The same with a body of this size: at most so many bytes, and so many are expected. `so_far` is told how many have come.
async fn counted(
    request: &dyn Fn() -> RequestBuilder,
    size: (usize, usize),
    so_far: &dyn Fn(usize),
) -> Result<Vec<u8>, FeedError> {
    for pause in PAUSES {
        match once(request(), size, so_far).await {
            Ok(bytes) => return Ok(bytes),
            Err(failed) if failed.error.may_pass() => {
                let pause = pause * (0.5 + browser::chance());
                browser::sleep(failed.wait.map_or(pause, |wait| wait.clamp(pause, LONGEST_PAUSE))).await;
            }
            Err(failed) => return Err(failed.error),
        }
    }
    once(request(), size, so_far).await.map_err(|failed| failed.error)
}

async fn once(request: RequestBuilder, size: (usize, usize), so_far: &dyn Fn(usize)) -> Result<Vec<u8>, Failed> {
    let cancel = Cancel::new();
    let why = |cancel: &Cancel| match () {
        () if cancel.was_late() => FeedError::TimedOut,
        () if !browser::online() => FeedError::Offline,
        () => FeedError::Unreachable,
    };
    let timer = cancel.within(PATIENCE);
    let response = request.abort_signal(cancel.signal().as_ref()).send().await.map_err(|_| why(&cancel))?;
    drop(timer);
    let header = |name: &str| response.headers().get(name);
    if !response.ok() {
        let seconds = header("retry-after").and_then(|after| after.trim().parse::<u32>().ok());
        return Err(Failed {
            error: FeedError::Status(response.status()),
            wait: seconds.map(|s| f64::from(s) * 1_000.0),
        });
    }
    if header("content-length").and_then(|l| l.parse::<usize>().ok()).is_some_and(|length| length > size.0) {
        return Err(FeedError::TooLarge(size.0).into());
    }
    let Some(body) = response.body() else { return Ok(Vec::new()) };
    browser::read_all(body, size, PATIENCE, &cancel, so_far).await.map_err(|cut| match cut {
        Cut::TooLong => FeedError::TooLarge(size.0).into(),
        Cut::Broken => why(&cancel).into(),
    })
}

//! Reading a programme with the live data of others: what the program in the worker does. Every address is asked at once,
//! and each comes or fails alone.

use super::adopt::{self, Adopted};
use crate::browser::{
    self, Answers, Asked as Question, Cancel, ReferrerPolicy, RequestCache, RequestCredentials, RequestMode,
};
use crate::feed::digest::{self, Answer};
use crate::feed::files::{self, A_WHILE, supply};
use crate::feed::live::Asked;
use crate::feed::together::Together;
use crate::feed::{Feed, FeedError, limits, load, native};
use gloo_net::http::{Method, Request, RequestBuilder};
use std::cell::{Cell, RefCell};

/// Reads a programme, the files that it names, and the live data of others. The answers are in the form of [`digest`]:
/// after a while with what has come, and at last with all.
pub async fn answer(bytes: Vec<u8>, Question { address, open }: Question, answers: Answers) {
    let addresses = match adopt::addresses(&bytes) {
        Ok(addresses) => addresses,
        Err(error) => return answers.send(&digest::write(&Answer::Err(error))),
    };
    let mut files = Together::default();
    for (name, limit) in addresses {
        files.want(&name, |name| get(name, limit, address.clone()));
    }
    loop {
        let all = files.for_a_while(A_WHILE).await;
        let missing = RefCell::default();
        let answer = read(&bytes, &files, &missing);
        for (name, limit) in missing.into_inner() {
            files.want(&name, |name| get(name, limit, address.clone()));
        }
        // files that have just been found to be needed are waited for first
        if files.is_done() || !all {
            answers.send(&digest::write(&answer.map(|feed| files::told(&feed, &open))));
        }
        if files.is_done() {
            return;
        }
    }
}

/// Reads what is here. `missing` gets the names of files that are not.
fn read(bytes: &[u8], files: &Together, missing: &RefCell<Vec<(String, usize)>>) -> Answer {
    let late = Cell::new(false);
    let get = |name: &str, limit: usize| {
        files.came(name).cloned().unwrap_or_else(|| {
            late.set(true);
            missing.borrow_mut().push((name.to_owned(), limit));
            Err(FeedError::Unreachable)
        })
    };
    let Adopted { programme, files: made, notices, refused, waiting } = adopt::refresh(bytes, &get, &late)?;
    let mut feed = native::read(&programme)?;
    feed.notices.extend(notices);
    for live in &mut feed.live {
        let failed = refused.iter().find(|(id, _)| *id == live.indicator);
        live.asked = match failed {
            Some((_, because)) => Asked::Failed(because.clone()),
            None if waiting.contains(&live.indicator) => Asked::NotYet,
            None => Asked::Fresh,
        };
    }
    for (file, bytes) in &made {
        native::supply(&mut feed, file, Ok(bytes));
    }
    let more = supply(&mut feed, &|file| files.came(file).cloned());
    missing.borrow_mut().extend(more.into_iter().map(|name| (name, limits::BODY)));
    feed.protect();
    Ok(Feed { fingerprint: digest::fingerprint(bytes), ..feed })
}

/// Gets a file of the site, or what others publish at an address.
async fn get(name: String, limit: usize, programme: String) -> Result<Vec<u8>, FeedError> {
    if !name.contains("://") {
        return files::own(name, programme).await;
    }
    match load::patiently(&|| foreign(&name), limit).await {
        Ok(bytes) if is_page(&bytes) => Err(FeedError::WebPage),
        Err(FeedError::Unreachable) if answers_others(&name).await => Err(FeedError::NotAllowed),
        body => body,
    }
}

/// A question to somebody else: it says nothing of the reader that need not be said.
fn foreign(address: &str) -> RequestBuilder {
    Request::get(address)
        .cache(RequestCache::NoCache)
        .credentials(RequestCredentials::Omit)
        .referrer_policy(ReferrerPolicy::NoReferrer)
}

/// Whether a server that cannot be read answers at all: then it does not let pages of other sites read it. Without
/// permission a browser tells no more than that.
async fn answers_others(address: &str) -> bool {
    const PATIENCE: f64 = 5_000.0;
    let cancel = Cancel::new();
    let _timer = cancel.within(PATIENCE);
    let request = foreign(address).method(Method::HEAD).mode(RequestMode::NoCors);
    browser::online() && request.abort_signal(cancel.signal().as_ref()).send().await.is_ok()
}

/// Whether this is a web page in place of data: a captive portal, an error page.
fn is_page(bytes: &[u8]) -> bool {
    let start = String::from_utf8_lossy(bytes.get(..bytes.len().min(300)).unwrap_or(bytes)).to_lowercase();
    let start = start.trim_start_matches('\u{FEFF}').trim_start();
    ["<!doctype html", "<html", "<head"].iter().any(|tag| start.starts_with(tag))
}

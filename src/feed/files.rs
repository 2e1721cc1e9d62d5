//! Reading a live feed with the files that it names: what the program in the worker does.

use super::digest::{self, Answer};
use super::live::Asked;
use super::together::{Body, Together};
use super::{Feed, FeedError, Live, load, native};
use crate::browser::{Answers, Asked as Question, Open};
use crate::kinds::{Data, Indicator};
use crate::say::{Locale, Words};

/// Milliseconds after which what has come is shown, though other files are still on their way.
pub const A_WHILE: f64 = 3_000.0;

/// Reads a programme, and the files that it names. Each comes or fails alone. Small numbers of people are protected. The
/// answers are in the form of [`digest`].
pub async fn answer(bytes: Vec<u8>, Question { address, open }: Question, answers: Answers) {
    let mut feed = match native::read(&bytes) {
        Ok(feed) => feed,
        Err(error) => return answers.send(&digest::write(&Answer::Err(error))),
    };
    let mut files = Together::default();
    for file in feed.waiting() {
        files.want(&file, |file| own(file, address.clone()));
    }
    while !files.for_a_while(A_WHILE).await {}
    supply(&mut feed, &|file| files.came(file).cloned());
    feed.protect();
    answers.send(&digest::write(&Answer::Ok(told(&feed, &open))));
}

/// A feed as the page that is open knows it.
#[must_use]
pub fn told(feed: &Feed, open: &Open) -> Feed {
    let words = Words::new(Locale::of(&open.language).unwrap_or_default(), &open.words).0;
    feed.told(&words, open.indicator.as_deref())
}

/// Fetches a file of the site that stands beside the programme at this address, as it is now.
///
/// # Errors
/// When it would stand elsewhere, or cannot be had.
pub async fn own(file: String, programme: String) -> Body {
    let folder = programme.rsplit_once('/').map_or("", |(folder, _)| folder);
    if !native::is_beside(&file) {
        return Err(FeedError::Unreachable);
    }
    load::anew(&[folder, "/", &file].concat()).await
}

/// Gives an indicator its observations where `came` has its file, and notes what became of each; the names of the files
/// that are not here yet.
pub fn supply(feed: &mut Feed, came: &dyn Fn(&str) -> Option<Body>) -> Vec<String> {
    let mut missing = Vec::new();
    for file in feed.waiting() {
        let body = came(&file);
        let asked = match &body {
            None => Asked::NotYet,
            Some(Ok(_)) => Asked::Fresh,
            Some(Err(error)) => Asked::Failed(error.clone()),
        };
        let of = |i: &Indicator| matches!(&i.data, Data::Waiting { file: own, .. } if *own == file);
        let ids: Vec<_> = feed.indicators.iter().filter(|i| of(i)).map(|i| i.header.id.clone()).collect();
        // a copy of what others publish is only needed where that has failed
        if ids.iter().all(|id| feed.live(id).is_some_and(|live| live.asked == Asked::NotYet)) {
            continue;
        }
        let own: Vec<_> = ids.into_iter().filter(|id| feed.live(id).is_none()).collect();
        let live = |indicator| Live { indicator, origin: None, copied: None, asked: asked.clone() };
        feed.live.extend(own.into_iter().map(live));
        match body {
            None => missing.push(file),
            Some(Ok(bytes)) => native::supply(feed, &file, Ok(&bytes)),
            // it says itself that its values have not come
            Some(Err(_)) => {}
        }
    }
    missing
}

//! The programme as its author keeps it, and what of it may be public.

use super::corrected::contradictions;
use super::fetch::{fetch, today};
use crate::feed::foreign::{Adopted, adopt};
use crate::feed::native::{Key, Who};
use crate::feed::{Feed, FeedError, limits, link, native, outline};
use crate::model::{Notice, Programme};
use crate::plain::Published;
use crate::review;
use std::path::Path;

/// A programme with all its files, protected: everything that is published is made from here.
pub struct Bundle {
    /// What may be shown: read from `files`.
    pub feed: Feed,
    /// The programme file and the files that it names, relative to it, as they may be public.
    pub files: Vec<(String, Vec<u8>)>,
    /// Files that the programme names and that must not be public: their observations stand in the programme file.
    pub inlined: Vec<String>,
    /// Joint reviews, and whether they are what was agreed.
    pub reviews: Vec<Published>,
    /// The keys that reviews may be signed with.
    pub keys: Vec<Key>,
    /// Who sits on committees, and which conflicts of interest were declared.
    pub who: Who,
    /// How many values were hidden; `None` where nothing had to be protected.
    pub hidden: Option<usize>,
    /// What was wrong with the author's own files.
    pub notices: Vec<Notice>,
    /// Small numbers of people that stand in the author's own files.
    pub exposed: Vec<Notice>,
}

/// Reads a programme, from disk or over HTTP, with the files that it names, and protects it.
///
/// # Errors
/// When the programme itself cannot be read.
pub fn bundle(programme: &Path) -> Result<Bundle, FeedError> {
    let address = programme.to_string_lossy();
    let bytes = fetch(&address, limits::BODY)?;
    let name = programme.file_name().map(|n| n.to_string_lossy().into_owned());
    let within = |file: &str, limit: usize| fetch(&link::beside(&address, file).ok_or(FeedError::Unreachable)?, limit);
    let near = |file: &str| within(file, limits::BODY);
    let get = |file: &str, limit: usize| if file.contains("://") { fetch(file, limit) } else { within(file, limit) };
    let (bytes, foreign, mut notices) = match adopt(&bytes, &get, today())? {
        Some(Adopted { programme, files, notices, .. }) => (programme, files, notices),
        None => (bytes, Vec::new(), Vec::new()),
    };
    let beside = |file: &str| foreign.iter().find(|(name, _)| name == file).map(|(_, bytes)| bytes.clone());
    let mut own = read(&bytes, &|file| beside(file).or_else(|| near(file).ok()))?;
    // the feed speaks of its own day; consent ends on the calendar's
    if let Some(day) = today() {
        own.0.forget(day);
    }
    let exposed = native::exposed(&bytes, &own.1, &own.0);
    // why foreign data are missing has been said where they were read
    let said = |n: &Notice| notices.iter().any(|other| other.severity == n.severity && other.pointer == n.pointer);
    let own_notices: Vec<Notice> = own.0.notices.iter().filter(|n| !said(n)).cloned().collect();
    notices.extend(own_notices);
    notices.extend(contradictions(&bytes, &own.0));
    let protected = native::protected(&bytes, &own.0)?;
    let hidden = protected.as_ref().map(|p| p.hidden);
    let (bytes, inlined, (mut feed, data)) = match protected {
        None => (bytes, Vec::new(), own),
        // only what stands in the protected copy can come onto a page
        Some(copy) => {
            let again = read(&copy.bytes, &|file| own.1.iter().find(|(name, _)| name == file).map(|(_, b)| b.clone()))?;
            (copy.bytes, copy.inlined, again)
        }
    };
    notices.extend(outline::outline(&mut feed.programme, &bytes, &get));
    let boundaries = native::boundaries(&bytes).0.into_iter().map(|(_, file)| file.url);
    let boundaries = boundaries.filter(|file| native::is_beside(file));
    let boundaries: Files = boundaries.filter_map(|file| near(&file).ok().map(|bytes| (file, bytes))).collect();
    let who = native::who(&bytes, &feed.programme)?;
    notices.extend(who.notices.iter().cloned());
    let named = native::reviews(&bytes)?;
    notices.extend(named.notices.iter().cloned());
    let (reviews, minuted) = reviews(&named, (&feed.programme, &who), &near, &mut notices);
    let mut files: Files = name.map(|name| (name, bytes)).into_iter().collect();
    files.extend(boundaries);
    let inlined = inlined.into_iter().filter(|file| native::is_beside(file) && !data.iter().any(|(n, _)| n == file));
    let inlined = inlined.collect();
    files.extend(data);
    files.extend(minuted);
    Ok(Bundle { feed, files, inlined, reviews, keys: named.keys, who, hidden, notices, exposed })
}

/// Reads and verifies the joint reviews that a programme names. One that cannot be read is left out, and said.
fn reviews(
    named: &native::Reviews,
    (programme, who): (&Programme, &Who),
    near: &dyn Fn(&str) -> Result<Vec<u8>, FeedError>,
    notices: &mut Vec<Notice>,
) -> (Vec<Published>, Files) {
    let (mut all, mut files): (Vec<Published>, Files) = (Vec::new(), Vec::new());
    for file in &named.files {
        let at = |pointer: &str| format!("/reviews ({file}){pointer}");
        let hint = "see `baraza review verify`";
        let bytes = match near(file) {
            Ok(bytes) => bytes,
            Err(error) => {
                notices.push(Notice::error(at(""), format!("the review cannot be had: {error}"), hint));
                continue;
            }
        };
        let (read, own) = match review::read(&bytes) {
            Ok(read) => read,
            Err(error) => {
                notices.push(Notice::error(at(""), format!("this is no review: {error}"), hint));
                continue;
            }
        };
        if all.iter().any(|other| other.review.head.id == read.head.id) {
            notices.push(Notice::error(at(""), format!("there are two reviews \"{}\"", read.head.id), "merge them"));
            continue;
        }
        let report = review::verify(&read, &own, &programme.id, &named.keys);
        let warnings = own.iter().filter(|n| n.severity == crate::model::Severity::Warning);
        let chairs = review::chairs(&read.head, &programme.partners, who);
        for notice in report.refused.iter().chain(warnings).chain(&chairs) {
            notices.push(Notice { pointer: at(&notice.pointer), ..notice.clone() });
        }
        all.push(Published { review: read, report, file: file.clone() });
        files.push((file.clone(), bytes));
    }
    (all, files)
}

type Files = Vec<(String, Vec<u8>)>;

/// Reads a programme with the files that it names.
fn read(bytes: &[u8], get: &dyn Fn(&str) -> Option<Vec<u8>>) -> Result<(Feed, Files), FeedError> {
    let mut feed = native::read(bytes)?;
    let mut files = Vec::new();
    for file in feed.waiting() {
        let read = if native::is_beside(&file) { get(&file) } else { None };
        native::supply(&mut feed, &file, read.as_deref().ok_or(FeedError::Unreachable));
        files.extend(read.map(|bytes| (file, bytes)));
    }
    Ok((feed, files))
}

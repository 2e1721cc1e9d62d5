//! Why a feed could not be had at all.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Why there is no feed: each reads as a sentence of its own on the page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum FeedError {
    /// No answer: blocked, bad TLS, no such host. Browsers do not say which.
    Unreachable,
    /// The device has no connection.
    Offline,
    /// The server began too late, or stopped in the middle.
    TimedOut,
    /// The server answers, but does not let pages of other sites read it (CORS).
    NotAllowed,
    /// The server answered with a status other than success.
    Status(u16),
    /// A web page came instead of data (captive portals, error pages).
    WebPage,
    /// The body is larger than so many bytes: [`super::limits::BODY`], unless the feed allows more.
    TooLarge(usize),
    /// It is not JSON; line and column, from 1.
    NotJson {
        /// What the reader of JSON said.
        what: String,
        /// Line.
        line: usize,
        /// Column.
        column: usize,
        /// Whether the file ends before the data does.
        cut: bool,
    },
    /// Text in an encoding other than UTF-8.
    Encoding(String),
    /// What is offered is older than what is here.
    Older,
    /// Data of others came, and cannot be read as the programme says.
    NotAsMapped,
    /// The site's own copy of the feed is not whole.
    Damaged,
    /// The program that reads live feeds did not start.
    NoReader,
    /// It is JSON, but not a programme; a pointer and what is missing.
    NotAProgramme {
        /// Where.
        pointer: String,
        /// What is wrong.
        what: String,
    },
}

impl FeedError {
    /// Whether the same question may be answered a little later.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Unreachable | Self::TimedOut => true,
            Self::Status(code) => matches!(code, 408 | 425 | 429 | 500..=599),
            _ => false,
        }
    }

    /// A short name, for messages.
    #[must_use]
    pub fn name(&self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Offline => "offline",
            Self::TimedOut => "timed-out",
            Self::NotAllowed => "not-allowed",
            Self::NotAsMapped => "not-as-mapped",
            Self::Status(_) => "status",
            Self::WebPage => "web-page",
            Self::TooLarge(_) => "too-large",
            Self::NotJson { cut: true, .. } => "cut",
            Self::NotJson { .. } => "not-json",
            Self::Encoding(_) => "encoding",
            Self::Older => "older",
            Self::Damaged => "damaged",
            Self::NoReader => "no-reader",
            Self::NotAProgramme { .. } => "not-a-programme",
        }
    }
}

impl fmt::Display for FeedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !cfg!(feature = "foreign") {
            // pages say it in the reader's language, by its name
            return f.write_str(self.name());
        }
        match self {
            Self::Unreachable => write!(f, "/: the file could not be reached; check the address and the connection"),
            Self::Offline => write!(f, "/: there is no connection; try again with one"),
            Self::TimedOut => write!(f, "/: the server took too long; try again later"),
            Self::NotAllowed => {
                write!(
                    f,
                    "/: the server does not let pages of other sites read this; ask it to send Access-Control-Allow-Origin"
                )
            }
            Self::NotAsMapped => write!(f, "/: the data cannot be read as the programme says; see the other notices"),
            Self::Status(code) => write!(f, "/: the server answered {code}; check the address"),
            Self::WebPage => {
                write!(f, "/: this is a web page, not data; open the address in a browser and see what answers")
            }
            Self::TooLarge(limit) => {
                let megabytes = limit / super::limits::MEGABYTE;
                write!(
                    f,
                    "/: the file is larger than {megabytes} MB; publish it in parts: observations in files of their own (`data`), data of others with a higher `limit`"
                )
            }
            Self::NotJson { what, line, column, cut } => {
                let hint = if *cut { "the file ends too early: upload it again" } else { "mend the JSON there" };
                write!(f, "/: not JSON: {what} (line {line}, column {column}); {hint}")
            }
            Self::Damaged => write!(f, "/: the site's copy of the feed is damaged; publish the site again"),
            Self::NoReader => write!(f, "/: the program that reads feeds did not start; reload the page"),
            Self::Older => write!(f, "/: the feed is older than the one at hand; publish the newer one again"),
            Self::Encoding(name) => write!(f, "/: the text is {name}; save it as UTF-8"),
            Self::NotAProgramme { pointer, what } => {
                let pointer = if pointer.is_empty() { "/" } else { pointer };
                write!(f, "{pointer}: {what}; compare with schema/programme-1.schema.json")
            }
        }
    }
}

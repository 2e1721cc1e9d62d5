//! Large observations, each in a file of its own beside the snapshot.

use super::site::write;
use super::sums::{hex, integrity};
use crate::feed::{Feed, digest};
use crate::kinds::{Data, Indicator, apart};
use std::io;
use std::path::Path;
use std::sync::Arc;

/// The feed for the snapshot: what is too large for it is written into files of their own.
pub(super) fn apart(feed: &Feed, out: &Path) -> io::Result<Feed> {
    let mut small = feed.clone();
    for (indicator, whole) in small.indicators.iter_mut().zip(&feed.indicators) {
        let Some((series, brief)) = whole.too_large(feed.programme.as_of) else { continue };
        let bytes = digest::write(series);
        let file = format!("feed/{}.bin", &hex(&bytes)[..16]);
        write(&out.join(&file), &bytes)?;
        let (sum, brief) = (integrity(&bytes), Box::new(brief));
        let data = Data::Apart(apart::Data { file, sum, bytes: bytes.len(), brief });
        *indicator = Arc::new(Indicator { header: whole.header.clone(), data });
    }
    Ok(small)
}

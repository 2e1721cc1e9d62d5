//! `withdrawn.json`: the stories that may not be shown any more, so that copies of pages that were kept on devices can be
//! found and taken away (`public/withdrawn.js`).

use super::site::{Press, write};
use crate::kinds::{Data, Listed};
use serde_json::json;
use std::io;

impl Press<'_> {
    /// Writes the list, empty where there are none.
    pub(super) fn withdrawn(&self) -> io::Result<()> {
        let stories = self.feed.indicators.iter().flat_map(|indicator| {
            let withheld = match &indicator.data {
                Data::Listed(Listed::Voices(data)) => data.withheld.as_slice(),
                _ => &[],
            };
            withheld
                .iter()
                .map(|id| json!({"page": format!("i/{}/", indicator.header.id), "story": format!("story-{id}")}))
        });
        let list = json!({"version": 1, "stories": stories.collect::<Vec<_>>()});
        write(&self.out.join("withdrawn.json"), &serde_json::to_vec(&list)?)
    }
}

//! Programs that run in a worker, as the build left them.

use super::sums::{hex, integrity};
use crate::browser::Program;
use crate::feed::Feed;
use std::fs;
use std::io;
use std::path::Path;

/// The program that reads live feeds: our own format, and what others publish only where the programme names it.
pub(super) fn reader(out: &Path, feed: &Feed) -> io::Result<Program> {
    program(out, if feed.live.is_empty() { "baraza-reader" } else { "baraza-foreign" })
}

/// A program that runs in a worker. Trunk names it plainly; here it gets its checksum into its name, as the others.
pub(super) fn program(out: &Path, program: &str) -> io::Result<Program> {
    let hashed = |ending: &str| -> io::Result<(String, String)> {
        let is_it = |name: &str| name.starts_with(program) && name.ends_with(ending);
        let names = fs::read_dir(out)?.filter_map(|entry| entry.ok()?.file_name().into_string().ok());
        // the plain name sorts first: what was built last
        let found = names.filter(|name| is_it(name)).max_by_key(|name| std::cmp::Reverse(name.len()));
        let found = found.ok_or_else(|| io::Error::other(format!("{program}…{ending} is missing: make build")))?;
        let bytes = fs::read(out.join(&found))?;
        let name = format!("{program}-{}{ending}", &hex(&bytes)[..16]);
        if found != name {
            fs::rename(out.join(&found), out.join(&name))?;
        }
        Ok((name, integrity(&bytes)))
    };
    let (wasm, wasm_sum) = hashed("_bg.wasm")?;
    let (js, js_sum) = hashed(".js")?;
    Ok(Program { base: String::new(), js, js_sum, wasm, wasm_sum })
}

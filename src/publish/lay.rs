//! The feed beside the pages, and nothing there that must not be public.

use super::Bundle;
use super::site::write;
use std::fs;
use std::io;
use std::path::Path;

/// Lays the feed beside the pages, as it may be public; copies of the author's own files that the build has brought along
/// are taken away, wherever below `programmes/` they lie.
pub(super) fn copy_feed(bundle: &Bundle, programme: &Path, out: &Path) -> io::Result<()> {
    if bundle.hidden.is_some() {
        let beside = programme.parent().unwrap_or_else(|| Path::new("."));
        let own = bundle.inlined.iter().map(|file| beside.join(file)).chain([programme.to_path_buf()]);
        let own: Vec<Vec<u8>> = own.filter_map(|file| fs::read(file).ok()).collect();
        take_away(&out.join("programmes"), &own)?;
    }
    let to = out.join(format!("programmes/{}", bundle.feed.programme.id));
    for (file, bytes) in &bundle.files {
        write(&to.join(file), bytes)?;
    }
    for file in &bundle.inlined {
        for ending in ["", ".br", ".gz"] {
            gone(&to.join(format!("{file}{ending}")))?;
        }
    }
    Ok(())
}

/// Removes every file below a folder that holds one of these, and its compressed copies.
fn take_away(folder: &Path, contents: &[Vec<u8>]) -> io::Result<()> {
    let Ok(entries) = fs::read_dir(folder) else { return Ok(()) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            take_away(&path, contents)?;
        } else if fs::read(&path).is_ok_and(|bytes| contents.contains(&bytes)) {
            for ending in ["", ".br", ".gz"] {
                gone(Path::new(&format!("{}{ending}", path.display())))?;
            }
        }
    }
    Ok(())
}

/// Takes a file away, if there is one.
pub(super) fn gone(file: &Path) -> io::Result<()> {
    match fs::remove_file(file) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(e),
        _ => Ok(()),
    }
}

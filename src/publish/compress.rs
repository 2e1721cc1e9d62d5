//! Copies of every text file, compressed once and as well as can be.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

/// Endings of files that compress well.
pub(super) const TEXTS: [&str; 15] = [
    "html",
    "css",
    "js",
    "mjs",
    "wasm",
    "bin",
    "json",
    "geojson",
    "ftl",
    "csv",
    "ics",
    "svg",
    "xml",
    "txt",
    "webmanifest",
];

/// Writes `.br` and `.gz` beside every text file below `folder`, and gives how many. Uses every core.
///
/// # Errors
/// When a file cannot be read or written.
pub fn compress(folder: &Path) -> io::Result<usize> {
    let mut files = Vec::new();
    list(folder, &mut files)?;
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let next = std::sync::atomic::AtomicUsize::new(0);
    std::thread::scope(|scope| {
        let work = || -> io::Result<()> {
            while let Some(file) = files.get(next.fetch_add(1, std::sync::atomic::Ordering::Relaxed)) {
                one(file)?;
            }
            Ok(())
        };
        let workers: Vec<_> = (0..cores).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|w| w.join().unwrap_or_else(|_| Err(io::Error::other("compressing stopped"))))
    })?;
    Ok(files.len())
}

fn list(folder: &Path, out: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            list(&path, out)?;
        } else if path.extension().and_then(|e| e.to_str()).is_some_and(|e| TEXTS.contains(&e)) {
            out.push(path);
        }
    }
    Ok(())
}

/// As well as brotli can; of what is very large, as well as it can within minutes.
pub fn brotli(bytes: &[u8]) -> io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let quality = match bytes.len() {
        0..2_000_000 => 11,
        2_000_000..20_000_000 => 9,
        _ => 5,
    };
    let parameters =
        brotli::enc::BrotliEncoderParams { quality, lgwin: 22, size_hint: bytes.len(), ..Default::default() };
    brotli::BrotliCompress(&mut &*bytes, &mut out, &parameters)?;
    Ok(out)
}

/// Writes `.br` and `.gz` beside a file.
pub(super) fn one(file: &Path) -> io::Result<()> {
    let bytes = fs::read(file)?;
    let beside = |ending: &str| PathBuf::from(format!("{}.{ending}", file.display()));
    let mut gz = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
    gz.write_all(&bytes)?;
    fs::write(beside("br"), brotli(&bytes)?)?;
    fs::write(beside("gz"), gz.finish()?)
}

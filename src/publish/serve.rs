//! Shows a published site as a careful server would: compressed, with the headers that its own `_headers` names and no
//! other, from this machine only.

use super::rules::Rules;
use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tiny_http::{Header, Request, Response, Server};

/// Serves `folder` below `base` (`/` or `/some/path/`) on 127.0.0.1 until it is stopped. Port 0 takes a free one.
/// `ready` hears the address.
///
/// # Errors
/// When the port is taken.
pub fn serve(folder: &Path, port: u16, base: &str, ready: impl FnOnce(&str)) -> io::Result<()> {
    let address = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
    let server = Arc::new(Server::http(address).map_err(|e| io::Error::other(format!("{address}: {e}")))?);
    let at = server.server_addr().to_ip().unwrap_or(address);
    ready(&format!("http://{at}{base}"));
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let server = Arc::clone(&server);
            scope.spawn(move || {
                while let Ok(request) = server.recv() {
                    // a reader who hangs up is no fault of the server
                    let _ = answer(folder, base, request);
                }
            });
        }
        scope.spawn(move || wake(at));
    });
    Ok(())
}

/// Knocks at the server's own door from time to time. tiny_http 0.12 counts a thread as free until it has woken up, so of
/// two connections that come at the same moment the second can be queued with nobody to take it, until another connection
/// closes: a page would hang for minutes. Whoever takes a knock takes what waits before it.
fn wake(at: SocketAddr) {
    loop {
        std::thread::sleep(Duration::from_millis(250));
        // where the door is closed there is nobody to wake
        let _ = TcpStream::connect(at);
    }
}

fn answer(folder: &Path, base: &str, request: Request) -> io::Result<()> {
    let url = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    let Some(path) = url.strip_prefix(base.trim_end_matches('/')).and_then(|p| p.strip_prefix('/')) else {
        return send(folder, request, "404.html", 404);
    };
    let path = decode(path);
    let inside = Path::new(&path).components().all(|c| matches!(c, Component::Normal(_)));
    if !inside && !path.is_empty() {
        return send(folder, request, "404.html", 404);
    }
    let file = folder.join(&path);
    if file.is_dir() {
        if !path.is_empty() && !path.ends_with('/') {
            let to = header("Location", &format!("{url}/"));
            return request.respond(Response::empty(301).with_header(to));
        }
        return send(folder, request, &format!("{path}index.html"), 200);
    }
    if file.is_file() { send(folder, request, &path, 200) } else { send(folder, request, "404.html", 404) }
}

fn send(folder: &Path, request: Request, path: &str, status: u16) -> io::Result<()> {
    let wants = |coding: &str| {
        let accepts = |h: &&Header| h.field.equiv("Accept-Encoding");
        request.headers().iter().find(accepts).is_some_and(|h| h.value.as_str().contains(coding))
    };
    let plain = folder.join(path);
    let compressed = [("br", "br"), ("gzip", "gz")].into_iter().find_map(|(coding, ending)| {
        let file = PathBuf::from(format!("{}.{ending}", plain.display()));
        (wants(coding) && file.is_file()).then_some((coding, file))
    });
    let (coding, file) = compressed.map_or((None, plain), |(coding, file)| (Some(coding), file));
    let Ok(bytes) = fs::read(&file) else {
        return request.respond(Response::from_string("not found\n").with_status_code(404));
    };
    let mut response = Response::from_data(bytes).with_status_code(status);
    // read each time: a site that is published anew has another policy
    let rules = Rules::read(&fs::read_to_string(folder.join("_headers")).unwrap_or_default());
    for (name, value) in rules.of(&format!("/{path}")) {
        response.add_header(header(name, value));
    }
    response.add_header(header("Content-Type", kind(path)));
    response.add_header(header("Vary", "Accept-Encoding"));
    if let Some(coding) = coding {
        response.add_header(header("Content-Encoding", coding));
    }
    request.respond(response)
}

fn header(name: &str, value: &str) -> Header {
    let plain = || Header {
        field: "X-Baraza".parse().unwrap_or_else(|()| unreachable!("a plain name")),
        value: Default::default(),
    };
    Header::from_bytes(name, value).unwrap_or_else(|()| plain())
}

/// What a file is, by its ending.
pub(super) fn kind(path: &str) -> &'static str {
    match path.rsplit('.').next().unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" | "mjs" => "text/javascript; charset=utf-8",
        "wasm" => "application/wasm",
        "bin" => "application/octet-stream",
        "json" => "application/json",
        "geojson" => "application/geo+json",
        "svg" => "image/svg+xml",
        "csv" => "text/csv; charset=utf-8",
        "ics" => "text/calendar; charset=utf-8",
        "png" => "image/png",
        "xml" => "application/xml",
        "webmanifest" => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    }
}

/// Percent-decoding; what is no UTF-8 leads nowhere.
fn decode(path: &str) -> String {
    let mut out = Vec::new();
    let mut bytes = path.bytes();
    while let Some(b) = bytes.next() {
        let pair = || -> Option<u8> {
            let rest = bytes.clone().take(2).collect::<Vec<_>>();
            u8::from_str_radix(std::str::from_utf8(&rest).ok()?, 16).ok()
        };
        match (b, if b == b'%' { pair() } else { None }) {
            (_, Some(byte)) => {
                out.push(byte);
                bytes.nth(1);
            }
            (b, None) => out.push(b),
        }
    }
    String::from_utf8(out).unwrap_or_else(|_| "\u{0}".to_owned())
}

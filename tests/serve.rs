//! The server that `make serve` and the browser tests use: whoever comes is answered, however many keep their connections.
#![cfg(all(feature = "ssr", feature = "cli"))]
#![allow(clippy::expect_used, reason = "a test may fail where it stands")]

use baraza::publish;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::sync::mpsc;
use std::time::Duration;

#[test]
fn nobody_waits_for_somebody_else_to_leave() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("public/icons");
    let (said, heard) = mpsc::channel();
    // it ends with the test
    std::thread::spawn(move || {
        publish::serve(&folder, 0, "/", |address| said.send(address.to_owned()).expect("heard"))
    });
    let address = heard.recv().expect("an address");
    let at = address.trim_start_matches("http://").trim_end_matches('/').to_owned();
    for _ in 0..100 {
        let visit = |at: String| {
            let mut stream = TcpStream::connect(&at).expect("a connection");
            stream.set_read_timeout(Some(Duration::from_secs(20))).expect("a limit");
            stream.write_all(b"GET /icon.svg HTTP/1.1\r\nHost: x\r\n\r\n").expect("asked");
            let mut byte = [0];
            stream.read_exact(&mut byte).expect("an answer");
            // the connection stays open
            stream
        };
        let visits: Vec<_> = (0..12)
            .map(|_| {
                std::thread::spawn({
                    let at = at.clone();
                    move || visit(at)
                })
            })
            .collect();
        let open: Vec<TcpStream> = visits.into_iter().map(|visit| visit.join().expect("answered")).collect();
        drop(open);
    }
}

//! Tests that reading an endless response, compressed or uncompressed, uses no more memory than the client allows. The
//! test is a separate program, so that the peak memory of the process is the peak memory of the client.

use calls::current::Client;
use flate2::{Compress, Compression, FlushCompress};
use intercom_api::search::Query;
use intercom_api::{Error, ErrorKind, Method};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const MIB: usize = 1 << 20;
const CAP: usize = 32 * MIB;
const LENGTH: usize = 512 * MIB;

/// Returns the peak memory of this program, in bytes; `None` if the system does not report the peak memory.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

/// Starts a server that responds to every call with `head`, `start`, and `times` copies of `piece`. Returns the
/// server's URL.
async fn server(head: &'static str, start: &'static [u8], piece: Vec<u8>, times: usize) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            drop(stream.read(&mut buffer).await);
            drop(stream.write_all(head.as_bytes()).await);
            drop(stream.write_all(start).await);
            for _ in 0..times {
                if stream.write_all(&piece).await.is_err() {
                    break;
                }
            }
        }
    });
    format!("http://{address}")
}

async fn endless() -> String {
    let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    let piece = vec![b' '; 1 << 16];
    let times = LENGTH / piece.len();
    server(head, b"", piece, times).await
}

/// Returns 1 MiB of spaces in compressed form; repetitions of the returned bytes are also valid compressed data.
fn compressed() -> Vec<u8> {
    let mut piece = Vec::with_capacity(MIB);
    Compress::new(Compression::best(), false)
        .compress_vec(&[b' '; MIB], &mut piece, FlushCompress::Full)
        .expect("it is compressed");
    piece
}

/// Starts a server that sends less than 1 MiB of compressed data, which decompresses to 512 MiB. Returns the server's
/// URL.
async fn bomb(head: &'static str) -> String {
    let piece = compressed();
    let times = LENGTH / MIB;
    assert!(piece.len() * times < MIB, "{}", piece.len());
    server(head, b"\x1f\x8b\x08\0\0\0\0\0\0\xff", piece, times).await
}

fn client(url: String) -> Client {
    let client = Client::builder()
        .token("t")
        .base_url(url)
        .max_response_bytes(CAP);
    client.build().expect("a client")
}

/// Checks that calls with each method, and a search, fail because the response is too large.
async fn too_long(url: String) {
    let client = client(url);
    for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE] {
        let answer = client.request::<Value>(method, "/me", &[]).await;
        refused(answer.expect_err("it is too long"));
    }
    let search = Query::field("email").eq("ada@customer.example");
    let answer = client.contacts().search(search).await;
    refused(answer.map(drop).expect_err("it is too long"));
}

fn refused(error: Error) {
    assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
}

#[tokio::test]
async fn an_endless_response_stays_below_the_limit() {
    // Creates and drops a client, so that the memory that only the first client allocates, such as for the TLS library,
    // is not counted.
    drop(client("http://127.0.0.1:9".to_owned()));
    let Some(before) = peak() else {
        tests::skipped("the system does not report the peak memory of a process");
        return;
    };
    let since = |before: usize| peak().unwrap_or(usize::MAX).saturating_sub(before);

    let file = "HTTP/1.1 200 OK\r\nContent-Type: application/octet-stream\r\n\r\n";
    let export = client(bomb(file).await).data_export().download("1").await;
    let limit = (LENGTH / 8) as u64;
    let mut export = export.expect("a file").gunzip(limit);
    let mut length = 0;
    let error = loop {
        match export.chunk().await {
            Ok(Some(piece)) => length += piece.len() as u64,
            Ok(None) => panic!("the file is longer than {limit}"),
            Err(error) => break error,
        }
    };
    refused(error);
    assert!(length <= limit, "{length}");
    let grown = since(before);
    println!("a file of {limit} bytes: grown by {} KiB", grown / 1024);
    assert!(grown <= 10 * MIB, "{grown}");

    let before = before + grown;
    too_long(endless().await).await;
    let json =
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\n\r\n";
    too_long(bomb(json).await).await;
    let grown = since(before);
    let cap = CAP / 1024;
    println!("grown by {} KiB with a cap of {cap} KiB", grown / 1024);
    assert!(grown <= CAP + 10 * MIB, "{grown}");
}

//! An answer without end takes no more memory than the client allows. Alone in its program, so that
//! the program's peak is that of the client.

use intercom_api::v2_14::Client;
use intercom_api::{ErrorKind, Method};
use serde_json::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

const MIB: usize = 1 << 20;
const CAP: usize = 32 * MIB;

/// The most memory that this program has had, in bytes; `None` where the system does not tell.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    let kib: usize = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kib * 1024)
}

/// Answers every call with 512 MiB.
async fn endless() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut buffer = [0; 4096];
            drop(stream.read(&mut buffer).await);
            let head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
            drop(stream.write_all(head.as_bytes()).await);
            let chunk = [b' '; 1 << 16];
            for _ in 0..512 * MIB / chunk.len() {
                if stream.write_all(&chunk).await.is_err() {
                    break;
                }
            }
        }
    });
    format!("http://{address}")
}

#[tokio::test]
async fn an_answer_without_end_stays_under_the_cap() {
    let client = Client::builder().token("t").base_url(endless().await);
    let client = client.max_answer(CAP).build().expect("a client");
    let Some(before) = peak() else {
        println!("skipped: this system does not tell the peak of a program's memory");
        return;
    };
    for method in [Method::GET, Method::POST, Method::PUT, Method::DELETE] {
        let error = client.request::<Value>(method, "/me", &[]).await;
        let error = error.expect_err("it is too long");
        assert_eq!(error.kind(), ErrorKind::TooLarge, "{error}");
    }
    let grown = peak().unwrap_or(usize::MAX).saturating_sub(before);
    println!(
        "grown by {} KiB with a cap of {} KiB",
        grown / 1024,
        CAP / 1024
    );
    assert!(grown <= CAP + 10 * MIB, "{grown}");
}

//! Tests of downloads: chunks, decompression and rows.

use std::future::poll_fn;
use std::pin::Pin;

use futures_core::Stream;
use http::header::{HeaderName, HeaderValue};
use serde_json::Value;

use super::server::{Server, json, reply};
use super::{Client, TOKEN, get};
use crate::base_url::BaseUrl;
use crate::client::tls;
use crate::{Download, Error, ErrorKind, Method, Redirect};

async fn collect<T>(stream: impl Stream<Item = Result<T, Error>> + Unpin) -> Vec<Result<T, Error>> {
    let mut stream = stream;
    let mut items = Vec::new();
    while let Some(item) = poll_fn(|context| Pin::new(&mut stream).poll_next(context)).await {
        items.push(item);
    }
    items
}

async fn file(bytes: Vec<u8>) -> Download {
    let server = Server::always(reply(200, "", bytes)).await;
    get(&server, "/thing").await.expect("a file")
}

#[tokio::test]
async fn a_stream_has_all_bytes_in_small_chunks() {
    let content: Vec<u8> = (0..1_000_000_u32).map(|number| number as u8).collect();
    let pieces = collect(file(content.clone()).await.into_stream()).await;
    let pieces: Vec<_> = pieces
        .into_iter()
        .map(|piece| piece.expect("a piece"))
        .collect();
    assert!(
        pieces
            .iter()
            .all(|piece| !piece.is_empty() && piece.len() <= 64 << 10)
    );
    assert_eq!(pieces.concat(), content);
}

#[tokio::test]
async fn a_stream_ends_after_an_error() {
    let mut bytes = reply(200, "", [7_u8; 1000]);
    bytes.truncate(bytes.len() - 10);
    let server = Server::always(bytes).await;
    let download: Download = get(&server, "/thing").await.expect("a file");
    let pieces = collect(download.into_stream()).await;
    let (last, before) = pieces.split_last().expect("an error at least");
    assert!(last.is_err() && before.iter().all(Result::is_ok));
}

#[tokio::test]
async fn a_redirect_is_followed_without_the_token() {
    let elsewhere = Server::always(reply(200, "", "sound")).await;
    let head = format!("Location: {}/signed?key=1\r\n", elsewhere.url());
    let server = Server::always(reply(302, &head, "")).await;
    let redirect: Redirect = get(&server, "/thing").await.expect("a redirect");
    let download = redirect.download().await.expect("a file");
    assert_eq!(download.bytes(5).await.expect("all of it"), "sound");
    let seen = elsewhere.only();
    assert_eq!(
        (seen.method.as_str(), seen.target.as_str()),
        ("GET", "/signed?key=1")
    );
    assert!(!seen.headers.contains_key("authorization"));
    assert!(!seen.headers.contains_key("intercom-version"));
    assert!(!format!("{seen:?}").contains(TOKEN));
}

/// Returns an HTTP client that adds a header to its requests.
fn http_with(server: &Server, header: &'static str) -> reqwest::Client {
    let value = HeaderValue::from_static("of the application");
    let headers = [(HeaderName::from_static(header), value)];
    let builder = reqwest::Client::builder().default_headers(headers.into_iter().collect());
    let base = BaseUrl::parse("the server", &server.url()).expect("a base URL");
    let builder = tls::configure(builder.no_proxy(), &base).expect("TLS");
    let builder = builder.redirect(reqwest::redirect::Policy::none());
    builder.build().expect("an HTTP client")
}

#[tokio::test]
async fn headers_of_a_custom_http_client_are_not_sent_to_other_hosts() {
    for own_for_downloads in [false, true] {
        let elsewhere = Server::always(reply(200, "", "sound")).await;
        let head = format!("Location: {}/signed\r\n", elsewhere.url());
        let server = Server::always(reply(302, &head, "")).await;
        let builder = Client::builder().token(TOKEN).base_url(server.url());
        let builder = builder.http_client(http_with(&server, "x-internal"));
        let builder = match own_for_downloads {
            true => builder.download_client(http_with(&elsewhere, "x-files")),
            false => builder,
        };
        let client = builder.build().expect("a client");
        let redirect: Redirect = client
            .request(Method::GET, "/thing", &[])
            .await
            .expect("a redirect");
        let download = redirect.download().await.expect("a file");
        assert_eq!(download.bytes(5).await.expect("all of it"), "sound");
        assert!(server.only().headers.contains_key("x-internal"));
        let headers = elsewhere.only().headers;
        assert!(!headers.contains_key("x-internal"), "{headers:?}");
        assert!(!headers.contains_key("authorization"), "{headers:?}");
        assert_eq!(headers.contains_key("x-files"), own_for_downloads);
    }
}

#[tokio::test]
async fn a_redirect_with_an_unsafe_url_is_an_error() {
    let gone = Server::always(reply(403, "", "<Error>expired</Error>")).await;
    for (location, kind) in [
        (gone.url(), ErrorKind::Forbidden),
        (
            "http://files.example.com/1".to_owned(),
            ErrorKind::Transport(crate::Phase::Connect),
        ),
    ] {
        let server = Server::always(reply(302, &format!("Location: {location}\r\n"), "")).await;
        let redirect: Redirect = get(&server, "/thing").await.expect("a redirect");
        let error = redirect.download().await.expect_err("an error");
        assert_eq!(error.kind(), kind, "{error}");
        assert_eq!(error.operation(), Some("GET /thing"));
    }
    let answer = Server::always(json(200, "{}")).await;
    assert!(get::<Redirect>(&answer, "/thing").await.is_err());
    assert!(get::<Value>(&answer, "/thing").await.is_ok());
}

#[cfg(feature = "gzip")]
mod gzip {
    use std::io::Write;

    use flate2::{Compression, write::GzEncoder};

    use super::{collect, file};
    use crate::ErrorKind;

    pub(super) fn compress(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::best());
        encoder.write_all(content).expect("memory");
        encoder.finish().expect("memory")
    }

    #[tokio::test]
    async fn gunzip_returns_the_contents() {
        let content: Vec<u8> = (0..300_000_u32).flat_map(u32::to_le_bytes).collect();
        let gunzip = file(compress(&content)).await.gunzip(content.len() as u64);
        assert_eq!(gunzip.bytes(content.len()).await.expect("all"), content);
        // Several gzip members in sequence form one file.
        let parts = [compress(b"one,"), compress(b"two")].concat();
        let gunzip = file(parts).await.gunzip(100);
        assert_eq!(gunzip.bytes(100).await.expect("all"), "one,two");
    }

    #[tokio::test]
    async fn a_decompression_bomb_stops_at_the_limit() {
        let bomb = compress(&vec![0; 256 << 20]);
        assert!(bomb.len() < 1 << 20);
        let pieces = collect(file(bomb.clone()).await.gunzip(4 << 20).into_stream()).await;
        let (last, before) = pieces.split_last().expect("an error at least");
        let error = last.as_ref().expect_err("more than the limit");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
        assert_eq!(error.operation(), Some("GET /thing"));
        let read: usize = before.iter().flatten().map(|piece| piece.len()).sum();
        assert!(read <= 4 << 20, "{read}");
        assert!(before.iter().flatten().all(|piece| piece.len() <= 64 << 10));
        let gunzip = file(bomb).await.gunzip(u64::MAX);
        let error = gunzip.bytes(1 << 20).await.expect_err("more than wanted");
        assert_eq!(error.kind(), ErrorKind::TooLarge);
    }

    #[tokio::test]
    async fn a_damaged_file_is_an_error() {
        let whole = compress(&vec![5; 10_000]);
        let mut wrong = whole.clone();
        let end = wrong.len() - 6;
        wrong[end] ^= 1;
        for bytes in [
            whole[..whole.len() - 9].to_vec(),
            wrong,
            b"id,name\n".to_vec(),
        ] {
            let outcome = file(bytes).await.gunzip(1 << 20).bytes(1 << 20).await;
            assert_eq!(outcome.expect_err("damage").kind(), ErrorKind::Decode);
        }
    }

    #[cfg(feature = "csv")]
    #[tokio::test]
    async fn rows_of_compressed_files_are_read() {
        let mut text = "id,text\n".to_owned();
        for number in 0..20_000 {
            text.push_str(&format!("{number},\"a \"\"b\"\",\n{number}\"\n"));
        }
        let mut rows = file(compress(text.as_bytes())).await.gunzip(1 << 30).rows();
        for number in 0..20_000 {
            let row = rows.next().await.expect("a file").expect("a row");
            assert_eq!(row.get("id"), Some(number.to_string().as_str()));
            assert_eq!(
                row.get("text"),
                Some(format!("a \"b\",\n{number}").as_str())
            );
        }
        assert!(rows.next().await.expect("a file").is_none());
    }
}

#[cfg(feature = "csv")]
mod csv {
    use serde_json::json;

    use super::{collect, file};
    use crate::ErrorKind;

    #[tokio::test]
    async fn rows_have_names() {
        let text = "id,email\r\n1,ada@example.com\r\n\r\n2\r\n3,,more";
        let rows = collect(file(text.into()).await.rows().into_stream()).await;
        let rows: Vec<_> = rows.into_iter().map(|row| row.expect("a row")).collect();
        assert_eq!(rows.len(), 3);
        assert_eq!(
            serde_json::to_value(&rows).expect("JSON"),
            json!([{"id": "1", "email": "ada@example.com"}, {"id": "2"}, {"id": "3", "email": ""}])
        );
        assert_eq!(rows[0].get("nothing"), None);
        assert_eq!(rows[1].get("email"), None);
        assert_eq!(rows[2].values(), ["3", "", "more"]);
        assert!(
            collect(file(Vec::new()).await.rows().into_stream())
                .await
                .is_empty()
        );
    }

    #[tokio::test]
    async fn rows_that_are_too_long_or_not_utf_8_are_errors() {
        for (bytes, kind) in [
            (vec![b'a'; 5 << 20], ErrorKind::TooLarge),
            (vec![b','; 5000], ErrorKind::TooLarge),
            (b"id\n\xff\n".to_vec(), ErrorKind::Decode),
        ] {
            let error = file(bytes).await.rows().next().await.expect_err("an error");
            assert_eq!(error.kind(), kind, "{error}");
            assert!(error.to_string().contains("row "), "{error}");
        }
    }
}

//! The transmission of responses, with injected faults.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::Body;
use axum::http::header::CONTENT_LENGTH;
use axum::response::Response;
use bytes::Bytes;
use futures_core::Stream;
use tokio::sync::mpsc;
use tokio::time::sleep;

use super::door::Cutter;
use crate::fault::Fault;

/// The delay before the connection is closed or reset, during which the client can read the data that was already sent.
const GRACE: Duration = Duration::from_millis(50);

/// The number of bytes in each chunk of the fault `drip`.
const DROP: usize = 16;

/// Applies a fault to a response and returns the response to send.
pub(super) async fn deliver(
    answer: Response<Bytes>,
    fault: Option<Fault>,
    cutter: &Cutter,
) -> Response {
    let (mut head, bytes) = answer.into_parts();
    let body = match fault {
        Some(Fault::Delay(time)) => {
            sleep(time).await;
            Body::from(bytes)
        }
        Some(Fault::ResetBeforeHeaders) => {
            cutter.cut();
            Body::empty()
        }
        Some(Fault::ResetAfterHeaders) => {
            head.headers
                .insert(CONTENT_LENGTH, bytes.len().max(1).into());
            let cutter = cutter.clone();
            pieces(|sender| async move {
                sleep(GRACE).await;
                cutter.cut();
                let _ = sender
                    .send(Err(io::ErrorKind::ConnectionReset.into()))
                    .await;
            })
        }
        Some(Fault::HalfBody) => {
            head.headers
                .insert(CONTENT_LENGTH, bytes.len().max(1).into());
            pieces(|sender| async move {
                let _ = sender.send(Ok(bytes.slice(..bytes.len() / 2))).await;
                sleep(GRACE).await;
                let _ = sender.send(Err(io::ErrorKind::UnexpectedEof.into())).await;
            })
        }
        Some(Fault::Drip(pause)) => {
            head.headers.insert(CONTENT_LENGTH, bytes.len().into());
            pieces(move |sender| async move {
                let mut rest = bytes;
                while !rest.is_empty() {
                    let drop = rest.split_to(rest.len().min(DROP));
                    if sender.send(Ok(drop)).await.is_err() {
                        return;
                    }
                    sleep(pause).await;
                }
            })
        }
        _ => Body::from(bytes),
    };
    Response::from_parts(head, body)
}

type Sender = mpsc::Sender<io::Result<Bytes>>;

/// Returns a body whose chunks are sent by the task that `send` returns.
fn pieces<F: Future<Output = ()> + Send + 'static>(send: impl FnOnce(Sender) -> F) -> Body {
    let (sender, receiver) = mpsc::channel(1);
    tokio::spawn(send(sender));
    Body::from_stream(Pieces(receiver))
}

struct Pieces(mpsc::Receiver<io::Result<Bytes>>);

impl Stream for Pieces {
    type Item = io::Result<Bytes>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.poll_recv(context)
    }
}

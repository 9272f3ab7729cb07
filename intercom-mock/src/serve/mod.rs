//! The HTTP server.

mod answer;
mod body;
mod check;
pub(crate) mod control;
mod door;
mod oauth;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::header::CONNECTION;
use axum::http::{HeaderValue, StatusCode};
use axum::response::Response;
use bytes::Bytes;
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::time::timeout;

use answer::Asked;
pub(crate) use answer::tell;
use door::{Cutter, Door};

use crate::refusal::Refusal;
use crate::state::Shared;
use crate::webhooks::pump;

/// The maximum size of a request body, in bytes.
const BODY: usize = 32 << 20;

/// Serves until shutdown.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>, stop: oneshot::Receiver<()>) {
    let service = Router::new()
        .fallback(handle)
        .with_state(Arc::clone(&shared))
        .into_make_service_with_connect_info::<Cutter>();
    let server = async {
        // Only shutdown ends the loop; an error on a connection ends only that connection.
        let _ = axum::serve(Door(listener), service).await;
    };
    tokio::select! {
        () = server => {}
        () = pump(shared) => {}
        _ = stop => {}
    }
}

async fn handle(
    State(shared): State<Arc<Shared>>,
    ConnectInfo(cutter): ConnectInfo<Cutter>,
    request: Request,
) -> Response {
    let (head, body) = request.into_parts();
    let body = match whole(body, shared.manner.body_timeout).await {
        Ok(body) => body,
        Err(refusal) => return closing(answer::beside(&shared, None, Err(refusal))),
    };
    let asked = Asked { head, body };
    if asked.head.uri.path().starts_with(control::PREFIX) {
        return control::answer(&shared, &asked);
    }
    if let Some(answer) = oauth::answer(&shared, &asked) {
        return answer.map(Body::from);
    }
    let (answer, fault) = answer::answer(&shared, &asked);
    body::deliver(answer, fault, &cutter).await
}

/// Reads a body, up to the maximum size and within the time limit.
async fn whole(body: Body, limit: Duration) -> Result<Bytes, Refusal> {
    match timeout(limit, to_bytes(body, BODY)).await {
        Ok(Ok(body)) => Ok(body),
        Ok(Err(_)) => {
            let message = format!(
                "the body exceeds the limit of {BODY} bytes or is incomplete: send a complete, smaller body"
            );
            Err(Refusal::new(413, "client_error", message))
        }
        Err(_) => {
            let message = format!(
                "the body did not arrive within {} s: send the body faster or raise `body_timeout`",
                limit.as_secs_f64()
            );
            Err(Refusal::new(408, "request_timeout", message))
        }
    }
}

/// Returns a response that closes the connection, for a request whose body was not read completely.
fn closing(response: Response<Bytes>) -> Response {
    let mut response = response.map(Body::from);
    let headers = response.headers_mut();
    headers.insert(CONNECTION, HeaderValue::from_static("close"));
    response
}

/// Converts a number to a status; an invalid number becomes 500.
fn status(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// Returns the URL of the server for requests from the same machine.
pub(crate) fn origin(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    format!("http://{address}")
}

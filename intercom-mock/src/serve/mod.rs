//! The server.

mod answer;
mod body;
mod check;
pub(crate) mod control;
mod door;
mod oauth;

use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};
use std::sync::Arc;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{ConnectInfo, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

use answer::Asked;
pub(crate) use answer::tell;
use door::{Cutter, Door};

use crate::refusal::Refusal;
use crate::state::Shared;
use crate::webhooks::pump;

/// The most bytes of a request.
const BODY: usize = 32 << 20;

/// Serves until it is told to stop.
pub(crate) async fn serve(listener: TcpListener, shared: Arc<Shared>, stop: oneshot::Receiver<()>) {
    let service = Router::new()
        .fallback(handle)
        .with_state(Arc::clone(&shared))
        .into_make_service_with_connect_info::<Cutter>();
    let server = async {
        // It only ends when it is told to; what fails on a connection ends that connection.
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
    let body = match to_bytes(body, BODY).await {
        Ok(body) => body,
        Err(_) => {
            let message = format!("a request can have {BODY} bytes");
            let refusal = Refusal::new(413, "client_error", message);
            return answer::beside(&shared, None, Err(refusal)).map(Body::from);
        }
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

/// A status by its number.
fn status(number: u16) -> StatusCode {
    StatusCode::from_u16(number).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
}

/// The address that requests on this machine are sent to.
pub(crate) fn origin(mut address: SocketAddr) -> String {
    if address.ip().is_unspecified() {
        address.set_ip(match address {
            SocketAddr::V4(_) => Ipv4Addr::LOCALHOST.into(),
            SocketAddr::V6(_) => Ipv6Addr::LOCALHOST.into(),
        });
    }
    format!("http://{address}")
}

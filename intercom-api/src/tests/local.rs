//! A service inside the test, without sockets, so that time can be paused and every request can be counted.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http_body::Frame;
use reqwest::{Request, Response, ResponseBuilderExt};
use tokio::time::Sleep;

use super::{Client, TOKEN};
use crate::client::ClientBuilder;
use crate::transport::{Sent, Transport};
use crate::{Error, ErrorKind, Phase};

/// A service that handles requests.
pub(super) trait Service: Send + Sync + 'static {
    fn answer(&self, request: Request) -> impl Future<Output = Result<Response, Error>> + Send;
}

impl<F: Fn(Request) -> Result<Response, Error> + Send + Sync + 'static> Service for F {
    async fn answer(&self, request: Request) -> Result<Response, Error> {
        self(request)
    }
}

/// The transport that passes requests to a service.
pub(super) struct Local<S>(pub(super) Arc<S>);

impl<S: Service> Transport for Local<S> {
    fn send(&self, request: Request, _: bool) -> Sent<'_> {
        Box::pin(self.0.answer(request))
    }
}

/// Returns a builder for a client of a service. If the clock is paused, no time limit is exceeded until the clock
/// advances.
pub(super) fn builder(service: impl Service) -> ClientBuilder<Client> {
    Client::builder()
        .token(TOKEN)
        .transport(Local(Arc::new(service)))
}

/// Returns a response to `request`.
pub(super) fn reply(
    request: &Request,
    status: u16,
    headers: &[(&str, &str)],
    body: impl Into<reqwest::Body>,
) -> Response {
    let answer = http::Response::builder()
        .status(status)
        .url(request.url().clone());
    let answer = headers
        .iter()
        .fold(answer, |answer, (name, value)| answer.header(*name, *value));
    answer.body(body.into()).expect("an answer").into()
}

pub(super) fn json(request: &Request, body: &str) -> Response {
    let headers = [("content-type", "application/json")];
    reply(request, 200, &headers, body.to_owned())
}

/// Returns the error of a connection that was cut after the request was sent.
pub(super) fn cut() -> Error {
    Error::new(ErrorKind::Transport(Phase::Send), "cut")
}

/// The next step of a body.
pub(super) enum Step {
    Data(Bytes),
    Sleep(Duration),
}

/// A body that follows a script; `pulled` counts the bytes that were read.
pub(super) struct Script {
    pub(super) steps: VecDeque<Step>,
    pub(super) pulled: Arc<AtomicUsize>,
    sleeping: Option<Pin<Box<Sleep>>>,
}

impl Script {
    pub(super) fn new(steps: impl IntoIterator<Item = Step>) -> Self {
        Script {
            steps: steps.into_iter().collect(),
            pulled: Arc::default(),
            sleeping: None,
        }
    }

    pub(super) fn body(self) -> reqwest::Body {
        reqwest::Body::wrap(self)
    }
}

impl http_body::Body for Script {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        loop {
            if let Some(sleeping) = &mut self.sleeping {
                ready!(sleeping.as_mut().poll(context));
                self.sleeping = None;
            }
            match self.steps.pop_front() {
                None => return Poll::Ready(None),
                Some(Step::Sleep(time)) => self.sleeping = Some(Box::pin(tokio::time::sleep(time))),
                Some(Step::Data(data)) => {
                    self.pulled.fetch_add(data.len(), Ordering::SeqCst);
                    return Poll::Ready(Some(Ok(Frame::data(data))));
                }
            }
        }
    }
}

//! Requests and their options.

mod attempt;
mod body;
mod execute;
mod list;
mod missing;
mod multipart;
mod paging;
mod param;

use std::fmt::{self, Display};
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use bytes::Bytes;
use http::header::{self, HeaderName, HeaderValue};
use http::{HeaderMap, Method};
use serde::Serialize;

use crate::core::{Core, version_header};
use crate::error::{Error, ErrorKind};
use crate::from_response::FromResponse;
use crate::json::{self, Json};
use crate::path;
use crate::response::Response;
use crate::retry::{Idempotency, Retry};
use crate::search;

use self::body::Body;
use self::execute::Execution;
use self::missing::Missing;
#[allow(
    unused_imports,
    reason = "the enabled versions determine which items are used"
)]
pub(crate) use self::{
    paging::{In, Marker, Paging},
    param::Param,
};

/// A request for an operation that returns a `T`.
///
/// A request is a [`Future`]: await the request to get the value, or call [`send`](Request::send) to get the value
/// together with the status and the headers. Nothing is sent before the request is polled. A request is `Send` and
/// `'static`, so it can be spawned, joined and collected like any other future.
///
/// `P` identifies the operation whose query parameters are methods of this request, for instance
/// `contacts().list().per_page(50)`; `P` is `()` for an operation without query parameters. A parameter that is set to
/// `None` is not sent.
///
/// If an option is invalid, such as the name of a header, or if a required field or parameter is missing, awaiting the
/// request returns an error, and nothing is sent. Options must be set before the request is polled for the first time.
#[must_use = "a request is sent when it is awaited"]
pub struct Request<T, P = ()> {
    call: Box<Call>,
    execution: Option<Execution>,
    operation: PhantomData<fn() -> (T, P)>,
}

/// The parts of a request that do not depend on its type, so that their code is not compiled once per type.
pub(crate) struct Call {
    core: Core,
    method: Method,
    /// The template without reserved words, for errors and traces.
    template: String,
    path: String,
    query: Vec<(String, String)>,
    headers: HeaderMap,
    body: Body,
    extra_body: Vec<(String, serde_json::Value)>,
    timeout: Option<Duration>,
    idempotency: Idempotency,
    retry: Option<Retry>,
    strict: bool,
    /// The paging of the list in the response, and the maximum number of items per page.
    paging: Option<(&'static Paging, Option<u32>)>,
    missing: Missing,
    /// The first error in the options, reported when the call is awaited.
    problem: Option<Error>,
}

/// The headers that have a separate option or that the client sets, each with the reason why the header cannot be set.
const RESERVED: [(HeaderName, &str); 5] = [
    (header::AUTHORIZATION, "the token is set on the client"),
    (
        header::HOST,
        "the host is set on the client with `base_url`",
    ),
    (
        header::CONTENT_LENGTH,
        "the client derives the value from the body",
    ),
    (
        header::TRANSFER_ENCODING,
        "the client derives the value from the body",
    ),
    (HeaderName::from_static("intercom-version"), "use `version`"),
];

impl Call {
    pub(crate) fn new(
        core: Core,
        method: Method,
        template: &str,
        values: &[&dyn Display],
    ) -> Box<Self> {
        let (path, problem) = match path::render(template, values) {
            Ok(path) => (path, None),
            Err(error) => (String::new(), Some(invalid(error.to_string()))),
        };
        Box::new(Call {
            core,
            idempotency: Idempotency::of(&method, template),
            method,
            template: path::readable(template),
            path,
            query: Vec::new(),
            headers: HeaderMap::new(),
            body: Body::None,
            extra_body: Vec::new(),
            timeout: None,
            retry: None,
            strict: false,
            paging: None,
            missing: Missing::default(),
            problem,
        })
    }

    fn fail(&mut self, error: Error) {
        self.problem.get_or_insert(error);
    }

    fn set_header(&mut self, name: &str, value: &str) {
        let Ok(parsed) = HeaderName::try_from(name) else {
            return self.fail(invalid(format!(
                "`{}` is not a valid header name: use ASCII letters, digits and `-`",
                name.escape_debug()
            )));
        };
        if let Some((_, reason)) = RESERVED.iter().find(|(reserved, _)| *reserved == parsed) {
            return self.fail(invalid(format!(
                "the header `{parsed}` cannot be set: {reason}"
            )));
        }
        match HeaderValue::try_from(value) {
            Ok(value) => {
                self.headers.insert(parsed, value);
            }
            Err(_) => self.fail(invalid(format!(
                "the value of the header `{parsed}` has an invalid character; use visible ASCII characters"
            ))),
        }
    }

    fn set_version(&mut self, version: &str) {
        match version_header(version) {
            Some(value) => {
                let name = HeaderName::from_static("intercom-version");
                self.headers.insert(name, value);
            }
            None => self.fail(invalid(format!(
                "`{}` is not a valid version: use the form `9.1`",
                version.escape_debug()
            ))),
        }
    }

    fn set_json(&mut self, body: &dyn Json) {
        self.inspect(body);
        match json::encode(body) {
            Ok(data) => self.body = Body::Json(data),
            Err(error) => self.fail(unwritable(error)),
        }
    }

    /// Records missing required fields, and a value that a setter could not convert.
    fn inspect(&mut self, body: &dyn Json) {
        let faults = json::faults(body);
        self.missing.fields = faults.missing;
        if let Some(problem) = faults.invalid {
            self.fail(invalid(problem));
        }
    }

    fn set_search(&mut self, body: &dyn Json) {
        self.set_json(body);
        if let Body::Json(data) = &self.body
            && let Err(problem) = search::check(data)
        {
            self.fail(invalid(problem));
        }
    }

    fn set_serialized(&mut self, body: Result<Vec<u8>, serde_json::Error>) {
        self.missing.fields.clear();
        match body {
            Ok(data) => self.body = Body::Json(data),
            Err(error) => self.fail(unwritable(error)),
        }
    }

    fn set_extra(&mut self, name: String, value: Result<serde_json::Value, serde_json::Error>) {
        self.missing.fields.retain(|field| *field != name);
        match value {
            Ok(value) => self.extra_body.push((name, value)),
            Err(error) => self.fail(unwritable(error)),
        }
    }

    fn set_form(&mut self, body: &dyn Json) {
        self.inspect(body);
        self.body = Body::Form(json::query_pairs(body));
    }

    fn set_multipart(&mut self, body: &dyn Json) {
        self.inspect(body);
        match multipart::parts(body) {
            Ok(parts) => self.body = Body::Multipart(parts),
            Err(error) => self.fail(error),
        }
    }
}

#[allow(dead_code, reason = "not every API version uses this method")]
impl Core {
    /// Returns a request for an operation. `values` contains one value for each parameter of `template`, in order.
    pub(crate) fn request<T, P>(
        &self,
        method: Method,
        template: &str,
        values: &[&dyn Display],
    ) -> Request<T, P> {
        Request::new(Call::new(self.clone(), method, template, values))
    }
}

fn invalid(message: impl Into<String>) -> Error {
    Error::new(ErrorKind::InvalidRequest, message)
}

fn unwritable(error: impl std::error::Error + Send + Sync + 'static) -> Error {
    invalid("the body cannot be encoded as JSON").with_source(error)
}

/// Options. If an option is set twice, the last value applies.
impl<T, P> Request<T, P> {
    /// Sets a header of this call. The token, the host and the version have separate options.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.call.set_header(name.as_ref(), value.as_ref());
        self
    }

    /// Adds a query parameter, even one that has no setter.
    pub fn query(mut self, name: impl Into<String>, value: impl Display) -> Self {
        self.call.add_query(name.into(), value.to_string());
        self
    }

    /// Sets the timeout of this call. The timeout covers the time until the last byte of the response, including waits
    /// and retries.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.call.timeout = Some(timeout);
        self
    }

    /// Replaces the retry policy of the client for this call.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.call.retry = Some(retry);
        self
    }

    /// Sets the `Intercom-Version` of this call. The types of the call do not change.
    pub fn version(mut self, version: impl AsRef<str>) -> Self {
        self.call.set_version(version.as_ref());
        self
    }

    /// Sets a field of the body, even a field that the type of the body lacks. An existing field of this name is
    /// replaced.
    pub fn extra_body(mut self, name: impl Into<String>, value: impl Serialize) -> Self {
        self.call
            .set_extra(name.into(), serde_json::to_value(value));
        self
    }

    /// Replaces the whole body with this value, as JSON.
    pub fn body(mut self, value: &impl Serialize) -> Self {
        self.call.set_serialized(serde_json::to_vec(value));
        self
    }

    /// Sends the request even if it lacks fields or parameters that Intercom's description requires. Without this
    /// option, such a request fails before anything is sent, and the error names every missing field and parameter.
    pub fn allow_missing_fields(mut self) -> Self {
        self.call.missing.allowed = true;
        self
    }

    /// Decodes the response strictly: if a value does not match its type, the call fails, and the error names every
    /// such value. Without this option, such values are preserved in `extra`.
    pub fn strict(mut self) -> Self {
        self.call.strict = true;
        self
    }
}

/// Methods for generated operations.
#[allow(dead_code, reason = "not every API version calls all of these methods")]
impl<T, P> Request<T, P> {
    pub(crate) fn new(call: Box<Call>) -> Self {
        Request {
            call,
            execution: None,
            operation: PhantomData,
        }
    }

    pub(crate) fn into_call(self) -> Box<Call> {
        self.call
    }

    /// Sets the paging of the list in the response, and the maximum number of items per page.
    pub(crate) fn paged(mut self, paging: &'static Paging, per_page: Option<u32>) -> Self {
        self.call.paging = Some((paging, per_page));
        self
    }

    /// Sets the body to a record, as JSON.
    pub(crate) fn json(mut self, body: &dyn Json) -> Self {
        self.call.set_json(body);
        self
    }

    /// Sets the body to a search, as JSON, and checks the limits of searches.
    pub(crate) fn search(mut self, body: &dyn Json) -> Self {
        self.call.set_search(body);
        self
    }

    /// Sets the body to a record, as a form (`application/x-www-form-urlencoded`).
    pub(crate) fn form(mut self, body: &dyn Json) -> Self {
        self.call.set_form(body);
        self
    }

    /// Sets the body to a record, as `multipart/form-data`; each [`File`](crate::File) of the record becomes a file
    /// part.
    pub(crate) fn multipart(mut self, body: &dyn Json) -> Self {
        self.call.set_multipart(body);
        self
    }

    /// Sets the body to these bytes.
    pub(crate) fn bytes(mut self, content_type: &'static str, data: impl Into<Bytes>) -> Self {
        let data = data.into();
        self.call.body = Body::Bytes { content_type, data };
        self
    }

    /// Declares the parameters that must be set before the request is sent.
    pub(crate) fn requires(mut self, params: &[&'static str]) -> Self {
        self.call.missing.require(params);
        self
    }

    /// Sets a parameter; `None` removes the parameter.
    #[inline]
    pub(crate) fn param<V: Json>(
        mut self,
        name: &'static str,
        param: Param,
        value: Option<V>,
    ) -> Self {
        let value = value.as_ref().map(|value| value as &dyn Json);
        self.call.set_param(name, param, value);
        self
    }

    /// Marks the operation as idempotent.
    pub(crate) fn repeatable(self) -> Self {
        self.with_idempotency(Idempotency::Idempotent)
    }

    /// Marks the operation as not idempotent.
    pub(crate) fn once(self) -> Self {
        self.with_idempotency(Idempotency::NonIdempotent)
    }

    /// Marks the operation as the start of a job: a 429 means that too many jobs are in progress.
    pub(crate) fn job(self) -> Self {
        self.with_idempotency(Idempotency::Job)
    }

    fn with_idempotency(mut self, idempotency: Idempotency) -> Self {
        self.call.idempotency = idempotency;
        self
    }

    /// Sets the accepted media type.
    pub(crate) fn accept(mut self, media_type: &'static str) -> Self {
        let value = HeaderValue::from_static(media_type);
        self.call.headers.insert(header::ACCEPT, value);
        self
    }
}

/// Methods for jobs.
impl<T, P> Request<T, P> {
    /// Returns the same request with a different response type.
    pub(crate) fn read_as<U>(self) -> Request<U> {
        Request::new(self.call)
    }

    pub(crate) fn core(&self) -> Core {
        self.call.core.clone()
    }

    /// Adds the operation to an error.
    pub(crate) fn describe(&self, error: Error) -> Error {
        error.with_operation(&self.call.method, &self.call.template)
    }
}

impl<T: FromResponse, P> Request<T, P> {
    /// Sends the request and returns the value together with the status, the headers and the request id.
    pub async fn send(self) -> Result<Response<T>, Error> {
        let mut received = self.call.execute(T::expect).await?;
        let value = T::read(&mut received)?;
        Ok(Response::new(value, received))
    }
}

impl<T, P> Unpin for Request<T, P> {}

impl<T: FromResponse, P> Future for Request<T, P> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        let execution = this
            .execution
            .get_or_insert_with(|| this.call.take().execute(T::expect));
        let received = ready!(execution.as_mut().poll(context));
        this.execution = None;
        Poll::Ready(received.and_then(|mut received| T::read(&mut received)))
    }
}

impl<T, P> fmt::Debug for Request<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The values in the path, query, headers and body may be personal data, so they are omitted.
        f.debug_struct("Request")
            .field("method", &self.call.method)
            .field("path", &self.call.template)
            .field("problem", &self.call.problem)
            .finish_non_exhaustive()
    }
}

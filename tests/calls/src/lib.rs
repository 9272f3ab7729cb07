//! The rows of every version, one per operation, so that tests can iterate over all operations.
//!
//! Each method of a handle has a different type, so a list of methods needs one line of Rust per method. `cargo xtask
//! regen` writes these lines from the generator's model into `src/generated/<module>.rs`.
//!
//! Tests use the types and methods of [`current`] instead of a specific version, so that a new version does not break
//! tests.
//!
//! This is a separate package, so that the code of all operations is compiled once for all tests, and again only if
//! `intercom-api` changes.

use std::cell::Cell;
use std::fmt::Debug;
use std::future::Future;
use std::pin::Pin;

use intercom_api::json::{self, Document, Mismatch, StrictError};
use intercom_api::webhook::{Notification, Payload, Topic};
use intercom_api::{Cursor, Download, Error, FromResponse, Items, Page, Redirect, Request};
use serde_json::Value;

#[macro_use]
mod macros;
mod generated;

pub use generated::{VERSIONS, current};

/// The arguments of a call.
#[derive(Debug)]
pub struct Arguments {
    path: Vec<String>,
    body: Value,
    params: Value,
    next: Cell<usize>,
}

impl Arguments {
    /// Returns arguments with the values of the path parameters in order, the body, and the other parameters.
    pub fn new(path: Vec<String>, body: Value, params: Value) -> Self {
        Self {
            path,
            body,
            params,
            next: Cell::new(0),
        }
    }

    /// Returns the value of the next path parameter; each call advances by one parameter.
    pub fn path(&self) -> &str {
        let index = self.next.replace(self.next.get() + 1);
        self.path.get(index).expect("a value per path parameter")
    }

    /// Returns the body as a value of the type `T`.
    pub fn body<T: Document>(&self) -> T {
        json::from_value(self.body.clone()).expect("a body of its type's kind")
    }

    /// Returns the value of the query or header parameter with this name, if any.
    pub fn param<T: Document>(&self, name: &str) -> Option<T> {
        let value = self.params.get(name)?.clone();
        Some(json::from_value(value).expect("a parameter of its type's kind"))
    }

    /// Returns the bytes of a body that is not JSON.
    pub fn bytes(&self) -> Vec<u8> {
        self.body.to_string().into_bytes()
    }
}

/// The response of a call, independent of the type that the call returns.
#[derive(Debug, Clone, PartialEq)]
pub enum Reply {
    /// No content.
    Empty,
    /// The value of the response, encoded as JSON; `None` if the response has no value.
    Json(Option<Value>),
    /// Bytes.
    Binary(Vec<u8>),
    /// The URL of a redirect.
    Redirect(String),
    /// The `Debug` output of a response whose type depends on the status.
    ByStatus(String),
}

/// A pending call.
pub type Pending = Pin<Box<dyn Future<Output = Result<Reply, Error>> + Send>>;

/// Decodes and encodes documents of one type.
#[derive(Clone, Copy)]
pub struct Codec {
    /// Decodes a document, and encodes the result.
    pub recode: fn(&[u8]) -> Result<Value, json::Error>,
    /// Returns the type mismatches in a document.
    pub mismatches: fn(&[u8]) -> Vec<Mismatch>,
    /// Returns the required fields that are missing from a document.
    pub missing: fn(&[u8]) -> Vec<String>,
    /// Decodes a document, and formats the result with `Debug`.
    pub debug: fn(&[u8]) -> String,
}

impl Codec {
    /// Returns the codec of a type.
    pub const fn of<T: Document + Debug>() -> Self {
        Self {
            recode: recode::<T>,
            mismatches: mismatches::<T>,
            missing: missing::<T>,
            debug: debug::<T>,
        }
    }
}

fn recode<T: Document>(bytes: &[u8]) -> Result<Value, json::Error> {
    let written = json::to_vec(&json::from_slice::<T>(bytes)?)?;
    Ok(serde_json::from_slice(&written).expect("the encoded value is JSON"))
}

fn mismatches<T: Document>(bytes: &[u8]) -> Vec<Mismatch> {
    match json::strict::<T>(bytes) {
        Err(StrictError::Mismatches(mismatches)) => mismatches,
        _ => Vec::new(),
    }
}

fn missing<T: Document>(bytes: &[u8]) -> Vec<String> {
    json::from_slice::<T>(bytes).map_or_else(|_| Vec::new(), |body| json::missing_fields(&body))
}

fn debug<T: Document + Debug>(bytes: &[u8]) -> String {
    format!("{:?}", json::from_slice::<T>(bytes))
}

/// A function that returns the walk over an operation's list.
pub type Walking<C> = fn(&C, &Arguments) -> Box<dyn Walk>;

/// An operation of a version's client.
pub struct Operation<C> {
    /// The method and the path, such as `GET /contacts/{contact_id}`.
    pub key: &'static str,
    /// Calls the method of the operation.
    pub call: fn(&C, &Arguments) -> Pending,
    /// The codecs of the operation's types.
    pub codecs: Codecs,
    /// The function that returns the walk over the operation's list; `None` if the operation returns no list.
    pub walk: Option<Walking<C>>,
}

/// The codecs of an operation.
#[derive(Clone, Copy)]
pub struct Codecs {
    /// The codec of the operation's JSON body.
    pub body: Option<Codec>,
    /// The names of the operation's query and header parameters, each with the parameter's codec.
    pub params: &'static [(&'static str, Codec)],
    /// The codecs of the operation's JSON responses, each with the status of the response, or with `None` if the codec
    /// applies to all statuses.
    pub answers: &'static [(Option<u16>, Codec)],
}

impl Codecs {
    /// Returns the codec of the JSON response with this status, if any.
    pub fn response(&self, status: u16) -> Option<Codec> {
        let mut answers = self.answers.iter();
        let found = answers.find(|(only, _)| only.is_none_or(|only| only == status));
        found.map(|(_, codec)| *codec)
    }
}

/// A walk over a list, independent of the type of its items.
pub trait Walk: Send {
    /// Returns the next item, encoded as JSON.
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Value>, Error>> + Send + '_>>;
    /// Limits the walk to this number of items.
    fn limit(self: Box<Self>, items: usize) -> Box<dyn Walk>;
    /// Disables prefetching, so that a page is requested only when its first item is needed.
    fn unhurried(self: Box<Self>) -> Box<dyn Walk>;
    /// Starts the walk at this cursor.
    fn resume(self: Box<Self>, cursor: Cursor) -> Box<dyn Walk>;
    /// Returns the cursor at which another walk can resume, if any.
    fn cursor(&self) -> Option<Cursor>;
    /// Returns the total number of items, if the service reports the total.
    fn total(&self) -> Option<i64>;
}

impl<T: Page> Walk for Items<T>
where
    T::Item: Document,
{
    fn next(&mut self) -> Pin<Box<dyn Future<Output = Result<Option<Value>, Error>> + Send + '_>> {
        Box::pin(async { Ok(self.try_next().await?.as_ref().map(json::to_value)) })
    }
    fn limit(self: Box<Self>, items: usize) -> Box<dyn Walk> {
        Box::new((*self).limit(items))
    }
    fn unhurried(self: Box<Self>) -> Box<dyn Walk> {
        Box::new((*self).prefetch(false))
    }
    fn resume(self: Box<Self>, cursor: Cursor) -> Box<dyn Walk> {
        Box::new((*self).resume(cursor))
    }
    fn cursor(&self) -> Option<Cursor> {
        Items::cursor(self)
    }
    fn total(&self) -> Option<i64> {
        self.total_count()
    }
}

/// A client, and the operations of the client's version.
pub trait Caller {
    /// Returns the number of operations.
    fn len(&self) -> usize;
    /// Returns the method and the path of an operation.
    fn key(&self, index: usize) -> &'static str;
    /// Calls an operation.
    fn call(&self, index: usize, arguments: &Arguments) -> Pending;
    /// Returns the codecs of an operation.
    fn codecs(&self, index: usize) -> Codecs;
    /// Returns the walk over an operation's list, or `None` if the operation returns no list.
    fn walk(&self, index: usize, arguments: &Arguments) -> Option<Box<dyn Walk>>;
    /// Returns the plain and the alternate `Debug` output of the client.
    fn debug(&self) -> String;
    /// Returns the index of the operation with this method and path, if any.
    fn find(&self, key: &str) -> Option<usize> {
        (0..self.len()).find(|index| self.key(*index) == key)
    }
    /// Returns whether the list of operations is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A client, and the rows of the client's version.
pub struct Rows<C: 'static> {
    /// The client.
    pub client: C,
    /// The rows.
    pub operations: &'static [Operation<C>],
}

impl<C: Debug> Caller for Rows<C> {
    fn len(&self) -> usize {
        self.operations.len()
    }
    fn key(&self, index: usize) -> &'static str {
        self.operations[index].key
    }
    fn call(&self, index: usize, arguments: &Arguments) -> Pending {
        (self.operations[index].call)(&self.client, arguments)
    }
    fn codecs(&self, index: usize) -> Codecs {
        self.operations[index].codecs
    }
    fn walk(&self, index: usize, arguments: &Arguments) -> Option<Box<dyn Walk>> {
        let walk = self.operations[index].walk?;
        Some(walk(&self.client, arguments))
    }
    fn debug(&self) -> String {
        format!("{:?} {:#?}", self.client, self.client)
    }
}

/// A new client, or the error that prevented its creation.
pub type Connected = Result<Box<dyn Caller>, Error>;

/// A version and its rows.
#[derive(Clone, Copy)]
pub struct Version {
    /// The label, for instance `2.14`.
    pub label: &'static str,
    /// Creates a client with this token and base URL.
    pub connect: fn(&str, &str) -> Connected,
    /// The names of the webhook events, each with the codec of the event's item.
    pub events: &'static [(&'static str, Codec)],
    /// The function that decodes a notification; `None` if the version has no events.
    pub notify: Option<Notify>,
}

/// A function that decodes a notification.
pub type Notify = fn(&str) -> Result<Notified, serde_json::Error>;

/// A decoded notification.
#[derive(Debug, Clone, PartialEq)]
pub struct Notified {
    /// The name of the event.
    pub event: String,
    /// The topic.
    pub topic: Topic,
    /// The notification as received.
    pub raw: Value,
    /// The encoded notification.
    pub written: Value,
}

fn notified<E: Payload + Debug>(text: &str) -> Result<Notified, serde_json::Error> {
    let read: Notification<E> = serde_json::from_str(text)?;
    let mut event = format!("{:?}", read.event);
    event.truncate(event.find('(').unwrap_or(event.len()));
    Ok(Notified {
        event,
        raw: read.raw().clone(),
        written: serde_json::to_value(&read)?,
        topic: read.topic,
    })
}

/// Functions that await a request, one for each kind of response.
pub mod reply {
    use super::*;

    /// Awaits a request and returns the value of the response.
    pub fn json<T: FromResponse + Document, P: 'static>(request: Request<T, P>) -> Pending {
        Box::pin(async { Ok(Reply::Json(Some(json::to_value(&request.await?)))) })
    }

    /// Awaits a request and returns the value of the response, if there is one.
    pub fn optional<T: FromResponse + Document, P: 'static>(
        request: Request<Option<T>, P>,
    ) -> Pending {
        Box::pin(async { Ok(Reply::Json(request.await?.as_ref().map(json::to_value))) })
    }

    /// Awaits a request whose response has no content.
    pub fn empty<P: 'static>(request: Request<(), P>) -> Pending {
        Box::pin(async { request.await.map(|()| Reply::Empty) })
    }

    /// Awaits a request and returns the bytes of the file.
    pub fn binary<P: 'static>(request: Request<Download, P>) -> Pending {
        Box::pin(async {
            let bytes = request.await?.bytes(1 << 20).await?;
            Ok(Reply::Binary(bytes.to_vec()))
        })
    }

    /// Awaits a request and returns the URL of the redirect.
    pub fn redirect<P: 'static>(request: Request<Redirect, P>) -> Pending {
        Box::pin(async { Ok(Reply::Redirect(request.await?.into_url())) })
    }

    /// Awaits a request whose response type depends on the status, and returns the `Debug` output.
    pub fn by_status<T: FromResponse + Debug, P: 'static>(request: Request<T, P>) -> Pending {
        Box::pin(async {
            let answer = request.await?;
            Ok(Reply::ByStatus(format!("{answer:?}")))
        })
    }
}

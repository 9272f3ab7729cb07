//! Resources and their operations.

use serde::{Deserialize, Serialize};

use super::{Origin, Type};

/// A resource: a module and the handle in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Resource {
    /// The module and the method of `Client`, for instance `contacts`.
    pub module: String,
    /// The handle, for instance `Contacts`.
    pub handle: String,
    /// Its operations, in the order of the description.
    pub operations: Vec<Operation>,
}

/// An operation: a method of a handle.
#[derive(Debug, Clone, PartialEq)]
pub struct Operation {
    /// The Rust method.
    pub name: String,
    /// The description's `operationId`.
    pub id: Option<String>,
    /// The method and the path with emptied parameters, `POST /contacts/{}/tags`. The key of the operation in data
    /// files and across versions, which may name parameters differently.
    pub key: String,
    /// Its tags.
    pub tags: Vec<String>,
    /// The HTTP method in upper case.
    pub method: String,
    /// The path template of the description.
    pub path: String,
    /// Path parameters in the order of the path.
    pub path_params: Vec<PathParam>,
    /// The struct with query and header parameters.
    pub params: Option<Params>,
    /// What is sent.
    pub body: Option<Body>,
    /// What is answered.
    pub answer: Answer,
    /// The `Accept` header, where it is not JSON.
    pub accept: Option<String>,
    /// How a list goes on.
    pub paging: Option<Paging>,
    /// Whether it may be sent twice, where the method does not tell.
    pub repeat: Option<Repeat>,
    /// The documented error statuses.
    pub errors: Vec<String>,
    /// Marked as deprecated.
    pub deprecated: bool,
    /// Where it stands.
    pub origin: Origin,
}

impl Operation {
    /// The types of the version that it sends.
    pub fn sent(&self) -> impl Iterator<Item = &str> {
        let params = self.params.as_ref().map(|params| params.ty.as_str());
        let body = self.body.as_ref().and_then(|body| body.ty.named());
        params.into_iter().chain(body)
    }

    /// The type of the version that it answers.
    pub fn answered(&self) -> Option<&str> {
        self.answer.json().and_then(Type::named)
    }
}

/// A path parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct PathParam {
    /// The Rust name.
    pub name: String,
    /// The name between the braces.
    pub json: String,
    /// Values that would name another operation.
    pub refused: Vec<String>,
}

/// Query and header parameters.
#[derive(Debug, Clone, PartialEq)]
pub struct Params {
    /// The struct.
    pub ty: String,
    /// JSON names of those that travel as headers.
    pub headers: Vec<String>,
    /// How those are written that are neither one pair nor a pair for each item.
    pub styles: Vec<(String, QueryStyle)>,
}

/// How a list or an object is written in a query.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QueryStyle {
    /// `ids=1,2`
    Comma,
    /// `ids=1 2`
    Space,
    /// `ids=1|2`
    Pipe,
    /// `range[from]=1`
    Deep,
    /// `filter={"from":1}`
    Json,
}

/// A request body.
#[derive(Debug, Clone, PartialEq)]
pub struct Body {
    /// Its type.
    pub ty: Type,
    /// How it is written.
    pub encoding: Encoding,
    /// What the method takes; set by `surface`.
    pub argument: Argument,
}

/// What a method takes for a [`Body`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Argument {
    /// Its type.
    #[default]
    Plain,
    /// What converts into its type.
    Into,
    /// What converts into its type, which is a search.
    Search,
}

/// How a body is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Encoding {
    /// `application/json`
    Json,
    /// `application/x-www-form-urlencoded`
    Form,
    /// `multipart/form-data`
    Multipart,
    /// Bytes of this media type.
    Bytes(String),
}

/// What an operation answers.
#[derive(Debug, Clone, PartialEq)]
pub enum Answer {
    /// Nothing that is worth reading.
    Empty,
    /// JSON.
    Json(Type),
    /// JSON or nothing.
    Optional(Type),
    /// Text.
    Text,
    /// Bytes.
    Binary,
    /// The address of another place.
    Redirect,
}

impl Answer {
    /// The type of its JSON.
    pub fn json(&self) -> Option<&Type> {
        match self {
            Answer::Json(ty) | Answer::Optional(ty) => Some(ty),
            Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => None,
        }
    }

    /// The type of its JSON, to be changed.
    pub(crate) fn json_mut(&mut self) -> Option<&mut Type> {
        match self {
            Answer::Json(ty) | Answer::Optional(ty) => Some(ty),
            Answer::Empty | Answer::Text | Answer::Binary | Answer::Redirect => None,
        }
    }

    /// What a request answers in Rust; `named` says what a type of the version is called.
    pub fn written(&self, named: &dyn Fn(&str) -> String) -> String {
        match self {
            Answer::Empty => "()".to_owned(),
            Answer::Json(ty) => ty.written(named),
            Answer::Optional(ty) => format!("Option<{}>", ty.written(named)),
            Answer::Text => "String".to_owned(),
            Answer::Binary => "Download".to_owned(),
            Answer::Redirect => "Redirect".to_owned(),
        }
    }
}

/// A type of answers that is a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ListDef {
    /// The type.
    pub ty: String,
    /// The type of its items.
    pub item: String,
    /// Where they are.
    pub items: Items,
}

/// Where a list has its items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Items {
    /// In a field of the struct, or in a field of one of its fields: the Rust names.
    Field(Vec<String>),
    /// In arms of the union.
    Arms {
        /// Arms that are lists.
        lists: Vec<String>,
        /// Arms that are an item themselves, and whether it is boxed.
        ones: Vec<(String, bool)>,
    },
}

/// Whether an operation may be sent twice, where it departs from its method.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Repeat {
    /// Doing it twice is doing it once.
    Safe,
    /// Doing it twice is not doing it once.
    Once,
    /// As `Once`, and its 429 counts jobs under way.
    Job,
}

/// How a list goes on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Paging {
    /// How the next part is asked for.
    pub style: Style,
    /// The most items of a part, where the caller chooses.
    pub per_page: Option<u32>,
}

/// How the next part of a list is asked for: an entry of `paging.toml`. Places are keys with dots between.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Style {
    /// Its name.
    pub name: String,
    /// What stands for the next part.
    pub marker: Marker,
    /// Where a request has the marker; nowhere for an address.
    pub place: Option<In>,
    /// Where a response has the marker of the next part.
    pub next: String,
    /// Where a request says how many items a part has, in the body or the query as the marker.
    pub size: String,
    /// Where a response has the number of its part.
    pub page: String,
    /// Where a response has how many parts there are.
    pub last: String,
}

/// What stands for the next part of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Marker {
    /// A text from the response before.
    Cursor,
    /// The number of the part.
    Page,
    /// A text from the response before, for a place that the service keeps.
    Scroll,
    /// The address of the part.
    Url,
}

/// Where a request has something.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum In {
    /// In this parameter of the query.
    Query(String),
    /// In this field of the body.
    Body(String),
}
